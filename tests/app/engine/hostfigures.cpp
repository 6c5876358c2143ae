// Rates of a machine out of two readings of its counters: what they are worth, what a reboot, a new card and a copied page do to them, and which machine
// a server runs on.
#include "engine/hostfigures.h"
#include "fixture.h"

#include "sources/hostproc.h"
#include "sources/metricspages.h"

#include <QTest>

using namespace jitscope;
using namespace jitscope::test;

namespace {

// Four cores, 15 s at a time: `busy` jiffies of each core of every second's hundred.
HostCounters machine(qint64 at, std::initializer_list<double> busyOfEach, double lived)
{
    HostCounters c;
    c.at = at;
    int i = 0;
    for (const double busy : busyOfEach) c.cores.push_back({QByteArray::number(i++), 100 * lived, (100 - busy) * lived, 2 * lived});
    return c;
}

} // namespace

class HostFiguresTest : public QObject
{
    Q_OBJECT
private slots:
    void theFirstPageMakesNoRate()
    {
        HostFigures f;
        const auto &r = f.see(machine(Now, {10, 10}, 1000));
        QCOMPARE(r.at, 0);
        QVERIFY(!r.cpuBusy && !r.steal && !r.networkIn);
    }

    void sharesOfTheTimeBetween()
    {
        HostFigures f;
        HostCounters a = machine(Now, {10, 10, 10, 10}, 1000);
        a.swapIn = 5000;
        a.memoryWaiting = 10;
        a.devices = {{"eth0", 1e9, 2e9}};
        a.disks = {{"vda", 50}, {"vdb", 10}};
        f.see(a);
        HostCounters b = machine(Now + 15'000, {10, 10, 10, 10}, 1000);
        for (size_t i = 0; i < 4; ++i) { // in these 15 s the third core was wholly busy, the others to a fifth
            b.cores[i].total += 1500;
            b.cores[i].idle += i == 2 ? 0 : 1200;
            *b.cores[i].steal += 150;
        }
        b.swapIn = 8000;
        b.memoryWaiting = 13;
        b.devices = {{"eth0", 1e9 + 15e6, 2e9 + 30e6}};
        b.disks = {{"vda", 53}, {"vdb", 22}};
        const auto &r = f.see(b);
        QCOMPARE(r.at, Now + 15'000);
        QCOMPARE(*r.cpuBusy, 40.0);
        QCOMPARE(*r.busiestCore, 100.0);
        QCOMPARE(*r.steal, 10.0);
        QCOMPARE(*r.swapIn, 200.0);
        QCOMPARE(*r.networkIn, 8.0);
        QCOMPARE(*r.networkOut, 16.0);
        QCOMPARE(*r.diskBusy, 80.0);
        QCOMPARE(*r.pressureMemory, 20.0);
        QVERIFY(!r.pressureCpu); // that kernel does not count it
    }

    void aRebootCountsFromItsBoot()
    {
        HostFigures f;
        HostCounters a = machine(Now, {10, 10}, 90'000);
        a.swapIn = 1'000'000;
        a.devices = {{"eth0", 9e12, 9e12}};
        f.see(a);
        HostCounters b = machine(Now + 60'000, {50, 20}, 30); // up for 30 s
        b.swapIn = 600;
        b.devices = {{"eth0", 6e6, 0}};
        const auto &r = f.see(b);
        QCOMPARE(*r.cpuBusy, 35.0);
        QCOMPARE(*r.busiestCore, 50.0);
        QCOMPARE(*r.steal, 2.0);
        QCOMPARE(*r.swapIn, 10.0); // 600 pages in this minute, never −16,656 a second
        QCOMPARE(*r.networkIn, 0.8);
        QCOMPARE(*r.networkOut, 0.0);
    }

    void aCardThatComesOrGoesMakesNoLeap()
    {
        HostFigures f;
        HostCounters a = machine(Now, {10}, 1000);
        a.devices = {{"bond0", 5e12, 0}, {"eth0", 1e6, 0}};
        f.see(a);
        HostCounters b = machine(Now + 10'000, {10}, 1010);
        b.devices = {{"eth0", 2e6, 0}, {"wg0", 7e12, 0}};
        QCOMPARE(*f.see(b).networkIn, 0.8);
    }

    void idleTimeThatStepsBackIsNoReboot()
    {
        HostFigures f;
        HostCounters a = machine(Now, {10}, 1000), b = a;
        b.at += 10'000;
        b.cores[0].total += 1000;
        b.cores[0].idle -= 3;
        f.see(a);
        QCOMPARE(*f.see(b).cpuBusy, 100.0);
    }

    void theSamePageAgainChangesNothing()
    {
        HostFigures f;
        HostCounters a = machine(Now, {10}, 1000), b = machine(Now + 15'000, {10}, 1015);
        a.clock = 100;
        b.clock = 115;
        f.see(a);
        const double busy = *f.see(b).cpuBusy;
        QCOMPARE(*f.see(b).cpuBusy, busy); // every half a second a snapshot is made of what is there
        HostCounters copy = b;
        copy.at += 15'000; // a cache between answered with the old page
        QCOMPARE(f.see(copy).at, Now + 15'000);
        HostCounters soon = b;
        soon.at += 300;
        soon.clock = 115.3;
        soon.cores[0].total += 30;
        QCOMPARE(*f.see(soon).cpuBusy, busy);
        HostCounters old = a;
        QCOMPARE(f.see(old).at, Now + 15'000);
    }

    // A busy machine answers late: it is the time between its countings that counts, not between the answers. Unless its clock was set.
    void itsOwnClock()
    {
        HostFigures f;
        HostCounters a = machine(Now, {10}, 1000), b = machine(Now + 20'000, {10}, 1015);
        a.clock = 100;
        b.clock = 115;
        a.devices = {{"eth0", 0, 0}};
        b.devices = {{"eth0", 15e6, 0}};
        f.see(a);
        QCOMPARE(*f.see(b).networkIn, 8.0);
        HostCounters c = machine(Now + 35'000, {10}, 1030);
        c.clock = 9000; // set by NTP
        c.devices = {{"eth0", 30e6, 0}};
        QCOMPARE(*f.see(c).networkIn, 8.0);
    }

    void afterALongPauseItBeginsAnew()
    {
        HostFigures f;
        f.see(machine(Now, {10}, 1000));
        QCOMPARE(f.see(machine(Now + 3'600'000, {10}, 4600)).at, 0);
        QVERIFY(f.see(machine(Now + 3'615'000, {10}, 4615)).cpuBusy);
        QCOMPARE(f.see(machine(Now - 3'600'000, {10}, 4620)).at, 0); // our own clock was set back
    }

    // Through the whole of assemble: not yet, then measured; stale with its page; and none of it for a machine without swap.
    void inASnapshot()
    {
        Shard s;
        s.server(ServerKind::Host, QStringLiteral("host1"));
        const auto page = [&](qint64 at, int lived) {
            ParseContext c;
            c.origin = {SourceKind::NodeExporter, ServerId{QStringLiteral("host1")}, {}};
            c.source = s.source(SourceKind::NodeExporter, QStringLiteral("host1"), 15'000);
            c.at = at;
            s.sources[c.source].lastOk = at;
            const QByteArray n = QByteArray::number(lived);
            const auto o = parseNodeExporter("node_cpu_seconds_total{cpu=\"0\",mode=\"idle\"} " + QByteArray::number(lived * 0.75) + "\nnode_cpu_seconds_total{cpu=\"0\",mode=\"user\"} " + QByteArray::number(lived * 0.25)
                                             + "\nnode_memory_SwapTotal_bytes 0\nnode_memory_SwapFree_bytes 0\nnode_vmstat_pswpin " + n + "\nnode_network_receive_bytes_total{device=\"eth0\"} " + n
                                             + "000000\nnode_network_transmit_bytes_total{device=\"eth0\"} 0\n", c);
            if (!o) qFatal("%s", qPrintable(o.error().detail));
            s.seen[c.origin] = std::make_shared<const Observation>(*o);
        };
        const auto reading = [&](Metric m) { return serverOf(s.last, QStringLiteral("host1"))->readings.get(m); };
        page(Now, 1000);
        s.make(Now);
        QCOMPARE(reading(Metric::HostCpuBusy).state, ReadingState::NotYet);
        QCOMPARE(reading(Metric::HostCpuSteal).state, ReadingState::NotExported);
        page(Now + 15'000, 1015);
        s.make(Now + 15'000);
        QCOMPARE(reading(Metric::HostCpuBusy).state, ReadingState::Measured);
        QCOMPARE(reading(Metric::HostCpuBusy).value, 25.0);
        QCOMPARE(reading(Metric::HostCpuBusy).at, Now + 15'000);
        QCOMPARE(reading(Metric::HostNetworkIn).value, 8.0);
        for (const Metric m : {Metric::HostSwapUsed, Metric::HostSwapFree, Metric::HostSwapInRate}) QCOMPARE(reading(m).state, ReadingState::NoMeaning);
        s.make(Now + 20'000); // the same pages again
        QCOMPARE(reading(Metric::HostCpuBusy).value, 25.0);
        s.miss(SourceKind::NodeExporter, QStringLiteral("host1"));
        s.make(Now + 60'000);
        QCOMPARE(reading(Metric::HostCpuBusy).state, ReadingState::Stale);
    }

    void whichMachine_data()
    {
        QTest::addColumn<QString>("hostUrl");
        QTest::addColumn<QString>("hostWay");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("way");
        QTest::addColumn<bool>("same");
        QTest::newRow("one address") << "http://10.0.0.5:9100" << "" << "http://10.0.0.5:8080" << "" << true;
        QTest::newRow("another address") << "http://10.0.0.6:9100" << "" << "http://10.0.0.5:8080" << "" << false;
        QTest::newRow("one way, loopback there") << "http://127.0.0.1:9100" << "ops@jvb1" << "http://127.0.0.1:8080" << "ops@jvb1" << true;
        QTest::newRow("another account") << "" << "root@jvb1" << "http://localhost:8080" << "ops@jvb1:22" << true;
        QTest::newRow("another machine") << "" << "ops@jvb2" << "http://127.0.0.1:8080" << "ops@jvb1" << false;
        QTest::newRow("behind one jump host") << "http://10.0.0.6:9100" << "ops@bastion" << "http://10.0.0.5:8080" << "ops@bastion" << false;
        QTest::newRow("/proc by ssh, its page directly") << "" << "ops@10.0.0.5" << "http://10.0.0.5:8080" << "" << true;
        QTest::newRow("two tunnels of the operator's own") << "http://127.0.0.1:19100" << "" << "http://127.0.0.1:18080" << "" << false;
        QTest::newRow("another port of ssh is another machine") << "" << "ssh://ops@gate:2201" << "http://127.0.0.1:8080" << "ops@gate:2202" << false;
    }
    void whichMachine()
    {
        QFETCH(QString, hostUrl);
        QFETCH(QString, hostWay);
        QFETCH(QString, url);
        QFETCH(QString, way);
        QFETCH(bool, same);
        Shard s;
        s.server(ServerKind::Host, QStringLiteral("machine"));
        s.server(ServerKind::Bridge, QStringLiteral("jvb-1"));
        s.config.endpoints[0].url = QUrl(hostUrl);
        s.config.endpoints[0].ssh = hostWay;
        s.config.endpoints[1].url = QUrl(url);
        s.config.endpoints[1].ssh = way;
        s.make();
        QCOMPARE(serverOf(s.last, QStringLiteral("jvb-1"))->host.value, same ? QStringLiteral("machine") : QString());
    }

    void whichMachineByItsName()
    {
        Shard s;
        for (const char *h : {"machine-a", "machine-b"}) s.server(ServerKind::Host, QString::fromLatin1(h));
        for (const char *b : {"jvb-1", "jvb-2", "jvb-3"}) s.server(ServerKind::Bridge, QString::fromLatin1(b));
        for (EndpointConfig &e : s.config.endpoints) e.url = QUrl(QStringLiteral("http://gateway.example.org/") + e.name); // a proxy in front of all of them
        s.config.endpoints[2].host = QStringLiteral("machine-b");
        Server seen = serverNamed(QStringLiteral("machine-a"), ServerKind::Host);
        seen.nodename = QStringLiteral("jvb-2");
        s.see(SourceKind::NodeExporter, QStringLiteral("machine-a")).servers = {seen};
        s.make();
        const auto host = [&](const char *b) { return serverOf(s.last, QString::fromLatin1(b))->host.value; };
        QCOMPARE(host("jvb-1"), QStringLiteral("machine-b")); // as the fleet file says
        QCOMPARE(host("jvb-2"), QString());                   // two machines have its address: nothing is guessed
        for (size_t i = 0; i < 2; ++i) s.config.endpoints[i].url = QUrl(QStringLiteral("http://other.example.org/%1").arg(i));
        s.make();
        QCOMPARE(host("jvb-2"), QStringLiteral("machine-a")); // by its own name
        QCOMPARE(host("jvb-3"), QString());
        s.config.endpoints[1].alias = QStringLiteral("jvb-3");
        s.make();
        QCOMPARE(host("jvb-3"), QStringLiteral("machine-b"));
    }
};

QTEST_GUILESS_MAIN(HostFiguresTest)
#include "hostfigures.moc"
