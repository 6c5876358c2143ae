// Whether somebody sits in front of this computer: it sleeps (logind's PrepareForSleep, or a jump of the clock where there is no logind), or the session is
// locked (logind's Lock, Unlock and LockedHint, org.freedesktop.ScreenSaver, org.gnome.ScreenSaver). GUI thread.
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QTimer>
#include <QVariantMap>

class QDBusMessage;

namespace jitscope {

class Attendance : public QObject
{
    Q_OBJECT
public:
    static constexpr int BeatMs = 20'000;
    static constexpr qint64 SleptMs = 60'000; // the beat came so much later than it was to come

    // Either bus may be one that is not connected.
    Attendance(const QDBusConnection &session, const QDBusConnection &system, QObject *parent = nullptr);

    bool isAway() const { return m_awaySince > 0; }
    qint64 awaySince() const { return m_awaySince; } // ms since the epoch; 0: somebody is here
    void beat(qint64 wall); // called by itself every BeatMs
    void seen();            // somebody uses the window: whatever else was said, nobody is away (a lock that was asked for, and that nothing carried out)

signals:
    void left(qint64 at);
    void back(qint64 from, qint64 until); // ms since the epoch

private slots:
    void sleeps(bool begins);
    void locks();
    void unlocks();
    void saverChanged(bool active);
    void sessionChanged(const QString &interface, const QVariantMap &changed, const QStringList &gone);

private:
    enum Reason { Sleeping = 1, Locked = 2, Saver = 4 };
    void set(Reason reason, bool on, qint64 at);
    void followSession(QDBusConnection system);

    int m_reasons = 0;
    qint64 m_awaySince = 0, m_lastBeat = 0;
    QTimer m_timer;
};

} // namespace jitscope
