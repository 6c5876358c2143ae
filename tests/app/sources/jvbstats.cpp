// Flat pages of a bridge: /colibri/stats of twelve years, the JSON form of /metrics, health and version.
#include "payload.h"
#include "sources/jvb.h"
#include "sources/wire.h"

#include <QTest>

using namespace jitscope;
using namespace jitscope::test;

class TestJvbStats : public QObject
{
    Q_OBJECT
private slots:
    void example();
    void bitRatesOfTwoUnits();
    void corpusFacts_data();
    void corpusFacts();
    void whatFailsBetweenBridgesIsSummed();
    void numbersAsText();
    void rttZeroIsNotYet();
    void lossWithoutTrafficHasNoMeaning();
    void whatThisVersionLacks();
    void notANumber_data();
    void notANumber();
    void metricsAsJson();
    void mucsConnectedHoldsTheConfigured();
    void version();
    void versionOfAnotherComponent();
    void health_data();
    void health();
    void healthPageOfAProxy();
    void wrongShapes_data();
    void wrongShapes();
    void cutOff();

private:
    static Result<Observation> parse(const QByteArray &body, bool raws = false) { return parseColibriStats(body, context(SourceKind::JvbColibriStats, "jvb-1", raws)); }
};

void TestJvbStats::example()
{
    const auto result = parse(payload("jitsi/examples/jvb-colibri-stats.json"), true);

    QVERIFY2(result, result ? "" : qPrintable(result.error().where + result.error().detail));
    QCOMPARE(result->version, QStringLiteral("2.3.312-ga29d97d13"));
    QCOMPARE(result->serverTime, QDateTime(QDate(2026, 8, 20), QTime(9, 41, 32, 512), Qt::UTC).toMSecsSinceEpoch());
    QVERIFY(result->rooms.empty());
    QVERIFY(result->problems.empty());
    QCOMPARE(result->servers.size(), size_t(1));
    const Server &server = result->servers[0];
    QCOMPARE(server.id.value, QStringLiteral("jvb-1"));
    QCOMPARE(server.kind, ServerKind::Bridge);
    QCOMPARE(server.relayId, QStringLiteral("jvb-eu1-a"));
    QCOMPARE(server.release, QStringLiteral("rel-40"));
    QCOMPARE(server.region, QStringLiteral("eu-central"));
    QCOMPARE(server.draining, std::optional<bool>(false));
    QCOMPARE(server.shuttingDown, std::optional<bool>(false));
    QVERIFY(!server.restOk); // that is /about/health's to say
    QCOMPARE(figure(server.readings, Metric::BridgeStress), 0.3711920481);
    QCOMPARE(figure(server.readings, Metric::BridgePeople), 203.0);
    QCOMPARE(figure(server.readings, Metric::BridgeRtt), 57.81330217);
    QCOMPARE(figure(server.readings, Metric::BridgeLossUp), 0.4182); // a fraction in the page, per cent here
    QCOMPARE(figure(server.readings, Metric::BridgeLossDown), 0.8904);
    QCOMPARE(figure(server.readings, Metric::BridgeHealthy), 1.0);
    QCOMPARE(figure(server.readings, Metric::BridgeXmppConnected), 2.0);
    QCOMPARE(server.readings.get(Metric::BridgeStress).at, Now);
    // every figure that the page has is in the raws, those of no catalogue row too
    QCOMPARE(rawOf(*result, QStringLiteral("total_ice_succeeded_relayed"))->value, 911.0);
    QCOMPARE(qint64(rawOf(*result, QStringLiteral("total_bytes_sent"))->value), 2610338812044LL);
    QVERIFY(parse(payload("jitsi/examples/jvb-colibri-stats.json"))->raws.empty());
}

void TestJvbStats::bitRatesOfTwoUnits()
{
    // bit_rate_* are kbit/s, octo_*_bitrate bit/s; both are Mbit/s here
    const auto result = parse(payload("jitsi/examples/jvb-colibri-stats.json"));
    QVERIFY(result);
    const Readings &r = result->servers[0].readings;
    QCOMPARE(figure(r, Metric::BridgeBitrateUp), 128.440);
    QCOMPARE(figure(r, Metric::BridgeBitrateDown), 391.220);
    QCOMPARE(figure(r, Metric::BridgeRelayBitrateIn), 9.044120);
    QCOMPARE(figure(r, Metric::BridgeRelayBitrateOut), 12.011890);
}

void TestJvbStats::corpusFacts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const QJsonObject files = json("corpus/expected.json")[QStringLiteral("files")].toObject();
    int count = 0;
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (!it.key().startsWith(u"jvb-colibri-stats/")) continue;
        const QJsonArray facts = it.value()[QStringLiteral("facts")].toArray();
        for (const QJsonValue &fact : facts) {
            const QString key = fact[QStringLiteral("key")].toString();
            if (key == u"strict_json_valid") continue; // about the file
            QTest::newRow(qPrintable(it.key().section(u'/', 1) + u' ' + key)) << it.key() << key << fact[QStringLiteral("value")];
            ++count;
        }
    }
    QVERIFY(count > 30);
}

void TestJvbStats::corpusFacts()
{
    QFETCH(QString, file);
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);

    const auto result = parse(payload(qPrintable(QStringLiteral("corpus/payloads/") + file)), true);

    QVERIFY(result);
    const RawReading *raw = rawOf(*result, key);
    QVERIFY2(raw, "not in the raws");
    if (value.isString() && value.toString().endsWith(u" (string)")) {
        QVERIFY(raw->isText);
        QCOMPARE(raw->text, value.toString().section(u' ', 0, 0));
    } else if (value.isString()) {
        QCOMPARE(raw->text, value.toString());
    } else {
        QCOMPARE(raw->value, value.isBool() ? double(value.toBool()) : value.toDouble());
    }
    // and where the catalogue has a row, the reading says the same in its own unit, or why not
    for (const WireKey &wire : wireKeys()) {
        if (wire.page != SourceKind::JvbColibriStats || key != QLatin1String(wire.key)) continue;
        const Reading *reading = result->servers[0].readings.find(wire.metric);
        QVERIFY(reading);
        if (wireTable(wire.page).isSum(wire.metric)) { // of several figures of the page
            QVERIFY(reading->value >= raw->value * wire.factor);
            continue;
        }
        if (reading->isMeasured()) QVERIFY(qFuzzyCompare(reading->value + 1, raw->value * wire.factor + 1));
        else QCOMPARE(raw->value, 0.0);
    }
}

void TestJvbStats::whatFailsBetweenBridgesIsSummed()
{
    const auto result = parse(R"({"relays_ice_failed":2,"dtls_failed_relays":3,"total_ice_failed":44,"overall_loss":0.01,"bit_rate_upload":5,"bit_rate_download":5})");
    QVERIFY(result);
    const Readings &r = result->servers[0].readings;
    QCOMPARE(figure(r, Metric::BridgeRelayFailures), 5.0);
    QCOMPARE(figure(r, Metric::BridgeIceSessionsFailed), 44.0);
    QCOMPARE(figure(r, Metric::BridgeLoss), 1.0);
    QVERIFY(misses(r, Metric::BridgeIceSucceeded, ReadingState::NotExported)); // never zero
}

void TestJvbStats::numbersAsText()
{
    const auto result = parse(R"({"stress_level":"0.25","bit_rate_download":"1200","healthy":"true","threads":17})");
    QVERIFY(result);
    const Readings &r = result->servers[0].readings;
    QCOMPARE(figure(r, Metric::BridgeStress), 0.25);
    QCOMPARE(figure(r, Metric::BridgeBitrateUp), 1.2);
    QCOMPARE(figure(r, Metric::BridgeHealthy), 1.0);
    QVERIFY(result->problems.empty());

    const auto odd = parse(R"({"stress_level":"much"})");
    QVERIFY(odd);
    QVERIFY(std::isnan(figure(odd->servers[0].readings, Metric::BridgeStress)));
    QCOMPARE(odd->problems, std::vector<QString>{QStringLiteral("stress_level is the text much")});
}

void TestJvbStats::rttZeroIsNotYet()
{
    const auto result = parse(R"({"rtt_aggregate":0.0})");
    QVERIFY(result);
    QVERIFY(misses(result->servers[0].readings, Metric::BridgeRtt, ReadingState::NotYet));
}

void TestJvbStats::lossWithoutTrafficHasNoMeaning()
{
    auto result = parse(R"({"incoming_loss":0.0,"bit_rate_download":0,"outgoing_loss":0.0,"bit_rate_upload":800})");
    QVERIFY(result);
    QVERIFY(misses(result->servers[0].readings, Metric::BridgeLossUp, ReadingState::NoMeaning));
    QCOMPARE(figure(result->servers[0].readings, Metric::BridgeLossDown), 0.0); // traffic without loss
}

void TestJvbStats::whatThisVersionLacks()
{
    const auto result = parse(payload("corpus/payloads/jvb-colibri-stats/designet-2024-10.json"));
    QVERIFY(result);
    QVERIFY(misses(result->servers[0].readings, Metric::BridgeIceFailed, ReadingState::NotExported)); // from 2.3-285
    QCOMPARE(figure(result->servers[0].readings, Metric::BridgeThreads), 41.0);

    const auto noJvm = parse(R"({"stress_level":0.1})"); // videobridge.stats.jvm.enabled = false
    QVERIFY(noJvm);
    QVERIFY(misses(noJvm->servers[0].readings, Metric::BridgeThreads, ReadingState::SwitchedOff));
    QVERIFY(!noJvm->servers[0].draining);
    QVERIFY(!noJvm->servers[0].readings.find(Metric::BridgeHeapUsed)); // no page of this kind ever had it

    const auto old = parse(R"({"graceful_shutdown":false})"); // shutting_down stood there only while true
    QVERIFY(old);
    QCOMPARE(figure(old->servers[0].readings, Metric::BridgeShuttingDown), 0.0);
}

void TestJvbStats::notANumber_data()
{
    QTest::addColumn<QByteArray>("none");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("NaN") << QByteArray("\"NaN\"");
    QTest::newRow("Infinity") << QByteArray("\"Infinity\"");
    QTest::newRow("object") << QByteArray("{}");
}

void TestJvbStats::notANumber()
{
    QFETCH(QByteArray, none);
    const auto result = parse("{\"stress_level\":" + none + ",\"conferences\":3}");
    QVERIFY(result);
    QVERIFY(std::isnan(figure(result->servers[0].readings, Metric::BridgeStress)));
    QCOMPARE(figure(result->servers[0].readings, Metric::BridgeRooms), 3.0);
}

void TestJvbStats::metricsAsJson()
{
    const auto result = parseJvbMetricsJson(payload("jitsi/examples/jvb-metrics.json"), context(SourceKind::JvbMetrics, "jvb-1", true));
    QVERIFY(result);
    const Server &server = result->servers[0];
    QCOMPARE(server.region, QStringLiteral("eu-central"));
    QVERIFY(figure(server.readings, Metric::BridgeBitrateUp) > 100); // bit/s there
    QVERIFY(figure(server.readings, Metric::BridgeBitrateUp) < 200);
    QCOMPARE(figure(server.readings, Metric::BridgeHealthy), 1.0); // real flags in this form
    QCOMPARE(server.draining, std::optional<bool>(false));
    QVERIFY(figure(server.readings, Metric::BridgeHeapUsed) > 0);
    QCOMPARE(rawOf(*result, QStringLiteral("ice_restarts_succeeded_total"))->value, 91.0);
    QVERIFY(rawOf(*result, QStringLiteral("conferences_by_size/bucket_le_+Inf")));

    // a family that was never used is missing, and missing is not "not exported"
    const auto empty = parseJvbMetricsJson("{}", context(SourceKind::JvbMetrics, "jvb-1"));
    QVERIFY(empty);
    QVERIFY(empty->servers[0].readings.empty());
}

void TestJvbStats::mucsConnectedHoldsTheConfigured()
{
    const auto result = parseJvbMetricsJson(R"({"mucs_connected":4,"mucs_joined":3})", context(SourceKind::JvbMetrics, "jvb-1"));
    QVERIFY(result);
    QCOMPARE(figure(result->servers[0].readings, Metric::BridgeMucsConfigured), 4.0);
    QCOMPARE(figure(result->servers[0].readings, Metric::BridgeMucsJoined), 3.0);
}

void TestJvbStats::version()
{
    const auto result = parseJvbVersion(R"({"name":"JVB","version":"2.3.312-ga29d97d13","os":"Linux"})", context(SourceKind::JvbVersion, "jvb-1"));
    QVERIFY(result);
    QCOMPARE(result->version, QStringLiteral("2.3.312-ga29d97d13"));
    QCOMPARE(result->servers[0].version, result->version);
    for (const char *body : {"{}", "[]", "\"2.3\"", R"({"version":null})", ""}) QVERIFY2(!parseJvbVersion(body, context(SourceKind::JvbVersion, "jvb-1")), body);
}

void TestJvbStats::versionOfAnotherComponent()
{
    const auto result = parseJvbVersion(R"({"name":"JiCoFo","version":"1.0.1196","os":"Linux"})", context(SourceKind::JvbVersion, "jvb-1"));
    QVERIFY(!result);
    QVERIFY(result.error().detail.contains(u"JiCoFo"));
}

void TestJvbStats::health_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("ok"); // 1, 0; -1: an error
    QTest::addColumn<QString>("message");
    QTest::newRow("healthy, or no check yet") << 200 << QByteArray() << 1 << QString();
    QTest::newRow("as a plug-in captured it") << 200 << payload("corpus/payloads/jvb-health/linuxfabrik-healthy.txt") << 1 << QString();
    QTest::newRow("hard failure, plain text though the type says JSON") << 500 << QByteArray("No valid IP addresses available for harvesting.\n") << 0
                                                                        << QStringLiteral("No valid IP addresses available for harvesting.");
    QTest::newRow("soft failure without a reason") << 503 << QByteArray() << 0 << QString();
    QTest::newRow("switched off") << 404 << QByteArray("nothing here") << -1 << QString();
    QTest::newRow("a proxy wants a login") << 401 << QByteArray() << -1 << QString();
}

void TestJvbStats::health()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, ok);
    QFETCH(QString, message);
    ParseContext c = context(SourceKind::JvbHealth, "jvb-1");
    c.httpStatus = status;

    const auto result = parseJvbHealth(body, c);

    QCOMPARE(bool(result), ok >= 0);
    if (!result) {
        QCOMPARE(result.error().kind, status == 404 ? Error::Kind::Unsupported : Error::Kind::Refused);
        return;
    }
    QCOMPARE(result->servers[0].restOk, std::optional<bool>(ok == 1));
    QCOMPARE(result->servers[0].message, message);
    QCOMPARE(figure(result->servers[0].readings, Metric::BridgeHealthy), double(ok));
}

void TestJvbStats::healthPageOfAProxy()
{
    const auto result = parseJvbHealth("<!doctype html><title>Sign in</title>", context(SourceKind::JvbHealth, "jvb-1"));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Malformed);
}

void TestJvbStats::wrongShapes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("array") << QByteArray("[1,2]");
    QTest::newRow("text") << QByteArray("\"x\"");
    QTest::newRow("markup") << QByteArray("<html></html>");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("trailing") << QByteArray("{\"conferences\":1}{}");
    QTest::newRow("invalid UTF-8") << QByteArray("{\"version\":\"\xc3\x28\"}");
}

void TestJvbStats::wrongShapes()
{
    QFETCH(QByteArray, body);
    for (const ParseFn parseFn : {&parseColibriStats, &parseJvbMetricsJson}) {
        const auto result = parseFn(body, context(SourceKind::JvbColibriStats, "jvb-1"));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Malformed);
        QVERIFY2(result.error().where.startsWith(u"jvb-1 jvb-stats, byte "), qPrintable(result.error().where));
    }
}

void TestJvbStats::cutOff()
{
    const ParseContext c = context(SourceKind::JvbColibriStats, "jvb-1");
    QCOMPARE(firstAcceptedCut(parseColibriStats, payload("jitsi/examples/jvb-colibri-stats.json"), c), qsizetype(-1));
    QCOMPARE(firstAcceptedCut(parseJvbMetricsJson, payload("jitsi/examples/jvb-metrics.json"), c), qsizetype(-1));
}

QTEST_APPLESS_MAIN(TestJvbStats)
#include "jvbstats.moc"
