// The receiver of Jibri's webhooks over real sockets: who is let in, what is read, and that it stays bounded. Tokens are signed by the real openssl.
#include "hooks/hookserver.h"

#include "hooks/signedtoken.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace jitscope;

namespace {

const QByteArray status = R"({"jibriId":"jibri-1","status":{"busyStatus":"EXPIRED","health":{"healthStatus":"HEALTHY","details":{}}}})";
constexpr auto url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray openssl(const QStringList &words, const QByteArray &input = {})
{
    QProcess p;
    p.start(QStringLiteral("openssl"), words);
    p.write(input);
    p.closeWriteChannel();
    p.waitForFinished(30'000);
    return p.readAllStandardOutput();
}

} // namespace

class HookServerTest : public QObject
{
    Q_OBJECT

    QTemporaryDir dir;
    QByteArray publicKey;

    QByteArray token(const QJsonObject &claims, const QByteArray &alg = "RS256") const
    {
        const QByteArray text = QJsonDocument(QJsonObject{{QStringLiteral("alg"), QString::fromLatin1(alg)}, {QStringLiteral("typ"), QStringLiteral("JWT")}}).toJson(QJsonDocument::Compact).toBase64(url) + '.'
                                + QJsonDocument(claims).toJson(QJsonDocument::Compact).toBase64(url);
        return text + '.' + openssl({QStringLiteral("dgst"), QStringLiteral("-sha256"), QStringLiteral("-sign"), dir.filePath(QStringLiteral("key.pem"))}, text).toBase64(url);
    }
    HookConfig config(bool key) const
    {
        HookConfig c;
        c.port = 0;
        if (key) {
            c.keyFile = dir.filePath(QStringLiteral("public.pem"));
            c.issuer = QStringLiteral("jitsi");
            c.audience = QStringLiteral("console");
        }
        return c;
    }
    static QByteArray post(quint16 port, const QByteArray &path, const QByteArray &body, const QByteArray &more = {})
    {
        return raw(port, "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n" + more + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    // The status line; empty: it was cut.
    static QByteArray raw(quint16 port, const QByteArray &bytes)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        socket.write(bytes);
        QByteArray all;
        [&] { QTRY_VERIFY_WITH_TIMEOUT((all += socket.readAll(), socket.state() == QAbstractSocket::UnconnectedState), 10'000); }();
        return all.left(all.indexOf('\r')).mid(9, 3);
    }

private slots:
    void initTestCase()
    {
        openssl({QStringLiteral("genrsa"), QStringLiteral("-out"), dir.filePath(QStringLiteral("key.pem")), QStringLiteral("2048")});
        openssl({QStringLiteral("rsa"), QStringLiteral("-in"), dir.filePath(QStringLiteral("key.pem")), QStringLiteral("-pubout"), QStringLiteral("-out"), dir.filePath(QStringLiteral("public.pem"))});
        QFile f(dir.filePath(QStringLiteral("public.pem")));
        QVERIFY(f.open(QIODevice::ReadOnly));
        publicKey = f.readAll();
        QVERIFY(publicKey.contains("PUBLIC KEY"));
    }

    void aSecretPathLetsIn()
    {
        HookServer server(config(false), Secret(QStringLiteral("zitrone 7")), {{ServerId{QStringLiteral("jibri-1")}, {QStringLiteral("jibri-1"), QStringLiteral("nick")}}}, NoSource);
        std::vector<Observation> seen;
        connect(&server, &HookServer::posted, this, [&](const Observation &o) { seen.push_back(o); });
        QVERIFY(server.start());
        QCOMPARE(post(server.port(), "/zitrone%207/v1/status", status), "200");
        QCOMPARE(seen.size(), size_t(1));
        QCOMPARE(seen[0].origin.server.value, QStringLiteral("jibri-1"));
        QCOMPARE(seen[0].servers[0].rest.busy, RecorderView::Busy::Expired); // what the brewery never shows
        QCOMPARE(post(server.port(), "/zitrone%207/v1/session/status",
                      R"({"jibriId":"nick","session":{"sessionId":"s","status":"OFF","failure":{"reason":"ERROR","error":{"scope":"SESSION","detail":"Failed to join the call"}}}})"), "200");
        QCOMPARE(seen[1].servers[0].message, QStringLiteral("session s: OFF, Failed to join the call"));
        QCOMPARE(post(server.port(), "/wrong/v1/status", status), "401");
        QCOMPARE(post(server.port(), "/v1/status", status), "401");
        QCOMPARE(post(server.port(), "/zitrone%207/v1/other", status), "404");
        QCOMPARE(post(server.port(), "/zitrone%207/v1/status", "{\"jibriId\":\"stranger\"}"), "404");
        QCOMPARE(post(server.port(), "/zitrone%207/v1/status", "{\"jibriId\":\"jibri-1\"}"), "400");
        QCOMPARE(seen.size(), size_t(2));
    }

    void aSignedTokenLetsIn()
    {
        HookServer server(config(true), {}, {{ServerId{QStringLiteral("jibri-1")}, {QStringLiteral("jibri-1")}}}, NoSource);
        QVERIFY(server.start());
        const QJsonObject good{{QStringLiteral("iss"), QStringLiteral("jitsi")}, {QStringLiteral("aud"), QStringLiteral("console")}, {QStringLiteral("exp"), 1'000}};
        QCOMPARE(post(server.port(), "/v1/status", status, "Authorization: Bearer " + token(good) + "\r\n"), "200"); // long past its end: a Jibri never makes another
        QCOMPARE(post(server.port(), "/v1/status", status), "401");
        QJsonObject other = good;
        other[u"iss"] = QStringLiteral("somebody");
        QCOMPARE(post(server.port(), "/v1/status", status, "Authorization: Bearer " + token(other) + "\r\n"), "401");
        other = good;
        other[u"aud"] = QStringLiteral("else");
        QCOMPARE(post(server.port(), "/v1/status", status, "Authorization: Bearer " + token(other) + "\r\n"), "401");
        QByteArray broken = token(good);
        broken[broken.size() - 10] = broken[broken.size() - 10] == 'A' ? 'B' : 'A';
        QCOMPARE(post(server.port(), "/v1/status", status, "Authorization: Bearer " + broken + "\r\n"), "401");
        QVERIFY(checkSignedToken(token(good), publicKey, {}, {}, 0));
        QVERIFY(!checkSignedToken(token(good, "none"), publicKey, {}, {}, 0));
        QVERIFY(!checkSignedToken(token(good, "HS256"), publicKey, {}, {}, 0));
        for (const QByteArray &bad : {QByteArray(), QByteArray("a.b"), QByteArray("...."), QByteArray(20'000, 'x')}) QVERIFY(!checkSignedToken(bad, publicKey, {}, {}, 0));
        QVERIFY(!checkSignedToken(token(good), "no key", {}, {}, 0));
    }

    void staysBounded()
    {
        HookServer server(config(false), Secret(QStringLiteral("s")), {{ServerId{QStringLiteral("jibri-1")}, {QStringLiteral("jibri-1")}}}, NoSource);
        QVERIFY(server.start());
        QCOMPARE(raw(server.port(), "GET /s/v1/status HTTP/1.1\r\n\r\n"), "405");
        QCOMPARE(raw(server.port(), "POST /s/v1/status HTTP/1.1\r\n\r\n"), "411");
        QCOMPARE(raw(server.port(), "POST /s/v1/status HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"), "411");
        QCOMPARE(raw(server.port(), "POST /s/v1/status HTTP/1.1\r\nContent-Length: 999999999\r\n\r\n"), "413");
        QCOMPARE(raw(server.port(), "POST /s/v1/status HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n"), "400");
        QCOMPARE(raw(server.port(), "POST /s HTTP/1.1\r\nx: " + QByteArray(20'000, 'a')), "431");
        QCOMPARE(raw(server.port(), "hello\r\n\r\n"), "400");
        QVERIFY(server.refused() >= 7);
        // many at once: the last ones are told to come back
        std::vector<std::unique_ptr<QTcpSocket>> all;
        for (int i = 0; i < 40; ++i) {
            all.push_back(std::make_unique<QTcpSocket>());
            all.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
            all.back()->write("POST ");
        }
        QTRY_VERIFY_WITH_TIMEOUT(std::count_if(all.begin(), all.end(), [](const auto &s) { return s->state() == QAbstractSocket::UnconnectedState; }) >= 8, 10'000);
        QCOMPARE(std::count_if(all.begin(), all.end(), [](const auto &s) { return s->peek(12).contains("503"); }), 8);
        all.clear();
        QTRY_COMPARE_WITH_TIMEOUT(post(server.port(), "/s/v1/status", status), QByteArray("200"), 10'000);
    }

    void withoutSecretAndKeyItDoesNotStart()
    {
        HookServer server(config(false), {}, {}, NoSource);
        const auto r = server.start();
        QVERIFY(!r);
        QCOMPARE(r.error().kind, Error::Kind::Unauthorized);
    }
};

QTEST_GUILESS_MAIN(HookServerTest)
#include "hookserver.moc"
