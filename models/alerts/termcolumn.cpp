#include "alerts/termcolumn.h"

#include <algorithm>

namespace jitscope {
namespace {

using Over = SignalTerm::Over;
constexpr float EmptyStep = std::numeric_limits<float>::quiet_NaN();

bool isSum(Over over) { return over == Over::Increase || over == Over::Rate || over == Over::Changes; }
bool isExtreme(Over over) { return over == Over::Min || over == Over::Max; }

// How much of its window must be known before a value stands: a minimum of ten seconds is no minimum of six hours.
double coverNeeded(Over over)
{
    switch (over) {
    case Over::Min: return 0.75;
    case Over::Slope: return 0.5;
    default: return 0;
    }
}

} // namespace

TermColumn::TermColumn(const SignalTerm &term) : m_term(term)
{
    if (term.over != Over::Now && term.over != Over::Age) m_step = std::max<qint64>(1, term.windowMs / Steps);
    if (!isSum(term.over)) m_cells = Steps + 1;
}

void TermColumn::resize(size_t entities)
{
    const size_t before = size();
    if (entities <= before) return;
    m_value.resize(entities, NoValue);
    m_raw.resize(entities, NoValue);
    m_at.resize(entities, 0);
    if (!isWindow()) return;
    m_first.resize(entities, 0);
    if (entities <= m_capacity) return;
    const size_t wider = std::max(entities, m_capacity * 2);
    const float empty = isSum(m_term.over) ? 0 : EmptyStep;
    std::vector<float> ring(size_t(m_cells) * wider, empty);
    const bool counts = !isSum(m_term.over) && !isExtreme(m_term.over);
    std::vector<quint16> n(counts ? size_t(m_cells) * wider : 0, 0);
    for (size_t b = 0; b < size_t(m_cells); ++b) {
        std::copy_n(m_ring.begin() + qsizetype(b * m_capacity), before, ring.begin() + qsizetype(b * wider));
        if (counts) std::copy_n(m_counts.begin() + qsizetype(b * m_capacity), before, n.begin() + qsizetype(b * wider));
    }
    m_ring = std::move(ring);
    m_counts = std::move(n);
    m_capacity = wider;
}

void TermColumn::forget(size_t slot)
{
    m_value[slot] = m_raw[slot] = NoValue;
    m_at[slot] = 0;
    if (!isWindow()) return;
    m_first[slot] = 0;
    for (int b = 0; b < m_cells; ++b) {
        cell(b, slot) = isSum(m_term.over) ? 0 : EmptyStep;
        if (!m_counts.empty()) count(b, slot) = 0;
    }
}

double TermColumn::covered(size_t slot, qint64 now) const
{
    return std::min(1.0, double(now - m_first[slot]) / double(m_term.windowMs));
}

void TermColumn::sample(size_t slot, double value, qint64 at, qint64 now)
{
    if (!isWindow()) {
        m_raw[slot] = value;
        if (m_term.over == Over::Now) m_value[slot] = value;
        else m_value[slot] = double(now - qint64(std::isnan(value) ? 0 : value)) / 1000;
        if (std::isnan(value)) m_value[slot] = NoValue;
        return;
    }
    if (std::isnan(value)) { // nobody tells: what was collected stays for when somebody does again
        m_value[slot] = NoValue;
        m_at[slot] = -std::abs(m_at[slot]);
        return;
    }
    const bool absent = m_at[slot] < 0;
    const qint64 before = std::abs(m_at[slot]);
    if (at <= before && before) { // the same reading again
        m_at[slot] = before;
        if (absent) compute(slot, slot + 1, now);
        return;
    }
    roll(now);
    const double last = m_raw[slot];
    const bool known = !std::isnan(last) && at - before <= m_term.windowMs;
    if (!known) m_first[slot] = at;
    m_raw[slot] = value;
    m_at[slot] = at;
    float &c = cell(m_index, slot);
    switch (m_term.over) {
    case Over::Increase:
    case Over::Rate:
        if (known) c += float(value >= last ? value - last : value); // after a restart of the process the counter began at 0 again
        break;
    case Over::Changes:
        if (known && value != last) c += 1;
        break;
    case Over::Min:
        if (std::isnan(c) || float(value) < c) c = float(value);
        break;
    case Over::Max:
        if (std::isnan(c) || float(value) > c) c = float(value);
        break;
    default: { // mean of the step
        quint16 &n = count(m_index, slot);
        if (n < 0xffff) ++n;
        c = std::isnan(c) ? float(value) : c + (float(value) - c) / float(n);
    }
    }
    compute(slot, slot + 1, now);
}

void TermColumn::roll(qint64 now)
{
    if (m_term.over == Over::Age) {
        for (size_t i = 0; i < size(); ++i) m_value[i] = std::isnan(m_raw[i]) ? NoValue : (double(now) - m_raw[i]) / 1000;
        return;
    }
    if (!isWindow()) return;
    const qint64 index = now / m_step;
    if (index <= m_index) return;
    if (m_index >= 0) {
        const float empty = isSum(m_term.over) ? 0 : EmptyStep;
        for (qint64 i = std::max(m_index + 1, index - m_cells + 1); i <= index; ++i) {
            std::fill_n(m_ring.begin() + qsizetype(size_t(i % m_cells) * m_capacity), m_capacity, empty);
            if (!m_counts.empty()) std::fill_n(m_counts.begin() + qsizetype(size_t(i % m_cells) * m_capacity), m_capacity, quint16(0));
        }
    }
    m_index = index;
    compute(0, size(), now);
}

void TermColumn::compute(size_t from, size_t to, qint64 now)
{
    const auto gate = [&](size_t i) {
        if (m_at[i] <= 0 || covered(i, now) < coverNeeded(m_term.over)) m_value[i] = NoValue;
    };
    if (isSum(m_term.over)) {
        std::fill(m_value.begin() + qsizetype(from), m_value.begin() + qsizetype(to), 0.0);
        for (int b = 0; b < m_cells; ++b) {
            const float *step = m_ring.data() + size_t(b) * m_capacity;
            for (size_t i = from; i < to; ++i) m_value[i] += double(step[i]);
        }
        for (size_t i = from; i < to; ++i) {
            if (m_at[i] <= 0 || m_at[i] == m_first[i]) m_value[i] = NoValue; // one reading is no increase, not even one of 0
            else if (m_term.over == Over::Rate) m_value[i] /= std::max(1.0, double(std::min(m_term.windowMs, now - m_first[i])) / 1000);
        }
        return;
    }
    if (isExtreme(m_term.over)) {
        const bool least = m_term.over == Over::Min;
        const double start = least ? std::numeric_limits<double>::infinity() : -std::numeric_limits<double>::infinity();
        std::fill(m_value.begin() + qsizetype(from), m_value.begin() + qsizetype(to), start);
        for (int b = 0; b < m_cells; ++b) {
            const float *step = m_ring.data() + size_t(b) * m_capacity;
            for (size_t i = from; i < to; ++i) {
                const double v = double(step[i]); // an empty step is NaN: no comparison with it holds
                if (least ? v < m_value[i] : v > m_value[i]) m_value[i] = v;
            }
        }
        for (size_t i = from; i < to; ++i) {
            if (std::isinf(m_value[i])) m_value[i] = NoValue;
            gate(i);
        }
        return;
    }
    for (size_t i = from; i < to; ++i) {
        // Mean: each reading counts once. Slope: least squares through the means of the steps.
        double n = 0, sum = 0, sx = 0, sxx = 0, sxy = 0, steps = 0, sy = 0;
        for (qint64 b = std::max<qint64>(0, m_index - m_cells + 1); b <= m_index; ++b) {
            const double v = double(cell(b, i));
            if (std::isnan(v)) continue;
            const double k = count(b, i), x = double(b - m_index) * double(m_step) / 1000;
            n += k;
            sum += k * v;
            steps += 1;
            sx += x;
            sy += v;
            sxx += x * x;
            sxy += x * v;
        }
        if (m_term.over == Over::Mean) {
            m_value[i] = n > 0 ? sum / n : NoValue;
        } else {
            const double below = steps * sxx - sx * sx;
            m_value[i] = steps >= 3 && below > 0 ? (steps * sxy - sx * sy) / below : NoValue;
        }
        gate(i);
    }
}

} // namespace jitscope
