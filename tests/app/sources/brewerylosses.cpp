// What a feed of a real Prosody does when it loses the server, its connection, its seat or its name.
#include "breweryworld.h"

#include <csignal>

using namespace jitscope;
using namespace jitscope::test;
using namespace std::chrono_literals;

class TestBreweryLosses : public QObject, BreweryWorld
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void prosodyRestart()
    {
        auto jibri = client("jibri");
        auto focus = client("focus", "focus");
        focus->join(JibriRoom, QStringLiteral("focus"));
        QVERIFY(focus->joined(JibriRoom));
        jibri->join(JibriRoom, QStringLiteral("jibri-1"), XmppClient::jibri("busy"));
        QVERIFY(jibri->joined(JibriRoom));
        XmppConfig c = config();
        c.bridgeBreweries.clear();
        Feed feed(c, QStringLiteral("monitor-pw"));
        feed.start();
        QTRY_VERIFY(feed.whole(JibriRoom));
        QTRY_VERIFY(feed.server(JibriRoom, QStringLiteral("jibri-1")));
        const size_t before = feed.seen[JibriRoom].size();

        m_prosody->stop();
        QTRY_VERIFY(feed.health() != Health::Ok);
        QTRY_VERIFY(!feed.whole(JibriRoom));
        QTRY_VERIFY(feed.error() && feed.server(JibriRoom, QStringLiteral("jibri-1"))->inBrewery == std::nullopt);
        QCOMPARE(feed.server(JibriRoom, QStringLiteral("jibri-1"))->presence.busy, RecorderView::Busy::Busy);
        QVERIFY2(m_prosody->start(), qPrintable(m_prosody->error()));
        QTRY_VERIFY_WITH_TIMEOUT(feed.whole(JibriRoom), 20'000); // logged in again; the brewery is not there yet
        QCOMPARE(feed.server(JibriRoom, QStringLiteral("jibri-1"))->inBrewery, std::optional<bool>());

        auto jibri2 = client("jibri"), focus2 = client("focus", "focus");
        focus2->join(JibriRoom, QStringLiteral("focus"));
        QVERIFY(focus2->joined(JibriRoom));
        jibri2->join(JibriRoom, QStringLiteral("jibri-1"), XmppClient::jibri("idle"));
        QTRY_COMPARE(feed.server(JibriRoom, QStringLiteral("jibri-1"))->inBrewery, std::optional<bool>(true));
        QTRY_COMPARE(feed.server(JibriRoom, QStringLiteral("jibri-1"))->presence.busy, RecorderView::Busy::Idle);
        QTRY_COMPARE(feed.server(JibriRoom, QStringLiteral("focus"))->inBrewery, std::optional<bool>(true));
        // Nothing was invented in between: nobody ever counted as gone, nobody was forgotten.
        const auto &all = feed.seen[JibriRoom];
        for (size_t i = before; i < all.size(); ++i) {
            QCOMPARE(all[i].servers.size(), size_t(2));
            for (const Server &s : all[i].servers) QVERIFY(s.inBrewery != std::optional<bool>(false));
        }
    }

    void lostServicesCountAsGoneInTheEnd()
    {
        auto jibri = client("jibri");
        auto focus = client("focus", "focus");
        focus->join(JibriRoom, QStringLiteral("focus"));
        jibri->join(JibriRoom, QStringLiteral("jibri-1"), XmppClient::jibri("busy"));
        QVERIFY(focus->joined(JibriRoom) && jibri->joined(JibriRoom));
        Feed feed(config(), QStringLiteral("monitor-pw"));
        BreweryRoom::Limits limits;
        limits.doubtFor = 400;
        feed.brewery.setLimits(limits);
        feed.start();
        QTRY_VERIFY(feed.server(JibriRoom, QStringLiteral("jibri-1")));
        m_prosody->kill(); // no word of good-bye
        QTRY_COMPARE(feed.server(JibriRoom, QStringLiteral("jibri-1"))->inBrewery, std::optional<bool>());
        QVERIFY(!feed.whole(JibriRoom));
        QTRY_VERIFY(feed.error().has_value());
        QCOMPARE(feed.error()->kind, Error::Kind::Unreachable);
        QTest::qWait(600); // longer than doubtFor: without a feed nobody becomes gone
        QCOMPARE(feed.server(JibriRoom, QStringLiteral("jibri-1"))->inBrewery, std::optional<bool>());
        QVERIFY2(m_prosody->start(), qPrintable(m_prosody->error()));
        QTRY_COMPARE_WITH_TIMEOUT(feed.server(JibriRoom, QStringLiteral("jibri-1"))->inBrewery, std::optional<bool>(false), 20'000);
        QTRY_VERIFY(feed.whole(JibriRoom));
    }

    void deadPeer()
    {
        Feed feed(config(), QStringLiteral("monitor-pw"));
        feed.timing.ping = 200ms;
        feed.timing.pingAnswer = 300ms;
        feed.start();
        QTRY_VERIFY(feed.brewery.state().answerMs >= 0);
        ::kill(pid_t(m_prosody->pid()), SIGSTOP); // the connection stays, nobody is at home
        QTRY_VERIFY_WITH_TIMEOUT(feed.error().has_value(), 10'000);
        ::kill(pid_t(m_prosody->pid()), SIGCONT);
        QCOMPARE(feed.error()->kind, Error::Kind::Timeout);
        QTRY_VERIFY_WITH_TIMEOUT(!feed.brewery.jid().isEmpty(), 20'000);
        QTRY_VERIFY(feed.whole(JibriRoom));
    }

    void kickedOut()
    {
        auto focus = client("focus", "focus");
        focus->join(JibriRoom, QStringLiteral("focus"));
        QVERIFY(focus->joined(JibriRoom));
        Feed feed(config(), QStringLiteral("monitor-pw"));
        feed.brewery.setNick(QStringLiteral("monitor-1"));
        feed.start();
        QTRY_VERIFY(feed.server(JibriRoom, QStringLiteral("focus")));
        const size_t before = feed.seen[JibriRoom].size();
        focus->stream().request(JibriRoom, "set",
                                "<query xmlns=\"http://jabber.org/protocol/muc#admin\"><item nick=\"monitor-1\" role=\"none\"><reason>maintenance</reason></item></query>", 5s, this,
                                [](const Result<XmlNode> &) {});
        QTRY_VERIFY(feed.error().has_value());
        QVERIFY2(feed.error()->detail.contains(QLatin1String("maintenance")), qPrintable(feed.error()->detail));
        QTRY_COMPARE(feed.health(), Health::Ok); // and back
        QTRY_VERIFY(feed.whole(JibriRoom));
        QVERIFY(feed.seen[JibriRoom].size() > before + 1);
    }

    void seatVanishes()
    {
        m_prosody->stop();
        m_prosody->enableMucModule("forget_seat");
        QVERIFY(m_prosody->addPlugin(QStringLiteral("mod_forget_seat.lua"), R"(
-- "forget" in a message to a room: the room forgets the monitors, without a word.
module:hook("message/bare", function (event)
  if event.stanza:get_child_text("body") ~= "forget" then return end
  local room = module:depends("muc").get_room_from_jid(event.stanza.attr.to)
  for nick, occupant in room:each_occupant() do
    if nick:match("/monitor%-") then
      room._occupants[nick] = nil
      for real in occupant:each_session() do room._jid_nick[real] = nil end
    end
  end
  return true
end, 1000)
)"));
        QVERIFY2(m_prosody->start(), qPrintable(m_prosody->error()));
        auto focus = client("focus", "focus");
        focus->join(JibriRoom, QStringLiteral("focus"));
        QVERIFY(focus->joined(JibriRoom));
        XmppConfig c = config();
        c.bridgeBreweries.clear();
        Feed feed(c, QStringLiteral("monitor-pw"));
        feed.timing.selfPing = 200ms;
        feed.brewery.setNick(QStringLiteral("monitor-1"));
        feed.start();
        QTRY_VERIFY(feed.whole(JibriRoom));
        QTest::qWait(500); // self-pings of a seat that is there change nothing
        const size_t before = feed.seen[JibriRoom].size();
        QVERIFY(std::all_of(feed.seen[JibriRoom].begin() + 1, feed.seen[JibriRoom].end(), [](const Observation &o) { return o.complete; }));
        focus->stream().send("<message xmlns=\"jabber:client\" type=\"groupchat\" to=\"jibribrewery@internal.auth.localhost\"><body>forget</body></message>");
        QTRY_VERIFY(feed.seen[JibriRoom].size() > before);
        QTRY_VERIFY(feed.whole(JibriRoom));
        auto jibri = client("jibri");
        jibri->join(JibriRoom, QStringLiteral("jibri-1"), XmppClient::jibri("idle"));
        QTRY_VERIFY(feed.server(JibriRoom, QStringLiteral("jibri-1"))); // we hear again
    }

    void resourceTaken()
    {
        Feed feed(config(), QStringLiteral("monitor-pw"));
        feed.start();
        QTRY_VERIFY(!feed.brewery.jid().isEmpty());
        const QString before = feed.brewery.jid();
        auto thief = client("monitor", before.section(u'/', 1).toUtf8().constData());
        QCOMPARE(thief->jid, before);
        QTRY_VERIFY(!feed.brewery.jid().isEmpty() && feed.brewery.jid() != before);
        QTest::qWait(300);
        QVERIFY(!thief->end); // no fight for it
    }
};

QTEST_GUILESS_MAIN(TestBreweryLosses)
#include "brewerylosses.moc"
