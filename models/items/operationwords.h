// Operations in words: what kind, in what state, how far, whom it meets. Translated, plain text, safe to show.
#pragma once

#include "audit/audittrail.h"
#include "audit/operation.h"
#include "fleet/health.h"

namespace jitscope {

QString operationTitle(const OperationKind &kind);        // "Restart bridge when idle"
QString operationTitle(const OperationRequest &request);  // the same; "dry run" behind it; an unknown kind by its name
QString operationVerb(const OperationKind &kind);         // "Restart when idle"
QString operationLoss(const OperationKind &kind);
QString operationQuestion(const OperationKind &kind, const std::vector<OperationRequest> &requests); // "Restart jvb-us1-02 when idle?"
QString operationTargets(const std::vector<OperationRequest> &requests); // "jvb-us1-02"; at most 3 names, then "and 5 more"; the shard's name without any
QString operationIcon(const OperationKind &kind);         // name of an icon

// Sign and word of its state: Draining (an intent of ours) while it runs, "Waiting for idle", "Needs your word".
Health operationHealth(const Operation &operation);
QString operationState(const Operation &operation);
QStringList operationStates();                            // every word of operationState, for the width of a column
// "step 5 of 10", "after jvb-us1-02", "verified 14:22:04", "step 3: no new start time". now: ms since the epoch.
QString operationProgress(const Operation &operation, qint64 now);
double operationShare(const Operation &operation);        // 0…1 of its steps; negative: it does not run
// What is asked of somebody who looks at the target: "asked 14:02, waiting for idle".
QString operationPending(const Operation &operation, qint64 now);

Health stepHealth(StepState::Mark mark);
QString stepMark(StepState::Mark mark);                    // "done", "failed"
QString stepTitle(const PlanStep &step);
QString stepSeen(const PlanStep &step, const StepState &state); // what was seen, else what is planned

// "3 rooms, 41 people, 1 recording"; what nobody has told is named as unknown, never as none.
QString impactText(const Impact &impact);
Impact summed(const Impact &a, const Impact &b);           // of several requests; unknown stays unknown

QString harmWord(Harm harm);
QString choiceWord(OperationChoice choice);                // of the button: "Wait on", "Cancel and undo"
QString momentText(qint64 at, qint64 now);                 // "14:32:07", "yesterday 18:41", "2 Nov 14:26", as the clock of this computer says

// One entry of the audit log: what happened, in the words of its details.
QString auditSentence(const AuditEntry &entry);
Health auditHealth(const AuditEntry &entry);

} // namespace jitscope
