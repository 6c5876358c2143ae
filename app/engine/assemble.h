// Makes one snapshot of a shard out of what its sources saw: an overlay by origin, no guessing (DESIGN §5, §6). Pure: no clock, no network.
#pragma once

#include "fleet/snapshot.h"
#include "sources/httpsource.h"

#include <map>
#include <span>
#include <vector>

namespace jitscope {

// What has to be remembered between snapshots and stands in none of them. Belongs to the session, changed by assemble() only.
struct DiagnoseMemory
{
    std::map<std::pair<ProblemKind, EntityId>, qint64> holds; // since when a condition holds that is a problem only after a while
    struct Recorder
    {
        qint64 busySince = 0;  // 0: not busy
        int shortPhases = 0;   // BUSY phases in a row that were shorter than a failing join may last (jibri.md §15.2, §15.3)
        double started = -1;   // sessions_started_total when last looked at; -1 unknown
        int failures = 0;      // of the focus, while this one was free and started nothing
    };
    std::map<ServerId, Recorder> recorders;
    double failures = -1; // the focus's count of failed recordings; -1 unknown
};

struct AssembleInput
{
    const ShardConfig &config;
    const std::vector<SourceState> &sources;        // by SourceIndex; every reading's source lies in it or is NoSource
    std::span<const ObservationPtr> observations;   // the latest of each origin, sorted by origin
    SnapshotPtr previous;                           // null at first
    qint64 now = 0;                                 // ms since the epoch
    DiagnoseMemory *memory = nullptr;               // null: conditions that must last count as just begun
};

// Rooms, people and servers sorted by id; those that did not change are the same objects as in `previous`.
// Figures of a source that missed twice, or that is older than three of its intervals, are Stale; of detail pages after DetailStaleMs.
// Health and problems are set (diagnose.h).
SnapshotPtr assemble(const AssembleInput &input);

inline constexpr qint64 DetailStaleMs = 90'000;
inline constexpr qint64 ForgetMs = 120'000; // rooms of a bridge that is silent are shown, stale, for this long

} // namespace jitscope
