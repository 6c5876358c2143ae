// From "paste the SSH destination" to rooms on the screen: a real sshd, a real Prosody, and the demo fleet's servers on loopback.
#include "app/ca.h"
#include "app/farhost.h"
#include "app/prosody.h"
#include "app/xmppclient.h"

#include "demo/demofleet.h"
#include "discover/discovery.h"
#include "discover/feedprobe.h"
#include "discover/scriptreader.h"
#include "doctor.h"
#include "engine/engine.h"

#include <QSignalSpy>
#include <QTest>

using namespace jitscope;

namespace {

DemoOptions oneShard()
{
    DemoOptions o;
    o.shards = 1;
    o.bridges = 2;
    o.rooms = 6;
    o.people = 30;
    o.recorders = 2;
    o.incidents = false;
    o.needsLogin = false;
    return o;
}

QList<quint16> portsOf(const FleetConfig &config)
{
    QList<quint16> out;
    for (const EndpointConfig &e : config.shards.front().endpoints) out << quint16((e.url.isEmpty() ? e.metricsUrl : e.url).port());
    return out;
}

const Found *named(const Proposal &p, ServerKind kind)
{
    for (const Found &f : p.found)
        if (f.kind == FoundKind::Server && f.server == kind) return &f;
    return nullptr;
}

} // namespace

class TestDiscovery : public QObject
{
    Q_OBJECT

    // What the search proposes, as the user of that host.
    Result<Proposal> look(const FarHost &far, const QString &address, Discovery::Options options = {}, std::vector<SetupStep> *steps = nullptr)
    {
        SshOptions o;
        o.configFile = far.user.config();
        Http http;
        SshHosts hosts(o);
        ScriptReader scripts(QStringLiteral(JITSCOPE_JS));
        std::optional<Result<Proposal>> got;
        Discovery discovery(http, &hosts, scripts, options);
        connect(&discovery, &Discovery::finished, this, [&](const DiscoveryResult &r) { got = r.proposal; });
        connect(&discovery, &Discovery::stepsChanged, this, [&](const std::vector<SetupStep> &s) {
            if (steps) *steps = s;
        });
        discovery.start(address);
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 60'000)) return fail(Error::Kind::Cancelled, QStringLiteral("test"), QStringLiteral("no answer"));
        return *got;
    }

private slots:
    void aHostBySsh()
    {
        DemoFleet fleet(oneShard());
        QVERIFY(fleet.start());
        FarHost far;
        far.tells(portsOf(fleet.config()));
        QVERIFY(far.server.start());
        std::vector<SetupStep> steps;
        const auto p = look(far, far.server.destination(), {}, &steps);
        QVERIFY2(p, p ? "" : qPrintable(p.error().detail));
        for (const SetupStep &s : steps) QVERIFY2(s.state != SetupStep::State::Running && s.state != SetupStep::State::Failed, setupStepName(s.kind));
        QCOMPARE(p->ssh, far.server.destination());
        for (const ServerKind k : {ServerKind::Bridge, ServerKind::Focus, ServerKind::Prosody, ServerKind::Recorder}) {
            const Found *f = named(*p, k);
            QVERIFY2(f, serverKindName(k));
            QVERIFY2(f->use && f->answerMs >= 0, serverKindName(k));
        }
        const ShardConfig found = shardOf(*p), real = fleet.config().shards.front();
        QCOMPARE(std::count_if(found.endpoints.begin(), found.endpoints.end(), [](const EndpointConfig &e) { return e.kind == ServerKind::Bridge; }), 2);
        QCOMPARE(found.xmpp.domain, real.xmpp.domain);
        QCOMPARE(found.xmpp.bridgeBreweries, real.xmpp.bridgeBreweries);
        QCOMPARE(found.xmpp.recorderBreweries, real.xmpp.recorderBreweries);
        QCOMPARE(found.mucDomain, real.mucDomain);
        QVERIFY(std::any_of(p->security.begin(), p->security.end(), [](const SecurityFact &f) { return f.kind == SecurityKind::BreweryForStrangers; }));
    }
    void fromThePastedDestinationToRooms()
    {
        DemoFleet fleet(oneShard());
        QVERIFY(fleet.start());
        ProsodyServer prosody; // another server of that host, with breweries that nobody uses
        QVERIFY2(prosody.start(), qPrintable(prosody.error()));
        FarHost far;
        far.tells(portsOf(fleet.config()) << prosody.port());
        QVERIFY(far.server.start());
        QElapsedTimer clock;
        clock.start();
        const auto p = look(far, far.server.destination());
        QVERIFY2(p, p ? "" : qPrintable(p.error().detail));
        const qint64 found = clock.elapsed();
        SshOptions ssh;
        ssh.configFile = far.user.config();
        Engine engine(ssh);
        SnapshotPtr last;
        connect(&engine, &Engine::snapshot, this, [&](const SnapshotPtr &s) { last = s; });
        engine.configure({{shardOf(*p)}}, {});
        QTRY_VERIFY_WITH_TIMEOUT(last && !last->rooms.empty(), 60'000);
        qInfo("proposal after %lld ms, rooms after %lld ms", static_cast<long long>(found), static_cast<long long>(clock.elapsed()));
    }
    void containersAreRecognised()
    {
        DemoFleet fleet(oneShard());
        QVERIFY(fleet.start());
        const auto endpoints = fleet.config().shards.front().endpoints; // of a configuration that is made for the call
        const auto portOf = [&](ServerKind k) {
            const auto it = std::find_if(endpoints.begin(), endpoints.end(), [&](const EndpointConfig &e) { return e.kind == k; });
            return QByteArray::number(it->url.port());
        };
        FarHost far;
        far.tells({});
        const QByteArray jvb = portOf(ServerKind::Bridge);
        far.program("docker", "case $1 in ps) cat <<'E'\n"
                              R"({"ID":"aa","Names":"meet-jvb-1","Image":"jitsi/jvb:stable","Labels":"service=jitsi-jvb","Ports":"127.0.0.1:)" + jvb + R"(->8080/tcp"})" "\n"
                              R"({"ID":"bb","Names":"meet-jicofo-1","Image":"jitsi/jicofo:stable","Labels":"service=jitsi-jicofo","Ports":"127.0.0.1:1->8888/tcp"})" "\nE\n;; *) echo aa 172.18.0.2;; esac");
        QVERIFY(far.server.start());
        const auto p = look(far, far.server.destination());
        QVERIFY2(p, p ? "" : qPrintable(p.error().detail));
        QCOMPARE(p->platform, QStringLiteral("docker"));
        const Found *bridge = named(*p, ServerKind::Bridge), *focus = named(*p, ServerKind::Focus);
        QVERIFY(bridge && focus);
        QCOMPARE(bridge->name, QStringLiteral("meet-jvb-1"));
        QVERIFY(bridge->use);
        QCOMPARE(focus->state, FoundState::NeedsSetting);
        QCOMPARE(focus->needs.front().line, QStringLiteral("JICOFO_ENABLE_REST=1"));
    }
    // Commands run there, and nothing may be forwarded: what listens is told by its port, with the line that lets us through.
    void aHostThatForbidsForwarding()
    {
        FarHost far;
        far.tells({8080, 8888});
        far.server.addConfig("AllowTcpForwarding no");
        QVERIFY(far.server.start());
        const auto p = look(far, far.server.destination());
        QVERIFY2(p, p ? "" : qPrintable(p.error().detail));
        for (const ServerKind k : {ServerKind::Bridge, ServerKind::Focus}) {
            const Found *f = named(*p, k);
            QVERIFY2(f, serverKindName(k));
            QCOMPARE(f->state, FoundState::NeedsSetting);
            QVERIFY(!f->use);
            QCOMPARE(f->needs.size(), size_t(1));
            QCOMPARE(f->needs.front().line, QStringLiteral("AllowTcpForwarding local"));
            QVERIFY2(f->needs.front().file.contains(QLatin1String("sshd_config")), qPrintable(f->needs.front().file));
            QVERIFY2(f->detail.contains(QLatin1String("forbids forwarding")), qPrintable(f->detail));
        }
        // watched all the same, the doctor tells it in each line
        Proposal chosen = *p;
        for (Found &f : chosen.found) f.use = f.canUse();
        SshOptions ssh;
        ssh.configFile = far.user.config();
        Engine engine(ssh);
        SnapshotPtr last;
        connect(&engine, &Engine::snapshot, this, [&](const SnapshotPtr &s) { last = s; });
        engine.configure({{shardOf(chosen)}}, {});
        const auto told = [&] {
            return last && std::count_if(last->sources.begin(), last->sources.end(), [](const SourceState &s) { return s.error && s.error->kind == Error::Kind::Forbidden; }) >= 2;
        };
        QTRY_VERIFY_WITH_TIMEOUT(told(), 60'000);
        const QString text = doctorText(std::vector<SnapshotPtr>{last}, QDateTime::currentMSecsSinceEpoch(), QLocale::c());
        QVERIFY2(text.contains(QLatin1String("not let through")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("switch on with  AllowTcpForwarding local  in /etc/ssh/sshd_config of ")), qPrintable(text));
        QVERIFY(text.contains(QLatin1String("works          ssh "))); // the tunnel itself is well
    }
    // A list of permitted ports is enough: each connection is a forward of its own.
    void aHostWithAListOfPermittedPorts()
    {
        DemoFleet fleet(oneShard());
        QVERIFY(fleet.start());
        const auto endpoints = fleet.config().shards.front().endpoints;
        const auto it = std::find_if(endpoints.begin(), endpoints.end(), [](const EndpointConfig &e) { return e.kind == ServerKind::Focus; });
        FarHost far;
        far.tells(portsOf(fleet.config()));
        far.server.addConfig("PermitOpen 127.0.0.1:" + QByteArray::number(it->url.port()));
        QVERIFY(far.server.start());
        const auto p = look(far, far.server.destination());
        QVERIFY2(p, p ? "" : qPrintable(p.error().detail));
        const Found *focus = named(*p, ServerKind::Focus);
        QVERIFY(focus);
        QVERIFY(focus->use);
        QCOMPARE(shardOf(*p).endpoints.size(), size_t(1));
    }
    void aHostThatDoesNotLetUsIn()
    {
        FarHost far;
        far.tells({});
        far.server.addConfig("PubkeyAuthentication no");
        QVERIFY(far.server.start());
        const auto refused = look(far, far.server.destination());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Unauthorized);
        const auto nobody = look(far, QStringLiteral("ops@127.0.0.1:%1").arg(ProsodyServer::freePort()));
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().kind, Error::Kind::Refused);
        const auto option = look(far, QStringLiteral("-oProxyCommand=touch"));
        QVERIFY(!option);
        QCOMPARE(option.error().kind, Error::Kind::Malformed);
    }
    void cancelKeepsWhatWasFound()
    {
        FarHost far;
        far.tells({});
        far.program("ls", "sleep 60");
        QVERIFY(far.server.start());
        SshOptions o;
        o.configFile = far.user.config();
        Http http;
        SshHosts hosts(o);
        ScriptReader scripts(QStringLiteral(JITSCOPE_JS));
        Discovery discovery(http, &hosts, scripts, {});
        QSignalSpy finished(&discovery, &Discovery::finished);
        std::vector<SetupStep> steps;
        connect(&discovery, &Discovery::stepsChanged, this, [&](const std::vector<SetupStep> &s) { steps = s; });
        discovery.start(far.server.destination());
        QTRY_VERIFY_WITH_TIMEOUT(std::any_of(steps.begin(), steps.end(), [](const SetupStep &s) { return s.kind == SetupStep::Kind::Files; }), 20'000);
        discovery.cancel();
        QCOMPARE(finished.size(), 1);
        for (const SetupStep &s : steps) QVERIFY(s.state != SetupStep::State::Running);
    }
    // BOSH and TCP, as in older packages and in the containers: XMPP over TCP is proposed, with the key that Prosody shows behind SSH.
    void aProsodyWithoutWebSocket()
    {
        TestCa ca;
        QVERIFY(ca.isFine() && ca.alone(QStringLiteral("own"), QStringLiteral("DNS:localhost,DNS:auth.localhost")));
        const quint16 clients = ProsodyServer::freePort();
        ProsodyServer prosody;
        prosody.addAccount(QStringLiteral("jitscope"), QStringLiteral("geheim"));
        prosody.addConfig("c2s_require_encryption = true\nc2s_ports = { " + QByteArray::number(clients)
                          + " }\nssl = { certificate = \"" + ca.path(QStringLiteral("own.pem")).toUtf8() + "\"; key = \"" + ca.path(QStringLiteral("own.key")).toUtf8() + "\" }");
        prosody.withoutWebSocket();
        prosody.enableModule("tls");
        prosody.enableModule("bosh");
        QVERIFY2(prosody.start(), qPrintable(prosody.error()));
        FarHost far;
        far.tells({prosody.port(), clients}, "lua5.4");
        far.program("ls", "echo localhost-config.js"); // of /etc/jitsi/meet
        QVERIFY(far.server.start());
        Discovery::Options account;
        account.user = QStringLiteral("jitscope");
        account.secretName = QStringLiteral("meet-xmpp");
        account.password = Secret(QStringLiteral("geheim"));
        const auto p = look(far, far.server.destination(), account);
        QVERIFY2(p, p ? "" : qPrintable(p.error().detail));
        const auto feed = std::find_if(p->found.begin(), p->found.end(), [](const Found &f) { return f.kind == FoundKind::Feed; });
        QVERIFY(feed != p->found.end());
        QVERIFY2(feed->state == FoundState::Works && feed->use, qPrintable(feed->detail));
        const XmppConfig xmpp = shardOf(*p).xmpp;
        QCOMPARE(xmpp.url, QUrl(QStringLiteral("xmpp://127.0.0.1:%1").arg(clients)));
        QCOMPARE(xmpp.domain, QStringLiteral("auth.localhost"));
        QVERIFY(xmpp.tls);
        QCOMPARE(xmpp.tls->pins, QStringList{ca.pin(QStringLiteral("own"))});
        // a wrong password is an answer: no other address is asked for a better one
        account.password = Secret(QStringLiteral("falsch"));
        const auto wrong = look(far, far.server.destination(), account);
        QVERIFY(wrong);
        const auto refused = std::find_if(wrong->found.begin(), wrong->found.end(), [](const Found &f) { return f.kind == FoundKind::Feed; });
        QVERIFY(refused != wrong->found.end());
        QCOMPARE(refused->state, FoundState::NeedsLogin);
        QVERIFY(!shardOf(*wrong).xmpp.url.isValid() || shardOf(*wrong).xmpp.url.isEmpty());
    }
    void aRealProsody()
    {
        ProsodyServer prosody;
        prosody.addAccount(QStringLiteral("jitscope"), QStringLiteral("geheim"));
        QVERIFY2(prosody.start(), qPrintable(prosody.error()));
        XmppConfig xmpp;
        xmpp.url = prosody.webSocketUrl();
        xmpp.host = QStringLiteral("localhost");
        const QString room = QStringLiteral("jvbbrewery@internal.auth.localhost");
        const auto probe = [&](const QStringList &domains, const Secret &password) {
            FeedProbe one(xmpp, password, QNetworkProxy(QNetworkProxy::NoProxy), domains, {room}, nullptr);
            std::optional<FeedProbe::Outcome> got;
            one.run([&](FeedProbe::Outcome o) { got = std::move(o); });
            if (!QTest::qWaitFor([&] { return got.has_value(); }, 40'000)) qFatal("no outcome");
            return *got;
        };
        const auto empty = probe({QStringLiteral("localhost")}, {});
        QCOMPARE(empty.feed.state, FoundState::Works);
        QVERIFY(empty.breweries.empty()); // nobody is in it: it is not there, and is not made
        QVERIFY(!prosody.log().contains("jvbbrewery@internal.auth.localhost created") );
        XmppClient jvb(prosody.webSocketUrl(), QStringLiteral("auth.localhost"), QStringLiteral("jitscope"), QStringLiteral("geheim"));
        QVERIFY(jvb.ready());
        jvb.join(room, QStringLiteral("jvb-1"), XmppClient::bridge("0.1"));
        QVERIFY(jvb.joined(room));
        const auto open = probe({QStringLiteral("localhost")}, {});
        QCOMPARE(open.breweries.size(), size_t(1));
        QCOMPARE(open.breweries[0].state, FoundState::Works);
        QCOMPARE(open.breweries[0].way, QStringLiteral("1 bridges present"));
        QVERIFY(std::any_of(open.security.begin(), open.security.end(), [](const SecurityFact &f) { return f.kind == SecurityKind::BreweryForStrangers; }));
        const auto refused = probe({QStringLiteral("auth.localhost")}, {}); // no ANONYMOUS there
        QCOMPARE(refused.feed.state, FoundState::NeedsLogin);
        QVERIFY(refused.feed.needs.front().line.startsWith(QStringLiteral("prosodyctl register")));
        xmpp.user = QStringLiteral("jitscope");
        const auto in = probe({QStringLiteral("auth.localhost")}, Secret(QStringLiteral("geheim")));
        QCOMPARE(in.feed.state, FoundState::Works);
        QCOMPARE(in.xmpp.domain, QStringLiteral("auth.localhost"));
        QCOMPARE(probe({QStringLiteral("auth.localhost")}, Secret(QStringLiteral("falsch"))).feed.state, FoundState::NeedsLogin);
    }
};

QTEST_GUILESS_MAIN(TestDiscovery)
#include "discovery.moc"
