#include "fleet/quality.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

namespace jitscope {

double effectiveLatency(double latencyMs, double jitterMs) { return latencyMs + 2 * jitterMs + 10; }

double ratingOf(double latencyMs, double jitterMs, double lossPercent)
{
    const double l = effectiveLatency(latencyMs, jitterMs);
    const double r = l < 160 ? 93.2 - l / 40 : 93.2 - (l - 120) / 10;
    return std::max(0.0, r - 2.5 * lossPercent);
}

double mosOf(double r)
{
    if (r <= 0) return 1;
    if (r >= 100) return 4.5;
    return 1 + 0.035 * r + 7e-6 * r * (r - 60) * (100 - r);
}

Reading legScore(const Readings &person)
{
    const Reading parts[] = {person.get(Metric::PersonRtt), person.get(Metric::PersonJitterUp), person.get(Metric::PersonLossUp)};
    Reading out{0, 0, Metric::PersonLegScore, NoSource, ReadingState::Measured};
    for (const Reading &part : parts) {
        if (!part.hasValue()) { // the reason of the first missing one is the reason of the score
            out.state = part.state;
            out.at = part.at;
            return out;
        }
        if (part.state == ReadingState::Stale) out.state = ReadingState::Stale;
        out.at = out.at == 0 ? part.at : std::min(out.at, part.at);
    }
    out.value = ratingOf(parts[0].value / 2, parts[1].value, parts[2].value);
    return out;
}

Reading legScore(const Person &person, int minPackets)
{
    const Reading score = legScore(person.readings);
    if (score.hasValue() && person.packetsUp.value_or(minPackets) < minPackets) return {0, score.at, Metric::PersonLegScore, NoSource, ReadingState::NoMeaning};
    return score;
}

std::optional<double> percentile(std::vector<double> &values, double p)
{
    if (values.empty()) return std::nullopt;
    const double n = double(values.size());
    const auto rank = size_t(std::clamp(std::ceil(p / 100 * n), 1.0, n)) - 1;
    std::nth_element(values.begin(), values.begin() + ptrdiff_t(rank), values.end());
    return values[rank];
}

Spread spreadOf(std::vector<double> values)
{
    std::erase_if(values, [](double v) { return !std::isfinite(v); });
    if (values.empty()) return {};
    Spread out;
    out.count = int(values.size());
    out.median = *percentile(values, 50);
    out.p95 = *percentile(values, 95);
    out.max = *std::max_element(values.begin(), values.end());
    return out;
}

Spread spreadOfSorted(const std::vector<const std::vector<double> *> &runs)
{
    Spread out;
    double least = 0;
    for (const std::vector<double> *run : runs) {
        if (run->empty()) continue;
        least = out.count ? std::min(least, run->front()) : run->front();
        out.max = out.count ? std::max(out.max, run->back()) : run->back();
        out.count += int(run->size());
    }
    // Halving the bit patterns, which for numbers of one sign are in the order of the numbers, ends at one of the values.
    const auto pattern = [](double v) {
        const auto bits = std::bit_cast<qint64>(v);
        return bits < 0 ? std::numeric_limits<qint64>::min() - bits : bits;
    };
    const auto number = [](qint64 p) { return std::bit_cast<double>(p < 0 ? std::numeric_limits<qint64>::min() - p : p); };
    const auto ranked = [&](double p) {
        const auto rank = qint64(std::clamp(std::ceil(p / 100 * out.count), 1.0, double(out.count)));
        qint64 low = pattern(least), high = pattern(out.max);
        while (low < high) {
            const qint64 middle = std::midpoint(low, high);
            qint64 upTo = 0;
            for (const std::vector<double> *run : runs) upTo += std::upper_bound(run->begin(), run->end(), number(middle)) - run->begin();
            if (upTo >= rank) high = middle;
            else low = middle + 1;
        }
        return number(low);
    };
    if (out.count == 0) return out;
    out.median = ranked(50);
    out.p95 = ranked(95);
    return out;
}

Band worstBand(const Readings &readings)
{
    Band worst = Band::None;
    for (const Reading &r : readings)
        if (r.isMeasured() && row(r.metric).bands != BandSet::LegScore) worst = std::max(worst, bandOf(r));
    return worst;
}

Health healthOf(const Person &person)
{
    const Band band = worstBand(person.readings);
    if (band != Band::None) return healthOf(band);
    for (const Reading &r : person.readings)
        if (r.state == ReadingState::Stale) return Health::Unknown;
    return Health::Pending;
}

} // namespace jitscope
