// What full detail costs a bridge: one bridge with 500 people, the default budget, counted where the pages are served. And whether the rooms in trouble come first.
#include "bench.h"

#include "demo/demofleet.h"
#include "engine/engine.h"

#include <QEventLoop>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QThread>
#include <QTimer>

namespace jitscope {

std::vector<BenchRow> benchDetail(double seconds)
{
    DemoOptions options;
    options.shards = options.bridges = options.recorders = 1;
    options.people = 500;
    options.rooms = 50;
    options.incident = QStringLiteral("lossy-uplink");
    QThread servers, asking;
    auto *fleet = new DemoFleet(options);
    fleet->moveToThread(&servers);
    servers.start();
    FleetConfig config;
    Secrets secrets;
    QMutex mutex;
    struct Counted { qint64 bytes = 0; QHash<QByteArray, int> rooms; std::vector<std::pair<qint64, qint64>> lean; } counted; // lean: of each page of everybody's figures when, ms, and all bytes before it
    QElapsedTimer clock;
    bool counting = false;
    QMetaObject::invokeMethod(fleet, [&] {
        if (!fleet->start()) return;
        config = fleet->config();
        secrets = fleet->secrets();
        fleet->watchPages([&](const QString &server, const QByteArray &path, qint64 bytes) {
            const QMutexLocker lock(&mutex);
            if (!counting || !server.startsWith(QLatin1String("jvb"))) return;
            if (path.startsWith("/stats")) counted.lean.emplace_back(clock.elapsed(), counted.bytes);
            counted.bytes += bytes;
            if (path.startsWith("/debug/") && path.size() > 7) ++counted.rooms[path.mid(7)];
        });
    }, Qt::BlockingQueuedConnection);
    const double cap = config.shards.empty() ? 0 : double(config.shards.front().detailBytesPerSecond);
    auto *engine = new Engine;
    engine->moveToThread(&asking);
    asking.start();
    SnapshotPtr last;
    QObject here;
    QObject::connect(engine, &Engine::snapshot, &here, [&](const SnapshotPtr &s) { last = s; });
    QMetaObject::invokeMethod(engine, [&] { engine->configure(config, secrets); });
    QEventLoop loop;
    const auto wait = [&loop](double forSeconds) {
        QTimer::singleShot(int(forSeconds * 1000), &loop, &QEventLoop::quit);
        loop.exec();
    };
    wait(20); // the first round of all pages, and the burst that is allowed once
    {
        const QMutexLocker lock(&mutex);
        clock.start();
        counting = true;
    }
    wait(seconds);
    Counted result;
    {
        const QMutexLocker lock(&mutex);
        counting = false;
        result = counted;
    }
    double wall = double(clock.elapsed()) / 1000, rate = double(result.bytes) / wall;
    // The page of everybody's figures has megabytes and comes every two minutes: what is asked beside it evens that out by the next one, so whole rounds are counted.
    const bool rounds = result.lean.size() >= 2;
    if (rounds) {
        wall = double(result.lean.back().first - result.lean.front().first) / 1000;
        rate = double(result.lean.back().second - result.lean.front().second) / wall;
    }

    // By which name of its own the bridge knows each room.
    QHash<QString, QByteArray> handleOf;
    for (const EndpointConfig &e : config.shards.empty() ? std::vector<EndpointConfig>() : config.shards.front().endpoints) {
        if (e.kind != ServerKind::Bridge) continue;
        QNetworkAccessManager net;
        QUrl url = e.url;
        url.setPath(QStringLiteral("/debug"));
        QNetworkReply *reply = net.get(QNetworkRequest(url));
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        const QJsonObject all = QJsonDocument::fromJson(reply->readAll()).object().value(QLatin1String("conferences")).toObject();
        for (auto it = all.begin(); it != all.end(); ++it) handleOf.insert(it.value().toObject().value(QLatin1String("name")).toString(), it.key().toUtf8());
    }

    // the worst people against the mean of all others: a page of the whole room counts for each of them, that of one person for that one
    double ofWorst = 0, others = 0;
    int worst = 0, rest = 0, people = 0;
    if (last) {
        for (const RoomPtr &r : last->rooms) {
            people += int(r->people.size());
            const QByteArray handle = handleOf.value(r->id.value);
            for (const PersonPtr &p : r->people) {
                if (p->bridge.isEmpty()) continue;
                const int asked = result.rooms.value(handle) + result.rooms.value(handle + '/' + p->id.value.toUtf8());
                if (p->health == Health::Critical || p->health == Health::Warning) ofWorst += asked, ++worst;
                else others += asked, ++rest;
            }
        }
    }
    // and the five worst rooms, as the plan ranks them, against the mean of the rest: how often anything of them was asked
    double worstRooms = 0, otherRooms = 0;
    int otherCount = 0;
    if (last) {
        std::vector<RoomPtr> ranked = last->rooms;
        std::stable_sort(ranked.begin(), ranked.end(), [](const RoomPtr &a, const RoomPtr &b) {
            const auto rank = [](const RoomPtr &r) { return std::pair(r->health == Health::Critical ? 3 : r->health == Health::Warning ? 2 : r->health == Health::Fair ? 1 : 0, r->people.size()); };
            return rank(a) > rank(b);
        });
        for (size_t i = 0; i < ranked.size(); ++i) {
            const QByteArray handle = handleOf.value(ranked[i]->id.value);
            int asked = 0;
            for (auto it = result.rooms.cbegin(); it != result.rooms.cend(); ++it)
                if (!handle.isEmpty() && (it.key() == handle || it.key().startsWith(handle + '/'))) asked += *it;
            if (i < 5) worstRooms += asked / 5.0;
            else otherRooms += asked, ++otherCount;
        }
    }
    otherRooms = otherCount ? otherRooms / otherCount : 0;
    ofWorst = worst ? ofWorst / worst : 0;
    const double mean = rest ? others / rest : 0;
    QMetaObject::invokeMethod(engine, [engine] { delete engine; }, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(fleet, [fleet] { delete fleet; }, Qt::BlockingQueuedConnection);
    for (QThread *t : {&servers, &asking}) {
        t->quit();
        t->wait();
    }
    return {{QStringLiteral("asked of a bridge with 500 people, all its pages"), QStringLiteral("<= the cap"), rate / 1000, QStringLiteral("kB/s"), QStringLiteral("the cap"), cap / 1000, cap > 0 ? rate / cap : 0,
             cap > 0 && rate <= cap && rate > 0.3 * cap && people >= 450, QStringLiteral("at the server, over %1 s%2; %3 people seen").arg(wall, 0, 'f', 0).arg(rounds ? QStringLiteral(", %1 whole rounds of the page of everybody's figures").arg(result.lean.size() - 1) : QString()).arg(people)},
            {QStringLiteral("full detail of the five worst rooms, times asked"), QStringLiteral("> the others"), worstRooms, QString(), QStringLiteral("mean of the others"), otherRooms, otherRooms > 0 ? worstRooms / otherRooms : 0,
             worstRooms > 2 * otherRooms, QStringLiteral("%1 other rooms").arg(otherCount)},
            {QStringLiteral("full detail of whoever is badly connected, times asked"), QStringLiteral("> the others"), ofWorst, QString(), QStringLiteral("mean of the others"), mean, mean > 0 ? ofWorst / mean : 0,
             worst > 0 && ofWorst > mean, QStringLiteral("%1 people against %2").arg(worst).arg(rest)}};
}

} // namespace jitscope
