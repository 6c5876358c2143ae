// The login on a stream: SCRAM, PLAIN and guests at a real Prosody; servers that cannot prove themselves, or would have the password in clear.
#include "xmppends.h"

#include "app/prosody.h"

using namespace jitscope;
using namespace jitscope::test;
using namespace std::chrono_literals;

class TestXmppLogin : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_prosody.addAccount(QStringLiteral("monitor"), QStringLiteral("p'ä ss&<word"));
        m_prosody.addAccount(QStringLiteral("plain"), QStringLiteral("plainpw"));
        QVERIFY2(m_prosody.start(), qPrintable(m_prosody.error()));
    }

    void scramLoginAndPing()
    {
        Client c(m_prosody.webSocketUrl());
        c.login(QStringLiteral("monitor"), QStringLiteral("p'ä ss&<word"));
        QTRY_COMPARE(c.jid, QStringLiteral("monitor@auth.localhost/test"));
        QVERIFY(!c.refused);
        std::optional<Result<XmlNode>> answer;
        c.stream.request(QStringLiteral("auth.localhost"), "get", "<ping xmlns=\"urn:xmpp:ping\"/>", 5s, this, [&](const Result<XmlNode> &a) { answer = a; });
        QTRY_VERIFY(answer);
        QVERIFY(answer->has_value());
        answer.reset();
        c.stream.request(QStringLiteral("room@internal.auth.localhost/nobody"), "get", "<ping xmlns=\"urn:xmpp:ping\"/>", 5s, this, [&](const Result<XmlNode> &a) { answer = a; });
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error().kind, Error::Kind::Refused);
        c.stream.close();
        QTRY_COMPARE(c.ends, 1);
        QCOMPARE(c.error->kind, Error::Kind::Cancelled);
    }
    void anonymousLogin()
    {
        Client c(m_prosody.webSocketUrl(), QStringLiteral("localhost"));
        c.login({}, {});
        QTRY_VERIFY(c.jid.contains(QLatin1String("@localhost/")));
        Client user(m_prosody.webSocketUrl(), QStringLiteral("localhost"));
        user.login(QStringLiteral("monitor"), QStringLiteral("x")); // an account where only guests are let in
        QTRY_VERIFY(user.refused);
        QCOMPARE(user.refused->kind, Error::Kind::Unsupported);
        QVERIFY(user.refused->detail.contains(QLatin1String("ANONYMOUS")));
    }
    void wrongPasswordAndUser()
    {
        for (const char *user : {"monitor", "nobody"}) {
            Client c(m_prosody.webSocketUrl());
            c.login(QString::fromLatin1(user), QStringLiteral("wrong-word"));
            QTRY_VERIFY(c.refused);
            QCOMPARE(c.refused->kind, Error::Kind::Unauthorized);
            QVERIFY(c.refused->detail.startsWith(QLatin1String("not-authorized")));
            QVERIFY(!c.refused->detail.contains(QLatin1String("wrong-word")) && !c.refused->where.contains(QLatin1String("wrong-word")));
        }
    }
    void plainLogin()
    {
        ProsodyServer prosody;
        prosody.addAccount(QStringLiteral("monitor"), QStringLiteral("p'ä ss&<word"));
        prosody.addConfig("disable_sasl_mechanisms = { \"SCRAM-SHA-1\" }");
        QVERIFY2(prosody.start(), qPrintable(prosody.error()));
        Client c(prosody.webSocketUrl());
        c.login(QStringLiteral("monitor"), QStringLiteral("p'ä ss&<word"));
        QTRY_COMPARE(c.jid, QStringLiteral("monitor@auth.localhost/test"));
        Client wrong(prosody.webSocketUrl());
        wrong.login(QStringLiteral("monitor"), QStringLiteral("wrong-word"));
        QTRY_VERIFY(wrong.refused);
        QCOMPARE(wrong.refused->kind, Error::Kind::Unauthorized);
        QVERIFY(prosody.log().contains("mechanism='PLAIN'"));
    }
    void serverWithoutThePassword()
    {
        OddServer server;
        Client c(server.url());
        server.answers = {{Open, featuresWith("SCRAM-SHA-1 PLAIN")}};
        c.login(QStringLiteral("user"), QStringLiteral("pencil"));
        QTRY_COMPARE(server.heard.size(), 2); // <auth>
        const auto auth = readXmlNode(server.heard.last().toUtf8(), {});
        QCOMPARE(auth->attribute(u"mechanism"), QStringLiteral("SCRAM-SHA-1")); // not PLAIN, though that is offered
        const QByteArray first = QByteArray::fromBase64(auth->text.toLatin1());
        server.socket->sendTextMessage(sasl("challenge", first.mid(first.indexOf("r=")) + "server,s=QSXCR+Q6sek8bf92,i=4096"));
        QTRY_COMPARE(server.heard.size(), 3);
        server.socket->sendTextMessage(sasl("success", "v=rmF9pqV8S7suAoZWja4dJRkFsKQ="));
        QTRY_VERIFY(c.refused);
        QCOMPARE(c.refused->kind, Error::Kind::Untrusted);
        QVERIFY(c.jid.isEmpty());
        QTest::qWait(20);
        QCOMPARE(server.heard.size(), 3); // no new stream, no bind
    }
    void successWithoutProof()
    {
        for (const bool early : {true, false}) {
            OddServer server;
            Client c(server.url());
            server.answers = {{Open, featuresWith("SCRAM-SHA-1")}};
            c.login(QStringLiteral("user"), QStringLiteral("pencil"));
            QTRY_COMPARE(server.heard.size(), 2);
            const QByteArray first = QByteArray::fromBase64(readXmlNode(server.heard.last().toUtf8(), {})->text.toLatin1());
            if (!early) {
                server.socket->sendTextMessage(sasl("challenge", first.mid(first.indexOf("r=")) + "server,s=QSXCR+Q6sek8bf92,i=4096"));
                QTRY_COMPARE(server.heard.size(), 3);
            }
            server.socket->sendTextMessage(sasl("success", {}));
            QTRY_VERIFY(c.refused);
            QCOMPARE(c.refused->kind, Error::Kind::Untrusted);
        }
    }
    void scramWithAWeakServer()
    {
        OddServer server;
        Client c(server.url());
        server.answers = {{Open, featuresWith("SCRAM-SHA-1")}};
        c.login(QStringLiteral("user"), QStringLiteral("pencil"));
        QTRY_COMPARE(server.heard.size(), 2);
        const QByteArray first = QByteArray::fromBase64(readXmlNode(server.heard.last().toUtf8(), {})->text.toLatin1());
        server.socket->sendTextMessage(sasl("challenge", first.mid(first.indexOf("r=")) + "server,s=QSXCR+Q6sek8bf92,i=1"));
        QTRY_VERIFY(c.refused);
        QCOMPARE(c.refused->kind, Error::Kind::Untrusted);
        QTRY_COMPARE(server.heard.size(), 3);
        QVERIFY(server.heard.last().startsWith(QLatin1String("<abort")));
    }
    void plainOnlyWhereNobodyListens()
    {
        OddServer server;
        server.answers = {{Open, featuresWith("PLAIN")}};
        Client here(server.url());
        here.login(QStringLiteral("user"), QStringLiteral("pencil"));
        QTRY_COMPARE(server.heard.size(), 2);
        QCOMPARE(QByteArray::fromBase64(readXmlNode(server.heard.last().toUtf8(), {})->text.toLatin1()), QByteArray("\0user\0pencil", 12));
        here.stream.close();
        // The same words from an address that is not known to be this computer (0.0.0.0 leads here all the same).
        OddServer outside;
        outside.answers = {{Open, featuresWith("PLAIN")}};
        QUrl url = outside.url();
        url.setHost(QStringLiteral("0.0.0.0"));
        Client away(url);
        away.login(QStringLiteral("user"), QStringLiteral("pencil"));
        QTRY_VERIFY(away.refused);
        QCOMPARE(away.refused->kind, Error::Kind::Untrusted);
        QCOMPARE(outside.heard.size(), 1); // <open/> only
    }
    void noMechanism()
    {
        OddServer server;
        server.answers = {{Open, featuresWith("OAUTHBEARER X-MAGIC")}};
        Client c(server.url());
        c.login(QStringLiteral("user"), QStringLiteral("pencil"));
        QTRY_VERIFY(c.refused);
        QCOMPARE(c.refused->kind, Error::Kind::Unsupported);
    }
    void loginThatStalls()
    {
        OddServer server;
        server.answers = {{Open, featuresWith("SCRAM-SHA-1")}};
        Client c(server.url());
        c.account = std::make_unique<XmppLogin>(c.stream, XmppLogin::Account{QStringLiteral("user"), QStringLiteral("pencil"), {}, 200ms}, nullptr);
        QObject::connect(c.account.get(), &XmppLogin::failed, [&](const Error &e) { c.refused = e; });
        c.stream.open(c.options);
        QTRY_VERIFY(c.refused);
        QCOMPARE(c.refused->kind, Error::Kind::Timeout);
    }

private:
    ProsodyServer m_prosody;
};

QTEST_GUILESS_MAIN(TestXmppLogin)
#include "xmpplogin.moc"
