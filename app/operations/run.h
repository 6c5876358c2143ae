// One operation on its way through the steps of its plan. Every intent is in the audit log before it is sent, every reply after it; so what a killed
// console left is taken up by another one where it stood. GUI thread.
#pragma once

#include "audit/audittrail.h"
#include "audit/operation.h"
#include "operations/hands.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <set>

namespace jitscope {

struct RunWays
{
    Hands &hands;
    AuditTrail &audit;
    // Reply of Action::Way::Known, when the console has seen something since `after` (ms since the epoch).
    std::function<std::optional<Reply>(const ShardId &shard, const QString &server, qint64 after)> known;
    std::function<qint64()> clock;      // ms since the epoch
    int choiceMs = 10 * 60'000;         // so long the operator is waited for, then it is cancelled and undone; 0: at once
    int undoAgainMs = 5'000, undoTries = 24;
};

class Run : public QObject
{
    Q_OBJECT
public:
    Run(const Operation &operation, const RunWays &ways, QObject *parent = nullptr);
    // As a console that is gone left it; `entries` are its own, oldest first, the first of them "asked".
    static Operation restored(const std::vector<AuditEntry> &entries);
    Run(const std::vector<AuditEntry> &entries, const RunWays &ways, QObject *parent = nullptr);

    const Operation &operation() const { return m_op; }
    void give(const Secrets &secrets) { m_secrets = secrets; } // those of Plan::secrets; they are gone with this object
    void ask();             // keeps the wish; asked() or ended() follows
    void begin();           // its turn has come
    void queued(const QString &heldBy);
    void wait();            // restored long after it was left: the operator is to say how it goes on
    void choose(OperationChoice choice);
    bool isBegun() const { return m_begun; }

signals:
    void asked();
    void changed();
    void ended();           // once

private:
    AuditEntry entryOf(const char *what, const QJsonObject &details) const;
    void keep(const char *what, const QJsonObject &details, std::function<void()> then);
    void set(OperationState state);
    PlanStep &step() { return m_op.plan.steps[size_t(m_op.step)]; }
    StepState &mark() { return m_op.steps[size_t(m_op.step)]; }
    void next();
    void enter();
    void before();
    void act();
    QJsonObject learn(const std::vector<Remember> &what, const Reply &reply); // the facts that are new
    void acted(const Result<Reply> &reply);
    void look(int atMostMs);
    void poll();
    void judge(const Result<Reply> &reply);
    void stepDone(StepState::Mark how, const Phrase &seen);
    void stepFailed(const Error &error);
    void leaveStep();
    const Detour *detour() const; // of the step where it is; null: it has none, or none any more
    bool takeDetour();            // puts its steps before that step, the first of them is where it is then
    void goRound();
    bool cannotKeep() const;      // what was fetched cannot be written on this computer
    void leave();                 // ends where it stands, and says what remains
    QString keptHere() const;     // files on this computer that stay whatever is undone: where; empty: none
    void leaveOff();
    void cancel();
    void undoNext();
    void end(OperationState state);
    void carry(const Action &action, std::function<void(const Result<Reply> &)> done);
    void note(const QString &shown, const Result<Reply> &reply);
    void replay(const AuditEntry &entry);
    qint64 now() const { return m_ways.clock(); }

    Operation m_op;
    Secrets m_secrets;
    RunWays m_ways;
    Facts m_facts;
    bool m_begun = false, m_sent = false, m_inFlight = false, m_cancelAsked = false, m_moveAsked = false, m_undoing = false, m_over = false, m_restored = false;
    bool m_refused = false;
    bool m_unsure = false; // a console that is gone was about to send it, or did
    int m_inARow = 0, m_tries = 0;
    qint64 m_deadline = 0, m_lookedSince = 0;
    std::optional<Error> m_actFault, m_lastFault; // of the act; of the latest look
    std::set<int> m_undone, m_taken; // m_taken: whose act was sent, and not refused
    QJsonObject m_seenFacts;  // of the look that showed the step
    std::vector<int> m_toUndo;        // next one last
    QTimer m_timer{this}, m_choice{this};
};

} // namespace jitscope
