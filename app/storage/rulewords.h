// Words of rules.toml that its reader and its writer share.
#pragma once

#include "alerts/alertrule.h"

namespace jitscope {

// What `on =` may say.
struct RuleOn { const char *name; std::optional<ServerKind> of; MetricScope scope; };
inline constexpr RuleOn ruleOns[] = {
    {"shard", std::nullopt, MetricScope::Shard},          {"server", std::nullopt, MetricScope::Server},
    {"bridge", ServerKind::Bridge, MetricScope::Server},   {"recorder", ServerKind::Recorder, MetricScope::Server},
    {"gateway", ServerKind::Gateway, MetricScope::Server}, {"focus", ServerKind::Focus, MetricScope::Server},
    {"prosody", ServerKind::Prosody, MetricScope::Server}, {"host", ServerKind::Host, MetricScope::Server},
    {"proxy", ServerKind::Proxy, MetricScope::Server},     {"signal", ServerKind::Signal, MetricScope::Server},
};

} // namespace jitscope
