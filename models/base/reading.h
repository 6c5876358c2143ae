// A number that knows what it is, when and by whom it was measured, or why it is missing (DESIGN §2).
// Missing is never zero: `value` may be read only after `state` was looked at.
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <vector>

namespace jitscope {

enum class Metric : quint16; // one enumerator per row of the catalogue, fleet/metric.h

using SourceIndex = quint16; // position in ShardSnapshot::sources; stable for the life of a session
inline constexpr SourceIndex NoSource = 0xffff; // derived, or not from a source

enum class ReadingState : quint8 {
    Measured,    // value is valid
    NotYet,      // will come: no answer yet, or asked for in turn (RTT 0.0 of a bridge is this too)
    NotExported, // this version of the server has no such figure
    SwitchedOff, // the server could tell but its configuration does not let it
    Stale,       // value is the last one known; the source has missed twice or is down
    NoMeaning,   // the figure makes no sense now: loss of somebody who sends nothing
};

struct Reading
{
    double value = 0;  // in the catalogue's unit of `metric`
    qint64 at = 0;     // ms since the epoch, our clock, when the answer arrived; 0 = never
    Metric metric{};
    SourceIndex source = NoSource;
    ReadingState state = ReadingState::NotYet;

    bool hasValue() const { return state == ReadingState::Measured || state == ReadingState::Stale; }
    bool isMeasured() const { return state == ReadingState::Measured; }
    // Same figure on screen: age and source do not count.
    bool sameFigure(const Reading &o) const { return state == o.state && (!hasValue() || value == o.value); }
    friend bool operator==(const Reading &, const Reading &) = default;
};

// Sorted by metric, at most one of each. Small: a vector beats a map.
class Readings
{
public:
    const Reading *find(Metric m) const
    {
        const auto it = lower(m);
        return it != m_all.end() && it->metric == m ? &*it : nullptr;
    }
    // A reading in state NotYet when there is none.
    Reading get(Metric m) const
    {
        const Reading *r = find(m);
        return r ? *r : Reading{0, 0, m, NoSource, ReadingState::NotYet};
    }
    void set(const Reading &r)
    {
        if (m_all.empty() || m_all.back().metric < r.metric) { m_all.push_back(r); return; }
        const auto it = m_all.begin() + (lower(r.metric) - m_all.cbegin());
        if (it != m_all.end() && it->metric == r.metric) *it = r;
        else m_all.insert(it, r);
    }
    // Sets a measured value; NaN and infinities are refused (they mean "no figure", not a number).
    void measure(Metric m, double value, qint64 at, SourceIndex source)
    {
        if (std::isfinite(value)) set({value, at, m, source, ReadingState::Measured});
    }
    void miss(Metric m, ReadingState why, qint64 at = 0, SourceIndex source = NoSource) { set({0, at, m, source, why}); }
    void reserve(size_t n) { m_all.reserve(n); }
    bool empty() const { return m_all.empty(); }
    size_t size() const { return m_all.size(); }
    auto begin() const { return m_all.begin(); }
    auto end() const { return m_all.end(); }
    auto begin() { return m_all.begin(); }
    auto end() { return m_all.end(); }
    friend bool operator==(const Readings &, const Readings &) = default;

private:
    std::vector<Reading>::const_iterator lower(Metric m) const
    {
        return std::lower_bound(m_all.begin(), m_all.end(), m, [](const Reading &r, Metric x) { return r.metric < x; });
    }
    std::vector<Reading> m_all;
};

} // namespace jitscope
