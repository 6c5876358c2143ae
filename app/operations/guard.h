// What keeps a rule that acts by itself within bounds: never more than a share of the pool away at once, never the last one, so many acts an hour, and
// after failures in a row it stops itself and says so. Shared by shard failover and self-healing of recorders. Pure: time is an argument; any thread.
#pragma once

#include "audit/audittrail.h"
#include "audit/plan.h"
#include "base/id.h"

#include <QLockFile>
#include <QString>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace jitscope {

struct GuardLimits
{
    int perHour = 2;      // acts begun within 60 minutes; 0 or less: none at all
    double share = 0.5;   // of the pool that may be away at once, the one wished for included; 0 … 1. At least one may be when perHour allows any
    int keep = 1;         // so many always stay in service: never the last one
    int failures = 2;     // in a row, of acts of this rule; then it stops itself; 0: never
    friend bool operator==(const GuardLimits &, const GuardLimits &) = default;
};

class Guard
{
public:
    // `rule`: its stable name, as OperationRequest::rule has it ("failover", "healing").
    Guard(const QString &rule, const ShardId &shard, const GuardLimits &limits);

    void setLimits(const GuardLimits &limits) { m_limits = limits; }
    const GuardLimits &limits() const { return m_limits; }

    // Whether one more may be taken out of service. `pool`: how many there are, in service or not; `away`: of these out of service now, without the one that is
    // wished for, which counts as away from then on (pass isAway = true when it is broken already and so counted in `away`). Nothing: it may.
    std::optional<Phrase> refuses(int pool, int away, qint64 now, bool isAway = false) const;

    // Facts: an operation of this rule was asked for (ms since the epoch), and how it ended. Dry runs are no acts.
    void acted(const QString &operation, qint64 at);
    void ended(const QString &operation, bool well);
    // What the audit log tells of acts of this rule on this shard, in any order of calls but oldest entry first within one: so that a restart of the console
    // forgives nothing, but what the operator has forgiven (isResume). Entries of other rules and shards are passed over.
    void replay(const std::vector<AuditEntry> &oldestFirst);

    bool isStopped() const { return m_limits.failures > 0 && m_failures >= m_limits.failures; }
    int failures() const { return m_failures; }          // in a row
    int actsWithinHour(qint64 now) const;
    bool isBusy() const { return !m_open.empty(); }      // an act of its own has not ended: one at a time
    void reset() { m_failures = 0; }                     // the operator has looked: it may act again

    static constexpr qint64 HourMs = 3'600'000;

private:
    QString m_rule;
    ShardId m_shard;
    GuardLimits m_limits;
    std::deque<qint64> m_acts;    // when, oldest first; of the last hours
    QStringList m_open;           // operations that have not ended
    int m_failures = 0;
};

// The operation by which the operator lets the rules of a shard act again that stopped themselves, in the window or by `jitscope do`: the audit log tells the
// console whose rules they are.
inline constexpr const char *ResumeRulesKind = "resume-rules";
bool isResume(const AuditEntry &entry); // the entry with which it ended well

// As operations of a rule are signed in the audit log: "rule failover (hanna@desk)".
QString whoOfRule(const QString &rule, const QString &who);
bool isOfRule(const QString &who, const QString &rule);

// Of several consoles of one account only one lets a rule act: null, another one has it. Ends with the process, or with the lock.
std::unique_ptr<QLockFile> ruleLease(const QString &lockFolder, const QString &rule, const ShardId &shard);

} // namespace jitscope
