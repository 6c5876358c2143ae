// A machine's figures over a long range, out of what a Prometheus scrapes from its node_exporter (1.5; engine/hostfigures.h makes the same of two pages). Pure.
#pragma once

#include "fleet/metric.h"

#include <QString>

#include <optional>

namespace jitscope {

// PromQL for one figure of the machine that these label matchers choose ("instance=\"h:9100\""), in the catalogue's unit. Rates are of `window` ("75s").
// Nothing: node_exporter has no such figure, or it stands on what this console alone knows (where recordings lie).
std::optional<QString> hostExpression(Metric metric, const QString &matchers, const QString &window);

} // namespace jitscope
