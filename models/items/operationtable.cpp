#include "items/operationtable.h"

#include "base/text.h"
#include "base/unit.h"
#include "items/operationwords.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace jitscope {
namespace {

constexpr qint64 endedStaysMs = 60'000;

struct OperationCell
{
    enum Column { State, Title, Target, Shard, Asked, For, By, Progress, Count };
};

const ColumnTraits operationColumns[] = {
    {.key = "state", .title = QT_TRANSLATE_NOOP("Column", "State"), .mode = CellMode::SignText, .words = operationStates},
    {.key = "operation", .title = QT_TRANSLATE_NOOP("Column", "Operation"), .widest = "Restart recorder with X server", .stretch = true},
    {.key = "target", .title = QT_TRANSLATE_NOOP("Column", "Target"), .widest = "jibri-eu1-03-long"},
    {.key = "shard", .title = QT_TRANSLATE_NOOP("Column", "Shard"), .widest = "ap-southeast-1", .dropFirst = true},
    {.key = "asked", .title = QT_TRANSLATE_NOOP("Column", "Asked"), .mode = CellMode::Figure, .widest = "88:88:88"},
    {.key = "for", .title = QT_TRANSLATE_NOOP("Column", "For"), .mode = CellMode::Figure, .widest = "88 h 88 min", .ages = true},
    {.key = "by", .title = QT_TRANSLATE_NOOP("Column", "By"), .widest = "hanna@desk", .dropFirst = true},
    {.key = "progress", .title = QT_TRANSLATE_NOOP("Column", "Progress"), .mode = CellMode::BarFigure, .widest = "verified 88:88:88"},
};

// Running before queued before the rest.
int rankOf(const Operation &op)
{
    switch (op.state) {
    case OperationState::Choosing: return 4;
    case OperationState::Running:
    case OperationState::Waiting:
    case OperationState::Undoing: return 3;
    case OperationState::Requested:
    case OperationState::Interrupted: return 2;
    case OperationState::Queued: return 1;
    default: return 0;
    }
}

QString textOf(const Operation &op, int column, qint64 now)
{
    switch (column) {
    case OperationCell::State: return operationState(op);
    case OperationCell::Title: return operationTitle(op.request);
    case OperationCell::Target: return operationTargets({op.request});
    case OperationCell::Shard: return visibleText(op.request.shard.value, 60);
    case OperationCell::Asked: return momentText(op.askedAt, now);
    case OperationCell::For: return op.since > 0 ? formatAge(now - op.since, QLocale()) : QStringLiteral("–");
    case OperationCell::By: return visibleText(op.who, 60);
    default: return operationProgress(op, now);
    }
}

} // namespace

OperationTable::OperationTable(const OperationLog &log, const EntityId &scope, QObject *parent)
    : TableModelBase(parent), m_log(log), m_scope(scope)
{
    connect(&log, &OperationLog::added, this, [this] { arrange(); });
    connect(&log, &OperationLog::changed, this, &OperationTable::changed);
    arrange();
}

int OperationTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(OperationCell::Count); }
const ColumnTraits &OperationTable::traits(int column) const { return operationColumns[column]; }

QVariant OperationTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Operation &op = m_log.operations()[size_t(m_rows[size_t(index.row())])];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return textOf(op, column, m_now);
    case Qt::ToolTipRole:
        if (column == OperationCell::Asked) return QDateTime::fromMSecsSinceEpoch(op.askedAt).toString(Qt::ISODate);
        if (column == OperationCell::Progress && op.error) return visibleText(op.error->where + QStringLiteral(": ") + op.error->detail, 600);
        return column == OperationCell::Progress || column == OperationCell::Target ? QVariant(textOf(op, column, m_now)) : QVariant();
    case Qt::TextAlignmentRole: {
        const CellMode mode = operationColumns[column].mode;
        return int((mode == CellMode::Figure || mode == CellMode::BarFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::AccessibleTextRole: {
        CellContext context;
        context.now = m_now;
        return spoken(operationColumns[column], nullptr, textOf(op, column, m_now), context);
    }
    case EntityRole: return QVariant::fromValue(EntityId::operation(op.request.shard, op.id));
    case SearchRole: return QStringList{operationTitle(op.request), op.request.kind, op.request.targets.join(u' '), op.request.shard.value, op.who, operationState(op)}.join(u' ');
    case HealthRole: return column == OperationCell::State ? QVariant(int(operationHealth(op))) : QVariant();
    case RankRole: return rankOf(op);
    case GaugeRole: return column == OperationCell::Progress && operationShare(op) >= 0 ? QVariant(operationShare(op)) : QVariant();
    case MissingRole: return column == OperationCell::Progress && !isOpen(op.state);
    case SortRole:
        if (column == OperationCell::Asked) return double(op.askedAt);
        if (column == OperationCell::For) return double(m_now - op.since);
        if (column == OperationCell::State) return -int(operationHealth(op));
        return textOf(op, column, m_now);
    default: return {};
    }
}

void OperationTable::setFilter(Filter filter)
{
    if (m_filter == filter) return;
    m_filter = filter;
    arrange();
}

void OperationTable::tick(qint64 now)
{
    m_now = std::max(m_now, now);
    if (m_filter != Filter::All) arrange();
    if (const int rows = rowCount(); rows > 0) emit dataChanged(index(0, OperationCell::Asked), index(rows - 1, OperationCell::For));
}

bool OperationTable::accepts(const Operation &op) const
{
    if (m_scope.kind != EntityKind::Fleet && m_scope.shard != op.request.shard.value) return false;
    if (m_filter == Filter::Open) return isOpen(op.state) || m_now - op.endedAt < endedStaysMs;
    const auto day = [](qint64 at) { return QDateTime::fromMSecsSinceEpoch(at).date(); };
    return m_filter == Filter::All || isOpen(op.state) || day(op.askedAt) == day(m_now);
}

void OperationTable::arrange()
{
    struct Sink
    {
        OperationTable &table;
        ColumnRun differ(int, int) const { return {}; }
        void replaced(int &, int &) {}
        void removing(int first, int last) { table.beginRemoveRows({}, first, last); }
        void removed() { table.endRemoveRows(); }
        void inserting(int first, int last) { table.beginInsertRows({}, first, last); }
        void inserted() { table.endInsertRows(); }
        void changed(int, int, ColumnRun) {}
    };
    std::vector<int> next;
    const auto &all = m_log.operations();
    for (size_t i = 0; i < all.size(); ++i)
        if (accepts(all[i])) next.push_back(int(i));
    mergeRows(m_rows, std::move(next), [](int a, int b) { return a < b; }, Sink{*this});
}

void OperationTable::changed(int logRow)
{
    const bool wanted = accepts(m_log.operations()[size_t(logRow)]);
    const auto it = std::lower_bound(m_rows.begin(), m_rows.end(), logRow);
    const bool shown = it != m_rows.end() && *it == logRow;
    if (wanted != shown) return arrange();
    if (!shown) return;
    const int row = int(it - m_rows.begin());
    emit dataChanged(index(row, 0), index(row, OperationCell::Count - 1));
}

} // namespace jitscope

#include "moc_operationtable.cpp"
