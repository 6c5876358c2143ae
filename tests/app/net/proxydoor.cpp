// A SOCKS proxy asked for its door before Qt is: Debian's microsocks with a login, right, wrong and none; a host behind it that is not there; a proxy that is
// silent, and one that is gone.
#include "net/proxydoor.h"

#include "app/freeport.h"

#include <QNetworkProxy>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace jitscope;

namespace {

constexpr int patienceMs = 10'000;

QNetworkProxy socks(quint16 port, const QString &user = {}, const QString &word = {}) { return {QNetworkProxy::Socks5Proxy, QStringLiteral("127.0.0.1"), port, user, word}; }

} // namespace

class ProxyDoorTest : public QObject
{
    Q_OBJECT

    QProcess m_socks;
    QTcpServer m_behind;
    const quint16 m_port = freePort();

    std::optional<Result<>> ask(quint16 to, const QNetworkProxy &proxy, int limitMs = patienceMs)
    {
        QObject context;
        std::optional<Result<>> answer;
        int answers = 0;
        askDoor(QStringLiteral("127.0.0.1"), to, proxy, limitMs, QStringLiteral("jibri"), &context, [&](Result<> r) {
            answer = std::move(r);
            ++answers;
        });
        if (answer) return {}; // never at once
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, patienceMs * 2)) return {};
        QCoreApplication::processEvents();
        return answers == 1 ? answer : std::nullopt;
    }
    static std::optional<Error::Kind> kindOf(const std::optional<Result<>> &answer)
    {
        if (!answer || *answer || answer->error().where != QLatin1String("jibri") || answer->error().detail.isEmpty()) return {};
        return answer->error().kind;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_behind.listen(QHostAddress::LocalHost));
        m_socks.start(QStringLiteral("microsocks"), {QStringLiteral("-i"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(m_port), QStringLiteral("-u"), QStringLiteral("ops"), QStringLiteral("-P"),
                                                     QStringLiteral("pass")});
        QVERIFY2(m_socks.waitForStarted(), "microsocks is missing");
        QVERIFY(QTest::qWaitFor([&] {
            QTcpSocket s;
            s.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
            return s.waitForConnected(500);
        }, patienceMs));
    }
    void cleanupTestCase()
    {
        m_socks.kill();
        m_socks.waitForFinished();
    }

    void opensWithTheRightLogin()
    {
        const auto answer = ask(m_behind.serverPort(), socks(m_port, QStringLiteral("ops"), QStringLiteral("pass")));
        QVERIFY(answer && answer->has_value());
        // and lets go of it: nothing is left open behind the proxy
        QVERIFY(QTest::qWaitFor([&] { return m_behind.hasPendingConnections(); }, patienceMs));
        const std::unique_ptr<QTcpSocket> far(m_behind.nextPendingConnection());
        QVERIFY(QTest::qWaitFor([&] { return far->state() == QAbstractSocket::UnconnectedState; }, patienceMs));
    }

    void saysThatTheLoginIsWrong()
    {
        QCOMPARE(kindOf(ask(m_behind.serverPort(), socks(m_port, QStringLiteral("ops"), QStringLiteral("other")))), Error::Kind::Unauthorized);
        QCOMPARE(kindOf(ask(m_behind.serverPort(), socks(m_port))), Error::Kind::Unauthorized);
    }

    void saysThatNothingIsBehindIt()
    {
        QCOMPARE(kindOf(ask(freePort(), socks(m_port, QStringLiteral("ops"), QStringLiteral("pass")))), Error::Kind::Unreachable);
        QCOMPARE(kindOf(ask(m_behind.serverPort(), socks(freePort()))), Error::Kind::Unreachable); // nor is the proxy
    }

    void givesASilentProxyUp()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        QCOMPARE(kindOf(ask(m_behind.serverPort(), socks(silent.serverPort()), 200)), Error::Kind::Timeout);
    }

    void tellsNobodyWhoIsGone()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        bool told = false;
        auto context = std::make_unique<QObject>();
        askDoor(QStringLiteral("127.0.0.1"), 1, socks(silent.serverPort()), 50, QStringLiteral("jibri"), context.get(), [&](const Result<> &) { told = true; });
        context.reset();
        QTest::qWait(200);
        QVERIFY(!told);
    }
};

QTEST_GUILESS_MAIN(ProxyDoorTest)
#include "proxydoor.moc"
