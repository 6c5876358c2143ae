// The bridge's debug pages: both generations and the three modes, on the examples of the reference (jvb.md §8).
#include "jvbpages.h"

#include <QTest>

using namespace jitscope;
using namespace jitscope::test;

namespace {

// The page as bridges before 2.3-222 wrote it (jvb.md §8.9).
QJsonValue older(const QJsonValue &value, const QString &endpoint = {})
{
    static const QHash<QString, QString> names = {
        {QStringLiteral("shutdown_state"), QStringLiteral("shutdownState")}, {QStringLiteral("load_management"), QStringLiteral("load-management")},
        {QStringLiteral("creation_time"), QStringLiteral("creationTime")}, {QStringLiteral("speech_activity"), QStringLiteral("speechActivity")},
        {QStringLiteral("stats_id"), QStringLiteral("statsId")}, {QStringLiteral("bitrate_controller"), QStringLiteral("bitrateController")},
        {QStringLiteral("bitrate_allocator"), QStringLiteral("bitrateAllocator")}, {QStringLiteral("bandwidth_probing"), QStringLiteral("bandwidthProbing")},
        {QStringLiteral("ice_transport"), QStringLiteral("iceTransport")}, {QStringLiteral("dtls_transport"), QStringLiteral("dtlsTransport")},
        {QStringLiteral("media_sources"), QStringLiteral("MediaStreamSources")}, {QStringLiteral("endpoint_connection_stats"), QStringLiteral("endpointConnectionStats")},
        {QStringLiteral("remote_endpoints"), QStringLiteral("remoteEndpoints")}};
    if (value.isArray()) return value;
    if (!value.isObject()) return value;
    const QJsonObject object = value.toObject();
    QJsonObject out;
    for (auto it = object.begin(); it != object.end(); ++it) {
        QString key = names.value(it.key(), it.key());
        QJsonValue child = it.value();
        if (key == u"audio_subscriptions" || key == u"exporter") continue; // younger
        if (key.startsWith(u"rtp_encoding_")) key.remove(0, 13);
        if ((key == u"receiver" || key == u"sender") && child.isObject()) {
            QJsonObject nodes;
            int hash = 1829165222;
            const QJsonObject inner = child.toObject();
            for (auto node = inner.begin(); node != inner.end(); ++node) {
                if (node.key() == u"PacketStreamStats") continue; // has no rates there
                if (node.key() == u"num_nacked_packets") {
                    nodes[QStringLiteral("Node Nack handler %1").arg(hash++)] = QJsonObject{{QStringLiteral("num_nacked_packets"), node.value()}};
                    continue;
                }
                QJsonObject figures = node.value().toObject();
                if (node.key() == u"Incoming statistics tracker")
                    for (auto ssrc = figures.begin(); ssrc != figures.end(); ++ssrc)
                        if (QJsonObject stream = ssrc.value().toObject(); !stream.isEmpty()) {
                            stream.remove(QStringLiteral("media_type"));
                            ssrc.value() = stream;
                        }
                nodes[node.value().isObject() ? QStringLiteral("Node %1 %2").arg(node.key()).arg(hash++) : node.key()] = node.value().isObject() ? QJsonValue(figures) : node.value();
            }
            out[(key == u"receiver" ? QStringLiteral("RTP receiver ") : QStringLiteral("RTP sender ")) + endpoint] = nodes;
            continue;
        }
        out[key] = older(child, key.size() == 8 ? key : endpoint);
    }
    return out;
}

} // namespace

class TestJvbDebug : public QObject
{
    Q_OBJECT
private slots:
    void fullPage();
    void fullPagePeople();
    void olderGenerationSaysTheSame();
    void shortPage();
    void oneEndpoint();
    void rtcStats();
    void keyOrderDoesNotMatter();
    void serverState_data();
    void serverState();
    void corpusPage();
    void tellsWhatIsSent();
    void rawsHoldEveryFigure();
};

void TestJvbDebug::fullPage()
{
    const auto result = parse(payload("jitsi/examples/jvb-debug.json"));

    QVERIFY2(result, result ? "" : qPrintable(result.error().where + result.error().detail));
    QCOMPARE(result->rooms.size(), size_t(1));
    QCOMPARE(result->serverTime, 1787218892512LL);
    const Room &room = result->rooms[0];
    QCOMPARE(room.id.value, QLatin1String(Weekly));
    QCOMPARE(room.name, QStringLiteral("weekly-sync"));
    QCOMPARE(room.domain, QStringLiteral("conference.meet.example.org"));
    QCOMPARE(room.meetingId, QStringLiteral("6f9d1b52-3c84-4e0f-9a6b-0d5b2e4f7c11"));
    QCOMPARE(room.createdAt, 1787217047602LL);
    QCOMPARE(room.detailAt, Now);
    QCOMPARE(room.speaker.value, QStringLiteral("3f8a1c2e"));
    QCOMPARE(room.bridges, std::vector<ServerId>{ServerId{QStringLiteral("jvb-1")}});
    QCOMPARE(room.peerToPeer, std::optional<bool>(false));
    QCOMPARE(room.people.size(), size_t(3)); // only local ones: the fourth is on the other bridge
    QCOMPARE(result->handles.value(room.id), QStringLiteral("5d1c7e9a0b34f826"));

    const Server *server = serverOf(*result, "jvb-1");
    QVERIFY(server);
    QCOMPARE(figure(server->readings, Metric::BridgeStress), 0.3711920481); // a text holding a number
    QCOMPARE(server->draining, std::optional<bool>(false));
    QCOMPARE(server->shuttingDown, std::optional<bool>(false));
    QVERIFY(misses(server->readings, Metric::BridgeJitter, ReadingState::SwitchedOff));
}

void TestJvbDebug::fullPagePeople()
{
    const auto result = parse(payload("jitsi/examples/jvb-debug.json"));
    QVERIFY(result);
    const Room *room = roomOf(*result, Weekly);

    const Person *p = personOf(room, "b27d90f4");
    QVERIFY(p);
    QCOMPARE(p->statsId, QStringLiteral("Ludwig-0pQ"));
    QCOMPARE(p->name, QStringLiteral("Ludwig-0pQ"));
    QCOMPARE(p->nameSource, NameSource::StatsId);
    QCOMPARE(p->bridge.value, QStringLiteral("jvb-1"));
    const Readings &r = p->readings;
    QCOMPARE(figure(r, Metric::PersonRtt), 43.118402);
    QCOMPARE(figure(r, Metric::PersonLossUp), 100.0 * 38 / (38 + 9021));
    QCOMPARE(figure(r, Metric::PersonLossDown), 100.0 * 412 / (412 + 11806));
    QCOMPARE(figure(r, Metric::PersonJitterUp), 3.110925);
    QCOMPARE(figure(r, Metric::PersonVideoJitterUp), 15.880246); // the worst of the two layers that flow; the third is suspended, its 17.0 stands still
    QCOMPARE(figure(r, Metric::PersonBitrateUp), 446.210);
    QCOMPARE(figure(r, Metric::PersonBitrateDown), 598.120);
    QCOMPARE(figure(r, Metric::PersonAudioBitrateUp), 0.0);
    QCOMPARE(figure(r, Metric::PersonVideoBitrateUp), 441.830);
    QCOMPARE(figure(r, Metric::PersonEstimateDown), 612.400);
    QCOMPARE(figure(r, Metric::PersonWantedDown), 1393.450);
    QCOMPARE(figure(r, Metric::PersonTargetDown), 566.780);
    QCOMPARE(figure(r, Metric::PersonNacked), 11240.0);
    QCOMPARE(figure(r, Metric::PersonLastN), 20.0);
    QCOMPARE(p->suspendedVideo, std::optional<bool>(true));
    QCOMPARE(p->sendsAudio, std::optional<bool>(false));
    QCOMPARE(p->sendsVideo, std::optional<bool>(true));
    QCOMPARE(p->sendsScreen, std::optional<bool>(false));
    QCOMPARE(p->forceMuted, std::optional<bool>(false));
    QCOMPARE(p->iceConnected, std::optional<bool>(true));
    QCOMPARE(p->dtlsConnected, std::optional<bool>(true));
    QVERIFY(!p->audioMuted); // a bridge does not know
    QCOMPARE(r.get(Metric::PersonRtt).at, Now);
    QCOMPARE(r.get(Metric::PersonRtt).source, SourceIndex(3));

    const Person *sharing = personOf(room, "3f8a1c2e");
    QVERIFY(sharing);
    QCOMPARE(sharing->sendsScreen, std::optional<bool>(true));
    QCOMPARE(sharing->sendsVideo, std::optional<bool>(true));

    const Person *joining = personOf(room, "e15c6a83"); // no stats id, nothing measured yet, camera switched off
    QVERIFY(joining);
    QCOMPARE(joining->name, QStringLiteral("e15c6a83"));
    QCOMPARE(joining->nameSource, NameSource::EndpointId);
    QVERIFY(misses(joining->readings, Metric::PersonRtt, ReadingState::NotYet));
    QVERIFY(misses(joining->readings, Metric::PersonLossUp, ReadingState::NoMeaning));
    QVERIFY(misses(joining->readings, Metric::PersonVideoJitterUp, ReadingState::NoMeaning));
    QCOMPARE(figure(joining->readings, Metric::PersonJitterUp), 38.290114);
    QCOMPARE(joining->sendsVideo, std::optional<bool>(false));
}

void TestJvbDebug::olderGenerationSaysTheSame()
{
    const auto young = parse(payload("jitsi/examples/jvb-debug.json"));
    const auto old = parse(bytes(older(full()).toObject()));
    QVERIFY(young);
    QVERIFY2(old, old ? "" : qPrintable(old.error().where + old.error().detail));

    const Room *a = roomOf(*young, Weekly), *b = roomOf(*old, Weekly);
    QVERIFY(a && b);
    QCOMPARE(b->createdAt, a->createdAt);
    QCOMPARE(b->speaker, a->speaker);
    QCOMPARE(b->people.size(), a->people.size());
    for (size_t i = 0; i < a->people.size(); ++i) {
        Person x = *a->people[i], y = *b->people[i];
        for (const Metric total : {Metric::PersonBitrateUp, Metric::PersonBitrateDown}) {
            QVERIFY(misses(y.readings, total, ReadingState::NotExported)); // old pages have no totals
            y.readings.set(x.readings.get(total));
        }
        QCOMPARE(y.name, x.name);
        for (const Reading &reading : x.readings) QVERIFY2(y.readings.get(reading.metric) == reading, row(reading.metric).key);
        QVERIFY(x == y);
    }
    const Server *server = serverOf(*old, "jvb-1");
    QCOMPARE(figure(server->readings, Metric::BridgeStress), 0.3711920481);
    QCOMPARE(server->shuttingDown, std::optional<bool>(false));
    QCOMPARE(server->relays.size(), size_t(1));
    QCOMPARE(server->relays[0].rtt.value, 12.446811);
    QCOMPARE(server->relays[0].bitrateIn.state, ReadingState::NotExported);
}

void TestJvbDebug::shortPage()
{
    const auto result = parseJvbDebug(payload("jitsi/examples/jvb-debug-short.json"), context(SourceKind::JvbDebug, "jvb-1"));

    QVERIFY(result);
    QCOMPARE(result->rooms.size(), size_t(2));
    const Room *room = roomOf(*result, Weekly);
    QVERIFY(room);
    QCOMPARE(room->people.size(), size_t(3));
    QCOMPARE(room->detailAt, 0);
    QVERIFY(!room->peerToPeer);
    QCOMPARE(personOf(room, "3f8a1c2e")->name, QStringLiteral("Verona-h4K"));
    QCOMPARE(personOf(room, "e15c6a83")->nameSource, NameSource::EndpointId);
    for (const PersonPtr &p : room->people) {
        QVERIFY(p->readings.empty()); // nothing is measured here, so nothing is said
        QVERIFY(!p->sendsVideo);
    }
    QVERIFY(roomOf(*result, "breakout-7@breakout.meet.example.org")->breakout);
    QCOMPARE(result->handles.size(), 2);
    QCOMPARE(figure(serverOf(*result, "jvb-1")->readings, Metric::BridgeHealthy), 1.0);
}

void TestJvbDebug::oneEndpoint()
{
    const auto result = parse(payload("jitsi/examples/jvb-debug-endpoint.json"));
    QVERIFY(result);
    const Room *room = roomOf(*result, Weekly);
    QVERIFY(room);
    QCOMPARE(room->people.size(), size_t(1));
    QCOMPARE(figure(room->people[0]->readings, Metric::PersonRtt), 43.118402);

    // an endpoint that is not here: an empty object, no error
    const Observation none = changed(Conf + QStringLiteral("/endpoints"), QJsonObject());
    QCOMPARE(none.rooms.size(), size_t(1));
    QVERIFY(none.rooms[0].people.empty());
}

void TestJvbDebug::rtcStats()
{
    const auto result = parseJvbRtcStats(payload("jitsi/examples/jvb-stats-rtcstats.json"), context(SourceKind::JvbRtcStats, "jvb-1"));

    QVERIFY(result);
    const Room *room = roomOf(*result, Weekly);
    QVERIFY(room);
    QCOMPARE(room->detailAt, 0); // not the full detail
    const Person *p = personOf(room, "b27d90f4");
    QVERIFY(p);
    QCOMPARE(figure(p->readings, Metric::PersonRtt), 43.118402);
    QCOMPARE(figure(p->readings, Metric::PersonLossUp), 100.0 * 38 / (38 + 9021));
    QCOMPARE(figure(p->readings, Metric::PersonBitrateUp), 446.210);
    QCOMPARE(figure(p->readings, Metric::PersonNacked), 11240.0);
    // this page has neither: absent, so that those of the full page stay
    QVERIFY(!p->readings.find(Metric::PersonJitterUp));
    QVERIFY(!p->readings.find(Metric::PersonVideoJitterUp));
    QVERIFY(!p->readings.find(Metric::PersonAudioBitrateUp));
    QVERIFY(!p->sendsAudio);
    QVERIFY(figure(p->readings, Metric::PersonVideoBitrateUp) > 0); // summed over the layers
    QCOMPARE(p->sendsVideo, std::optional<bool>(true));
    QVERIFY(!serverOf(*result, "jvb-1")->draining);
    QVERIFY(serverOf(*result, "jvb-1")->readings.empty());
}

void TestJvbDebug::keyOrderDoesNotMatter()
{
    // QJsonObject sorts its members; the file has the order of the server
    const auto sorted = parse(bytes(full())), asSent = parse(payload("jitsi/examples/jvb-debug.json"));
    QVERIFY(sorted && asSent);
    const Room &a = sorted->rooms[0], &b = asSent->rooms[0];
    QCOMPARE(a.people.size(), b.people.size());
    for (size_t i = 0; i < a.people.size(); ++i) QVERIFY(*a.people[i] == *b.people[i]);
    QCOMPARE(a.speaker, b.speaker);
    QVERIFY(sorted->servers == asSent->servers);
}

void TestJvbDebug::serverState_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("shuttingDown");
    QTest::addColumn<double>("graceful");
    QTest::addColumn<double>("last");
    const double none = std::nan("");
    QTest::newRow("running") << QByteArray(R"({"shutdown_state":"RUNNING","conferences":{}})") << false << 0.0 << 0.0;
    QTest::newRow("graceful") << QByteArray(R"({"shutdownState":"GRACEFUL_SHUTDOWN","conferences":{}})") << true << 1.0 << 0.0;
    QTest::newRow("last phase") << QByteArray(R"({"shutdown_state":"SHUTTING_DOWN","conferences":{}})") << true << none << 1.0;
    QTest::newRow("2022") << QByteArray(R"({"shutdownInProgress":true,"conferences":{}})") << true << 1.0 << none;
}

void TestJvbDebug::serverState()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, shuttingDown);
    QFETCH(double, graceful);
    QFETCH(double, last);
    const auto result = parse(body);
    QVERIFY(result);
    const Server *server = serverOf(*result, "jvb-1");
    QCOMPARE(server->shuttingDown, std::optional<bool>(shuttingDown));
    const double g = figure(server->readings, Metric::BridgeGracefulShutdown), l = figure(server->readings, Metric::BridgeShuttingDown);
    QVERIFY(g == graceful || (std::isnan(g) && std::isnan(graceful)));
    QVERIFY(l == last || (std::isnan(l) && std::isnan(last)));
    QVERIFY(!server->draining); // not said here
}

void TestJvbDebug::corpusPage()
{
    const auto result = parse(payload("corpus/payloads/jvb-debug/empty-2022-02.json"), true);
    QVERIFY(result);
    QCOMPARE(result->serverTime, 1645671085302LL);
    QVERIFY(result->rooms.empty());
    const Server &server = result->servers[0];
    QCOMPARE(figure(server.readings, Metric::BridgeStress), 0.0);
    QCOMPARE(figure(server.readings, Metric::BridgeHealthy), 1.0); // "OK"
    QCOMPARE(server.shuttingDown, std::optional<bool>(false));
    QVERIFY(misses(server.readings, Metric::BridgeJitter, ReadingState::NotYet));
    QCOMPARE(rawOf(*result, QStringLiteral("time"))->value, 1645671085302.0);
    QCOMPARE(rawOf(*result, QStringLiteral("load-management/state"))->text, QStringLiteral("NOT_OVERLOADED"));
    QCOMPARE(rawOf(*result, QStringLiteral("health"))->text, QStringLiteral("OK"));
    QVERIFY(!rawOf(*result, QStringLiteral("overall_bridge_jitter"))); // null is no figure
}

void TestJvbDebug::tellsWhatIsSent()
{
    const auto result = parse(payload("jitsi/examples/jvb-debug.json"));
    QVERIFY(result);
    const Person *ludwig = nullptr;
    for (const Room &room : result->rooms)
        for (const PersonPtr &p : room.people)
            if (p->id.value == u"b27d90f4") ludwig = p.get();
    QVERIFY(ludwig);
    QCOMPARE(ludwig->streams.size(), size_t(2));
    const Stream &audio = ludwig->streams[0], &camera = ludwig->streams[1];
    QVERIFY(audio.media == Stream::Media::Audio && audio.ssrc == 3310442987u);
    QCOMPARE(audio.loss, std::optional<float>(0.f));
    QVERIFY(!audio.jitter); // it is silent: the estimate stands still
    QVERIFY(camera.media == Stream::Media::Camera && camera.ssrc == 744190236u);
    QCOMPARE(camera.name, QStringLiteral("b27d90f4-v0"));
    QCOMPARE(*camera.rate, 438.f); // 96.2 + 341.8: the topmost layer of each encoding has those below in it
    QVERIFY(std::abs(*camera.loss - 100.f * 683 / 379704) < 1e-3f);
    QVERIFY(std::abs(*camera.jitter - 15.880246f) < 1e-4f); // of 720p, which does not flow, there is no present jitter
    QVERIFY((camera.layers == std::vector<Stream::Layer>{{180, true}, {360, true}, {720, false}}));
}

void TestJvbDebug::rawsHoldEveryFigure()
{
    const auto result = parse(payload("jitsi/examples/jvb-debug.json"), true);
    QVERIFY(result);
    const RawReading *raw = rawOf(*result, Ludwig + QStringLiteral("/transceiver/receiver/Incoming statistics tracker/3310442987/jitter"));
    QVERIFY(raw);
    QCOMPARE(raw->value, 3.110925);
    QVERIFY(parse(payload("jitsi/examples/jvb-debug.json"))->raws.empty());
}

QTEST_APPLESS_MAIN(TestJvbDebug)
#include "jvbdebug.moc"
