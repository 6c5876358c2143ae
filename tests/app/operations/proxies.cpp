// Shards behind a pair of real HAProxies whose agent check wants them up all the time: drained, taken back, failed over, one proxy dead in the middle.
#include "world.h"

#include "app/haproxy.h"
#include "app/sshserver.h"
#include "net/runtimesocket.h"
#include "operations/failover.h"
#include "operations/shardroom.h"

#include <QHttpServer>

using namespace jitscope;

namespace {

// Consul's documented KV API, as far as one key goes (v1/kv, with an ACL token); Debian 12 has no consul.
class FakeConsul
{
public:
    FakeConsul()
    {
        m_server.setMissingHandler([this](const QHttpServerRequest &r, QHttpServerResponder &&to) {
            using Status = QHttpServerResponder::StatusCode;
            const QString prefix = QStringLiteral("/v1/kv/"), path = r.url().path();
            if (!path.startsWith(prefix)) return to.write(Status::NotFound);
            if (r.value("Authorization") != "Bearer b1gs33cr3t") return to.write(QByteArray("Permission denied"), "text/plain", Status::Forbidden);
            const QString key = path.mid(prefix.size());
            if (r.method() == QHttpServerRequest::Method::Put) {
                ++puts;
                keys.insert(key, r.body());
                return to.write(QByteArray("true"), "application/json");
            }
            if (!keys.contains(key)) return to.write(Status::NotFound);
            if (r.url().query() == QLatin1String("raw")) return to.write(keys.value(key), "text/plain");
            to.write(QByteArray("[]"), "application/json"); // nobody here reads that form
        });
        port = m_server.listen(QHostAddress::LocalHost);
    }
    QMap<QString, QByteArray> keys;
    int puts = 0;
    quint16 port = 0;

private:
    QHttpServer m_server;
};

} // namespace

class TestProxies : public QObject
{
    Q_OBJECT

    struct Site
    {
        FakeShard a, b;
        HaproxyServer lb1, lb2;
        std::unique_ptr<OperationsWorld> world;
        ~Site() { world.reset(); }
        bool bothSay(const QString &server, const QString &status) const { return lb1.status(server) == status && lb2.status(server) == status; }
    };
    std::unique_ptr<Site> site;
    OperationsWorld &world() { return *site->world; }

    static DemoOptions options()
    {
        DemoOptions o;
        o.shards = 2;
        o.bridges = 2;
        o.people = 40;
        o.rooms = 8;
        o.recorders = 1;
        o.incidents = o.moves = o.needsLogin = false;
        return o;
    }
    enum class Way { Socket, Tcp, Page };
    void configure(Way way)
    {
        OperationsWorld &w = world();
        for (size_t i = 0; i < w.config.shards.size(); ++i) {
            ShardConfig &s = w.config.shards[i];
            std::erase_if(s.endpoints, [](const EndpointConfig &e) { return e.kind == ServerKind::Proxy; });
            for (const HaproxyServer *lb : {&site->lb1, &site->lb2}) {
                EndpointConfig e;
                e.kind = ServerKind::Proxy;
                e.name = lb == &site->lb1 ? QStringLiteral("lb1") : QStringLiteral("lb2");
                e.servers = {i == 0 ? QStringLiteral("nodes/shard-a") : QStringLiteral("nodes/shard-b")};
                if (way == Way::Page) {
                    e.statsUrl = QUrl(QStringLiteral("http://127.0.0.1:%1/haproxy_stats").arg(lb->statsPort));
                    e.user = QStringLiteral("admin");
                    e.secret = QStringLiteral("stats-page");
                } else {
                    e.socket = way == Way::Tcp ? QStringLiteral("tcp://127.0.0.1:%1").arg(lb->tcpPort) : lb->socket();
                }
                s.endpoints.push_back(e);
            }
        }
        apply();
    }
    void apply()
    {
        OperationsWorld &w = world();
        w.use({{QStringLiteral("stats-page"), Secret(QStringLiteral("secret"))}, {QStringLiteral("consul-token"), Secret(QStringLiteral("b1gs33cr3t"))}});
        QTRY_VERIFY_WITH_TIMEOUT(seesAll(), 30'000);
    }
    bool seesAll()
    {
        OperationsWorld &w = world();
        for (const ShardConfig &s : w.config.shards) {
            const SnapshotPtr known = w.workspace.fleet.shard(s.id);
            if (!known || !carriesRooms(*known) || !proxyAnswers(*known, QStringLiteral("lb1")) || !proxyAnswers(*known, QStringLiteral("lb2"))) return false;
            for (const SourceState &x : known->sources)
                if (x.health == Health::Pending) return false;
        }
        return true;
    }
    const BehindProxy *line(const char *proxy, const char *server) // as the console knows it
    {
        const SnapshotPtr known = world().workspace.fleet.shard(world().shard());
        for (const ServerPtr &s : known->servers)
            if (s->id.value == QLatin1String(proxy))
                for (const BehindProxy &b : s->behind)
                    if (b.name == QLatin1String(server)) return &b;
        return nullptr;
    }
    QString why(const QString &id)
    {
        const Operation &op = world().op(id);
        QString out = QLatin1String(operationStateName(op.state)) + u' ' + (op.error ? op.error->where + u' ' + op.error->detail : QString());
        for (const StepState &s : op.steps) out += QStringLiteral(" | ") + QString::number(int(s.mark)) + u' ' + s.seen.english();
        return out;
    }
    void waitFor(const QString &id, OperationState wanted) { QTRY_VERIFY2_WITH_TIMEOUT(world().op(id).state == wanted, qPrintable(why(id)), 40'000); }
    // Who answers a visitor of that proxy: "a", "b" or nobody.
    std::unique_ptr<QTcpSocket> visit(const HaproxyServer &lb)
    {
        auto s = std::make_unique<QTcpSocket>();
        s->connectToHost(QHostAddress(QHostAddress::LocalHost), lb.port);
        s->write("here\n");
        (void)QTest::qWaitFor([&] { return s->bytesAvailable() > 0; }, 5000);
        return s;
    }
    RunnerOptions impatient()
    {
        RunnerOptions o = OperationsWorld::quick(world().folder.filePath(QStringLiteral("locks")));
        o.choiceMs = 0;
        o.undoTries = 3;
        o.pace.drainWithin = 4000;
        o.pace.countWithin = 8000;
        return o;
    }

private slots:
    void init()
    {
        site = std::make_unique<Site>();
        const std::vector<std::pair<QString, const FakeShard *>> shards{{QStringLiteral("shard-a"), &site->a}, {QStringLiteral("shard-b"), &site->b}};
        QVERIFY(site->lb1.start(shards));
        QVERIFY(site->lb2.start(shards));
        site->world = std::make_unique<OperationsWorld>(options());
        QVERIFY(world().started);
        QTRY_VERIFY_WITH_TIMEOUT(site->bothSay(QStringLiteral("shard-a"), QStringLiteral("UP")) && site->bothSay(QStringLiteral("shard-b"), QStringLiteral("UP")), 10'000);
    }
    void cleanup() { site.reset(); }

    void drainsAgainstTheAgentAndTakesBack_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("socket") << int(Way::Socket);
        QTest::newRow("tcp") << int(Way::Tcp);
        QTest::newRow("page") << int(Way::Page);
    }
    void drainsAgainstTheAgentAndTakesBack()
    {
        QFETCH(int, way);
        configure(Way(way));
        world().run();
        QVERIFY(line("lb1", "shard-a") && line("lb1", "shard-a")->state == BehindProxy::State::Up && line("lb1", "shard-a")->agentChecked == true);
        const QString id = world().request(world().wish("drain-shard"));
        QVERIFY2(!world().op(id).plan.impact.effects.empty(), qPrintable(why(id)));
        QVERIFY(world().op(id).plan.impact.people > 0);
        waitFor(id, OperationState::Done);
        QCOMPARE(site->lb1.status(QStringLiteral("shard-a")), QStringLiteral("DRAIN"));
        QCOMPARE(site->lb2.status(QStringLiteral("shard-a")), QStringLiteral("DRAIN"));
        // The agent has had its say some times meanwhile, and would have undone it.
        const int before = site->b.asked;
        QTRY_VERIFY_WITH_TIMEOUT(site->b.asked > before + 10, 20'000);
        QCOMPARE(site->lb1.status(QStringLiteral("shard-a")), QStringLiteral("DRAIN"));
        QVERIFY(!site->lb2.agentOn(QStringLiteral("shard-a")));
        QVERIFY(site->lb2.agentOn(QStringLiteral("shard-b")));
        const int there = site->a.visitors;
        for (int i = 0; i < 6; ++i) QVERIFY(visit(i % 2 ? site->lb1 : site->lb2)->bytesAvailable() > 0);
        QCOMPARE(site->a.visitors, there);
        QTRY_VERIFY_WITH_TIMEOUT(line("lb2", "shard-a")->state == BehindProxy::State::Drain, 10'000);
        QVERIFY(line("lb2", "shard-a")->agentChecked == false);
        const QString back = world().request(world().wish("undrain-shard"));
        waitFor(back, OperationState::Done);
        QVERIFY(site->bothSay(QStringLiteral("shard-a"), QStringLiteral("UP")));
        QVERIFY(site->lb1.agentOn(QStringLiteral("shard-a")) && site->lb2.agentOn(QStringLiteral("shard-a")));
    }

    // What the shard says of itself, where the sidecar or Consul has it: the agent tells it, nobody undoes it, and the proxies' own settings are left alone.
    void theShardItselfSaysDrain_data()
    {
        QTest::addColumn<bool>("consul");
        QTest::newRow("file over SSH") << false;
        QTest::newRow("Consul") << true;
    }
    void theShardItselfSaysDrain()
    {
        QFETCH(bool, consul);
        SshServer server;
        SshUser user;
        server.authorize(user.path("id.pub"));
        user.know(server);
        QVERIFY(server.start());
        SshOptions ssh;
        ssh.configFile = user.config();
        site->world.reset();
        site->world = std::make_unique<OperationsWorld>(options(), nullptr, ssh);
        FakeConsul kv;
        const QString key = QStringLiteral("shard-states/prod/shard-a");
        kv.keys.insert(key, "ready");
        const QString file = world().folder.filePath(QStringLiteral("shard status $(touch no)"));
        QVERIFY(writeText(file, "ready\n"));
        ShardConfig &shard = world().config.shards.front();
        const auto says = [&] { return consul ? kv.keys.value(key) : readText(file); };
        if (consul) {
            shard.status.consul.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(kv.port));
            shard.status.consul.secret = QStringLiteral("consul-token");
            shard.status.key = key;
        } else {
            for (EndpointConfig &e : shard.endpoints)
                if (e.kind == ServerKind::Focus) {
                    e.ssh = server.destination();
                    shard.status.server = e.name;
                }
            shard.status.file = file;
        }
        configure(Way::Socket);
        world().run(*world().audit, impatient());
        QTimer sidecar;
        connect(&sidecar, &QTimer::timeout, this, [&] { site->a.says = "up " + says().trimmed() + " 100%\n"; });
        sidecar.start(50);
        const QString id = world().request(world().wish("drain-shard"));
        waitFor(id, OperationState::Done);
        QCOMPARE(says().trimmed(), QByteArray("drain"));
        QVERIFY2(site->bothSay(QStringLiteral("shard-a"), QStringLiteral("DRAIN (agent)")), qPrintable(site->lb1.status(QStringLiteral("shard-a"))));
        QVERIFY(site->lb1.agentOn(QStringLiteral("shard-a")) && site->lb2.agentOn(QStringLiteral("shard-a")));
        QTRY_VERIFY_WITH_TIMEOUT(line("lb2", "shard-a")->state == BehindProxy::State::Drain, 10'000);
        waitFor(world().request(world().wish("undrain-shard")), OperationState::Done);
        QCOMPARE(says().trimmed(), QByteArray("ready"));
        QVERIFY(site->bothSay(QStringLiteral("shard-a"), QStringLiteral("UP")));
        // A proxy whose agent check somebody has switched off does not hear of it: it is told itself.
        (void)site->lb2.tell("disable agent nodes/shard-a");
        QTRY_VERIFY_WITH_TIMEOUT(line("lb2", "shard-a")->agentChecked == false && line("lb1", "shard-a")->state == BehindProxy::State::Up, 10'000);
        waitFor(world().request(world().wish("drain-shard")), OperationState::Done);
        QCOMPARE(site->lb1.status(QStringLiteral("shard-a")), QStringLiteral("DRAIN (agent)"));
        QCOMPARE(site->lb2.status(QStringLiteral("shard-a")), QStringLiteral("DRAIN"));
        waitFor(world().request(world().wish("undrain-shard")), OperationState::Done);
        // A sidecar that is dead tells nobody: what was written is taken back.
        sidecar.stop();
        QTRY_VERIFY_WITH_TIMEOUT(line("lb1", "shard-a")->state == BehindProxy::State::Up && line("lb2", "shard-a")->state == BehindProxy::State::Up && line("lb2", "shard-a")->agentChecked == true, 10'000);
        waitFor(world().request(world().wish("drain-shard")), OperationState::Undone);
        QCOMPARE(says().trimmed(), QByteArray("ready"));
        if (!consul) return;
        const int puts = kv.puts;
        kv.keys.clear(); // never set: that is not "ready"
        const QString none = world().request(world().wish("drain-shard"));
        QTRY_VERIFY_WITH_TIMEOUT(!isOpen(world().op(none).state), 20'000);
        QVERIFY2(world().op(none).error && world().op(none).error->detail.contains(QStringLiteral("404")), qPrintable(why(none)));
        QCOMPARE(kv.puts, puts);
    }

    void oneProxyDiesInTheMiddle()
    {
        configure(Way::Socket);
        world().run(*world().audit, impatient());
        bool killed = false;
        connect(&world().workspace.operations, &OperationLog::changed, this, [&](int row) {
            const Operation &op = world().workspace.operations.operations()[size_t(row)];
            if (op.steps.size() > 1 && op.steps[1].mark == StepState::Mark::Done && !std::exchange(killed, true)) site->lb2.kill();
        });
        const QString id = world().request(world().wish("drain-shard"));
        waitFor(id, OperationState::Undone);
        disconnect(&world().workspace.operations, nullptr, this, nullptr);
        QVERIFY(killed);
        QVERIFY2(world().op(id).error && world().op(id).error->where.contains(site->lb2.socket()), qPrintable(why(id)));
        QVERIFY(world().op(id).left.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(site->lb1.status(QStringLiteral("shard-a")), QStringLiteral("UP"), 5000);
        QVERIFY(site->lb1.agentOn(QStringLiteral("shard-a")));
        // Known to be dead, it is refused; without it, it is done.
        QTRY_VERIFY_WITH_TIMEOUT(world().workspace.operations.preview(world().wish("drain-shard")).refused, 20'000);
        OperationRequest without = world().wish("drain-shard");
        without.options.insert(QStringLiteral("without"), QStringLiteral("lb2"));
        const QString again = world().request(without);
        waitFor(again, OperationState::Done);
        QCOMPARE(site->lb1.status(QStringLiteral("shard-a")), QStringLiteral("DRAIN"));
        QVERIFY(!world().op(again).plan.impact.warnings.empty());
    }

    void whatCannotBeUndoneIsTold()
    {
        configure(Way::Socket);
        world().run(*world().audit, impatient());
        bool killed = false;
        connect(&world().workspace.operations, &OperationLog::changed, this, [&](int row) {
            const Operation &op = world().workspace.operations.operations()[size_t(row)];
            if (op.steps.size() <= 1 || op.steps[1].mark != StepState::Mark::Done || std::exchange(killed, true)) return;
            site->lb1.kill(); // drained, and gone
            site->lb2.kill();
        });
        const QString id = world().request(world().wish("drain-shard"));
        waitFor(id, OperationState::Failed);
        disconnect(&world().workspace.operations, nullptr, this, nullptr);
        QCOMPARE(world().op(id).left.size(), 2);
        QVERIFY2(world().op(id).left.first().startsWith(QStringLiteral("lb1: set server nodes/shard-a state ready")), qPrintable(world().op(id).left.join(u' ')));
    }

    void movesEverybodyOff()
    {
        configure(Way::Socket);
        world().run();
        std::vector<std::unique_ptr<QTcpSocket>> people;
        for (int i = 0; i < 8; ++i) people.push_back(visit(i % 2 ? site->lb1 : site->lb2));
        const int onA = site->a.visitors;
        QVERIFY(onA > 0 && site->b.visitors > 0);
        const QString id = world().request(world().wish("failover-shard"));
        waitFor(id, OperationState::Done);
        QVERIFY(site->bothSay(QStringLiteral("shard-a"), QStringLiteral("MAINT")));
        int cut = 0;
        QTRY_VERIFY_WITH_TIMEOUT((cut = int(std::count_if(people.begin(), people.end(), [](const auto &p) { return p->state() != QAbstractSocket::ConnectedState; }))) == onA, 5000);
        for (int i = 0; i < 6; ++i) QVERIFY(visit(i % 2 ? site->lb1 : site->lb2)->bytesAvailable() > 0);
        QCOMPARE(site->a.visitors, onA);
        waitFor(world().request(world().wish("undrain-shard")), OperationState::Done);
        QTRY_VERIFY_WITH_TIMEOUT(site->bothSay(QStringLiteral("shard-a"), QStringLiteral("UP")), 5000); // the health check says so a moment later
    }

    void neverTheLastOne()
    {
        configure(Way::Socket);
        world().run();
        // b goes by its own word, at every proxy: its agent says so
        site->b.says = "up drain\n";
        QTRY_VERIFY_WITH_TIMEOUT(line("lb1", "shard-b")->state == BehindProxy::State::Drain && line("lb2", "shard-b")->state == BehindProxy::State::Drain, 10'000);
        for (const char *kind : {"drain-shard", "failover-shard"}) {
            const auto refused = world().workspace.operations.preview(world().wish(kind)).refused;
            QVERIFY(refused);
            QVERIFY2(refused->english().contains(QStringLiteral("last shard")), qPrintable(refused->english()));
        }
        QVERIFY(site->bothSay(QStringLiteral("shard-a"), QStringLiteral("UP")));
        // An agent that says drain is not talked over: taking back says so, and leaves it as it was.
        OperationRequest b = world().wish("undrain-shard");
        b.shard = world().config.shards[1].id;
        world().run(*world().audit, impatient());
        const QString id = world().request(b);
        waitFor(id, OperationState::Undone);
        QTRY_VERIFY_WITH_TIMEOUT(site->lb1.status(QStringLiteral("shard-b")).startsWith(QStringLiteral("DRAIN")), 5000);
        QVERIFY(site->lb1.agentOn(QStringLiteral("shard-b")));
    }

    void onlyWhereThereIsRoom()
    {
        configure(Way::Socket);
        world().run();
        world().config.shards[1].capacity = 1;
        const auto refused = world().workspace.operations.preview(world().wish("drain-shard")).refused;
        QVERIFY(refused);
        QVERIFY2(refused->english().contains(QStringLiteral("room for 0 people")), qPrintable(refused->english()));
    }

    void killedInTheMiddleItIsTakenUp()
    {
        configure(Way::Socket);
        DyingAudit dying(*world().audit, 8);
        world().run(dying, OperationsWorld::quick(world().folder.filePath(QStringLiteral("locks"))));
        world().request(world().wish("drain-shard"));
        QTRY_VERIFY_WITH_TIMEOUT(dying.isDead(), 20'000);
        world().runner.reset();
        Runner &next = world().run();
        QSignalSpy took(&next, &Runner::tookUp);
        next.takeUp();
        QTRY_COMPARE_WITH_TIMEOUT(took.size(), 1, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(site->bothSay(QStringLiteral("shard-a"), QStringLiteral("DRAIN")), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(world().workspace.operations.openCount(), 0, 20'000);
    }

    // The socket of the far host, through a real sshd, with nothing installed there.
    void throughSsh()
    {
        SshServer server;
        SshUser user;
        server.authorize(user.path("id.pub"));
        user.know(server);
        QVERIFY(server.start());
        SshOptions options;
        options.configFile = user.config();
        SshHosts hosts(options);
        auto host = hosts.host(server.destination());
        for (const QString &socket : {site->lb1.socket(), QStringLiteral("tcp://127.0.0.1:%1").arg(site->lb1.tcpPort)}) {
            for (int i = 0; i < 3; ++i) {
                std::optional<Result<QByteArray>> reply;
                askRuntime({socket, {QStringLiteral("show"), QStringLiteral("servers"), QStringLiteral("state"), QStringLiteral("nodes")}, 20'000}, host, this, [&](const Result<QByteArray> &r) { reply = r; });
                QTRY_VERIFY_WITH_TIMEOUT(reply.has_value(), 25'000);
                QVERIFY2(reply->has_value(), reply->has_value() ? "" : qPrintable(reply->error().detail));
                QVERIFY((*reply)->contains(" shard-a "));
            }
        }
        std::optional<Result<QByteArray>> none;
        askRuntime({QStringLiteral("/run/no-such.sock"), {QStringLiteral("show"), QStringLiteral("stat")}, 20'000}, host, this, [&](const Result<QByteArray> &r) { none = r; });
        QTRY_VERIFY_WITH_TIMEOUT(none.has_value(), 25'000);
        QVERIFY(!none->has_value());
        QVERIFY2(none->error().detail.contains(QStringLiteral("group haproxy")), qPrintable(none->error().detail));
    }

    // The last shard of the demo breaks although its agent says that all is well: the rule takes it out of both proxies, once, and signs it.
    void theRuleMovesEverybodyOffABrokenShard()
    {
        configure(Way::Socket);
        OperationsWorld &w = world();
        ShardConfig &b = w.config.shards[1];
        b.failover.on = true;
        b.failover.afterMs = 1500;
        b.failover.perHour = 1;
        w.run();
        FailoverRule rule(w.workspace, *w.audit, [&w] { return &w.config; }, w.folder.filePath(QStringLiteral("locks")));
        QSignalSpy held(&rule, &FailoverRule::held);
        QTRY_VERIFY_WITH_TIMEOUT(rule.verdict(b.id).say == FailoverVerdict::Say::Well, 20'000);
        QVERIFY(w.demo.startIncident(QStringLiteral("shard-away")));
        const auto ofRule = [&] { return std::count_if(w.workspace.operations.operations().begin(), w.workspace.operations.operations().end(), [](const Operation &op) { return op.state != OperationState::Refused; }); };
        QTRY_VERIFY_WITH_TIMEOUT(ofRule() == 1, 40'000);
        const QString id = w.workspace.operations.operations().back().id;
        QCOMPARE(w.op(id).request.shard, b.id);
        QVERIFY2(w.op(id).who.startsWith(QStringLiteral("rule failover (")), qPrintable(w.op(id).who));
        waitFor(id, OperationState::Done);
        QVERIFY(site->bothSay(QStringLiteral("shard-b"), QStringLiteral("MAINT")));
        QVERIFY(site->bothSay(QStringLiteral("shard-a"), QStringLiteral("UP")));
        QTRY_VERIFY_WITH_TIMEOUT(rule.verdict(b.id).say == FailoverVerdict::Say::Out, 20'000);
        QCOMPARE(held.size(), 0);
        // Somebody takes it back although it is broken still: the rule has had its one act of this hour, says so once, and lets it be.
        waitFor(w.request({QStringLiteral("undrain-shard"), b.id, {}, {}, false}), OperationState::Done);
        QTRY_COMPARE_WITH_TIMEOUT(held.size(), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(rule.verdict(b.id).say == FailoverVerdict::Say::Held, 20'000);
        QCOMPARE(held.size(), 1);
        QCOMPARE(w.workspace.operations.operations().back().state, OperationState::Refused);
        QVERIFY(site->bothSay(QStringLiteral("shard-b"), QStringLiteral("UP")));
        // Allowed more often it would; but the latch is closed.
        w.workspace.latch.setClosed(true);
        b.failover.perHour = 9;
        QTRY_COMPARE_WITH_TIMEOUT(held.size(), 2, 20'000);
        QVERIFY2(held.back().at(1).value<Phrase>().english().contains(QStringLiteral("read-only")), qPrintable(held.back().at(1).value<Phrase>().english()));
        // Another console of the same account has no lease: it sees the same, and does nothing.
        FailoverRule second(w.workspace, *w.audit, [&w] { return &w.config; }, w.folder.filePath(QStringLiteral("locks")));
        QTRY_VERIFY_WITH_TIMEOUT(second.verdict(b.id).say == FailoverVerdict::Say::Waiting, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(second.verdict(b.id).say == FailoverVerdict::Say::Go, 20'000);
        QCOMPARE(ofRule(), 2);
        QVERIFY(site->bothSay(QStringLiteral("shard-b"), QStringLiteral("UP")));
    }

    void hostileNamesStayWords()
    {
        for (const char *name : {"nodes/a;disable server nodes/b", "nodes/a\nshutdown sessions server nodes/b", "nodes/a b", "nodes/a\\", "nodes/a<<", "nodes/a\"", "nodes/\u202ea", "/a", "nodes/", "nodes", "a/b/c"})
            QVERIFY2(!proxyServer(QString::fromUtf8(name)), name);
        QVERIFY(proxyServer(QStringLiteral("release-4711/shard_a.eu:1")));
        configure(Way::Socket);
        for (const QString &word : {QStringLiteral("nodes/shard-a;set server nodes/shard-b state maint"), QStringLiteral("nodes/shard-a\nset server nodes/shard-b state maint"), QStringLiteral("nodes/shard-a state maint"), QString()}) {
            Action a;
            a.way = Action::Way::Socket;
            a.endpoint = QStringLiteral("lb1");
            a.words = {QStringLiteral("disable"), QStringLiteral("agent"), word};
            std::optional<Result<Reply>> reply;
            world().hands->carryOut(world().shard(), a, this, [&](const Result<Reply> &r) { reply = r; });
            QTRY_VERIFY(reply.has_value());
            QVERIFY(!reply->has_value());
            QCOMPARE(reply->error().kind, Error::Kind::Malformed);
        }
        QVERIFY(site->lb1.agentOn(QStringLiteral("shard-a")));
        QCOMPARE(site->lb1.status(QStringLiteral("shard-b")), QStringLiteral("UP"));
    }
};

QTEST_GUILESS_MAIN(TestProxies)
#include "proxies.moc"
