// Our rules as a Prometheus rule file, and such files' simple comparisons as our rules. Format: Prometheus 2.42, "Alerting rules"; metric names are those of the
// pages that the console itself reads (models/fleet/metriclist.h).
#pragma once

#include "alerts/alertdesk.h"

#include <QByteArrayView>

namespace jitscope {

// Accepted by `promtool check rules`. Two thresholds become `or (… and on (instance) ALERTS{…})`, keep becomes keep_firing_for (2.42 or later). Rules over what
// only the console finds are named in a comment, with the reason. Series need the labels instance and shard.
QString prometheusRules(const RuleSet &rules);
// The expression of one rule; nothing: it cannot be said in PromQL.
std::optional<QString> prometheusExpression(const AlertRule &rule);

// Its key on a metrics page names what it is made of, a counter or a part, and not the figure itself.
bool isMadeOfOthers(Metric metric);

// At most 1 MB, no aliases, 16 levels. Fails when it is no YAML or no rule file; what single rules cannot be taken is listed with the reason.
Result<RuleImport> readPrometheusRules(QByteArrayView text);

} // namespace jitscope
