// A small fleet that stands still, for tests of the window: three shards, one with trouble, one out of sight, one well.
#pragma once

#include "workspace.h"

namespace jitscope {

// A fixed moment: 2026-09-14 14:32:07 UTC.
inline constexpr qint64 fixtureNow = 1'789'396'327'000;

void fillWorkspace(Workspace &workspace, qint64 now = fixtureNow);
// One operation in each state, plans for whatever is asked, and an audit log that stands still. The trail outlives the workspace's use.
std::unique_ptr<AuditTrail> fillOperations(Workspace &workspace, qint64 now = fixtureNow);
// Rules and alerts of all kinds: firing, with others behind it, pending, acknowledged, snoozed, silenced, foreign, without data, resolved; maintenance.
void fillAlerts(Workspace &workspace, qint64 now = fixtureNow);
SnapshotPtr troubledShard(qint64 now);
SnapshotPtr unseenShard(qint64 now);
SnapshotPtr calmShard(qint64 now);

} // namespace jitscope
