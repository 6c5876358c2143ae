#include "engine/diagnose.h"

#include "base/unit.h"
#include "fleet/metric.h"

#include <algorithm>
#include <set>

namespace jitscope {
namespace {

using Busy = RecorderView::Busy;

QString plain(double v, int decimals = 0) { return QString::number(v, 'f', decimals); }

class Diagnose
{
public:
    explicit Diagnose(Draft &draft) : d(draft), m_memory(draft.input.memory ? *draft.input.memory : m_own) {}

    void run()
    {
        for (Problem &p : judgePeople(d)) add(p.kind, p.health, p.about, p.args, p.rooms, p.people);
        for (Problem &p : judgeMonitoring(d)) {
            add(p.kind, p.health, p.about, p.args);
            d.problems.back().facts = std::move(p.facts);
        }
        for (Server &s : d.servers) {
            switch (s.kind) {
            case ServerKind::Bridge: bridge(s); break;
            case ServerKind::Recorder: recorder(s); break;
            case ServerKind::Focus: focus(s); break;
            case ServerKind::Host: host(s); break;
            case ServerKind::Gateway: gateway(s); break;
            case ServerKind::Proxy: proxy(s); break;
            case ServerKind::Signal: plainServer(s); break; // what it says: diagnoseEdge()
            case ServerKind::Unexpected: unexpected(s); break;
            default: plainServer(s); break;
            }
        }
        recorders();
        diagnoseEdge(d, [this](ProblemKind kind, const EntityId &about) { return holds(kind, about); },
                     [this](ProblemKind kind, Health health, const EntityId &about, const QStringList &args) -> Problem & {
                         add(kind, health, about, args);
                         return d.problems.back();
                     });
        sources();
        whole();
        forget();
        std::stable_sort(d.problems.begin(), d.problems.end(), [](const Problem &a, const Problem &b) { return a.health > b.health; });
    }

private:
    EntityId entity(const Server &s) const { return EntityId::of(d.input.config.id, s.id); }
    QString title() const { return d.input.config.title.isEmpty() ? d.input.config.id.value : d.input.config.title; }
    EntityId shard() const { return EntityId::of(d.input.config.id); }

    void add(ProblemKind kind, Health health, const EntityId &about, QStringList args = {}, int rooms = 0, int people = 0)
    {
        Problem p{kind, health, about, d.input.now, rooms, people, std::move(args)};
        if (d.input.previous)
            for (const Problem &old : d.input.previous->problems)
                if (old.kind == kind && old.about == about) p.since = old.since;
        d.problems.push_back(std::move(p));
    }

    // For how long a condition has been holding, this moment included; ms.
    qint64 holds(ProblemKind kind, const EntityId &about)
    {
        const auto key = std::pair(kind, about);
        m_held.insert(key);
        return d.input.now - m_memory.holds.try_emplace(key, d.input.now).first->second;
    }

    // Conditions that ended are forgotten, so that the next time counts from its own beginning.
    void forget()
    {
        std::erase_if(m_memory.holds, [this](const auto &entry) { return !m_held.contains(entry.first); });
    }

    struct Reach { int rooms = 0, people = 0; };
    Reach reachOf(const Server &bridge) const
    {
        Reach r;
        for (const RoomDraft &room : d.rooms) {
            if (!std::binary_search(room.room.bridges.begin(), room.room.bridges.end(), bridge.id)) continue;
            ++r.rooms;
            r.people += int(std::count_if(room.people.begin(), room.people.end(), [&](const Person &p) { return p.bridge == bridge.id; }));
        }
        return r;
    }

    // ---- what is asked of a server, as one word
    struct Asked
    {
        int pages = 0, missing = 0, answered = 0;
        int cut = 0; // of the missing: behind an SSH connection that is down, so nothing is known to be wrong with them
        Health worst = Health::Ok;
        QString why;
        bool silent() const { return pages > 0 && missing == pages; }
        bool isCut() const { return silent() && cut == missing; } // the tunnel's line says it all
    };
    Asked asked(const Server &s) const
    {
        Asked a;
        for (size_t i = 0; i < d.input.sources.size(); ++i) {
            const SourceState &state = d.input.sources[i];
            if (state.server != s.id || state.health == Health::SwitchedOff || state.intervalMs == 0 || state.kind == SourceKind::Brewery || isAside(state)) continue;
            ++a.pages;
            a.answered += state.lastOk > 0;
            if (!d.isStale(SourceIndex(i))) continue;
            ++a.missing;
            a.cut += isCut(state);
            a.worst = worse(a.worst, state.health == Health::Down ? Health::Down : Health::Unknown);
            if (state.error) a.why = state.error->detail;
        }
        return a;
    }

    // Commands on a host and posts of its own: they add to what a server's pages say, and their silence says nothing of it.
    static bool isAside(const SourceState &s) { return s.kind == SourceKind::JibriHost || s.kind == SourceKind::ProsodyLog || s.kind == SourceKind::JibriHook || s.kind == SourceKind::HaproxyTable; }

    // A proxy stands before the shard: that it answers is no view of what is behind it.
    static bool isOfProxy(const SourceState &s) { return s.kind == SourceKind::HaproxyStats || s.kind == SourceKind::HaproxySocket || s.kind == SourceKind::HaproxyMetrics; }

    // Reached through an SSH connection that is down.
    bool isCut(const SourceState &s) const
    {
        return !s.tunnel.isEmpty() && std::any_of(d.input.sources.begin(), d.input.sources.end(), [&](const SourceState &t) {
            return t.kind == SourceKind::Tunnel && t.tunnel == s.tunnel && t.health != Health::Ok && t.health != Health::Pending;
        });
    }

    // What its Prometheus says of a server that neither we nor its brewery can ask.
    static Health byPrometheus(const Server &s, const Asked &a, Health otherwise)
    {
        if (s.instance.isEmpty() || a.pages > 0 || s.inBrewery == true) return otherwise;
        const Health h = !s.scraped ? Health::Unknown : *s.scraped ? Health::Ok : Health::Down;
        return otherwise == Health::Pending || otherwise == Health::Down ? h : worse(h, otherwise);
    }

    // A feed is configured and says nothing of it at present.
    bool inDoubt(const Server &s) const { return !d.input.config.xmpp.url.isEmpty() && !s.inBrewery && !s.occupant.isEmpty(); }

    static bool flag(const Server &s, Metric m, bool value)
    {
        const Reading r = s.readings.get(m);
        return r.isMeasured() && (r.value != 0) == value;
    }

    static bool fewer(const Server &s, Metric have, Metric want)
    {
        const Reading h = s.readings.get(have), w = s.readings.get(want);
        return h.isMeasured() && w.isMeasured() && h.value < w.value;
    }

    void bridge(Server &s)
    {
        const Asked a = asked(s);
        const Reach reach = reachOf(s);
        const EntityId id = entity(s);
        Health h = Health::Pending;
        const bool restLives = a.pages > 0 && !a.silent() && a.answered > 0;
        if (restLives || s.inBrewery == true || s.operational == true) h = Health::Ok;
        if (s.inBrewery == false && a.pages == 0) h = Health::Down; // left its brewery, and there is nobody else to ask
        h = byPrometheus(s, a, h);
        const bool figures = restLives || (a.pages == 0 && s.scraped == true); // of the bridge itself, and new

        const bool unhealthy = figures && (s.restOk == false || (!s.restOk && flag(s, Metric::BridgeHealthy, false)));
        if (unhealthy) {
            add(ProblemKind::BridgeUnhealthy, Health::Critical, id, {s.name, s.message}, reach.rooms, reach.people);
            h = Health::Critical;
        }
        const bool leaving = s.shuttingDown == true;
        const bool noXmpp = figures && !leaving
            && (fewer(s, Metric::BridgeMucsJoined, Metric::BridgeMucsConfigured) || fewer(s, Metric::BridgeXmppConnected, Metric::BridgeXmppConfigured) || s.inBrewery == false);
        if (noXmpp) {
            const Reading joined = s.readings.get(Metric::BridgeMucsJoined), wanted = s.readings.get(Metric::BridgeMucsConfigured);
            add(ProblemKind::BridgeNoXmpp, Health::Critical, id,
                joined.isMeasured() && wanted.isMeasured() && joined.value < wanted.value ? QStringList{s.name, plain(joined.value), plain(wanted.value)} : QStringList{s.name}, reach.rooms, reach.people);
            h = worse(h, Health::Critical);
        } else if (!leaving && (s.inFocusList == false || s.operational == false) && (restLives || s.inBrewery == true)
                   && holds(ProblemKind::BridgeNotInFocus, id) >= ViewsDifferMs) {
            add(ProblemKind::BridgeNotInFocus, Health::Warning, id, {s.name}, reach.rooms, reach.people);
            h = worse(h, Health::Warning);
        }
        const Reading stress = s.readings.get(Metric::BridgeStress);
        const Band band = bandOf(stress);
        if (band == Band::Poor || band == Band::Bad) {
            add(ProblemKind::BridgeOverloaded, healthOf(band), id, {s.name, plain(stress.value, 2)}, reach.rooms, reach.people);
            h = worse(h, healthOf(band));
        } else if (band == Band::Fair) {
            h = worse(h, Health::Fair);
        }
        if (s.draining == true || leaving) {
            add(ProblemKind::BridgeDraining, Health::Draining, id, {s.name}, reach.rooms, reach.people);
            h = worse(h, Health::Draining);
        }
        if (a.silent()) {
            // its presence may still be fresh: then it lives, and we only cannot ask it
            const Health silent = s.inBrewery == true ? Health::Unknown : a.worst;
            if (!a.isCut()) add(ProblemKind::BridgeSilent, silent, id, {s.name, a.why}, reach.rooms, reach.people);
            h = worse(h, silent);
        } else if (inDoubt(s) && a.pages == 0 && s.operational != true) {
            h = Health::Unknown; // the feed is down, and it was all we had
        } else if (a.missing > 0 && h == Health::Ok) {
            h = Health::Unknown;
        }
        s.health = h;
    }

    static Busy together(const Server &s) // what is believed: the recorder itself first, then its presence, then the focus
    {
        for (const RecorderView *v : {&s.rest, &s.presence, &s.focus})
            if (v->busy != Busy::Unknown) return v->busy;
        return Busy::Unknown;
    }

    void recorder(Server &s)
    {
        const Asked a = asked(s);
        const EntityId id = entity(s);
        Health h = Health::Pending;
        const bool restLives = a.pages > 0 && !a.silent() && a.answered > 0;
        if (restLives || (s.inBrewery == true && s.presence.known) || s.focus.known) h = Health::Ok;
        if (s.inBrewery == false && a.pages == 0) h = Health::Down;
        h = byPrometheus(s, a, h);

        if (a.silent()) h = worse(h, s.inBrewery == true ? Health::Unknown : a.worst);
        else if (inDoubt(s) && a.pages == 0 && !s.focus.known) h = Health::Unknown; // the feed is down, and it was all we had
        s.health = h;
    }

    void focus(Server &s)
    {
        const Asked a = asked(s);
        Health h = byPrometheus(s, a, a.answered > 0 || s.inBrewery == true ? Health::Ok : Health::Pending);
        if (s.restOk == false || flag(s, Metric::FocusHealthy, false)) {
            add(ProblemKind::FocusUnhealthy, Health::Critical, entity(s), {s.name, s.message});
            h = Health::Critical;
        }
        if (a.silent()) {
            // not asked with success and not in the breweries: without it no meeting starts
            const Health missing = s.inBrewery == true ? Health::Unknown : Health::Critical;
            if (!a.isCut()) add(ProblemKind::FocusMissing, missing, entity(s), {s.name, a.why});
            h = worse(h, s.inBrewery == true ? Health::Unknown : a.worst);
        }
        s.health = h;
    }

    void host(Server &s)
    {
        plainServer(s);
        const Reading free = s.readings.get(Metric::HostSwapFree), all = s.readings.get(Metric::HostSwapTotal);
        if (free.isMeasured() && all.isMeasured() && all.value > 0 && free.value < 0.1 * all.value) {
            add(ProblemKind::SwapLow, Health::Warning, entity(s), {s.name, plain(100 * free.value / all.value) + QStringLiteral(" %")});
            s.health = worse(s.health, Health::Warning);
        }
    }

    // We never sit in its brewery (xmpp-websocket.md §10): the focus is the only witness.
    void gateway(Server &s)
    {
        plainServer(s);
        const Reading people = s.readings.get(Metric::GatewayPeople);
        if (s.inFocusList == true) s.health = people.state == ReadingState::Stale ? Health::Unknown : s.shuttingDown == true ? Health::Draining : Health::Ok;
    }

    void proxy(Server &s)
    {
        plainServer(s);
        const Reading up = s.readings.get(Metric::ProxyServersUp), all = s.readings.get(Metric::ProxyServers), down = s.readings.get(Metric::ProxyServersDown);
        if (!up.isMeasured() || !all.isMeasured() || up.value >= all.value) return;
        const Health h = down.isMeasured() && down.value > 0 ? Health::Warning : Health::Draining; // the others are meant so
        add(ProblemKind::ServerOut, h, entity(s), {s.name, s.message});
        s.health = worse(s.health, h);
    }

    void unexpected(Server &s)
    {
        s.health = s.inBrewery == true ? Health::Fair : Health::Unknown;
        if (s.inBrewery == true) add(ProblemKind::UnexpectedOccupant, Health::Fair, entity(s), {s.name, s.occupant.section(u'/', 0, 0)});
    }

    void plainServer(Server &s)
    {
        const Asked a = asked(s);
        s.health = byPrometheus(s, a, a.answered > 0 || s.inBrewery == true ? Health::Ok : Health::Pending);
        if (a.silent()) {
            s.health = a.worst;
            if (!a.isCut()) add(ProblemKind::SourceDown, a.worst, entity(s), {s.name, a.why});
        }
    }

    // A Prometheus or a Pushgateway: no server of the shard, so its silence has no other line.
    static bool isWatcher(const SourceState &s) { return s.kind >= SourceKind::PrometheusFigures && s.kind <= SourceKind::Pushgateway; }
    // One line for all pages of a server that fail.
    bool isFirstPage(size_t at) const
    {
        for (size_t i = 0; i < at; ++i)
            if (d.input.sources[i].server == d.input.sources[at].server && isWatcher(d.input.sources[i]) && d.isStale(SourceIndex(i))) return false;
        return true;
    }

    // ---- pages: wrong password, unreadable answers, and those whose server has no line of its own
    void sources()
    {
        for (size_t i = 0; i < d.input.sources.size(); ++i) {
            const SourceState &s = d.input.sources[i];
            const EntityId about{EntityKind::Source, d.input.config.id.value, {}, s.name};
            if (s.kind == SourceKind::Tunnel) {
                if (s.error && s.health != Health::Ok) add(ProblemKind::TunnelDown, Health::Unknown, about, {s.tunnel, s.error->detail});
                continue;
            }
            if (isCut(s)) continue; // the tunnel's line says it
            if (s.kind == SourceKind::Brewery) {
                if (s.health == Health::Warning) // one of its breweries; the others are live
                    add(ProblemKind::BreweryClosed, Health::Warning, about, {s.name, s.error ? s.error->where : QString(), s.error ? s.error->detail : QString()});
                else if (s.health == Health::Unknown || s.health == Health::Down)
                    add(s.error && s.error->kind == Error::Kind::Unauthorized ? ProblemKind::SourceUnauthorized : ProblemKind::FeedDown,
                        Health::Unknown, about, {s.name, s.error ? s.error->detail : QString()});
                continue;
            }
            if (!s.error || s.missed == 0 || s.health == Health::SwitchedOff || isAside(s)) continue; // switched off: a port that was never open from here
            switch (s.error->kind) {
            case Error::Kind::Unauthorized:
            case Error::Kind::Untrusted: add(ProblemKind::SourceUnauthorized, Health::Unknown, about, {s.name, s.error->detail}); break;
            case Error::Kind::Malformed: add(ProblemKind::SourceMalformed, Health::Unknown, about, {s.name, s.error->detail, s.error->where}); break;
            default: {
                const Server *server = d.server(s.server);
                if (d.isStale(SourceIndex(i)) && (isWatcher(s) ? isFirstPage(i) : server && !asked(*server).silent())) add(ProblemKind::SourceDown, Health::Unknown, about, {s.name, s.error->detail});
            }
            }
        }
    }

    void whole()
    {
        int asking = 0, missing = 0, cut = 0;
        bool feedLives = false;
        for (size_t i = 0; i < d.input.sources.size(); ++i) {
            const SourceState &s = d.input.sources[i];
            if (s.kind == SourceKind::Tunnel || isAside(s) || isOfProxy(s) || s.health == Health::SwitchedOff || (s.intervalMs == 0 && s.kind != SourceKind::Brewery)) continue;
            ++asking;
            missing += d.isStale(SourceIndex(i));
            cut += isCut(s);
            feedLives = feedLives || (s.kind == SourceKind::Brewery && (s.health == Health::Ok || s.health == Health::Warning));
        }
        if (asking > 0 && missing == asking) {
            if (cut > 0) return; // the tunnels' lines say it; what is behind them may be well
            // one cause says it all
            d.problems.clear();
            add(ProblemKind::ShardUnreachable, Health::Down, shard(), {title(), QString::number(asking)}, int(d.rooms.size()), headCount());
            return;
        }
        for (const ServerId &id : d.apart)
            if (const Server *s = d.server(id)) add(ProblemKind::ServerApart, Health::Fair, entity(*s), {s->name});
        if (!d.unmatched.empty()) {
            QStringList some;
            for (size_t i = 0; i < std::min<size_t>(3, d.unmatched.size()); ++i) some << d.unmatched[i].value;
            if (d.unmatched.size() > 3) some << QStringLiteral("…");
            add(ProblemKind::ServerApart, Health::Fair, shard(), {some.join(QStringLiteral(", ")), QStringLiteral("instance")});
        }

        int bridges = 0, used = 0, hidden = 0, recorders = 0, free = 0, witnessed = 0;
        QStringList versions;
        bool focusSeen = false;
        for (const Server &s : d.servers) {
            if (s.kind == ServerKind::Bridge) {
                ++bridges;
                hidden += asked(s).isCut();
                used += s.health != Health::Down && s.health != Health::Critical && s.health != Health::Unknown && s.health != Health::Draining;
                witnessed += s.health != Health::Pending;
                if (!s.version.isEmpty() && s.inBrewery != false && !versions.contains(s.version)) versions += s.version;
            } else if (s.kind == ServerKind::Recorder) {
                ++recorders;
                free += isFree(s) && s.health != Health::Down && s.health != Health::Unknown;
            } else if (s.kind == ServerKind::Focus) {
                focusSeen = focusSeen || s.inBrewery == true;
            }
        }
        if (bridges > 0 && witnessed == bridges && used == 0 && hidden == 0) add(ProblemKind::NoUsableBridge, Health::Critical, shard(), {title(), QString::number(bridges)}, int(d.rooms.size()), headCount());
        if (recorders > 0 && free == 0 && std::any_of(d.servers.begin(), d.servers.end(), [](const Server &s) { return s.kind == ServerKind::Recorder && together(s) != Busy::Unknown; }))
            add(ProblemKind::RecordersNoneFree, Health::Warning, shard(), {title(), QString::number(recorders)});
        if (versions.size() > 1) {
            versions.sort();
            add(ProblemKind::VersionsDiffer, Health::Fair, shard(), QStringList{title()} + versions);
        }
        const bool bridgeFeed = std::any_of(d.input.observations.begin(), d.input.observations.end(), [&](const ObservationPtr &o) {
            return o->origin.kind == SourceKind::Brewery && o->complete && d.input.config.xmpp.bridgeBreweries.contains(o->origin.part, Qt::CaseInsensitive);
        });
        const bool already = std::any_of(d.problems.begin(), d.problems.end(), [](const Problem &p) { return p.kind == ProblemKind::FocusMissing; });
        if (feedLives && bridgeFeed && !focusSeen && !already && holds(ProblemKind::FocusMissing, shard()) >= ViewsDifferMs)
            add(ProblemKind::FocusMissing, Health::Critical, shard(), {title()}, int(d.rooms.size()), headCount());
    }

    int headCount() const
    {
        int n = 0;
        for (const RoomDraft &r : d.rooms) n += int(r.people.size());
        return n;
    }

    // What is wrong with recorders shows over time only (recorderwatch.h).
    void recorders()
    {
        RecorderWatch::Pool pool;
        pool.now = d.input.now;
        pool.title = title();
        pool.autostart = d.input.autostart;
        const auto sum = [](Reading &to, const Reading &more) {
            if (!more.isMeasured()) return;
            if (to.isMeasured()) to.value += more.value;
            else to = more;
            to.at = std::max(to.at, more.at);
        };
        for (const Server &s : d.servers) {
            if (s.kind == ServerKind::Recorder) {
                const Asked a = asked(s);
                pool.recorders.push_back({&s, a.pages > 0 && !a.silent() && a.answered > 0});
            } else if (s.kind == ServerKind::Focus) {
                sum(pool.failures, s.readings.get(Metric::FocusRecordingFailures));
                sum(pool.active, s.readings.get(Metric::FocusRecording));
                sum(pool.active, s.readings.get(Metric::FocusStreaming));
            }
        }
        if (d.input.told && d.input.told->healingFailures > 0)
            add(ProblemKind::HealingStopped, Health::Critical, shard(), {title(), QString::number(d.input.told->healingFailures)});
        for (RecorderWatch::Finding &f : m_memory.recorders.see(pool)) {
            const EntityId about = f.about.isEmpty() ? shard() : EntityId::of(d.input.config.id, f.about);
            if (Server *s = f.about.isEmpty() ? nullptr : d.server(f.about)) s->health = worse(s->health, f.health);
            add(f.kind, f.health, about, f.args);
            Problem &p = d.problems.back();
            p.since = f.since;
            p.remedy = f.remedy;
            p.facts = std::move(f.facts);
            p.gaps = std::move(f.gaps);
        }
    }

    Draft &d;
    DiagnoseMemory m_own;
    DiagnoseMemory &m_memory;
    std::set<std::pair<ProblemKind, EntityId>> m_held;
};

} // namespace

void diagnose(Draft &draft)
{
    Diagnose(draft).run();
}

Health shardHealth(const Draft &draft)
{
    Health h = Health::Pending;
    const auto count = [&h](Health x) { if (h == Health::Pending || x > h) h = x; };
    for (const Server &s : draft.servers)
        if (s.health != Health::Pending && s.health != Health::Draining && s.kind != ServerKind::Unexpected) count(s.health == Health::Down ? Health::Critical : s.health);
    for (const Problem &p : draft.problems) {
        if (p.kind == ProblemKind::PersonPoor || p.kind == ProblemKind::BridgeDraining) continue;
        if (p.kind == ProblemKind::BridgeSilent || p.kind == ProblemKind::SourceDown) count(p.health == Health::Down ? Health::Critical : p.health);
        else count(p.health);
    }
    return h;
}

} // namespace jitscope
