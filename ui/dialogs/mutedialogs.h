// Acknowledge, snooze, silence, maintenance (look §8.7): the wishes about alerts that no server hears of, so the latch does not hold them back.
// Acknowledge stops repeats here; silence stops them for everybody it is shared with until it ends; snooze hides until a time or until it gets worse.
#pragma once

#include "workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QListWidget;
class QMenu;
class QPushButton;

namespace jitscope {

class PlainLabel;

class AckDialog : public QDialog
{
    Q_OBJECT
public:
    // ids: of the board; never empty. What an alert explains is acknowledged with it.
    AckDialog(Workspace &workspace, std::vector<quint64> ids, QWidget *parent);

private:
    Workspace &m_workspace;
    std::vector<quint64> m_ids;
    QLineEdit *m_name, *m_note;
};

class SilenceDialog : public QDialog
{
    Q_OBJECT
public:
    struct Choice { QString text; Silence what; }; // rule, shard and target of it
    static std::vector<Choice> choicesFor(const AlertBoard &board, const Alert &alert);
    static std::vector<Choice> choicesFor(const Workspace &workspace, const EntityId &entity); // shard or server
    SilenceDialog(Workspace &workspace, std::vector<Choice> choices, QWidget *parent);

private:
    void follow();
    void accept() override;

    Workspace &m_workspace;
    std::vector<Choice> m_choices;
    QComboBox *m_what, *m_for;
    QLineEdit *m_name, *m_note;
    QCheckBox *m_team;
    PlainLabel *m_effect;
};

// Windows of maintenance: those that are planned, each with its end; and a new one.
class MaintenanceDialog : public QDialog
{
    Q_OBJECT
public:
    MaintenanceDialog(Workspace &workspace, const EntityId &entity, QWidget *parent); // of a shard or a server; Fleet: none is chosen
    void setNow(qint64 now); // tests set their own
    void setTimes(qint64 from, qint64 until); // that are proposed, ms since the epoch

private:
    void fillTargets();
    void fillList();
    void follow();
    void plan();

    Workspace &m_workspace;
    QListWidget *m_list;
    QComboBox *m_shard, *m_target;
    QDateTimeEdit *m_from, *m_until;
    QLineEdit *m_name, *m_note;
    QCheckBox *m_team;
    PlainLabel *m_state, *m_none;
    QPushButton *m_end, *m_plan;
};

// 1 h, until tomorrow, until it gets worse. The caller owns it.
QMenu *makeSnoozeMenu(Workspace &workspace, std::vector<quint64> ids, QWidget *parent);

// With what they explain: those are hidden and told of together.
std::vector<quint64> withBehind(const AlertBoard &board, const std::vector<quint64> &ids);
// The alerts that a selection stands for: the alert itself; of a shard, server, room or person what fires there.
std::vector<quint64> alertsOf(const AlertBoard &board, const std::vector<EntityId> &things);

// What the keys A, S and Z, icons, menus and panels do. Each returns at once; dialogs own themselves. False: nothing there to do it to.
bool askAcknowledge(Workspace &workspace, const std::vector<EntityId> &things, QWidget *parent);
bool askSilence(Workspace &workspace, const std::vector<EntityId> &things, QWidget *parent);
bool askSnooze(Workspace &workspace, const std::vector<EntityId> &things, QWidget *parent, const QPoint &globalPos);
// from, until: proposed times, ms since the epoch; 0: the usual ones.
void askMaintenance(Workspace &workspace, const EntityId &entity, QWidget *parent, qint64 from = 0, qint64 until = 0);

} // namespace jitscope
