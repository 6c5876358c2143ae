// Writes pages of metrics: Prometheus text 0.0.4 and OpenMetrics 1.0 (prometheus.io/docs/instrumenting/exposition_formats). Pure.
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace jitscope {

struct OutFamily
{
    QByteArray name, help; // help is escaped when it is written
    using Labels = std::vector<std::pair<QByteArray, QString>>; // values are escaped when they are written; hostile
    struct Sample { Labels labels; double value; };
    std::vector<Sample> samples; // gauges all: a counter's figure may be of another process than the one before
};

// Families without samples are left out; each sample of NaN or infinity, too. Ends with a line feed.
QByteArray expositionText(const std::vector<OutFamily> &families, bool openMetrics);

} // namespace jitscope
