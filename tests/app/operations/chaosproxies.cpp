// A shard behind a pair of real HAProxies whose agent check wants it up, one told by its runtime socket, the other by its page of statistics, both through a
// real sshd: drained, taken back and failed over, hurt at every entry of the audit log (chaos.h). A proxy that was gone has forgotten what it was told.
#include "chaos.h"

#include "app/farhost.h"
#include "app/haproxy.h"
#include "operations/shardroom.h"

#include <QDateTime>

using namespace jitscope;

namespace {

class ProxyChaos : public Chaos
{
public:
    bool start()
    {
        const std::vector<std::pair<QString, const FakeShard *>> shards{{QStringLiteral("shard-a"), &m_a}, {QStringLiteral("shard-b"), &m_b}};
        if (!m_lb[0].start(shards) || !m_lb[1].start(shards) || !m_far.server.start()) return false;
        SshOptions ssh;
        ssh.configFile = m_far.user.config();
        ssh.again = std::chrono::milliseconds(100);
        ssh.againAtMost = std::chrono::milliseconds(300);
        m_socket = std::make_unique<LosingFerry>(m_lb[0].tcpPort);
        m_page = std::make_unique<LosingFerry>(m_lb[1].statsPort);
        DemoOptions o;
        o.shards = 2;
        o.bridges = 2;
        o.people = 40;
        o.rooms = 8;
        o.recorders = 1;
        o.incidents = o.moves = o.needsLogin = false;
        const auto change = [&](FleetConfig &config) {
            for (size_t i = 0; i < config.shards.size(); ++i) {
                ShardConfig &s = config.shards[i];
                s.ssh = m_far.server.destination();
                s.detailBytesPerSecond = 10'000'000; // or rooms are asked for as slowly after each cut, and a shard is not well so long
                std::erase_if(s.endpoints, [](const EndpointConfig &e) { return e.kind == ServerKind::Proxy; });
                EndpointConfig e;
                e.kind = ServerKind::Proxy;
                e.servers = {i == 0 ? QStringLiteral("nodes/shard-a") : QStringLiteral("nodes/shard-b")};
                e.name = QStringLiteral("lb1");
                e.socket = QStringLiteral("tcp://127.0.0.1:%1").arg(m_socket->port());
                s.endpoints.push_back(e);
                e.name = QStringLiteral("lb2");
                e.socket.clear();
                e.statsUrl = QUrl(QStringLiteral("http://127.0.0.1:%1/haproxy_stats").arg(m_page->port()));
                e.user = QStringLiteral("admin");
                e.secret = QStringLiteral("stats-page");
                s.endpoints.push_back(e);
            }
        };
        world = std::make_unique<OperationsWorld>(o, change, ssh);
        world->use({{QStringLiteral("stats-page"), Secret(QStringLiteral("secret"))}});
        return world->started && QTest::qWaitFor([&] { return sees(BehindProxy::State::Up); }, 60'000);
    }
    ~ProxyChaos() override { world.reset(); }

    std::vector<Case> cases() const override { return {{"drain-shard", {}}, {"undrain-shard", {}}, {"failover-shard", {}}}; }
    void prepare(const Case &c) override
    {
        QVERIFY(QTest::qWaitFor([&] { return reaches(QStringLiteral("lb1")); }, 60'000));
        const bool drained = qstrcmp(c.kind, "undrain-shard") == 0;
        const auto state = [&] { return drained ? out(QStringLiteral("DRAIN")) : in(); };
        for (const HaproxyServer &lb : m_lb) {
            QVERIFY(QTest::qWaitFor([&] { return !lb.tell("show version").isEmpty(); }, 20'000));
            lb.tell(drained ? "disable agent nodes/shard-a" : "enable agent nodes/shard-a");
            lb.tell(drained ? "set server nodes/shard-a state drain" : "set server nodes/shard-a state ready");
        }
        QVERIFY(QTest::qWaitFor(state, 20'000));
        QVERIFY2(comesTo([&] { return sees(drained ? BehindProxy::State::Drain : BehindProxy::State::Up); }), unwell().constData());
        m_gone = -1;
    }
    void cut() override
    {
        m_far.server.kill();
        QTimer::singleShot(400, &world->context, [this] { m_far.server.start(); });
    }
    void gone(const Case &) override // now the one, now the other
    {
        m_gone = m_turn++ % 2;
        m_lb[m_gone].kill();
        QTimer::singleShot(1500, &world->context, [this, n = m_gone] {
            m_lb[n].again();
            m_back = QDateTime::currentMSecsSinceEpoch();
        });
        m_back = 0;
    }
    void loseReply(bool on) override
    {
        m_socket->loseNext(on);
        m_page->loseNext(on);
    }
    QString amiss(const Case &c, const Operation &op, const QString &named) override
    {
        if (m_gone >= 0) (void)QTest::qWaitFor([&] { return m_back > 0 && !m_lb[m_gone].tell("show version").isEmpty(); }, 20'000);
        const bool done = op.state == OperationState::Done, back = qstrcmp(c.kind, "undrain-shard") == 0;
        for (int i = 0; i < 2; ++i) {
            // It started anew, and was told nothing since: known as such only when the operation could see it.
            if (i == m_gone && (!done || op.endedAt < m_back + 300)) continue;
            const QString name = QStringLiteral("lb%1").arg(i + 1);
            const auto is = [&](const QString &state, bool agent) { return QTest::qWaitFor([&] { return m_lb[i].status(QStringLiteral("shard-a")) == state && m_lb[i].agentOn(QStringLiteral("shard-a")) == agent; }, 3000); };
            const bool up = done ? back : !back;
            const QString outState = done && qstrcmp(c.kind, "failover-shard") == 0 ? QStringLiteral("MAINT") : QStringLiteral("DRAIN");
            if (!is(up ? QStringLiteral("UP") : outState, up) && !named.contains(name)) return name + QStringLiteral(" says ") + m_lb[i].status(QStringLiteral("shard-a")) + (m_lb[i].agentOn(QStringLiteral("shard-a")) ? QStringLiteral(", agent on") : QStringLiteral(", agent off"));
        }
        return {};
    }

private:
    bool in() const { return std::all_of(m_lb.begin(), m_lb.end(), [](const HaproxyServer &lb) { return lb.status(QStringLiteral("shard-a")) == QLatin1String("UP") && lb.agentOn(QStringLiteral("shard-a")); }); }
    bool out(const QString &state) const { return std::all_of(m_lb.begin(), m_lb.end(), [&](const HaproxyServer &lb) { return lb.status(QStringLiteral("shard-a")) == state && !lb.agentOn(QStringLiteral("shard-a")); }); }
    bool sees(BehindProxy::State state) const
    {
        for (const ShardConfig &s : world->config.shards) {
            const SnapshotPtr known = world->workspace.fleet.shard(s.id);
            if (!known || !carriesRooms(*known)) return false;
            for (const SourceState &x : known->sources)
                if (x.health == Health::Pending && x.kind != SourceKind::JibriHost && x.kind != SourceKind::ProsodyLog) return false;
        }
        const SnapshotPtr known = world->workspace.fleet.shard(world->shard());
        int n = 0;
        for (const char *lb : {"lb1", "lb2"}) {
            if (!proxyAnswers(*known, QLatin1String(lb))) return false;
            for (const BehindProxy &b : serverOf(*known, QLatin1String(lb))->behind) n += b.name == QLatin1String("shard-a") && b.state == state;
        }
        return n == 2;
    }

    FakeShard m_a, m_b;
    std::array<HaproxyServer, 2> m_lb;
    FarHost m_far;
    std::unique_ptr<LosingFerry> m_socket, m_page;
    int m_gone = -1, m_turn = 0;
    qint64 m_back = 0;
};

} // namespace

class TestChaosProxies : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProxyChaos> chaos;

public:
    static void initMain() { Chaos::limitRows(); }

private slots:
    void initTestCase()
    {
        chaos = std::make_unique<ProxyChaos>();
        QVERIFY(chaos->start());
    }
    void cleanupTestCase() { chaos.reset(); }
    void everyKindHasItsCase() { chaos->everyKindHasItsCase("chaosproxies"); }
    // "ready" alone has it UP: that its agent is asked again must be seen apart, or be sent until the proxy took it.
    void theAgentCheckOfAProxyComesBack_data()
    {
        QTest::addColumn<QString>("proxy");
        QTest::newRow("by its socket") << QStringLiteral("lb1");
        QTest::newRow("by its page") << QStringLiteral("lb2");
    }
    void theAgentCheckOfAProxyComesBack()
    {
        QFETCH(QString, proxy);
        const Chaos::Count count = chaos->hurtAtStep({"undrain-shard", {}}, Chaos::Fault::Cut, proxy + QStringLiteral("/nodes/shard-a/agent"));
        QCOMPARE(count.hurt, 1);
        QCOMPARE(count.done, 1); // with the agent on, or it were wrong
    }
    void hurtEverywhere_data() { Chaos::faultRows(); }
    void hurtEverywhere()
    {
        QFETCH(int, fault);
        chaos->hurtEverywhere(Chaos::Fault(fault));
    }
};

QTEST_GUILESS_MAIN(TestChaosProxies)
#include "chaosproxies.moc"
