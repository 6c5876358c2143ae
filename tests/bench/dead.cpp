// Whether dead hosts slow the living: one engine, 150 living hosts of the simulated fleet, once alone and once with 50 that take the connection
// and never answer. Compared is how often the living short listings are refreshed.
#include "bench.h"

#include "demo/demofleet.h"
#include "engine/engine.h"

#include <QEventLoop>
#include <QTcpServer>
#include <QThread>
#include <QTimer>

#include <map>

namespace jitscope {
namespace {

constexpr int dead = 50;

// Listens and never takes anybody in: the kernel shakes hands, nobody reads or answers.
class Grave : public QTcpServer
{
public:
    Grave()
    {
        listen(QHostAddress::LocalHost);
        pauseAccepting();
    }
};

int serversOf(const FleetConfig &config)
{
    int count = 0;
    for (const ShardConfig &shard : config.shards) count += int(shard.endpoints.size());
    return count;
}

// Median ms between two answers of the same short listing, over `ms` of running.
double refreshMs(const FleetConfig &config, const Secrets &secrets, int ms)
{
    std::map<std::pair<QString, QString>, qint64> last; // by shard and source
    std::vector<double> spans;
    bool settled = false;
    Engine engine;
    QObject::connect(&engine, &Engine::snapshot, &engine, [&](const SnapshotPtr &snapshot) {
        for (const SourceState &source : snapshot->sources) {
            if (source.lastOk == 0 || (source.kind != SourceKind::JvbDebug && source.kind != SourceKind::JibriHealth)) continue;
            qint64 &before = last[{snapshot->id.value, source.name}];
            if (settled && before && source.lastOk > before) spans.push_back(double(source.lastOk - before));
            before = source.lastOk;
        }
    });
    engine.configure(config, secrets);
    QEventLoop loop;
    QTimer::singleShot(8000, &loop, [&] { settled = true; }); // the first round of all
    QTimer::singleShot(8000 + ms, &loop, &QEventLoop::quit);
    loop.exec();
    return median(spans);
}

} // namespace

BenchRow benchDead(double seconds)
{
    DemoOptions options;
    options.shards = 10;
    options.bridges = 100;
    options.recorders = 20;
    options.rooms = 200;
    options.people = 1000;
    options.incidents = false;
    QThread thread;
    auto *fleet = new DemoFleet(options);
    fleet->moveToThread(&thread);
    thread.start();
    FleetConfig alone;
    Secrets secrets;
    QMetaObject::invokeMethod(fleet, [&] {
        if (!fleet->start()) return;
        alone = fleet->config();
        secrets = fleet->secrets();
    }, Qt::BlockingQueuedConnection);
    FleetConfig both = alone;
    std::vector<std::unique_ptr<Grave>> graves;
    for (int i = 0; i < dead && !both.shards.empty(); ++i) {
        graves.push_back(std::make_unique<Grave>());
        EndpointConfig endpoint;
        endpoint.kind = ServerKind::Bridge;
        endpoint.name = QStringLiteral("dead-%1").arg(i);
        endpoint.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(graves.back()->serverPort()));
        both.shards[size_t(i) % both.shards.size()].endpoints.push_back(endpoint);
    }
    std::vector<double> with, without;
    for (int turn = 0; turn < 2; ++turn) {
        without.push_back(refreshMs(alone, secrets, int(seconds * 250)));
        with.push_back(refreshMs(both, secrets, int(seconds * 250)));
    }
    QMetaObject::invokeMethod(fleet, [fleet] { delete fleet; }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    const double ours = median(with), rival = median(without), ratio = rival > 0 ? ours / rival : 0;
    return {QStringLiteral("refresh of %1 living hosts with %2 that never answer").arg(serversOf(alone)).arg(dead), QStringLiteral("<= 1.10 x without the dead"), ours, QStringLiteral("ms"),
            QStringLiteral("the same without them"), rival, ratio, ratio > 0 && ratio <= 1.10, QStringLiteral("median between two answers of one listing")};
}

} // namespace jitscope
