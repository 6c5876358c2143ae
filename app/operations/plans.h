// Makes the plan of an operation from what is known of a shard. Pure; nothing is sent. Procedures: jitsi/operations.md §2–6, jibri.md §4, §16.
#pragma once

#include "audit/operation.h"
#include "fleet/snapshot.h"
#include "settings/fleetconfig.h"

namespace jitscope {

// How long things are given, ms. Tests have no time.
struct Pace
{
    int every = 10'000;          // between two looks while people leave
    int quick = 2'000;           // between two looks at what comes at once
    int drainWithin = 30'000;
    int idleWithin = 24 * 3'600'000;
    int startWithin = 120'000;   // a new process
    int healthAfter = 65'000;    // a bridge says "healthy" before its first check, which comes within a minute (jvb.md)
    int healthWithin = 185'000;
    int xmppWithin = 60'000;
    int countWithin = 90'000;    // until Jicofo counts it again: health checks every 10 s, given up after 90 s
    int moveSettle = 15'000;     // after a group of people was moved, before quality is looked at
    int between = 60'000;        // after each bridge of a rolling restart
    int recordingStarts = 30'000; // BUSY and ffmpeg after an accepted start; IDLE after a stop in twice that
    int canary = 0;              // of a canary recording instead of the fleet file's; 0: as there
    int capture = 0;             // of a capture of packets instead of what was asked, in steps of 1000; 0: as asked
    int recordingWithin = 6 * 3'600'000; // what wait_graceful_shutdown.sh grants
};

// Refused: a phrase to show; the plan is then empty. `snapshot` may be null (nothing known yet): only what needs no knowledge is allowed.
struct Planned
{
    Plan plan;
    std::optional<Phrase> refused;
};
// What is known beyond the one shard: where its people would go.
struct Surroundings
{
    const FleetConfig *config = nullptr; // null: nothing
    std::vector<SnapshotPtr> shards;     // the latest of each that is known, its own too
    qint64 now = 0;                      // ms since the epoch
    QString operation;                   // Operation::id that this plan is going to have, where something outside must be told; empty: a preview
    QString who;                         // who asks, likewise
};
Planned makePlan(const OperationRequest &request, const ShardConfig &shard, const ShardSnapshot *snapshot, const Pace &pace = {}, const Surroundings &around = {});

} // namespace jitscope
