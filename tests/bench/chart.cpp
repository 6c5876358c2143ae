// One chart frame: new data of 8 series, an hour at 5 s, on a plot 1200 px wide; replaced and painted. Against QCustomPlot with the same data.
#include "bench.h"

#include "charts/livechart.h"

#include <qcustomplot.h>

#include <QChartView>

namespace jitscope {
namespace {

constexpr int Series8 = 8, Points = 720;
constexpr qint64 Step = 5000, Start = 1'790'000'000'000;

double sample(int series, int i)
{
    const quint32 noise = (quint32(i) * 2654435761u + quint32(series) * 40503u) >> 12;
    return 100 + 60 * series + 25 * std::sin(i / 40.0 + series) + double(noise % 1000) / 40;
}

BenchRow hourOfEight()
{
    Workspace workspace;
    Navigator navigator(EntityId::fleet());
    navigator.setRangeMinutes(60);
    qint64 now = Start;
    int next = 0;
    std::vector<Track> tracks;
    for (int s = 0; s < Series8; ++s)
        tracks.push_back({{EntityId::of(ShardId{QStringLiteral("a")}, ServerId{QString::number(s)}), Metric::BridgeBitrateUp}, QString::number(s), TrackStyle::Plain});
    const auto feed = [&] {
        now = Start + next * Step;
        for (int s = 0; s < Series8; ++s) workspace.series.append(tracks[size_t(s)].key, now, sample(s, next));
        ++next;
    };
    while (next < Points) feed();

    LiveChart chart(View{workspace, navigator});
    chart.setClock([&] { return now; });
    chart.setTracks(tracks);
    chart.resize(1250, 560);
    chart.show();
    QWidget *plot = chart.findChild<QChartView *>()->viewport();
    QCoreApplication::processEvents();

    QCustomPlot rival;
    rival.resize(1250, 534); // without the line of title and legend, which the rival does not have
    for (int s = 0; s < Series8; ++s) {
        rival.addGraph();
        rival.graph(s)->setPen(QPen(QColor::fromHsv(s * 40, 200, 180), 1.5));
        rival.graph(s)->setAntialiased(true);
    }
    rival.yAxis->setRange(0, 1000);
    rival.show();
    QCoreApplication::processEvents();
    int rivalNext = Points;
    QList<double> x(Points), y(Points);

    const Duel d = duel(60,
        [&] {
            feed();
            chart.refresh();
            plot->repaint();
        },
        [&] {
            for (int s = 0; s < Series8; ++s) {
                for (int i = 0; i < Points; ++i) {
                    const int at = rivalNext - Points + 1 + i;
                    x[i] = at * 5.0;
                    y[i] = sample(s, at);
                }
                rival.graph(s)->setData(x, y, true);
            }
            ++rivalNext;
            rival.xAxis->setRange(x.first(), x.last());
            rival.replot(QCustomPlot::rpImmediateRefresh);
        });
    BenchRow row;
    row.what = QStringLiteral("one chart frame, 8 series of an hour at 5 s on 1200 px");
    row.bar = QStringLiteral("<= 1.0 x");
    row.ours = d.ours;
    row.unit = QStringLiteral("ms");
    row.rival = QStringLiteral("QCustomPlot");
    row.rivals = d.rival;
    row.ratio = d.rival > 0 ? d.ours / d.rival : 0;
    row.reached = row.ratio <= 1.0;
    return row;
}

// A million points of each in the window. The rival gets them once and one more with each frame, as ours does.
BenchRow millionOfEight()
{
    constexpr int million = 1'000'000;
    constexpr qint64 step = 100;
    Workspace workspace;
    workspace.series.setLimits(512 * 1024 * 1024, {30 * 3600'000ll, 30 * 3600'000ll});
    Navigator navigator(EntityId::fleet());
    navigator.setRangeMinutes(int(million * step / 60'000));
    qint64 now = Start;
    int next = 0;
    std::vector<Track> tracks;
    for (int s = 0; s < Series8; ++s)
        tracks.push_back({{EntityId::of(ShardId{QStringLiteral("a")}, ServerId{QString::number(s)}), Metric::BridgeBitrateUp}, QString::number(s), TrackStyle::Plain});
    const auto feed = [&] {
        now = Start + next * step;
        for (int s = 0; s < Series8; ++s) workspace.series.append(tracks[size_t(s)].key, now, sample(s, next));
        ++next;
    };
    while (next < million) feed();

    LiveChart chart(View{workspace, navigator});
    chart.setClock([&] { return now; });
    chart.setTracks(tracks);
    chart.resize(1250, 560);
    chart.show();
    QWidget *plot = chart.findChild<QChartView *>()->viewport();
    QCoreApplication::processEvents();

    QCustomPlot rival;
    rival.resize(1250, 534);
    for (int s = 0; s < Series8; ++s) {
        rival.addGraph();
        rival.graph(s)->setPen(QPen(QColor::fromHsv(s * 40, 200, 180), 1.5));
        rival.graph(s)->setAdaptiveSampling(true);
        QList<double> x(million), y(million);
        for (int i = 0; i < million; ++i) {
            x[i] = i * 0.1;
            y[i] = sample(s, i);
        }
        rival.graph(s)->setData(x, y, true);
    }
    rival.yAxis->setRange(0, 1000);
    rival.show();
    QCoreApplication::processEvents();
    int rivalNext = million;
    QString parts; // of the last frame
    const Duel d = duel(5, // a frame of the rival takes seconds
        [&] {
            const double fed = onceMs(feed), read = onceMs([&] { chart.refresh(); }), painted = onceMs([&] { plot->repaint(); });
            parts = QStringLiteral("fed in %1, read in %2, painted in %3 ms").arg(fed, 0, 'f', 1).arg(read, 0, 'f', 1).arg(painted, 0, 'f', 1);
        },
        [&] {
            for (int s = 0; s < Series8; ++s) rival.graph(s)->addData(rivalNext * 0.1, sample(s, rivalNext));
            ++rivalNext;
            rival.xAxis->setRange((rivalNext - million) * 0.1, rivalNext * 0.1);
            rival.replot(QCustomPlot::rpImmediateRefresh);
        });
    BenchRow row;
    row.what = QStringLiteral("one chart frame, 8 series of 1,000,000 points on 1200 px");
    row.bar = QStringLiteral("<= 16 ms, <= 0.1 x");
    row.ours = d.ours;
    row.unit = QStringLiteral("ms");
    row.rival = QStringLiteral("QCustomPlot");
    row.rivals = d.rival;
    row.ratio = d.rival > 0 ? d.ours / d.rival : 0;
    row.reached = row.ratio <= 0.1 && d.ours <= 16;
    row.note = QStringLiteral("%1 MB in our memory; the last one was %2").arg(double(workspace.series.bytes()) / 1e6, 0, 'f', 0).arg(parts);
    return row;
}

} // namespace

std::vector<BenchRow> benchChart() { return {hourOfEight(), millionOfEight()}; }

} // namespace jitscope
