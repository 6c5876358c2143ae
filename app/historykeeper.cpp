#include "historykeeper.h"

#include "items/alertwords.h"
#include "items/operationwords.h"

#include <QDateTime>

namespace jitscope {

EntityId aboutOf(const OperationRequest &request)
{
    const OperationKind *kind = operationKind(request.kind);
    const QStringList &targets = request.targets;
    if (kind && kind->target == OperationTarget::Person && targets.size() == 2) return EntityId::of(request.shard, RoomId{targets[0]}, PersonId{targets[1]});
    if (kind && kind->target == OperationTarget::Room && targets.size() == 1) return EntityId::of(request.shard, RoomId{targets[0]});
    if (kind && isOfServers(kind->target) && targets.size() == 1) return EntityId::of(request.shard, ServerId{targets[0]});
    return EntityId::of(request.shard);
}

HistoryKeeper::HistoryKeeper(Workspace &workspace, ConsoleHistory &history, QThread &thread, const QString &path, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_history(history), m_thread(thread), m_path(path)
{
    if (m_path.isEmpty()) {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("history.sqlite"));
    }
    connect(&workspace.fleet, &Fleet::told, this, [this](const ShardId &, const SnapshotPtr &, const SnapshotPtr &now) {
        if (m_history.store()) m_history.store()->append(now);
    });
    connect(&workspace.rollup, &FleetRollup::kept, this, [this] {
        const Readings &all = m_workspace.rollup.readings();
        qint64 at = 0;
        for (const Reading &r : all) at = std::max(at, r.at);
        if (m_history.store()) m_history.store()->append(at, all);
    });
    const auto alert = [this](quint64 id, HistoryEventKind kind) {
        const Alert *a = m_workspace.alerts.alert(id);
        if (!a || !m_history.store()) return;
        HistoryEvent e;
        e.kind = kind;
        e.at = QDateTime::currentMSecsSinceEpoch();
        e.about = a->key.target;
        e.text = alertTitle(*a, a->key.origin.isEmpty() ? m_workspace.alerts.rule(a->key.rule) : nullptr);
        e.value = double(a->severity);
        m_history.store()->append(e);
    };
    connect(&workspace.alerts, &AlertBoard::fired, this, [alert](quint64 id) { alert(id, HistoryEventKind::Alert); });
    connect(&workspace.alerts, &AlertBoard::resolved, this, [alert](quint64 id) { alert(id, HistoryEventKind::AlertEnded); });
    connect(&workspace.operations, &OperationLog::added, this, &HistoryKeeper::addOperation);
    connect(&workspace.operations, &OperationLog::changed, this, &HistoryKeeper::addOperation);
    connect(&workspace.settings, &Settings::changed, this, &HistoryKeeper::settle);
    connect(&history, &History::stateChanged, this, &HistoryKeeper::bound);
    settle();
}

HistoryKeeper::~HistoryKeeper() { close(); }

// Who asks twice is told once: an operation begins when it is first seen, and ends when it is first seen not to be open.
void HistoryKeeper::addOperation(int row)
{
    const Operation &op = m_workspace.operations.operations()[size_t(row)];
    const bool open = isOpen(op.state), known = m_operations.contains(op.id);
    if (op.request.dryRun || !m_history.store()) return;
    const auto tell = [&](HistoryEventKind kind, qint64 at) {
        HistoryEvent e;
        e.kind = kind;
        e.at = at;
        e.about = aboutOf(op.request);
        // The targets as they are: names that are hidden in the window are not hidden here.
        e.text = operationTitle(op.request) + (op.request.targets.size() > 1 && e.about.kind == EntityKind::Shard ? QStringLiteral(": ") + op.request.targets.join(QStringLiteral(", ")) : QString());
        e.value = double(op.state);
        m_history.store()->append(e);
    };
    if (!known && !op.resumed) tell(HistoryEventKind::Operation, op.askedAt);
    bool &ended = m_operations[op.id];
    if (!open && !ended) tell(HistoryEventKind::OperationEnded, op.endedAt ? op.endedAt : op.since);
    ended = !open;
}

void HistoryKeeper::settle()
{
    const HistoryKeeping &wish = m_workspace.settings.history();
    bound();
    if (m_now && (!wish.on || wish.pseudonyms != m_now->pseudonyms || wish.archive != m_now->archive)) close();
    if (!m_now && wish.on) open();
    else if (m_now && m_now->limits != wish.limits) {
        m_now = wish;
        m_history.store()->setLimits(wish.limits);
    }
}

void HistoryKeeper::setWatched(bool watched)
{
    m_watched = watched;
    bound();
}

void HistoryKeeper::bound()
{
    constexpr qint64 unseen = 15 * 60'000;
    const bool stored = m_now && m_history.state().mode == HistoryState::Mode::Writing;
    m_workspace.series.setLimits(qsizetype(m_workspace.settings.history().memoryMB) * 1024 * 1024, !m_watched && stored ? SeriesRetention{unseen, unseen} : SeriesRetention());
}

void HistoryKeeper::open()
{
    m_now = m_workspace.settings.history();
    HistoryOptions options;
    options.path = m_path;
    options.limits = m_now->limits;
    options.pseudonyms = m_now->pseudonyms;
    options.archive = m_now->archive && !m_folder; // a simulated past is soon over
    m_history.setStore(std::make_unique<SqliteHistory>(options, m_thread));
    for (const SnapshotPtr &s : m_workspace.fleet.facts()) m_history.store()->append(s);
}

void HistoryKeeper::close()
{
    m_now.reset();
    m_history.setStore(nullptr);
    // The store's end is queued there; what comes after it comes after the last writing.
    QObject there;
    there.moveToThread(&m_thread);
    if (m_thread.isRunning()) QMetaObject::invokeMethod(&there, [&] { there.moveToThread(nullptr); }, Qt::BlockingQueuedConnection);
}

} // namespace jitscope

#include "moc_historykeeper.cpp"
