// What a chart of a long range asks a Prometheus, and what it makes of the answer. Pure.
#pragma once

#include "series/series.h"
#include "sources/prometheusapi.h"

namespace jitscope {

struct RangeExpression
{
    enum class Fold : quint8 { One, Sum, Greatest }; // one server's own figure; or that of all of a shard, also when several Prometheus have a part each
    QString text;
    double factor = 1; // of the catalogue's unit
    Fold fold = Fold::One;
};

// PromQL for one metric: of the server that has this label `instance`, or (empty) of a whole shard. Where a point stands for more time than lies between
// two scrapes, it brings the least and the greatest of it: series with a label "jitscope" of "min", "max", "last". Nothing: no page that
// a Prometheus scrapes has that figure.
std::optional<RangeExpression> rangeExpression(Metric metric, const QString &instance, const QMap<QString, QString> &labels, qint64 stepMs);

// Over [from, from + columns · stepMs): a point at the end of each column tells of it. NaN where there is none.
std::vector<SeriesColumn> rangeColumns(const std::vector<PromSeries> &series, const RangeExpression &by, qint64 from, qint64 stepMs, int columns);
// The same columns out of two Prometheus.
void foldColumns(std::vector<SeriesColumn> &to, const std::vector<SeriesColumn> &from, RangeExpression::Fold fold);

// Whole seconds, so that at most `columns` points, and no more than a server gives out, cover the range.
qint64 rangeStepMs(qint64 rangeMs, int columns);

} // namespace jitscope
