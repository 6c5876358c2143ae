// Every way to a real nginx: authorities, pins, client certificates, names, logins, and a real squid between. What is wrong comes back as a
// report that a person can read.
#include "app/ca.h"
#include "app/freeport.h"
#include "net/http.h"
#include "net/trust.h"

#include <QDateTime>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace jitscope;

namespace {

bool has(const Error &e, TrustFault fault)
{
    if (e.kind != Error::Kind::Untrusted || !e.certificate) return false;
    for (const auto &f : e.certificate->faults)
        if (f.fault == fault) return true;
    return false;
}

} // namespace

class TestRoute : public QObject
{
    Q_OBJECT

private:
    Http m_http;
    TestCa m_ca;
    QProcess m_nginx, m_squid;
    quint16 m_good = freePort(), m_alone = freePort(), m_wants = freePort(), m_expired = freePort(), m_plain = freePort(), m_ec = freePort(), m_proxy = freePort(), m_dead = freePort();

    QUrl at(quint16 port, const char *path = "/stats", const char *scheme = "https") const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(QLatin1String(scheme)).arg(port).arg(QLatin1String(path)));
    }
    Result<HttpAnswer> get(const QUrl &url, const TlsConfig &tls = {}, const ProxyConfig &proxy = {}, const Secrets &secrets = {}, const QByteArray &authorization = {})
    {
        const auto route = makeRoute(tls, proxy, secrets);
        if (!route) return tl::unexpected(route.error());
        HttpRequest r;
        r.url = url;
        r.route = *route;
        r.authorization = authorization;
        std::optional<Result<HttpAnswer>> got;
        m_http.get(r, this, [&](Result<HttpAnswer> a) { got = std::move(a); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), 20'000); }();
        return got ? *got : fail(Error::Kind::Cancelled, QStringLiteral("test"));
    }
    TlsConfig trusting() const
    {
        TlsConfig tls;
        tls.caFile = m_ca.caFile();
        return tls;
    }
    QByteArray log() const
    {
        QFile f(m_ca.path(QStringLiteral("access.log")));
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_ca.isFine());
        QVERIFY(m_ca.sign("good", "DNS:meet.example.org,IP:127.0.0.1") && m_ca.sign("expired", "IP:127.0.0.1", -1) && m_ca.sign("ops", "DNS:ops") && m_ca.pack("ops", "pass phrase"));
        QVERIFY(m_ca.alone("alone", "IP:127.0.0.1") && m_ca.alone("ec", "IP:127.0.0.1", "ec"));
        const QString d = m_ca.dir();
        QVERIFY(TestCa::keep(d + "/users", "anna:{PLAIN}secret\n") && TestCa::keep(d + "/stats", "{\"a\":1}"));
        const auto server = [&](quint16 port, const char *name, const QString &more = {}) {
            return QStringLiteral("server { listen 127.0.0.1:%1 ssl; ssl_certificate %2/%3.pem; ssl_certificate_key %2/%3.key; root %2; %4\n"
                "location /closed/ { auth_basic x; auth_basic_user_file %2/users; alias %2/; }\n"
                "location = /bearer { if ($http_authorization != \"Bearer tok-4711\") { return 401; } return 200 ok; } }\n").arg(port).arg(d, QLatin1String(name), more);
        };
        const QString conf = QStringLiteral("daemon off; master_process off; pid %1/pid; error_log %1/error.log; events { worker_connections 64; }\nhttp { log_format f '$server_port $request $http_authorization $ssl_server_name $http_host'; access_log %1/access.log f;\n"
            "client_body_temp_path %1/t1; proxy_temp_path %1/t2; fastcgi_temp_path %1/t3; uwsgi_temp_path %1/t4; scgi_temp_path %1/t5; default_type application/json;\n").arg(d)
            + server(m_good, "good") + server(m_alone, "alone") + server(m_expired, "expired") + server(m_ec, "ec")
            + server(m_wants, "good", QStringLiteral("ssl_client_certificate %1/ca.pem; ssl_verify_client on;").arg(d))
            + QStringLiteral("server { listen 127.0.0.1:%1; root %2; }\n}").arg(m_plain).arg(d);
        QVERIFY(TestCa::keep(d + "/nginx.conf", conf.toUtf8()));
        const QString nginx = QStandardPaths::findExecutable("nginx", {"/usr/sbin", "/usr/bin"});
        QVERIFY2(!nginx.isEmpty(), "nginx is missing");
        m_nginx.start(nginx, {"-p", d, "-c", d + "/nginx.conf", "-e", d + "/error.log"});
        QVERIFY(m_nginx.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(get(at(m_plain, "/stats", "http")).has_value(), 10'000);

        // squid: a login for everybody, CONNECT to every port, no cache
        const QString squid = QStandardPaths::findExecutable("squid", {"/usr/sbin", "/usr/bin"});
        QVERIFY2(!squid.isEmpty(), "squid is missing");
        QVERIFY(TestCa::keep(d + "/auth.sh", "#!/bin/sh\nwhile read -r user word; do [ \"$user $word\" = 'ops proxy-word' ] && echo OK || echo ERR; done\n"));
        QFile::setPermissions(d + "/auth.sh", QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup);
        QFile::setPermissions(d, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther);
        QVERIFY(TestCa::keep(d + "/squid.conf", QStringLiteral("http_port 127.0.0.1:%1\npid_filename none\ncache deny all\naccess_log none\ncache_log %2/squid.log\ncache_store_log none\ncoredump_dir %2\nnetdb_filename none\n"
            "auth_param basic program %2/auth.sh\nauth_param basic children 1\nauth_param basic realm x\nacl known proxy_auth REQUIRED\nhttp_access allow known\nhttp_access deny all\nshutdown_lifetime 0 seconds\nconnect_timeout 5 seconds\nvisible_hostname squid.test\n").arg(m_proxy).arg(d).toUtf8()));
        m_squid.setProcessChannelMode(QProcess::MergedChannels);
        m_squid.start(squid, {"-N", "-f", d + "/squid.conf"});
        QVERIFY(m_squid.waitForStarted());
        const auto listens = [this] { QTcpSocket s; s.connectToHost(QHostAddress(QHostAddress::LocalHost), m_proxy); return s.waitForConnected(200); };
        QTRY_VERIFY2_WITH_TIMEOUT(listens(), m_squid.readAll().constData(), 20'000);
    }
    void cleanupTestCase()
    {
        for (QProcess *p : {&m_nginx, &m_squid}) {
            p->kill();
            p->waitForFinished();
        }
    }

    void pinsAreOpensslsOwn()
    {
        for (const char *name : {"good", "alone", "ec", "ca"}) {
            const auto certificates = QSslCertificate::fromPath(m_ca.path(QLatin1String(name) + QStringLiteral(".pem")));
            QCOMPARE(certificates.size(), 1);
            QCOMPARE(pinOf(certificates[0]), m_ca.pin(QLatin1String(name)));
        }
        QCOMPARE(pinOf(QSslCertificate()), QString());
    }
    // A chain may hold a certificate whose key no library can read; Qt's own look at it crashes.
    void aKeyThatNobodyCanRead()
    {
        QCOMPARE(describe(QSslCertificate::fromPath(m_ca.path(QStringLiteral("ec.pem"))).value(0)).key, QStringLiteral("EC 256 bit"));
        QCOMPARE(describe(QSslCertificate::fromPath(m_ca.path(QStringLiteral("good.pem"))).value(0)).key, QStringLiteral("RSA 2048 bit"));
        QByteArray der = QSslCertificate::fromPath(m_ca.path(QStringLiteral("good.pem"))).value(0).toDer();
        const qsizetype modulus = der.indexOf(QByteArray::fromHex("0282010100")); // its length says more than there is
        QVERIFY(modulus > 0);
        der[modulus + 3] = char(0xff);
        const QSslCertificate broken(der, QSsl::Der);
        QVERIFY(!broken.isNull());
        const Certificate d = describe(broken);
        QCOMPARE(d.key, QString());
        QCOMPARE(d.subject, QStringLiteral("CN=good"));
        QVERIFY(!d.pin.isEmpty());
    }
    void ofTheAuthority()
    {
        const auto good = get(at(m_good), trusting());
        QVERIFY2(good, qPrintable(good ? QString() : good.error().detail));
        QCOMPARE(good->body, QByteArray("{\"a\":1}"));
        QVERIFY(std::abs(good->date - QDateTime::currentMSecsSinceEpoch()) < 5000);
        const auto strange = get(at(m_good)); // only the system's
        QVERIFY(!strange && has(strange.error(), TrustFault::NoAuthority));
        const CertificateReport &report = *strange.error().certificate;
        QCOMPARE(report.address, QStringLiteral("127.0.0.1:%1").arg(m_good));
        QCOMPARE(report.name, QStringLiteral("127.0.0.1"));
        QCOMPARE(report.chain.size(), 1u);
        QCOMPARE(report.chain[0].subject, QStringLiteral("CN=good"));
        QVERIFY(report.chain[0].issuer.contains(QLatin1String("CN=Test CA")));
        QVERIFY(report.chain[0].names.contains(QLatin1String("meet.example.org")) && report.chain[0].names.contains(QLatin1String("127.0.0.1")));
        QCOMPARE(report.chain[0].pin, m_ca.pin(QStringLiteral("good")));
        QCOMPARE(report.chain[0].key, QStringLiteral("RSA 2048 bit"));
        QVERIFY(report.chain[0].until > QDateTime::currentMSecsSinceEpoch() && report.chain[0].from < QDateTime::currentMSecsSinceEpoch());
        // a second asking finds the same words: nothing has changed
        const auto again = get(at(m_good));
        QVERIFY(!again && again.error() == strange.error());
    }
    void ofAnotherName()
    {
        TlsConfig tls = trusting();
        tls.name = QStringLiteral("meet.example.org");
        QVERIFY(get(at(m_good, "/stats"), tls));
        QVERIFY2(log().contains(" meet.example.org 127.0.0.1:"), log().constData()); // the TLS name; the Host header stays the address's
        tls.name = QStringLiteral("other.example.org");
        const auto other = get(at(m_good), tls);
        QVERIFY(!other && has(other.error(), TrustFault::WrongName));
        QCOMPARE(other.error().certificate->name, QStringLiteral("other.example.org"));
    }
    void expiredIsSaid()
    {
        const auto r = get(at(m_expired), trusting());
        QVERIFY(!r && has(r.error(), TrustFault::Expired));
        TlsConfig pinned;
        pinned.pins << m_ca.pin(QStringLiteral("expired"));
        QVERIFY(!get(at(m_expired), pinned)); // a pin makes good the authority, not the date
    }
    void pins()
    {
        TlsConfig tls;
        tls.pins << m_ca.pin(QStringLiteral("alone"));
        for (const quint16 port : {m_alone}) QVERIFY(get(at(port), tls));
        tls.pins = {m_ca.pin(QStringLiteral("ec")), m_ca.pin(QStringLiteral("alone"))};
        QVERIFY(get(at(m_ec), tls) && get(at(m_alone), tls));
        tls.name = QStringLiteral("meet.example.org"); // the pinned key is for another name
        const auto named = get(at(m_alone), tls);
        QVERIFY(!named && has(named.error(), TrustFault::WrongName) && !has(named.error(), TrustFault::SelfSigned));
        // The wrong key, self-signed or of our authority: nothing is sent, no login leaks.
        const qsizetype before = log().size();
        TlsConfig other = trusting();
        other.pins << m_ca.pin(QStringLiteral("alone"));
        const auto wrong = get(at(m_good, "/closed/stats"), other, {}, {}, basicAuthorization(QStringLiteral("anna"), QStringLiteral("leaked-word")));
        QVERIFY(!wrong && has(wrong.error(), TrustFault::PinDiffers));
        QCOMPARE(wrong.error().certificate->chain[0].pin, m_ca.pin(QStringLiteral("good"))); // the page shows the line to take
        const auto self = get(at(m_ec), other);
        QVERIFY(!self && has(self.error(), TrustFault::PinDiffers));
        QCOMPARE(log().size(), before);
    }
    void connectionsOfOneTrustAreNotAnothers()
    {
        QVERIFY(get(at(m_good), trusting())); // kept open for the next one of this route
        QVERIFY(!get(at(m_good)));
    }
    void ourOwnCertificate()
    {
        const auto none = get(at(m_wants), trusting());
        QVERIFY(none);
        QCOMPARE(none->status, 400);
        const auto why = errorOfPage(*none, QStringLiteral("x"));
        QVERIFY(why && why->kind == Error::Kind::Unauthorized && why->detail.contains(QLatin1String("client certificate")));
        const Secrets secrets{{QStringLiteral("p"), Secret(QStringLiteral("pass phrase"))}, {QStringLiteral("bad"), Secret(QStringLiteral("nonsense"))}};
        TlsConfig pem = trusting(), closed = pem, pack = pem;
        pem.clientFile = closed.clientFile = m_ca.path(QStringLiteral("ops.pem"));
        pem.clientKey = m_ca.path(QStringLiteral("ops.key"));
        closed.clientKey = m_ca.path(QStringLiteral("ops.closed.key"));
        pack.clientFile = m_ca.path(QStringLiteral("ops.p12"));
        closed.clientSecret = pack.clientSecret = QStringLiteral("p");
        for (const TlsConfig &tls : {pem, closed, pack}) {
            const auto r = get(at(m_wants), tls, {}, secrets);
            QVERIFY2(r, qPrintable(r ? QString() : r.error().where + r.error().detail));
            QCOMPARE(r->status, 200);
        }
        for (TlsConfig tls : {closed, pack}) {
            tls.clientSecret = QStringLiteral("bad");
            const auto r = get(at(m_wants), tls, {}, secrets);
            QVERIFY(!r);
            QCOMPARE(r.error().kind, Error::Kind::Unauthorized);
            QCOMPARE(r.error().where, QStringLiteral("bad"));
            QVERIFY(!r.error().detail.contains(QLatin1String("nonsense")));
            tls.clientSecret = QStringLiteral("not there");
            QCOMPARE(get(at(m_wants), tls, {}, secrets).error().where, QStringLiteral("not there"));
        }
        pem.clientKey.clear(); // no key in the certificate's file
        QCOMPARE(get(at(m_wants), pem).error().kind, Error::Kind::Storage);
    }
    void logins()
    {
        QCOMPARE(get(at(m_good, "/closed/stats"), trusting(), {}, {}, basicAuthorization(QStringLiteral("anna"), QStringLiteral("secret")))->status, 200);
        QCOMPARE(get(at(m_good, "/bearer"), trusting(), {}, {}, bearerAuthorization(QStringLiteral("tok-4711")))->status, 200);
        QCOMPARE(get(at(m_good, "/bearer"), trusting(), {}, {}, bearerAuthorization(QStringLiteral("tok-0")))->status, 401);
    }
    void noTlsThere()
    {
        const auto r = get(at(m_plain), trusting());
        QVERIFY(!r && has(r.error(), TrustFault::NoTls));
    }

    void throughAProxy()
    {
        const Secrets secrets{{QStringLiteral("pw"), Secret(QStringLiteral("proxy-word"))}, {QStringLiteral("bad"), Secret(QStringLiteral("x"))}};
        ProxyConfig proxy{ProxyConfig::Kind::Http, QStringLiteral("127.0.0.1"), m_proxy, QStringLiteral("ops"), QStringLiteral("pw")};
        for (const QUrl &url : {at(m_plain, "/stats", "http"), at(m_good)}) {
            const auto r = get(url, trusting(), proxy, secrets);
            QVERIFY2(r, qPrintable(r ? QString() : r.error().detail));
            QCOMPARE(r->body, QByteArray("{\"a\":1}"));
            ProxyConfig bad = proxy;
            bad.secret = QStringLiteral("bad");
            const auto refused = get(url, trusting(), bad, secrets);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Unauthorized);
            QVERIFY2(refused.error().detail.contains(QLatin1String("proxy")), qPrintable(refused.error().detail));
            ProxyConfig dead = proxy;
            dead.port = m_dead;
            const auto gone = get(url, trusting(), dead, secrets);
            QVERIFY(!gone);
            QCOMPARE(gone.error().kind, Error::Kind::Unreachable); // not Refused: nothing is known of the server
        }
        for (const char *scheme : {"http", "https"}) { // the proxy works, the server does not listen
            const auto r = get(at(m_dead, "/stats", scheme), trusting(), proxy, secrets);
            QVERIFY(!r);
            QVERIFY2(r.error().kind == Error::Kind::Unreachable && r.error().detail.contains(QLatin1String("proxy"), Qt::CaseInsensitive), qPrintable(QString::number(int(r.error().kind)) + r.error().detail));
        }
        QVERIFY(!get(at(m_good), {}, proxy, secrets)); // certificates count behind it too
        QCOMPARE(get(at(m_good), trusting(), proxy, {}).error().where, QStringLiteral("pw"));
    }
    void theSystemsProxy()
    {
        qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(m_dead));
        QNetworkProxyFactory::setUseSystemConfiguration(false);
        const auto route = makeRoute({}, {ProxyConfig::Kind::System}, {});
        QVERIFY(route);
        const QNetworkProxy proxy = proxyFor(*route, QUrl(QStringLiteral("http://jvb.example.org:8080/")));
        QCOMPARE(proxy.type(), QNetworkProxy::HttpProxy);
        QCOMPARE(proxy.port(), m_dead);
        qunsetenv("http_proxy");
        QCOMPARE(proxyFor({}, QUrl(QStringLiteral("http://jvb.example.org/"))).type(), QNetworkProxy::NoProxy);
    }
};

QTEST_GUILESS_MAIN(TestRoute)
#include "route.moc"
