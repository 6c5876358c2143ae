#include "operations/failover.h"

#include "operations/known.h"
#include "operations/shardroom.h"

#include <QCoreApplication>

#include <algorithm>

namespace jitscope {
namespace {

constexpr qint64 FreshMs = 60'000; // an older snapshot says nothing of now

OperationRequest wishFor(const ShardId &shard) { return {QStringLiteral("failover-shard"), shard, {}, {}, false, QLatin1String(FailoverRuleName)}; }

} // namespace

std::optional<bool> isBroken(const ShardSnapshot &shard, qint64 now)
{
    if (now - shard.at > FreshMs || shard.health == Health::Pending) return {};
    bool focusSeen = false, focusDown = false;
    for (const ServerPtr &s : shard.servers) {
        if (s->kind != ServerKind::Focus) continue;
        // Unknown is our own blindness as often as the server's end.
        focusSeen = focusSeen || (s->health != Health::Unknown && s->health != Health::Pending);
        focusDown = focusDown || s->health == Health::Down || s->health == Health::Critical;
    }
    bool noBridge = false;
    for (const Problem &p : shard.problems) {
        noBridge = noBridge || p.kind == ProblemKind::NoUsableBridge;
        focusDown = focusDown || p.kind == ProblemKind::FocusUnhealthy;
    }
    if (focusDown && focusSeen) return true;
    if (!focusSeen) return {};
    return noBridge;
}

FailoverVerdict judgeFailover(const ShardConfig &shard, const ShardSnapshot *snapshot, const Surroundings &around, const Guard &guard, FailoverMemory &memory, qint64 now)
{
    using Say = FailoverVerdict::Say;
    const auto verdict = [](Say say, const char *why = "", const QStringList &args = {}) { return FailoverVerdict{say, Phrase{why, args}}; };
    if (!shard.failover.on) {
        memory.brokenSince = 0;
        return verdict(Say::Off);
    }
    const std::optional<bool> broken = snapshot ? isBroken(*snapshot, now) : std::nullopt;
    if (!broken.value_or(false)) { // what is not seen for a while is no break that was seen all the time
        memory.brokenSince = 0;
        return verdict(broken ? Say::Well : Say::Unknown);
    }
    if (memory.brokenSince == 0 || memory.brokenSince > now) memory.brokenSince = now;
    QStringList silent;
    bool known = false, used = false;
    for (const EndpointConfig &e : shard.endpoints) {
        if (e.kind != ServerKind::Proxy || e.servers.isEmpty()) continue;
        if (!proxyAnswers(*snapshot, e.name)) {
            silent << e.name;
            continue;
        }
        const Server *proxy = serverOf(*snapshot, e.name);
        for (const QString &text : e.servers)
            if (const auto pair = proxyServer(text))
                if (const BehindProxy *line = proxy ? lineOf(*proxy, *pair) : nullptr) {
                    known = true;
                    used = used || line->takesNew();
                }
    }
    if (known && silent.isEmpty() && !used) return verdict(Say::Out);
    if (now - memory.brokenSince < shard.failover.afterMs) return verdict(Say::Waiting);
    if (!silent.isEmpty()) return verdict(Say::Held, QT_TRANSLATE_NOOP("Operation", "%1 does not answer, and the rule acts on all proxies or on none."), {silent.join(QStringLiteral(", "))});
    if (!known) return verdict(Say::Held, QT_TRANSLATE_NOOP("Operation", "No proxy of this shard is in the fleet file."));
    const ShardRoom room = roomElsewhere(shard, *snapshot, around);
    if (const auto no = room.refuses(std::max(0, onShard(*snapshot).people), true)) return {Say::Held, *no};
    if (const auto no = guard.refuses(room.pool, room.away, now, room.selfAway)) return {Say::Held, *no};
    return verdict(Say::Go);
}

FailoverRule::FailoverRule(Workspace &workspace, AuditTrail &audit, std::function<const FleetConfig *()> config, const QString &lockFolder, std::function<qint64()> clock, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_config(std::move(config)), m_seat(FailoverRuleName, workspace, audit, lockFolder, std::move(clock))
{
    connect(&workspace.fleet, &Fleet::told, this, &FailoverRule::look);
    connect(&workspace.operations, &OperationLog::changed, this, &FailoverRule::operationChanged);
}

FailoverVerdict FailoverRule::verdict(const ShardId &shard) const
{
    const auto it = m_shards.find(shard.value);
    return it == m_shards.end() ? FailoverVerdict() : it->second.verdict;
}

void FailoverRule::reset(const ShardId &shard)
{
    const auto it = m_shards.find(shard.value);
    if (it == m_shards.end()) return;
    it->second.guard.reset();
    it->second.told = {};
}

void FailoverRule::reset()
{
    for (const auto &[shard, one] : m_shards) reset(ShardId{shard});
}

void FailoverRule::look(const ShardId &id)
{
    const FleetConfig &config = *m_config(); // by reference: this is done every second for every shard
    const auto shard = std::find_if(config.shards.begin(), config.shards.end(), [&](const ShardConfig &s) { return s.id == id; });
    if (shard == config.shards.end() || !shard->failover.on) {
        m_shards.erase(id.value);
        m_seat.leave(id);
        return;
    }
    const FailoverConfig &f = shard->failover;
    const GuardLimits limits{f.perHour, f.share, 1, f.failures};
    One &one = m_shards.try_emplace(id.value, One{Guard(QLatin1String(FailoverRuleName), id, limits)}).first->second;
    one.guard.setLimits(limits);
    m_seat.whenResumed(id, one.guard.isStopped(), [this, id] { reset(id); });
    const qint64 now = m_seat.now();
    if (now < one.endedAt + 3 * shard->pollMs) return; // what is known of the proxies is of before its own act
    Surroundings around{&config, {}, now, {}, {}};
    for (const ShardConfig &s : config.shards)
        if (const SnapshotPtr known = m_workspace.fleet.factsOf(s.id)) around.shards.push_back(known);
    one.verdict = judgeFailover(*shard, m_workspace.fleet.factsOf(id).get(), around, one.guard, one.memory, now);
    switch (one.verdict.say) {
    case FailoverVerdict::Say::Held:
        if (!one.guard.isBusy()) tell(id, one, one.verdict.why);
        break;
    case FailoverVerdict::Say::Go: act(id, one); break;
    case FailoverVerdict::Say::Well: one.told = {}; break; // the next time it is told again
    default: break;
    }
}

void FailoverRule::act(const ShardId &shard, One &one)
{
    const auto past = [this, shard](const std::vector<AuditEntry> &entries) {
        if (const auto it = m_shards.find(shard.value); it != m_shards.end()) it->second.guard.replay(entries);
    };
    if (!m_seat.holds(shard, past)) return;
    const OperationRequest wish = wishFor(shard);
    if (const OperationPreview preview = m_workspace.operations.preview(wish); preview.refused) { // read-only, for one
        one.verdict = {FailoverVerdict::Say::Held, *preview.refused};
        return tell(shard, one, *preview.refused);
    }
    const QString id = m_seat.ask(wish);
    if (id.isEmpty()) return;
    one.guard.acted(id, m_seat.now());
    ended(*m_workspace.operations.operation(id)); // it may have already
}

void FailoverRule::operationChanged(int row) { ended(m_workspace.operations.operations()[size_t(row)]); }

void FailoverRule::ended(const Operation &op)
{
    if (RuleSeat::isResume(op)) return reset(op.request.shard);
    const auto it = m_shards.find(op.request.shard.value);
    if (!m_seat.hasEnded(op) || it == m_shards.end()) return;
    One &one = it->second;
    one.guard.ended(op.id, op.state == OperationState::Done);
    one.endedAt = m_seat.now();
    if (!one.guard.isStopped()) return;
    const ShardId shard = op.request.shard; // telling adds to the list that op is in
    tell(shard, one, Phrase{QT_TRANSLATE_NOOP("Operation", "The rule has stopped itself: %1 of its acts failed in a row."), {QString::number(one.guard.failures())}});
}

void FailoverRule::tell(const ShardId &shard, One &one, const Phrase &why)
{
    if (one.told == why) return;
    one.told = why;
    m_seat.tell(wishFor(shard), why);
    emit held(shard, why);
}

} // namespace jitscope

#include "moc_failover.cpp"
