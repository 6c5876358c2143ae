// The simulated fleet's proxies and sidecars, over their real sockets: calm without incidents, and each incident told by its cause.
#include "demo/demofleet.h"
#include "engine/engine.h"
#include "fleet/metric.h"
#include "fleet/splitrooms.h"

#include <QTest>

#include <memory>

using namespace jitscope;

class TestEdgeDemo : public QObject
{
    Q_OBJECT

    std::unique_ptr<DemoFleet> m_fleet;
    std::unique_ptr<Engine> m_engine;
    QHash<QString, SnapshotPtr> m_last;

    bool told(ProblemKind kind) const
    {
        for (const SnapshotPtr &s : m_last)
            for (const Problem &p : s->problems)
                if (p.kind == kind) return true;
        return false;
    }
    static qint64 proxies(const SnapshotPtr &s)
    {
        return std::count_if(s->servers.begin(), s->servers.end(), [](const ServerPtr &v) { return v->kind == ServerKind::Proxy && v->table && v->table->count() > 10; });
    }
    // The sidecar answers well, and each proxy knows one server of its own as this shard.
    static bool well(const SnapshotPtr &s)
    {
        const auto sidecar = std::find_if(s->servers.begin(), s->servers.end(), [](const ServerPtr &v) { return v->kind == ServerKind::Signal; });
        return sidecar != s->servers.end() && (*sidecar)->health == Health::Ok && std::all_of(s->servers.begin(), s->servers.end(), [](const ServerPtr &v) {
            return v->kind != ServerKind::Proxy || std::count_if(v->behind.begin(), v->behind.end(), [](const BehindProxy &b) { return b.mine; }) == 1;
        });
    }

public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "600000"); } // real time; all of it in five minutes was too little for a machine with much else to do

private slots:
    void initTestCase()
    {
        DemoOptions o;
        o.bridges = 3;
        o.rooms = 18;
        o.people = 90;
        o.incidents = o.moves = false;
        m_fleet = std::make_unique<DemoFleet>(o);
        QVERIFY(m_fleet->start());
        FleetConfig config = m_fleet->config();
        for (ShardConfig &s : config.shards) s.pollMs = 1000;
        m_engine = std::make_unique<Engine>();
        connect(m_engine.get(), &Engine::snapshot, this, [this](const SnapshotPtr &s) { m_last[s->id.value] = s; });
        m_engine->configure(config, m_fleet->secrets());
        QTRY_VERIFY_WITH_TIMEOUT(m_last.size() == 3 && std::all_of(m_last.cbegin(), m_last.cend(), [](const SnapshotPtr &s) { return proxies(s) == 2 && s->readings.get(Metric::ShardSplitRooms).isMeasured(); }), WaitMs);
    }
    void cleanupTestCase()
    {
        m_engine.reset();
        m_fleet.reset();
    }

    void calm()
    {
        // every room stands in both tables and leads here; names are one room each over all shards
        const qint64 from = m_last["eu-west-1"]->splits->at;
        QTRY_VERIFY_WITH_TIMEOUT(m_last["eu-west-1"]->splits->at > from + 20'000, WaitMs);
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(m_last.cbegin(), m_last.cend(), well), WaitMs / 4); // an answer may be late
        for (const SnapshotPtr &s : m_last) {
            for (const SplitRoom &r : s->splits->rooms) QVERIFY2(false, qPrintable(QLatin1String(splitKindName(r.kind)) + u' ' + r.key));
            QCOMPARE(s->readings.get(Metric::ShardSplitRooms).value, 0.0);
        }
        for (const ProblemKind k : {ProblemKind::ProxyViewsDiffer, ProblemKind::RoomSplit, ProblemKind::SignalStale, ProblemKind::SignalUnhealthy, ProblemKind::ShardStateDisagrees}) QVERIFY2(!told(k), problemName(k));
    }

    // All at once, each told by its cause.
    void whatGoesWrong_data()
    {
        QTest::addColumn<int>("problem");
        const std::pair<const char *, ProblemKind> all[] = {{"sidecar-stuck", ProblemKind::SignalStale}, {"proxies-differ", ProblemKind::ProxyViewsDiffer},
                                                            {"room-split", ProblemKind::RoomSplit}, {"drain-forgotten", ProblemKind::ShardStateDisagrees}};
        for (const auto &[incident, problem] : all) {
            QTest::addRow("%s", incident) << int(problem);
            QVERIFY(m_fleet->startIncident(QLatin1String(incident)));
        }
    }
    void whatGoesWrong()
    {
        QFETCH(int, problem);
        QTRY_VERIFY_WITH_TIMEOUT(told(ProblemKind(problem)), WaitMs);
    }

    void whatIsOverIsToldNoMore()
    {
        m_fleet->endIncidents();
        QTRY_VERIFY_WITH_TIMEOUT(!told(ProblemKind::RoomSplit) && !told(ProblemKind::ProxyViewsDiffer) && !told(ProblemKind::SignalStale) && !told(ProblemKind::ShardStateDisagrees), WaitMs);
    }

private:
    static constexpr int WaitMs = 200'000;
};

QTEST_GUILESS_MAIN(TestEdgeDemo)
#include "edgedemo.moc"
