#include "demo/demofleet.h"

#include "demo/demoworld.h"
#include "demo/jicofopages.h"
#include "demo/jvbpages.h"
#include "demo/pageserver.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace jitscope {
namespace {

// Numbers left at their defaults grow with the fleet, so that `--shards 100 --people 100000` is a fleet that could exist.
DemoOptions scaled(DemoOptions o)
{
    const DemoOptions usual;
    o.shards = std::clamp(o.shards, 1, 1000);
    o.people = std::clamp(o.people, 0, 1'000'000);
    if (o.bridges == usual.bridges) o.bridges = std::max({o.bridges, o.shards, o.people / 250});
    if (o.rooms == usual.rooms) o.rooms = std::max({o.rooms, o.shards * 4, o.people / 10});
    if (o.recorders == usual.recorders) o.recorders = std::max(o.recorders, o.shards);
    return o;
}

} // namespace

using namespace demo;

struct DemoFleet::Private
{
    DemoOptions options;
    World world;
    QTimer *timer = nullptr;
    QElapsedTimer clock;
    bool started = false;

    struct Endpoint
    {
        ServerKind kind;
        QByteArray name;
        PageServer *server;
    };
    std::vector<std::vector<Endpoint>> endpoints; // per shard

    Private(const DemoOptions &o, qint64 now) : options(o), world(o, now) {}
    void add(DemoFleet *q, size_t shard, ServerKind kind, const QByteArray &name, PageServer::Handler handler)
    {
        endpoints[shard].push_back({kind, name, new PageServer(std::move(handler), q)});
    }
};

DemoFleet::DemoFleet(DemoOptions options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(scaled(options), QDateTime::currentMSecsSinceEpoch()))
{
    const bool old = d->options.oldVersions;
    World *world = &d->world;
    d->endpoints.resize(world->shards().size());
    for (size_t s = 0; s < world->shards().size(); ++s) {
        const Shard &shard = world->shards()[s];
        for (size_t b = 0; b < shard.bridges.size(); ++b)
            d->add(this, s, ServerKind::Bridge, shard.bridges[b].name,
                   [world, s, b, old](const PageRequest &r) { return jvbPage(*world, world->shards()[s], int(b), old, r); });
        d->add(this, s, ServerKind::Focus, "jicofo-" + shard.tag, [world, s, old](const PageRequest &r) { return jicofoPage(*world, world->shards()[s], old, r); });
    }
    d->timer = new QTimer(this);
    d->timer->setInterval(1000);
    connect(d->timer, &QTimer::timeout, this, [this] { step(int(std::min<qint64>(d->clock.restart(), 60'000))); });
}

DemoFleet::~DemoFleet() = default;

Result<> DemoFleet::start()
{
    for (const auto &shard : d->endpoints)
        for (const auto &endpoint : shard)
            if (const auto opened = endpoint.server->open(); !opened) return opened;
    d->started = true;
    if (d->options.moves) {
        d->clock.start();
        d->timer->start();
    }
    return {};
}

FleetConfig DemoFleet::config() const
{
    FleetConfig fleet;
    for (size_t s = 0; s < d->endpoints.size(); ++s) {
        const Shard &shard = d->world.shards()[s];
        ShardConfig config;
        config.id = {QString::fromUtf8(shard.id)};
        config.title = config.id.value;
        config.mucDomain = QStringLiteral("conference.") + QLatin1String(MainDomain);
        config.demo = true;
        for (const auto &endpoint : d->endpoints[s]) {
            EndpointConfig e;
            e.kind = endpoint.kind;
            e.name = QString::fromUtf8(endpoint.name);
            e.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(endpoint.server->port()));
            config.endpoints.push_back(e);
        }
        fleet.shards.push_back(config);
    }
    return fleet;
}

QHash<QString, QString> DemoFleet::secrets() const { return {}; }
QStringList DemoFleet::incidentNames() { return {}; }
Result<> DemoFleet::startIncident(const QString &name) { return fail(Error::Kind::Unsupported, name); }
void DemoFleet::endIncidents() {}

void DemoFleet::step(int ms) { d->world.step(std::max(0, ms)); }

} // namespace jitscope
