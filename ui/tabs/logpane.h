// The log of one server below a table (look §8.6): one line per record, a known error tinted and explained below it.
#pragma once

#include "items/logmodel.h"
#include "widgets/page.h"
#include "widgets/parts.h"

class QListView;
class QToolButton;

namespace jitscope {

class LogPane : public QWidget
{
    Q_OBJECT
public:
    LogPane(const View &view, QWidget *parent = nullptr);
    ~LogPane() override;

    // An empty id: none. While shown and not paused its log is read.
    void setServer(const EntityId &server, const QString &name);
    const EntityId &server() const { return m_server; }
    LogModel &model() { return *m_model; }

signals:
    void closed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void look(bool on);
    void say();
    void copy() const;

    View m_view;
    LogModel *m_model;
    EntityId m_server, m_looked;
    PlainLabel *m_title, *m_from, *m_known, *m_hint;
    QToolButton *m_pause;
    QListView *m_list;
    bool m_atEnd = true;
};

} // namespace jitscope
