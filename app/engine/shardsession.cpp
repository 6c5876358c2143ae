#include "engine/shardsession.h"

#include "net/certificatelook.h"
#include "sources/brewery.h"
#include "sources/portsource.h"
#include "sources/prometheusapi.h"
#include "sources/proxysource.h"
#include "sources/presence.h"
#include "sources/pushgateway.h"
#include "sources/sshsource.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace jitscope {
namespace {

constexpr int SiteFirst = 3, SiteAgainMs = 3'600'000; // the first look after so many turns of the pages, which may have seen it by then
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
        o.bytesPerSecond = 0.97 * config.detailBytesPerSecond; // answers and pages that are asked anyway come when they come: the mean stays below
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

ShardSession::ShardSession(const ShardConfig &config, const Secrets &secrets, Http &http, SshHosts &ssh, quint32 seed, double detailBurst, const std::shared_ptr<TableLooks> &looks, QObject *parent)
    : QObject(parent), m_http(http), m_config(config), m_secrets(secrets), m_detailBurst(detailBurst), m_looks(looks), m_beat(this), m_site(this)
{
    m_beat.setSingleShot(true);
    connect(&m_beat, &QTimer::timeout, this, &ShardSession::beat);
    for (const EndpointConfig &e : m_config.endpoints) addServer(e, http, ssh, seed++);
    addWatchers(http, ssh, seed);
    for (const EndpointConfig &e : m_config.endpoints)
        if (e.kind == ServerKind::Proxy && !e.socket.isEmpty()) addProxy(e, ssh);
    if (!m_config.xmpp.url.isEmpty()) addFeed(ssh);
    addCommands(ssh);
    addPorts(ssh);
    m_told.since = QDateTime::currentMSecsSinceEpoch();
    if (m_config.hooks.port >= 0) addHooks(ssh);
    m_site.setSingleShot(true);
    connect(&m_site, &QTimer::timeout, this, &ShardSession::lookAtSite);
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
        connect(host.get(), &SshHost::changed, this, [this] { soon(); });
    }
    return host;
}

void ShardSession::addServer(const EndpointConfig &endpoint, Http &http, SshHosts &ssh, quint32 seed, std::span<const HttpKind> kinds, const QHash<SourceKind, QString> &queries)
{
    HttpSource::Options options;
    options.kinds = kinds;
    options.queries = queries;
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
    connect(source, &HttpSource::changed, this, &ShardSession::polled);
    connect(source, &HttpSource::reached, this, &ShardSession::reached);
    if (auto detail = detailOf(endpoint.kind, m_config)) {
        detail->burstSeconds = m_detailBurst;
        asked.detail = std::make_unique<DetailPlan>(*detail);
        DetailPlan *plan = asked.detail.get();
        // Else a page of rooms that is seldom asked stays unknown for a minute after the way is back.
        if (const SshHost *way = options.tunnel.get())
            connect(way, &SshHost::changed, this, [plan, way, away = false]() mutable {
                if (!way->isUp()) away = true;
                else if (std::exchange(away, false)) plan->askAnew();
            });
        source->setDetail([plan] { return plan->next(steadyMs()); });
        connect(source, &HttpSource::observed, this, [plan](const ObservationPtr &o, qint64 bytes) {
            const SourceKind kind = o->origin.kind;
            if (kind == SourceKind::JvbRtcStats) plan->alsoSent(bytes, steadyMs());
            else if (kind == SourceKind::JvbDebug || kind == SourceKind::JvbMetrics || kind == SourceKind::JvbColibriStats) plan->alsoSmall(bytes, steadyMs());
        });
        connect(source, &HttpSource::detailDone, this, [plan](const DetailRequest &r, qint64 bytes, bool ok) { plan->done(r.part, bytes, ok, steadyMs()); });
    }
    m_servers.push_back(std::move(asked));
}

// The shard's own Prometheus and Pushgateways: pages like all others, of servers that are none of the shard's.
void ShardSession::addWatchers(Http &http, SshHosts &ssh, quint32 seed)
{
    for (const PrometheusConfig &p : m_config.prometheus) {
        const QString query = QStringLiteral("query=") + QString::fromLatin1(QUrl::toPercentEncoding(figuresQuery(p.labels)));
        addServer(p.endpoint, http, ssh, ++seed, prometheusKinds(), {{SourceKind::PrometheusFigures, query}});
    }
    for (const PushgatewayConfig &p : m_config.pushgateways) addServer(p.endpoint, http, ssh, ++seed, pushgatewayKinds());
}

void ShardSession::readRange(const RangeQuery &query, QObject *context, RangeDone done)
{
    const auto by = std::find_if(m_servers.begin(), m_servers.end(), [&](const Asked &a) { return a.source->config().name == query.prometheus && !a.source->states().empty() && a.source->states().front().kind == SourceKind::PrometheusFigures; });
    const auto no = [&](const Error &why) { QMetaObject::invokeMethod(context, [done, why] { done(tl::unexpected(why)); }, Qt::QueuedConnection); };
    if (by == m_servers.end()) return no({Error::Kind::Unsupported, query.prometheus, QStringLiteral("no such Prometheus")});
    HttpSource *source = by->source;
    if (const auto why = source->blocked()) return no(*why);
    HttpRequest request = source->requestTo(QStringLiteral("/api/v1/query_range"));
    const QString where = request.url.toString(QUrl::RemoveUserInfo);
    // By POST: an expression may be longer than what a proxy lets an address be. It reads all the same.
    request.method = "POST";
    request.contentType = "application/x-www-form-urlencoded";
    request.accept = "application/json";
    request.totalMs = 30'000;
    request.idleMs = 30'000; // nothing comes while it computes
    const auto seconds = [](qint64 ms) { return QByteArray::number(double(ms) / 1000, 'f', 3); };
    request.body = "query=" + QUrl::toPercentEncoding(query.expression) + "&start=" + seconds(query.from) + "&end=" + seconds(query.to) + "&step=" + QByteArray::number(std::max<qint64>(1, query.stepMs / 1000));
    m_http.send(request, context, [done, where, request, source = QPointer(source)](const Result<HttpAnswer> &answer) {
        if (!answer) return done(tl::unexpected(source ? source->explained(request, answer.error()) : answer.error()));
        if (auto bad = errorOfStatus(answer->status, where)) {
            if (const QString words = promError(answer->body); !words.isEmpty()) bad->detail = words;
            return done(tl::unexpected(*bad));
        }
        done(readPromSeries(answer->body, where));
    });
}

void ShardSession::readRaw(const RawWish &wish, QObject *context, RawDone done)
{
    const auto no = [&](const Error &why) { QMetaObject::invokeMethod(context, [done, why] { done(tl::unexpected(why)); }, Qt::QueuedConnection); };
    const auto by = std::find_if(m_servers.begin(), m_servers.end(), [&](const Asked &a) { return wish.source >= a.first && wish.source < a.first + a.source->states().size(); });
    if (by == m_servers.end()) return no({Error::Kind::Unsupported, {}, QStringLiteral("no page that could be asked")});
    HttpSource *source = by->source;
    if (const auto why = source->blocked()) return no(*why);
    const size_t page = wish.source - by->first;
    QString part;
    if (source->needsPart(page)) {
        part = wish.room.value;
        if (source->config().kind == ServerKind::Bridge) { // it calls a room by an id of its own
            const auto list = m_seen.find(Origin{SourceKind::JvbDebug, ServerId{source->config().name}, {}});
            part = list == m_seen.end() ? QString() : list->second->handles.value(wish.room);
        }
    }
    const auto request = source->pageRequest(page, part);
    const QString where = source->states()[page].name;
    if (!request) return no({Error::Kind::Unsupported, where, QStringLiteral("it is asked room by room, and this server does not have the room")});
    m_http.send(*request, context, [done, request = *request, source = QPointer(source)](const Result<HttpAnswer> &answer) {
        if (!source) return done(fail(Error::Kind::Cancelled, {}));
        if (!answer) return done(tl::unexpected(source->explained(request, answer.error())));
        RawPage raw = source->rawPage(request);
        raw.body = answer->body;
        raw.status = answer->status;
        raw.answerMs = answer->answerMs;
        raw.at = QDateTime::currentMSecsSinceEpoch();
        done(std::move(raw));
    });
}

void ShardSession::addProxy(const EndpointConfig &endpoint, SshHosts &ssh)
{
    auto *proxy = new ProxySource(endpoint, m_config.pollMs, m_config.timeoutMs, m_count, tunnel(m_config.sshOf(endpoint), ssh), m_looks, this);
    m_count = SourceIndex(m_count + ProxySource::States);
    connect(proxy, &ProxySource::observed, this, [this](const ObservationPtr &o) { keep(o); });
    connect(proxy, &ProxySource::changed, this, &ShardSession::polled);
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

void ShardSession::start(std::chrono::milliseconds feedAfter)
{
    for (const Asked &a : m_servers) a.source->start();
    for (ProxySource *p : m_proxies) p->start();
    if (m_feed) m_feed->start(feedAfter);
    for (SshSource *c : m_commands) c->start();
    for (PortSource *p : m_ports) p->start();
    if (!m_config.demo && siteOf(m_config).scheme() == QLatin1String("https")) m_site.start(SiteFirst * m_config.pollMs);
    soon();
}

void ShardSession::refresh()
{
    for (const auto &t : m_tunnels) t->retry();
    for (const Asked &a : m_servers) {
        a.source->refresh();
        if (a.detail) a.detail->askAnew();
    }
    for (ProxySource *p : m_proxies) p->refresh();
    if (m_feed) m_feed->retryNow();
    for (SshSource *c : m_commands) c->refresh();
    for (PortSource *p : m_ports) p->refresh();
}

void ShardSession::woke()
{
    m_wokeAt = QDateTime::currentMSecsSinceEpoch();
    for (const Asked &a : m_servers) a.source->refresh();
    for (ProxySource *p : m_proxies) p->refresh();
    if (m_feed) m_feed->woke();
    for (SshSource *c : m_commands) c->refresh();
    for (PortSource *p : m_ports) p->refresh();
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

void ShardSession::tellDiffering(std::optional<int> keys)
{
    m_told.differingKeys = keys;
    soon();
}

// Where people's browsers open a meeting, which no page of ours may be read from: only what certificate it shows. Not when a source has seen it by then.
void ShardSession::lookAtSite()
{
    m_site.start(SiteAgainMs);
    const QUrl site = siteOf(m_config);
    const auto isOf = [&site](const SourceState &s) { return s.certificate && QUrl(s.address).host() == site.host(); };
    const std::vector<SourceState> all = states();
    if (std::any_of(all.begin(), all.end(), isOf)) return;
    const auto route = m_routes.of({}, m_config.proxy, m_secrets);
    if (!route) return; // its pages say why
    const auto port = quint16(site.port(443));
    lookAtCertificate(site.host(), port, proxyFor(*route, site), 2 * m_config.timeoutMs, this, [this, address = site.toString()](const std::optional<Certificate> &own) {
        if (!own) return; // what was seen before is as true as it was
        m_told.site = std::make_shared<const Certificate>(*own);
        m_told.siteAddress = address;
        soon();
    });
}

void ShardSession::setQuality(const QualityScale &scale)
{
    if (m_config.quality == scale) return;
    m_config.quality = scale;
    soon(0);
}

void ShardSession::tellSplits(const std::shared_ptr<const SplitFindings> &splits)
{
    const auto before = std::exchange(m_told.splits, splits);
    if (before && splits && before->tellsTheSame(*splits)) polled(); // every few seconds, for all shards
    else soon();
}

void ShardSession::setInterest(const QSet<RoomId> &rooms)
{
    for (const Asked &a : m_servers)
        if (a.detail) a.detail->setLooked(rooms);
    for (const auto &t : m_tunnels) t->watch(this, !rooms.isEmpty());
}

void ShardSession::setWatched(bool watched)
{
    if (std::exchange(m_watched, watched) == watched) return;
    for (const Asked &a : m_servers) {
        if (a.detail) a.detail->setWatched(watched);
        // a page of a machine is ten times as long as others, and what it tells moves slowly
        a.source->setStretch(watched ? 1 : a.source->config().kind == ServerKind::Host ? 2 * UnwatchedStretch : UnwatchedStretch);
        if (watched) a.source->refresh();
    }
    for (ProxySource *p : m_proxies) {
        p->setStretch(watched ? 1 : UnwatchedStretch);
        if (watched) p->refresh();
    }
    for (PortSource *p : m_ports) {
        p->setStretch(watched ? 1 : UnwatchedStretch / 2);
        if (watched) p->refresh();
    }
    if (watched) soon();
}

void ShardSession::keep(const ObservationPtr &observation)
{
    const SourceKind kind = observation->origin.kind;
    const ObservationPtr before = std::exchange(m_seen[observation->origin], observation);
    const bool news = kind == SourceKind::JibriHook || (kind == SourceKind::Brewery && !(before && haveSameStates(before->servers, observation->servers)));
    if (news) soon();
    else polled();
}

void ShardSession::polled() { soon(m_watched ? BeatMs : UnwatchedPollMs); }

void ShardSession::soon(int ms)
{
    if (!m_beat.isActive() || m_beat.remainingTime() > ms) m_beat.start(ms);
}

std::vector<SourceState> ShardSession::states()
{
    std::vector<SourceState> all;
    all.reserve(m_count);
    for (const Asked &a : m_servers) {
        const auto &own = a.source->states();
        all.insert(all.end(), own.begin(), own.end());
    }
    for (const ProxySource *p : m_proxies) all.insert(all.end(), {p->state(), p->tableState()});
    if (m_feed) all.push_back(m_feed->state());
    for (SshSource *c : m_commands) all.push_back(c->state());
    for (const PortSource *p : m_ports) all.push_back(p->state());
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
            const QString conference = o.part.section(u'/', 0, 0);
            gone = list != m_seen.end() && list->second->at > it->second->at
                && std::none_of(list->second->handles.cbegin(), list->second->handles.cend(), [&](const QString &handle) { return handle == o.part || handle == conference; });
            if (conference.size() != o.part.size()) gone = gone || now - it->second->at > 2 * DetailStaleMs; // of one person, who may have left
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
    QHash<RoomId, RoomPtr> rooms;
    for (const RoomPtr &r : m_last->rooms) rooms.insert(r->id, r);
    for (const Asked &a : m_servers) {
        if (!a.detail) continue;
        std::vector<DetailPlan::Room> plan;
        if (a.source->config().kind == ServerKind::Bridge) {
            const auto list = m_seen.find(Origin{SourceKind::JvbDebug, ServerId{a.source->config().name}, {}});
            if (list == m_seen.end()) continue;
            for (const Room &r : list->second->rooms) {
                const QString handle = list->second->handles.value(r.id);
                if (handle.isEmpty()) continue;
                const RoomPtr known = rooms.value(r.id);
                plan.push_back({r.id, handle, int(r.people.size()), known ? badnessOf(*known) : 0, std::shared_ptr<const Room>(list->second, &r), known});
            }
        } else {
            for (const RoomPtr &r : m_last->rooms) plan.push_back({r->id, r->id.value, int(r->people.size()), badnessOf(*r), {}, {}});
        }
        a.detail->setRooms(std::move(plan));
    }
}

} // namespace jitscope

#include "moc_shardsession.cpp"
