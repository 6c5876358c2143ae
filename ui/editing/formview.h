// The form pane: keys of one file as rows with controls; each edit changes only its own spot of the text.
#pragma once

#include "config/configdesk.h"
#include "config/configform.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QListView;

namespace jitscope {

class FormDelegate;
class PlainLabel;
class SectionHead;

class FormPane : public QWidget
{
    Q_OBJECT
public:
    // The desk outlives the pane.
    FormPane(ConfigDesk &desk, QWidget *parent = nullptr);

    void show(const ConfigDocument *document); // null: none. Called at each change of it
    ConfigFormModel &model() { return *m_model; }
    QListView *view() const { return m_view; }
    QLineEdit *search() const { return m_search; }
    void setFilters(bool changedOnly, bool all);
    bool changedOnly() const;
    bool all() const;
    static constexpr int RevealMs = 20'000;

signals:
    void changing();                                    // before the draft is changed from here: what is half typed elsewhere goes first
    void placeWanted(const jitscope::TextPlace &place); // to be shown in the text
    void filtersChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void set(const ConfigPath &path, const QJsonValue &value);
    void click(const QModelIndex &index, const QPoint &pos);
    void act(const QModelIndex &index); // by keyboard
    void editList(const FormRow &row);
    void reveal(const ConfigPath &path);
    void menu(const QPoint &pos);
    void showHelp();

    ConfigDesk &m_desk;
    ConfigFormModel *m_model;
    FormDelegate *m_delegate;
    SectionHead *m_head;
    QListView *m_view;
    QLineEdit *m_search;
    QCheckBox *m_changed, *m_all;
    PlainLabel *m_fault, *m_help;
    ConfigId m_id;
    bool m_has = false;
    std::shared_ptr<const ConfigText> m_text, m_was; // the last that could be read
    std::vector<ConfigFinding> m_findings;
    EffectiveValues m_effective;
    BesideTexts m_beside;      // what it was made from, with m_text
    qint64 m_servedAt = 0;
    QString m_component;
    QTimer m_hide;
};

} // namespace jitscope
