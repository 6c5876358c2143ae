// XMPP over TCP: the splitter alone; against a real Prosody with STARTTLS; behind a real nginx with TLS; and against servers and people on the way
// that want the password in clear.
#include "app/ca.h"
#include "app/prosody.h"
#include "net/xmlsplitter.h"
#include "net/xmpplogin.h"

#include <QSslKey>
#include <QSslSocket>
#include <QTest>

#undef QTRY_VERIFY
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT((expr), 20'000)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT((expr), (expected), 20'000)

using namespace jitscope;

namespace {

const QByteArray Header("<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' from='auth.localhost' id='1' version='1.0'>");

struct Parts
{
    QList<QByteArray> elements;
    QByteArray header;
    bool ended = false;
    QString error;
};

Parts split(const QByteArray &bytes, qsizetype step, qsizetype max = 100'000)
{
    XmlSplitter splitter(max);
    Parts parts;
    for (qsizetype i = 0; i < bytes.size(); i += step) {
        splitter.feed(QByteArrayView(bytes).sliced(i, std::min(step, bytes.size() - i)));
        for (;;) {
            QByteArray out;
            const auto item = splitter.next(out);
            if (item == XmlSplitter::Item::Header) parts.header = out;
            else if (item == XmlSplitter::Item::Element) parts.elements << out;
            else if (item == XmlSplitter::Item::End) parts.ended = true;
            else if (item == XmlSplitter::Item::Broken) {
                parts.error = splitter.error();
                return parts;
            } else break;
        }
    }
    return parts;
}

struct Client
{
    explicit Client(const QUrl &url, const QString &domain = QStringLiteral("auth.localhost")) : stream(nullptr)
    {
        options.url = url;
        options.domain = domain;
        QObject::connect(&stream, &XmppStream::closed, [this](const Error &e, const QString &c) {
            ++ends;
            error = e;
            condition = c;
        });
        QObject::connect(&stream, &XmppStream::stanza, [this](const XmlNode &n, const QByteArray &b) {
            stanzas.push_back(n);
            bytes = b;
        });
    }
    void login(const QString &user, const QString &password)
    {
        account = std::make_unique<XmppLogin>(stream, XmppLogin::Account{user, password, QStringLiteral("test")}, nullptr);
        QObject::connect(account.get(), &XmppLogin::succeeded, [this](const QString &j) { jid = j; });
        QObject::connect(account.get(), &XmppLogin::failed, [this](const Error &e) { refused = e; });
        stream.open(options);
    }
    XmppStream stream;
    std::unique_ptr<XmppLogin> account; // goes first
    XmppStream::Options options;
    std::optional<Error> error, refused;
    QString condition, jid;
    QByteArray bytes;
    std::vector<XmlNode> stanzas;
    int ends = 0;
};

// Answers each piece that it hears by what the test says, in order.
struct TcpScript : QTcpServer
{
    explicit TcpScript(QList<QByteArray> says) : answers(std::move(says))
    {
        listen(QHostAddress::AnyIPv4);
        connect(this, &QTcpServer::newConnection, this, [this] {
            socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this] {
                heard += socket->readAll();
                if (!answers.isEmpty()) socket->write(answers.takeFirst());
            });
        });
    }
    QUrl url(const char *host) const { return QUrl(QStringLiteral("xmpp://%1:%2").arg(QLatin1String(host)).arg(serverPort())); }
    QList<QByteArray> answers;
    QByteArray heard;
    QTcpSocket *socket = nullptr;
};

bool has(const std::optional<Error> &e, TrustFault fault)
{
    if (!e || e->kind != Error::Kind::Untrusted || !e->certificate) return false;
    for (const auto &f : e->certificate->faults)
        if (f.fault == fault) return true;
    return false;
}

} // namespace

class TestXmppTcp : public QObject
{
    Q_OBJECT

private:
    TestCa m_ca;
    ProsodyServer m_prosody; // wants TLS
    ProsodyServer m_open;    // does not
    QProcess m_nginx;
    quint16 m_port = ProsodyServer::freePort(), m_openPort = ProsodyServer::freePort(), m_wss = ProsodyServer::freePort();

    RoutePtr trusting(const QString &name = {}, const QStringList &pins = {}) const
    {
        TlsConfig tls;
        if (pins.isEmpty()) tls.caFile = m_ca.caFile();
        tls.name = name;
        tls.pins = pins;
        return *makeRoute(tls, {}, {});
    }
    QUrl tcp(quint16 port) const { return QUrl(QStringLiteral("xmpp://127.0.0.1:%1").arg(port)); }

private slots:
    void initTestCase()
    {
        QVERIFY(m_ca.isFine() && m_ca.sign("auth", "DNS:auth.localhost") && m_ca.sign("meet", "DNS:meet.example.org"));
        for (ProsodyServer *p : {&m_prosody, &m_open}) {
            p->addAccount(QStringLiteral("monitor"), QStringLiteral("pencil-word"));
            p->addConfig("c2s_ports = { " + QByteArray::number(p == &m_prosody ? m_port : m_openPort) + " }\nc2s_require_encryption = " + (p == &m_prosody ? "true" : "false")
                         + "\nssl = { certificate = \"" + m_ca.path(QStringLiteral("auth.pem")).toUtf8() + "\"; key = \"" + m_ca.path(QStringLiteral("auth.key")).toUtf8() + "\" }\n");
            p->enableModule("tls");
            QVERIFY2(p->start(), qPrintable(p->error()));
        }
        const QString d = m_ca.dir();
        QVERIFY(TestCa::keep(d + "/nginx.conf", QStringLiteral("daemon off; master_process off; pid %1/pid; error_log %1/error.log; events { worker_connections 64; }\nhttp { access_log off;\n"
            "client_body_temp_path %1/t1; proxy_temp_path %1/t2; fastcgi_temp_path %1/t3; uwsgi_temp_path %1/t4; scgi_temp_path %1/t5;\n"
            "server { listen 127.0.0.1:%2 ssl; server_name meet.example.org; ssl_certificate %1/meet.pem; ssl_certificate_key %1/meet.key;\n"
            "location /xmpp-websocket { proxy_pass http://127.0.0.1:%3; proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection upgrade; proxy_set_header Host localhost; } } }")
            .arg(d).arg(m_wss).arg(m_open.port()).toUtf8()));
        const QString nginx = QStandardPaths::findExecutable("nginx", {"/usr/sbin", "/usr/bin"});
        QVERIFY2(!nginx.isEmpty(), "nginx is missing");
        m_nginx.start(nginx, {"-p", d, "-c", d + "/nginx.conf", "-e", d + "/error.log"});
        QVERIFY(m_nginx.waitForStarted());
        const auto listens = [this] { QTcpSocket s; s.connectToHost(QHostAddress(QHostAddress::LocalHost), m_wss); return s.waitForConnected(200); };
        QTRY_VERIFY(listens());
    }
    void cleanupTestCase()
    {
        m_nginx.kill();
        m_nginx.waitForFinished();
    }

    void piecesDoNotMatter()
    {
        const QByteArray text = Header + "<stream:features><bind xmlns='urn:x'/></stream:features> \n<presence from=\"a>b\" to='c'><status><![CDATA[</presence> <!-- ]] > ]]></status></presence>"
            "<message xmlns=\"other\"/><iq xmlns:stream = 'own' ><stream:x/></iq></stream:stream>";
        for (qsizetype step = 1; step < text.size() + 1; step += step < 40 ? 1 : 37) {
            const Parts parts = split(text, step);
            QVERIFY2(parts.error.isEmpty(), qPrintable(parts.error));
            QCOMPARE(parts.elements.size(), 4);
            QVERIFY(parts.ended);
            const auto features = readXmlNode(parts.elements[0], {}), presence = readXmlNode(parts.elements[1], {}), message = readXmlNode(parts.elements[2], {}), iq = readXmlNode(parts.elements[3], {});
            QVERIFY(features && presence && message && iq);
            QVERIFY(features->is(u"features", u"http://etherx.jabber.org/streams"));
            QCOMPARE(presence->ns, QStringLiteral("jabber:client")); // the header's namespace stands on the element itself
            QCOMPARE(presence->attribute(u"from"), QStringLiteral("a>b"));
            QCOMPARE(presence->children.at(0).text, QStringLiteral("</presence> <!-- ]] > "));
            QCOMPARE(message->ns, QStringLiteral("other"));
            QCOMPARE(iq->children.at(0).ns, QStringLiteral("own"));
            QVERIFY(readXmlNode(parts.header, {})->attribute(u"id") == u"1");
        }
    }
    void restrictedXmlOnly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("comment") << Header + "<!-- x -->";
        QTest::newRow("comment inside") << Header + "<presence><!-- x --></presence>";
        QTest::newRow("document type") << QByteArray("<!DOCTYPE a [<!ENTITY b 'c'>]>") + Header;
        QTest::newRow("document type inside") << Header + "<!DOCTYPE a>";
        QTest::newRow("instruction") << Header + "<?php x?>";
        QTest::newRow("instruction inside") << Header + "<presence><?php x?></presence>";
        QTest::newRow("declaration twice") << QByteArray("<?xml version='1.0'?>") + Header;
        QTest::newRow("text between") << Header + "hello";
        QTest::newRow("html") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n<html></html>");
        QTest::newRow("data outside of an element") << Header + "<![CDATA[x]]>";
        QTest::newRow("deep") << Header + QByteArray("<a>").repeated(100);
        QTest::newRow("tag in a tag") << Header + "<presence <a>";
        QTest::newRow("other end") << Header + "</other>";
        QTest::newRow("end before") << QByteArray("</stream:stream>");
        QTest::newRow("endless declaration") << "<?xml " + QByteArray(1000, ' ');
        QTest::newRow("endless header") << "<stream:stream " + QByteArray(100'000, ' ');
        QTest::newRow("endless attribute") << Header + "<a b='" + QByteArray(200'000, 'x');
        QTest::newRow("endless text") << Header + "<a>" + QByteArray(200'000, 'x');
        QTest::newRow("endless data") << Header + "<a><![CDATA[" + QByteArray(200'000, 'x');
        QTest::newRow("big at once") << Header + "<a>" + QByteArray(200'000, 'x') + "</a>";
    }
    void restrictedXmlOnly()
    {
        QFETCH(QByteArray, text);
        for (const qsizetype step : {qsizetype(7), qsizetype(1000), text.size()}) {
            const Parts parts = split(text, step);
            QVERIFY(!parts.error.isEmpty());
            QVERIFY(parts.elements.isEmpty());
        }
    }

    void loginWithStartTls()
    {
        Client c(tcp(m_port));
        c.options.route = trusting();
        c.login(QStringLiteral("monitor"), QStringLiteral("pencil-word"));
        QTRY_VERIFY(!c.jid.isEmpty() || c.ends || c.refused);
        QVERIFY2(!c.error, qPrintable(c.error ? c.error->detail : QString()));
        QCOMPARE(c.jid, QStringLiteral("monitor@auth.localhost/test"));
        QVERIFY(c.stream.isPrivate());
        // presence as over WebSocket: the same elements, each readable by itself
        c.stream.send("<presence xmlns=\"jabber:client\" to=\"room@internal.auth.localhost/me\"><x xmlns=\"http://jabber.org/protocol/muc\"/></presence>");
        QTRY_VERIFY(c.stanzas.size() >= 2);
        QVERIFY(c.stanzas.front().child(u"x", u"http://jabber.org/protocol/muc#user"));
        QVERIFY(readXmlNode(c.bytes, {}));
        std::optional<Result<XmlNode>> pong;
        c.stream.request(QStringLiteral("auth.localhost"), "get", "<ping xmlns=\"urn:xmpp:ping\"/>", std::chrono::seconds(5), this, [&](const Result<XmlNode> &a) { pong = a; });
        QTRY_VERIFY(pong && pong->has_value());
        c.stream.close();
        QTRY_COMPARE(c.ends, 1);
        QCOMPARE(c.error->kind, Error::Kind::Cancelled);
    }
    void serverThatStops()
    {
        ProsodyServer p;
        p.addAccount(QStringLiteral("monitor"), QStringLiteral("w"));
        const quint16 port = ProsodyServer::freePort();
        p.addConfig("c2s_ports = { " + QByteArray::number(port) + " }");
        QVERIFY2(p.start(), qPrintable(p.error()));
        Client c(tcp(port));
        c.login(QStringLiteral("monitor"), QStringLiteral("w"));
        QTRY_VERIFY(!c.jid.isEmpty());
        p.stop();
        QTRY_COMPARE(c.ends, 1);
        QCOMPARE(c.condition, QStringLiteral("system-shutdown"));
    }
    void strangersAreRefused()
    {
        Client c(tcp(m_port)); // the system's authorities do not know it
        c.login(QStringLiteral("monitor"), QStringLiteral("pencil-word"));
        QTRY_COMPARE(c.ends, 1);
        QVERIFY(has(c.error, TrustFault::NoAuthority));
        QCOMPARE(c.error->certificate->name, QStringLiteral("auth.localhost"));
        QCOMPARE(c.error->certificate->chain.at(0).pin, m_ca.pin(QStringLiteral("auth")));
        Client named(tcp(m_port));
        named.options.route = trusting();
        named.options.host = QStringLiteral("meet.example.org");
        named.login(QStringLiteral("monitor"), QStringLiteral("pencil-word"));
        QTRY_COMPARE(named.ends, 1);
        QVERIFY(has(named.error, TrustFault::WrongName));
        Client pinned(tcp(m_port));
        pinned.options.route = trusting({}, {m_ca.pin(QStringLiteral("auth"))});
        pinned.login(QStringLiteral("monitor"), QStringLiteral("pencil-word"));
        QTRY_VERIFY(!pinned.jid.isEmpty());
        Client wrong(tcp(m_port));
        wrong.options.route = trusting({}, {m_ca.pin(QStringLiteral("meet"))});
        wrong.login(QStringLiteral("monitor"), QStringLiteral("pencil-word"));
        QTRY_COMPARE(wrong.ends, 1);
        QVERIFY(has(wrong.error, TrustFault::PinDiffers));
    }
    void onLoopbackWithoutTls()
    {
        Client c(tcp(m_openPort)); // no authority known, but nobody can listen and the server does not insist
        c.login(QStringLiteral("monitor"), QStringLiteral("pencil-word"));
        QTRY_COMPARE(c.jid, QStringLiteral("monitor@auth.localhost/test"));
        Client wrong(tcp(m_openPort));
        wrong.login(QStringLiteral("monitor"), QStringLiteral("x"));
        QTRY_VERIFY(wrong.refused);
        QCOMPARE(wrong.refused->kind, Error::Kind::Unauthorized);
    }
    void elsewhereTlsIsBegunEvenIfNobodyInsists()
    {
        // 0.0.0.0 leads here all the same, but is not known to be this computer.
        TcpScript script({Header + "<stream:features><mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms><starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/></stream:features>"});
        Client c(script.url("0.0.0.0"));
        c.login(QStringLiteral("monitor"), QStringLiteral("pencil-word"));
        QTRY_VERIFY(script.heard.contains("<starttls "));
        QVERIFY(!script.heard.contains("<auth"));
    }
    void takenAwayOffersAreNoticed()
    {
        for (const char *mechanisms : {"PLAIN", "SCRAM-SHA-1"}) {
            TcpScript script({Header + "<stream:features><mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>" + mechanisms + "</mechanism></mechanisms></stream:features>"});
            Client c(script.url("0.0.0.0"));
            c.login(QStringLiteral("monitor"), QStringLiteral("pencil-word"));
            QTRY_COMPARE(c.ends, 1);
            QVERIFY(has(c.error, TrustFault::NoTls));
            QVERIFY(!script.heard.contains("<auth"));
        }
    }
    void wordsAfterProceedAreNotTheServers()
    {
        const QByteArray features = Header + "<stream:features><starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/></starttls></stream:features>";
        TcpScript script({features, "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/><presence from='evil'/>"});
        Client c(script.url("127.0.0.1"));
        c.login(QStringLiteral("monitor"), QStringLiteral("pencil-word"));
        QTRY_COMPARE(c.ends, 1);
        QCOMPARE(c.error->kind, Error::Kind::Untrusted);
        QVERIFY(c.stanzas.empty());
        TcpScript failing({features, "<failure xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"});
        Client f(failing.url("127.0.0.1"));
        f.login(QStringLiteral("monitor"), QStringLiteral("pencil-word"));
        QTRY_COMPARE(f.ends, 1);
        QCOMPARE(f.error->kind, Error::Kind::Unsupported);
    }
    void hostUnknown()
    {
        Client c(tcp(m_openPort), QStringLiteral("nosuch.localhost"));
        c.login(QStringLiteral("monitor"), QStringLiteral("x"));
        QTRY_COMPARE(c.ends, 1);
        QCOMPARE(c.condition, QStringLiteral("host-unknown"));
    }

    void webSocketBehindTls()
    {
        const QUrl url(QStringLiteral("wss://127.0.0.1:%1/xmpp-websocket").arg(m_wss)); // the shard's own address, the site's name
        Client c(url);
        c.options.host = QStringLiteral("meet.example.org");
        c.options.route = trusting();
        c.login(QStringLiteral("monitor"), QStringLiteral("pencil-word"));
        QTRY_VERIFY(!c.jid.isEmpty() || c.ends);
        QVERIFY2(!c.error, qPrintable(c.error ? c.error->detail : QString()));
        QVERIFY(c.stream.isPrivate());
        Client stranger(url);
        stranger.options.route = trusting();
        stranger.login(QStringLiteral("monitor"), QStringLiteral("pencil-word"));
        QTRY_COMPARE(stranger.ends, 1);
        QVERIFY(has(stranger.error, TrustFault::WrongName));
        Client pinned(url);
        pinned.options.route = trusting(QStringLiteral("meet.example.org"), {m_ca.pin(QStringLiteral("meet"))});
        pinned.login(QStringLiteral("monitor"), QStringLiteral("pencil-word"));
        QTRY_VERIFY(!pinned.jid.isEmpty());
        Client wrong(url);
        wrong.options.route = trusting(QStringLiteral("meet.example.org"), {m_ca.pin(QStringLiteral("auth"))});
        wrong.login(QStringLiteral("monitor"), QStringLiteral("pencil-word"));
        QTRY_COMPARE(wrong.ends, 1);
        QVERIFY(has(wrong.error, TrustFault::PinDiffers));
    }
};

QTEST_GUILESS_MAIN(TestXmppTcp)
#include "xmpptcp.moc"
