#include "quality/steadyband.h"

#include <algorithm>

namespace jitscope {

void SteadyMeasure::look(Band band, double value, qint64 at, const QualityScale &scale)
{
    if (band == Band::None || at <= m_at) return;
    const qint64 window = std::max(1, scale.windowMs);
    const bool same = m_at > 0 && at / window == m_at / window;
    m_value = value;
    m_at = at;
    if (same) {
        if (band >= m_last[0]) m_values[0] = float(value);
        m_last[0] = std::max(m_last[0], band);
    } else {
        std::copy_backward(m_last.begin(), m_last.end() - 1, m_last.end());
        std::copy_backward(m_values.begin(), m_values.end() - 1, m_values.end());
        m_last[0] = band;
        m_values[0] = float(value);
        m_count = quint8(std::min(m_count + 1, Most));
    }
    // Worse: as soon as enough windows say so.
    for (int b = int(Band::Bad); b > int(m_band) && b >= int(Band::Good); --b) {
        if (atLeast(Band(b), scale.of) < std::min(scale.enter, scale.of)) continue;
        m_band = Band(b);
        return;
    }
    // The first look of somebody who is well needs no proof.
    if (m_band == Band::None && atLeast(Band::Fair, Most) == 0) m_band = Band::Good;
    // Better: only when all the last ones are, and then as good as the worst of them.
    const int needed = std::min(scale.leave, Most);
    if (m_count >= needed && better() >= needed) m_band = *std::max_element(m_last.begin(), m_last.begin() + needed);
}

double SteadyMeasure::usual() const
{
    const int n = std::min<int>(m_count, Kept);
    if (n == 0) return std::numeric_limits<double>::quiet_NaN();
    std::array<float, Kept> values = m_values;
    std::nth_element(values.begin(), values.begin() + n / 2, values.begin() + n);
    return double(values[size_t(n / 2)]);
}

int SteadyMeasure::atLeast(Band band, int of) const
{
    const int n = std::min({of, int(m_count), Most});
    return int(std::count_if(m_last.begin(), m_last.begin() + n, [&](Band b) { return b >= band; }));
}

int SteadyMeasure::better() const
{
    int n = 0;
    while (n < m_count && m_last[size_t(n)] < m_band) ++n;
    return n;
}

BandReason SteadyBand::explain(const QualityScale &scale, Band band, const SteadyMeasure *by, QualityMeasure which) const
{
    BandReason out;
    // Something is on its way to be worse than the state.
    const SteadyMeasure *rising = nullptr;
    QualityMeasure what{};
    for (size_t i = 0; i < QualityMeasures; ++i) {
        const SteadyMeasure &m = m_measures[i];
        if (m.latest() > std::max(band, m.band()) && (!rising || m.latest() > rising->latest())) rising = &m, what = QualityMeasure(i);
    }
    if (rising) {
        const Band next = rising->latest();
        out.why = band == Band::None ? BandReason::Why::Settling : BandReason::Why::Doubted;
        out.step = {next, what, rising->value(), scale.edgeOf(what, next)};
        out.count = rising->atLeast(next, scale.of);
        out.of = scale.enter;
        return out;
    }
    if (!by) return out;
    const bool dropped = scale.jitterDrops && which == QualityMeasure::AudioJitter && by->band() > Band::Good;
    const Band own = dropped ? by->band() : band;
    out.step = {band, which, by->value(), scale.edgeOf(which, own)};
    if (by->latest() < own && own > Band::Good) {
        out.why = BandReason::Why::Held;
        out.count = by->better();
        out.of = scale.leave;
    } else {
        out.why = BandReason::Why::Steady;
        out.count = by->atLeast(own, scale.of);
        out.of = std::min(scale.of, by->windows());
    }
    return out;
}

const BandState &SteadyBand::look(const QualityFigures &figures, Blind blind, qint64 now, const QualityScale &scale)
{
    const auto become = [&](Band band, BandReason reason) -> const BandState & {
        if (band != m_state.band) m_state.since = now;
        m_state.band = band;
        m_state.reason = std::move(reason);
        return m_state;
    };
    if (blind != Blind::No) {
        for (SteadyMeasure &m : m_measures) m.forget();
        BandReason reason;
        reason.why = blind == Blind::PeerToPeer ? BandReason::Why::PeerToPeer : BandReason::Why::NoFigures;
        return become(Band::None, reason);
    }
    for (size_t i = 0; i < QualityMeasures; ++i) {
        const QualityFigure &f = figures.of[i];
        SteadyMeasure &m = m_measures[i];
        if (f.isSet()) m.look(scale.bandOf(QualityMeasure(i), f.value), f.value, f.at, scale);
        // Who is muted has no jitter, and had it a while ago: kept for half a minute, or as many windows as it takes to be called better.
        else if (m.at() > 0 && now - m.at() > std::max<qint64>(30'000, qint64(scale.leave) * scale.windowMs)) m.forget();
    }
    if (std::none_of(m_measures.begin(), m_measures.end(), [](const SteadyMeasure &m) { return m.windows() > 0; })) {
        BandReason reason;
        reason.why = figures.stale ? BandReason::Why::Stale : BandReason::Why::NoFigures;
        return become(Band::None, reason);
    }
    const Worst found = worst(scale, QualityMeasures, false);
    return become(found.band, explain(scale, found.band, found.by, found.which));
}

SteadyBand::Worst SteadyBand::worst(const QualityScale &scale, size_t measures, bool early) const
{
    Worst out;
    bool drops = false;
    for (size_t i = 0; i < measures; ++i) {
        const SteadyMeasure &m = m_measures[i];
        const Band band = early && m.band() == Band::None ? m.latest() : m.band();
        if (scale.jitterDrops && QualityMeasure(i) == QualityMeasure::AudioJitter && band > Band::Good) {
            drops = true;
            continue;
        }
        if (band > out.band) out = {band, &m, QualityMeasure(i)};
    }
    if (drops) out = {Band(std::min(int(Band::Bad), std::max(int(out.band), int(Band::Good)) + 1)), &m_measures[size_t(QualityMeasure::AudioJitter)], QualityMeasure::AudioJitter};
    return out;
}

Band SteadyBand::measured(const QualityScale &scale) const
{
    static_assert(QualityMeasure::Mos < QualityMeasure::Bandwidth && size_t(QualityMeasure::Bandwidth) + 1 == QualityMeasures); // both stand at the end
    return worst(scale, size_t(QualityMeasure::Mos), true).band;
}

} // namespace jitscope
