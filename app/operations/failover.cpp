#include "operations/failover.h"

#include "operations/known.h"
#include "operations/runner.h"
#include "operations/shardroom.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUuid>

#include <algorithm>

namespace jitscope {
namespace {

constexpr qint64 FreshMs = 60'000; // an older snapshot says nothing of now
constexpr int PastEntries = 20'000;

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

FailoverRule::FailoverRule(Workspace &workspace, AuditTrail &audit, std::function<FleetConfig()> config, const QString &lockFolder, std::function<qint64()> clock, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_audit(audit), m_config(std::move(config)), m_lockFolder(lockFolder), m_clock(clock ? std::move(clock) : [] { return QDateTime::currentMSecsSinceEpoch(); })
{
    connect(&workspace.fleet, &Fleet::updated, this, &FailoverRule::look);
    connect(&workspace.operations, &OperationLog::changed, this, &FailoverRule::operationChanged);
}

FailoverRule::~FailoverRule() = default;

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

void FailoverRule::look(const ShardId &id)
{
    const FleetConfig config = m_config();
    const auto shard = std::find_if(config.shards.begin(), config.shards.end(), [&](const ShardConfig &s) { return s.id == id; });
    if (shard == config.shards.end() || !shard->failover.on) {
        m_shards.erase(id.value);
        return;
    }
    const FailoverConfig &f = shard->failover;
    const GuardLimits limits{f.perHour, f.share, 1, f.failures};
    One &one = m_shards.try_emplace(id.value, One{Guard(QLatin1String(FailoverRuleName), id, limits)}).first->second;
    one.guard.setLimits(limits);
    if (m_clock() < one.endedAt + 3 * shard->pollMs) return; // what is known of the proxies is of before its own act
    Surroundings around{&config, {}, m_clock(), {}, {}};
    for (const ShardConfig &s : config.shards)
        if (const SnapshotPtr known = m_workspace.fleet.shard(s.id)) around.shards.push_back(known);
    one.verdict = judgeFailover(*shard, m_workspace.fleet.shard(id).get(), around, one.guard, one.memory, m_clock());
    switch (one.verdict.say) {
    case FailoverVerdict::Say::Held:
        if (!one.guard.isBusy()) tell(id, one, one.verdict.why);
        break;
    case FailoverVerdict::Say::Go: act(*shard, one); break;
    case FailoverVerdict::Say::Well: one.told = {}; break; // the next time it is told again
    default: break;
    }
}

// A restart of the console forgives nothing, nor does another console that acted before this one.
void FailoverRule::readPast(const ShardId &shard, One &one)
{
    if (std::exchange(one.reading, true)) return;
    m_audit.read(0, PastEntries, false, this, [this, shard](const Result<AuditPage> &page) {
        const auto it = m_shards.find(shard.value);
        if (it == m_shards.end()) return;
        it->second.reading = false;
        if (!page) return; // it does nothing without
        it->second.guard = Guard(QLatin1String(FailoverRuleName), shard, it->second.guard.limits());
        it->second.guard.replay({page->entries.rbegin(), page->entries.rend()});
        it->second.knowsPast = true;
    });
}

void FailoverRule::act(const ShardConfig &shard, One &one)
{
    if (!one.lease) one.lease = ruleLease(m_lockFolder, QLatin1String(FailoverRuleName), shard.id);
    if (!one.lease) return; // another console of this account looks after it
    if (!one.knowsPast) return readPast(shard.id, one);
    OperationRequest wish;
    wish.kind = QStringLiteral("failover-shard");
    wish.shard = shard.id;
    wish.rule = QLatin1String(FailoverRuleName);
    if (const OperationPreview preview = m_workspace.operations.preview(wish); preview.refused) { // read-only, for one
        one.verdict = {FailoverVerdict::Say::Held, *preview.refused};
        return tell(shard.id, one, *preview.refused);
    }
    const size_t before = m_workspace.operations.operations().size();
    m_workspace.operations.request(wish);
    if (m_workspace.operations.operations().size() <= before) return;
    const QString id = m_workspace.operations.operations().back().id;
    one.guard.acted(id, m_clock());
    operationChanged(int(m_workspace.operations.operations().size()) - 1); // it may have ended already
}

void FailoverRule::operationChanged(int row)
{
    const Operation &op = m_workspace.operations.operations()[size_t(row)];
    if (isOpen(op.state)) return;
    // Also one that a killed console of the rule left open, and that was taken up.
    if (!isOfRule(op.who, QLatin1String(FailoverRuleName)) || op.request.kind != QLatin1String("failover-shard") || op.state == OperationState::Refused) return;
    const auto it = m_shards.find(op.request.shard.value);
    if (it == m_shards.end()) return;
    it->second.guard.ended(op.id, op.state == OperationState::Done);
    it->second.endedAt = m_clock();
    const ShardId shard = op.request.shard; // telling adds to the list that op is in
    if (it->second.guard.isStopped())
        tell(shard, it->second, Phrase{QT_TRANSLATE_NOOP("Operation", "The rule has stopped itself: %1 of its acts failed in a row."), {QString::number(it->second.guard.failures())}});
}

void FailoverRule::tell(const ShardId &shard, One &one, const Phrase &why)
{
    if (one.told == why) return;
    one.told = why;
    qWarning("failover of %s: %s", qPrintable(shard.value), qPrintable(why.english()));
    Operation op;
    op.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    op.request.kind = QStringLiteral("failover-shard");
    op.request.shard = shard;
    op.request.rule = QLatin1String(FailoverRuleName);
    op.who = whoOfRule(op.request.rule, whoAmI());
    op.askedAt = op.since = op.endedAt = m_clock();
    op.state = OperationState::Refused;
    op.error = Error{Error::Kind::Refused, shard.value, why.english()};
    m_workspace.operations.put(op);
    emit held(shard, why);
}

} // namespace jitscope

#include "moc_failover.cpp"
