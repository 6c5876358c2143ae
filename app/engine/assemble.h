// Makes one snapshot of a shard out of what its sources saw: an overlay by origin, no guessing (DESIGN §5, §6). Pure: no clock, no network.
#pragma once

#include "engine/hostfigures.h"
#include "engine/recorderwatch.h"
#include "fleet/snapshot.h"
#include "fleet/splitrooms.h"
#include "quality/qualitywatch.h"
#include "sources/httpsource.h"

#include <map>
#include <span>
#include <vector>

namespace jitscope {

// What has to be remembered between snapshots and stands in none of them. Belongs to the session, changed by assemble() only.
struct DiagnoseMemory
{
    std::map<std::pair<ProblemKind, EntityId>, qint64> holds; // since when a condition holds that is a problem only after a while
    RecorderWatch recorders;
    struct Day // of a recorder
    {
        qint64 day = 0;         // beginning of the day that is counted, local time, ms since the epoch; 0: not seen yet
        qint64 since = 0;       // from when on its recordings are counted; ms since the epoch
        double before = 0;      // counted today until `base` was taken
        double base = -1;       // sessions_started_total where the count goes on; -1 unknown
        double last = -1;       // as last read
        int episodes = 0;       // BUSY episodes seen today
        bool busy = false;
        qint64 diskAt = 0;      // beginning of the present recording, and what was free then; 0: none
        double diskThen = 0;    // bytes
        QString file;           // that grows now, by its machine; its size at the last look
        double fileSize = 0, growth = 0; // bytes; bytes/s between the last two looks, 0 unknown
        qint64 fileAt = 0;
        double bytesPerSecond = 0; // that its last recording took from the disk; 0 unknown
    };
    std::map<ServerId, Day> days;
    std::map<ServerId, HostFigures> hosts;
    OrphanMemory orphans;
    QualityWatch quality; // bands and verdicts of people
};

// What the console itself did and found out, for the snapshot to say.
struct Told
{
    std::map<ServerId, CanaryState> canaries;
    std::shared_ptr<const SplitFindings> splits; // of the whole fleet; null: nobody has looked yet
    std::shared_ptr<const Certificate> site;     // of the public address, where no page is read; null: not looked at, or none
    QString siteAddress;
    std::optional<int> differingKeys;            // of its configuration from what most shards have, by the last comparison; nothing: not compared
    qint64 since = 0;        // ms since the epoch when this console began to watch; 0 not told
    int healingFailures = 0; // in a row, because of which self-healing has stopped itself; 0: it has not
};

struct AssembleInput
{
    const ShardConfig &config;
    const std::vector<SourceState> &sources;        // by SourceIndex; every reading's source lies in it or is NoSource
    std::span<const ObservationPtr> observations;   // the latest of each origin, sorted by origin
    SnapshotPtr previous;                           // null at first
    qint64 now = 0;                                 // ms since the epoch
    DiagnoseMemory *memory = nullptr;               // null: conditions that must last count as just begun
    const Told *told = nullptr;
    std::optional<AutostartLog> autostart = {};     // of Prosody's log; nothing: nobody reads it
};

// Rooms, people and servers sorted by id; those that did not change are the same objects as in `previous`.
// Figures of a source that missed twice, or that is older than three of its intervals, are Stale; of detail pages after DetailStaleMs.
// Health and problems are set (diagnose.h).
SnapshotPtr assemble(const AssembleInput &input);

inline constexpr qint64 DetailStaleMs = 90'000;
inline constexpr qint64 ForgetMs = 120'000; // rooms of a bridge that is silent are shown, stale, for this long

} // namespace jitscope
