// The stream against a real Prosody, and against servers as odd as no real one is.
#include "xmppends.h"

#include "app/prosody.h"

#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>

using namespace jitscope;
using namespace jitscope::test;
using namespace std::chrono_literals;

class TestXmppStream : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_prosody.addAccount(QStringLiteral("monitor"), QStringLiteral("p'ä ss&<word"));
        m_prosody.addAccount(QStringLiteral("plain"), QStringLiteral("plainpw"));
        QVERIFY2(m_prosody.start(), qPrintable(m_prosody.error()));
    }

    void hostUnknown()
    {
        Client c(m_prosody.webSocketUrl(), QStringLiteral("nosuch.localhost"));
        c.login(QStringLiteral("monitor"), QStringLiteral("x"));
        QTRY_COMPARE(c.ends, 1);
        QCOMPARE(c.condition, QStringLiteral("host-unknown"));
        QCOMPARE(c.error->kind, Error::Kind::Refused);
    }
    void ourOwnMistakesComeBackAsErrors()
    {
        Client c(m_prosody.webSocketUrl());
        c.login(QStringLiteral("plain"), QStringLiteral("plainpw"));
        QTRY_VERIFY(!c.jid.isEmpty());
        c.stream.send("<presence xmlns=\"jabber:client\"><a></presence>");
        QTRY_COMPARE(c.ends, 1);
        QCOMPARE(c.condition, QStringLiteral("not-well-formed"));
    }
    void pingsFromOthersAreAnswered()
    {
        Client a(m_prosody.webSocketUrl()), b(m_prosody.webSocketUrl());
        a.login(QStringLiteral("monitor"), QStringLiteral("p'ä ss&<word"));
        b.login(QStringLiteral("plain"), QStringLiteral("plainpw"));
        QTRY_VERIFY(!a.jid.isEmpty() && !b.jid.isEmpty());
        std::optional<Result<XmlNode>> ping, other;
        b.stream.request(a.jid, "get", "<ping xmlns=\"urn:xmpp:ping\"/>", 5s, this, [&](const Result<XmlNode> &r) { ping = r; });
        b.stream.request(a.jid, "set", "<jibri xmlns=\"http://jitsi.org/protocol/jibri\" action=\"start\"/>", 5s, this, [&](const Result<XmlNode> &r) { other = r; });
        QTRY_VERIFY(ping && other);
        QVERIFY(ping->has_value());
        QVERIFY(other->error().detail.startsWith(QLatin1String("service-unavailable")));
    }

    void httpInsteadOfAWebSocket_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("404") << QByteArray("404 Not Found") << Error::Kind::Unsupported;
        QTest::newRow("501") << QByteArray("501 Not Implemented") << Error::Kind::Unsupported;
        QTest::newRow("200") << QByteArray("200 OK") << Error::Kind::Unsupported;
        QTest::newRow("403") << QByteArray("403 Forbidden") << Error::Kind::Unauthorized;
        QTest::newRow("502") << QByteArray("502 Bad Gateway") << Error::Kind::Refused;
    }
    void httpInsteadOfAWebSocket()
    {
        QFETCH(QByteArray, status);
        QFETCH(Error::Kind, kind);
        RawServer server("HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\nContent-Length: 4\r\nConnection: close\r\n\r\n<p/>");
        Client c(server.url());
        c.stream.open(c.options);
        QTRY_COMPARE(c.ends, 1);
        QCOMPARE(c.error->kind, kind);
        QVERIFY2(c.error->detail.contains(QString::fromLatin1(status.left(3))), qPrintable(c.error->detail));
        QVERIFY(server.request.contains("Sec-WebSocket-Protocol: xmpp\r\n"));
    }
    void notHttpAtAll()
    {
        for (const QByteArray &junk : {QByteArray("SSH-2.0-OpenSSH_9.2p1\r\n\r\n"), QByteArray(), QByteArray(100'000, 'x')}) {
            RawServer server(junk);
            Client c(server.url());
            c.options.openTimeout = 1s;
            c.stream.open(c.options);
            QTRY_COMPARE(c.ends, 1);
            QVERIFY(c.error->kind == Error::Kind::Unreachable || c.error->kind == Error::Kind::Timeout);
        }
    }
    void nobodyListens()
    {
        Client c(QUrl(QStringLiteral("ws://user:secret@127.0.0.1:%1/x").arg(ProsodyServer::freePort())));
        c.stream.open(c.options);
        QTRY_COMPARE(c.ends, 1);
        QCOMPARE(c.error->kind, Error::Kind::Unreachable);
        QVERIFY(!c.error->where.contains(QLatin1String("secret")));
        Client http(QUrl(QStringLiteral("http://127.0.0.1/")));
        http.stream.open(http.options);
        QTRY_COMPARE(http.ends, 1);
        QCOMPARE(http.error->kind, Error::Kind::Unsupported);
    }
    void otherSubProtocol()
    {
        OddServer server(QWebSocketServer::NonSecureMode, {});
        Client c(server.url());
        c.stream.open(c.options);
        QTRY_COMPARE(c.ends, 1);
        QCOMPARE(c.error->kind, Error::Kind::Unsupported);
        QVERIFY(server.heard.isEmpty());
    }
    void garbage_data()
    {
        QTest::addColumn<QString>("message");
        const auto head = QStringLiteral("<presence xmlns='jabber:client'>");
        QTest::newRow("text") << QStringLiteral("hello");
        QTest::newRow("empty") << QString();
        QTest::newRow("cut off") << QStringLiteral("<presence xmlns='jabber:client'><x");
        QTest::newRow("two elements") << QStringLiteral("<a xmlns='x'/><b xmlns='x'/>");
        QTest::newRow("text behind") << QStringLiteral("<a xmlns='x'/>and more");
        QTest::newRow("unbound prefix") << QStringLiteral("<stream:features/>");
        QTest::newRow("document type") << QStringLiteral("<!DOCTYPE a [<!ENTITY b 'c'>]><a xmlns='x'>&b;</a>");
        QTest::newRow("billion laughs") << QStringLiteral("<!DOCTYPE l [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]><l>&c;</l>");
        QTest::newRow("outside entity") << QStringLiteral("<!DOCTYPE l [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><l>&a;</l>");
        QTest::newRow("unknown entity") << head + QStringLiteral("&nbsp;</presence>");
        QTest::newRow("comment") << head + QStringLiteral("<!-- x --></presence>");
        QTest::newRow("processing instruction") << head + QStringLiteral("<?php x?></presence>");
        QTest::newRow("deep") << QStringLiteral("<a xmlns='x'>").repeated(100) + QStringLiteral("</a>").repeated(100);
        QTest::newRow("very deep, never closed") << QStringLiteral("<a>").repeated(300'000);
        QTest::newRow("wide") << head + QStringLiteral("<a/>").repeated(60'000) + QStringLiteral("</presence>");
        QTest::newRow("same attribute twice") << QStringLiteral("<presence xmlns='jabber:client' to='a' to='b'/>");
        QTest::newRow("control character") << head + QChar(1) + QStringLiteral("</presence>");
    }
    void garbage()
    {
        QFETCH(QString, message);
        OddServer server;
        server.answers = {{Open, featuresWith("PLAIN"), message, QStringLiteral("<presence xmlns='jabber:client'/>")}};
        Client c(server.url());
        c.stream.open(c.options);
        QTRY_COMPARE(c.ends, 1);
        QCOMPARE(c.error->kind, Error::Kind::Malformed);
        QCOMPARE(c.features, 1);
        QTest::qWait(20);
        QVERIFY(c.stanzas.empty()); // nothing counts after the end
        QCOMPARE(c.ends, 1);
    }
    void ofAPresenceOnlyTheHeadIsReadWhenThatIsAskedFor()
    {
        OddServer server;
        server.answers = {{Open, featuresWith("PLAIN"), QStringLiteral("<presence xmlns='jabber:client' from='room@x/a'><x xmlns='y'><item/></x>text</presence>"),
                           QStringLiteral("<message xmlns='jabber:client' from='room@x/a'><body>b</body></message>"), QStringLiteral("<presence xmlns='jabber:client' from=")}};
        Client c(server.url());
        c.options.presenceHeads = true;
        c.stream.open(c.options);
        QTRY_COMPARE(c.stanzas.size(), size_t(2));
        QCOMPARE(c.stanzas[0].attribute(u"from"), QStringLiteral("room@x/a"));
        QVERIFY(c.stanzas[0].children.empty() && c.stanzas[0].text.isEmpty());
        QCOMPARE(c.stanzas[1].children.size(), size_t(1));
        QTRY_COMPARE(c.ends, 1); // not even that
        QCOMPARE(c.error->kind, Error::Kind::Malformed);
    }
    void stanzaBeforeTheStream()
    {
        OddServer server;
        server.answers = {{QStringLiteral("<presence xmlns='jabber:client'/>")}};
        Client c(server.url());
        c.stream.open(c.options);
        QTRY_COMPARE(c.ends, 1);
        QCOMPARE(c.error->kind, Error::Kind::Malformed);
    }
    void hugeFrame()
    {
        const auto padded = [](int size) { return QStringLiteral("<presence xmlns='jabber:client'><status>%1</status></presence>").arg(QString(size, u'x')); };
        OddServer server;
        server.answers = {{Open, featuresWith("PLAIN"), padded(3'900'000), padded(5'000'000)}};
        Client c(server.url());
        c.stream.open(c.options);
        QTRY_COMPARE(c.stanzas.size(), size_t(1)); // 256 KiB is Prosody's own limit; more is still understood
        QVERIFY(c.bytes.size() > 3'900'000);
        QTRY_COMPARE(c.ends, 1);
        QCOMPARE(c.error->kind, Error::Kind::Malformed);
        QCOMPARE(c.stanzas.size(), size_t(1));
    }
    void binaryMessage()
    {
        OddServer server;
        server.answers = {{Open, featuresWith("PLAIN")}};
        Client c(server.url());
        c.stream.open(c.options);
        QTRY_COMPARE(c.features, 1);
        server.socket->sendBinaryMessage("<presence xmlns='jabber:client'/>");
        QTRY_COMPARE(c.ends, 1);
        QCOMPARE(c.error->kind, Error::Kind::Malformed);
    }
    void silence()
    {
        OddServer server; // upgrades, then says nothing
        Client c(server.url());
        c.options.openTimeout = 200ms;
        c.stream.open(c.options);
        QTRY_COMPARE(c.ends, 1);
        QCOMPARE(c.error->kind, Error::Kind::Timeout);
    }
    void cutWithoutClose()
    {
        OddServer server;
        server.answers = {{Open, featuresWith("PLAIN")}};
        Client c(server.url());
        c.stream.open(c.options);
        QTRY_COMPARE(c.features, 1);
        std::optional<Result<XmlNode>> answer;
        c.stream.request(QStringLiteral("x"), "get", "<ping xmlns=\"urn:xmpp:ping\"/>", 60s, this, [&](const Result<XmlNode> &r) { answer = r; });
        server.socket->abort();
        QTRY_COMPARE(c.ends, 1);
        QCOMPARE(c.error->kind, Error::Kind::Unreachable);
        QVERIFY(answer && answer->error().kind == Error::Kind::Unreachable); // every question is answered
    }
    void lastWordsAreHeard()
    {
        OddServer server;
        server.answers = {{Open, featuresWith("PLAIN")}};
        Client c(server.url());
        c.stream.open(c.options);
        QTRY_COMPARE(c.features, 1);
        server.socket->sendTextMessage(QStringLiteral("<stream:error xmlns:stream='http://etherx.jabber.org/streams'><system-shutdown xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>"));
        server.socket->flush();
        server.socket->abort();
        QTRY_COMPARE(c.ends, 1);
        QCOMPARE(c.condition, QStringLiteral("system-shutdown"));
        QCOMPARE(c.error->kind, Error::Kind::Unreachable);
    }
    void answersOfOthersDoNotCount()
    {
        OddServer server;
        server.answers = {{Open, featuresWith("PLAIN")}};
        Client c(server.url());
        c.stream.open(c.options);
        QTRY_COMPARE(c.features, 1);
        std::optional<Result<XmlNode>> answer;
        c.stream.request(QStringLiteral("good"), "get", "<ping xmlns=\"urn:xmpp:ping\"/>", 500ms, this, [&](const Result<XmlNode> &r) { answer = r; });
        QTRY_COMPARE(server.heard.size(), 2);
        const QString id = readXmlNode(server.heard.last().toUtf8(), {})->attribute(u"id");
        server.socket->sendTextMessage(QStringLiteral("<iq xmlns='jabber:client' type='result' from='evil' id='%1'/>").arg(id));
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error().kind, Error::Kind::Timeout);
        // hostile text in what we send back cannot break out of its attribute
        server.heard.clear();
        server.socket->sendTextMessage(QStringLiteral("<iq xmlns='jabber:client' type='get' from='a&quot;/>&lt;b' id='&quot;&gt;&lt;x'><ping xmlns='urn:xmpp:ping'/></iq>"));
        QTRY_COMPARE(server.heard.size(), 1);
        const auto back = readXmlNode(server.heard.first().toUtf8(), {});
        QVERIFY(back && back->children.empty());
        QCOMPARE(back->attribute(u"to"), QStringLiteral("a\"/><b"));
        QCOMPARE(back->attribute(u"id"), QStringLiteral("\"><x"));
        QCOMPARE(back->attribute(u"type"), QStringLiteral("result"));
    }

    void tls()
    {
        QTemporaryDir dir;
        const QString key = dir.filePath(QStringLiteral("key.pem")), pem = dir.filePath(QStringLiteral("cert.pem"));
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"), QStringLiteral("-nodes"),
                                                  QStringLiteral("-keyout"), key, QStringLiteral("-out"), pem, QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                                                  QStringLiteral("/CN=meet.example.org"), QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:meet.example.org")});
        QVERIFY2(openssl.waitForFinished(30'000) && openssl.exitCode() == 0, qPrintable(QString::fromUtf8(openssl.readAllStandardError())));
        QFile keyFile(key), pemFile(pem);
        QVERIFY(keyFile.open(QIODevice::ReadOnly) && pemFile.open(QIODevice::ReadOnly));
        const QSslCertificate certificate(&pemFile);
        QSslConfiguration theirs = QSslConfiguration::defaultConfiguration();
        theirs.setLocalCertificate(certificate);
        theirs.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        TlsConfig tls;
        tls.caFile = pem;
        const auto trusting = makeRoute(tls, {}, {});
        QVERIFY(trusting);
        struct Case
        {
            const char *host;
            bool trusts;
            std::optional<Error::Kind> error;
        };
        for (const Case &t : {Case{"meet.example.org", true, std::nullopt}, Case{"meet.example.org", false, Error::Kind::Untrusted},
                              Case{"other.example.org", true, Error::Kind::Untrusted}, Case{"", true, Error::Kind::Untrusted}}) {
            OddServer server(QWebSocketServer::SecureMode);
            server.server.setSslConfiguration(theirs);
            server.answers = {{Open, featuresWith("PLAIN")}};
            QUrl url = server.url();
            url.setScheme(QStringLiteral("wss"));
            Client c(url);
            c.options.host = QString::fromLatin1(t.host); // the address is 127.0.0.1, the name is the site's
            if (t.trusts) c.options.route = *trusting;
            c.stream.open(c.options);
            if (t.error) {
                QTRY_COMPARE(c.ends, 1);
                QCOMPARE(c.error->kind, *t.error);
                QVERIFY(server.heard.isEmpty());
            } else {
                QTRY_VERIFY(c.features || c.ends);
                QVERIFY2(c.features == 1, qPrintable(c.error ? c.error->detail : QString()));
                QCOMPARE(server.socket->request().rawHeader("Host").split(':').first(), QByteArray("meet.example.org"));
            }
        }
    }

private:
    ProsodyServer m_prosody;
};

QTEST_GUILESS_MAIN(TestXmppStream)
#include "xmppstream.moc"
