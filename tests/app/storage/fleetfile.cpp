#include "storage/fleetfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QRegularExpression>
#include <QTest>

using namespace jitscope;

namespace {

FleetFile read(const char *text) { return readFleet(text, QStringLiteral("fleet.toml")); }

} // namespace

class TestFleetFile : public QObject
{
    Q_OBJECT
private slots:
    void theExampleIsRight()
    {
        const auto file = loadFleet(QStringLiteral(JITSCOPE_SOURCE "/resources/fleet.example.toml"));
        QVERIFY(file);
        for (const Error &e : file->faults) qWarning().noquote() << e.where << e.detail;
        QVERIFY(file->faults.empty());
        QCOMPARE(file->config.shards.size(), 1u);
        const ShardConfig &s = file->config.shards.front();
        QCOMPARE(s.id.value, QStringLiteral("eu-west-1"));
        QCOMPARE(s.pollMs, 5000);
        QCOMPARE(s.endpoints.size(), 5u);
        QCOMPARE(s.endpoints[0].kind, ServerKind::Focus);
        // what is written is read back the same
        QCOMPARE(readFleet(fleetToml(file->config).toUtf8(), QStringLiteral("x")).config, file->config);
        QCOMPARE(s.xmpp.recorderBreweries, QStringList{QStringLiteral("jibribrewery@internal.auth.meet.example.org")});
        QCOMPARE(s.endpoints.back().metricsUrl, QUrl(QStringLiteral("http://127.0.0.1:9100/metrics")));
    }
    void aFaultNamesLineColumnAndWhatIsExpected()
    {
        const FleetFile f = read("[[shard]]\nname = \"a\"\ninterval = \"often\"\n");
        QCOMPARE(f.faults.size(), 1u);
        QCOMPARE(f.faults[0].kind, Error::Kind::Malformed);
        QCOMPARE(f.faults[0].where, QStringLiteral("fleet.toml, line 3, column 12"));
        QVERIFY(f.faults[0].detail.contains(QLatin1String("expected a number of seconds")));
    }
    void sshIsOfTheShardUnlessATableSaysOtherwise()
    {
        const char *text = "[[shard]]\nname = \"a\"\nssh = \"ops@signal:2222\"\n[shard.xmpp]\nurl = \"ws://127.0.0.1:5280/x\"\ndomain = \"d\"\n"
                           "[[shard.bridge]]\nname = \"b1\"\nurl = \"http://127.0.0.1:8080\"\n"
                           "[[shard.bridge]]\nname = \"b2\"\nssh = \"jvb2\"\nurl = \"http://127.0.0.1:8080\"\n"
                           "[[shard.bridge]]\nname = \"b3\"\nssh = \"\"\nurl = \"http://b3:8080\"\n";
        const FleetFile f = read(text);
        QVERIFY(f.faults.empty());
        const ShardConfig &s = f.config.shards.at(0);
        QCOMPARE(s.sshOfXmpp(), QStringLiteral("ops@signal:2222"));
        QCOMPARE(s.sshOf(s.endpoints.at(0)), QStringLiteral("ops@signal:2222"));
        QCOMPARE(s.sshOf(s.endpoints.at(1)), QStringLiteral("jvb2"));
        QCOMPARE(s.sshOf(s.endpoints.at(2)), QString());
        QCOMPARE(readFleet(fleetToml(f.config).toUtf8(), QStringLiteral("x")).config, f.config);
    }
    void qualityIsAPresetOrATable()
    {
        QCOMPARE(read("[[shard]]\nname = \"a\"\n").config.shards.at(0).quality, QualityScale());
        const FleetFile teams = read("[[shard]]\nname = \"a\"\nquality = \"teams\"\n");
        QVERIFY(teams.faults.empty());
        QCOMPARE(teams.config.shards.at(0).quality, QualityScale(QualityPreset::Teams));
        QVERIFY(fleetToml(teams.config).contains(QLatin1String("quality = \"teams\"\n")));
        QCOMPARE(readFleet(fleetToml(teams.config).toUtf8(), QStringLiteral("x")).config, teams.config);
        const FleetFile own = read("[[shard]]\nname = \"a\"\n[shard.quality]\npreset = \"twilio\"\nloss = [0.5, nan, 8]\nmos = [4.1, 3.7, 3]\nwindow = 2.5\nenter = 4\nof = 7\nleave = 9\npackets = 100\n");
        QVERIFY(own.faults.empty());
        const QualityScale &s = own.config.shards.at(0).quality;
        QCOMPARE(s.preset, QualityPreset::Twilio);
        QVERIFY(s.isEdited());
        QCOMPARE(s.bandOf(QualityMeasure::LossDown, 7), Band::Fair); // no step of Poor
        QCOMPARE(s.bandOf(QualityMeasure::LossUp, 8.5), Band::Bad);
        QCOMPARE(s.bandOf(QualityMeasure::Mos, 3.65), Band::Poor);
        QCOMPARE(s.bandOf(QualityMeasure::Rtt, 401), Band::Poor); // of the preset
        QCOMPARE(std::tuple(s.windowMs, s.enter, s.of, s.leave, s.minPackets), std::tuple(2500, 4, 7, 9, 100));
        QCOMPARE(readFleet(fleetToml(own.config).toUtf8(), QStringLiteral("x")).config, own.config);
    }
    void aHostIsANodeExporterOrAWayThere()
    {
        const char *text = "[[shard]]\nname = \"a\"\n[[shard.host]]\nname = \"h1\"\nurl = \"http://h1:9100\"\n[[shard.host]]\nname = \"h2\"\nssh = \"ops@h2\"\n"
                           "[[shard.bridge]]\nname = \"b1\"\nurl = \"http://gate/b1\"\nhost = \"h2\"\n";
        const FleetFile f = read(text);
        for (const Error &e : f.faults) qWarning().noquote() << e.where << e.detail;
        QVERIFY(f.faults.empty());
        const ShardConfig &s = f.config.shards.at(0);
        QCOMPARE(s.endpoints.at(0).host, QStringLiteral("h2"));
        QVERIFY(s.endpoints.at(2).url.isEmpty());
        QCOMPARE(s.sshOf(s.endpoints.at(2)), QStringLiteral("ops@h2"));
        QCOMPARE(readFleet(fleetToml(f.config).toUtf8(), QStringLiteral("x")).config, f.config);
        QVERIFY(read("[[shard]]\nname = \"a\"\nssh = \"ops@jump\"\n[[shard.host]]\nname = \"h\"\n").faults.empty()); // the shard's way
        for (const char *bad : {"[[shard]]\nname = \"a\"\n[[shard.host]]\nname = \"h\"\n", "[[shard]]\nname = \"a\"\nssh = \"ops@jump\"\n[[shard.host]]\nname = \"h\"\nssh = \"\"\n",
                                "[[shard]]\nname = \"a\"\n[[shard.host]]\nname = \"h\"\nurl = \"http://h:9100\"\nhost = \"h\"\n",
                                "[[shard]]\nname = \"a\"\n[[shard.bridge]]\nname = \"b\"\nurl = \"http://b:8080\"\nhost = \"nobody\"\n"}) {
            const FleetFile wrong = read(bad);
            QVERIFY2(wrong.faults.size() == 1 && wrong.faults[0].detail.contains(QLatin1String("host")), bad);
        }
    }
    void anSshOptionIsNoDestination()
    {
        const FleetFile f = read("[[shard]]\nname = \"a\"\nssh = \"-oProxyCommand=touch /tmp/x\"\n[[shard]]\nname = \"b\"\nssh = \"\"\n[[shard]]\nname = \"c\"\nssh = 22\n");
        QVERIFY(f.config.shards.empty());
        QCOMPARE(f.faults.size(), 3u);
        QCOMPARE(f.faults[0].where, QStringLiteral("fleet.toml, line 3, column 7"));
        QVERIFY(f.faults[0].detail.contains(QLatin1String("must not begin with a dash")));
        QCOMPARE(f.faults[1].where, QStringLiteral("fleet.toml, line 6, column 7"));
        QVERIFY(f.faults[2].detail.contains(QLatin1String("expected text")));
    }
    void aBadShardDoesNotStopTheOthers()
    {
        const FleetFile f = read("[[shard]]\nname = \"a\"\ninterval = 0\n[[shard]]\nname = \"b\"\ninterval = 2.5\n[[shard]]\nname = \"b\"\n");
        QCOMPARE(f.config.shards.size(), 1u);
        QCOMPARE(f.config.shards[0].id.value, QStringLiteral("b"));
        QCOMPARE(f.config.shards[0].pollMs, 2500);
        QCOMPARE(f.faults.size(), 2u); // the interval, and b twice
    }
    void brokenTomlIsOneFaultWithItsPlace()
    {
        const FleetFile f = read("[[shard]]\nname = \"a\nx");
        QVERIFY(f.config.shards.empty());
        QCOMPARE(f.faults.size(), 1u);
        QVERIFY2(f.faults[0].where.startsWith(QLatin1String("fleet.toml, line 2")), qPrintable(f.faults[0].where));
    }
    void howAServerIsRestarted()
    {
        const QByteArray head = "[[shard]]\nname = \"a\"\n[[shard.bridge]]\nname = \"b\"\nurl = \"http://127.0.0.1:8080\"\n";
        for (const char *right : {"systemd:jitsi-videobridge2", "compose:/opt/jitsi#jvb", "kubernetes:meet/deployment/jvb", "command:/usr/local/bin/jvbctl", "webhook:https://ops.example.org/x"}) {
            const FleetFile f = read(head + "service = \"" + right + "\"\ninternal = \"http://127.0.0.1:3334\"\n");
            QVERIFY2(f.faults.empty(), right);
            QCOMPARE(f.config.shards[0].endpoints[0].service, QLatin1String(right));
            QCOMPARE(read(fleetToml(f.config).toUtf8()).config, f.config); // written and read again
        }
        // What could become an option, another path or a login of its own is none.
        for (const char *wrong : {"systemd:-H evil", "systemd:a b", "compose:opt#jvb", "compose:/opt#", "kubernetes:meet/pod/x", "kubernetes:-n/deployment/x", "command:reboot", "webhook:https://u:p@h/", "reboot"}) {
            const FleetFile f = read(head + "service = \"" + wrong + "\"\n");
            QVERIFY2(f.faults.size() == 1, wrong);
            QVERIFY(f.faults[0].detail.startsWith(QLatin1String("expected ")));
        }
    }
    // toml++ 3.3 calls these letters "unreachable" (storage/toml.h): what comes then is anything, under the sanitisers an abort.
    void lettersOutsideOfQuotesAreAFaultWithItsPlace()
    {
        for (const char *text : {"größe = 1\n", "[[shard]]\nĽ = 2\n", "\u00a1\n", "name = ч\n", "名 = 1\n"}) {
            const FleetFile f = read(text);
            QCOMPARE(f.faults.size(), 1u);
            QVERIFY2(f.faults[0].where.startsWith(QLatin1String("fleet.toml, line ")), qPrintable(f.faults[0].where));
        }
    }
    void mistakesOfHands_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown key") << QByteArray("[[shard]]\nname = \"a\"\nintervall = 5\n") << QStringLiteral("unknown key intervall");
        QTest::newRow("single brackets") << QByteArray("[shard]\nname = \"a\"\n") << QStringLiteral("two brackets");
        QTest::newRow("password in url") << QByteArray("[[shard]]\nname = \"a\"\n[[shard.bridge]]\nname = \"b\"\nurl = \"http://u:p@h:1\"\n") << QStringLiteral("must not hold a user or password");
        QTest::newRow("file url") << QByteArray("[[shard]]\nname = \"a\"\n[[shard.bridge]]\nname = \"b\"\nurl = \"file:///etc/passwd\"\n") << QStringLiteral("http://host:port");
        QTest::newRow("user without secret") << QByteArray("[[shard]]\nname = \"a\"\n[shard.xmpp]\nurl = \"ws://h:1\"\ndomain = \"d\"\nuser = \"u\"\n") << QStringLiteral("go together");
        QTest::newRow("name twice") << QByteArray("[[shard]]\nname = \"a\"\n[[shard.bridge]]\nname = \"b\"\nurl = \"http://h:1\"\n[[shard.recorder]]\nname = \"b\"\nurl = \"http://h:2\"\n") << QStringLiteral("used twice");
        const QByteArray head("[[shard]]\nname = \"a\"\n");
        QTest::newRow("proxy of a strange kind") << head + "via = \"ftp://h:1\"\n" << QStringLiteral("expected via =");
        QTest::newRow("password in the proxy") << head + "via = \"http://u:p@h:1\"\n" << QStringLiteral("via_secret");
        QTest::newRow("proxy login without proxy") << head + "via_user = \"u\"\nvia_secret = \"s\"\n" << QStringLiteral("belong to via =");
        QTest::newRow("proxy user without secret") << head + "via = \"http://h:1\"\nvia_user = \"u\"\n" << QStringLiteral("go together");
        QTest::newRow("short pin") << head + "[shard.tls]\npin = \"sha256/AAAA\"\n" << QStringLiteral("44 characters");
        QTest::newRow("bad pin in a list") << head + "[shard.tls]\npin = [\"md5/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\"]\n" << QStringLiteral("44 characters");
        QTest::newRow("unknown tls key") << head + "[shard.tls]\nignore = true\n" << QStringLiteral("unknown key ignore in tls");
        QTest::newRow("key without certificate") << head + "[shard.tls]\nclient_secret = \"x\"\n" << QStringLiteral("which is missing");
        QTest::newRow("tls is no table") << head + "tls = \"ca.pem\"\n" << QStringLiteral("expected a table after tls");
        QTest::newRow("address twice") << head + "[[shard.bridge]]\nname = \"b\"\nurl = [\"http://h:1\", \"http://h:1\"]\n" << QStringLiteral("there twice");
        QTest::newRow("no address in the list") << head + "[[shard.bridge]]\nname = \"b\"\nurl = []\n" << QStringLiteral("at least one address");
        QTest::newRow("bad address in the list") << head + "[[shard.bridge]]\nname = \"b\"\nurl = [\"http://h:1\", 7]\n" << QStringLiteral("expected an address like");
        QTest::newRow("http for xmpp") << head + "[shard.xmpp]\ndomain = \"d\"\nurl = \"http://h:1\"\n" << QStringLiteral("xmpp://host:port");
        const QByteArray lb = head + "[[shard.proxy]]\nname = \"lb\"\n";
        QTest::newRow("proxy without a way") << lb << QStringLiteral("expected url = or metrics =");
        QTest::newRow("a command in the server's name") << lb + "socket = \"/run/h.sock\"\nserver = \"nodes/a; disable server nodes/b\"\n" << QStringLiteral("letters, figures");
        QTest::newRow("a line in the server's name") << lb + "socket = \"/run/h.sock\"\nserver = [\"nodes/a\", \"nodes/b\\nshow stat\"]\n" << QStringLiteral("letters, figures");
        QTest::newRow("server without backend") << lb + "socket = \"/run/h.sock\"\nserver = \"a\"\n" << QStringLiteral("backend/server");
        QTest::newRow("socket that is no path") << lb + "socket = \"admin.sock\"\n" << QStringLiteral("whole path of a socket");
        QTest::newRow("socket without port") << lb + "socket = \"tcp://127.0.0.1\"\n" << QStringLiteral("tcp://127.0.0.1:9999");
        QTest::newRow("a command in the table's name") << lb + "socket = \"/run/h.sock\"\ntable = \"nodes; show stat\"\n" << QStringLiteral("table =");
        QTest::newRow("length of a key") << lb + "socket = \"/run/h.sock\"\nkey_length = 4\n" << QStringLiteral("key_length =");
        QTest::newRow("table of a bridge") << head + "[[shard.bridge]]\nname = \"b\"\nurl = \"http://h:1\"\ntable = \"nodes\"\n" << QStringLiteral("belongs to [[shard.proxy]]");
        QTest::newRow("socket of a bridge") << head + "[[shard.bridge]]\nname = \"b\"\nurl = \"http://h:1\"\nsocket = \"/run/h.sock\"\n" << QStringLiteral("belongs to [[shard.proxy]]");
        QTest::newRow("no such preset") << head + "quality = \"zoom\"\n" << QStringLiteral("there are jitsi-ops, teams, pexip, bigbluebutton, twilio");
        QTest::newRow("no such preset in a table") << head + "quality = { preset = \"\" }\n" << QStringLiteral("no such preset of quality");
        QTest::newRow("quality is no text") << head + "quality = 3\n" << QStringLiteral("expected text after quality =");
        QTest::newRow("unknown key of quality") << head + "[shard.quality]\njitter = [1, 2, 3]\n" << QStringLiteral("unknown key jitter in quality");
        QTest::newRow("edges that fall") << head + "quality = { loss = [3, 1, 10] }\n" << QStringLiteral("each bigger than the one before");
        QTest::newRow("edges of MOS that rise") << head + "quality = { mos = [3.1, 3.6, 4.0] }\n" << QStringLiteral("each smaller than the one before");
        QTest::newRow("two edges") << head + "quality = { rtt = [100, 200] }\n" << QStringLiteral("expected three numbers after rtt =");
        QTest::newRow("edges of text") << head + "quality = { rtt = [\"a\", 200, 300] }\n" << QStringLiteral("expected three numbers after rtt =");
        QTest::newRow("more than there are") << head + "quality = { enter = 6, of = 5 }\n" << QStringLiteral("expected enter = not to be more than of =");
        QTest::newRow("failover is no table") << head + "failover = true\n" << QStringLiteral("expected a table [shard.failover]");
        QTest::newRow("unknown key of failover") << head + "[shard.failover]\nenable = true\n" << QStringLiteral("unknown key enable in failover");
        QTest::newRow("failover at once") << head + "[shard.failover]\nenabled = true\nafter = 0\n" << QStringLiteral("expected 10 to 86400 seconds after after =");
        QTest::newRow("failover of all shards") << head + "[shard.failover]\nenabled = true\nshare = 1.0\n" << QStringLiteral("never all shards");
        QTest::newRow("failover without end") << head + "[shard.failover]\nenabled = true\nfailures = 0\n" << QStringLiteral("expected a whole number from 1 to 10");
        QTest::newRow("alertmanager of another kind") << head + "alertmanager = \"ftp://h\"\n" << QStringLiteral("expected an address like");
        QTest::newRow("alertmanager without address") << head + "alertmanager = { user = \"u\" }\n" << QStringLiteral("expected url = in alertmanager");
        const QByteArray signal = head + "[[shard.jicofo]]\nname = \"j\"\nurl = \"http://h:1\"\n[shard.status]\n";
        QTest::newRow("status nowhere") << signal << QStringLiteral("either consul = or file =");
        QTest::newRow("status twice") << signal + "consul = \"http://h:8500\"\nkey = \"a\"\nfile = \"/f\"\nserver = \"j\"\n" << QStringLiteral("either consul = or file =");
        QTest::newRow("Consul without key") << signal + "consul = \"http://h:8500\"\n" << QStringLiteral("together with key =");
        QTest::newRow("key that leads elsewhere") << signal + "consul = \"http://h:8500\"\nkey = \"../agent/leave\"\n" << QStringLiteral("together with key =");
        QTest::newRow("key with a query") << signal + "consul = \"http://h:8500\"\nkey = \"a?recurse\"\n" << QStringLiteral("together with key =");
        QTest::newRow("status file that is no path") << signal + "file = \"shard-status\"\nserver = \"j\"\n" << QStringLiteral("/absolute/path");
        QTest::newRow("status file of nobody") << signal + "file = \"/etc/jitsi/shard-status\"\nserver = \"k\"\n" << QStringLiteral("on whose host it is");
        QTest::newRow("unknown key of status") << signal + "path = \"/f\"\n" << QStringLiteral("unknown key path in status");
        QTest::newRow("capacity of nobody") << head + "capacity = 0\n" << QStringLiteral("whole number from 1");
        QTest::newRow("no name") << QByteArray("[[shard]]\ntitle = \"a\"\n") << QStringLiteral("expected name =");
    }
    void mistakesOfHands()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const FleetFile f = readFleet(text, QStringLiteral("fleet.toml"));
        QVERIFY(!f.faults.empty());
        QVERIFY2(f.faults[0].detail.contains(says), qPrintable(f.faults[0].detail));
        QVERIFY(f.config.shards.empty());
        QVERIFY(!f.faults[0].detail.contains(QLatin1String("u:p"))); // a fault never repeats a password
    }
    void filesAreNamedWithTheirPlaceAndReason()
    {
        QTemporaryDir dir;
        const auto keep = [&](const char *name, const QByteArray &bytes) {
            QFile f(dir.filePath(QLatin1String(name)));
            return f.open(QIODevice::WriteOnly) && f.write(bytes) == bytes.size();
        };
        QVERIFY(keep("empty.pem", "") && keep("text.pem", "hello") && keep("fleet.toml", "[[shard]]\nname = \"a\"\n[shard.tls]\nca = \"none.pem\"\n[[shard]]\nname = \"b\"\n[shard.tls]\nca = \"text.pem\"\n"
            "client = \"text.pem\"\nclient_key = \"text.pem\"\n[[shard]]\nname = \"c\"\n[shard.tls]\nca = \"empty.pem\"\n"));
        const auto f = loadFleet(dir.filePath(QStringLiteral("fleet.toml")));
        QVERIFY(f && f->config.shards.empty());
        QCOMPARE(f->faults.size(), 5u);
        QCOMPARE(f->faults[0].where, QStringLiteral("fleet.toml, line 4, column 6"));
        QVERIFY2(f->faults[0].detail.startsWith(dir.filePath(QStringLiteral("none.pem")) + QStringLiteral(": ")), qPrintable(f->faults[0].detail));
        QVERIFY(f->faults[1].detail.contains(QLatin1String("no certificate in it")));
        QVERIFY(f->faults[2].detail.contains(QLatin1String("neither a certificate")));
        QVERIFY(f->faults[3].detail.contains(QLatin1String("no private key")));
        QVERIFY(f->faults[4].detail.contains(QLatin1String("empty")));
    }
    void everyWayIsReadAndWrittenTheSame()
    {
        const FleetFile f = read(R"([[shard]]
name = "a"
via = "http://proxy.example.org"
via_user = "u"
via_secret = "p"
tls = { ca = "/ca.pem", pin = ["sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="], name = "meet.example.org", client = "/c.p12", client_secret = "k" }
[shard.xmpp]
url = ["xmpp://[2001:db8::7]:5222", "wss://meet.example.org/xmpp-websocket"]
domain = "auth.meet.example.org"
host = "meet.example.org"
via = "system"
[[shard.bridge]]
name = "b"
url = ["https://10.0.0.1:8443", "http://10.0.0.2:8080"]
via = "socks5://[::1]:1081"
tls = { name = "jvb" }
[[shard.bridge]]
name = "c"
url = "http://10.0.0.3:8080"
via = "none"
metrics = ["http://10.0.0.3:9888/metrics", "http://10.0.0.4:9888/metrics"]
)");
        for (const Error &e : f.faults) qWarning().noquote() << e.where << e.detail;
        QVERIFY(f.faults.empty());
        const ShardConfig &s = f.config.shards.at(0);
        QCOMPARE(s.proxy.port, 3128);
        QCOMPARE(s.proxy.kind, ProxyConfig::Kind::Http);
        QCOMPARE(s.xmpp.otherUrls.size(), 1);
        QCOMPARE(s.xmpp.proxy->kind, ProxyConfig::Kind::System);
        QCOMPARE(s.endpoints[0].url, QUrl(QStringLiteral("https://10.0.0.1:8443")));
        QCOMPARE(s.endpoints[0].otherUrls, QList<QUrl>{QUrl(QStringLiteral("http://10.0.0.2:8080"))});
        QCOMPARE(s.endpoints[0].proxy->host, QStringLiteral("::1"));
        QCOMPARE(s.endpoints[0].tls->name, QStringLiteral("jvb"));
        QVERIFY(s.endpoints[1].proxy && s.endpoints[1].proxy->kind == ProxyConfig::Kind::None); // said, so it counts instead of the shard's
        QCOMPARE(s.endpoints[1].metricsUrl, QUrl(QStringLiteral("http://10.0.0.3:9888/metrics")));
        QCOMPARE(s.endpoints[1].otherMetricsUrls, QList<QUrl>{QUrl(QStringLiteral("http://10.0.0.4:9888/metrics"))});
        QCOMPARE(secretNames(s), (QStringList{QStringLiteral("k"), QStringLiteral("p")}));
        QCOMPARE(readFleet(fleetToml(f.config).toUtf8(), QStringLiteral("x")).config, f.config);
    }
    void proxiesFailoverAndSilencesAreReadAndWrittenTheSame()
    {
        const FleetFile f = read("[[shard]]\n"
                                 "name = \"a\"\n"
                                 "capacity = 1500\n"
                                 "profile = \"staging\"\n"
                                 "alertmanager = { url = \"https://am.example.org\", user = \"u\", secret = \"am\", ssh = \"\", tls = { name = \"am\" } }\n"
                                 "[shard.failover]\n"
                                 "enabled = true\n"
                                 "after = 90\n"
                                 "per_hour = 3\n"
                                 "failures = 4\n"
                                 "share = 0.25\n"
                                 "[[shard.proxy]]\n"
                                 "name = \"lb1\"\n"
                                 "socket = \"/run/haproxy/admin.sock\"\n"
                                 "server = \"nodes/a\"\n"
                                 "[[shard.proxy]]\n"
                                 "name = \"lb2\"\n"
                                 "socket = \"tcp://127.0.0.1:9999\"\n"
                                 "stats = \"http://127.0.0.1:8080/haproxy_stats\"\n"
                                 "server = [\"nodes/a\", \"release-1/a.eu\"]\n"
                                 "table = \"mypeers/rooms\"\n"
                                 "key_length = 200\n"
                                 "[[shard.signal]]\n"
                                 "name = \"signal-1\"\n"
                                 "url = \"http://127.0.0.1:6000\"\n");
        for (const Error &e : f.faults) qWarning().noquote() << e.where << e.detail;
        QVERIFY(f.faults.empty());
        const ShardConfig &s = f.config.shards.at(0);
        QCOMPARE(s.capacity, 1500);
        QCOMPARE(s.profile, QStringLiteral("staging"));
        QVERIFY(s.failover.on);
        QCOMPARE(s.failover.afterMs, 90'000);
        QCOMPARE(s.failover.share, 0.25);
        QCOMPARE(s.alertmanager.ssh, std::optional(QString()));
        QCOMPARE(s.endpoints[1].servers, (QStringList{QStringLiteral("nodes/a"), QStringLiteral("release-1/a.eu")}));
        QCOMPARE(s.endpoints[1].table, QStringLiteral("mypeers/rooms"));
        QCOMPARE(s.endpoints[1].keyLength, 200);
        QCOMPARE(s.endpoints[2].kind, ServerKind::Signal);
        QCOMPARE(secretNames(s), QStringList{QStringLiteral("am")});
        QCOMPARE(readFleet(fleetToml(f.config).toUtf8(), QStringLiteral("x")).config, f.config);
        QVERIFY(!read("[[shard]]\nname = \"a\"\n[shard.failover]\nafter = 60\n").config.shards.at(0).failover.on); // off unless it is switched on
        QVERIFY(!read("[[shard]]\nname = \"a\"\n").config.shards.at(0).failover.on);
    }
    void whereAShardsOwnStatusIsComesBackAsWritten()
    {
        const FleetFile f = read("[[shard]]\nname = \"a\"\n[[shard.jicofo]]\nname = \"j\"\nurl = \"http://h:1\"\n[shard.status]\nfile = \"/etc/jitsi/shard-status\"\nserver = \"j\"\n"
                                 "[[shard]]\nname = \"b\"\n[shard.status]\nconsul = { url = \"http://127.0.0.1:8500\", secret = \"acl\", ssh = \"ops@h\" }\nkey = \"shard-states/prod/b\"\n");
        for (const Error &e : f.faults) qWarning().noquote() << e.where << e.detail;
        QVERIFY(f.faults.empty());
        QCOMPARE(f.config.shards.at(0).status.file, QStringLiteral("/etc/jitsi/shard-status"));
        QCOMPARE(f.config.shards.at(0).status.server, QStringLiteral("j"));
        const ShardStatusConfig &b = f.config.shards.at(1).status;
        QVERIFY(b.isOn());
        QCOMPARE(b.key, QStringLiteral("shard-states/prod/b"));
        QCOMPARE(b.consul.ssh, std::optional(QStringLiteral("ops@h")));
        QCOMPARE(secretNames(f.config.shards.at(1)), QStringList{QStringLiteral("acl")});
        QCOMPARE(readFleet(fleetToml(f.config).toUtf8(), QStringLiteral("x")).config, f.config);
        QVERIFY(!read("[[shard]]\nname = \"a\"\n").config.shards.at(0).status.isOn());
    }
    void whatRecordersMayDoByThemselvesComesBackAsWritten()
    {
        const QByteArray text = "[[shard]]\n"
                                "name = \"eu\"\n"
                                "[shard.heal]\n"
                                "per_hour = 3\n"
                                "percent = 40\n"
                                "while_recording = true\n"
                                "stop_after = 4\n"
                                "rules = [{ finding = \"recorder-expired\", act = \"restart-recorder-now\", after = 120 }, { finding = \"recorder-missing\", act = \"restart-recorder-idle\" }]\n"
                                "[shard.canary]\n"
                                "base = \"https://meet.example.org\"\n"
                                "domain = \"recorder.example.org\"\n"
                                "user = \"recorder\"\n"
                                "secret = \"rec\"\n"
                                "every = 7200\n"
                                "seconds = 25\n"
                                "pushgateway = \"http://127.0.0.1:9091\"\n"
                                "[shard.webhooks]\n"
                                "port = 0\n"
                                "secret = \"hook\"\n"
                                "issuer = \"jitsi\"\n"
                                "reverse = 8765\n"
                                "[[shard.recorder]]\n"
                                "name = \"jibri-1\"\n"
                                "url = \"http://127.0.0.1:2222\"\n"
                                "recordings = \"/srv/rec\"\nfiles = [\"/srv/a.conf\", \"/srv/*.lua\"]\n";
        const FleetFile f = readFleet(text, QStringLiteral("x"));
        for (const Error &e : f.faults) qWarning().noquote() << e.where << e.detail;
        QVERIFY(f.faults.empty());
        const ShardConfig &s = f.config.shards.front();
        QCOMPARE(s.heal.rules.size(), size_t(2));
        QCOMPARE(s.heal.rules[0].afterMs, 120'000);
        QCOMPARE(s.heal.rules[1].afterMs, 300'000);
        QVERIFY(s.heal.whileRecording);
        QCOMPARE(s.canary.everyMs, 7'200'000);
        QCOMPARE(s.hooks.port, 0);
        QCOMPARE(s.hooks.reversePort, 8765);
        QCOMPARE(s.endpoints[0].recordings, QStringLiteral("/srv/rec"));
        QCOMPARE(s.endpoints[0].files, QStringList({QStringLiteral("/srv/a.conf"), QStringLiteral("/srv/*.lua")}));
        QVERIFY(secretNames(s).contains(QStringLiteral("rec")) && secretNames(s).contains(QStringLiteral("hook")));
        QCOMPARE(readFleet(fleetToml(f.config).toUtf8(), QStringLiteral("x")).config, f.config);
        // off without the tables
        const FleetFile plain = readFleet("[[shard]]\nname = \"eu\"\n", QStringLiteral("x"));
        QVERIFY(plain.config.shards.front().heal.rules.empty() && plain.config.shards.front().canary.domain.isEmpty() && plain.config.shards.front().hooks.port < 0);
        for (const char *bad : {"[shard.heal]\nper_hour = 2\n", "[shard.heal]\nrules = [{ finding = \"person-poor\", act = \"restart-recorder-now\" }]\n",
                                "[shard.heal]\nrules = [{ finding = \"recorder-expired\", act = \"restart-jicofo\" }]\n", "[shard.canary]\nevery = 7200\n", "[shard.webhooks]\nport = 1\n",
                                "[shard.webhooks]\nport = 99999\nsecret = \"x\"\n", "heal = 3\n"})
            QVERIFY2(!readFleet(QByteArray("[[shard]]\nname = \"eu\"\n") + bad, QStringLiteral("x")).faults.empty(), bad);
    }
    void whoWatchesAShardComesBackAsWritten()
    {
        const QByteArray text = "[[shard]]\n"
                                "name = \"eu\"\n"
                                "[[shard.bridge]]\n"
                                "name = \"jvb1\"\n"
                                "url = \"http://127.0.0.1:8080\"\n"
                                "instance = \"10.0.0.5:8080\"\n"
                                "[[shard.prometheus]]\n"
                                "name = \"prometheus-eu\"\n"
                                "url = [\"https://mimir.example.org/prometheus\", \"http://10.0.0.1:9090\"]\n"
                                "labels = { shard = \"eu\", region = \"eu-west\" }\n"
                                "secret = \"mimir\"\n"
                                "headers = { X-Scope-OrgID = \"meet\" }\n"
                                "ssh = \"\"\n"
                                "[[shard.prometheus]]\n"
                                "url = \"http://127.0.0.1:8428\"\n"
                                "[[shard.pushgateway]]\n"
                                "url = \"http://127.0.0.1:9091\"\n"
                                "user = \"push\"\n"
                                "secret = \"push\"\n"
                                "stale = 7200\n";
        const FleetFile f = readFleet(text, QStringLiteral("x"));
        for (const Error &e : f.faults) qWarning().noquote() << e.where << e.detail;
        QVERIFY(f.faults.empty());
        const ShardConfig &s = f.config.shards.front();
        QCOMPARE(s.endpoints.front().instance, QStringLiteral("10.0.0.5:8080"));
        QCOMPARE(s.prometheus.size(), size_t(2));
        QCOMPARE(s.prometheus[0].endpoint.name, QStringLiteral("prometheus-eu"));
        QCOMPARE(s.prometheus[0].endpoint.url.path(), QStringLiteral("/prometheus"));
        QCOMPARE(s.prometheus[0].endpoint.otherUrls.size(), 1);
        QCOMPARE(s.prometheus[0].labels.value(QStringLiteral("region")), QStringLiteral("eu-west"));
        QCOMPARE(s.prometheus[1].endpoint.name, QStringLiteral("prometheus"));
        QCOMPARE(s.pushgateways.front().staleMs, 7'200'000);
        QVERIFY(secretNames(s).contains(QStringLiteral("mimir")) && secretNames(s).contains(QStringLiteral("push")));
        QCOMPARE(readFleet(fleetToml(f.config).toUtf8(), QStringLiteral("x")).config, f.config);
        for (const char *bad : {"[[shard.prometheus]]\nname = \"p\"\n", "[[shard.prometheus]]\nurl = \"ftp://x\"\n", "[[shard.prometheus]]\nurl = \"http://x\"\nlabels = { \"a b\" = \"c\" }\n",
                                "[[shard.prometheus]]\nurl = \"http://x\"\nlabels = { __name__ = \"c\" }\n", "[[shard.prometheus]]\nurl = \"http://x\"\nlabels = { a = 1 }\n", "[[shard.prometheus]]\nurl = \"http://x\"\nlabels = \"a\"\n",
                                "[[shard.prometheus]]\nurl = \"http://x\"\n[[shard.prometheus]]\nurl = \"http://y\"\n", "[shard.prometheus]\nurl = \"http://x\"\n",
                                "[[shard.bridge]]\nname = \"prometheus\"\nurl = \"http://x\"\n[[shard.prometheus]]\nurl = \"http://x\"\n", "[[shard.pushgateway]]\nurl = \"http://x\"\nstale = 1\n",
                                "[[shard.pushgateway]]\nurl = \"http://x\"\nlabels = { a = \"b\" }\n"})
            QVERIFY2(!readFleet(QByteArray("[[shard]]\nname = \"eu\"\n") + bad, QStringLiteral("x")).faults.empty(), bad);
    }
    // What people copy from README is read as it stands, and every key that there is stands in the example.
    void whatIsWrittenForPeopleIsRead()
    {
        QFile readme(QStringLiteral(JITSCOPE_SOURCE "/README.md")), example(QStringLiteral(JITSCOPE_SOURCE "/resources/fleet.example.toml"));
        QVERIFY(readme.open(QIODevice::ReadOnly) && example.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(readme.readAll()), commented = QString::fromUtf8(example.readAll());
        static const QRegularExpression block(QStringLiteral("```toml\n(.*?)```"), QRegularExpression::DotMatchesEverythingOption);
        int blocks = 0;
        for (auto it = block.globalMatch(text); it.hasNext(); ++blocks) {
            const FleetFile f = readFleet(it.next().captured(1).toUtf8(), QStringLiteral("README.md"));
            for (const Error &e : f.faults) qWarning().noquote() << blocks << e.where << e.detail;
            QVERIFY(f.faults.empty());
            QCOMPARE(f.config.shards.size() + f.config.actions.size() + f.config.out.size(), size_t(1)); // a shard, an action of the operator's own, or a way out
        }
        QCOMPARE(blocks, 10);
        for (const char *key : {"title", "interval", "timeout", "ssh", "via", "via_user", "via_secret", "read_only", "detail_budget", "muc_domain", "ca", "pin", "name", "client", "client_key", "client_secret", "url", "host",
                                "domain", "user", "secret", "bridges", "recorders", "metrics", "alias", "headers", "service", "internal", "capacity", "profile",
                                "alertmanager", "socket", "stats", "server", "table", "key_length", "enabled", "after", "per_hour", "failures", "share",
                                "recordings", "files", "percent", "stop_after", "rules", "finding", "act", "while_recording", "base", "every", "seconds", "pushgateway", "port", "key", "issuer", "audience", "reverse", "consul", "file", "instance", "labels", "stale", "quality", "preset", "audio_jitter", "enter", "leave", "packets", "severity", "shards", "method", "content_type", "body", "job", "agent", "tags", "metric", "kind"})
            QVERIFY2(commented.contains(QRegularExpression(QStringLiteral("\\b%1 = ").arg(QLatin1String(key)))), key);
    }
    void cutAnywhereNeverCrashes()
    {
        QFile file(QStringLiteral(JITSCOPE_SOURCE "/resources/fleet.example.toml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        for (qsizetype i = 0; i < text.size(); i += 7) readFleet(QByteArrayView(text).first(i), QStringLiteral("x"));
    }
    void absentFileIsAnError()
    {
        QTemporaryDir dir;
        const auto f = loadFleet(dir.filePath(QStringLiteral("none.toml")));
        QVERIFY(!f);
        QCOMPARE(f.error().kind, Error::Kind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestFleetFile)
#include "fleetfile.moc"
