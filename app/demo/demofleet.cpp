#include "demo/demofleet.h"

#include "demo/captures.h"
#include "demo/democonfigs.h"
#include "demo/demoincidents.h"
#include "demo/demonames.h"
#include "demo/edgepages.h"
#include "demo/demoworld.h"
#include "demo/jicofopages.h"
#include "demo/jvbpages.h"
#include "demo/pageserver.h"
#include "demo/recorderpages.h"
#include "demo/writepages.h"
#include "demo/xmppserver.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <algorithm>
#include <utility>

#include <sys/resource.h>

namespace jitscope {
namespace {

// A big fleet has more ports than the usual soft limit of 1 024 open files; each is spoken to by a client in the same program.
void allowOpenFiles(rlim_t wanted)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= wanted) return;
    limit.rlim_cur = std::min(wanted, limit.rlim_max);
    setrlimit(RLIMIT_NOFILE, &limit); // when it fails, opening a port will say so
}

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

// What a write request did, or else the page; a page takes no POST.
template<class Page>
demo::PageReply orPage(std::optional<demo::PageReply> written, const demo::PageRequest &request, Page page)
{
    if (written) return std::move(*written);
    if (!request.post) return page();
    const demo::PageReply there = page();
    return there.status == 404 ? there : demo::PageReply::text(405, "Method not allowed\n");
}

// A Jibri that is slow has its answer ready half a minute later; nothing else is wrong with it.
demo::PageReply jibriReply(demo::World &world, size_t shard, size_t recorder, const demo::PageRequest &request)
{
    const auto answer = [&world, shard, recorder, request] {
        return orPage(jibriWrite(world, shard, recorder, request), request, [&] { return jibriPage(world, world.shards()[shard], int(recorder), request); });
    };
    if (world.shards()[shard].recorders[recorder].fault != demo::Recorder::Fault::Slow) return answer();
    demo::PageReply reply;
    reply.later = [&world, answer, due = world.now() + 30'000]() -> std::optional<demo::PageReply> {
        if (world.now() < due) return {};
        return answer();
    };
    return reply;
}

} // namespace

using namespace demo;

struct DemoFleet::Private
{
    struct Endpoint
    {
        ServerKind kind;
        QByteArray name;
        PageServer *server;
        bool closed = false;
    };
    struct Shown // the servers of one shard
    {
        std::vector<Endpoint> endpoints;
        PageServer *prosody = nullptr;
        XmppServer *xmpp = nullptr;
        ProxyTalkServer *talk = nullptr; // its proxy's runtime interface; it goes on when the shard is away
    };

    DemoOptions options;
    World world;
    Incidents incidents;
    Captures *captures = nullptr; // a child of the fleet
    ScramAccount account;
    std::vector<Shown> shards;
    std::unique_ptr<DemoConfigs> configs; // null: without files
    QTimer *timer = nullptr;
    QElapsedTimer clock;

    Private(const DemoOptions &o, qint64 now)
        : options(o), world(o, now), incidents(world, o.incidents)
    {
        if (o.needsLogin) account = ScramAccount::make("monitor", QByteArray::number(mix(o.seed), 36) + QByteArray::number(mix(o.seed + 1), 36), QByteArray::number(mix(o.seed + 2), 16));
    }
    void comeAndGo();
    bool isUp(size_t shard, const Endpoint &endpoint) const;
};

bool DemoFleet::Private::isUp(size_t shard, const Endpoint &endpoint) const
{
    const Shard &s = world.shards()[shard];
    if (s.away) return false;
    for (const Recorder &r : s.recorders)
        if (endpoint.kind == ServerKind::Recorder && r.name == endpoint.name && r.fault == Recorder::Fault::Closed) return false;
    const Process *process = world.process(endpoint.name);
    return !process || process->running;
}

// Opens and closes ports as the world says. A port that somebody took meanwhile is tried again next time.
void DemoFleet::Private::comeAndGo()
{
    for (size_t i = 0; i < shards.size(); ++i) {
        for (Endpoint &e : shards[i].endpoints) {
            const bool up = isUp(i, e);
            if (!up && !e.closed) {
                if (e.server == shards[i].prosody) shards[i].xmpp->goAway();
                e.server->goAway();
                e.closed = true;
            } else if (up && e.closed) {
                e.closed = !e.server->open().has_value();
            }
            e.server->wake();
        }
    }
}

DemoFleet::DemoFleet(DemoOptions options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(scaled(options), QDateTime::currentMSecsSinceEpoch()))
{
    const bool old = d->options.oldVersions;
    World *world = &d->world;
    d->captures = new Captures(*world, d->options.captures, this);
    d->shards.resize(world->shards().size());
    for (size_t s = 0; s < d->shards.size(); ++s) {
        const Shard &shard = world->shards()[s];
        Private::Shown &shown = d->shards[s];
        const auto add = [&](ServerKind kind, const QByteArray &name, PageServer::Handler handler) {
            shown.endpoints.push_back({kind, name, new PageServer(std::move(handler), this)});
            return shown.endpoints.back().server;
        };
        add(ServerKind::Focus, "jicofo-" + shard.tag, [world, s, old](const PageRequest &r) { return orPage(jicofoWrite(*world, s, r), r, [&] { return jicofoPage(*world, world->shards()[s], old, r); }); });
        shown.prosody = add(ServerKind::Prosody, "prosody-" + shard.tag, [world, s, old](const PageRequest &r) { return orPage({}, r, [&] { return prosodyPage(*world, world->shards()[s], old, r); }); });
        for (size_t i = 0; i < shard.bridges.size(); ++i)
            add(ServerKind::Bridge, shard.bridges[i].name, [world, captures = d->captures, s, i, old](const PageRequest &r) {
                auto written = captures->page(s, i, old, r);
                return orPage(written ? std::move(written) : jvbWrite(*world, s, i, r), r, [&] { return jvbPage(*world, world->shards()[s], int(i), old, r); });
            });
        for (size_t i = 0; i < shard.recorders.size(); ++i)
            add(ServerKind::Recorder, shard.recorders[i].name, [world, s, i](const PageRequest &r) { return jibriReply(*world, s, i, r); });
        for (size_t i = 0; i < shard.hosts.size(); ++i)
            add(ServerKind::Host, shard.hosts[i].name, [world, s, i](const PageRequest &r) { return orPage(hostWrite(*world, r), r, [&] { return hostPage(*world, world->shards()[s], int(i), r); }); });
        add(ServerKind::Proxy, "haproxy-" + shard.tag, [world, s](const PageRequest &r) { return orPage({}, r, [&] { return proxyPage(*world, world->shards()[s], r); }); });
        add(ServerKind::Signal, "signal-" + shard.tag, [world, s](const PageRequest &r) { return orPage({}, r, [&] { return signalPage(*world, world->shards()[s], r); }); });
        shown.talk = new ProxyTalkServer([world, s](const QByteArray &command) { return proxyTalk(*world, s, command); }, this);
        shown.xmpp = new XmppServer(*world, s, d->options.needsLogin ? &d->account : nullptr, old, this);
        shown.prosody->setUpgrade([xmpp = shown.xmpp](QTcpSocket *socket) { xmpp->upgrade(socket); });
    }
    d->timer = new QTimer(this);
    d->timer->setInterval(1000);
    connect(d->timer, &QTimer::timeout, this, [this] { step(int(std::min<qint64>(d->clock.restart(), 60'000))); });
}

DemoFleet::~DemoFleet()
{
    // Their handlers look into the world, which goes first.
    for (const Private::Shown &shown : d->shards) {
        delete shown.xmpp;
        delete shown.talk;
        for (const Private::Endpoint &e : shown.endpoints) delete e.server;
    }
}

Result<> DemoFleet::start()
{
    size_t servers = 0;
    for (const Private::Shown &shown : d->shards) servers += shown.endpoints.size();
    allowOpenFiles(rlim_t(512 + 4 * servers));
    for (const Private::Shown &shown : d->shards) {
        for (const Private::Endpoint &e : shown.endpoints)
            if (const auto opened = e.server->open(); !opened) return opened;
        if (const auto opened = shown.talk->open(); !opened) return opened;
    }
    if (d->options.files) {
        d->configs = std::make_unique<DemoConfigs>();
        QHash<int, int> nth; // of a kind
        for (size_t s = 0; s < d->shards.size(); ++s) {
            bool site = false; // the first host serves it
            for (const Private::Endpoint &e : d->shards[s].endpoints) {
                if (e.kind == ServerKind::Host && std::exchange(site, true)) continue;
                if (const auto made = d->configs->add(QString::fromUtf8(d->world.shards()[s].id), QString::fromUtf8(e.name), e.kind, nth[int(e.kind)]++); !made) return made;
            }
        }
    }
    if (d->options.moves) {
        d->clock.start();
        d->timer->start();
    }
    step(0);
    return d->options.incident.isEmpty() ? Result<>() : startIncident(d->options.incident);
}

FleetConfig DemoFleet::config() const
{
    FleetConfig fleet;
    const QString main = QString::fromLatin1(MainDomain);
    for (size_t s = 0; s < d->shards.size(); ++s) {
        ShardConfig config;
        config.id = {QString::fromUtf8(d->world.shards()[s].id)};
        config.title = config.id.value;
        config.mucDomain = QStringLiteral("conference.") + main;
        config.demo = true;
        for (const Private::Endpoint &endpoint : d->shards[s].endpoints) {
            EndpointConfig e;
            e.kind = endpoint.kind;
            e.name = QString::fromUtf8(endpoint.name);
            e.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(endpoint.server->port()));
            const auto host = std::find_if(d->shards[s].endpoints.begin(), d->shards[s].endpoints.end(), [](const auto &h) { return h.kind == ServerKind::Host; });
            const bool nginx = host != d->shards[s].endpoints.end() && host->name == endpoint.name; // the signalling machine runs it
            if (host != d->shards[s].endpoints.end() && (e.kind != ServerKind::Host || nginx) && e.kind != ServerKind::Proxy && e.kind != ServerKind::Signal)
                e.service = QStringLiteral("webhook:http://127.0.0.1:%1/demo/service").arg(host->server->port());
            for (const Host &h : d->world.shards()[s].hosts) // whose machine it is; every address here is the same
                if (e.kind == ServerKind::Host && h.name == endpoint.name && h.recorder >= 0)
                    e.alias = QString::fromUtf8(d->world.shards()[s].recorders[size_t(h.recorder)].name);
            const Shard &world = d->world.shards()[s];
            for (const Host &h : world.hosts) {
                const bool bridge = e.kind == ServerKind::Bridge && h.bridge >= 0 && world.bridges[size_t(h.bridge)].name == endpoint.name;
                const bool signalling = (e.kind == ServerKind::Focus || e.kind == ServerKind::Prosody || e.kind == ServerKind::Proxy) && h.bridge < 0 && h.recorder < 0;
                if (bridge || signalling) e.host = QString::fromUtf8(h.name);
            }
            if (d->configs) e.files = d->configs->filesOf(e.name);
            if (e.kind == ServerKind::Proxy) e.socket = QStringLiteral("tcp://127.0.0.1:%1").arg(d->shards[s].talk->port());
            config.endpoints.push_back(e);
        }
        if (d->shards.size() > 1) { // the next shard's proxy stands in front of this one, too
            const size_t next = (s + 1) % d->shards.size();
            EndpointConfig e;
            e.kind = ServerKind::Proxy;
            e.name = QStringLiteral("haproxy-") + QString::fromUtf8(d->world.shards()[next].tag);
            e.socket = QStringLiteral("tcp://127.0.0.1:%1").arg(d->shards[next].talk->port());
            config.endpoints.push_back(e);
        }
        config.xmpp.url = QUrl(QStringLiteral("ws://127.0.0.1:%1/xmpp-websocket").arg(d->shards[s].prosody->port()));
        config.xmpp.domain = d->options.needsLogin ? QStringLiteral("auth.") + main : main;
        if (d->options.needsLogin) {
            config.xmpp.user = QStringLiteral("monitor");
            config.xmpp.secret = QStringLiteral("demo-monitor");
        }
        config.xmpp.bridgeBreweries = {QString::fromUtf8(brewery(false))};
        config.xmpp.recorderBreweries = {QString::fromUtf8(brewery(true))};
        fleet.shards.push_back(config);
    }
    return fleet;
}

Secrets DemoFleet::secrets() const
{
    if (!d->options.needsLogin) return {};
    return {{QStringLiteral("demo-monitor"), Secret(QString::fromLatin1(d->account.password))}};
}

QStringList DemoFleet::incidentNames() { return Incidents::names(); }

Result<> DemoFleet::startIncident(const QString &name)
{
    if (!d->incidents.start(name)) return fail(Error::Kind::Unsupported, name, QStringLiteral("no such incident; known: ") + incidentNames().join(QStringLiteral(", ")));
    step(0);
    return {};
}

void DemoFleet::endIncidents()
{
    d->incidents.endAll();
    step(0);
}

Result<> DemoFleet::service(const QString &server, DemoVerb verb)
{
    static constexpr Verb Verbs[] = {Verb::Start, Verb::Stop, Verb::Restart, Verb::Reload};
    if (!d->world.service(server.toUtf8(), Verbs[int(verb)])) return fail(Error::Kind::Unsupported, server, QStringLiteral("no such unit in the demo"));
    step(0);
    return {};
}

std::vector<DemoServer> DemoFleet::servers() const
{
    std::vector<DemoServer> out;
    for (const Shard &s : d->world.shards()) {
        const auto add = [&](const QByteArray &name, ServerKind kind, quint8 region, const Process &p, qint64 started) -> DemoServer & {
            DemoServer server;
            server.name = QString::fromUtf8(name);
            server.shard = QString::fromUtf8(s.id);
            server.region = QString::fromUtf8(regions()[region].region);
            server.kind = kind;
            server.running = p.running;
            server.exitCode = p.exitCode;
            server.starts = p.starts;
            server.startedAt = started;
            out.push_back(server);
            return out.back();
        };
        add("jicofo-" + s.tag, ServerKind::Focus, s.region, s.focus, s.focusStarted);
        add("prosody-" + s.tag, ServerKind::Prosody, s.region, s.prosody, 0);
        for (size_t i = 0; i < s.bridges.size(); ++i) {
            DemoServer &b = add(s.bridges[i].name, ServerKind::Bridge, s.bridges[i].region, s.bridges[i].process, s.bridges[i].started);
            b.draining = s.bridges[i].draining;
            for (const demo::Room &r : s.rooms) {
                const auto here = std::count_if(r.people.begin(), r.people.end(), [&](const demo::Person &p) { return p.bridge == i; });
                b.rooms += here > 0;
                b.people += int(here);
            }
        }
        for (const Recorder &r : s.recorders) {
            DemoServer &x = add(r.name, ServerKind::Recorder, s.region, r.process, r.started);
            x.recording = r.state == Recorder::State::Busy;
            x.expired = r.state == Recorder::State::Expired;
            x.healthy = r.healthy;
            x.pending = r.whenIdle == Recorder::WhenIdle::Restart ? QStringLiteral("restart") : r.whenIdle == Recorder::WhenIdle::End ? QStringLiteral("end") : QString();
        }
    }
    return out;
}

void DemoFleet::watchPages(const std::function<void(const QString &, const QByteArray &, qint64)> &watcher)
{
    for (const Private::Shown &shown : d->shards)
        for (const Private::Endpoint &e : shown.endpoints)
            e.server->setWatcher([watcher, name = QString::fromUtf8(e.name)](const QByteArray &path, qint64 bytes) { watcher(name, path, bytes); });
}

DemoHarm DemoFleet::harm() const
{
    DemoHarm harm;
    harm.mostBridgesOut = d->world.mostBridgesOut();
    for (const Shard &s : d->world.shards()) {
        harm.roomsCut += int(s.roomsCut);
        harm.recordingsCut += int(s.recordingsCut);
    }
    return harm;
}

void DemoFleet::step(int ms)
{
    d->world.step(std::max(0, ms));
    d->incidents.step(std::max(0, ms));
    d->comeAndGo();
    for (const Private::Shown &shown : d->shards) shown.xmpp->beat();
}

} // namespace jitscope

#include "moc_demofleet.cpp"
