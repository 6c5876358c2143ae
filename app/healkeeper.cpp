#include "healkeeper.h"

#include <QCoreApplication>
#include <QDateTime>

namespace jitscope {
namespace {

constexpr int ReadBack = 2000; // entries of the audit log: those of the last hours

} // namespace

HealKeeper::HealKeeper(Workspace &workspace, std::function<const FleetConfig &()> config, AuditTrail &audit, Runner &runner, const QString &lockFolder, std::function<qint64()> clock, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_config(std::move(config)), m_audit(audit), m_runner(runner), m_lockFolder(lockFolder), m_clock(std::move(clock))
{
    if (!m_clock) m_clock = [] { return QDateTime::currentMSecsSinceEpoch(); };
    connect(&workspace.fleet, &Fleet::updated, this, [this](const ShardId &shard) { see(shard); });
    connect(&runner, &Runner::ended, this, [this](const QString &id) {
        for (auto &[shard, one] : m_all) {
            if (!one.act || one.act->id != id) continue;
            const Operation *op = m_workspace.operations.operation(id);
            one.act->endedAt = m_clock();
            one.act->well = op && op->state == OperationState::Done;
            if (one.act->well) return; // whether it helped shows in what is seen from now on
            finish(shard, one, false, Phrase{QT_TRANSLATE_NOOP("Operation", "Self-healing did not get through with %1: %2"), {one.act->wish.recorder, op && op->error ? op->error->detail : QString()}});
            return;
        }
    });
}

void HealKeeper::configure()
{
    std::map<ShardId, One> next;
    for (const ShardConfig &s : m_config().shards) {
        if (s.heal.rules.empty()) continue;
        One &one = next[s.id];
        if (auto it = m_all.find(s.id); it != m_all.end()) one = std::move(it->second);
        const bool anew = !one.guard;
        if (anew) one.guard = std::make_unique<Guard>(QLatin1String(HealRuleName), s.id, guardLimits(s.heal));
        one.guard->setLimits(guardLimits(s.heal));
        if (one.told) emit stopped(s.id, 0);
        one.guard->reset(); // the operator has looked: the file was read anew
        one.told = false;
        one.config = s.heal;
        if (!anew) continue;
        // A restart of the console forgives no act of the last hour.
        m_audit.read(0, ReadBack, false, this, [this, id = s.id](const Result<AuditPage> &read) {
            const auto it = m_all.find(id);
            if (it == m_all.end()) return;
            if (read) it->second.guard->replay(std::vector<AuditEntry>(read->entries.rbegin(), read->entries.rend()));
            it->second.guard->reset();
            it->second.ready = true;
        });
    }
    m_all = std::move(next);
}

bool HealKeeper::isStopped(const ShardId &shard) const
{
    const auto it = m_all.find(shard);
    return it != m_all.end() && it->second.guard->isStopped();
}

void HealKeeper::say(const ShardId &shard, const Phrase &what, Health health)
{
    qInfo("self-healing of %s: %s", qPrintable(shard.value), qPrintable(what.english()));
    emit said(shard, what, health);
}

void HealKeeper::finish(const ShardId &shard, One &one, bool well, const Phrase &what)
{
    const Act act = *one.act;
    one.act.reset();
    one.guard->ended(act.id, well);
    if (well) one.helped[{act.wish.recorder, act.wish.finding}] = m_clock();
    say(shard, what, well ? Health::Ok : Health::Warning);
    if (!one.guard->isStopped() || one.told) return;
    one.told = true;
    say(shard, Phrase{QT_TRANSLATE_NOOP("Operation", "Self-healing of %1 has stopped itself: %2 acts in a row did not help."), {shard.value, QString::number(one.guard->failures())}}, Health::Critical);
    emit stopped(shard, one.guard->failures());
}

void HealKeeper::judge(const ShardId &shard, One &one, const ShardSnapshot &snapshot)
{
    if (!one.act || one.act->endedAt == 0) return;
    const auto still = stillFound(snapshot, one.act->wish, one.act->endedAt);
    if (still == false)
        return finish(shard, one, true, Phrase{QT_TRANSLATE_NOOP("Operation", "Self-healing: %1 is well again (%2)."), {one.act->wish.recorder, one.act->wish.finding}});
    if (m_clock() - one.act->endedAt < HelpsWithinMs) return;
    finish(shard, one, false, Phrase{QT_TRANSLATE_NOOP("Operation", "Self-healing: %1 was restarted and is not well (%2)."), {one.act->wish.recorder, one.act->wish.finding}});
}

void HealKeeper::see(const ShardId &shard)
{
    const auto it = m_all.find(shard);
    const SnapshotPtr snapshot = m_workspace.fleet.shard(shard);
    if (it == m_all.end() || !it->second.ready || !snapshot) return;
    One &one = it->second;
    judge(shard, one, *snapshot);
    if (one.act || m_workspace.latch.isReadOnly(shard)) return; // a closed latch holds for rules too
    const HealVerdict verdict = healNext(one.config, *snapshot, *one.guard, m_clock());
    const QString held = verdict.held ? verdict.held->english() : QString();
    if (verdict.held && held != one.held) say(shard, *verdict.held, Health::Warning);
    one.held = held;
    if (!verdict.wish) return;
    if (m_workspace.operations.openFor(shard, verdict.wish->recorder)) return; // somebody is at it
    if (!one.lease) one.lease = ruleLease(m_lockFolder, QLatin1String(HealRuleName), shard);
    if (!one.lease) return;
    const HealWish &wish = *verdict.wish;
    // Back so soon after an act that seemed to help: it did not.
    const auto before = one.helped.find({wish.recorder, wish.finding});
    if (before != one.helped.end() && m_clock() - before->second < ReturnsWithinMs) {
        const QString again = QStringLiteral("again %1").arg(before->second);
        one.guard->acted(again, before->second);
        one.guard->ended(again, false);
        one.helped.erase(before);
    }
    OperationRequest request;
    request.kind = wish.act;
    request.shard = shard;
    request.targets = {wish.recorder};
    request.rule = QLatin1String(HealRuleName);
    request.options = {{QStringLiteral("reason"), wish.finding}};
    const auto watch = connect(&m_workspace.operations, &OperationLog::added, this, [this, &one, wish](int row) {
        const Operation &op = m_workspace.operations.operations()[size_t(row)];
        if (!one.act && op.request.rule == QLatin1String(HealRuleName) && op.request.targets == QStringList{wish.recorder}) {
            one.act = Act{op.id, wish, 0, false};
            one.guard->acted(op.id, m_clock());
        }
    });
    m_workspace.operations.request(request);
    disconnect(watch);
    if (!one.act) return; // refused at once: that was told as a failure
    say(shard, Phrase{QT_TRANSLATE_NOOP("Operation", "Self-healing: %1 for %2, because of %3."), {wish.act, wish.recorder, wish.finding}}, Health::Warning);
}

} // namespace jitscope

#include "moc_healkeeper.cpp"
