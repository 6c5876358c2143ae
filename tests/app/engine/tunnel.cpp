// A whole shard behind a real sshd: the engine reaches the demo fleet's servers, pages and feed, only through the tunnel.
#include "app/sshserver.h"
#include "demo/demofleet.h"
#include "engine/engine.h"

#include <QTest>

using namespace jitscope;

namespace {

bool isLive(const SourceState &s) { return s.kind == SourceKind::JvbDebug || s.kind == SourceKind::JicofoDebug || s.kind == SourceKind::JibriHealth || s.kind == SourceKind::Brewery; }

const SourceState *tunnelOf(const ShardSnapshot &s)
{
    for (const SourceState &x : s.sources)
        if (x.kind == SourceKind::Tunnel) return &x;
    return nullptr;
}

} // namespace

class TunnelTest : public QObject
{
    Q_OBJECT

private slots:
    void tunnelDownIsNotTargetDown()
    {
        SshServer server;
        SshUser user;
        server.authorize(user.path("id.pub"));
        user.know(server);
        QVERIFY(server.start());
        DemoOptions options;
        options.shards = 1;
        options.bridges = 3;
        options.rooms = 6;
        options.people = 40;
        options.recorders = 2;
        options.incidents = false;
        DemoFleet fleet(options);
        QVERIFY(fleet.start());
        FleetConfig config = fleet.config();
        for (ShardConfig &shard : config.shards) {
            shard.pollMs = 1000;
            shard.ssh = server.destination();
        }
        SshOptions ssh;
        ssh.configFile = user.config();
        ssh.again = std::chrono::milliseconds(100);
        ssh.againAtMost = std::chrono::milliseconds(500);
        Engine engine(ssh);
        SnapshotPtr last;
        connect(&engine, &Engine::snapshot, this, [&](const SnapshotPtr &s) { last = s; });
        engine.configure(config, fleet.secrets());
        const auto everyLive = [&](auto holds) {
            return last && std::all_of(last->sources.begin(), last->sources.end(), [&](const SourceState &s) { return !isLive(s) || holds(s); });
        };
        const auto up = [&] { return everyLive([](const SourceState &s) { return s.health == Health::Ok; }) && !last->rooms.empty(); };
        QTRY_VERIFY_WITH_TIMEOUT(up(), 60'000);
        QVERIFY(tunnelOf(*last));
        QCOMPARE(tunnelOf(*last)->health, Health::Ok);
        QCOMPARE(tunnelOf(*last)->name, QStringLiteral("ssh ") + server.destination());
        QVERIFY(std::all_of(last->sources.begin(), last->sources.end(), [&](const SourceState &s) { return s.tunnel == server.destination(); }));
        QTRY_COMPARE_WITH_TIMEOUT(childrenOf(getpid()).size(), 2, 20'000); // sshd, and one master for all of it; a command on a host comes and goes

        server.kill();
        QTRY_VERIFY_WITH_TIMEOUT(everyLive([](const SourceState &s) { return s.health == Health::Unknown && s.error && s.error->where.startsWith(QLatin1String("ssh ")); }), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(tunnelOf(*last)->health == Health::Down && tunnelOf(*last)->error->kind == Error::Kind::Refused, 60'000);
        QVERIFY(!last->rooms.empty()); // stale, not gone
        for (const SourceState &s : last->sources) QVERIFY2(s.kind == SourceKind::Tunnel || s.health != Health::Down, qPrintable(s.name));
        for (const ServerPtr &s : last->servers) QVERIFY2(s->health == Health::Unknown || s->health == Health::Pending, qPrintable(s->name + u' ' + QLatin1String(healthName(s->health))));
        QCOMPARE(last->health, Health::Unknown);
        int tunnelProblems = 0;
        for (const Problem &p : last->problems) {
            tunnelProblems += p.kind == ProblemKind::TunnelDown;
            QVERIFY2(p.health != Health::Down && p.health != Health::Critical, problemName(p.kind));
            for (const ProblemKind k : {ProblemKind::SourceDown, ProblemKind::BridgeSilent, ProblemKind::FeedDown, ProblemKind::FocusMissing, ProblemKind::NoUsableBridge, ProblemKind::ShardUnreachable})
                QVERIFY2(p.kind != k, problemName(p.kind));
        }
        QCOMPARE(tunnelProblems, 1); // one cause says it all

        QVERIFY(server.start());
        QTRY_VERIFY_WITH_TIMEOUT(up(), 60'000);
        QCOMPARE(tunnelOf(*last)->health, Health::Ok);
        QVERIFY(std::none_of(last->problems.begin(), last->problems.end(), [](const Problem &p) { return p.kind == ProblemKind::TunnelDown; }));
    }

    void aTargetThatIsDownBehindALivingTunnelIsDown()
    {
        SshServer server;
        SshUser user;
        server.authorize(user.path("id.pub"));
        user.know(server);
        QVERIFY(server.start());
        ShardConfig shard;
        shard.id.value = QStringLiteral("s");
        shard.pollMs = 1000;
        shard.ssh = server.destination();
        EndpointConfig bridge;
        bridge.name = QStringLiteral("jvb");
        bridge.url = QUrl(QStringLiteral("http://127.0.0.1:1")); // nobody listens there
        shard.endpoints = {bridge};
        SshOptions ssh;
        ssh.configFile = user.config();
        Engine engine(ssh);
        SnapshotPtr last;
        connect(&engine, &Engine::snapshot, this, [&](const SnapshotPtr &s) { last = s; });
        engine.configure({{shard}}, {});
        QTRY_VERIFY_WITH_TIMEOUT(last && std::any_of(last->sources.begin(), last->sources.end(), [](const SourceState &s) { return s.kind == SourceKind::JvbHealth && s.health == Health::Down; }), 60'000);
        QCOMPARE(last->sources.front().error->kind, Error::Kind::Refused);
        QCOMPARE(tunnelOf(*last)->health, Health::Ok);
    }

    // A question comes out of the engine and its answer goes in.
    void aQuestionReachesTheOperator()
    {
        SshServer server;
        SshUser user;
        server.authorize(user.path("id.pub"));
        QVERIFY(server.start());
        ShardConfig shard;
        shard.id.value = QStringLiteral("s");
        EndpointConfig bridge;
        bridge.name = QStringLiteral("jvb");
        bridge.url = QUrl(QStringLiteral("http://127.0.0.1:1"));
        bridge.ssh = server.destination(); // the server's own, not the shard's
        shard.endpoints = {bridge};
        SshOptions ssh;
        ssh.configFile = user.config();
        ssh.canAsk = true;
        ssh.askPass = QCoreApplication::applicationFilePath();
        Engine engine(ssh);
        SnapshotPtr last;
        std::optional<Prompt> asked;
        connect(&engine, &Engine::snapshot, this, [&](const SnapshotPtr &s) { last = s; });
        connect(&engine, &Engine::asked, this, [&](const Prompt &p) { asked = p; });
        engine.configure({{shard}}, {});
        QTRY_VERIFY_WITH_TIMEOUT(asked.has_value(), 30'000);
        QCOMPARE(asked->fingerprint, server.fingerprint());
        engine.answer(asked->id, QStringLiteral("yes"));
        QTRY_VERIFY_WITH_TIMEOUT(last && tunnelOf(*last) && tunnelOf(*last)->health == Health::Ok, 30'000);
    }
};

int main(int argc, char **argv)
{
    if (isSshAskPass(argc, argv)) return sshAskPass(argc, argv);
    QCoreApplication app(argc, argv);
    TunnelTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tunnel.moc"
