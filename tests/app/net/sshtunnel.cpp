// The way through an SSH tunnel and its ends, against Debian's own sshd on loopback: what may not be forwarded, what is down, cut, half-open or killed.
#include "sshside.h"

using namespace jitscope;
using namespace jitscope::test;
using State = SshHost::State;

class TestSshTunnel : public QObject
{
    Q_OBJECT
private slots:
    void init() { QVERIFY(qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit())); }
    void cleanup() { QCOMPARE(QDir(m_runtime.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), QStringList()); } // nothing stays behind

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
        QCOMPARE(answer.error().kind, Error::Kind::Forbidden);
        QVERIFY2(answer.error().detail.contains(QLatin1String("forbids forwarding to 127.0.0.1:")), qPrintable(answer.error().detail));
        QVERIFY2(answer.error().detail.contains(QLatin1String("AllowTcpForwarding")), qPrintable(answer.error().detail));
        const SshRemedy remedy = remedyOfForbidden(answer.error(), host->destination());
        QCOMPARE(remedy.line, QStringLiteral("AllowTcpForwarding local"));
        QVERIFY2(remedy.file.startsWith(QLatin1String("/etc/ssh/sshd_config of 127.0.0.1:")) && remedy.file.contains(page.url().authority()), qPrintable(remedy.file));
        QCOMPARE(page.requests, 0);
        // many at once: each is told the reason, not only the first that reads it in ssh's log
        QObject context;
        std::vector<Error> told;
        for (int i = 0; i < 8; ++i) {
            HttpRequest r;
            r.url = page.url();
            r.proxy = host->proxy();
            side.http.get(r, &context, [&, url = r.url](const Result<HttpAnswer> &a) { told.push_back(a ? Error{Error::Kind::Failed, {}, QStringLiteral("it answered")} : host->explain(url, a.error())); });
        }
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), size_t(8), 20'000);
        for (const Error &e : told) QVERIFY2(e.kind == Error::Kind::Forbidden, qPrintable(e.detail));
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
        QCOMPARE(answer.error().kind, Error::Kind::Forbidden);
        QCOMPARE(other.requests, 0);
        QVERIFY(side.get(*host, open.url())); // what is permitted goes on
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
    TestSshTunnel test;
    return QTest::qExec(&test, argc, argv);
}

#include "sshtunnel.moc"
