#include "config/catalogue.h"
#include "config/check.h"
#include "config/reader.h"

#include <QDir>
#include <QTest>

using namespace jitscope;

namespace {

// "line id: text" of every finding.
QStringList said(const QByteArray &bytes, const QString &catalogue, const FileFacts &facts = {}, ConfigFormat format = ConfigFormat::Hocon)
{
    const auto text = readConfig(format, bytes);
    if (!text) return {QStringLiteral("unreadable: ") + text.error().detail};
    QStringList out;
    for (const ConfigFinding &f : checkConfig(*text, *builtInKeys(catalogue), facts)) out += QStringLiteral("%1 %2: %3").arg(f.place.line).arg(QLatin1String(f.id), f.text());
    return out;
}

std::optional<ConfigFix> fixOf(const QByteArray &bytes, const QString &catalogue)
{
    const auto text = readConfig(ConfigFormat::Hocon, bytes);
    const auto all = checkConfig(*text, *builtInKeys(catalogue), {});
    return all.empty() ? std::nullopt : all[0].fix;
}

const QString jvb = QStringLiteral("jvb");
const QString jibri = QStringLiteral("jibri");
const QString jicofo = QStringLiteral("jicofo");

} // namespace

class Check : public QObject
{
    Q_OBJECT
private slots:
    void cataloguesAreSound()
    {
        for (const QString &name : {jibri, jvb, jicofo, QStringLiteral("env")}) {
            const KeyCataloguePtr keys = builtInKeys(name);
            QVERIFY2(keys->facts().size() > 70, qPrintable(name));
            int operators = 0;
            for (const KeyFact &fact : keys->facts()) {
                operators += fact.operators;
                QVERIFY2(!fact.operators || !fact.meaning.isEmpty(), qPrintable(pathText(fact.path)));
                if (fact.replacedBy.size() > 1) QVERIFY2(keys->fact(fact.replacedBy.split(u'.')), qPrintable(pathText(fact.path)));
                // A default is no wrong value of its own type.
                if (fact.standard.isUndefined() || fact.type == KeyType::Object) continue;
                ConfigText text{name == QLatin1String("env") ? ConfigFormat::KeyValue : ConfigFormat::Hocon};
                ConfigPath path = fact.path;
                path.replaceInStrings(QStringLiteral("*"), QStringLiteral("0"));
                text.entries.push_back({path, text.format == ConfigFormat::KeyValue ? QJsonValue(fact.standard.isBool() ? QStringLiteral("1") : fact.standard.toVariant().toString()) : fact.standard});
                for (const ConfigFinding &f : checkConfig(text, *keys, {QStringLiteral("custom-x")})) QVERIFY2(qstrcmp(f.id, "port-taken") == 0 || qstrcmp(f.id, "open-substitution") == 0, qPrintable(f.text()));
            }
            qInfo("%s: %d keys, %d with a meaning", qPrintable(name), int(keys->facts().size()), operators);
        }
        QVERIFY(!parseCatalogue("[{\"key\": \"a\", \"type\": \"colour\"}]"));
        QVERIFY(!parseCatalogue("[{\"key\": \"a\", \"type\": \"text\"}, {\"key\": \"a\", \"type\": \"text\"}]"));
        QVERIFY(!parseCatalogue("{"));
        QVERIFY(builtInKeys(QStringLiteral("nothing"))->facts().empty());
    }

    void soundFilesSayNothing()
    {
        QCOMPARE(said("videobridge {\n  http-servers.public.port = 9090\n  websockets { enabled = true, domains = [\"meet.example.org:443\"], tls = true }\n  health.interval = 10 seconds\n"
                      "  apis.xmpp-client.configs.shard-1 { HOSTNAME = localhost, PASSWORD = x }\n}\n", jvb), QStringList());
        QCOMPARE(said("JVB_PORT=10000\nENABLE_AUTH=1\nTZ=UTC\n", QStringLiteral("env"), {}, ConfigFormat::KeyValue), QStringList());
    }

    void unknownKeys()
    {
        QCOMPARE(said("jibri.recording.recordings-dirctory = /srv", jibri), (QStringList{QStringLiteral("1 unknown-key: jibri.recording.recordings-dirctory is not known. Did you mean recordings-directory?")}));
        QCOMPARE(fixOf("jibri.recording.recordings-dirctory = /srv", jibri)->renamed, QStringLiteral("recordings-directory"));
        QCOMPARE(said("vidoebridge { stats.interval = 5 seconds }", jvb), (QStringList{QStringLiteral("1 unknown-key: vidoebridge is not known. Did you mean videobridge?")}));
        QCOMPARE(said("jicofo {}\nrest.port = 1", jicofo).first().section(u' ', 1, 1), QStringLiteral("unknown-key:"));
        QVERIFY(said("conference { enable-auto-owner = false }", jicofo).first().contains(QStringLiteral("jicofo.conference.enable-auto-owner")));
        QCOMPARE(said("jicofo.zzz = 1", jicofo), (QStringList{QStringLiteral("1 unknown-key: jicofo.zzz is not known, so its component passes over it")}));
        QCOMPARE(said("jicofo { codec { video {} }, rest = 8888 }", jicofo), (QStringList{QStringLiteral("1 wrong-type: jicofo.rest takes an object in braces")}));
        // The fix as it is carried out
        const auto text = readConfig(ConfigFormat::Hocon, "jibri {\n  recording.\"recordings-dirctory\" = /srv # here\n}\n");
        QCOMPARE(withName(*text, {jibri, QStringLiteral("recording"), QStringLiteral("recordings-dirctory")}, QStringLiteral("recordings-directory")).value_or("fault"), QByteArray("jibri {\n  recording.\"recordings-directory\" = /srv # here\n}\n"));
    }

    void wrongValues_data()
    {
        QTest::addColumn<QString>("catalogue");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const QString &catalogue, const char *text, const char *wanted) { QTest::newRow(text) << catalogue << QByteArray(text) << QString::fromUtf8(wanted); };
        row(jibri, "jibri.single-use-mode = maybe", "1 wrong-type: jibri.single-use-mode is a switch: true or false, not “maybe”");
        row(jibri, "jibri.single-use-mode = yes", "");
        row(jibri, "jibri.call-status-checks.no-media-timeout = 10", "1 wrong-unit: jibri.call-status-checks.no-media-timeout is 10 milliseconds without a unit");
        row(jibri, "jibri.call-status-checks.no-media-timeout = 10 sec", "1 wrong-unit: jibri.call-status-checks.no-media-timeout takes a time such as 10 seconds; “sec” is no unit");
        row(jibri, "jibri.call-status-checks.no-media-timeout = soon", "1 wrong-type: jibri.call-status-checks.no-media-timeout takes a time such as 10 seconds, not “soon”");
        row(jibri, "jibri.call-status-checks.no-media-timeout = \"2 minutes\"", "");
        row(jibri, "jibri.jwt-info.ttl = 5 minutes", "1 out-of-range: jibri.jwt-info.ttl is 5 minutes: at least 600000 is allowed");
        row(jibri, "jibri.ffmpeg.h264-constant-rate-factor = 60", "1 out-of-range: jibri.ffmpeg.h264-constant-rate-factor is 60: at most 51 is allowed");
        row(jibri, "jibri.api.http.external-api-port = 222222", "1 wrong-type: jibri.api.http.external-api-port is 222222: there is no such port");
        row(jibri, "jibri.chrome.flags = --kiosk", "1 wrong-type: jibri.chrome.flags takes a list in square brackets");
        row(jibri, "jibri.ffmpeg.video-encode-preset-recording = quick", "1 wrong-type: jibri.ffmpeg.video-encode-preset-recording is “quick”. It takes ultrafast, superfast, veryfast, faster, fast, medium, slow, slower, veryslow, placebo");
        row(jicofo, "jicofo.jibri.brewery-jid = jibribrewery", "1 wrong-type: jicofo.jibri.brewery-jid takes name@domain, not “jibribrewery”");
        row(jicofo, "jicofo.bridge.max-bridge-participants = \"80\"", "");
        row(jicofo, "jicofo.bridge.max-bridge-participants = many", "1 wrong-type: jicofo.bridge.max-bridge-participants takes a whole number, not “many”");
        row(jvb, "videobridge.http-servers.public.port = -1", "");
        row(jvb, "videobridge.relay.enabled = [ true ]", "1 wrong-type: videobridge.relay.enabled takes one value, no list and no object");
    }
    void wrongValues()
    {
        QFETCH(QString, catalogue);
        QFETCH(QByteArray, text);
        QFETCH(QString, wanted);
        QCOMPARE(said(text, catalogue).join(u'\n'), wanted);
    }

    void oldNames()
    {
        QCOMPARE(said("videobridge {\n octo { enabled = true }\n websockets.domain = x\n ice.tcp.port = 4443\n}", jvb),
                 (QStringList{QStringLiteral("2 deprecated: videobridge.octo.enabled is an old name: it is videobridge.relay.enabled now"),
                              QStringLiteral("3 deprecated: videobridge.websockets.domain is an old name: it is videobridge.websockets.domains now"),
                              QStringLiteral("4 deprecated: videobridge.ice.tcp.port is not read any more")}));
    }

    void shadowsAndSubstitutions()
    {
        QCOMPARE(said("jicofo.rest.port = 1\njicofo.rest { port = 2 }\njicofo.rest.host = a\njicofo.rest.host = ${?HOST}\n", jicofo),
                 (QStringList{QStringLiteral("1 shadowed: jicofo.rest.port does not count: line 2 sets it again")}));
        QCOMPARE(said("jibri.chrome.flags = [ a ]\njibri.chrome.flags += b\n", jibri), QStringList());
        QCOMPARE(said("jibri.chrome.flags = ${jibri.chrome.flags} [ a ]\n", jibri), QStringList());
        QVERIFY(said("jibri.id = ${NAME}\n", jibri).join(u'\n').startsWith(QStringLiteral("1 open-substitution: jibri.id asks for NAME")));
    }

    void secretsAndPorts()
    {
        const QByteArray file = "jibri.api.xmpp.environments = [ { control-login { password = x } } ]\n";
        QCOMPARE(said(file, jibri, {QStringLiteral("custom-jibri.conf"), 0644}), (QStringList{QStringLiteral("1 readable-by-all: jibri.api.xmpp.environments.0.control-login.password is a secret, and everybody on the host can read this file (mode 644)")}));
        QCOMPARE(said(file, jibri, {QStringLiteral("custom-jibri.conf"), 0640}), QStringList());
        QCOMPARE(said(file, jibri, {QStringLiteral("custom-jibri.conf")}), QStringList());
        FileFacts facts;
        facts.ports = portsOf(*readConfig(ConfigFormat::Hocon, "jicofo.rest.port = 8080"), *builtInKeys(jicofo), QStringLiteral("jicofo.conf"));
        QCOMPARE(said("videobridge.http-servers.private.port = 8080", jvb, facts), (QStringList{QStringLiteral("1 port-taken: Port 8080 is taken: jicofo.conf: jicofo.rest.port has it")}));
        QCOMPARE(said("videobridge.http-servers.private.host = x", jvb, facts), (QStringList{QStringLiteral("0 port-taken: videobridge.http-servers.private.port is 8080 by default, and that port is taken: jicofo.conf: jicofo.rest.port has it")}));
        QCOMPARE(said("videobridge.http-servers.public.port = 10000", jvb), QStringList()); // TCP, beside media by UDP
        QCOMPARE(said("jibri.api.http { external-api-port = 3333 }", jibri).size(), 1);
    }

    void includesAndLines()
    {
        FileFacts facts;
        facts.missing = {QStringLiteral("custom-jvb.conf"), QStringLiteral("/etc/x")};
        QCOMPARE(said("include \"custom-jvb.conf\"\ninclude required(file(\"/etc/x\"))\ninclude \"there\"\n", jvb, facts),
                 (QStringList{QStringLiteral("1 missing-include: custom-jvb.conf is not there, so nothing is taken in here"), QStringLiteral("2 missing-include: /etc/x is not there, and the component does not start without it")}));
        QCOMPARE(said("[Service]\nnothing\nNice=1\n", QString(), {}, ConfigFormat::Systemd), (QStringList{QStringLiteral("2 ignored-line: This line is passed over: it is no setting of a section")}));
    }

    void whatAComponentCannotStartWithout()
    {
        const QByteArray whole = "jibri.api.xmpp.environments = [ {\n  name = a, xmpp-server-hosts = [ h ], xmpp-domain = d, strip-from-room-domain = \"conference.\", usage-timeout = 0, trust-all-xmpp-certs = true\n"
                                 "  control-login { domain = d, username = u, password = p }\n  control-muc { domain = d, room-name = r, nickname = n }\n  call-login { domain = d, username = u, password = p }\n} ]\n";
        QCOMPARE(said(whole, jibri), QStringList());
        QCOMPARE(said(QByteArray(whole).replace(", usage-timeout = 0", "").replace(", nickname = n", ""), jibri),
                 (QStringList{QStringLiteral("2 missing-key: jibri.api.xmpp.environments.0.control-muc.nickname is missing, and the component does not start without it"),
                              QStringLiteral("2 missing-key: jibri.api.xmpp.environments.0.usage-timeout is missing, and the component does not start without it")}));
        QCOMPARE(said(QByteArray(whole).replace("  call-login", "  sip-control-muc { domain = d }\n  call-login"), jibri).size(), 2);
        // a second environment, on its own line
        QVERIFY(said(QByteArray(whole).replace("} ]", "}, {\n  name = b\n} ]"), jibri).first().startsWith(QStringLiteral("7 missing-key: jibri.api.xmpp.environments.1.")));
        // what may come from elsewhere is not called missing
        QCOMPARE(said("include \"env.conf\"\n" + QByteArray(whole).replace(", usage-timeout = 0", ""), jibri), QStringList());
        QCOMPARE(said(QByteArray(whole).replace(", usage-timeout = 0", ""), jibri, {QStringLiteral("custom-jibri.conf")}), QStringList());
        const auto missing = [](const QStringList &all) { return all.filter(QStringLiteral("missing-key")).size(); };
        const QByteArray lent = QByteArray(whole).replace("call-login { domain = d, username = u, password = p }", "call-login = ${login}");
        QCOMPARE(missing(said("login = { username = u, password = p }\n" + lent, jibri)), 0);
        QCOMPARE(missing(said(lent, jibri)), 0); // the environment may have it
        QCOMPARE(said("jibri.id = x\njibri.api.xmpp.environments = []\n", jibri), QStringList());
        QVERIFY(!parseCatalogue("[{\"key\": \"a.b\", \"type\": \"text\", \"requiredIn\": \"c\"}]"));
    }

    void whatReadersCallAnInclude()
    {
        const auto includes = [](ConfigFormat format, const QByteArray &bytes) {
            QStringList out;
            const auto text = readConfig(format, bytes);
            if (!text) return QStringList{text.error().detail};
            for (const ConfigInclude &i : text->includes) out += QStringLiteral("%1:%2 %3%4").arg(i.place.line).arg(i.place.column).arg(i.what, i.required ? QStringLiteral("!") : QString());
            return out;
        };
        QCOMPARE(includes(ConfigFormat::Lua, "admins = {}\n  Include \"conf.d/*.cfg.lua\"\nInclude 'a.lua'\ndofile(\"/etc/x.lua\")\nRunScript \"y.lua\"\n"),
                 (QStringList{QStringLiteral("2:3 conf.d/*.cfg.lua!"), QStringLiteral("3:1 a.lua!"), QStringLiteral("4:1 /etc/x.lua!"), QStringLiteral("5:1 y.lua!")}));
        QCOMPARE(includes(ConfigFormat::Systemd, "[Service]\nEnvironmentFile=-/etc/default/jibri\nEnvironmentFile=\nEnvironmentFile=/etc/jitsi/env\n"),
                 (QStringList{QStringLiteral("2:1 /etc/default/jibri"), QStringLiteral("4:1 /etc/jitsi/env!")}));
    }

    void timesAndSizes()
    {
        QCOMPARE(durationOf(QStringLiteral("1.5 h")), std::optional(5400000.0));
        QCOMPARE(durationOf(QStringLiteral("10")), std::optional(10.0));
        QVERIFY(!durationOf(QStringLiteral("10 sec")));
        QVERIFY(!durationOf(true));
        QCOMPARE(sizeOf(QStringLiteral("10M")), std::optional(10485760.0));
        QCOMPARE(sizeOf(QStringLiteral("10 kB")), std::optional(10000.0));
        QVERIFY(!sizeOf(QStringLiteral("10 stones")));
    }
};

QTEST_GUILESS_MAIN(Check)
#include "check.moc"
