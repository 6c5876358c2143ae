// Figures that the console makes of its own asking and of two witnesses, and that the rules of alerting.md §4 judge. Missing is never zero.
#include "fixture.h"

#include <QTest>

using namespace jitscope;
using namespace jitscope::test;

class OwnFiguresTest : public QObject
{
    Q_OBJECT

    static Reading figure(const SnapshotPtr &s, const char *server, Metric m)
    {
        const ServerPtr v = serverOf(s, QLatin1String(server));
        return v ? v->readings.get(m) : Reading();
    }

private slots:
    void theSlowestPageThatAnswers()
    {
        Shard s;
        s.server(ServerKind::Bridge, "jvb1");
        s.server(ServerKind::Prosody, "prosody");
        const SourceIndex stats = s.source(SourceKind::JvbColibriStats, "jvb1"), page = s.source(SourceKind::JvbMetrics, "jvb1"), off = s.source(SourceKind::JvbDebug, "jvb1");
        const SourceIndex port = s.source(SourceKind::ProsodyPort, "prosody");
        s.sources[port].answerMs = 9000; // a port is no page
        QVERIFY(!figure(s.make(), "jvb1", Metric::ServerAnswer).hasValue());
        s.sources[stats].answerMs = 40;
        s.sources[page].answerMs = 6200;
        s.sources[off].answerMs = 30'000;
        s.sources[off].health = Health::SwitchedOff;
        QCOMPARE(figure(s.make(), "jvb1", Metric::ServerAnswer).value, 6200.0);
        QCOMPARE(figure(s.last, "jvb1", Metric::ServerAnswer).source, page);
        QVERIFY(!figure(s.last, "prosody", Metric::ServerAnswer).hasValue());
        s.miss(SourceKind::JvbMetrics, "jvb1", 1); // how long it once took says nothing now
        QCOMPARE(figure(s.make(), "jvb1", Metric::ServerAnswer).value, 40.0);
    }

    void statisticsThatStandStill()
    {
        Shard s;
        s.server(ServerKind::Bridge, "jvb1");
        s.see(SourceKind::JvbColibriStats, "jvb1").serverTime = Now - 90'000;
        QVERIFY(!figure(s.make(), "jvb1", Metric::BridgeReportAge).hasValue()); // its clock may be that far behind: nobody said
        s.sources[s.source(SourceKind::JvbColibriStats, "jvb1")].clockSkewMs = -20'000;
        QCOMPARE(figure(s.make(), "jvb1", Metric::BridgeReportAge).value, 70.0);
        s.see(SourceKind::JvbColibriStats, "jvb1").serverTime = Now - 19'000;
        QCOMPARE(figure(s.make(), "jvb1", Metric::BridgeReportAge).value, 0.0); // never from the future
        s.miss(SourceKind::JvbColibriStats, "jvb1");
        QVERIFY(!figure(s.make(), "jvb1", Metric::BridgeReportAge).isMeasured());
    }

    void canariesThatStayOut()
    {
        constexpr qint64 hour = 3'600'000;
        Shard s;
        s.server(ServerKind::Recorder, "jibri1");
        s.told.canaries[ServerId{"jibri1"}].at = Now - 10 * hour;
        QVERIFY(!figure(s.make(), "jibri1", Metric::RecorderCanaryOverdue).hasValue()); // on demand only: nobody expects one
        s.config.canary.everyMs = hour;
        QCOMPARE(figure(s.make(), "jibri1", Metric::RecorderCanaryOverdue).value, 6 * 3600.0); // beyond four hours
        s.config.canary.everyMs = int(4 * hour);
        QCOMPARE(figure(s.make(), "jibri1", Metric::RecorderCanaryOverdue).value, 2 * 3600.0); // beyond two turns
        s.told.canaries[ServerId{"jibri1"}].at = Now - 3 * hour;
        QCOMPARE(figure(s.make(), "jibri1", Metric::RecorderCanaryOverdue).value, 0.0);
        s.told.canaries.clear();
        QVERIFY(!figure(s.make(), "jibri1", Metric::RecorderCanaryOverdue).hasValue());
        s.told.since = Now - 9 * hour; // since then it was to make one
        QCOMPARE(figure(s.make(), "jibri1", Metric::RecorderCanaryOverdue).value, 3600.0);
    }

    void proxiesThatCallItDown()
    {
        Shard s;
        const auto sees = [&](const char *proxy, BehindProxy::State state) {
            s.server(ServerKind::Proxy, QLatin1String(proxy));
            Server lb = serverNamed(QLatin1String(proxy), ServerKind::Proxy);
            Observation &o = s.see(SourceKind::HaproxyStats, QLatin1String(proxy));
            lb.readings.measure(Metric::ProxyServers, 2, Now, s.source(SourceKind::HaproxyStats, QLatin1String(proxy)));
            for (const char *name : {"eu1", "us1"}) {
                BehindProxy b;
                b.backend = QStringLiteral("nodes");
                b.name = QLatin1String(name);
                b.state = b.name == u"eu1" ? state : BehindProxy::State::Down; // that one is another shard
                lb.behind.push_back(b);
            }
            o.servers.push_back(lb);
        };
        QVERIFY(!s.make()->readings.get(Metric::ShardProxiesDown).hasValue());
        sees("lb1", BehindProxy::State::Up);
        QCOMPARE(s.make()->readings.get(Metric::ShardProxiesDown).value, 0.0);
        sees("lb2", BehindProxy::State::Down);
        QCOMPARE(s.make()->readings.get(Metric::ShardProxiesDown).value, 1.0);
    }

    void heapsByTheMachine()
    {
        Shard s;
        s.server(ServerKind::Bridge, "jvb1");
        s.server(ServerKind::Bridge, "jvb2");
        s.server(ServerKind::Focus, "jicofo");
        s.server(ServerKind::Host, "box1");
        s.config.endpoints[0].host = s.config.endpoints[2].host = QStringLiteral("box1");
        Observation &o = s.see(SourceKind::HostProc, "box1");
        Server box = serverNamed("box1", ServerKind::Host);
        box.readings.measure(Metric::BridgeHeapMax, 3e9, Now, s.source(SourceKind::HostProc, "box1"));
        o.servers = {box};
        s.make();
        QCOMPARE(figure(s.last, "jvb1", Metric::BridgeHeapMax).value, 3e9);
        QVERIFY(!figure(s.last, "jvb2", Metric::BridgeHeapMax).hasValue()); // it runs elsewhere: no limit, no verdict
        QVERIFY(!figure(s.last, "jicofo", Metric::FocusHeapMax).hasValue());
    }

    void keysThatDiffer()
    {
        Shard s;
        QVERIFY(!s.make()->readings.get(Metric::ShardDifferingKeys).hasValue());
        s.told.differingKeys = 3;
        QCOMPARE(s.make()->readings.get(Metric::ShardDifferingKeys).value, 3.0);
    }

    // A sample is as fresh as three of its target's own intervals.
    void freshByTheIntervalOfItsTarget()
    {
        Shard s;
        PrometheusConfig p;
        p.endpoint.name = QStringLiteral("prom");
        s.config.prometheus = {p};
        const auto state = [&](qint64 everyMs, qint64 ageMs, ReadingState parsed) {
            Server bridge = serverNamed("jvb1:8080");
            bridge.instance = bridge.id.value;
            bridge.scraped = true;
            bridge.scrapedBy = QStringLiteral("prom");
            bridge.readings.measure(Metric::BridgeStress, 0.5, Now - ageMs, s.source(SourceKind::PrometheusFigures, "prom"));
            Reading r = bridge.readings.get(Metric::BridgeStress);
            r.state = parsed;
            bridge.readings.set(r);
            s.see(SourceKind::PrometheusFigures, "prom").servers = {bridge};
            ScrapeTarget t;
            t.instance = bridge.instance;
            t.up = true;
            t.everyMs = everyMs;
            s.see(SourceKind::PrometheusTargets, "prom").monitoring.targets = {t};
            return figure(s.make(), "jvb1:8080", Metric::BridgeStress).state;
        };
        QCOMPARE(state(15'000, 40'000, ReadingState::Measured), ReadingState::Measured);
        QCOMPARE(state(15'000, 60'000, ReadingState::Measured), ReadingState::Stale);   // as assumed it would be fresh for three minutes
        QCOMPARE(state(120'000, 200'000, ReadingState::Stale), ReadingState::Measured); // as assumed it would be old
        QCOMPARE(state(0, 60'000, ReadingState::Measured), ReadingState::Measured);     // not told: as it was read
        QCOMPARE(state(0, 200'000, ReadingState::Stale), ReadingState::Stale);
    }
};

QTEST_GUILESS_MAIN(OwnFiguresTest)
#include "ownfigures.moc"
