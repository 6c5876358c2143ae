// What stands before a shard: two real HAProxies that share a stick table or do not, a sidecar's pages from a real nginx, a certificate near its end; and the causes made of them.
#include "fixture.h"

#include "app/haproxy.h"
#include "app/nginx.h"
#include "engine/diagnose.h"
#include "engine/engine.h"
#include "fleet/splitrooms.h"

#include <QDateTime>
#include <QHttpServer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace jitscope;
using namespace jitscope::test;

namespace {

// A shard's front door.
struct Door
{
    QHttpServer server;
    quint16 port = 0;
    Door()
    {
        server.setMissingHandler([](const QHttpServerRequest &, QHttpServerResponder &&to) { to.write(QByteArray("ok"), "text/plain"); });
        port = server.listen(QHostAddress::LocalHost);
    }
};

QByteArray exampleOf(const char *name)
{
    QFile f(QStringLiteral(JITSCOPE_SHARED "/jitsi/examples/") + QLatin1String(name));
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

QByteArray reportAt(const char *name, qint64 at)
{
    QByteArray body = exampleOf(name);
    const qsizetype from = body.indexOf("\"time\": \"") + 9;
    return body.replace(from, body.indexOf('"', from) - from, QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1());
}

QByteArray censusOf(const QList<std::pair<QByteArray, int>> &rooms)
{
    QByteArray out;
    for (const auto &[room, people] : rooms)
        out += (out.isEmpty() ? "" : ",") + QByteArray("{\"room_name\":\"") + room + "@conference.meet.example.net\",\"participants\":" + QByteArray::number(people) + ",\"created_time\":1690000000}";
    return "{\"room_census\":[" + out + "]}";
}

// Files that a real nginx serves as a sidecar does: everything is called HTML.
struct Sidecars
{
    QTemporaryDir dir;
    NginxServer nginx;
    quint16 ports[2] = {freePort(), freePort()};

    bool start()
    {
        QString conf;
        for (int i = 0; i < 2; ++i) {
            for (const char *sub : {"", "/signal"}) QDir().mkpath(dir.path() + QStringLiteral("/%1").arg(i) + QLatin1String(sub));
            put(i, "report", reportAt("signal-report.json", QDateTime::currentMSecsSinceEpoch()));
            put(i, "health", "OK");
            put(i, "census", censusOf({}));
            conf += QStringLiteral("server { listen 127.0.0.1:%1; root %2/%3; default_type text/html; }\n").arg(ports[i]).arg(dir.path()).arg(i);
        }
        return nginx.start(conf, ports[0]);
    }
    void put(int shard, const char *page, const QByteArray &body) const { QVERIFY(TestCa::keep(dir.path() + QStringLiteral("/%1/signal/").arg(shard) + QLatin1String(page), body)); }
};

const Problem *problemIn(const SnapshotPtr &s, ProblemKind kind) { return s ? problem(s, kind) : nullptr; }

} // namespace

class TestEdge : public QObject
{
    Q_OBJECT

    Door m_doors[2];
    QNetworkAccessManager m_network;
    QHash<QString, SnapshotPtr> m_last;

    FleetConfig fleet(const HaproxyServer &lb1, const HaproxyServer &lb2, const Sidecars *sidecars)
    {
        FleetConfig config;
        for (int i = 0; i < 2; ++i) {
            ShardConfig s;
            s.id = ShardId{i == 0 ? QStringLiteral("east") : QStringLiteral("west")};
            s.pollMs = 1000;
            for (const HaproxyServer *lb : {&lb1, &lb2}) {
                EndpointConfig e;
                e.kind = ServerKind::Proxy;
                e.name = lb == &lb1 ? QStringLiteral("lb1") : QStringLiteral("lb2");
                e.socket = lb == &lb1 ? lb->socket() : QStringLiteral("tcp://127.0.0.1:%1").arg(lb->tcpPort);
                e.servers = {i == 0 ? QStringLiteral("nodes/shard-a") : QStringLiteral("nodes/shard-b")};
                e.keyLength = 32;
                s.endpoints.push_back(e);
            }
            if (sidecars) {
                EndpointConfig e;
                e.kind = ServerKind::Signal;
                e.name = QStringLiteral("signal-%1").arg(i);
                e.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(sidecars->ports[i]));
                s.endpoints.push_back(e);
            }
            config.shards.push_back(s);
        }
        return config;
    }
    void watch(Engine &engine)
    {
        m_last.clear();
        connect(&engine, &Engine::snapshot, this, [this](const SnapshotPtr &s) { m_last[s->id.value] = s; });
    }
    void visit(const HaproxyServer &lb, const QByteArray &query)
    {
        std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(QUrl::fromEncoded("http://127.0.0.1:" + QByteArray::number(lb.port) + "/http-bind?room=" + query))));
        QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000));
        QCOMPARE(reply->readAll(), QByteArray("ok"));
    }
    // Where that proxy sends the room, as the console knows it: name of the server; empty: not known.
    QString goesTo(const char *shard, const char *proxy, const QString &room) const
    {
        const SnapshotPtr s = m_last.value(QLatin1String(shard));
        const ServerPtr v = s ? serverOf(s, QLatin1String(proxy)) : nullptr;
        if (!v || !v->table) return {};
        const auto hit = v->table->find(RoomId{room + QStringLiteral("@conference.meet.example.net")});
        return hit && hit->target >= 0 ? v->table->targets()[size_t(hit->target)].name : QString();
    }

private slots:
    void peeredProxiesAndWhatTheyKnow()
    {
        HaproxyServer lb1, lb2;
        lb1.peerPort = freePort();
        lb2.peerPort = freePort();
        const std::vector<std::pair<QString, quint16>> shards{{QStringLiteral("shard-a"), m_doors[0].port}, {QStringLiteral("shard-b"), m_doors[1].port}};
        QVERIFY(lb1.startSticky(shards, &lb2));
        QVERIFY(lb2.startSticky(shards, &lb1));
        QTRY_VERIFY_WITH_TIMEOUT(lb1.status(QStringLiteral("shard-b")) == u"UP" && lb2.status(QStringLiteral("shard-b")) == u"UP", 20'000);
        visit(lb1, "standup");
        visit(lb1, "CAF%C3%A9%20x%3D1");
        visit(lb1, "a-room-whose-name-is-much-longer-than-the-table-keeps");
        QTRY_VERIFY_WITH_TIMEOUT(lb2.tell("show table nodes").count("0x") == 3, 20'000); // told by its peer
        Engine engine;
        watch(engine);
        engine.configure(fleet(lb1, lb2, nullptr), {});
        QTRY_VERIFY_WITH_TIMEOUT(!goesTo("east", "lb1", QStringLiteral("standup")).isEmpty() && !goesTo("west", "lb2", QStringLiteral("standup")).isEmpty(), 30'000);
        for (const char *shard : {"east", "west"})
            for (const char *lb : {"lb1", "lb2"}) {
                QCOMPARE(goesTo(shard, lb, QStringLiteral("standup")), goesTo("east", "lb1", QStringLiteral("standup")));
                QVERIFY(!goesTo(shard, lb, QStringLiteral("caf%c3%a9%20x%3d1")).isEmpty());
            }
        const ServerPtr east = serverOf(m_last["east"], QStringLiteral("lb1")), west = serverOf(m_last["west"], QStringLiteral("lb1"));
        QCOMPARE(east->table, west->table); // asked once for both
        QCOMPARE(east->table->name, QStringLiteral("nodes")); // not the one of addresses
        const auto cut = east->table->find(RoomId{QStringLiteral("a-room-whose-name-is-much-longer-than-the-table-keeps@x")});
        QVERIFY(cut && cut->truncated);
        QVERIFY(east->table->find(RoomId{QStringLiteral("standup@x")})->expiresAt > QDateTime::currentMSecsSinceEpoch() + 200'000);
        QCOMPARE(east->readings.get(Metric::ProxyTableRooms).value, 3.0);
        QCOMPARE(east->readings.get(Metric::ProxyShardsUsable).value, 2.0);
        QVERIFY(east->readings.get(Metric::ProxyRedispatches).isMeasured());
        for (const BehindProxy &b : east->behind) QCOMPARE(b.mine, b.name == u"shard-a");
        QVERIFY(!problemIn(m_last["east"], ProblemKind::ProxyViewsDiffer));

        // one of them alone holds the other shard
        lb2.tell("set server nodes/shard-b state maint");
        QTRY_VERIFY_WITH_TIMEOUT(problemIn(m_last["west"], ProblemKind::ProxyViewsDiffer), 40'000);
        const Problem *p = problemIn(m_last["west"], ProblemKind::ProxyViewsDiffer);
        QCOMPARE(p->args.value(1), QStringLiteral("lb1: UP, lb2: MAINT"));
        QCOMPARE(p->facts.size(), 2u);
        QVERIFY(!problemIn(m_last["east"], ProblemKind::ProxyViewsDiffer));
        QCOMPARE(serverOf(m_last["west"], QStringLiteral("lb2"))->readings.get(Metric::ProxyShardsUsable).value, 1.0);
        lb2.tell("set server nodes/shard-b state ready");
        QTRY_VERIFY_WITH_TIMEOUT(!problemIn(m_last["west"], ProblemKind::ProxyViewsDiffer), 30'000);

        // both shards' server goes away: its visitor is sent elsewhere, and that is counted
        lb1.kill();
        QTRY_VERIFY_WITH_TIMEOUT(serverOf(m_last["east"], QStringLiteral("lb1"))->readings.get(Metric::ProxyServers).state == ReadingState::Stale, 30'000);
        QVERIFY(!problemIn(m_last["east"], ProblemKind::ProxyViewsDiffer)); // an old view is no view
    }

    void roomsThatAreSplit()
    {
        HaproxyServer lb1, lb2; // strangers to each other
        const std::vector<std::pair<QString, quint16>> shards{{QStringLiteral("shard-a"), m_doors[0].port}, {QStringLiteral("shard-b"), m_doors[1].port}};
        QVERIFY(lb1.startSticky(shards));
        QVERIFY(lb2.startSticky(shards));
        Sidecars sidecars;
        QVERIFY(sidecars.start());
        visit(lb1, "standup"); // the first in turn
        visit(lb2, "other");
        visit(lb2, "standup"); // the second in turn there
        sidecars.put(0, "census", censusOf({{"standup", 3}, {"canary-jibri1", 2}, {"calm", 4}}));
        sidecars.put(1, "census", censusOf({{"standup", 5}, {"canary-jibri1", 2}}));
        Engine engine;
        watch(engine);
        engine.configure(fleet(lb1, lb2, &sidecars), {});
        QTRY_VERIFY_WITH_TIMEOUT(problemIn(m_last["west"], ProblemKind::RoomSplit), 60'000);
        const Problem *p = problemIn(m_last["west"], ProblemKind::RoomSplit);
        QCOMPARE(p->args.value(0), QStringLiteral("standup"));
        QCOMPARE(p->args.value(1), QStringLiteral("west: 5, east: 3"));
        QCOMPARE(p->health, Health::Critical);
        QCOMPARE(p->people, 8);
        QVERIFY(!problemIn(m_last["east"], ProblemKind::RoomSplit)); // told once in the fleet
        QTRY_COMPARE_WITH_TIMEOUT(m_last["east"]->readings.get(Metric::ShardSplitRooms).value, 1.0, 20'000);
        QCOMPARE(m_last["west"]->readings.get(Metric::ShardSplitRooms).value, 1.0);
        const auto has = [this](SplitRoom::Kind kind) {
            for (const SplitRoom &r : m_last["west"]->splits->rooms)
                if (r.kind == kind && r.key == u"standup") return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(has(SplitRoom::Kind::Split) && has(SplitRoom::Kind::ProxySplit), 60'000);
        QCOMPARE(m_last["west"]->splits->split(), 1);
        // it ends when one of them is empty
        sidecars.put(0, "census", censusOf({{"calm", 4}}));
        QTRY_VERIFY_WITH_TIMEOUT(!has(SplitRoom::Kind::Split), 30'000);
    }

    void aSidecarsWord()
    {
        Sidecars sidecars;
        QVERIFY(sidecars.start());
        ShardConfig s;
        s.id = ShardId{QStringLiteral("east")};
        s.pollMs = 1000;
        EndpointConfig e;
        e.kind = ServerKind::Signal;
        e.name = QStringLiteral("signal-1");
        e.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(sidecars.ports[0]));
        s.endpoints = {e};
        Engine engine;
        watch(engine);
        engine.configure({{s}, {}}, {});
        const auto figure = [this](Metric m) {
            const SnapshotPtr now = m_last.value(QStringLiteral("east"));
            const ServerPtr v = now ? serverOf(now, QStringLiteral("signal-1")) : nullptr;
            return v && v->readings.get(m).isMeasured() ? v->readings.get(m).value : -1;
        };
        QTRY_COMPARE_WITH_TIMEOUT(figure(Metric::SignalHealthy), 1.0, 30'000); // though it calls its answer HTML
        QCOMPARE(serverOf(m_last["east"], QStringLiteral("signal-1"))->health, Health::Ok);
        // what HTTP says is 200 still
        sidecars.put(0, "report", reportAt("signal-report-down.json", QDateTime::currentMSecsSinceEpoch()));
        QTRY_VERIFY_WITH_TIMEOUT(problemIn(m_last["east"], ProblemKind::SignalUnhealthy), 30'000);
        QCOMPARE(problemIn(m_last["east"], ProblemKind::SignalUnhealthy)->args.value(1), QStringLiteral("Prosody (500)"));
        QCOMPARE(m_last["east"]->health, Health::Critical);
        // it hangs, and still answers
        sidecars.put(0, "report", reportAt("signal-report.json", QDateTime::currentMSecsSinceEpoch() - 90'000));
        QTRY_VERIFY_WITH_TIMEOUT(problemIn(m_last["east"], ProblemKind::SignalStale), 30'000);
        QVERIFY(figure(Metric::SignalReportAge) >= 89);
        // a captive portal is none
        sidecars.put(0, "report", "<html><body>Log in</body></html>");
        QTRY_VERIFY_WITH_TIMEOUT(problemIn(m_last["east"], ProblemKind::SourceMalformed), 30'000);
    }

    void theCertificateThatEndsFirst()
    {
        TestCa ca;
        QVERIFY(ca.isFine() && ca.sign(QStringLiteral("page"), QStringLiteral("IP:127.0.0.1"), 9) && ca.sign(QStringLiteral("site"), QStringLiteral("DNS:localhost"), 3));
        const quint16 page = freePort(), site = freePort();
        NginxServer nginx;
        QVERIFY(nginx.start(NginxServer::tls(page, ca, QStringLiteral("page"), QStringLiteral("return 200 '{}';")) + NginxServer::tls(site, ca, QStringLiteral("site"), QStringLiteral("return 200 'hello';")), page));
        ShardConfig s;
        s.id = ShardId{QStringLiteral("east")};
        s.pollMs = 1000;
        s.tls.caFile = ca.caFile();
        EndpointConfig e;
        e.kind = ServerKind::Signal;
        e.name = QStringLiteral("signal-1");
        e.url = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(page));
        s.endpoints = {e};
        s.canary.base = QUrl(QStringLiteral("https://localhost:%1").arg(site));
        Engine engine;
        watch(engine);
        engine.configure({{s}, {}}, {});
        const auto days = [this] {
            const SnapshotPtr now = m_last.value(QStringLiteral("east"));
            const Reading r = now ? now->readings.get(Metric::ShardCertificateDays) : Reading();
            return r.isMeasured() ? r.value : -1;
        };
        QTRY_COMPARE_WITH_TIMEOUT(days(), 8.0, 30'000); // whole days, less the moments since
        QTRY_COMPARE_WITH_TIMEOUT(days(), 2.0, 30'000); // the public address, which no page of ours is read from
        QCOMPARE(m_last["east"]->certificateOf, s.canary.base.toString());
    }

    // ---- causes that take their time, by hand
    void shardAndProxiesDisagree()
    {
        Shard s;
        s.server(ServerKind::Proxy, QStringLiteral("lb1"));
        s.server(ServerKind::Signal, QStringLiteral("signal-1"));
        Server lb = serverNamed(QStringLiteral("lb1"), ServerKind::Proxy), sidecar = serverNamed(QStringLiteral("signal-1"), ServerKind::Signal);
        BehindProxy b;
        b.backend = QStringLiteral("nodes");
        b.name = QStringLiteral("eu1"); // the shard's own name: no key of the fleet file is needed
        const auto tell = [&](BehindProxy::State state, const char *status, const char *announced, qint64 at) {
            b.state = state;
            b.status = QLatin1String(status);
            lb.behind = {b};
            lb.readings.measure(Metric::ProxyServers, 1, Now + at, s.source(SourceKind::HaproxySocket, QStringLiteral("lb1")));
            s.see(SourceKind::HaproxySocket, QStringLiteral("lb1"), {}, Now + at).servers = {lb};
            sidecar.signal = SignalState();
            sidecar.signal->status = QLatin1String(announced);
            sidecar.readings.measure(Metric::SignalReady, sidecar.signal->status == u"ready", Now + at, s.source(SourceKind::SignalReport, QStringLiteral("signal-1")));
            s.see(SourceKind::SignalReport, QStringLiteral("signal-1"), {}, Now + at).servers = {sidecar};
            return s.make(Now + at);
        };
        QVERIFY(!problem(tell(BehindProxy::State::Up, "UP", "ready", 0), ProblemKind::ShardStateDisagrees));
        QVERIFY(!problem(tell(BehindProxy::State::Up, "UP", "drain", 5000), ProblemKind::ShardStateDisagrees)); // the agent is asked every few seconds
        SnapshotPtr shot = tell(BehindProxy::State::Up, "UP", "drain", 70'000);
        const Problem *p = problem(shot, ProblemKind::ShardStateDisagrees);
        QVERIFY(p);
        QCOMPARE(p->args, (QStringList{QStringLiteral("eu1"), QStringLiteral("drain"), QStringLiteral("lb1"), QString()}));
        QVERIFY(!problem(tell(BehindProxy::State::Drain, "DRAIN (agent)", "drain", 75'000), ProblemKind::ShardStateDisagrees));
        // the reverse: somebody drained it at the proxy and forgot
        tell(BehindProxy::State::Maint, "MAINT", "ready", 80'000);
        shot = tell(BehindProxy::State::Maint, "MAINT", "ready", 150'000);
        p = problem(shot, ProblemKind::ShardStateDisagrees);
        QVERIFY(p);
        QCOMPARE(p->args.value(3), QStringLiteral("MAINT"));
        // down is the check's own verdict
        QVERIFY(!problem(tell(BehindProxy::State::Down, "DOWN", "ready", 155'000), ProblemKind::ShardStateDisagrees));
        QVERIFY(!problem(tell(BehindProxy::State::Down, "DOWN", "ready", 255'000), ProblemKind::ShardStateDisagrees));
    }

    void aClockThatIsAheadIsNoAge()
    {
        Shard s;
        s.server(ServerKind::Signal, QStringLiteral("signal-1"));
        Server sidecar = serverNamed(QStringLiteral("signal-1"), ServerKind::Signal);
        sidecar.signal = SignalState();
        sidecar.signal->at = Now - 300'000;
        sidecar.readings.measure(Metric::SignalReportAge, 300, Now, s.source(SourceKind::SignalReport, QStringLiteral("signal-1")));
        s.see(SourceKind::SignalReport, QStringLiteral("signal-1")).servers = {sidecar};
        QVERIFY(problem(s.make(), ProblemKind::SignalStale));
        s.sources[s.source(SourceKind::SignalReport, QStringLiteral("signal-1"))].clockSkewMs = -297'000;
        const SnapshotPtr shot = s.make();
        QVERIFY(!problem(shot, ProblemKind::SignalStale));
        QCOMPARE(serverOf(shot, QStringLiteral("signal-1"))->readings.get(Metric::SignalReportAge).value, 3.0);
    }

    void whatIsSplitElsewhereIsToldOnlyWhenItLasts()
    {
        Shard s;
        auto found = std::make_shared<SplitFindings>();
        SplitRoom room;
        room.kind = SplitRoom::Kind::Mismatch;
        room.room = RoomId{QStringLiteral("r@x")};
        room.key = QStringLiteral("r");
        room.shares = {{ShardId{QStringLiteral("eu1")}, 4, Now}};
        room.opinions = {{ServerId{QStringLiteral("lb1")}, ShardId{QStringLiteral("us1")}, QStringLiteral("shard-us"), 0}};
        room.since = Now;
        found->rooms = {room};
        for (int i = 0; i < 12; ++i) {
            SplitRoom lost = room;
            lost.kind = SplitRoom::Kind::Missing;
            lost.room = RoomId{QStringLiteral("m%1@x").arg(i)};
            found->rooms.push_back(lost);
        }
        found->shards = {{ShardId{QStringLiteral("eu1")}, true, 0}};
        found->at = Now;
        s.told.splits = found;
        SnapshotPtr shot = s.make(Now + 60'000);
        QVERIFY(!problem(shot, ProblemKind::RoomElsewhere) && !problem(shot, ProblemKind::RoomsUnknownToProxy));
        QCOMPARE(shot->readings.get(Metric::ShardSplitRooms).value, 0.0);
        shot = s.make(Now + 301'000);
        const Problem *p = problem(shot, ProblemKind::RoomElsewhere);
        QVERIFY(p);
        QCOMPARE(p->args, (QStringList{QStringLiteral("r"), QStringLiteral("eu1"), QStringLiteral("lb1: us1")}));
        QCOMPARE(p->since, Now);
        QCOMPARE(problem(shot, ProblemKind::RoomsUnknownToProxy)->args.value(1), QStringLiteral("12"));
        // nothing to compare with is no zero
        found = std::make_shared<SplitFindings>();
        found->shards = {{ShardId{QStringLiteral("eu1")}, false, 0}};
        s.told.splits = found;
        QCOMPARE(s.make(Now + 302'000)->readings.get(Metric::ShardSplitRooms).state, ReadingState::NoMeaning);
    }
};

QTEST_GUILESS_MAIN(TestEdge)
#include "edge.moc"
