#include "history/tiers.h"

#include <algorithm>
#include <cmath>

namespace jitscope {
namespace {

template<class Row>
void settleRows(std::vector<Row> &rows)
{
    const auto before = [](const Row &a, const Row &b) { return a.tick < b.tick; };
    if (!std::is_sorted(rows.begin(), rows.end(), before)) std::stable_sort(rows.begin(), rows.end(), before);
    size_t kept = 0;
    for (size_t i = 0; i < rows.size(); ++i)
        if (i + 1 == rows.size() || rows[i + 1].tick != rows[i].tick) rows[kept++] = rows[i];
    rows.resize(kept);
}

HistoryPoint pointOf(const HistorySample &s) { return {s.tick, s.value, s.value, s.value}; }
HistoryPoint pointOf(const HistoryPoint &p) { return p; }

template<class Row>
std::vector<HistoryPoint> reduceRows(const std::vector<Row> &from, qint64 fromMs, qint64 toMs)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    std::vector<HistoryPoint> out;
    double sum = 0;
    int count = 0;
    for (const Row &row : from) {
        const HistoryPoint p = pointOf(row);
        const qint64 tick = floorTo(p.tick * fromMs, toMs) / toMs;
        if (out.empty() || out.back().tick != tick) {
            out.push_back({tick, none, none, none});
            sum = count = 0;
        }
        if (std::isnan(p.mean)) continue;
        HistoryPoint &o = out.back();
        if (count++ == 0) {
            o.min = p.min;
            o.max = p.max;
        } else {
            o.min = std::min(o.min, p.min);
            o.max = std::max(o.max, p.max);
        }
        sum += p.mean;
        o.mean = std::clamp(sum / count, o.min, o.max);
    }
    return out;
}

} // namespace

void settle(std::vector<HistorySample> &samples) { settleRows(samples); }
void settle(std::vector<HistoryPoint> &points) { settleRows(points); }
std::vector<HistoryPoint> reduce(const std::vector<HistorySample> &from, qint64 fromMs, qint64 toMs) { return reduceRows(from, fromMs, toMs); }
std::vector<HistoryPoint> reduce(const std::vector<HistoryPoint> &from, qint64 fromMs, qint64 toMs) { return reduceRows(from, fromMs, toMs); }

void thin(EntityKind kind, Metric metric, int decimals, std::vector<HistoryPoint> &points)
{
    const bool person = kind == EntityKind::Person;
    if (person && points.size() < LeastMinutesOfPerson) return points.clear();
    const bool spread = metric >= Metric::RoomRttMedian && metric <= Metric::RoomJitterMax;
    if (metric == Metric::Count_ || (!person && !spread)) return; // of health all is one byte
    for (HistoryPoint &p : points) {
        if (std::isnan(p.mean)) continue;
        const auto mean = scaledValue(p.mean, decimals);
        if (!mean) continue;
        const double whole = unscaledValue(*mean, decimals);
        if (person) p.mean = whole;
        if (metric == Metric::PersonLegScore) p.max = p.mean;
        else p.min = whole <= p.mean ? whole : unscaledValue(*mean - 1, decimals); // never above the mean
    }
}

ColumnFiller::ColumnFiller(qint64 from, qint64 to, std::vector<SeriesColumn> &columns)
    : m_from(from), m_to(to), m_columns(columns), m_width(double(to - from) / double(std::max<size_t>(1, columns.size())))
{
    constexpr float none = std::numeric_limits<float>::quiet_NaN();
    std::fill(m_columns.begin(), m_columns.end(), SeriesColumn{none, none, none});
}

void ColumnFiller::put(qint64 at, double low, double high, double last)
{
    if (at < m_from || at >= m_to || m_columns.empty()) return;
    SeriesColumn &c = m_columns[std::min(m_columns.size() - 1, size_t(double(at - m_from) / m_width))];
    if (std::isnan(c.last)) {
        c = {float(low), float(high), float(last)};
        return;
    }
    c.min = std::min(c.min, float(low));
    c.max = std::max(c.max, float(high));
    c.last = float(last);
}

// The columns between the last one and `to`, both left out.
void ColumnFiller::line(qint64 to, double value)
{
    if (std::isnan(m_last) || to - m_lastAt > HistorySilenceMs + m_lastSpan) return;
    const double first = std::floor(double(m_lastAt - m_from) / m_width) + 1, end = std::floor(double(to - m_from) / m_width);
    for (double c = std::max(0.0, first); c < end && c < double(m_columns.size()); ++c) {
        const double at = double(m_from) + (c + 0.5) * m_width;
        const float v = float(m_last + (value - m_last) * std::clamp((at - double(m_lastAt)) / double(to - m_lastAt), 0.0, 1.0));
        SeriesColumn &column = m_columns[size_t(c)];
        if (std::isnan(column.last)) column = {v, v, v};
    }
}

void ColumnFiller::add(qint64 at, double value)
{
    if (!std::isnan(value)) {
        line(at, value);
        put(at, value, value, value);
    }
    m_lastAt = at;
    m_lastSpan = 0;
    m_last = value;
}

void ColumnFiller::add(qint64 at, qint64 until, const HistoryPoint &p)
{
    if (!std::isnan(p.mean)) {
        line(at, p.mean);
        put(at, p.min, p.max, p.mean);
        for (double c = std::max(0.0, std::floor(double(at - m_from) / m_width) + 1); c < double(m_columns.size()); ++c) { // narrower than a tick
            const double begins = double(m_from) + c * m_width;
            if (begins >= double(until)) break;
            if (begins >= double(at)) put(qint64(std::ceil(begins)), p.min, p.max, p.mean);
        }
    }
    m_lastAt = at;
    m_lastSpan = until - at;
    m_last = p.mean;
}

} // namespace jitscope
