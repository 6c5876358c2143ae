#include "items/fleettree.h"
#include "randomfleet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace jitscope;

namespace {

QModelIndex find(const QAbstractItemModel &m, NodeKind kind, const QModelIndex &below = {})
{
    for (int r = 0; r < m.rowCount(below); ++r) {
        const QModelIndex i = m.index(r, 0, below);
        if (NodeKind(i.data(KindRole).toInt()) == kind) return i;
        if (const QModelIndex deeper = find(m, kind, i); deeper.isValid()) return deeper;
    }
    return {};
}

} // namespace

class TestFleetTree : public QObject
{
    Q_OBJECT
private slots:
    void randomRounds_data()
    {
        QTest::addColumn<bool>("one");
        QTest::newRow("all shards") << false;
        QTest::newRow("one shard") << true;
    }
    void randomRounds()
    {
        QFETCH(bool, one);
        RandomFleet random(11, {3, 5, 4, 2, 2});
        Fleet fleet;
        fleet.setShards(random.shards());
        FleetTree tree(fleet, one ? EntityId::of(random.shards().front()) : EntityId::fleet());
        for (const ShardId &id : random.shards()) fleet.apply(random.first(id));
        TreeFilter filter;
        filter.setSourceModel(&tree);
        QAbstractItemModelTester testTree(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester testFilter(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&tree, &QAbstractItemModel::modelReset);
        for (int round = 0; round < 300; ++round) {
            fleet.apply(random.next(fleet.shards()[random.random().bounded(int(fleet.shards().size()))], 0.1, true));
            if (round % 60 == 30) {
                auto order = random.shards();
                if (round % 120 == 30) order.pop_back();
                std::swap(order.front(), order.back());
                fleet.setShards(order);
            }
            if (round % 5 == 0) filter.setSearch(round % 15 == 0 ? QStringLiteral("design") : round % 15 == 5 ? QStringLiteral("miguel") : QString());
            filter.beat();
            const Node check = count(tree, {});
            int rooms = 0, people = 0;
            for (const SnapshotPtr &s : fleet.shards()) {
                if (one && s->id != random.shards().front()) continue;
                rooms += int(s->rooms.size());
                for (const RoomPtr &r : s->rooms) people += int(r->people.size());
            }
            QCOMPARE(check.rooms, rooms);
            QCOMPARE(check.people, people);
        }
        QCOMPARE(resets.size(), 0);
    }

    void unchangedRoomsAreSilent()
    {
        RandomFleet random(3, {1, 5, 4, 2, 2});
        Fleet fleet;
        fleet.setShards(random.shards());
        const SnapshotPtr first = random.first(random.shards().front());
        fleet.apply(first);
        FleetTree tree(fleet, EntityId::fleet());
        QSignalSpy changes(&tree, &QAbstractItemModel::dataChanged);
        fleet.apply(std::make_shared<ShardSnapshot>(*first));
        QCOMPARE(changes.size(), 0);
    }

    void theWorstTwentyAndTheRest()
    {
        RandomFleet random(3, {1, 60, 3, 2, 2});
        Fleet fleet;
        fleet.setShards(random.shards());
        fleet.apply(random.first(random.shards().front()));
        FleetTree tree(fleet, EntityId::of(random.shards().front()));
        TreeFilter filter;
        filter.setSourceModel(&tree);
        const QModelIndex rooms = find(filter, NodeKind::Rooms);
        QCOMPARE(filter.rowCount(rooms), TreeFilter::RoomsShown + 1);
        QCOMPARE(rooms.data(CountRole).toInt(), 60);
        const QModelIndex more = filter.index(TreeFilter::RoomsShown, 0, rooms);
        QCOMPARE(more.data().toString(), QStringLiteral("40 more"));
        for (int r = 1; r < TreeFilter::RoomsShown; ++r) {
            const int above = filter.index(r - 1, 0, rooms).data(HealthRole).toInt(), here = filter.index(r, 0, rooms).data(HealthRole).toInt();
            QVERIFY(above >= here || above < int(Health::Warning));
        }
        filter.setSearch(QStringLiteral("\"standup-29\""));
        QCOMPARE(filter.rowCount(find(filter, NodeKind::Rooms)), 1);
        QCOMPARE(find(filter, NodeKind::Room).data().toString(), QStringLiteral("standup-29"));
        filter.setSearch(QStringLiteral("jvb-1"));
        QVERIFY(!find(filter, NodeKind::Rooms).isValid());
        QVERIFY(find(filter, NodeKind::Server).isValid());
    }

private:
    struct Node { int rooms = 0, people = 0; };
    static Node count(const QAbstractItemModel &m, const QModelIndex &below)
    {
        Node sum;
        for (int r = 0; r < m.rowCount(below); ++r) {
            const QModelIndex i = m.index(r, 0, below);
            const auto kind = NodeKind(i.data(KindRole).toInt());
            sum.rooms += kind == NodeKind::Room;
            sum.people += kind == NodeKind::Person;
            const Node deeper = count(m, i);
            sum.rooms += deeper.rooms;
            sum.people += deeper.people;
        }
        return sum;
    }
};

QTEST_GUILESS_MAIN(TestFleetTree)
#include "fleettree.moc"
