// Answers of Prometheus 2.42 as kept, and what no server of ours happens to say: NaN, infinities, errors, cuts.
#include "sources/prometheusapi.h"
#include "sources/pushgateway.h"

#include "fleet/metric.h"
#include "payloads.h"

#include <QTest>

using namespace jitscope;

class TestPrometheusApi : public QObject
{
    Q_OBJECT
private slots:
    void vectorAndMatrix()
    {
        const auto now = readPromSeries(example(QStringLiteral("prometheus-query.json")), QStringLiteral("q"));
        QVERIFY(now);
        QCOMPARE(now->size(), size_t(2));
        QCOMPARE(now->at(1).name, QStringLiteral("jitsi_jvb_stress"));
        QCOMPARE(now->at(1).labels.value(QStringLiteral("shard")), QStringLiteral("shard-a"));
        QCOMPARE(now->at(1).samples.at(0).value, 0.92);
        QCOMPARE(now->at(1).samples.at(0).at, 1795219818873);
        const auto range = readPromSeries(example(QStringLiteral("prometheus-query-range.json")), QStringLiteral("q"));
        QVERIFY(range);
        QCOMPARE(range->at(0).samples.size(), size_t(13));
        QCOMPARE(range->at(0).samples.back().value, 32.642);
    }
    void whatIsNoFigureIsNoValue()
    {
        const auto read = readPromSeries(R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{"__name__":"x"},"values":[[1,"NaN"],[2.5,"+Inf"],[3,"-Inf"],[4,"1.5e+03"],[5,"-0"],[6,""],[7,null],["8","2"],["NaN","3"]]}]}})", QStringLiteral("q"));
        QVERIFY(read);
        const auto &samples = read->at(0).samples;
        QCOMPARE(samples.size(), size_t(3));
        QCOMPARE(samples[0].at, 4000);
        QCOMPARE(samples[0].value, 1500.0);
        QCOMPARE(samples[2].at, 8000);
        // nothing found is no error, and scalars hold no series
        QVERIFY(readPromSeries(R"({"status":"success","data":{"resultType":"vector","result":[]}})", QStringLiteral("q"))->empty());
        QVERIFY(readPromSeries(R"({"status":"success","data":{"resultType":"scalar","result":[1795219818.873,"1"]}})", QStringLiteral("q"))->empty());
        // Go writes null for an empty list
        QVERIFY(readPromSeries(R"({"status":"success","data":{"resultType":"vector","result":null}})", QStringLiteral("q"))->empty());
    }
    void errorsKeepTheirWords()
    {
        QCOMPARE(promError(example(QStringLiteral("prometheus-error.json"))), QStringLiteral("bad_data: invalid parameter \"query\": 1:5: parse error: unclosed left parenthesis"));
        QCOMPARE(promError("404 page not found\n"), QString());
        QCOMPARE(promError(R"({"status":"success","data":{}})"), QString());
        const auto read = readPromSeries(R"({"status":"error","errorType":"timeout","error":"query timed out"})", QStringLiteral("q"));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Failed);
        QCOMPARE(read.error().detail, QStringLiteral("timeout: query timed out"));
        for (const char *bad : {"", "{}", "[]", "{\"status\":\"success\"}", "{\"data\":{\"result\":[]}}", "{\"status\":\"success\",\"data\":{\"result\":[{\"values\":1}]}}", "<html>"}) {
            const auto r = readPromSeries(bad, QStringLiteral("q"));
            QVERIFY2(!r && r.error().kind == Error::Kind::Malformed, bad);
        }
    }
    void serversByTheirLabel()
    {
        // Two bridges, one of them down; a focus; a bridge whose samples are ten minutes old.
        const QByteArray body = R"({"status":"success","data":{"resultType":"vector","result":[
            {"metric":{"__name__":"up","instance":"jvb1:8080","job":"jvb","region":"eu"},"value":[1000,"1"]},
            {"metric":{"__name__":"up","instance":"jvb2:8080","job":"jvb","region":"eu"},"value":[1000,"0"]},
            {"metric":{"__name__":"up","instance":"jvb3:8080","job":"jvb","region":"eu"},"value":[1000,"1"]},
            {"metric":{"__name__":"up","instance":"10.0.0.9:9999","job":"other"},"value":[1000,"0"]},
            {"metric":{"__name__":"jitsi_jvb_stress","instance":"jvb1:8080","job":"jvb","region":"eu"},"value":[1000,"0.25"]},
            {"metric":{"__name__":"jitsi_jvb_incoming_bitrate","instance":"jvb1:8080","job":"jvb","region":"eu"},"value":[1000,"2.5e6"]},
            {"metric":{"__name__":"jitsi_jvb_average_rtt","instance":"jvb1:8080","job":"jvb","region":"eu"},"value":[1000,"NaN"]},
            {"metric":{"__name__":"jitsi_jvb_conferences","instance":"jvb1:8080","job":"jvb","region":"eu","part":"x"},"value":[1000,"7"]},
            {"metric":{"__name__":"jitsi_jvb_stress","instance":"jvb3:8080","job":"jvb","region":"eu"},"value":[1000,"0.5"]},
            {"metric":{"__name__":"jitsi_jicofo_conferences","instance":"signal:8888","job":"jicofo"},"value":[1000,"3"]},
            {"metric":{"instance":"jvb1:8080","job":"jvb","region":"eu","jitscope":"time"},"value":[1000,"994"]},
            {"metric":{"instance":"jvb3:8080","job":"jvb","region":"eu","jitscope":"time"},"value":[1000,"400"]}]}})";
        ParseContext context = pageOf(SourceKind::PrometheusFigures, "prom");
        context.at = 1'000'000'000;
        const auto seen = parsePromFigures(body, context);
        QVERIFY(seen);
        const auto server = [&](const char *name) {
            const auto it = std::find_if(seen->servers.begin(), seen->servers.end(), [&](const Server &s) { return s.id.value == QLatin1String(name); });
            return it == seen->servers.end() ? Server() : *it;
        };
        QCOMPARE(seen->servers.size(), size_t(5));
        const Server one = server("jvb1:8080"), two = server("jvb2:8080"), three = server("jvb3:8080"), focus = server("signal:8888");
        QCOMPARE(one.kind, ServerKind::Bridge);
        QCOMPARE(one.name, QStringLiteral("jvb1"));
        QCOMPARE(one.region, QStringLiteral("eu"));
        QCOMPARE(one.scrapedBy, QStringLiteral("prom"));
        QCOMPARE(one.scraped, std::optional(true));
        QCOMPARE(one.readings.get(Metric::BridgeStress).value, 0.25);
        QCOMPARE(one.readings.get(Metric::BridgeStress).at, context.at - 6000); // as old as its sample
        QCOMPARE(one.readings.get(Metric::BridgeBitrateUp).value, 2.5);
        QVERIFY(!one.readings.get(Metric::BridgeRtt).hasValue());
        QVERIFY(!one.readings.find(Metric::BridgeRooms)); // a part of it is not the whole
        QCOMPARE(two.kind, ServerKind::Bridge); // its job says so
        QCOMPARE(two.scraped, std::optional(false));
        QCOMPARE(three.readings.get(Metric::BridgeStress).state, ReadingState::Stale);
        QCOMPARE(focus.kind, ServerKind::Focus);
        QCOMPARE(focus.readings.get(Metric::FocusConferences).at, context.at);
        QCOMPARE(server("10.0.0.9:9999").kind, ServerKind::Unexpected);
    }
    void alertsRulesTargets()
    {
        const auto alerts = parsePromAlerts(example(QStringLiteral("prometheus-alerts.json")), pageOf(SourceKind::PrometheusAlerts, "prom"));
        QVERIFY(alerts);
        QCOMPARE(alerts->monitoring.alerts.size(), size_t(3));
        const ForeignAlert &a = alerts->monitoring.alerts.front();
        QCOMPARE(a.name, QStringLiteral("JVB_Stress_High"));
        QCOMPARE(a.severity, QStringLiteral("warn"));
        QCOMPARE(a.state, ForeignAlert::State::Firing);
        QCOMPARE(a.from, QStringLiteral("prom"));
        QCOMPARE(a.value, std::optional(0.92));
        QCOMPARE(a.activeAt, 1795219500432);
        QCOMPARE(a.annotations.value(QStringLiteral("summary")), QStringLiteral("bridge jvb2.example.net:8080 stress is 0.92"));

        const auto rules = parsePromRules(example(QStringLiteral("prometheus-rules.json")), pageOf(SourceKind::PrometheusRules, "prom"));
        QVERIFY(rules);
        QCOMPARE(rules->monitoring.rules.front().name, QStringLiteral("JVB_Stress_High"));
        QCOMPARE(rules->monitoring.rules.front().forSeconds, 4);
        QVERIFY(rules->monitoring.rules.front().error.isEmpty());

        const auto targets = parsePromTargets(example(QStringLiteral("prometheus-targets.json")), pageOf(SourceKind::PrometheusTargets, "prom"));
        QVERIFY(targets);
        QVERIFY(std::any_of(targets->monitoring.targets.begin(), targets->monitoring.targets.end(), [](const ScrapeTarget &t) { return !t.up && !t.error.isEmpty(); }));
        QVERIFY(std::any_of(targets->monitoring.targets.begin(), targets->monitoring.targets.end(), [](const ScrapeTarget &t) { return t.up && t.error.isEmpty() && t.at > 0; }));
        for (const ScrapeTarget &t : targets->monitoring.targets) QCOMPARE(t.everyMs, 2000);
        const auto old = parsePromTargets(R"({"status":"success","data":{"activeTargets":[{"labels":{"instance":"a","job":"b"},"health":"up"}]}})", pageOf(SourceKind::PrometheusTargets, "prom"));
        QCOMPARE(old->monitoring.targets.front().everyMs, 0); // before 2.28 nobody told
    }
    void pushes()
    {
        const QByteArray page = example(QStringLiteral("pushgateway.prom"));
        const auto seen = parsePushgateway(page, pageOf(SourceKind::Pushgateway, "gateway"));
        QVERIFY(seen);
        QVERIFY(!seen->monitoring.pushes.empty());
        for (const PushGroup &g : seen->monitoring.pushes) QVERIFY(!g.job.isEmpty() && g.at > 0);
        const auto own = parsePushgateway("push_time_seconds{instance=\"jibri3\",job=\"jibri_canary\"} 1.7e+09\npush_failure_time_seconds{instance=\"jibri3\",job=\"jibri_canary\"} 0\n"
                                          "jibri_canary_success{instance=\"jibri3\",job=\"jibri_canary\"} 0\njibri_canary_duration_seconds{instance=\"jibri3\",job=\"jibri_canary\"} 21.5\n",
                                          pageOf(SourceKind::Pushgateway, "gateway"));
        QVERIFY(own);
        QCOMPARE(own->monitoring.pushes.front().at, 1'700'000'000'000);
        QCOMPARE(own->monitoring.pushes.front().failedAt, 0);
        QCOMPARE(own->servers.size(), size_t(1));
        QCOMPARE(own->servers[0].kind, ServerKind::Recorder);
        QVERIFY(!own->servers[0].canary.ok);
        QCOMPARE(own->servers[0].canary.at, 1'700'000'000'000); // when it was pushed: it says no time of its own
        QVERIFY(!parsePushgateway("push_time_seconds{ 1\n", pageOf(SourceKind::Pushgateway, "gateway")));
    }
    void labelsAreQuoted()
    {
        QCOMPARE(promMatchers({{QStringLiteral("a"), QStringLiteral("x\"} or vector(1) #\\\n")}}), QStringLiteral("a=\"x\\\"} or vector(1) #\\\\\\n\""));
        QVERIFY(figuresQuery({{QStringLiteral("shard"), QStringLiteral("eu")}}).contains(QLatin1String("jitsi_jvb_stress")));
        QVERIFY(figuresQuery({}).size() < 4000); // fits into an address
    }
};

QTEST_GUILESS_MAIN(TestPrometheusApi)
#include "prometheusapi.moc"
