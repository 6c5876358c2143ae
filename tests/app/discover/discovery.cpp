// From "paste the SSH destination" to rooms on the screen: a real sshd, a real Prosody, and the demo fleet's servers on loopback.
#include "app/prosody.h"
#include "app/sshserver.h"
#include "app/xmppclient.h"

#include "demo/demofleet.h"
#include "discover/discovery.h"
#include "discover/feedprobe.h"
#include "discover/scriptreader.h"
#include "engine/engine.h"

#include <QSignalSpy>
#include <QTest>

using namespace jitscope;

namespace {

// A host that has only our servers: the far `ss` tells of these ports and of no others of this machine.
class FarHost
{
public:
    FarHost()
    {
        server.authorize(user.path("id.pub"));
        user.know(server);
        QDir().mkpath(server.path("bin"));
        server.addConfig("SetEnv PATH=" + server.path("bin").toLocal8Bit() + ":/usr/local/bin:/usr/bin:/bin");
        program("docker", "exit 127");
        program("kubectl", "exit 127");
    }
    void program(const char *name, const QByteArray &shell)
    {
        const QString file = server.path("bin") + u'/' + QLatin1String(name);
        writeText(file, "#!/bin/sh\n" + shell + '\n');
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    void tells(const QList<quint16> &ports, const char *by = "java")
    {
        QByteArray lines = "cat <<'E'\nLISTEN 0 128 127.0.0.1:22 0.0.0.0:* users:((\"sshd\",pid=1,fd=3))\n";
        for (const quint16 p : ports) lines += "LISTEN 0 128 127.0.0.1:" + QByteArray::number(p) + " 0.0.0.0:* users:((\"" + by + "\",pid=9,fd=3))\n";
        program("ss", lines + "E");
    }

    SshServer server;
    SshUser user;
};

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
