// The SSH transport against Debian's own sshd on loopback.
#include "net/ssh.h"

#include "app/sshserver.h"
#include "net/http.h"
#include "net/sshaskpass.h"
#include "net/sshfolder.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace jitscope;
using State = SshHost::State;

namespace {

// Answers every request with the same page.
class Page : public QTcpServer
{
public:
    explicit Page(const QByteArray &text) : m_text(text)
    {
        listen(QHostAddress::LocalHost, 0);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *s = nextPendingConnection();
            connect(s, &QTcpSocket::readyRead, this, [this, s] {
                if (!s->readAll().contains("\r\n\r\n")) return;
                ++requests;
                s->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(m_text.size()) + "\r\n\r\n" + m_text);
            });
            connect(s, &QTcpSocket::disconnected, s, &QObject::deleteLater);
        });
    }
    QUrl url(const char *host = "127.0.0.1") const { return QUrl(QStringLiteral("http://%1:%2/page").arg(QLatin1String(host)).arg(serverPort())); }
    int requests = 0;

private:
    QByteArray m_text;
};

quint16 freePort()
{
    QTcpServer s;
    s.listen(QHostAddress::LocalHost, 0);
    return s.serverPort();
}

// A user, the transport, and what it asked.
struct Side
{
    explicit Side(bool canAsk = true) { make(canAsk); }
    void make(bool canAsk)
    {
        SshOptions o;
        o.canAsk = canAsk;
        o.configFile = user.config();
        o.aliveEvery = std::chrono::seconds(1);
        o.aliveMissed = 2;
        o.again = std::chrono::milliseconds(50);
        o.againAtMost = std::chrono::milliseconds(300);
        o.connectTimeout = connectTimeout;
        hosts = std::make_unique<SshHosts>(o);
        QObject::connect(hosts.get(), &SshHosts::asked, hosts.get(), [this](const Prompt &p) { asked.push_back(p); });
        QObject::connect(hosts.get(), &SshHosts::withdrawn, hosts.get(), [this](quint64 id) { withdrawn << id; });
    }
    std::shared_ptr<SshHost> connect(const SshServer &server)
    {
        auto host = hosts->host(server.destination());
        host->start();
        return host;
    }
    Result<HttpAnswer> get(SshHost &host, const QUrl &url)
    {
        std::optional<Result<HttpAnswer>> got;
        HttpRequest r;
        r.url = url;
        r.proxy = host.proxy();
        QObject context;
        http.get(r, &context, [&](const Result<HttpAnswer> &a) { got = a; });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 20'000)) return fail(Error::Kind::Cancelled, QStringLiteral("never answered"));
        if (!*got) return tl::unexpected(host.explain(url, got->error()));
        return *got;
    }
    Result<SshOutput> run(SshHost &host, const SshCommand &command)
    {
        std::optional<Result<SshOutput>> got;
        QObject context;
        host.run(command, &context, [&](const Result<SshOutput> &a) { got = a; });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 20'000)) return fail(Error::Kind::Cancelled, QStringLiteral("never answered"));
        return *got;
    }

    std::chrono::milliseconds connectTimeout{15'000};
    SshUser user;
    Http http;
    std::unique_ptr<SshHosts> hosts;
    std::vector<Prompt> asked;
    QList<quint64> withdrawn;
};

#define UP(host) QVERIFY2(QTest::qWaitFor([&] { return (host)->isUp(); }, 20'000), qPrintable((host)->error() ? (host)->error()->detail : QStringLiteral("no error")))
#define IN_STATE(host, wanted) QTRY_COMPARE_WITH_TIMEOUT((host)->state(), wanted, 20'000)

// Every argument and every environment of the masters and helpers, and the files of the private folder.
QByteArray whatOthersCanSee()
{
    QByteArray all;
    for (const QString &pid : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) all += readText(QStringLiteral("/proc/%1/cmdline").arg(pid));
    return all;
}

} // namespace

class TestSsh : public QObject
{
    Q_OBJECT
private slots:
    void init() { QVERIFY(qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit())); }
    void cleanup() { QCOMPARE(QDir(m_runtime.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), QStringList()); } // nothing stays behind

    void aKeyOpensTheWayForHttpAndCommands()
    {
        SshServer server;
        Side side;
        server.authorize(side.user.path("id.pub"));
        side.user.know(server);
        QVERIFY(server.start());
        Page page("hello from the far side");
        const auto host = side.connect(server);
        QCOMPARE(side.hosts->host(server.destination()), host); // one master for each destination
        UP(host);
        QVERIFY(!host->error());
        QVERIFY(host->connectMs() >= 0);
        for (const char *name : {"127.0.0.1", "localhost"}) {
            const auto answer = side.get(*host, page.url(name));
            QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
            QCOMPARE(answer->body, QByteArray("hello from the far side"));
        }
        // words arrive as they are, whatever is in them
        const QStringList odd{QStringLiteral("two  words"), QStringLiteral("it's"), QStringLiteral("$(id) `id` \\n $HOME"), QString(), QStringLiteral("-n"), QStringLiteral("line\nbreak"),
                              QString::fromUtf8("\xc3\xa9\xe6\x97\xa5"), QStringLiteral("*;&|<>!~#\"")};
        const auto echoed = side.run(*host, {QStringList{QStringLiteral("printf"), QStringLiteral("[%s]")} + odd});
        QVERIFY(echoed);
        QCOMPARE(QString::fromUtf8(echoed->out), u'[' + odd.join(QStringLiteral("][")) + u']');
        QCOMPARE(echoed->exitCode, 0);
        // exit code, standard error and input
        const auto failed = side.run(*host, {{QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("cat; echo no >&2; exit 3")}, "said"});
        QVERIFY(failed);
        QCOMPARE(failed->exitCode, 3);
        QCOMPARE(failed->out, QByteArray("said"));
        QCOMPARE(failed->err, QByteArray("no\n"));
        QVERIFY(side.asked.empty());
    }

    void commandsAreBoundedInTimeAndBytes()
    {
        SshServer server;
        Side side;
        server.authorize(side.user.path("id.pub"));
        side.user.know(server);
        QVERIFY(server.start());
        const auto host = side.connect(server);
        const auto slow = side.run(*host, {{QStringLiteral("sleep"), QStringLiteral("600")}, {}, std::chrono::milliseconds(1500)});
        QVERIFY(!slow);
        QCOMPARE(slow.error().kind, Error::Kind::Timeout);
        SshCommand endless{{QStringLiteral("cat"), QStringLiteral("/dev/zero")}};
        endless.maxOutput = 100'000;
        const auto cut = side.run(*host, endless);
        QVERIFY(cut);
        QVERIFY(cut->cut);
        QCOMPARE(cut->out.size(), 100'000);
        const auto none = side.run(*host, {});
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::Malformed);
    }

    void manyCommandsAtOnceAllAnswer()
    {
        SshServer server;
        Side side;
        server.addConfig("MaxSessions 4"); // fewer than are asked for
        server.authorize(side.user.path("id.pub"));
        side.user.know(server);
        QVERIFY(server.start());
        const auto host = side.connect(server);
        QByteArrayList said;
        QStringList faults;
        for (int i = 0; i < 12; ++i)
            host->run({{QStringLiteral("echo"), QString::number(i)}}, this, [&](const Result<SshOutput> &r) {
                if (r) said << r->out.trimmed();
                else faults << r.error().detail;
            });
        QTRY_COMPARE_WITH_TIMEOUT(said.size() + faults.size(), 12, 30'000);
        QCOMPARE(faults, QStringList());
        QCOMPARE(QSet<QByteArray>(said.begin(), said.end()).size(), 12);
    }

    void aWebSocketGoesThrough()
    {
        SshServer server;
        Side side;
        server.authorize(side.user.path("id.pub"));
        side.user.know(server);
        QVERIFY(server.start());
        QWebSocketServer far(QStringLiteral("far"), QWebSocketServer::NonSecureMode);
        QVERIFY(far.listen(QHostAddress::LocalHost, 0));
        connect(&far, &QWebSocketServer::newConnection, &far, [&far] {
            QWebSocket *s = far.nextPendingConnection();
            connect(s, &QWebSocket::textMessageReceived, s, [s](const QString &text) { s->sendTextMessage(text.toUpper()); });
        });
        const auto host = side.connect(server);
        QWebSocket near;
        near.setProxy(host->proxy()); // before the tunnel is up: it waits
        QString got;
        connect(&near, &QWebSocket::connected, this, [&near] { near.sendTextMessage(QString(300'000, u'x')); });
        connect(&near, &QWebSocket::textMessageReceived, this, [&got](const QString &text) { got = text; });
        near.open(QUrl(QStringLiteral("ws://localhost:%1/").arg(far.serverPort())));
        QTRY_COMPARE_WITH_TIMEOUT(got, QString(300'000, u'X'), 20'000);
        far.close();
    }

    void aPassphraseIsAskedForAndAWrongOneAgain()
    {
        SshServer server;
        Side side;
        QVERIFY(makeKey(side.user.path("id"), QStringLiteral("open sesame")));
        server.authorize(side.user.path("id.pub"));
        side.user.know(server);
        QVERIFY(server.start());
        const auto host = side.connect(server);
        QTRY_COMPARE_WITH_TIMEOUT(side.asked.size(), 1u, 20'000);
        QCOMPARE(side.asked[0].kind, Prompt::Kind::Secret);
        QCOMPARE(side.asked[0].about, server.destination());
        QVERIFY2(side.asked[0].text.contains(side.user.path("id")), qPrintable(side.asked[0].text));
        QCOMPARE(host->state(), State::Connecting);
        side.hosts->answer(side.asked[0].id, QStringLiteral("open barley"));
        QTRY_COMPARE_WITH_TIMEOUT(side.asked.size(), 2u, 20'000);
        side.hosts->answer(side.asked[1].id, QStringLiteral("open sesame"));
        UP(host);
        QVERIFY(!whatOthersCanSee().contains("open sesame"));
    }

    void aPasswordIsAskedForByTheServer()
    {
        SshServer server;
        Side side;
        server.askForPassword(QStringLiteral("tr\"u'e \\ pass"));
        side.user.know(server);
        QVERIFY(server.start());
        const auto host = side.connect(server);
        QTRY_COMPARE_WITH_TIMEOUT(side.asked.size(), 1u, 20'000);
        QCOMPARE(side.asked[0].kind, Prompt::Kind::Secret);
        QVERIFY2(side.asked[0].text.contains(QLatin1String("assword")), qPrintable(side.asked[0].text));
        side.hosts->answer(side.asked[0].id, QStringLiteral("tr\"u'e \\ pass"));
        UP(host);
        // the operator refuses: it stops, and does not ask again by itself
        const quint64 before = side.asked.size();
        server.kill();
        IN_STATE(host, State::Waiting);
        QVERIFY(server.start());
        QTRY_COMPARE_WITH_TIMEOUT(side.asked.size(), before + 1, 20'000);
        side.hosts->refuse(side.asked.back().id);
        QCOMPARE(host->state(), State::Stopped);
        QCOMPARE(host->error()->kind, Error::Kind::Cancelled);
        QTest::qWait(600);
        QCOMPARE(side.asked.size(), before + 1);
        QVERIFY(server.connections().isEmpty());
        host->retry();
        QTRY_COMPARE_WITH_TIMEOUT(side.asked.size(), before + 2, 20'000);
        // ssh ends before the answer: the question goes, and no dialog comes back by itself
        for (const qint64 pid : childrenOf(getpid()))
            if (readText(QStringLiteral("/proc/%1/comm").arg(pid)) == "ssh\n") ::kill(pid_t(pid), SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(side.withdrawn.contains(side.asked.back().id), 20'000);
        IN_STATE(host, State::Stopped);
        QVERIFY2(host->error()->detail.startsWith(QLatin1String("nobody answered in time")), qPrintable(host->error()->detail));
    }

    void wrongPasswordsArePermissionDenied()
    {
        SshServer server;
        Side side;
        server.askForPassword(QStringLiteral("right"));
        server.addConfig("MaxAuthTries 2");
        side.user.know(server);
        QVERIFY(server.start());
        connect(side.hosts.get(), &SshHosts::asked, side.hosts.get(), [&side](const Prompt &p) { side.hosts->answer(p.id, QStringLiteral("wrong")); }, Qt::QueuedConnection);
        const auto host = side.connect(server);
        IN_STATE(host, State::Stopped);
        QCOMPARE(host->error()->kind, Error::Kind::Unauthorized);
    }

    void anUnknownHostKeyIsAQuestion_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::newRow("as by default") << QByteArray();
        QTest::newRow("the user says no checking") << QByteArray("StrictHostKeyChecking no\n");
        QTest::newRow("the user says accept-new") << QByteArray("StrictHostKeyChecking accept-new\nNoHostAuthenticationForLocalhost yes\n");
    }
    void anUnknownHostKeyIsAQuestion()
    {
        QFETCH(QByteArray, config);
        SshServer server;
        Side side;
        side.user.write(config);
        server.authorize(side.user.path("id.pub"));
        QVERIFY(server.start());
        const auto host = side.connect(server);
        QTRY_COMPARE_WITH_TIMEOUT(side.asked.size(), 1u, 20'000);
        const Prompt first = side.asked[0];
        QCOMPARE(first.kind, Prompt::Kind::HostKey);
        QCOMPARE(first.fingerprint, server.fingerprint());
        QCOMPARE(first.keyType, QStringLiteral("ED25519"));
        QVERIFY2(first.host.contains(QLatin1String("127.0.0.1")), qPrintable(first.host));
        side.hosts->refuse(first.id);
        QCOMPARE(host->state(), State::Stopped);
        QCOMPARE(host->error()->kind, Error::Kind::Untrusted);
        QVERIFY(host->error()->detail.contains(first.fingerprint));
        QCOMPARE(side.user.known(), QByteArray());
        host->retry();
        QTRY_COMPARE_WITH_TIMEOUT(side.asked.size(), 2u, 20'000);
        side.hosts->answer(side.asked[1].id, QStringLiteral("yes"));
        UP(host);
        QCOMPARE(side.user.known(), server.knownHost()); // written by ssh
    }

    void strictUsersAndCommandsAreNotAsked_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<bool>("canAsk");
        QTest::newRow("StrictHostKeyChecking yes") << QByteArray("StrictHostKeyChecking yes\n") << true;
        QTest::newRow("no window") << QByteArray() << false;
        QTest::newRow("no window, no checking") << QByteArray("StrictHostKeyChecking no\n") << false;
    }
    void strictUsersAndCommandsAreNotAsked()
    {
        QFETCH(QByteArray, config);
        QFETCH(bool, canAsk);
        SshServer server;
        Side side(canAsk);
        side.user.write(config);
        server.authorize(side.user.path("id.pub"));
        QVERIFY(server.start());
        const auto host = side.connect(server);
        IN_STATE(host, State::Stopped);
        QCOMPARE(host->error()->kind, Error::Kind::Untrusted);
        QVERIFY2(host->error()->detail.startsWith(QLatin1String("no host key is known for")), qPrintable(host->error()->detail));
        QVERIFY(side.asked.empty());
        QCOMPARE(side.user.known(), QByteArray());
    }

    void aChangedHostKeyIsRefusedAndExplained_data() { anUnknownHostKeyIsAQuestion_data(); }
    void aChangedHostKeyIsRefusedAndExplained()
    {
        QFETCH(QByteArray, config);
        SshServer server;
        Side side;
        side.user.write(config);
        server.authorize(side.user.path("id.pub"));
        side.user.know(server);
        const QByteArray before = side.user.known();
        server.changeHostKey();
        QVERIFY(server.start());
        const auto host = side.connect(server);
        IN_STATE(host, State::Stopped);
        QCOMPARE(host->error()->kind, Error::Kind::Untrusted);
        QVERIFY2(host->error()->detail.contains(QLatin1String("CHANGED")), qPrintable(host->error()->detail));
        QVERIFY(host->error()->detail.contains(server.fingerprint()));
        QVERIFY2(host->error()->detail.contains(side.user.path("known_hosts") + QStringLiteral(":1")), qPrintable(host->error()->detail));
        QVERIFY(side.asked.empty());
        QCOMPARE(side.user.known(), before);
    }

    void withoutAWindowAPassphraseIsAClearError()
    {
        SshServer server;
        Side side(false);
        QVERIFY(makeKey(side.user.path("id"), QStringLiteral("open sesame")));
        server.authorize(side.user.path("id.pub"));
        side.user.know(server);
        QVERIFY(server.start());
        const auto host = side.connect(server);
        IN_STATE(host, State::Waiting);
        QCOMPARE(host->error()->kind, Error::Kind::Unauthorized);
        QVERIFY2(host->error()->detail.contains(QLatin1String("no question can be asked here")), qPrintable(host->error()->detail));
        const auto refused = side.run(*host, {{QStringLiteral("true")}});
        QVERIFY(!refused);
        QCOMPARE(refused.error(), *host->error());
    }

    void aJumpHostIsHeldToTheSameRules()
    {
        SshServer jump, server;
        Side side;
        for (SshServer *s : {&jump, &server}) s->authorize(side.user.path("id.pub"));
        side.user.write("StrictHostKeyChecking no\nHost inner\n  HostName 127.0.0.1\n  Port " + QByteArray::number(server.port()) + "\n  ProxyJump " + SshServer::user().toLocal8Bit() + "@127.0.0.1:"
                        + QByteArray::number(jump.port()) + "\n");
        QVERIFY(jump.start());
        QVERIFY(server.start());
        Page page("inner page");
        const auto host = side.hosts->host(QStringLiteral("inner"));
        host->start();
        for (const SshServer *s : {&jump, &server}) {
            QTRY_VERIFY_WITH_TIMEOUT(!side.asked.empty() && side.asked.back().fingerprint == s->fingerprint(), 20'000);
            side.hosts->answer(side.asked.back().id, QStringLiteral("yes"));
        }
        UP(host);
        const auto answer = side.get(*host, page.url());
        QVERIFY(answer);
        QCOMPARE(answer->body, QByteArray("inner page"));
        QVERIFY(!jump.connections().isEmpty());
        QVERIFY(!server.connections().isEmpty());
        // the jump host forbids the way on
        server.kill();
        IN_STATE(host, State::Waiting);
        QTRY_COMPARE_WITH_TIMEOUT(host->error()->kind, Error::Kind::Refused, 20'000);
        jump.kill();
        jump.addConfig("AllowTcpForwarding no");
        QVERIFY(jump.start());
        host->retry();
        QTRY_COMPARE_WITH_TIMEOUT(host->error()->kind, Error::Kind::Unsupported, 20'000);
    }

    void forbiddenForwardingIsSaid()
    {
        SshServer server;
        Side side;
        server.addConfig("AllowTcpForwarding no");
        server.authorize(side.user.path("id.pub"));
        side.user.know(server);
        QVERIFY(server.start());
        Page page("never seen");
        const auto host = side.connect(server);
        const auto answer = side.get(*host, page.url());
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Unsupported);
        QVERIFY2(answer.error().detail.contains(QLatin1String("forbids forwarding to 127.0.0.1:")), qPrintable(answer.error().detail));
        QCOMPARE(page.requests, 0);
        // commands are no forwarding
        const auto output = side.run(*host, {{QStringLiteral("echo"), QStringLiteral("still here")}});
        QVERIFY(output);
        QCOMPARE(output->out, QByteArray("still here\n"));
    }

    void aListOfPermittedAddressesIsMet()
    {
        SshServer server;
        Side side;
        Page open("open"), other("other");
        server.addConfig("PermitOpen localhost:" + QByteArray::number(open.serverPort()));
        server.authorize(side.user.path("id.pub"));
        side.user.know(server);
        QVERIFY(server.start());
        const auto host = side.connect(server);
        for (const char *name : {"127.0.0.1", "localhost", "127.0.0.1"}) { // the list says localhost: the same machine by its other name
            const auto answer = side.get(*host, open.url(name));
            QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
            QCOMPARE(answer->body, QByteArray("open"));
        }
        const auto answer = side.get(*host, other.url());
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Unsupported);
        QCOMPARE(other.requests, 0);
    }

    void aTargetThatIsDownIsNotTheTunnel()
    {
        SshServer server;
        Side side;
        server.authorize(side.user.path("id.pub"));
        side.user.know(server);
        QVERIFY(server.start());
        const auto host = side.connect(server);
        UP(host);
        const QUrl nobody(QStringLiteral("http://127.0.0.1:%1/").arg(freePort()));
        const auto answer = side.get(*host, nobody);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Refused);
        QVERIFY(host->isUp());
        const auto noName = side.get(*host, QUrl(QStringLiteral("http://no-such-name.invalid/")));
        QVERIFY(!noName);
        QCOMPARE(noName.error().kind, Error::Kind::Unreachable);
        QVERIFY(host->isUp());
    }

    void itComesBackAfterTheServerDoes()
    {
        SshServer server;
        Side side;
        server.authorize(side.user.path("id.pub"));
        side.user.know(server);
        QVERIFY(server.start());
        Page page("again");
        const auto host = side.connect(server);
        UP(host);
        const QNetworkProxy proxy = host->proxy();
        server.kill();
        IN_STATE(host, State::Waiting);
        const auto down = side.get(*host, page.url());
        QVERIFY(!down);
        QCOMPARE(down.error().kind, Error::Kind::Unreachable); // never Refused: the page's server may be well
        QCOMPARE(down.error().where, QStringLiteral("ssh ") + server.destination());
        QTRY_COMPARE_WITH_TIMEOUT(host->error()->kind, Error::Kind::Refused, 20'000); // the tunnel's own reason: nobody listens now
        QVERIFY(server.start());
        UP(host);
        QCOMPARE(host->proxy(), proxy);
        const auto up = side.get(*host, page.url());
        QVERIFY(up);
    }

    void aHalfOpenConnectionIsNoticed()
    {
        SshServer server;
        Side side;
        server.authorize(side.user.path("id.pub"));
        side.user.know(server);
        QVERIFY(server.start());
        const auto host = side.connect(server);
        UP(host);
        for (const qint64 pid : server.connections()) ::kill(pid_t(pid), SIGSTOP); // the connection stands, nobody answers
        QTRY_VERIFY_WITH_TIMEOUT(!host->isUp(), 20'000);
        QCOMPARE(host->error()->kind, Error::Kind::Timeout);
        UP(host); // the server itself still takes connections
    }

    void aServerThatNeverAnswersIsATimeout()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost, 0));
        Side side;
        side.connectTimeout = std::chrono::milliseconds(700);
        side.make(true);
        const auto host = side.hosts->host(QStringLiteral("127.0.0.1:%1").arg(silent.serverPort()));
        host->start();
        IN_STATE(host, State::Waiting);
        QCOMPARE(host->error()->kind, Error::Kind::Timeout);
    }

    void threeHostsAtOnceEachWithItsOwnFate()
    {
        SshServer good, refusing, gone;
        Side side;
        good.authorize(side.user.path("id.pub"));
        for (const SshServer *s : {&good, &refusing, &gone}) side.user.know(*s);
        QVERIFY(good.start());
        QVERIFY(refusing.start());
        Page page("of the good one");
        const auto a = side.connect(good), b = side.connect(refusing), c = side.connect(gone);
        UP(a);
        IN_STATE(b, State::Waiting);
        IN_STATE(c, State::Waiting);
        QCOMPARE(b->error()->kind, Error::Kind::Unauthorized);
        QCOMPARE(c->error()->kind, Error::Kind::Refused);
        QVERIFY(side.get(*a, page.url()));
        QCOMPARE(side.get(*b, page.url()).error().where, QStringLiteral("ssh ") + refusing.destination());
        QCOMPARE(side.get(*c, page.url()).error().where, QStringLiteral("ssh ") + gone.destination());
        QCOMPARE(page.requests, 1);
    }

    void whatIsNoDestinationNeverReachesSsh()
    {
        Side side;
        const QString mark = side.user.path("mark");
        const auto host = side.hosts->host(QStringLiteral("-oProxyCommand=touch ") + mark);
        host->start();
        QCOMPARE(host->state(), State::Stopped);
        QCOMPARE(host->error()->kind, Error::Kind::Malformed);
        host->retry();
        QTest::qWait(200);
        QVERIFY(!QFile::exists(mark));
    }

    void errorsOfTheWay_data()
    {
        QTest::addColumn<QString>("destination");
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("program");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("no such host") << QStringLiteral("no-such-host.invalid") << QByteArray() << QStringLiteral("ssh") << Error::Kind::Unreachable;
        QTest::newRow("broken configuration") << QStringLiteral("x") << QByteArray("NoSuchOption yes\n") << QStringLiteral("ssh") << Error::Kind::Failed;
        QTest::newRow("no ssh") << QStringLiteral("x") << QByteArray() << QStringLiteral("/no/such/ssh") << Error::Kind::Unsupported;
    }
    void errorsOfTheWay()
    {
        QFETCH(QString, destination);
        QFETCH(QByteArray, config);
        QFETCH(QString, program);
        SshUser user;
        user.write(config);
        SshOptions o;
        o.configFile = user.config();
        o.program = program;
        SshHosts hosts(o);
        const auto host = hosts.host(destination);
        host->start();
        IN_STATE(host, State::Waiting);
        QTEST(host->error()->kind, "kind");
        QVERIFY(!host->error()->detail.isEmpty());
    }

    void nobodyElseWalksThroughTheGate()
    {
        Side side;
        const QNetworkProxy proxy = side.hosts->host(QStringLiteral("x"))->proxy();
        QVERIFY(proxy.password().size() >= 32);
        QTcpSocket stranger;
        stranger.connectToHost(proxy.hostName(), proxy.port());
        QVERIFY(stranger.waitForConnected());
        stranger.write("\x05\x01\x00", 3); // without a password
        QTRY_COMPARE(stranger.bytesAvailable(), 2);
        QCOMPARE(stranger.readAll(), QByteArray("\x05\xff"));
        QTcpSocket guesser;
        guesser.connectToHost(proxy.hostName(), proxy.port());
        QVERIFY(guesser.waitForConnected());
        guesser.write(QByteArray("\x05\x01\x02\x01\x02t1\x03" "abc"));
        QTRY_COMPARE(guesser.bytesAvailable(), 4);
        QCOMPARE(guesser.readAll(), QByteArray("\x05\x02\x01\x01"));
        QTRY_COMPARE(guesser.state(), QAbstractSocket::UnconnectedState);
    }

    void theLastHolderEndsTheMaster()
    {
        SshServer server;
        Side side;
        server.authorize(side.user.path("id.pub"));
        side.user.know(server);
        QVERIFY(server.start());
        auto host = side.connect(server);
        UP(host);
        QVERIFY(!server.connections().isEmpty());
        host.reset();
        QTRY_VERIFY_WITH_TIMEOUT(server.connections().isEmpty(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(childrenOf(getpid()).size() == 1, 20'000); // sshd alone
    }

    void nothingOutlivesAKilledConsole()
    {
        SshServer server;
        SshUser user;
        server.authorize(user.path("id.pub"));
        user.know(server);
        QVERIFY(server.start());
        QProcess console; // this program again, as a console: see main()
        console.start(QCoreApplication::applicationFilePath(), {QStringLiteral("hold"), user.config(), server.destination()});
        QVERIFY(console.waitForReadyRead(20'000));
        QCOMPARE(console.readLine(), QByteArray("up\n"));
        const QList<qint64> masters = childrenOf(console.processId());
        QCOMPARE(masters.size(), 1);
        console.kill(); // -9
        QVERIFY(console.waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(::kill(pid_t(masters[0]), 0) != 0, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(server.connections().isEmpty(), 20'000);
        const QStringList left = QDir(m_runtime.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(left.size(), 1); // the next one sweeps
        QCOMPARE(QDir(m_runtime.filePath(left[0])).entryList(QDir::System | QDir::NoDotAndDotDot).filter(QStringLiteral("t1")), QStringList());
        QCOMPARE(SshFolder::sweep(m_runtime.path()), 1);
    }

    void promptsAreToldApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hint");
        QTest::addColumn<Prompt::Kind>("kind");
        QTest::newRow("password") << QStringLiteral("ops@host's password: ") << QString() << Prompt::Kind::Secret;
        QTest::newRow("OTP") << QStringLiteral("(ops@host) Verification code: ") << QString() << Prompt::Kind::Secret;
        QTest::newRow("touch") << QStringLiteral("Confirm user presence for key ED25519-SK SHA256:abc") << QStringLiteral("none") << Prompt::Kind::Notice;
        QTest::newRow("permission") << QStringLiteral("Allow use of key?") << QStringLiteral("confirm") << Prompt::Kind::Confirm;
        QTest::newRow("new keys") << QStringLiteral("Accept updated hostkeys? (yes/no): ") << QString() << Prompt::Kind::Confirm;
    }
    void promptsAreToldApart()
    {
        QFETCH(QString, text);
        QFETCH(QString, hint);
        QTEST(sshPromptOf(text, hint).kind, "kind");
    }

private:
    QTemporaryDir m_runtime{QStringLiteral("/tmp/jsrt-XXXXXX")};
};

// Besides the tests: ssh's question helper, and a console that holds a tunnel until it is killed.
int main(int argc, char **argv)
{
    if (isSshAskPass(argc, argv)) return sshAskPass(argc, argv);
    QCoreApplication app(argc, argv);
    if (argc == 4 && QByteArray(argv[1]) == "hold") {
        SshOptions o;
        o.configFile = QString::fromLocal8Bit(argv[2]);
        SshHosts hosts(o);
        const auto host = hosts.host(QString::fromLocal8Bit(argv[3]));
        QObject::connect(host.get(), &SshHost::changed, &app, [&host] {
            if (!host->isUp()) return;
            puts("up");
            fflush(stdout);
        });
        host->start();
        return app.exec();
    }
    TestSsh test;
    return QTest::qExec(&test, argc, argv);
}

#include "ssh.moc"
