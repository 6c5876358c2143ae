// A machine read from its own /proc: the script run by a real shell on this one beside a real node_exporter, files of real machines, and any bytes.
#include "sources/hostproc.h"

#include "fleet/metric.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace jitscope;

class HostProcTest : public QObject
{
    Q_OBJECT

    static ParseContext context(qint64 at = 1000) { return {Origin{SourceKind::HostProc, ServerId{QStringLiteral("host1")}, {}}, 3, at, false, 200}; }
    static QByteArray report(bool clock)
    {
        QProcess p;
        const QStringList words = hostProcCommand(clock);
        p.start(words[0], words.mid(1));
        if (!p.waitForFinished(30'000) || p.exitCode() != 0) qFatal("the script does not run: %s", p.readAllStandardError().constData());
        return p.readAllStandardOutput();
    }
    static Reading figure(const Result<Observation> &o, Metric m) { return o->servers.front().readings.get(m); }

    // A bridge's machine: Debian 12, two cores, 8 GB with swap, docker, some bytes of each kind. Figures worked out by hand.
    static QByteArray example()
    {
        return "@jitscope-host 1\n@uname\njvb1\n6.1.0-44-amd64\n"
               "@stat\ncpu0 23830 0 7248 94315 343 0 405 1708 0 0\ncpu1 34129 0 7484 82780 1480 0 625 1514 100 0\nbtime 1795218523\n"
               "@meminfo\nMemTotal:        8000000 kB\nMemAvailable:    6000000 kB\nSwapTotal:       1000000 kB\nSwapFree:         400000 kB\n"
               "@vmstat\npswpin 4242\noom_kill 3\n@loadavg\n1.06 1.29 0.86 2/410 3345\n@uptime\n1321.17 1770.95\n"
               "@dev\nInter-|   Receive                                                |  Transmit\n face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed\n"
               "    lo: 3193 29 0 77 0 0 0 0 3193 29 0 0 0 0 0 0\n  eth0:296938225    7699    0    5    0     0          0         0   475567    3782    0    2    0     0       0          0\n"
               "docker0: 9 9 0 9 0 0 0 0 9 9 0 0 0 0 0 0\nvethabc: 9 9 0 9 0 0 0 0 9 9 0 0 0 0 0 0\nbr-12ab: 9 9 0 9 0 0 0 0 9 9 0 0 0 0 0 0\n"
               "@snmp\nUdp: InDatagrams NoPorts InErrors OutDatagrams RcvbufErrors SndbufErrors InCsumErrors IgnoredMulti MemErrors\nUdp: 75 0 12 76 11 0 0 0 0\n"
               "@snmp6\nUdp6RcvbufErrors                \t4\n"
               "@softnet\n00012735 0000000a 00000000 00000000 00000000 00000000 00000000 00000000 00000000 00000000 00000000 00000000 00000000\n00017437 00000001 00000000 00000000\n"
               "@diskstats\n 254       0 vda 113287 14813 11537522 120607 70114 98307 17342488 99045 0 28192 224961 12491 14 474472 5130 7989 178\n   7       0 loop0 1 0 2 0 0 0 0 0 0 999999 0\n"
               "@pressure cpu\nsome avg10=1.53 avg60=2.05 avg300=1.87 total=86770604\nfull avg10=0.00 avg60=0.00 avg300=0.00 total=0\n@pressure memory\n@pressure io\nsome avg10=0.00 avg60=0.01 avg300=0.05 total=14235555\n"
               "@clock\nyes\n"
               "@df\nFilesystem     Type     1024-blocks     Used Available Capacity Mounted on\n/dev/vda1      ext4        1000000  600000    300000      67% /\n"
               "tmpfs          tmpfs       5000000       0   5000000       0% /run\noverlay        overlay     1000000  999999         1     100% /var/lib/docker/overlay2/x/merged\n"
               "//nas/our video cifs      20000000 1900000   1000000      95% /mnt/our video\n/dev/loop3     squashfs      65536   65536         0     100% /snap/core\n@end\n";
    }

private slots:
    void everyFigure()
    {
        const auto seen = parseHostProc(example(), context());
        QVERIFY2(seen, qPrintable(seen ? QString() : seen.error().detail));
        const Server &s = seen->servers.front();
        QCOMPARE(s.kind, ServerKind::Host);
        QCOMPARE(s.nodename, QStringLiteral("jvb1"));
        QCOMPARE(s.release, QStringLiteral("6.1.0-44-amd64"));
        QCOMPARE(figure(seen, Metric::HostLoad1).value, 1.06);
        QCOMPARE(figure(seen, Metric::HostCores).value, 2.0);
        QCOMPARE(figure(seen, Metric::HostLoadPerCore).value, 0.53);
        QCOMPARE(figure(seen, Metric::HostMemoryTotal).value, 8'000'000 * 1024.0);
        QCOMPARE(figure(seen, Metric::HostMemoryUsed).value, 25.0);
        QCOMPARE(figure(seen, Metric::HostSwapUsed).value, 60.0);
        QCOMPARE(figure(seen, Metric::HostOomKills).value, 3.0);
        QCOMPARE(figure(seen, Metric::HostUdpOverruns).value, 15.0);
        QCOMPARE(figure(seen, Metric::HostSoftnetDrops).value, 11.0); // hexadecimal
        QCOMPARE(figure(seen, Metric::HostNetworkDrops).value, 7.0);
        QCOMPARE(figure(seen, Metric::HostBooted).value, 1795218523000.0);
        QCOMPARE(figure(seen, Metric::HostClockSynchronised).value, 1.0);
        QCOMPARE(figure(seen, Metric::HostDiskUsed).value, 95.0);
        QCOMPARE(s.fullestDisk, QStringLiteral("/mnt/our video"));
        QCOMPARE(figure(seen, Metric::HostDiskFree).value, 300'000 * 1024.0);
        QCOMPARE(s.disk, QStringLiteral("/"));
        for (const Metric m : {Metric::HostCpuBusy, Metric::HostCpuBusiestCore, Metric::HostCpuSteal, Metric::HostSwapInRate, Metric::HostNetworkIn, Metric::HostDiskIoBusy, Metric::HostPressureCpu})
            QCOMPARE(figure(seen, m).state, ReadingState::NotYet); // two looks make a rate
        QCOMPARE(figure(seen, Metric::HostPressureMemory).state, ReadingState::NotExported);
        const HostCounters &c = *seen->host;
        QCOMPARE(c.cores.size(), 2u);
        QCOMPARE(c.cores[1].total, 34129 + 7484 + 82780 + 1480 + 625 + 1514.0); // a guest's time stands in user already
        QCOMPARE(c.cores[1].idle, 82780.0);
        QCOMPARE(*c.cores[0].steal, 1708.0);
        QCOMPARE(c.devices, (std::vector<HostCounters::Device>{{"eth0", 296938225, 475567}}));
        QCOMPARE(c.disks, (std::vector<HostCounters::Disk>{{"vda", 28.192}}));
        QCOMPARE(*c.swapIn, 4242.0);
        QCOMPARE(*c.clock, 1321.17);
        QCOMPARE(*c.cpuWaiting, 86.770604);
        QCOMPARE(c.at, 1000);
    }

    void thisMachine()
    {
        const auto seen = parseHostProc(report(true), context());
        QVERIFY2(seen, qPrintable(seen ? QString() : seen.error().detail));
        QVERIFY(figure(seen, Metric::HostCores).value >= 1);
        const double memory = figure(seen, Metric::HostMemoryUsed).value;
        QVERIFY2(memory > 0 && memory < 100, qPrintable(QString::number(memory)));
        for (const Metric m : {Metric::HostLoad1, Metric::HostMemoryTotal, Metric::HostBooted, Metric::HostOomKills, Metric::HostUdpOverruns, Metric::HostSoftnetDrops, Metric::HostDiskUsed})
            QVERIFY2(figure(seen, m).isMeasured(), row(m).key);
        QCOMPARE(figure(seen, Metric::HostSwapUsed).state, figure(seen, Metric::HostSwapTotal).value > 0 ? ReadingState::Measured : ReadingState::NoMeaning);
        QVERIFY(!seen->servers.front().nodename.isEmpty());
        QVERIFY(!seen->servers.front().release.isEmpty());
        QVERIFY(seen->servers.front().fullestDisk.startsWith(u'/'));
        QVERIFY(seen->host->clock && *seen->host->clock > 0);
    }

    void heapsOfItsServices()
    {
        const auto with = [](const QByteArray &lines) { return parseHostProc(example().replace("@clock\n", "@java\n" + lines + "@clock\n"), context()); };
        const auto both = with("-Xmx3072m org.jitsi.videobridge.MainKt\n-Xmx1g -Xmx2G org.jitsi.jicofo.Main\n-Xmx64m\n");
        QCOMPARE(figure(both, Metric::BridgeHeapMax).value, 3072 * 1048576.0);
        QCOMPARE(figure(both, Metric::FocusHeapMax).value, 2147483648.0); // the last one counts
        // the JVM's own choice, two that differ, and what is no size: nobody knows
        for (const char *lines : {"org.jitsi.videobridge.MainKt\n", "-Xmx1g org.jitsi.videobridge.MainKt\n-Xmx2g org.jitsi.videobridge.MainKt\n", "-Xmx org.jitsi.videobridge.MainKt\n",
                                  "-Xmx1e9 org.jitsi.videobridge.MainKt\n", "-Xmx-5m org.jitsi.videobridge.MainKt\n", "-Xmx3g\n", ""})
            QVERIFY2(!figure(with(lines), Metric::BridgeHeapMax).hasValue(), lines);
        QVERIFY(figure(with("-Xmx1g org.jitsi.videobridge.MainKt\n-Xmx1024m org.jitsi.videobridge.MainKt\n"), Metric::BridgeHeapMax).isMeasured()); // they agree
    }

    // A process that calls itself java, with the words of jvb.sh.
    void theHeapOfARunningProcess()
    {
        QTemporaryDir dir;
        const QString java = dir.filePath(QStringLiteral("java"));
        QVERIFY(QFile::copy(QFileInfo(QStringLiteral("/bin/sh")).canonicalFilePath(), java));
        QProcess service;
        service.start(java, {QStringLiteral("-c"), QStringLiteral("read x"), QStringLiteral("-Xmx1536m"), QStringLiteral("-Dpassword=secret words"), QStringLiteral("org.jitsi.videobridge.MainKt")});
        QVERIFY(service.waitForStarted());
        const QByteArray said = report(false);
        const auto seen = parseHostProc(said, context());
        service.closeWriteChannel();
        QVERIFY(service.waitForFinished());
        QCOMPARE(figure(seen, Metric::BridgeHeapMax).value, 1536 * 1048576.0);
        QVERIFY(!said.contains("secret")); // nothing else of a command line is read
    }

    void withoutSwap()
    {
        const auto seen = parseHostProc(example().replace("1000000 kB\nSwapFree:         400000", "0 kB\nSwapFree:         0"), context());
        QVERIFY(seen);
        QCOMPARE(figure(seen, Metric::HostSwapTotal).value, 0.0);
        QCOMPARE(figure(seen, Metric::HostSwapUsed).state, ReadingState::NoMeaning);
        QCOMPARE(figure(seen, Metric::HostSwapInRate).state, ReadingState::NoMeaning);
    }

    void whatIsMissingIsNeverZero()
    {
        const auto seen = parseHostProc("@jitscope-host 1\n@stat\nc 1 2 3 4\nx 1 2 3 4 5 6 7 8\ncpu0 1 2 x 4\n@meminfo\nMemTotal: 5 kB\nMemAvailable: nan kB\nSwapTotal: -1 kB\n@loadavg\ninf\n@vmstat\noom_kill\n@softnet\nzz zz zz\n@snmp\nUdp: a b\nUdp: 1 2\n@df\n@end\n", context());
        QVERIFY(seen);
        for (const Metric m : {Metric::HostLoad1, Metric::HostMemoryUsed, Metric::HostMemoryAvailable, Metric::HostSwapTotal, Metric::HostSwapUsed, Metric::HostOomKills, Metric::HostUdpOverruns, Metric::HostSoftnetDrops,
                               Metric::HostCores, Metric::HostCpuBusy, Metric::HostDiskUsed, Metric::HostBooted, Metric::HostClockSynchronised, Metric::HostNetworkDrops})
            QVERIFY2(!figure(seen, m).hasValue(), row(m).key);
        QCOMPARE(figure(seen, Metric::HostMemoryTotal).value, 5 * 1024.0);
    }

    void whatIsNoReport()
    {
        QVERIFY(!parseHostProc("", context()));
        QVERIFY(!parseHostProc("Last login: yesterday\n", context()));
        const QByteArray whole = example();
        const auto cut = parseHostProc(whole.left(whole.size() / 2), context()); // half of the cores would look like a reboot
        QVERIFY(!cut);
        QCOMPARE(cut.error().kind, Error::Kind::Malformed);
        const auto other = parseHostProc("@jitscope-host 1\n@uname\nbox\n14.1-RELEASE\n@stat\n@meminfo\n@df\n@end\n", context());
        QVERIFY(!other);
        QCOMPARE(other.error().kind, Error::Kind::Unsupported); // FreeBSD has no such /proc
    }

    // Whoever may mount there names the folder: nothing behind @df is another figure.
    void namesOfDisksCannotFakeFigures()
    {
        QByteArray text = example();
        text.replace("@end\n", "@loadavg\n99 99 99\n@clock\nno\n@end\n");
        const auto seen = parseHostProc(text, context());
        QVERIFY(seen);
        QCOMPARE(figure(seen, Metric::HostLoad1).value, 1.06);
        QCOMPARE(figure(seen, Metric::HostClockSynchronised).value, 1.0);
    }

    void theClockIsAskedSeldom()
    {
        HostProc proc;
        QCOMPARE(proc.command().last(), QStringLiteral("clock"));
        for (int i = 1; i < HostProc::ClockTurns; ++i) QCOMPARE(proc.command().last(), QStringLiteral("-"));
        QCOMPARE(proc.command().last(), QStringLiteral("clock"));
        QVERIFY(proc.take(example(), context(1000)));
        QByteArray without = example();
        without.replace("@clock\nyes\n", "");
        const auto next = proc.take(without, context(16'000));
        QVERIFY(next);
        QCOMPARE(figure(next, Metric::HostClockSynchronised).value, 1.0);
        QCOMPARE(figure(next, Metric::HostClockSynchronised).at, 1000); // and says how old that is
        const auto late = proc.take(without, context(3'600'000));
        QVERIFY(!figure(late, Metric::HostClockSynchronised).hasValue());
    }
};

QTEST_GUILESS_MAIN(HostProcTest)
#include "hostproc.moc"
