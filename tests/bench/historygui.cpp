// What the store of past moments costs the window: events of its thread while 200,000 figures a second go to the store, and the start of the program beside two gigabytes.
#include "bench.h"

#include "app/history/demofigures.h"
#include "history/sqlitehistory.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace jitscope {
namespace {

using test::FiguresStart;

qint64 measuredIn(const ShardSnapshot &s)
{
    const auto of = [](const Readings &all) { return qint64(std::count_if(all.begin(), all.end(), [](const Reading &r) { return r.isMeasured(); })); };
    qint64 n = of(s.readings);
    for (const ServerPtr &v : s.servers) n += of(v->readings);
    for (const RoomPtr &r : s.rooms) {
        n += of(r->readings);
        for (const PersonPtr &p : r->people) n += of(p->readings);
    }
    return n;
}

// Whole time until all that stands in the window is painted, ms; -1: it did not say so.
double paintedAfter(const QString &fleet, const QString &data)
{
    QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_STATE_HOME"}) environment.insert(QLatin1String(name), home.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), data);
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral(JITSCOPE_PROGRAM), {QStringLiteral("--fleet"), fleet, QStringLiteral("--until-painted")});
    double whole = -1;
    while (whole < 0 && (process.canReadLine() || process.waitForReadyRead(30'000)))
        if (process.readLine().startsWith("whole")) whole = double(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished(30'000);
    return whole;
}

} // namespace

std::vector<BenchRow> benchHistoryWindow(BenchApplication &app, double seconds)
{
    QTemporaryDir folder;
    BenchRow stalls;
    {
        HistoryOptions options;
        options.path = folder.filePath(QStringLiteral("fed.sqlite"));
        QThread storing, measuring;
        storing.start();
        std::atomic<qint64> now = FiguresStart, figures = 0;
        auto history = std::make_unique<SqliteHistory>(options, storing, [&now] { return now.load(); });
        // As the engine does: snapshots are made on another thread and come as events to this one, which gives them to the store.
        auto *maker = new QObject;
        maker->moveToThread(&measuring);
        measuring.start();
        std::atomic<bool> going = true;
        QMetaObject::invokeMethod(maker, [&] {
            demo::World world = test::figuresWorld(20, 2000);
            constexpr double wished = 240'000; // a second
            QElapsedTimer clock;
            clock.start();
            while (going) {
                world.step(5000);
                now = world.now();
                for (const demo::Shard &shard : world.shards()) {
                    const SnapshotPtr s = test::figuresOf(world, shard);
                    figures += measuredIn(*s);
                    QMetaObject::invokeMethod(history.get(), [&, s] { history->append(s); });
                }
                const qint64 due = qint64(double(figures) / wished * 1000);
                if (const qint64 ahead = due - clock.elapsed(); ahead > 0) QThread::msleep(ulong(ahead));
            }
        });
        QEventLoop loop;
        std::vector<double> wall, worked;
        QElapsedTimer clock;
        clock.start();
        double wallBegan = 0, workBegan = 0;
        constexpr double warmMs = 1000; // threads and files come into being
        app.aroundDelivery = [&](bool begins) {
            const double w = double(clock.nsecsElapsed()) / 1e6, c = workedMs();
            if (begins) wallBegan = w, workBegan = c;
            else if (w > warmMs) wall.push_back(w - wallBegan), worked.push_back(c - workBegan);
        };
        // what a window does besides: something is due every few milliseconds
        QTimer beat;
        beat.start(4);
        QTimer::singleShot(int(seconds * 1000), &loop, &QEventLoop::quit);
        loop.exec();
        app.aroundDelivery = nullptr;
        const double took = double(clock.elapsed()) / 1000;
        going = false;
        measuring.quit();
        measuring.wait();
        delete maker;
        qint64 stored = 0, waiting = 0;
        history->stat(&loop, [&](const Result<HistoryStat> &s) {
            if (s) stored = s->tiers[0].samples, waiting = s->journalBytes;
            loop.quit();
        });
        QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
        loop.exec();
        history.reset();
        storing.quit();
        storing.wait();
        const double worst = wall.empty() ? 0 : *std::max_element(wall.begin(), wall.end()), work = worked.empty() ? 0 : *std::max_element(worked.begin(), worked.end());
        const qint64 over = std::count_if(wall.begin(), wall.end(), [](double ms) { return ms > 16; });
        stalls.what = QStringLiteral("the window's longest event while history takes figures");
        stalls.bar = QStringLiteral("≤ 16 ms at ≥ 200,000 a second");
        stalls.ours = worst;
        stalls.unit = QStringLiteral("ms");
        stalls.reached = worst <= 16 && double(figures) / took >= 200'000 && stored + waiting > 0;
        stalls.note = QStringLiteral("%1 figures a second over %2 s; %3 of %4 events took longer than 16 ms; the longest was at work on the processor for %5 ms; %6 million in blocks, %7 MB in the journal")
                          .arg(double(figures) / took, 0, 'f', 0).arg(took, 0, 'f', 0).arg(over).arg(wall.size()).arg(work, 0, 'f', 2).arg(double(stored) / 1e6, 0, 'f', 1).arg(double(waiting) / 1e6, 0, 'f', 1);
    }

    const QString fleet = folder.filePath(QStringLiteral("fleet.toml"));
    QFile(fleet).open(QIODevice::WriteOnly);
    const QString empty = folder.filePath(QStringLiteral("empty")), full = folder.filePath(QStringLiteral("full"));
    HistoryOptions large;
    large.path = full + QStringLiteral("/jitscope/history.sqlite");
    {
        HistoryStore store(large);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        store.open(now);
        demo::World world = test::figuresWorld(1, 30);
        for (const demo::Shard &shard : world.shards()) store.append(test::figuresOf(world, shard));
        store.flush(now);
        QSqlQuery q = store.file().query(); // of the last week, so that nothing of it is to be forgotten
        q.exec(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 560000) INSERT INTO block (tier, entity, start, stop, level, samples, bytes, data) "
                              "SELECT 0, 1 + i % 900, %1 + i / 900 * 900000, %1 + i / 900 * 900000 + 895000, 1, 1000, 2500, randomblob(2500) FROM n").arg(now - 6 * 86'400'000ll - 43'200'000ll));
    }
    const double gigabytes = double(QFileInfo(large.path).size()) / 1e9;
    std::vector<double> without, with;
    for (int i = 0; i <= 15; ++i) {
        const double a = paintedAfter(fleet, empty), b = paintedAfter(fleet, full);
        if (i == 0) continue;
        without.push_back(a);
        with.push_back(b);
    }
    BenchRow start;
    start.what = QStringLiteral("start until all is painted, history of %1 GB").arg(gigabytes, 0, 'f', 2);
    start.bar = QStringLiteral("≤ 1.1 ×");
    start.ours = median(with);
    start.unit = QStringLiteral("ms");
    start.rival = QStringLiteral("the same, empty");
    start.rivals = median(without);
    start.ratio = median(with) / median(without);
    start.reached = gigabytes >= 2 && start.ratio <= 1.1 && *std::min_element(with.begin(), with.end()) > 0 && *std::min_element(without.begin(), without.end()) > 0;
    start.note = QStringLiteral("medians of 15, in turn");
    return {stalls, start};
}

} // namespace jitscope
