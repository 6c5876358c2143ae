// Long ranges out of a real Prometheus: what was scraped minutes ago is in the columns, with its own least and greatest; behind a path prefix, by two of them.
#include "prometheushistory.h"

#include "app/metricsservers.h"

#include <QProcess>
#include <QScopeGuard>
#include <QTest>

using namespace jitscope;

class TestPrometheusHistory : public QObject
{
    Q_OBJECT

    struct World
    {
        Fleet fleet;
        Engine engine;
        FleetConfig config;
        PrometheusHistory history{fleet, [this]() -> const FleetConfig & { return config; }, [this](const RangeQuery &q, const RangeDone &done) { engine.readRange(q, done); }};

        World()
        {
            config.shards.resize(1);
            config.shards[0].id = ShardId{QStringLiteral("eu")};
            config.shards[0].pollMs = 1000;
            fleet.setShards({config.shards[0].id});
            QObject::connect(&engine, &Engine::snapshot, &fleet, [this](const SnapshotPtr &s) { fleet.apply(s); });
        }
        void add(const QUrl &url, const QString &name)
        {
            PrometheusConfig p;
            p.endpoint.name = name;
            p.endpoint.url = url;
            config.shards[0].prometheus.push_back(p);
        }
        void start() { engine.configure(config, {}); }
        Result<HistoryAnswer> read(const SeriesKey &key, qint64 from, qint64 to, int columns)
        {
            std::optional<Result<HistoryAnswer>> answer;
            history.read(key, from, to, columns, &engine, [&](Result<HistoryAnswer> a) { answer = std::move(a); });
            (void)QTest::qWaitFor([&] { return answer.has_value(); }, 40'000);
            return answer ? *answer : Result<HistoryAnswer>(fail(Error::Kind::Timeout, {}, {}));
        }
    };
    static QByteArray stress(double v) { return "jitsi_jvb_stress " + QByteArray::number(v) + "\njitsi_jvb_incoming_bitrate 3e6\n"; }
    static SeriesKey key(const QString &server, Metric m) { return {EntityId::of(ShardId{QStringLiteral("eu")}, ServerId{server}), m}; }

private slots:
    void columnsOfABridge()
    {
        ScrapedServer bridge(stress(0.5));
        MetricsServer server;
        QVERIFY(server.startPrometheus({{QStringLiteral("jvb"), {bridge.address()}}}, {}, QStringLiteral("/prometheus")));
        World w;
        w.add(server.url, QStringLiteral("prometheus-eu"));
        w.start();
        const SeriesKey stressOf = key(bridge.address(), Metric::BridgeStress);
        QVERIFY(QTest::qWaitFor([&] { return !w.history.originOf(stressOf).isEmpty(); }, 40'000));
        QCOMPARE(w.history.originOf(stressOf), QStringLiteral("prometheus-eu"));
        QCOMPARE(w.history.originOf(key(bridge.address(), Metric::PersonRtt)), QString());
        QCOMPARE(w.history.originOf(key(QStringLiteral("nobody"), Metric::BridgeStress)), QString());
        QCOMPARE(w.history.originOf({EntityId::fleet(), Metric::ShardStress}), QString());
        bridge.page = stress(0.25);
        const qint64 since = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(QTest::qWaitFor([&] {
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            const auto a = w.read(stressOf, now - 120'000, now, 120);
            return a && a->origin == QLatin1String("prometheus-eu") && a->stepMs == 1000 && !a->columns.empty() && std::any_of(a->columns.begin(), a->columns.end(), [](const SeriesColumn &c) { return c.last == 0.25f; })
                && std::any_of(a->columns.begin(), a->columns.end(), [](const SeriesColumn &c) { return c.last == 0.5f; });
        }, 60'000));
        // Both lie in one column of a day; what was before it began is not there
        QVERIFY(QTest::qWaitFor([&] {
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            const auto a = w.read(stressOf, now - 86'400'000, now + 300'000, 288);
            if (!a || a->columns.empty() || !std::isnan(a->columns.front().last)) return false;
            return std::any_of(a->columns.begin(), a->columns.end(), [](const SeriesColumn &c) { return c.min == 0.25f && c.max == 0.5f; });
        }, 60'000));
        // of the shard, and in our unit
        const auto sum = w.read({EntityId::of(ShardId{QStringLiteral("eu")}), Metric::ShardBitrateUp}, since - 60'000, QDateTime::currentMSecsSinceEpoch(), 60);
        QVERIFY(sum && std::any_of(sum->columns.begin(), sum->columns.end(), [](const SeriesColumn &c) { return c.last == 3.f; }));
        const auto none = w.read(key(bridge.address(), Metric::PersonRtt), since, since + 1000, 1);
        QVERIFY(!none && none.error().kind == Error::Kind::Unsupported);
        server.kill();
        const auto gone = w.read(stressOf, since, since + 1000, 1);
        QVERIFY(!gone && gone.error().kind == Error::Kind::Refused);
    }
    // A machine by its node_exporter (the real one), which this console does not read itself at that address.
    void columnsOfAMachine()
    {
        QProcess exporter;
        const auto stop = qScopeGuard([&] { exporter.kill(), exporter.waitForFinished(); });
        const quint16 port = freePort();
        exporter.start(QStringLiteral("prometheus-node-exporter"), {QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(port), QStringLiteral("--log.level=error")});
        QVERIFY2(exporter.waitForStarted(20'000), "prometheus-node-exporter is needed (app/packages)");
        const QString instance = QStringLiteral("127.0.0.1:%1").arg(port);
        MetricsServer prometheus, victoria;
        QVERIFY(prometheus.startPrometheus({{QStringLiteral("node"), {instance}}}));
        QVERIFY(victoria.startVictoria({{QStringLiteral("node"), {instance}}}));
        for (const QUrl &url : {prometheus.url, victoria.url}) {
            World w;
            w.add(url, QStringLiteral("eu"));
            EndpointConfig host;
            host.kind = ServerKind::Host;
            host.name = QStringLiteral("host1");
            host.url = QUrl(QStringLiteral("http://127.0.0.1:9")); // nothing listens
            host.instance = instance;
            w.config.shards[0].endpoints = {host};
            w.start();
            const SeriesKey memory = key(host.name, Metric::HostMemoryTotal);
            QVERIFY(QTest::qWaitFor([&] { return w.history.originOf(memory) == QLatin1String("eu"); }, 40'000));
            const auto last = [&](Metric m, qint64 rangeMs, int columns) -> double {
                const qint64 now = QDateTime::currentMSecsSinceEpoch();
                const auto a = w.read(key(host.name, m), now - rangeMs, now + rangeMs / columns, columns);
                if (!a) qWarning("%s: %s", row(m).key, qPrintable(a.error().detail));
                double value = std::nan("");
                if (a)
                    for (const SeriesColumn &c : a->columns)
                        if (!std::isnan(c.last)) value = double(c.last);
                return value;
            };
            QFile meminfo(QStringLiteral("/proc/meminfo"));
            QVERIFY(meminfo.open(QIODevice::ReadOnly));
            const double total = meminfo.readLine().simplified().split(' ').value(1).toDouble() * 1024;
            QTRY_VERIFY_WITH_TIMEOUT(std::abs(last(Metric::HostMemoryTotal, 60'000, 60) - total) < 1e-5 * total, 40'000);
            QTRY_VERIFY_WITH_TIMEOUT(!std::isnan(last(Metric::HostCpuBusy, 60'000, 60)), 40'000); // a rate: the second scrape
            for (const Metric m : {Metric::HostLoad1, Metric::HostLoadPerCore, Metric::HostMemoryAvailable, Metric::HostMemoryUsed, Metric::HostUdpOverruns, Metric::HostCpuBusy, Metric::HostCpuBusiestCore, Metric::HostCpuSteal,
                                   Metric::HostNetworkIn, Metric::HostNetworkOut, Metric::HostDiskUsed, Metric::HostSwapTotal}) {
                const double fine = last(m, 60'000, 60);
                QVERIFY2(fine >= 0 && fine < 1e15, row(m).key);
                if (row(m).unit == Unit::Percent) QVERIFY2(fine <= 100.01, row(m).key);
                QTRY_VERIFY2_WITH_TIMEOUT(last(m, 86'400'000, 288) >= 0, row(m).key, 20'000); // in one column of a day
            }
            QVERIFY(w.history.originOf(key(host.name, Metric::HostDiskFree)).isEmpty()); // only this console knows where recordings lie
        }
    }
    void twoMakeASum()
    {
        ScrapedServer one(stress(0.5)), two(stress(0.75));
        MetricsServer prometheus, victoria;
        QVERIFY(prometheus.startPrometheus({{QStringLiteral("jvb"), {one.address()}}}));
        QVERIFY(victoria.startVictoria({{QStringLiteral("jvb"), {two.address()}}}));
        World w;
        w.add(prometheus.url, QStringLiteral("eu"));
        w.add(victoria.url, QStringLiteral("us"));
        w.start();
        QVERIFY(QTest::qWaitFor([&] { return !w.history.originOf(key(one.address(), Metric::BridgeStress)).isEmpty() && !w.history.originOf(key(two.address(), Metric::BridgeStress)).isEmpty(); }, 40'000));
        const SeriesKey bits{EntityId::of(ShardId{QStringLiteral("eu")}), Metric::ShardBitrateUp}, worst{bits.entity, Metric::ShardStress};
        QCOMPARE(w.history.originOf(bits), QStringLiteral("eu, us"));
        const auto has = [](const Result<HistoryAnswer> &a, float value) { return a && std::any_of(a->columns.begin(), a->columns.end(), [&](const SeriesColumn &c) { return c.last == value; }); };
        QVERIFY(QTest::qWaitFor([&] {
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            return has(w.read(bits, now - 60'000, now, 60), 6.f) && has(w.read(worst, now - 60'000, now, 60), 0.75f);
        }, 60'000));
        // VictoriaMetrics' least and greatest, too
        QVERIFY(QTest::qWaitFor([&] {
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            const auto a = w.read(key(two.address(), Metric::BridgeStress), now - 86'400'000, now + 300'000, 288);
            return a && std::any_of(a->columns.begin(), a->columns.end(), [](const SeriesColumn &c) { return c.min == 0.75f && c.max == 0.75f; });
        }, 60'000));
    }
};

QTEST_GUILESS_MAIN(TestPrometheusHistory)
#include "prometheushistory.moc"
