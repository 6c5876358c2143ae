// Figures in real engines: Debian's Prometheus by remote write, VictoriaMetrics by its import; an outage loses nothing, and what a console that is gone left follows.
#include "out/outbox.h"
#include "out/remotewrite.h"
#include "out/spool.h"

#include "app/metricsservers.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <snappy-c.h>

using namespace jitscope;

namespace {

SnapshotPtr stressed(qint64 at, double stress)
{
    auto s = std::make_shared<ShardSnapshot>();
    s->id = {QStringLiteral("eu")};
    s->name = s->id.value;
    s->at = at;
    s->readings.measure(Metric::ShardPeople, 42, at, 0);
    Server v;
    v.id = {QStringLiteral("jvb \"1\"\n")}; // hostile
    v.kind = ServerKind::Bridge;
    v.readings.measure(Metric::BridgeStress, stress, at, 0);
    s->servers.push_back(std::make_shared<const Server>(std::move(v)));
    return s;
}

struct SeriesWorld
{
    QThread thread;
    Workspace workspace;
    qint64 now = QDateTime::currentMSecsSinceEpoch() - 60'000;
    std::unique_ptr<Courier> courier;
    std::unique_ptr<Outbox> outbox;
    SeriesWorld(OutKind kind, const QString &url, const QString &spool)
    {
        thread.start();
        workspace.fleet.setShards({ShardId{QStringLiteral("eu")}});
        courier = std::make_unique<Courier>(thread, [] { return nullptr; });
        outbox = std::make_unique<Outbox>(workspace, *courier, [this] { return now; });
        outbox->keepIn(spool);
        FleetConfig config;
        OutConfig out;
        out.kind = kind;
        out.name = QStringLiteral("engine/..");
        out.url = url;
        out.everyMs = 10'000;
        out.timeoutMs = 5000;
        config.out = {out};
        outbox->configure(config, {});
        outbox->start();
        outbox->beat();
    }
    ~SeriesWorld()
    {
        outbox.reset();
        courier.reset();
        thread.quit();
        thread.wait();
    }
    const OutState &state() const { return workspace.out.all().front(); }
    // Measures, and lets ten seconds pass.
    void measure(double stress)
    {
        now += 10'000;
        workspace.fleet.apply(stressed(now, stress));
        outbox->beat();
    }
    void drain()
    {
        (void)QTest::qWaitFor([&] {
            outbox->beat();
            return state().queued == 0;
        }, 20'000);
    }
};

// Every sample of a series, oldest first.
std::vector<double> storedIn(MetricsServer &server, const char *query, qint64 at)
{
    const QByteArray answer = server.get(QString::fromLatin1("/api/v1/query?query=" + QByteArray(query).toPercentEncoding() + "&time=" + QByteArray::number(double(at) / 1e3, 'f', 3)));
    std::vector<double> all;
    const QJsonArray result = QJsonDocument::fromJson(answer).object()[u"data"].toObject()[u"result"].toArray();
    if (result.size() != 1) return all;
    for (const QJsonValue &v : result[0].toObject()[u"values"].toArray()) all.push_back(v.toArray()[1].toString().toDouble());
    return all;
}

} // namespace

class TestOutSeries : public QObject
{
    Q_OBJECT

    void check(OutKind kind, MetricsServer &server, const QString &path, const std::function<void()> &gone, const std::function<bool()> &restart)
    {
        QTemporaryDir spool;
        const char *query = "jitscope_bridge_stress{job=\"jitscope\", kind=\"bridge\", shard=\"eu\"}[10m]";
        {
            SeriesWorld w(kind, server.url.toString() + path, spool.path());
            w.measure(0.1);
            w.outbox->beat();
            w.drain();
            QVERIFY2(!w.state().error, qPrintable(w.state().error ? w.state().error->detail : QString()));
            w.outbox->beat(); // nothing new was measured: nothing is sent twice
            gone();
            w.measure(0.2);
            w.measure(0.3);
            QTRY_VERIFY_WITH_TIMEOUT((w.outbox->beat(), w.state().error.has_value()), 20'000);
            QCOMPARE(w.state().queued, 2);
            QCOMPARE(w.state().dropped, 0);
        }
        // the console ends, another one takes it up
        QCOMPARE(QDir(spool.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1); // a name is no path
        QVERIFY(restart());
        SeriesWorld w(kind, server.url.toString() + path, spool.path());
        w.now += 40'000;
        QVERIFY(w.state().queued == 2);
        w.drain();
        w.measure(0.4);
        w.drain();
        QCOMPARE(w.state().dropped, 0);
        std::vector<double> stored;
        QVERIFY2(QTest::qWaitFor([&] { return (stored = storedIn(server, query, w.now + 1000)).size() >= 4; }, 40'000), qPrintable(QString::number(stored.size())));
        QCOMPARE(stored, (std::vector<double>{0.1, 0.2, 0.3, 0.4}));
        QCOMPARE(storedIn(server, "jitscope_shard_people[10m]", w.now + 1000).size(), size_t(4));
        w.workspace.out.test(QStringLiteral("engine/.."));
        QTRY_VERIFY_WITH_TIMEOUT(!w.state().testing && w.state().isTest && !w.state().error, 20'000);
    }

private slots:
    void prometheusByRemoteWrite()
    {
        MetricsServer server;
        const QStringList receives{QStringLiteral("--web.enable-remote-write-receiver")};
        QVERIFY(server.startPrometheus({}, {}, {}, "1s", receives));
        check(OutKind::RemoteWrite, server, QStringLiteral("/api/v1/write"), [&] { server.kill(); }, [&] { return server.startPrometheus({}, {}, {}, "1s", receives); });
    }
    void victoriaByImport()
    {
        MetricsServer server;
        QVERIFY(server.startVictoria({}));
        check(OutKind::VictoriaImport, server, QStringLiteral("/api/v1/import"), [&] { server.stop(); }, [&] { return server.startVictoria({}); });
    }
    void victoriaByRemoteWrite()
    {
        MetricsServer server;
        QVERIFY(server.startVictoria({}));
        check(OutKind::RemoteWrite, server, QStringLiteral("/api/v1/write"), [&] { server.stop(); }, [&] { return server.startVictoria({}); });
    }
    // What an engine refuses for good does not stop what comes after it.
    void refusedForGood()
    {
        MetricsServer server;
        QVERIFY(server.startPrometheus({}, {}, {}, "1s", {QStringLiteral("--web.enable-remote-write-receiver")}));
        QTemporaryDir spool;
        SeriesWorld w(OutKind::RemoteWrite, server.url.toString() + QStringLiteral("/api/v1/write"), spool.path());
        w.measure(0.1);
        w.drain();
        w.now -= 3 * 3'600'000; // the clock is set back beyond what an engine takes
        SeriesWorld old(OutKind::RemoteWrite, server.url.toString() + QStringLiteral("/api/v1/write"), spool.path() + QStringLiteral("/old"));
        old.now -= 48 * 3'600'000ll;
        old.outbox->beat();
        for (int i = 0; i < 3; ++i) old.measure(0.5);
        old.drain();
        QCOMPARE(old.state().queued, 0);
        QVERIFY(old.state().dropped > 0);
        QVERIFY(old.state().error);
    }
    void theSpoolIsBounded()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s"));
        {
            Spool spool(path, 1000);
            for (int i = 0; i < 30; ++i) QVERIFY(spool.add(QByteArray(100, char('a' + i % 26)), 1000 + i));
            QCOMPARE(spool.count(), 10);
            QCOMPARE(spool.dropped(), 20);
            QCOMPARE(spool.first(2000)->front(), char('a' + 20));
        }
        QCOMPARE(QDir(path).entryList(QDir::Files).size(), 10);
        QFile stray(path + QStringLiteral("/0000000000000099-x.batch")); // not ours
        QVERIFY(stray.open(QIODevice::WriteOnly));
        stray.close();
        Spool again(path, 1000);
        QCOMPARE(again.count(), 10);
        for (int i = 20; i < 25; ++i) {
            QCOMPARE(again.first(2000)->front(), char('a' + i));
            again.taken();
        }
        QVERIFY(again.add("new", 3000));
        QVERIFY(QFile::remove(QDir(path).entryInfoList(QDir::Files, QDir::Name).front().absoluteFilePath())); // gone behind its back
        QCOMPARE(again.first(3000)->front(), 'a'); // 26th
        QCOMPARE(again.first(1000 + 29 + Spool::KeepMs + 1), QByteArray("new")); // the others are too old
        again.taken();
        QVERIFY(!again.first(3000));
        Spool memory({}, 100);
        QVERIFY(memory.add("x", 1));
        QCOMPARE(*memory.first(1), QByteArray("x"));
        Spool nowhere(QStringLiteral("/proc/nowhere"));
        QVERIFY(!nowhere.add("x", 1)); // it says so, and keeps it for this run
        QCOMPARE(*nowhere.first(1), QByteArray("x"));
    }
    void bytesAsTheSpecificationSays()
    {
        WriteSeries s;
        s.labels = {{"__name__", "x"}};
        s.samples = {{1, 1.0}};
        const QByteArray proto = writeRequest({s});
        QCOMPARE(proto.toHex(), QByteArray("0a1c0a0d0a085f5f6e616d655f5f120178120b09000000000000f03f1001"));
        size_t size = 0;
        const QByteArray block = snappyBlock(proto);
        QCOMPARE(snappy_uncompressed_length(block.constData(), size_t(block.size()), &size), SNAPPY_OK);
        QCOMPARE(size, size_t(proto.size()));
        QCOMPARE(importLines({s}), QByteArray("{\"metric\":{\"__name__\":\"x\"},\"timestamps\":[1],\"values\":[1]}\n"));
    }
};

QTEST_GUILESS_MAIN(TestOutSeries)
#include "series.moc"
