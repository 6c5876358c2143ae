// Machines through the whole engine: a real node_exporter whose memory and swap are what its textfile directory says, a real sshd whose /proc is read, and
// the servers that run there.
#include "app/sshserver.h"
#include "engine/engine.h"
#include "series/seriesstore.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace jitscope;

namespace {

ServerPtr serverIn(const SnapshotPtr &s, const char *id)
{
    for (size_t i = 0; s && i < s->servers.size(); ++i)
        if (s->servers[i]->id.value == QLatin1String(id)) return s->servers[i];
    return nullptr;
}

Reading figure(const SnapshotPtr &s, const char *id, Metric m)
{
    const ServerPtr v = serverIn(s, id);
    return v ? v->readings.get(m) : Reading{0, 0, m, NoSource, ReadingState::NotYet};
}

EntityId hostEntity() { return EntityId::of(ShardId{QStringLiteral("eu1")}, ServerId{QStringLiteral("machine")}); }

} // namespace

class HostsTest : public QObject
{
    Q_OBJECT

    struct Watch
    {
        explicit Watch(const SshOptions &ssh = {}) : engine(ssh)
        {
            QObject::connect(&engine, &Engine::snapshot, &engine, [this](const SnapshotPtr &s) { last = s; });
        }
        void look(const ShardConfig &shard)
        {
            FleetConfig fleet;
            fleet.shards.push_back(shard);
            engine.configure(fleet, {});
        }
        Engine engine;
        SnapshotPtr last;
    };

    static ShardConfig shardOf(const QUrl &hostUrl)
    {
        ShardConfig shard;
        shard.id = ShardId{QStringLiteral("eu1")};
        shard.pollMs = 1000;
        EndpointConfig machine, bridge;
        machine.kind = ServerKind::Host;
        machine.name = QStringLiteral("machine");
        machine.url = hostUrl;
        bridge.name = QStringLiteral("jvb-1");
        bridge.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(freePort())); // nobody listens: what it runs on is known all the same
        shard.endpoints = {machine, bridge};
        return shard;
    }

    static QByteArray memory(double swapFree, double pagesIn)
    {
        const auto gauge = [](const char *name, double v) { return QByteArray("# TYPE ") + name + " gauge\n" + name + ' ' + QByteArray::number(v, 'f', 0) + '\n'; };
        return gauge("node_memory_MemTotal_bytes", 8e9) + gauge("node_memory_MemAvailable_bytes", 2e9) + gauge("node_memory_SwapTotal_bytes", 4e9) + gauge("node_memory_SwapFree_bytes", swapFree)
             + gauge("node_vmstat_pswpin", pagesIn) + gauge("node_vmstat_oom_kill", 2);
    }
    // As the textfile collector wants it: a whole file at once.
    static bool put(const QString &file, const QByteArray &text)
    {
        return writeText(file + QStringLiteral(".new"), text) && ::rename((file + QStringLiteral(".new")).toLocal8Bit().constData(), file.toLocal8Bit().constData()) == 0;
    }

private slots:
    void swapOfARealNodeExporter()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("prometheus-node-exporter"));
        QVERIFY2(!program.isEmpty(), "prometheus-node-exporter is not installed");
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("memory.prom"));
        QVERIFY(put(file, memory(3e9, 1000)));
        const quint16 port = freePort();
        QProcess exporter;
        exporter.start(program, {QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(port), QStringLiteral("--no-collector.meminfo"), QStringLiteral("--no-collector.vmstat"),
                                 QStringLiteral("--collector.textfile.directory=%1").arg(dir.path()), QStringLiteral("--log.level=error")});
        QVERIFY(exporter.waitForStarted());
        Watch watch;
        ShardConfig shard = shardOf(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)));
        shard.endpoints[1].host = QStringLiteral("machine");
        watch.look(shard);
        const auto now = [&](Metric m) { return figure(watch.last, "machine", m); };
        QTRY_VERIFY_WITH_TIMEOUT(now(Metric::HostSwapUsed).isMeasured(), 60'000);
        QCOMPARE(now(Metric::HostSwapUsed).value, 25.0);
        QCOMPARE(now(Metric::HostMemoryUsed).value, 75.0);
        QCOMPARE(now(Metric::HostOomKills).value, 2.0);
        QTRY_VERIFY_WITH_TIMEOUT(now(Metric::HostSwapInRate).isMeasured(), 60'000);
        QCOMPARE(now(Metric::HostSwapInRate).value, 0.0);
        QVERIFY(put(file, memory(0.4e9, 400'000)));
        QTRY_VERIFY_WITH_TIMEOUT(now(Metric::HostSwapUsed).value == 90, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(now(Metric::HostSwapInRate).value > 1000, 60'000);
        // the rest is this very machine
        for (const Metric m : {Metric::HostCpuBusy, Metric::HostCpuBusiestCore}) {
            QVERIFY2(now(m).isMeasured(), row(m).key);
            QVERIFY(now(m).value >= 0 && now(m).value <= 100);
        }
        QVERIFY(now(Metric::HostCpuBusiestCore).value >= now(Metric::HostCpuBusy).value);
        for (const Metric m : {Metric::HostBooted, Metric::HostDiskUsed, Metric::HostCores, Metric::HostLoadPerCore, Metric::HostUdpOverruns, Metric::HostSoftnetDrops}) QVERIFY2(now(m).isMeasured(), row(m).key);
        QCOMPARE(serverIn(watch.last, "jvb-1")->host.value, QStringLiteral("machine"));

        // No swap at all: no figure, and no series of it.
        QVERIFY(put(file, memory(0, 400'000).replace("Total_bytes 4000000000", "Total_bytes 0")));
        QTRY_COMPARE_WITH_TIMEOUT(now(Metric::HostSwapUsed).state, ReadingState::NoMeaning, 60'000);
        SeriesStore series;
        series.append(*watch.last);
        QVERIFY(std::isnan(series.valueAt({hostEntity(), Metric::HostSwapUsed}, watch.last->at)));
        QVERIFY(!std::isnan(series.valueAt({hostEntity(), Metric::HostMemoryUsed}, watch.last->at)));
        exporter.terminate();
        QVERIFY(exporter.waitForFinished(10'000));
        QTRY_COMPARE_WITH_TIMEOUT(now(Metric::HostCpuBusy).state, ReadingState::Stale, 60'000);
    }

    void procOverARealSshd()
    {
        SshServer server;
        SshUser user;
        server.authorize(user.path("id.pub"));
        user.know(server);
        QVERIFY(server.start());
        SshOptions ssh;
        ssh.configFile = user.config();
        Watch watch(ssh);
        ShardConfig shard = shardOf({});
        shard.ssh = server.destination();
        watch.look(shard);
        const auto now = [&](Metric m) { return figure(watch.last, "machine", m); };
        QTRY_VERIFY_WITH_TIMEOUT(now(Metric::HostCpuBusy).isMeasured(), 60'000);
        QVERIFY(now(Metric::HostCpuBusiestCore).value >= now(Metric::HostCpuBusy).value);
        for (const Metric m : {Metric::HostMemoryUsed, Metric::HostMemoryTotal, Metric::HostLoad1, Metric::HostDiskUsed, Metric::HostBooted, Metric::HostUdpOverruns, Metric::HostSoftnetDrops, Metric::HostOomKills})
            QVERIFY2(now(m).isMeasured(), row(m).key);
        const auto source = std::find_if(watch.last->sources.begin(), watch.last->sources.end(), [](const SourceState &s) { return s.kind == SourceKind::HostProc; });
        QVERIFY(source != watch.last->sources.end());
        QCOMPARE(source->health, Health::Ok);
        QCOMPARE(source->tunnel, server.destination());
        QCOMPARE(source->intervalMs, 3000);
        QCOMPARE(serverIn(watch.last, "machine")->health, Health::Ok);
        QVERIFY(!serverIn(watch.last, "machine")->nodename.isEmpty());
        QCOMPARE(serverIn(watch.last, "jvb-1")->host.value, QStringLiteral("machine")); // one way, loopback there
        QCOMPARE(figure(watch.last, "machine", Metric::HostPressureCpu).state == ReadingState::NotYet, false);
    }
};

QTEST_GUILESS_MAIN(HostsTest)
#include "hosts.moc"
