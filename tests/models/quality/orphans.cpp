// Rooms that the witnesses do not know alike, and what is none.
#include "quality/orphans.h"

#include <QTest>

using namespace jitscope;

namespace {

constexpr qint64 T0 = 1'790'000'000'000;

struct OrphanCase
{
    WitnessLists lists;
    OrphanMemory memory;
    qint64 now = T0;
    RoomWitness &room(const char *id, int focus, int bridges, int prosody)
    {
        RoomWitness &w = lists.rooms[{QString::fromLatin1(id)}];
        w.byFocus = focus, w.byBridges = bridges, w.byProsody = prosody;
        w.createdAt = T0 - 600'000;
        return w;
    }
    std::vector<OrphanRoom> look(qint64 after = 5000)
    {
        now += after;
        lists.focusAt = lists.bridgesAt = lists.prosodyAt = now;
        return orphanRooms(lists, memory, now);
    }
    std::vector<OrphanRoom> lookForAMinute()
    {
        std::vector<OrphanRoom> last;
        for (int i = 0; i < 14; ++i) last = look();
        return last;
    }
};

using Kind = OrphanRoom::Kind;

} // namespace

class TestOrphans : public QObject
{
    Q_OBJECT
private slots:
    void eachKindIsFoundAfterAMinute()
    {
        OrphanCase c;
        c.room("a@c", 5, -1, 5);
        c.room("b@c", -1, 3, 3).bridge = {QStringLiteral("jvb-1")};
        c.room("c@c", 10, 10, 4);
        c.room("d@c", -1, -1, 2);
        c.room("e@c", 3, 3, 3).leaked = true;
        c.room("well@c", 4, 4, 4);
        QVERIFY(c.look().empty()); // nobody is blamed at first sight
        const auto found = c.lookForAMinute();
        QCOMPARE(found.size(), size_t(5));
        QCOMPARE(found[0], (OrphanRoom{Kind::NoBridgeSession, {QStringLiteral("a@c")}, {}, 5, -1, 5, T0 + 5000, T0 - 600'000}));
        QCOMPARE(found[1].kind, Kind::UnknownToFocus);
        QCOMPARE(found[1].bridge.value, QStringLiteral("jvb-1"));
        QCOMPARE(found[2].kind, Kind::CountsDiffer);
        QCOMPARE(found[3].room.value, QStringLiteral("d@c"));
        QCOMPARE(found[3].kind, Kind::Leaked);
        QCOMPARE(found[4].kind, Kind::Leaked);
    }
    void whatIsNone()
    {
        OrphanCase c;
        c.room("breakout@c", 5, -1, 5).excluded = true;
        c.room("young@c", 5, -1, 5).createdAt = T0 + 200'000;
        c.room("waits-alone@c", 0, -1, 1); // Jicofo counts nobody before the second one comes
        c.room("recorder-too@c", 4, 4, 6);
        c.room("big@c", 100, 100, 115);
        QVERIFY(c.lookForAMinute().empty());
    }
    void aRoomThatMovesIsNone()
    {
        OrphanCase c;
        c.room("moves@c", 5, -1, 5);
        for (int i = 0; i < 8; ++i) QVERIFY(c.look().empty());
        c.room("moves@c", 5, 5, 5); // it is on its new bridge
        c.look();
        c.room("moves@c", 5, -1, 5); // and moves again: from the beginning
        for (int i = 0; i < 12; ++i) QVERIFY(c.look().empty());
        QVERIFY(!c.lookForAMinute().empty());
    }
    void oldAndMissingListsSayNothing()
    {
        OrphanCase c;
        c.room("a@c", 5, -1, 5);
        c.room("b@c", -1, -1, 5);
        for (int i = 0; i < 30; ++i) {
            c.now += 5000;
            c.lists.focusAt = c.now;
            c.lists.prosodyAt = c.now - 40'000; // taken at another time
            c.lists.bridgesAt = i % 2 ? 0 : c.now - 40'000;
            QVERIFY(orphanRooms(c.lists, c.memory, c.now).empty());
        }
    }
    void theSameListAgainConfirmsNothing()
    {
        OrphanCase c;
        c.room("a@c", 5, -1, 5);
        c.look();
        for (int i = 0; i < 4; ++i) QVERIFY(orphanRooms(c.lists, c.memory, c.now + 29'000 * i).empty() || i > 2);
        c.now += 90'000;
        QVERIFY(orphanRooms(c.lists, c.memory, c.now).empty()); // Jicofo has not been asked again
    }
    void aThousandLeakedRoomsAreCutOff()
    {
        OrphanCase c;
        for (int i = 0; i < 1000; ++i) c.room(qPrintable(QStringLiteral("r%1@c").arg(i)), -1, -1, 2);
        QCOMPARE(c.lookForAMinute().size(), MaxOrphans);
    }
};

QTEST_GUILESS_MAIN(TestOrphans)
#include "orphans.moc"
