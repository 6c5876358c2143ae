// Tells what happens outside the window: asks NoticePlanner what is to be told now, makes bubbles and sounds of it, and takes back what is clicked there.
// Follows the alert board, the operations and whether somebody is here. GUI thread.
#pragma once

#include "alerts/notice.h"
#include "notify/notifications.h"
#include "notify/attendance.h"
#include "notify/sound.h"
#include "workspace.h"

#include <QTimer>

#include <functional>

namespace jitscope {

struct HeraldWays
{
    // Shows it in the window and raises that; alert 0: none. token: as the desktop gave it, may be empty.
    std::function<void(const EntityId &target, quint64 alert, const QString &token)> open;
    std::function<void(const ShardId &)> reconnect;
    std::function<bool()> attended; // the window is in front: the ends of operations are seen there
    QString who;                    // acknowledges: "hanna@desk"
};

class Herald : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    Herald(Workspace &workspace, Notifications &notifications, Sound &sound, Attendance &presence, HeraldWays ways, const NoticePolicy &policy = {}, QObject *parent = nullptr);

    void setClock(std::function<qint64()> clock); // ms since the epoch
    void look();                                  // what is to be told now; by itself soon after each change, and when the planner wants it

private:
    void wake();
    void tell(const std::vector<Notice> &notices);
    void followOperation(const Operation &operation);
    void act(const QString &group, const QString &key, const QString &token);
    void test(AlertSeverity severity);
    Bubble bubbleOf(const Notice &notice) const;
    int minuteOfDay() const;

    Workspace &m_workspace;
    Notifications &m_notifications;
    Sound &m_sound;
    Attendance &m_presence;
    HeraldWays m_ways;
    NoticePlanner m_planner;
    std::function<qint64()> m_clock;
    QTimer m_soon, m_wake;
    QHash<QString, Notice> m_told;            // by group: what its bubble is about
    QHash<QString, OperationState> m_running; // operations that were open
    QHash<QString, QString> m_operations;     // by group: of the bubble
};

} // namespace jitscope
