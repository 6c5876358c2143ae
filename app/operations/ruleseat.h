// What every rule that acts by itself needs on each shard: to be the one of several consoles that acts, to know what it did before, to ask, and to tell the
// operator what it did not do. GUI thread.
#pragma once

#include "operations/guard.h"
#include "workspace.h"

#include <functional>
#include <map>

namespace jitscope {

class RuleSeat
{
public:
    // `rule`: as OperationRequest::rule has it. `clock`: ms since the epoch; empty: the wall's.
    RuleSeat(const char *rule, Workspace &workspace, AuditTrail &audit, const QString &lockFolder, std::function<qint64()> clock);

    qint64 now() const { return m_clock(); }

    // Whether the rule may act there now: this console has its lease (ruleLease) and `past` was given what the rule did there before, oldest entry first: a
    // restart of the console forgives nothing, nor does another console that acted before this one. Asked for at the first call, so that one says no; without
    // the log it stays no.
    using Past = std::function<void(const std::vector<AuditEntry> &oldestFirst)>;
    bool holds(const ShardId &shard, const Past &past);
    void leave(const ShardId &shard); // the rule is switched off there

    // The operator lets rules go on that stopped themselves (ResumeRulesKind): here, or by a console of its own, which only the log tells.
    static bool isResume(const Operation &operation);
    // Told at every look whether the rule is stopped: `then`, once the log has it. Reads the log at most every ResumeLookMs, and only while it is.
    void whenResumed(const ShardId &shard, bool isStopped, const std::function<void()> &then);
    static constexpr qint64 ResumeLookMs = 20'000;

    // The new operation's id; it may have ended already. Empty: nobody carries operations out.
    QString ask(const OperationRequest &wish);
    // Of this rule, also one that a killed console left open and that was taken up.
    bool hasEnded(const Operation &operation) const { return !isOpen(operation.state) && isOfRule(operation.who, m_rule); }
    // Stands in OperationLog as an operation that was refused.
    void tell(OperationRequest about, const Phrase &why);

private:
    struct One
    {
        std::unique_ptr<QLockFile> lease; // null: another console has it
        bool reading = false, knowsPast = false;
        qint64 stoppedAt = 0, lookedAt = 0; // since when it is waited for the operator; ms since the epoch, 0: it is not
    };
    QString m_rule;
    Workspace &m_workspace;
    AuditTrail &m_audit;
    QString m_lockFolder;
    std::function<qint64()> m_clock;
    std::map<QString, One> m_shards;
    QObject m_here; // what is read is for as long as this lives
};

} // namespace jitscope
