// From the board of alerts to the bubbles of a real notification daemon, and back by its buttons.
#include "app/desktop.h"
#include "notify/herald.h"

#include <QSignalSpy>

using namespace jitscope;

namespace {

constexpr qint64 noon = 1'789'387'200'000; // 2026-09-14 12:00 UTC

AlertRule rule(const QString &name, AlertSeverity severity, const QString &title)
{
    AlertRule r;
    r.name = name;
    r.severity = severity;
    r.title = title;
    r.signal.kind = AlertSignal::Kind::Finding;
    return r;
}

} // namespace

// Without a translator: plurals stand as in the source.
class TestHerald : public QObject
{
    Q_OBJECT

    struct World
    {
        TestDesktop desktop;
        Workspace workspace;
        std::unique_ptr<Notifications> notifications;
        std::unique_ptr<Sound> sound;
        std::unique_ptr<Attendance> presence;
        std::unique_ptr<Herald> herald;
        qint64 now = noon;
        std::vector<EntityId> opened;
        std::vector<quint64> openedAlerts;
        std::vector<ShardId> reconnected;
        bool attended = false;
        std::vector<Alert> alerts;

        // Programs that would make a sound write what they were given.
        QString recorder() const
        {
            QFile file(desktop.folder.filePath(QStringLiteral("play")));
            if (file.open(QIODevice::WriteOnly)) file.write("#!/bin/sh\necho \"$1 $2\" >> " + desktop.folder.path().toUtf8() + "/played\n");
            file.close();
            file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
            return file.fileName();
        }
        QStringList played() const
        {
            QFile file(desktop.folder.filePath(QStringLiteral("played")));
            if (!file.open(QIODevice::ReadOnly)) return {};
            QStringList all;
            for (const QByteArray &line : file.readAll().trimmed().split('\n'))
                if (!line.isEmpty()) all << QString::fromUtf8(line).section(u'/', -1);
            return all;
        }
        bool start()
        {
            if (!desktop.start() || !desktop.startDunst()) return false;
            workspace.alerts.setRules({rule(QStringLiteral("Page"), AlertSeverity::Page, QStringLiteral("No usable bridge")), rule(QStringLiteral("Severe"), AlertSeverity::Severe, QStringLiteral("Idle but fails")),
                                       rule(QStringLiteral("W1"), AlertSeverity::Warning, QStringLiteral("One thing")), rule(QStringLiteral("W2"), AlertSeverity::Warning, QStringLiteral("Two things")),
                                       rule(QStringLiteral("W3"), AlertSeverity::Warning, QStringLiteral("Three things")), rule(QStringLiteral("W4"), AlertSeverity::Warning, QStringLiteral("Four things")),
                                       rule(QStringLiteral("W5"), AlertSeverity::Warning, QStringLiteral("Five things"))});
            static int connections = 0;
            notifications = std::make_unique<Notifications>(desktop.connection(QStringLiteral("herald-%1").arg(++connections)));
            sound = std::make_unique<Sound>(recorder(), desktop.folder.filePath(QStringLiteral("sounds")));
            presence = std::make_unique<Attendance>(QDBusConnection(QStringLiteral("none")), QDBusConnection(QStringLiteral("none")));
            HeraldWays ways;
            ways.open = [this](const EntityId &target, quint64 alert, const QString &) { opened.push_back(target), openedAlerts.push_back(alert); };
            ways.reconnect = [this](const ShardId &shard) { reconnected.push_back(shard); };
            ways.attended = [this] { return attended; };
            ways.who = QStringLiteral("hanna@desk");
            herald = std::make_unique<Herald>(workspace, *notifications, *sound, *presence, ways);
            herald->setClock([this] { return now; });
            return QTest::qWaitFor([this] { return workspace.desktop.state().notifications.state == NotificationService::State::There; }, 10'000);
        }
        // Fires at once.
        void fire(const QString &name, AlertSeverity severity, const QString &target)
        {
            Alert a;
            a.key = {{}, name, EntityId::of(ShardId{QStringLiteral("eu-west-1")}, ServerId{target}), {}};
            a.severity = severity;
            a.target = target;
            a.state.phase = AlertPhase::Firing;
            a.state.since = a.state.firedAt = now;
            a.rooms = 4;
            a.people = 63;
            alerts.push_back(a);
        }
        void put()
        {
            workspace.alerts.put({}, alerts, now);
            herald->look();
        }
        // The clock goes on, and the herald looks each second.
        void pass(int seconds)
        {
            for (int i = 0; i < seconds; ++i) {
                now += 1000;
                herald->look();
            }
        }
    };
    std::unique_ptr<World> w;

private slots:
    void init()
    {
        w = std::make_unique<World>();
        QVERIFY2(w->start(), "Xvfb, dbus and dunst are needed (app/packages)");
    }
    void cleanup() { w.reset(); }

    void aPageStaysUntilItIsAcknowledged()
    {
        w->fire(QStringLiteral("Page"), AlertSeverity::Page, QStringLiteral("jvb-eu1-03"));
        w->put();
        w->pass(12);
        QTRY_COMPARE_WITH_TIMEOUT(w->desktop.shown().size(), size_t(1), 10'000);
        const TestDesktop::Shown s = w->desktop.shown()[0];
        QCOMPARE(s.title, QStringLiteral("Critical: no usable bridge on jvb-eu1-03"));
        QVERIFY2(s.body.contains(QLatin1String("4 room(s), 63 person(s).")) && s.body.contains(QLatin1String("Since 12:00")), qPrintable(s.body));
        QCOMPARE(s.urgency, QStringLiteral("CRITICAL"));
        QCOMPARE(s.timeout, QStringLiteral("0"));
        QTRY_COMPARE(w->played(), QStringList{QStringLiteral("page.wav 90")});
        // repeated after a quarter of an hour, in the same place
        w->pass(15 * 60);
        QTRY_COMPARE_WITH_TIMEOUT(w->desktop.shown().size(), size_t(2), 10'000);
        QCOMPARE(w->desktop.shown()[1].id, s.id);
        QVERIFY(w->desktop.shown()[1].body.startsWith(QLatin1String("Still not acknowledged.")));
        QCOMPARE(w->desktop.displayed(), 1);
        w->desktop.choose(QStringLiteral("Acknowledge"));
        QTRY_VERIFY_WITH_TIMEOUT(w->workspace.alerts.open().front().ack.at > 0, 10'000);
        QCOMPARE(w->workspace.alerts.open().front().ack.who, QStringLiteral("hanna@desk"));
        QTRY_COMPARE_WITH_TIMEOUT(w->desktop.displayed(), 0, 10'000);
        w->pass(40 * 60);
        QTest::qWait(300);
        QCOMPARE(w->desktop.shown().size(), size_t(2));
        QVERIFY(w->opened.empty());
    }

    void snoozeAndOpen()
    {
        w->fire(QStringLiteral("Severe"), AlertSeverity::Severe, QStringLiteral("jibri-us1-4"));
        w->put();
        w->pass(12);
        QTRY_COMPARE_WITH_TIMEOUT(w->desktop.shown().size(), size_t(1), 10'000);
        QVERIFY(w->played().isEmpty()); // sound of severe ones is off unless asked for
        w->desktop.choose(QStringLiteral("Snooze 1 h"));
        QTRY_COMPARE_WITH_TIMEOUT(w->workspace.alerts.open().front().snoozedUntil, w->now + 3'600'000, 10'000);
        QVERIFY(w->desktop.menu().contains(QLatin1String("Acknowledge")));
        w->fire(QStringLiteral("W1"), AlertSeverity::Warning, QStringLiteral("jvb-eu1-04"));
        w->put();
        w->pass(12);
        QTRY_VERIFY_WITH_TIMEOUT(w->desktop.titles().contains(QStringLiteral("Warning: one thing on jvb-eu1-04")), 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(w->desktop.displayed(), 1, 10'000);
        w->desktop.ask(QStringLiteral("dunstctl"), {QStringLiteral("action"), QStringLiteral("0")});
        QTRY_COMPARE_WITH_TIMEOUT(w->opened.size(), size_t(1), 10'000);
        QCOMPARE(w->opened[0].id, QStringLiteral("jvb-eu1-04"));
        const Alert *opened = w->workspace.alerts.alert(w->openedAlerts[0]);
        QVERIFY(opened && opened->key.rule == QLatin1String("W1"));
    }

    void threeAMinuteThenHowManyMore()
    {
        for (const char *name : {"W1", "W2", "W3", "W4", "W5"}) w->fire(QLatin1String(name), AlertSeverity::Warning, QStringLiteral("jvb-eu1-01"));
        w->put();
        w->pass(15);
        QTRY_COMPARE_WITH_TIMEOUT(w->desktop.displayed(), 4, 10'000);
        QTest::qWait(300);
        QCOMPARE(w->desktop.shown().size(), size_t(4));
        const QStringList titles = w->desktop.titles();
        QCOMPARE(titles.filter(QStringLiteral("Warning: ")).size(), 3);
        QVERIFY2(titles.contains(QStringLiteral("2 more alert(s)")), qPrintable(titles.join(u'|')));
    }

    void fiveHundredAreOneBubble()
    {
        for (int i = 0; i < 500; ++i) w->fire(QStringLiteral("Severe"), AlertSeverity::Severe, QStringLiteral("jvb-%1").arg(i, 3, 10, QLatin1Char('0')));
        w->put();
        w->pass(15);
        QTRY_COMPARE_WITH_TIMEOUT(w->desktop.displayed(), 1, 10'000);
        const TestDesktop::Shown s = w->desktop.shown()[0];
        QVERIFY2(s.title.contains(QLatin1String("500")), qPrintable(s.title));
        QVERIFY2(s.body.contains(QLatin1String("and 497 more")), qPrintable(s.body));
        w->pass(600);
        QTest::qWait(300);
        QCOMPARE(w->desktop.shown().size(), size_t(1));
        // it is over: said once, in its place, and it does not stay
        w->alerts.clear();
        w->put();
        QTRY_COMPARE_WITH_TIMEOUT(w->desktop.shown().size(), size_t(2), 10'000);
        QVERIFY2(w->desktop.shown()[1].title.startsWith(QLatin1String("Resolved: ")), qPrintable(w->desktop.shown()[1].title));
        QCOMPARE(w->desktop.shown()[1].urgency, QStringLiteral("LOW"));
    }

    void quietHoursAndChoices()
    {
        Telling telling = w->workspace.settings.telling();
        telling.rules[size_t(AlertSeverity::Severe)] = {false, true, 40}; // a sound without a bubble
        telling.rules[size_t(AlertSeverity::Warning)] = {true, true, 20};
        telling.quiet = {true, 22 * 60, 7 * 60, false};
        w->workspace.settings.setTelling(telling);
        const auto clockOf = [](int hour) { return QDateTime(QDate(2026, 9, 14), QTime(hour, 0)).toMSecsSinceEpoch(); };
        w->now = clockOf(12);
        w->fire(QStringLiteral("Severe"), AlertSeverity::Severe, QStringLiteral("jibri-us1-4"));
        w->put();
        w->pass(12);
        QTRY_COMPARE_WITH_TIMEOUT(w->played(), QStringList{QStringLiteral("severe.wav 40")}, 10'000);
        QVERIFY(w->desktop.shown().empty());
        w->now = clockOf(23);
        w->fire(QStringLiteral("W1"), AlertSeverity::Warning, QStringLiteral("jvb-eu1-01"));
        w->put();
        w->pass(12);
        QTRY_COMPARE_WITH_TIMEOUT(w->desktop.shown().size(), size_t(1), 10'000);
        QTest::qWait(200);
        QCOMPARE(w->played().size(), 1);
        w->fire(QStringLiteral("Page"), AlertSeverity::Page, QStringLiteral("eu"));
        w->put();
        w->pass(12);
        QTRY_COMPARE_WITH_TIMEOUT(w->played().size(), 2, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(!w->sound->isPlaying(), 10'000); // one at a time
        // the test of the settings is heard whatever the hour
        w->workspace.desktop.wantTest(AlertSeverity::Warning);
        QTRY_COMPARE_WITH_TIMEOUT(w->played().size(), 3, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(w->desktop.titles().contains(QStringLiteral("Warning: this is a test")), 10'000);
    }

    void whileYouWereAway()
    {
        w->fire(QStringLiteral("W1"), AlertSeverity::Warning, QStringLiteral("jvb-eu1-01"));
        const qint64 from = w->now + 60'000;
        emit w->presence->left(from);
        w->now = from + 30'000;
        w->workspace.alerts.put({}, w->alerts, w->now);
        w->alerts.clear();
        w->now += 30'000;
        w->workspace.alerts.put({}, w->alerts, w->now); // came and went
        w->fire(QStringLiteral("Severe"), AlertSeverity::Severe, QStringLiteral("jibri-us1-4"));
        w->workspace.alerts.put({}, w->alerts, w->now);
        w->now = from + 100 * 60'000;
        emit w->presence->back(from, w->now);
        QTRY_VERIFY_WITH_TIMEOUT(!w->desktop.titles().filter(QStringLiteral("While you were away")).isEmpty(), 10'000);
        const auto shown = w->desktop.shown();
        const auto away = std::find_if(shown.begin(), shown.end(), [](const auto &s) { return s.title.startsWith(QLatin1String("While")); });
        QCOMPARE(away->title, QStringLiteral("While you were away (1\u202Fh 40\u202Fmin)"));
        QVERIFY2(away->body.contains(QLatin1String("1 alert(s) fire now")), qPrintable(away->body));
        QVERIFY(w->workspace.notices.away().has_value());
    }

    void whatNobodySeesIsKeptForTheReturn()
    {
        QMetaObject::invokeMethod(w->presence.get(), "locks");
        w->fire(QStringLiteral("W1"), AlertSeverity::Warning, QStringLiteral("jvb-eu1-01"));
        w->fire(QStringLiteral("Page"), AlertSeverity::Page, QStringLiteral("eu"));
        w->put();
        w->pass(12);
        QTRY_COMPARE_WITH_TIMEOUT(w->desktop.titles(), QStringList{QStringLiteral("Critical: no usable bridge on eu")}, 10'000); // a page comes at any time
        QMetaObject::invokeMethod(w->presence.get(), "unlocks");
        QTRY_COMPARE_WITH_TIMEOUT(w->desktop.titles().size(), 2, 10'000);
        QVERIFY(w->desktop.titles()[1].startsWith(QLatin1String("While you were away")));
    }

    void operationsEndAndAsk()
    {
        int number = 0;
        const auto end = [&](OperationState state) {
            Operation op;
            op.id = QStringLiteral("op-%1").arg(++number);
            op.request.kind = QStringLiteral("restart-bridge-now");
            op.request.shard = ShardId{QStringLiteral("us-east-1")};
            op.request.targets = {QStringLiteral("jvb-us1-02")};
            op.askedAt = w->now - 12 * 60'000;
            op.state = OperationState::Running;
            w->workspace.operations.put(op);
            op.state = state;
            op.endedAt = isOpen(state) ? 0 : w->now;
            w->workspace.operations.put(op);
        };
        w->attended = true;
        end(OperationState::Done);
        QTest::qWait(300);
        QVERIFY(w->desktop.shown().empty());
        w->attended = false;
        end(OperationState::Done);
        QTRY_COMPARE_WITH_TIMEOUT(w->desktop.shown().size(), size_t(1), 10'000);
        QVERIFY2(w->desktop.shown()[0].body.contains(QLatin1String("jvb-us1-02")) && w->desktop.shown()[0].body.contains(QStringLiteral("After 12\u202Fmin.")), qPrintable(w->desktop.shown()[0].body));
        end(OperationState::Choosing);
        QTRY_COMPARE_WITH_TIMEOUT(w->desktop.shown().size(), size_t(2), 10'000);
        QCOMPARE(w->desktop.shown()[1].urgency, QStringLiteral("CRITICAL"));
    }
};

QTEST_GUILESS_MAIN(TestHerald)
#include "herald.moc"
