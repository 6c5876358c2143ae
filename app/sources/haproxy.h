// HAProxy's statistics and states (jitsi/deployments.md §6): the CSV of its page and of `show stat`, and `show servers state`. Columns are bound by their names,
// since their number differs between versions.
#pragma once

#include "sources/source.h"

namespace jitscope {

Result<Observation> parseHaproxyStats(QByteArrayView body, const ParseContext &context); // Proxy: `GET uri;csv` or `show stat`

// One line of either page, as far as it tells.
struct ProxyLine
{
    BehindProxy is;
    std::optional<BehindProxy::State> admin;  // of `show servers state`: what was set, by a person or an agent: Up, Drain or Maint
    std::optional<bool> hasAgent;             // likewise: an agent is configured, whether it is asked or not
    int redispatches = -1;                    // away from it since HAProxy began; −1 not told
};
// Of backends with so many servers and so many that take new rooms: the latter of the one with most servers, which is where the shards are (a shard's own
// backend for forced ways has one). Nothing: no backend.
std::optional<int> usableShards(const QHash<QString, std::pair<int, int>> &backends);

// Every server of every backend; told apart by the first line. Malformed when it is neither.
Result<std::vector<ProxyLine>> readProxyLines(QByteArrayView body, const QString &where);
// For conditions on a reply: "nodes/shard-a:state". Fields: "state" (behindStateName), "admin" ("ready", "drain", "maint"), "agent" ("on", "off"),
// "agent_letter" ("e" or "d", as the page's form begins these words), "agent_says" (hostile),
// "agent_back" ("enable" where an agent is configured, else "disable"), "agent_was" ("enable" or "disable", as it is now), "sessions". Nothing: the page does not tell.
std::optional<QString> proxyFact(const QString &what, QByteArrayView body);

} // namespace jitscope
