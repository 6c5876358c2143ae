// Split and orphaned rooms in one list: who says what, which shard tells of it, and that the table lives through any change.
#include "items/radartable.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace jitscope;

namespace {

constexpr qint64 Now = 1'790'000'000'000;
const ShardId east{QStringLiteral("us-east-1")}, west{QStringLiteral("eu-west-1")};

std::shared_ptr<ShardSnapshot> shardOf(const ShardId &id, std::vector<SplitRoom> splits, std::vector<OrphanRoom> orphans)
{
    auto s = std::make_shared<ShardSnapshot>();
    s->id = id;
    s->name = id.value;
    s->at = Now;
    auto found = std::make_shared<SplitFindings>();
    found->rooms = std::move(splits);
    s->splits = found;
    auto quality = std::make_shared<ShardQuality>();
    quality->orphans = std::move(orphans);
    s->quality = quality;
    return s;
}

SplitRoom split()
{
    SplitRoom r;
    r.kind = SplitRoom::Kind::Split;
    r.room = {QStringLiteral("weekly@conference.meet")};
    r.key = QStringLiteral("week\u202ely");
    r.shares = {{west, 4, Now}, {east, 3, Now}};
    r.opinions = {{{QStringLiteral("lb1")}, east, {}, 0}};
    r.since = Now - 120'000;
    return r;
}

OrphanRoom orphan(OrphanRoom::Kind kind)
{
    OrphanRoom o;
    o.kind = kind;
    o.room = {QStringLiteral("standup@conference.meet")};
    o.byFocus = kind == OrphanRoom::Kind::UnknownToFocus || kind == OrphanRoom::Kind::Leaked ? -1 : 5;
    o.byBridges = kind == OrphanRoom::Kind::UnknownToFocus ? 4 : -1;
    o.byProsody = kind == OrphanRoom::Kind::Leaked ? 3 : 5;
    if (kind == OrphanRoom::Kind::UnknownToFocus) o.bridge = {QStringLiteral("jvb-1")};
    o.since = Now - 90'000;
    return o;
}

QString cell(const RadarTable &t, int row, const char *key, int role = Qt::DisplayRole) { return t.index(row, t.columnOf(key)).data(role).toString(); }

} // namespace

class TestRadarTable : public QObject
{
    Q_OBJECT
private slots:
    void saysWhoSaysWhat()
    {
        Fleet fleet;
        fleet.setShards({west, east});
        RadarTable t(fleet, EntityId::fleet());
        QAbstractItemModelTester tester(&t, QAbstractItemModelTester::FailureReportingMode::Fatal);
        fleet.apply(shardOf(west, {split()}, {orphan(OrphanRoom::Kind::NoBridgeSession), orphan(OrphanRoom::Kind::UnknownToFocus)}));
        fleet.apply(shardOf(east, {split()}, {}));
        QCOMPARE(t.rowCount(), 3); // the split room once, at the shard with most of its people
        t.tick(Now);
        QCOMPARE(cell(t, 0, "finding"), QStringLiteral("Split"));
        QCOMPARE(t.index(0, 0).data(HealthRole).toInt(), int(Health::Critical));
        const QString where = cell(t, 0, "where");
        QVERIFY2(where.startsWith(QStringLiteral("eu-west-1: 4")) && where.contains(QStringLiteral("us-east-1: 3")) && where.endsWith(QStringLiteral("lb1 sends to us-east-1")), qPrintable(where));
        QVERIFY(!cell(t, 0, "room").contains(QChar(0x202e))); // names are hostile
        QCOMPARE(cell(t, 0, "people"), QStringLiteral("7"));
        QVERIFY(cell(t, 0, "age").contains(u'2'));
        QCOMPARE(cell(t, 1, "finding"), QStringLiteral("No bridge session"));
        QCOMPARE(cell(t, 1, "where"), QStringLiteral("Jicofo 5 · bridges – · Prosody 5"));
        QCOMPARE(cell(t, 2, "where"), QStringLiteral("Jicofo – · bridges 4 (jvb-1) · Prosody 5"));
        QCOMPARE(t.index(1, 0).data(EntityRole).value<EntityId>(), EntityId::of(west, RoomId{QStringLiteral("standup@conference.meet")}));
        for (int k = 0; k <= int(RadarFinding::Kind::Leaked); ++k) QVERIFY(!radarTitle(RadarFinding::Kind(k)).isEmpty());
    }

    void aShardsOwnListHasWhatConcernsIt()
    {
        Fleet fleet;
        fleet.setShards({west, east});
        RadarTable own(fleet, EntityId::of(east));
        QAbstractItemModelTester tester(&own, QAbstractItemModelTester::FailureReportingMode::Fatal);
        fleet.apply(shardOf(west, {split()}, {orphan(OrphanRoom::Kind::Leaked)}));
        fleet.apply(shardOf(east, {split()}, {}));
        QCOMPARE(own.rowCount(), 1); // the smaller half is here
        QCOMPARE(cell(own, 0, "finding"), QStringLiteral("Split"));
        fleet.apply(shardOf(east, {}, {}));
        own.tick(Now + 60'000);
        QCOMPARE(own.rowCount(), 0);
    }

    void aLeakedRoomHasNobody()
    {
        const auto found = radarFindings(*shardOf(west, {}, {orphan(OrphanRoom::Kind::Leaked)}), false);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].people, 0);
        QCOMPARE(found[0].health, Health::Fair);
    }

    void livesThroughAnyChange()
    {
        Fleet fleet;
        fleet.setShards({west});
        RadarTable t(fleet, EntityId::fleet());
        QAbstractItemModelTester tester(&t, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (unsigned i = 0; i < 64; ++i) {
            std::vector<SplitRoom> splits;
            std::vector<OrphanRoom> orphans;
            if (i & 1) splits.push_back(split());
            for (unsigned k = 0; k < 4; ++k)
                if (i & (2u << k)) orphans.push_back(orphan(OrphanRoom::Kind(k)));
            auto s = shardOf(west, splits, orphans);
            s->at = Now + qint64(i) * 7000;
            fleet.apply(s);
            t.tick(s->at);
            QVERIFY(t.rowCount() >= int(splits.size() + orphans.size()));
        }
        fleet.setShards({});
        QCOMPARE(t.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRadarTable)
#include "radartable.moc"
