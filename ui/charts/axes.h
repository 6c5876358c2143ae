// Where the ticks of a chart stand and how far its axis reaches (look §9). Pure functions and one small memory; no painting.
#pragma once

#include "fleet/metric.h"

#include <QString>

#include <vector>

namespace jitscope {

struct Tick
{
    double value;  // in the metric's unit, or ms since the epoch
    QString label; // empty: a grid line only
};

// Bytes and large bit rates are shown in a larger unit: shown = value × factor.
struct UnitScale
{
    double factor = 1;
    QString sign;     // "ms", "Mbit/s", "GB"
    int decimals = 0; // of a figure in the legend
    Unit unit = Unit::None; // for formatFigure of a scaled value
};
UnitScale unitScale(Metric metric, double highest);
QString formatScaled(double value, const UnitScale &scale, bool withUnit);

// What lies behind the lines: from where on a figure is fair, poor, bad. By the usual edges of its kind, or by those of a shard's own scale; NaN: no such step.
struct ChartBands
{
    ChartBands(BandSet set) : set(set), edges(set == BandSet::None ? BandEdges{} : bandEdges(set)) {}
    ChartBands(BandSet set, const BandEdges &edges) : set(set), edges(edges) {}
    bool any() const { return set != BandSet::None; }
    BandSet set;
    BandEdges edges;
};

// The axis ends at the first band edge above the data; beyond the last one, and without bands, at a 1-2-5 step. `highest` NaN: no data.
double axisCeiling(const ChartBands &bands, double highest);
// 0, then band edges, then 1-2-5 steps, as far as labels of `labelHeight` px fit on `height` px without touching.
// mirrored: the same below zero, without minus signs, down to `low` (≤ 0).
std::vector<Tick> valueTicks(const ChartBands &bands, const UnitScale &scale, double low, double high, double height, double labelHeight);
// Round moments of the local clock in [from, to), about one per 90 px.
std::vector<Tick> timeTicks(qint64 from, qint64 to, double width);

// Grows at once, shrinks only when less has sufficed for 60 s: the axis must not breathe.
class CalmCeiling
{
public:
    static constexpr qint64 Patience = 60'000; // ms
    double update(qint64 now, double wanted);
    void reset() { m_value = 0; }

private:
    double m_value = 0, m_seen = 0; // m_seen: the greatest wish since m_since
    qint64 m_since = 0;
};

} // namespace jitscope
