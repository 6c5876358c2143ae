// The ways that need a login of their own, end to end with real parts: a SOCKS proxy with user and password, the desktop's proxy, and a client
// certificate whose passphrase lies in the keychain (gnome-keyring on a private bus). The program itself is run; what the proxies and the web server
// say of it is the proof.
#include "app/nginx.h"
#include "app/prosody.h"
#include "app/sshserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace jitscope;

namespace {

const QByteArray socksWord = "zebra-socks-word", keyWord = "zebra-key-word", xmppWord = "zebra-xmpp-word", squidWord = "zebra-squid-word";

bool listens(quint16 port)
{
    return QTest::qWaitFor([&] {
        QTcpSocket s;
        s.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        return s.waitForConnected(200);
    }, 20'000);
}

} // namespace

class TestWays : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    TestCa m_ca;
    NginxServer m_nginx;
    ProsodyServer m_prosody;
    QProcess m_socks, m_squid;
    quint16 m_wants = ProsodyServer::freePort(), m_wss = ProsodyServer::freePort(), m_plain = ProsodyServer::freePort(), m_socksPort = ProsodyServer::freePort(), m_squidPort = ProsodyServer::freePort();

    QString file(const char *name) const { return m_dir.filePath(QLatin1String(name)); }

    // The script in a session of its own, with a keychain; what the program prints goes to files beside it.
    QByteArray run(const QByteArray &script)
    {
        if (!writeText(file("run.sh"), "#!/bin/sh\nset -e\ncd '" + m_dir.path().toUtf8() + "'\nprintf 'login-pass' | gnome-keyring-daemon --unlock --components=secrets >/dev/null\n" + script)) return "no script";
        QProcess run;
        QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "http_proxy", "https_proxy", "no_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY"}) env.remove(QLatin1String(name));
        env.insert(QStringLiteral("PROGRAM"), QStringLiteral(JITSCOPE_PROGRAM));
        env.insert(QStringLiteral("HOME"), file("home"));
        env.insert(QStringLiteral("XDG_DATA_HOME"), file("home/data"));
        env.insert(QStringLiteral("XDG_CONFIG_HOME"), file("home/config"));
        env.insert(QStringLiteral("XDG_RUNTIME_DIR"), file("home/run"));
        run.setProcessEnvironment(env);
        run.setProcessChannelMode(QProcess::MergedChannels);
        run.start(QStringLiteral("dbus-run-session"), {QStringLiteral("--"), QStringLiteral("sh"), file("run.sh")});
        if (!QTest::qWaitFor([&] { return run.state() == QProcess::NotRunning; }, 200'000)) {
            run.kill();
            run.waitForFinished();
            return "not in time: " + run.readAll();
        }
        return run.exitCode() == 0 ? QByteArray() : "code " + QByteArray::number(run.exitCode()) + ": " + run.readAll();
    }
    // Of `status --json`: source → health, or the error's words.
    QMap<QString, QString> sources(const char *output, const char *shard) const
    {
        QMap<QString, QString> out;
        const QJsonArray shards = QJsonDocument::fromJson(readText(file(output))).object()[QLatin1String("shards")].toArray();
        for (const QJsonValue s : shards) {
            if (s[QLatin1String("id")].toString() != QLatin1String(shard) && s[QLatin1String("name")].toString() != QLatin1String(shard)) continue;
            for (const QJsonValue x : s[QLatin1String("sources")].toArray())
                out.insert(x[QLatin1String("name")].toString(), x[QLatin1String("health")].toString() + u' ' + QString::fromUtf8(QJsonDocument(x.toObject()).toJson(QJsonDocument::Compact)));
        }
        return out;
    }
    QByteArray recorder(quint16 port, const char *scheme) const { return "[[shard.recorder]]\nname = \"jibri\"\nurl = \"" + QByteArray(scheme) + "://127.0.0.1:" + QByteArray::number(port) + "\"\n"; }

private slots:
    void initTestCase()
    {
        for (const char *folder : {"home/data", "home/config", "home/run"}) QVERIFY(QDir().mkpath(file(folder)));
        QFile::setPermissions(file("home/run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(m_ca.isFine() && m_ca.sign("good", "IP:127.0.0.1", 12) && m_ca.sign("meet", "DNS:meet.example.org", 200) && m_ca.sign("ops", "DNS:ops") && m_ca.pack("ops", keyWord));
        m_prosody.addAccount(QStringLiteral("monitor"), QString::fromLatin1(xmppWord));
        QVERIFY2(m_prosody.start(), qPrintable(m_prosody.error()));
        const QString health = QStringLiteral("return 200 '{\"status\":{\"busyStatus\":\"IDLE\",\"health\":{\"healthStatus\":\"HEALTHY\",\"details\":{}}}}';");
        const QString verify = QStringLiteral("ssl_client_certificate %1; ssl_verify_client on;").arg(m_ca.caFile());
        const QString format = QStringLiteral("log_format who '$server_port $request $ssl_client_s_dn';\n"), log = QStringLiteral("access_log %1 who;").arg(file("access.log"));
        const auto server = [&](quint16 port, const char *name, const QString &more, const QString &location) {
            return QStringLiteral("server { listen 127.0.0.1:%1 ssl; ssl_certificate %2.pem; ssl_certificate_key %2.key; %3 %4 location / { %5 } }\n").arg(port).arg(m_ca.path(QLatin1String(name)), log, more, location);
        };
        QVERIFY(m_nginx.start(format + server(m_wants, "good", verify, health)
                                  + server(m_wss, "meet", verify, QStringLiteral("proxy_pass http://127.0.0.1:%1; proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection upgrade; proxy_set_header Host localhost;").arg(m_prosody.port()))
                                  + QStringLiteral("server { listen 127.0.0.1:%1; location / { %2 } }\n").arg(m_plain).arg(health), m_wants));
        m_socks.setProcessChannelMode(QProcess::MergedChannels);
        m_socks.start(QStringLiteral("microsocks"), {QStringLiteral("-i"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(m_socksPort), QStringLiteral("-u"), QStringLiteral("ops"),
                                                     QStringLiteral("-P"), QString::fromLatin1(socksWord)});
        QVERIFY2(m_socks.waitForStarted(), "microsocks is missing");
        QVERIFY(listens(m_socksPort));
        const QString squid = QStandardPaths::findExecutable(QStringLiteral("squid"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
        QVERIFY2(!squid.isEmpty(), "squid is missing");
        QVERIFY(QDir().mkpath(file("squid")));
        QFile::setPermissions(m_dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        QVERIFY(writeText(file("squid/auth.sh"), "#!/bin/sh\nwhile read -r user word; do [ \"$user $word\" = 'ops " + squidWord + "' ] && echo OK || echo ERR; done\n"));
        for (const char *name : {"squid", "squid/auth.sh"}) QFile::setPermissions(file(name), QFile::Permissions(0x7777)); // squid runs as its own user
        QVERIFY(writeText(file("squid/squid.conf"), QStringLiteral("http_port 127.0.0.1:%1\npid_filename none\ncache deny all\naccess_log stdio:%2/access.log\ncache_log %2/squid.log\ncache_store_log none\ncoredump_dir %2\n"
            "netdb_filename none\nauth_param basic program %2/auth.sh\nauth_param basic children 1\nauth_param basic realm x\nacl known proxy_auth REQUIRED\nhttp_access allow known\nhttp_access deny all\n"
            "shutdown_lifetime 0 seconds\nvisible_hostname squid.test\n").arg(m_squidPort).arg(file("squid")).toUtf8()));
        m_squid.setProcessChannelMode(QProcess::MergedChannels);
        m_squid.start(squid, {QStringLiteral("-N"), QStringLiteral("-f"), file("squid/squid.conf")});
        QVERIFY(m_squid.waitForStarted() && listens(m_squidPort));
        for (const auto &[name, word] : {std::pair{"socks", socksWord}, {"key", keyWord}, {"xmpp", xmppWord}, {"wrong", QByteArray("other")}}) QVERIFY(writeText(file(name), word + '\n'));
    }
    void cleanupTestCase()
    {
        for (QProcess *p : {&m_socks, &m_squid}) {
            p->kill();
            p->waitForFinished();
        }
    }

    // HTTPS and the WebSocket through a SOCKS proxy with a login, both with our certificate; each word comes from the keychain.
    void socksAndAClientCertificate()
    {
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty(), "gnome-keyring is missing");
        const auto shard = [&](const char *name, const char *socksSecret, const char *keySecret) {
            return "[[shard]]\nname = \"" + QByteArray(name) + "\"\nvia = \"socks5://127.0.0.1:" + QByteArray::number(m_socksPort) + "\"\nvia_user = \"ops\"\nvia_secret = \"" + socksSecret
                + "\"\ntls = { ca = \"" + m_ca.caFile().toUtf8() + "\", client = \"" + m_ca.path(QStringLiteral("ops.p12")).toUtf8() + "\", client_secret = \"" + keySecret + "\" }\n"
                + "[shard.xmpp]\nurl = \"wss://127.0.0.1:" + QByteArray::number(m_wss) + "/xmpp-websocket\"\nhost = \"meet.example.org\"\ndomain = \"auth.localhost\"\nuser = \"monitor\"\nsecret = \"xmpp-login\"\n"
                + "bridges = [\"jvbbrewery@internal.auth.localhost\"]\n" + recorder(m_wants, "https");
        };
        QVERIFY(writeText(file("socks.toml"), shard("right", "socks-login", "ops-key") + shard("wrong-login", "wrong-word", "ops-key") + shard("wrong-key", "socks-login", "wrong-word")));
        const QByteArray fault = run("\"$PROGRAM\" secret socks-login <socks\n\"$PROGRAM\" secret ops-key <key\n\"$PROGRAM\" secret xmpp-login <xmpp\n\"$PROGRAM\" secret wrong-word <wrong\n"
                                     "\"$PROGRAM\" status --json --fleet socks.toml --wait 30 >out.status 2>err.status || true\n\"$PROGRAM\" doctor --json --fleet socks.toml --wait 6 >out.doctor 2>err.doctor || true\n");
        QVERIFY2(fault.isEmpty(), fault.constData());
        const QByteArray said = readText(file("out.status")) + readText(file("err.status"));
        const auto right = sources("out.status", "right");
        for (const char *name : {"jibri /jibri/api/v1.0/health", "XMPP feed"}) QVERIFY2(right.value(QLatin1String(name)).startsWith(QLatin1String("ok")), (qPrintable(QString::fromUtf8(said))));
        // through the proxy, and with our certificate
        const QByteArray proxy = m_socks.readAll(), web = readText(file("access.log"));
        QVERIFY2(proxy.contains("127.0.0.1:" + QByteArray::number(m_wants)) && proxy.contains("127.0.0.1:" + QByteArray::number(m_wss)), proxy.constData());
        QVERIFY2(web.contains(QByteArray::number(m_wants) + " GET /jibri/api/v1.0/health HTTP/1.1 CN=ops"), web.constData());
        QVERIFY2(web.contains(QByteArray::number(m_wss) + " GET /xmpp-websocket HTTP/1.1 CN=ops"), web.constData());
        // the wrong word for the proxy: nothing behind it is asked, and the proxy is named as the cause
        const auto login = sources("out.status", "wrong-login");
        QVERIFY2(login.size() >= 2, said.constData());
        for (auto it = login.begin(); it != login.end(); ++it) QVERIFY2(!it->startsWith(QLatin1String("ok")), qPrintable(it.key() + *it));
        const QByteArray doctor = readText(file("out.doctor"));
        QVERIFY2(doctor.contains("the proxy wants a login"), (doctor + readText(file("err.doctor")).right(6000)).constData());
        // the wrong word for the key: nobody is asked without it, and its secret is named
        const auto key = sources("out.status", "wrong-key");
        for (auto it = key.begin(); it != key.end(); ++it) QVERIFY2(!it->startsWith(QLatin1String("ok")), qPrintable(it.key() + *it));
        QVERIFY2(doctor.contains("wrong-word"), doctor.constData()); // the secret's name
        // the certificate that was shown through the proxy ends soon; the other one does not
        const QJsonArray facts = QJsonDocument::fromJson(doctor).object()[QLatin1String("security")].toArray();
        int ends = 0;
        for (const QJsonValue f : facts)
            if (f[QLatin1String("kind")].toString() == QLatin1String("certificate-ends") && f[QLatin1String("shard")].toString() == QLatin1String("right")) {
                ++ends;
                QCOMPARE(f[QLatin1String("about")].toString(), QStringLiteral("127.0.0.1:%1").arg(m_wants));
            }
        QCOMPARE(ends, 1);
        for (const QByteArray &word : {socksWord, keyWord, xmppWord})
            for (const char *name : {"out.status", "err.status", "out.doctor", "err.doctor"}) QVERIFY2(!readText(file(name)).contains(word), name);
    }

    // What the desktop says for an address, here by its variables: HTTP and HTTPS through a real squid that wants a login, and one address without.
    void theSystemsProxy()
    {
        QVERIFY(writeText(file("system.toml"), "[[shard]]\nname = \"sys\"\nvia = \"system\"\ntls = { ca = \"" + m_ca.caFile().toUtf8() + "\", client = \"" + m_ca.path(QStringLiteral("ops.pem")).toUtf8() + "\", client_key = \""
                              + m_ca.path(QStringLiteral("ops.key")).toUtf8() + "\" }\n" + recorder(m_wants, "https") + recorder(m_plain, "http").replace("jibri", "plain")));
        const QByteArray proxy = "http://ops:" + squidWord + "@127.0.0.1:" + QByteArray::number(m_squidPort);
        const QByteArray fault = run("http_proxy=" + proxy + " https_proxy=" + proxy + " \"$PROGRAM\" status --json --fleet system.toml --wait 20 >out.system 2>err.system || true\n"
                                     "\"$PROGRAM\" status --json --fleet system.toml --wait 20 >out.none 2>err.none || true\n");
        QVERIFY2(fault.isEmpty(), fault.constData());
        const QByteArray log = readText(file("squid/access.log"));
        const auto through = sources("out.system", "sys");
        for (const char *name : {"jibri /jibri/api/v1.0/health", "plain /jibri/api/v1.0/health"}) QVERIFY2(through.value(QLatin1String(name)).startsWith(QLatin1String("ok")), (readText(file("out.system")) + readText(file("err.system")) + log).constData());
        QVERIFY2(log.contains("CONNECT 127.0.0.1:" + QByteArray::number(m_wants)) && log.contains("GET http://127.0.0.1:" + QByteArray::number(m_plain)), log.constData());
        // and where the desktop names none, the way is straight
        const auto straight = sources("out.none", "sys");
        for (const char *name : {"jibri /jibri/api/v1.0/health", "plain /jibri/api/v1.0/health"}) QVERIFY2(straight.value(QLatin1String(name)).startsWith(QLatin1String("ok")), readText(file("out.none")).constData());
        QCOMPARE(readText(file("squid/access.log")).count('\n'), log.count('\n'));
    }
};

QTEST_GUILESS_MAIN(TestWays)
#include "ways.moc"
