// The feed against a real Prosody, with other clients playing Jibris, bridges and Jicofo.
#include "sources/brewery.h"

#include "app/prosody.h"
#include "app/xmppclient.h"

#include <QTest>

using namespace jitscope;
using namespace std::chrono_literals;

namespace {

const auto JibriRoom = QStringLiteral("jibribrewery@internal.auth.localhost");
const auto BridgeRoom = QStringLiteral("jvbbrewery@internal.auth.localhost");

// A feed under test with all that it said.
struct Feed
{
    Feed(const XmppConfig &config, const QString &password) : brewery(config, password, ServerId{QStringLiteral("prosody-1")}, 7)
    {
        timing.again = 50ms;
        timing.againAtMost = 200ms;
        timing.rejoin = 100ms;
        timing.rejoinAtMost = 400ms;
        QObject::connect(&brewery, &Brewery::observed, [this](const Observation &o) { seen[o.origin.part].push_back(o); });
        QObject::connect(&brewery, &Brewery::stateChanged, [this](const SourceState &s) { states.push_back(s); });
    }
    void start()
    {
        brewery.setTiming(timing);
        brewery.start();
    }
    const Observation *last(const QString &room) const
    {
        const auto it = seen.find(room);
        return it == seen.end() || it->second.empty() ? nullptr : &it->second.back();
    }
    bool whole(const QString &room) const { return last(room) && last(room)->complete; }
    const Server *server(const QString &room, const QString &nick) const
    {
        if (const Observation *o = last(room))
            for (const Server &s : o->servers)
                if (s.id.value == nick) return &s;
        return nullptr;
    }
    Health health() const { return states.empty() ? Health::Pending : states.back().health; }
    std::optional<Error> error() const { return states.empty() ? std::nullopt : states.back().error; }

    Brewery brewery;
    Brewery::Timing timing;
    std::map<QString, std::vector<Observation>> seen;
    std::vector<SourceState> states;
};

} // namespace

class TestBrewery : public QObject
{
    Q_OBJECT
private:
    XmppConfig config() const
    {
        XmppConfig c;
        c.url = m_prosody->webSocketUrl();
        c.domain = QStringLiteral("auth.localhost");
        c.user = QStringLiteral("monitor");
        c.secret = QStringLiteral("xmpp");
        c.bridgeBreweries = {BridgeRoom};
        c.recorderBreweries = {JibriRoom};
        return c;
    }
    std::unique_ptr<XmppClient> client(const char *user, const char *resource = "") const
    {
        const QString name = QString::fromLatin1(user);
        auto c = std::make_unique<XmppClient>(m_prosody->webSocketUrl(), QStringLiteral("auth.localhost"), name, name + QStringLiteral("-pw"), QString::fromLatin1(resource));
        if (!c->ready()) qWarning() << "login of" << user << "failed" << (c->refused ? c->refused->detail : QString());
        return c;
    }

private slots:
    void init()
    {
        m_prosody = std::make_unique<ProsodyServer>();
        for (const char *user : {"monitor", "jibri", "jvb", "focus"}) m_prosody->addAccount(QString::fromLatin1(user), QString::fromLatin1(user) + QStringLiteral("-pw"));
        QVERIFY2(m_prosody->start(), qPrintable(m_prosody->error()));
    }
    void cleanup()
    {
        if (QTest::currentTestFailed()) qWarning().noquote() << m_prosody->log().right(3000);
        m_prosody.reset();
    }

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

private:
    std::unique_ptr<ProsodyServer> m_prosody;
};

QTEST_GUILESS_MAIN(TestBrewery)
#include "brewery.moc"
