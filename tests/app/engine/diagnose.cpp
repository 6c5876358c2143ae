// Each cause: raised by its facts, not raised without them, since kept while it lasts.
#include "calm.h"

#include "engine/diagnose.h"

#include <QTest>

using namespace jitscope;
using namespace jitscope::test;

class DiagnoseTest : public QObject
{
    Q_OBJECT

private slots:
    void calmShardIsOk()
    {
        Calm s;
        const SnapshotPtr shot = s.make();
        QVERIFY2(shot->problems.empty(), shot->problems.empty() ? "" : problemName(shot->problems[0].kind));
        QCOMPARE(shot->health, Health::Ok);
        for (const ServerPtr &x : shot->servers) QVERIFY2(x->health == Health::Ok, qPrintable(x->id.value));
        QCOMPARE(serverOf(shot, F)->inBrewery, std::optional(true));
    }

    void bridgeWithoutXmppStaysHealthyButIsTold()
    {
        Calm s;
        s.bridge.readings.measure(Metric::BridgeMucsJoined, 0, Now, s.source(SourceKind::JvbHealth, J1));
        s.tell();
        s.see(SourceKind::JvbDebug, J1).rooms.push_back(room(R, {person("aa"), person("bb")}));
        SnapshotPtr shot = s.make();
        const Problem *p = problem(shot, ProblemKind::BridgeNoXmpp, J1);
        QVERIFY(p);
        QCOMPARE(p->health, Health::Critical);
        QCOMPARE(p->args, (QStringList{J1, "0", "1"}));
        QCOMPARE(p->rooms, 1);
        QCOMPARE(p->people, 2);
        QCOMPARE(serverOf(shot, J1)->restOk, std::optional(true));
        QCOMPARE(serverOf(shot, J1)->health, Health::Critical);
        QVERIFY(problem(shot, ProblemKind::NoUsableBridge));
        // since is kept
        shot = s.at(30'000);
        QCOMPARE(problem(shot, ProblemKind::BridgeNoXmpp, J1)->since, Now);
    }

    void gatewaysAreAsTheFocusSaysOfThem()
    {
        Calm s;
        Server phone = serverNamed(QStringLiteral("jigasi-1"), ServerKind::Gateway);
        phone.readings.measure(Metric::GatewayPeople, 2, Now, s.source(SourceKind::JicofoDebug, F));
        s.see(SourceKind::JicofoDebug, F).servers = {phone};
        SnapshotPtr shot = s.make();
        QCOMPARE(serverOf(shot, "jigasi-1")->health, Health::Ok);
        QCOMPARE(serverOf(shot, "jigasi-1")->inFocusList, std::optional(true));
        QCOMPARE(shot->health, Health::Ok);
        phone.shuttingDown = true;
        s.see(SourceKind::JicofoDebug, F).servers = {phone};
        QCOMPARE(serverOf(s.make(), "jigasi-1")->health, Health::Draining);
        // the only witness is gone
        s.miss(SourceKind::JicofoDebug, F);
        QCOMPARE(serverOf(s.make(), "jigasi-1")->health, Health::Unknown);
    }

    void aProxyThatSendsNobodySomewhereIsTold()
    {
        Calm s;
        s.server(ServerKind::Proxy, QStringLiteral("lb"));
        Server lb = serverNamed(QStringLiteral("lb"), ServerKind::Proxy);
        const auto tell = [&](int up, int down, const QString &message) {
            const SourceIndex i = s.source(SourceKind::HaproxyMetrics, QStringLiteral("lb"));
            lb.readings.measure(Metric::ProxyServers, 3, Now, i);
            lb.readings.measure(Metric::ProxyServersUp, up, Now, i);
            lb.readings.measure(Metric::ProxyServersDown, down, Now, i);
            lb.message = message;
            s.see(SourceKind::HaproxyMetrics, QStringLiteral("lb")).servers = {lb};
            return s.make();
        };
        SnapshotPtr shot = tell(3, 0, {});
        QVERIFY(!problem(shot, ProblemKind::ServerOut));
        QCOMPARE(serverOf(shot, "lb")->health, Health::Ok);
        shot = tell(2, 1, QStringLiteral("nodes/eu (DOWN)"));
        const Problem *p = problem(shot, ProblemKind::ServerOut, QStringLiteral("lb"));
        QVERIFY(p);
        QCOMPARE(p->health, Health::Warning);
        QCOMPARE(p->args, (QStringList{"lb", "nodes/eu (DOWN)"}));
        QCOMPARE(serverOf(shot, "lb")->health, Health::Warning);
        // a drain is meant so
        shot = tell(2, 0, QStringLiteral("nodes/eu (DRAIN)"));
        QCOMPARE(problem(shot, ProblemKind::ServerOut)->health, Health::Draining);
        QCOMPARE(serverOf(shot, "lb")->health, Health::Draining);
    }

    void bridgeThatLeftTheBreweryIsTold()
    {
        Calm s;
        s.tell(false);
        QVERIFY(problem(s.make(), ProblemKind::BridgeNoXmpp, J1));
        // but not while the feed itself is in doubt
        Calm doubt;
        doubt.seen.erase(Origin{SourceKind::Brewery, ServerId{X}, Bridges});
        Observation &o = doubt.see(SourceKind::Brewery, X, Bridges);
        o.complete = false;
        Server b = serverNamed(J1);
        b.occupant = Bridges + u'/' + J1;
        o.servers = {b};
        QVERIFY(!problem(doubt.make(), ProblemKind::BridgeNoXmpp));
    }

    void unhealthyOverloadedDraining()
    {
        Calm s;
        s.bridge.restOk = false;
        s.bridge.message = QStringLiteral("no valid IP");
        s.bridge.readings.measure(Metric::BridgeStress, 0.95, Now, s.source(SourceKind::JvbHealth, J1));
        s.bridge.draining = true;
        s.tell();
        const SnapshotPtr shot = s.make();
        QCOMPARE(problem(shot, ProblemKind::BridgeUnhealthy, J1)->args, (QStringList{J1, "no valid IP"}));
        QCOMPARE(problem(shot, ProblemKind::BridgeOverloaded, J1)->health, Health::Critical);
        QVERIFY(problem(shot, ProblemKind::BridgeDraining, J1));
        QVERIFY(std::is_sorted(shot->problems.begin(), shot->problems.end(), [](const Problem &a, const Problem &b) { return a.health > b.health; }));
    }

    void drainingAloneDoesNotMakeTheShardWorse()
    {
        Calm s;
        s.server(ServerKind::Bridge, J2);
        Server two = serverNamed(J2);
        two.restOk = true;
        two.draining = true;
        s.see(SourceKind::JvbHealth, J2).servers = {two};
        s.seen.erase(Origin{SourceKind::Brewery, ServerId{X}, Bridges});
        s.config.xmpp.bridgeBreweries.clear();
        const SnapshotPtr shot = s.make();
        QCOMPARE(serverOf(shot, J2)->health, Health::Draining);
        QCOMPARE(shot->health, Health::Ok);
    }

    void notInTheFocusAfterAWhile()
    {
        Calm s;
        s.see(SourceKind::JicofoDebug, F).servers = {s.focus};
        QVERIFY(!problem(s.make(), ProblemKind::BridgeNotInFocus));
        s.see(SourceKind::JicofoDebug, F, {}, Now + 11'000).servers = {s.focus};
        QVERIFY(problem(s.at(11'000), ProblemKind::BridgeNotInFocus, J1));
    }

    void silentBridgeIsUnknownWhileItsPresenceLives()
    {
        Calm s;
        s.miss(SourceKind::JvbHealth, J1);
        SnapshotPtr shot = s.make();
        const Problem *p = problem(shot, ProblemKind::BridgeSilent, J1);
        QVERIFY(p);
        QCOMPARE(p->health, Health::Unknown);
        QCOMPARE(serverOf(shot, J1)->health, Health::Unknown);
        s.tell(false);
        s.miss(SourceKind::JvbHealth, J1);
        QCOMPARE(serverOf(s.make(), J1)->health, Health::Down);
    }

    void recorderViewsDifferForMoreThanTenSeconds()
    {
        Calm s;
        s.recorder.rest.busy = RecorderView::Busy::Busy;
        s.tell();
        QVERIFY(!problem(s.make(), ProblemKind::RecorderViewsDiffer));
        // REST must be asked after the presence came, and say so for ten seconds: an answer of before is only older
        QVERIFY(!problem(s.at(60'000), ProblemKind::RecorderStalePresence));
        const auto asked = [&](qint64 ms) {
            s.recorder.rest.at = Now + ms;
            s.tell();
            return s.at(ms);
        };
        QVERIFY(!problem(asked(61'000), ProblemKind::RecorderStalePresence));
        QVERIFY(!problem(asked(70'000), ProblemKind::RecorderStalePresence));
        const SnapshotPtr shot = asked(71'500);
        const Problem *p = problem(shot, ProblemKind::RecorderStalePresence, B1);
        QVERIFY(p);
        QCOMPARE(p->args.mid(0, 3), (QStringList{B1, "idle", "busy"}));
        QCOMPARE(p->since, Now + 61'000);
        QCOMPARE(p->remedy, Remedy::RestartWhenIdle);
        QCOMPARE(p->facts.size(), size_t(2));
        // they agree, then differ anew: the ten seconds begin again
        s.recorder.rest.busy = RecorderView::Busy::Idle;
        s.tell();
        QVERIFY(!problem(asked(76'000), ProblemKind::RecorderStalePresence));
        s.recorder.rest.busy = RecorderView::Busy::Busy;
        QVERIFY(!problem(asked(81'000), ProblemKind::RecorderStalePresence));
    }

    void recorderExpiredUnhealthyTwice()
    {
        Calm s;
        s.recorder.rest = {RecorderView::Busy::Expired, RecorderView::Healthy::Unhealthy, true, Now};
        s.tell(true, true, {RecorderView::Busy::Busy, RecorderView::Healthy::Unhealthy, true, Now}, 2);
        s.make();
        const SnapshotPtr shot = s.at(60'000);
        QVERIFY(problem(shot, ProblemKind::RecorderExpired, B1));
        QVERIFY(problem(shot, ProblemKind::RecorderUnhealthy, B1));
        QVERIFY(problem(shot, ProblemKind::RecorderTwice, B1));
        QVERIFY(problem(shot, ProblemKind::RecordersNoneFree));
        QVERIFY(!problem(shot, ProblemKind::RecorderViewsDiffer) && !problem(shot, ProblemKind::RecorderStalePresence)); // EXPIRED is never published
    }

    void stuckBusyBeyondWhatTheFocusKnows()
    {
        Calm s;
        s.recorder.rest.busy = RecorderView::Busy::Busy;
        const RecorderView busy{RecorderView::Busy::Busy, RecorderView::Healthy::Healthy, true, Now};
        const auto active = [&](double n, qint64 ms) {
            const SourceIndex i = s.source(SourceKind::JicofoStats, F), own = s.source(SourceKind::JibriMetrics, B1);
            s.focus.readings.measure(Metric::FocusRecording, n, Now + ms, i);
            s.focus.readings.measure(Metric::FocusStreaming, 0, Now + ms, i);
            s.recorder.readings.measure(Metric::RecorderStarted, 4, Now + ms, own);
            s.recorder.readings.measure(Metric::RecorderStopped, 3, Now + ms, own);
            s.tell(true, true, busy);
            return s.at(ms);
        };
        for (qint64 ms = 0; ms <= 300'000; ms += 10'000) QVERIFY(!problem(active(1, ms), ProblemKind::RecorderStuckBusy)); // it records
        // it did, and the counters say that it still does: much later only is that believed to be wrong
        for (qint64 ms = 310'000; ms <= 310'000 + RecorderWatch::BlindMs - 10'000; ms += 10'000) QVERIFY(!problem(active(0, ms), ProblemKind::RecorderStuckBusy));
        const SnapshotPtr shot = active(0, 320'000 + RecorderWatch::BlindMs);
        QVERIFY(problem(shot, ProblemKind::RecorderStuckBusy, B1));
        QCOMPARE(serverOf(shot, B1)->health, Health::Critical);
    }

    void idleButFails()
    {
        Calm s;
        const auto failures = [&](double n, qint64 ms, RecorderView::Busy busy = RecorderView::Busy::Idle, double recording = 0) {
            const SourceIndex i = s.source(SourceKind::JicofoStats, F);
            s.focus.readings.measure(Metric::FocusRecordingFailures, n, Now + ms, i);
            s.focus.readings.measure(Metric::FocusRecording, recording, Now + ms, i);
            s.recorder.readings.measure(Metric::RecorderStarted, 5, Now + ms, s.source(SourceKind::JibriHealth, B1));
            s.recorder.rest = {busy, RecorderView::Healthy::Healthy, true, Now + ms};
            s.tell(true, true, {busy, RecorderView::Healthy::Healthy, true, busy == RecorderView::Busy::Idle ? Now : Now + ms});
            return s.at(ms);
        };
        QVERIFY(!problem(failures(10, 0), ProblemKind::RecorderIdleButFails)); // what was before we looked is no news
        QVERIFY(!problem(failures(12, 15'000), ProblemKind::RecorderIdleButFails));
        QVERIFY(!problem(failures(13, 20'000), ProblemKind::RecorderIdleButFails)); // a slow launch may still follow
        const SnapshotPtr shot = failures(13, 60'000);
        const Problem *p = problem(shot, ProblemKind::RecorderIdleButFails, B1);
        QVERIFY(p);
        QCOMPARE(p->args, (QStringList{B1, "3"}));
        QCOMPARE(p->since, Now);
        QCOMPARE(p->remedy, Remedy::RestartWithX);
        // it records after all
        failures(13, 65'000, RecorderView::Busy::Busy);
        QVERIFY(!problem(failures(13, 75'000, RecorderView::Busy::Busy, 1), ProblemKind::RecorderIdleButFails));
    }

    void focusMissingAndUnhealthy()
    {
        Calm s;
        s.focus.restOk = false;
        s.tell();
        QVERIFY(problem(s.make(), ProblemKind::FocusUnhealthy, F));
        Calm gone;
        Observation &o = gone.see(SourceKind::Brewery, X, Bridges);
        Server b = serverNamed(J1);
        b.occupant = Bridges + u'/' + J1;
        b.inBrewery = true;
        o.servers = {b};
        gone.make();
        QVERIFY(problem(gone.at(11'000), ProblemKind::FocusMissing));
    }

    void unexpectedOccupant()
    {
        Calm s;
        Server odd = serverNamed(QStringLiteral("mallory"), ServerKind::Unexpected);
        odd.occupant = Bridges + "/mallory";
        odd.inBrewery = true;
        const_cast<Observation &>(*s.seen[Origin{SourceKind::Brewery, ServerId{X}, Bridges}]).servers.push_back(odd);
        const SnapshotPtr shot = s.make();
        QCOMPARE(problem(shot, ProblemKind::UnexpectedOccupant)->args, (QStringList{"mallory", Bridges}));
        QCOMPARE(serverOf(shot, "mallory")->kind, ServerKind::Unexpected);
    }

    void versionsDifferAndSwapLow()
    {
        Calm s;
        s.server(ServerKind::Bridge, J2);
        s.server(ServerKind::Host, "host1");
        s.bridge.version = QStringLiteral("2.3.312");
        s.tell();
        Server two = serverNamed(J2);
        two.version = QStringLiteral("2.3.200");
        two.restOk = true;
        s.see(SourceKind::JvbHealth, J2).servers = {two};
        Server host = serverNamed("host1", ServerKind::Host);
        host.readings.measure(Metric::HostSwapTotal, 1000, Now, s.source(SourceKind::NodeExporter, "host1"));
        host.readings.measure(Metric::HostSwapFree, 50, Now, s.source(SourceKind::NodeExporter, "host1"));
        s.see(SourceKind::NodeExporter, "host1").servers = {host};
        s.config.xmpp.bridgeBreweries.clear();
        s.seen.erase(Origin{SourceKind::Brewery, ServerId{X}, Bridges});
        const SnapshotPtr shot = s.make();
        QCOMPARE(problem(shot, ProblemKind::VersionsDiffer)->args.mid(1), (QStringList{"2.3.200", "2.3.312"}));
        QVERIFY(problem(shot, ProblemKind::SwapLow, "host1"));
    }

    void passwordsAndNonsenseAndFeed()
    {
        Calm s;
        s.source(SourceKind::JvbMetrics, J1);
        s.miss(SourceKind::JvbMetrics, J1, 1);
        s.sources[s.source(SourceKind::JvbMetrics, J1)].error->kind = Error::Kind::Unauthorized;
        s.source(SourceKind::JvbDebug, J1);
        s.miss(SourceKind::JvbDebug, J1, 1);
        s.sources[s.source(SourceKind::JvbDebug, J1)].error->kind = Error::Kind::Malformed;
        s.sources[s.source(SourceKind::Brewery, X)].health = Health::Unknown;
        const SnapshotPtr shot = s.make();
        QVERIFY(problem(shot, ProblemKind::SourceUnauthorized));
        QVERIFY(problem(shot, ProblemKind::SourceMalformed));
        QVERIFY(problem(shot, ProblemKind::FeedDown));
        QCOMPARE(shot->health, Health::Unknown);
    }

    void aPortThatWasNeverOpenFromHereIsNoFault()
    {
        Calm s;
        s.server(ServerKind::Prosody, X);
        s.see(SourceKind::ProsodyMetrics, X).servers = {serverNamed(X, ServerKind::Prosody)};
        s.miss(SourceKind::ProsodyPort, X, 3);
        SourceState &port = s.sources[s.source(SourceKind::ProsodyPort, X)];
        port.lastOk = 0;
        QVERIFY(problem(s.make(), ProblemKind::SourceDown)); // it was open once
        port.health = Health::SwitchedOff;
        const SnapshotPtr shot = s.make();
        QVERIFY2(shot->problems.empty(), shot->problems.empty() ? "" : problemName(shot->problems[0].kind));
        QCOMPARE(shot->health, Health::Ok);
    }

    void oneClosedBreweryIsAWarningAndTheOtherStaysFresh()
    {
        Calm s;
        Server r = serverNamed(B1, ServerKind::Recorder);
        r.occupant = Recorders + u'/' + B1;
        r.inBrewery = true;
        r.presence = {RecorderView::Busy::Idle, RecorderView::Healthy::Healthy, true, Now};
        Server b = serverNamed(J1);
        b.occupant = Bridges + u'/' + J1;
        b.inBrewery = true;
        b.readings.measure(Metric::BridgePeople, 7, Now, s.source(SourceKind::Brewery, X));
        Server f = serverNamed(QStringLiteral("focus"), ServerKind::Focus);
        f.occupant = Bridges + "/focus";
        f.inBrewery = true;
        s.see(SourceKind::Brewery, X, Bridges).servers = {f, b};
        SourceState &feed = s.sources[s.source(SourceKind::Brewery, X)];
        feed.health = Health::Warning;
        feed.error = Error{Error::Kind::Refused, Recorders, QStringLiteral("forbidden")};
        SnapshotPtr shot = s.make();
        const Problem *p = problem(shot, ProblemKind::BreweryClosed);
        QVERIFY(p);
        QCOMPARE(p->health, Health::Warning);
        QCOMPARE(p->args.mid(1), (QStringList{Recorders, QStringLiteral("forbidden")}));
        QVERIFY(!problem(shot, ProblemKind::FeedDown));
        QCOMPARE(serverOf(shot, J1)->readings.get(Metric::BridgePeople).state, ReadingState::Measured);
        QCOMPARE(serverOf(shot, J1)->health, Health::Ok);
        QCOMPARE(shot->health, Health::Warning);
        // no feed at all: the same figure is one of before
        s.sources[s.source(SourceKind::Brewery, X)].health = Health::Unknown;
        shot = s.make();
        QVERIFY(problem(shot, ProblemKind::FeedDown) && !problem(shot, ProblemKind::BreweryClosed));
        QCOMPARE(serverOf(shot, J1)->readings.get(Metric::BridgePeople).state, ReadingState::Stale);
    }

    void unreachableShardSaysOneThing()
    {
        Calm s;
        for (SourceState &x : s.sources) {
            x.missed = 3;
            x.health = Health::Down;
            x.error = Error{Error::Kind::Unreachable, {}, {}};
        }
        const SnapshotPtr shot = s.make();
        QCOMPARE(shot->problems.size(), size_t(1));
        QCOMPARE(shot->problems[0].kind, ProblemKind::ShardUnreachable);
        QCOMPARE(shot->health, Health::Down);
    }
};

QTEST_GUILESS_MAIN(DiagnoseTest)
#include "diagnose.moc"
