#include "items/shardtable.h"

#include "alerts/alertboard.h"
#include "base/text.h"
#include "items/explain.h"
#include "items/sentences.h"
#include "items/servertable.h"

#include <QCoreApplication>

namespace jitscope {
namespace shards { // in a batch with other files of such names
namespace {

QVariant state(const ShardRow &r, const CellContext &c)
{
    switch (c.role) {
    case Qt::DisplayRole: return stateWord(r.health());
    case Qt::ToolTipRole: return r.shard->problems.empty() ? QVariant() : QVariant(problemSentence(r.shard->problems.front()));
    case SortRole: return -int(r.health());
    default: return {};
    }
}

QVariant name(const ShardRow &r, const CellContext &c)
{
    return c.role == Qt::DisplayRole ? QVariant(visibleText(r.shard->name.isEmpty() ? r.shard->id.value : r.shard->name)) : QVariant();
}

QVariant outOf(int part, int whole, bool known, const CellContext &c)
{
    switch (c.role) {
    case Qt::DisplayRole: return known ? QCoreApplication::translate("Column", "%1 / %2", "5 of 6").arg(part).arg(whole) : QStringLiteral("–");
    case SortRole: return known ? QVariant(double(part)) : QVariant();
    case MissingRole: return !known;
    default: return {};
    }
}

QVariant bridges(const ShardRow &r, const CellContext &c)
{
    const Reading up = r.shard->readings.get(Metric::ShardBridgesUp), all = r.shard->readings.get(Metric::ShardBridges);
    return outOf(int(up.value), int(all.value), up.isMeasured() && all.isMeasured(), c);
}

QVariant recorders(const ShardRow &r, const CellContext &c)
{
    QString pool;
    for (const ServerPtr &s : r.shard->servers)
        if (s->kind == ServerKind::Recorder) pool.append(recorderPoolSign(*s));
    switch (c.role) {
    case Qt::DisplayRole: return pool.isEmpty() ? QVariant(QStringLiteral("–")) : QVariant();
    case GaugeRole: return pool;
    case SortRole: return pool.isEmpty() ? QVariant() : QVariant(double(pool.count(u'f')));
    case MissingRole: return pool.isEmpty();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return pool.isEmpty() ? QCoreApplication::translate("Column", "No recorders")
                              : QCoreApplication::translate("Column", "Recorders: %1 free, %2 busy, %3 broken, %4 unknown")
                                    .arg(pool.count(u'f')).arg(pool.count(u'b')).arg(pool.count(u'x')).arg(pool.count(u'u'));
    default: return {};
    }
}

QVariant alerts(const ShardRow &r, const CellContext &c)
{
    const auto count = r.alerts >= 0 ? r.alerts : std::count_if(r.shard->problems.begin(), r.shard->problems.end(), [](const Problem &p) { return p.health >= Health::Warning; });
    switch (c.role) {
    case Qt::DisplayRole: return QLocale().toString(qlonglong(count));
    case SortRole: return double(count);
    case HealthRole: return count == 0 ? int(Health::Ok) : r.critical ? int(Health::Critical) : int(Health::Warning);
    default: return {};
    }
}

QVariant sources(const ShardRow &r, const CellContext &c)
{
    int up = 0, all = 0;
    for (const SourceState &s : r.shard->sources) {
        if (s.health == Health::SwitchedOff) continue;
        ++all;
        up += s.health == Health::Ok;
    }
    return outOf(up, all, all > 0, c);
}

} // namespace
} // namespace shards

QString ShardRow::search(const CellContext &) const
{
    QString text = shard->id.value + QLatin1Char(' ') + shard->name;
    for (const ServerPtr &s : shard->servers) text += QLatin1Char(' ') + s->name;
    return text;
}

const std::vector<Column<ShardRow>> &ShardTable::columns()
{
    using namespace shards;
    using R = const ShardRow &;
    static const auto never = [](R, R) { return false; }; // one row per shard and beat: cheaper to repaint than to compare
    static const auto all = [] {
        std::vector<Column<ShardRow>> c{
            {{.key = "state", .title = QT_TRANSLATE_NOOP("Column", "State"), .mode = CellMode::SignText, .widest = "OK", .words = stateWords}, state,
             [](R a, R b) { return a.health() == b.health(); }},
            {{.key = "shard", .title = QT_TRANSLATE_NOOP("Column", "Shard"), .widest = "ap-southeast-1", .stretch = true}, name},
            {{.key = "people", .title = QT_TRANSLATE_NOOP("Column", "People"), .mode = CellMode::SparkFigure, .widest = "8,888", .metric = Metric::ShardPeople}},
            {{.key = "rooms", .title = QT_TRANSLATE_NOOP("Column", "Rooms"), .mode = CellMode::Figure, .widest = "8,888", .metric = Metric::ShardRooms}},
            {{.key = "bridges", .title = QT_TRANSLATE_NOOP("Column", "Bridges"), .mode = CellMode::Figure, .widest = "88 / 88"}, bridges, never},
            {{.key = "stress", .title = QT_TRANSLATE_NOOP("Column", "Stress"), .mode = CellMode::BarFigure, .widest = "8.88", .metric = Metric::ShardStress}},
            {{.key = "loss_up", .title = QT_TRANSLATE_NOOP("Column", "Loss ↑"), .mode = CellMode::Figure, .widest = "88.8 %", .metric = Metric::ShardLossUpP95}},
            {{.key = "jitter", .title = QT_TRANSLATE_NOOP("Column", "Jitter ↑"), .mode = CellMode::Figure, .widest = "88.8 ms", .metric = Metric::ShardJitterP95, .unit = true, .dropFirst = true}},
            {{.key = "rtt", .title = QT_TRANSLATE_NOOP("Column", "RTT"), .mode = CellMode::Figure, .widest = "888 ms", .metric = Metric::ShardRttMedian, .unit = true, .dropFirst = true}},
            {{.key = "recorders", .title = QT_TRANSLATE_NOOP("Column", "Recorders"), .mode = CellMode::Pool, .widest = "MMMMM"}, recorders, never},
            {{.key = "alerts", .title = QT_TRANSLATE_NOOP("Column", "Alerts"), .mode = CellMode::Figure, .widest = "888"}, alerts, never},
            {{.key = "sources", .title = QT_TRANSLATE_NOOP("Column", "Sources"), .mode = CellMode::Figure, .widest = "88 / 88", .dropFirst = true}, sources, never},
        };
        addRestOfCatalogue(c, "shard.");
        return c;
    }();
    return all;
}

ShardTable::ShardTable(const Fleet &fleet, const AlertBoard *alerts, QObject *parent)
    : TableModel(columns(), parent), m_alerts(alerts)
{
    connect(&fleet, &Fleet::shardsChanged, this, [this, &fleet] { takeShards(fleet); });
    connect(&fleet, &Fleet::updated, this,
            [this](const ShardId &id, const SnapshotPtr &, const SnapshotPtr &snapshot) { apply(id, snapshot, {rowOf(snapshot)}); });
    if (alerts) connect(alerts, &AlertBoard::changed, this, [this, &fleet] {
        for (const SnapshotPtr &s : fleet.shards()) apply(s->id, s, {rowOf(s)});
    });
    takeShards(fleet);
}

ShardRow ShardTable::rowOf(const SnapshotPtr &shard) const
{
    ShardRow row{shard};
    if (const auto then = m_firedThen ? m_firedThen(shard->id) : std::nullopt) {
        row.alerts = then->alerts;
        row.critical = then->critical > 0;
        return row;
    }
    if (!m_alerts || m_alerts->rules().empty()) return row;
    const qint64 now = std::max(shard->at, this->now());
    row.alerts = m_alerts->firing(AlertSeverity::Warning, EntityId::of(shard->id), now);
    row.critical = row.alerts > 0 && m_alerts->firing(AlertSeverity::Severe, EntityId::of(shard->id), now) > 0;
    return row;
}

void ShardTable::takeShards(const Fleet &fleet)
{
    std::vector<ShardId> order;
    for (const SnapshotPtr &s : fleet.shards()) order.push_back(s->id);
    setBlocks(order);
    for (const SnapshotPtr &s : fleet.shards()) apply(s->id, s, {rowOf(s)});
}

} // namespace jitscope
