// The engine with real HTTP servers: snapshots come, unchanged sessions go on, interest brings detail.
#include "engine/engine.h"

#include "fleet/metric.h"

#include <QHttpServer>
#include <QHttpServerResponse>
#include <QTest>

using namespace jitscope;

namespace {

// A bridge with one room of one person.
struct FakeBridge
{
    QHttpServer server;
    int port = 0;
    int listings = 0, details = 0, leans = 0;
    int leanBytes = 0; // 0: has no such page; else its rooms are listed only after that page was asked for

    FakeBridge()
    {
        server.route(QStringLiteral("/stats"), [this] {
            ++leans;
            return leanBytes ? QHttpServerResponse("application/json", R"({"shutdown_state":"RUNNING","conferences":{},"pad":")" + QByteArray(leanBytes, 'x') + R"("})")
                             : QHttpServerResponse(QHttpServerResponder::StatusCode::NotFound);
        });
        server.route(QStringLiteral("/about/health"), [] { return QHttpServerResponse(QHttpServerResponder::StatusCode::Ok); });
        server.route(QStringLiteral("/debug"), [this] {
            ++listings;
            if (leanBytes && !leans) return QHttpServerResponse("application/json", QByteArray(R"({"shutdown_state":"RUNNING","conferences":{}})"));
            return QHttpServerResponse("application/json",
                QByteArray(R"({"shutdown_state":"RUNNING","drain":false,"time":1,"conferences":{"c1":{"id":"c1","rtcstatsEnabled":true,"name":"sync@conference.x","meeting_id":"m1","endpoints":{"b27d90f4":"Ada-x"},"relays":{}}}})"));
        });
        server.route(QStringLiteral("/debug/c1"), [this] {
            ++details;
            return QHttpServerResponse("application/json",
                QByteArray(R"({"shutdown_state":"RUNNING","drain":false,"time":1,"conferences":{"c1":{"id":"c1","rtcstatsEnabled":true,"name":"sync@conference.x","meeting_id":"m1","expired":false,"creation_time":1700000000000,"endpoints":{"b27d90f4":{"stats_id":"Ada-x","transceiver":{"endpoint_connection_stats":{"rtt":42.5,"incoming_loss_stats":{"packets_lost":1,"packets_received":99},"outgoing_loss_stats":{"packets_lost":0,"packets_received":0}}}}},"relays":{}}}})"));
        });
        port = server.listen(QHostAddress::LocalHost);
    }
};

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private:
    static ShardConfig shard(const char *id, int port)
    {
        ShardConfig c;
        c.id = ShardId{QString::fromLatin1(id)};
        c.pollMs = 1000;
        EndpointConfig e;
        e.name = QStringLiteral("jvb1");
        e.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
        c.endpoints = {e};
        return c;
    }

private slots:
    void oneBridgeBecomesASnapshot()
    {
        FakeBridge bridge;
        Engine engine;
        SnapshotPtr last;
        connect(&engine, &Engine::snapshot, this, [&](const SnapshotPtr &s) { last = s; });
        engine.configure({{shard("eu1", bridge.port)}}, {});
        const auto rtt = [&] { return last && last->rooms.size() == 1 && last->rooms[0]->people.size() == 1 ? last->rooms[0]->people[0]->readings.get(Metric::PersonRtt) : Reading{}; };
        QTRY_VERIFY_WITH_TIMEOUT(rtt().isMeasured(), 15'000);
        QCOMPARE(rtt().value, 42.5);
        QCOMPARE(last->id.value, QStringLiteral("eu1"));
        QCOMPARE(last->rooms[0]->id.value, QStringLiteral("sync@conference.x"));
        QCOMPARE(last->sources[rtt().source].kind, SourceKind::JvbDebugFull);
        // pages that this bridge does not have say which line switches them on
        QTRY_VERIFY(std::any_of(last->sources.begin(), last->sources.end(), [](const SourceState &s) { return s.kind == SourceKind::JvbColibriStats && s.health == Health::SwitchedOff && !s.setting.isEmpty(); }));
    }

    void unchangedSessionsGoOnAndRemovedOnesStop()
    {
        FakeBridge one, two;
        Engine engine;
        QHash<QString, int> count;
        QHash<QString, SnapshotPtr> last;
        connect(&engine, &Engine::snapshot, this, [&](const SnapshotPtr &s) { ++count[s->id.value]; last[s->id.value] = s; });
        engine.configure({{shard("a", one.port), shard("b", two.port)}}, {});
        QTRY_VERIFY_WITH_TIMEOUT(last.contains("a") && last["a"]->rooms.size() == 1 && last.contains("b") && last["b"]->rooms.size() == 1, 15'000);
        const RoomPtr room = last["a"]->rooms[0];
        const qint64 joined = room->people[0]->joinedAt;
        // b goes, a stays what it is: its room keeps its memory
        engine.configure({{shard("a", one.port)}}, {});
        const int b = count["b"], a = count["a"];
        QTRY_VERIFY_WITH_TIMEOUT(count["a"] > a + 1, 10'000);
        QCOMPARE(count["b"], b);
        QVERIFY(last["a"]->rooms.size() == 1);
        QCOMPARE(last["a"]->rooms[0]->people[0]->joinedAt, joined);
        // a changed configuration starts anew
        ShardConfig changed = shard("a", one.port);
        changed.title = QStringLiteral("Changed");
        engine.configure({{changed}}, {});
        QTRY_COMPARE_WITH_TIMEOUT(last["a"]->name, QStringLiteral("Changed"), 5000);
        engine.configure({}, {});
        const int end = count["a"];
        QTest::qWait(700);
        QCOMPARE(count["a"], end);
    }

    void refreshAsksNow()
    {
        FakeBridge bridge;
        Engine engine;
        ShardConfig c = shard("eu1", bridge.port);
        c.pollMs = 60'000;
        engine.configure({{c}}, {});
        QTRY_VERIFY_WITH_TIMEOUT(bridge.listings == 1, 5000);
        engine.refresh({});
        QTRY_VERIFY_WITH_TIMEOUT(bridge.listings == 2, 5000);
        engine.refresh(ShardId{QStringLiteral("another")});
        QTest::qWait(300);
        QCOMPARE(bridge.listings, 2);
    }

    // Two consoles look at bridges of the same kind, one of them without a window.
    void whileNobodyLooksLessIsAskedAndTold()
    {
        FakeBridge seen, unseen;
        Engine watched, hidden;
        hidden.setWatched(false);
        int snapshots[2] = {};
        connect(&watched, &Engine::snapshot, this, [&](const SnapshotPtr &) { ++snapshots[0]; });
        connect(&hidden, &Engine::snapshot, this, [&](const SnapshotPtr &) { ++snapshots[1]; });
        watched.configure({{shard("a", seen.port)}}, {});
        hidden.configure({{shard("b", unseen.port)}}, {});
        QTRY_VERIFY_WITH_TIMEOUT(seen.listings >= 12 && unseen.listings >= 2, 60'000);
        QVERIFY2(unseen.listings * 2 <= seen.listings, qPrintable(QStringLiteral("%1 against %2").arg(unseen.listings).arg(seen.listings)));
        QVERIFY2(unseen.details <= seen.details, qPrintable(QStringLiteral("%1 against %2").arg(unseen.details).arg(seen.details)));
        QVERIFY2(snapshots[1] * 2 <= snapshots[0], qPrintable(QStringLiteral("%1 against %2").arg(snapshots[1]).arg(snapshots[0])));
        QTRY_VERIFY_WITH_TIMEOUT(unseen.details > 0, 30'000); // but everybody has a turn
        // somebody opens the window: all is asked, and told, at once
        const int before = unseen.listings;
        hidden.setWatched(true);
        QTRY_VERIFY_WITH_TIMEOUT(unseen.listings > before, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(unseen.listings >= before + 4, 20'000); // and goes on in its former pace
    }

    // The cap of a bridge is for all that grows with its people: after a big lean page detail waits.
    void leanPageCountsInTheCap()
    {
        FakeBridge big, small;
        big.leanBytes = 200'000;
        small.leanBytes = 100;
        ShardConfig b = shard("big", big.port), s = shard("small", small.port);
        b.detailBytesPerSecond = s.detailBytesPerSecond = 10'000;
        Engine engine;
        engine.configure({{b, s}}, {});
        QTRY_VERIFY_WITH_TIMEOUT(small.leans > 0 && small.details > 0, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(big.leans > 0, 20'000);
        const int from = big.listings;
        QTRY_VERIFY_WITH_TIMEOUT(big.listings >= from + 3, 20'000);
        QCOMPARE(big.details, 0);
    }

    void feedsBehindOneAddressLogInOneAfterTheOther()
    {
        std::vector<ShardConfig> shards;
        for (int i = 0; i < 40; ++i) {
            ShardConfig c;
            c.id = ShardId{QStringLiteral("s%1").arg(i, 2, 10, QLatin1Char('0'))};
            c.xmpp.url = QUrl(QStringLiteral("ws://127.0.0.1:1/xmpp-websocket?room=%1").arg(i)); // nobody listens there
            c.xmpp.domain = QStringLiteral("auth.x");
            c.xmpp.bridgeBreweries = {QStringLiteral("jvbbrewery@internal.auth.x")};
            shards.push_back(c);
        }
        const auto delays = feedDelays(shards);
        for (size_t i = 0; i < shards.size(); ++i) QCOMPARE(delays[i], int(i) * FeedStagger);
        shards[7].xmpp.url = QUrl(QStringLiteral("ws://127.0.0.1:2/xmpp-websocket"));
        shards[8].xmpp.url = QUrl();
        QCOMPARE(feedDelays(shards)[7], 0 * FeedStagger);
        QCOMPARE(feedDelays(shards)[8], 0 * FeedStagger);
        QCOMPARE(feedDelays(shards)[9], 7 * FeedStagger);

        Engine engine;
        QHash<QString, qint64> tried; // by the first snapshot, half a second after the start
        connect(&engine, &Engine::snapshot, this, [&](const SnapshotPtr &s) {
            if (!tried.contains(s->id.value) && !s->sources.empty()) tried.insert(s->id.value, s->sources.back().lastTry);
        });
        engine.configure({{shards}}, {});
        QTRY_COMPARE_WITH_TIMEOUT(tried.size(), 39, 20'000); // one of them has no feed
        QVERIFY(tried[QStringLiteral("s00")] > 0);
        QVERIFY(tried[QStringLiteral("s07")] > 0); // at another address
        QCOMPARE(tried[QStringLiteral("s39")], 0); // its turn has not come
    }

    void engineGoesWithRequestsUnderWay()
    {
        FakeBridge bridge;
        auto engine = std::make_unique<Engine>();
        engine->configure({{shard("eu1", bridge.port)}}, {});
        QTRY_VERIFY(bridge.listings >= 1);
        engine->refresh({});
        engine.reset();
        QTest::qWait(50);
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session.moc"
