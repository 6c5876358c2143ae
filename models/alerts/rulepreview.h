// When a rule would have fired on figures that are kept: for the dialog of a rule, and for the comparison with promtool. Pure.
#pragma once

#include "alerts/alertrule.h"

#include <functional>

namespace jitscope {

struct Sample
{
    qint64 at = 0;        // ms since the epoch
    double value = NoValue;
};

// From firing to the end of `keep`, as the board would show it. until 0: it still fires at the end.
struct RuleFiring
{
    qint64 from = 0, until = 0;
    friend bool operator==(const RuleFiring &, const RuleFiring &) = default;
};

// What was kept of a metric of one entity, oldest first; empty: nothing.
using SamplesOf = std::function<std::vector<Sample>(Metric)>;

// `samples`: of the one entity that is looked at; of a rule across servers, of each of them. Judged every `stepMs` from `from` to `to`, both included; what was
// told longer than `staleMs` ago is no value any more. Rules over findings and sources have no figures: no firings.
std::vector<RuleFiring> previewRule(const AlertRule &rule, const std::vector<SamplesOf> &samples, qint64 from, qint64 to, qint64 stepMs,
                                    qint64 staleMs = 5 * 60'000);

} // namespace jitscope
