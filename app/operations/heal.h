// Self-healing of recorders: which one is restarted next by itself, if any. Off unless the fleet file has rules. Pure: a snapshot and the time decide; the
// bounds are the guard's (operations/guard.h).
#pragma once

#include "fleet/snapshot.h"
#include "operations/guard.h"
#include "settings/fleetconfig.h"

namespace jitscope {

inline constexpr const char *HealRuleName = "healing"; // OperationRequest::rule

struct HealWish
{
    QString recorder, finding, act; // problemName(), kind of operation
    bool isAway = true;             // it serves nobody as it is
};

struct HealVerdict
{
    std::optional<HealWish> wish;
    std::optional<Phrase> held;  // a finding waits for this; context "Operation"
    HealWish about;              // what is held
};

GuardLimits guardLimits(const HealConfig &config);

// The gravest finding that lasts for longer than its rule says, at a recorder that is not recording (unless told), within the guard's bounds. Nothing is
// decided on what is stale or unknown. `now`: ms since the epoch.
HealVerdict healNext(const HealConfig &config, const ShardSnapshot &snapshot, const Guard &guard, qint64 now);

// Whether the finding is still there; nothing while its recorder tells nothing that is newer than `after`.
std::optional<bool> stillFound(const ShardSnapshot &snapshot, const HealWish &wish, qint64 after);

} // namespace jitscope
