// Metrics pages that nobody here wrote: Debian's node exporter, haproxy and Prosody, each with its own configuration on loopback.
#include "sources/exposition.h"
#include "sources/metricspages.h"
#include "sources/source.h"

#include "app/prosody.h"
#include "payloads.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace jitscope;

namespace {

QString program(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {QStringLiteral("/usr/bin"), QStringLiteral("/usr/sbin")}) : found;
}

double value(const Observation &seen, Metric metric)
{
    const Reading r = seen.servers.at(0).readings.get(metric);
    return r.isMeasured() ? r.value : -1;
}

bool has(const Observation &seen, const QString &start)
{
    return std::any_of(seen.raws.begin(), seen.raws.end(), [&](const RawReading &r) { return r.key.startsWith(start); });
}

} // namespace

class TestRealPages : public QObject
{
    Q_OBJECT
private slots:
    void cleanup()
    {
        if (m_process.state() == QProcess::NotRunning) return;
        m_process.kill();
        m_process.waitForFinished(10'000);
    }
    void nodeExporter()
    {
        const quint16 port = ProsodyServer::freePort();
        const QString exporter = program(QStringLiteral("prometheus-node-exporter"));
        QVERIFY2(!exporter.isEmpty(), "prometheus-node-exporter is not installed");
        m_process.start(exporter, {QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(port), QStringLiteral("--log.level=error")});
        QVERIFY(m_process.waitForStarted());

        const QByteArray page = fetch(port, SourceKind::NodeExporter);
        const auto seen = read(page, SourceKind::NodeExporter);
        QVERIFY2(seen, qPrintable(seen ? QString() : seen.error().where + QLatin1Char(' ') + seen.error().detail));
        QVERIFY(value(*seen, Metric::HostLoad1) >= 0);
        QVERIFY(value(*seen, Metric::HostMemoryAvailable) > 1e6);
        QVERIFY(value(*seen, Metric::HostSwapTotal) >= 0);
        QVERIFY(has(*seen, QStringLiteral("node_cpu_seconds_total{cpu=\"0\"")));
        QVERIFY(has(*seen, QStringLiteral("go_gc_duration_seconds{quantile=\"0.5\"}")));
        QVERIFY(has(*seen, QStringLiteral("node_exporter_build_info{")));
        QVERIFY(!seen->servers[0].release.isEmpty()); // the kernel, node_uname_info
        holdsToItsFormat(page);
    }
    void haproxy()
    {
        const quint16 port = ProsodyServer::freePort(), nobody = ProsodyServer::freePort();
        QTemporaryDir dir;
        QFile config(dir.filePath(QStringLiteral("haproxy.cfg")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("defaults\n  mode http\n  timeout connect 1s\n  timeout client 5s\n  timeout server 5s\n"
                     "frontend metrics\n  bind 127.0.0.1:" + QByteArray::number(port) + "\n  http-request use-service prometheus-exporter if { path /metrics }\n  default_backend shards\n"
                     "backend shards\n  server shard-a 127.0.0.1:" + QByteArray::number(port) + "\n  server shard-b 127.0.0.1:" + QByteArray::number(nobody) + " disabled\n");
        config.close();
        const QString haproxyProgram = program(QStringLiteral("haproxy"));
        QVERIFY2(!haproxyProgram.isEmpty(), "haproxy is not installed");
        m_process.start(haproxyProgram, {QStringLiteral("-db"), QStringLiteral("-f"), config.fileName()});
        QVERIFY(m_process.waitForStarted());

        const QByteArray page = fetch(port, SourceKind::HaproxyMetrics);
        const auto seen = read(page, SourceKind::HaproxyMetrics);
        QVERIFY2(seen, qPrintable(seen ? QString() : seen.error().where + QLatin1Char(' ') + seen.error().detail));
        QCOMPARE(seen->servers[0].kind, ServerKind::Proxy);
        QVERIFY(has(*seen, QStringLiteral("haproxy_process_")));
        QVERIFY(has(*seen, QStringLiteral("haproxy_frontend_current_sessions{proxy=\"metrics\"}")));
        QVERIFY(has(*seen, QStringLiteral("haproxy_server_status{proxy=\"shards\",server=\"shard-b\",state=\"MAINT\"}")));
        QVERIFY(std::find(seen->problems.begin(), seen->problems.end(), QStringLiteral("shards/shard-b is MAINT")) != seen->problems.end());
        const Readings &figures = seen->servers[0].readings;
        QCOMPARE(figures.get(Metric::ProxyServers).value, 2.0);
        QCOMPARE(figures.get(Metric::ProxyServersUp).value, 1.0);
        QCOMPARE(figures.get(Metric::ProxyServersDown).value, 0.0);
        QVERIFY(figures.get(Metric::ProxyConnections).value >= 1);
        QVERIFY(figures.get(Metric::ProxyConnectionLimit).value > 1);
        QVERIFY(!seen->servers[0].version.isEmpty());
        holdsToItsFormat(page);
    }
    void prosody()
    {
        ProsodyServer server;
        server.addConfig("statistics = \"internal\"; statistics_interval = \"manual\"");
        server.enableModule("http_openmetrics");
        QVERIFY2(server.start(), qPrintable(server.error()));

        const QByteArray page = fetch(server.port(), SourceKind::ProsodyMetrics);
        QVERIFY(claimsOpenMetrics(std::string_view(page.constData(), size_t(page.size()))));
        const auto seen = read(page, SourceKind::ProsodyMetrics);
        QVERIFY2(seen, qPrintable(seen ? QString() : seen.error().where + QLatin1Char(' ') + seen.error().detail));
        QVERIFY2(seen->problems.empty(), qPrintable(seen->problems.empty() ? QString() : seen->problems[0]));
        QCOMPARE(seen->servers[0].kind, ServerKind::Prosody);
        QCOMPARE(value(*seen, Metric::ProsodyRooms), 0.0); // nobody is there, and Prosody says so
        QVERIFY(has(*seen, QStringLiteral("prosody_mod_muc__live_room{host=\"internal.auth.localhost\"}")));
        QVERIFY(has(*seen, QStringLiteral("prosody_stats_collection_seconds_bucket{")));
        holdsToItsFormat(page);
        server.stop();
    }

private:
    QByteArray fetch(quint16 port, SourceKind kind)
    {
        const HttpKind *page = httpKind(kind);
        QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port).arg(QLatin1String(page->path))));
        request.setRawHeader("Accept", page->accept);
        QByteArray body;
        // the server needs its moment to listen
        (void)QTest::qWaitFor([&] {
            QNetworkReply *reply = m_network.get(request);
            QSignalSpy done(reply, &QNetworkReply::finished);
            if (!done.wait(10'000)) reply->abort();
            if (reply->error() == QNetworkReply::NoError) body = reply->readAll();
            reply->deleteLater();
            return !body.isEmpty();
        }, 20'000);
        return body;
    }
    static Result<Observation> read(const QByteArray &page, SourceKind kind)
    {
        ParseContext context = pageOf(kind, "real");
        context.keepRaws = true;
        return httpKind(kind)->parse(page, context);
    }
    static void holdsToItsFormat(const QByteArray &page)
    {
        const std::string_view text(page.constData(), size_t(page.size()));
        ExpositionReader reader(text, claimsOpenMetrics(text) ? Dialect::OpenMetrics : Dialect::Text004);
        ExpositionReader::Item item = reader.next();
        while (item != ExpositionReader::Item::End && item != ExpositionReader::Item::Failed) item = reader.next();
        QVERIFY2(item == ExpositionReader::Item::End, qPrintable(QStringLiteral("line %1: %2").arg(reader.line()).arg(reader.error())));
        QVERIFY(reader.samples() > 20);
    }

    QNetworkAccessManager m_network;
    QProcess m_process;
};

QTEST_GUILESS_MAIN(TestRealPages)
#include "realpages.moc"
