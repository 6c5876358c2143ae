// The console's own parsers read every page of the demo fleet, in both generations, and find what the world holds.
#include "demo/demofleet.h"
#include "demo/demoincidents.h"
#include "demo/demoworld.h"
#include "demo/edgepages.h"
#include "demo/jicofopages.h"
#include "demo/jvbpages.h"
#include "demo/recorderpages.h"
#include "sources/source.h"

#include <QTest>

#include <cmath>

using namespace jitscope;

namespace {

constexpr qint64 Start = 1'787'218'892'512;

} // namespace

class DemoParsers : public QObject
{
    Q_OBJECT

    Result<Observation> read(SourceKind kind, const demo::PageReply &page)
    {
        ParseContext context;
        context.origin = {kind, {QStringLiteral("server")}, {}};
        context.source = 1;
        context.at = Start;
        context.httpStatus = page.status;
        return httpKind(kind)->parse(page.body, context);
    }
    static demo::PageRequest get(const HttpKind &kind)
    {
        const QUrl url(QString::fromLatin1(kind.path));
        return {url.path().toUtf8(), QUrlQuery(url), kind.accept, {}};
    }

private slots:
    void everyPageIsRead_data()
    {
        QTest::addColumn<bool>("old");
        QTest::newRow("now") << false;
        QTest::newRow("before 2.3-222") << true;
    }

    void everyPageIsRead()
    {
        QFETCH(bool, old);
        demo::World world(DemoOptions{}, Start);
        world.step(5000);
        int pages = 0;
        for (const demo::Shard &shard : world.shards()) {
            for (const HttpKind &kind : httpKinds()) {
                if (kind.everyMs == 0) continue;
                std::vector<demo::PageReply> replies;
                const demo::PageRequest request = get(kind);
                if (kind.of == ServerKind::Bridge)
                    for (size_t i = 0; i < shard.bridges.size(); ++i) replies.push_back(demo::jvbPage(world, shard, int(i), old, request));
                if (kind.of == ServerKind::Recorder)
                    for (size_t i = 0; i < shard.recorders.size(); ++i) replies.push_back(demo::jibriPage(world, shard, int(i), request));
                if (kind.of == ServerKind::Host)
                    for (size_t i = 0; i < shard.hosts.size(); ++i) replies.push_back(demo::hostPage(world, shard, int(i), request));
                if (kind.of == ServerKind::Focus) replies.push_back(demo::jicofoPage(world, shard, old, request));
                if (kind.of == ServerKind::Prosody) replies.push_back(demo::prosodyPage(world, shard, old, request));
                if (kind.of == ServerKind::Proxy) replies.push_back(demo::proxyPage(world, shard, request));
                if (kind.of == ServerKind::Signal) replies.push_back(demo::signalPage(world, shard, request));
                QVERIFY2(!replies.empty(), sourceKindName(kind.kind)); // no kind of page is left out
                for (const demo::PageReply &reply : replies) {
                    if (reply.status == 404) continue; // switched off, as some are in reality
                    QCOMPARE(reply.status, 200);
                    const auto seen = read(kind.kind, reply);
                    QVERIFY2(seen, seen ? "" : qPrintable(QLatin1String(sourceKindName(kind.kind)) + u' ' + seen.error().where + u' ' + seen.error().detail));
                    ++pages;
                }
            }
        }
        QVERIFY(pages > 60);
    }

    void fullDebugTellsOfEverybody_data() { everyPageIsRead_data(); }

    void fullDebugTellsOfEverybody()
    {
        QFETCH(bool, old);
        demo::World world(DemoOptions{}, Start);
        world.step(10'000);
        const demo::Shard &shard = world.shards()[0];
        for (const demo::Room &room : shard.rooms) {
            const int bridge = room.bridges[0];
            const demo::PageReply page = demo::PageReply::json(demo::jvbDebug(world, shard, bridge, old, demo::DebugMode::Full, room.conferenceId(bridge)));
            const auto seen = read(SourceKind::JvbDebugFull, page);
            QVERIFY2(seen, seen ? "" : qPrintable(seen.error().where + u' ' + seen.error().detail));
            QCOMPARE(seen->rooms.size(), size_t(1));
            const Room &got = seen->rooms[0];
            QCOMPARE(got.id.value.toUtf8(), room.jid());
            QCOMPARE(got.meetingId.toUtf8(), room.meetingId());
            size_t local = 0;
            for (const demo::Person &p : room.people) {
                if (p.bridge != bridge) continue;
                ++local;
                const auto it = std::find_if(got.people.begin(), got.people.end(), [&](const PersonPtr &q) { return q->id.value.toLatin1() == demo::hex8(p.id); });
                QVERIFY(it != got.people.end());
                const Readings &r = (*it)->readings;
                QVERIFY(std::fabs(r.get(Metric::PersonRtt).value - double(p.rtt)) < 0.01);
                if (!p.recorder && !p.visitor) QVERIFY(std::fabs(r.get(Metric::PersonJitterUp).value - double(p.jitter)) < 0.01);
                if (!room.silent() && p.seenUp > 50)
                    QVERIFY(std::fabs(r.get(Metric::PersonLossUp).value - 100 * double(p.lostUp) / (double(p.lostUp) + double(p.seenUp))) < 3);
                QVERIFY(r.find(Metric::PersonEstimateDown));
            }
            QVERIFY(got.people.size() >= local);
        }
    }

    void focusKnowsRoomsAndBridges()
    {
        demo::World world(DemoOptions{}, Start);
        const demo::Shard &shard = world.shards()[0];
        const auto debug = read(SourceKind::JicofoDebug, demo::jicofoPage(world, shard, false, get(*httpKind(SourceKind::JicofoDebug))));
        QVERIFY(debug);
        size_t bridges = 0, recorders = 0;
        for (const Server &s : debug->servers) bridges += s.kind == ServerKind::Bridge, recorders += s.kind == ServerKind::Recorder;
        QCOMPARE(bridges, shard.bridges.size());
        QCOMPARE(recorders, shard.recorders.size());
        QCOMPARE(shard.gateways.size(), size_t(2));
        for (const demo::Gateway &g : shard.gateways) {
            const auto it = std::find_if(debug->servers.begin(), debug->servers.end(), [&](const Server &s) { return s.name.toUtf8() == g.name; });
            QVERIFY2(it != debug->servers.end() && it->kind == ServerKind::Gateway, g.name.constData());
            QCOMPARE(it->readings.get(Metric::GatewayDials).value != 0, g.dials);
            QCOMPARE(it->readings.get(Metric::GatewayPeople).value, g.dials ? shard.calls() : 0);
            QCOMPARE(it->occupant.section(u'/', 0, 0), QStringLiteral("jigasibrewery@internal.auth.meet.example.org"));
        }
        QVERIFY(debug->rooms.size() >= shard.rooms.size());
        const demo::Room &room = shard.rooms[3];
        demo::PageRequest request{"/debug/conference/" + room.jid(), {}, "application/json", {}};
        const auto one = read(SourceKind::JicofoConference, demo::jicofoPage(world, shard, false, request));
        QVERIFY(one);
        QCOMPARE(one->rooms.size(), size_t(1));
        QCOMPARE(one->rooms[0].people.size(), room.people.size());
    }

    void whoDialledInIsAGatewaysPersonEverywhere()
    {
        demo::World world(DemoOptions{}, Start);
        int calls = 0;
        for (const demo::Shard &shard : world.shards()) {
            calls += shard.calls();
            if (shard.gateways.empty()) QCOMPARE(shard.calls(), 0);
            for (const demo::Room &room : shard.rooms) {
                demo::PageRequest request{"/debug/conference/" + room.jid(), {}, "application/json", {}};
                const auto one = read(SourceKind::JicofoConference, demo::jicofoPage(world, shard, false, request));
                QVERIFY(one && one->rooms.size() == 1);
                for (const demo::Person &p : room.people) {
                    if (!p.phone) continue;
                    const auto &people = one->rooms[0].people;
                    const auto it = std::find_if(people.begin(), people.end(), [&](const PersonPtr &q) { return q->id.value.toLatin1() == demo::hex8(p.id); });
                    QVERIFY(it != people.end());
                    QCOMPARE((*it)->kind, PersonKind::Gateway);
                    QVERIFY(p.videoMuted && !p.sharing);
                }
            }
        }
        QVERIFY2(calls >= 3 && calls <= 30, qPrintable(QString::number(calls)));
    }

    void theProxySeesWhichShardIsAway()
    {
        demo::World world(DemoOptions{}, Start);
        const demo::PageRequest request = get(*httpKind(SourceKind::HaproxyMetrics));
        auto seen = read(SourceKind::HaproxyMetrics, demo::proxyPage(world, world.shards()[0], request));
        QVERIFY(seen && seen->servers.size() == 1);
        QCOMPARE(seen->servers[0].readings.get(Metric::ProxyServers).value, 3.0);
        QCOMPARE(seen->servers[0].readings.get(Metric::ProxyServersUp).value, 3.0);
        QVERIFY(seen->servers[0].readings.get(Metric::ProxyConnections).value > 100);
        QCOMPARE(seen->servers[0].version, QStringLiteral("2.6.12-1+deb12u4"));
        demo::Incidents incidents(world, false);
        incidents.start(QStringLiteral("shard-away"));
        seen = read(SourceKind::HaproxyMetrics, demo::proxyPage(world, world.shards()[0], request));
        QCOMPARE(seen->servers[0].readings.get(Metric::ProxyServersDown).value, 1.0);
        QCOMPARE(seen->servers[0].message, QStringLiteral("nodes/ap-tokyo-1 (DOWN)"));
    }

    void recordingsFillTheDiskOfTheirMachine()
    {
        demo::World world(DemoOptions{}, Start);
        const demo::Shard &shard = world.shards()[0];
        const auto host = std::find_if(shard.hosts.begin(), shard.hosts.end(), [](const demo::Host &h) { return h.recorder == 0; });
        QVERIFY(host != shard.hosts.end());
        const int index = int(host - shard.hosts.begin());
        const auto free = [&] {
            const auto seen = read(SourceKind::NodeExporter, demo::hostPage(world, shard, index, get(*httpKind(SourceKind::NodeExporter))));
            return seen && seen->servers[0].disk == QLatin1String("/srv") ? seen->servers[0].readings.get(Metric::HostDiskFree).value : -1;
        };
        world.shards()[0].recorders[0].state = demo::Recorder::State::Busy;
        world.shards()[0].recorders[0].fault = demo::Recorder::Fault::Stuck; // stays so
        const double before = free();
        QVERIFY(before > 0);
        world.step(60'000);
        QVERIFY2(before - free() > 5e6 && before - free() < 2e7, qPrintable(QString::number(before - free())));
    }

    void recordersAreReadAsTheyAre()
    {
        demo::World world(DemoOptions{}, Start);
        demo::Incidents incidents(world, false);
        incidents.start(QStringLiteral("jibri-expired"));
        const auto seen = read(SourceKind::JibriHealth, demo::jibriPage(world, world.shards()[2], 1, get(*httpKind(SourceKind::JibriHealth))));
        QVERIFY(seen && seen->servers.size() == 1);
        QCOMPARE(seen->servers[0].rest.busy, RecorderView::Busy::Expired);
    }
};

QTEST_GUILESS_MAIN(DemoParsers)
#include "parsers.moc"
