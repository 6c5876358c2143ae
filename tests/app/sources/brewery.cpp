// The feed against a real Prosody, with other clients playing Jibris, bridges and Jicofo.
#include "breweryworld.h"

using namespace jitscope;
using namespace jitscope::test;
using namespace std::chrono_literals;

class TestBrewery : public QObject, BreweryWorld
{
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void jibriTurnsBusy()
    {
        auto jibri = client("jibri");
        auto focus = client("focus", "focus");
        auto jvb = client("jvb");
        focus->join(JibriRoom, QStringLiteral("focus"));
        QVERIFY(focus->joined(JibriRoom));
        jibri->join(JibriRoom, QStringLiteral("jibri-1"));
        jibri->publish(JibriRoom, QStringLiteral("jibri-1"), XmppClient::jibri("idle"));
        jvb->join(BridgeRoom, QStringLiteral("jvb-1"), XmppClient::bridge("0.25"));
        QVERIFY(jibri->joined(JibriRoom) && jvb->joined(BridgeRoom));

        Feed feed(config(), QStringLiteral("monitor-pw"));
        feed.start();
        QTRY_VERIFY(feed.whole(JibriRoom) && feed.whole(BridgeRoom));
        QTRY_COMPARE(feed.health(), Health::Ok);

        const Server *recorder = feed.server(JibriRoom, QStringLiteral("jibri-1"));
        QVERIFY(recorder);
        QCOMPARE(recorder->kind, ServerKind::Recorder);
        QCOMPARE(recorder->presence.busy, RecorderView::Busy::Idle);
        QCOMPARE(recorder->inBrewery, std::optional<bool>(true));
        QCOMPARE(recorder->occupant, JibriRoom + QStringLiteral("/jibri-1"));
        QVERIFY(feed.server(JibriRoom, QStringLiteral("focus")));
        QCOMPARE(feed.server(JibriRoom, QStringLiteral("focus"))->kind, ServerKind::Focus);
        QCOMPARE(feed.last(JibriRoom)->servers.size(), size_t(2)); // we are not in it
        const Server *bridge = feed.server(BridgeRoom, QStringLiteral("jvb-1"));
        QVERIFY(bridge);
        QCOMPARE(bridge->kind, ServerKind::Bridge);
        QCOMPARE(bridge->region, QStringLiteral("eu"));
        QCOMPARE(bridge->readings.get(Metric::BridgeStress).value, 0.25);
        QCOMPARE(bridge->readings.get(Metric::BridgeStress).source, SourceIndex(7));
        QCOMPARE(feed.last(BridgeRoom)->origin, (Origin{SourceKind::Brewery, ServerId{QStringLiteral("prosody-1")}, BridgeRoom}));

        jibri->publish(JibriRoom, QStringLiteral("jibri-1"), XmppClient::jibri("busy"));
        QTRY_COMPARE(feed.server(JibriRoom, QStringLiteral("jibri-1"))->presence.busy, RecorderView::Busy::Busy);

        jibri->leave(JibriRoom, QStringLiteral("jibri-1"));
        QTRY_COMPARE(feed.server(JibriRoom, QStringLiteral("jibri-1"))->inBrewery, std::optional<bool>(false));
        QCOMPARE(feed.server(JibriRoom, QStringLiteral("jibri-1"))->presence.busy, RecorderView::Busy::Busy); // the last payload is kept
    }

    void wrongPassword()
    {
        Feed feed(config(), QStringLiteral("not-the-password"));
        feed.start();
        QTRY_VERIFY(feed.error().has_value());
        QCOMPARE(feed.error()->kind, Error::Kind::Unauthorized);
        QCOMPARE(feed.health(), Health::Down);
        QVERIFY2(!feed.error()->detail.contains(QLatin1String("not-the-password")), "the password is in an error");
        QVERIFY(feed.brewery.state().intervalMs >= 60'000); // no hammering
        QVERIFY(!feed.whole(JibriRoom));
    }

    void anonymousGuest()
    {
        auto jibri = client("jibri");
        jibri->join(JibriRoom, QStringLiteral("jibri-1"), XmppClient::jibri("idle"));
        QVERIFY(jibri->joined(JibriRoom));
        XmppConfig c = config();
        c.domain = QStringLiteral("localhost");
        c.user.clear();
        c.secret.clear();
        c.bridgeBreweries.clear();
        Feed feed(c, {});
        feed.start();
        QTRY_VERIFY(feed.whole(JibriRoom));
        QVERIFY(feed.server(JibriRoom, QStringLiteral("jibri-1")));
        QVERIFY(feed.brewery.jid().contains(QLatin1String("@localhost/")));
        // and without an account where one is wanted
        c.domain = QStringLiteral("auth.localhost");
        Feed refused(c, {});
        refused.start();
        QTRY_VERIFY(refused.error().has_value());
        QCOMPARE(refused.error()->kind, Error::Kind::Unauthorized);
    }

    void joinRefusedInSilence()
    {
        XmppConfig c = config();
        c.domain = QStringLiteral("localhost"); // this Prosody drops joins from other domains than auth.localhost there
        c.user.clear();
        c.bridgeBreweries.clear();
        c.recorderBreweries = {QStringLiteral("jibribrewery@internal-muc.localhost")};
        Feed feed(c, {});
        feed.timing.join = 300ms;
        feed.start();
        QTRY_VERIFY(feed.error().has_value());
        QCOMPARE(feed.error()->kind, Error::Kind::Refused);
        QCOMPARE(feed.error()->where, c.recorderBreweries.first());
        QCOMPARE(feed.health(), Health::Unknown);
        QVERIFY(!feed.brewery.jid().isEmpty()); // the connection itself is fine
        QVERIFY(feed.last(c.recorderBreweries.first()));
        QVERIFY(!feed.whole(c.recorderBreweries.first()));
    }

    void oneClosedBreweryLeavesTheOtherLive()
    {
        auto jibri = client("jibri");
        jibri->join(JibriRoom, QStringLiteral("jibri-1"), XmppClient::jibri("idle"));
        QVERIFY(jibri->joined(JibriRoom));
        XmppConfig c = config();
        c.domain = QStringLiteral("localhost");
        c.user.clear();
        const auto closed = QStringLiteral("jvbbrewery@internal-muc.localhost"); // drops joins from this domain
        c.bridgeBreweries = {closed};
        Feed feed(c, {});
        feed.timing.join = 300ms;
        feed.start();
        QTRY_COMPARE(feed.health(), Health::Warning);
        QCOMPARE(feed.error()->where, closed);
        QCOMPARE(feed.error()->kind, Error::Kind::Refused);
        QTRY_VERIFY(feed.server(JibriRoom, QStringLiteral("jibri-1")));
        QVERIFY(feed.whole(JibriRoom) && !feed.whole(closed));
        QCOMPARE(feed.server(JibriRoom, QStringLiteral("jibri-1"))->inBrewery, std::optional(true));
    }

    void loginWaitsForItsTurn()
    {
        Feed feed(config(), QStringLiteral("monitor-pw"));
        feed.start(1h);
        QTest::qWait(50);
        QCOMPARE(feed.brewery.state().lastTry, 0);
        QCOMPARE(feed.brewery.state().health, Health::Pending);
        feed.brewery.retryNow(); // the operator does not wait
        QTRY_VERIFY(feed.whole(JibriRoom));
    }

    void roomIsMadeByTheFirstService()
    {
        const auto room = QStringLiteral("jibribrewery@internal-muc.localhost"); // restricted creation: only focus may make it
        XmppConfig c = config();
        c.recorderBreweries = {room};
        Feed feed(c, QStringLiteral("monitor-pw"));
        feed.start();
        // Both are missing: one because we may not make it, one because we would own it.
        QTRY_VERIFY(feed.whole(room) && feed.whole(BridgeRoom));
        QVERIFY(feed.last(room)->servers.empty());
        QVERIFY(feed.last(BridgeRoom)->problems.front().contains(QLatin1String("does not exist")));
        QCOMPARE(feed.health(), Health::Ok);
        auto focus = client("focus", "focus");
        focus->join(room, QStringLiteral("focus"));
        QVERIFY(focus->joined(room));
        QTRY_VERIFY(feed.server(room, QStringLiteral("focus")));
        focus->join(BridgeRoom, QStringLiteral("focus"));
        QTRY_VERIFY(feed.server(BridgeRoom, QStringLiteral("focus")));
        // Nobody but focus owns it: we came second, as a participant without affiliation.
        const XmlNode &us = focus->received.back();
        QCOMPARE(us.child(u"x", u"http://jabber.org/protocol/muc#user")->child(u"item")->attribute(u"affiliation"), QStringLiteral("none"));
    }

    void nicknameTaken()
    {
        auto jibri = client("jibri");
        jibri->join(JibriRoom, QStringLiteral("monitor-1"), XmppClient::jibri("idle"));
        QVERIFY(jibri->joined(JibriRoom));
        Feed feed(config(), QStringLiteral("monitor-pw"));
        feed.brewery.setNick(QStringLiteral("monitor-1"));
        feed.start();
        QTRY_VERIFY(feed.whole(JibriRoom));
        QVERIFY(feed.server(JibriRoom, QStringLiteral("monitor-1")));
        QCOMPARE(feed.health(), Health::Ok);
    }

    void sameNicknameTwice()
    {
        auto a = client("jibri", "a"), b = client("jibri", "b");
        a->join(JibriRoom, QStringLiteral("jibri-clone"), XmppClient::jibri("idle"));
        QVERIFY(a->joined(JibriRoom));
        Feed feed(config(), QStringLiteral("monitor-pw"));
        feed.start();
        QTRY_VERIFY(feed.server(JibriRoom, QStringLiteral("jibri-clone")));
        QCOMPARE(feed.server(JibriRoom, QStringLiteral("jibri-clone"))->presenceItems, 1);
        b->join(JibriRoom, QStringLiteral("jibri-clone"), XmppClient::jibri("idle"));
        QTRY_COMPARE(feed.server(JibriRoom, QStringLiteral("jibri-clone"))->presenceItems, 2);
        QCOMPARE(feed.last(JibriRoom)->servers.size(), size_t(1));
        // From another account the same nickname is refused, and its owner stays.
        auto other = client("jvb");
        other->join(JibriRoom, QStringLiteral("jibri-clone"), XmppClient::jibri("busy"));
        QTRY_VERIFY(!other->received.empty());
        QCOMPARE(other->received.front().attribute(u"type"), QStringLiteral("error"));
        QCOMPARE(feed.server(JibriRoom, QStringLiteral("jibri-clone"))->presence.busy, RecorderView::Busy::Idle);
    }

    void strangers()
    {
        auto focus = client("focus", "focus"), jvb = client("jvb");
        focus->join(JibriRoom, QStringLiteral("focus"));
        QVERIFY(focus->joined(JibriRoom));
        jvb->join(JibriRoom, QStringLiteral("lurker"));
        XmppClient guest(m_prosody->webSocketUrl(), QStringLiteral("localhost"), {}, {});
        QVERIFY(guest.ready());
        guest.join(JibriRoom, QStringLiteral("fake-jibri"), XmppClient::jibri("idle"));
        auto fellow = client("monitor");
        fellow->join(JibriRoom, QStringLiteral("other-console"));
        QVERIFY(jvb->joined(JibriRoom) && guest.joined(JibriRoom) && fellow->joined(JibriRoom));
        Feed feed(config(), QStringLiteral("monitor-pw"));
        BreweryRoom::Limits limits;
        limits.unnamedFor = 500;
        feed.brewery.setLimits(limits);
        feed.start();
        QTRY_VERIFY(feed.whole(JibriRoom));
        QVERIFY(!feed.server(JibriRoom, QStringLiteral("lurker"))); // it may still say what it is
        QTRY_VERIFY(feed.server(JibriRoom, QStringLiteral("lurker")));
        QCOMPARE(feed.server(JibriRoom, QStringLiteral("lurker"))->kind, ServerKind::Unexpected);
        QVERIFY(!feed.server(JibriRoom, QStringLiteral("other-console"))); // the same account: another console
        const auto &problems = feed.last(JibriRoom)->problems;
        QVERIFY(std::any_of(problems.begin(), problems.end(),
                            [](const QString &p) { return p.contains(QLatin1String("fake-jibri")) && p.contains(QLatin1String("not an account of auth.localhost")); }));
        jvb->leave(JibriRoom, QStringLiteral("lurker"));
        QTRY_VERIFY(!feed.server(JibriRoom, QStringLiteral("lurker"))); // forgotten: it did not matter to the shard
    }

    // The alarm rings, the time is not quite over; it is over when the feed is told the next moment. It was swallowed there.
    void theAlarmMayRingEarly()
    {
        auto jvb = client("jvb");
        jvb->join(JibriRoom, QStringLiteral("lurker"));
        QVERIFY(jvb->joined(JibriRoom));
        Feed feed(config(), QStringLiteral("monitor-pw"));
        BreweryRoom::Limits limits;
        limits.unnamedFor = 300;
        feed.brewery.setLimits(limits);
        Brewery::Timing timing;
        timing.coalesce = std::chrono::milliseconds(200);
        feed.brewery.setTiming(timing);
        qint64 at = 1'700'000'000'000;
        feed.brewery.setClock([&at] { return at; });
        feed.start();
        QTRY_VERIFY(feed.whole(JibriRoom));
        QVERIFY(!feed.server(JibriRoom, QStringLiteral("lurker")));
        QTimer::singleShot(330, &feed.brewery, [&at] { at += 10'000; }); // after the alarm of 300 ms, before what it has set going
        QTRY_VERIFY(feed.server(JibriRoom, QStringLiteral("lurker")));
    }

    void seenLeavingAtOnce()
    {
        auto focus = client("focus", "focus");
        focus->join(JibriRoom, QStringLiteral("focus"));
        QVERIFY(focus->joined(JibriRoom));
        auto feed = std::make_unique<Feed>(config(), QStringLiteral("monitor-pw"));
        feed->brewery.setNick(QStringLiteral("monitor-1"));
        feed->start();
        QTRY_VERIFY(feed->whole(JibriRoom));
        feed->brewery.stop();
        const size_t told = feed->states.size();
        const auto left = [&] {
            const XmlNode &n = focus->received.back();
            return n.attribute(u"from").endsWith(QLatin1String("/monitor-1")) && n.attribute(u"type") == u"unavailable";
        };
        QTRY_VERIFY(left());
        QCOMPARE(feed->states.size(), told); // nothing is said after stop()
    }

    void hostHeader()
    {
        m_prosody->stop();
        m_prosody->setDefaultHost({});
        QVERIFY2(m_prosody->start(), qPrintable(m_prosody->error()));
        Feed wrong(config(), QStringLiteral("monitor-pw")); // Host: 127.0.0.1 is served by nobody
        wrong.start();
        QTRY_COMPARE(wrong.health(), Health::SwitchedOff);
        QCOMPARE(wrong.error()->kind, Error::Kind::Unsupported);
        QVERIFY(!wrong.brewery.state().setting.isEmpty());
        XmppConfig c = config();
        c.host = QStringLiteral("localhost");
        Feed right(c, QStringLiteral("monitor-pw"));
        right.start();
        QTRY_VERIFY(right.whole(JibriRoom));
    }

    void onlyBreweries()
    {
        for (const char *bad : {"team@conference.localhost", "jigasibrewery@internal.auth.localhost", "brewery", "a@b@brewery", "jvbbrewery@x/nick", "@brewery", "jvb brewery@x", "jvbbrewery@"})
            QVERIFY2(!Brewery::breweryRoom(QString::fromLatin1(bad)), bad);
        QCOMPARE(*Brewery::breweryRoom(QStringLiteral("JvbBrewery@Internal.auth.x")), QStringLiteral("jvbbrewery@internal.auth.x"));
        auto focus = client("focus", "focus");
        const auto meeting = QStringLiteral("team@internal.auth.localhost");
        focus->join(meeting, QStringLiteral("focus"));
        focus->join(JibriRoom, QStringLiteral("focus"));
        QVERIFY(focus->joined(meeting) && focus->joined(JibriRoom));
        XmppConfig c = config();
        c.bridgeBreweries = {meeting, JibriRoom}; // twice the same is once
        Feed feed(c, QStringLiteral("monitor-pw"));
        feed.start();
        QTRY_VERIFY(feed.whole(JibriRoom));
        QVERIFY(feed.error() && feed.error()->where == meeting);
        QVERIFY(!feed.last(meeting));
        for (const XmlNode &n : focus->received)
            if (n.attribute(u"from").startsWith(meeting)) QVERIFY(n.name != u"presence" || n.attribute(u"from") == meeting + QStringLiteral("/focus"));
    }
};

QTEST_GUILESS_MAIN(TestBrewery)
#include "brewery.moc"
