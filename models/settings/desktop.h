// The desktop around the window, as far as it is known: facts from app/notify, ui/tray and app/storage, wishes from ui. GUI thread.
#pragma once

#include "alerts/alertrule.h"
#include "base/id.h"

#include <QObject>

namespace jitscope {

// org.freedesktop.Notifications: who answers there, and what it can.
struct NotificationService
{
    enum class State : quint8 { NotAsked, There, Absent };
    State state = State::NotAsked;
    QString name, version;  // "dunst", "1.9.0"; hostile
    bool actions = false, body = true, markup = false;
    QString fault;          // Absent: why; the last bubble that was refused. Of the bus, not translated
    friend bool operator==(const NotificationService &, const NotificationService &) = default;
};

struct DesktopState
{
    bool tray = false;      // there is one, with our icon in it
    NotificationService notifications;
    QString soundFault;     // why the last sound was not heard; empty: it was, or none was played
    bool autostart = false; // Jitscope starts with the session
    QString autostartFault; // why that could not be changed
    friend bool operator==(const DesktopState &, const DesktopState &) = default;
};

class Desktop : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    const DesktopState &state() const { return m_state; }
    template<class Change> void change(Change change) // change(DesktopState &)
    {
        DesktopState next = m_state;
        change(next);
        if (next == m_state) return;
        m_state = next;
        emit changed();
    }

    // ---- wishes
    void wantAutostart(bool on) { emit autostartWanted(on); }
    void wantTest(AlertSeverity severity) { emit testWanted(severity); }                // as an alert of that severity would be told, whatever the hour
    void wantOpen(const EntityId &target, quint64 alert) { emit openWanted(target, alert); } // in the window, raised; alert 0: none

signals:
    void changed();
    void autostartWanted(bool on);
    void testWanted(jitscope::AlertSeverity severity);
    void openWanted(const jitscope::EntityId &target, quint64 alert);

private:
    DesktopState m_state;
};

} // namespace jitscope
