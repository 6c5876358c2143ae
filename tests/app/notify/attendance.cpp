// Sleep and lock, told over a private bus in the place of the system's and the session's, and by a jump of the clock.
#include "app/desktop.h"
#include "notify/attendance.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDateTime>
#include <QSignalSpy>

using namespace jitscope;

// The part of logind's manager that is asked: where the session's object is.
class LoginManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public slots:
    QDBusObjectPath GetSession(const QString &) { ++asked; return QDBusObjectPath(QStringLiteral("/org/freedesktop/login1/session/_31")); }
    QDBusObjectPath GetSessionByPID(uint) { ++asked; return QDBusObjectPath(QStringLiteral("/org/freedesktop/login1/session/_31")); }

public:
    int asked = 0;
};

class TestPresence : public QObject
{
    Q_OBJECT

    TestDesktop desktop;

    void emitOn(QDBusConnection bus, const char *path, const char *interface, const char *name, const QVariantList &arguments)
    {
        QDBusMessage signal = QDBusMessage::createSignal(QLatin1String(path), QLatin1String(interface), QLatin1String(name));
        signal.setArguments(arguments);
        QVERIFY(bus.send(signal));
    }

private slots:
    void initTestCase() { QVERIFY(desktop.startBus()); }

    void sleepAndLock()
    {
        QDBusConnection login = desktop.connection(QStringLiteral("login")), saver = desktop.connection(QStringLiteral("saver"));
        LoginManager manager;
        QVERIFY(login.registerObject(QStringLiteral("/org/freedesktop/login1"), &manager, QDBusConnection::ExportAllSlots));
        QVERIFY(login.registerService(QStringLiteral("org.freedesktop.login1")));
        QVERIFY(saver.registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
        Attendance presence(desktop.connection(QStringLiteral("session")), desktop.connection(QStringLiteral("system")));
        QSignalSpy left(&presence, &Attendance::left), back(&presence, &Attendance::back);
        QTRY_COMPARE(manager.asked, 1);
        QTest::qWait(100); // the answer, and the matches at the bus

        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        emitOn(login, "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", {true});
        QTRY_COMPARE(left.count(), 1);
        QVERIFY(presence.isAway() && presence.awaySince() >= before);
        emitOn(login, "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", {false});
        QTRY_COMPARE(back.count(), 1);
        QVERIFY(!presence.isAway());
        QVERIFY(back[0][0].toLongLong() >= before && back[0][1].toLongLong() >= back[0][0].toLongLong());

        // two that say it: away until both have ended
        emitOn(login, "/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session", "Lock", {});
        emitOn(saver, "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", {true});
        QTRY_COMPARE(left.count(), 2);
        QTest::qWait(100);
        emitOn(login, "/org/freedesktop/login1/session/_31", "org.freedesktop.DBus.Properties", "PropertiesChanged",
               {QStringLiteral("org.freedesktop.login1.Session"), QVariantMap{{QStringLiteral("LockedHint"), false}}, QStringList()});
        QTest::qWait(200);
        QCOMPARE(back.count(), 1);
        emitOn(saver, "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", {false});
        QTRY_COMPARE(back.count(), 2);

        // somebody else's session is not ours
        emitOn(login, "/org/freedesktop/login1/session/_32", "org.freedesktop.login1.Session", "Lock", {});
        QTest::qWait(200);
        QVERIFY(!presence.isAway());

        // a lock that was asked for and that nothing carried out
        emitOn(login, "/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session", "Lock", {});
        QTRY_VERIFY(presence.isAway());
        presence.seen();
        QVERIFY(!presence.isAway());
        QCOMPARE(back.count(), 3);
    }

    void aJumpOfTheClock()
    {
        Attendance presence{QDBusConnection(QStringLiteral("no")), QDBusConnection(QStringLiteral("none"))};
        QSignalSpy back(&presence, &Attendance::back);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        presence.beat(now + Attendance::BeatMs);
        presence.beat(now + 2 * Attendance::BeatMs + 5000); // a busy computer
        QCOMPARE(back.count(), 0);
        const qint64 slept = now + 2 * Attendance::BeatMs + 5000;
        presence.beat(slept + 3'600'000);
        QCOMPARE(back.count(), 1);
        QCOMPARE(back[0][0].toLongLong(), slept);
        QCOMPARE(back[0][1].toLongLong(), slept + 3'600'000);
        presence.beat(slept + 3'600'000 - 7'200'000); // set back: nobody slept
        QCOMPARE(back.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPresence)
#include "attendance.moc"
