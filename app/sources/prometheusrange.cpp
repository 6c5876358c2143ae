#include "sources/prometheusrange.h"

#include "sources/hostrange.h"

#include <algorithm>
#include <cmath>

namespace jitscope {
namespace {

constexpr qint64 CoarseMs = 20'000;  // from here on a point may stand for more than one sample
constexpr qint64 WindowMs = 75'000;  // at least: one that is scraped each minute has a sample in it
constexpr qint64 RateMs = 150'000;   // a rate needs two of them
constexpr SourceKind RangePages[] = {SourceKind::JvbMetrics, SourceKind::JicofoMetrics, SourceKind::JibriMetrics, SourceKind::ProsodyMetrics};

// A shard's own figures, as far as those of its servers make them.
struct ShardFigure { Metric metric, of; const char *by; };
constexpr ShardFigure ShardFigures[] = {
    {Metric::ShardPeople, Metric::FocusPeople, "sum"},         {Metric::ShardRooms, Metric::FocusConferences, "sum"},
    {Metric::ShardBridges, Metric::BridgeStress, "count"},     {Metric::ShardStress, Metric::BridgeStress, "max"},
    {Metric::ShardBitrateUp, Metric::BridgeBitrateUp, "sum"},  {Metric::ShardBitrateDown, Metric::BridgeBitrateDown, "sum"},
    {Metric::ShardRecorders, Metric::FocusRecorders, "sum"},   {Metric::ShardRecordersFree, Metric::FocusRecordersFree, "sum"},
};

const WireKey *scrapedKey(Metric metric)
{
    for (const SourceKind page : RangePages)
        if (const WireKey *wire = wireKey(metric, page)) return wire;
    return nullptr;
}

} // namespace

qint64 rangeStepMs(qint64 rangeMs, int columns)
{
    const qint64 points = std::clamp(columns, 1, MaxPromPoints - 1);
    return std::max<qint64>(1, (rangeMs + points * 1000 - 1) / (points * 1000)) * 1000;
}

std::optional<RangeExpression> rangeExpression(Metric metric, const QString &instance, const QMap<QString, QString> &labels, qint64 stepMs)
{
    QMap<QString, QString> all = labels;
    if (!instance.isEmpty()) all.insert(QStringLiteral("instance"), instance);
    const QString seconds = QString::number(std::max(stepMs, WindowMs) / 1000) + u's';
    const bool coarse = stepMs >= CoarseMs;
    const auto marked = [](const QString &what, const char *as) { return QStringLiteral("label_replace(%1,\"jitscope\",\"%2\",\"\",\"\")").arg(what, QLatin1String(as)); };
    if (!instance.isEmpty()) {
        const QString finest = QString::number(RateMs / 1000) + u's';
        if (const auto machine = hostExpression(metric, promMatchers(all), finest)) {
            if (stepMs < 2 * WindowMs) return RangeExpression{*machine};
            // The figure as it was every so often within a step, so that a short peak is not lost in a mean.
            const QString often = QString::number(std::max(WindowMs, stepMs / 12) / 1000) + u's';
            const auto over = [&](const char *what) { return QStringLiteral("%1((%2)[%3:%4])").arg(QLatin1String(what), *machine, seconds, often); };
            return RangeExpression{marked(over("min_over_time"), "min") + QStringLiteral(" or ") + marked(over("max_over_time"), "max") + QStringLiteral(" or ") + marked(over("last_over_time"), "last")};
        }
    }
    const char *by = nullptr;
    const WireKey *wire = nullptr;
    if (!instance.isEmpty()) wire = scrapedKey(metric);
    else
        for (const ShardFigure &f : ShardFigures)
            if (f.metric == metric) wire = scrapedKey(f.of), by = f.by;
    if (!wire) return {};
    const QString own = QLatin1String(wire->key) + u'{' + promMatchers(all) + u'}';
    const QString window = u'[' + seconds + u']';
    // Scraped more seldom than the window is long: then the last sample stands, as far back as the server looks.
    const auto over = [&](const char *what) { return QStringLiteral("(%1(%2%3) or %2)").arg(QLatin1String(what), own, window); };

    RangeExpression out;
    out.factor = by && qstrcmp(by, "count") == 0 ? 1 : wire->factor;
    if (by) {
        const bool greatest = qstrcmp(by, "max") == 0;
        out.fold = greatest ? RangeExpression::Fold::Greatest : RangeExpression::Fold::Sum;
        out.text = QStringLiteral("%1(%2)").arg(QLatin1String(by), !coarse ? own : over(greatest ? "max_over_time" : "avg_over_time"));
    } else if (wire->page == SourceKind::ProsodyMetrics) { // parts, by host
        out.text = QStringLiteral("sum(%1)").arg(coarse ? over("avg_over_time") : own);
    } else if (!coarse) {
        out.text = own;
    } else {
        out.text = marked(over("min_over_time"), "min") + QStringLiteral(" or ") + marked(over("max_over_time"), "max") + QStringLiteral(" or ") + marked(own, "last");
    }
    return out;
}

std::vector<SeriesColumn> rangeColumns(const std::vector<PromSeries> &series, const RangeExpression &by, qint64 from, qint64 stepMs, int columns)
{
    const float none = std::nanf("");
    std::vector<SeriesColumn> out(size_t(std::max(0, columns)), {none, none, none});
    for (const PromSeries &s : series) {
        const QString part = s.labels.value(QStringLiteral("jitscope"));
        const bool all = part.isEmpty();
        for (const PromSample &p : s.samples) {
            const qint64 at = (p.at - from + stepMs - 1) / stepMs - 1;
            if (p.at <= from || at < 0 || at >= qint64(out.size())) continue;
            const float value = float(p.value * by.factor);
            SeriesColumn &c = out[size_t(at)];
            if ((all || part == QLatin1String("min")) && !(c.min <= value)) c.min = value;
            if ((all || part == QLatin1String("max")) && !(c.max >= value)) c.max = value;
            if (all || part == QLatin1String("last")) c.last = value;
        }
    }
    for (SeriesColumn &c : out) { // a part may be missing: the lookback of the last value ends later than a window
        if (std::isnan(c.last)) c.last = !std::isnan(c.max) ? c.max : c.min;
        if (std::isnan(c.min)) c.min = c.last;
        if (std::isnan(c.max)) c.max = c.last;
    }
    return out;
}

void foldColumns(std::vector<SeriesColumn> &to, const std::vector<SeriesColumn> &from, RangeExpression::Fold fold)
{
    if (to.empty()) to = from;
    else
        for (size_t i = 0; i < std::min(to.size(), from.size()); ++i) {
            SeriesColumn &a = to[i];
            const SeriesColumn &b = from[i];
            if (std::isnan(b.last)) continue;
            if (std::isnan(a.last)) a = b;
            else if (fold == RangeExpression::Fold::Sum) a = {a.min + b.min, a.max + b.max, a.last + b.last};
            else a = {fold == RangeExpression::Fold::Greatest ? std::max(a.min, b.min) : std::min(a.min, b.min), std::max(a.max, b.max), std::max(a.last, b.last)};
        }
}

} // namespace jitscope
