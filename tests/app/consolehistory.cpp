// The store and the shards' Prometheus as one past: joined without a seam, and what the console brings to the store, through to the end of the program.
#include "consolehistory.h"

#include "app/metricsservers.h"
#include "console.h"
#include "historykeeper.h"
#include "history/store.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace jitscope;

namespace {

constexpr float none = std::numeric_limits<float>::quiet_NaN();

HistoryAnswer answerOf(qint64 from, qint64 step, std::initializer_list<float> values, const QString &origin)
{
    HistoryAnswer a;
    a.from = from;
    a.stepMs = step;
    a.origin = origin;
    for (const float v : values) a.columns.push_back({v, v, v});
    return a;
}

std::vector<float> lastOf(const HistoryAnswer &a)
{
    std::vector<float> all;
    for (const SeriesColumn &c : a.columns) all.push_back(std::isnan(c.last) ? -1.f : c.last);
    return all;
}

QByteArray oneShard(const QString &name = QStringLiteral("a"))
{
    return "[[shard]]\nname = \"" + name.toUtf8() + "\"\n[[shard.bridge]]\nname = \"b1\"\nurl = \"http://127.0.0.1:9\"\n";
}

void writeFleet(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

template<class T, class Ask>
Result<T> askHistory(Ask ask)
{
    std::optional<Result<T>> answer;
    ask([&](Result<T> a) { answer = std::move(a); });
    (void)QTest::qWaitFor([&] { return answer.has_value(); }, 30'000);
    return answer ? *answer : Result<T>(fail(Error::Kind::Timeout, {}, {}));
}

} // namespace

class TestConsoleHistory : public QObject
{
    Q_OBJECT
private slots:
    void whatTheStoreLacksIsTheEngines()
    {
        const HistoryAnswer kept = answerOf(1000, 1000, {none, none, 3, none, 5}, QStringLiteral("history"));
        QVERIFY(hasHistoryGap(kept, 1000, 6000));
        QVERIFY(!hasHistoryGap(answerOf(1000, 1000, {1, 2, none}, {}), 1000, 3500)); // the present column may be empty yet
        QVERIFY(hasHistoryGap({}, 1000, 6000));
        // on a grid of its own, a little aside
        const HistoryAnswer joined = joinedHistory(kept, answerOf(500, 1000, {10, 20, 30, 40, 50, 60}, QStringLiteral("eu")));
        QCOMPARE(joined.stepMs, 1000);
        QCOMPARE(lastOf(joined), (std::vector<float>{20, 30, 3, 50, 5}));
        QCOMPARE(joined.columns[0].min, 10.f); // of all that reach into it
        QCOMPARE(joined.columns[2].max, 3.f);
        QCOMPARE(joined.origin, QStringLiteral("history, eu"));
        // coarser: stands in each column that it reaches into
        QCOMPARE(lastOf(joinedHistory(kept, answerOf(0, 5000, {10, 20}, QStringLiteral("eu")))), (std::vector<float>{10, 10, 3, 10, 5}));
        // one that begins within
        QCOMPARE(lastOf(joinedHistory(kept, answerOf(4000, 1000, {7, 8}, QStringLiteral("eu")))), (std::vector<float>{-1, -1, 3, 7, 5}));
        // nothing of it
        QCOMPARE(joinedHistory(kept, answerOf(0, 1000, {none, none, none, none}, QStringLiteral("eu"))).origin, QStringLiteral("history"));
        QCOMPARE(joinedHistory(kept, {}).origin, QStringLiteral("history"));
        const HistoryAnswer all = joinedHistory(answerOf(1000, 1000, {none, none}, QStringLiteral("history")), answerOf(500, 700, {10, 20}, QStringLiteral("eu")));
        QCOMPARE(all.origin, QStringLiteral("eu"));
        QCOMPARE(all.stepMs, 700);
    }
    // A real Prometheus has scraped the bridge before this console began to keep its own.
    void joinsARealPrometheus()
    {
        ScrapedServer bridge("jitsi_jvb_stress 0.5\n");
        MetricsServer server;
        QVERIFY(server.startPrometheus({{QStringLiteral("jvb"), {bridge.address()}}}));
        Fleet fleet;
        Engine engine;
        FleetConfig config;
        config.shards.resize(1);
        config.shards[0].id = ShardId{QStringLiteral("eu")};
        config.shards[0].pollMs = 1000;
        PrometheusConfig p;
        p.endpoint.name = QStringLiteral("prometheus-eu");
        p.endpoint.url = server.url;
        config.shards[0].prometheus.push_back(p);
        fleet.setShards({config.shards[0].id});
        connect(&engine, &Engine::snapshot, &fleet, [&fleet](const SnapshotPtr &s) { fleet.apply(s); });
        PrometheusHistory far(fleet, [&]() -> const FleetConfig & { return config; }, [&](const RangeQuery &q, const RangeDone &done) { engine.readRange(q, done); });
        ConsoleHistory history(far);
        engine.configure(config, {});
        const SeriesKey key{EntityId::of(ShardId{QStringLiteral("eu")}, ServerId{bridge.address()}), Metric::BridgeStress};
        QVERIFY(QTest::qWaitFor([&] { return !far.originOf(key).isEmpty(); }, 40'000));
        const auto read = [&](qint64 from, qint64 to, int columns) { return askHistory<HistoryAnswer>([&](auto done) { history.read(key, from, to, columns, this, done); }); };
        const auto count = [](const Result<HistoryAnswer> &a, float value) { return a ? std::count_if(a->columns.begin(), a->columns.end(), [&](const SeriesColumn &c) { return c.last == value; }) : -1; };
        // fifteen seconds of it
        QVERIFY(QTest::qWaitFor([&] {
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            return count(read(now - 60'000, now, 60), 0.5f) >= 15;
        }, 60'000));
        const auto noStore = askHistory<HistoryStat>([&](auto done) { history.stat(this, done); });
        QVERIFY(!noStore && noStore.error().kind == Error::Kind::Unsupported);
        QCOMPARE(history.state().mode, HistoryState::Mode::Closed);

        QTemporaryDir folder;
        QThread thread;
        thread.start();
        HistoryOptions options;
        options.path = folder.filePath(QStringLiteral("history.sqlite"));
        QSignalSpy changed(&history, &History::stateChanged);
        history.setStore(std::make_unique<SqliteHistory>(options, thread));
        QTRY_COMPARE(history.state().mode, HistoryState::Mode::Writing);
        QVERIFY(changed.size() >= 2);
        QCOMPARE(history.originOf(key), QStringLiteral("history, prometheus-eu"));
        const qint64 now = QDateTime::currentMSecsSinceEpoch() / 5000 * 5000;
        for (qint64 at = now - 5000; at <= now; at += 5000) {
            auto s = std::make_shared<ShardSnapshot>();
            s->id = config.shards[0].id;
            s->at = at;
            Server v;
            v.id = ServerId{bridge.address()};
            v.kind = ServerKind::Bridge;
            v.readings.measure(Metric::BridgeStress, 0.9, at, 0);
            s->servers.push_back(std::make_shared<const Server>(std::move(v)));
            history.store()->append(s);
        }
        const auto both = read(now - 10'000, now + 5000, 3);
        QVERIFY(both);
        QCOMPARE(both->origin, QStringLiteral("history, prometheus-eu"));
        QCOMPARE(both->columns.size(), 3u); // older than the store, and the store's
        QCOMPARE(lastOf(*both), (std::vector<float>{0.5f, 0.9f, 0.9f}));
        const auto own = read(now - 5000, now + 5000, 2); // all of it is the store's: nobody else is asked
        QVERIFY(own && own->origin == QLatin1String("history"));
        server.kill();
        const auto alone = read(now - 10'000, now + 5000, 3); // what one has is told though the other is gone
        QVERIFY(alone && alone->origin == QLatin1String("history"));
        QCOMPARE(lastOf(*alone), (std::vector<float>{-1, 0.9f, 0.9f}));
        history.setStore(nullptr);
        thread.quit();
        thread.wait();
    }
    void theConsoleKeepsFactsAndEvents()
    {
        QTemporaryDir dir;
        const QString fleet = dir.filePath(QStringLiteral("fleet.toml")), file = dir.filePath(QStringLiteral("deep/history.sqlite"));
        writeFleet(fleet, oneShard());
        const qint64 began = QDateTime::currentMSecsSinceEpoch();
        {
            Console console({.fleetFile = fleet, .historyFile = file});
            Workspace &w = console.workspace();
            QTRY_COMPARE(w.history->state().mode, HistoryState::Mode::Writing);
            QCOMPARE(w.history->state().path, file);
            QTRY_VERIFY_WITH_TIMEOUT(w.fleet.facts().front()->at != 0, 20'000);
            w.privacy.setOn(true); // hides what is shown, not what is kept
            Alert a;
            a.key.rule = QStringLiteral("Nobody");
            a.key.target = EntityId::of(ShardId{QStringLiteral("a")}, ServerId{QStringLiteral("b1")});
            a.key.origin = QStringLiteral("elsewhere");
            a.severity = AlertSeverity::Severe;
            a.state.phase = AlertPhase::Firing;
            a.state.firedAt = a.state.since = began;
            w.alerts.put(a.key.origin, {a}, began);
            w.alerts.put(a.key.origin, {}, began + 1000);
            Operation op;
            op.id = QStringLiteral("op1");
            op.request = {QStringLiteral("end-room"), ShardId{QStringLiteral("a")}, {QStringLiteral("board@conference.x")}, {}};
            op.askedAt = began;
            op.state = OperationState::Running;
            w.operations.put(op);
            op.state = OperationState::Waiting;
            w.operations.put(op);
            op.state = OperationState::Done;
            op.endedAt = began + 500;
            w.operations.put(op);
            w.operations.put(op);
            op.id = QStringLiteral("op2");
            op.request.dryRun = true; // changes nothing
            w.operations.put(op);
            std::vector<HistoryEvent> events;
            QVERIFY(QTest::qWaitFor([&] {
                const auto r = askHistory<std::vector<HistoryEvent>>([&](auto done) { w.history->events({0, began + 1'000'000, 0, 100}, this, done); });
                events = r.value_or(std::vector<HistoryEvent>());
                return std::any_of(events.begin(), events.end(), [](const HistoryEvent &e) { return e.kind == HistoryEventKind::Began; });
            }, 20'000));
            const auto of = [&](HistoryEventKind kind) {
                std::vector<HistoryEvent> all;
                std::copy_if(events.begin(), events.end(), std::back_inserter(all), [&](const HistoryEvent &e) { return e.kind == kind; });
                return all;
            };
            QCOMPARE(of(HistoryEventKind::Alert).size(), 1u);
            QCOMPARE(of(HistoryEventKind::Alert)[0].about, a.key.target);
            QCOMPARE(of(HistoryEventKind::Alert)[0].value, double(AlertSeverity::Severe));
            QCOMPARE(of(HistoryEventKind::AlertEnded).size(), 1u);
            QCOMPARE(of(HistoryEventKind::Operation).size(), 1u);
            QCOMPARE(of(HistoryEventKind::Operation)[0].about, EntityId::of(ShardId{QStringLiteral("a")}, RoomId{QStringLiteral("board@conference.x")}));
            QVERIFY(!of(HistoryEventKind::Operation)[0].text.isEmpty());
            QCOMPARE(of(HistoryEventKind::OperationEnded).size(), 1u);
            QCOMPARE(of(HistoryEventKind::OperationEnded)[0].at, began + 500);
            w.privacy.setOn(false);
        }
        // All of it is on the disk when the console is gone, and nobody writes it any more.
        HistoryOptions options;
        options.path = file;
        HistoryStore store(options);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        store.open(now);
        QCOMPARE(store.state().mode, HistoryState::Mode::Writing);
        const auto moment = store.moment(now);
        QVERIFY(moment && !moment->empty());
        QVERIFY(std::any_of(moment->begin(), moment->end(), [](const HistoryMomentRow &r) { return r.entity == EntityId::of(ShardId{QStringLiteral("a")}, ServerId{QStringLiteral("b1")}); }));
    }
    void asTheSettingsSay()
    {
        QTemporaryDir dir;
        const QString fleet = dir.filePath(QStringLiteral("fleet.toml")), file = dir.filePath(QStringLiteral("history.sqlite"));
        writeFleet(fleet, oneShard());
        Console console({.fleetFile = fleet, .historyFile = file});
        Workspace &w = console.workspace();
        QTRY_COMPARE(w.history->state().mode, HistoryState::Mode::Writing);
        HistoryKeeping keeping = w.settings.history();
        keeping.memoryMB = 64;
        keeping.on = false;
        w.settings.setHistory(keeping);
        QCOMPARE(w.series.budget(), qsizetype(64) * 1024 * 1024);
        QCOMPARE(w.history->state().mode, HistoryState::Mode::Closed);
        HistoryOptions options;
        options.path = file;
        {
            HistoryStore other(options); // it is nobody's now
            other.open(1);
            QCOMPARE(other.state().mode, HistoryState::Mode::Writing);
        }
        keeping.on = true;
        keeping.pseudonyms = true;
        w.settings.setHistory(keeping);
        QTRY_COMPARE(w.history->state().mode, HistoryState::Mode::Writing);
        keeping.pseudonyms = false; // another store on the same file: the former one is closed before
        w.settings.setHistory(keeping);
        QTRY_COMPARE(w.history->state().mode, HistoryState::Mode::Writing);
        QCOMPARE(w.history->state().trouble, HistoryState::Trouble::None);
    }
    // Without a window, memory keeps a quarter of an hour of what the store has; with one, or where nothing is stored, an hour.
    void aNightInTheTrayTakesNoMoreMemory()
    {
        QTemporaryDir dir;
        const QString fleet = dir.filePath(QStringLiteral("fleet.toml"));
        writeFleet(fleet, oneShard());
        Console console({.fleetFile = fleet, .settingsFile = dir.filePath(QStringLiteral("settings.json")), .historyFile = dir.filePath(QStringLiteral("history.sqlite"))});
        Workspace &w = console.workspace();
        QTRY_COMPARE(w.history->state().mode, HistoryState::Mode::Writing);
        const SeriesKey key{EntityId::of(ShardId{QStringLiteral("x")}, ServerId{QStringLiteral("b")}), Metric::BridgeStress};
        constexpr qint64 minute = 60'000;
        qint64 at = QDateTime::currentMSecsSinceEpoch() - 300 * minute;
        const auto kept = [&](int minutes) { // after so many more
            for (int i = 0; i < minutes * 2; ++i) w.series.append(key, at += minute / 2, 0.1 + 0.01 * (i % 7));
            return !std::isnan(w.series.valueAt(key, at - 50 * minute, minute));
        };
        QVERIFY(kept(60));
        console.setWatched(false);
        QVERIFY(!kept(20));
        QVERIFY(!std::isnan(w.series.valueAt(key, at - 10 * minute, minute)));
        console.setWatched(true);
        QVERIFY(kept(60));
    }

    void theDemoKeepsItsOwn()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("history.sqlite"));
        QString theirs;
        {
            DemoOptions demo;
            demo.shards = 1;
            demo.rooms = 4;
            demo.people = 20;
            Console console({.demo = demo, .historyFile = file});
            Workspace &w = console.workspace();
            QTRY_COMPARE(w.history->state().mode, HistoryState::Mode::Writing);
            theirs = w.history->state().path;
            QVERIFY(theirs != file && QFile::exists(theirs));
            QVERIFY(QTest::qWaitFor([&] {
                const auto rows = askHistory<std::vector<HistoryMomentRow>>([&](auto done) { w.history->moment(QDateTime::currentMSecsSinceEpoch(), this, done); });
                return rows && std::count_if(rows->begin(), rows->end(), [](const HistoryMomentRow &r) { return r.entity.kind == EntityKind::Person; }) >= 15;
            }, 30'000));
        }
        QVERIFY(!QFile::exists(theirs));
        QVERIFY(!QFile::exists(file));
        Console none({});
        QCOMPARE(none.workspace().history->state().mode, HistoryState::Mode::Closed);
    }
};

QTEST_GUILESS_MAIN(TestConsoleHistory)
#include "consolehistory.moc"
