#include "operations/idlerestarts.h"

#include <QCoreApplication>

#include <algorithm>

namespace jitscope {
namespace {

constexpr int BeatMs = 30'000;

bool isSevere(const ShardSnapshot &s)
{
    return std::any_of(s.problems.begin(), s.problems.end(), [](const Problem &p) { return p.health == Health::Critical || p.health == Health::Down; });
}

} // namespace

IdleRestarts::IdleRestarts(Workspace &workspace, AuditTrail &audit, std::function<const FleetConfig *()> config, const QString &lockFolder, std::function<qint64()> clock, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_config(std::move(config)), m_seat(IdleRule, workspace, audit, lockFolder, std::move(clock))
{
    connect(&m_beat, &QTimer::timeout, this, &IdleRestarts::beat);
    connect(&workspace.operations, &OperationLog::changed, this, &IdleRestarts::operationChanged);
    m_beat.start(BeatMs);
}

void IdleRestarts::beat()
{
    const FleetConfig &config = *m_config();
    for (const ShardConfig &s : config.shards) {
        if (s.idleRestart.isOn()) {
            look(s, m_shards[s.id.value]);
            continue;
        }
        m_shards.erase(s.id.value);
        m_seat.leave(s.id);
    }
}

void IdleRestarts::look(const ShardConfig &shard, One &one)
{
    const SnapshotPtr snapshot = m_workspace.fleet.factsOf(shard.id);
    if (!snapshot) return;
    bool busy = false;
    for (const Operation &op : m_workspace.operations.operations()) busy = busy || (op.request.shard == shard.id && isOpen(op.state));
    const IdleDecision decision = idleDecision(shard, *snapshot, one.history, busy, isSevere(*snapshot), m_seat.now());
    if (!decision.wish) return;
    // What was tried earlier tonight, and how often a bridge was skipped.
    const auto past = [this, id = shard.id](const std::vector<AuditEntry> &entries) {
        IdleHistory &history = m_shards[id.value].history;
        history = {}; // what was taken up and ended meanwhile is in the log too
        for (const AuditEntry &e : entries) history.add(e);
        beat();
    };
    if (!m_seat.holds(shard.id, past)) return;
    if (m_workspace.operations.preview(*decision.wish).refused) return; // read-only, for one
    one.history.lastTried.insert(decision.wish->targets.value(0), m_seat.now());
    const QString id = m_seat.ask(*decision.wish);
    if (!id.isEmpty()) ended(*m_workspace.operations.operation(id)); // it may have already
}

void IdleRestarts::operationChanged(int row) { ended(m_workspace.operations.operations()[size_t(row)]); }

void IdleRestarts::ended(const Operation &op)
{
    const auto it = m_shards.find(op.request.shard.value);
    if (!m_seat.hasEnded(op) || op.state == OperationState::Refused || it == m_shards.end() || it->second.counted == op.id) return;
    it->second.counted = op.id; // told once
    const QString server = op.request.targets.value(0);
    int &nights = it->second.history.skipped[server];
    nights = op.state == OperationState::Done ? 0 : nights + 1;
    if (nights >= IdleSkipsToWarn) warn(ShardId(op.request.shard), server, nights);
}

void IdleRestarts::warn(const ShardId &shard, const QString &server, int nights)
{
    const Phrase why{QT_TRANSLATE_NOOP("Operation", "%1 was not restarted in %2 nights in a row: it was not idle in time, or it failed."), {server, QString::number(nights)}};
    m_seat.tell({QStringLiteral("restart-bridge-idle"), shard, {server}, {}, false}, why);
    emit warned(shard, why);
}

} // namespace jitscope

#include "moc_idlerestarts.cpp"
