// The rules of alerting: which are on, how bad they are, when they raise and clear; for all shards or one; what would have come of a change in what is
// kept; back to the default; to and from Prometheus' rule files. What is saved goes to the operator's own rules.toml, over the shipped rules.
#pragma once

#include "workspace.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace jitscope {

class PlainLabel;

class RuleDialog : public QDialog
{
    Q_OBJECT
public:
    RuleDialog(Workspace &workspace, const QString &rule, QWidget *parent); // rule: chosen at first; empty: the first one
    static void ask(Workspace &workspace, const QString &rule, QWidget *parent); // returns at once; the dialog owns itself

    void choose(const QString &rule);
    bool importFrom(const QString &path); // false: nothing was taken
    bool exportTo(const QString &path);

private:
    void fillList();
    void filterList();
    void markRow(QTreeWidgetItem *item, const AlertRule &rule);
    void load();
    void changed();
    void save();
    void reset();
    void say(const QString &text, bool trouble);
    void askPreview();
    QString shard() const;                  // of which the values are; empty: all
    std::optional<AlertRule> standing() const; // as it is for that shard, off or not
    std::optional<AlertRule> edited() const;   // as the fields say; nothing: they make no rule
    bool isOwn(const QString &rule) const;  // the operator has changed or added it

    Workspace &m_workspace;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    PlainLabel *m_title, *m_name, *m_condition, *m_why, *m_preview, *m_state;
    QComboBox *m_shard, *m_severity;
    QCheckBox *m_on, *m_clears;
    QDoubleSpinBox *m_raise, *m_clear, *m_traffic;
    QLineEdit *m_for, *m_keep;
    QWidget *m_form, *m_profiles;
    QFormLayout *m_rows;
    std::vector<QCheckBox *> m_inProfile;
    QPushButton *m_save, *m_reset;
    QString m_rule;
    bool m_loading = false;
    int m_asked = 0; // previews; an older answer is not shown
    QTimer m_soon;
};

} // namespace jitscope
