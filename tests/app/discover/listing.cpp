// The pure parts of discovery: addresses, listings of a host, what is proposed, what is a danger.
#include "discover/address.h"
#include "discover/discoveryparts.h"
#include "discover/feedprobe.h"
#include "discover/outside.h"
#include "discover/security.h"

#include <QTest>

using namespace jitscope;

namespace {

const QByteArray ssText = R"(LISTEN 0      4096       127.0.0.1:8888       0.0.0.0:*    users:(("java",pid=812,fd=61))
LISTEN 0      50                 *:8080             *:*    users:(("java",pid=900,fd=40))
LISTEN 0      128          0.0.0.0:22         0.0.0.0:*    users:(("sshd",pid=1,fd=3))
LISTEN 0      4096   127.0.0.53%lo:53         0.0.0.0:*
LISTEN 0      128             [::]:5222          [::]:*    users:(("lua5.4",pid=77,fd=9))
LISTEN 0      128        127.0.0.1:5280       0.0.0.0:*    users:(("lua5.4",pid=77,fd=11))
LISTEN 0      128  [::ffff:10.0.0.4]:9443             *:*    users:(("java",pid=812,fd=70))
LISTEN 0      128            [::1]:8080          [::]:*
State  Recv-Q Send-Q  Local Address:Port
LISTEN 0      128        127.0.0.1:99999      0.0.0.0:*
LISTEN 0      128   evil.example:8888       0.0.0.0:*    users:(("java",pid=1,fd=1))
LISTEN 0      128        nonsense)";

const Listener *at(const std::vector<Listener> &all, quint16 port)
{
    for (const Listener &l : all)
        if (l.port == port) return &l;
    return nullptr;
}

HttpAnswer page(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    HttpAnswer a;
    a.status = status;
    a.body = body;
    a.contentType = type;
    a.answerMs = 7;
    return a;
}

} // namespace

class TestListing : public QObject
{
    Q_OBJECT
private slots:
    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("site");
        QTest::addColumn<QString>("ssh");
        QTest::newRow("site") << " https://meet.example.org\n" << "https://meet.example.org/" << "";
        QTest::newRow("room") << "https://meet.example.org/standup?jwt=x#config.a=1" << "https://meet.example.org/" << "";
        QTest::newRow("tenant") << "https://meet.example.org/tenant/room" << "https://meet.example.org/tenant/" << "";
        QTest::newRow("user and host") << "ops@signal.example.org" << "" << "ops@signal.example.org";
        QTest::newRow("port") << "ops@10.0.0.4:2022" << "" << "ops@10.0.0.4:2022";
        QTest::newRow("ssh") << "ssh://ops@h.example:22" << "" << "ssh://ops@h.example:22";
        QTest::newRow("alias") << "signal" << "" << "signal";
        QTest::newRow("bare name") << "meet.example.org" << "https://meet.example.org/" << "meet.example.org";
        for (const char *bad : {"", "  ", "-oProxyCommand=x", "https://", "https://u:p@meet.example.org", "a b", "x;rm", "ftp://h/"}) QTest::newRow(bad) << bad << "" << "";
    }
    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, site);
        QFETCH(QString, ssh);
        const auto read = readAddress(text);
        if (site.isEmpty() && ssh.isEmpty()) {
            QVERIFY(!read);
            QVERIFY(!read.error().where.contains(QStringLiteral("u:p")));
            return;
        }
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->site.toString(), site);
        QCOMPARE(read->ssh, ssh);
    }
    void socketsOfTheHost()
    {
        const std::vector<Listener> all = readSs(ssText);
        QCOMPARE(all.size(), size_t(7));
        QCOMPARE(*at(all, 8888), (Listener{QStringLiteral("127.0.0.1"), 8888, QStringLiteral("java")}));
        QVERIFY(at(all, 8080)->onAll()); // not hidden behind the loopback one
        QVERIFY(at(all, 5222)->onAll());
        QVERIFY(at(all, 5280)->onLoopback());
        QCOMPARE(at(all, 9443)->address, QStringLiteral("10.0.0.4"));
        QVERIFY(!at(all, quint16(99999)));
        QVERIFY(readSs("").empty());
        QVERIFY(readSs(QByteArray(100'000, '\xff')).empty());

        const std::vector<Listener> proc = readProcNetTcp(
            "  sl  local_address rem_address   st\n   0: 0100007F:22B8 00000000:0000 0A 00000000:00000000\n   1: 00000000:1F90 00000000:0000 0A 0\n"
            "   2: 0100007F:1F91 0100007F:9999 01 0\n  sl\n   0: 00000000000000000000000001000000:0050 00000000000000000000000000000000:0000 0A\n"
            "   1: 00000000000000000000000000000000:01BB 00000000000000000000000000000000:0000 0A\n   2: 0000000000000000FFFF00000100007F:0BB8 0:0 0A\n   3: zz:zz 0 0A\n");
        QCOMPARE(proc.size(), size_t(5));
        QCOMPARE(at(proc, 8888)->address, QStringLiteral("127.0.0.1"));
        QVERIFY(at(proc, 8080)->onAll());
        QCOMPARE(at(proc, 80)->address, QStringLiteral("::1"));
        QVERIFY(at(proc, 443)->onAll());
        QCOMPARE(at(proc, 3000)->address, QStringLiteral("127.0.0.1"));
    }
    void containers()
    {
        std::vector<Container> all = readDockerPs(
            R"({"ID":"aa","Names":"docker-jitsi-meet-jvb-1","Image":"jitsi/jvb:stable-11146","Labels":"service=jitsi-jvb,com.docker.compose.service=jvb","Ports":"127.0.0.1:8080->8080/tcp, 0.0.0.0:10000->10000/udp"})" "\n"
            R"({"ID":"bb","Names":"docker-jitsi-meet-jicofo-1","Image":"ghcr.io/x/jicofo","Labels":"service=jitsi-jicofo","Ports":"0.0.0.0:8888->8888/tcp, :::8888->8888/tcp"})" "\n"
            R"({"ID":"cc","Names":"p","Image":"jitsi/prosody@sha256:12","Labels":"","Ports":"5222/tcp, 5280/tcp"})" "\nnot json\n"
            R"({"ID":"dd","Names":"db","Image":"postgres:15","Labels":"com.docker.compose.service=db","Ports":"127.0.0.1:5432->5432/tcp"})" "\n");
        QCOMPARE(all.size(), size_t(4));
        QCOMPARE(all[0].service, QStringLiteral("jvb"));
        QCOMPARE(all[0].published.value(8080), (std::pair<QString, quint16>(QStringLiteral("127.0.0.1"), 8080)));
        QCOMPARE(all[1].service, QStringLiteral("jicofo"));
        QCOMPARE(all[1].published.value(8888).first, QStringLiteral("*"));
        QCOMPARE(all[2].service, QStringLiteral("prosody"));
        QVERIFY(all[3].service.isEmpty());
        readDockerAddresses("cc 172.18.0.5 172.19.0.2\naa\n-- x\n", all);
        QCOMPARE(all[2].address, QStringLiteral("172.18.0.5"));
        FoundHost facts;
        facts.containers = all;
        QCOMPARE(facts.platform(), QStringLiteral("docker"));
        QCOMPARE(facts.domain(), QStringLiteral("meet.jitsi"));
        const auto candidates = candidatesOf(facts, {});
        QCOMPARE(candidates.size(), size_t(3));
        QCOMPARE(candidates[2].url, QUrl(QStringLiteral("http://172.18.0.5:5280")));
        QVERIFY(facts.breweryRooms().contains(QStringLiteral("jvbbrewery@internal-muc.meet.jitsi")));
        // Jicofo's published port answers nothing until its REST is switched on
        const EndpointVerdict off = judgeEndpoint(ServerKind::Focus, candidates[1], {{SourceKind::JicofoStats, fail(Error::Kind::Unreachable, QStringLiteral("x"), QStringLiteral("closed"))}}, 1);
        QCOMPARE(off.found.state, FoundState::NeedsSetting);
        QCOMPARE(off.found.needs.front().line, QStringLiteral("JICOFO_ENABLE_REST=1"));
        QVERIFY(!off.found.use);
    }
    void pods()
    {
        const auto all = readPods(R"({"items":[{"metadata":{"name":"r-jvb-0","namespace":"meet","labels":{"app.kubernetes.io/component":"jvb","app.kubernetes.io/instance":"r"}},
            "status":{"podIP":"10.42.0.7","phase":"Running"}},{"metadata":{"name":"r-web","labels":{"app.kubernetes.io/component":"web"}},"status":{"podIP":"10.42.0.8","phase":"Running"}},
            {"metadata":{"name":"r-jicofo","labels":{"app.kubernetes.io/component":"jicofo"}},"status":{"phase":"Pending"}},{"metadata":3}]})");
        QCOMPARE(all.size(), size_t(2));
        FoundHost facts;
        facts.pods = all;
        QCOMPARE(facts.platform(), QStringLiteral("kubernetes"));
        const auto candidates = candidatesOf(facts, {});
        QCOMPARE(candidates.size(), size_t(1));
        QCOMPARE(candidates[0].url, QUrl(QStringLiteral("http://10.42.0.7:8080")));
        QVERIFY(readPods("[[[").empty());
    }
    void namesInFiles()
    {
        QCOMPARE(siteOfMeetFolder("foo\nmeet.example.org-config.js\nmeet.example.org-interface_config.js\n"), QStringLiteral("meet.example.org"));
        QCOMPARE(siteOfMeetFolder("$(x)-config.js\n-config.js\n"), QString());
        QCOMPARE(breweriesOf("  brewery-jid = \"JvbBrewery@internal.auth.meet.example.org\"\n# old-brewery@x.y\nMUC_JIDS=jvbbrewery@internal.auth.meet.example.org\n brewery-jid=\"jibribrewery@internal.auth.meet.example.org\"\n"),
                 QStringList({QStringLiteral("jvbbrewery@internal.auth.meet.example.org"), QStringLiteral("jibribrewery@internal.auth.meet.example.org")}));
        // A megabyte without an end is read in one go, not once for each of its letters (hours; found by fuzzing).
        QVERIFY(breweriesOf(QByteArray("brewery").repeated(150'000) + '@').empty());
        QCOMPARE(withoutServerIncludes(QStringLiteral("<!--#a ").repeated(150'000)).size(), 150'000 * 7);
        QCOMPARE(withoutServerIncludes(QStringLiteral("<!--#") + QString(1'000'000, u' ')).size(), 1'000'005);
        QCOMPARE(withoutServerIncludes(QStringLiteral("<!--# if x -->").repeated(70'000) + QStringLiteral("a") + QStringLiteral("<!--# endif -->").repeated(70'000) + QStringLiteral("b")), QStringLiteral("b"));
        QCOMPARE(withoutServerIncludes(QStringLiteral("<!--#!").repeated(150'000) + QStringLiteral("-->")).size(), 150'000 * 6 + 3);
        FoundHost facts;
        facts.breweries = breweriesOf("brewery-jid = \"jvbbrewery@internal.auth.meet.example.org\"");
        QCOMPARE(facts.domain(), QStringLiteral("meet.example.org"));
        QCOMPARE(facts.accountDomains().first(), QStringLiteral("auth.meet.example.org"));
        QCOMPARE(socketOfHostMeta("<?xml version='1.0'?><XRD xmlns='http://docs.oasis-open.org/ns/xri/xrd-1.0'><Link rel='urn:xmpp:alt-connections:xbosh' href='https://h/http-bind'/>"
                                  "<Link rel='urn:xmpp:alt-connections:websocket' href='wss://meet.example.org/xmpp-websocket'/></XRD>"),
                 QUrl(QStringLiteral("wss://meet.example.org/xmpp-websocket")));
        QVERIFY(socketOfHostMeta("<!DOCTYPE html><html></html>").isEmpty());
        QVERIFY(socketOfHostMeta("<XRD><Link rel='urn:xmpp:alt-connections:websocket' href='file:///etc/passwd'/></XRD>").isEmpty());
    }
    void whatIsAskedOfTheHost()
    {
        FoundHost facts;
        facts.listeners = readSs(ssText);
        const auto candidates = candidatesOf(facts, {});
        QStringList urls;
        for (const Candidate &c : candidates) urls << c.url.toString();
        QCOMPARE(urls, QStringList({"http://127.0.0.1:5280", "http://127.0.0.1:8080", "http://127.0.0.1:8888", "http://10.0.0.4:9443"})); // neither sshd nor XMPP nor DNS
        const auto open = boundToAll(facts, QStringLiteral("h"));
        QCOMPARE(open.size(), size_t(1));
        QCOMPARE(open[0].args[0], QStringLiteral("JVB 8080"));
    }
    void verdictsOfEndpoints()
    {
        Candidate c;
        c.url = QUrl(QStringLiteral("http://127.0.0.1:8080"));
        const EndpointVerdict v = judgeEndpoint(ServerKind::Bridge, c, {{SourceKind::JvbHealth, page(200, "OK")}, {SourceKind::JvbColibriStats, page(404, "")},
                                                                       {SourceKind::JvbVersion, page(200, R"({"name":"JVB","version":"2.3.187","os":"Linux"})")}}, 1);
        QCOMPARE(v.found.state, FoundState::NeedsSetting);
        QCOMPARE(v.found.needs, std::vector<NeededSetting>({{QStringLiteral("videobridge.apis.rest.enabled = true"), QStringLiteral("/etc/jitsi/videobridge/jvb.conf")}}));
        QCOMPARE(v.found.version, QStringLiteral("2.3.187"));
        QCOMPARE(v.found.answerMs, 7);
        QVERIFY(v.found.use && v.found.endpoint);
        QCOMPARE(judgeEndpoint(ServerKind::Bridge, c, {{SourceKind::JvbHealth, page(401, "")}}, 1).found.state, FoundState::NeedsLogin);
        const Result<HttpAnswer> none = fail(Error::Kind::Refused, QStringLiteral("h"), QStringLiteral("connection refused"));
        const EndpointVerdict down = judgeEndpoint(ServerKind::Bridge, c, {{SourceKind::JvbHealth, none}}, 1);
        QCOMPARE(down.found.state, FoundState::NoAnswer);
        QVERIFY(!down.found.use);
    }
    void portsOpenToTheWorld()
    {
        const ControlPort &jvb = controlPorts()[0];
        const auto open = judgeOutside(QStringLiteral("h.example"), jvb, page(200, "{}"));
        QVERIFY(open);
        QCOMPARE(open->kind, SecurityKind::PortOpen);
        QCOMPARE(open->args[0], QStringLiteral("h.example:8080"));
        QVERIFY(open->remedy);
        QVERIFY(!judgeOutside(QStringLiteral("h"), jvb, page(401, "")));
        QVERIFY(!judgeOutside(QStringLiteral("h"), jvb, page(404, "")));
        QVERIFY(!judgeOutside(QStringLiteral("h"), jvb, page(200, "<html>", "text/html; charset=utf-8"))); // some other web server
        QVERIFY(!judgeOutside(QStringLiteral("h"), jvb, fail(Error::Kind::Timeout, QStringLiteral("h"))));
    }
    void certificates()
    {
        const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
        const auto judged = [&](const QDateTime &ends) {
            Certificate shown;
            shown.until = ends.isValid() ? ends.toMSecsSinceEpoch() : 0;
            shown.names = QStringList{QStringLiteral("meet.example.org")};
            return judgeCertificate(QStringLiteral("h"), shown, QStringLiteral("jvb /about, https://h"), now);
        };
        QVERIFY(!judged(now.addDays(31)));
        QCOMPARE(judged(now.addDays(20))->health, Health::Warning);
        QCOMPARE(judged(now.addDays(3))->health, Health::Critical);
        QCOMPARE(judged(now.addDays(3))->args, (QStringList{"h", "2026-11-24", "3", "meet.example.org", "jvb /about, https://h"}));
        QCOMPARE(judged(now.addDays(-3))->args[2], QStringLiteral("0"));
        QVERIFY(!judged({}));
        QCOMPARE(tlsName(QStringLiteral("meet.example.org"), 443), QStringLiteral("meet.example.org"));
        QCOMPARE(tlsName(QStringLiteral("fd00::1"), 8443), QStringLiteral("[fd00::1]:8443"));
    }
    void occupantsAndOpenEndpoints()
    {
        auto snapshot = std::make_shared<ShardSnapshot>();
        Server stranger;
        stranger.id.value = stranger.name = QStringLiteral("mallory");
        stranger.kind = ServerKind::Unexpected;
        stranger.inBrewery = true;
        stranger.occupant = QStringLiteral("jibribrewery@internal.auth.x/mallory");
        Server twin = stranger;
        twin.id.value = twin.name = QStringLiteral("jibri");
        twin.kind = ServerKind::Recorder;
        twin.presenceItems = 2;
        Server left = stranger;
        left.id.value = QStringLiteral("gone");
        left.inBrewery = false;
        for (const Server &s : {stranger, twin, left}) snapshot->servers.push_back(std::make_shared<const Server>(s));
        SourceState answers;
        answers.server.value = QStringLiteral("jvb");
        answers.health = Health::Ok;
        snapshot->sources = {answers};
        ShardConfig config;
        EndpointConfig e;
        e.name = QStringLiteral("jvb");
        e.url = QUrl(QStringLiteral("http://10.0.0.4:8080"));
        config.endpoints = {e};
        const auto facts = securityOf(config, *snapshot, QDateTime::currentDateTimeUtc());
        QCOMPARE(facts.size(), size_t(3));
        const auto has = [&](SecurityKind k, const QString &first) { return std::any_of(facts.begin(), facts.end(), [&](const SecurityFact &f) { return f.kind == k && f.args[0] == first; }); };
        QVERIFY(has(SecurityKind::UnexpectedOccupant, QStringLiteral("mallory")));
        QVERIFY(has(SecurityKind::RecorderTwice, QStringLiteral("jibri")));
        QVERIFY(has(SecurityKind::PortOpen, QStringLiteral("10.0.0.4:8080")));
        config.ssh = QStringLiteral("ops@bastion.example.org:2022"); // behind SSH the same address is no finding
        QCOMPARE(securityOf(config, *snapshot, QDateTime::currentDateTimeUtc()).size(), size_t(2));
        QCOMPARE(outsideHosts(config), QStringList{QStringLiteral("bastion.example.org")});
        config.ssh.clear();
        config.endpoints[0].secret = QStringLiteral("token");
        QCOMPARE(securityOf(config, *snapshot, QDateTime::currentDateTimeUtc()).size(), size_t(2));
        QCOMPARE(outsideHosts(config), QStringList{QStringLiteral("10.0.0.4")});
    }
    void theProposalBecomesAShard()
    {
        Proposal p;
        p.name = QStringLiteral("a");
        p.ssh = QStringLiteral("ops@h");
        p.xmpp.url = QUrl(QStringLiteral("ws://127.0.0.1:5280/xmpp-websocket"));
        Found bridge, feed, brewery;
        bridge.endpoint = EndpointConfig{};
        bridge.endpoint->name = QStringLiteral("jvb");
        bridge.use = true;
        feed.kind = FoundKind::Feed;
        brewery.kind = FoundKind::Brewery;
        brewery.room = QStringLiteral("jvbbrewery@internal.auth.x");
        brewery.use = true;
        p.found = {bridge, feed, brewery};
        ShardConfig s = shardOf(p);
        QVERIFY(s.readOnly);
        QCOMPARE(s.endpoints.size(), size_t(1));
        QVERIFY(s.xmpp.url.isEmpty()); // the feed is not to be used
        p.found[1].use = true;
        s = shardOf(p);
        QCOMPARE(s.xmpp.bridgeBreweries, QStringList{brewery.room});
        QCOMPARE(freeShardName(QStringLiteral("a"), {QStringLiteral("a"), QStringLiteral("a-2")}), QStringLiteral("a-3"));
    }
};

QTEST_GUILESS_MAIN(TestListing)
#include "listing.moc"
