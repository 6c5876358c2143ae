// What the tests of the SSH transport share: a page to fetch, and a user with the transport and what it asked.
#pragma once

#include "net/ssh.h"

#include "app/sshserver.h"
#include "net/http.h"
#include "net/sshaskpass.h"
#include "net/sshfolder.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

namespace jitscope::test {

// Answers every request with the same page.
class Page : public QTcpServer
{
public:
    explicit Page(const QByteArray &text) : m_text(text)
    {
        listen(QHostAddress::LocalHost, 0);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *s = nextPendingConnection();
            connect(s, &QTcpSocket::readyRead, this, [this, s] {
                if (!s->readAll().contains("\r\n\r\n")) return;
                ++requests;
                s->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(m_text.size()) + "\r\n\r\n" + m_text);
            });
            connect(s, &QTcpSocket::disconnected, s, &QObject::deleteLater);
        });
    }
    QUrl url(const char *host = "127.0.0.1") const { return QUrl(QStringLiteral("http://%1:%2/page").arg(QLatin1String(host)).arg(serverPort())); }
    int requests = 0;

private:
    QByteArray m_text;
};

// A user, the transport, and what it asked.
struct Side
{
    explicit Side(bool canAsk = true) { make(canAsk); }
    void make(bool canAsk)
    {
        SshOptions o;
        o.canAsk = canAsk;
        o.configFile = user.config();
        o.aliveEvery = std::chrono::seconds(1);
        o.aliveMissed = 2;
        o.again = std::chrono::milliseconds(50);
        o.againAtMost = std::chrono::milliseconds(300);
        o.connectTimeout = connectTimeout;
        hosts = std::make_unique<SshHosts>(o);
        QObject::connect(hosts.get(), &SshHosts::asked, hosts.get(), [this](const Prompt &p) { asked.push_back(p); });
        QObject::connect(hosts.get(), &SshHosts::withdrawn, hosts.get(), [this](quint64 id) { withdrawn << id; });
    }
    std::shared_ptr<SshHost> connect(const SshServer &server)
    {
        auto host = hosts->host(server.destination());
        host->start();
        return host;
    }
    Result<HttpAnswer> get(SshHost &host, const QUrl &url)
    {
        std::optional<Result<HttpAnswer>> got;
        HttpRequest r;
        r.url = url;
        r.proxy = host.proxy();
        QObject context;
        http.get(r, &context, [&](const Result<HttpAnswer> &a) { got = a; });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 20'000)) return fail(Error::Kind::Cancelled, QStringLiteral("never answered"));
        if (!*got) return tl::unexpected(host.explain(url, got->error()));
        return *got;
    }
    Result<SshOutput> run(SshHost &host, const SshCommand &command)
    {
        std::optional<Result<SshOutput>> got;
        QObject context;
        host.run(command, &context, [&](const Result<SshOutput> &a) { got = a; });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 20'000)) return fail(Error::Kind::Cancelled, QStringLiteral("never answered"));
        return *got;
    }

    std::chrono::milliseconds connectTimeout{15'000};
    SshUser user;
    Http http;
    std::unique_ptr<SshHosts> hosts;
    std::vector<Prompt> asked;
    QList<quint64> withdrawn;
};

#define UP(host) QVERIFY2(QTest::qWaitFor([&] { return (host)->isUp(); }, 20'000), qPrintable((host)->error() ? (host)->error()->detail : QStringLiteral("no error")))
#define IN_STATE(host, wanted) QTRY_COMPARE_WITH_TIMEOUT((host)->state(), wanted, 20'000)

// Every argument and every environment of the masters and helpers, and the files of the private folder.
inline QByteArray whatOthersCanSee()
{
    QByteArray all;
    for (const QString &pid : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) all += readText(QStringLiteral("/proc/%1/cmdline").arg(pid));
    return all;
}

} // namespace jitscope::test
