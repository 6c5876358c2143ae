// Who relays to whom: legs of several rooms are summed, a silent bridge is unknown and not "no leg".
#include "fleet/metric.h"
#include "items/relaymesh.h"

#include <QTest>

using namespace jitscope;

namespace {

std::shared_ptr<Server> bridge(const QString &name, const QString &region, Health health = Health::Ok)
{
    auto s = std::make_shared<Server>();
    s->id = {name};
    s->name = name;
    s->region = region;
    s->relayId = QStringLiteral("relay-") + name;
    s->health = health;
    return s;
}

RelayLeg leg(const QString &peer, double rtt, double out, const QString &room)
{
    const auto measured = [](double v, Metric m) { return Reading{v, 1000, m, NoSource, ReadingState::Measured}; };
    return {peer, {room}, measured(rtt, Metric::BridgeRtt), measured(0, Metric::BridgeRelayBitrateIn), measured(out, Metric::BridgeRelayBitrateOut)};
}

} // namespace

class TestRelayMesh : public QObject
{
    Q_OBJECT
private slots:
    void legsOfRoomsAreSummed()
    {
        ShardSnapshot shard;
        const auto a = bridge(QStringLiteral("b1"), QStringLiteral("west")), b = bridge(QStringLiteral("b2"), QStringLiteral("east"));
        a->relays = {leg(QStringLiteral("relay-b2"), 20, 1.5, QStringLiteral("x@conference.a")), leg(QStringLiteral("relay-b2"), 170, 2, QStringLiteral("y@conference.a"))};
        shard.servers = {a, b};
        const RelayMesh mesh = relayMesh(shard);
        QCOMPARE(mesh.size(), 2);
        QCOMPARE(mesh.bridges[0]->name, QStringLiteral("b2")); // by region: east before west
        const MeshCell &cell = mesh.at(1, 0);
        QCOMPARE(cell.kind, MeshCell::Kind::Leg);
        QCOMPARE(cell.rtt.value, 170.0);
        QCOMPARE(cell.bitrate.value, 3.5);
        QCOMPARE(cell.rooms, (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
        QCOMPARE(mesh.at(0, 1).kind, MeshCell::Kind::None); // the other direction is another leg
        QCOMPARE(mesh.at(0, 0).kind, MeshCell::Kind::Self);
        QCOMPARE(mesh.legs(), 1);
    }
    void oneRoomAlone()
    {
        ShardSnapshot shard;
        const auto a = bridge(QStringLiteral("b1"), {}), b = bridge(QStringLiteral("b2"), {}), c = bridge(QStringLiteral("b3"), {});
        const QString x = QStringLiteral("x@conference.a"), y = QStringLiteral("y@conference.a");
        a->relays = {leg(QStringLiteral("relay-b2"), 20, 1.5, x), leg(QStringLiteral("relay-b3"), 170, 2, y)};
        b->relays = {leg(QStringLiteral("relay-b1"), 22, 1, x)};
        shard.servers = {a, b, c};
        const RelayMesh mesh = relayMesh(shard, {x});
        QCOMPARE(mesh.legs(), 2);
        QCOMPARE(mesh.at(0, 2).kind, MeshCell::Kind::None);
        QCOMPARE(relayLegs(shard, {x}).count, 1); // both ends tell of the same leg
        QCOMPARE(relayLegs(shard, {x}).rtt.value, 22.0);
        QCOMPARE(relayLegs(shard, {QStringLiteral("z@conference.a")}).count, 0);
    }
    void aSilentBridgeIsUnknown()
    {
        ShardSnapshot shard;
        shard.servers = {bridge(QStringLiteral("b1"), {}), bridge(QStringLiteral("b2"), {}, Health::Down)};
        const RelayMesh mesh = relayMesh(shard);
        QCOMPARE(mesh.at(0, 1).kind, MeshCell::Kind::None);
        QCOMPARE(mesh.at(1, 0).kind, MeshCell::Kind::Unknown);
    }
    void missingFiguresStayMissing()
    {
        ShardSnapshot shard;
        const auto a = bridge(QStringLiteral("b1"), {}), b = bridge(QStringLiteral("b2"), {});
        RelayLeg silent = leg(QStringLiteral("b2"), 0, 0, {}); // by name, as old ones tell
        silent.rtt.state = ReadingState::NotYet;
        a->relays = {silent};
        shard.servers = {a, b};
        QCOMPARE(relayMesh(shard).at(0, 1).kind, MeshCell::Kind::Leg);
        QVERIFY(!relayMesh(shard).at(0, 1).rtt.hasValue());
        QVERIFY(relayMesh(shard).at(0, 1).rooms.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRelayMesh)
#include "relaymesh.moc"
