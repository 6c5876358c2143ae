// How good a call is: leg score and estimated MOS, percentiles over people, and the worst band of a person.
// Formulas: ITU-T G.107 Annex B (R to MOS) and the simplification that monitoring tools use (effective latency = latency + 2 × jitter + 10 ms,
// R = 93.2 − L/40 below 160 ms, else 93.2 − (L − 120)/10, less 2.5 per per cent of loss). It is an *estimate*, narrowband, of one leg.
#pragma once

#include "fleet/metric.h"
#include "fleet/room.h"

#include <optional>
#include <vector>

namespace jitscope {

// What the short form takes for delay: latency + 2 × jitter + 10 ms.
double effectiveLatency(double latencyMs, double jitterMs);
// Rating R of a leg, 0 … 93.2. latency: one way, ms; jitter: ms; loss: per cent, 0 … 100. Floored at 0.
double ratingOf(double latencyMs, double jitterMs, double lossPercent);
// Mean opinion score 1 … 4.5 of a rating. Never average it over people.
double mosOf(double rating);
// Leg score client ↔ bridge: half of the round trip is the latency. Missing (not yet, or no meaning while nothing is sent) when one of the
// three figures is missing; stale when one of them is. `at` is the oldest of the three.
Reading legScore(const Readings &person);
// The same, and without meaning when fewer than `minPackets` came up in the bridge's last minute, where that is told.
Reading legScore(const Person &person, int minPackets = 50);

// Nearest rank: the smallest value that at least p per cent of all values do not exceed (p in 0 … 100); no interpolation, so it is always
// a value that somebody really has. nullopt when empty. Reorders `values`.
std::optional<double> percentile(std::vector<double> &values, double p);

struct Spread
{
    double median = 0, p95 = 0, max = 0;
    int count = 0; // how many people had a figure; 0: the rest means nothing
};
// NaN and infinities are left out.
Spread spreadOf(std::vector<double> values);
// The same over all values of several runs, each sorted upwards and finite: without bringing them together.
Spread spreadOfSorted(const std::vector<const std::vector<double> *> &runs);

// The worst band of the figures that have one (RTT, loss, jitter; the leg score follows from them and does not count).
// None when nothing is measured.
Band worstBand(const Readings &readings);
// Health of a person by its figures: Pending when nothing is measured; Unknown when all it has is stale.
Health healthOf(const Person &person);

} // namespace jitscope
