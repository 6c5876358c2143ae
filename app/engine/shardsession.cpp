#include "engine/shardsession.h"

#include "hooks/hookserver.h"
#include "logs/prosodylog.h"
#include "settings/service.h"
#include "sources/brewery.h"
#include "sources/flatpage.h"
#include "sources/proxysource.h"
#include "sources/jibrihost.h"
#include "sources/sshsource.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>

namespace jitscope {
namespace {

constexpr qint64 HookMs = 190'000; // a Jibri posts every minute (jibri.md §8)

qint64 steadyMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

QByteArray authorizationOf(const EndpointConfig &e, const Secrets &secrets)
{
    if (e.secret.isEmpty()) return {};
    const Secret value = secrets.value(e.secret);
    if (value.isEmpty()) return {};
    return e.user.isEmpty() ? bearerAuthorization(value.text()) : basicAuthorization(e.user, value.text());
}

// What is asked room by room of that kind of server. Jicofo's page grows with the square of the room and may wait for clients
// (jicofo.md §14.13, §14.14): seldom. Prosody's has the display names: they hardly change.
std::optional<DetailPlan::Options> detailOf(ServerKind kind, const ShardConfig &config)
{
    DetailPlan::Options o;
    switch (kind) {
    case ServerKind::Bridge:
        o.bytesPerSecond = config.detailBytesPerSecond;
        o.lookedMs = std::max(2000, config.pollMs);
        return o;
    case ServerKind::Focus:
        o.kind = SourceKind::JicofoConference;
        o.bytesPerSecond = config.detailBytesPerSecond / 2.0;
        o.bytesPerPerson = 4000;
        o.lookedMs = 2 * config.pollMs;
        o.worstMs = o.turnMs = 30'000;
        return o;
    case ServerKind::Prosody:
        o.kind = SourceKind::ProsodyRoom;
        o.bytesPerSecond = config.detailBytesPerSecond / 5.0;
        o.bytesPerPerson = 150;
        o.lookedMs = 15'000;
        o.worstMs = o.turnMs = 60'000;
        return o;
    default: return {};
    }
}

SourceState stateOf(const SshHost &tunnel)
{
    SourceState s;
    s.kind = SourceKind::Tunnel;
    s.name = QStringLiteral("ssh ") + tunnel.destination();
    s.address = tunnel.destination().startsWith(QLatin1String("ssh://")) ? tunnel.destination() : QStringLiteral("ssh://") + tunnel.destination();
    s.tunnel = tunnel.destination();
    s.error = tunnel.error();
    s.health = tunnel.isUp() ? Health::Ok : tunnel.error() ? Health::Down : Health::Pending;
    s.missed = s.error ? 1 : 0;
    s.lastTry = tunnel.since();
    s.lastOk = tunnel.isUp() ? QDateTime::currentMSecsSinceEpoch() : 0;
    if (s.error && s.error->kind == Error::Kind::Forbidden) {
        s.setting = QStringLiteral("AllowTcpForwarding local");
        s.settingFile = QStringLiteral("/etc/ssh/sshd_config of the jump host");
    }
    s.intervalMs = tunnel.nextTryMs();
    s.answerMs = tunnel.connectMs();
    return s;
}

// Bigger is worse; people count little, so that of two equally bad rooms the fuller one comes first.
double badnessOf(const Room &room)
{
    double b = 0;
    switch (room.health) {
    case Health::Fair: b = 1; break;
    case Health::Warning: b = 2; break;
    case Health::Critical: b = 3; break;
    default: return 0;
    }
    return b + std::min(0.9, double(room.people.size()) / 1000);
}

} // namespace

ShardSession::ShardSession(const ShardConfig &config, const Secrets &secrets, Http &http, SshHosts &ssh, quint32 seed, double detailBurst, QObject *parent)
    : QObject(parent), m_config(config), m_secrets(secrets), m_detailBurst(detailBurst), m_beat(this)
{
    m_beat.setSingleShot(true);
    m_beat.setInterval(BeatMs);
    connect(&m_beat, &QTimer::timeout, this, &ShardSession::beat);
    for (const EndpointConfig &e : m_config.endpoints) addServer(e, http, ssh, seed++);
    for (const EndpointConfig &e : m_config.endpoints)
        if (e.kind == ServerKind::Proxy && !e.socket.isEmpty()) addProxy(e, ssh);
    if (!m_config.xmpp.url.isEmpty()) addFeed(ssh);
    addCommands(ssh);
    if (m_config.hooks.port >= 0) addHooks(ssh);
}

ShardSession::~ShardSession()
{
    for (const auto &t : m_tunnels) t->watch(this, false);
}

Secrets ShardSession::secretsOf(const ShardConfig &config, const Secrets &all)
{
    Secrets out;
    const auto take = [&](const QString &name) {
        if (!name.isEmpty() && all.contains(name)) out.insert(name, all.value(name));
    };
    for (const QString &name : secretNames(config)) take(name);
    return out;
}

std::shared_ptr<SshHost> ShardSession::tunnel(const QString &destination, SshHosts &ssh)
{
    if (destination.isEmpty()) return {};
    auto host = ssh.host(destination);
    if (std::find(m_tunnels.begin(), m_tunnels.end(), host) == m_tunnels.end()) {
        m_tunnels.push_back(host);
        connect(host.get(), &SshHost::changed, this, &ShardSession::soon);
    }
    return host;
}

void ShardSession::addServer(const EndpointConfig &endpoint, Http &http, SshHosts &ssh, quint32 seed)
{
    HttpSource::Options options;
    options.pollMs = m_config.pollMs;
    options.timeoutMs = m_config.timeoutMs;
    options.detailBytesPerSecond = m_config.detailBytesPerSecond;
    options.mucDomain = m_config.mucDomain;
    options.first = m_count;
    options.seed = seed;
    options.tunnel = tunnel(m_config.sshOf(endpoint), ssh);
    if (const auto route = m_routes.of(endpoint.tls.value_or(m_config.tls), endpoint.proxy.value_or(m_config.proxy), m_secrets)) options.route = *route;
    else options.routeFault = route.error();
    auto *source = new HttpSource(http, endpoint, authorizationOf(endpoint, m_secrets), options, this);
    Asked asked{source, m_count, nullptr};
    m_count = SourceIndex(m_count + source->states().size());
    connect(source, &HttpSource::observed, this, [this](const ObservationPtr &o) { keep(o); });
    connect(source, &HttpSource::changed, this, &ShardSession::soon);
    connect(source, &HttpSource::reached, this, &ShardSession::reached);
    if (auto detail = detailOf(endpoint.kind, m_config)) {
        detail->burstSeconds = m_detailBurst;
        asked.detail = std::make_unique<DetailPlan>(*detail);
        DetailPlan *plan = asked.detail.get();
        source->setDetail([plan] { return plan->next(steadyMs()); });
        connect(source, &HttpSource::observed, this, [plan](const ObservationPtr &o, qint64 bytes) {
            if (o->origin.kind == SourceKind::JvbRtcStats) plan->alsoSent(bytes, steadyMs());
        });
        connect(source, &HttpSource::detailDone, this, [plan](const DetailRequest &r, qint64 bytes, bool ok) { plan->done(r.part, bytes, ok, steadyMs()); });
    }
    m_servers.push_back(std::move(asked));
}

void ShardSession::addProxy(const EndpointConfig &endpoint, SshHosts &ssh)
{
    auto *proxy = new ProxySource(endpoint, m_config.pollMs, m_config.timeoutMs, m_count++, tunnel(m_config.sshOf(endpoint), ssh), this);
    connect(proxy, &ProxySource::observed, this, [this](const ObservationPtr &o) { keep(o); });
    connect(proxy, &ProxySource::changed, this, &ShardSession::soon);
    m_proxies.push_back(proxy);
}

void ShardSession::addFeed(SshHosts &ssh)
{
    ServerId about{QStringLiteral("xmpp")};
    for (const EndpointConfig &e : m_config.endpoints)
        if (e.kind == ServerKind::Prosody) about = ServerId{e.name};
    m_feed = new Brewery(m_config.xmpp, m_secrets.value(m_config.xmpp.secret).text(), about, m_count++, this);
    m_feed->setRoute(m_routes.of(m_config.xmpp.tls.value_or(m_config.tls), m_config.xmpp.proxy.value_or(m_config.proxy), m_secrets));
    connect(m_feed, &Brewery::reached, this, &ShardSession::reached);
    if (const auto way = tunnel(m_config.sshOfXmpp(), ssh)) m_feed->setTunnel(way);
    connect(m_feed, &Brewery::observed, this, [this](const Observation &o) { keep(std::make_shared<const Observation>(o)); });
    connect(m_feed, &Brewery::stateChanged, this, [this] { soon(); });
}

// Off unless the fleet file asks for it. Jibris elsewhere reach it through a port of their own loopback, which ssh leads here.
void ShardSession::addHooks(SshHosts &ssh)
{
    std::vector<HookServer::Recorder> recorders;
    for (const EndpointConfig &e : m_config.endpoints)
        if (e.kind == ServerKind::Recorder) recorders.push_back({ServerId{e.name}, e.alias.isEmpty() ? QStringList{e.name} : QStringList{e.name, e.alias}});
    m_hooks = new HookServer(m_config.hooks, m_secrets.value(m_config.hooks.secret), std::move(recorders), NoSource, this);
    connect(m_hooks, &HookServer::posted, this, [this](const Observation &o) { keep(std::make_shared<const Observation>(o)); });
    if (const auto r = m_hooks->start(); !r) {
        qWarning("no webhooks for %s: %s: %s", qPrintable(m_config.id.value), qPrintable(r.error().where), qPrintable(r.error().detail));
        return;
    }
    if (m_config.hooks.reversePort == 0) return;
    for (const EndpointConfig &e : m_config.endpoints) {
        if (e.kind != ServerKind::Recorder) continue;
        const auto host = tunnel(m_config.sshOf(e), ssh);
        if (!host) continue;
        const auto lead = [this, host = host.get()] {
            if (!host->isUp()) return;
            SshCommand back;
            back.words = {QStringLiteral("forward")};
            back.reverse = std::pair(quint16(m_config.hooks.reversePort), m_hooks->port());
            host->run(back, this, [host](const Result<SshOutput> &r) {
                if (!r || r->exitCode != 0) qWarning("no way back from %s for webhooks: %s", qPrintable(host->destination()), r ? r->err.left(200).constData() : qPrintable(r.error().detail));
            });
        };
        connect(host.get(), &SshHost::changed, this, lead);
        lead();
    }
}

// Only where the way is SSH: the machine of each recorder, and Prosody's log.
void ShardSession::addCommands(SshHosts &ssh)
{
    for (const EndpointConfig &e : m_config.endpoints) {
        SshSource::Options o;
        o.server = ServerId{e.name};
        SshSource::Make make;
        SshSource::Parse parse = parseJibriHost;
        if (e.kind == ServerKind::Recorder) {
            o.kind = SourceKind::JibriHost;
            o.name = e.name + QStringLiteral(" host");
            const Service::Kind runs = serviceOf(m_config, e).kind;
            if (runs != Service::Kind::Compose && runs != Service::Kind::Kubernetes) { // there it is the container that does not run
                o.setting = QStringLiteral("a shell for this account");
                o.settingFile = QStringLiteral("the recorder's host");
            }
            make = [words = jibriHostCommand(m_config, e)] { return SshCommand{words, {}}; };
            if (make().words.isEmpty()) continue;
        } else if (e.kind == ServerKind::Prosody) {
            o.kind = SourceKind::ProsodyLog;
            o.name = e.name + QStringLiteral(" log");
            o.setting = QStringLiteral("adm or prosody as a group of this account");
            o.settingFile = QStringLiteral("/var/log/prosody/prosody.log");
            const auto watch = std::make_shared<ProsodyLog>(m_config, e);
            if (watch->command().isEmpty()) continue;
            make = [watch] { return SshCommand{watch->command(), {}}; };
            parse = [this, watch](QByteArrayView output, const ParseContext &context) -> Result<Observation> {
                if (const auto read = watch->take(output, context.at); !read) return tl::unexpected(read.error());
                m_autostart = watch->autostart();
                return observationOf(context);
            };
        } else continue;
        o.host = tunnel(m_config.sshOf(e), ssh);
        if (!o.host) continue; // kubectl of this computer: the operator looks with it when asked to, not every minute
        o.index = m_count++;
        o.firstMs = 1'500 + 400 * int(m_commands.size() % 20);
        auto *source = new SshSource(o, std::move(make), std::move(parse), this);
        connect(source, &SshSource::observed, this, [this](const ObservationPtr &seen) { keep(seen); });
        connect(source, &SshSource::changed, this, &ShardSession::soon);
        m_commands.push_back(source);
    }
}

void ShardSession::start(std::chrono::milliseconds feedAfter)
{
    for (const Asked &a : m_servers) a.source->start();
    for (ProxySource *p : m_proxies) p->start();
    if (m_feed) m_feed->start(feedAfter);
    for (SshSource *c : m_commands) c->start();
    soon();
}

void ShardSession::refresh()
{
    for (const auto &t : m_tunnels) t->retry();
    for (const Asked &a : m_servers) a.source->refresh();
    for (ProxySource *p : m_proxies) p->refresh();
    if (m_feed) m_feed->retryNow();
    for (SshSource *c : m_commands) c->refresh();
}

void ShardSession::woke()
{
    m_wokeAt = QDateTime::currentMSecsSinceEpoch();
    for (const Asked &a : m_servers) a.source->refresh();
    for (ProxySource *p : m_proxies) p->refresh();
    if (m_feed) m_feed->woke();
    for (SshSource *c : m_commands) c->refresh();
}

void ShardSession::tellCanary(const ServerId &recorder, const CanaryState &state)
{
    m_told.canaries[recorder] = state;
    soon();
}

void ShardSession::tellHealing(int failures)
{
    m_told.healingFailures = failures;
    soon();
}

void ShardSession::setInterest(const QSet<RoomId> &rooms)
{
    for (const Asked &a : m_servers)
        if (a.detail) a.detail->setLooked(rooms);
    for (const auto &t : m_tunnels) t->watch(this, !rooms.isEmpty());
}

void ShardSession::keep(const ObservationPtr &observation)
{
    m_seen[observation->origin] = observation;
    soon();
}

void ShardSession::soon()
{
    if (!m_beat.isActive()) m_beat.start();
}

std::vector<SourceState> ShardSession::states()
{
    std::vector<SourceState> all;
    all.reserve(m_count);
    for (const Asked &a : m_servers) {
        const auto &own = a.source->states();
        all.insert(all.end(), own.begin(), own.end());
    }
    for (const ProxySource *p : m_proxies) all.push_back(p->state());
    if (m_feed) all.push_back(m_feed->state());
    for (SshSource *c : m_commands) all.push_back(c->state());
    for (const auto &t : m_tunnels) all.push_back(stateOf(*t)); // behind all pages: their positions are taken
    return all;
}

void ShardSession::beat()
{
    forgetGone();
    const std::vector<SourceState> sources = states();
    if (m_wokeAt) {
        // What is known is as old as the sleep was long, which says nothing of the servers. They have the time of two answers to say better.
        const bool waits = std::any_of(sources.begin(), sources.end(), [&](const SourceState &s) { return s.intervalMs > 0 && s.lastOk > 0 && s.lastOk < m_wokeAt; });
        const qint64 slept = QDateTime::currentMSecsSinceEpoch() - m_wokeAt;
        if (waits && slept >= 0 && slept < 2 * m_config.timeoutMs) return soon();
        m_wokeAt = 0;
    }
    std::vector<ObservationPtr> seen;
    seen.reserve(m_seen.size());
    for (const auto &[origin, observation] : m_seen) seen.push_back(observation);
    m_last = assemble({m_config, sources, seen, m_last, QDateTime::currentMSecsSinceEpoch(), &m_memory, &m_told, m_autostart});
    planDetail();
    emit snapshot(m_last);
}

// Pages that are asked room by room go when the room has gone from the list of that server; what a Jibri posted, when three posts stayed out.
void ShardSession::forgetGone()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (auto it = m_seen.begin(); it != m_seen.end();) {
        const Origin &o = it->first;
        bool gone = false;
        if (o.kind == SourceKind::JvbDebugFull) {
            const auto list = m_seen.find(Origin{SourceKind::JvbDebug, o.server, {}});
            gone = list != m_seen.end() && list->second->at > it->second->at
                && std::none_of(list->second->handles.cbegin(), list->second->handles.cend(), [&](const QString &handle) { return handle == o.part; });
        } else if ((o.kind == SourceKind::JicofoConference || o.kind == SourceKind::ProsodyRoom) && m_last && m_last->at > it->second->at) {
            gone = std::none_of(m_last->rooms.begin(), m_last->rooms.end(), [&](const RoomPtr &r) { return r->id.value == o.part; });
        } else if (o.kind == SourceKind::JibriHook) {
            gone = now - it->second->at > HookMs;
        }
        it = gone ? m_seen.erase(it) : std::next(it);
    }
}

void ShardSession::planDetail()
{
    QHash<RoomId, const Room *> rooms;
    for (const RoomPtr &r : m_last->rooms) rooms.insert(r->id, r.get());
    for (const Asked &a : m_servers) {
        if (!a.detail) continue;
        std::vector<DetailPlan::Room> plan;
        if (a.source->config().kind == ServerKind::Bridge) {
            const auto list = m_seen.find(Origin{SourceKind::JvbDebug, ServerId{a.source->config().name}, {}});
            if (list == m_seen.end()) continue;
            for (const Room &r : list->second->rooms) {
                const QString handle = list->second->handles.value(r.id);
                if (handle.isEmpty()) continue;
                const Room *known = rooms.value(r.id);
                plan.push_back({r.id, handle, int(r.people.size()), known ? badnessOf(*known) : 0});
            }
        } else {
            for (const RoomPtr &r : m_last->rooms) plan.push_back({r->id, r->id.value, int(r->people.size()), badnessOf(*r)});
        }
        a.detail->setRooms(std::move(plan));
    }
}

} // namespace jitscope

#include "moc_shardsession.cpp"
