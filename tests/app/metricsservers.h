// Real servers of the metrics world (Debian's) for tests: Prometheus, VictoriaMetrics, Pushgateway. Own configuration, data and port each, on loopback;
// stopped by their own process. And a page for them to scrape.
#pragma once

#include "app/freeport.h"
#include "net/http.h"

#include <QDir>
#include <QFile>
#include <QHttpServer>
#include <QHttpServerResponse>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace jitscope {

class MetricsServer
{
public:
    QUrl url;

    ~MetricsServer() { kill(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    // In order: VictoriaMetrics holds what it took for some seconds in memory, and a killed one has lost it.
    void stop()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(20'000)) kill();
    }

    // Scrapes `targets` (job → address) once a second, or `every` as Prometheus writes it; `rules` is a rule file. `prefix`: "/prometheus".
    bool startPrometheus(const QMap<QString, QStringList> &targets, const QByteArray &rules = {}, const QString &prefix = {}, const QByteArray &every = "1s", const QStringList &more = {})
    {
        QByteArray config = "global: { scrape_interval: " + every + ", scrape_timeout: 1s, evaluation_interval: 1s }\n";
        if (!rules.isEmpty()) config += "rule_files: [ rules.yml ]\n";
        config += scrapes(targets);
        if (!keep(QStringLiteral("p.yml"), config) || !keep(QStringLiteral("rules.yml"), rules.isEmpty() ? QByteArray("groups: []\n") : rules)) return false;
        const quint16 port = freePort();
        url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port) + prefix);
        QStringList words{QStringLiteral("--config.file=") + m_dir.filePath(QStringLiteral("p.yml")), QStringLiteral("--storage.tsdb.path=") + m_dir.filePath(QStringLiteral("data")),
                          QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(port), QStringLiteral("--log.level=error")};
        if (!prefix.isEmpty()) words << QStringLiteral("--web.external-url=") + url.toString() << QStringLiteral("--web.route-prefix=") + prefix;
        return run(QStringLiteral("prometheus"), words + more, QStringLiteral("/-/ready"));
    }
    bool startVictoria(const QMap<QString, QStringList> &targets)
    {
        if (!keep(QStringLiteral("v.yml"), "global: { scrape_interval: 1s, scrape_timeout: 1s }\n" + scrapes(targets))) return false;
        const quint16 port = freePort();
        url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
        return run(QStringLiteral("victoria-metrics"), {QStringLiteral("-promscrape.config=") + m_dir.filePath(QStringLiteral("v.yml")), QStringLiteral("-storageDataPath=") + m_dir.filePath(QStringLiteral("data")),
                                                        QStringLiteral("-httpListenAddr=127.0.0.1:%1").arg(port), QStringLiteral("-search.latencyOffset=0s"), QStringLiteral("-loggerLevel=ERROR")},
                   QStringLiteral("/health"));
    }
    bool startPushgateway()
    {
        const quint16 port = freePort();
        url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
        return run(QStringLiteral("prometheus-pushgateway"), {QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(port), QStringLiteral("--persistence.file="), QStringLiteral("--log.level=error")}, QStringLiteral("/-/ready"));
    }
    int send(const QByteArray &method, const QString &path, const QByteArray &body = {}, QByteArray *answer = nullptr)
    {
        HttpRequest r;
        r.method = method;
        r.url = QUrl(url.toString() + path);
        r.body = body;
        r.contentType = "text/plain";
        std::optional<int> status;
        m_http.send(r, &m_http, [&](const Result<HttpAnswer> &a) {
            if (a && answer) *answer = a->body;
            status = a ? a->status : 0;
        });
        (void)QTest::qWaitFor([&] { return status.has_value(); }, 10'000);
        return status.value_or(0);
    }
    QByteArray get(const QString &path)
    {
        QByteArray body;
        send("GET", path, {}, &body);
        return body;
    }
    QByteArray said() { return m_process.readAll(); }

private:
    static QByteArray scrapes(const QMap<QString, QStringList> &targets)
    {
        QByteArray out = "scrape_configs:\n";
        for (auto it = targets.cbegin(); it != targets.cend(); ++it)
            out += "- { job_name: " + it.key().section(u' ', 0, 0).toUtf8() + ", static_configs: [ { targets: [ \"" + it.value().join(QStringLiteral("\", \"")).toUtf8() + "\" ], labels: { " + it.key().section(u' ', 1).toUtf8() + " } } ] }\n";
        return out;
    }
    bool keep(const QString &name, const QByteArray &text)
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }
    bool run(const QString &program, const QStringList &words, const QString &ready)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStandardPaths::findExecutable(program), words);
        const bool up = QTest::qWaitFor([&] { return send("GET", ready) == 200; }, 30'000);
        if (!up) qWarning().noquote() << program << m_process.errorString() << m_process.readAll();
        return up;
    }

    QTemporaryDir m_dir{QDir::tempPath() + QStringLiteral("/metrics-XXXXXX")};
    QProcess m_process;
    Http m_http;
};

// A page of figures that a test changes.
struct ScrapedServer
{
    QHttpServer server;
    QByteArray page;
    bool broken = false;
    quint16 port = 0;

    explicit ScrapedServer(const QByteArray &text) : page(text)
    {
        server.route(QStringLiteral("/metrics"), [this] {
            return broken ? QHttpServerResponse(QHttpServerResponder::StatusCode::InternalServerError) : QHttpServerResponse("text/plain; version=0.0.4; charset=utf-8", page);
        });
        port = server.listen(QHostAddress::LocalHost);
    }
    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(port); }
};

} // namespace jitscope
