// The fault table: each fault on each transport. Whatever the other side does, one request gets one answer within its deadline, the answer says
// what was wrong, and the next request to a good server works. A count is printed.
#include "app/ca.h"
#include "app/faultserver.h"
#include "app/sshserver.h"
#include "net/http.h"
#include "net/ssh.h"
#include "net/xmppstream.h"

#include <QElapsedTimer>
#include <QSslKey>
#include <QTest>

using namespace jitscope;

namespace {

constexpr int DeadlineMs = 900;
constexpr qint64 Cap = 1'000'000;

// Resident memory of this process, kB.
qint64 residentKb()
{
    const QList<QByteArray> lines = readText(QStringLiteral("/proc/self/status")).split('\n');
    for (const QByteArray &l : lines)
        if (l.startsWith("VmRSS:")) return l.mid(6).trimmed().split(' ').first().toLongLong();
    return -1;
}

qsizetype openDescriptors() { return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size(); }

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private:
    TestCa m_ca;
    QSslConfiguration m_tls;
    Http m_http;
    SshServer m_sshd;
    SshUser m_user;
    std::unique_ptr<SshHosts> m_hosts;
    std::shared_ptr<SshHost> m_host;
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
        static constexpr const char *schemes[] = {"http", "https", "http", "ws", "wss", "xmpp", "http", "ws"};
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
            if (isBySsh(t)) r.proxy = m_host->proxy();
            m_http.get(r, this, [&](Result<HttpAnswer> a) {
                ++out.answers;
                const auto page = a ? errorOfPage(*a, url.toString()) : std::nullopt;
                if (!a) out.error = isBySsh(t) ? m_host->explain(url, a.error()) : a.error();
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
                out.error = isBySsh(t) ? m_host->explain(url, e) : e;
            });
            XmppStream::Options o;
            o.url = url;
            o.domain = QStringLiteral("meet.example.org");
            o.route = *route;
            o.openTimeout = std::chrono::milliseconds(DeadlineMs);
            o.maxMessage = Cap;
            if (isBySsh(t)) o.proxy = m_host->proxy();
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
        m_sshd.authorize(m_user.path("id.pub"));
        m_user.know(m_sshd);
        QVERIFY(m_sshd.start());
        SshOptions o;
        o.configFile = m_user.config();
        o.aliveEvery = std::chrono::seconds(1);
        o.aliveMissed = 2;
        o.again = std::chrono::milliseconds(50);
        o.againAtMost = std::chrono::milliseconds(300);
        m_hosts = std::make_unique<SshHosts>(o);
        m_host = m_hosts->host(m_sshd.destination());
        m_host->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_host->isUp(), 60'000);
    }

    void table_data()
    {
        QTest::addColumn<int>("transport");
        QTest::addColumn<int>("fault");
        for (int t = 0; t < int(Transport::Count); ++t) {
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
        case Fault::Refused: QVERIFY2(kind == (t == Transport::Http || t == Transport::Https || isBySsh(t) ? Kind::Refused : Kind::Unreachable), told.constData()); break;
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
        for (int t = 0; t < int(Transport::Count); ++t) QTest::addRow("%s", transportNames[t]) << t;
    }
    void ipv6()
    {
        QFETCH(int, transport);
        const Outcome out = ask(Transport(transport), Fault::None, QHostAddress::LocalHostIPv6);
        ++m_cells;
        QVERIFY2(out.fine, qPrintable(out.error ? out.error->detail : QString()));
        ++m_answered;
    }
    // Faults of the tunnel itself: what is behind it is unknown, and says so; when it is back, the next answer comes.
    void tunnel_data()
    {
        QTest::addColumn<int>("transport");
        QTest::addColumn<bool>("stops");
        for (const Transport t : {Transport::HttpBySsh, Transport::WsBySsh}) {
            QTest::addRow("%s, killed", transportNames[int(t)]) << int(t) << false;
            QTest::addRow("%s, half-open", transportNames[int(t)]) << int(t) << true;
        }
    }
    void tunnel()
    {
        QFETCH(int, transport);
        QFETCH(bool, stops);
        const auto t = Transport(transport);
        ++m_cells;
        QTRY_VERIFY_WITH_TIMEOUT(m_host->isUp(), 60'000);
        if (stops) m_sshd.signalAll(SIGSTOP);
        else m_sshd.kill();
        const Outcome out = ask(t, Fault::None);
        QCOMPARE(out.answers, 1);
        QVERIFY2(out.ms < DeadlineMs + 6'000, qPrintable(QString::number(out.ms)));
        ++m_answered;
        QVERIFY(!out.fine && out.error);
        QVERIFY2(out.error->kind == Error::Kind::Unreachable || out.error->kind == Error::Kind::Timeout, qPrintable(out.error->detail));
        QTRY_VERIFY_WITH_TIMEOUT(!m_host->isUp(), 60'000); // keepalive finds out
        if (stops) m_sshd.signalAll(SIGCONT);
        else QVERIFY(m_sshd.start());
        m_host->retry();
        QTRY_VERIFY_WITH_TIMEOUT(m_host->isUp(), 60'000);
        const Outcome next = ask(t, Fault::None);
        QVERIFY2(next.fine, qPrintable(next.error ? next.error->detail : QString()));
        ++m_recovered;
    }

    // The same faults again and again leave nothing behind: no transfer, no descriptor; how memory fares is told.
    void nothingStaysBehind()
    {
        const auto round = [this] {
            for (const Transport t : {Transport::Http, Transport::Https, Transport::Proxied, Transport::Ws, Transport::Tcp, Transport::HttpBySsh, Transport::WsBySsh})
                for (const Fault f : {Fault::Refused, Fault::Bomb, Fault::Loop, Fault::Portal, Fault::Cut, Fault::CutAtOnce, Fault::Garbage, Fault::None})
                    if (ask(t, f).answers != 1) return false;
            return true;
        };
        // Of each server's own port there is one connection kept for the next request; they go after a while, or with their manager.
        const auto settled = [this] {
            m_http.forgetConnections();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QTest::qWait(200);
        };
        QVERIFY(round() && round()); // what is made once is made by now
        settled();
        const qsizetype children = m_http.children().size(), descriptors = openDescriptors();
        const qint64 before = residentKb();
        constexpr int Rounds = 6;
        for (int i = 0; i < Rounds; ++i) QVERIFY(round());
        QTRY_VERIFY_WITH_TIMEOUT((settled(), m_http.children().size() <= children), 20'000);
        QTRY_VERIFY2_WITH_TIMEOUT((settled(), openDescriptors() <= descriptors + 4), qPrintable(QStringLiteral("%1 descriptors, were %2").arg(openDescriptors()).arg(descriptors)), 20'000);
        QCOMPARE(m_hosts->findChildren<SshHost *>().size(), 1);
        qInfo("%d faults: resident %lld kB before, %lld kB after; %lld and %lld descriptors", Rounds * 7 * 8, before, residentKb(), qint64(descriptors), qint64(openDescriptors()));
    }
    void cleanupTestCase()
    {
        m_host.reset();
        m_hosts.reset();
        qInfo("fault table: %d cells, %d answered once within the deadline, %d followed by a good answer", m_cells, m_answered, m_recovered);
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "faults.moc"
