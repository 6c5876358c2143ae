// What this console finds at a real Pushgateway, and its own page of metrics read by a real Prometheus and judged by promtool.
#include "outworld.h"

#include "app/ca.h"
#include "app/freeport.h"
#include "out/exposition.h"
#include "out/findings.h"
#include "out/metricspage.h"
#include "out/pagerequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace jitscope;

namespace {

// A program that serves HTTP, until it is killed by its id.
class Daemon
{
public:
    ~Daemon()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool start(const QString &program, const QStringList &arguments, const QString &ready)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStandardPaths::findExecutable(program), arguments);
        return QTest::qWaitFor([&] { return get(ready).first == 200; }, 30'000);
    }
    std::pair<int, QByteArray> get(const QString &url)
    {
        HttpRequest r;
        r.url = QUrl(url);
        std::optional<std::pair<int, QByteArray>> out;
        m_http.get(r, &m_http, [&](const Result<HttpAnswer> &a) { out = a ? std::pair(a->status, a->body) : std::pair(0, QByteArray()); });
        (void)QTest::qWaitFor([&] { return out.has_value(); }, 10'000);
        return out.value_or(std::pair(0, QByteArray()));
    }

private:
    QProcess m_process;
    Http m_http;
};

QByteArray said(quint16 port, const QByteArray &request)
{
    QTcpSocket s;
    s.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!QTest::qWaitFor([&] { return s.state() == QAbstractSocket::ConnectedState; }, 5000)) return {};
    s.write(request);
    (void)QTest::qWaitFor([&] { return s.state() == QAbstractSocket::UnconnectedState; }, 10'000);
    return s.readAll();
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

    static void fill(OutWorld &w)
    {
        w.snapshot([&](ShardSnapshot &s) {
            s.health = Health::Warning;
            auto jibri = std::make_shared<Server>();
            jibri->id.value = jibri->name = QStringLiteral("jibri \"1\"\\\n2");
            jibri->kind = ServerKind::Recorder;
            jibri->version = QStringLiteral("8.0-\"x\"");
            jibri->canary.at = w.now - 90'000;
            jibri->canary.ok = true;
            auto stale = std::make_shared<Server>(*OutWorld::bridge(QStringLiteral("old"), 0.4));
            stale->readings.set({0.4, w.now, Metric::BridgeStress, 0, ReadingState::Stale});
            auto b = std::make_shared<Server>(*OutWorld::bridge(QStringLiteral("b1"), 0.5));
            for (const MetricRow &m : catalogue())
                if (m.scope == MetricScope::Server && m.metric != Metric::BridgeStress) b->readings.measure(m.metric, 120, w.now, 0);
            s.servers = {b, jibri, stale};
            for (const MetricRow &m : catalogue())
                if (m.scope == MetricScope::Shard) s.readings.measure(m.metric, 7, w.now, 0);
            auto person = std::make_shared<Person>();
            person->id.value = QStringLiteral("aabbccdd");
            person->readings.measure(Metric::PersonLegScore, 82, w.now, 0);
            person->readings.measure(Metric::PersonRtt, 40, w.now, 0);
            auto room = std::make_shared<Room>();
            room->people = {person};
            s.rooms = {room};
        });
        w.put({w.alert(QStringLiteral("A"), QStringLiteral("b1"), AlertSeverity::Page), w.alert(QStringLiteral("B"), QStringLiteral("b1"))});
    }

private slots:
    void findingsAreAtThePushgatewayUntilTheyAreNotWanted()
    {
        const quint16 port = freePort();
        const QString base = QStringLiteral("http://127.0.0.1:%1").arg(port);
        Daemon gateway;
        QVERIFY(gateway.start(QStringLiteral("prometheus-pushgateway"), {QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(port), QStringLiteral("--persistence.file=")}, base + QStringLiteral("/-/ready")));
        OutWorld w;
        OutConfig c = OutWorld::sink(OutKind::Pushgateway, base + u'/');
        w.use({c});
        fill(w);
        w.snapshot({}, QStringLiteral("us/west"));
        w.pass(12'000);
        QTRY_COMPARE(w.state().sent, 2);
        QVERIFY(!w.state().error);
        QByteArray page = gateway.get(base + QStringLiteral("/metrics")).second;
        for (const char *line : {"jitsi_console_shard_health{health=\"warning\",instance=\"\",job=\"jitscope\",shard=\"eu\"} 1", "jitsi_console_shard_health{health=\"ok\",instance=\"\",job=\"jitscope\",shard=\"eu\"} 0",
                                 "jitsi_console_shard_health{health=\"ok\",instance=\"\",job=\"jitscope\",shard=\"us/west\"} 1", "jitsi_console_alerts{instance=\"\",job=\"jitscope\",severity=\"page\",shard=\"eu\"} 1",
                                 "jitsi_console_alerts{instance=\"\",job=\"jitscope\",severity=\"warning\",shard=\"eu\"} 0", "jitsi_console_canary_age_seconds{instance=\"\",job=\"jitscope\",recorder=\"jibri \\\"1\\\"\\\\\\n2\",shard=\"eu\"}",
                                 "jitsi_console_leg_score_median{instance=\"\",job=\"jitscope\",shard=\"eu\"} 82", "jitsi_console_people{instance=\"\",job=\"jitscope\",quality=\"good\",shard=\"eu\"} 1"})
            QVERIFY2(page.contains(line), line);
        QVERIFY(!page.contains("jitsi_console_canary_success{instance=\"\",job=\"jitscope\",shard=\"us/west\""));
        if (metricByKey("shard.split_rooms")) QVERIFY(page.contains("jitsi_console_split_rooms{instance=\"\",job=\"jitscope\",shard=\"eu\"} 7"));
        // a test leaves nothing behind
        w.workspace.out.test(c.name);
        QTRY_VERIFY(!w.state().testing);
        QCOMPARE(w.state().reply, QStringLiteral("pushed: HTTP 200, deleted: HTTP 202"));
        QVERIFY(!gateway.get(base + QStringLiteral("/metrics")).second.contains("jitsi_console_test"));
        // a shard that leaves the fleet takes its group along
        w.workspace.fleet.setShards({ShardId{QStringLiteral("us/west")}});
        w.pass(61'000);
        const auto has = [&](const char *text) { return gateway.get(base + QStringLiteral("/metrics")).second.contains(text); };
        QTRY_VERIFY(!has("shard=\"eu\""));
        QVERIFY(has("shard=\"us/west\""));
        // and so does the sink
        w.use({});
        QTRY_VERIFY(!has("jitsi_console_shard_health"));
    }

    void aGatewayThatRefusesSaysWhy()
    {
        const quint16 port = freePort();
        const QString base = QStringLiteral("http://127.0.0.1:%1").arg(port);
        Daemon gateway;
        QVERIFY(gateway.start(QStringLiteral("prometheus-pushgateway"), {QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(port), QStringLiteral("--persistence.file=")}, base + QStringLiteral("/-/ready")));
        OutWorld w;
        w.use({OutWorld::sink(OutKind::Pushgateway, base + QStringLiteral("/wrong"))});
        w.workspace.out.test(QStringLiteral("it"));
        QTRY_VERIFY(!w.state().testing);
        QVERIFY(w.state().error);
        QVERIFY2(w.state().error->detail.startsWith(QLatin1String("HTTP 404")), qPrintable(w.state().error->detail));
        QCOMPARE(pushPath(QStringLiteral("a b"), QStringLiteral("shard"), QStringLiteral("x/y")), QStringLiteral("/metrics/job/a%20b/shard@base64/eC95"));
        QCOMPARE(pushPath(QStringLiteral("j"), QStringLiteral("shard"), QString()), QStringLiteral("/metrics/job/j/shard@base64/="));
        QCOMPARE(pushPath(QStringLiteral("j"), QStringLiteral("shard"), QStringLiteral("..")), QStringLiteral("/metrics/job/j/shard@base64/Li4"));
    }

    void promtoolFindsNothingWrong()
    {
        OutWorld w;
        fill(w);
        std::vector<OutFamily> all = figuresOf(w.workspace.fleet, {});
        for (OutFamily &f : findingsOf(w.workspace.fleet.shards(), w.workspace.alerts, true, w.now)) all.push_back(std::move(f));
        QVERIFY(all.size() > 80);
        const QByteArray page = expositionText(all, false);
        QProcess promtool;
        promtool.start(QStringLiteral("promtool"), {QStringLiteral("check"), QStringLiteral("metrics")});
        QVERIFY(promtool.waitForStarted());
        promtool.write(page);
        promtool.closeWriteChannel();
        QVERIFY(promtool.waitForFinished(30'000));
        const QByteArray words = promtool.readAllStandardError() + promtool.readAllStandardOutput();
        QVERIFY2(promtool.exitCode() == 0, words);
        // only what was measured; names are of Prometheus' units
        QVERIFY(page.contains("jitscope_bridge_stress{shard=\"eu\",server=\"b1\",kind=\"bridge\"} 0.5\n"));
        QVERIFY(page.contains("jitscope_bridge_rtt_seconds{shard=\"eu\",server=\"b1\",kind=\"bridge\"} 0.12\n"));
        QVERIFY(!page.contains("server=\"old\",kind=\"bridge\"} 0.4"));
        QVERIFY(page.contains("jitscope_shard_people{shard=\"eu\"} 7\n"));
        QVERIFY(expositionText(all, true).endsWith("# EOF\n"));
        QCOMPARE(expositionText({{"a", "x\\y\nz", {{{}, std::nan("")}}}}, false), QByteArray());
        QCOMPARE(expositionText({{"a", "x\\y\n\"z", {{{{"l", QStringLiteral("\"\\\n")}}, 0.1}}}}, false), QByteArray("# HELP a x\\\\y\\n\"z\n# TYPE a gauge\na{l=\"\\\"\\\\\\n\"} 0.1\n"));
    }

    void aRealPrometheusReadsThePage()
    {
        OutWorld w;
        OutConfig c = OutWorld::sink(OutKind::MetricsPage);
        c.port = freePort();
        w.use({c});
        fill(w);
        w.outbox->beat();
        QTemporaryDir dir;
        const quint16 port = freePort();
        const QString base = QStringLiteral("http://127.0.0.1:%1").arg(port);
        QVERIFY(TestCa::keep(dir.filePath(QStringLiteral("p.yml")), QStringLiteral("global: { scrape_interval: 1s, scrape_timeout: 1s }\nscrape_configs: [ { job_name: jitscope, static_configs: [ { targets: [ \"127.0.0.1:%1\" ] } ] } ]\n").arg(c.port).toUtf8()));
        Daemon prometheus;
        QVERIFY(prometheus.start(QStringLiteral("prometheus"), {QStringLiteral("--config.file=") + dir.filePath(QStringLiteral("p.yml")), QStringLiteral("--storage.tsdb.path=") + dir.filePath(QStringLiteral("data")),
                                                                QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(port), QStringLiteral("--log.level=error")}, base + QStringLiteral("/-/ready")));
        const auto query = [&](const QString &q) {
            const auto [status, body] = prometheus.get(base + QStringLiteral("/api/v1/query?query=") + QString::fromLatin1(QUrl::toPercentEncoding(q)));
            return QJsonDocument::fromJson(body).object()[u"data"].toObject()[u"result"].toArray();
        };
        QJsonArray result;
        QVERIFY(QTest::qWaitFor([&] { return !(result = query(QStringLiteral("jitscope_bridge_stress"))).isEmpty(); }, 40'000));
        QCOMPARE(result.size(), 1);
        QCOMPARE(result[0].toObject()[u"value"].toArray()[1].toString(), QStringLiteral("0.5"));
        QCOMPARE(result[0].toObject()[u"metric"].toObject()[u"server"].toString(), QStringLiteral("b1"));
        QCOMPARE(query(QStringLiteral("jitscope_server_info{kind=\"recorder\"}"))[0].toObject()[u"metric"].toObject()[u"server"].toString(), QStringLiteral("jibri \"1\"\\\n2"));
        QCOMPARE(query(QStringLiteral("sum(jitsi_console_alerts)"))[0].toObject()[u"value"].toArray()[1].toString(), QStringLiteral("2"));
        const auto up = query(QStringLiteral("up"));
        QCOMPARE(up[0].toObject()[u"value"].toArray()[1].toString(), QStringLiteral("1"));
        QVERIFY(w.state().lastOk > 0);
        w.workspace.out.test(c.name);
        QTRY_VERIFY(!w.state().testing);
        QVERIFY2(w.state().reply.startsWith(QLatin1String("HTTP 200: ")), qPrintable(w.state().reply));
    }

    void onlyThisComputerAndOnlyThatPage()
    {
        OutWorld w;
        OutConfig c = OutWorld::sink(OutKind::MetricsPage);
        c.port = freePort();
        w.use({c});
        w.outbox->beat();
        const quint16 port = quint16(c.port);
        const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(port) + "\r\n";
        QVERIFY(said(port, "GET /metrics HTTP/1.1\r\n" + host + "\r\n").startsWith("HTTP/1.1 200"));
        QVERIFY(said(port, "GET /metrics?x=1 HTTP/1.1\r\nHost: LOCALHOST:" + QByteArray::number(port) + "\r\n\r\n").startsWith("HTTP/1.1 200"));
        QVERIFY(said(port, "GET /metrics HTTP/1.1\r\n" + host + "Accept: application/openmetrics-text;version=1.0.0,text/plain;q=0.5\r\n\r\n").endsWith("# EOF\n"));
        QVERIFY(said(port, "HEAD /metrics HTTP/1.1\r\n" + host + "\r\n").endsWith("\r\n\r\n"));
        // a name of somebody else that leads here (DNS rebinding), or none
        for (const QByteArray &other : {QByteArray("Host: evil.example:") + QByteArray::number(port) + "\r\n", QByteArray("Host: 127.0.0.1\r\n"), QByteArray()})
            QVERIFY2(said(port, "GET /metrics HTTP/1.1\r\n" + other + "\r\n").startsWith("HTTP/1.1 403"), other);
        QVERIFY(said(port, "GET / HTTP/1.1\r\n" + host + "\r\n").startsWith("HTTP/1.1 404"));
        QVERIFY(said(port, "POST /metrics HTTP/1.1\r\n" + host + "\r\n").startsWith("HTTP/1.1 405"));
        QVERIFY(said(port, "GET /metrics HTTP/1.1\r\n" + host + "Content-Length: 5\r\n\r\nhello").startsWith("HTTP/1.1 413"));
        QVERIFY(said(port, "GET /metrics HTTP/1.1\r\n" + host + host + "\r\n").startsWith("HTTP/1.1 400"));
        QVERIFY(said(port, "GET /" + QByteArray(10'000, 'a')).startsWith("HTTP/1.1 431"));
        QVERIFY(said(port, "\x16\x03\x01 nonsense\r\n\r\n").startsWith("HTTP/1.1 400"));
        // a port that is taken is said, and taken when it is free again
        OutWorld second;
        second.use({c});
        second.outbox->beat();
        QVERIFY(second.state().error);
        QCOMPARE(second.state().error->kind, Error::Kind::Refused);
        w.use({});
        second.pass(MetricsPage::AgainMs + 1000);
        QVERIFY(!second.state().error);
        QVERIFY(said(port, "GET /metrics HTTP/1.1\r\n" + host + "\r\n").startsWith("HTTP/1.1 200"));
    }
};

QTEST_GUILESS_MAIN(TestPages)
#include "pages.moc"
