// What the two halves of LiveChart share: livechart.cpp reads, scales and says; livechart_input.cpp answers keys, mouse and menu
// and saves the image.
#pragma once

#include "charts/axes.h"
#include "charts/charthead.h"
#include "charts/livechart.h"
#include "series/history.h"

#include <QChart>
#include <QChartView>
#include <QDateTime>
#include <QTimer>
#include <QValueAxis>

#include <array>
#include <optional>

namespace jitscope {

inline constexpr std::array chartRanges{5, 15, 60, 360, 1440, 10'080}; // minutes

// What an older program kept than this one: of one track, from History.
struct PastTrack
{
    HistoryAnswer answer;
    std::optional<Error> fault;
    qint64 askedFrom = 0, askedTo = 0; // of the window that was asked for; 0: nothing was
    int askedColumns = 0;
    qint64 askedAt = 0;                // by the chart's clock
    bool out = false;                  // it has not come yet
    QString origin;                    // who keeps it; empty: nobody
    qint64 used = 0, keptFrom = -1;    // ms of it that are drawn; from when on memory goes: −1 never
};

struct LiveChart::Private
{
    Private(const View &v, LiveChart *owner) : view(v), q(owner) {}

    View view;
    LiveChart *q;
    QString title, note;
    std::vector<Track> tracks;
    std::vector<PastTrack> past; // as many as tracks
    int asked = 0;              // changes with the tracks: answers to older ones are dropped
    std::vector<double> newest; // last value in the window per track; NaN none
    bool timeLabels = true, bands = true, small = false;
    ChartBands edges = BandSet::None; // of the shard that the first track is of
    double ceiling = 0;
    std::function<qint64()> clock = [this] { return view.workspace.clock.now(); };
    qint64 frozen = -1;        // the moment of the pause
    qint64 named = 0;          // when the accessible name was last said
    CalmCeiling calmUp, calmDown;
    UnitScale scale;
    QTimer beat;
    ChartHead *head = nullptr;
    QChart *chart = nullptr;   // owned by the view's scene
    QChartView *plotView = nullptr;
    QValueAxis *timeAxis = nullptr, *valueAxis = nullptr;
    ChartItem *item = nullptr;

    Metric metric() const { return tracks.empty() ? Metric{} : tracks.front().key.metric; }
    bool isMirrored() const
    {
        for (const Track &t : tracks)
            if (t.style == TrackStyle::Mirrored) return true;
        return false;
    }
    qint64 now() const { return frozen >= 0 ? frozen : clock(); }
    qint64 rangeMs() const { return qint64(view.navigator.rangeMinutes()) * 60'000; }
    void layOut();
    void read();
    void joinPast(size_t track, qint64 step); // memory goes before; what it has not comes out of History
    QString pastSentence() const;
    static QString originWords(const QString &origin, int most);
    QString moment(qint64 at) const // with its day, where the range spans several
    {
        return QDateTime::fromMSecsSinceEpoch(at).toString(rangeMs() > 86'400'000 ? QStringLiteral("yyyy-MM-dd HH:mm") : QStringLiteral("HH:mm:ss"));
    }
    void scaleAxes(qint64 now);
    void writeHead();
    void writeName(qint64 now);
    void look();
    void stepRange(int by);
    void stepCrosshair(int by);
    QString toolTipAt(qint64 at) const;
};

} // namespace jitscope
