// Every trap of the bridge's debug pages that the reference lists (jvb.md §15), and pages that are no such pages.
#include "jvbpages.h"

#include <QTest>

using namespace jitscope;
using namespace jitscope::test;

class TestJvbTraps : public QObject
{
    Q_OBJECT
private slots:
    void unknownConferenceIsTheTextNull();
    void rttZeroIsNotYet();
    void notANumber_data();
    void notANumber();
    void lossOfNothingHasNoMeaning();
    void negativeLossIsNoGain();
    void sentinelsAreNoFigures();
    void rttOfTheCongestionControllerIsNotTaken();
    void fixedKeysAmongSsrcs();
    void retransmissionsAndEndedStreamsHaveNoJitter();
    void forcedMuteHasNoJitter();
    void nobodySpeaks();
    void peerToPeerCall();
    void relayLegs();
    void visitorAndExpired();
    void healthWithHardFailureTrue();
    void testRoomsAreLeftOut();
    void namelessConferenceIsShownApart();
    void sameRoomTwice();
    void wrongShapesAreRefused_data();
    void wrongShapesAreRefused();
    void cutOff_data();
    void cutOff();
};

void TestJvbTraps::unknownConferenceIsTheTextNull()
{
    for (const char *body : {R"({"conferences":{"abc":"null"}})", R"({"abc":"null"})"}) {
        const auto result = parse(body);
        QVERIFY(result);
        QVERIFY(result->rooms.empty());
        QVERIFY(result->handles.isEmpty());
        QCOMPARE(result->problems, std::vector<QString>{QStringLiteral("conference abc is not on this bridge")});
    }
}

void TestJvbTraps::rttZeroIsNotYet()
{
    const Observation o = changed(Ludwig + QStringLiteral("/transceiver/endpoint_connection_stats/rtt"), 0.0);
    QVERIFY(misses(ludwig(o)->readings, Metric::PersonRtt, ReadingState::NotYet));
}

void TestJvbTraps::notANumber_data()
{
    QTest::addColumn<QJsonValue>("none");
    QTest::newRow("null, before 2.3-296") << QJsonValue(QJsonValue::Null);
    QTest::newRow("NaN, from 2.3-296") << QJsonValue(QStringLiteral("NaN"));
    QTest::newRow("Infinity") << QJsonValue(QStringLiteral("Infinity"));
}

void TestJvbTraps::notANumber()
{
    QFETCH(QJsonValue, none);
    QJsonObject page = full();
    for (const char *path : {"/transceiver/endpoint_connection_stats/rtt", "/transceiver/receiver/PacketStreamStats/bitrate_bps",
                             "/transceiver/receiver/Incoming statistics tracker/3310442987/jitter", "/bandwidth_probing/latest_bwe",
                             "/bitrate_controller/bitrate_allocator/bweBps", "/bitrate_controller/bitrate_allocator/allocation/idealBps",
                             "/transceiver/endpoint_connection_stats/incoming_loss_stats/packets_lost"})
        page = with(page, Ludwig + QLatin1String(path), none);
    page[QStringLiteral("overall_bridge_jitter")] = none;
    page = with(page, QStringLiteral("load_management/stress"), none);

    const auto result = parse(bytes(page));

    QVERIFY(result);
    for (const Metric m : {Metric::PersonRtt, Metric::PersonBitrateUp, Metric::PersonJitterUp, Metric::PersonEstimateDown, Metric::PersonWantedDown, Metric::PersonLossUp})
        QVERIFY2(std::isnan(figure(ludwig(*result)->readings, m)), row(m).key);
    const Server *server = serverOf(*result, "jvb-1");
    QVERIFY(misses(server->readings, Metric::BridgeJitter, ReadingState::NotYet));
    QVERIFY(misses(server->readings, Metric::BridgeStress, ReadingState::NotYet));
}

void TestJvbTraps::lossOfNothingHasNoMeaning()
{
    const Observation o = changed(Ludwig + QStringLiteral("/transceiver/endpoint_connection_stats/outgoing_loss_stats"),
                                  QJsonObject{{QStringLiteral("packets_lost"), 0}, {QStringLiteral("packets_received"), 0}});
    QVERIFY(misses(ludwig(o)->readings, Metric::PersonLossDown, ReadingState::NoMeaning));
}

void TestJvbTraps::negativeLossIsNoGain()
{
    const Observation o = changed(Ludwig + QStringLiteral("/transceiver/endpoint_connection_stats/incoming_loss_stats/packets_lost"), -4);
    QCOMPARE(figure(ludwig(o)->readings, Metric::PersonLossUp), 0.0);
}

void TestJvbTraps::sentinelsAreNoFigures()
{
    QJsonObject page = full();
    const QString allocator = Ludwig + QStringLiteral("/bitrate_controller/bitrate_allocator/");
    for (const char *path : {"bweBps", "allocation/idealBps", "allocation/targetBps", "allocationSettings/last_n"}) page = with(page, allocator + QLatin1String(path), -1);
    page = with(page, Ludwig + QStringLiteral("/bandwidth_probing/latest_bwe"), -1);

    const auto result = parse(bytes(page));

    QVERIFY(result);
    const Readings &r = ludwig(*result)->readings;
    QVERIFY(misses(r, Metric::PersonEstimateDown, ReadingState::NotYet));
    QVERIFY(misses(r, Metric::PersonWantedDown, ReadingState::NotYet));
    QVERIFY(misses(r, Metric::PersonTargetDown, ReadingState::NotYet));
    QVERIFY(misses(r, Metric::PersonLastN, ReadingState::NoMeaning)); // no limit
}

void TestJvbTraps::rttOfTheCongestionControllerIsNotTaken()
{
    // network_controller/rtt is in seconds; only endpoint_connection_stats/rtt is the figure
    const Observation o = changed(Ludwig + QStringLiteral("/transceiver/sender/transport_cc_engine/network_controller/rtt"), 5.0);
    QCOMPARE(figure(ludwig(o)->readings, Metric::PersonRtt), 43.118402);
}

void TestJvbTraps::fixedKeysAmongSsrcs()
{
    QJsonObject page = full();
    const QString tracker = Ludwig + QStringLiteral("/transceiver/receiver/Incoming statistics tracker/");
    const QJsonObject stream{{QStringLiteral("jitter"), 900.0}, {QStringLiteral("media_type"), QStringLiteral("audio")}, {QStringLiteral("num_received_packets"), 100}};
    page = with(page, tracker + QStringLiteral("summary"), stream);        // an object, but no SSRC
    page = with(page, tracker + QStringLiteral("123456"), 900.0);          // an SSRC's form, but no object
    page = with(page, tracker + QStringLiteral("99999999999"), stream);    // more than 32 bits
    page = with(page, Ludwig + QStringLiteral("/transceiver/media_sources/b27d90f4-v0/note"), QJsonObject{{QStringLiteral("rtx_ssrc"), 3310442987.0}});

    const auto result = parse(bytes(page));

    QVERIFY(result);
    QCOMPARE(figure(ludwig(*result)->readings, Metric::PersonJitterUp), 3.110925);
}

void TestJvbTraps::retransmissionsAndEndedStreamsHaveNoJitter()
{
    QJsonObject page = full();
    const QString tracker = Ludwig + QStringLiteral("/transceiver/receiver/Incoming statistics tracker/");
    const auto stream = [](const char *media) {
        return QJsonObject{{QStringLiteral("jitter"), 900.0}, {QStringLiteral("media_type"), QLatin1String(media)}, {QStringLiteral("num_received_packets"), 100}};
    };
    page = with(page, tracker + QStringLiteral("2093471150"), stream("video")); // rtx_ssrc of the lowest layer
    page = with(page, tracker + QStringLiteral("777"), stream("video"));        // a screen share that has ended
    page = with(page, tracker + QStringLiteral("778"), stream("audio"));        // an audio source that the conference knows no more

    const auto result = parse(bytes(page));

    QVERIFY(result);
    QCOMPARE(figure(ludwig(*result)->readings, Metric::PersonVideoJitterUp), 15.880246);
    QCOMPARE(figure(ludwig(*result)->readings, Metric::PersonJitterUp), 3.110925);
}

void TestJvbTraps::forcedMuteHasNoJitter()
{
    const Observation o = changed(Ludwig + QStringLiteral("/transceiver/receiver/AudioLevelReader_pre_srtp/force_mute"), true);
    QCOMPARE(ludwig(o)->forceMuted, std::optional<bool>(true));
    QVERIFY(misses(ludwig(o)->readings, Metric::PersonJitterUp, ReadingState::NoMeaning));
    QCOMPARE(figure(ludwig(o)->readings, Metric::PersonVideoJitterUp), 15.880246);
}

void TestJvbTraps::nobodySpeaks()
{
    const Observation o = changed(Conf + QStringLiteral("/speech_activity/dominantEndpoint"), QStringLiteral("null"));
    QVERIFY(roomOf(o, Weekly)->speaker.isEmpty());
}

void TestJvbTraps::peerToPeerCall()
{
    QJsonObject page = full();
    page = with(page, Conf + QStringLiteral("/relays"), QJsonObject());
    QJsonObject endpoints = page[QStringLiteral("conferences")].toObject()[QStringLiteral("5d1c7e9a0b34f826")].toObject()[QStringLiteral("endpoints")].toObject();
    endpoints.remove(QStringLiteral("3f8a1c2e"));
    page = with(page, Conf + QStringLiteral("/endpoints"), endpoints);
    const auto bridged = parse(bytes(page));
    QVERIFY(bridged);
    QCOMPARE(roomOf(*bridged, Weekly)->peerToPeer, std::optional<bool>(false));

    for (const QString &id : endpoints.keys())
        for (const char *node : {"Audio bitrate calculator", "Video bitrate calculator"})
            page = with(page, Conf + QStringLiteral("/endpoints/%1/transceiver/receiver/%2/active").arg(id, QLatin1String(node)), false);
    const auto direct = parse(bytes(page));
    QVERIFY(direct);
    QCOMPARE(roomOf(*direct, Weekly)->peerToPeer, std::optional<bool>(true));
    QCOMPARE(roomOf(*direct, Weekly)->people.size(), size_t(2));
}

void TestJvbTraps::relayLegs()
{
    const QJsonObject page = full();
    const QJsonObject relay = page[QStringLiteral("conferences")].toObject()[QStringLiteral("5d1c7e9a0b34f826")].toObject()[QStringLiteral("relays")].toObject()
                                  [QStringLiteral("jvb-eu1-b")].toObject();
    const auto rate = [](const QJsonValue &part, const char *direction) {
        return part[QLatin1String(direction)][QStringLiteral("PacketStreamStats")][QStringLiteral("bitrate_bps")].toDouble();
    };
    double in = rate(relay[QStringLiteral("transceiver")], "receiver"), out = rate(relay[QStringLiteral("transceiver")], "sender");
    for (const QJsonValue &x : relay[QStringLiteral("remote_endpoints")].toObject()) in += rate(x, "receiver");
    for (const QJsonValue &x : relay[QStringLiteral("senders")].toObject()) out += rate(x, "sender");

    const auto result = parse(bytes(page));

    QVERIFY(result);
    const auto &legs = serverOf(*result, "jvb-1")->relays;
    QCOMPARE(legs.size(), size_t(1));
    QCOMPARE(legs[0].peer, QStringLiteral("jvb-eu1-b"));
    QCOMPARE(legs[0].room.value, QLatin1String(Weekly));
    QCOMPARE(legs[0].rtt.value, 12.446811);
    QVERIFY(in > 0 && out > 0);
    QCOMPARE(legs[0].bitrateIn.value, in * 1e-6);
    QCOMPARE(legs[0].bitrateOut.value, out * 1e-6);

    // rtcstats mode has no contents: the sum would be too small, so there is none
    const auto lean = parseJvbRtcStats(payload("jitsi/examples/jvb-stats-rtcstats.json"), context(SourceKind::JvbRtcStats, "jvb-1"));
    QVERIFY(lean);
    for (const RelayLeg &leg : serverOf(*lean, "jvb-1")->relays) {
        QVERIFY(leg.rtt.isMeasured());
        QVERIFY(!leg.bitrateIn.isMeasured());
    }
}

void TestJvbTraps::visitorAndExpired()
{
    QJsonObject page = with(full(), Ludwig + QStringLiteral("/visitor"), true);
    page = with(page, Conf + QStringLiteral("/endpoints/e15c6a83/expired"), true);
    const auto result = parse(bytes(page));
    QVERIFY(result);
    QCOMPARE(ludwig(*result)->role, Role::Visitor);
    QVERIFY(!personOf(roomOf(*result, Weekly), "e15c6a83"));
    QCOMPARE(personOf(roomOf(*result, Weekly), "3f8a1c2e")->role, Role::Unknown); // a bridge knows no moderators

    QVERIFY(changed(Conf + QStringLiteral("/expired"), true).rooms.empty());
}

void TestJvbTraps::healthWithHardFailureTrue()
{
    auto result = parse(R"({"conferences":{},"health":{"success":true,"hardFailure":true,"responseCode":null,"message":null}})");
    QVERIFY(result);
    QCOMPARE(figure(result->servers[0].readings, Metric::BridgeHealthy), 1.0);
    QVERIFY(result->servers[0].message.isEmpty());

    result = parse(R"({"conferences":{},"health":{"success":false,"hardFailure":true,"responseCode":500,"message":"No valid IP addresses"}})");
    QVERIFY(result);
    QCOMPARE(figure(result->servers[0].readings, Metric::BridgeHealthy), 0.0);
    QCOMPARE(result->servers[0].message, QStringLiteral("No valid IP addresses"));
}

void TestJvbTraps::testRoomsAreLeftOut()
{
    QVERIFY(changed(Conf + QStringLiteral("/name"), QStringLiteral("__jicofo-health-check--5120938471120938471@conference.meet.example.org")).rooms.empty());
}

void TestJvbTraps::namelessConferenceIsShownApart()
{
    const auto result = parse(R"({"conferences":{"c1":{"id":"c1","meeting_id":"m-1","endpoints":{"aabbccdd":"Ann-1"},"relays":{}},
                                                 "c2":{"id":"c2","endpoints":{},"relays":{}}}})");
    QVERIFY(result);
    QCOMPARE(result->rooms.size(), size_t(1)); // the empty one is the bridge's own test
    QCOMPARE(result->rooms[0].meetingId, QStringLiteral("m-1"));
    QCOMPARE(result->rooms[0].name, QStringLiteral("m-1"));
    QVERIFY(result->rooms[0].domain.isEmpty());
    QCOMPARE(result->problems.size(), size_t(1));
}

void TestJvbTraps::sameRoomTwice()
{
    // the old conference of a room lingers while the new one fills
    const auto result = parse(R"({"conferences":{"c1":{"name":"R@c.example","endpoints":{"aa":"A","cc":"C"}},"c2":{"name":"r@c.example","endpoints":{"bb":"B","aa":"A2"}}}})");
    QVERIFY(result);
    QCOMPARE(result->rooms.size(), size_t(1));
    QCOMPARE(result->rooms[0].people.size(), size_t(3));
    QVERIFY(std::is_sorted(result->rooms[0].people.begin(), result->rooms[0].people.end(), [](const PersonPtr &a, const PersonPtr &b) { return a->id < b->id; }));
}

void TestJvbTraps::wrongShapesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("text") << QByteArray("\"OK\"");
    QTest::newRow("another object") << QByteArray(R"({"error":"no"})");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("conferences is a number") << QByteArray(R"({"conferences":7})");
    QTest::newRow("conferences is a list") << QByteArray(R"({"conferences":[]})");
    QTest::newRow("endpoints is a list") << QByteArray(R"({"conferences":{"c":{"endpoints":[1]}}})");
    QTest::newRow("loss is a number") << QByteArray(R"({"conferences":{"c":{"endpoints":{"e":{"transceiver":{"endpoint_connection_stats":{"incoming_loss_stats":3}}}}}}})");
    QTest::newRow("markup") << QByteArray("<html><body>Login</body></html>");
    QTest::newRow("empty") << QByteArray();
}

void TestJvbTraps::wrongShapesAreRefused()
{
    QFETCH(QByteArray, body);
    const auto result = parse(body);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Malformed);
    QVERIFY2(result.error().where.startsWith(u"jvb-1 jvb-debug-full, byte "), qPrintable(result.error().where));
    QVERIFY(!result.error().detail.isEmpty());
}

void TestJvbTraps::cutOff_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *name : {"jvb-debug.json", "jvb-debug-short.json", "jvb-debug-endpoint.json", "jvb-stats-rtcstats.json"})
        QTest::newRow(name) << payload(qPrintable(QStringLiteral("jitsi/examples/") + QLatin1String(name)));
}

void TestJvbTraps::cutOff()
{
    QFETCH(QByteArray, body);
    QVERIFY(body.size() > 500);
    QCOMPARE(firstAcceptedCut(parseJvbDebug, body, context(SourceKind::JvbDebug, "jvb-1")), qsizetype(-1));
    QCOMPARE(firstAcceptedCut(parseJvbRtcStats, body, context(SourceKind::JvbRtcStats, "jvb-1")), qsizetype(-1));
}

QTEST_APPLESS_MAIN(TestJvbTraps)
#include "jvbtraps.moc"
