// A band that does not flicker: worse after `enter` of the last `of` windows, better after `leave` better windows in a row (quality.md §3). It knows why it
// is what it is. Each measure has its own windows, since figures come at different paces (jitter with full detail only). No clock: the time is an argument.
#pragma once

#include "quality/qualityscale.h"

namespace jitscope {

// Why a band is what it is, as data; the sentence is made in items/qualitywords.h.
struct BandReason
{
    enum class Why : quint8 {
        NoFigures,  // nobody measures this person (yet)
        Stale,      // what is known is old
        PeerToPeer, // the bridge does not see their media
        Settling,   // first looks: `count` of `of` windows are there
        Steady,     // `count` of the last `of` windows say so
        Held,       // the latest is better by now; it has been so for `count` windows, `of` are needed
        Doubted,    // the latest is worse; it was so in `count` windows, `of` are needed
    };
    Why why = Why::NoFigures;
    QualityStep step;       // the measure that decides, with its latest value; its band and edge are those of the state, of Doubted those that it may become
    int count = 0, of = 0;  // windows
    friend bool operator==(const BandReason &, const BandReason &) = default;
};

struct BandState
{
    Band band = Band::None; // None is "unknown": a state of its own, never good
    qint64 since = 0;       // ms since the epoch; 0: never anything else
    BandReason reason;
    friend bool operator==(const BandState &, const BandState &) = default;
};

// One measure of one person.
class SteadyMeasure
{
public:
    // A figure of `at` that has this band (not None). Of the same window as the last one: it counts when it is worse. Older ones are passed over.
    void look(Band band, double value, qint64 at, const QualityScale &scale);
    void forget() { *this = {}; }

    Band band() const { return m_band; }             // None: not settled
    Band latest() const { return m_count ? m_last[0] : Band::None; }
    double value() const { return m_value; }         // the latest
    double usual() const;                            // median of the last windows, at most Kept; NaN: there are none
    qint64 at() const { return m_at; }               // of the latest; 0 none
    int windows() const { return m_count; }
    int atLeast(Band band, int of) const;            // windows among the last `of` that are at least as bad
    int better() const;                              // windows in a row, the latest first, that are better than band()

    static constexpr int Most = 16, Kept = 5;

private:
    std::array<Band, Most> m_last{};                 // newest first
    std::array<float, Kept> m_values{};              // likewise
    double m_value = 0;
    qint64 m_at = 0;
    quint8 m_count = 0;
    Band m_band = Band::None;
};

class SteadyBand
{
public:
    enum class Blind : quint8 { No, NoFigures, PeerToPeer }; // PeerToPeer: whatever the figures say, they say nothing of the media
    const BandState &look(const QualityFigures &figures, Blind blind, qint64 now, const QualityScale &scale);
    const BandState &state() const { return m_state; }
    Band measured(const QualityScale &scale) const; // of what is measured, without the estimated MOS and bandwidth; of a measure that is not settled yet the latest. None: nothing is known
    const SteadyMeasure &of(QualityMeasure m) const { return m_measures[size_t(m)]; }

private:
    struct Worst { Band band = Band::None; const SteadyMeasure *by = nullptr; QualityMeasure which{}; };
    Worst worst(const QualityScale &scale, size_t measures, bool early) const; // of the first so many; early: what is not settled counts as last seen
    BandReason explain(const QualityScale &scale, Band band, const SteadyMeasure *by, QualityMeasure which) const;

    std::array<SteadyMeasure, QualityMeasures> m_measures;
    BandState m_state;
};

} // namespace jitscope
