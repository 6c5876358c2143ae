// End to end: the engine against the demo fleet's real servers, through HTTP and XMPP as with a real shard.
#include "demo/demofleet.h"
#include "engine/engine.h"
#include "fleet/metric.h"

#include <QTest>

using namespace jitscope;

class DemoTest : public QObject
{
    Q_OBJECT

private slots:
    void threeShardsWithPeopleTheirFiguresAndRecorders()
    {
        DemoOptions o;
        o.bridges = 4;
        o.rooms = 15;
        o.people = 90;
        o.incidents = false;
        DemoFleet fleet(o);
        QVERIFY(fleet.start());
        Engine engine;
        QHash<QString, SnapshotPtr> last;
        connect(&engine, &Engine::snapshot, this, [&](const SnapshotPtr &s) { last[s->id.value] = s; });
        engine.configure(fleet.config(), fleet.secrets());

        const auto everyShard = [&](auto holds) { return last.size() == 3 && std::all_of(last.cbegin(), last.cend(), [&](const SnapshotPtr &s) { return holds(*s); }); };
        const auto some = [](const ShardSnapshot &s, Metric m) {
            for (const RoomPtr &r : s.rooms)
                for (const PersonPtr &p : r->people)
                    if (p->readings.get(m).isMeasured() && p->readings.get(m).value > 0) return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(everyShard([](const ShardSnapshot &s) { return !s.rooms.empty(); }), 60'000);
        for (const Metric m : {Metric::PersonRtt, Metric::PersonLossUp, Metric::PersonJitterUp, Metric::PersonBitrateDown})
            QTRY_VERIFY2_WITH_TIMEOUT(everyShard([&](const ShardSnapshot &s) { return some(s, m); }), row(m).key, 60'000);
        // jitter is from full debug only
        for (const SnapshotPtr &s : last) {
            for (const RoomPtr &r : s->rooms) {
                for (const PersonPtr &p : r->people) {
                    const Reading j = p->readings.get(Metric::PersonJitterUp);
                    if (j.isMeasured()) QCOMPARE(s->sources[j.source].kind, SourceKind::JvbDebugFull);
                }
            }
        }
        // recorders say their state twice: presence and REST
        QTRY_VERIFY_WITH_TIMEOUT(everyShard([](const ShardSnapshot &s) {
            return std::any_of(s.servers.begin(), s.servers.end(), [](const ServerPtr &v) {
                return v->kind == ServerKind::Recorder && v->presence.known && v->presence.busy != RecorderView::Busy::Unknown && v->rest.known && v->inBrewery == true;
            });
        }), 60'000);
        // bridges of the fleet file are those of the breweries: nothing stands apart
        QTRY_VERIFY_WITH_TIMEOUT(everyShard([](const ShardSnapshot &s) {
            return std::all_of(s.servers.begin(), s.servers.end(), [](const ServerPtr &v) { return v->kind != ServerKind::Bridge || (v->inBrewery == true && v->inFocusList == true); });
        }), 60'000);
        // gateways, proxies and hosts live too; disks are those of the recorders' own machines
        const auto has = [](const ShardSnapshot &s, ServerKind kind, Metric m) {
            return std::any_of(s.servers.begin(), s.servers.end(), [&](const ServerPtr &v) { return v->kind == kind && v->health == Health::Ok && v->readings.get(m).isMeasured(); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(everyShard([&](const ShardSnapshot &s) { return has(s, ServerKind::Proxy, Metric::ProxyServersUp); }), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(has(*last["eu-west-1"], ServerKind::Gateway, Metric::GatewayPeople), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(has(*last["eu-west-1"], ServerKind::Recorder, Metric::RecorderToday), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(has(*last["eu-west-1"], ServerKind::Recorder, Metric::RecorderDiskFree), 60'000);
        for (const SnapshotPtr &s : last) {
            for (const Problem &p : s->problems) QVERIFY2(p.kind != ProblemKind::ServerApart && p.kind != ProblemKind::SourceMalformed && p.kind != ProblemKind::BridgeNoXmpp, problemName(p.kind));
            QVERIFY(s->demo);
        }
    }
};

QTEST_GUILESS_MAIN(DemoTest)
#include "demo.moc"
