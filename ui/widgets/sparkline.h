// Word-sized graphics for cells, figures and panels: the sparkline and the quality strip (look §9). Painting only: no widget, no state,
// no clock. Colours are handed in, so that a selected or stale cell can choose its own.
#pragma once

#include "fleet/health.h"
#include "quality/qualityscale.h"
#include "series/seriesstore.h"

#include <QColor>
#include <QRectF>

#include <span>
#include <vector>

class QPainter;

namespace jitscope {

struct SparklineLook
{
    QColor line;          // text2; warning-f, critical-f from poor, bad on
    double low = 0;       // value at the lower edge
    double high = 1;      // value at the upper edge
    bool endDot = true;   // r 2 at the last value
    double width = 1.25;  // logical px
};

// Loss, jitter and RTT: from 0 to at least the poor edge; anything else: from min − 5 % to max + 5 % of what is there, and never less than
// a quarter of the value or four of what is counted.
struct SparklineRange { double low = 0, high = 1; };
SparklineRange sparklineRange(Metric metric, std::span<const SeriesColumn> columns);

inline constexpr int SparklineLeast = 4; // known columns; with fewer only the dot is painted
// One polyline over the columns, spread over the whole rect; NaN columns break it. Nothing is painted when all are NaN.
void paintSparkline(QPainter *painter, const QRectF &rect, std::span<const SeriesColumn> columns, const SparklineLook &look);
// "min 0.1, max 9.1, now 7.9 %"; empty when nothing was measured.
QString sparklineText(Metric metric, std::span<const SeriesColumn> columns);

struct StripColours { QColor good, fair, poor, bad, hatch, line; };

// Worst band per column of a person's (loss, RTT, audio jitter) or a room's (the worst of its people) figures, by that scale; None: no data.
std::vector<Band> qualityBands(const SeriesStore &store, const EntityId &entity, qint64 from, qint64 to, int columns, const QualityScale &scale = QualityScale());
// Share of the known columns that are good or fair, 0..1; NaN when none is known.
double goodShare(std::span<const Band> bands);
// Bars of 34 / 56 / 78 / 100 % height, hatched where nothing is known, a 1 px line below.
void paintQualityStrip(QPainter *painter, const QRectF &rect, std::span<const Band> bands, const StripColours &colours);

// 45° hatch of the given pitch inside the rect: no data, stale. The pattern is fixed to `origin`, so that neighbours join.
void paintHatch(QPainter *painter, const QRectF &rect, const QColor &colour, double pen, double pitch, QPointF origin = {});

} // namespace jitscope
