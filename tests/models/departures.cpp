// Who left: told by comparing snapshots, and not told when a page went silent.
#include "series/departures.h"

#include <QTest>

using namespace jitscope;

namespace {

PersonPtr person(int n)
{
    auto p = std::make_shared<Person>();
    p->id = {QStringLiteral("p%1").arg(n, 3, 10, QLatin1Char('0'))};
    p->name = QStringLiteral("Person %1").arg(n);
    return p;
}

SnapshotPtr snapshot(qint64 at, const QList<int> &people, bool room = true)
{
    auto s = std::make_shared<ShardSnapshot>();
    s->id = {QStringLiteral("eu")};
    s->at = at;
    if (room) {
        auto r = std::make_shared<Room>();
        r->id = {QStringLiteral("standup@conference.a")};
        for (const int n : people) r->people.push_back(person(n));
        s->rooms.push_back(r);
    }
    return s;
}

} // namespace

class TestDepartures : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        fleet = std::make_unique<Fleet>();
        fleet->setShards({{QStringLiteral("eu")}});
        departures = std::make_unique<Departures>(*fleet);
    }
    void namesWhoLeftAndWhen()
    {
        fleet->apply(snapshot(1000, {1, 2, 3}));
        fleet->apply(snapshot(2000, {1, 3, 4}));
        fleet->apply(snapshot(3000, {3, 4}));
        const auto &left = departures->of(room);
        QCOMPARE(left.size(), size_t(2));
        QCOMPARE(left[0].person.value, QStringLiteral("p002"));
        QCOMPARE(left[0].at, 2000LL);
        QCOMPARE(left[1].name, QStringLiteral("Person 1"));
    }
    void aSilentPageIsNoExodus()
    {
        fleet->apply(snapshot(1000, {1, 2, 3, 4, 5}));
        fleet->apply(snapshot(2000, {}));
        QVERIFY(departures->of(room).empty());
    }
    void aRoomThatEndsLetsAllGo()
    {
        fleet->apply(snapshot(1000, {1, 2, 3, 4, 5}));
        fleet->apply(snapshot(2000, {}, false));
        QCOMPARE(departures->of(room).size(), size_t(5));
    }
    void isBounded()
    {
        qint64 at = 1000;
        for (int n = 0; n < 500; ++n) fleet->apply(snapshot(at += 1000, {n, 900, 901, 902}));
        QCOMPARE(departures->of(room).size(), Departures::MostPerRoom);
        QCOMPARE(departures->of(room).back().person.value, QStringLiteral("p498"));
        fleet->apply(snapshot(at + 2 * Departures::KeptMs, {499, 901, 902}));
        QCOMPARE(departures->of(room).size(), size_t(1)); // what is older than six hours went
    }

private:
    const EntityId room = EntityId::of(ShardId{QStringLiteral("eu")}, RoomId{QStringLiteral("standup@conference.a")});
    std::unique_ptr<Fleet> fleet;
    std::unique_ptr<Departures> departures;
};

QTEST_APPLESS_MAIN(TestDepartures)
#include "departures.moc"
