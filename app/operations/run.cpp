#include "operations/run.h"

#include "base/text.h"
#include "operations/replyfacts.h"

#include <QCoreApplication>

namespace jitscope {
namespace {

constexpr int UnsureMs = 15'000; // a program that said no may have done it all the same: so long it is looked

// What mends it, before what was said.
Error hinted(const PlanStep &step, Error error)
{
    if (!step.hint.isEmpty()) error.detail = step.hint.english() + QStringLiteral(" (") + error.detail + u')';
    return error;
}

// What another try may mend by itself.
bool isNoWay(Error::Kind kind) { return kind == Error::Kind::Unreachable || kind == Error::Kind::Timeout || kind == Error::Kind::Refused; }

QString shortName(const QString &what) { return what.section(u':', 1).section(u'.', -1); }

Phrase seenBy(const Check &check, const Reply &reply)
{
    QStringList parts;
    for (const Condition &c : check.all) {
        const auto is = factOf(c.what, reply);
        if (is && c.what != QLatin1String("text")) parts << (c.what == QLatin1String("status") ? *is : shortName(c.what) + u' ' + safeText(*is, 60));
    }
    return parts.isEmpty() ? Phrase{QT_TRANSLATE_NOOP("Operation", "seen")} : Phrase{"%1", {parts.join(QStringLiteral(", "))}};
}

} // namespace

Run::Run(const Operation &operation, const RunWays &ways, QObject *parent)
    : QObject(parent), m_op(operation), m_ways(ways)
{
    m_op.steps.resize(m_op.plan.steps.size());
    m_timer.setSingleShot(true);
    m_choice.setSingleShot(true);
    connect(&m_choice, &QTimer::timeout, this, [this] { choose(OperationChoice::Cancel); });
}

AuditEntry Run::entryOf(const char *what, const QJsonObject &details) const
{
    AuditEntry e;
    e.at = now();
    e.who = m_op.who;
    e.operation = m_op.id;
    e.what = QLatin1String(what);
    e.shard = m_op.request.shard.value;
    e.target = m_op.request.targets.join(u' ');
    e.kind = m_op.request.kind;
    e.details = details;
    if (m_op.step >= 0 && !e.details.contains(u"n")) e.details.insert(QStringLiteral("n"), m_op.step);
    return e;
}

// The intent first, then the deed. When the log cannot be written nothing is done.
void Run::keep(const char *what, const QJsonObject &details, std::function<void()> then)
{
    m_ways.audit.append(entryOf(what, details), this, [this, then = std::move(then)](const Result<qint64> &kept) {
        if (kept) {
            if (then) then();
            return;
        }
        m_op.error = kept.error();
        if (!m_begun) { // nothing was done: it never was
            m_over = true;
            set(OperationState::Failed);
            emit ended();
            return;
        }
        if (m_over) return;
        if (m_undoing && then) return then(); // what is to be undone is undone, log or no log
        stepFailed(kept.error());
    });
}

void Run::set(OperationState state)
{
    m_op.state = state;
    m_op.since = now();
    m_op.choices.clear();
    m_op.choiceUntil = 0;
    m_choice.stop();
    if (state == OperationState::Waiting || state == OperationState::Choosing) {
        if (state == OperationState::Choosing) m_op.choices.push_back(OperationChoice::WaitOn);
        if (m_op.step >= 0 && step().mayForce) m_op.choices.push_back(OperationChoice::Force);
        if (detour()) m_op.choices.push_back(OperationChoice::Move);
        m_op.choices.push_back(OperationChoice::Cancel);
        if (state == OperationState::Choosing) m_op.choices.push_back(OperationChoice::Leave);
    } else if (state == OperationState::Running || state == OperationState::Queued) {
        m_op.choices.push_back(OperationChoice::Cancel);
    }
    if (!isOpen(state)) m_op.endedAt = now();
    emit changed();
}

void Run::ask()
{
    keep("asked", {{QStringLiteral("request"), toJson(m_op.request)}, {QStringLiteral("plan"), toJson(m_op.plan)}}, [this] {
        if (!m_op.request.dryRun) return emit asked();
        m_begun = true;
        end(OperationState::Done);
    });
}

void Run::queued(const QString &heldBy)
{
    m_op.heldBy = heldBy;
    if (m_op.state != OperationState::Queued) set(OperationState::Queued);
    else emit changed();
}

void Run::begin()
{
    m_op.heldBy.clear();
    const bool again = std::exchange(m_restored, false);
    m_begun = true;
    set(OperationState::Running);
    if (m_undoing) return cancel();
    if (!again || m_op.step < 0) return next();
    if (mark().mark != StepState::Mark::Now) return next(); // between two steps
    // Where it stood. What must not be repeated is looked at, not sent again.
    if (m_sent && step().once) {
        m_unsure = true;
        if (step().check.ask.isEmpty()) return stepFailed({Error::Kind::Timeout, step().act.endpoint, QStringLiteral("it was sent, and nobody knows whether it was done")});
        return look(step().check.timeoutMs);
    }
    if (m_sent) return act();
    before();
}

void Run::wait()
{
    m_begun = true;
    set(OperationState::Choosing); // no limit: whoever comes back decides
}

void Run::next()
{
    if (m_over || m_undoing) return;
    if (m_cancelAsked) return cancel();
    if (m_op.step + 1 >= int(m_op.plan.steps.size())) return end(OperationState::Done);
    ++m_op.step;
    enter();
}

void Run::enter()
{
    m_sent = m_unsure = false;
    m_tries = 0;
    m_seenFacts = {};
    m_lastFault.reset();
    m_actFault.reset();
    mark() = {StepState::Mark::Now, {}, now(), 0};
    set(OperationState::Running);
    keep("step", {{QStringLiteral("key"), step().key}}, [this] { before(); });
}

void Run::before()
{
    if (m_over || m_undoing) return;
    if (step().before.isEmpty()) return act();
    carry(step().before, [this](const Result<Reply> &reply) {
        if (!reply) return stepFailed(reply.error());
        if (const auto no = refusal(step().before, *reply)) return stepFailed(*no);
        QJsonObject facts;
        for (const Remember &r : step().remember) {
            const auto fact = factOf(r.what, *reply);
            if (!fact) return stepFailed({Error::Kind::Unsupported, step().before.endpoint, QStringLiteral("%1 does not say %2").arg(step().before.shown().left(200), shortName(r.what))});
            m_facts.insert(r.fact, *fact);
            facts.insert(r.fact, *fact);
        }
        keep("facts", {{QStringLiteral("facts"), facts}}, [this] { act(); });
    });
}

void Run::act()
{
    if (m_over || m_undoing) return;
    if (step().act.isEmpty()) {
        m_lookedSince = now();
        return look(step().check.timeoutMs);
    }
    const auto action = filled(step().act, m_facts);
    if (!action && step().optional) return stepDone(StepState::Mark::Skipped, Phrase{QT_TRANSLATE_NOOP("Operation", "nothing to do"), {}});
    if (!action) return stepFailed({Error::Kind::Failed, step().act.endpoint, QStringLiteral("a figure of an earlier step is missing")});
    if (m_op.plan.secrets.contains(action->secret) && !m_secrets.contains(action->secret)) { // typed into a console that is gone
        m_op.error = Error{Error::Kind::Refused, action->endpoint, (m_sent ? QStringLiteral("it was sent, and nobody knows whether it was done; type the %1 again: it was not kept")
                                                                            : QStringLiteral("type the %1 again: it was not kept")).arg(action->secret)};
        m_refused = !m_sent;
        return cancel();
    }
    keep("sent", {{QStringLiteral("request"), action->shown()}}, [this, action = *action] {
        if (m_over || m_undoing) return;
        m_sent = true;
        m_taken.insert(m_op.step);
        m_lookedSince = now();
        carry(action, [this](const Result<Reply> &reply) { acted(reply); });
    });
}

void Run::acted(const Result<Reply> &reply)
{
    const QString result = !reply ? reply.error().detail : step().act.way == Action::Way::Http ? QString::number(reply->status) : QStringLiteral("exit %1").arg(reply->status);
    const auto refused = reply ? refusal(step().act, *reply) : std::nullopt;
    if (refused && step().act.way == Action::Way::Http && reply->status >= 400 && reply->status < 500) m_taken.erase(m_op.step);
    // What it says is kept with it: whoever cancels now, or takes it up, must know it.
    QJsonObject details{{QStringLiteral("result"), result.left(300)}};
    if (const QJsonObject facts = reply && !refused ? learn(step().rememberReply, *reply) : QJsonObject(); !facts.isEmpty()) details.insert(QStringLiteral("facts"), facts);
    keep("reply", details, [this, reply] {
        if (m_over || m_undoing) return;
        const PlanStep &s = step();
        if (!reply) {
            m_actFault = reply.error();
            if (s.repeats && isNoWay(reply.error().kind) && ++m_tries < m_ways.undoTries) {
                disconnect(&m_timer, nullptr, this, nullptr);
                connect(&m_timer, &QTimer::timeout, this, &Run::act);
                m_timer.start(m_ways.undoAgainMs);
                return;
            }
            const bool unsure = reply.error().kind == Error::Kind::Timeout || reply.error().kind == Error::Kind::Unreachable;
            // Nobody knows whether it was done. The look tells.
            if (unsure && !s.check.ask.isEmpty()) return look(s.check.timeoutMs);
            return stepFailed(cannotKeep() ? hinted(s, reply.error()) : reply.error());
        }
        if (const auto no = refusal(s.act, *reply)) {
            m_actFault = hinted(step(), *no);
            if (s.act.way == Action::Way::Command && !s.check.ask.isEmpty()) return look(UnsureMs);
            return stepFailed(*m_actFault);
        }
        look(s.check.timeoutMs);
    });
}

QJsonObject Run::learn(const std::vector<Remember> &what, const Reply &reply)
{
    QJsonObject facts;
    for (const Remember &r : what)
        if (const auto fact = factOf(r.what, reply)) {
            m_facts.insert(r.fact, *fact);
            facts.insert(r.fact, *fact);
        }
    return facts;
}

void Run::look(int atMostMs)
{
    if (m_over || m_undoing) return;
    const Check &check = step().check;
    if (check.ask.isEmpty()) return stepDone(StepState::Mark::Done, {});
    m_inARow = 0;
    if (m_lookedSince == 0) m_lookedSince = now();
    m_deadline = now() + std::max(atMostMs, check.settleMs + check.everyMs);
    if (check.notAfter > 0) m_deadline = std::min(m_deadline, check.notAfter);
    disconnect(&m_timer, nullptr, this, nullptr);
    connect(&m_timer, &QTimer::timeout, this, &Run::poll);
    set(OperationState::Waiting);
    m_timer.start(check.settleMs);
}

void Run::poll()
{
    const Check &check = step().check;
    if (check.ask.way == Action::Way::Known) {
        const auto reply = m_ways.known(m_op.request.shard, check.ask.endpoint, m_lookedSince);
        if (reply) return judge(*reply);
        return judge(fail(Error::Kind::Timeout, m_op.request.shard.value, QStringLiteral("the console has seen nothing new of the shard yet")));
    }
    carry(filled(check.ask, m_facts).value_or(check.ask), [this](const Result<Reply> &reply) { judge(reply); });
}

void Run::judge(const Result<Reply> &reply)
{
    const Check &check = step().check;
    bool all = reply.has_value();
    if (reply) {
        m_lastFault = refusal(check.ask, *reply);
        for (const Condition &c : check.all) {
            const auto yes = holds(c, *reply, m_facts);
            if (!yes && !m_lastFault) m_lastFault = Error{Error::Kind::Unsupported, check.ask.endpoint, QStringLiteral("%1 does not say %2").arg(check.ask.shown().left(200), shortName(c.what))};
            all = all && yes.value_or(false);
        }
        if (!check.left.isEmpty() && !all) mark().seen = leftOf(check, *reply);
    } else {
        m_lastFault = reply.error();
    }
    m_inARow = all ? m_inARow + 1 : 0;
    if (all) m_seenFacts = learn(check.remember, *reply);
    if (m_inARow >= check.inARow) return stepDone(StepState::Mark::Done, seenBy(check, *reply));
    if (now() < m_deadline) {
        emit changed();
        m_timer.start(check.everyMs);
        return;
    }
    if (m_actFault) return stepFailed(*m_actFault); // what was sent was refused, and nothing of it is to be seen: that is the reason
    Error late = m_lastFault.value_or(Error{Error::Kind::Timeout, check.ask.endpoint, QString()});
    const QString said = reply ? seenBy(check, *reply).english() : QString();
    late.detail = (step().precondition ? QStringLiteral("%1") : QStringLiteral("not in time: %1")).arg(m_lastFault ? m_lastFault->detail : said.isEmpty() ? check.ask.shown() : said);
    stepFailed(reply ? hinted(step(), late) : late);
}

void Run::stepDone(StepState::Mark how, const Phrase &seen)
{
    m_timer.stop();
    mark().mark = how;
    mark().seen = seen;
    mark().end = now();
    emit changed();
    leaveStep();
}

void Run::leaveStep()
{
    QJsonObject details{{QStringLiteral("mark"), int(mark().mark)}, {QStringLiteral("seen"), toJson(mark().seen)}};
    if (!m_seenFacts.isEmpty()) details.insert(QStringLiteral("facts"), m_seenFacts);
    keep("done", details, [this] { next(); });
}

void Run::stepFailed(const Error &error)
{
    m_timer.stop();
    if (m_over || m_undoing) return;
    if (step().optional) return stepDone(StepState::Mark::Warned, Phrase{"%1", {error.detail}});
    m_op.error = error;
    mark().mark = StepState::Mark::Failed;
    mark().seen = Phrase{"%1", {safeText(error.detail, 600)}};
    m_refused = step().precondition;
    if (m_cancelAsked || m_refused) return cancel();
    set(OperationState::Choosing);
    if (cannotKeep()) { // undoing would delete the only copy: whoever comes back decides, however late
        if (m_ways.choiceMs == 0) return leave();
    } else {
        if (m_ways.choiceMs == 0 || step().givesUp) return choose(OperationChoice::Cancel);
        m_op.choiceUntil = now() + m_ways.choiceMs;
        m_choice.start(m_ways.choiceMs);
    }
    emit changed();
    m_ways.audit.append(entryOf("failed", {{QStringLiteral("error"), toJson(error)}}), this, [](const Result<qint64> &) {}); // the fault may be the log itself
}

void Run::carry(const Action &action, std::function<void(const Result<Reply> &)> done)
{
    if (action.way == Action::Way::Known) {
        const auto reply = m_ways.known(m_op.request.shard, action.endpoint, 0);
        return done(reply ? Result<Reply>(*reply) : fail(Error::Kind::Unreachable, m_op.request.shard.value, QStringLiteral("nothing is known of the shard yet")));
    }
    m_inFlight = true;
    m_ways.hands.carryOut(m_op.request.shard, action, this, [this, shown = action.shown(), done = std::move(done), way = action.way](const Result<Reply> &reply) {
        m_inFlight = false;
        if (m_over) return;
        Result<Reply> r = reply;
        note(shown, r);
        if (m_cancelAsked && !m_undoing && m_op.state == OperationState::Waiting) return cancel(); // it was only a look
        if (std::exchange(m_moveAsked, false) && !m_undoing && m_op.state == OperationState::Waiting && detour()) return goRound();
        done(r);
    }, m_secrets);
}

void Run::note(const QString &shown, const Result<Reply> &reply)
{
    SentAction sent{now(), shown, reply ? QString::number(reply->status) : reply.error().detail.left(200), reply ? reply->answerMs : -1, 1};
    if (!m_op.sent.empty() && m_op.sent.back().shown == shown && m_op.sent.back().result == sent.result) {
        ++m_op.sent.back().times;
        m_op.sent.back().answerMs = sent.answerMs;
        return;
    }
    m_op.sent.push_back(sent);
    if (m_op.sent.size() > 500) m_op.sent.erase(m_op.sent.begin()); // the audit has them all
}

} // namespace jitscope
