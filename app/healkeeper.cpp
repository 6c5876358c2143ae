#include "healkeeper.h"

#include <QCoreApplication>

namespace jitscope {
namespace {

OperationRequest requestFor(const ShardId &shard, const HealWish &wish)
{
    return {wish.act, shard, {wish.recorder}, {{QStringLiteral("reason"), wish.finding}}, false, QLatin1String(HealRuleName)};
}

} // namespace

HealKeeper::HealKeeper(Workspace &workspace, std::function<const FleetConfig &()> config, AuditTrail &audit, const QString &lockFolder, std::function<qint64()> clock, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_config(std::move(config)), m_seat(HealRuleName, workspace, audit, lockFolder, std::move(clock))
{
    connect(&workspace.fleet, &Fleet::told, this, &HealKeeper::see);
    connect(&workspace.operations, &OperationLog::changed, this, [this](int row) { ended(m_workspace.operations.operations()[size_t(row)]); });
}

void HealKeeper::ended(const Operation &op)
{
    if (RuleSeat::isResume(op)) return goOn(ShardId(op.request.shard));
    const auto it = m_all.find(op.request.shard);
    if (!m_seat.hasEnded(op) || it == m_all.end()) return;
    One &one = it->second;
    const bool well = op.state == OperationState::Done;
    if (!one.act || one.act->id != op.id) { // a killed console left it open, and it was taken up
        one.guard->ended(op.id, well);
        return stopWhenInVain(it->first, one, OperationRequest(op.request));
    }
    if (one.act->endedAt > 0) return;
    one.act->endedAt = m_seat.now(); // whether it helped shows in what is seen from now on
    if (!well) finish(it->first, one, false, Phrase{QT_TRANSLATE_NOOP("Operation", "Self-healing did not get through with %1: %2"), {one.act->wish.recorder, op.error ? op.error->detail : QString()}});
}

void HealKeeper::goOn(const ShardId &shard)
{
    const auto it = m_all.find(shard);
    if (it == m_all.end()) return;
    it->second.guard->reset();
    if (std::exchange(it->second.told, false)) emit stopped(shard, 0);
}

void HealKeeper::configure()
{
    std::map<ShardId, One> next;
    for (const ShardConfig &s : m_config().shards) {
        if (s.heal.rules.empty()) continue;
        One &one = next[s.id];
        if (auto it = m_all.find(s.id); it != m_all.end()) one = std::move(it->second);
        if (!one.guard) one.guard = std::make_unique<Guard>(QLatin1String(HealRuleName), s.id, guardLimits(s.heal));
        one.guard->setLimits(guardLimits(s.heal));
        if (one.told) emit stopped(s.id, 0);
        one.guard->reset(); // the operator has looked: the file was read anew
        one.told = false;
        one.config = s.heal;
    }
    for (const auto &[shard, one] : m_all) { // those that have no rules any more
        if (!one.guard) continue;
        m_seat.leave(shard);
        if (one.told) emit stopped(shard, 0);
    }
    m_all = std::move(next);
}

bool HealKeeper::isStopped(const ShardId &shard) const
{
    const auto it = m_all.find(shard);
    return it != m_all.end() && it->second.guard->isStopped();
}

void HealKeeper::say(const ShardId &shard, const Phrase &what)
{
    qInfo("self-healing of %s: %s", qPrintable(shard.value), qPrintable(what.english()));
    emit said(shard, what);
}

void HealKeeper::stopWhenInVain(const ShardId &shard, One &one, const OperationRequest &last)
{
    if (!one.guard->isStopped() || one.told) return;
    one.told = true;
    const int failures = one.guard->failures();
    const Phrase why{QT_TRANSLATE_NOOP("Operation", "Self-healing of %1 has stopped itself: %2 acts in a row did not help."), {shard.value, QString::number(failures)}};
    m_seat.tell(last, why);
    say(shard, why);
    emit stopped(shard, failures);
}

void HealKeeper::finish(const ShardId &shard, One &one, bool well, const Phrase &what)
{
    const Act act = *std::exchange(one.act, std::nullopt);
    one.guard->ended(act.id, well);
    if (well) one.helped[{act.wish.recorder, act.wish.finding}] = m_seat.now();
    say(shard, what);
    stopWhenInVain(shard, one, requestFor(shard, act.wish));
}

void HealKeeper::judge(const ShardId &shard, One &one, const ShardSnapshot &snapshot)
{
    if (!one.act || one.act->endedAt == 0) return;
    const auto still = stillFound(snapshot, one.act->wish, one.act->endedAt);
    if (still == false)
        return finish(shard, one, true, Phrase{QT_TRANSLATE_NOOP("Operation", "Self-healing: %1 is well again (%2)."), {one.act->wish.recorder, one.act->wish.finding}});
    if (m_seat.now() - one.act->endedAt < HelpsWithinMs) return;
    const Phrase why{QT_TRANSLATE_NOOP("Operation", "Self-healing: %1 was restarted and is not well (%2)."), {one.act->wish.recorder, one.act->wish.finding}};
    m_seat.tell(requestFor(shard, one.act->wish), why); // its operation went well
    finish(shard, one, false, why);
}

void HealKeeper::see(const ShardId &shard)
{
    const auto it = m_all.find(shard);
    const SnapshotPtr snapshot = m_workspace.fleet.factsOf(shard);
    if (it == m_all.end() || !snapshot) return;
    One &one = it->second;
    judge(shard, one, *snapshot);
    m_seat.whenResumed(shard, one.guard->isStopped(), [this, shard] { goOn(shard); });
    if (one.act || m_workspace.latch.isReadOnly(shard)) return; // a closed latch holds for rules too
    const HealVerdict verdict = healNext(one.config, *snapshot, *one.guard, m_seat.now());
    const QString held = verdict.held ? verdict.held->english() : QString();
    if (verdict.held && held != one.held) {
        m_seat.tell(requestFor(shard, verdict.about), *verdict.held);
        say(shard, *verdict.held);
    }
    one.held = held;
    if (!verdict.wish) return;
    if (m_workspace.operations.openFor(shard, verdict.wish->recorder)) return; // somebody is at it
    const auto past = [this, shard](const std::vector<AuditEntry> &entries) {
        const auto at = m_all.find(shard);
        if (at == m_all.end()) return;
        at->second.guard->replay(entries);
        at->second.guard->reset(); // of the last hour's acts none is forgiven, but whoever starts a console looks
    };
    if (!m_seat.holds(shard, past)) return;
    const HealWish &wish = *verdict.wish;
    // Back so soon after an act that seemed to help: it did not.
    const auto before = one.helped.find({wish.recorder, wish.finding});
    if (before != one.helped.end() && m_seat.now() - before->second < ReturnsWithinMs) {
        const QString again = QStringLiteral("again %1").arg(before->second);
        one.guard->acted(again, before->second);
        one.guard->ended(again, false);
        one.helped.erase(before);
    }
    const QString id = m_seat.ask(requestFor(shard, wish));
    if (id.isEmpty()) return;
    one.act = Act{id, wish};
    one.guard->acted(id, m_seat.now());
    ended(*m_workspace.operations.operation(id)); // it may have already
    if (!one.act) return; // that was told as a failure
    say(shard, Phrase{QT_TRANSLATE_NOOP("Operation", "Self-healing: %1 for %2, because of %3."), {wish.act, wish.recorder, wish.finding}});
}

} // namespace jitscope

#include "moc_healkeeper.cpp"
