// What a cell costs to paint (look §14): whole tables of people, rooms, bridges and shards as they stand on a large screen, with every column
// that is shown by default and a quarter of an hour of figures behind their sparklines, which are read anew for each frame.
#include "bench.h"

#include "items/participanttable.h"
#include "items/roomtable.h"
#include "items/servertable.h"
#include "items/shardtable.h"
#include "randomfleet.h"
#include "widgets/livetable.h"
#include "widgets/theme.h"
#include "workspace.h"

#include <QApplication>
#include <QHeaderView>
#include <QImage>

namespace jitscope {
namespace {

constexpr int frames = 25, history = 180; // snapshots, 5 s apart

int cellsInSight(const LiveTable &table)
{
    int columns = 0, rows = 0;
    for (int c = 0; c < table.model()->columnCount(); ++c) columns += !table.isColumnHidden(c) && table.columnViewportPosition(c) < table.viewport()->width();
    for (int r = 0; r < table.model()->rowCount() && table.rowViewportPosition(r) < table.viewport()->height(); ++r) ++rows;
    return columns * rows;
}

} // namespace

BenchRow benchCells()
{
    RandomFleet random(7, {20, 5, 10, 20, 3});
    Workspace workspace;
    Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()), workspace.settings);
    workspace.fleet.setShards(random.shards());
    std::vector<SnapshotPtr> latest;
    for (const ShardId &id : random.shards()) latest.push_back(random.first(id));
    for (int i = 0; i < history; ++i)
        for (SnapshotPtr &s : latest) {
            s = random.next(s, 1.0, false);
            workspace.series.append(*s);
        }
    for (const SnapshotPtr &s : latest) workspace.fleet.apply(s);

    ParticipantTable people(workspace.fleet, EntityId::fleet());
    RoomTable rooms(workspace.fleet, EntityId::fleet());
    ServerTable bridges(workspace.fleet, EntityId::fleet(), {ServerKind::Bridge});
    ShardTable shards(workspace.fleet);
    struct Kind { const char *name; TableModelBase *model; };
    double worst = 0;
    QStringList each;
    for (const Kind &kind : {Kind{"people", &people}, Kind{"rooms", &rooms}, Kind{"bridges", &bridges}, Kind{"shards", &shards}}) {
        LiveTable table(QLatin1String(kind.name), workspace);
        table.setSource(kind.model, -1);
        kind.model->tick(latest.front()->at);
        qint64 now = latest.front()->at;
        qobject_cast<CellDelegate *>(table.itemDelegate())->setClock([&now] { return now; });
        table.resize(1900, 1000);
        table.show();
        QCoreApplication::processEvents();
        QImage image(table.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
        const int cells = cellsInSight(table);
        std::vector<double> all;
        for (int i = 0; i <= frames; ++i) {
            now += 5000; // every sparkline is out of date
            const double ms = onceMs([&] { table.viewport()->render(&image); });
            if (i > 0) all.push_back(ms);
        }
        const double micros = cells > 0 ? median(all) * 1e3 / cells : 1e9;
        worst = std::max(worst, micros);
        each << QStringLiteral("%1 %2 (%3 cells)").arg(QLatin1String(kind.name)).arg(micros, 0, 'f', 1).arg(cells);
    }
    return {QStringLiteral("paint a cell, the slowest table"), QStringLiteral("< 20 us"), worst, QStringLiteral("us"), {}, 0, 0, worst < 20, each.join(QStringLiteral(", "))};
}

} // namespace jitscope
