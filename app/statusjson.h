// The JSON of `jitscope status --json` and `watch`: documented, versioned ("schema": 1). Every number is
// {"value", "unit", "state", "age_s", "source"}; value is null unless state is "measured" or "stale".
// A recorder has recording_room_certainty (roomSureName) and canary: its latest canary recording, {"ok", "age_s", "recorded_s", "failed_in_a_row", "failed_step",
// "detail"}, or null when none is known.
// Member names are stable; new ones may be added within a schema version, none changes its meaning.
#pragma once

#include "fleet/snapshot.h"

#include <QJsonObject>

#include <span>

namespace jitscope {

QJsonObject readingJson(const Reading &reading, const ShardSnapshot &shard, qint64 now);
QJsonObject shardJson(const ShardSnapshot &shard, qint64 now);
QJsonObject statusJson(std::span<const SnapshotPtr> shards, qint64 now);
const char *readingStateName(ReadingState state); // "measured", "not-yet", "not-exported", "switched-off", "stale", "no-meaning"

// 0 ok, 1 warning, 2 critical, 3 unknown, as monitoring plug-ins do; the worst shard decides, nothing known is 3.
int exitCodeOf(std::span<const SnapshotPtr> shards);

} // namespace jitscope
