// How long the window leaves nobody else a turn while 20,000 people get new figures every five seconds: the spans in which the event loop
// is busy, between waking and waiting again, of the real window over a fleet that is fed as the console feeds it.
#include "bench.h"

#include "mainwindow.h"
#include "randomfleet.h"
#include "widgets/theme.h"
#include "window/shardview.h"
#include "workspace.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

namespace jitscope {
namespace {

constexpr int shardCount = 20, roomsEach = 100, peopleEach = 10, beatMs = 5000, settleMs = 6000; // one round fills the page

// Makes the snapshots on a thread of its own, as the engine does: a shard every quarter of a second, all its people with new figures.
class Feed : public QThread
{
    Q_OBJECT
public:
    Feed()
    {
        for (int s = 0; s < shardCount; ++s) m_fleets.emplace_back(quint32(s), RandomFleet::Size{shardCount, roomsEach, peopleEach, 5, 3});
    }
    ~Feed() override
    {
        requestInterruption();
        wait();
    }
    std::vector<ShardId> shards() const { return m_fleets.front().shards(); }

signals:
    void snapshot(const jitscope::SnapshotPtr &snapshot);

private:
    void run() override
    {
        const std::vector<ShardId> ids = shards();
        std::vector<SnapshotPtr> latest;
        for (size_t s = 0; s < ids.size(); ++s) {
            latest.push_back(m_fleets[s].first(ids[s]));
            emit snapshot(latest.back());
        }
        for (size_t s = 0; !isInterruptionRequested(); s = (s + 1) % ids.size()) {
            latest[s] = m_fleets[s].next(latest[s], 1.0, false);
            emit snapshot(latest[s]);
            msleep(beatMs / shardCount);
        }
    }

    std::vector<RandomFleet> m_fleets;
};

double atShare(std::vector<double> all, double share)
{
    if (all.empty()) return 0;
    std::sort(all.begin(), all.end());
    return all[std::min(all.size() - 1, size_t(share * double(all.size())))];
}

} // namespace

// Two pages, half of the time each. Every shard's snapshot comes in its own moment of the five seconds, and all its people have moved.
std::vector<BenchRow> benchStall(double seconds)
{
    QApplication &app = *qobject_cast<QApplication *>(QCoreApplication::instance());
    Feed feed;
    Workspace workspace;
    Theme theme(app, workspace.settings);
    workspace.fleet.setShards(feed.shards());

    MainWindow window(workspace);
    window.resize(1440, 900);
    window.show();
    double fed = 0;
    int feeds = 0;
    QObject::connect(&feed, &Feed::snapshot, &window, [&](const SnapshotPtr &snapshot) {
        fed += onceMs([&] {
            workspace.fleet.apply(snapshot);
            workspace.series.append(*snapshot);
        });
        ++feeds;
    });
    feed.start();

    std::vector<BenchRow> rows;
    for (const char *page : {"overview", "people"}) {
        window.view()->showPage(QLatin1String(page));
        std::vector<double> busy;
        fed = feeds = 0;
        QElapsedTimer awake;
        bool settled = false;
        QAbstractEventDispatcher *loop = QAbstractEventDispatcher::instance();
        QObject listener;
        QObject::connect(loop, &QAbstractEventDispatcher::awake, &listener, [&] { awake.start(); });
        QObject::connect(loop, &QAbstractEventDispatcher::aboutToBlock, &listener, [&] {
            if (settled && awake.isValid()) busy.push_back(double(awake.nsecsElapsed()) / 1e6);
            awake.invalidate();
        });
        QTimer::singleShot(settleMs, &listener, [&] { settled = true; }); // building the page is not the matter here
        QTimer::singleShot(int(seconds * 500) + settleMs, &app, &QCoreApplication::quit);
        app.exec();
        // spans below a millisecond are timers that found nothing to do: they would only flatter the percentile
        std::erase_if(busy, [](double ms) { return ms < 1; });
        const double p99 = atShare(busy, 0.99);
        rows.push_back({QStringLiteral("GUI stall p99, 20,000 people every 5 s, page %1").arg(QLatin1String(page)), QStringLiteral("<= 16 ms"), p99, QStringLiteral("ms"), {}, 0, 0,
                        p99 <= 16, QStringLiteral("%1 busy spans of 1 ms and more, median %2, longest %3 ms; a snapshot %4 ms")
                                       .arg(busy.size()).arg(median(busy), 0, 'f', 1).arg(atShare(busy, 1), 0, 'f', 1).arg(feeds ? fed / feeds : 0, 0, 'f', 1)});
    }
    return rows;
}

} // namespace jitscope

#include "stall.moc"
