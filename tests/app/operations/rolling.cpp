// The bar of issue C: a rolling restart of eight bridges under 300 people loses no room and never has two bridges of a region out at once.
#include "world.h"

using namespace jitscope;

class TestRolling : public QObject
{
    Q_OBJECT
private slots:
    void eightBridgesUnderThreeHundredPeople()
    {
        DemoOptions o;
        o.shards = 1;
        o.bridges = 8;
        o.people = 300;
        o.rooms = 40;
        o.recorders = 2;
        o.incidents = o.moves = o.needsLogin = false;
        OperationsWorld world(o);
        QVERIFY(world.started);
        QStringList bridges;
        for (const EndpointConfig &e : world.config.shards.front().endpoints)
            if (e.kind == ServerKind::Bridge) bridges << e.name;
        QCOMPARE(bridges.size(), 8);
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(bridges.begin(), bridges.end(), [&](const QString &b) { return world.knows(b); }), 30'000);
        world.run();
        OperationRequest r = world.wish("rolling-restart");
        r.options.insert(QStringLiteral("move"), QStringLiteral("0.5"));
        const QString id = world.request(r);
        QTRY_VERIFY_WITH_TIMEOUT(!isOpen(world.op(id).state) || world.op(id).state == OperationState::Choosing, 240'000);
        QVERIFY2(world.op(id).state == OperationState::Done, qPrintable(world.op(id).error ? world.op(id).error->detail : QString()));
        for (const QString &b : bridges) {
            QCOMPARE(world.truth(b).starts, 1);
            QVERIFY(!world.truth(b).draining);
        }
        const DemoHarm harm = world.demo.harm();
        qInfo("8 bridges, %d rooms at the end, rooms cut %d, most bridges of a region out at once %d", int(world.workspace.fleet.shard(world.shard())->rooms.size()), harm.roomsCut, harm.mostBridgesOut);
        QCOMPARE(harm.roomsCut, 0);
        QVERIFY(harm.mostBridgesOut <= 1);
    }
};

QTEST_GUILESS_MAIN(TestRolling)
#include "rolling.moc"
