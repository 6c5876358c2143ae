// Figures of all shards together: a true median over people, sums of counts, gaps where nobody measures.
#include "series/fleetrollup.h"

#include <QTest>

using namespace jitscope;

namespace {

constexpr qint64 at = 1'789'396'327'000;

SnapshotPtr shard(const QString &name, const std::vector<double> &rtts, qint64 when, int recordersFree = 1)
{
    auto s = std::make_shared<ShardSnapshot>();
    s->id = {name};
    s->at = when;
    auto room = std::make_shared<Room>();
    room->id = {QStringLiteral("r@conference.") + name};
    for (size_t i = 0; i < rtts.size(); ++i) {
        auto p = std::make_shared<Person>();
        p->id = {QStringLiteral("p%1").arg(i)};
        p->readings.measure(Metric::PersonRtt, rtts[i], when, NoSource);
        room->people.push_back(p);
    }
    s->rooms.push_back(room);
    s->readings.measure(Metric::ShardPeople, double(rtts.size()), when, NoSource);
    s->readings.measure(Metric::ShardRecordersFree, recordersFree, when, NoSource);
    return s;
}

} // namespace

class TestFleetRollup : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_fleet = std::make_unique<Fleet>();
        m_series = std::make_unique<SeriesStore>();
        m_rollup = std::make_unique<FleetRollup>(*m_fleet, m_series.get());
        m_fleet->setShards({{QStringLiteral("a")}, {QStringLiteral("b")}});
    }
    void theMedianIsOverPeopleNotOverShards()
    {
        m_fleet->apply(shard(QStringLiteral("a"), {10, 10, 10, 10, 10, 10, 10}, at));
        m_fleet->apply(shard(QStringLiteral("b"), {500}, at, 2));
        const Readings r = m_rollup->readings();
        QCOMPARE(r.get(Metric::ShardRttMedian).value, 10.0); // the mean of medians would be 255
        QCOMPARE(r.get(Metric::ShardRttMax).value, 500.0);
        QCOMPARE(r.get(Metric::ShardPeople).value, 8.0);
        QCOMPARE(r.get(Metric::ShardRecordersFree).value, 3.0);
    }
    void whatNobodyMeasuresIsMissing()
    {
        QVERIFY(m_rollup->readings().empty());
        m_fleet->apply(shard(QStringLiteral("a"), {}, at));
        QCOMPARE(m_rollup->readings().get(Metric::ShardRttMedian).state, ReadingState::NotYet);
        QCOMPARE(m_rollup->readings().get(Metric::ShardPeople).value, 0.0); // that is a count
    }
    void aShardThatLeavesNoLongerCounts()
    {
        m_fleet->apply(shard(QStringLiteral("a"), {10, 20}, at));
        m_fleet->apply(shard(QStringLiteral("b"), {500}, at));
        m_fleet->setShards({{QStringLiteral("a")}});
        QCOMPARE(m_rollup->readings().get(Metric::ShardPeople).value, 2.0);
        QCOMPARE(m_rollup->readings().get(Metric::ShardRttMax).value, 20.0);
    }
    void samplesAreKeptForTheFleet()
    {
        const SeriesKey key{EntityId::fleet(), Metric::ShardRttMax};
        m_fleet->apply(shard(QStringLiteral("a"), {10, 20}, at));
        m_rollup->keep();
        m_fleet->apply(shard(QStringLiteral("a"), {30}, at + 5000));
        m_rollup->keep();
        QCOMPARE(m_series->valueAt(key, at + 4000), 20.0);
        QCOMPARE(m_series->valueAt(key, at + 5000), 30.0);
        m_fleet->apply(shard(QStringLiteral("a"), {}, at + 10'000)); // nobody measured: a gap, not zero
        m_rollup->keep();
        QVERIFY(std::isnan(m_series->valueAt(key, at + 10'000, 1000)));
    }
    void aChangeIsKeptByItself()
    {
        m_fleet->apply(shard(QStringLiteral("a"), {10}, at));
        QTRY_COMPARE(m_series->valueAt({EntityId::fleet(), Metric::ShardPeople}, at), 1.0);
    }

private:
    std::unique_ptr<Fleet> m_fleet;
    std::unique_ptr<SeriesStore> m_series;
    std::unique_ptr<FleetRollup> m_rollup;
};

QTEST_GUILESS_MAIN(TestFleetRollup)
#include "fleetrollup.moc"
