// Rooms are ended and people removed through a real Prosody behind a real sshd; what proves it is what the console sees afterwards.
#include "farworld.h"

using namespace jitscope;

class TestRoomsAndPeople : public QObject
{
    Q_OBJECT

    std::unique_ptr<FarWorld> world;
    const QString room = QStringLiteral("standup@conference.meet.test"), other = QStringLiteral("caf%c3%a9@conference.meet.test");

    bool seen(const QString &jid, int people)
    {
        world->console->workspace().interest.look(this, {EntityId::of(world->shard, RoomId{jid})});
        const Room *r = world->room(jid);
        return r && int(r->people.size()) == people;
    }

private slots:
    void init() { world = std::make_unique<FarWorld>(); }
    void cleanup() { world.reset(); }

    void aRoomIsEndedAndTheOtherStays()
    {
        QVERIFY2(world->start(), qPrintable(world->meetings.prosody.error()));
        QVERIFY(world->meetings.join(room, QStringLiteral("ab12cd34")) && world->meetings.join(room, QStringLiteral("ef56ab78")) && world->meetings.join(other, QStringLiteral("11111111")));
        QTRY_VERIFY_WITH_TIMEOUT(world->room(room) && world->room(other), 30'000);
        const Operation op = world->carryOut(QStringLiteral("end-room"), {room});
        QVERIFY2(op.state == OperationState::Done, qPrintable(FarWorld::said(op)));
        QCOMPARE(op.plan.impact.people, 2);
        QVERIFY(!world->room(room));
        QVERIFY(world->room(other));
        QVERIFY(!world->meetings.census().contains("standup"));
        QCOMPARE(world->meetings.heard(), QStringList({QStringLiteral("authorization"), QStringLiteral("right"), QStringLiteral("end"), room}));
        QVERIFY(!world->wholeAudit().contains(world->meetings.token));
    }

    void somebodyIsRemovedAndTheOthersStay()
    {
        QVERIFY2(world->start(), qPrintable(world->meetings.prosody.error()));
        QVERIFY(world->meetings.join(other, QStringLiteral("ab12cd34")) && world->meetings.join(other, QStringLiteral("ef56ab78")));
        QTRY_VERIFY_WITH_TIMEOUT(seen(other, 2), 40'000);
        const Operation op = world->carryOut(QStringLiteral("kick-person"), {other, QStringLiteral("ab12cd34")});
        QVERIFY2(op.state == OperationState::Done, qPrintable(FarWorld::said(op)));
        QVERIFY(seen(other, 1));
        QCOMPARE(world->meetings.heard().mid(2), QStringList({QStringLiteral("kick"), other, QStringLiteral("nick"), QStringLiteral("ab12cd34")}));
    }

    void withoutTheModulesItIsRefusedWithWhatToSet()
    {
        QVERIFY2(world->start({}, "test_without_actions = true\n"), qPrintable(world->meetings.prosody.error()));
        QVERIFY(world->meetings.join(room, QStringLiteral("ab12cd34")));
        QTRY_VERIFY_WITH_TIMEOUT(seen(room, 1), 40'000);
        for (const auto &[kind, targets, module] : {std::tuple{"end-room", QStringList{room}, "muc_end_meeting"}, {"kick-person", QStringList{room, QStringLiteral("ab12cd34")}, "muc_kick_participant"}}) {
            const Operation op = world->carryOut(QLatin1String(kind), targets);
            QCOMPARE(op.state, OperationState::Refused);
            QVERIFY2(op.error->detail.contains(QLatin1String(module)) && op.error->detail.contains(QLatin1String("meet.test")), qPrintable(op.error->detail));
        }
        QVERIFY(world->meetings.heard().isEmpty());
    }

    void aTokenOfStrangersEndsNothing()
    {
        const QByteArray right = world->meetings.token;
        QVERIFY2(world->start(), qPrintable(world->meetings.prosody.error()));
        qputenv("JITSCOPE_TEST_ROOMS", "eyJ0.not.ours");
        world->console.reset();
        ConsoleOptions options;
        options.fleetFile = world->folder.filePath(QStringLiteral("fleet.toml"));
        options.sshConfig = world->far.user.config();
        options.auditFile = world->folder.filePath(QStringLiteral("audit.sqlite"));
        options.operations.choiceMs = 0;
        world->console = std::make_unique<Console>(options);
        world->console->workspace().latch.setClosed(false);
        world->console->workspace().latch.setShardClosed(world->shard, false);
        QVERIFY(world->meetings.join(room, QStringLiteral("ab12cd34")));
        QTRY_VERIFY_WITH_TIMEOUT(world->room(room), 40'000);
        const Operation op = world->carryOut(QStringLiteral("end-room"), {room});
        QCOMPARE(op.state, OperationState::Failed);
        QVERIFY2(op.error->detail.contains(QLatin1String("401")), qPrintable(op.error->detail));
        QVERIFY(world->meetings.census().contains("standup"));
    }

    void withoutATokenItSaysHowToGetOne()
    {
        QVERIFY2(world->start(), qPrintable(world->meetings.prosody.error()));
        ShardConfig shard = world->console->config().shards.front();
        shard.endpoints.front().roomsSecret.clear();
        const Planned planned = makePlan({QStringLiteral("end-room"), world->shard, {room}, {}, false}, shard, nullptr);
        QVERIFY(planned.refused);
        for (const char *word : {"muc_end_meeting", "prosody_password_public_key_repo_url", "rooms_secret", "jitscope secret"}) QVERIFY2(planned.refused->english().contains(QLatin1String(word)), word);
    }
};

QTEST_GUILESS_MAIN(TestRoomsAndPeople)
#include "roomsandpeople.moc"
