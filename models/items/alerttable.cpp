#include "items/alerttable.h"

#include "base/text.h"
#include "base/unit.h"
#include "items/alertwords.h"
#include "privacy/roomlabel.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace jitscope {
namespace {

struct AlertCell
{
    enum Column { State, Cause, Shard, Target, Value, For, People, Actions, Count };
};

const ColumnTraits alertColumns[] = {
    {.key = "state", .title = QT_TRANSLATE_NOOP("Column", "State"), .mode = CellMode::SignText, .words = alertStateWords},
    {.key = "cause", .title = QT_TRANSLATE_NOOP("Column", "Cause"), .widest = "Person loses packets, own uplink", .stretch = true},
    {.key = "shard", .title = QT_TRANSLATE_NOOP("Column", "Shard"), .widest = "ap-southeast", .dropFirst = true},
    {.key = "target", .title = QT_TRANSLATE_NOOP("Column", "Target"), .widest = "design-critique"},
    {.key = "value", .title = QT_TRANSLATE_NOOP("Column", "Value"), .mode = CellMode::LimitFigure, .widest = "88.88 > 8.88"},
    {.key = "for", .title = QT_TRANSLATE_NOOP("Column", "For"), .mode = CellMode::Figure, .widest = "55 s of 30 min", .ages = true},
    {.key = "people", .title = QT_TRANSLATE_NOOP("Column", "People"), .mode = CellMode::Figure, .widest = "8,888", .dropFirst = true},
    {.key = "actions", .title = QT_TRANSLATE_NOOP("Column", "Actions"), .mode = CellMode::Actions, .widest = "until 16:00"},
};

QString alertTableSays(const char *source) { return QCoreApplication::translate("Alerts", source); }

qint64 midnightOf(qint64 now) { return QDateTime::fromMSecsSinceEpoch(now).date().startOfDay().toMSecsSinceEpoch(); }

} // namespace

int firingCauses(const AlertBoard &board, const EntityId &scope, qint64 now)
{
    const int n = board.firing(AlertSeverity::Info, scope, now);
    return n > 0 ? n : -1;
}

bool AlertTable::Row::isBefore(const Row &o) const
{
    // by what it is: one that goes to another group stays the same row, which moves with the next beat
    const auto key = [](const Row &r) { return std::make_tuple(r.kind, r.kind == Kind::Head ? int(r.group) : 0, r.alert.id, r.silence.id); };
    return key(*this) < key(o);
}

bool AlertTable::Row::shows(const Row &o) const
{
    if (group != o.group || behind != o.behind || text != o.text || !(silence == o.silence)) return false;
    const Alert &a = alert, &b = o.alert;
    return a.severity == b.severity && a.state == b.state && a.endedAt == b.endedAt && a.people == b.people && a.rooms == b.rooms && a.target == b.target && a.text == b.text && a.ack == b.ack
           && a.snoozedUntil == b.snoozedUntil && a.untilWorse == b.untilWorse && a.silence == b.silence && a.problem == b.problem && a.flaps == b.flaps;
}

AlertTable::AlertTable(const AlertBoard &board, const EntityId &scope, qint64 now, QObject *parent)
    : TableModelBase(parent), m_board(board), m_scope(scope), m_now(now)
{
    connect(&board, &AlertBoard::changed, this, &AlertTable::arrange);
    connect(&board, &AlertBoard::rulesChanged, this, [this] {
        if (!m_rows.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, AlertCell::Count - 1)); // their words
    });
    arrange();
}

int AlertTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(AlertCell::Count); }
const ColumnTraits &AlertTable::traits(int column) const { return alertColumns[column]; }

QVariant AlertTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    // on a shard's own page its name is no news
    if (orientation == Qt::Horizontal && section == AlertCell::Shard && role == ShownRole) return m_scope.kind == EntityKind::Fleet;
    return TableModelBase::headerData(section, orientation, role);
}

Qt::ItemFlags AlertTable::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[size_t(index.row())].kind == Row::Kind::Head) return Qt::NoItemFlags;
    return TableModelBase::flags(index) | Qt::ItemNeverHasChildren;
}

std::vector<quint64> AlertTable::behind(quint64 cause) const
{
    std::vector<quint64> all;
    for (const Alert &a : m_board.open())
        if (a.cause == cause) all.push_back(a.id);
    return all;
}

std::vector<AlertTable::Row> AlertTable::wanted()
{
    std::vector<Row> rows;
    QHash<quint64, AlertPlace> open; // those that are shown by themselves or could be
    for (const Alert &a : m_board.open())
        if (inScope(a.key.target.shard)) open.insert(a.id, placeOf(a, m_now));
    QHash<quint64, int> behind;
    QHash<QString, int> heldBack;
    for (const Alert &a : m_board.open()) {
        if (!inScope(a.key.target.shard)) continue;
        if (a.cause && open.contains(a.cause)) ++behind[a.cause];
        if (!a.silence.isEmpty()) ++heldBack[a.silence];
    }
    const bool searches = !m_text.isEmpty();
    const auto fits = [&](const QString &text) { return !searches || text.contains(m_text, Qt::CaseInsensitive); };
    const auto add = [&](const Alert &a, AlertPlace place) {
        Row row;
        row.kind = Row::Kind::Alert;
        row.group = place == AlertPlace::Firing ? Group::Firing : place == AlertPlace::Pending ? Group::Pending : place == AlertPlace::Resolved ? Group::Ended : Group::Quiet;
        row.alert = a;
        row.behind = behind.value(a.id);
        if (fits(QStringList{rowText(row, AlertCell::Cause), a.key.rule, a.key.target.shard, a.target}.join(u' '))) rows.push_back(std::move(row));
    };
    Counts counts;
    const bool all = m_filter == Filter::Firing;
    for (const Alert &a : m_board.open()) {
        const auto at = open.constFind(a.id);
        if (at == open.constEnd()) continue;
        const AlertPlace place = *at;
        // under its cause; one that hides because of it does not take that along: it stands by itself
        const bool folded = a.cause && open.contains(a.cause) && (place == AlertPlace::Firing || place == AlertPlace::Pending);
        const bool held = place == AlertPlace::Muted; // its silence tells of it
        if (!folded) {
            counts.firing += place == AlertPlace::Firing;
            counts.pending += place == AlertPlace::Pending;
            counts.acknowledged += place == AlertPlace::Seen;
            counts.muted += place == AlertPlace::Snoozed;
        }
        if (folded) continue;
        const bool shown = held ? m_filter == Filter::Muted : place == AlertPlace::Snoozed || all || (place == AlertPlace::Pending && m_filter == Filter::Pending) || (place == AlertPlace::Seen && m_filter == Filter::Acknowledged);
        if (shown) add(a, place);
    }
    for (const Silence &s : m_board.silences()) {
        if (s.until <= m_now || (!s.shard.isEmpty() && !inScope(s.shard))) continue;
        ++counts.muted;
        Row row;
        row.group = Group::Quiet;
        row.kind = Row::Kind::Silence;
        row.silence = s;
        row.behind = heldBack.value(s.id);
        if (fits(QStringList{silenceTitle(s, m_board), s.rule, s.shard, s.target, s.who}.join(u' '))) rows.push_back(std::move(row));
    }
    const qint64 midnight = midnightOf(m_now);
    for (const Alert &a : m_board.ended()) {
        if (!inScope(a.key.target.shard) || a.state.firedAt <= 0) continue;
        if (a.endedAt < midnight && m_now - a.endedAt >= GoneRowsStayMs) break; // newest first
        const bool today = a.endedAt >= midnight;
        counts.resolved += today;
        if (m_filter == Filter::Resolved ? today : all && m_now - a.endedAt < GoneRowsStayMs) {
            add(a, AlertPlace::Resolved);
            if (all && !rows.empty() && rows.back().alert.id == a.id) rows.back().group = Group::Firing; // stays where it stood, and says that it is over
        }
    }
    if (std::tie(counts.firing, counts.pending, counts.acknowledged, counts.muted, counts.resolved)
        != std::tie(m_counts.firing, m_counts.pending, m_counts.acknowledged, m_counts.muted, m_counts.resolved)) {
        m_counts = counts;
        emit countsChanged();
    }
    // a group has a head but for the first one, which the chips tell of
    int inGroup[4] = {0, 0, 0, 0};
    for (const Row &r : rows) ++inGroup[size_t(r.group)];
    const auto head = [&](Group group, const QString &text) {
        if (inGroup[size_t(group)] == 0) return;
        Row row;
        row.group = group;
        row.kind = Row::Kind::Head;
        row.text = text;
        rows.push_back(std::move(row));
    };
    const int pending = inGroup[size_t(Group::Pending)]; // lupdate passes over the call with an index in it
    if (all) head(Group::Pending, QCoreApplication::translate("Alerts", "%n, raised when they last", "pending alerts", pending));
    QStringList quiet;
    if (counts.acknowledged && all) quiet << QCoreApplication::translate("Alerts", "%n acknowledged", nullptr, counts.acknowledged);
    if (counts.muted) quiet << QCoreApplication::translate("Alerts", "%n muted", nullptr, counts.muted);
    if (m_filter != Filter::Muted) head(Group::Quiet, quiet.join(QStringLiteral(", ")));
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.isBefore(b); });
    return rows;
}

void AlertTable::arrange()
{
    struct Sink
    {
        AlertTable &table;
        ColumnRun differ(const Row &a, const Row &b) const
        {
            ColumnRun run;
            if (!a.shows(b)) run = {0, AlertCell::Count - 1};
            return run;
        }
        void replaced(Row &, Row &) {}
        void removing(int first, int last) { table.beginRemoveRows({}, first, last); }
        void removed() { table.endRemoveRows(); }
        void inserting(int first, int last) { table.beginInsertRows({}, first, last); }
        void inserted() { table.endInsertRows(); }
        void changed(int first, int last, ColumnRun run) { emit table.dataChanged(table.index(first, run.first), table.index(last, run.last)); }
    };
    mergeRows(m_rows, wanted(), [](const Row &a, const Row &b) { return a.isBefore(b); }, Sink{*this});
    m_arranged = m_now;
}

void AlertTable::setFilter(Filter filter)
{
    if (m_filter == filter) return;
    m_filter = filter;
    arrange();
}

void AlertTable::setText(const QString &text)
{
    if (m_text == text.trimmed()) return;
    m_text = text.trimmed();
    arrange();
}

void AlertTable::tick(qint64 now)
{
    m_now = std::max(m_now, now);
    arrange(); // snoozes and silences end, what has ended goes
    if (const int rows = rowCount(); rows > 0) {
        emit dataChanged(index(0, AlertCell::For), index(rows - 1, AlertCell::For));
        emit dataChanged(index(0, AlertCell::Actions), index(rows - 1, AlertCell::Actions));
    }
}

QString AlertTable::rowText(const Row &row, int column) const
{
    if (row.kind == Row::Kind::Silence) {
        const Silence &s = row.silence;
        switch (column) {
        case AlertCell::State: return s.isActive(m_now) ? placeWord(AlertPlace::Muted) : alertTableSays(QT_TRANSLATE_NOOP("Alerts", "Planned"));
        case AlertCell::Cause: return silenceTitle(s, m_board);
        case AlertCell::Shard: return visibleText(s.shard, 60);
        case AlertCell::Target: return visibleText(s.target, 60);
        case AlertCell::For: return s.from <= m_now ? formatAge(m_now - s.from, QLocale()) : QStringLiteral("–");
        case AlertCell::Actions: return silenceLeft(s, m_now);
        default: return QStringLiteral("–");
        }
    }
    const Alert &a = row.alert;
    const AlertRule *rule = m_board.rule(a.key.rule);
    switch (column) {
    case AlertCell::State: return alertState(a, m_now);
    case AlertCell::Cause: return alertTitle(a, a.key.origin.isEmpty() ? rule : nullptr);
    case AlertCell::Shard: return visibleText(a.key.target.shard, 60);
    case AlertCell::Target: return targetLabel(a.key.target, a.target, 60);
    case AlertCell::Value: {
        const QString value = alertValue(a, a.key.origin.isEmpty() ? rule : nullptr);
        return value.isEmpty() ? QStringLiteral("–") : value;
    }
    case AlertCell::For: return alertFor(a, a.key.origin.isEmpty() ? rule : nullptr, m_now);
    case AlertCell::People: return a.people < 0 ? QStringLiteral("–") : QLocale().toString(a.people);
    case AlertCell::Actions:
        switch (placeOf(a, m_now)) {
        case AlertPlace::Seen: return visibleText(a.ack.who, 40);
        case AlertPlace::Snoozed: return snoozeText(a, m_now);
        case AlertPlace::Resolved: return shortMoment(a.endedAt, m_now);
        case AlertPlace::Muted:
            for (const Silence &s : m_board.silences())
                if (s.id == a.silence) return silenceLeft(s, m_now);
            return {};
        default: return {};
        }
    default: return {};
    }
}

QVariant AlertTable::headData(const Row &row, int column, int role) const
{
    switch (role) {
    case HeadRole: return true;
    case GroupRole: return 2 * (3 - int(row.group)) + 1;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (column != 0) return {};
        return row.group == Group::Pending ? placeWord(AlertPlace::Pending) : alertTableSays(QT_TRANSLATE_NOOP("Alerts", "Quiet"));
    case HintRole: return column == 0 ? QVariant(row.text) : QVariant();
    case EntityRole: return QVariant::fromValue(EntityId{EntityKind::Alert, {}, QStringLiteral("head"), {}});
    default: return {};
    }
}

QVariant AlertTable::alertData(const Row &row, int column, int role) const
{
    const Alert &a = row.alert;
    const AlertRule *rule = a.key.origin.isEmpty() ? m_board.rule(a.key.rule) : nullptr;
    const AlertPlace place = placeOf(a, m_now);
    const bool quiet = place != AlertPlace::Firing && place != AlertPlace::Pending;
    switch (role) {
    case EntityRole: return QVariant::fromValue(EntityId::alert(a.id));
    case StaleRole: return a.state.noData && a.isOpen();
    case GoneRole: return place == AlertPlace::Resolved && m_filter != Filter::Resolved;
    case SearchRole: return QStringList{rowText(row, AlertCell::Cause), a.key.rule, a.key.target.shard, a.target, a.ack.who, a.key.origin, rowText(row, AlertCell::State)}.join(u' ');
    case HealthRole:
        if (column == AlertCell::State) return int(place == AlertPlace::Firing ? alertHealth(a) : Health::Pending);
        return {};
    case RankRole: return int(alertHealth(a)) * 4 + int(a.severity);
    case IconsRole:
        if (column == AlertCell::Actions && !quiet) {
            QStringList icons{QStringLiteral("ack"), QStringLiteral("snooze"), QStringLiteral("bell-off")};
            if (place == AlertPlace::Pending) icons.removeFirst(); // it has not fired: nothing is to be acknowledged
            return icons;
        }
        if (column != AlertCell::State) return {};
        switch (place) {
        case AlertPlace::Seen: return QStringList{QStringLiteral("ack")};
        case AlertPlace::Snoozed: return QStringList{QStringLiteral("snooze")};
        case AlertPlace::Muted: return QStringList{QStringLiteral("bell-off")};
        case AlertPlace::Resolved: return QStringList{QStringLiteral("history")};
        case AlertPlace::Firing:
            if (a.severity == AlertSeverity::Page) return QStringList{QStringLiteral("+bell")};
            return a.severity == AlertSeverity::Info ? QVariant(QStringList{QStringLiteral("info")}) : QVariant();
        default: return {};
        }
    case HintRole:
        if (column == AlertCell::Value) return rule || !a.key.origin.isEmpty() ? QVariant(alertThreshold(a, rule)) : QVariant();
        if (column == AlertCell::Cause) {
            QStringList hint;
            if (row.behind > 0) hint << QCoreApplication::translate("Alerts", "+ %n behind it", "alerts that this one explains", row.behind);
            if (!a.key.origin.isEmpty()) hint << alertOrigin(a);
            if (const QString none = noDataText(a, m_now); !none.isEmpty()) hint << none;
            if (a.state.phase == AlertPhase::Clearing && a.isOpen()) hint << alertTableSays(QT_TRANSLATE_NOOP("Alerts", "clearing"));
            if (a.flaps > 2) hint << QCoreApplication::translate("Alerts", "%n times in an hour", nullptr, a.flaps);
            return hint.join(QStringLiteral(" · "));
        }
        return {};
    case MissingRole:
        if (column == AlertCell::Value || column == AlertCell::For) return rowText(row, column) == QStringLiteral("–");
        if (column == AlertCell::Actions) return true;
        if (column == AlertCell::Cause) return place == AlertPlace::Snoozed || place == AlertPlace::Muted || place == AlertPlace::Seen;
        return column == AlertCell::People ? QVariant(a.people < 0) : QVariant();
    case SortRole:
        if (column == AlertCell::State) return -(int(alertHealth(a)) * 4 + int(a.severity));
        if (column == AlertCell::Value) return std::isnan(a.state.value) ? QVariant() : QVariant(a.state.value);
        if (column == AlertCell::For) return double(alertAge(a, rule, m_now));
        if (column == AlertCell::People) return a.people < 0 ? QVariant() : QVariant(double(a.people));
        return rowText(row, column);
    case Qt::ToolTipRole:
        if (column == AlertCell::State) return a.isFiring() && place == AlertPlace::Firing ? severityWord(a.severity) : QVariant();
        if (column == AlertCell::Cause) {
            const QString why = alertWhy(a, rule), none = noDataText(a, m_now);
            if (none.isEmpty()) return why.isEmpty() ? QVariant() : QVariant(why);
            return alertTableSays(QT_TRANSLATE_NOOP("Alerts", "Nobody tells any more (%1). What is shown is the state of before.")).arg(none) + u'\n' + why;
        }
        if (column == AlertCell::Actions && a.ack.at > 0) return a.ack.note.isEmpty() ? visibleText(a.ack.who, 80) : visibleText(a.ack.who, 80) + QStringLiteral(": ") + visibleText(a.ack.note, 300);
        if (column == AlertCell::Target || column == AlertCell::Actions) return rowText(row, column);
        return {};
    default: return {};
    }
}

QVariant AlertTable::silenceData(const Row &row, int column, int role) const
{
    const Silence &s = row.silence;
    const auto told = [&] {
        QString text = alertTableSays(QT_TRANSLATE_NOOP("Alerts", "%1 by %2")).arg(silenceKind(s), s.who.isEmpty() ? QStringLiteral("–") : visibleText(s.who, 60));
        if (!s.note.isEmpty()) text += QStringLiteral(": ") + visibleText(s.note, 300);
        if (!s.origin.isEmpty()) text += u'\n' + alertTableSays(QT_TRANSLATE_NOOP("Alerts", "For the whole team, in %1")).arg(visibleText(s.origin, 80));
        return text;
    };
    switch (role) {
    case EntityRole: return QVariant::fromValue(EntityId::silence(s.id));
    case SearchRole: return QStringList{rowText(row, AlertCell::Cause), s.rule, s.shard, s.target, s.who, s.note}.join(u' ');
    case HealthRole: return column == AlertCell::State ? QVariant(int(Health::Pending)) : QVariant();
    case RankRole: return 0;
    case IconsRole: return column == AlertCell::State ? QVariant(QStringList{QStringLiteral("bell-off")}) : QVariant();
    case HintRole: {
        if (column != AlertCell::Cause) return {};
        QStringList hint;
        if (row.behind > 0) hint << QCoreApplication::translate("Alerts", "holds back %n", "alerts", row.behind);
        if (!s.who.isEmpty()) hint << visibleText(s.who, 40);
        return hint.join(QStringLiteral(" · "));
    }
    case MissingRole: return column == AlertCell::For ? s.from > m_now : column != AlertCell::Shard && column != AlertCell::Target;
    case SortRole:
        if (column == AlertCell::State || column == AlertCell::Value || column == AlertCell::People) return {};
        if (column == AlertCell::For) return double(m_now - s.from);
        return rowText(row, column);
    case Qt::ToolTipRole: return column == AlertCell::Cause || column == AlertCell::Actions ? QVariant(told()) : QVariant();
    default: return {};
    }
}

QVariant AlertTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = m_rows[size_t(index.row())];
    const int column = index.column();
    if (row.kind == Row::Kind::Head) return headData(row, column, role);
    switch (role) {
    case Qt::DisplayRole: return rowText(row, column);
    case GroupRole: return 2 * (3 - int(row.group));
    case HeadRole: return false;
    case Qt::TextAlignmentRole: {
        const CellMode mode = alertColumns[column].mode;
        return int((mode == CellMode::Figure || mode == CellMode::LimitFigure || mode == CellMode::Actions ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::AccessibleTextRole: {
        QString text = rowText(row, column);
        if (column == AlertCell::Actions && text.isEmpty()) return alertTableSays(QT_TRANSLATE_NOOP("Alerts", "Acknowledge, snooze or silence: keys A, Z, S"));
        if (const QString hint = data(index, HintRole).toString(); !hint.isEmpty()) text += QStringLiteral(", ") + hint;
        if (column == AlertCell::State && row.kind == Row::Kind::Alert && row.alert.severity == AlertSeverity::Page && placeOf(row.alert, m_now) == AlertPlace::Firing) text = severityWord(AlertSeverity::Page);
        CellContext context;
        context.now = m_now;
        return spoken(alertColumns[column], nullptr, text, context);
    }
    default: return row.kind == Row::Kind::Alert ? alertData(row, column, role) : silenceData(row, column, role);
    }
}

} // namespace jitscope

#include "moc_alerttable.cpp"
