// Http against a real nginx, and against a scripted socket for what no good server sends.
#include "app/freeport.h"
#include "net/http.h"
#include "net/inflate.h"

#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace jitscope;

namespace {

// Sends fixed bytes to whoever asks, and keeps what was asked.
class Script : public QObject
{
public:
    explicit Script(QByteArray answer, bool closes = true)
        : m_answer(std::move(answer)), m_closes(closes)
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *s = m_server.nextPendingConnection();
            connect(s, &QTcpSocket::readyRead, this, [this, s] {
                asked += s->readAll();
                if (!asked.endsWith("\r\n\r\n")) return;
                ++requests;
                s->write(m_answer);
                if (m_closes) s->disconnectFromHost();
            });
        });
    }
    QUrl url(const QString &path = QStringLiteral("/x")) const { return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path)); }
    void setAnswer(const QByteArray &answer) { m_answer = answer; }

    QByteArray asked;
    int requests = 0;

private:
    QTcpServer m_server;
    QByteArray m_answer;
    bool m_closes;
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile f(path);
    QVERIFY(f.open(QIODevice::WriteOnly));
    QCOMPARE(f.write(bytes), bytes.size());
}

} // namespace

class HttpTest : public QObject
{
    Q_OBJECT

private:
    Http m_http;
    QTemporaryDir m_dir;
    QProcess m_nginx;
    int m_port = 0, m_tlsPort = 0;

    QUrl at(const QString &path) const { return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path)); }

    Result<HttpAnswer> get(const HttpRequest &request)
    {
        std::optional<Result<HttpAnswer>> got;
        int times = 0;
        m_http.get(request, this, [&](Result<HttpAnswer> r) { got = std::move(r); ++times; });
        const bool early = got.has_value();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), 20'000); }();
        if (early || times != 1 || !got) return fail(Error::Kind::Cancelled, QStringLiteral("test"), QStringLiteral("answered early, never or twice"));
        return *got;
    }
    Result<HttpAnswer> get(const QUrl &url) { HttpRequest r; r.url = url; return get(r); }

private slots:
    // Qt would send it up to four times when the connection ends before the answer. What changes something must reach a server once.
    void whatIsSentOnceIsSentOnce_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<bool>("answers");
        for (const char *method : {"GET", "POST", "PUT", "DELETE"})
            for (const bool answers : {true, false}) QTest::addRow("%s, %s", method, answers ? "answered" : "cut") << QByteArray(method) << answers;
    }
    void whatIsSentOnceIsSentOnce()
    {
        QFETCH(QByteArray, method);
        QFETCH(bool, answers);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray asked;
        int requests = 0;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *s = server.nextPendingConnection();
            connect(s, &QTcpSocket::readyRead, &server, [&, s] {
                asked += s->readAll();
                ++requests;
                if (!answers) return s->abort();
                s->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
            });
        });
        HttpRequest r;
        r.url = QUrl(QStringLiteral("http://127.0.0.1:%1/a%20b?c=%26").arg(server.serverPort()));
        r.method = method;
        r.once = true;
        const auto reply = get(r);
        QCOMPARE(requests, 1);
        QVERIFY2(asked.startsWith(method + " /a%20b?c=%26 HTTP/1.1\r\n") && asked.contains("Host: 127.0.0.1:" + QByteArray::number(server.serverPort()) + "\r\n"), asked.constData());
        QCOMPARE(reply.has_value(), answers);
        if (answers) {
            QCOMPARE(reply->body, QByteArray("ok"));
            return;
        }
        QCOMPARE(reply.error().kind, Error::Kind::Unreachable);
        QVERIFY2(reply.error().detail.contains(QStringLiteral("not known")), qPrintable(reply.error().detail));
        // Nobody there: that is known.
        server.close();
        const auto refused = get(r);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QVERIFY2(!refused.error().detail.contains(QStringLiteral("not known")), qPrintable(refused.error().detail));
    }

    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        const QString d = m_dir.path();
        const QString program = QStandardPaths::findExecutable(QStringLiteral("nginx"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin"), QStringLiteral("/usr/local/sbin")});
        QVERIFY2(!program.isEmpty(), "nginx-light is missing");
        QCOMPARE(QProcess::execute(QStringLiteral("openssl"), {"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-keyout", d + "/key.pem", "-out", d + "/cert.pem"}), 0);
        write(d + "/plain.txt", QByteArray(200'000, 'a'));
        write(d + "/big.bin", QByteArray(3'000'000, 'b'));
        write(d + "/page.html", "<html>login</html>");
        write(d + "/users", "anna:{PLAIN}secret\n");
        // 64 MB of zeros, packed to some 64 kB: a bomb for a cap of 1 MB
        write(d + "/zeros", QByteArray(64 * 1024 * 1024, '\0'));
        QCOMPARE(QProcess::execute(QStringLiteral("gzip"), {"-9", d + "/zeros"}), 0);
        QVERIFY(QFile::rename(d + "/zeros.gz", d + "/bomb"));
        QFile whole(d + "/bomb");
        QVERIFY(whole.open(QIODevice::ReadOnly));
        write(d + "/cutgzip", whole.readAll().left(200));
        m_port = freePort();
        m_tlsPort = freePort();
        QString conf = QStringLiteral(R"(daemon off; master_process off; pid %1/pid; error_log %1/error.log;
events { worker_connections 64; }
http {
  access_log off; client_body_temp_path %1/t1; proxy_temp_path %1/t2; fastcgi_temp_path %1/t3; uwsgi_temp_path %1/t4; scgi_temp_path %1/t5;
  gzip on; gzip_types text/plain; gzip_min_length 1; default_type text/plain;
  server {
    listen 127.0.0.1:%2; listen 127.0.0.1:%3 ssl; ssl_certificate %1/cert.pem; ssl_certificate_key %1/key.pem; root %1;
    location = /loop { return 302 /loop; }
    location = /hop1 { return 302 /hop2; }
    location = /hop2 { return 301 /hop3; }
    location = /hop3 { return 307 /page.html; }
    location = /elsewhere { return 302 http://127.0.0.2:%2/page.html; }
    location = /otherport { return 302 http://127.0.0.1:%3/page.html; }
    location = /file { return 302 file:///etc/passwd; }
    location = /status500 { return 500 "out of order"; }
    location = /teapot { return 418 ""; }
    location /closed/ { auth_basic "x"; auth_basic_user_file %1/users; alias %1/; }
    location = /slow { limit_rate 1k; alias %1/big.bin; }
    location = /bomb { gzip off; add_header Content-Encoding gzip; }
    location = /cutgzip { gzip off; add_header Content-Encoding gzip; }
    location = /notgzip { gzip off; add_header Content-Encoding gzip; alias %1/plain.txt; }
    location = /page.html { types { text/html html; } }
  }
})").arg(d).arg(m_port).arg(m_tlsPort);
        write(d + "/nginx.conf", conf.toUtf8());
        m_nginx.setProcessChannelMode(QProcess::ForwardedChannels);
        m_nginx.start(program, {"-p", d, "-c", d + "/nginx.conf", "-e", d + "/error.log"});
        QVERIFY(m_nginx.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(get(at("/page.html")).has_value(), 10'000);
    }

    void cleanupTestCase()
    {
        m_nginx.kill();
        m_nginx.waitForFinished();
    }

    void unpacksAndCountsWhatWasSent()
    {
        const auto r = get(at("/plain.txt"));
        QVERIFY(r.has_value());
        QCOMPARE(r->status, 200);
        QCOMPARE(r->body, QByteArray(200'000, 'a'));
        QVERIFY2(r->bytesOnWire > 0 && r->bytesOnWire < 5000, qPrintable(QString::number(r->bytesOnWire)));
        QVERIFY(r->contentType.startsWith("text/plain"));
        QVERIFY(r->answerMs >= 0);
    }

    void statusIsAnAnswer_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind"); // of errorOfStatus, −1 none
        QTest::newRow("200") << "/page.html" << 200 << -1;
        QTest::newRow("404") << "/nothing" << 404 << int(Error::Kind::Unsupported);
        QTest::newRow("401") << "/closed/page.html" << 401 << int(Error::Kind::Unauthorized);
        QTest::newRow("500") << "/status500" << 500 << int(Error::Kind::Failed);
        QTest::newRow("418") << "/teapot" << 418 << int(Error::Kind::Failed);
    }

    void statusIsAnAnswer()
    {
        QFETCH(QString, path);
        QFETCH(int, status);
        QFETCH(int, kind);
        const auto r = get(at(path));
        QVERIFY(r.has_value());
        QCOMPARE(r->status, status);
        const auto e = errorOfStatus(r->status, QStringLiteral("here"));
        QCOMPARE(e ? int(e->kind) : -1, kind);
        if (status == 500) QCOMPARE(r->body, QByteArray("out of order"));
    }

    void sendsTheAuthorization()
    {
        HttpRequest r;
        r.url = at("/closed/page.html");
        r.authorization = basicAuthorization(QStringLiteral("anna"), QStringLiteral("secret"));
        QCOMPARE(get(r)->status, 200);
        r.authorization = basicAuthorization(QStringLiteral("anna"), QStringLiteral("wrong"));
        QCOMPARE(get(r)->status, 401);
        // nothing is remembered from the good one
        r.authorization.clear();
        QCOMPARE(get(r)->status, 401);
    }

    void followsThreeRedirectsOnTheSameServer()
    {
        const auto good = get(at("/hop1"));
        QVERIFY(good.has_value());
        QCOMPARE(good->body, QByteArray("<html>login</html>"));
        const auto loop = get(at("/loop"));
        QVERIFY(!loop);
        QCOMPARE(loop.error().kind, Error::Kind::Malformed);
    }

    void doesNotFollowElsewhere_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("other host") << "/elsewhere";
        QTest::newRow("other port") << "/otherport";
        QTest::newRow("file") << "/file";
    }

    void doesNotFollowElsewhere()
    {
        QFETCH(QString, path);
        const auto r = get(at(path));
        QVERIFY(!r);
        QCOMPARE(r.error().kind, Error::Kind::Refused);
    }

    void capsTheBody()
    {
        HttpRequest r;
        r.url = at("/big.bin");
        r.maxBody = 1'000'000;
        const auto big = get(r);
        QVERIFY(!big);
        QCOMPARE(big.error().kind, Error::Kind::Malformed);
        QVERIFY(big.error().detail.contains("1000000"));
        r.maxBody = 3'000'000;
        QCOMPARE(get(r)->body.size(), 3'000'000);
    }

    void stopsABombWhileItUnfolds()
    {
        HttpRequest r;
        r.url = at("/bomb");
        r.maxBody = 1'000'000;
        const auto bomb = get(r);
        QVERIFY(!bomb);
        QCOMPARE(bomb.error().kind, Error::Kind::Malformed);
        QVERIFY(bomb.error().detail.contains("larger"));
    }

    void inflateNeverPassesItsCap()
    {
        QFile f(m_dir.path() + "/bomb");
        QVERIFY(f.open(QIODevice::ReadOnly));
        Inflate inflate(100'000);
        QByteArray out;
        QCOMPARE(inflate.feed(f.readAll(), out), Inflate::State::TooBig);
        QVERIFY(out.size() <= 100'000);
    }

    void brokenCompressionIsAnError_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("cut") << "/cutgzip";
        QTest::newRow("not gzip at all") << "/notgzip";
    }

    void brokenCompressionIsAnError()
    {
        QFETCH(QString, path);
        const auto r = get(at(path));
        QVERIFY(!r);
        QCOMPARE(r.error().kind, Error::Kind::Malformed);
    }

    void slowBodiesEnd()
    {
        HttpRequest r;
        r.url = at("/slow");
        r.idleMs = 10'000;
        r.totalMs = 300;
        const auto slow = get(r);
        QVERIFY(!slow);
        QCOMPARE(slow.error().kind, Error::Kind::Timeout);
        QVERIFY2(slow.error().detail.startsWith("the answer was not complete after 300 ms"), qPrintable(slow.error().detail));
    }

    void silenceEnds()
    {
        Script silent("", false);
        HttpRequest r;
        r.url = silent.url();
        r.idleMs = 200;
        const auto none = get(r);
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::Timeout);
        QCOMPARE(none.error().detail, QStringLiteral("connected, but no answer within 200 ms"));
    }

    void anAnswerThatStopsSaysWhere()
    {
        Script half("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n0123456789", false);
        HttpRequest r;
        r.url = half.url();
        r.idleMs = 300;
        const auto cut = get(r);
        QVERIFY(!cut);
        QCOMPARE(cut.error().kind, Error::Kind::Timeout);
        QCOMPARE(cut.error().detail, QStringLiteral("the answer stopped: nothing came for 300 ms after 10 bytes"));
    }

    void aServerThatTakesNobodyIsNotConnected()
    {
        // The kernel holds few connections that nobody accepts; the next ones get no answer to their SYN.
        const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof(address);
        QVERIFY(fd >= 0 && ::bind(fd, reinterpret_cast<sockaddr *>(&address), size) == 0 && ::listen(fd, 0) == 0);
        QVERIFY(::getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size) == 0);
        const auto close = qScopeGuard([fd] { ::close(fd); });
        std::vector<std::unique_ptr<QTcpSocket>> crowd;
        for (int i = 0; i < 4; ++i) {
            crowd.push_back(std::make_unique<QTcpSocket>());
            crowd.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), ntohs(address.sin_port));
        }
        QTRY_COMPARE_WITH_TIMEOUT(crowd.front()->state(), QAbstractSocket::ConnectedState, 20'000);
        HttpRequest r;
        r.url = QUrl(QStringLiteral("http://127.0.0.1:%1/x").arg(ntohs(address.sin_port)));
        r.idleMs = 400;
        const auto none = get(r);
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::Timeout);
        QCOMPARE(none.error().detail, QStringLiteral("no connection within 400 ms"));
    }

    void refusedAndUnknownHosts()
    {
        const auto refused = get(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(freePort())));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        for (const char *bad : {"file:///etc/passwd", "ftp://127.0.0.1/x", "http:///x", ""}) {
            const auto r = get(QUrl(QString::fromLatin1(bad)));
            QVERIFY(!r);
            QCOMPARE(r.error().kind, Error::Kind::Refused);
        }
    }

    void untrustedCertificate()
    {
        const auto r = get(QUrl(QStringLiteral("https://127.0.0.1:%1/page.html").arg(m_tlsPort)));
        QVERIFY(!r);
        QCOMPARE(r.error().kind, Error::Kind::Untrusted);
    }

    void cutConnection()
    {
        Script cut("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc");
        const auto r = get(cut.url());
        QVERIFY(!r);
        QCOMPARE(r.error().kind, Error::Kind::Unreachable);
        Script noise("this is no HTTP at all\r\n\r\n");
        QVERIFY(!get(noise.url()));
    }

    void saysWhoItIsAndNothingElse()
    {
        Script s("HTTP/1.1 200 OK\r\nSet-Cookie: id=1\r\nCache-Control: max-age=1000\r\nContent-Length: 2\r\n\r\nok");
        HttpRequest r;
        r.url = s.url();
        r.accept = "application/openmetrics-text";
        r.headers.insert(QStringLiteral("X-Team"), QStringLiteral("ops"));
        r.headers.insert(QStringLiteral("Host"), QStringLiteral("meet.example.org"));
        r.headers.insert(QStringLiteral("X-Bad"), QStringLiteral("a\r\nX-Injected: 1"));
        QVERIFY(get(r).has_value());
        QVERIFY(get(r).has_value());
        QCOMPARE(s.requests, 2); // no cache
        QVERIFY(s.asked.contains("Accept: application/openmetrics-text\r\n"));
        QVERIFY(s.asked.contains("User-Agent: Jitscope/" JITSCOPE_VERSION "\r\n"));
        QVERIFY(s.asked.contains("X-Team: ops\r\n"));
        QVERIFY(s.asked.contains("Host: meet.example.org\r\n"));
        QVERIFY(!s.asked.contains("X-Injected"));
        QVERIFY(!s.asked.contains("Cookie"));
        QVERIFY(!s.asked.contains("Upgrade: h2c"));
    }

    void forbiddenPagesAreNotAsked()
    {
        Script s("HTTP/1.1 302 Found\r\nLocation: /debug/features/jvb/x/true\r\nContent-Length: 0\r\n\r\n");
        HttpRequest r;
        r.url = s.url(QStringLiteral("/debug"));
        r.allowed = [](const QUrl &u) { return u.path() == QLatin1String("/debug"); };
        const auto answer = get(r);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Refused);
        QCOMPARE(s.requests, 1);
    }

    void nobodyWaitsAnyMore()
    {
        Script silent("", false);
        HttpRequest r;
        r.url = silent.url();
        bool called = false;
        {
            QObject context;
            m_http.get(r, &context, [&](const Result<HttpAnswer> &) { called = true; });
            QTRY_COMPARE(silent.requests, 1);
        }
        QCoreApplication::processEvents();
        QVERIFY(!called);
        // and an Http that goes with requests under way
        Http short_;
        short_.get(r, this, [&](const Result<HttpAnswer> &) { called = true; });
        QTRY_COMPARE(silent.requests, 2);
    }
};

QTEST_GUILESS_MAIN(HttpTest)
#include "http.moc"
