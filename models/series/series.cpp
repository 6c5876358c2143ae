#include "series/series.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jitscope {
namespace {

constexpr float missing = std::numeric_limits<float>::quiet_NaN();

qint32 minuteOf(Series::Tick at)
{
    return at >= 0 ? at / Series::Minute : -((-at + Series::Minute - 1) / Series::Minute);
}

// Doubling would leave a third of the memory unused over all; small steps cost a copy every few minutes.
template<class T>
void growBy(std::vector<T> &v, size_t step)
{
    if (v.size() == v.capacity()) v.reserve(v.size() + step);
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
        const int c = column(at);
        if (m_joined) join(c, at, last);
        if (c >= 0 && c < int(m_columns.size())) {
            SeriesColumn &column = m_columns[size_t(c)];
            column = std::isnan(column.last) ? SeriesColumn{min, max, last} : SeriesColumn{std::min(column.min, min), std::max(column.max, max), last};
        }
        m_joined = true;
        m_at = at;
        m_column = c;
        m_value = last;
    }
    void gap() { m_joined = false; }
    void hold(Series::Tick until)
    {
        if (!m_joined) return;
        const int end = std::min(column(until), int(m_columns.size()) - 1);
        for (int c = std::max(m_column + 1, 0); c <= end; ++c) m_columns[size_t(c)] = {m_value, m_value, m_value};
    }

private:
    int column(Series::Tick at) const { return int(std::floor(double(at - m_from) * m_scale)); }
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
    growBy(m_samples, 24);
    m_samples.push_back({at, value});
}

void Series::gap()
{
    if (!isOpen()) return;
    growBy(m_samples, 24);
    m_samples.push_back({m_lastAt + 1, missing});
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
    m_samples.erase(m_samples.begin(), keep);
    if (m_samples.capacity() > m_samples.size() + 48) m_samples.shrink_to_fit();

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

template<class Visit>
void Series::points(Tick from, Tick to, Visit visit) const
{
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
    for (; it != m_samples.end(); ++it) {
        visit(it->at, it->value, it->value, it->value);
        if (it->at >= to) return;
    }
}

void Series::window(Tick from, Tick to, Tick heldUntil, std::span<SeriesColumn> columns) const
{
    std::fill(columns.begin(), columns.end(), SeriesColumn{missing, missing, missing});
    Painter painter(from, to, columns);
    points(from, to, [&](Tick at, float min, float max, float last) {
        if (std::isnan(last)) painter.gap();
        else painter.point(at, min, max, last);
    });
    if (isOpen()) painter.hold(heldUntil);
}

qsizetype Series::heapBytes() const
{
    constexpr qsizetype perBlock = 16; // what malloc keeps beside each block
    return (m_samples.capacity() ? qsizetype(m_samples.capacity() * sizeof(Sample)) + perBlock : 0)
           + (m_minutes.capacity() ? qsizetype(m_minutes.capacity() * sizeof(Span)) + perBlock : 0);
}

} // namespace jitscope
