// The fault table: each fault on each transport. Whatever the other side does, one request gets one answer within its deadline, the answer says
// what was wrong, and the next request to a good server works. A count is printed.
#include "app/ca.h"
#include "net/http.h"
#include "net/xmppstream.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

#include <zlib.h>

using namespace jitscope;

namespace {

enum class Transport { Http, Https, Proxied, Ws, Wss, Tcp };
enum class Fault { None, Refused, NoName, Silent, Half, Drip, Endless, Bomb, Loop, Portal, Cut, CutAtOnce, Garbage, Stranger, OtherName, NoTls, Count };
const char *const transportNames[] = {"http", "https", "http via proxy", "ws", "wss", "xmpp"};
const char *const faultNames[] = {"none", "refused", "no such name", "silent", "half an answer", "a byte at a time", "endless", "bomb", "redirect loop", "captive portal", "cut", "cut at once",
                                  "garbage", "unknown authority", "other name", "no TLS"};

constexpr int DeadlineMs = 900;
constexpr qint64 Cap = 1'000'000;

bool isHttp(Transport t) { return t == Transport::Http || t == Transport::Https || t == Transport::Proxied; }
bool isTls(Transport t) { return t == Transport::Https || t == Transport::Wss; }

QByteArray gzipOf(qsizetype size)
{
    QByteArray in(size, '\0'), out(size / 100 + 1000, '\0');
    z_stream z{};
    deflateInit2(&z, 9, Z_DEFLATED, MAX_WBITS + 16, 9, Z_DEFAULT_STRATEGY);
    z.next_in = reinterpret_cast<Bytef *>(in.data());
    z.avail_in = uInt(in.size());
    z.next_out = reinterpret_cast<Bytef *>(out.data());
    z.avail_out = uInt(out.size());
    deflate(&z, Z_FINISH);
    out.truncate(qsizetype(z.total_out));
    deflateEnd(&z);
    return out;
}

// One server that speaks the beginning of each protocol and then does the fault.
class FaultServer : public QTcpServer
{
public:
    FaultServer(Transport t, Fault f, const QSslConfiguration &tls, const QHostAddress &address = QHostAddress::LocalHost) : m_t(t), m_f(f), m_tls(tls) { listen(address); }
    ~FaultServer() override
    {
        for (QSslSocket *s : findChildren<QSslSocket *>()) s->disconnect();
    }

private:
    void incomingConnection(qintptr handle) override
    {
        auto *s = new QSslSocket(this);
        s->setSocketDescriptor(handle);
        if (m_f == Fault::Silent) return;
        if (m_f == Fault::CutAtOnce) return s->abort();
        s->setSslConfiguration(m_tls);
        if (isTls(m_t) && m_f != Fault::NoTls) s->startServerEncryption();
        connect(s, &QSslSocket::readyRead, this, [this, s] { heard(s); });
    }
    void heard(QSslSocket *s)
    {
        QByteArray &in = m_in[s];
        in += s->readAll();
        if (m_f == Fault::NoTls && isTls(m_t)) return say(s, "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        if (isHttp(m_t)) {
            if (std::exchange(in, QByteArray()).endsWith("\r\n\r\n")) act(s);
        } else if (m_t == Transport::Tcp) {
            if (in.contains("<starttls")) {
                in.clear();
                m_secured = true;
                s->write("<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>");
                s->flush();
                s->startServerEncryption();
            } else if (in.contains("<stream:stream")) {
                in.clear();
                act(s);
            }
        } else if (m_upgraded) {
            in.clear();
            act(s);
        } else if (in.endsWith("\r\n\r\n")) {
            const qsizetype at = in.indexOf("Sec-WebSocket-Key: ") + 19;
            const QByteArray key = in.mid(at, in.indexOf('\r', at) - at);
            in.clear();
            if (m_f == Fault::Portal || m_f == Fault::Loop || m_f == Fault::Garbage) return act(s);
            m_upgraded = true;
            s->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Protocol: xmpp\r\nSec-WebSocket-Accept: "
                     + QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64() + "\r\n\r\n");
        }
    }
    static QByteArray frame(const QByteArray &text, unsigned char head = 0x81)
    {
        QByteArray f(1, char(head));
        if (text.size() < 126) f += char(text.size());
        else if (text.size() < 65'536) {
            f += char(126);
            f += char(text.size() >> 8);
            f += char(text.size() & 0xff);
        } else {
            f += char(127);
            for (int shift = 56; shift >= 0; shift -= 8) f += char(quint64(text.size()) >> shift & 0xff);
        }
        return f + text;
    }
    void say(QSslSocket *s, const QByteArray &bytes) { s->write(bytes); s->flush(); }
    void drip(QSslSocket *s, const QByteArray &bytes)
    {
        auto *timer = new QTimer(s);
        connect(timer, &QTimer::timeout, s, [s, bytes, at = 0]() mutable { s->write(bytes.mid(at++ % bytes.size(), 1)); s->flush(); });
        timer->start(60);
    }
    void flood(QSslSocket *s, const QByteArray &piece)
    {
        const auto more = [s, piece] { while (s->state() == QAbstractSocket::ConnectedState && s->bytesToWrite() < 256 * 1024) s->write(piece); };
        auto *timer = new QTimer(s);
        connect(timer, &QTimer::timeout, s, more);
        timer->start(5);
    }
    void act(QSslSocket *s)
    {
        const bool http = isHttp(m_t), tcp = m_t == Transport::Tcp;
        const QByteArray header = tcp ? QByteArray("<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' from='meet.example.org' version='1.0'>")
                                      : frame("<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' from='meet.example.org'/>");
        const QByteArray plain = "<stream:features xmlns:stream='http://etherx.jabber.org/streams'>" + QByteArray(tcp && !m_secured && m_f != Fault::NoTls ? "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/></starttls>" : "")
            + "<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>SCRAM-SHA-1</mechanism></mechanisms></stream:features>";
        const QByteArray features = tcp ? plain : frame(plain);
        const QByteArray html = "<html><head><title>Welcome to the hotel</title></head></html>";
        const QByteArray page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + QByteArray::number(html.size()) + "\r\n\r\n" + html;
        if (tcp && !m_secured && (m_f == Fault::Stranger || m_f == Fault::OtherName)) return say(s, header + features);
        switch (m_f) {
        case Fault::Half: return say(s, http ? QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf") : header + features.left(30));
        case Fault::Drip: return drip(s, http ? QByteArray("HTTP/1.1 200 OK\r\nX-Slow: ") + QByteArray(100'000, 'x') : header + features.left(30) + QByteArray(100'000, ' '));
        case Fault::Endless:
            if (http) {
                say(s, "HTTP/1.1 200 OK\r\n\r\n");
                return flood(s, QByteArray(16'384, 'x'));
            }
            say(s, header);
            if (tcp) say(s, "<presence><status>");
            else say(s, frame("<presence xmlns='jabber:client'><status>", 0x01));
            return flood(s, tcp ? QByteArray(16'384, 'x') : frame(QByteArray(16'384, 'x'), 0x00));
        case Fault::Bomb:
            if (http) {
                const QByteArray bomb = gzipOf(8'000'000);
                return say(s, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + QByteArray::number(bomb.size()) + "\r\n\r\n" + bomb);
            }
            return say(s, header + (tcp ? QByteArray("<a>").repeated(100'000) : frame("<!DOCTYPE l [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;'>]><l>&b;</l>")));
        case Fault::Loop:
            if (tcp) return say(s, header + "<stream:error><see-other-host xmlns='urn:ietf:params:xml:ns:xmpp-streams'>" + serverAddress().toString().toUtf8() + "</see-other-host></stream:error></stream:stream>");
            return say(s, "HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n");
        case Fault::Portal: return say(s, tcp ? html : page);
        case Fault::Cut:
            say(s, http ? QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf") : header + features.left(30));
            return s->disconnectFromHost();
        case Fault::Garbage:
            say(s, QByteArray("\x00\xff\x13garbage\r\n\r\n", 14) + QByteArray(1000, '\x7f'));
            return s->disconnectFromHost();
        default: return say(s, http ? QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}") : header + features);
        }
    }

    Transport m_t;
    Fault m_f;
    QSslConfiguration m_tls;
    QHash<QSslSocket *, QByteArray> m_in;
    bool m_upgraded = false, m_secured = false;
};

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private:
    TestCa m_ca;
    QSslConfiguration m_tls;
    Http m_http;
    int m_cells = 0, m_answered = 0, m_recovered = 0;

    struct Outcome
    {
        int answers = 0;
        bool fine = false;
        std::optional<Error> error;
        qint64 ms = 0;
    };

    Outcome ask(Transport t, Fault f, const QHostAddress &address = QHostAddress::LocalHost)
    {
        FaultServer server(t, f, m_tls, address);
        quint16 port = server.serverPort();
        if (f == Fault::Refused) server.close();
        const bool stranger = f == Fault::Stranger;
        TlsConfig tls;
        if (!stranger) tls.caFile = m_ca.caFile();
        tls.name = f == Fault::OtherName ? QStringLiteral("other.example.org") : QStringLiteral("meet.example.org");
        ProxyConfig proxy;
        if (t == Transport::Proxied) proxy = {ProxyConfig::Kind::Http, f == Fault::NoName ? QStringLiteral("no-such-host.invalid") : address.toString(), port, {}, {}};
        const auto route = makeRoute(tls, proxy, {});
        QUrl url;
        url.setHost(t == Transport::Proxied ? QStringLiteral("jvb.example.org") : f == Fault::NoName ? QStringLiteral("no-such-host.invalid") : address.toString());
        // xmpp: an address that is not known to be this computer, so that TLS is a must
        if (t == Transport::Tcp && f != Fault::NoName && address == QHostAddress(QHostAddress::LocalHost) && f == Fault::NoTls) {
            server.close();
            server.listen(QHostAddress::AnyIPv4);
            port = server.serverPort();
            url.setHost(QStringLiteral("0.0.0.0"));
        }
        url.setPort(t == Transport::Proxied ? 80 : port);
        url.setPath(QStringLiteral("/xmpp-websocket"));
        static constexpr const char *schemes[] = {"http", "https", "http", "ws", "wss", "xmpp"};
        url.setScheme(QLatin1String(schemes[size_t(t)]));
        Outcome out;
        QElapsedTimer clock;
        clock.start();
        if (isHttp(t)) {
            HttpRequest r;
            r.url = url;
            r.route = *route;
            r.idleMs = r.totalMs = DeadlineMs;
            r.maxBody = Cap;
            m_http.get(r, this, [&](Result<HttpAnswer> a) {
                ++out.answers;
                const auto page = a ? errorOfPage(*a, url.toString()) : std::nullopt;
                if (!a) out.error = a.error();
                else if (page) out.error = page;
                else out.fine = a->status == 200;
            });
            [&] { QTRY_VERIFY_WITH_TIMEOUT(out.answers > 0, 15'000); }();
        } else {
            XmppStream stream(nullptr);
            connect(&stream, &XmppStream::features, this, [&] {
                if (out.answers++) return;
                out.fine = true;
            });
            connect(&stream, &XmppStream::closed, this, [&](const Error &e) {
                if (out.fine) return;
                ++out.answers;
                out.error = e;
            });
            XmppStream::Options o;
            o.url = url;
            o.domain = QStringLiteral("meet.example.org");
            o.route = *route;
            o.openTimeout = std::chrono::milliseconds(DeadlineMs);
            o.maxMessage = Cap;
            stream.open(o);
            [&] { QTRY_VERIFY_WITH_TIMEOUT(out.answers > 0, 15'000); }();
        }
        out.ms = clock.elapsed();
        QTest::qWait(30); // a second answer would come now
        return out;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_ca.isFine() && m_ca.sign("meet", "DNS:meet.example.org"));
        m_tls = QSslConfiguration::defaultConfiguration();
        QFile key(m_ca.path("meet.key")), pem(m_ca.path("meet.pem"));
        QVERIFY(key.open(QIODevice::ReadOnly) && pem.open(QIODevice::ReadOnly));
        m_tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        m_tls.setLocalCertificate(QSslCertificate(&pem));
        m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    }

    void table_data()
    {
        QTest::addColumn<int>("transport");
        QTest::addColumn<int>("fault");
        for (int t = 0; t < 6; ++t) {
            for (int f = 0; f < int(Fault::Count); ++f) {
                const bool tls = isTls(Transport(t)) || Transport(t) == Transport::Tcp;
                if (!tls && (Fault(f) == Fault::Stranger || Fault(f) == Fault::OtherName || Fault(f) == Fault::NoTls)) continue;
                QTest::addRow("%s, %s", transportNames[t], faultNames[f]) << t << f;
            }
        }
    }
    void table()
    {
        QFETCH(int, transport);
        QFETCH(int, fault);
        const auto t = Transport(transport);
        const auto f = Fault(fault);
        ++m_cells;
        const Outcome out = ask(t, f);
        QCOMPARE(out.answers, 1);
        // its deadline, and what a busy machine takes to notice it
        QVERIFY2(out.ms < DeadlineMs + 6'000, qPrintable(QString::number(out.ms)));
        ++m_answered;
        if (f == Fault::None) {
            QVERIFY2(out.fine, qPrintable(out.error ? out.error->detail : QString()));
            return;
        }
        QVERIFY(!out.fine && out.error);
        QVERIFY(!out.error->detail.isEmpty() && !out.error->where.isEmpty());
        using Kind = Error::Kind;
        const Kind kind = out.error->kind;
        const QByteArray told = QByteArray::number(int(kind)) + ' ' + out.error->detail.toUtf8();
        switch (f) {
        case Fault::Refused: QVERIFY2(kind == (t == Transport::Http || t == Transport::Https ? Kind::Refused : Kind::Unreachable), told.constData()); break;
        case Fault::NoName: QVERIFY2(kind == Kind::Unreachable || kind == Kind::Timeout, told.constData()); break;
        case Fault::Silent:
        case Fault::Half:
        case Fault::Drip: QVERIFY2(kind == Kind::Timeout, told.constData()); break;
        case Fault::Endless:
        case Fault::Bomb: QVERIFY2(kind == Kind::Malformed || kind == Kind::Timeout, told.constData()); break;
        case Fault::Loop: QVERIFY2(kind == Kind::Malformed || kind == Kind::Refused || kind == Kind::Failed, told.constData()); break;
        case Fault::Portal: QVERIFY2(kind == Kind::Malformed || kind == Kind::Unsupported, told.constData()); break;
        case Fault::Stranger:
        case Fault::OtherName:
        case Fault::NoTls: QVERIFY2(kind == Kind::Untrusted && out.error->certificate, told.constData()); break;
        default: QVERIFY2(kind != Kind::Cancelled && kind != Kind::Storage, told.constData()); break;
        }
        // The next one is served as if nothing had been.
        const Outcome next = ask(t, Fault::None);
        QVERIFY2(next.fine, qPrintable(next.error ? next.error->detail : QString()));
        ++m_recovered;
    }
    void ipv6_data()
    {
        QTest::addColumn<int>("transport");
        for (int t = 0; t < 6; ++t) QTest::addRow("%s", transportNames[t]) << t;
    }
    void ipv6()
    {
        QFETCH(int, transport);
        const Outcome out = ask(Transport(transport), Fault::None, QHostAddress::LocalHostIPv6);
        ++m_cells;
        QVERIFY2(out.fine, qPrintable(out.error ? out.error->detail : QString()));
        ++m_answered;
    }
    void cleanupTestCase() { qInfo("fault table: %d cells, %d answered once within the deadline, %d followed by a good answer", m_cells, m_answered, m_recovered); }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "faults.moc"
