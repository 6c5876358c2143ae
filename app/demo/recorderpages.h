// Pages of simulated recorders (jibri.md §2, §3), Prosodys (prosody.md §4, §6) and hosts (prometheus-node-exporter).
#pragma once

#include "demo/demoworld.h"
#include "demo/pageserver.h"

namespace jitscope::demo {

PageReply jibriPage(const World &world, const Shard &shard, int recorder, const PageRequest &request);
PageReply prosodyPage(const World &world, const Shard &shard, bool old, const PageRequest &request);
PageReply hostPage(const World &world, const Shard &shard, int host, const PageRequest &request);

} // namespace jitscope::demo
