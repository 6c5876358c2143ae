// A room's people as small charts: who they are, in which order, of which figure.
#include "tabs/peoplegrid.h"

#include "workspace.h"

#include <QComboBox>
#include <QTest>

using namespace jitscope;

namespace {

const ShardId S{QStringLiteral("s")};
const RoomId R{QStringLiteral("board@muc")};

Room roomOf(const std::vector<std::pair<const char *, double>> &losses)
{
    Room room;
    room.id = R;
    for (const auto &[id, loss] : losses) {
        auto p = std::make_shared<Person>();
        p->id = PersonId{QLatin1String(id)};
        p->name = QLatin1String(id);
        p->health = loss > 3 ? Health::Warning : Health::Ok;
        p->readings.measure(Metric::PersonLossUp, loss, 1000, 0);
        room.people.push_back(p);
    }
    return room;
}

QStringList order(const PeopleGrid &grid)
{
    QStringList all;
    for (const LiveChart *chart : grid.multiples()->charts()) all << chart->title();
    return all;
}

} // namespace

class TestPeopleGrid : public QObject
{
    Q_OBJECT
private slots:
    void worstFirstAndCalm()
    {
        Workspace workspace;
        Navigator navigator(EntityId::of(S));
        PeopleGrid grid(View{workspace, navigator});
        ShardSnapshot shard;
        shard.id = S;
        grid.refresh(shard, roomOf({{"ada", 0.1}, {"bo", 8}, {"cy", 1}}), 100'000);
        QCOMPARE(order(grid), (QStringList{QStringLiteral("bo"), QStringLiteral("cy"), QStringLiteral("ada")}));
        // it does not jump with every look …
        grid.refresh(shard, roomOf({{"ada", 9}, {"bo", 0}, {"cy", 1}}), 105'000);
        QCOMPARE(order(grid).first(), QStringLiteral("bo"));
        grid.refresh(shard, roomOf({{"ada", 9}, {"bo", 0}, {"cy", 1}}), 110'000);
        QCOMPARE(order(grid), (QStringList{QStringLiteral("ada"), QStringLiteral("cy"), QStringLiteral("bo")}));
        // … but who comes or goes is shown at once
        grid.refresh(shard, roomOf({{"ada", 9}, {"cy", 1}, {"di", 4}}), 111'000);
        QCOMPARE(order(grid), (QStringList{QStringLiteral("ada"), QStringLiteral("di"), QStringLiteral("cy")}));
    }
    void aLargeRoomShowsItsWorstHundred()
    {
        Workspace workspace;
        Navigator navigator(EntityId::of(S));
        PeopleGrid grid(View{workspace, navigator});
        ShardSnapshot shard;
        shard.id = S;
        Room room;
        room.id = R;
        for (int i = 0; i < 140; ++i) {
            auto p = std::make_shared<Person>();
            p->id = PersonId{QStringLiteral("p%1").arg(i, 3, 10, QLatin1Char('0'))};
            p->readings.measure(Metric::PersonLossUp, i, 1000, 0);
            room.people.push_back(p);
        }
        grid.refresh(shard, room, 1000);
        QCOMPARE(order(grid).size(), qsizetype(PeopleGrid::Most));
        QCOMPARE(order(grid).first(), QStringLiteral("p139"));
        QCOMPARE(order(grid).last(), QStringLiteral("p040"));
    }
    void anyFigureOfAPersonCanBeChosen()
    {
        Workspace workspace;
        Navigator navigator(EntityId::of(S));
        PeopleGrid grid(View{workspace, navigator});
        ShardSnapshot shard;
        shard.id = S;
        grid.refresh(shard, roomOf({{"ada", 0.1}}), 1000);
        QCOMPARE(grid.figure(), Metric::PersonLossUp);
        auto *choice = grid.findChild<QComboBox *>();
        choice->setCurrentIndex(choice->findData(int(Metric::PersonRtt)));
        QCOMPARE(grid.figure(), Metric::PersonRtt);
        QCOMPARE(order(grid), QStringList{QStringLiteral("ada")});
    }
};

QTEST_MAIN(TestPeopleGrid)
#include "peoplegrid.moc"
