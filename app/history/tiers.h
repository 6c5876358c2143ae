// From samples to minutes to hours: least, greatest and mean of each, so that a peak of five seconds is still a peak after two years.
#pragma once

#include "base/id.h"
#include "fleet/metric.h"
#include "history/seriesblock.h"
#include "series/seriesstore.h"

#include <limits>

namespace jitscope {

enum class HistoryTier : quint8 { Seconds, Minutes, Hours }; // ticks of 5 s, 1 min, 1 h
inline constexpr int HistoryTiers = 3;
constexpr qint64 tickMs(HistoryTier tier) { return tier == HistoryTier::Seconds ? 5'000 : tier == HistoryTier::Minutes ? 60'000 : 3'600'000; }
// Of the stretch that blocks of a tier cover once they are compacted; aligned to it. A merged block never crosses it.
constexpr qint64 spanMs(HistoryTier tier) { return tier == HistoryTier::Seconds ? 3'600'000 : tier == HistoryTier::Minutes ? 86'400'000 : 30 * 86'400'000ll; }
constexpr qint64 floorTo(qint64 ms, qint64 step) { return (ms >= 0 ? ms : ms - step + 1) / step * step; }
// No sample for longer and no word about a gap: it is one all the same. As in the memory's series.
inline constexpr qint64 HistorySilenceMs = 180'000;

// What of an entity is rolled up into the minutes and the hours. Of shards, servers and rooms all. Of people, of whom there are thousands, and whose rooms keep the spread of
// jitter and all else, a minute has what a meeting is judged by: round trip, loss both ways, leg score and health; and an hour nothing: nobody is in a meeting for so long,
// and their names are forgotten by then. The seconds have all of it.
constexpr bool isRolledUp(EntityKind kind, Metric metric, HistoryTier into)
{
    if (kind != EntityKind::Person) return true;
    // Count_: health, which is in no catalogue
    return into == HistoryTier::Minutes && (metric == Metric::Count_ || metric == Metric::PersonRtt || metric == Metric::PersonLossUp || metric == Metric::PersonLossDown || metric == Metric::PersonLegScore);
}
// Who was there for less than this many minutes of an hour leaves none in their tier: the seconds tell all of it for a week, the events who came and went for as long as they are kept.
inline constexpr size_t LeastMinutesOfPerson = 3;
// Of figures of people, and of how those spread within a room, the mean and the worst are rolled up: where the least is best, it is the mean that stands for it, and of a leg score
// for the greatest. Means of people are in the catalogue's decimals (nothing is made of them any more), all others in one more.
void thin(EntityKind kind, Metric metric, int decimals, std::vector<HistoryPoint> &points);

// Sorts by tick; of several with one tick the last in the order given wins (it was stored later).
void settle(std::vector<HistorySample> &samples);
void settle(std::vector<HistoryPoint> &points);

// Points of the next tier, `from` in ticks of `fromMs`. A mean is that of the ticks that have a figure, each counted once. A tick without any figure has
// no point, but one that ends in a gap after such has: a gap (NaN), so that its end shows where nothing is known.
std::vector<HistoryPoint> reduce(const std::vector<HistorySample> &from, qint64 fromMs, qint64 toMs);
std::vector<HistoryPoint> reduce(const std::vector<HistoryPoint> &from, qint64 fromMs, qint64 toMs);

// Fills columns over [from, to), ms since the epoch. What is given: in order of time. Between two that no gap parts a line is drawn in, as the memory's series do;
// each point stands for its whole tick. `last` of a column is the last value, of points the last mean.
class ColumnFiller
{
public:
    ColumnFiller(qint64 from, qint64 to, std::vector<SeriesColumn> &columns);
    void add(qint64 at, double value);                       // a sample; NaN: a gap
    void add(qint64 at, qint64 until, const HistoryPoint &p); // a point that holds in [at, until)

private:
    void put(qint64 at, double low, double high, double last);
    void line(qint64 to, double value);

    qint64 m_from, m_to;
    std::vector<SeriesColumn> &m_columns;
    qint64 m_lastAt = 0, m_lastSpan = 0;
    double m_last = std::numeric_limits<double>::quiet_NaN();
    double m_width; // ms of a column
};

} // namespace jitscope
