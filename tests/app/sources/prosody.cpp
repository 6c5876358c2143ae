#include "sources/prosody.h"

#include "payloads.h"

#include <QTest>

using namespace jitscope;

namespace {
const ParseContext census = pageOf(SourceKind::ProsodyCensus, "prosody");
}

class TestProsody : public QObject
{
    Q_OBJECT
private slots:
    void readsTheCensus()
    {
        const auto seen = parseProsodyCensus(example(QStringLiteral("prosody-room-census.json")), census);
        QVERIFY(seen);
        QCOMPARE(seen->rooms.size(), 3u);
        QCOMPARE(seen->rooms[0].id.value, QStringLiteral("[tenant1]standup@conference.meet.example.com"));
        QCOMPARE(seen->rooms[1].id.value, QStringLiteral("testroom@conference.meet.example.com"));
        QCOMPARE(seen->rooms[1].name, QStringLiteral("testroom"));
        QCOMPARE(seen->rooms[1].domain, QStringLiteral("conference.meet.example.com"));
        QCOMPARE(seen->rooms[1].createdAt, 1795220656000);
        QCOMPARE(seen->rooms[1].readings.get(Metric::RoomPeople).value, 5.0);
        QCOMPARE(seen->rooms[1].readings.get(Metric::RoomPeople).at, 5000);
        QVERIFY(seen->problems.empty());
        QVERIFY(seen->servers.empty());
    }
    void emptyInBothForms()
    {
        for (const char *body : {"{\"room_census\":[]}", "{\"room_census\":{}}"}) {
            const auto seen = parseProsodyCensus(body, census);
            QVERIFY(seen);
            QVERIFY(seen->rooms.empty());
        }
        QVERIFY(parseProsodyCensus(example(QStringLiteral("prosody-room-census-empty.json")), census));
    }
    void creationTimeAsTextAndNumber()
    {
        const auto seen = parseProsodyCensus(R"({"room_census":[{"room_name":"a@c.d","created_time":1795220656000,"participants":1},{"room_name":"b@c.d","participants":2},
            {"room_name":"c@c.d","created_time":"soon","participants":2},{"room_name":"d@c.d","created_time":"0","participants":2}]})", census);
        QVERIFY(seen);
        QCOMPARE(seen->rooms[0].createdAt, 1795220656000);
        for (int i = 1; i < 4; ++i) {
            QCOMPARE(seen->rooms[size_t(i)].createdAt, 0);
            QVERIFY(!seen->rooms[size_t(i)].readings.find(Metric::RoomAge));
        }
    }
    void countsWithoutFocus()
    {
        const auto seen = parseProsodyCensus(R"({"room_census":[{"room_name":"a@c.d","participants":-1},{"room_name":"b@c.d","participants":0},{"room_name":"c@c.d"}]})", census);
        QVERIFY(seen);
        QCOMPARE(seen->rooms[0].readings.get(Metric::RoomPeople).state, ReadingState::NoMeaning);
        QVERIFY(seen->rooms[1].readings.get(Metric::RoomPeople).isMeasured());
        QCOMPARE(seen->rooms[2].readings.get(Metric::RoomPeople).state, ReadingState::NotYet);
        QCOMPARE(seen->problems.size(), 1u);
    }
    void leakedAndHealthCheckRooms()
    {
        const auto seen = parseProsodyCensus(R"({"room_census":[{"room_name":"__jicofo-health-check-1@c.d","participants":1},{"room_name":"A@c.d","participants":1,"leaked":true}]})", census);
        QVERIFY(seen);
        QCOMPARE(seen->rooms.size(), 1u);
        QCOMPARE(seen->rooms[0].id.value, QStringLiteral("a@c.d"));
        QVERIFY(seen->problems.at(0).contains(QLatin1String("leaked")));
    }
    void roomSize()
    {
        const ParseContext context = pageOf(SourceKind::ProsodyRoomSize, "prosody", "testroom@conference.meet.example.com");
        const auto seen = parseProsodyRoomSize(example(QStringLiteral("prosody-room-size.json")), context);
        QVERIFY(seen);
        QCOMPARE(seen->rooms[0].id.value, QStringLiteral("testroom@conference.meet.example.com"));
        QCOMPARE(seen->rooms[0].readings.get(Metric::RoomPeople).value, 5.0);
        QVERIFY(!parseProsodyRoomSize("{}", context));
        QVERIFY(!parseProsodyRoomSize("5", context));
    }
    void occupants()
    {
        const auto seen = parseProsodyRoom(example(QStringLiteral("prosody-room.json")), pageOf(SourceKind::ProsodyRoom, "prosody"));
        QVERIFY(seen);
        const Room &room = seen->rooms.at(0);
        QCOMPARE(room.id.value, QStringLiteral("testroom@conference.meet.example.com"));
        QCOMPARE(room.people.size(), 5u);
        QCOMPARE(room.readings.get(Metric::RoomPeople).value, 5.0);
        const auto alice = std::find_if(room.people.begin(), room.people.end(), [](const PersonPtr &p) { return p->id.value == QLatin1String("5a3f9c1e"); });
        QVERIFY(alice != room.people.end());
        QCOMPARE((*alice)->name, QStringLiteral("Alice & Bob"));
        QCOMPARE((*alice)->nameSource, NameSource::Muc);
        const auto nameless = std::find_if(room.people.begin(), room.people.end(), [](const PersonPtr &p) { return p->id.value == QLatin1String("e4da3b7f"); });
        QVERIFY(nameless != room.people.end());
        QCOMPARE((*nameless)->name, QStringLiteral("e4da3b7f"));
        QCOMPARE((*nameless)->nameSource, NameSource::EndpointId);
        QVERIFY(std::is_sorted(room.people.begin(), room.people.end(), [](const PersonPtr &a, const PersonPtr &b) { return a->id < b->id; }));
    }
    void emptyRoom()
    {
        const ParseContext context = pageOf(SourceKind::ProsodyRoom, "prosody", "a@c.d");
        for (const char *body : {"[]", "{}"}) {
            const auto seen = parseProsodyRoom(body, context);
            QVERIFY(seen);
            QCOMPARE(seen->rooms.at(0).id.value, QStringLiteral("a@c.d"));
            QVERIFY(seen->rooms[0].people.empty());
        }
    }
    void refused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html><body>Unknown host: x</body></html>");
        QTest::newRow("no census") << QByteArray("{\"rooms\":[]}");
        QTest::newRow("census a number") << QByteArray("{\"room_census\":3}");
        QTest::newRow("census of numbers") << QByteArray("{\"room_census\":[3]}");
        QTest::newRow("cut") << example(QStringLiteral("prosody-room-census.json")).left(100);
    }
    void refused()
    {
        QFETCH(QByteArray, body);
        const auto seen = parseProsodyCensus(body, census);
        QVERIFY(!seen);
        QCOMPARE(seen.error().kind, Error::Kind::Malformed);
        QVERIFY(seen.error().where.contains(QLatin1String("prosody census")));
    }
    void everyTruncationIsRefused()
    {
        const QByteArray rooms = example(QStringLiteral("prosody-room-census.json")).trimmed(), people = example(QStringLiteral("prosody-room.json")).trimmed();
        for (qsizetype n = 0; n < rooms.size(); ++n) QVERIFY(!parseProsodyCensus(QByteArrayView(rooms).first(n), census));
        for (qsizetype n = 0; n < people.size(); ++n) QVERIFY(!parseProsodyRoom(QByteArrayView(people).first(n), census));
    }
};

QTEST_GUILESS_MAIN(TestProsody)
#include "prosody.moc"
