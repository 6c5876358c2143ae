// A recorder's "today" and "disk left": from its counters, from what was seen of it, from its host; and what shows through to the table.
#include "fixture.h"

#include "items/explain.h"
#include "items/servertable.h"
#include "sources/jibri.h"
#include "sources/metricspages.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace jitscope;
using namespace jitscope::test;

namespace {

const QString B1 = QStringLiteral("jibri1"), H1 = QStringLiteral("host1");
constexpr qint64 Minute = 60'000, Hour = 60 * Minute;
using Busy = RecorderView::Busy;

// Noon of the day that Now falls into, so that a test may go an hour back and forth.
qint64 noon() { return QDateTime::fromMSecsSinceEpoch(Now).date().startOfDay().toMSecsSinceEpoch() + 12 * Hour; }

struct Studio : Shard
{
    Studio() { server(ServerKind::Recorder, B1); }

    void count(double started, qint64 at, qint64 processSince = 0)
    {
        Server r = serverNamed(B1, ServerKind::Recorder);
        const SourceIndex i = source(SourceKind::JibriMetrics, B1);
        r.readings.measure(Metric::RecorderStarted, started, at, i);
        if (processSince) r.readings.measure(Metric::RecorderCounting, double(processSince), at, i);
        see(SourceKind::JibriMetrics, B1, {}, at).servers = {r};
    }
    void say(Busy busy, qint64 at)
    {
        Server r = serverNamed(B1, ServerKind::Recorder);
        r.rest = {busy, RecorderView::Healthy::Healthy, true, at};
        see(SourceKind::JibriHealth, B1, {}, at).servers = {r};
    }
    void disk(double free, qint64 at, const QString &mount = QStringLiteral("/srv"))
    {
        Server h = serverNamed(H1, ServerKind::Host);
        h.disk = mount;
        h.readings.measure(Metric::HostDiskFree, free, at, source(SourceKind::NodeExporter, H1, 15'000));
        see(SourceKind::NodeExporter, H1, {}, at).servers = {h};
    }
    Reading figure(Metric m, qint64 now)
    {
        const SnapshotPtr s = make(now);
        return serverOf(s, B1)->readings.get(m);
    }
};

} // namespace

class RecordersTest : public QObject
{
    Q_OBJECT

private slots:
    void aProcessOfYesterdayIsCountedFromWhenItWasFirstSeen()
    {
        Studio s;
        s.count(40, noon(), noon() - 48 * Hour);
        QCOMPARE(s.figure(Metric::RecorderToday, noon()).value, 0.0);
        s.count(42, noon() + Minute, noon() - 48 * Hour);
        const Reading today = s.figure(Metric::RecorderToday, noon() + Minute);
        QVERIFY(today.isMeasured());
        QCOMPARE(today.value, 2.0);
        QCOMPARE(today.source, s.source(SourceKind::JibriMetrics, B1));
        QCOMPARE(qint64(serverOf(s.last, B1)->readings.get(Metric::RecorderTodaySince).value), noon());
    }

    void aProcessOfTodayHasCountedAllOfIt()
    {
        Studio s;
        s.count(5, noon(), noon() - 2 * Hour);
        QCOMPARE(s.figure(Metric::RecorderToday, noon()).value, 5.0);
        QCOMPARE(qint64(serverOf(s.last, B1)->readings.get(Metric::RecorderTodaySince).value), noon() - 2 * Hour);
    }

    void aRestartLosesNothing()
    {
        Studio s;
        s.count(40, noon(), noon() - 48 * Hour);
        s.make(noon());
        s.count(43, noon() + Minute, noon() - 48 * Hour);
        s.make(noon() + Minute);
        s.count(1, noon() + 2 * Minute, noon() + Minute); // started again, and recorded once since
        QCOMPARE(s.figure(Metric::RecorderToday, noon() + 2 * Minute).value, 4.0);
        s.count(2, noon() + 3 * Minute, noon() + Minute);
        QCOMPARE(s.figure(Metric::RecorderToday, noon() + 3 * Minute).value, 5.0);
    }

    void midnightBeginsAtNothing()
    {
        Studio s;
        s.count(40, noon(), noon() - 48 * Hour);
        s.make(noon());
        s.count(47, noon() + Hour, noon() - 48 * Hour);
        QCOMPARE(s.figure(Metric::RecorderToday, noon() + Hour).value, 7.0);
        const qint64 tomorrow = QDateTime::fromMSecsSinceEpoch(noon()).date().addDays(1).startOfDay().toMSecsSinceEpoch();
        s.count(47, tomorrow + Minute, noon() - 48 * Hour);
        QCOMPARE(s.figure(Metric::RecorderToday, tomorrow + Minute).value, 0.0);
        s.count(48, tomorrow + 2 * Minute, noon() - 48 * Hour);
        QCOMPARE(s.figure(Metric::RecorderToday, tomorrow + 2 * Minute).value, 1.0);
        QCOMPARE(qint64(serverOf(s.last, B1)->readings.get(Metric::RecorderTodaySince).value), tomorrow);
    }

    void withoutCountersItIsWhatWasSeen()
    {
        Studio s;
        s.source(SourceKind::JibriMetrics, B1);
        SourceState &off = s.sources[s.source(SourceKind::JibriMetrics, B1)];
        off.health = Health::SwitchedOff;
        off.lastOk = 0;
        qint64 at = noon();
        for (const Busy busy : {Busy::Busy, Busy::Busy, Busy::Idle, Busy::Unknown, Busy::Idle, Busy::Busy}) { // a recording that goes on counts; silence is no end
            s.say(busy, at);
            s.make(at);
            at += Minute;
        }
        const Reading today = s.figure(Metric::RecorderToday, at);
        QVERIFY(today.isMeasured());
        QCOMPARE(today.value, 2.0);
        QCOMPARE(today.source, s.source(SourceKind::JibriHealth, B1));
        const QString why = explainToday(*serverOf(s.last, B1), s.last.get(), at);
        QVERIFY2(why.contains("seen to turn busy since 12:00") && why.contains("switched off"), qPrintable(why));
    }

    void nothingIsCountedBeforeItsPageAnswered()
    {
        Studio s;
        SourceState &page = s.sources[s.source(SourceKind::JibriMetrics, B1)];
        page.health = Health::Pending;
        page.lastOk = 0;
        s.say(Busy::Idle, noon());
        QCOMPARE(s.figure(Metric::RecorderToday, noon()).state, ReadingState::NotYet);
    }

    void aSilentPageIsStale()
    {
        Studio s;
        s.count(40, noon(), noon() - 48 * Hour);
        s.make(noon());
        s.count(41, noon() + Minute, noon() - 48 * Hour);
        s.make(noon() + Minute);
        s.miss(SourceKind::JibriMetrics, B1);
        const Reading today = s.figure(Metric::RecorderToday, noon() + 2 * Minute);
        QCOMPARE(today.state, ReadingState::Stale);
        QCOMPARE(today.value, 1.0);
    }

    void noJibriKnowsItsDisk()
    {
        Studio s;
        s.count(40, noon());
        QCOMPARE(s.figure(Metric::RecorderDiskLeft, noon()).state, ReadingState::NotExported);
        const QString why = explainDiskLeft(*serverOf(s.last, B1), s.last.get(), noon());
        QVERIFY2(why.contains("node_filesystem_avail_bytes") && why.contains("alias = \"jibri1\"") && why.contains("/metrics") && why.contains("in B"), qPrintable(why));
    }

    void hostsAreFoundByAliasOrByAddressBehindOneWay()
    {
        const auto found = [](const QString &alias, const QString &url, const QString &ssh) {
            Studio s;
            s.server(ServerKind::Host, H1, alias);
            s.config.ssh = ssh;
            s.config.endpoints[0].url = QUrl("http://" + url + ":2222");
            s.config.endpoints[1].url = QUrl();
            s.config.endpoints[1].metricsUrl = QUrl("http://" + url + ":9100/metrics");
            s.disk(50e9, noon());
            return s.figure(Metric::RecorderDiskFree, noon()).hasValue();
        };
        QVERIFY(found(B1, "127.0.0.1", {}));
        QVERIFY(found({}, "10.0.0.7", {}));
        QVERIFY(found({}, "127.0.0.1", "ops@jibri1"));       // the far side's own
        QVERIFY(!found({}, "127.0.0.1", {}));                // two ports of this computer may lead anywhere
        QVERIFY(!found("another", "10.0.0.7", {}));          // it says whose it is
        Studio apart;
        apart.server(ServerKind::Host, H1);
        apart.config.endpoints[0].url = QUrl("http://10.0.0.7:2222");
        apart.config.endpoints[1].url = QUrl("http://10.0.0.8:9100");
        apart.disk(50e9, noon());
        QVERIFY(!apart.figure(Metric::RecorderDiskFree, noon()).hasValue());
    }

    void hoursAreKnownOnceItHasRecorded()
    {
        Studio s;
        s.server(ServerKind::Host, H1, B1);
        s.say(Busy::Idle, noon());
        s.disk(90e9, noon());
        QCOMPARE(s.figure(Metric::RecorderDiskLeft, noon()).state, ReadingState::NotYet);
        QCOMPARE(serverOf(s.last, B1)->readings.get(Metric::RecorderDiskFree).value, 90e9);
        s.say(Busy::Busy, noon() + Minute);
        s.disk(90e9, noon() + Minute);
        s.make(noon() + Minute);
        s.disk(89.99e9, noon() + Minute + 15'000); // too early for a rate
        QCOMPARE(s.figure(Metric::RecorderDiskLeft, noon() + Minute + 15'000).state, ReadingState::NotYet);
        s.disk(89.9e9, noon() + 3 * Minute); // 0.1 GB in 2 min are 3 GB in an hour
        const Reading left = s.figure(Metric::RecorderDiskLeft, noon() + 3 * Minute);
        QVERIFY(left.isMeasured());
        QCOMPARE(qRound(left.value / 3600), 30);
        // idle again: the rate stays known
        s.say(Busy::Idle, noon() + 4 * Minute);
        s.disk(60e9, noon() + 4 * Minute);
        QCOMPARE(qRound(s.figure(Metric::RecorderDiskLeft, noon() + 4 * Minute).value / 3600), 20);
        const QString why = explainDiskLeft(*serverOf(s.last, B1), s.last.get(), noon() + 4 * Minute);
        QVERIFY2(why.contains("/srv") && why.contains("host1 node-exporter") && why.contains("3.0\u202fGB each hour"), qPrintable(why));
    }

    void theTableShowsThem()
    {
        Studio s;
        s.server(ServerKind::Host, H1, B1);
        s.count(3, noon(), noon() - Hour);
        s.say(Busy::Idle, noon());
        s.disk(90e9, noon());
        Fleet fleet;
        fleet.setShards({s.config.id});
        fleet.apply(s.make(noon()));
        ServerTable table(fleet, EntityId::fleet(), {ServerKind::Recorder});
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.tick(noon());
        const auto cell = [&](const char *column, int role = Qt::DisplayRole) { return table.index(0, table.columnOf(column)).data(role); };
        QCOMPARE(cell("today").toString(), QStringLiteral("3"));
        QVERIFY2(cell("today", Qt::ToolTipRole).toString().contains("jitsi_jibri_sessions_started_total"), qPrintable(cell("today", Qt::ToolTipRole).toString()));
        QCOMPARE(cell("disk").toString(), QStringLiteral("90\u202fGB"));
        s.say(Busy::Busy, noon() + Minute);
        s.disk(90e9, noon() + Minute);
        fleet.apply(s.make(noon() + Minute));
        s.disk(89.9e9, noon() + 3 * Minute);
        fleet.apply(s.make(noon() + 3 * Minute));
        QCOMPARE(cell("disk").toString(), QStringLiteral("29\u202fh"));
        QVERIFY(cell("disk", SortRole).toDouble() > 0);
        // a host that is no longer asked: nobody knows
        s.config.endpoints.pop_back();
        s.seen.erase(Origin{SourceKind::NodeExporter, ServerId{H1}, {}});
        fleet.apply(s.make(noon() + 4 * Minute));
        QCOMPARE(cell("disk").toString(), QStringLiteral("n/a"));
        QVERIFY(cell("disk", MissingRole).toBool());
    }

    void theMountPointOfTheRecordingsIsTaken()
    {
        const auto read = [](const QByteArray &lines) {
            ParseContext c;
            c.origin = {SourceKind::NodeExporter, ServerId{H1}, {}};
            c.at = Now;
            const auto o = parseNodeExporter("# TYPE node_filesystem_avail_bytes gauge\n" + lines, c);
            if (!o) qFatal("%s", qPrintable(o.error().detail));
            return o->servers.front();
        };
        const auto line = [](const char *mount, const char *type, double free) {
            return QByteArray("node_filesystem_avail_bytes{device=\"/dev/x\",fstype=\"") + type + "\",mountpoint=\"" + mount + "\"} " + QByteArray::number(free, 'g', 16) + '\n';
        };
        const Server plain = read(line("/boot", "ext4", 1e9) + line("/", "ext4", 40e9) + line("/run", "tmpfs", 3e9) + line("/var/lib/docker/x", "overlay", 2e9));
        QCOMPARE(plain.readings.get(Metric::HostDiskFree).value, 40e9);
        QCOMPARE(plain.disk, QStringLiteral("/"));
        const Server own = read(line("/srv", "xfs", 70e9) + line("/srv/recordings", "xfs", 500e9) + line("/", "ext4", 40e9));
        QCOMPARE(own.readings.get(Metric::HostDiskFree).value, 500e9);
        QCOMPARE(own.disk, QStringLiteral("/srv/recordings"));
        const Server none = read(line("/boot", "ext4", 1e9));
        QVERIFY(!none.readings.get(Metric::HostDiskFree).hasValue());
    }
};

QTEST_GUILESS_MAIN(RecordersTest)
#include "recorders.moc"
