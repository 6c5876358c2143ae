// What the nightly restart does next (jitsi/operations.md §4). Pure: the hour is an argument; any thread.
#pragma once

#include "audit/audittrail.h"
#include "audit/operation.h"
#include "fleet/snapshot.h"
#include "settings/fleetconfig.h"

#include <QSet>

namespace jitscope {

constexpr char IdleRule[] = "idle-restart"; // OperationRequest::rule

// What earlier nights and this one have done, out of the audit log.
struct IdleHistory
{
    QMap<QString, qint64> lastTried;  // by server: when it was last asked for, ms since the epoch
    QMap<QString, int> skipped;       // by server: nights in a row in which it was not idle in time
    void add(const AuditEntry &entry); // oldest first; those of others are passed over

private:
    QMap<QString, QString> m_open;    // operation → server
};

struct IdleDecision
{
    std::optional<OperationRequest> wish; // to be asked for now
    Phrase why;                           // what it waits for, or why it does nothing; empty outside of the window
};
// `busy`: an operation is open on the shard. `severe`: something critical is firing there. One server a time; those with the fewest meetings first.
IdleDecision idleDecision(const ShardConfig &shard, const ShardSnapshot &snapshot, const IdleHistory &history, bool busy, bool severe, qint64 now);

// After so many nights in a row it is worth a warning.
constexpr int IdleSkipsToWarn = 3;

} // namespace jitscope
