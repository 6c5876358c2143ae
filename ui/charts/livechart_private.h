// What the two halves of LiveChart share: livechart.cpp reads, scales and says; livechart_input.cpp answers keys, mouse and menu
// and saves the image.
#pragma once

#include "charts/charthead.h"
#include "charts/livechart.h"

#include <QChart>
#include <QChartView>
#include <QDateTime>
#include <QTimer>
#include <QValueAxis>

#include <array>

namespace jitscope {

inline constexpr std::array chartRanges{5, 15, 60, 360}; // minutes

inline QString chartMoment(qint64 at) { return QDateTime::fromMSecsSinceEpoch(at).toString(QStringLiteral("HH:mm:ss")); }

struct LiveChart::Private
{
    Private(const View &v, LiveChart *owner) : view(v), q(owner) {}

    View view;
    LiveChart *q;
    QString title, note;
    std::vector<Track> tracks;
    std::vector<double> newest; // last value in the window per track; NaN none
    bool timeLabels = true, bands = true, small = false;
    double ceiling = 0;
    std::function<qint64()> clock = [] { return QDateTime::currentMSecsSinceEpoch(); };
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
    void scaleAxes(qint64 now);
    void writeHead();
    void writeName(qint64 now);
    void look();
    void stepRange(int by);
    void stepCrosshair(int by);
    QString toolTipAt(qint64 at) const;
};

} // namespace jitscope
