// One metric of one entity over time: every sample of the last minutes, then the least, greatest and last of each minute.
// Runs of one value are kept as their two ends. A gap is kept as such, never guessed from distances.
// A long series (over 2,048 samples) has besides the least, greatest and last of every 16 samples, of 16 of those, and so on: a window onto a million of them
// is read in the time of its columns, and a single peak still shows in its column.
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace jitscope {

// What a chart paints in one pixel column. NaN in all three: no data, a gap.
struct SeriesColumn { float min, max, last; };

class Series
{
public:
    // Tenths of a second since the store's own zero (± 6.8 years).
    using Tick = qint32;
    static constexpr Tick Minute = 600;
    // No sample for longer than this and no word about a gap: it is one all the same (the program slept).
    static constexpr Tick Silence = 3 * Minute;

    // Same or earlier time than the last one: ignored. Much earlier (the clock was set back): all is forgotten.
    void append(Tick at, float value);
    // Behind the last sample nothing is known, until the next one.
    void gap();
    // Forgets samples before `samplesFrom` and minutes before `minutesFrom`.
    void trim(Tick samplesFrom, Tick minutesFrom);

    bool isOpen() const;   // the last word was a value, not a gap
    bool isEmpty() const { return m_samples.empty() && m_minutes.empty(); }
    Tick lastAt() const { return m_lastAt; }
    // The last value at or before `at`, no older than `tolerance`; NaN when there is none or a gap lies between.
    float valueAt(Tick at, Tick tolerance) const;
    // Fills columns over [from, to): samples where they are kept, minutes before; lines between samples are drawn in, gaps are not.
    // While the series is open its last value holds until `heldUntil`.
    void window(Tick from, Tick to, Tick heldUntil, std::span<SeriesColumn> columns) const;
    // What it takes on the heap, the allocator's own share included.
    qsizetype heapBytes() const;

private:
    struct Sample { Tick at; float value; };     // value NaN: a gap begins
    struct Span { float min, max, last; };       // of a whole minute; NaN: a gap
    struct Block { Tick end; float min, max, last; }; // end: of its last sample; last NaN: a gap is in it, it stands for nothing
    template<class Out> void points(Tick from, Tick to, Out &out) const;
    void closeMinutes(qint32 until);
    void push(Sample sample);
    void closeBlocks(size_t final); // of the first `final` samples
    void dropSamples(size_t count);

    std::vector<Sample> m_samples;
    std::vector<std::vector<Block>> m_levels; // m_levels[k][i]: samples from i × 16^(k+1) on; whole blocks only; none while the series is short
    std::vector<Span> m_minutes;   // consecutive; m_minutes[i] is minute m_firstMinute + i
    qint32 m_firstMinute = 0;
    Tick m_lastAt = 0;             // of the last value
    Span m_now{0, 0, 0};           // the minute that is still open
    qint32 m_nowMinute = 0;
    bool m_hasNow = false;
};

} // namespace jitscope
