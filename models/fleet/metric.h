// The catalogue of numbers: key, title, unit, bands, and how each page names them. Rows live in metriclist.h.
#pragma once

#include "base/reading.h"
#include "base/unit.h"
#include "fleet/health.h"
#include "fleet/sourcekind.h"

#include <QtGlobal>

#include <span>
#include <string_view>

namespace jitscope {

enum class Metric : quint16 {
#define METRIC(name, key, title, unit, decimals, scope, bands) name,
#include "fleet/metriclist.h"
#undef METRIC
    Count_,
};

enum class MetricScope : quint8 { Person, Room, Server, Shard };

// Edges between Good|Fair|Poor|Bad (quality.md §3). Rising: bigger is worse. A Falling set (leg score) is worse when smaller.
enum class BandSet : quint8 { None, Rtt, Loss, AudioJitter, VideoJitter, Stress, LegScore };

struct MetricRow
{
    Metric metric;
    const char *key;   // stable: "person.rtt"
    const char *title; // translate with QCoreApplication::translate("Metric", title)
    Unit unit;
    int decimals;
    MetricScope scope;
    BandSet bands;
};

struct WireKey
{
    Metric metric;
    SourceKind page;
    const char *key; // as in the page; nested JSON members are joined by "/"
    double factor;   // page's unit × factor = catalogue's unit
};

const MetricRow &row(Metric metric);
std::span<const MetricRow> catalogue();
std::span<const WireKey> wireKeys();
// Row by stable key; nullptr when unknown.
const MetricRow *metricByKey(std::string_view key);
// The wire key of a metric on that kind of page; nullptr when the page does not have it.
const WireKey *wireKey(Metric metric, SourceKind page);
QString metricTitle(Metric metric); // translated

struct BandEdges { double fair, poor, bad; bool falling; };
BandEdges bandEdges(BandSet set);        // meaningless for BandSet::None
Band bandOf(Metric metric, double value); // None for metrics without bands
Band bandOf(const Reading &reading);      // None unless measured

} // namespace jitscope
