#include "fleet/metric.h"

#include <QCoreApplication>

#include <array>

namespace jitscope {
namespace {

constexpr MetricRow rows[] = {
#define METRIC(name, key, title, unit, decimals, scope, bands) \
    {Metric::name, key, title, Unit::unit, decimals, MetricScope::scope, BandSet::bands},
#include "fleet/metriclist.h"
#undef METRIC
};
static_assert(std::size(rows) == size_t(Metric::Count_));

constexpr WireKey wires[] = {
#define WIRE(name, page, key, factor) {Metric::name, SourceKind::page, key, factor},
#include "fleet/metriclist.h"
#undef WIRE
};

} // namespace

const MetricRow &row(Metric metric)
{
    Q_ASSERT(metric < Metric::Count_);
    return rows[size_t(metric)];
}

std::span<const MetricRow> catalogue() { return rows; }
std::span<const WireKey> wireKeys() { return wires; }

const MetricRow *metricByKey(std::string_view key)
{
    for (const MetricRow &r : rows)
        if (key == r.key) return &r;
    return nullptr;
}

const WireKey *wireKey(Metric metric, SourceKind page)
{
    for (const WireKey &w : wires)
        if (w.metric == metric && w.page == page) return &w;
    return nullptr;
}

QString metricTitle(Metric metric) { return QCoreApplication::translate("Metric", row(metric).title); }

BandEdges bandEdges(BandSet set)
{
    // quality.md §3, preset "Jitsi Ops"
    switch (set) {
    case BandSet::Rtt: return {150, 300, 500, false};
    case BandSet::Loss: return {1, 3, 10, false};
    case BandSet::AudioJitter: return {15, 30, 50, false};
    case BandSet::VideoJitter: return {30, 60, 100, false};
    case BandSet::Stress: return {0.6, 0.8, 0.9, false};
    case BandSet::LegScore: return {80, 70, 60, true};
    case BandSet::None: break;
    }
    return {0, 0, 0, false};
}

Band bandOf(Metric metric, double value)
{
    const BandSet set = row(metric).bands;
    if (set == BandSet::None) return Band::None;
    const BandEdges e = bandEdges(set);
    // "10 % equals Poor": the edges of Poor and Bad belong to the better band, the first edge to Fair (quality.md §3)
    if (e.falling) return value >= e.fair ? Band::Good : value >= e.poor ? Band::Fair : value >= e.bad ? Band::Poor : Band::Bad;
    return value < e.fair ? Band::Good : value < e.poor ? Band::Fair : value <= e.bad ? Band::Poor : Band::Bad;
}

Band bandOf(const Reading &reading) { return reading.isMeasured() ? bandOf(reading.metric, reading.value) : Band::None; }

} // namespace jitscope
