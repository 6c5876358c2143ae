// One term of a signal (SignalTerm) for many entities at once: the latest values, or what is known of a window that ends now. Dense and bounded: thirty steps
// per window and entity, whatever comes in. No clock.
#pragma once

#include "alerts/alertrule.h"

namespace jitscope {

class TermColumn
{
public:
    explicit TermColumn(const SignalTerm &term);
    const SignalTerm &term() const { return m_term; }
    size_t size() const { return m_value.size(); }
    void resize(size_t entities);   // new ones know nothing
    void forget(size_t slot);
    // The reading of that entity at `now`; `at` is when it was told, so that one that is seen twice counts once. NaN: nobody tells now.
    void sample(size_t slot, double value, qint64 at, qint64 now);
    // Moves windows and ages on to `now`. Before values().
    void roll(qint64 now);
    const double *values() const { return m_value.data(); } // NaN: missing; a window that is not known well enough yet is missing too
    // Ends where nothing can change until the next sample or that moment: ms since the epoch.
    qint64 stepMs() const { return m_step; }

private:
    bool isWindow() const { return m_step > 0; }
    void compute(size_t from, size_t to, qint64 now);
    float &cell(qint64 index, size_t slot) { return m_ring[size_t(index % m_cells) * m_capacity + slot]; }
    quint16 &count(qint64 index, size_t slot) { return m_counts[size_t(index % m_cells) * m_capacity + slot]; }
    double covered(size_t slot, qint64 now) const; // part of the window that is known

    static constexpr int Steps = 30;
    int m_cells = Steps; // steps that are kept: of levels one more, so that what was said when the window begins counts
    SignalTerm m_term;
    qint64 m_step = 0;   // ms of one step; 0: no window
    qint64 m_index = -1; // of the newest step
    size_t m_capacity = 0;
    std::vector<double> m_value, m_raw;   // raw: the latest that was told
    std::vector<qint64> m_at, m_first;    // of raw; of the first one ever
    std::vector<float> m_ring;            // [step][slot]
    std::vector<quint16> m_counts;        // likewise, of Mean and Slope
};

} // namespace jitscope
