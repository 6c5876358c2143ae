#include "items/problemtable.h"

#include "base/text.h"
#include "items/explain.h"
#include "items/sentences.h"

#include <QCoreApplication>

namespace jitscope {
namespace problems { // in a batch with other files of such names
namespace {

using R = const ProblemRow &;

QVariant state(R r, const CellContext &c)
{
    switch (c.role) {
    case Qt::DisplayRole: return r.goneAt ? QCoreApplication::translate("Column", "over") : stateWord(r.health());
    case SortRole: return -int(r.health());
    default: return {};
    }
}

QVariant shard(R, const CellContext &c)
{
    return c.role == Qt::DisplayRole && c.shard ? QVariant(visibleText(c.shard->name)) : QVariant();
}

QVariant cause(R r, const CellContext &c)
{
    if (c.role == Qt::DisplayRole || c.role == Qt::ToolTipRole) return problemSentence(*r.problem);
    return {};
}

QVariant reach(R r, const CellContext &c) { return c.role == Qt::DisplayRole ? QVariant(problemReach(*r.problem)) : QVariant(); }

QVariant age(R r, const CellContext &c)
{
    const qint64 at = r.problem->since;
    switch (c.role) {
    case Qt::DisplayRole: return at > 0 ? formatAge(c.now - at, QLocale()) : QStringLiteral("–");
    case SortRole: return at > 0 ? QVariant(double(c.now - at)) : QVariant();
    case MissingRole: return at <= 0;
    default: return {};
    }
}

bool same(R a, R b) { return *a.problem == *b.problem; }

} // namespace
} // namespace problems

const Readings &ProblemRow::readings() const
{
    static const Readings none;
    return none;
}

QString ProblemRow::search(const CellContext &) const { return problemTitle(*problem) + QLatin1Char(' ') + problemSentence(*problem); }

const std::vector<Column<ProblemRow>> &ProblemTable::columns()
{
    using namespace problems;
    static const std::vector<Column<ProblemRow>> all{
        {{.key = "state", .title = QT_TRANSLATE_NOOP("Column", "State"), .mode = CellMode::SignText, .widest = "OK", .words = stateWords}, state, same},
        {{.key = "shard", .title = QT_TRANSLATE_NOOP("Column", "Shard"), .widest = "ap-southeast-1"}, shard},
        {{.key = "cause", .title = QT_TRANSLATE_NOOP("Column", "Cause"), .widest = "jvb-eu1-03 has lost its XMPP login", .stretch = true}, cause, same},
        {{.key = "reach", .title = QT_TRANSLATE_NOOP("Column", "Reach"), .widest = "88 rooms, 888 people", .dropFirst = true}, reach, same},
        {{.key = "age", .title = QT_TRANSLATE_NOOP("Column", "For"), .mode = CellMode::Figure, .widest = "88 h 88 min", .ages = true}, age, same},
    };
    return all;
}

ProblemTable::ProblemTable(const Fleet &fleet, const EntityId &scope, QObject *parent)
    : TableModel(columns(), parent), m_scope(scope)
{
    connect(&fleet, &Fleet::shardsChanged, this, [this, &fleet] { takeShards(fleet); });
    connect(&fleet, &Fleet::updated, this, [this](const ShardId &, const SnapshotPtr &, const SnapshotPtr &snapshot) { take(snapshot); });
    takeShards(fleet);
}

void ProblemTable::takeShards(const Fleet &fleet)
{
    std::vector<ShardId> order;
    for (const SnapshotPtr &s : fleet.shards())
        if (m_scope.kind == EntityKind::Fleet || m_scope.shard == s->id.value) order.push_back(s->id);
    setBlocks(order);
    for (const SnapshotPtr &s : fleet.shards()) take(s);
}

void ProblemTable::take(const SnapshotPtr &snapshot)
{
    if (m_scope.kind != EntityKind::Fleet && m_scope.shard != snapshot->id.value) return;
    std::vector<ProblemRow> next;
    for (const Problem &p : snapshot->problems)
        if (p.health >= Health::Warning) next.push_back({std::make_shared<Problem>(p)});
    std::sort(next.begin(), next.end(), [](const ProblemRow &a, const ProblemRow &b) { return a.isBefore(b); });
    apply(snapshot->id, snapshot, std::move(next));
}

} // namespace jitscope
