// Boots and restarts: told by comparing snapshots, dated by the server's own word as far as it can be true.
#include "series/restarts.h"

#include "fleet/metric.h"

#include <QTest>

using namespace jitscope;

class TestRestarts : public QObject
{
    Q_OBJECT

    static constexpr qint64 T = 1'790'000'000'000;

    // A machine that says when it booted; 0: it is silent.
    void see(qint64 at, double booted, ServerKind kind = ServerKind::Host, Metric metric = Metric::HostBooted)
    {
        auto s = std::make_shared<ShardSnapshot>();
        s->id = {QStringLiteral("eu")};
        s->at = at;
        auto server = std::make_shared<Server>();
        server->id = {QStringLiteral("host1")};
        server->kind = kind;
        if (booted > 0) server->readings.measure(metric, booted, at, 0);
        else server->readings.miss(metric, ReadingState::NotYet);
        s->servers.push_back(server);
        fleet->apply(s);
    }
    std::vector<qint64> marks() const { return restarts->of(EntityId::of(ShardId{QStringLiteral("eu")}, ServerId{QStringLiteral("host1")})); }

    std::unique_ptr<Fleet> fleet;
    std::unique_ptr<Restarts> restarts;

private slots:
    void init()
    {
        fleet = std::make_unique<Fleet>();
        fleet->setShards({{QStringLiteral("eu")}});
        restarts = std::make_unique<Restarts>(*fleet);
    }
    void aBootIsDatedByTheMachine()
    {
        see(T, T - 90'000'000);
        QVERIFY(marks().empty()); // when we first looked is no boot
        see(T + 15'000, T - 90'000'000 + 1000); // wavers
        see(T + 30'000, T - 90'000'000 - 1000);
        QVERIFY(marks().empty());
        see(T + 60'000, 0); // silent while it boots
        see(T + 120'000, T + 70'000);
        QCOMPARE(marks(), std::vector<qint64>{T + 70'000});
        see(T + 135'000, T + 70'000);
        QCOMPARE(marks().size(), 1u);
    }
    void itsClockMayBeWrong()
    {
        see(T, T - 90'000'000);
        see(T + 60'000, T - 600'000); // ten minutes behind: it was alive then
        see(T + 120'000, T + 3'600'000); // an hour ahead
        QCOMPARE(marks(), (std::vector<qint64>{T, T + 120'000}));
    }
    void processesToo()
    {
        const std::pair<ServerKind, Metric> all[] = {{ServerKind::Bridge, Metric::BridgeStarted}, {ServerKind::Focus, Metric::FocusStarted}, {ServerKind::Recorder, Metric::RecorderCounting}};
        for (const auto &[kind, metric] : all) {
            init();
            see(T, T - 90'000'000, kind, metric);
            see(T + 60'000, T + 50'000, kind, metric);
            QCOMPARE(marks(), std::vector<qint64>{T + 50'000});
        }
    }
    void itsMemoryIsBounded()
    {
        for (int i = 0; i < 200; ++i) see(T + i * 60'000, T + i * 60'000 - 1000);
        QCOMPARE(marks().size(), Restarts::MostPerServer);
        QCOMPARE(marks().back(), T + 199 * 60'000 - 1000);
        see(T + 30 * 86'400'000ll, T + 30 * 86'400'000ll);
        QCOMPARE(marks().size(), 1u); // what is older than a week went
    }
};

QTEST_GUILESS_MAIN(TestRestarts)
#include "restarts.moc"
