// What panels tell of what stands before a shard: where proxies send a room, their tables, and what the shard's sidecar says.
#pragma once

#include "panels/facts.h"

namespace jitscope {

// How each proxy treats the shard, what its sidecar says, split rooms, and the certificate that ends first; nothing of what is not there.
std::vector<Fact> edgeFacts(const ShardSnapshot &shard, qint64 now);

// One row for each proxy of the shard that reads its table: where a room's newcomers go. Strong where the proxies differ, or send them away from here.
std::vector<Fact> roomOnProxies(const ShardSnapshot &shard, const Room &room, qint64 now);

// "nodes: 312 of 204,800, read 20 s ago".
QString tableWords(const StickTable &table, qint64 now);
// Entries whose key has this in it, at most MostTableRows and then how many more there are to be found.
std::vector<Fact> tableFacts(const StickTable &table, const QString &search, qint64 now);
inline constexpr size_t MostTableRows = 12;

// Announced, configured and effective state side by side, then what is behind it.
std::vector<Fact> signalFacts(const Server &sidecar, const ShardSnapshot &shard, qint64 now);

} // namespace jitscope
