// The simulated fleet: sizes, the same world for the same seed, movement, incidents that come and go, scale, real ports.
#include "demo/demofleet.h"
#include "demo/demoincidents.h"
#include "demo/demoworld.h"
#include "demo/jicofopages.h"
#include "demo/jvbpages.h"
#include "demo/recorderpages.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QThread>

#include <cmath>

using namespace jitscope;
using namespace jitscope::demo;

namespace {

constexpr qint64 Start = 1'787'218'892'512;

QJsonObject json(const PageReply &page) { return QJsonDocument::fromJson(page.body).object(); }
PageRequest get(const QByteArray &path) { return {path, {}, "*/*", {}}; }

QByteArray everything(const World &world)
{
    QByteArray out;
    for (const Shard &shard : world.shards())
        for (size_t b = 0; b < shard.bridges.size(); ++b) out += jvbDebug(world, shard, int(b), false, DebugMode::Full);
    return out;
}

const demo::Person *lossyPerson(const World &world)
{
    for (const Shard &s : world.shards())
        for (const demo::Room &r : s.rooms)
            for (const demo::Person &p : r.people)
                if (p.lossy) return &p;
    return nullptr;
}

} // namespace

class DemoWorldTest : public QObject
{
    Q_OBJECT

private slots:
    // A calm fleet gives no reason for an alarm: a few phases under 95 s in a row are how a recorder that cannot join shows itself.
    void recordingsLastLongerThanFailingJoins()
    {
        DemoOptions options;
        options.people = 80;
        options.rooms = 20;
        World world(options, Start);
        QHash<QByteArray, qint64> since;
        int ended = 0;
        for (int i = 0; i < 1500; ++i) {
            world.step(1000);
            for (const Shard &shard : world.shards()) {
                for (const Recorder &r : shard.recorders) {
                    if (r.state == Recorder::State::Busy) {
                        if (!since.contains(r.name)) since.insert(r.name, world.now());
                        continue;
                    }
                    const qint64 began = since.take(r.name);
                    if (began <= Start + 1000) continue; // not seen from its beginning
                    QVERIFY2(world.now() - began >= 95'000, qPrintable(QString::number(world.now() - began)));
                    ++ended;
                }
            }
        }
        QVERIFY2(ended >= 5, qPrintable(QString::number(ended)));
    }

    void hasWhatWasAskedFor()
    {
        const World world(DemoOptions{}, Start);
        QCOMPARE(world.shards().size(), size_t(3));
        QCOMPARE(world.people(), 500);
        size_t bridges = 0, rooms = 0, recorders = 0, pairs = 0, spanning = 0, visitors = 0, breakouts = 0, sharing = 0;
        QSet<QByteArray> jids;
        for (const Shard &s : world.shards()) {
            bridges += s.bridges.size(), rooms += s.rooms.size(), recorders += s.recorders.size();
            for (const demo::Room &r : s.rooms) {
                QVERIFY(!jids.contains(s.id + r.jid()));
                jids.insert(s.id + r.jid());
                pairs += r.kind == RoomKind::PeerToPeer, spanning += r.bridges.size() > 1, breakouts += r.kind == RoomKind::Breakout;
                for (const demo::Person &p : r.people) visitors += p.visitor, sharing += p.sharing;
            }
        }
        QCOMPARE(bridges, size_t(8));
        QCOMPARE(rooms, size_t(60));
        QCOMPARE(recorders, size_t(6));
        QCOMPARE(pairs, size_t(3));
        QVERIFY(spanning >= 3 && visitors > 5 && breakouts >= 1 && sharing > 3);
        QVERIFY(sizeof(demo::Person) <= 160);
    }

    void sameSeedSameWorld()
    {
        DemoOptions options;
        World a(options, Start), b(options, Start);
        a.step(20'000), b.step(20'000);
        QCOMPARE(everything(a), everything(b));
        options.seed = 2;
        World c(options, Start);
        QVERIFY(everything(c) != everything(b));
    }

    void movesLikeMeetings()
    {
        World world(DemoOptions{}, Start);
        QSet<quint32> before, after;
        const auto all = [&](QSet<quint32> &set) {
            for (const Shard &s : world.shards())
                for (const demo::Room &r : s.rooms)
                    for (const demo::Person &p : r.people) set.insert(p.id);
        };
        all(before);
        const double bytes = world.shards()[0].rooms[0].people[0].bytesDown;
        world.step(120'000);
        all(after);
        QVERIFY((before - after).size() > 10); // some left
        QVERIFY((after - before).size() > 10); // some came
        QVERIFY(std::abs(world.people() - 500) < 75);
        QVERIFY(world.shards()[0].rooms[0].people[0].bytesDown != bytes);
        for (const Shard &s : world.shards()) {
            for (const Bridge &b : s.bridges) QVERIFY(b.stress > 0 && b.stress < 0.75);
            for (const demo::Room &r : s.rooms)
                for (const demo::Person &p : r.people) {
                    QVERIFY(p.rtt > 0 && p.rtt < 700 && p.jitter > 0 && p.jitter < 120);
                    QVERIFY(p.lostUp >= 0 && p.lostUp < 0.15f * (p.seenUp + 1) + 2);
                    QVERIFY(p.bridge < s.bridges.size());
                    if (r.kind == RoomKind::PeerToPeer) QCOMPARE(p.upBps(), 0.0);
                }
        }
    }

    void lossyUplink()
    {
        World world(DemoOptions{}, Start);
        Incidents incidents(world, false);
        QVERIFY(!incidents.start(QStringLiteral("meteor")));
        QVERIFY(incidents.start(QStringLiteral("lossy-uplink")));
        world.step(15'000);
        const demo::Person *p = lossyPerson(world);
        QVERIFY(p);
        QVERIFY2(p->lostUp / (p->lostUp + p->seenUp) > 0.08f, QByteArray::number(p->lostUp / (p->lostUp + p->seenUp)));
        incidents.endAll();
        QVERIFY(!lossyPerson(world));
    }

    void jitteryRegionAndOverload()
    {
        World world(DemoOptions{}, Start);
        Incidents incidents(world, false);
        const auto worst = [&] {
            float jitter = 0;
            for (const demo::Room &r : world.shards()[1].rooms)
                for (const demo::Person &p : r.people)
                    if (p.region == neighbourRegion(world.shards()[1].region)) jitter = std::max(jitter, p.jitter);
            return jitter;
        };
        incidents.start(QStringLiteral("jittery-region"));
        incidents.start(QStringLiteral("overloaded-bridge"));
        world.step(25'000);
        QVERIFY(worst() > 40);
        QVERIFY(world.shards()[2].bridges[0].stress > 0.8);
        QVERIFY(jicofoPage(world, world.shards()[2], false, get("/debug")).body.contains("\"overloaded\":true"));
        incidents.endAll();
        world.step(60'000);
        QVERIFY(worst() < 40);
        QVERIFY(world.shards()[2].bridges[0].stress < 0.5);
    }

    void bridgeThatLostXmppStaysHealthy()
    {
        World world(DemoOptions{}, Start);
        Incidents incidents(world, false);
        const Shard &shard = world.shards()[0];
        const int bridge = int(shard.bridges.size()) - 1; // has the colibri API
        const auto count = [&] { return json(jicofoPage(world, shard, false, get("/stats")))[QStringLiteral("bridge_selector")][QStringLiteral("bridge_count")].toInt(); };
        const auto joined = [&] { return json(jvbPage(world, shard, bridge, false, get("/colibri/stats")))[QStringLiteral("mucs_joined")].toInt(-1); };
        QCOMPARE(joined(), 1);
        const int before = count();
        incidents.start(QStringLiteral("bridge-lost-xmpp"));
        QCOMPARE(count(), before - 1);
        QCOMPARE(joined(), 0);
        QCOMPARE(jvbPage(world, shard, bridge, false, get("/about/health")).status, 200);
        QVERIFY(!jicofoPage(world, shard, false, get("/debug")).body.contains("/" + shard.bridges[size_t(bridge)].name));
        incidents.endAll();
        QCOMPARE(count(), before);
    }

    void recordersMisbehave()
    {
        World world(DemoOptions{}, Start);
        Incidents incidents(world, false);
        const auto health = [&](size_t shard) {
            const QJsonObject status = json(jibriPage(world, world.shards()[shard], 1, get("/jibri/api/v1.0/health")))[QStringLiteral("status")].toObject();
            return status[QStringLiteral("busyStatus")].toString();
        };
        incidents.start(QStringLiteral("jibri-expired"));
        incidents.start(QStringLiteral("jibri-stuck-busy"));
        incidents.start(QStringLiteral("jibri-idle-but-fails"));
        const quint64 failures = world.shards()[1].recordingFailures;
        const quint32 sessions = world.shards()[1].recorders[1].startedSessions;
        world.step(60'000);
        QCOMPARE(health(2), QStringLiteral("EXPIRED"));
        QVERIFY(world.shards()[2].recorders[1].presenceBusy());
        QCOMPARE(health(0), QStringLiteral("BUSY"));
        QCOMPARE(health(1), QStringLiteral("IDLE"));
        QVERIFY(world.shards()[1].recordingFailures > failures);
        QCOMPARE(world.shards()[1].recorders[1].startedSessions, sessions); // nothing on the Jibri shows it
        incidents.endAll();
        QCOMPARE(health(2), QStringLiteral("IDLE"));
    }

    void swapFills()
    {
        World world(DemoOptions{}, Start);
        Incidents incidents(world, false);
        const auto free = [&] {
            const QByteArray page = hostPage(world, world.shards()[1], 1, get("/metrics")).body;
            const qsizetype at = page.indexOf("\nnode_memory_SwapFree_bytes ") + 28;
            return page.mid(at, page.indexOf('\n', at) - at).toDouble();
        };
        const double before = free();
        incidents.start(QStringLiteral("swap-filling"));
        world.step(60'000);
        QVERIFY(free() < before * 0.15);
        incidents.endAll();
        world.step(90'000);
        QVERIFY(free() > before * 0.9);
    }

    void scriptStartsSoonAndRecovers()
    {
        World world(DemoOptions{}, Start);
        Incidents incidents(world, true);
        QStringList seen;
        for (int s = 0; s < 480; ++s) {
            incidents.step(1000);
            int now = 0;
            for (const QString &name : Incidents::names()) {
                if (!incidents.running(name)) continue;
                ++now;
                if (!seen.contains(name)) seen.append(name);
            }
            QVERIFY(s < 15 || s > 445 || now >= 1);
            QVERIFY(now <= 4);
            if (s == 10) QVERIFY(now >= 2);
        }
        QCOMPARE(seen.size(), Incidents::onScript().size());
    }

    void scales()
    {
        DemoOptions options;
        options.shards = 100;
        options.people = 100'000;
        options.moves = options.incidents = false;
        DemoFleet fleet(options);
        QVERIFY(fleet.start());
        const FleetConfig config = fleet.config();
        QCOMPARE(config.shards.size(), size_t(100));
        QSet<QString> ids;
        for (const ShardConfig &s : config.shards) ids.insert(s.id.value);
        QCOMPARE(ids.size(), 100);
        fleet.step(1000);
        // Over the wire: the rooms of one bridge, then all of one room.
        QUrl url;
        for (const EndpointConfig &e : config.shards[57].endpoints)
            if (e.kind == ServerKind::Bridge) url = e.url;
        QNetworkAccessManager net;
        const auto fetch = [&](const QString &path) {
            QUrl u = url;
            u.setPath(path);
            QNetworkReply *reply = net.get(QNetworkRequest(u));
            (void)QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000);
            reply->deleteLater();
            return QJsonDocument::fromJson(reply->readAll()).object();
        };
        const QJsonObject rooms = fetch(QStringLiteral("/debug"))[QStringLiteral("conferences")].toObject();
        QVERIFY(rooms.size() > 5);
        const QString id = rooms.keys().constFirst();
        const QJsonObject room = fetch(QStringLiteral("/debug/") + id)[QStringLiteral("conferences")][id].toObject();
        const QJsonObject people = room[QStringLiteral("endpoints")].toObject();
        QVERIFY(!people.isEmpty());
        QVERIFY(people.begin()->toObject()[QStringLiteral("transceiver")][QStringLiteral("endpoint_connection_stats")][QStringLiteral("rtt")].toDouble() > 0);
    }

    void livesOnAnotherThread()
    {
        DemoOptions options;
        options.shards = 1, options.bridges = 2, options.rooms = 4, options.people = 12;
        auto *fleet = new DemoFleet(options);
        QThread thread;
        fleet->moveToThread(&thread);
        connect(&thread, &QThread::finished, fleet, &QObject::deleteLater);
        thread.start();
        FleetConfig config;
        bool started = false;
        QMetaObject::invokeMethod(fleet, [&] { started = fleet->start().has_value(), config = fleet->config(); }, Qt::BlockingQueuedConnection);
        QVERIFY(started);
        QNetworkAccessManager net;
        QNetworkReply *reply = net.get(QNetworkRequest(config.shards[0].endpoints[0].url.resolved(QUrl(QStringLiteral("/stats")))));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(QJsonDocument::fromJson(reply->readAll())[QStringLiteral("conferences")].toInt(), 4);
        delete reply;
        thread.quit();
        QVERIFY(thread.wait(5000));
    }

    void shardGoesAwayAndReturns()
    {
        DemoOptions options;
        options.moves = options.incidents = false;
        DemoFleet fleet(options);
        QVERIFY(fleet.start());
        const QUrl url = fleet.config().shards[2].endpoints[0].url.resolved(QUrl(QStringLiteral("/about/version")));
        QNetworkAccessManager net;
        const auto fetch = [&] {
            QNetworkReply *reply = net.get(QNetworkRequest(url));
            (void)QTest::qWaitFor([&] { return reply->isFinished(); }, 5000);
            reply->deleteLater();
            return reply->error();
        };
        QCOMPARE(fetch(), QNetworkReply::NoError);
        QVERIFY(fleet.startIncident(QStringLiteral("shard-away")));
        QCOMPARE(fetch(), QNetworkReply::ConnectionRefusedError);
        fleet.endIncidents();
        QCOMPARE(fetch(), QNetworkReply::NoError); // on the same port
        QVERIFY(!fleet.startIncident(QStringLiteral("meteor")));
    }
};

QTEST_GUILESS_MAIN(DemoWorldTest)
#include "world.moc"
