// Pages of simulated recorders (jibri.md §2, §3), Prosodys (prosody.md §4, §6), hosts (prometheus-node-exporter) and proxies (HAProxy).
#pragma once

#include "demo/demoworld.h"
#include "demo/pageserver.h"

namespace jitscope::demo {

PageReply jibriPage(const World &world, const Shard &shard, int recorder, const PageRequest &request);
PageReply prosodyPage(const World &world, const Shard &shard, bool old, const PageRequest &request);
PageReply hostPage(const World &world, const Shard &shard, int host, const PageRequest &request);

// HAProxy 2.6 in front of all shards, its statistics as its own prometheus-exporter writes them.
PageReply proxyPage(const World &world, const Shard &shard, const PageRequest &request);

} // namespace jitscope::demo
