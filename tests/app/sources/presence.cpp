#include "sources/presence.h"

#include <QFile>
#include <QTest>

using namespace jitscope;

namespace {

QByteArray example(const char *name)
{
    QFile file(QStringLiteral(JITSCOPE_SHARED "/jitsi/examples/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ParseContext brewery()
{
    ParseContext context;
    context.origin = {SourceKind::Brewery, {}, QStringLiteral("jibribrewery@internal.auth.meet.example.com")};
    context.source = 7;
    context.at = 1000;
    return context;
}

ParseContext anywhere()
{
    ParseContext context = brewery();
    context.origin.part.clear();
    context.keepRaws = true;
    return context;
}

QByteArray occupant(const QByteArray &payload, const QByteArray &room = "jvbbrewery@x")
{
    return "<presence xmlns='jabber:client' from='" + room + "/one'>" + payload
           + "<x xmlns='http://jabber.org/protocol/muc#user'><item affiliation='none' role='participant' jid='a@b/c'/></x></presence>";
}

} // namespace

class TestPresence : public QObject
{
    Q_OBJECT
private slots:
    void jibriStates_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("busy");
        QTest::addColumn<int>("healthy");
        using B = RecorderView::Busy;
        using H = RecorderView::Healthy;
        QTest::newRow("idle") << "presence-jibri-idle.xml" << int(B::Idle) << int(H::Healthy);
        QTest::newRow("busy") << "presence-jibri-busy.xml" << int(B::Busy) << int(H::Healthy);
        QTest::newRow("unhealthy") << "presence-jibri-unhealthy.xml" << int(B::Idle) << int(H::Unhealthy);
    }
    void jibriStates()
    {
        QFETCH(QString, file);
        const auto seen = parsePresence(example(file.toUtf8()), brewery());
        QVERIFY(seen);
        QCOMPARE(seen->servers.size(), 1u);
        const Server &server = seen->servers[0];
        QCOMPARE(server.kind, ServerKind::Recorder);
        QTEST(int(server.presence.busy), "busy");
        QTEST(int(server.presence.healthy), "healthy");
        QVERIFY(server.presence.known);
        QCOMPARE(server.presence.at, 1000);
        QCOMPARE(server.inBrewery, std::optional(true));
        QCOMPARE(server.presenceItems, 1);
        QCOMPARE(server.rest.known, false);
    }
    void firstPresenceHasNoStatus()
    {
        const auto seen = parsePresence(example("presence-jibri-no-status.xml"), brewery());
        QVERIFY(seen);
        QCOMPARE(seen->servers[0].kind, ServerKind::Unexpected);
        QCOMPARE(seen->servers[0].presence.busy, RecorderView::Busy::Unknown);
        QCOMPARE(seen->problems.size(), 1u);
    }
    void emptyStatusIsNoState()
    {
        const auto seen = parsePresence(occupant("<jibri-status xmlns='http://jitsi.org/protocol/jibri'/>"), brewery());
        QVERIFY(seen);
        QCOMPARE(seen->servers[0].kind, ServerKind::Recorder);
        QCOMPARE(seen->servers[0].presence.busy, RecorderView::Busy::Unknown);
        QCOMPARE(seen->servers[0].presence.healthy, RecorderView::Healthy::Unknown);
    }
    void unknownWordIsNoState()
    {
        const auto seen = parsePresence(occupant("<jibri-status xmlns='http://jitsi.org/protocol/jibri'><busy-status status='asleep'/></jibri-status>"), brewery());
        QVERIFY(seen);
        QCOMPARE(seen->servers[0].presence.busy, RecorderView::Busy::Unknown);
        QVERIFY(!seen->problems.empty());
    }
    void sameNickTwice()
    {
        const auto seen = parsePresence(example("presence-jibri-duplicate-nick.xml"), brewery());
        QVERIFY(seen);
        QCOMPARE(seen->servers[0].presenceItems, 2);
        QCOMPARE(seen->servers[0].presence.busy, RecorderView::Busy::Idle);
        QCOMPARE(seen->problems.size(), 1u);
    }
    void bridgeFigures()
    {
        const auto seen = parsePresence(example("presence-jvb-stats.xml"), brewery());
        QVERIFY(seen);
        const Server &jvb = seen->servers[0];
        QCOMPARE(jvb.kind, ServerKind::Bridge);
        QCOMPARE(jvb.id.value, QStringLiteral("jvb1"));
        QCOMPARE(jvb.occupant, QStringLiteral("jvbbrewery@internal.auth.meet.example.com/jvb1"));
        QCOMPARE(jvb.readings.get(Metric::BridgeLossUp).value, 0.082); // 8.2E-4, a fraction
        QCOMPARE(jvb.readings.get(Metric::BridgeRtt).value, 47.38);
        QCOMPARE(jvb.readings.get(Metric::BridgeBitrateUp).value, 18.342); // kbit/s on the wire
        QCOMPARE(jvb.readings.get(Metric::BridgeStress).value, 0.0912);
        QCOMPARE(jvb.readings.get(Metric::BridgeHealthy).value, 1.0);
        QCOMPARE(jvb.readings.get(Metric::BridgeDrain).value, 0.0);
        QVERIFY(jvb.readings.get(Metric::BridgeDrain).isMeasured());
        QCOMPARE(jvb.readings.get(Metric::BridgeStress).source, SourceIndex(7));
        QCOMPARE(jvb.readings.get(Metric::BridgeStress).at, 1000);
        QCOMPARE(jvb.version, QStringLiteral("2.3.287-ga29d97d1"));
        QCOMPARE(jvb.region, QStringLiteral("eu-west-1"));
        QCOMPARE(jvb.relayId, QStringLiteral("jvb1.example.com:4096"));
        QCOMPARE(jvb.draining, std::optional(false));
        QCOMPARE(jvb.shuttingDown, std::optional(false));
        QCOMPARE(seen->serverTime, 1795220102417); // 2026-11-21 00:15:02.417 UTC
        QVERIFY(seen->problems.empty());
        QVERIFY(seen->raws.empty());
    }
    // Read by hand where nothing is in the way, else by the XML reader: a comment behind the stanza sends it there.
    void figuresByHandAndByXml_data()
    {
        QTest::addColumn<QByteArray>("stats");
        QTest::addColumn<QByteArray>("wanted"); // name=value;… or why not
        QTest::newRow("plain") << QByteArray("<stat name='stress_level' value='0.1'/><stat value=\"it's\" name=\"version\" />") << QByteArray("stress_level=0.1;version=it's;");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("no name or value") << QByteArray("<stat value='1'/><stat name='' value='2'/><stat name='a'/><stat name='b' value=''/>") << QByteArray("b=;");
        QTest::newRow("entity") << QByteArray("<stat name='a' value='&lt;1&#33;'/>") << QByteArray("a=<1!;");
        QTest::newRow("beyond ASCII") << QByteArray("<stat name='région' value='東京'/>") << QByteArray("région=東京;");
        QTest::newRow("tab is a space") << QByteArray("<stat name='a' value='1\t2'/>") << QByteArray("a=1 2;");
        QTest::newRow("children and others") << QByteArray("<stat name='a' value='1'><stat name='no' value='2'/></stat>text<other name='b' value='2'/>") << QByteArray("a=1;");
        QTest::newRow("name twice") << QByteArray("<stat name='a' name='b' value='1'/>") << QByteArray("refused");
        QTest::newRow("quote left open") << QByteArray("<stat name='a' value='1/>") << QByteArray("refused");
        QTest::newRow("tag in a value") << QByteArray("<stat name='<b/>' value='1'/>") << QByteArray("refused");
        QTest::newRow("ended twice") << QByteArray("<stat name='a' value='1'/></stats>") << QByteArray("refused");
        QTest::newRow("half an element") << QByteArray("<stat name='a' value='1'/") << QByteArray("refused");
        QTest::newRow("nothing between attributes") << QByteArray("<stat name='a'value='1'/>") << QByteArray("refused");
    }
    void figuresByHandAndByXml()
    {
        QFETCH(QByteArray, stats);
        QFETCH(QByteArray, wanted);
        const QByteArray stanza = occupant("<stats xmlns='http://jitsi.org/protocol/colibri'>" + stats + "</stats>");
        for (const QByteArray &bytes : {stanza, stanza + "<!-- -->"}) {
            const auto read = readPresence(bytes, brewery());
            if (wanted == "refused") {
                QVERIFY2(!read, bytes.constData());
                continue;
            }
            QVERIFY2(read, bytes.constData());
            QString all;
            for (const auto &[name, value] : read->stats) all += name + u'=' + value + u';';
            QCOMPARE(all, QString::fromUtf8(wanted));
            QCOMPARE(read->payload, Presence::Payload::Stats);
            QCOMPARE(read->jids, QStringList{QStringLiteral("a@b/c")});
        }
        // elsewhere it is no figure of a bridge
        const auto inside = readPresence(occupant("<deep><stats xmlns='http://jitsi.org/protocol/colibri'><stat name='a' value='1'/></stats></deep>"), brewery());
        QVERIFY(inside && inside->stats.empty());
        QCOMPARE(inside->details.size(), size_t(2));
    }
    void missingNamesStayMissing()
    {
        // stats-filter: only a few names are sent
        const auto seen = parsePresence(occupant("<stats xmlns='http://jitsi.org/protocol/colibri'><stat name='stress_level' value='0.5'/></stats>"), brewery());
        QVERIFY(seen);
        const Server &jvb = seen->servers[0];
        QCOMPARE(jvb.readings.size(), 1u);
        QVERIFY(!jvb.readings.get(Metric::BridgeRooms).hasValue());
        QVERIFY(!jvb.draining);
        QVERIFY(jvb.version.isEmpty());
    }
    void oddFigures()
    {
        const auto seen = parsePresence(occupant("<stats xmlns=' http://jitsi.org/protocol/colibri'><stat value='1.5E1' name='threads'/><stat name='conferences' value='many'/>"
                                                 "<stat name='rtt_aggregate' value='0.0'/><stat name='stress_level' value='NaN'/><stat name='participants' value=''/></stats>"),
                                        brewery());
        QVERIFY(seen);
        const Readings &all = seen->servers[0].readings;
        QCOMPARE(all.get(Metric::BridgeThreads).value, 15.0);
        QVERIFY(!all.get(Metric::BridgeRooms).hasValue());
        QCOMPARE(all.get(Metric::BridgeRtt).state, ReadingState::NotYet); // no RTCP report yet, not a path of 0 ms
        QCOMPARE(all.get(Metric::BridgeStress).state, ReadingState::NotYet); // NaN: no figure
        QVERIFY(!all.get(Metric::BridgePeople).hasValue());
        QCOMPARE(seen->problems.size(), 2u);
    }
    void drainAndGracefulShutdown()
    {
        const auto seen = parsePresence(occupant("<stats xmlns='http://jitsi.org/protocol/colibri'><stat name='graceful_shutdown' value='true'/><stat name='drain' value='false'/></stats>"), brewery());
        QVERIFY(seen);
        QCOMPARE(seen->servers[0].shuttingDown, std::optional(true)); // it will go when it is empty
        QCOMPARE(seen->servers[0].draining, std::optional(false));
    }
    void focusAndGateway()
    {
        const auto focus = parsePresence(example("presence-focus-in-brewery.xml"), brewery());
        QVERIFY(focus);
        QCOMPARE(focus->servers[0].kind, ServerKind::Focus);
        QVERIFY(focus->problems.empty());
        const auto jigasi = parsePresence(example("presence-jigasi-stats.xml"), brewery());
        QVERIFY(jigasi);
        QCOMPARE(jigasi->servers[0].kind, ServerKind::Gateway);
        QCOMPARE(jigasi->servers[0].readings.get(Metric::BridgeStress).value, 0.02);
    }
    void strangerInTheBrewery()
    {
        // a browser that joined a brewery is no person of a meeting there
        const auto seen = parsePresence(example("presence-participant.xml"), brewery());
        QVERIFY(seen);
        QVERIFY(seen->rooms.empty());
        QCOMPARE(seen->servers[0].kind, ServerKind::Unexpected);
    }
    void leaving()
    {
        const auto left = parsePresence(example("presence-occupant-left.xml"), brewery());
        QVERIFY(left);
        QCOMPARE(left->servers[0].id.value, QStringLiteral("jibri-host-2"));
        QCOMPARE(left->servers[0].inBrewery, std::optional(false));
        QVERIFY(left->servers[0].message.isEmpty());
        const auto dropped = parsePresence("<presence type='unavailable' from='jvbbrewery@x/jvb1'><status>Disconnected: system-shutdown</status>"
                                           "<x xmlns='http://jabber.org/protocol/muc#user'><item role='none'/><status code='333'/></x></presence>", brewery());
        QVERIFY(dropped);
        QCOMPARE(dropped->servers[0].inBrewery, std::optional(false));
        QVERIFY(dropped->servers[0].message.contains(QLatin1String("technical error")));
        QVERIFY(dropped->servers[0].message.contains(QLatin1String("system-shutdown")));
        const auto renamed = readPresence("<presence type='unavailable' from='jvbbrewery@x/jvb1'>"
                                          "<x xmlns='http://jabber.org/protocol/muc#user'><item nick='jvb2'/><status code='303'/></x></presence>", brewery());
        QVERIFY(renamed);
        QVERIFY(renamed->hasCode(303));
        QCOMPARE(renamed->newNick, QStringLiteral("jvb2"));
    }
    void ownSeat()
    {
        const auto joined = readPresence(example("presence-self-join.xml"), brewery());
        QVERIFY(joined);
        QVERIFY(joined->isSelf());
        QVERIFY(joined->hasCode(100));
        QCOMPARE(joined->room, QStringLiteral("jibribrewery@internal.auth.meet.example.com"));
        QVERIFY(observePresence(*joined, brewery()).servers.empty());
        const auto kicked = readPresence(example("presence-kicked.xml"), brewery());
        QVERIFY(kicked);
        QVERIFY(kicked->hasCode(307));
        QCOMPARE(kicked->actor, QStringLiteral("focus"));
        QCOMPARE(kicked->reason, QStringLiteral("maintenance"));
        QVERIFY(observePresence(*kicked, brewery()).problems.at(0).contains(QLatin1String("maintenance")));
        const auto destroyed = readPresence(example("presence-room-destroyed.xml"), brewery());
        QVERIFY(destroyed);
        QVERIFY(destroyed->destroyed);
        QCOMPARE(destroyed->reason, QStringLiteral("The meeting has been terminated"));
    }
    void refusals()
    {
        const auto conflict = parsePresence(example("presence-error-nick-conflict.xml"), brewery());
        QVERIFY(conflict);
        QVERIFY(conflict->servers.empty());
        QVERIFY(conflict->problems.at(0).contains(QLatin1String("conflict")));
        const auto restricted = parsePresence(example("presence-error-room-creation-restricted.xml"), brewery());
        QVERIFY(restricted);
        QVERIFY(restricted->problems.at(0).contains(QLatin1String("Room creation is restricted")));
    }
    void meetingRooms()
    {
        const auto seen = parsePresence(example("presence-participant-screenshare.xml"), anywhere());
        QVERIFY(seen);
        QCOMPARE(seen->rooms.size(), 1u);
        QCOMPARE(seen->rooms[0].id.value, QStringLiteral("testroom@conference.meet.example.com"));
        const Person &alice = *seen->rooms[0].people.at(0);
        QCOMPARE(alice.name, QStringLiteral("Alice & Bob"));
        QCOMPARE(alice.nameSource, NameSource::Muc);
        QCOMPARE(alice.region, QStringLiteral("eu-west-1"));
        QCOMPARE(alice.audioMuted, std::optional(true));
        QCOMPARE(alice.videoMuted, std::optional(true)); // the camera; the screen is another source
        const auto recorder = parsePresence(example("presence-participant-recorder.xml"), anywhere());
        QCOMPARE(recorder->rooms[0].people[0]->kind, PersonKind::Recorder);
        QVERIFY(!recorder->rooms[0].people[0]->audioMuted); // {}: no sources, not "unmuted"
        const auto phone = parsePresence(example("presence-participant-jigasi.xml"), anywhere());
        QCOMPARE(phone->rooms[0].people[0]->kind, PersonKind::Gateway);
        QCOMPARE(phone->rooms[0].people[0]->videoMuted, std::optional(true));
        const auto focus = parsePresence(example("presence-focus-recording-on.xml"), anywhere());
        QCOMPARE(focus->rooms[0].recording, std::optional(true));
        QVERIFY(!focus->rooms[0].streaming);
        QCOMPARE(focus->version, QStringLiteral("1.0.1190"));
    }
    void refused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray("  \n");
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("other stanza") << QByteArray("<iq xmlns='jabber:client' type='get'/>");
        QTest::newRow("other namespace") << QByteArray("<presence xmlns='urn:other' from='a@b/c'/>");
        QTest::newRow("subscription") << QByteArray("<presence type='subscribe' from='a@b'/>");
        QTest::newRow("cut") << QByteArray("<presence from='a@b/c'><x");
        QTest::newRow("two roots") << QByteArray("<presence from='a@b/c'/><presence from='a@b/d'/>");
        QTest::newRow("entities") << QByteArray("<!DOCTYPE a [<!ENTITY b 'c'>]><presence from='a@b/&b;'/>");
        QTest::newRow("unknown entity") << QByteArray("<presence from='a@b/c'><status>&lol;</status></presence>");
        QTest::newRow("NUL") << QByteArray("<presence from='a@b/c'><status>\0</status></presence>", 53);
    }
    void refused()
    {
        QFETCH(QByteArray, body);
        const auto seen = parsePresence(body, brewery());
        QVERIFY(!seen);
        QCOMPARE(seen.error().kind, Error::Kind::Malformed);
        QVERIFY2(seen.error().where.contains(QLatin1String("presence: ")), qPrintable(seen.error().where));
        QVERIFY(!seen.error().detail.isEmpty());
    }
    void everyTruncationIsRefused()
    {
        for (const char *file : {"presence-jvb-stats.xml", "presence-kicked.xml", "presence-participant-screenshare.xml"}) {
            const QByteArray whole = example(file).trimmed();
            QVERIFY(!whole.isEmpty());
            for (qsizetype n = 0; n < whole.size(); ++n) QVERIFY(!parsePresence(QByteArrayView(whole).first(n), anywhere()));
        }
    }
    void deepNestingIsBounded()
    {
        const QByteArray deep = "<presence from='a@b/c'>" + QByteArray("<a>").repeated(50000) + QByteArray("</a>").repeated(50000) + "</presence>";
        QVERIFY(parsePresence(deep, anywhere())); // no crash; the depth is skipped
    }
};

QTEST_GUILESS_MAIN(TestPresence)
#include "presence.moc"
