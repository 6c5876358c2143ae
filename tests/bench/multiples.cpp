// Small charts of a hundred people, a new figure for each every second: what the thread of the window works on them.
#include "bench.h"

#include "charts/smallmultiples.h"

#include <QEventLoop>
#include <QScrollArea>
#include <QTimer>

#include <cmath>

namespace jitscope {

BenchRow benchMultiples(double seconds)
{
    constexpr int count = 100;
    Workspace workspace;
    Navigator navigator(EntityId::fleet());
    navigator.setRangeMinutes(15);
    const EntityId room = EntityId::of(ShardId{QStringLiteral("a")}, RoomId{QStringLiteral("all@muc")});
    std::vector<SmallMultiples::Cell> cells;
    for (int i = 0; i < count; ++i)
        cells.push_back({EntityId::of(ShardId{room.shard}, RoomId{room.id}, PersonId{QStringLiteral("p%1").arg(i)}), QStringLiteral("Person %1").arg(i)});
    const auto feed = [&](qint64 at) {
        for (int i = 0; i < count; ++i) workspace.series.append({cells[size_t(i)].entity, Metric::PersonLossUp}, at, std::abs(4 * std::sin(double(at) / 60'000 + i)));
    };
    const qint64 start = QDateTime::currentMSecsSinceEpoch();
    for (qint64 at = start - 900'000; at < start; at += 1000) feed(at); // a quarter of an hour, all of the window
    SmallMultiples grid(View{workspace, navigator});
    grid.set(Metric::PersonLossUp, cells, count);
    QScrollArea area;
    area.setWidgetResizable(true);
    area.setWidget(&grid);
    area.resize(1920, 1080); // a whole screen of them
    area.show();
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &area, [&] { feed(QDateTime::currentMSecsSinceEpoch()); });
    beat.start(1000);
    QEventLoop loop;
    const auto wait = [&loop](int ms) {
        QTimer::singleShot(ms, &loop, &QEventLoop::quit);
        loop.exec();
    };
    wait(2000);
    QElapsedTimer clock;
    clock.start();
    const double before = workedMs();
    wait(int(seconds * 1000));
    const double share = 100 * (workedMs() - before) / double(clock.elapsed());
    int seen = 0;
    for (const LiveChart *chart : grid.charts()) seen += !chart->visibleRegion().isEmpty();
    area.takeWidget(); // it is on the stack
    return {QStringLiteral("small charts of 100 people at 1 Hz, thread of the window"), QStringLiteral("< 20 % of a core"), share, QStringLiteral("%"), {}, 0, 0, share < 20,
            QStringLiteral("over %1 s, %2 of %3 in sight").arg(seconds, 0, 'f', 0).arg(seen).arg(count)};
}

} // namespace jitscope
