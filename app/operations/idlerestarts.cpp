#include "operations/idlerestarts.h"

#include "operations/runner.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUuid>

#include <algorithm>

namespace jitscope {
namespace {

constexpr int BeatMs = 30'000, NightEntries = 5'000;

bool isSevere(const ShardSnapshot &s)
{
    return std::any_of(s.problems.begin(), s.problems.end(), [](const Problem &p) { return p.health == Health::Critical || p.health == Health::Down; });
}

} // namespace

IdleRestarts::IdleRestarts(Workspace &workspace, AuditTrail &audit, std::function<FleetConfig()> config, const QString &lockFolder, std::function<qint64()> clock, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_audit(audit), m_config(std::move(config)), m_lockFolder(lockFolder),
      m_clock(clock ? std::move(clock) : [] { return QDateTime::currentMSecsSinceEpoch(); })
{
    connect(&m_beat, &QTimer::timeout, this, &IdleRestarts::beat);
    connect(&workspace.operations, &OperationLog::changed, this, &IdleRestarts::operationChanged);
    m_beat.start(BeatMs);
}

IdleRestarts::~IdleRestarts() = default;

Phrase IdleRestarts::waitsFor(const ShardId &shard) const
{
    const auto it = m_shards.find(shard.value);
    return it == m_shards.end() ? Phrase() : it->second.why;
}

void IdleRestarts::beat()
{
    const FleetConfig config = m_config();
    for (const ShardConfig &s : config.shards) {
        if (s.idleRestart.isOn()) look(s, m_shards[s.id.value]);
        else m_shards.erase(s.id.value);
    }
}

void IdleRestarts::look(const ShardConfig &shard, One &one)
{
    const SnapshotPtr snapshot = m_workspace.fleet.shard(shard.id);
    if (!snapshot) return;
    bool busy = false;
    for (const Operation &op : m_workspace.operations.operations()) busy = busy || (op.request.shard == shard.id && isOpen(op.state));
    const IdleDecision decision = idleDecision(shard, *snapshot, one.history, busy, isSevere(*snapshot), m_clock());
    one.why = decision.why;
    if (!decision.wish) return;
    if (!one.lease) one.lease = ruleLease(m_lockFolder, QLatin1String(IdleRule), shard.id);
    if (!one.lease) return; // another console of this account looks after it
    if (!one.knowsPast) return readPast(shard.id, one);
    if (const OperationPreview preview = m_workspace.operations.preview(*decision.wish); preview.refused) { // read-only, for one
        one.why = *preview.refused;
        return;
    }
    const qint64 now = m_clock();
    one.history.lastTried.insert(decision.wish->targets.value(0), now);
    const size_t before = m_workspace.operations.operations().size();
    m_workspace.operations.request(*decision.wish);
    if (m_workspace.operations.operations().size() > before) operationChanged(int(m_workspace.operations.operations().size()) - 1); // it may have ended already
}

// What was tried earlier tonight, and how often a bridge was skipped, also by a console that is gone.
void IdleRestarts::readPast(const ShardId &shard, One &one)
{
    if (std::exchange(one.reading, true)) return;
    m_audit.read(0, NightEntries, false, this, [this, shard](const Result<AuditPage> &page) {
        const auto it = m_shards.find(shard.value);
        if (it == m_shards.end()) return;
        it->second.reading = false;
        if (!page) return; // it does nothing without
        it->second.history = {};
        for (auto e = page->entries.rbegin(); e != page->entries.rend(); ++e)
            if (e->shard == shard.value) it->second.history.add(*e);
        it->second.knowsPast = true;
        beat();
    });
}

void IdleRestarts::operationChanged(int row)
{
    const Operation &op = m_workspace.operations.operations()[size_t(row)];
    if (isOpen(op.state) || op.state == OperationState::Refused || !isOfRule(op.who, QLatin1String(IdleRule))) return;
    const auto it = m_shards.find(op.request.shard.value);
    const QString server = op.request.targets.value(0);
    if (it == m_shards.end() || it->second.asked == op.id) return;
    it->second.asked = op.id; // told once
    int &nights = it->second.history.skipped[server];
    nights = op.state == OperationState::Done ? 0 : nights + 1;
    if (nights >= IdleSkipsToWarn) warn(ShardId(op.request.shard), server, nights);
}

void IdleRestarts::warn(const ShardId &shard, const QString &server, int nights)
{
    const Phrase why{QT_TRANSLATE_NOOP("Operation", "%1 was not restarted in %2 nights in a row: it was not idle in time, or it failed."), {server, QString::number(nights)}};
    qWarning("nightly restart of %s: %s", qPrintable(shard.value), qPrintable(why.english()));
    Operation op;
    op.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    op.request = {QStringLiteral("restart-bridge-idle"), shard, {server}, {}, false, QLatin1String(IdleRule)};
    op.who = whoOfRule(op.request.rule, whoAmI());
    op.askedAt = op.since = op.endedAt = m_clock();
    op.state = OperationState::Refused;
    op.error = Error{Error::Kind::Refused, server, why.english()};
    m_workspace.operations.put(op);
    emit warned(shard, why);
}

} // namespace jitscope

#include "moc_idlerestarts.cpp"
