// How many more people fit before stress 0.8.
#include "quality/headroom.h"

#include "fleet/metric.h"

#include <QTest>

using namespace jitscope;

namespace {

void bridge(ShardSnapshot &shard, const char *name, double stress, int people, std::optional<bool> draining = {})
{
    Server v;
    v.id = {QString::fromLatin1(name)};
    v.health = Health::Ok;
    if (stress >= 0) v.readings.measure(Metric::BridgeStress, stress, 1, 0);
    if (people >= 0) v.readings.measure(Metric::BridgeLocalEndpoints, people, 1, 0);
    v.draining = draining;
    shard.servers.push_back(std::make_shared<const Server>(std::move(v)));
}

} // namespace

class TestHeadRoom : public QObject
{
    Q_OBJECT
private slots:
    void aBridgeWithPeopleTellsItself()
    {
        ShardSnapshot shard;
        bridge(shard, "a", 0.4, 100); // 0.004 each
        const ShardHeadRoom all = headRoom(shard);
        const HeadRoom &h = all.bridges.at(0).second;
        QCOMPARE(h.basis, HeadRoom::Basis::Own);
        QCOMPARE(h.people, 100);
        QCOMPARE(h.rooms, 5);
        QCOMPARE(all.shard.people, 100);
        QCOMPARE(all.shard.rooms, 5);
    }
    void anEmptyOneIsJudgedByTheOthersAndAnEmptyShardByWhatBridgesAssume()
    {
        ShardSnapshot shard;
        bridge(shard, "a", 0.4, 100);
        bridge(shard, "b", 0.01, 0);
        const HeadRoom b = headRoom(shard).bridges.at(1).second;
        QCOMPARE(b.basis, HeadRoom::Basis::Shard);
        QCOMPARE(b.people, int(0.79 / (0.41 / 100)));
        ShardSnapshot empty;
        bridge(empty, "a", 0.0, 0);
        QCOMPARE(headRoom(empty).shard.basis, HeadRoom::Basis::Assumed);
        QCOMPARE(headRoom(empty).shard.people, 80);
        QCOMPARE(headRoom(empty).shard.rooms, 4);
    }
    void fullDrainingOrUnknownTakesNobody()
    {
        ShardSnapshot shard;
        bridge(shard, "full", 0.85, 200);
        bridge(shard, "draining", 0.2, 50, true);
        bridge(shard, "unknown", -1, 50);
        bridge(shard, "open", 0.6, 150);
        const ShardHeadRoom all = headRoom(shard);
        QCOMPARE(all.bridges.at(0).second.people, 0);
        QCOMPARE(all.bridges.at(1).second.people, 0);
        QCOMPARE(all.bridges.at(2).second.basis, HeadRoom::Basis::None);
        QCOMPARE(all.bridges.at(3).second.people, 50);
        QCOMPARE(all.shard.people, 50);
        QCOMPARE(all.shard.bridges, 3); // the unknown one takes people, nobody knows how many
        QCOMPARE(all.shard.rooms, 2);
    }
    void roomsFillOnOneBridge()
    {
        ShardSnapshot shard;
        bridge(shard, "a", 0.7, 100); // 14 more
        bridge(shard, "b", 0.7, 100);
        QCOMPARE(headRoom(shard).shard.people, 28);
        QCOMPARE(headRoom(shard).shard.rooms, 0); // though 28 people would fit
    }
};

QTEST_GUILESS_MAIN(TestHeadRoom)
#include "headroom.moc"
