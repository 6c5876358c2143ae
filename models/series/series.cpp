#include "series/series.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jitscope {
namespace {

constexpr size_t BlockSize = 16, LongFrom = 2048;
constexpr float missing = std::numeric_limits<float>::quiet_NaN();

qint32 minuteOf(Series::Tick at)
{
    return at >= 0 ? at / Series::Minute : -((-at + Series::Minute - 1) / Series::Minute);
}

// Doubling would leave a third of the memory unused over all; small steps cost a copy every few minutes. Long lists grow by an eighth.
template<class T>
void growBy(std::vector<T> &v, size_t step)
{
    if (v.size() == v.capacity()) v.reserve(v.size() + std::max(step, v.size() / 8));
}

// Puts points into pixel columns and joins them.
class Painter
{
public:
    Painter(Series::Tick from, Series::Tick to, std::span<SeriesColumn> columns)
        : m_from(from), m_scale(double(columns.size()) / std::max(1, to - from)), m_columns(columns)
    {
    }

    void point(Series::Tick at, float min, float max, float last)
    {
        const int c = at >= m_start && at < m_end ? m_column : enter(at);
        if (m_joined && c > m_column) join(c, at, last);
        if (size_t(c) < m_columns.size()) { // one before the first is a huge one
            SeriesColumn &column = m_columns[size_t(c)];
            column = std::isnan(column.last) ? SeriesColumn{min, max, last} : SeriesColumn{min < column.min ? min : column.min, max > column.max ? max : column.max, last};
        }
        m_joined = true;
        m_at = at;
        m_column = c;
        m_value = last;
    }
    void gap() { m_joined = false; }
    // Whether what is at `at`, which is not before the last point, falls into that one's column.
    bool inItsColumn(Series::Tick at) const { return at < m_end; }
    void hold(Series::Tick until)
    {
        if (!m_joined) return;
        const int end = std::min(column(until), int(m_columns.size()) - 1);
        for (int c = std::max(m_column + 1, 0); c <= end; ++c) m_columns[size_t(c)] = {m_value, m_value, m_value};
    }

private:
    int column(qint64 at) const { return int(std::floor(double(at - m_from) * m_scale)); }
    // The column of a point, and up to where it goes: most points fall into that of the one before, and need no division.
    int enter(Series::Tick at)
    {
        const int c = column(at);
        qint64 end = m_from + qint64(std::ceil((c + 1) / m_scale));
        while (end > at + 1 && column(end - 1) > c) --end;
        while (column(end) <= c) ++end;
        m_start = at;
        m_end = end;
        return c;
    }
    void join(int to, Series::Tick at, float value)
    {
        const int first = std::max(m_column + 1, 0), end = std::min(to, int(m_columns.size()));
        const double span = std::max(1, at - m_at);
        for (int c = first; c < end; ++c) {
            const double t = m_from + (c + 0.5) / m_scale;
            const float v = m_value + float((t - m_at) / span) * (value - m_value);
            m_columns[size_t(c)] = {v, v, v};
        }
    }

    Series::Tick m_from;
    double m_scale;
    std::span<SeriesColumn> m_columns;
    bool m_joined = false;
    Series::Tick m_at = 0;
    qint64 m_start = 0, m_end = 0; // of m_column, as far as points came
    int m_column = 0;
    float m_value = 0;
};

} // namespace

bool Series::isOpen() const { return !m_samples.empty() && !std::isnan(m_samples.back().value); }

void Series::append(Tick at, float value)
{
    if (!m_samples.empty() && at <= m_samples.back().at) {
        if (at > m_samples.back().at - Silence) return;
        *this = Series();
    }
    if (isOpen() && at - m_lastAt > Silence) gap();

    const qint32 minute = minuteOf(at);
    closeMinutes(minute);
    m_now = m_hasNow ? Span{std::min(m_now.min, value), std::max(m_now.max, value), value} : Span{value, value, value};
    m_nowMinute = minute;
    m_hasNow = true;
    m_lastAt = at;

    const size_t n = m_samples.size();
    if (n >= 2 && m_samples[n - 1].value == value && m_samples[n - 2].value == value) {
        m_samples[n - 1].at = at;
        return;
    }
    push({at, value});
}

void Series::gap()
{
    if (isOpen()) push({m_lastAt + 1, missing});
}

// All before the new one are final by now: a run's second end no longer moves.
void Series::push(Sample sample)
{
    if (m_samples.size() >= LongFrom) closeBlocks(m_samples.size());
    growBy(m_samples, 24);
    m_samples.push_back(sample);
}

void Series::closeBlocks(size_t final)
{
    if (m_levels.empty()) m_levels.emplace_back();
    for (size_t from = m_levels[0].size() * BlockSize; from + BlockSize <= final; from += BlockSize) {
        Block b{m_samples[from + BlockSize - 1].at, m_samples[from].value, m_samples[from].value, m_samples[from + BlockSize - 1].value};
        for (size_t i = from; i < from + BlockSize; ++i) {
            const float v = m_samples[i].value;
            if (std::isnan(v)) b.last = missing;
            b.min = std::min(b.min, v);
            b.max = std::max(b.max, v);
        }
        growBy(m_levels[0], 64);
        m_levels[0].push_back(b);
    }
    for (size_t level = 1; level <= m_levels.size(); ++level) {
        const size_t below = m_levels[level - 1].size();
        if (below < BlockSize) break;
        if (level == m_levels.size()) m_levels.emplace_back(); // may move the lists: no reference is held across
        const std::vector<Block> &parts = m_levels[level - 1];
        std::vector<Block> &blocks = m_levels[level];
        for (size_t from = blocks.size() * BlockSize; from + BlockSize <= below; from += BlockSize) {
            Block b{parts[from + BlockSize - 1].end, parts[from].min, parts[from].max, parts[from + BlockSize - 1].last};
            for (size_t i = from; i < from + BlockSize; ++i) {
                if (std::isnan(parts[i].last)) b.last = missing;
                b.min = std::min(b.min, parts[i].min);
                b.max = std::max(b.max, parts[i].max);
            }
            growBy(blocks, 16);
            blocks.push_back(b);
        }
    }
}

// The first `count` samples, in a long series whole blocks only.
void Series::dropSamples(size_t count)
{
    if (!m_levels.empty()) count -= count % BlockSize;
    m_samples.erase(m_samples.begin(), m_samples.begin() + ptrdiff_t(count));
    if (m_levels.empty() || count == 0) return;
    std::vector<Block> lowest = std::move(m_levels[0]);
    m_levels.clear(); // those above no longer begin where they did
    if (m_samples.size() < LongFrom) return;
    lowest.erase(lowest.begin(), lowest.begin() + ptrdiff_t(count / BlockSize));
    m_levels.push_back(std::move(lowest));
    closeBlocks(m_samples.size() - 1); // the last one may be a run's second end, which still moves
}

// Minutes that ended before `until` go into the list: the open one, then those without a sample of their own.
void Series::closeMinutes(qint32 until)
{
    if (!m_hasNow || m_nowMinute >= until) return;
    if (m_minutes.empty()) m_firstMinute = m_nowMinute;
    growBy(m_minutes, 8);
    m_minutes.push_back(m_now);
    const bool held = isOpen(); // asked rarely, but never told that it was gone
    const Span rest = held ? Span{m_now.last, m_now.last, m_now.last} : Span{missing, missing, missing};
    // a long absence is not worth a list of nothings
    if (until - m_nowMinute > 6 * 60) m_minutes.clear();
    else
        for (qint32 m = m_nowMinute + 1; m < until; ++m) {
            growBy(m_minutes, 8);
            m_minutes.push_back(rest);
        }
    m_hasNow = false;
}

void Series::trim(Tick samplesFrom, Tick minutesFrom)
{
    // the sample before the edge stays: it is the start of the line that crosses it
    auto keep = std::lower_bound(m_samples.begin(), m_samples.end(), samplesFrom, [](const Sample &s, Tick t) { return s.at < t; });
    if (keep != m_samples.begin()) --keep;
    dropSamples(size_t(keep - m_samples.begin()));
    // a long list grows by an eighth: taking that back each time would copy all of it twice a minute
    if (m_samples.capacity() > m_samples.size() + (m_samples.size() < LongFrom ? 48 : m_samples.size() / 4)) m_samples.shrink_to_fit();

    const qint32 drop = std::clamp<qint32>(minuteOf(minutesFrom) - m_firstMinute, 0, qint32(m_minutes.size()));
    m_minutes.erase(m_minutes.begin(), m_minutes.begin() + drop);
    m_firstMinute += drop;
    if (m_minutes.capacity() > m_minutes.size() + 32) m_minutes.shrink_to_fit();
}

float Series::valueAt(Tick at, Tick tolerance) const
{
    const auto after = std::upper_bound(m_samples.begin(), m_samples.end(), at, [](Tick t, const Sample &s) { return t < s.at; });
    if (after != m_samples.begin()) {
        const Sample &s = *(after - 1);
        if (std::isnan(s.value)) return missing;
        // inside a run of one value the samples between its ends were left out
        const bool inRun = after != m_samples.end() && after->value == s.value;
        return inRun || qint64(at) - s.at <= tolerance ? s.value : missing;
    }
    const qint32 m = minuteOf(at) - m_firstMinute;
    return m >= 0 && m < qint32(m_minutes.size()) ? m_minutes[size_t(m)].last : missing;
}

template<class Out>
void Series::points(Tick from, Tick to, Out &out) const
{
    const auto visit = [&](Tick at, float min, float max, float last) {
        if (std::isnan(last)) out.gap();
        else out.point(at, min, max, last);
    };
    const Tick samplesFrom = m_samples.empty() ? std::numeric_limits<Tick>::max() : m_samples.front().at;
    // one minute before the window and one after, for the lines that cross its edges
    if (from < samplesFrom) {
        const qint32 first = std::max(minuteOf(from) - 1 - m_firstMinute, 0);
        for (qint32 i = first; i < qint32(m_minutes.size()); ++i) {
            const Tick at = (m_firstMinute + i) * Minute + Minute / 2;
            if (at >= samplesFrom) break;
            const Span &s = m_minutes[size_t(i)];
            visit(at, s.min, s.max, s.last);
            if (at >= to) return;
        }
    }
    auto it = std::lower_bound(m_samples.begin(), m_samples.end(), from, [](const Sample &s, Tick t) { return s.at < t; });
    if (it != m_samples.begin()) --it;
    for (size_t i = size_t(it - m_samples.begin()), n = m_samples.size(); i < n;) {
        const Sample &s = m_samples[i];
        visit(s.at, s.value, s.value, s.value);
        if (s.at >= to) return;
        // the largest block from here on that lies within this sample's column
        size_t step = 1;
        const Block *block = nullptr;
        for (size_t level = 0, at = i; level < m_levels.size() && at % BlockSize == 0; ++level) {
            at /= BlockSize;
            if (at >= m_levels[level].size()) break;
            const Block &b = m_levels[level][at];
            if (std::isnan(b.last) || !out.inItsColumn(b.end)) break;
            block = &b;
            step *= BlockSize;
        }
        if (block) out.point(block->end, block->min, block->max, block->last);
        i += step;
    }
}

void Series::window(Tick from, Tick to, Tick heldUntil, std::span<SeriesColumn> columns) const
{
    std::fill(columns.begin(), columns.end(), SeriesColumn{missing, missing, missing});
    Painter painter(from, to, columns);
    points(from, to, painter);
    if (isOpen()) painter.hold(heldUntil);
}

qsizetype Series::heapBytes() const
{
    constexpr qsizetype perBlock = 16; // what malloc keeps beside each block
    qsizetype blocks = 0;
    for (const std::vector<Block> &level : m_levels) blocks += qsizetype(level.capacity() * sizeof(Block)) + perBlock;
    return blocks + (m_samples.capacity() ? qsizetype(m_samples.capacity() * sizeof(Sample)) + perBlock : 0)
           + (m_minutes.capacity() ? qsizetype(m_minutes.capacity() * sizeof(Span)) + perBlock : 0);
}

} // namespace jitscope
