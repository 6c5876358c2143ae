// What the demo's servers do when they are asked to: drains, moves and restarts of bridges, pins, sessions and ends of Jibris, over HTTP.
#include "demo/demofleet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <algorithm>

using namespace jitscope;

namespace {

struct Answer
{
    int status = 0; // 0: no connection
    QByteArray body;
};

constexpr char Api[] = "/jibri/api/v1.0/", Internal[] = "/jibri/api/internal/v1.0/";
constexpr char Session[] = R"({"sessionId":"canary","callParams":{"callUrlInfo":{"baseUrl":"https://meet.example.org","callName":"%1"}},"callLoginParams":{},"sinkType":"file"})";

} // namespace

class DemoWrites : public QObject
{
    Q_OBJECT

    std::unique_ptr<DemoFleet> fleet;
    QNetworkAccessManager network;

    QUrl url(const QString &server, const QString &path) const
    {
        for (const ShardConfig &s : fleet->config().shards)
            for (const EndpointConfig &e : s.endpoints)
                if (e.name == server) return QUrl(e.url.toString() + path);
        return {};
    }
    std::unique_ptr<QNetworkReply> begin(const QString &server, const QString &path, bool post = false, const QByteArray &body = {})
    {
        QNetworkRequest request(url(server, path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        request.setRawHeader("Accept", "application/json");
        return std::unique_ptr<QNetworkReply>(post ? network.post(request, body) : network.get(request));
    }
    Answer end(std::unique_ptr<QNetworkReply> reply)
    {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20'000); }();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
    }
    Answer get(const QString &server, const QString &path) { return end(begin(server, path)); }
    Answer post(const QString &server, const QString &path, const QByteArray &body = {}) { return end(begin(server, path, true, body)); }
    DemoServer server(const QString &name) const
    {
        for (const DemoServer &s : fleet->servers())
            if (s.name == name) return s;
        return {};
    }
    QString health(const QString &recorder) { return QJsonDocument::fromJson(get(recorder, QLatin1String(Api) + QStringLiteral("health")).body)[QLatin1String("status")][QLatin1String("busyStatus")].toString(); }

private slots:
    void init()
    {
        DemoOptions options;
        options.shards = 1;
        options.bridges = 3;
        options.people = 90;
        options.rooms = 14;
        options.recorders = 2;
        options.incidents = options.moves = options.needsLogin = false;
        fleet = std::make_unique<DemoFleet>(options);
        QVERIFY(fleet->start());
    }
    void cleanup() { fleet.reset(); }

    // The whole of operations.md §2.3: nobody comes, the people go, the process is a new one, and no room was cut.
    void emptiesAndRestartsABridge()
    {
        const QString bridge = QStringLiteral("jvb-eu1-01");
        const DemoServer before = server(bridge);
        QVERIFY(before.people > 0);
        QCOMPARE(get(bridge, QStringLiteral("/colibri/drain/enable")).status, 405);
        QCOMPARE(post(bridge, QStringLiteral("/colibri/drain/enable")).status, 200);
        QCOMPARE(get(bridge, QStringLiteral("/colibri/drain")).body, QByteArray("{\"drain\":true}"));
        QCOMPARE(QJsonDocument::fromJson(get(QStringLiteral("jicofo-eu1"), QStringLiteral("/debug")).body)[QLatin1String("bridge_selector")][QLatin1String("bridge")]
                     [QLatin1String("jvbbrewery@internal.auth.meet.example.org/jvb-eu1-01")][QLatin1String("drain")].toBool(), true);
        const Answer some = get(QStringLiteral("jicofo-eu1"), QStringLiteral("/move-endpoints/move-endpoints?bridge=jvb-eu1-01&numEndpoints=3"));
        QCOMPARE(QJsonDocument::fromJson(some.body)[QLatin1String("movedEndpoints")].toInt(), 3);
        QCOMPARE(server(bridge).people, before.people - 3);
        QCOMPARE(get(QStringLiteral("jicofo-eu1"), QStringLiteral("/move-endpoints/move-fraction?bridge=jvbbrewery@internal.auth.meet.example.org/jvb-eu1-01&fraction=1")).status, 200);
        QCOMPARE(server(bridge).people, 0);
        fleet->step(120'000); // people come and go, and none of them there
        QCOMPARE(server(bridge).people, 0);
        QVERIFY(fleet->service(bridge, DemoVerb::Restart));
        QCOMPARE(get(bridge, QStringLiteral("/about/health")).status, 0);
        fleet->step(3000);
        QCOMPARE(get(bridge, QStringLiteral("/about/health")).status, 200);
        const QJsonDocument young = QJsonDocument::fromJson(get(bridge, QStringLiteral("/metrics")).body);
        QCOMPARE(young[QLatin1String("mucs_joined")].toInt(), 0); // healthy, and not logged in yet
        QCOMPARE(young[QLatin1String("drain_mode")].toBool(true), false);
        fleet->step(3000);
        QCOMPARE(QJsonDocument::fromJson(get(bridge, QStringLiteral("/metrics")).body)[QLatin1String("mucs_joined")].toInt(), 1);
        QVERIFY(server(bridge).startedAt > before.startedAt);
        QCOMPARE(server(bridge).starts, 1);
        QCOMPARE(fleet->harm().roomsCut, 0);
        QCOMPARE(fleet->harm().mostBridgesOut, 1);
        fleet->step(600'000);
        QVERIFY(server(bridge).people > 0);
    }

    void restartCutsWhatRuns()
    {
        const DemoServer before = server(QStringLiteral("jvb-eu1-02"));
        QVERIFY(before.rooms > 0);
        QCOMPARE(post(QStringLiteral("host-eu1-signal"), QStringLiteral("/demo/systemctl/restart/jvb-eu1-02")).status, 200);
        QCOMPARE(fleet->harm().roomsCut, before.rooms);
        QCOMPARE(get(QStringLiteral("host-eu1-signal"), QStringLiteral("/demo/systemctl/is-active/jvb-eu1-02")).body, QByteArray("activating\n"));
        QCOMPARE(post(QStringLiteral("host-eu1-signal"), QStringLiteral("/demo/systemctl/restart/nobody")).status, 404);
        // Prosody and Jicofo take every room with them.
        QVERIFY(fleet->service(QStringLiteral("jicofo-eu1"), DemoVerb::Restart));
        QVERIFY(fleet->harm().roomsCut >= before.rooms + 14);
        QCOMPARE(get(QStringLiteral("jicofo-eu1"), QStringLiteral("/about/version")).status, 0);
        fleet->step(5000);
        QCOMPARE(get(QStringLiteral("jicofo-eu1"), QStringLiteral("/about/version")).status, 200);
    }

    // The signalling host has the shard's nginx; the other hosts have none.
    void nginxIsReloaded()
    {
        const QString host = QStringLiteral("host-eu1-signal");
        const int cut = fleet->harm().roomsCut;
        QCOMPARE(post(host, QStringLiteral("/demo/service"), R"({"verb":"reload","server":"host-eu1-signal"})").status, 200);
        QCOMPARE(post(host, QStringLiteral("/demo/systemctl/reload/host-eu1-signal")).status, 200);
        QCOMPARE(get(host, QStringLiteral("/demo/systemctl/is-active/host-eu1-signal")).body, QByteArray("active\n"));
        QCOMPARE(post(host, QStringLiteral("/demo/systemctl/stop/host-eu1-signal")).status, 404); // not simulated
        QCOMPARE(post(host, QStringLiteral("/demo/service"), R"({"verb":"reload","server":"host-eu1-01"})").status, 404);
        QCOMPARE(fleet->harm().roomsCut, cut);
        const FleetConfig config = fleet->config();
        for (const EndpointConfig &e : config.shards.front().endpoints)
            if (e.kind == ServerKind::Host) QCOMPARE(!e.service.isEmpty(), e.name == host);
    }

    // It ends by itself when it is empty, and stays down: somebody has to start it.
    void gracefulShutdown()
    {
        const QString bridge = QStringLiteral("jvb-eu1-01"); // the second has the request switched off
        QCOMPARE(post(QStringLiteral("jvb-eu1-02"), QStringLiteral("/colibri/shutdown"), R"({"graceful-shutdown":true})").status, 404);
        QCOMPARE(post(bridge, QStringLiteral("/colibri/shutdown"), R"({"graceful-shutdown":"true"})").status, 200);
        fleet->step(2000);
        QCOMPARE(QJsonDocument::fromJson(get(bridge, QStringLiteral("/debug")).body)[QLatin1String("shutdown_state")].toString(), QStringLiteral("GRACEFUL_SHUTDOWN"));
        QCOMPARE(get(QStringLiteral("jicofo-eu1"), QStringLiteral("/move-endpoints/move-fraction?bridge=jvb-eu1-01&fraction=1")).status, 200);
        fleet->step(2000);
        QCOMPARE(QJsonDocument::fromJson(get(bridge, QStringLiteral("/debug")).body)[QLatin1String("shutdown_state")].toString(), QStringLiteral("SHUTTING_DOWN"));
        fleet->step(300'000);
        QVERIFY(!server(bridge).running);
        QCOMPARE(server(bridge).exitCode, 0);
        QVERIFY(fleet->service(bridge, DemoVerb::Start));
        fleet->step(5000);
        QVERIFY(server(bridge).running);
        QCOMPARE(fleet->harm().roomsCut, 0);
    }

    void movesErrorsAndPins()
    {
        const QString focus = QStringLiteral("jicofo-eu1");
        QCOMPARE(get(focus, QStringLiteral("/move-endpoints/move-fraction")).status, 400);
        QCOMPARE(get(focus, QStringLiteral("/move-endpoints/move-fraction?bridge=nobody")).body, QByteArray("Not found: Bridge not found"));
        QCOMPARE(get(focus, QStringLiteral("/move-endpoints/move-fraction?bridge=nobody")).status, 500);
        QCOMPARE(post(focus, QStringLiteral("/pin"), R"({"conferenceId":"weekly@conference.meet.example.org","jvbVersion":"2.3.1","durationMinutes":60})").status, 200);
        QCOMPARE(QJsonDocument::fromJson(get(focus, QStringLiteral("/pin")).body)[0][QLatin1String("jvbVersion")].toString(), QStringLiteral("2.3.1"));
        QCOMPARE(post(focus, QStringLiteral("/pin/remove"), R"({"conferenceId":"weekly@conference.meet.example.org"})").status, 200);
        QCOMPARE(get(focus, QStringLiteral("/pin")).body, QByteArray("[]"));
        QCOMPARE(post(focus, QStringLiteral("/pin"), "{").status, 400);
        QCOMPARE(post(focus, QStringLiteral("/stats")).status, 405);
    }

    // jibri.md §2: it blocks until Chrome is up, refuses while busy, and stops when it is told to.
    void sessionOfAJibri()
    {
        const QString jibri = QStringLiteral("jibri-eu1-2"); // the first records from the beginning
        QCOMPARE(health(jibri), QStringLiteral("IDLE"));
        QCOMPARE(post(jibri, QLatin1String(Api) + QStringLiteral("startService"), "{}").status, 500);
        auto starting = begin(jibri, QLatin1String(Api) + QStringLiteral("startService"), true, QByteArray(Session));
        QTRY_COMPARE(post(jibri, QLatin1String(Api) + QStringLiteral("startService"), QByteArray(Session)).status, 412);
        QVERIFY(!starting->isFinished());
        fleet->step(3000);
        QCOMPARE(end(std::move(starting)).status, 200);
        QCOMPARE(health(jibri), QStringLiteral("BUSY"));
        QCOMPARE(post(jibri, QLatin1String(Api) + QStringLiteral("stopService")).status, 200);
        QCOMPARE(health(jibri), QStringLiteral("IDLE"));
    }

    // §4: only one thing is remembered, the later one; it happens before IDLE is published.
    void whenIdle()
    {
        const QString jibri = QStringLiteral("jibri-eu1-1");
        QCOMPARE(health(jibri), QStringLiteral("BUSY"));
        const qint64 started = server(jibri).startedAt;
        QCOMPARE(post(jibri, QLatin1String(Internal) + QStringLiteral("gracefulShutdown")).status, 200);
        fleet->step(1000);
        QCOMPARE(server(jibri).pending, QStringLiteral("end"));
        QCOMPARE(post(jibri, QLatin1String(Internal) + QStringLiteral("notifyConfigChanged")).status, 200);
        fleet->step(1000);
        QCOMPARE(server(jibri).pending, QStringLiteral("restart"));
        QCOMPARE(health(jibri), QStringLiteral("BUSY"));
        QCOMPARE(post(jibri, QLatin1String(Api) + QStringLiteral("stopService")).status, 200);
        fleet->step(0);
        QVERIFY(!server(jibri).running);
        QCOMPARE(get(jibri, QLatin1String(Api) + QStringLiteral("health")).status, 0);
        fleet->step(8000);
        QVERIFY(server(jibri).running);
        QVERIFY(server(jibri).startedAt > started);
        QCOMPARE(health(jibri), QStringLiteral("IDLE"));
        QCOMPARE(fleet->harm().recordingsCut, 0);
        // Told to end, it stays away until somebody starts it.
        QCOMPARE(post(jibri, QLatin1String(Internal) + QStringLiteral("shutdown")).status, 200);
        fleet->step(60'000);
        QVERIFY(!server(jibri).running);
        QCOMPARE(server(jibri).exitCode, 255);
        QVERIFY(fleet->service(jibri, DemoVerb::Start));
        fleet->step(5000);
        QCOMPARE(health(jibri), QStringLiteral("IDLE"));
    }

    void restartNowCutsARecording()
    {
        QVERIFY(fleet->service(QStringLiteral("jibri-eu1-1"), DemoVerb::Restart));
        QCOMPARE(fleet->harm().recordingsCut, 1);
        QCOMPARE(server(QStringLiteral("jibri-eu1-1")).exitCode, 143);
    }
};

QTEST_GUILESS_MAIN(DemoWrites)
#include "writes.moc"
