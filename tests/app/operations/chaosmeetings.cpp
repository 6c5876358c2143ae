// Rooms, people and accounts of a real Prosody behind a real sshd, with its own prosodyctl, hurt at every entry of the audit log (chaos.h).
#include "chaos.h"
#include "rooms.h"

#include "app/farhost.h"

using namespace jitscope;

namespace {

class MeetingChaos : public Chaos
{
public:
    bool start()
    {
        if (!m_meetings.start()) return false;
        m_far.program("prosodyctl", m_far.lost() + "/usr/bin/prosodyctl --config '" + m_meetings.prosody.configFile().toUtf8() + "' \"$@\"; r=$?\ncase $1 in adduser|passwd|deluser) lost;; esac\nexit $r");
        m_far.program("sudo", "[ \"$1\" = -n ] && shift\nexec \"$@\"");
        if (!m_far.server.start()) return false;
        SshOptions ssh;
        ssh.configFile = m_far.user.config();
        ssh.again = std::chrono::milliseconds(100);
        ssh.againAtMost = std::chrono::milliseconds(300);
        m_ferry = std::make_unique<LosingFerry>(m_meetings.prosody.port());
        DemoOptions o;
        o.shards = o.bridges = o.rooms = o.recorders = 1;
        o.people = 2;
        o.incidents = o.moves = o.needsLogin = false;
        const auto change = [&](FleetConfig &config) { // nothing of the demo's, but its name
            ShardConfig &s = config.shards.front();
            s.ssh = m_far.server.destination();
            s.mucDomain = QStringLiteral("conference.meet.test");
            EndpointConfig e;
            e.kind = ServerKind::Prosody;
            e.name = QStringLiteral("prosody");
            e.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_ferry->port()));
            e.headers = {{QStringLiteral("Host"), QStringLiteral("meet.test")}};
            e.roomsSecret = QStringLiteral("rooms");
            s.endpoints = {e};
        };
        world = std::make_unique<OperationsWorld>(o, change, ssh);
        world->use({{QStringLiteral("rooms"), Secret(QString::fromUtf8(m_meetings.token))}});
        QMetaObject::invokeMethod(world->engine, [engine = world->engine, room = EntityId::of(world->shard(), RoomId{m_room})] { engine->setInterest({room}); });
        return world->started;
    }
    ~MeetingChaos() override { world.reset(); }

    std::vector<Case> cases() const override
    {
        const Secrets password{{QStringLiteral("password"), Secret(QStringLiteral("zitrone"))}};
        return {{"end-room", {m_room}}, {"kick-person", {m_room, m_nick}}, {"add-account", {m_account}, {}, "", password}, {"change-password", {m_account}, {}, "", password}, {"remove-account", {m_account}}};
    }
    void prepare(const Case &c) override
    {
        QVERIFY(QTest::qWaitFor([&] { return !m_meetings.census().isEmpty(); }, 20'000));
        QVERIFY(QTest::qWaitFor([&] { return reaches(QStringLiteral("prosody")); }, 60'000));
        if (c.targets.front() == m_room) {
            for (const QString &nick : {m_nick, QStringLiteral("ef56ab78")}) QVERIFY(m_meetings.join(m_room, nick));
            const auto seen = [&] {
                const RoomPtr r = world->workspace.fleet.room(world->shard(), RoomId{m_room});
                return r && r->people.size() == 2;
            };
            QVERIFY(comesTo(seen));
            m_heard = m_meetings.heard().size();
            return;
        }
        const bool there = qstrcmp(c.kind, "add-account") != 0;
        if (!stored().isEmpty() && !there) prosodyctl(QStringLiteral("deluser"), {});
        if (there) prosodyctl(stored().isEmpty() ? QStringLiteral("adduser") : QStringLiteral("passwd"), "before\nbefore\n");
        QCOMPARE(!stored().isEmpty(), there);
        m_was = stored();
    }
    void cut() override
    {
        m_far.server.kill();
        QTimer::singleShot(400, &world->context, [this] { m_far.server.start(); });
    }
    void gone(const Case &) override
    {
        m_meetings.prosody.kill();
        m_away = true;
        QTimer::singleShot(1500, &world->context, [this] { m_meetings.prosody.start(); });
    }
    void loseReply(bool on) override
    {
        m_ferry->loseNext(on);
        m_far.loseNext(on);
        m_away = false;
    }
    QString amiss(const Case &c, const Operation &op, const QString &) override
    {
        const bool done = op.state == OperationState::Done, nothing = op.state == OperationState::Cancelled || op.state == OperationState::Refused;
        if (c.targets.front() == m_room) {
            const QByteArray people = m_meetings.request("GET /room?room=standup HTTP/1.1\r\nHost: meet.test\r\nConnection: close\r\n\r\n");
            const bool there = people.contains(qstrcmp(c.kind, "kick-person") == 0 ? m_nick.toUtf8() : QByteArray("standup@"));
            if (done && there) return QStringLiteral("done, and still there");
            if (nothing && !there && !m_away) return QStringLiteral("nothing was done, and it is gone");
            if (m_meetings.heard().mid(m_heard).count(qstrcmp(c.kind, "kick-person") == 0 ? QStringLiteral("nick") : QStringLiteral("end")) > 1) return QStringLiteral("it was sent twice");
            return {};
        }
        const QByteArray now = stored();
        if (done && (qstrcmp(c.kind, "remove-account") == 0 ? !now.isEmpty() : now.isEmpty() || now == m_was)) return QStringLiteral("done, and not to be seen");
        if (nothing && now != m_was) return QStringLiteral("nothing was done, and the account is another");
        return {};
    }

private:
    QString dataFile() const { return QFileInfo(m_meetings.prosody.configFile()).dir().filePath(QStringLiteral("data/meet%2etest/accounts/hanna.dat")); }
    QByteArray stored() const { return readText(dataFile()); }
    void prosodyctl(const QString &verb, const QByteArray &input) const
    {
        QProcess p;
        p.start(QStringLiteral("prosodyctl"), {QStringLiteral("--config"), m_meetings.prosody.configFile(), verb, m_account});
        p.write(input);
        p.closeWriteChannel();
        QVERIFY(p.waitForFinished(20'000));
        QCOMPARE(p.exitCode(), 0);
    }

    const QString m_room = QStringLiteral("standup@conference.meet.test"), m_nick = QStringLiteral("ab12cd34"), m_account = QStringLiteral("hanna@meet.test");
    MeetingServer m_meetings;
    FarHost m_far;
    std::unique_ptr<LosingFerry> m_ferry;
    QByteArray m_was;
    qsizetype m_heard = 0;
    bool m_away = false;
};

} // namespace

class TestChaosMeetings : public QObject
{
    Q_OBJECT

    std::unique_ptr<MeetingChaos> chaos;

public:
    static void initMain() { Chaos::limitRows(); }

private slots:
    void initTestCase()
    {
        chaos = std::make_unique<MeetingChaos>();
        QVERIFY(chaos->start());
    }
    void cleanupTestCase() { chaos.reset(); }
    void everyKindHasItsCase() { chaos->everyKindHasItsCase("chaosmeetings"); }
    void hurtEverywhere_data() { Chaos::faultRows(); }
    void hurtEverywhere()
    {
        QFETCH(int, fault);
        chaos->hurtEverywhere(Chaos::Fault(fault));
    }
};

QTEST_GUILESS_MAIN(TestChaosMeetings)
#include "chaosmeetings.moc"
