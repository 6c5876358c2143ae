// What endangers a shard, found on real servers: sshd and what it says of listening ports, Prosody with and without a door for strangers, TLS.
#include "app/ca.h"
#include "app/farhost.h"
#include "app/prosody.h"
#include "app/xmppclient.h"

#include "discover/security.h"
#include "engine/engine.h"
#include "proposaltext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace jitscope;

namespace {

bool has(const std::vector<SecurityFact> &facts, SecurityKind kind, const QString &first)
{
    return std::any_of(facts.begin(), facts.end(), [&](const SecurityFact &f) { return f.kind == kind && f.args.value(0) == first; });
}

XmppConfig account(const ProsodyServer &prosody, const QString &brewery)
{
    XmppConfig x;
    x.url = prosody.webSocketUrl();
    x.host = QStringLiteral("localhost");
    x.domain = QStringLiteral("auth.localhost");
    x.user = QStringLiteral("jitscope");
    x.secret = QStringLiteral("x");
    x.bridgeBreweries = QStringList{brewery};
    return x;
}

} // namespace

class TestSecurity : public QObject
{
    Q_OBJECT

    std::vector<SecurityFact> check(const ShardConfig &config, SshHosts *ssh = nullptr, bool createRooms = false)
    {
        Http http;
        QObject context;
        std::optional<std::vector<SecurityFact>> got;
        checkShard(http, ssh, config, {}, createRooms, &context, [&](std::vector<SecurityFact> facts) { got = std::move(facts); });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 60'000)) qFatal("no answer");
        return *got;
    }

private slots:
    // Jicofo as its old default had it, told by the ss of the host.
    void whatListensOnAllInterfaces()
    {
        FarHost far;
        far.program("ss", "cat <<'E'\nLISTEN 0 50 *:8888 *:* users:((\"java\",pid=812,fd=61))\nLISTEN 0 50 127.0.0.1:8080 0.0.0.0:* users:((\"java\",pid=900,fd=40))\nE");
        QVERIFY(far.server.start());
        SshOptions o;
        o.configFile = far.user.config();
        SshHosts hosts(o);
        ShardConfig shard;
        shard.id.value = QStringLiteral("s");
        shard.ssh = far.server.destination();
        const auto facts = check(shard, &hosts);
        QCOMPARE(facts.size(), size_t(1));
        QVERIFY(has(facts, SecurityKind::BoundToAll, QStringLiteral("Jicofo 8888")));
        QCOMPARE(facts[0].about, far.server.destination());
        QVERIFY2(facts[0].args[1].contains(QLatin1String("*:8888")), qPrintable(facts[0].args[1])); // the evidence
        QCOMPARE(facts[0].remedy->line, QStringLiteral("jicofo.rest.host = \"127.0.0.1\""));
        // the text and the JSON of `jitscope doctor` have it
        const QString text = securityText(facts);
        QVERIFY2(text.contains(QLatin1String("Jicofo 8888 listens on all interfaces.")) && text.contains(QLatin1String("ss: *:8888")) && text.contains(QLatin1String("jicofo.rest.host")), qPrintable(text));
        QCOMPARE(securityJson(QStringLiteral("s"), facts)[0][QStringLiteral("kind")].toString(), QStringLiteral("bound-to-all"));
        // without ss, the kernel's list says the same; 22B8 is 8888
        far.program("ss", "exit 127");
        far.program("cat", "echo '   1: 00000000:22B8 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1'");
        QVERIFY(has(check(shard, &hosts), SecurityKind::BoundToAll, QStringLiteral("Jicofo 8888")));
    }
    void aHostThatIsNotReachedTellsNothing()
    {
        SshUser user;
        SshOptions o;
        o.configFile = user.config();
        SshHosts hosts(o);
        ShardConfig shard;
        shard.ssh = QStringLiteral("ops@127.0.0.1:%1").arg(ProsodyServer::freePort());
        QVERIFY(check(shard, &hosts).empty());
    }
    // We have an account there; the question is who gets in without one.
    void aBreweryForStrangers()
    {
        ProsodyServer prosody;
        for (const char *user : {"jitscope", "focus", "jvb"}) prosody.addAccount(QLatin1String(user), QStringLiteral("geheim"));
        QVERIFY2(prosody.start(), qPrintable(prosody.error()));
        const QString open = QStringLiteral("jvbbrewery@internal.auth.localhost"), guarded = QStringLiteral("jvbbrewery@internal-muc.localhost");
        XmppClient jvb(prosody.webSocketUrl(), QStringLiteral("auth.localhost"), QStringLiteral("jvb"), QStringLiteral("geheim"));
        XmppClient focus(prosody.webSocketUrl(), QStringLiteral("auth.localhost"), QStringLiteral("focus"), QStringLiteral("geheim"));
        QVERIFY(jvb.ready() && focus.ready());
        jvb.join(open, QStringLiteral("jvb-1"), XmppClient::bridge("0.1"));
        QVERIFY(jvb.joined(open));
        focus.join(guarded, QStringLiteral("focus"));
        QVERIFY(focus.joined(guarded));
        ShardConfig shard;
        shard.xmpp = account(prosody, open);
        auto facts = check(shard);
        QCOMPARE(facts.size(), size_t(1)); // nobody asked for rooms to be made
        QVERIFY(has(facts, SecurityKind::BreweryForStrangers, open));
        QCOMPARE(facts[0].health, Health::Critical);
        QVERIFY2(facts[0].args[1].contains(QLatin1String("joined from localhost, 1 present")), qPrintable(facts[0].args[1]));
        QVERIFY(facts[0].remedy && facts[0].remedy->line.contains(QLatin1String("muc_filter_access")));
        // joins that vanish say nothing: neither danger nor safety
        shard.xmpp.bridgeBreweries = QStringList{guarded};
        facts = check(shard);
        QCOMPARE(facts.size(), size_t(1));
        QCOMPARE(facts[0].health, Health::Unknown);
        QVERIFY(!endangers(facts[0]) && facts[0].args[1] == QLatin1String("no answer to a join from localhost"));
        // one that is not there is not made
        shard.xmpp.bridgeBreweries = QStringList{QStringLiteral("nobody-brewery@internal.auth.localhost")};
        facts = check(shard);
        QCOMPARE(facts.size(), size_t(1));
        QCOMPARE(facts[0].health, Health::Unknown);
        QVERIFY2(facts[0].args[1].contains(QLatin1String("item-not-found")), qPrintable(facts[0].args[1]));
        QVERIFY(!prosody.log().contains("nobody-brewery@internal.auth.localhost/"));
        QVERIFY(!prosody.log().contains("jitscope-probe"));
    }
    // Whether a stranger may make rooms there is tried when somebody asks for it: with a real Prosody that lets everybody, one that refuses, one that says
    // nothing, and one where no stranger gets in at all.
    void roomsOfStrangers()
    {
        ProsodyServer prosody;
        prosody.addConfig("Component \"restricted.localhost\" \"muc\"\n  restrict_room_creation = true\n");
        for (const char *user : {"jitscope", "focus"}) prosody.addAccount(QLatin1String(user), QStringLiteral("geheim"));
        QVERIFY2(prosody.start(), qPrintable(prosody.error()));
        const auto tried = [&](const QString &brewery) {
            ShardConfig shard;
            shard.xmpp = account(prosody, brewery);
            const auto facts = check(shard, nullptr, true);
            const auto it = std::find_if(facts.begin(), facts.end(), [&](const SecurityFact &f) { return f.kind == SecurityKind::BreweryCreatable && f.args[0] == brewery.section(u'@', 1); });
            return it == facts.end() ? SecurityFact{} : *it;
        };
        const SecurityFact open = tried(QStringLiteral("jvbbrewery@internal.auth.localhost"));
        QCOMPARE(open.health, Health::Critical);
        QVERIFY(open.remedy && open.remedy->line.contains(QLatin1String("restrict_room_creation = true")));
        const QString room = open.args[1].section(u' ', 0, 0);
        QVERIFY2(room.startsWith(QLatin1String("jitscope-probe-")) && room.endsWith(QLatin1String("@internal.auth.localhost")), qPrintable(room));
        QVERIFY(securityText({open}).contains(QLatin1String("Strangers can create rooms in internal.auth.localhost.")));
        // it is gone again, as the server itself says
        XmppClient focus(prosody.webSocketUrl(), QStringLiteral("auth.localhost"), QStringLiteral("focus"), QStringLiteral("geheim"));
        QVERIFY(focus.ready());
        std::optional<Result<XmlNode>> there;
        focus.stream().request(room, "get", "<query xmlns='http://jabber.org/protocol/disco#info'/>", std::chrono::seconds(10), &focus, [&](const Result<XmlNode> &answer) { there = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(there.has_value(), 20'000);
        QVERIFY2(!*there && there->error().detail.startsWith(QLatin1String("item-not-found")), there->has_value() ? "it is still there" : qPrintable(there->error().detail));

        const SecurityFact restricted = tried(QStringLiteral("jvbbrewery@restricted.localhost"));
        QCOMPARE(restricted.health, Health::Ok);
        QVERIFY2(restricted.args.value(1).contains(QLatin1String("not-allowed: Room creation is restricted")), qPrintable(restricted.args.value(1)));
        QVERIFY(!restricted.remedy);
        const SecurityFact silent = tried(QStringLiteral("jvbbrewery@internal-muc.localhost"));
        QCOMPARE(silent.health, Health::Unknown); // silence is no proof
        QVERIFY2(silent.args.value(1).contains(QLatin1String("no answer to a join from localhost; the component answers disco#info")), qPrintable(silent.args.value(1)));
        // nobody gets in without an account: "auth.localhost" as the main host
        ShardConfig shard;
        shard.xmpp = account(prosody, QStringLiteral("jvbbrewery@internal.auth.localhost"));
        shard.xmpp.domain = QStringLiteral("auth.auth.localhost");
        QCOMPARE(strangersDomain(shard.xmpp), QStringLiteral("auth.localhost"));
        const auto facts = check(shard, nullptr, true);
        QCOMPARE(facts.size(), size_t(2));
        for (const SecurityFact &f : facts) {
            QCOMPARE(f.health, Health::Ok);
            QVERIFY2(f.args[1].contains(QLatin1String("an anonymous login is refused")), qPrintable(f.args[1]));
        }
        // and a server that nobody reaches tells nothing
        prosody.kill();
        for (const SecurityFact &f : check(shard, nullptr, true)) QCOMPARE(f.health, Health::Unknown);
    }
    // A stranger beside the recorders, and two recorders under one name, seen by the running feed.
    void whoShouldNotBeThere()
    {
        ProsodyServer prosody;
        for (const char *user : {"jitscope", "jibri", "mallory"}) prosody.addAccount(QLatin1String(user), QStringLiteral("geheim"));
        QVERIFY2(prosody.start(), qPrintable(prosody.error()));
        const QString room = QStringLiteral("jibribrewery@internal.auth.localhost");
        const auto client = [&](const char *user, const char *resource) {
            return std::make_unique<XmppClient>(prosody.webSocketUrl(), QStringLiteral("auth.localhost"), QLatin1String(user), QStringLiteral("geheim"), QLatin1String(resource));
        };
        const auto one = client("jibri", "one"), two = client("jibri", "two"), mallory = client("mallory", "x");
        QVERIFY(one->ready() && two->ready() && mallory->ready());
        for (const auto *jibri : {one.get(), two.get()}) {
            const_cast<XmppClient *>(jibri)->join(room, QStringLiteral("jibri-a"), XmppClient::jibri("idle"));
            QVERIFY(jibri->joined(room));
        }
        mallory->join(room, QStringLiteral("mallory"));
        QVERIFY(mallory->joined(room));
        ShardConfig shard;
        shard.id.value = QStringLiteral("s");
        shard.xmpp = account(prosody, {});
        shard.xmpp.bridgeBreweries.clear();
        shard.xmpp.recorderBreweries = QStringList{room};
        Engine engine{SshOptions{}};
        SnapshotPtr last;
        connect(&engine, &Engine::snapshot, this, [&](const SnapshotPtr &s) { last = s; });
        engine.configure({{shard}}, {{QStringLiteral("x"), Secret(QStringLiteral("geheim"))}});
        const auto told = [&](SecurityKind kind, const char *who) { return last && has(securityOf(shard, *last, QDateTime::currentDateTimeUtc()), kind, QLatin1String(who)); };
        QTRY_VERIFY_WITH_TIMEOUT(told(SecurityKind::UnexpectedOccupant, "mallory"), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(told(SecurityKind::RecorderTwice, "jibri-a"), 60'000);
    }
    // A real handshake: of a certificate that ends in five days.
    void aCertificateThatEndsSoon()
    {
        TestCa ca;
        QVERIFY(ca.isFine() && ca.sign(QStringLiteral("soon"), QStringLiteral("DNS:localhost"), 5) && ca.sign(QStringLiteral("later"), QStringLiteral("DNS:localhost"), 200));
        for (const bool soon : {true, false}) {
            const quint16 port = ProsodyServer::freePort();
            const QString name = soon ? QStringLiteral("soon") : QStringLiteral("later");
            QProcess server;
            server.start(QStringLiteral("openssl"), {QStringLiteral("s_server"), QStringLiteral("-quiet"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("-cert"),
                                                     ca.path(name + QStringLiteral(".pem")), QStringLiteral("-key"), ca.path(name + QStringLiteral(".key"))});
            const auto listens = [&] { QTcpSocket s; s.connectToHost(QHostAddress(QHostAddress::LocalHost), port); return s.waitForConnected(200); };
            QTRY_VERIFY_WITH_TIMEOUT(listens(), 20'000);
            ShardConfig shard;
            shard.xmpp.url = QUrl(QStringLiteral("wss://127.0.0.1:%1/xmpp-websocket").arg(port));
            const auto facts = check(shard);
            server.kill();
            server.waitForFinished();
            QCOMPARE(facts.size(), soon ? size_t(1) : size_t(0));
            if (!soon) continue;
            QCOMPARE(facts[0].kind, SecurityKind::CertificateEnds);
            QCOMPARE(facts[0].health, Health::Critical);
            QVERIFY2(facts[0].args[2] == QLatin1String("4") || facts[0].args[2] == QLatin1String("5"), qPrintable(facts[0].args[2]));
        }
    }
};

QTEST_GUILESS_MAIN(TestSecurity)
#include "security.moc"
