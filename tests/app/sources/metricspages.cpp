#include "sources/metricspages.h"

#include "payloads.h"

#include <QTest>

using namespace jitscope;

namespace {

double value(const Result<Observation> &seen, Metric metric)
{
    return seen && !seen->servers.empty() && seen->servers[0].readings.get(metric).isMeasured() ? seen->servers[0].readings.get(metric).value : -1;
}

ReadingState state(const Result<Observation> &seen, Metric metric) { return seen->servers.at(0).readings.get(metric).state; }

} // namespace

class TestMetricsPages : public QObject
{
    Q_OBJECT
private slots:
    void bridgeInAllThreeForms_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *f : {"jvb-metrics.prom", "jvb-metrics-004.prom", "jvb-metrics.json"}) QTest::newRow(f) << QString::fromLatin1(f);
    }
    void bridgeInAllThreeForms()
    {
        QFETCH(QString, file);
        const auto reference = parseJvbMetrics(example(QStringLiteral("jvb-metrics.prom")), pageOf(SourceKind::JvbMetrics, "jvb-1"));
        const auto seen = parseJvbMetrics(example(file), pageOf(SourceKind::JvbMetrics, "jvb-1"));
        QVERIFY(seen);
        QCOMPARE(seen->servers.size(), 1u);
        QCOMPARE(seen->servers[0].id.value, QStringLiteral("jvb-1"));
        QCOMPARE(seen->servers[0].kind, ServerKind::Bridge);
        QVERIFY2(seen->problems.empty(), qPrintable(seen->problems.empty() ? QString() : seen->problems[0]));
        for (const WireKey &wire : wireKeys()) {
            if (wire.page != SourceKind::JvbMetrics) continue;
            const Reading ours = seen->servers[0].readings.get(wire.metric), theirs = reference->servers[0].readings.get(wire.metric);
            QVERIFY2(ours.sameFigure(theirs), wire.key);
        }
        QVERIFY(value(seen, Metric::BridgeStress) > 0);
        QCOMPARE(value(seen, Metric::BridgeLossDown), 0.8904); // a fraction on the page
        QCOMPARE(value(seen, Metric::BridgeLoss), 0.6113);
        QCOMPARE(value(seen, Metric::BridgeIceSucceeded), 18803.0);
        QCOMPARE(value(seen, Metric::BridgeIceSessionsFailed), 44.0);
        QCOMPARE(value(seen, Metric::BridgeDtlsFailed), 2.0);
        QCOMPARE(value(seen, Metric::BridgeRelayFailures), 1.0); // of two figures
        QCOMPARE(value(seen, Metric::BridgeNoMessageTransport), 12.0);
        QCOMPARE(value(seen, Metric::BridgeXmppDisconnects), 2.0);
        QCOMPARE(value(seen, Metric::BridgeLossyEndpoints), 3.0);
        QCOMPARE(value(seen, Metric::BridgeQueueDrops), 18.0);
        QVERIFY(value(seen, Metric::BridgeStarted) > 1.7e12);   // ms, printed as 1.78…E12
        QCOMPARE(seen->servers[0].region, reference->servers[0].region);
    }
    void focusInAllForms_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *f : {"jicofo-metrics.prom", "jicofo-metrics-004.prom"}) QTest::newRow(f) << QString::fromLatin1(f);
    }
    void focusInAllForms()
    {
        QFETCH(QString, file);
        const auto seen = parseJicofoMetrics(example(file), pageOf(SourceKind::JicofoMetrics, "focus"));
        QVERIFY(seen);
        QCOMPARE(seen->servers[0].kind, ServerKind::Focus);
        QVERIFY(value(seen, Metric::FocusConferences) > 0);
        QCOMPARE(value(seen, Metric::FocusBridgesRemoved), 5.0);
        QCOMPARE(value(seen, Metric::FocusBridgesFailingIce), 1.0); // one sample for each bridge
        QCOMPARE(value(seen, Metric::FocusNewParticipants), 39012.0);
        QCOMPARE(value(seen, Metric::FocusVersionCount), 1.0);
        QCOMPARE(value(seen, Metric::FocusXmppDisconnects), 1.0);
        QCOMPARE(value(seen, Metric::FocusRecorderRefused), 7.0);
        QVERIFY(value(seen, Metric::FocusBridges) > 0);
        QCOMPARE(value(seen, Metric::FocusHealthy), 1.0);
        QCOMPARE(seen->version, QStringLiteral("1.0.1196"));
    }
    void recorderInAllForms_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *f : {"jibri-metrics.prom", "jibri-metrics-004.prom", "jibri-metrics.json"}) QTest::newRow(f) << QString::fromLatin1(f);
    }
    void recorderInAllForms()
    {
        QFETCH(QString, file);
        const auto seen = parseJibriMetrics(example(file), pageOf(SourceKind::JibriMetrics, "jibri-1"));
        QVERIFY(seen);
        QCOMPARE(value(seen, Metric::RecorderStarted), 41.0);
        QCOMPARE(value(seen, Metric::RecorderStopped), 41.0);
        QCOMPARE(value(seen, Metric::RecorderErrors), 0.0);
        QCOMPARE(value(seen, Metric::RecorderRefused), 2.0);
        QCOMPARE(value(seen, Metric::RecorderHealthy), 1.0);
        QCOMPARE(value(seen, Metric::RecorderRecording), 0.0);
    }
    void healthyOfAFreshRecorderHasNoMeaning()
    {
        const ParseContext context = pageOf(SourceKind::JibriMetrics);
        const auto fresh = parseJibriMetrics("jitsi_jibri_sessions_started_total 0.0\njitsi_jibri_healthy 0.0\njitsi_jibri_recording 0.0\n# EOF\n", context);
        QVERIFY(fresh);
        QCOMPARE(state(fresh, Metric::RecorderHealthy), ReadingState::NoMeaning);
        const auto worked = parseJibriMetrics("jitsi_jibri_sessions_started_total 2.0\njitsi_jibri_healthy 0.0\njitsi_jibri_recording 0.0\n# EOF\n", context);
        QCOMPARE(value(worked, Metric::RecorderHealthy), 0.0);
        const auto busy = parseJibriMetrics("jitsi_jibri_healthy 0.0\njitsi_jibri_recording 1.0\n# EOF\n", context);
        QCOMPARE(value(busy, Metric::RecorderHealthy), 0.0);
    }
    void createdIsNoCount()
    {
        const auto seen = parseJibriMetrics("# TYPE jitsi_jibri_errors counter\njitsi_jibri_errors_created 1.78E9\n# EOF\n", pageOf(SourceKind::JibriMetrics));
        QVERIFY(seen);
        QVERIFY(!seen->servers[0].readings.get(Metric::RecorderErrors).hasValue());
    }
    void missingIsNotExportedAndNeverZero()
    {
        const auto seen = parseJvbMetrics("jitsi_jvb_stress 0.5\n# EOF\n", pageOf(SourceKind::JvbMetrics)); // 2.2 had few
        QVERIFY(seen);
        QCOMPARE(value(seen, Metric::BridgeStress), 0.5);
        QCOMPARE(state(seen, Metric::BridgeRooms), ReadingState::NotExported);
        QCOMPARE(state(seen, Metric::BridgePeople), ReadingState::NotExported);
        // a page of somebody else says nothing about what a bridge can tell
        const auto other = parseJvbMetrics("up 1\n", pageOf(SourceKind::JvbMetrics));
        QVERIFY(other);
        QCOMPARE(state(other, Metric::BridgeRooms), ReadingState::NotYet);
        QVERIFY(!other->problems.empty());
    }
    void packetsHeldUpAndTheLargestHeap()
    {
        const auto seen = [](const QByteArray &more) {
            ParseContext c;
            c.origin = {SourceKind::JvbMetrics, ServerId{QStringLiteral("j")}, {}};
            return parseJvbMetrics("# TYPE jitsi_jvb_stress gauge\njitsi_jvb_stress 0.5\n" + more, c)->servers.front().readings;
        };
        const QByteArray histogram = "# TYPE jitsi_jvb_rtp_transit_time histogram\njitsi_jvb_rtp_transit_time_bucket{le=\"0.0\"} 1\njitsi_jvb_rtp_transit_time_bucket{le=\"5.0\"} 900\n"
                                     "jitsi_jvb_rtp_transit_time_bucket{le=\"50.0\"} 985\njitsi_jvb_rtp_transit_time_bucket{le=\"500.0\"} 999\njitsi_jvb_rtp_transit_time_bucket{le=\"+Inf\"} 1000\n"
                                     "jitsi_jvb_rtp_transit_time_count 1000\njitsi_jvb_rtp_transit_time_sum 5\n";
        QCOMPARE(seen(histogram).get(Metric::BridgeTransitPackets).value, 1000.0);
        QCOMPARE(seen(histogram).get(Metric::BridgeTransitSlow).value, 15.0);
        QVERIFY(!seen({}).get(Metric::BridgeTransitSlow).hasValue());
        QVERIFY(!seen(QByteArray(histogram).replace("50.0", "60.0")).get(Metric::BridgeTransitSlow).hasValue()); // other buckets say nothing of 50 ms
        QCOMPARE(seen("jvm_memory_max_bytes{area=\"heap\"} 3e9\njvm_memory_max_bytes{area=\"nonheap\"} -1\n").get(Metric::BridgeHeapMax).value, 3e9);
        QVERIFY(!seen("jvm_memory_bytes_max{area=\"heap\"} -1\n").get(Metric::BridgeHeapMax).hasValue()); // no limit
    }

    void nanIsNotYet()
    {
        const auto seen = parseJvbMetrics("jitsi_jvb_stress NaN\njitsi_jvb_average_rtt 0.0\njitsi_jvb_conferences +Inf\n# EOF\n", pageOf(SourceKind::JvbMetrics));
        QVERIFY(seen);
        for (const Metric m : {Metric::BridgeStress, Metric::BridgeRtt, Metric::BridgeRooms}) QCOMPARE(state(seen, m), ReadingState::NotYet);
    }
    void halfALastLineIsNoReading()
    {
        const auto seen = parseJvbMetrics("jitsi_jvb_stress 0.5\njitsi_jvb_conferences 1", pageOf(SourceKind::JvbMetrics)); // 12?
        QVERIFY(seen);
        QVERIFY(!seen->servers[0].readings.get(Metric::BridgeRooms).hasValue());
        QVERIFY(seen->problems.at(0).contains(QLatin1String("cut off")));
    }
    void prosodySumsItsHosts()
    {
        const auto seen = parseProsodyMetrics(example(QStringLiteral("prosody-metrics.prom")), pageOf(SourceKind::ProsodyMetrics, "prosody"));
        QVERIFY(seen);
        QCOMPARE(value(seen, Metric::ProsodyConnections), 8.0); // 3 + 3 + 2, both address families
        QCOMPARE(value(seen, Metric::ProsodyRooms), 3.0);
        QCOMPARE(seen->servers[0].kind, ServerKind::Prosody);
        QVERIFY(seen->problems.empty());
        const auto next = parseProsodyMetrics("prosody_info{version=\"13.0.1\"} 1\n# EOF\n", pageOf(SourceKind::ProsodyMetrics));
        QCOMPARE(next->version, QStringLiteral("13.0.1"));
    }
    void hosts()
    {
        const auto seen = parseNodeExporter(example(QStringLiteral("node-exporter.prom")), pageOf(SourceKind::NodeExporter, "host-1"));
        QVERIFY(seen);
        QVERIFY(value(seen, Metric::HostLoad1) >= 0);
        QVERIFY(value(seen, Metric::HostMemoryAvailable) > 1e6);
        QCOMPARE(seen->servers[0].kind, ServerKind::Host);
        QCOMPARE(seen->servers[0].nodename, QStringLiteral("jvb1"));
        QCOMPARE(value(seen, Metric::HostCores), 2.0);
        QCOMPARE(value(seen, Metric::HostLoadPerCore), 0.53);
        QVERIFY(qAbs(value(seen, Metric::HostMemoryUsed) - 3.415) < 0.001);
        QVERIFY(qAbs(value(seen, Metric::HostDiskUsed) - 71.393) < 0.001);
        QCOMPARE(seen->servers[0].fullestDisk, QStringLiteral("/"));
        QCOMPARE(value(seen, Metric::HostBooted), 1.795218523e12);
        QCOMPARE(value(seen, Metric::HostClockSynchronised), 0.0);
        for (const Metric m : {Metric::HostOomKills, Metric::HostUdpOverruns, Metric::HostSoftnetDrops, Metric::HostNetworkDrops}) QCOMPARE(value(seen, m), 0.0);
        for (const Metric m : {Metric::HostCpuBusy, Metric::HostCpuBusiestCore, Metric::HostCpuSteal, Metric::HostNetworkIn, Metric::HostNetworkOut, Metric::HostDiskIoBusy, Metric::HostPressureCpu})
            QCOMPARE(state(seen, m), ReadingState::NotYet); // two pages make a rate
        for (const Metric m : {Metric::HostSwapUsed, Metric::HostSwapInRate}) QCOMPARE(state(seen, m), ReadingState::NoMeaning); // never 0/0
        QCOMPARE(seen->host->cores.size(), 2u);
        QCOMPARE(seen->host->cores[1].idle, 827.8);
        QCOMPARE(seen->host->devices.front().in, 2.96938225e+08); // never lo
        QCOMPARE(seen->host->disks.size(), 1u); // never zram0
        const auto without = parseNodeExporter("node_memory_SwapTotal_bytes 0\nnode_memory_SwapFree_bytes 0\n", pageOf(SourceKind::NodeExporter));
        QCOMPARE(state(without, Metric::HostSwapFree), ReadingState::NoMeaning);
        QCOMPARE(value(without, Metric::HostSwapTotal), 0.0);
        const auto half = parseNodeExporter("node_memory_SwapTotal_bytes 4000\nnode_memory_SwapFree_bytes 1500\nnode_vmstat_pswpin 70000\nnode_cpu_seconds_total 5\n", pageOf(SourceKind::NodeExporter));
        QCOMPARE(value(half, Metric::HostSwapUsed), 62.5);
        QCOMPARE(state(half, Metric::HostSwapInRate), ReadingState::NotYet); // a counter is no rate
        QCOMPARE(state(half, Metric::HostCpuBusy), ReadingState::NotExported);
        QVERIFY(!parseNodeExporter("node_memory_SwapTotal_bytes 4000\nnode_memory_SwapFree_bytes 15", pageOf(SourceKind::NodeExporter))); // 1500?
        const auto bsd = parseNodeExporter(corpus(QStringLiteral("node-exporter/e2e-output-freebsd.prom")), pageOf(SourceKind::NodeExporter));
        QVERIFY(bsd);
        QVERIFY(!bsd->servers[0].readings.get(Metric::HostMemoryAvailable).hasValue()); // FreeBSD has other names
    }
    void proxies()
    {
        const auto seen = parseHaproxyMetrics(example(QStringLiteral("haproxy-metrics.prom")), pageOf(SourceKind::HaproxyMetrics, "lb"));
        QVERIFY(seen);
        QCOMPARE(seen->servers[0].kind, ServerKind::Proxy);
        QVERIFY(std::find(seen->problems.begin(), seen->problems.end(), QStringLiteral("nodes/shard-d is DOWN")) != seen->problems.end());
        QCOMPARE(value(seen, Metric::ProxyServers), 5.0); // one of them in two backends
        QCOMPARE(value(seen, Metric::ProxyServersUp), 3.0);
        QCOMPARE(value(seen, Metric::ProxyServersDown), 1.0);
        QCOMPARE(value(seen, Metric::ProxyShardsUsable), 2.0); // of "nodes", where most servers are
        QCOMPARE(value(seen, Metric::ProxyRedispatches), 0.0);
        QCOMPARE(seen->servers[0].message, QStringLiteral("nodes/shard-d (DOWN), nodes/shard-c (DRAIN)")); // the broken one first
        const auto none = parseHaproxyMetrics("# TYPE haproxy_process_current_connections gauge\nhaproxy_process_current_connections 7\n", pageOf(SourceKind::HaproxyMetrics, "lb"));
        QVERIFY(none);
        QCOMPARE(none->servers[0].readings.get(Metric::ProxyConnections).value, 7.0);
        QVERIFY(!none->servers[0].readings.find(Metric::ProxyServers)); // a page of another scope: not 0 servers
    }
    void anyPage()
    {
        const auto seen = parseExposition(corpus(QStringLiteral("metrics-text/alertmanager-0.22.0.prom")), pageOf(SourceKind::Exposition));
        QVERIFY(seen);
        QCOMPARE(seen->raws.size(), 265u);
        QVERIFY(seen->servers.empty());
        const auto words = parseExposition(corpus(QStringLiteral("metrics-text/jibri-exporter-v1.2.0.prom")), pageOf(SourceKind::Exposition, "x"));
        QVERIFY(!words);
        QCOMPARE(words.error().kind, Error::Kind::Malformed);
        QCOMPARE(words.error().where, QStringLiteral("x exposition, line 3"));
        QVERIFY(words.error().detail.contains(QLatin1String("IDLE")));
        // one that calls itself OpenMetrics has to be that
        QVERIFY(!parseExposition("# TYPE a counter\na_total -1\n# EOF\n", pageOf(SourceKind::Exposition)));
    }
    void rawsKeepTheirLabels()
    {
        const auto seen = parseExposition("a{b=\"c\",d=\"e\"} 1.5\nf NaN\n", pageOf(SourceKind::Exposition));
        QVERIFY(seen);
        QCOMPARE(seen->raws[0].key, QStringLiteral("a{b=\"c\",d=\"e\"}"));
        QCOMPARE(seen->raws[0].value, 1.5);
        QVERIFY(seen->raws[1].isText);
        QCOMPARE(seen->raws[1].text, QStringLiteral("NaN"));
    }
    void brokenGrammarBlindsNobodyButIsSaid()
    {
        ParseContext context = pageOf(SourceKind::JvbMetrics);
        const QByteArray page = "# TYPE x counter\nx_total -1\njitsi_jvb_stress 0.5\n# EOF\n";
        QCOMPARE(value(parseJvbMetrics(page, context), Metric::BridgeStress), 0.5);
        context.keepRaws = true;
        const auto seen = parseJvbMetrics(page, context);
        QVERIFY(seen);
        QVERIFY(std::any_of(seen->problems.begin(), seen->problems.end(), [](const QString &p) { return p.contains(QLatin1String("line 2")); }));
    }
    void truncationsNeverCrashAndNeverInvent()
    {
        const QByteArray page = example(QStringLiteral("jvb-metrics.prom"));
        const auto whole = parseJvbMetrics(page, pageOf(SourceKind::JvbMetrics));
        for (qsizetype n = 0; n < page.size(); n += 13) {
            const auto seen = parseJvbMetrics(QByteArrayView(page).first(n), pageOf(SourceKind::JvbMetrics));
            if (!seen) continue;
            if (n > 0 && n < page.size() - 1) QVERIFY(!seen->problems.empty());
            for (const Reading &r : seen->servers[0].readings) {
                QVERIFY(r.state != ReadingState::NotExported);
                if (r.isMeasured()) QVERIFY(r.sameFigure(whole->servers[0].readings.get(r.metric)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMetricsPages)
#include "metricspages.moc"
