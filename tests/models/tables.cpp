#include "base/text.h"
#include "items/calmsort.h"
#include "items/explain.h"
#include "items/participanttable.h"
#include "items/roomtable.h"
#include "items/servertable.h"
#include "items/shardtable.h"
#include "randomfleet.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace jitscope;

namespace {

SnapshotPtr shardWith(const ShardId &id, std::vector<RoomPtr> rooms, qint64 at)
{
    auto s = std::make_shared<ShardSnapshot>();
    s->id = id;
    s->at = at;
    s->rooms = std::move(rooms);
    return s;
}

std::shared_ptr<Person> personWith(const char *id, double rtt)
{
    auto p = std::make_shared<Person>();
    p->id = {QString::fromLatin1(id)};
    p->name = p->id.value;
    p->readings.measure(Metric::PersonRtt, rtt, 1000, NoSource);
    p->health = healthOf(*p);
    return p;
}

RoomPtr roomWith(const char *id, std::vector<PersonPtr> people)
{
    auto r = std::make_shared<Room>();
    r->id = {QString::fromLatin1(id)};
    r->name = r->id.value;
    r->people = std::move(people);
    return r;
}

QString text(const QAbstractItemModel &m, int row, int column) { return m.index(row, column).data().toString(); }

} // namespace

class TestTables : public QObject
{
    Q_OBJECT
private slots:
    void randomRounds()
    {
        RandomFleet random(42, {3, 4, 3, 2, 2});
        Fleet fleet;
        fleet.setShards(random.shards());
        RoomTable rooms(fleet, EntityId::fleet());
        RoomTable roomsOfOne(fleet, EntityId::of(random.shards().front()));
        ParticipantTable people(fleet, EntityId::fleet());
        ServerTable bridges(fleet, EntityId::fleet(), {ServerKind::Bridge});
        ServerTable recorders(fleet, EntityId::fleet(), {ServerKind::Recorder});
        ServerTable others(fleet, EntityId::fleet(), {ServerKind::Focus, ServerKind::Prosody, ServerKind::Host});
        ShardTable shards(fleet);
        for (const ShardId &id : random.shards()) fleet.apply(random.first(id));
        ParticipantTable ofRoom(fleet, EntityId::of(random.shards().front(), fleet.shards().front()->rooms.front()->id));
        std::vector<TableModelBase *> all{&rooms, &roomsOfOne, &people, &bridges, &recorders, &others, &shards, &ofRoom};
        std::vector<std::unique_ptr<CalmSort>> sorted;
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        for (TableModelBase *m : all) {
            testers.push_back(std::make_unique<QAbstractItemModelTester>(m, QAbstractItemModelTester::FailureReportingMode::QtTest));
            sorted.push_back(std::make_unique<CalmSort>());
            sorted.back()->setSourceModel(m);
            testers.push_back(std::make_unique<QAbstractItemModelTester>(sorted.back().get(), QAbstractItemModelTester::FailureReportingMode::QtTest));
        }
        std::vector<QPersistentModelIndex> kept; // an index stays with its object, not with its row
        std::vector<EntityId> keptIds;
        for (int round = 0; round < 300; ++round) {
            const SnapshotPtr before = fleet.shards()[random.random().bounded(int(fleet.shards().size()))];
            fleet.apply(random.next(before, 0.1, true));
            if (round % 40 == 20) { // the list of shards itself changes
                auto order = random.shards();
                std::swap(order[0], order[1]);
                if (round % 80 == 20) order.pop_back();
                fleet.setShards(order);
                for (const SnapshotPtr &s : fleet.shards())
                    if (s->rooms.empty()) fleet.apply(random.first(s->id));
            }
            for (size_t i = 0; i < all.size(); ++i) {
                if (round % 3 == 0) all[i]->tick(random.now());
                sorted[i]->setHeld(round % 5 == 1);
                if (round % 7 == 0) sorted[i]->sort(int(random.random().bounded(all[i]->columnCount())), round % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
                if (round % 11 == 0) sorted[i]->setSearch(round % 22 ? QStringLiteral("design") : QString());
                sorted[i]->beat();
            }
            for (size_t k = 0; k < kept.size(); ++k)
                if (kept[k].isValid()) QCOMPARE(kept[k].data(EntityRole).value<EntityId>(), keptIds[k]);
            kept.clear();
            keptIds.clear();
            for (int r = 0; r < sorted[2]->rowCount(); r += 5) {
                kept.emplace_back(sorted[2]->index(r, 1));
                keptIds.push_back(kept.back().data(EntityRole).value<EntityId>());
            }
            int expected = 0;
            for (const SnapshotPtr &s : fleet.shards()) expected += int(s->rooms.size());
            int here = 0;
            for (int r = 0; r < rooms.rowCount(); ++r) here += !rooms.index(r, 0).data(GoneRole).toBool();
            QCOMPARE(here, expected);
        }
    }

    void onlyColumnsThatShowSomethingElseAreAnnounced()
    {
        const ShardId shard{QStringLiteral("s")};
        Fleet fleet;
        fleet.setShards({shard});
        fleet.apply(shardWith(shard, {roomWith("r@c", {personWith("a", 40), personWith("b", 50)})}, 1000));
        ParticipantTable table(fleet, EntityId::fleet());
        QSignalSpy changes(&table, &QAbstractItemModel::dataChanged);
        QSignalSpy resets(&table, &QAbstractItemModel::modelReset);

        // same figures, measured again: nothing to paint
        fleet.apply(shardWith(shard, {roomWith("r@c", {personWith("a", 40), personWith("b", 50)})}, 2000));
        QCOMPARE(changes.size(), 0);

        fleet.apply(shardWith(shard, {roomWith("r@c", {personWith("a", 41), personWith("b", 50)})}, 3000));
        QCOMPARE(changes.size(), 1);
        const auto from = changes.at(0).at(0).toModelIndex(), to = changes.at(0).at(1).toModelIndex();
        QCOMPARE(from.row(), 0);
        QCOMPARE(to.row(), 0);
        QCOMPARE(from.column(), table.columnOf("rtt"));
        QCOMPARE(to.column(), table.columnOf("rtt"));
        QCOMPARE(resets.size(), 0);
    }

    void goneRowsStayForFiveSeconds()
    {
        const ShardId shard{QStringLiteral("s")};
        Fleet fleet;
        fleet.setShards({shard});
        fleet.apply(shardWith(shard, {roomWith("r@c", {personWith("a", 40), personWith("b", 50)})}, 1000));
        ParticipantTable table(fleet, EntityId::fleet());
        fleet.apply(shardWith(shard, {roomWith("r@c", {personWith("b", 50)})}, 10'000));
        QCOMPARE(table.rowCount(), 2);
        QVERIFY(table.index(0, 0).data(GoneRole).toBool());
        QCOMPARE(text(table, 0, 0), QStringLiteral("left"));
        table.tick(14'900);
        QCOMPARE(table.rowCount(), 2);
        fleet.apply(shardWith(shard, {roomWith("r@c", {personWith("b", 50)})}, 14'950)); // a snapshot in between does not start it anew
        table.tick(15'000);
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(text(table, 0, 1), QStringLiteral("b"));
    }

    // Half a minute back, or into the day before: nobody left before the eyes.
    void whoeverIsNotInAnEarlierMomentHasNotLeft()
    {
        const ShardId shard{QStringLiteral("s")};
        Fleet fleet;
        fleet.setShards({shard});
        fleet.apply(shardWith(shard, {roomWith("r@c", {personWith("a", 40), personWith("b", 50), personWith("c", 60)})}, 200'000));
        ParticipantTable table(fleet, EntityId::fleet());
        fleet.apply(shardWith(shard, {roomWith("r@c", {personWith("b", 50), personWith("c", 60)})}, 201'000));
        QCOMPARE(table.rowCount(), 3);
        fleet.apply(shardWith(shard, {roomWith("r@c", {personWith("b", 50)})}, 170'000)); // neither the one that is gone nor the one that has not come yet
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(text(table, 0, 1), QStringLiteral("b"));
        fleet.apply(shardWith(shard, {roomWith("r@c", {personWith("c", 50)})}, 172'000)); // it plays on
        QCOMPARE(table.rowCount(), 2);
        table.tick(177'000);
        QCOMPARE(table.rowCount(), 1);
        fleet.apply(shardWith(shard, {roomWith("r@c", {personWith("b", 50)})}, 300'000)); // far ahead
        QCOMPARE(table.rowCount(), 1);
    }

    void theFiveWaysToBeMissingLookDifferent()
    {
        const ShardId shard{QStringLiteral("s")};
        auto p = personWith("a", 40);
        p->readings.miss(Metric::PersonLossUp, ReadingState::NotExported);
        p->readings.miss(Metric::PersonLossDown, ReadingState::SwitchedOff);
        p->readings.miss(Metric::PersonJitterUp, ReadingState::NoMeaning);
        p->readings.set({900, 1000, Metric::PersonBitrateUp, NoSource, ReadingState::Stale});
        Fleet fleet;
        fleet.setShards({shard});
        fleet.apply(shardWith(shard, {roomWith("r@c", {p})}, 61'000));
        ParticipantTable table(fleet, EntityId::fleet());
        const auto cell = [&table](const char *column) { return table.index(0, table.columnOf(column)); };
        QCOMPARE(cell("rtt").data().toString(), QStringLiteral("40"));
        QCOMPARE(cell("loss_up").data().toString(), QStringLiteral("n/a"));
        QCOMPARE(cell("loss_down").data().toString(), QStringLiteral("off"));
        QCOMPARE(cell("jitter").data().toString(), QStringLiteral("·"));
        QCOMPARE(cell("rate_up").data().toString(), QStringLiteral("900"));
        QCOMPARE(cell("rate_down").data().toString(), QStringLiteral("–"));
        QVERIFY(cell("rate_up").data(Qt::ToolTipRole).toString().contains(QStringLiteral("last seen")));
        QVERIFY(cell("jitter").data(Qt::ToolTipRole).toString().contains(QStringLiteral("no audio is sent")));
        for (const char *column : {"loss_up", "loss_down", "jitter", "rate_down"}) {
            QVERIFY(!cell(column).data(SortRole).isValid());
            QVERIFY(cell(column).data(MissingRole).toBool());
        }
        QCOMPARE(cell("rtt").data(Qt::AccessibleTextRole).toString(), QStringLiteral("Round-trip time, 40 milliseconds, Good"));
    }

    void peerToPeerSaysSo()
    {
        const ShardId shard{QStringLiteral("s")};
        auto a = std::make_shared<Person>();
        a->id = {QStringLiteral("a")};
        auto room = std::make_shared<Room>();
        room->id = {QStringLiteral("r@c")};
        room->people = {a};
        room->peerToPeer = true;
        Fleet fleet;
        fleet.setShards({shard});
        fleet.apply(shardWith(shard, {room}, 1000));
        ParticipantTable table(fleet, EntityId::fleet());
        const QModelIndex loss = table.index(0, table.columnOf("loss_up"));
        QCOMPARE(loss.data().toString(), QStringLiteral("n/a"));
        QCOMPARE(loss.data(Qt::ToolTipRole).toString(), QStringLiteral("Two people talk directly; the bridge does not see their media."));
        QCOMPARE(text(table, 0, 0), QStringLiteral("P2P"));
    }

    void iconsSayWhoSomebodyIs()
    {
        const ShardId shard{QStringLiteral("s")};
        const auto with = [](const char *id, Role role, PersonKind kind) {
            auto p = personWith(id, 40);
            p->role = role;
            p->kind = kind;
            return p;
        };
        auto call = std::make_shared<Room>(*roomWith("call", {personWith("e", 40), personWith("f", 40)}));
        call->peerToPeer = true;
        Fleet fleet;
        fleet.setShards({shard});
        fleet.apply(shardWith(shard, {call, roomWith("r", {with("a", Role::Moderator, PersonKind::Person), with("b", Role::Owner, PersonKind::Person),
                                                           with("c", Role::Participant, PersonKind::Person), with("d", Role::Participant, PersonKind::Gateway)})}, 1000));
        ParticipantTable table(fleet, EntityId::fleet());
        QHash<QString, QStringList> icons;
        for (int r = 0; r < table.rowCount(); ++r) {
            const QModelIndex name = table.index(r, table.columnOf("person"));
            icons[name.data().toString()] = name.data(IconsRole).toStringList();
        }
        QCOMPARE(icons["a"], QStringList{"moderator"});
        QCOMPARE(icons["b"], QStringList{"moderator"});
        QCOMPARE(icons["c"], QStringList());
        QCOMPARE(icons["d"], QStringList{"gateway"});
        RoomTable rooms(fleet, EntityId::fleet());
        QCOMPARE(rooms.index(0, rooms.columnOf("room")).data(IconsRole).toStringList(), QStringList{"peer"});
        QCOMPARE(rooms.index(1, rooms.columnOf("room")).data(IconsRole).toStringList(), QStringList());
    }

    void aRoomHasTheVerdictOfItsOwnPeople()
    {
        const ShardId shard{QStringLiteral("s")};
        auto s = std::make_shared<ShardSnapshot>(*shardWith(shard, {roomWith("one", {personWith("a", 40)}), roomWith("two", {personWith("b", 40)})}, 1000));
        s->problems.push_back({ProblemKind::PersonPoor, Health::Warning, EntityId::of(shard, RoomId{QStringLiteral("two")}, PersonId{QStringLiteral("b")}), 1000, 1, 1,
                               {"b", "loss-up", "7 %"}});
        Fleet fleet;
        fleet.setShards({shard});
        fleet.apply(s);
        RoomTable table(fleet, EntityId::fleet());
        const int verdict = table.columnOf("verdict");
        QCOMPARE(text(table, 0, verdict), QStringLiteral("–"));
        QVERIFY(table.index(0, verdict).data(MissingRole).toBool());
        QCOMPARE(text(table, 1, verdict), QStringLiteral("Own uplink"));
        QVERIFY(!table.index(1, verdict).data(MissingRole).toBool());
    }

    // What contradicts or complains is loud in its own cell; moments sort by age.
    void serversSayWhatIsWrongWithThem()
    {
        const ShardId shard{QStringLiteral("s")};
        auto s = std::make_shared<ShardSnapshot>(*shardWith(shard, {}, 100'000));
        const auto bridge = [&](const char *id, double joined, double started) {
            auto b = std::make_shared<Server>();
            b->id = {QString::fromLatin1(id)};
            b->readings.measure(Metric::BridgeMucsConfigured, 1, 1, NoSource);
            b->readings.measure(Metric::BridgeMucsJoined, joined, 1, NoSource);
            b->readings.measure(Metric::BridgeStarted, started, 1, NoSource);
            s->servers.push_back(b);
        };
        using Busy = RecorderView::Busy;
        const auto recorder = [&](const char *id, Busy presence, Busy rest, Busy focus) {
            auto r = std::make_shared<Server>();
            r->id = {QString::fromLatin1(id)};
            r->kind = ServerKind::Recorder;
            r->presence = {presence, RecorderView::Healthy::Healthy, true, 1};
            r->rest = {rest, RecorderView::Healthy::Healthy, true, 1};
            r->focus = {focus, RecorderView::Healthy::Healthy, true, 1};
            s->servers.push_back(r);
        };
        bridge("a-lost", 0, 50'000);
        bridge("b-well", 1, 90'000);
        recorder("c-split", Busy::Idle, Busy::Busy, Busy::Idle);
        recorder("d-agreed", Busy::Busy, Busy::Busy, Busy::Busy);
        Fleet fleet;
        fleet.setShards({shard});
        fleet.apply(s);
        ServerTable bridges(fleet, EntityId::fleet(), {ServerKind::Bridge}), recorders(fleet, EntityId::fleet(), {ServerKind::Recorder});
        const auto said = [](const ServerTable &table, int row, const char *column, int role) { return table.index(row, table.columnOf(column)).data(role); };
        QCOMPARE(said(bridges, 0, "xmpp", HealthRole).toInt(), int(Health::Critical));
        QCOMPARE(said(bridges, 1, "xmpp", HealthRole).toInt(), int(Health::Ok));
        QVERIFY(said(bridges, 0, "bridge.started", SortRole).toDouble() > said(bridges, 1, "bridge.started", SortRole).toDouble()); // older is more
        QCOMPARE(said(recorders, 0, "rest", HealthRole).toInt(), int(Health::Warning));
        QCOMPARE(said(recorders, 0, "presence", HealthRole).toInt(), int(Health::Ok));
        QCOMPARE(said(recorders, 1, "rest", HealthRole).toInt(), int(Health::Ok));
    }

    void aFigureThatIsSwitchedOffNamesTheLineThatSwitchesItOn()
    {
        ShardSnapshot s;
        SourceState page;
        page.kind = SourceKind::JvbColibriStats;
        page.server = {QStringLiteral("jvb1")};
        page.name = QStringLiteral("jvb1 /colibri/stats");
        page.setting = QStringLiteral("videobridge.apis.rest.enabled = true");
        page.settingFile = QStringLiteral("/etc/jitsi/videobridge/jvb.conf");
        s.sources.push_back(page);
        const QString why = explainReading({0, 0, Metric::BridgeStress, 0, ReadingState::SwitchedOff}, &s, 1000);
        QVERIFY2(why.contains(page.setting) && why.contains(page.settingFile) && why.contains("jvb1"), qPrintable(why));
        s.sources[0].setting.clear(); // none helps: the page itself is named
        const QString without = explainReading({0, 0, Metric::BridgeStress, 0, ReadingState::SwitchedOff}, &s, 1000);
        QVERIFY2(without.contains("/colibri/stats") && without.contains("stress_level"), qPrintable(without));
    }

    void hostileNamesAreMadeVisible()
    {
        const ShardId shard{QStringLiteral("s")};
        auto p = personWith("a", 40);
        p->name = QStringLiteral("evil\u202etxt");
        Fleet fleet;
        fleet.setShards({shard});
        fleet.apply(shardWith(shard, {roomWith("r@c", {p})}, 1000));
        ParticipantTable table(fleet, EntityId::fleet());
        QVERIFY(!text(table, 0, 1).contains(QChar(0x202e)));
    }

    void everyFigureOfTheScopeIsAColumn()
    {
        Fleet fleet;
        ParticipantTable people(fleet, EntityId::fleet());
        ServerTable bridges(fleet, EntityId::fleet(), {ServerKind::Bridge});
        const auto shows = [](const TableModelBase &t, Metric m) {
            for (int c = 0; c < t.columnCount(); ++c)
                if (t.traits(c).metric == m) return true;
            return false;
        };
        for (const MetricRow &m : catalogue()) {
            if (m.scope == MetricScope::Person) QVERIFY2(shows(people, m.metric), m.key);
            if (QByteArray(m.key).startsWith("bridge.") && m.metric != Metric::BridgeMucsJoined) QVERIFY2(shows(bridges, m.metric), m.key);
        }
        QSet<QString> keys;
        for (int c = 0; c < people.columnCount(); ++c) keys.insert(people.headerData(c, Qt::Horizontal, ColumnKeyRole).toString());
        QCOMPARE(int(keys.size()), people.columnCount());
    }

    void missingIsLastInBothDirections()
    {
        const ShardId shard{QStringLiteral("s")};
        auto none = personWith("none", 1);
        none->readings.miss(Metric::PersonRtt, ReadingState::NotYet);
        Fleet fleet;
        fleet.setShards({shard});
        fleet.apply(shardWith(shard, {roomWith("r@c", {personWith("fast", 10), none, personWith("slow", 400)})}, 1000));
        ParticipantTable table(fleet, EntityId::fleet());
        CalmSort sort;
        sort.setSourceModel(&table);
        sort.sort(table.columnOf("rtt"), Qt::AscendingOrder);
        QCOMPARE(text(sort, 0, 1), QStringLiteral("fast"));
        QCOMPARE(text(sort, 2, 1), QStringLiteral("none"));
        sort.sort(table.columnOf("rtt"), Qt::DescendingOrder);
        QCOMPARE(text(sort, 0, 1), QStringLiteral("slow"));
        QCOMPARE(text(sort, 2, 1), QStringLiteral("none"));
        sort.setWorstFirst(table.columnOf("loss_up"));
        QCOMPARE(text(sort, 0, 1), QStringLiteral("slow")); // bad before good
    }

    // In parts it ends where the whole does, whatever happened in between.
    void aBeatInPartsEndsInTheSameOrder()
    {
        const ShardId shard{QStringLiteral("s")};
        Fleet fleet;
        fleet.setShards({shard});
        ParticipantTable table(fleet, EntityId::fleet());
        CalmSort whole, parts;
        QAbstractItemModelTester tester(&parts, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (CalmSort *sort : {&whole, &parts}) sort->setSourceModel(&table);
        QRandomGenerator random(7);
        const auto round = [&](int people, qint64 at) {
            std::vector<PersonPtr> all;
            for (int i = 0; i < people; ++i) all.push_back(personWith(QStringLiteral("p%1").arg(i, 3, 10, QLatin1Char('0')).toUtf8().constData(), double(random.bounded(600))));
            fleet.apply(shardWith(shard, {roomWith("r@c", all)}, at));
        };
        const auto order = [](const CalmSort &sort) {
            QStringList names;
            for (int r = 0; r < sort.rowCount(); ++r) names << text(sort, r, 1);
            return names;
        };
        const std::function<void()> orders[] = {[&] { for (CalmSort *sort : {&whole, &parts}) sort->setWorstFirst(table.columnOf("rtt")); },
                                                [&] { for (CalmSort *sort : {&whole, &parts}) sort->sort(1, Qt::DescendingOrder); }};
        qint64 at = 1000;
        for (const auto &set : orders) {
            round(100, at += 1000);
            set();
            round(100, at += 1000);
            whole.beat();
            const QStringList before = order(parts);
            int calls = 0;
            for (; parts.beatInParts(30); ++calls)
                if (calls < 3) QCOMPARE(order(parts), before); // calm until it is done
            QVERIFY(calls >= 4);
            QCOMPARE(order(parts), order(whole));
            round(100, at += 1000);
            QVERIFY(parts.beatInParts(30));
            QVERIFY(parts.beatInParts(30));
            round(120, at += 1000); // more rows while it is under way
            while (parts.beatInParts(30)) { }
            whole.beat();
            QCOMPARE(parts.rowCount(), 120);
            QCOMPARE(order(parts), order(whole));
        }
    }

    void heldRowsStayInPlace()
    {
        const ShardId shard{QStringLiteral("s")};
        Fleet fleet;
        fleet.setShards({shard});
        fleet.apply(shardWith(shard, {roomWith("r@c", {personWith("a", 10), personWith("b", 400)})}, 1000));
        ParticipantTable table(fleet, EntityId::fleet());
        CalmSort sort;
        sort.setSourceModel(&table);
        sort.sort(table.columnOf("rtt"), Qt::DescendingOrder);
        QSignalSpy layouts(&sort, &QAbstractItemModel::layoutChanged);
        sort.setHeld(true);
        fleet.apply(shardWith(shard, {roomWith("r@c", {personWith("a", 500), personWith("b", 400)})}, 2000));
        sort.beat();
        QCOMPARE(text(sort, 0, 1), QStringLiteral("b"));
        QVERIFY(sort.isPending());
        QCOMPARE(layouts.size(), 0);
        sort.setHeld(false);
        sort.beat();
        QCOMPARE(text(sort, 0, 1), QStringLiteral("a"));
        QVERIFY(!sort.isPending());
    }
};

QTEST_GUILESS_MAIN(TestTables)
#include "tables.moc"
