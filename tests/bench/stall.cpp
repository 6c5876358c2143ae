// How long the window leaves nobody else a turn while 20,000 people get new figures every five seconds: the spans in which the event loop
// is busy delivering events, of the real window over a fleet that is fed as the console feeds it.
#include "bench.h"

#include "mainwindow.h"
#include "randomfleet.h"
#include "widgets/theme.h"
#include "window/shardview.h"
#include "workspace.h"

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

// The event dispatchers tell of waking and blocking in ways that differ and that leave timers out, so the deliveries themselves are timed.
// Deliveries with less than 0.1 ms between them are one span: the loop has not waited in between.
class Spans
{
public:
    struct Span { double wall, worked; }; // ms; worked: of this thread on the processor, whatever else the machine does

    explicit Spans(BenchApplication &app) : m_app(app)
    {
        m_clock.start();
        m_app.aroundDelivery = [this](bool begins) { begins ? begin() : end(); };
    }
    ~Spans() { m_app.aroundDelivery = nullptr; }
    Spans(const Spans &) = delete;
    Spans &operator=(const Spans &) = delete;
    bool counting = false;
    std::vector<Span> take()
    {
        close();
        return std::exchange(m_done, {});
    }

private:
    struct Moment { double wall, worked; };
    Moment now() const { return {double(m_clock.nsecsElapsed()) / 1e6, workedMs()}; }
    void begin()
    {
        const Moment at = now();
        if (m_open && at.wall - m_last.wall < 0.1) return;
        close();
        m_open = true;
        m_first = at;
    }
    void end() { m_last = now(); }
    void close()
    {
        if (m_open && counting) m_done.push_back({m_last.wall - m_first.wall, m_last.worked - m_first.worked});
        m_open = false;
    }

    BenchApplication &m_app;
    QElapsedTimer m_clock;
    Moment m_first{}, m_last{};
    bool m_open = false;
    std::vector<Span> m_done;
};

double atShare(std::vector<double> all, double share)
{
    if (all.empty()) return 0;
    std::sort(all.begin(), all.end());
    return all[std::min(all.size() - 1, size_t(share * double(all.size())))];
}

} // namespace

// Two pages, half of the time each. Every shard's snapshot comes in its own moment of the five seconds, and all its people have moved.
std::vector<BenchRow> benchStall(BenchApplication &app, double seconds)
{
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
        fed = feeds = 0;
        Spans spans(app);
        QTimer::singleShot(settleMs, &window, [&spans] { spans.counting = true; }); // building the page is not the matter here
        QTimer::singleShot(int(seconds * 500) + settleMs, &app, [] { QCoreApplication::exit(); }); // quit() would close the window
        app.exec();
        // spans below a millisecond are timers that found nothing to do: they would only flatter the percentile
        std::vector<double> busy, worked;
        for (const Spans::Span &span : spans.take()) {
            if (span.wall < 1) continue;
            busy.push_back(span.wall);
            worked.push_back(span.worked);
        }
        const double p99 = atShare(busy, 0.99);
        rows.push_back({QStringLiteral("GUI stall p99, 20,000 people every 5 s, page %1").arg(QLatin1String(page)), QStringLiteral("<= 16 ms"), p99, QStringLiteral("ms"), {}, 0, 0,
                        !busy.empty() && p99 <= 16, QStringLiteral("%1 busy spans of 1 ms and more, median %2, longest %3 ms; at work on the processor p99 %4, longest %5 ms; a snapshot %6 ms")
                                       .arg(busy.size()).arg(median(busy), 0, 'f', 1).arg(atShare(busy, 1), 0, 'f', 1).arg(atShare(worked, 0.99), 0, 'f', 1)
                                       .arg(atShare(worked, 1), 0, 'f', 1).arg(feeds ? fed / feeds : 0, 0, 'f', 1)});
    }
    return rows;
}

} // namespace jitscope

#include "stall.moc"
