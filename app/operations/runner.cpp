#include "operations/runner.h"

#include "operations/guard.h"
#include "operations/known.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QSysInfo>
#include <QUuid>

#include <pwd.h>
#include <unistd.h>

namespace jitscope {

QString whoAmI()
{
    const passwd *me = getpwuid(geteuid());
    return QString::fromLocal8Bit(me ? me->pw_name : "?") + u'@' + QSysInfo::machineHostName();
}

Runner::Runner(Workspace &workspace, Hands &hands, AuditTrail &audit, std::function<FleetConfig()> config, const RunnerOptions &options, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_hands(hands), m_audit(audit), m_config(std::move(config)), m_options(options)
{
    if (!m_options.clock) m_options.clock = [] { return QDateTime::currentMSecsSinceEpoch(); };
    if (m_options.who.isEmpty()) m_options.who = whoAmI();
    m_again.setSingleShot(true);
    m_again.setInterval(m_options.againMs);
    connect(&m_again, &QTimer::timeout, this, &Runner::pump);
    workspace.operations.setPreviewer([this](const OperationRequest &r) { return preview(r); });
    connect(&workspace.operations, &OperationLog::wanted, this, &Runner::request);
    connect(&workspace.operations, &OperationLog::chosen, this, [this](const QString &id, OperationChoice choice) {
        for (const auto &h : m_held)
            if (h->run->operation().id == id) return h->run->choose(choice);
    });
}

// What runs stays in the audit log as open, and is taken up by the next console.
Runner::~Runner() { m_workspace.operations.setPreviewer({}); }

const ShardConfig *Runner::shardOf(const FleetConfig &config, const ShardId &id) const
{
    const auto it = std::find_if(config.shards.begin(), config.shards.end(), [&](const ShardConfig &s) { return s.id == id; });
    return it == config.shards.end() ? nullptr : &*it;
}

OperationPreview Runner::preview(const OperationRequest &request) const { return planned(request, {}); }

QString Runner::whoAsks(const OperationRequest &request) const { return request.rule.isEmpty() ? m_options.who : whoOfRule(request.rule, m_options.who); }

OperationPreview Runner::planned(const OperationRequest &request, const QString &id) const
{
    const FleetConfig config = m_config();
    const ShardConfig *shard = shardOf(config, request.shard);
    if (!shard) return {{}, Phrase{QT_TRANSLATE_NOOP("Operation", "There is no shard %1."), {request.shard.value}}};
    if (m_workspace.latch.isReadOnly(request.shard) && !request.dryRun)
        return {{}, Phrase{m_workspace.latch.isClosed() ? QT_TRANSLATE_NOOP("Operation", "Jitscope is read-only now.") : QT_TRANSLATE_NOOP("Operation", "This shard is read-only."), {}}};
    Surroundings around{&config, {}, m_options.clock(), id, whoAsks(request)};
    for (const ShardConfig &s : config.shards)
        if (const SnapshotPtr known = m_workspace.fleet.factsOf(s.id)) around.shards.push_back(known);
    const Planned planned = makePlan(request, *shard, m_workspace.fleet.factsOf(request.shard).get(), m_options.pace, around);
    return {planned.plan, planned.refused};
}

RunWays Runner::ways()
{
    const auto known = [this](const ShardId &shard, const QString &server, qint64 after) -> std::optional<Reply> {
        const SnapshotPtr s = m_workspace.fleet.factsOf(shard);
        if (!s || s->at < after) return {};
        return knownReply(*s, server);
    };
    return {m_hands, m_audit, known, m_options.clock, m_options.choiceMs, m_options.undoAgainMs, m_options.undoTries};
}

void Runner::request(const OperationRequest &request, const Secrets &secrets)
{
    Operation op;
    op.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    OperationPreview preview = planned(request, op.id);
    for (const QString &name : preview.plan.secrets)
        if (!preview.refused && !request.dryRun && secrets.value(name).isEmpty()) preview.refused = Phrase{QT_TRANSLATE_NOOP("Operation", "The %1 was not given."), {name}};
    op.request = request;
    op.who = whoAsks(request);
    op.askedAt = op.since = m_options.clock();
    op.plan = preview.plan;
    if (preview.refused) {
        op.state = OperationState::Refused;
        op.endedAt = op.askedAt;
        op.error = Error{Error::Kind::Refused, request.targets.join(u' '), preview.refused->english()};
        m_workspace.operations.put(op);
        emit ended(op.id);
        return;
    }
    auto own = std::make_unique<QLockFile>(lockPath(op.id));
    own->setStaleLockTime(0);
    if (!own->tryLock(0)) { // nobody else knows the id: the folder cannot be written
        op.state = OperationState::Failed;
        op.endedAt = op.askedAt;
        op.error = Error{Error::Kind::Storage, m_options.lockFolder, QStringLiteral("no lock file can be made here")};
        m_workspace.operations.put(op);
        emit ended(op.id);
        return;
    }
    add(std::make_unique<Run>(op, ways()), std::move(own));
    m_held.back()->run->give(secrets);
    m_held.back()->run->ask();
}

void Runner::add(std::unique_ptr<Run> made, std::unique_ptr<QLockFile> own)
{
    Run *run = made.get();
    auto held = std::make_unique<Held>();
    held->run = std::move(made);
    held->own = std::move(own);
    m_held.push_back(std::move(held));
    connect(run, &Run::changed, this, [this, run] { m_workspace.operations.put(run->operation()); });
    connect(run, &Run::asked, this, &Runner::pump);
    connect(run, &Run::ended, this, [this, run] { finish(run->operation().id); });
    m_workspace.operations.put(run->operation());
}

void Runner::finish(const QString &id)
{
    const auto it = std::find_if(m_held.begin(), m_held.end(), [&](const auto &h) { return h->run->operation().id == id; });
    if (it == m_held.end()) return;
    m_workspace.operations.put((*it)->run->operation());
    (*it)->run.release()->deleteLater(); // it is still in its own signal
    if ((*it)->shard) (*it)->shard->unlock();
    (*it)->own->unlock();
    m_held.erase(it);
    emit ended(id);
    QMetaObject::invokeMethod(this, &Runner::pump, Qt::QueuedConnection);
}

QString Runner::lockPath(const QString &what) const
{
    QDir().mkpath(m_options.lockFolder);
    return m_options.lockFolder + u'/' + QString::fromLatin1(QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256).toHex().left(32)) + QStringLiteral(".lock");
}

bool Runner::tryLock(Held &held)
{
    if (held.shard) return true;
    auto lock = std::make_unique<QLockFile>(lockPath(QStringLiteral("shard ") + held.run->operation().request.shard.value));
    lock->setStaleLockTime(0); // only a dead process loses it, however long an operation takes
    if (!lock->tryLock(0)) return false;
    held.shard = std::move(lock);
    return true;
}

void Runner::pump()
{
    QHash<QString, QString> busy; // shard → what runs there
    bool waits = false;
    for (size_t i = 0; i < m_held.size(); ++i) {
        Held &h = *m_held[i];
        const Operation &op = h.run->operation();
        const OperationKind *kind = operationKind(op.request.kind);
        const bool alone = kind && kind->disruptive;
        const QString title = kind ? QLatin1String(kind->title) + u' ' + op.request.targets.join(u' ') : op.id;
        if (h.run->isBegun()) {
            if (alone && isOpen(op.state)) busy.insert(op.request.shard.value, title);
            continue;
        }
        if (op.state != OperationState::Requested && op.state != OperationState::Queued && op.state != OperationState::Interrupted) continue;
        if (!alone) {
            h.run->begin();
            continue;
        }
        const auto holder = busy.constFind(op.request.shard.value);
        if (holder == busy.constEnd() && tryLock(h)) {
            busy.insert(op.request.shard.value, title);
            h.run->begin();
            continue;
        }
        h.run->queued(holder == busy.constEnd() ? QStringLiteral("another Jitscope") : *holder);
        if (holder == busy.constEnd()) busy.insert(op.request.shard.value, title); // the order of asking stays
        waits = true;
    }
    if (waits) m_again.start();
}

void Runner::takeUp()
{
    m_audit.open(this, [this](const Result<std::vector<AuditEntry>> &entries) {
        if (!entries) return emit fault(entries.error());
        std::map<QString, std::vector<AuditEntry>> all;
        std::vector<QString> order;
        for (const AuditEntry &e : *entries) {
            auto &of = all[e.operation];
            if (of.empty()) order.push_back(e.operation);
            of.push_back(e);
        }
        int count = 0;
        for (const QString &id : order) {
            const std::vector<AuditEntry> &of = all[id];
            if (of.front().what != QLatin1String("asked")) continue;
            const bool here = std::any_of(m_held.begin(), m_held.end(), [&](const auto &h) { return h->run->operation().id == id; });
            auto own = std::make_unique<QLockFile>(lockPath(id));
            own->setStaleLockTime(0);
            if (here || !own->tryLock(0)) continue; // another console is at it
            add(std::make_unique<Run>(of, ways()), std::move(own));
            ++count;
            const bool fresh = m_options.clock() - of.back().at <= m_options.takeUpWithinMs;
            Run &run = *m_held.back()->run;
            const Operation &op = run.operation();
            const bool urgent = op.step >= 0 && op.step < int(op.plan.steps.size()) && op.plan.steps[size_t(op.step)].urgent;
            if ((!fresh && !urgent) || !shardOf(m_config(), run.operation().request.shard)) {
                (void)tryLock(*m_held.back());
                run.wait();
            }
        }
        emit tookUp(count);
        pump();
    });
}

} // namespace jitscope
