// Logins of the SSH transport against Debian's own sshd on loopback: keys, passphrases, passwords, host keys, jump hosts.
#include "sshside.h"

using namespace jitscope;
using namespace jitscope::test;
using State = SshHost::State;

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
            s->setParent(&far); // goes with it
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
        QTRY_COMPARE_WITH_TIMEOUT(host->error()->kind, Error::Kind::Forbidden, 20'000);
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

// Besides the tests: ssh's question helper.
int main(int argc, char **argv)
{
    if (isSshAskPass(argc, argv)) return sshAskPass(argc, argv);
    QCoreApplication app(argc, argv);
    TestSsh test;
    return QTest::qExec(&test, argc, argv);
}

#include "ssh.moc"
