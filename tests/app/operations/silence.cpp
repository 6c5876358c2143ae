// Silences around operations in a real Alertmanager, and pins in the demo's Jicofo.
#include "world.h"

#include "app/alertmanager.h"

#include <QRegularExpression>

using namespace jitscope;

class TestSilence : public QObject
{
    Q_OBJECT

    std::unique_ptr<OperationsWorld> world;
    const QString bridge = QStringLiteral("jvb-eu1-01"), other = QStringLiteral("jvb-eu1-02");

    void waitFor(const QString &id, OperationState wanted)
    {
        const auto why = [&] { return QLatin1String(operationStateName(world->op(id).state)) + u' ' + (world->op(id).error ? world->op(id).error->detail : QString()); };
        QTRY_VERIFY2_WITH_TIMEOUT(world->op(id).state == wanted, qPrintable(why()), 40'000);
    }
    void use(const QUrl &alertmanager)
    {
        world->config.shards.front().alertmanager.url = alertmanager;
        world->hands->configure(world->config, world->demo.secrets());
    }

private slots:
    void init()
    {
        DemoOptions o;
        o.shards = 1;
        o.bridges = 3;
        o.people = 40;
        o.rooms = 8;
        o.recorders = 1;
        o.incidents = o.moves = o.needsLogin = false;
        world = std::make_unique<OperationsWorld>(o);
        QVERIFY(world->started);
        QTRY_VERIFY_WITH_TIMEOUT(world->knows(bridge) && world->knows(other), 20'000);
    }
    void cleanup() { world.reset(); }

    void madeBeforeAndEndedAfterwards()
    {
        Alertmanager am;
        QVERIFY(am.start());
        use(am.url);
        world->run();
        int most = 0;
        const QString id = world->request(world->wish("restart-bridge-now", {bridge}));
        QTRY_VERIFY_WITH_TIMEOUT((most = std::max(most, am.active())) == 1 || !isOpen(world->op(id).state), 20'000);
        QCOMPARE(most, 1);
        const QJsonObject s = am.silences().front();
        QVERIFY2(s[u"comment"].toString().contains(id), qPrintable(s[u"comment"].toString()));
        QCOMPARE(s[u"createdBy"].toString(), QStringLiteral("hanna@desk"));
        const QJsonObject matcher = s[u"matchers"].toArray().first().toObject();
        QCOMPARE(matcher[u"name"].toString(), QStringLiteral("instance"));
        const QRegularExpression names(u'^' + matcher[u"value"].toString() + u'$');
        QVERIFY(names.isValid());
        for (const char *instance : {"jvb-eu1-01", "jvb-eu1-01:9100"}) QVERIFY2(names.match(QLatin1String(instance)).hasMatch(), instance);
        for (const char *instance : {"jvb-eu1-012", "jvbxeu1-01", "jvb-eu1-02:9100"}) QVERIFY2(!names.match(QLatin1String(instance)).hasMatch(), instance);
        // should this console never come back, it ends by itself
        const QDateTime ends = QDateTime::fromString(s[u"endsAt"].toString(), Qt::ISODateWithMs);
        QVERIFY(ends > QDateTime::currentDateTimeUtc().addSecs(60) && ends < QDateTime::currentDateTimeUtc().addSecs(4 * 3600 + 60));
        waitFor(id, OperationState::Done);
        QCOMPARE(am.active(), 0);
        QCOMPARE(am.silences().size(), size_t(1));
    }

    void endedWhenCancelledWhateverHasSettled()
    {
        Alertmanager am;
        QVERIFY(am.start());
        use(am.url);
        world->run();
        RunnerOptions slow = OperationsWorld::quick(world->folder.filePath(QStringLiteral("locks")));
        slow.pace.between = 60'000; // it waits between two bridges: the first has settled
        world->run(*world->audit, slow);
        OperationRequest roll = world->wish("rolling-restart");
        roll.options.insert(QStringLiteral("move"), QStringLiteral("1"));
        const QString id = world->request(roll);
        QTRY_VERIFY_WITH_TIMEOUT(world->op(id).state == OperationState::Waiting && world->op(id).plan.steps[size_t(world->op(id).step)].key.endsWith(QStringLiteral("/settle")), 60'000);
        QCOMPARE(am.active(), 1);
        world->workspace.operations.choose(id, OperationChoice::Cancel);
        QTRY_VERIFY_WITH_TIMEOUT(!isOpen(world->op(id).state), 20'000);
        QCOMPARE(am.active(), 0);
    }

    void withoutAlertmanagerItGoesOnWithAWarning()
    {
        Alertmanager am;
        QVERIFY(am.start());
        am.kill();
        use(am.url);
        world->run();
        const QString id = world->request(world->wish("restart-bridge-now", {bridge}));
        waitFor(id, OperationState::Done);
        QCOMPARE(world->op(id).steps.front().mark, StepState::Mark::Warned);
        QCOMPARE(world->op(id).steps.back().mark, StepState::Mark::Skipped);
    }

    void killedItEndsTheSilenceAfterwards()
    {
        Alertmanager am;
        QVERIFY(am.start());
        use(am.url);
        DyingAudit dying(*world->audit, 9);
        world->run(dying, OperationsWorld::quick(world->folder.filePath(QStringLiteral("locks"))));
        world->request(world->wish("restart-bridge-now", {bridge}));
        QTRY_VERIFY_WITH_TIMEOUT(dying.isDead(), 20'000);
        QCOMPARE(am.active(), 1);
        world->runner.reset();
        world->run().takeUp();
        QTRY_VERIFY_WITH_TIMEOUT(world->workspace.operations.openCount() == 0 && !world->workspace.operations.operations().empty() && !isOpen(world->workspace.operations.operations().back().state), 40'000);
        QCOMPARE(am.active(), 0);
    }

    void pinsAreAddedListedAndRemoved()
    {
        world->run();
        const SnapshotPtr known = world->workspace.fleet.shard(world->shard());
        const QString room = known->rooms.front()->id.value;
        const auto pinned = [&] { return world->workspace.fleet.room(world->shard(), RoomId{room}); };
        const auto jicofo = [&]() -> const Server * {
            const SnapshotPtr s = world->workspace.fleet.shard(world->shard());
            for (const ServerPtr &v : s->servers)
                if (v->kind == ServerKind::Focus) return v.get();
            return nullptr;
        };
        OperationRequest pin = world->wish("pin-room", {room});
        pin.options = {{QStringLiteral("bridge"), bridge}, {QStringLiteral("minutes"), QStringLiteral("600")}};
        waitFor(world->request(pin), OperationState::Done);
        const auto refresh = [&] { QMetaObject::invokeMethod(world->engine, [this] { world->engine->refresh({}); }); };
        refresh();
        QTRY_VERIFY_WITH_TIMEOUT(pinned() && !pinned()->pinnedVersion.isEmpty(), 20'000);
        QVERIFY(pinned()->pinnedUntil > 0);
        QVERIFY(jicofo()->pins && jicofo()->pins->size() == 1 && jicofo()->pins->front().room == room);
        waitFor(world->request(world->wish("unpin-room", {room})), OperationState::Done);
        refresh();
        QTRY_VERIFY_WITH_TIMEOUT(pinned() && pinned()->pinnedVersion.isEmpty(), 20'000);
        QVERIFY(jicofo()->pins && jicofo()->pins->empty());
        // a version that no bridge has leaves the room without any
        pin.options = {{QStringLiteral("version"), QStringLiteral("9.9-9")}};
        QVERIFY(world->workspace.operations.preview(pin).refused);
        pin.options.insert(QStringLiteral("anyway"), QStringLiteral("1"));
        QVERIFY(!world->workspace.operations.preview(pin).refused);
        for (const char *minutes : {"0", "-5", "forever", "99999999"}) {
            pin.options.insert(QStringLiteral("minutes"), QLatin1String(minutes));
            QVERIFY2(world->workspace.operations.preview(pin).refused, minutes);
        }
        for (const char *bad : {"", "room", "a b@muc", "a\n@muc", "@muc", "a@", "a@b@c"}) QVERIFY2(world->workspace.operations.preview(world->wish("unpin-room", {QString::fromLatin1(bad)})).refused, bad);
        // hostile, but an address: it reaches Jicofo as one text, and no fact stands in its braces
        waitFor(world->request(world->wish("unpin-room", {QStringLiteral("{silence}\",\"x\":\"$(reboot)@conference.meet")})), OperationState::Done);
    }
};

QTEST_GUILESS_MAIN(TestSilence)
#include "silence.moc"
