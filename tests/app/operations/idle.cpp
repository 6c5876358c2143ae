// The nightly restart: what it decides by the hour, that a demo fleet comes through a night, and the timer on a host, whose script really runs.
#include "farservices.h"
#include "world.h"

#include "operations/idledecision.h"
#include "operations/idlerestarts.h"

using namespace jitscope;

namespace {

const QTimeZone Berlin("Europe/Berlin");
qint64 at(int year, int month, int day, int hour, int minute) { return QDateTime(QDate(year, month, day), QTime(hour, minute), Berlin).toMSecsSinceEpoch(); }

ServerPtr bridge(const QString &name, qint64 started, int rooms)
{
    auto s = std::make_shared<Server>();
    s->id = {name};
    s->kind = ServerKind::Bridge;
    s->health = Health::Ok;
    s->draining = false;
    const auto put = [&](Metric m, double v) { Reading r; r.metric = m; r.value = v; r.state = ReadingState::Measured; s->readings.set(r); };
    put(Metric::BridgeStarted, double(started));
    put(Metric::BridgeRooms, rooms);
    put(Metric::BridgeLocalEndpoints, rooms * 3);
    return s;
}

} // namespace

class TestIdle : public QObject
{
    Q_OBJECT

    ShardConfig shard;
    ShardSnapshot snapshot;

    IdleDecision decide(qint64 now, const IdleHistory &history = {}, bool busy = false, bool severe = false) { return idleDecision(shard, snapshot, history, busy, severe, now); }

private slots:
    void init()
    {
        shard = {};
        shard.id = {QStringLiteral("eu")};
        shard.idleRestart.zone = QStringLiteral("Europe/Berlin");
        std::tie(shard.idleRestart.from, shard.idleRestart.until) = *parseDayWindow(QStringLiteral("03:30-05:00"));
        snapshot = {};
        snapshot.id = shard.id;
        const qint64 old = at(2026, 3, 1, 12, 0);
        for (const auto &[name, rooms] : {std::pair("a", 2), {"b", 0}, {"c", 1}}) {
            EndpointConfig e;
            e.kind = ServerKind::Bridge;
            e.name = QLatin1String(name);
            shard.endpoints.push_back(e);
            snapshot.servers.push_back(bridge(e.name, old, rooms));
        }
    }

    void windows()
    {
        QVERIFY(!parseDayWindow(QStringLiteral("3:30-5:00")) && !parseDayWindow(QStringLiteral("03:30-24:00")) && !parseDayWindow(QStringLiteral("03:30-03:30")));
        QCOMPARE(dayWindowText(210, 300), QStringLiteral("03:30-05:00"));
        QVERIFY(!windowAt(shard.idleRestart, Berlin, at(2026, 3, 10, 3, 29)));
        QCOMPARE(*windowAt(shard.idleRestart, Berlin, at(2026, 3, 10, 3, 30)), (IdleWindow{at(2026, 3, 10, 3, 30), at(2026, 3, 10, 5, 0)}));
        QVERIFY(!windowAt(shard.idleRestart, Berlin, at(2026, 3, 10, 5, 0)));
        IdleRestart late;
        std::tie(late.from, late.until) = *parseDayWindow(QStringLiteral("23:30-01:00"));
        const IdleWindow over{at(2026, 3, 10, 23, 30), at(2026, 3, 11, 1, 0)};
        QCOMPARE(*windowAt(late, Berlin, at(2026, 3, 10, 23, 45)), over);
        QCOMPARE(*windowAt(late, Berlin, at(2026, 3, 11, 0, 59)), over);
        // On the night when the clocks go forward an hour is missing: 01:30 to 03:30 is one hour long.
        IdleRestart spring;
        std::tie(spring.from, spring.until) = *parseDayWindow(QStringLiteral("01:30-03:30"));
        const auto w = windowAt(spring, Berlin, at(2026, 3, 29, 1, 45));
        QVERIFY(w);
        QCOMPARE(w->until - w->from, qint64(3'600'000));
    }

    void fewestMeetingsFirstAndEachOnceANight()
    {
        const qint64 now = at(2026, 3, 10, 3, 31);
        IdleHistory history;
        QStringList order;
        for (int i = 0; i < 3; ++i) {
            const IdleDecision d = decide(now, history);
            QVERIFY(d.wish);
            QCOMPARE(d.wish->kind, QStringLiteral("restart-bridge-idle"));
            QCOMPARE(d.wish->rule, QLatin1String(IdleRule));
            QCOMPARE(d.wish->options.value(QStringLiteral("until")).toLongLong(), at(2026, 3, 10, 4, 50));
            order << d.wish->targets.value(0);
            history.lastTried.insert(order.last(), now);
        }
        QCOMPARE(order, QStringList({QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("a")}));
        QVERIFY(!decide(now, history).wish);
        QVERIFY(decide(at(2026, 3, 11, 3, 31), history).wish); // and again the next night
    }

    void itLeavesAloneWhatItMust()
    {
        const qint64 now = at(2026, 3, 10, 3, 31);
        QVERIFY(!decide(at(2026, 3, 10, 12, 0)).wish);
        QVERIFY(!decide(at(2026, 3, 10, 4, 50)).wish); // too late to be back in time
        QVERIFY(!decide(now, {}, true).wish && !decide(now, {}, true).why.isEmpty());
        QVERIFY(!decide(now, {}, false, true).wish && !decide(now, {}, false, true).why.isEmpty());
        snapshot.servers = {bridge(QStringLiteral("a"), now - 19 * 3'600'000, 0)};
        QVERIFY(!decide(now).wish); // it started a while ago only
        snapshot.servers = {bridge(QStringLiteral("a"), at(2026, 3, 1, 12, 0), 1)};
        QVERIFY(!decide(now).wish && !decide(now).why.isEmpty()); // the only one, and a meeting on it
        auto drained = std::make_shared<Server>(*bridge(QStringLiteral("b"), at(2026, 3, 1, 12, 0), 0));
        drained->draining = true;
        snapshot.servers = {bridge(QStringLiteral("a"), now, 0), drained};
        QVERIFY(!decide(now).wish); // somebody's wish
        auto silent = std::make_shared<Server>(*bridge(QStringLiteral("b"), 0, 0));
        silent->readings = {};
        snapshot.servers = {bridge(QStringLiteral("a"), now, 0), silent};
        QVERIFY(!decide(now).wish); // when it started is not known: that is no age
    }

    void jicofoComesLast()
    {
        shard.idleRestart.jicofo = true;
        EndpointConfig focus;
        focus.kind = ServerKind::Focus;
        focus.name = QStringLiteral("jicofo");
        shard.endpoints.push_back(focus);
        const qint64 now = at(2026, 3, 10, 3, 31);
        IdleHistory history;
        for (const char *b : {"a", "b"}) history.lastTried.insert(QLatin1String(b), now);
        QCOMPARE(decide(now, history).wish->targets, QStringList(QStringLiteral("c")));
        history.lastTried.insert(QStringLiteral("c"), now);
        QVERIFY(!decide(now, history).wish); // meetings are on
        snapshot.servers = {bridge(QStringLiteral("a"), 1, 0), bridge(QStringLiteral("b"), 1, 0), bridge(QStringLiteral("c"), 1, 0)};
        QVERIFY(!decide(now, history).wish); // nobody has said that there is no meeting
        Reading none;
        none.metric = Metric::ShardRooms;
        none.state = ReadingState::Measured;
        snapshot.readings.set(none);
        QVERIFY(decide(now, history).wish);
        QCOMPARE(decide(now, history).wish->kind, QStringLiteral("restart-jicofo"));
    }

    void historyOfTheLog()
    {
        IdleHistory h;
        const auto entry = [](const char *what, const char *op, qint64 when, const char *state = "") {
            AuditEntry e;
            e.who = whoOfRule(QLatin1String(IdleRule), QStringLiteral("hanna@desk"));
            e.what = QLatin1String(what);
            e.operation = QLatin1String(op);
            e.target = QStringLiteral("a");
            e.at = when;
            if (*state) e.details = {{QStringLiteral("state"), QLatin1String(state)}};
            return e;
        };
        for (int night = 1; night <= 3; ++night) {
            h.add(entry("asked", qPrintable(QString::number(night)), night));
            h.add(entry("ended", qPrintable(QString::number(night)), night + 1, "undone"));
        }
        QCOMPARE(h.skipped.value(QStringLiteral("a")), 3);
        QCOMPARE(h.lastTried.value(QStringLiteral("a")), qint64(3));
        AuditEntry person = entry("asked", "x", 9);
        person.who = QStringLiteral("hanna@desk");
        h.add(person);
        QCOMPARE(h.lastTried.value(QStringLiteral("a")), qint64(3));
        h.add(entry("asked", "4", 4));
        h.add(entry("ended", "4", 5, "done"));
        QCOMPARE(h.skipped.value(QStringLiteral("a")), 0);
    }

    // The one bridge is idle and is restarted; the other, with the only meeting, is waited for.
    void aNightOfTheDemo()
    {
        DemoOptions o;
        o.shards = 1;
        o.bridges = 2;
        o.people = 10;
        o.rooms = 1;
        o.recorders = 1;
        o.incidents = o.moves = o.needsLogin = false;
        OperationsWorld world(o);
        QVERIFY(world.started);
        const QString one = QStringLiteral("jvb-eu1-01"), two = QStringLiteral("jvb-eu1-02");
        QTRY_VERIFY_WITH_TIMEOUT(world.knows(one) && world.knows(two), 20'000);
        // 03:31 in a zone of its own choice is now: a window of this very hour.
        const QDateTime now = QDateTime::currentDateTimeUtc();
        IdleRestart &rule = world.config.shards.front().idleRestart;
        const int minute = now.time().hour() * 60 + now.time().minute();
        rule.from = (minute + 1440 - 5) % 1440;
        rule.until = (minute + 12) % 1440;
        rule.zone = QStringLiteral("UTC");
        rule.minAgeHours = 0;
        RunnerOptions quick = OperationsWorld::quick(world.folder.filePath(QStringLiteral("locks")));
        world.run(*world.audit, quick);
        IdleRestarts nights(world.workspace, *world.audit, [&] { return &world.config; }, world.folder.filePath(QStringLiteral("rules")));
        const int startsOne = world.truth(one).starts, startsTwo = world.truth(two).starts;
        const auto ended = [&] {
            nights.beat();
            int n = 0;
            for (const Operation &op : world.workspace.operations.operations()) n += op.request.rule == QLatin1String(IdleRule) && !isOpen(op.state);
            return n;
        };
        QTRY_VERIFY_WITH_TIMEOUT(ended() >= 1, 60'000);
        const bool oneIsIdle = world.truth(one).rooms == 0;
        QCOMPARE(world.truth(one).starts - startsOne, oneIsIdle ? 1 : 0);
        QCOMPARE(world.truth(two).starts - startsTwo, oneIsIdle ? 0 : 1);
        QCOMPARE(world.demo.harm().roomsCut, 0);
        for (const Operation &op : world.workspace.operations.operations()) {
            QVERIFY(op.who.startsWith(QLatin1String("rule idle-restart")));
            QVERIFY2(op.state == OperationState::Done || op.state == OperationState::Undone || isOpen(op.state), operationStateName(op.state));
        }
    }

    void notIdleInTimeItIsBackInService()
    {
        DemoOptions o;
        o.shards = 1;
        o.bridges = 2;
        o.people = 40;
        o.rooms = 6;
        o.recorders = 1;
        o.incidents = o.moves = o.needsLogin = false;
        OperationsWorld world(o);
        QVERIFY(world.started);
        const QString one = QStringLiteral("jvb-eu1-01");
        QTRY_VERIFY_WITH_TIMEOUT(world.knows(one), 20'000);
        QVERIFY(world.truth(one).rooms > 0);
        world.run();
        OperationRequest r = world.wish("restart-bridge-idle", {one});
        r.options.insert(QStringLiteral("until"), QString::number(QDateTime::currentMSecsSinceEpoch() + 1500));
        const int starts = world.truth(one).starts;
        const QString id = world.request(r);
        QTRY_VERIFY_WITH_TIMEOUT(!isOpen(world.op(id).state), 20'000); // nobody was asked
        QCOMPARE(world.op(id).state, OperationState::Undone);
        QVERIFY(!world.truth(one).draining);
        QCOMPARE(world.truth(one).starts, starts);
    }

    void aTimerOnTheHost()
    {
        FarServices far;
        const QString root = far.filesBelow();
        QVERIFY(far.start());
        DemoOptions o;
        o.shards = 1;
        o.bridges = 2;
        o.people = 10;
        o.rooms = 2;
        o.recorders = 1;
        o.incidents = o.moves = o.needsLogin = false;
        SshOptions ssh;
        ssh.configFile = far.host.user.config();
        OperationsWorld world(o, [&](FleetConfig &config) {
            config.shards.front().ssh = far.host.server.destination();
            for (EndpointConfig &e : config.shards.front().endpoints) e.service = QStringLiteral("systemd:") + e.name;
        }, ssh);
        QVERIFY(world.started);
        far.serve(world.config);
        const QString one = QStringLiteral("jvb-eu1-01");
        QTRY_VERIFY_WITH_TIMEOUT(world.knows(one), 60'000);
        world.run();
        const QString id = world.request(world.wish("install-idle-timer", {one}));
        QTRY_VERIFY2_WITH_TIMEOUT(!isOpen(world.op(id).state), qPrintable(world.op(id).error ? world.op(id).error->detail : QString()), 30'000);
        QVERIFY2(world.op(id).state == OperationState::Done, qPrintable(world.op(id).error ? world.op(id).error->detail : QString()));
        const QString script = root + QStringLiteral("/usr/local/sbin/jitscope-idle-restart");
        const QByteArray unit = readText(root + QStringLiteral("/etc/systemd/system/jitscope-idle-restart-jvb-eu1-01.service")), timer = readText(root + QStringLiteral("/etc/systemd/system/jitscope-idle-restart-jvb-eu1-01.timer"));
        QVERIFY(timer.contains("OnCalendar=*-*-* 03:30:00") && timer.contains("Persistent=false"));
        QVERIFY(QFileInfo(script).isExecutable());

        // As systemd would run it. One with meetings on it is left as it was, the time is up at once.
        const auto run = [&](const QString &bridge, int minutes) {
            QString url;
            for (const EndpointConfig &e : world.config.shards.front().endpoints)
                if (e.name == bridge) url = e.url.toString();
            auto p = std::make_unique<QProcess>();
            QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
            env.insert(QStringLiteral("PATH"), far.host.server.path("bin") + u':' + env.value(QStringLiteral("PATH")));
            env.insert(QStringLiteral("JITSCOPE_EVERY"), QStringLiteral("0.2"));
            p->setProcessEnvironment(env);
            p->start(QStringLiteral("/bin/sh"), {script, bridge, url, QString::number(minutes), QStringLiteral("0")});
            return p;
        };
        QVERIFY(unit.contains(one.toUtf8()) && unit.contains(" 80 20\n"));
        const int starts = world.truth(one).starts;
        auto busy = run(one, 0);
        QTRY_VERIFY_WITH_TIMEOUT(busy->state() == QProcess::NotRunning, 30'000);
        const QByteArray said = busy->readAllStandardOutput();
        QVERIFY2(said.startsWith("skipped: "), said + busy->readAllStandardError());
        QVERIFY(!world.truth(one).draining);
        QCOMPARE(world.truth(one).starts, starts);
        // Emptied, it is restarted.
        OperationRequest empty = world.wish("move-people", {one});
        empty.options.insert(QStringLiteral("move"), QStringLiteral("1"));
        const QString moved = world.request(empty);
        QTRY_VERIFY_WITH_TIMEOUT(world.op(moved).state == OperationState::Done, 60'000);
        const QString back = world.request(world.wish("undrain", {one}));
        QTRY_VERIFY_WITH_TIMEOUT(world.op(back).state == OperationState::Done, 30'000);
        QCOMPARE(world.truth(one).rooms, 0);
        auto idle = run(one, 5);
        QTRY_VERIFY_WITH_TIMEOUT(idle->state() == QProcess::NotRunning, 60'000);
        const QByteArray done = idle->readAllStandardOutput();
        QVERIFY2(done.startsWith("restarted\n"), done + idle->readAllStandardError());
        QCOMPARE(world.truth(one).starts, starts + 1);
        QVERIFY(!world.truth(one).draining);

        const QString gone = world.request(world.wish("remove-idle-timer", {one}));
        QTRY_VERIFY_WITH_TIMEOUT(!isOpen(world.op(gone).state), 30'000);
        QCOMPARE(world.op(gone).state, OperationState::Done);
        QVERIFY(!QFile::exists(root + QStringLiteral("/etc/systemd/system/jitscope-idle-restart-jvb-eu1-01.timer")) && !QFile::exists(root + QStringLiteral("/on")));
    }
};

QTEST_GUILESS_MAIN(TestIdle)
#include "idle.moc"
