// The ways out of an operation: the operator's choice, undoing what was done, and the end.
#include "operations/run.h"

#include "operations/replyfacts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace jitscope {

void Run::choose(OperationChoice choice)
{
    if (m_over || m_undoing || !isOpen(m_op.state)) return;
    m_choice.stop();
    const bool choosing = m_op.state == OperationState::Choosing;
    if (choice == OperationChoice::Cancel && m_inFlight && !choosing) { // what is under way cannot be called back: its answer comes first
        m_cancelAsked = true;
        return;
    }
    if (choice == OperationChoice::Force && (m_op.step < 0 || !step().mayForce)) return;
    if (choice == OperationChoice::WaitOn && !choosing) return;
    if (choice == OperationChoice::Move) {
        if (!detour()) return;
        if (m_inFlight && !choosing) m_moveAsked = true; // the answer to the look comes first
        else goRound();
        return;
    }
    keep("choice", {{QStringLiteral("choice"), QLatin1String(operationChoiceName(choice))}}, nullptr);
    switch (choice) {
    case OperationChoice::Cancel: return cancel();
    case OperationChoice::Leave: return cannotKeep() ? leave() : end(OperationState::Failed);
    case OperationChoice::Force:
        m_timer.stop();
        return stepDone(StepState::Mark::Skipped, Phrase{QT_TRANSLATE_NOOP("Operation", "not waited for")});
    case OperationChoice::WaitOn:
        m_op.error.reset();
        if (std::exchange(m_restored, false)) {
            m_restored = true;
            return begin();
        }
        if (m_op.step < 0) return next();
        mark().mark = StepState::Mark::Now;
        if (cannotKeep()) { // it never came to be looked for
            m_actFault.reset();
            m_tries = 0;
            set(OperationState::Running);
            return before();
        }
        // Looked for its whole time, and nothing of it was to be seen: it was never sent. Now it is, by the operator's word.
        if (m_sent && !std::exchange(m_unsure, false) && !step().check.ask.isEmpty()) return look(step().check.timeoutMs);
        set(OperationState::Running);
        return before();
    case OperationChoice::Move: return; // above
    }
}

const Detour *Run::detour() const
{
    if (m_restored || m_op.step < 0) return nullptr; // what an earlier console left is taken up first
    const QString &key = m_op.plan.steps[size_t(m_op.step)].key;
    const auto it = std::find_if(m_op.plan.detours.begin(), m_op.plan.detours.end(), [&](const Detour &d) { return d.at == key; });
    return it == m_op.plan.detours.end() ? nullptr : &*it;
}

bool Run::takeDetour()
{
    Plan &plan = m_op.plan;
    const auto it = std::find_if(plan.detours.begin(), plan.detours.end(), [&](const Detour &d) { return d.at == step().key; });
    if (it == plan.detours.end()) return false;
    mark() = {};
    m_op.steps.insert(m_op.steps.begin() + m_op.step, it->steps.size(), StepState());
    plan.steps.insert(plan.steps.begin() + m_op.step, it->steps.begin(), it->steps.end());
    plan.detours.erase(it);
    return true;
}

// The plan grows as soon as the choice is handed to the log, so that every later entry counts the steps as whoever reads the log will.
void Run::goRound()
{
    m_timer.stop();
    disconnect(&m_timer, nullptr, this, nullptr);
    m_op.error.reset();
    const AuditEntry choice = entryOf("choice", {{QStringLiteral("choice"), QLatin1String(operationChoiceName(OperationChoice::Move))}});
    if (!takeDetour()) return;
    set(OperationState::Running);
    const int first = m_op.step;
    m_ways.audit.append(choice, this, [this, first](const Result<qint64> &kept) {
        if (m_over || m_undoing || m_op.step != first) return;
        if (!kept) return stepFailed(kept.error());
        if (m_cancelAsked) return cancel();
        enter();
    });
}

void Run::cancel()
{
    m_timer.stop();
    disconnect(&m_timer, nullptr, this, nullptr);
    leaveOff();
    m_toUndo.clear();
    const int last = m_op.step;
    int from = 0;
    for (int i = 0; i < last; ++i)
        if (m_op.plan.steps[size_t(i)].settles && m_op.steps[size_t(i)].mark == StepState::Mark::Done) from = i + 1;
    for (int i = 0; i <= last; ++i) {
        const PlanStep &s = m_op.plan.steps[size_t(i)];
        const bool due = (i >= from || s.around) && (!s.takenOnly || m_taken.contains(i));
        if (due && !s.undo.isEmpty() && !m_undone.contains(i)) m_toUndo.push_back(i);
    }
    m_undoing = true;
    if (m_toUndo.empty() && m_undone.empty()) {
        if (m_refused || m_op.error) return end(m_refused ? OperationState::Refused : OperationState::Failed);
        if (last + 1 == int(m_op.plan.steps.size()) && mark().mark != StepState::Mark::Skipped) return end(OperationState::Done); // too late
        // Cancelled means that nothing was done. What is sent on the way and never looked at afterwards tries something out (luac -p, nginx -t).
        for (const int i : m_taken)
            if (const PlanStep &s = m_op.plan.steps[size_t(i)]; s.undo.isEmpty() && (!s.check.ask.isEmpty() || i + 1 == int(m_op.plan.steps.size())))
                m_op.error = Error{Error::Kind::Cancelled, s.act.endpoint, QStringLiteral("it was cancelled, but it had been sent, and cannot be taken back: ") + s.act.shown().left(300)};
        return end(m_op.error ? OperationState::Failed : OperationState::Cancelled);
    }
    set(OperationState::Undoing);
    m_tries = 0;
    keep("undoing", {}, [this] { undoNext(); });
}

bool Run::cannotKeep() const
{
    return m_op.step >= 0 && !m_op.plan.steps[size_t(m_op.step)].act.save.isEmpty() && m_actFault && m_actFault->kind == Error::Kind::Storage;
}

void Run::leave()
{
    for (int i = 0; i <= m_op.step; ++i) {
        const PlanStep &s = m_op.plan.steps[size_t(i)];
        if (s.around && !s.undo.isEmpty() && !m_undone.contains(i) && (!s.takenOnly || m_taken.contains(i))) m_op.left << QStringLiteral("%1: %2").arg(s.undo.endpoint, s.undo.shown());
    }
    end(OperationState::Failed);
}

QString Run::keptHere() const
{
    for (size_t i = 0; i < m_op.plan.steps.size(); ++i) {
        const PlanStep &s = m_op.plan.steps[i];
        if (s.settles && !s.act.save.isEmpty() && m_op.steps[i].mark == StepState::Mark::Done) return QFileInfo(s.act.save).path();
    }
    return {};
}

void Run::undoNext()
{
    if (m_toUndo.empty()) {
        const QString folder = keptHere();
        if (folder.isEmpty()) return end(m_op.left.isEmpty() ? OperationState::Undone : OperationState::Failed);
        const QString fetched = QStringLiteral("fetched; the files are in %1").arg(folder);
        if (!m_op.error) m_op.error = Error{Error::Kind::Cancelled, {}, fetched};
        else m_op.error->detail = fetched + QStringLiteral(" (") + m_op.error->detail + u')';
        return end(OperationState::Failed);
    }
    const int n = m_toUndo.back();
    const auto undo = filled(m_op.plan.steps[size_t(n)].undo, m_facts);
    const auto gone = [this, n](bool done) {
        m_toUndo.pop_back();
        m_tries = 0;
        if (done) m_op.steps[size_t(n)].mark = StepState::Mark::Undone;
        emit changed();
        if (done) keep("undone", {{QStringLiteral("undone"), n}}, [this] { undoNext(); });
        else undoNext();
    };
    if (!undo) return gone(true); // its act never came to be: the fact it needs is of the act's reply
    carry(*undo, [this, n, undo = *undo, gone](const Result<Reply> &reply) {
        const bool done = reply && !refusal(undo, *reply);
        if (done) return gone(true);
        if (++m_tries < m_ways.undoTries) {
            disconnect(&m_timer, nullptr, this, nullptr);
            connect(&m_timer, &QTimer::timeout, this, &Run::undoNext);
            m_timer.start(m_ways.undoAgainMs);
            return;
        }
        m_op.left << QStringLiteral("%1: %2").arg(undo.endpoint, undo.shown());
        if (!m_op.error) m_op.error = reply ? *refusal(undo, *reply) : reply.error();
        gone(false);
    });
}

// The step that it stands in is not gone on with.
void Run::leaveOff()
{
    if (m_op.step < 0 || mark().mark != StepState::Mark::Now) return;
    mark().mark = StepState::Mark::Skipped;
    mark().end = now();
}

void Run::end(OperationState state)
{
    if (std::exchange(m_over, true)) return;
    leaveOff();
    m_timer.stop();
    m_choice.stop();
    QJsonObject details{{QStringLiteral("state"), QLatin1String(operationStateName(state))}};
    if (m_op.error) details.insert(QStringLiteral("error"), toJson(*m_op.error));
    if (!m_op.left.isEmpty()) details.insert(QStringLiteral("left"), QJsonArray::fromStringList(m_op.left));
    if (m_op.request.dryRun) details.insert(QStringLiteral("dry_run"), true);
    m_ways.audit.append(entryOf("ended", details), this, [this, state](const Result<qint64> &kept) {
        if (!kept && !m_op.error) m_op.error = kept.error();
        if (state == OperationState::Done) m_op.error.reset();
        set(state);
        emit ended();
    });
}

} // namespace jitscope
