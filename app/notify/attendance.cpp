#include "notify/attendance.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDateTime>

namespace jitscope {
namespace {

constexpr auto loginService = "org.freedesktop.login1";
constexpr auto loginPath = "/org/freedesktop/login1";
constexpr auto loginManager = "org.freedesktop.login1.Manager";
constexpr auto loginSession = "org.freedesktop.login1.Session";
constexpr auto busProperties = "org.freedesktop.DBus.Properties";

qint64 wallNow() { return QDateTime::currentMSecsSinceEpoch(); }

} // namespace

Attendance::Attendance(const QDBusConnection &session, const QDBusConnection &system, QObject *parent)
    : QObject(parent), m_lastBeat(wallNow())
{
    m_timer.setInterval(BeatMs);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { beat(wallNow()); });
    m_timer.start();
    if (QDBusConnection bus = session; bus.isConnected())
        for (const auto &[name, path] : {std::pair("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"), std::pair("org.freedesktop.ScreenSaver", "/ScreenSaver"), std::pair("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver")})
            bus.connect(QLatin1String(name), QLatin1String(path), QLatin1String(name), QStringLiteral("ActiveChanged"), this, SLOT(saverChanged(bool)));
    if (QDBusConnection bus = system; bus.isConnected()) {
        bus.connect(QLatin1String(loginService), QLatin1String(loginPath), QLatin1String(loginManager), QStringLiteral("PrepareForSleep"), this, SLOT(sleeps(bool)));
        followSession(bus);
    }
}

// The session's signals come from its own object, whose name only the manager knows.
void Attendance::followSession(QDBusConnection system)
{
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    QDBusMessage ask = QDBusMessage::createMethodCall(QLatin1String(loginService), QLatin1String(loginPath), QLatin1String(loginManager), id.isEmpty() ? QStringLiteral("GetSessionByPID") : QStringLiteral("GetSession"));
    if (id.isEmpty()) ask << uint(QCoreApplication::applicationPid());
    else ask << id;
    auto *answer = new QDBusPendingCallWatcher(system.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, system]() mutable {
        answer->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *answer;
        if (reply.isError()) return; // no logind, or not in a session: the others remain
        const QString path = reply.value().path();
        system.connect(QLatin1String(loginService), path, QLatin1String(loginSession), QStringLiteral("Lock"), this, SLOT(locks()));
        system.connect(QLatin1String(loginService), path, QLatin1String(loginSession), QStringLiteral("Unlock"), this, SLOT(unlocks()));
        system.connect(QLatin1String(loginService), path, QLatin1String(busProperties), QStringLiteral("PropertiesChanged"), this, SLOT(sessionChanged(QString,QVariantMap,QStringList)));
    });
}

void Attendance::set(Reason reason, bool on, qint64 at)
{
    const int before = std::exchange(m_reasons, on ? m_reasons | reason : m_reasons & ~reason);
    if (before == 0 && m_reasons != 0) {
        m_awaySince = at;
        emit left(at);
    } else if (before != 0 && m_reasons == 0) {
        const qint64 from = std::exchange(m_awaySince, 0);
        emit back(from, at);
    }
}

void Attendance::sleeps(bool begins)
{
    if (!begins) m_lastBeat = wallNow(); // the jump has been told
    set(Sleeping, begins, wallNow());
}

void Attendance::locks() { set(Locked, true, wallNow()); }
void Attendance::unlocks() { set(Locked, false, wallNow()); }
void Attendance::saverChanged(bool active) { set(Saver, active, wallNow()); }

void Attendance::sessionChanged(const QString &interface, const QVariantMap &changed, const QStringList &)
{
    if (interface != QLatin1String(loginSession)) return;
    if (const auto it = changed.constFind(QStringLiteral("LockedHint")); it != changed.cend()) set(Locked, it->toBool(), wallNow());
}

void Attendance::seen()
{
    if (m_reasons == 0) return;
    m_reasons = 0;
    const qint64 from = std::exchange(m_awaySince, 0);
    emit back(from, wallNow());
}

// Where nobody says that this computer sleeps, its clock jumps.
void Attendance::beat(qint64 wall)
{
    const qint64 before = std::exchange(m_lastBeat, wall);
    if (wall - before < BeatMs + SleptMs || m_reasons != 0) return;
    emit left(before);
    emit back(before, wall);
}

} // namespace jitscope

#include "moc_attendance.cpp"
