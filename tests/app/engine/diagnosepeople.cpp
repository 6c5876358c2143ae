// What is found in people and rooms: poor connections, rooms that the witnesses do not know alike, the spread of a bridge's people.
#include "calm.h"

#include "engine/diagnose.h"
#include "quality/verdict.h"

#include <QTest>

#include <algorithm>

using namespace jitscope;
using namespace jitscope::test;

class DiagnosePeopleTest : public QObject
{
    Q_OBJECT

private slots:
    void poorPeopleAndPoorRooms()
    {
        Calm s;
        std::vector<Person> people;
        for (int i = 0; i < 6; ++i) {
            Person p = person(qPrintable(QStringLiteral("p%1").arg(i)));
            p.name = p.id.value;
            p.readings.measure(Metric::PersonLossUp, i == 0 ? 18 : 0.2, Now, s.source(SourceKind::JvbRtcStats, J1));
            people.push_back(p);
        }
        s.see(SourceKind::JvbRtcStats, J1).rooms = {room(R, people)};
        SnapshotPtr shot = s.make();
        const Problem *p = problem(shot, ProblemKind::PersonPoor, "p0");
        QVERIFY(p);
        QCOMPARE(p->health, Health::Critical);
        QCOMPARE(p->args[1], QStringLiteral("loss-up"));
        QVERIFY(p->args[2].startsWith("18"));
        QCOMPARE(p->about.room, R);
        QCOMPARE(shot->health, Health::Ok); // one bad uplink is no fault of the shard
        QCOMPARE(roomOf(shot, R)->health, Health::Critical);
        for (int i = 1; i <= 3; ++i) { // windows: until all of them are steadily so
            for (Person &x : people) x.readings.measure(Metric::PersonLossUp, 18, Now + i * 10'000, s.source(SourceKind::JvbRtcStats, J1));
            s.see(SourceKind::JvbRtcStats, J1).rooms = {room(R, people)};
            shot = s.at(i * 10'000);
        }
        QVERIFY(problem(shot, ProblemKind::RoomPoor, R));
        QVERIFY(!problem(shot, ProblemKind::PersonPoor));
        QCOMPARE(shot->health, Health::Warning); // a whole room is no matter of one uplink
    }

    // One bad look is not yet a bad connection, one good look not yet a good one: three of five windows, then six in a row. Who is first seen badly is shown so at once.
    void aPersonsStateIsSteady()
    {
        Calm s;
        qint64 ms = 0;
        const auto look = [&](double loss, const char *id = "p0") {
            ms += 10'000; // each look in a window of its own
            Person p = person(id);
            p.readings.measure(Metric::PersonLossUp, loss, Now + ms, s.source(SourceKind::JvbRtcStats, J1));
            Observation &page = s.see(SourceKind::JvbRtcStats, J1);
            page.rooms = {room(R, {p})};
            page.at = Now + ms;
            const SnapshotPtr shot = s.at(ms);
            const Health health = roomOf(shot, R)->people.front()->health;
            if ((problem(shot, ProblemKind::PersonPoor) != nullptr) != (health >= Health::Warning)) return Health::Pending;
            return health;
        };
        QCOMPARE(look(0.2), Health::Ok);
        QCOMPARE(look(18), Health::Ok);
        QCOMPARE(look(0.2), Health::Ok);
        QCOMPARE(look(18), Health::Ok);
        QCOMPARE(look(18), Health::Critical);
        for (int i = 0; i < 5; ++i) QCOMPARE(look(0.2), Health::Critical);
        QCOMPARE(look(18), Health::Critical); // begins anew
        for (int i = 0; i < 5; ++i) QCOMPARE(look(0.2), Health::Critical);
        QCOMPARE(look(0.2), Health::Ok);
        QCOMPARE(look(18, "newcomer"), Health::Critical);
    }

    // One critical person in each of some rooms: nobody's room is poor, and yet the shard is not well.
    void manyCriticalPeopleAreAMatterOfTheShard_data()
    {
        QTest::addColumn<int>("rooms");
        QTest::addColumn<int>("critical");
        QTest::addColumn<bool>("told");
        QTest::newRow("nobody") << 10 << 0 << false;
        QTest::newRow("two of sixty") << 10 << 2 << false;
        QTest::newRow("three of sixty") << 10 << 3 << true;
        QTest::newRow("eleven of 180") << 30 << 11 << true;
        QTest::newRow("three of 300") << 50 << 3 << false; // some uplink is always bad
    }
    void manyCriticalPeopleAreAMatterOfTheShard()
    {
        QFETCH(int, rooms);
        QFETCH(int, critical);
        QFETCH(bool, told);
        Calm s;
        std::vector<Room> all;
        for (int i = 0; i < rooms; ++i) {
            std::vector<Person> people;
            for (int k = 0; k < 6; ++k) {
                people.push_back(person(qPrintable(QStringLiteral("p%1-%2").arg(i).arg(k))));
                Readings &r = people.back().readings;
                r.measure(Metric::PersonRtt, i == 0 && k == 0 && critical ? 900 : 20, Now, s.source(SourceKind::JvbRtcStats, J1));
                r.measure(Metric::PersonLossUp, i > 0 && i < critical && k == 0 ? 30 : 0.1, Now, s.source(SourceKind::JvbRtcStats, J1));
            }
            all.push_back(room(QStringLiteral("room%1@conference.x").arg(i, 3, 10, QLatin1Char('0')), people));
        }
        s.see(SourceKind::JvbRtcStats, J1).rooms = all;
        const SnapshotPtr shot = s.make();
        const Problem *p = problem(shot, ProblemKind::PeoplePoor);
        QCOMPARE(p != nullptr, told);
        QCOMPARE(shot->health, told ? Health::Warning : Health::Ok);
        QVERIFY(!problem(shot, ProblemKind::RoomPoor));
        if (!p) return;
        QCOMPARE(p->people, critical);
        QCOMPARE(p->rooms, critical);
        QCOMPARE(p->about, EntityId::of(s.config.id));
        QCOMPARE(p->args, (QStringList{QStringLiteral("eu1"), QString::number(critical), QString::number(6 * rooms), QStringLiteral("loss-up"), QString::number(critical - 1)}));
    }

    // Jicofo has people in a room that no bridge has; one that only a bridge has; one that only Prosody has.
    void roomsThatTheWitnessesDoNotKnowAlike()
    {
        Calm s;
        const QString alone = QStringLiteral("alone@conference.x"), unknown = QStringLiteral("unknown@conference.x"), left = QStringLiteral("left@conference.x"), well = QStringLiteral("well@conference.x");
        const auto counted = [&](const QString &id, int people, SourceKind kind, const QString &server, qint64 at) {
            Room r = room(id);
            r.createdAt = Now - 600'000;
            r.readings.measure(Metric::RoomPeople, people, at, s.source(kind, server));
            return r;
        };
        const auto look = [&](qint64 at) {
            for (SourceState &x : s.sources) x.lastOk = at;
            std::vector<Room> here{room(unknown, {person("aa"), person("bb")}), room(well, {person("cc"), person("dd")})};
            std::sort(here.begin(), here.end(), [](const Room &a, const Room &b) { return a.id < b.id; });
            s.see(SourceKind::JvbDebug, J1, {}, at).rooms = here;
            s.see(SourceKind::JicofoDebug, F, {}, at).rooms = {counted(alone, 3, SourceKind::JicofoDebug, F, at), counted(well, 2, SourceKind::JicofoDebug, F, at)};
            s.see(SourceKind::ProsodyCensus, X, {}, at).rooms = {counted(alone, 3, SourceKind::ProsodyCensus, X, at), counted(left, 2, SourceKind::ProsodyCensus, X, at), counted(well, 9, SourceKind::ProsodyCensus, X, at)};
            return s.make(at);
        };
        SnapshotPtr shot = look(Now);
        QVERIFY(!problem(shot, ProblemKind::RoomNoBridge)); // one look is none
        for (qint64 t = 5000; t <= 130'000; t += 5000) shot = look(Now + t);
        const Problem *p = problem(shot, ProblemKind::RoomNoBridge, alone);
        QVERIFY(p);
        QCOMPARE(p->people, 3);
        QCOMPARE(p->args, (QStringList{QStringLiteral("alone"), QStringLiteral("3")}));
        QCOMPARE(p->facts.size(), size_t(3));
        QCOMPARE(p->facts[1].value, -1.0);
        p = problem(shot, ProblemKind::RoomUnknownToFocus, unknown);
        QVERIFY(p);
        QCOMPARE(p->args[2], J1);
        QVERIFY(problem(shot, ProblemKind::RoomLeaked, left));
        p = problem(shot, ProblemKind::RoomCountsDiffer, well);
        QVERIFY(p && p->health == Health::Fair);
        QCOMPARE(shot->quality->orphans.size(), size_t(4));
    }

    // A bridge's chart is made of the people whose media it carries.
    void aBridgeHasTheSpreadOfItsOwnPeople()
    {
        Calm s;
        s.server(ServerKind::Bridge, J2);
        std::vector<Person> here, there;
        for (int i = 0; i < 5; ++i) {
            const QString &bridge = i < 4 ? J1 : J2;
            Person p = person(qPrintable(QStringLiteral("p%1").arg(i)));
            p.readings.measure(Metric::PersonRtt, i == 4 ? 900 : 10 * (i + 1), Now, s.source(SourceKind::JvbRtcStats, bridge));
            (i < 4 ? here : there).push_back(p);
        }
        s.see(SourceKind::JvbRtcStats, J1).rooms = {room(R, here)};
        s.see(SourceKind::JvbRtcStats, J2).rooms = {room(R, there)};
        const SnapshotPtr shot = s.make();
        const Readings r = serverOf(shot, J1)->readings;
        QCOMPARE(r.get(Metric::BridgePeopleRttMedian).value, 20.0);
        QCOMPARE(r.get(Metric::BridgePeopleRttMax).value, 40.0); // not 900: that one is on the other bridge
        QCOMPARE(serverOf(shot, J2)->readings.get(Metric::BridgePeopleRttMax).value, 900.0);
        QVERIFY(!r.get(Metric::BridgePeopleJitterMax).hasValue());
    }
};

QTEST_GUILESS_MAIN(DiagnosePeopleTest)
#include "diagnosepeople.moc"
