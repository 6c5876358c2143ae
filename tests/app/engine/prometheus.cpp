// A shard by nothing but its own Prometheus, VictoriaMetrics and Pushgateway: real ones, which scrape pages of real bridges (kept) once a second.
#include "engine/engine.h"

#include "fleet/metric.h"

#include "app/metricsservers.h"

#include <QTest>

using namespace jitscope;

namespace {

QByteArray page(const QString &name)
{
    QFile file(QStringLiteral(JITSCOPE_SHARED "/jitsi/examples/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray stressed(double stress)
{
    return "# TYPE jitsi_jvb_stress gauge\njitsi_jvb_stress " + QByteArray::number(stress) + "\n# TYPE jitsi_jvb_healthy gauge\njitsi_jvb_healthy 1\n# TYPE jitsi_jvb_average_rtt gauge\njitsi_jvb_average_rtt NaN\n"
           "# TYPE jitsi_jvb_conferences gauge\njitsi_jvb_conferences 4\n";
}

const Server *serverOf(const SnapshotPtr &shot, const QString &id)
{
    if (!shot) return nullptr;
    for (const ServerPtr &s : shot->servers)
        if (s->id.value == id) return s.get();
    return nullptr;
}

const Problem *problemOf(const SnapshotPtr &shot, ProblemKind kind)
{
    if (!shot) return nullptr;
    for (const Problem &p : shot->problems)
        if (p.kind == kind) return &p;
    return nullptr;
}

const SourceState *sourceOf(const SnapshotPtr &shot, SourceKind kind, const QString &server = {})
{
    if (!shot) return nullptr;
    for (const SourceState &s : shot->sources)
        if (s.kind == kind && (server.isEmpty() || s.server.value == server)) return &s;
    return nullptr;
}

PrometheusConfig prometheus(const QUrl &url, const QString &name = QStringLiteral("prometheus"), const QMap<QString, QString> &labels = {})
{
    PrometheusConfig p;
    p.endpoint.name = name;
    p.endpoint.url = url;
    p.labels = labels;
    return p;
}

struct Watch
{
    Engine engine;
    SnapshotPtr last;
    ShardConfig config;

    Watch()
    {
        config.id = ShardId{QStringLiteral("eu")};
        config.pollMs = 1000;
        QObject::connect(&engine, &Engine::snapshot, &engine, [this](const SnapshotPtr &s) { last = s; });
    }
    void start() { engine.configure({{config}, {}}, {}); }
    bool until(const std::function<bool()> &holds) { return QTest::qWaitFor(holds, 60'000); }
    Result<std::vector<PromSeries>> range(const QString &expression, qint64 from, qint64 to, qint64 stepMs, const QString &by = QStringLiteral("prometheus"))
    {
        std::optional<Result<std::vector<PromSeries>>> answer;
        engine.readRange({config.id, by, expression, from, to, stepMs}, [&](Result<std::vector<PromSeries>> r) { answer = std::move(r); });
        (void)QTest::qWaitFor([&] { return answer.has_value(); }, 40'000);
        return answer ? *answer : Result<std::vector<PromSeries>>(fail(Error::Kind::Timeout, {}, {}));
    }
};

constexpr const char *Rules = R"(groups:
- name: jitsi
  rules:
  - alert: JVB_Stress_High
    expr: jitsi_jvb_stress > 0.8
    labels: { severity: warn }
    annotations: { summary: "bridge {{ $labels.instance }} has stress {{ $value }}" }
  - alert: JVB_Stress_Pending
    expr: jitsi_jvb_stress > 0.8
    for: 1h
  - alert: Ambiguous
    expr: jitsi_jvb_stress + on(job) group_left jitsi_jvb_conferences > 0
)";

} // namespace

class TestPrometheusSource : public QObject
{
    Q_OBJECT
private slots:
    void aShardByItsPrometheusAlone()
    {
        ScrapedServer calm(page(QStringLiteral("jvb-metrics-004.prom"))), busy(stressed(0.92)), focus(page(QStringLiteral("jicofo-metrics-004.prom"))), foreign(stressed(0.1));
        MetricsServer server;
        QVERIFY(server.startPrometheus({{QStringLiteral("jvb shard: eu, region: eu-west"), {calm.address(), busy.address()}}, {QStringLiteral("jicofo shard: eu"), {focus.address()}}, {QStringLiteral("jvbus shard: us"), {foreign.address()}}},
                                       Rules, QStringLiteral("/monitor/prometheus")));
        Watch w;
        w.config.prometheus = {prometheus(server.url, QStringLiteral("prometheus"), {{QStringLiteral("shard"), QStringLiteral("eu")}})};
        w.start();
        QVERIFY(w.until([&] { return serverOf(w.last, calm.address()) && serverOf(w.last, busy.address()) && serverOf(w.last, focus.address()); }));
        QVERIFY(!serverOf(w.last, foreign.address()));
        const Server *b = serverOf(w.last, busy.address());
        QCOMPARE(b->kind, ServerKind::Bridge);
        QCOMPARE(b->region, QStringLiteral("eu-west"));
        QCOMPARE(b->readings.get(Metric::BridgeStress).value, 0.92);
        QVERIFY(b->readings.get(Metric::BridgeStress).isMeasured());
        QVERIFY(QDateTime::currentMSecsSinceEpoch() - b->readings.get(Metric::BridgeStress).at < 10'000);
        QVERIFY(!b->readings.get(Metric::BridgeRtt).hasValue()); // NaN
        QVERIFY(problemOf(w.last, ProblemKind::BridgeOverloaded));
        QCOMPARE(b->health, Health::Critical);
        QCOMPARE(serverOf(w.last, calm.address())->health, Health::Ok);
        QCOMPARE(serverOf(w.last, focus.address())->kind, ServerKind::Focus);
        QVERIFY(serverOf(w.last, focus.address())->readings.get(Metric::FocusConferences).hasValue());
        QCOMPARE(w.last->readings.get(Metric::ShardBridges).value, 2.0);
        const SourceState *source = sourceOf(w.last, SourceKind::PrometheusFigures);
        QCOMPARE(source->health, Health::Ok);
        QVERIFY(source->address.endsWith(QLatin1String("/monitor/prometheus/api/v1/query"))); // without what we ask

        // Its alerts and rules
        QVERIFY(w.until([&] {
            const auto &all = w.last->foreignAlerts;
            return std::any_of(all.begin(), all.end(), [](const ForeignAlert &a) { return a.name == QLatin1String("JVB_Stress_High") && a.state == ForeignAlert::State::Firing && !a.query.isEmpty(); })
                && std::any_of(all.begin(), all.end(), [](const ForeignAlert &a) { return a.name == QLatin1String("JVB_Stress_Pending") && a.state == ForeignAlert::State::Pending && a.forSeconds == 3600; })
                && problemOf(w.last, ProblemKind::RulesFail);
        }));
        const ForeignAlert *high = nullptr;
        for (const ForeignAlert &a : w.last->foreignAlerts) {
            if (a.name == QLatin1String("Ambiguous")) continue; // it held until the second bridge was scraped
            if (a.name == QLatin1String("JVB_Stress_High")) high = &a;
            QVERIFY(a.activeAt > QDateTime::currentMSecsSinceEpoch() - 120'000 && !a.stale);
            QCOMPARE(a.labels.value(QStringLiteral("instance")), busy.address());
        }
        QVERIFY(high && high->value == std::optional(0.92));
        QCOMPARE(high->severity, QStringLiteral("warn"));
        QCOMPARE(problemOf(w.last, ProblemKind::RulesFail)->args.value(2), QStringLiteral("Ambiguous"));
        QVERIFY(problemOf(w.last, ProblemKind::RulesFail)->facts.front().text.contains(QLatin1String("duplicate")));

        // A target that cannot be scraped is named, with its error, and its bridge is down, not gone
        busy.broken = true;
        foreign.broken = true;
        QVERIFY(w.until([&] { return problemOf(w.last, ProblemKind::TargetsDown) && serverOf(w.last, busy.address()) && serverOf(w.last, busy.address())->scraped == std::optional(false); }));
        const Problem *down = problemOf(w.last, ProblemKind::TargetsDown);
        QCOMPARE(down->args.value(1), QStringLiteral("1"));
        QCOMPARE(down->args.value(2), QStringLiteral("jvb/") + busy.address());
        QVERIFY(down->args.value(3).contains(QLatin1String("500")));
        QCOMPARE(serverOf(w.last, busy.address())->health, Health::Down);

        // Silence of the Prometheus is no health: figures are stale, servers unknown, its alerts neither over nor certain
        server.kill();
        QVERIFY(w.until([&] {
            const Server *s = serverOf(w.last, calm.address());
            return s && s->health == Health::Unknown && s->readings.get(Metric::BridgeStress).state == ReadingState::Stale && problemOf(w.last, ProblemKind::SourceDown) == nullptr;
        }));
    }

    void aDirectEndpointGoesBefore()
    {
        ScrapedServer bridge(stressed(0.3)), other(stressed(0.7));
        MetricsServer server;
        QVERIFY(server.startPrometheus({{QStringLiteral("jvb shard: eu"), {bridge.address(), other.address()}}}));
        Watch w;
        EndpointConfig e;
        e.name = QStringLiteral("jvb1");
        e.metricsUrl = QUrl(QStringLiteral("http://%1/metrics").arg(bridge.address()));
        w.config.endpoints = {e};
        w.config.prometheus = {prometheus(server.url)};
        w.start();
        QVERIFY(w.until([&] { const Server *s = serverOf(w.last, QStringLiteral("jvb1")); return s && s->scraped == std::optional(true) && s->readings.get(Metric::BridgeStress).isMeasured(); }));
        const Server *s = serverOf(w.last, QStringLiteral("jvb1"));
        QCOMPARE(s->instance, bridge.address());
        QCOMPARE(w.last->sources.at(s->readings.get(Metric::BridgeStress).source).kind, SourceKind::JvbMetrics); // its own word
        // one that joins nobody would count twice where bridges are known: it is named
        QVERIFY(!serverOf(w.last, other.address()));
        QVERIFY(w.until([&] { const Problem *apart = problemOf(w.last, ProblemKind::ServerApart); return apart && apart->args.value(0) == other.address(); })); // its own pages may answer first
        // unless the fleet file says whose it is
        EndpointConfig second;
        second.name = QStringLiteral("jvb2");
        second.metricsUrl = QUrl(QStringLiteral("http://127.0.0.1:%1/metrics").arg(freePort())); // nothing listens
        second.instance = other.address();
        w.config.endpoints.push_back(second);
        w.last.reset();
        w.start();
        QVERIFY(w.until([&] { const Server *two = serverOf(w.last, QStringLiteral("jvb2")); return two && two->readings.get(Metric::BridgeStress).isMeasured() && two->readings.get(Metric::BridgeStress).value == 0.7; }));
        QVERIFY(!problemOf(w.last, ProblemKind::ServerApart));
    }

    void oneInstancePerRegion()
    {
        ScrapedServer first(stressed(0.2)), second(stressed(0.4));
        MetricsServer eu, us;
        QVERIFY(eu.startPrometheus({{QStringLiteral("jvb region: eu"), {first.address()}}}, Rules));
        QVERIFY(us.startVictoria({{QStringLiteral("jvb region: us"), {second.address()}}}));
        Watch w;
        w.config.prometheus = {prometheus(eu.url, QStringLiteral("prometheus-eu")), prometheus(us.url, QStringLiteral("victoria-us"))};
        w.start();
        QVERIFY(w.until([&] { return serverOf(w.last, first.address()) && serverOf(w.last, second.address()) && serverOf(w.last, second.address())->readings.get(Metric::BridgeStress).isMeasured(); }));
        QCOMPARE(serverOf(w.last, first.address())->scrapedBy, QStringLiteral("prometheus-eu"));
        QCOMPARE(serverOf(w.last, second.address())->scrapedBy, QStringLiteral("victoria-us"));
        QCOMPARE(serverOf(w.last, second.address())->readings.get(Metric::BridgeStress).value, 0.4);
        QCOMPARE(serverOf(w.last, second.address())->health, Health::Ok);
        QVERIFY(QDateTime::currentMSecsSinceEpoch() - serverOf(w.last, second.address())->readings.get(Metric::BridgeStress).at < 30'000);
        // VictoriaMetrics alone evaluates no rules: no fault of it
        QVERIFY(w.until([&] { const SourceState *s = sourceOf(w.last, SourceKind::PrometheusAlerts, QStringLiteral("victoria-us")); return s && s->health != Health::Pending; }));
        const Health alerts = sourceOf(w.last, SourceKind::PrometheusAlerts, QStringLiteral("victoria-us"))->health;
        QVERIFY2(alerts == Health::Ok || alerts == Health::SwitchedOff, healthName(alerts));
        // a dead one is one line, and the other goes on
        us.kill();
        QVERIFY(w.until([&] { return serverOf(w.last, second.address()) && serverOf(w.last, second.address())->health == Health::Unknown && problemOf(w.last, ProblemKind::SourceDown); }));
        QCOMPARE(std::count_if(w.last->problems.begin(), w.last->problems.end(), [](const Problem &p) { return p.kind == ProblemKind::SourceDown; }), 1);
        QCOMPARE(serverOf(w.last, first.address())->health, Health::Ok);
    }

    void rangesAndErrors_data()
    {
        QTest::addColumn<bool>("victoria");
        QTest::newRow("prometheus") << false;
        QTest::newRow("victoria") << true;
    }
    void rangesAndErrors()
    {
        QFETCH(bool, victoria);
        ScrapedServer bridge(stressed(0.5));
        MetricsServer server;
        QVERIFY(victoria ? server.startVictoria({{QStringLiteral("jvb shard: eu"), {bridge.address()}}})
                         : server.startPrometheus({{QStringLiteral("jvb shard: eu"), {bridge.address()}}}, {}, {}, "1s", {QStringLiteral("--query.max-samples=20000"), QStringLiteral("--query.timeout=5s")}));
        Watch w;
        w.config.prometheus = {prometheus(server.url)};
        w.start();
        QVERIFY(w.until([&] { return serverOf(w.last, bridge.address()); }));
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(w.until([&] {
            const auto read = w.range(QStringLiteral("jitsi_jvb_stress"), now - 60'000, QDateTime::currentMSecsSinceEpoch(), 1000);
            return read && !read->empty() && read->front().samples.size() >= 3 && read->front().samples.back().value == 0.5;
        }));
        // no point where nothing was scraped: a gap, not a zero
        Result<std::vector<PromSeries>> read = fail(Error::Kind::Timeout, {}, {});
        QVERIFY(w.until([&] { // a point every ten seconds: the first scrape may have come after the last of them
            read = w.range(QStringLiteral("jitsi_jvb_stress"), now - 3'600'000, QDateTime::currentMSecsSinceEpoch(), 10'000);
            return read && !read->empty();
        }));
        QVERIFY(read->front().samples.size() < 60);
        // 400 with its words
        const auto wrong = w.range(QStringLiteral("rate(("), now - 60'000, now, 1000);
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().detail.contains(QLatin1String("pars"), Qt::CaseInsensitive) || wrong.error().detail.contains(QLatin1String("unclosed")), qPrintable(wrong.error().detail));
        if (!victoria) {
            const auto many = w.range(QStringLiteral("jitsi_jvb_stress"), now - 3 * 86'400'000ll, now, 1000);
            QVERIFY(!many);
            QVERIFY2(many.error().detail.contains(QLatin1String("11,000")), qPrintable(many.error().detail));
            // 422: it can be read, and not be evaluated
            const auto heavy = w.range(QStringLiteral("jitsi_jvb_stress + on() group_left() {__name__=~\".+\"}"), now - 60'000, now, 1000);
            QVERIFY(!heavy);
            QVERIFY2(heavy.error().detail.startsWith(QLatin1String("execution")), qPrintable(heavy.error().detail));
        }
        QCOMPARE(w.range(QStringLiteral("up"), now - 1000, now, 1000, QStringLiteral("another")).error().kind, Error::Kind::Unsupported);
    }

    void pushesAndTheirAge()
    {
        MetricsServer gateway;
        QVERIFY(gateway.startPushgateway());
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QCOMPARE(gateway.send("POST", QStringLiteral("/metrics/job/jibri_canary/instance/jibri-1"),
                              "jibri_canary_success 1\njibri_canary_duration_seconds 20.5\njibri_canary_last_run_timestamp_seconds " + QByteArray::number(double(now) / 1000, 'f', 3) + '\n'), 200);
        QCOMPARE(gateway.send("POST", QStringLiteral("/metrics/job/backup"), "backup_ok 1\n"), 200);
        QCOMPARE(gateway.send("POST", QStringLiteral("/metrics/job/backup"), "backup_ok 1"), 400); // no line end
        Watch w;
        EndpointConfig recorder;
        recorder.kind = ServerKind::Recorder;
        recorder.name = QStringLiteral("jibri-1");
        recorder.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(freePort()));
        w.config.endpoints = {recorder};
        PushgatewayConfig push;
        push.endpoint.url = gateway.url;
        push.staleMs = 3'000;
        w.config.pushgateways = {push};
        w.start();
        QVERIFY(w.until([&] { const Server *s = serverOf(w.last, QStringLiteral("jibri-1")); return s && s->canary.ok && s->canary.seconds == 20.5 && s->canary.at == now; }));
        // old ones look alive there for ever
        QVERIFY(w.until([&] { return problemOf(w.last, ProblemKind::PushStale) && problemOf(w.last, ProblemKind::PushStale)->args.value(1) == QLatin1String("2"); }));
        QCOMPARE(sourceOf(w.last, SourceKind::Pushgateway)->health, Health::Ok);
        QVERIFY(w.until([&] {
            gateway.send("POST", QStringLiteral("/metrics/job/backup"), "backup_ok 1\n");
            const Problem *p = problemOf(w.last, ProblemKind::PushStale);
            return p && p->args.value(1) == QLatin1String("1") && p->args.value(2) == QLatin1String("jibri_canary/jibri-1");
        }));
    }
};

QTEST_GUILESS_MAIN(TestPrometheusSource)
#include "prometheus.moc"
