// One interface at several addresses: the next one is asked in the same turn, so nothing is missed; the first is taken back when it answers. Pages over
// HTTP, and the feed with a real Prosody.
#include "feed.h"

#include "app/ferry.h"
#include "app/prosody.h"
#include "app/xmppclient.h"
#include "net/http.h"
#include "sources/httpsource.h"

#include <QHttpServer>
#include <QHttpServerResponse>
#include <QTest>

using namespace jitscope;
using namespace jitscope::test;
using namespace std::chrono_literals;

namespace {

constexpr int LongMs = 60'000; // a busy machine under a sanitiser
const auto Bridges = QStringLiteral("jvbbrewery@internal.auth.localhost");

Result<Observation> parseWords(QByteArrayView body, const ParseContext &context)
{
    Observation o;
    o.origin = context.origin;
    o.at = context.at;
    o.version = QString::fromUtf8(body);
    return o;
}

const HttpKind OnePage[] = {{SourceKind::JvbHealth, ServerKind::Bridge, "/about/health", "*/*", 5000, parseWords, "", ""}};

} // namespace

class FailOver : public QObject
{
    Q_OBJECT

private slots:
    void pages()
    {
        QHttpServer server;
        server.route(QStringLiteral("/about/health"), [] { return QHttpServerResponse("text/plain", QByteArray("1.0")); });
        const quint16 port = server.listen(QHostAddress::LocalHost);
        Ferry first(port), second(port);
        EndpointConfig e;
        e.name = QStringLiteral("jvb1");
        const QUrl url(QStringLiteral("http://127.0.0.1/"));
        e.url = first.instead(url);
        e.otherUrls = {second.instead(url)};
        HttpSource::Options o;
        o.pollMs = 1000;
        o.timeoutMs = 20'000;
        o.kinds = OnePage;
        o.firstAgain = o.firstAgainAtMost = 300ms;
        Http http;
        HttpSource source(http, e, {}, o);
        int seen = 0, missed = 0;
        connect(&source, &HttpSource::observed, this, [&] { ++seen; });
        connect(&source, &HttpSource::changed, this, [&] { missed = std::max(missed, source.states().front().missed); });
        const auto state = [&] { return source.states().front(); };
        source.start();
        QTRY_VERIFY_WITH_TIMEOUT(seen >= 2, LongMs);
        QCOMPARE(state().addresses, 2);
        QCOMPARE(state().addressInUse, 0);
        QCOMPARE(second.taken(), 0);

        first.cut();
        QTRY_COMPARE_WITH_TIMEOUT(state().addressInUse, 1, LongMs);
        const int then = seen;
        QTRY_VERIFY_WITH_TIMEOUT(seen >= then + 3, LongMs);
        QCOMPARE(state().health, Health::Ok);
        QCOMPARE(missed, 0); // it was asked elsewhere in the same turn, and goes on to be while the first is tried in vain
        QVERIFY(state().address.contains(QString::number(second.serverPort())));

        QVERIFY(first.mend());
        QTRY_COMPARE_WITH_TIMEOUT(state().addressInUse, 0, LongMs);
        second.cut();
        const int back = seen;
        QTRY_VERIFY_WITH_TIMEOUT(seen >= back + 2, LongMs);
        QCOMPARE(missed, 0);

        first.cut(); // both: now it is down, and says so
        QTRY_VERIFY_WITH_TIMEOUT(state().missed >= 2 && state().health == Health::Down, LongMs);
        QVERIFY(second.mend());
        QTRY_COMPARE_WITH_TIMEOUT(state().health, Health::Ok, LongMs);
        QCOMPARE(state().addressInUse, 1);
    }

    void feed()
    {
        ProsodyServer prosody;
        for (const char *user : {"monitor", "jvb"}) prosody.addAccount(QString::fromLatin1(user), QString::fromLatin1(user) + QStringLiteral("-pw"));
        QVERIFY2(prosody.start(), qPrintable(prosody.error()));
        XmppClient jvb(prosody.webSocketUrl(), QStringLiteral("auth.localhost"), QStringLiteral("jvb"), QStringLiteral("jvb-pw"));
        QVERIFY(jvb.ready());
        jvb.join(Bridges, QStringLiteral("jvb-1"), XmppClient::bridge("0.25"));
        QVERIFY(jvb.joined(Bridges));

        Ferry first(prosody.port()), second(prosody.port());
        XmppConfig config;
        config.url = first.instead(prosody.webSocketUrl());
        config.otherUrls = {second.instead(prosody.webSocketUrl())};
        config.domain = QStringLiteral("auth.localhost");
        config.user = QStringLiteral("monitor");
        config.secret = QStringLiteral("xmpp");
        config.bridgeBreweries = {Bridges};
        Feed feed(config, QStringLiteral("monitor-pw"));
        feed.timing.first = feed.timing.firstAtMost = 300ms;
        feed.start();
        const auto live = [&](int address) { return feed.health() == Health::Ok && feed.whole(Bridges) && feed.brewery.state().addressInUse == address && feed.server(Bridges, QStringLiteral("jvb-1")); };
        QTRY_VERIFY_WITH_TIMEOUT(live(0), LongMs);
        QCOMPARE(second.taken(), 0);

        first.cut();
        QTRY_VERIFY_WITH_TIMEOUT(live(1), LongMs);
        QVERIFY(second.taken() > 0);

        QVERIFY(first.mend());
        QTRY_VERIFY_WITH_TIMEOUT(live(0), LongMs);
        second.cut(); // nothing hangs on it any more
        QTest::qWait(300);
        QVERIFY(live(0));
    }

    // The laptop wakes: a new login at once over the same address; whoever was known stays known.
    void feedWakes()
    {
        ProsodyServer prosody;
        for (const char *user : {"monitor", "jvb"}) prosody.addAccount(QString::fromLatin1(user), QString::fromLatin1(user) + QStringLiteral("-pw"));
        QVERIFY2(prosody.start(), qPrintable(prosody.error()));
        XmppClient jvb(prosody.webSocketUrl(), QStringLiteral("auth.localhost"), QStringLiteral("jvb"), QStringLiteral("jvb-pw"));
        QVERIFY(jvb.ready());
        jvb.join(Bridges, QStringLiteral("jvb-1"), XmppClient::bridge("0.25"));
        QVERIFY(jvb.joined(Bridges));
        Ferry way(prosody.port());
        XmppConfig config;
        config.url = way.instead(prosody.webSocketUrl());
        config.domain = QStringLiteral("auth.localhost");
        config.user = QStringLiteral("monitor");
        config.secret = QStringLiteral("xmpp");
        config.bridgeBreweries = {Bridges};
        Feed feed(config, QStringLiteral("monitor-pw"));
        feed.timing.ping = feed.timing.selfPing = 10min; // by itself it would not notice
        feed.start();
        QTRY_VERIFY_WITH_TIMEOUT(feed.health() == Health::Ok && feed.whole(Bridges) && feed.server(Bridges, QStringLiteral("jvb-1")), LongMs);
        const QString before = feed.brewery.jid();
        const size_t states = feed.states.size(), seen = feed.seen[Bridges].size();

        way.freeze();
        feed.brewery.woke();
        QTRY_VERIFY_WITH_TIMEOUT(!feed.brewery.jid().isEmpty() && feed.brewery.jid() != before, LongMs);
        QTRY_VERIFY_WITH_TIMEOUT(feed.whole(Bridges) && feed.seen[Bridges].size() > seen, LongMs);
        for (size_t i = states; i < feed.states.size(); ++i) QCOMPARE(feed.states[i].health, Health::Ok);
        for (size_t i = seen; i < feed.seen[Bridges].size(); ++i) QCOMPARE(feed.seen[Bridges][i].servers.size(), size_t(1));
        QCOMPARE(feed.server(Bridges, QStringLiteral("jvb-1"))->inBrewery, std::optional<bool>(true));
        // and it lives: what the bridge says now comes
        jvb.publish(Bridges, QStringLiteral("jvb-1"), XmppClient::bridge("0.75"));
        QTRY_COMPARE_WITH_TIMEOUT(feed.server(Bridges, QStringLiteral("jvb-1"))->readings.get(Metric::BridgeStress).value, 0.75, LongMs);
    }
};

QTEST_GUILESS_MAIN(FailOver)
#include "failover.moc"
