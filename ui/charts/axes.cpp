#include "charts/axes.h"

#include "base/moment.h"

#include <QDateTime>
#include <QLocale>

#include <array>
#include <cmath>

namespace jitscope {
namespace {

// The step of the 1-2-5 series at or above `raw`.
double niceStep(double raw)
{
    if (!(raw > 0)) return 1;
    const double decade = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double m : {1.0, 2.0, 5.0})
        if (raw <= decade * m * 1.0001) return decade * m;
    return decade * 10;
}

int decimalsFor(double step) { return step >= 1 ? 0 : std::min(4, int(std::ceil(-std::log10(step) - 1e-9))); }

} // namespace

UnitScale unitScale(Metric metric, double highest)
{
    const MetricRow &r = row(metric);
    if (r.unit == Unit::Byte || r.unit == Unit::BytePerSecond) {
        static constexpr std::array steps{"B", "KB", "MB", "GB", "TB"};
        size_t step = 0;
        double factor = 1;
        while (std::isfinite(highest) && highest * factor >= 1000 && step + 1 < steps.size()) factor /= 1000, ++step;
        return {factor, QLatin1String(steps[step]) + (r.unit == Unit::BytePerSecond ? QStringLiteral("/s") : QString()), step ? 1 : 0, Unit::None};
    }
    if (r.unit == Unit::KilobitPerSecond && highest >= 20'000) return {1e-3, unitSign(Unit::MegabitPerSecond), 1, Unit::MegabitPerSecond};
    return {1, unitSign(r.unit), r.decimals, r.unit};
}

QString formatScaled(double value, const UnitScale &scale, bool withUnit)
{
    const QLocale locale;
    if (!std::isfinite(value)) return QStringLiteral("–");
    if (!withUnit) return formatFigure(value * scale.factor, scale.unit, scale.decimals, locale);
    if (scale.unit == Unit::None && !scale.sign.isEmpty())
        return locale.toString(value * scale.factor, 'f', scale.decimals) + QChar(0x202f) + scale.sign;
    return formatWithUnit(value * scale.factor, scale.unit, scale.decimals, locale);
}

double axisCeiling(const ChartBands &bands, double highest)
{
    if (bands.set == BandSet::LegScore) return 100;
    if (bands.any()) {
        for (const double edge : {bands.edges.fair, bands.edges.poor, bands.edges.bad})
            if (!std::isnan(edge) && (std::isnan(highest) || highest <= edge * 0.98)) return edge;
        if (bands.set == BandSet::Stress && highest <= 1) return 1;
    }
    if (!(highest > 0)) return 1;
    const double wanted = highest * 1.05, step = niceStep(wanted / 4);
    return std::ceil(wanted / step) * step;
}

std::vector<Tick> valueTicks(const ChartBands &bands, const UnitScale &scale, double low, double high, double height, double labelHeight)
{
    std::vector<Tick> ticks;
    const double span = high - low;
    if (!(span > 0) || height <= 0) return ticks;
    const double room = labelHeight / height * span;
    const QLocale locale;
    const auto add = [&](double value, int decimals) {
        if (value < low - 1e-9 || value > high + 1e-9) return;
        for (const Tick &t : ticks)
            if (std::abs(t.value - value) < room) return;
        ticks.push_back({value, locale.toString(std::abs(value) * scale.factor, 'f', decimals)});
    };
    add(0, 0);
    if (bands.any()) {
        const BandEdges &e = bands.edges;
        for (const double edge : {e.bad, e.poor, e.fair}) { // the worse edge matters more where both do not fit
            if (std::isnan(edge)) continue;
            const int decimals = edge != std::floor(edge) || e.bad < 1 ? 1 : 0;
            add(edge, decimals);
            add(-edge, decimals);
        }
        if (high <= e.bad * 1.5) return ticks;
    }
    const double step = niceStep(std::max(span * scale.factor / 5, room * scale.factor)) / scale.factor;
    for (double v = step; v <= high + 1e-9; v += step) add(v, decimalsFor(step * scale.factor));
    for (double v = -step; v >= low - 1e-9; v -= step) add(v, decimalsFor(step * scale.factor));
    return ticks;
}

std::vector<Tick> timeTicks(qint64 from, qint64 to, double width)
{
    static constexpr std::array<qint64, 12> steps{60, 120, 300, 600, 1200, 1800, 3600, 7200, 14'400, 21'600, 43'200, 86'400}; // s
    constexpr qint64 days = 26ll * 3'600'000; // from here on a midnight is a date
    std::vector<Tick> ticks;
    if (to <= from || width <= 0) return ticks;
    const double wanted = double(to - from) / 1000 / std::max(1.0, width / 90);
    qint64 step = steps.back();
    for (const qint64 s : steps)
        if (double(s) >= wanted) { step = s; break; }
    step *= 1000;
    const qint64 zone = qint64(QDateTime::fromMSecsSinceEpoch(to).offsetFromUtc()) * 1000;
    for (qint64 t = (from + zone + step - 1) / step * step - zone; t < to; t += step) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(t);
        ticks.push_back({double(t), to - from > days && time.time() == QTime(0, 0) ? formatDay(time, QLocale()) : time.toString(QStringLiteral("HH:mm"))});
    }
    return ticks;
}

double CalmCeiling::update(qint64 now, double wanted)
{
    if (wanted >= m_value) {
        m_value = m_seen = wanted;
        m_since = now;
        return m_value;
    }
    if (m_seen >= m_value || now < m_since) m_seen = 0, m_since = now; // the first time that less would do
    m_seen = std::max(m_seen, wanted);
    if (now - m_since >= Patience) {
        m_value = m_seen;
        m_since = now;
    }
    return m_value;
}

} // namespace jitscope
