// The focus: its pages of several years, and every trap of the reference (jicofo.md §14).
#include "payload.h"
#include "sources/jicofo.h"

#include <QTest>

using namespace jitscope;
using namespace jitscope::test;

namespace {

const char *const Weekly = "weekly-sync@conference.meet.example.org";

Result<Observation> stats(const QByteArray &body, bool raws = false) { return parseJicofoStats(body, context(SourceKind::JicofoStats, "focus", raws)); }
Result<Observation> debug(const QByteArray &body, bool raws = false) { return parseJicofoDebug(body, context(SourceKind::JicofoDebug, "focus", raws)); }
Result<Observation> conference(const QByteArray &body)
{
    ParseContext c = context(SourceKind::JicofoConference, "focus");
    c.origin.part = QLatin1String(Weekly);
    return parseJicofoConference(body, c);
}
QJsonObject example() { return json("jitsi/examples/jicofo-debug-conference.json"); }

} // namespace

class TestJicofo : public QObject
{
    Q_OBJECT
private slots:
    void statsExample();
    void statsCorpusFacts_data();
    void statsCorpusFacts();
    void statsWithoutHealthSaySwitchedOff();
    void metricsAsJson();
    void version();
    void health_data();
    void health();
    void debugServers();
    void debugRooms();
    void bridgeBeforeItsFirstPresence();
    void fixedKeysAmongRecorders();
    void detectorsMayBeNull_data();
    void detectorsMayBeNull();
    void conferenceList();
    void conferencePeople();
    void conferenceBridges();
    void unknownRoomIsAnEmptyObject();
    void missingChatRoom_data();
    void missingChatRoom();
    void visitorsAreNoMembers();
    void recorderInTheRoom();
    void testRoomsAreLeftOut();
    void waitingAlone();
    void breakoutRooms();
    void rtcstatsAndFullForms();
    void wrongShapes_data();
    void wrongShapes();
    void cutOff_data();
    void cutOff();
};

void TestJicofo::statsExample()
{
    const auto result = stats(payload("jitsi/examples/jicofo-stats.json"), true);

    QVERIFY2(result, result ? "" : qPrintable(result.error().where + result.error().detail));
    QCOMPARE(result->version, QStringLiteral("1.0.1196"));
    const Server &focus = result->servers[0];
    QCOMPARE(focus.kind, ServerKind::Focus);
    QCOMPARE(focus.id.value, QStringLiteral("focus"));
    const QJsonObject page = json("jitsi/examples/jicofo-stats.json");
    QCOMPARE(figure(focus.readings, Metric::FocusConferences), 31.0);
    QCOMPARE(figure(focus.readings, Metric::FocusPeople), 203.0);
    QCOMPARE(figure(focus.readings, Metric::FocusVisitors), 12.0);
    QCOMPARE(figure(focus.readings, Metric::FocusBridges), page[QStringLiteral("bridge_selector")][QStringLiteral("bridge_count")].toDouble()); // nested
    QCOMPARE(figure(focus.readings, Metric::FocusRecording), 2.0);
    QCOMPARE(figure(focus.readings, Metric::FocusHealthy), 1.0); // though health/hardFailure is true
    QVERIFY(focus.message.isEmpty());
    QCOMPARE(rawOf(*result, QStringLiteral("conference_sizes/buckets/p99_upper_bound"))->value, -1.0);
    QCOMPARE(rawOf(*result, QStringLiteral("queues/ChatRoomImpl presence queue/dropped_packets"))->isText, false);
    QCOMPARE(rawOf(*result, QStringLiteral("health/hardFailure"))->text, QStringLiteral("true"));
}

void TestJicofo::statsCorpusFacts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const QJsonObject files = json("corpus/expected.json")[QStringLiteral("files")].toObject();
    int count = 0;
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (!it.key().startsWith(u"jicofo/")) continue;
        const QJsonArray facts = it.value()[QStringLiteral("facts")].toArray();
        for (const QJsonValue &fact : facts) {
            const QString key = fact[QStringLiteral("key")].toString();
            QTest::newRow(qPrintable(it.key().section(u'/', 1) + u' ' + key)) << it.key() << key << fact[QStringLiteral("value")];
            ++count;
        }
    }
    QVERIFY(count > 30);
}

void TestJicofo::statsCorpusFacts()
{
    QFETCH(QString, file);
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);

    const auto result = stats(payload(qPrintable(QStringLiteral("corpus/payloads/") + file)), true);

    QVERIFY(result);
    QString path = key;
    path.replace(u'.', u'/');
    if (path.endsWith(u"/length")) { // an array of counts, in the form of 2020
        const QString stem = path.chopped(6);
        const auto items = std::count_if(result->raws.begin(), result->raws.end(), [&](const RawReading &r) { return r.key.startsWith(stem); });
        QCOMPARE(int(items), value.toInt());
        return;
    }
    const RawReading *raw = rawOf(*result, path);
    if (value.isNull()) {
        QVERIFY(!raw); // null is no figure
        return;
    }
    QVERIFY2(raw, qPrintable(path));
    QCOMPARE(raw->value, value.toDouble());
    for (const WireKey &wire : wireKeys())
        if (wire.page == SourceKind::JicofoStats && path == QLatin1String(wire.key)) QCOMPARE(figure(result->servers[0].readings, wire.metric), value.toDouble());
}

void TestJicofo::statsWithoutHealthSaySwitchedOff()
{
    const auto result = stats(payload("corpus/payloads/jicofo/stats-systemli-2020-04-15.json"));
    QVERIFY(result);
    const Readings &r = result->servers[0].readings;
    QVERIFY(misses(r, Metric::FocusHealthy, ReadingState::SwitchedOff));
    QVERIFY(misses(r, Metric::FocusVisitors, ReadingState::NotExported));
    QCOMPARE(figure(r, Metric::FocusRecordingFailures), 0.0); // stood at the top then
    QCOMPARE(figure(r, Metric::FocusConferences), 2.0);
}

void TestJicofo::metricsAsJson()
{
    const auto result = parseJicofoMetricsJson(R"({"conferences":31,"participants_current":203,"healthy":true,"bridge_selector_lost_bridges_total":7,"threads":99})",
                                               context(SourceKind::JicofoMetrics, "focus"));
    QVERIFY(result);
    const Readings &r = result->servers[0].readings;
    QCOMPARE(figure(r, Metric::FocusConferences), 31.0);
    QCOMPARE(figure(r, Metric::FocusPeople), 203.0);
    QCOMPARE(figure(r, Metric::FocusHealthy), 1.0);
    QCOMPARE(figure(r, Metric::FocusBridgesLost), 7.0);
    QVERIFY(!r.find(Metric::FocusRecorders)); // registered when first needed: absence is not 0
}

void TestJicofo::version()
{
    const auto result = parseJicofoVersion(R"({"name":"JiCoFo","version":"1.0.1196","os":"Linux"})", context(SourceKind::JicofoVersion, "focus"));
    QVERIFY(result);
    QCOMPARE(result->servers[0].version, QStringLiteral("1.0.1196"));
    QVERIFY(!parseJicofoVersion(R"({"name":"JVB","version":"2.3.312"})", context(SourceKind::JicofoVersion, "focus")));
}

void TestJicofo::health_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("ok");
    QTest::newRow("OK, from build 1102") << 200 << QByteArray("OK") << 1;
    QTest::newRow("empty, before") << 200 << QByteArray() << 1;
    QTest::newRow("no usable bridge") << 500 << QByteArray("No operational bridges available (total bridge count: 2)") << 0;
    QTest::newRow("ping timed out") << 503 << QByteArray("XMPP ping failed") << 0;
    QTest::newRow("not enabled, the default") << 404 << QByteArray() << -1;
}

void TestJicofo::health()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, ok);
    ParseContext c = context(SourceKind::JicofoHealth, "focus");
    c.httpStatus = status;

    const auto result = parseJicofoHealth(body, c);

    QCOMPARE(bool(result), ok >= 0);
    if (!result) {
        QCOMPARE(result.error().kind, Error::Kind::Unsupported); // not unhealthy
        return;
    }
    QCOMPARE(result->servers[0].restOk, std::optional<bool>(ok == 1));
    QCOMPARE(result->servers[0].message, ok ? QString() : QString::fromUtf8(body));
}

void TestJicofo::debugServers()
{
    const auto result = debug(payload("jitsi/examples/jicofo-debug.json"));

    QVERIFY2(result, result ? "" : qPrintable(result.error().where + result.error().detail));
    const Server *a = serverOf(*result, "jvb-eu1-a"); // a full JID in this page, a nickname elsewhere
    QVERIFY(a);
    QCOMPARE(a->kind, ServerKind::Bridge);
    QCOMPARE(a->occupant, QStringLiteral("jvbbrewery@internal.auth.meet.example.org/jvb-eu1-a"));
    QCOMPARE(a->relayId, QStringLiteral("jvb-eu1-a"));
    QCOMPARE(a->region, QStringLiteral("eu-central"));
    QCOMPARE(a->version, QStringLiteral("2.3.312-ga29d97d13"));
    QCOMPARE(a->operational, std::optional<bool>(true));
    QCOMPARE(a->draining, std::optional<bool>(false));
    QCOMPARE(a->inFocusList, std::optional<bool>(true));
    QCOMPARE(figure(a->readings, Metric::BridgeStress), 0.3711920481); // not the corrected one
    QVERIFY(!a->readings.find(Metric::BridgeLocalEndpoints));          // "endpoints" counts this focus's own only
    QCOMPARE(serverOf(*result, "jvb-eu1-c")->draining, std::optional<bool>(true));

    const Server *busy = serverOf(*result, "jibri-1"), *idle = serverOf(*result, "jibri-2");
    QVERIFY(busy && idle);
    QCOMPARE(busy->kind, ServerKind::Recorder);
    QCOMPARE(busy->focus.busy, RecorderView::Busy::Busy);
    QCOMPARE(busy->focus.healthy, RecorderView::Healthy::Healthy);
    QVERIFY(busy->focus.known);
    QCOMPARE(busy->focus.at, Now);
    QVERIFY(!busy->presence.known && !busy->rest.known); // other witnesses
    QCOMPARE(busy->occupant, QStringLiteral("jibribrewery@internal.auth.meet.example.org/jibri-1"));
    QCOMPARE(idle->focus.busy, RecorderView::Busy::Idle);

    QCOMPARE(serverOf(*result, "jigasi-1")->kind, ServerKind::Gateway);
    QCOMPARE(serverOf(*result, "jigasi-1")->region, QStringLiteral("eu-central"));
    QVERIFY(serverOf(*result, "transcriber-1")->region.isEmpty()); // the text "null"
    QCOMPARE(figure(serverOf(*result, "jigasi-1")->readings, Metric::GatewayPeople), 3.0);
    QCOMPARE(figure(serverOf(*result, "jigasi-1")->readings, Metric::GatewayDials), 1.0);
    QCOMPARE(figure(serverOf(*result, "transcriber-1")->readings, Metric::GatewayDials), 0.0);
    QCOMPARE(figure(serverOf(*result, "transcriber-1")->readings, Metric::GatewayTranscribes), 1.0);
    QCOMPARE(serverOf(*result, "focus")->kind, ServerKind::Focus);
}

void TestJicofo::debugRooms()
{
    const auto result = debug(payload("jitsi/examples/jicofo-debug.json"));
    QVERIFY(result);
    QCOMPARE(result->rooms.size(), size_t(3)); // the health-check room is no room
    QCOMPARE(figure(roomOf(*result, Weekly)->readings, Metric::RoomPeople), 4.0);
    QVERIFY(!roomOf(*result, Weekly)->breakout);
    QVERIFY(roomOf(*result, "breakout-7@breakout.meet.example.org")->breakout);
    QVERIFY(std::is_sorted(result->rooms.begin(), result->rooms.end(), [](const Room &x, const Room &y) { return x.id < y.id; }));
}

void TestJicofo::bridgeBeforeItsFirstPresence()
{
    const auto result = debug(R"({"bridge_selector":{"bridge":{"b@i/new":{"stress":0.0,"drain":true,"operational":true,"healthy":true,"version":"null","relay-id":"null","region":"null"}}}})");
    QVERIFY(result);
    const Server *server = serverOf(*result, "new");
    QVERIFY(!server->draining); // a default, not a fact
    QVERIFY(misses(server->readings, Metric::BridgeStress, ReadingState::NotYet));
    QVERIFY(server->version.isEmpty() && server->relayId.isEmpty());
}

void TestJicofo::fixedKeysAmongRecorders()
{
    const auto result = debug(R"({"jibri_detector":{"is_sip":false,"brewery_jid":"j@i","new_key":3,"j1":{"health_status":"undefined","busy_status":"null",
                               "last_failed":"-1000000000-01-01T00:00:00Z"},"j2":{"health_status":"unhealthy","busy_status":"idle"}}})");
    QVERIFY(result);
    QCOMPARE(result->servers.size(), size_t(3)); // two recorders and the focus
    QCOMPARE(serverOf(*result, "j1")->focus.busy, RecorderView::Busy::Unknown);
    QCOMPARE(serverOf(*result, "j1")->focus.healthy, RecorderView::Healthy::Unknown);
    QVERIFY(serverOf(*result, "j1")->focus.known);
    QCOMPARE(serverOf(*result, "j2")->focus.healthy, RecorderView::Healthy::Unhealthy);
}

void TestJicofo::detectorsMayBeNull_data()
{
    QTest::addColumn<QByteArray>("none");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("the text null, before build 1184") << QByteArray("\"null\"");
}

void TestJicofo::detectorsMayBeNull()
{
    QFETCH(QByteArray, none);
    const auto result = debug("{\"focus_manager\":{},\"jibri_detector\":" + none + ",\"jigasi_detector\":" + none + "}");
    QVERIFY(result);
    QCOMPARE(result->servers.size(), size_t(1));
}

void TestJicofo::conferenceList()
{
    const auto result = parseJicofoConferences(payload("jitsi/examples/jicofo-debug-conferences.json"), context(SourceKind::JicofoConferences, "focus"));
    QVERIFY(result);
    QCOMPARE(result->rooms.size(), size_t(3));
    QVERIFY(roomOf(*result, "townhall@conference.meet.example.org"));
    QVERIFY(result->rooms[0].readings.empty());
    for (const char *body : {"{}", "[1]", "[null]", "[[]]"}) QVERIFY2(!parseJicofoConferences(body, context(SourceKind::JicofoConferences, "focus")), body);
}

void TestJicofo::conferencePeople()
{
    const auto result = conference(bytes(example()));
    QVERIFY2(result, result ? "" : qPrintable(result.error().where + result.error().detail));
    const Room *room = roomOf(*result, Weekly);
    QVERIFY(room);
    QCOMPARE(room->meetingId, QStringLiteral("6f9d1b52-3c84-4e0f-9a6b-0d5b2e4f7c11"));
    QCOMPARE(room->people.size(), size_t(4));
    QCOMPARE(figure(room->readings, Metric::RoomPeople), 4.0);
    QCOMPARE(figure(room->readings, Metric::RoomVisitors), 0.0);
    QCOMPARE(room->recording, std::optional<bool>(false));

    const Person *ludwig = personOf(room, "b27d90f4");
    QVERIFY(ludwig);
    QCOMPARE(ludwig->name, QStringLiteral("Ludwig-0pQ"));
    QCOMPARE(ludwig->nameSource, NameSource::StatsId);
    QCOMPARE(ludwig->bridge.value, QStringLiteral("jvb-eu1-a"));
    QCOMPARE(ludwig->role, Role::Participant);
    QCOMPARE(ludwig->region, QStringLiteral("eu-central"));
    QCOMPARE(ludwig->audioMuted, std::optional<bool>(true)); // what the client says
    QCOMPARE(ludwig->videoMuted, std::optional<bool>(false));
    QCOMPARE(ludwig->forceMuted, std::optional<bool>(false)); // what a moderator did
    QVERIFY(ludwig->readings.empty());
    QVERIFY(!ludwig->sendsVideo); // a signalled source does not prove that media flows
    QCOMPARE(personOf(room, "3f8a1c2e")->role, Role::Owner);
    QCOMPARE(personOf(room, "9d04b7aa")->bridge.value, QStringLiteral("jvb-eu1-b"));

    const Person *hidden = personOf(room, "e15c6a83"); // region and stats id are the text "null"
    QCOMPARE(hidden->name, QStringLiteral("e15c6a83"));
    QCOMPARE(hidden->nameSource, NameSource::EndpointId);
    QVERIFY(hidden->region.isEmpty() && hidden->statsId.isEmpty());

    const auto muted = conference(bytes(with(example(), QStringLiteral("colibri_session_manager/participants/b27d90f4/audio_muted"), true)));
    QVERIFY(muted);
    QCOMPARE(personOf(roomOf(*muted, Weekly), "b27d90f4")->forceMuted, std::optional<bool>(true));
}

void TestJicofo::conferenceBridges()
{
    const auto result = conference(bytes(example()));
    QVERIFY(result);
    QCOMPARE(roomOf(*result, Weekly)->bridges, (std::vector<ServerId>{ServerId{QStringLiteral("jvb-eu1-a")}, ServerId{QStringLiteral("jvb-eu1-b")}}));
    const Server *b = serverOf(*result, "jvb-eu1-b");
    QVERIFY(b);
    QCOMPARE(b->relayId, QStringLiteral("jvb-eu1-b"));
    QVERIFY(b->occupant.isEmpty()); // the page has the nickname only
    QCOMPARE(figure(b->readings, Metric::BridgeStress), 0.20844012);

    // a conference before it has a bridge
    const auto none = conference(bytes(with(example(), QStringLiteral("colibri_session_manager"), QJsonObject{{QStringLiteral("sessions"), QJsonObject()}})));
    QVERIFY(none);
    QVERIFY(roomOf(*none, Weekly)->bridges.empty());
    QVERIFY(personOf(roomOf(*none, Weekly), "b27d90f4")->bridge.isEmpty());
}

void TestJicofo::unknownRoomIsAnEmptyObject()
{
    const auto result = conference("{}");
    QVERIFY(result);
    QVERIFY(result->rooms.empty());
    QCOMPARE(result->problems.size(), size_t(1));
    QVERIFY(result->problems[0].contains(QLatin1String(Weekly)));
}

void TestJicofo::missingChatRoom_data() { detectorsMayBeNull_data(); }

void TestJicofo::missingChatRoom()
{
    QFETCH(QByteArray, none);
    const auto result = conference("{\"name\":\"weekly-sync@conference.meet.example.org\",\"chat_room\":" + none + ",\"participants\":{},\"visitor_count\":\"NaN\"}");
    QVERIFY(result);
    QCOMPARE(result->rooms.size(), size_t(1));
    QVERIFY(!result->rooms[0].readings.find(Metric::RoomPeople)); // not known, so not 0
    QVERIFY(!result->rooms[0].readings.find(Metric::RoomVisitors));
    QVERIFY(!result->rooms[0].recording);
}

void TestJicofo::visitorsAreNoMembers()
{
    QJsonObject page = with(example(), QStringLiteral("participants/77aa88bb"), QJsonObject{{QStringLiteral("id"), QStringLiteral("77aa88bb")}});
    page = with(page, QStringLiteral("colibri_session_manager/participants/77aa88bb"),
                QJsonObject{{QStringLiteral("bridge"), QStringLiteral("jvb-eu1-a")}, {QStringLiteral("visitor"), true}, {QStringLiteral("stats_id"), QStringLiteral("Vi-1")}});
    page[QStringLiteral("visitor_count")] = 1;

    const auto result = conference(bytes(page));

    QVERIFY(result);
    const Room *room = roomOf(*result, Weekly);
    const Person *visitor = personOf(room, "77aa88bb");
    QVERIFY(visitor);
    QCOMPARE(visitor->role, Role::Visitor);
    QCOMPARE(visitor->name, QStringLiteral("Vi-1"));
    QVERIFY(!visitor->audioMuted); // never announced here
    QCOMPARE(figure(room->readings, Metric::RoomPeople), 5.0);
    QCOMPARE(figure(room->readings, Metric::RoomVisitors), 1.0);
}

void TestJicofo::recorderInTheRoom()
{
    QJsonObject page = with(example(), QStringLiteral("chat_room/members/jibri-nick"), QJsonObject{{QStringLiteral("is_jibri"), true}});
    page = with(page, QStringLiteral("chat_room/members/phone"), QJsonObject{{QStringLiteral("is_jigasi"), true}});
    page = with(page, QStringLiteral("chat_room/members/words"), QJsonObject{{QStringLiteral("is_jigasi"), true}, {QStringLiteral("is_transcriber"), true}});

    const auto result = conference(bytes(page));

    QVERIFY(result);
    const Room *room = roomOf(*result, Weekly);
    QCOMPARE(room->recording, std::optional<bool>(true));
    QVERIFY(!room->streaming); // may be either
    QCOMPARE(personOf(room, "jibri-nick")->kind, PersonKind::Recorder);
    QCOMPARE(personOf(room, "phone")->kind, PersonKind::Gateway);
    QCOMPARE(personOf(room, "words")->kind, PersonKind::Transcriber);
    QCOMPARE(figure(room->readings, Metric::RoomPeople), 4.0);
}

void TestJicofo::testRoomsAreLeftOut()
{
    const auto result = conference(bytes(with(example(), QStringLiteral("include_in_statistics"), false)));
    QVERIFY(result);
    QVERIFY(result->rooms.empty());
}

void TestJicofo::waitingAlone()
{
    // 0 is said while one person waits for a second: no count
    const auto result = debug(R"({"focus_manager":{"a@c.example":0,"b@c.example":1}})");
    QVERIFY(result);
    QCOMPARE(result->rooms.size(), size_t(2));
    QVERIFY(result->rooms[0].readings.empty());
    QCOMPARE(figure(result->rooms[1].readings, Metric::RoomPeople), 1.0);

    QJsonObject page = example();
    page[QStringLiteral("participants")] = QJsonObject();
    page[QStringLiteral("participant_count")] = 0;
    const auto alone = conference(bytes(page));
    QVERIFY(alone);
    QCOMPARE(figure(roomOf(*alone, Weekly)->readings, Metric::RoomPeople), 4.0); // the members are right
}

void TestJicofo::breakoutRooms()
{
    const auto result = debug(R"({"focus_manager":{"x@side.example":3,"y@c.example":3},"conference_iq_handler":{"breakout_address":"side.example"}})");
    QVERIFY(result);
    QVERIFY(roomOf(*result, "x@side.example")->breakout);
    QVERIFY(!roomOf(*result, "y@c.example")->breakout);
}

void TestJicofo::rtcstatsAndFullForms()
{
    const auto rtcstats = debug(payload("jitsi/examples/jicofo-rtcstats.json"));
    QVERIFY(rtcstats);
    QCOMPARE(rtcstats->rooms.size(), size_t(1));
    QCOMPARE(rtcstats->rooms[0].id.value, QLatin1String(Weekly)); // the key is the meeting id
    QCOMPARE(rtcstats->rooms[0].people.size(), size_t(4));
    QVERIFY(serverOf(*rtcstats, "jvb-eu1-a"));

    const auto full = debug(bytes(QJsonObject{{QStringLiteral("focus_manager"), QJsonObject{{QLatin1String(Weekly), example()}}}}));
    QVERIFY(full);
    QCOMPARE(full->rooms.size(), size_t(1));
    QCOMPARE(full->rooms[0].people.size(), size_t(4));

    const auto single = debug(bytes(example()));
    QVERIFY(single);
    QCOMPARE(single->rooms.size(), size_t(1));
}

void TestJicofo::wrongShapes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("text") << QByteArray("\"null\"");
    QTest::newRow("markup") << QByteArray("<html></html>");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another object") << QByteArray(R"({"error":"no"})");
    QTest::newRow("members is a list") << QByteArray(R"({"name":"a@b","chat_room":{"members":[1]}})");
    QTest::newRow("sessions is a number") << QByteArray(R"({"name":"a@b","colibri_session_manager":{"sessions":3}})");
}

void TestJicofo::wrongShapes()
{
    QFETCH(QByteArray, body);
    for (const auto &result : {debug(body), conference(body)}) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Malformed);
        QVERIFY2(result.error().where.contains(u"byte "), qPrintable(result.error().where));
    }
    if (!body.startsWith('{')) QVERIFY(!stats(body));
}

void TestJicofo::cutOff_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *name : {"jicofo-stats.json", "jicofo-debug.json", "jicofo-debug-conferences.json", "jicofo-debug-conference.json", "jicofo-rtcstats.json"})
        QTest::newRow(name) << payload(qPrintable(QStringLiteral("jitsi/examples/") + QLatin1String(name)));
}

void TestJicofo::cutOff()
{
    QFETCH(QByteArray, body);
    QVERIFY(body.size() > 100);
    const ParseContext c = context(SourceKind::JicofoDebug, "focus");
    for (const ParseFn parse : {&parseJicofoStats, &parseJicofoMetricsJson, &parseJicofoDebug, &parseJicofoConferences, &parseJicofoConference, &parseJicofoVersion})
        QCOMPARE(firstAcceptedCut(parse, body, c), qsizetype(-1));
}

QTEST_APPLESS_MAIN(TestJicofo)
#include "jicofo.moc"
