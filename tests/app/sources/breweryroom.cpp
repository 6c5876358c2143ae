// The live state of one brewery, fed by hand: joins, doubts, grudges and floods, with the time as an argument.
#include "sources/breweryroom.h"

#include "net/xmlnode.h"

#include <QTest>

using namespace jitscope;
using Event = BreweryRoom::Event;
using State = BreweryRoom::State;

namespace {

const auto RoomJid = QStringLiteral("jibribrewery@internal.auth.x");

QByteArray presence(const QString &nick, const QByteArray &inside = {}, const QByteArray &jid = "jibri@auth.x/r", const QByteArray &codes = {}, const char *type = "",
                    const char *affiliation = "none")
{
    QByteArray out = "<presence xmlns='jabber:client' from='" + xmlEscaped(RoomJid + u'/' + nick) + "' id='join'";
    if (*type) out += QByteArray(" type='") + type + "'";
    out += ">" + inside + "<x xmlns='http://jabber.org/protocol/muc#user'><item affiliation='" + affiliation + "' role='participant' jid='" + jid + "'/>";
    for (const QByteArray &code : codes.split(' '))
        if (!code.isEmpty()) out += "<status code='" + code + "'/>";
    return out + "</x></presence>";
}
QByteArray jibri(const char *busy)
{
    return QByteArray("<jibri-status xmlns='http://jitsi.org/protocol/jibri'><busy-status status='") + busy + "'/><health-status xmlns='http://jitsi.org/protocol/health' status='healthy'/></jibri-status>";
}
QByteArray bridge(const char *stress)
{
    return QByteArray("<stats xmlns='http://jitsi.org/protocol/colibri'><stat name='stress_level' value='") + stress + "'/></stats>";
}
QByteArray gone(const QString &nick, const QByteArray &inside = {}, const QByteArray &codes = {})
{
    return presence(nick, inside, "jibri@auth.x/r", codes, "unavailable");
}

} // namespace

class TestBreweryRoom : public QObject
{
    Q_OBJECT
private:
    static BreweryRoom make()
    {
        ParseContext context;
        context.origin = {SourceKind::Brewery, ServerId{QStringLiteral("p")}, RoomJid};
        context.source = 3;
        return BreweryRoom(context, QStringLiteral("auth.x"));
    }
    static void join(BreweryRoom &room) { room.join(QStringLiteral("me"), QStringLiteral("monitor@auth.x/c"), false, QStringLiteral("join")); }
    static Event self(BreweryRoom &room, qint64 now, const QByteArray &codes = "100 110") { return room.take(presence(QStringLiteral("me"), {}, "monitor@auth.x/c", codes), now); }
    static const Server *find(const Observation &o, const char *nick)
    {
        for (const Server &s : o.servers)
            if (s.id.value == QLatin1String(nick)) return &s;
        return nullptr;
    }

private slots:
    void snapshotIsWholeAtOurOwnPresence()
    {
        BreweryRoom room = make();
        QCOMPARE(room.take(presence(QStringLiteral("early"), jibri("idle")), 1), Event::None); // not joined
        join(room);
        QCOMPARE(room.take(presence(QStringLiteral("j2"), jibri("idle")), 1000), Event::Changed);
        QCOMPARE(room.take(presence(QStringLiteral("j1"), jibri("busy")), 1001), Event::Changed);
        QVERIFY(!room.observe(1001).complete);
        QCOMPARE(self(room, 1002), Event::Joined);
        const Observation o = room.observe(1002);
        QVERIFY(o.complete);
        QCOMPARE(o.servers.size(), size_t(2));
        QCOMPARE(o.servers[0].id.value, QStringLiteral("j1")); // sorted
        QCOMPARE(o.servers[0].presence.busy, RecorderView::Busy::Busy);
        QCOMPARE(o.servers[0].since, qint64(1001));
        QCOMPARE(o.origin.part, RoomJid);
    }
    void sinceTellsWhenTheStateChanged()
    {
        BreweryRoom room = make();
        join(room);
        room.take(presence(QStringLiteral("b"), bridge("0.1")), 10);
        self(room, 11);
        room.take(presence(QStringLiteral("b"), bridge("0.2")), 5010); // the rhythm of a bridge changes no state
        const Observation o = room.observe(5010);
        QCOMPARE(o.servers[0].since, qint64(10));
        QCOMPARE(o.servers[0].readings.get(Metric::BridgeStress).value, 0.2);
        QCOMPARE(o.servers[0].readings.get(Metric::BridgeStress).at, qint64(5010)); // so that silence can be told
    }
    void leavingIsKeptWithItsReason()
    {
        BreweryRoom room = make();
        join(room);
        room.take(presence(QStringLiteral("b"), bridge("0.5")), 10);
        self(room, 11);
        room.take(gone(QStringLiteral("b"), {}, "333"), 20);
        Observation o = room.observe(20);
        QCOMPARE(o.servers[0].inBrewery, std::optional<bool>(false));
        QVERIFY(o.servers[0].message.contains(QLatin1String("technical error")));
        QCOMPARE(o.servers[0].since, qint64(20));
        QCOMPARE(o.servers[0].readings.get(Metric::BridgeStress).state, ReadingState::Stale);
        QCOMPARE(o.servers[0].readings.get(Metric::BridgeStress).value, 0.5);
        room.take(presence(QStringLiteral("b"), bridge("0.1")), 30); // and it is back
        o = room.observe(30);
        QCOMPARE(o.servers[0].inBrewery, std::optional<bool>(true));
        QVERIFY(o.servers[0].message.isEmpty());
        room.take(gone(QStringLiteral("b")), 40);
        QCOMPARE(room.nextChange(), qint64(40 + 3'600'000));
        QVERIFY(!room.age(41));
        QVERIFY(room.age(40 + 3'600'000)); // an hour later nobody needs to know
        QVERIFY(room.observe(0).servers.empty());
    }
    void aStoppingServerTakesNobodyWithIt()
    {
        for (const char *text : {"Disconnected: system-shutdown", "Disconnected: Received SIGTERM", "Disconnected: whatever comes next"}) {
            BreweryRoom room = make();
            join(room);
            room.take(presence(QStringLiteral("j"), jibri("busy")), 10);
            self(room, 11);
            room.take(gone(QStringLiteral("j"), QByteArray("<status>") + text + "</status>"), 20);
            room.lost(25, QStringLiteral("restarting"), true);
            QCOMPARE(find(room.observe(25), "j")->inBrewery, std::optional<bool>());
            QCOMPARE(find(room.observe(25), "j")->presence.busy, RecorderView::Busy::Busy);
            QVERIFY(!room.age(1'000'000)); // as long as there is no feed
            join(room);
            QVERIFY(!room.observe(0).complete);
            self(room, 2'000'000);
            QVERIFY(room.observe(0).complete);
            QCOMPARE(find(room.observe(0), "j")->inBrewery, std::optional<bool>()); // it may be about to come back
            QVERIFY(!room.age(2'059'999));
            QVERIFY(room.age(2'060'000));
            QCOMPARE(find(room.observe(0), "j")->inBrewery, std::optional<bool>(false));
        }
    }
    void whoLeftBeforeTheFeedWasLostIsGone()
    {
        BreweryRoom room = make();
        join(room);
        room.take(presence(QStringLiteral("j"), jibri("busy")), 10);
        self(room, 11);
        room.take(gone(QStringLiteral("j")), 20);
        room.lost(21, QStringLiteral("cut")); // no word of a stop
        QCOMPARE(find(room.observe(21), "j")->inBrewery, std::optional<bool>(false));
        room.lost(20'000, QStringLiteral("stop"), true); // and long before a stop
        QCOMPARE(find(room.observe(21), "j")->inBrewery, std::optional<bool>(false));
    }
    void newcomersMaySpeakFirst()
    {
        BreweryRoom room = make();
        join(room);
        self(room, 11);
        room.take(presence(QStringLiteral("j")), 1000); // a Jibri's first presence
        QVERIFY(room.observe(1000).servers.empty());
        QCOMPARE(room.nextChange(), qint64(11'000));
        room.take(presence(QStringLiteral("j"), jibri("idle")), 1100);
        QCOMPARE(room.nextChange(), qint64(0));
        QCOMPARE(find(room.observe(1100), "j")->kind, ServerKind::Recorder);
        room.take(presence(QStringLiteral("x")), 2000);
        room.take(presence(QStringLiteral("x")), 8000); // saying nothing again does not win time
        QVERIFY(room.age(12'000));
        QCOMPARE(find(room.observe(0), "x")->kind, ServerKind::Unexpected);
        room.take(presence(QStringLiteral("x")), 13'000);
        QVERIFY(find(room.observe(0), "x")); // and does not make it vanish
        // A known one that comes back is what it was until it speaks.
        room.take(gone(QStringLiteral("j")), 20'000);
        room.take(presence(QStringLiteral("j")), 21'000);
        QCOMPARE(find(room.observe(0), "j")->kind, ServerKind::Recorder);
        QCOMPARE(find(room.observe(0), "j")->presence.busy, RecorderView::Busy::Unknown);
        room.age(31'000);
        QCOMPARE(find(room.observe(0), "j")->kind, ServerKind::Unexpected);
    }
    void focusIsNotBelievedByItsNameAlone()
    {
        BreweryRoom room = make();
        join(room);
        room.take(presence(QStringLiteral("focus"), {}, "9b2f@guest.x/r"), 1);
        self(room, 2);
        QCOMPARE(find(room.observe(2), "focus")->kind, ServerKind::Unexpected);
        room.take(presence(QStringLiteral("focus"), {}, "focus@auth.x/focus", {}, "", "owner"), 3);
        QCOMPARE(find(room.observe(2), "focus")->kind, ServerKind::Focus);
        QVERIFY(room.observe(2).problems.empty());
    }
    void renames()
    {
        BreweryRoom room = make();
        join(room);
        room.take(presence(QStringLiteral("old"), jibri("idle")), 1);
        self(room, 2);
        room.take(gone(QStringLiteral("old"), {}, "303"), 3);
        room.take(presence(QStringLiteral("new"), jibri("idle")), 3);
        QCOMPARE(room.observe(3).servers.size(), size_t(1));
    }
    void refusals_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<Event>("event");
        QTest::newRow("conflict") << QByteArray("<conflict xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>") << Event::NickTaken;
        QTest::newRow("restricted") << QByteArray("<not-allowed xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/><text xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>Room creation is restricted</text>")
                                    << Event::RoomMissing;
        QTest::newRow("forbidden") << QByteArray("<forbidden xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>") << Event::Refused;
        QTest::newRow("full") << QByteArray("<service-unavailable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>") << Event::Refused;
        QTest::newRow("nothing") << QByteArray() << Event::Refused;
    }
    void refusals()
    {
        QFETCH(QByteArray, error);
        QFETCH(Event, event);
        BreweryRoom room = make();
        join(room);
        const QByteArray head = "<presence xmlns='jabber:client' type='error' from='" + RoomJid.toUtf8() + "/me' id='";
        const QByteArray tail = "'><error type='cancel'>" + error + "</error></presence>";
        QCOMPARE(room.take(head + "another" + tail, 1), Event::None); // about something else
        QCOMPARE(room.take(head + "join" + tail, 1), event);
        QCOMPARE(room.state() == State::Refused, event == Event::Refused);
        QVERIFY(!room.observe(1).complete);
    }
    void wordsOfAnEarlierSeatAreNotOfThisOne()
    {
        BreweryRoom room = make();
        join(room);
        QCOMPARE(self(room, 1, "201 100 110"), Event::Created); // we made it and leave it; the answer to that comes after the next join
        room.missing(1);
        room.join(QStringLiteral("me-2"), QStringLiteral("monitor@auth.x/c"), false, QStringLiteral("join-2"));
        QCOMPARE(room.take(presence(QStringLiteral("me"), {}, "monitor@auth.x/c", "303 110", "unavailable"), 2), Event::None);
        QCOMPARE(room.take(presence(QStringLiteral("me"), {}, "monitor@auth.x/c", "100 110"), 2), Event::None); // late as well
        QCOMPARE(room.state(), State::Joining);
        QCOMPARE(room.take(presence(QStringLiteral("me-2"), {}, "monitor@auth.x/c", "100 110"), 3), Event::Joined);
        QCOMPARE(room.take(presence(QStringLiteral("me"), {}, "monitor@auth.x/c", "303 110", "unavailable"), 4), Event::None);
        QCOMPARE(room.state(), State::Live);
        QCOMPARE(room.take(presence(QStringLiteral("me-2"), {}, "monitor@auth.x/c", "307 110", "unavailable"), 5), Event::Removed);
        // a server may give another name than it was asked for
        room.join(QStringLiteral("me-3"), QStringLiteral("monitor@auth.x/c"), false, QStringLiteral("join-3"));
        QCOMPARE(room.take(presence(QStringLiteral("me_3"), {}, "monitor@auth.x/c", "110 210"), 6), Event::Joined);
        QCOMPARE(room.nick(), QStringLiteral("me_3"));
    }

    void ourOwnSeat()
    {
        BreweryRoom room = make();
        join(room);
        QCOMPARE(self(room, 1, "201 100 110"), Event::Created);
        room.missing(1);
        QVERIFY(room.observe(1).complete && room.observe(1).servers.empty());
        join(room);
        room.take(presence(QStringLiteral("j"), jibri("busy")), 2);
        self(room, 2);
        QCOMPARE(room.take(presence(QStringLiteral("me"), {}, "monitor@auth.x/c", "307 110", "unavailable"), 3), Event::Removed);
        QCOMPARE(room.state(), State::Out);
        QVERIFY(room.problem());
        QCOMPARE(find(room.observe(3), "j")->inBrewery, std::optional<bool>());
        QVERIFY(!room.observe(3).complete);
    }
    void garbageIsAProblemAndNoMore()
    {
        BreweryRoom room = make();
        join(room);
        room.take(presence(QStringLiteral("j"), jibri("busy")), 2);
        self(room, 2);
        for (int i = 0; i < 1000; ++i) room.take("<presence", 3);
        QVERIFY(room.observe(3).problems.size() <= 10);
        QCOMPARE(room.observe(3).servers.size(), size_t(1));
        QCOMPARE(room.take("<presence xmlns='jabber:client' from='other@room/x'/>", 3), Event::None);
    }
    void aFloodIsBounded()
    {
        BreweryRoom room = make();
        BreweryRoom::Limits limits;
        limits.occupants = 100;
        limits.gone = 10;
        room.setLimits(limits);
        join(room);
        for (int i = 0; i < 1000; ++i) room.take(presence(QStringLiteral("j%1").arg(i), jibri("idle")), i);
        self(room, 1000);
        Observation o = room.observe(1000);
        QCOMPARE(o.servers.size(), size_t(100));
        QVERIFY(o.problems.size() <= 250 && o.problems.back().contains(QLatin1String("more than 100")));
        room.take(presence(QStringLiteral("j5"), jibri("busy")), 1001); // those that are in are still followed
        QCOMPARE(find(room.observe(0), "j5")->presence.busy, RecorderView::Busy::Busy);
        for (int i = 0; i < 100; ++i) room.take(gone(QStringLiteral("j%1").arg(i)), 2000 + i);
        o = room.observe(3000);
        QCOMPARE(o.servers.size(), size_t(10)); // the latest
        QVERIFY(find(o, "j99") && !find(o, "j0"));
        // coming and going for ever
        for (int i = 0; i < 5000; ++i) {
            room.take(presence(QStringLiteral("k%1").arg(i), jibri("idle")), 4000 + i);
            room.take(gone(QStringLiteral("k%1").arg(i)), 4000 + i);
        }
        QVERIFY(room.size() <= 10);
    }
    void longTextsAreCut()
    {
        BreweryRoom room = make();
        join(room);
        room.take(presence(QStringLiteral("j"), jibri("idle")), 1);
        self(room, 2);
        room.take(gone(QStringLiteral("j"), "<status>" + QByteArray(100'000, 'x') + "</status>", "333"), 3);
        QVERIFY(find(room.observe(3), "j")->message.size() <= 512);
    }
};

QTEST_GUILESS_MAIN(TestBreweryRoom)
#include "breweryroom.moc"
