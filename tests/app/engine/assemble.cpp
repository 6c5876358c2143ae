// What becomes of observations: identities, overlay, staleness, reuse.
#include "fixture.h"

#include "fleet/quality.h"
#include "sources/jicofo.h"
#include "sources/jvb.h"

#include <QTest>

using namespace jitscope;
using namespace jitscope::test;

namespace {
const QString R = QStringLiteral("weekly-sync@conference.meet.example.org");
const QString J1 = QStringLiteral("jvb1"), J2 = QStringLiteral("jvb2"), F = QStringLiteral("jicofo"), X = QStringLiteral("prosody");
const QString Brewery = QStringLiteral("jvbbrewery@internal.auth.meet.example.org");
}

class AssembleTest : public QObject
{
    Q_OBJECT

private slots:
    void examplesMakeOneRoom()
    {
        Shard s;
        s.server(ServerKind::Bridge, J1);
        s.server(ServerKind::Focus, F);
        s.parse(parseJvbDebug, SourceKind::JvbDebug, J1, "jvb-debug-short.json");
        s.parse(parseJvbRtcStats, SourceKind::JvbRtcStats, J1, "jvb-stats-rtcstats.json");
        s.parse(parseJvbDebug, SourceKind::JvbDebugFull, J1, "jvb-debug.json", "5d1c7e9a0b34f826");
        s.parse(parseColibriStats, SourceKind::JvbColibriStats, J1, "jvb-colibri-stats.json");
        s.parse(parseJicofoDebug, SourceKind::JicofoDebug, F, "jicofo-debug.json");
        s.parse(parseJicofoConference, SourceKind::JicofoConference, F, "jicofo-debug-conference.json", R);
        const SnapshotPtr shot = s.make();
        const RoomPtr room = roomOf(shot, R);
        QVERIFY(room);
        QCOMPARE(room->name, QStringLiteral("weekly-sync"));
        QVERIFY(!room->meetingId.isEmpty());
        QCOMPARE(room->detailAt, Now);
        const PersonPtr p = personOf(shot, R, "b27d90f4");
        QVERIFY(p);
        QCOMPARE(p->bridge.value, J1);
        for (const Metric m : {Metric::PersonRtt, Metric::PersonLossUp, Metric::PersonJitterUp, Metric::PersonBitrateUp}) QVERIFY2(p->readings.get(m).isMeasured(), row(m).key);
        QVERIFY(p->role != Role::Unknown);    // from the focus
        QVERIFY(p->audioMuted.has_value());   // from the focus
        QVERIFY(p->sendsAudio.has_value());   // from the bridge
        QCOMPARE(p->readings.get(Metric::PersonLegScore).state, legScore(p->readings).state);
        QVERIFY(room->readings.get(Metric::RoomRttMax).isMeasured());
        QVERIFY(room->readings.get(Metric::RoomRttMax).value >= room->readings.get(Metric::RoomRttMedian).value);
        QVERIFY(shot->readings.get(Metric::ShardRttMedian).isMeasured());
        QVERIFY(std::is_sorted(shot->rooms.begin(), shot->rooms.end(), [](const RoomPtr &a, const RoomPtr &b) { return a->id < b->id; }));
        QVERIFY(std::is_sorted(room->people.begin(), room->people.end(), [](const PersonPtr &a, const PersonPtr &b) { return a->id < b->id; }));
        // the focus's nick of this bridge has been joined to it, by relay id or by whom it holds
        QCOMPARE(serverOf(shot, J1)->inFocusList, std::optional(true));
    }

    void roomOnTwoBridgesIsOne()
    {
        Shard s;
        s.server(ServerKind::Bridge, J1);
        s.server(ServerKind::Bridge, J2);
        s.see(SourceKind::JvbDebug, J2).rooms.push_back(room(R, {person("bb")}));
        s.see(SourceKind::JvbDebug, J1).rooms.push_back(room(R, {person("aa"), person("cc")}));
        const SnapshotPtr shot = s.make();
        QCOMPARE(shot->rooms.size(), size_t(1));
        QCOMPARE(shot->rooms[0]->bridges, (std::vector<ServerId>{{J1}, {J2}}));
        QCOMPARE(shot->rooms[0]->people.size(), size_t(3));
        QCOMPARE(personOf(shot, R, "bb")->bridge.value, J2);
        QCOMPARE(personOf(shot, R, "cc")->bridge.value, J1);
        QCOMPARE(shot->rooms[0]->readings.get(Metric::RoomPeople).value, 3.0);
        QCOMPARE(shot->readings.get(Metric::ShardPeople).value, 3.0);
    }

    void whatDidNotChangeIsTheSameObject()
    {
        Shard s;
        s.server(ServerKind::Bridge, J1);
        s.server(ServerKind::Bridge, QStringLiteral("zz-other"));
        Person p = person("aa"), q = person("bb");
        p.readings.measure(Metric::PersonRtt, 50, Now, s.source(SourceKind::JvbRtcStats, J1));
        q.readings.measure(Metric::PersonRtt, 70, Now, s.source(SourceKind::JvbRtcStats, J1));
        const QString other = QStringLiteral("z-other@conference.meet.example.org");
        s.see(SourceKind::JvbRtcStats, J1).rooms = {room(R, {p, q}), room(other, {p})};
        const SnapshotPtr a = s.make();
        const SnapshotPtr b = s.make(Now + 500);
        QCOMPARE(a->rooms[0].get(), b->rooms[0].get());
        QCOMPARE(a->servers.size(), size_t(2));
        QCOMPARE(a->servers[0].get(), b->servers[0].get());
        // one figure of one person changes: that person, that room, its bridge (which tells the spread over its people), nothing else
        q.readings.measure(Metric::PersonRtt, 71, Now, s.source(SourceKind::JvbRtcStats, J1));
        s.see(SourceKind::JvbRtcStats, J1).rooms = {room(R, {p, q}), room(other, {p})};
        const SnapshotPtr c = s.make(Now + 1000);
        QVERIFY(c->rooms[0] != b->rooms[0]);
        QCOMPARE(c->rooms[1].get(), b->rooms[1].get());
        QCOMPARE(personOf(c, R, "aa").get(), personOf(b, R, "aa").get());
        QVERIFY(personOf(c, R, "bb") != personOf(b, R, "bb"));
        QVERIFY(c->servers[0] != b->servers[0]);
        QCOMPARE(c->servers[1].get(), b->servers[1].get());
    }

    void newestWinsAndMissingNeverOverwrites()
    {
        Shard s;
        s.server(ServerKind::Bridge, J1);
        Person old = person("aa"), fresh = person("aa");
        old.readings.measure(Metric::PersonRtt, 50, Now - 4000, s.source(SourceKind::JvbDebugFull, J1, 0));
        old.readings.measure(Metric::PersonJitterUp, 7, Now - 4000, s.source(SourceKind::JvbDebugFull, J1, 0));
        fresh.readings.measure(Metric::PersonRtt, 60, Now, s.source(SourceKind::JvbRtcStats, J1));
        fresh.readings.miss(Metric::PersonJitterUp, ReadingState::NotYet, Now);
        s.see(SourceKind::JvbDebugFull, J1, "c1", Now - 4000).rooms.push_back(room(R, {old}));
        s.see(SourceKind::JvbRtcStats, J1).rooms.push_back(room(R, {fresh}));
        const PersonPtr p = personOf(s.make(), R, "aa");
        QCOMPARE(p->readings.get(Metric::PersonRtt).value, 60.0);
        QCOMPARE(p->readings.get(Metric::PersonJitterUp).value, 7.0);
        QVERIFY(p->readings.get(Metric::PersonJitterUp).isMeasured());
    }

    void whoLeftIsGoneAtOnce()
    {
        Shard s;
        s.server(ServerKind::Bridge, J1);
        s.server(ServerKind::Focus, F);
        s.see(SourceKind::JvbDebugFull, J1, "c1", Now - 10'000).rooms.push_back(room(R, {person("aa"), person("gone")}));
        s.see(SourceKind::JvbDebug, J1).rooms.push_back(room(R, {person("aa")}));
        Person heard = person("gone");
        heard.bridge = ServerId{J1};
        s.see(SourceKind::JicofoConference, F, R, Now - 8000).rooms.push_back(room(R, {heard}));
        const SnapshotPtr shot = s.make();
        QVERIFY(personOf(shot, R, "aa"));
        QVERIFY(!personOf(shot, R, "gone"));
        // a room that is in detail only, and no longer in the list, has gone too
        s.see(SourceKind::JvbDebug, J1, {}, Now + 1000);
        s.seen.erase(Origin{SourceKind::JicofoConference, ServerId{F}, R});
        QVERIFY(!roomOf(s.make(Now + 1000), R));
    }

    // The page of one person of a big room, newer than the list: the others have not left.
    void aPageOfOnePersonSaysNothingOfTheOthers()
    {
        Shard s;
        s.server(ServerKind::Bridge, J1);
        s.see(SourceKind::JvbDebug, J1, {}, Now - 3000).rooms.push_back(room(R, {person("aa"), person("bb")}));
        Person p = person("aa");
        p.readings.measure(Metric::PersonJitterUp, 5, Now, s.source(SourceKind::JvbDebugFull, J1, 0));
        s.see(SourceKind::JvbDebugFull, J1, "c1/aa").rooms.push_back(room(R, {p}));
        Person gone = person("cc");
        s.see(SourceKind::JvbDebugFull, J1, "c1/cc", Now - 4000).rooms.push_back(room(R, {gone}));
        const SnapshotPtr shot = s.make();
        QVERIFY(personOf(shot, R, "bb"));
        QVERIFY(!personOf(shot, R, "cc"));
        QCOMPARE(personOf(shot, R, "aa")->readings.get(Metric::PersonJitterUp).value, 5.0);
        QVERIFY(roomOf(shot, R)->detailApart);
        QCOMPARE(roomOf(shot, R)->detailAt, 0);
    }

    void silentSourceTurnsStaleNeverOk()
    {
        Shard s;
        s.server(ServerKind::Bridge, J1);
        Person p = person("aa");
        p.readings.measure(Metric::PersonRtt, 50, Now, s.source(SourceKind::JvbRtcStats, J1));
        s.see(SourceKind::JvbRtcStats, J1).rooms.push_back(room(R, {p}));
        Server own = serverNamed(J1);
        own.restOk = true;
        own.readings.measure(Metric::BridgeStress, 0.2, Now, s.source(SourceKind::JvbHealth, J1));
        s.see(SourceKind::JvbHealth, J1).servers.push_back(own);
        SnapshotPtr shot = s.make();
        QCOMPARE(serverOf(shot, J1)->health, Health::Ok);
        QCOMPARE(personOf(shot, R, "aa")->health, Health::Ok);
        QCOMPARE(shot->health, Health::Ok);

        s.miss(SourceKind::JvbRtcStats, J1, 1); // one miss happens
        QVERIFY(personOf(s.make(Now + 5000), R, "aa")->readings.get(Metric::PersonRtt).isMeasured());
        s.miss(SourceKind::JvbRtcStats, J1, 2);
        s.miss(SourceKind::JvbHealth, J1, 2);
        shot = s.make(Now + 10'000);
        const PersonPtr stale = personOf(shot, R, "aa");
        QVERIFY(stale);
        QCOMPARE(stale->readings.get(Metric::PersonRtt).state, ReadingState::Stale);
        QCOMPARE(stale->readings.get(Metric::PersonRtt).value, 50.0);
        QCOMPARE(stale->health, Health::Unknown);
        QCOMPARE(serverOf(shot, J1)->readings.get(Metric::BridgeStress).state, ReadingState::Stale);
        QVERIFY(serverOf(shot, J1)->health >= Health::Unknown);
        QVERIFY(shot->health >= Health::Unknown);
        // silence is no proof of a room for ever
        QVERIFY(!roomOf(s.make(Now + ForgetMs + 20'000), R));
    }

    void sourceOlderThanThreeIntervalsIsStale()
    {
        Shard s;
        s.server(ServerKind::Bridge, J1);
        Person p = person("aa");
        p.readings.measure(Metric::PersonRtt, 50, Now, s.source(SourceKind::JvbRtcStats, J1));
        s.see(SourceKind::JvbRtcStats, J1).rooms.push_back(room(R, {p}));
        QVERIFY(personOf(s.make(Now + 14'000), R, "aa")->readings.get(Metric::PersonRtt).isMeasured());
        QCOMPARE(personOf(s.make(Now + 16'000), R, "aa")->readings.get(Metric::PersonRtt).state, ReadingState::Stale);
    }

    void detailMayBeOlder()
    {
        Shard s;
        s.server(ServerKind::Bridge, J1);
        Person p = person("aa");
        p.readings.measure(Metric::PersonJitterUp, 5, Now, s.source(SourceKind::JvbDebugFull, J1, 0));
        s.see(SourceKind::JvbDebugFull, J1, "c1").rooms.push_back(room(R, {p}));
        s.see(SourceKind::JvbDebug, J1, {}, Now + 60'000).rooms.push_back(room(R, {person("aa")}));
        QVERIFY(personOf(s.make(Now + 60'000), R, "aa")->readings.get(Metric::PersonJitterUp).isMeasured());
        s.see(SourceKind::JvbDebug, J1, {}, Now + 100'000).rooms.push_back(room(R, {person("aa")}));
        QCOMPARE(personOf(s.make(Now + 100'000), R, "aa")->readings.get(Metric::PersonJitterUp).state, ReadingState::Stale);
    }

    void switchedOffPagesSaySo()
    {
        Shard s;
        s.server(ServerKind::Bridge, J1);
        s.server(ServerKind::Focus, F);
        const SourceIndex debug = s.source(SourceKind::JvbDebug, J1);
        s.sources[debug].health = Health::SwitchedOff;
        s.sources[debug].lastOk = 0;
        const SourceIndex stats = s.source(SourceKind::JvbColibriStats, J1), metrics = s.source(SourceKind::JvbMetrics, J1);
        for (const SourceIndex i : {stats, metrics}) {
            s.sources[i].health = Health::SwitchedOff;
            s.sources[i].lastOk = 0;
        }
        Person p = person("aa");
        p.bridge = ServerId{J1};
        s.see(SourceKind::JicofoConference, F, R).rooms.push_back(room(R, {p}));
        const SnapshotPtr shot = s.make();
        const Reading jitter = personOf(shot, R, "aa")->readings.get(Metric::PersonJitterUp);
        QCOMPARE(jitter.state, ReadingState::SwitchedOff);
        QCOMPARE(jitter.source, debug);
        QCOMPARE(serverOf(shot, J1)->readings.get(Metric::BridgeStress).state, ReadingState::SwitchedOff);
        // one of the two pages answers, without the figure: this version does not export it
        s.sources[stats].health = Health::Ok;
        s.sources[stats].lastOk = Now;
        s.last.reset();
        QCOMPARE(serverOf(s.make(), J1)->readings.get(Metric::BridgeStress).state, ReadingState::NotExported);
    }

    void nothingHeardIsNotZero()
    {
        Shard s;
        s.server(ServerKind::Bridge, J1);
        s.sources[s.source(SourceKind::JvbDebug, J1)].lastOk = 0;
        s.sources[0].health = Health::Pending;
        const SnapshotPtr shot = s.make();
        QCOMPARE(shot->readings.get(Metric::ShardPeople).state, ReadingState::NotYet);
        QCOMPARE(shot->health, Health::Pending);
        QCOMPARE(serverOf(shot, J1)->health, Health::Pending);
    }

    void serversAreJoinedByRelayIdNickAliasAndMeetings()
    {
        Shard s;
        s.config.xmpp.url = QUrl(QStringLiteral("ws://x"));
        s.config.xmpp.bridgeBreweries = {Brewery};
        s.server(ServerKind::Bridge, "by-relay");
        s.server(ServerKind::Bridge, "by-alias", "nick-2");
        s.server(ServerKind::Bridge, "nick-3");
        s.server(ServerKind::Bridge, "by-meeting");
        s.server(ServerKind::Focus, F);
        Server own = serverNamed("by-relay");
        own.relayId = QStringLiteral("relay-1");
        s.see(SourceKind::JvbColibriStats, "by-relay").servers.push_back(own);
        Observation &brewery = s.see(SourceKind::Brewery, X, Brewery);
        for (const char *nick : {"nick-1", "nick-2", "nick-3", "nick-4", "nick-5"}) {
            Server b = serverNamed(QString::fromLatin1(nick));
            b.occupant = Brewery + u'/' + b.id.value;
            b.inBrewery = true;
            if (b.id.value == QLatin1String("nick-1")) b.relayId = QStringLiteral("relay-1");
            brewery.servers.push_back(b);
        }
        // the focus says who is on nick-4; the bridge says who is on it
        Person p = person("aa");
        p.bridge = ServerId{QStringLiteral("nick-4")};
        s.see(SourceKind::JicofoConference, F, R).rooms.push_back(room(R, {p}));
        s.see(SourceKind::JvbDebug, "by-meeting").rooms.push_back(room(R, {person("aa")}));
        const SnapshotPtr shot = s.make();
        QCOMPARE(serverOf(shot, "by-relay")->occupant, QString(Brewery + "/nick-1"));
        QCOMPARE(serverOf(shot, "by-alias")->occupant, QString(Brewery + "/nick-2"));
        QCOMPARE(serverOf(shot, "nick-3")->occupant, QString(Brewery + "/nick-3"));
        QCOMPARE(serverOf(shot, "by-meeting")->occupant, QString(Brewery + "/nick-4"));
        QVERIFY(serverOf(shot, "nick-5")); // shown apart
        QVERIFY(!problem(shot, ProblemKind::ServerApart)); // every configured one has a partner: nick-5 is simply not listed
        QCOMPARE(personOf(shot, R, "aa")->bridge.value, QStringLiteral("by-meeting"));
        QCOMPARE(roomOf(shot, R)->bridges.size(), size_t(1));
    }

    void whatCannotBeJoinedIsShownApartAndSaysSo()
    {
        Shard s;
        s.config.xmpp.url = QUrl(QStringLiteral("ws://x"));
        s.config.xmpp.bridgeBreweries = {Brewery};
        s.server(ServerKind::Bridge, J1);
        Server own = serverNamed(J1);
        own.restOk = true;
        s.see(SourceKind::JvbHealth, J1).servers.push_back(own);
        Server b = serverNamed(QStringLiteral("a1b2c3"));
        b.occupant = Brewery + "/a1b2c3";
        b.inBrewery = true;
        s.see(SourceKind::Brewery, X, Brewery).servers.push_back(b);
        const SnapshotPtr shot = s.make();
        QCOMPARE(shot->servers.size(), size_t(2)); // not guessed, although there is one of each
        const Problem *p = problem(shot, ProblemKind::ServerApart);
        QVERIFY(p);
        QCOMPARE(p->about.id, QStringLiteral("a1b2c3"));
    }

    void disagreeingMeetingsJoinNothing()
    {
        Shard s;
        s.server(ServerKind::Bridge, J1);
        s.server(ServerKind::Bridge, J2);
        s.server(ServerKind::Focus, F);
        Person p = person("aa"), q = person("bb");
        p.bridge = q.bridge = ServerId{QStringLiteral("nick")};
        s.see(SourceKind::JicofoConference, F, R).rooms.push_back(room(R, {p, q}));
        Observation &list = s.see(SourceKind::JicofoDebug, F);
        list.servers.push_back(serverNamed(QStringLiteral("nick")));
        s.see(SourceKind::JvbDebug, J1).rooms.push_back(room(R, {person("aa")}));
        s.see(SourceKind::JvbDebug, J2).rooms.push_back(room(R, {person("bb")}));
        QVERIFY(serverOf(s.make(), "nick"));
    }

    void ownFiguresBeatHearsay()
    {
        Shard s;
        s.server(ServerKind::Bridge, J1);
        s.server(ServerKind::Focus, F);
        Server own = serverNamed(J1), heard = serverNamed(J1);
        own.readings.measure(Metric::BridgePeople, 40, Now - 3000, s.source(SourceKind::JvbColibriStats, J1));
        heard.readings.measure(Metric::BridgePeople, 12, Now, s.source(SourceKind::JicofoDebug, F)); // only this focus's part
        s.see(SourceKind::JvbColibriStats, J1, {}, Now - 3000).servers.push_back(own);
        s.see(SourceKind::JicofoDebug, F).servers.push_back(heard);
        QCOMPARE(serverOf(s.make(), J1)->readings.get(Metric::BridgePeople).value, 40.0);
        // unless it is silent
        s.miss(SourceKind::JvbColibriStats, J1);
        QCOMPARE(serverOf(s.make(Now + 1000), J1)->readings.get(Metric::BridgePeople).value, 12.0);
    }

    void peerToPeerIsRecognised()
    {
        Shard s;
        s.server(ServerKind::Bridge, J1);
        Person a = person("aa"), b = person("bb");
        for (Person *p : {&a, &b}) {
            p->sendsAudio = p->sendsVideo = false;
            p->readings.measure(Metric::PersonBitrateUp, 2, Now, s.source(SourceKind::JvbRtcStats, J1));
            p->readings.measure(Metric::PersonLossUp, 0, Now, s.source(SourceKind::JvbRtcStats, J1));
        }
        s.see(SourceKind::JvbRtcStats, J1).rooms.push_back(room(R, {a, b}));
        SnapshotPtr shot = s.make();
        QCOMPARE(roomOf(shot, R)->peerToPeer, std::optional(true));
        QCOMPARE(personOf(shot, R, "aa")->readings.get(Metric::PersonLossUp).state, ReadingState::NoMeaning);
        // both muted looks the same: nobody can tell
        a.audioMuted = a.videoMuted = b.audioMuted = b.videoMuted = true;
        s.see(SourceKind::JvbRtcStats, J1).rooms.push_back(room(R, {a, b}));
        QVERIFY(!roomOf(s.make(Now + 1), R)->peerToPeer);
        // media flows
        a.readings.measure(Metric::PersonBitrateUp, 900, Now, s.source(SourceKind::JvbRtcStats, J1));
        s.see(SourceKind::JvbRtcStats, J1).rooms.push_back(room(R, {a, b}));
        QCOMPARE(roomOf(s.make(Now + 2), R)->peerToPeer, std::optional(false));
    }

    void displayNamesWinAndSayWhereFrom()
    {
        Shard s;
        s.server(ServerKind::Bridge, J1);
        s.server(ServerKind::Prosody, X);
        Person lean = person("aa"), muc = person("aa");
        lean.name = lean.statsId = QStringLiteral("Rosalia-Nux");
        lean.nameSource = NameSource::StatsId;
        muc.name = QStringLiteral("Ada");
        muc.nameSource = NameSource::Muc;
        s.see(SourceKind::ProsodyRoom, X, R, Now - 20'000).rooms.push_back(room(R, {muc, person("left")}));
        s.see(SourceKind::JvbDebug, J1).rooms.push_back(room(R, {lean, person("bb")}));
        const SnapshotPtr shot = s.make();
        QCOMPARE(personOf(shot, R, "aa")->name, QStringLiteral("Ada"));
        QCOMPARE(personOf(shot, R, "aa")->nameSource, NameSource::Muc);
        QCOMPARE(personOf(shot, R, "aa")->statsId, QStringLiteral("Rosalia-Nux"));
        QCOMPARE(personOf(shot, R, "bb")->name, QStringLiteral("bb"));
        QCOMPARE(personOf(shot, R, "bb")->nameSource, NameSource::EndpointId);
        QVERIFY(!personOf(shot, R, "left")); // a bridge shows the room without that person
    }

    void oneBusyRecorderAndOneRoomBelongTogether()
    {
        Shard s;
        s.server(ServerKind::Recorder, "jibri1");
        s.server(ServerKind::Recorder, "jibri2");
        s.server(ServerKind::Focus, F);
        Person rec = person("rec");
        rec.kind = PersonKind::Recorder;
        s.see(SourceKind::JicofoConference, F, R).rooms.push_back(room(R, {person("aa"), rec}));
        Server busy = serverNamed("jibri1", ServerKind::Recorder), idle = serverNamed("jibri2", ServerKind::Recorder);
        busy.rest = {RecorderView::Busy::Busy, RecorderView::Healthy::Healthy, true, Now};
        idle.rest = {RecorderView::Busy::Idle, RecorderView::Healthy::Healthy, true, Now};
        s.see(SourceKind::JibriHealth, "jibri1").servers.push_back(busy);
        s.see(SourceKind::JibriHealth, "jibri2").servers.push_back(idle);
        SnapshotPtr shot = s.make();
        QCOMPARE(serverOf(shot, "jibri1")->recordingRoom.value, R);
        QCOMPARE(roomOf(shot, R)->recording, std::optional(true));
        QCOMPARE(shot->readings.get(Metric::ShardRecordersFree).value, 1.0);
        QCOMPARE(serverOf(shot, "jibri1")->roomSure, RoomSure::Likely);
        // a second one turns busy: the first goes on with what it did, and nobody can tell of the second
        s.see(SourceKind::JibriHealth, "jibri2").servers.push_back(busy);
        const_cast<Observation &>(*s.seen[Origin{SourceKind::JibriHealth, ServerId{"jibri2"}, {}}]).servers[0].id = ServerId{"jibri2"};
        shot = s.make(Now + 1);
        QCOMPARE(serverOf(shot, "jibri1")->recordingRoom.value, R);
        QVERIFY(serverOf(shot, "jibri2")->recordingRoom.isEmpty());
    }

    void nothingAtAllIsASnapshotToo()
    {
        Shard s;
        const SnapshotPtr shot = s.make();
        QVERIFY(shot->rooms.empty() && shot->servers.empty() && shot->problems.empty());
        QCOMPARE(shot->health, Health::Pending);
        QCOMPARE(shot->name, QStringLiteral("eu1"));
    }
};

QTEST_GUILESS_MAIN(AssembleTest)
#include "assemble.moc"
