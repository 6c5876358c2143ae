// Whether dead hosts slow the living: one engine, 150 living hosts of the simulated fleet, once alone and once with 50 that take the connection
// and never answer. Compared is how often the living short listings are refreshed. The same once more with each host behind an SSH connection of its
// own: as many masters of the user's ssh, all to one real sshd, the dead ones to a port that takes the connection and says nothing.
#include "bench.h"

#include "app/sshserver.h"

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

// Median ms between two answers of the same short listing, over `ms` of running; counted from 8 s on, and from when so many tunnels are up.
// Negative when they do not come up.
double refreshMs(const FleetConfig &config, const Secrets &secrets, int ms, const SshOptions &ssh = {}, int tunnels = 0)
{
    std::map<std::pair<QString, QString>, qint64> last; // by shard and source
    std::vector<double> spans;
    bool settled = false;
    std::map<QString, int> up; // by shard
    Engine engine(ssh);
    QObject::connect(&engine, &Engine::snapshot, &engine, [&](const SnapshotPtr &snapshot) {
        up[snapshot->id.value] = int(std::count_if(snapshot->sources.begin(), snapshot->sources.end(), [](const SourceState &s) { return s.kind == SourceKind::Tunnel && s.health == Health::Ok; }));
        for (const SourceState &source : snapshot->sources) {
            if (source.lastOk == 0 || (source.kind != SourceKind::JvbDebug && source.kind != SourceKind::JibriHealth)) continue;
            qint64 &before = last[{snapshot->id.value, source.name}];
            if (settled && before && source.lastOk > before) spans.push_back(double(source.lastOk - before));
            before = source.lastOk;
        }
    });
    engine.configure(config, secrets);
    QEventLoop loop;
    const auto wait = [&loop](int forMs) {
        QTimer::singleShot(forMs, &loop, &QEventLoop::quit);
        loop.exec();
    };
    const auto missing = [&] {
        int left = tunnels;
        for (const auto &[shard, count] : up) left -= count;
        return left;
    };
    for (int i = 0; i < 300 && missing() > 0; ++i) wait(1000);
    if (missing() > 0) {
        fprintf(stderr, "%d of %d SSH connections did not come up\n", missing(), tunnels);
        return -1;
    }
    wait(8000); // the first round of all
    settled = true;
    wait(ms);
    return median(spans);
}

} // namespace

namespace {

BenchRow deadRow(double seconds, bool bySsh)
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
    SshServer sshd;
    SshUser user;
    SshOptions ssh;
    int living = 0;
    QByteArray aliases;
    const auto alias = [&](const QString &name, quint16 port) {
        aliases += "Host " + name.toUtf8() + "\n  HostName 127.0.0.1\n  Port " + QByteArray::number(port) + "\n  User " + SshServer::user().toLocal8Bit() + '\n';
        return name;
    };
    if (bySsh) {
        sshd.authorize(user.path("id.pub"));
        user.know(sshd);
        ssh.configFile = user.config();
        for (ShardConfig &shard : alone.shards) {
            for (EndpointConfig &e : shard.endpoints) e.ssh = alias(QStringLiteral("h%1").arg(living++), sshd.port());
            if (!shard.endpoints.empty()) shard.xmpp.ssh = shard.endpoints.front().ssh;
        }
    }
    FleetConfig both = alone;
    std::vector<std::unique_ptr<Grave>> graves;
    for (int i = 0; i < dead && !both.shards.empty(); ++i) {
        graves.push_back(std::make_unique<Grave>());
        EndpointConfig endpoint;
        endpoint.kind = ServerKind::Bridge;
        endpoint.name = QStringLiteral("dead-%1").arg(i);
        endpoint.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(graves.back()->serverPort()));
        if (bySsh) endpoint.ssh = alias(QStringLiteral("m%1").arg(i), graves.back()->serverPort());
        both.shards[size_t(i) % both.shards.size()].endpoints.push_back(endpoint);
    }
    user.write(aliases);
    std::vector<double> with, without;
    const bool ready = !bySsh || sshd.start();
    for (int turn = 0; ready && turn < 2; ++turn) {
        without.push_back(refreshMs(alone, secrets, int(seconds * 250), ssh, living));
        with.push_back(refreshMs(both, secrets, int(seconds * 250), ssh, living));
    }
    QMetaObject::invokeMethod(fleet, [fleet] { delete fleet; }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    const double ours = median(with), rival = median(without), ratio = rival > 0 && ours > 0 ? ours / rival : 0;
    return {QStringLiteral("refresh of %1 living hosts with %2 that never answer%3").arg(serversOf(alone)).arg(dead).arg(bySsh ? QStringLiteral(", by SSH") : QString()), QStringLiteral("<= 1.10 x without the dead"), ours, QStringLiteral("ms"),
            QStringLiteral("the same without them"), rival, ratio, ratio > 0 && ratio <= 1.10, QStringLiteral("median between two answers of one listing")};
}

} // namespace

std::vector<BenchRow> benchDead(double seconds)
{
    return {deadRow(seconds, false)};
}

std::vector<BenchRow> benchDeadSsh(double seconds)
{
    return {deadRow(seconds, true)};
}

} // namespace jitscope
