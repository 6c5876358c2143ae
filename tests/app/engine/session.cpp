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
    int listings = 0, details = 0;

    FakeBridge()
    {
        server.route(QStringLiteral("/about/health"), [] { return QHttpServerResponse(QHttpServerResponder::StatusCode::Ok); });
        server.route(QStringLiteral("/debug"), [this] {
            ++listings;
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
