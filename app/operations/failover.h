// The rule that takes a broken shard out of all proxies by itself (jitsi/operations.md §7). Off unless [shard.failover] in the fleet file switches it on; what it does is
// an ordinary operation, signed as the rule's, so read-only latch, audit log and undo hold for it too.
#pragma once

#include "operations/plans.h"
#include "operations/ruleseat.h"

#include <QObject>

namespace jitscope {

inline constexpr const char *FailoverRuleName = "failover";

struct FailoverMemory
{
    qint64 brokenSince = 0; // ms since the epoch, without a break; 0: it is not
};

struct FailoverVerdict
{
    enum class Say : quint8 {
        Off,     // nobody has switched it on
        Well,
        Unknown, // the console does not see enough: no reason to act
        Waiting, // broken, not for long enough yet
        Out,     // broken, and no proxy sends new rooms there: their own checks took it out
        Held,    // it would act, but a guard forbids it: `why`
        Go,
    };
    Say say = Say::Off;
    Phrase why;
};

// Whether it is broken for everybody who comes: its focus is down or unwell, or no bridge is usable. Nothing: not seen well enough to say so.
std::optional<bool> isBroken(const ShardSnapshot &shard, qint64 now);
// Pure. `around` knows the other shards.
FailoverVerdict judgeFailover(const ShardConfig &shard, const ShardSnapshot *snapshot, const Surroundings &around, const Guard &guard, FailoverMemory &memory, qint64 now);

// Looks at every new snapshot and asks for failover-shard. GUI thread.
class FailoverRule : public QObject
{
    Q_OBJECT
public:
    // `clock`: ms since the epoch; empty: the wall's.
    FailoverRule(Workspace &workspace, AuditTrail &audit, std::function<const FleetConfig *()> config, const QString &lockFolder, std::function<qint64()> clock = {}, QObject *parent = nullptr);

    // Of the last look; Off when it is not on.
    FailoverVerdict verdict(const ShardId &shard) const;
    // The operator has looked: a rule that stopped itself may act again, there or everywhere. ResumeRulesKind does the same.
    void reset(const ShardId &shard);
    void reset();

signals:
    // It holds back, or has stopped itself; once for each reason. It also stands in OperationLog, as an operation that was refused.
    void held(const jitscope::ShardId &shard, const jitscope::Phrase &why);

private:
    struct One
    {
        Guard guard;
        FailoverMemory memory;
        FailoverVerdict verdict;
        Phrase told;
        qint64 endedAt = 0; // of its last act, ms since the epoch; 0: none
    };
    void look(const ShardId &shard);
    void act(const ShardId &shard, One &one);
    void tell(const ShardId &shard, One &one, const Phrase &why);
    void operationChanged(int row);
    void ended(const Operation &op);

    Workspace &m_workspace;
    std::function<const FleetConfig *()> m_config;
    RuleSeat m_seat;
    std::map<QString, One> m_shards;
};

} // namespace jitscope
