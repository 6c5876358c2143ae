// The demo fleet's XMPP over WebSocket: login, breweries, presence that follows the world, refusals.
#include "demo/demofleet.h"
#include "demo/scramserver.h"
#include "sources/presence.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

using namespace jitscope;

namespace {

// A client small enough to be no copy of the console's own.
class Client : public QObject
{
public:
    explicit Client(const XmppConfig &config) : m_config(config)
    {
        connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &m) { received.append(m); });
        connect(&m_socket, &QWebSocket::disconnected, this, [this] { closed = true; });
        connect(&m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, [this] { closed = true; });
    }
    bool open(bool xmpp = true)
    {
        QWebSocketHandshakeOptions options;
        if (xmpp) options.setSubprotocols({QStringLiteral("xmpp")});
        m_socket.open(m_config.url, options);
        (void)QTest::qWaitFor([this] { return closed || m_socket.state() == QAbstractSocket::ConnectedState; }, 3000);
        return m_socket.state() == QAbstractSocket::ConnectedState;
    }
    void send(const QString &text) { m_socket.sendTextMessage(text); }
    // The next message that contains all of `parts`, taken; earlier ones stay.
    QString expect(const QStringList &parts)
    {
        QString found;
        (void)QTest::qWaitFor([&] {
            for (qsizetype i = 0; i < received.size(); ++i) {
                if (std::all_of(parts.begin(), parts.end(), [&](const QString &p) { return received[i].contains(p); })) {
                    found = received.takeAt(i);
                    return true;
                }
            }
            return false;
        }, 3000);
        return found;
    }
    void openStream(const QString &host)
    {
        send(QStringLiteral("<open xmlns=\"urn:ietf:params:xml:ns:xmpp-framing\" to=\"%1\" version=\"1.0\"/>").arg(host));
    }
    bool plain(const QString &password)
    {
        openStream(m_config.domain);
        if (expect({QStringLiteral("<mechanism>PLAIN</mechanism>")}).isEmpty()) return false;
        const QByteArray text = QByteArray(1, '\0') + m_config.user.toUtf8() + '\0' + password.toUtf8();
        send(QStringLiteral("<auth xmlns=\"urn:ietf:params:xml:ns:xmpp-sasl\" mechanism=\"PLAIN\">%1</auth>").arg(QLatin1String(text.toBase64())));
        return !expect({QStringLiteral("<success")}).isEmpty();
    }
    QString bind(const QString &resource)
    {
        openStream(m_config.domain);
        expect({QStringLiteral("xmpp-bind")});
        send(QStringLiteral("<iq xmlns=\"jabber:client\" type=\"set\" id=\"b\"><bind xmlns=\"urn:ietf:params:xml:ns:xmpp-bind\"><resource>%1</resource></bind></iq>").arg(resource));
        return expect({QStringLiteral("<jid>")});
    }
    void join(const QString &room, const QString &nick)
    {
        send(QStringLiteral("<presence xmlns=\"jabber:client\" id=\"j1\" to=\"%1/%2\"><x xmlns=\"http://jabber.org/protocol/muc\"/></presence>").arg(room, nick));
    }
    QStringList received;
    bool closed = false;

private:
    XmppConfig m_config;
    QWebSocket m_socket;
};

DemoOptions still()
{
    DemoOptions o;
    o.moves = o.incidents = false;
    return o;
}

} // namespace

class DemoXmpp : public QObject
{
    Q_OBJECT

private slots:
    void scramKnowsThePassword()
    {
        // The example of RFC 5802 §5.
        demo::ScramAccount account = demo::ScramAccount::make("user", "pencil", QByteArray::fromBase64("QSXCR+Q6sek8bf92"));
        demo::ScramServer server(account, "3rfcNHYJY1ZVvWVs7j");
        QCOMPARE(server.challenge("n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL").value(),
                 QByteArray("r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096"));
        QCOMPARE(server.finish("c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=").value(), QByteArray("v=rmF9pqV8S7suAoZWja4dJRkFsKQ="));
        QVERIFY(!server.finish("c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=w0X8v3Bz2T0CJGbJQyF0X+HI4Ts=").has_value());
        demo::ScramServer stranger(account, "x");
        QVERIFY(!stranger.challenge("n,,n=mallory,r=abc").has_value());
    }

    void snapshotThenChanges()
    {
        DemoFleet fleet(still());
        QVERIFY(fleet.start());
        const ShardConfig shard = fleet.config().shards[2];
        Client client(shard.xmpp);
        QVERIFY(client.open());
        QVERIFY(client.plain(fleet.secrets().value(shard.xmpp.secret).text()));
        QVERIFY(client.bind(QStringLiteral("console-1")).contains(QStringLiteral("monitor@auth.meet.example.org/console-1")));

        client.join(shard.xmpp.recorderBreweries[0], QStringLiteral("watch"));
        QVERIFY(!client.expect({QStringLiteral("code='110'")}).isEmpty());
        QVERIFY(!client.expect({QStringLiteral("/focus'")}).isEmpty()); // came before the 110
        int recorders = 0;
        for (const QString &m : client.received) recorders += m.contains(QStringLiteral("jibri-status"));
        QCOMPARE(recorders, 2);
        client.received.clear();

        QVERIFY(fleet.startIncident(QStringLiteral("jibri-expired"))); // the brewery only ever says busy
        QVERIFY(!client.expect({QStringLiteral("jibri-ap1-2"), QStringLiteral("busy-status status='busy'")}).isEmpty());
    }

    void bridgesSpeakEveryFiveSecondsAndLeave()
    {
        DemoFleet fleet(still());
        QVERIFY(fleet.start());
        const ShardConfig shard = fleet.config().shards[0];
        Client client(shard.xmpp);
        QVERIFY(client.open() && client.plain(fleet.secrets().value(shard.xmpp.secret).text()) && !client.bind(QStringLiteral("c")).isEmpty());
        client.join(shard.xmpp.bridgeBreweries[0], QStringLiteral("watch"));
        QVERIFY(!client.expect({QStringLiteral("code='110'")}).isEmpty());
        QVERIFY(!client.expect({QStringLiteral("/jvb-eu1-03'"), QStringLiteral("name='stress_level'")}).isEmpty());
        client.received.clear();
        fleet.step(5000);
        QVERIFY(!client.expect({QStringLiteral("/jvb-eu1-01'"), QStringLiteral("name='stress_level'")}).isEmpty());
        QVERIFY(fleet.startIncident(QStringLiteral("bridge-lost-xmpp")));
        QVERIFY(!client.expect({QStringLiteral("/jvb-eu1-03'"), QStringLiteral("unavailable")}).isEmpty());
        fleet.endIncidents();
        QVERIFY(!client.expect({QStringLiteral("/jvb-eu1-03'"), QStringLiteral("name='mucs_joined'")}).isEmpty());
    }

    void theConsoleReadsThePresences()
    {
        DemoFleet fleet(still());
        QVERIFY(fleet.start());
        const ShardConfig shard = fleet.config().shards[0];
        Client client(shard.xmpp);
        QVERIFY(client.open() && client.plain(fleet.secrets().value(shard.xmpp.secret).text()) && !client.bind(QStringLiteral("c")).isEmpty());
        client.join(shard.xmpp.bridgeBreweries[0], QStringLiteral("watch"));
        QVERIFY(!client.expect({QStringLiteral("code='110'")}).isEmpty());
        client.join(shard.xmpp.recorderBreweries[0], QStringLiteral("watch"));
        QVERIFY(!client.expect({QStringLiteral("code='110'")}).isEmpty());
        int bridges = 0, recorders = 0, focus = 0;
        for (const QString &message : client.received) {
            if (!message.startsWith(u"<presence")) continue;
            const QByteArray stanza = message.toUtf8();
            const auto seen = parsePresence(stanza, ParseContext{});
            QVERIFY2(seen, seen ? "" : qPrintable(seen.error().where + seen.error().detail));
            QCOMPARE(seen->servers.size(), size_t(1));
            const Server &server = seen->servers[0];
            bridges += server.kind == ServerKind::Bridge, recorders += server.kind == ServerKind::Recorder, focus += server.kind == ServerKind::Focus;
            if (server.kind == ServerKind::Bridge) QVERIFY(server.readings.get(Metric::BridgeStress).isMeasured());
            QCOMPARE(server.presenceItems, 1);
        }
        QCOMPARE(bridges, 3);
        QCOMPARE(recorders, 2);
        QCOMPARE(focus, 2);
    }

    void bridgeSendsTheNamesOfTheReference()
    {
        QFile file(QStringLiteral(JITSCOPE_SHARED "/jitsi/examples/presence-jvb-stats.xml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto names = [](const QString &text) {
            QStringList out;
            static const QRegularExpression name(QStringLiteral("<stat [^>]*name='([^']+)'"));
            for (auto it = name.globalMatch(text); it.hasNext();) out.append(it.next().captured(1));
            out.removeAll(QStringLiteral("release")); // optional
            return out;
        };
        DemoFleet fleet(still());
        QVERIFY(fleet.start());
        const ShardConfig shard = fleet.config().shards[0];
        Client client(shard.xmpp);
        QVERIFY(client.open() && client.plain(fleet.secrets().value(shard.xmpp.secret).text()) && !client.bind(QStringLiteral("c")).isEmpty());
        client.join(shard.xmpp.bridgeBreweries[0], QStringLiteral("watch"));
        QCOMPARE(names(client.expect({QStringLiteral("stress_level")})), names(QString::fromUtf8(file.readAll())));
    }

    void refusals()
    {
        DemoFleet fleet(still());
        QVERIFY(fleet.start());
        const XmppConfig xmpp = fleet.config().shards[0].xmpp;
        Client client(xmpp);
        QVERIFY(client.open());
        QVERIFY(!client.plain(QStringLiteral("wrong")));
        QVERIFY(!client.expect({QStringLiteral("not-authorized")}).isEmpty());
        QVERIFY(client.plain(fleet.secrets().value(xmpp.secret).text())); // the stream stays open
        QVERIFY(!client.bind(QStringLiteral("r")).isEmpty());
        client.join(xmpp.bridgeBreweries[0], QStringLiteral("jvb-eu1-01"));
        QVERIFY(!client.expect({QStringLiteral("conflict")}).isEmpty());
        client.join(QStringLiteral("teaparty@conference.meet.example.org"), QStringLiteral("x"));
        QVERIFY(!client.expect({QStringLiteral("Room creation is restricted")}).isEmpty());
        client.send(QStringLiteral("<iq xmlns=\"jabber:client\" type=\"get\" id=\"p\" to=\"%1/watch\"><ping xmlns=\"urn:xmpp:ping\"/></iq>").arg(xmpp.bridgeBreweries[0]));
        QVERIFY(!client.expect({QStringLiteral("not-acceptable")}).isEmpty());
        client.send(QStringLiteral("<iq xmlns=\"jabber:client\" type=\"get\" id=\"p2\" to=\"%1\"><ping xmlns=\"urn:xmpp:ping\"/></iq>").arg(xmpp.domain));
        QVERIFY(!client.expect({QStringLiteral("id='p2'"), QStringLiteral("type='result'")}).isEmpty());
        Client second(xmpp);
        QVERIFY(second.open() && second.plain(fleet.secrets().value(xmpp.secret).text()) && !second.bind(QStringLiteral("r")).isEmpty());
        QVERIFY(!client.expect({QStringLiteral("stream:error"), QStringLiteral("conflict")}).isEmpty());
        Client stranger(xmpp);
        QVERIFY(stranger.open());
        stranger.openStream(QStringLiteral("elsewhere.example.org"));
        QVERIFY(!stranger.expect({QStringLiteral("host-unknown")}).isEmpty());
    }

    void strangersAreIgnoredUnlessTheFleetIsOpen()
    {
        const QString anonymous = QStringLiteral("<auth xmlns=\"urn:ietf:params:xml:ns:xmpp-sasl\" mechanism=\"ANONYMOUS\"/>");
        for (const bool login : {true, false}) {
            DemoOptions options = still();
            options.needsLogin = login;
            DemoFleet fleet(options);
            QVERIFY(fleet.start());
            XmppConfig xmpp = fleet.config().shards[0].xmpp;
            QCOMPARE(xmpp.secret.isEmpty(), !login);
            QCOMPARE(fleet.secrets().isEmpty(), !login);
            xmpp.domain = QStringLiteral("meet.example.org");
            Client guest(xmpp);
            QVERIFY(guest.open());
            guest.openStream(xmpp.domain);
            QVERIFY(!guest.expect({QStringLiteral("ANONYMOUS")}).isEmpty());
            guest.send(anonymous);
            QVERIFY(!guest.expect({QStringLiteral("<success")}).isEmpty());
            QVERIFY(!guest.bind(QString()).isEmpty());
            guest.received.clear();
            guest.join(xmpp.bridgeBreweries[0], QStringLiteral("guest"));
            guest.send(QStringLiteral("<iq xmlns=\"jabber:client\" type=\"get\" id=\"after\"><ping xmlns=\"urn:xmpp:ping\"/></iq>"));
            QVERIFY(!guest.expect({QStringLiteral("id='after'")}).isEmpty());
            QCOMPARE(guest.received.isEmpty(), login); // not on the whitelist: not a word
        }
    }

    void shardAwayCutsTheStream()
    {
        DemoFleet fleet(still());
        QVERIFY(fleet.start());
        const XmppConfig xmpp = fleet.config().shards[2].xmpp;
        Client client(xmpp);
        QVERIFY(client.open() && client.plain(fleet.secrets().value(xmpp.secret).text()));
        QVERIFY(fleet.startIncident(QStringLiteral("shard-away")));
        QTRY_VERIFY(client.closed);
        Client again(xmpp);
        QVERIFY(!again.open());
        fleet.endIncidents();
        Client later(xmpp);
        QVERIFY(later.open() && later.plain(fleet.secrets().value(xmpp.secret).text()));
    }
};

QTEST_GUILESS_MAIN(DemoXmpp)
#include "xmpp.moc"
