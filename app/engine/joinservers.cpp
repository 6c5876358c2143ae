// Who is who among servers: the name in the fleet file ↔ relay id ↔ brewery nick ↔ the focus's name (DESIGN §6).
#include "engine/draft.h"

#include <algorithm>

namespace jitscope {
namespace {

bool isFocusPage(SourceKind kind)
{
    return kind >= SourceKind::JicofoHealth && kind <= SourceKind::JicofoConference;
}

bool isIn(const QStringList &list, const QString &text)
{
    return list.contains(text, Qt::CaseInsensitive);
}

// A server as a brewery or the focus calls it, before it is known whose it is.
struct Stranger
{
    const Server *seen;
    const Observation *by;
};

class Join
{
public:
    explicit Join(Draft &draft) : d(draft) {}

    void run()
    {
        for (const EndpointConfig &e : d.input.config.endpoints) {
            Server s;
            s.id = ServerId{e.name};
            s.kind = e.kind;
            s.name = e.name;
            d.servers.push_back(std::move(s));
        }
        m_configured = d.servers.size();
        ownPages();
        vote();
        // presence first: it has the relay id, the focus has at times only the nickname
        for (const ObservationPtr &o : d.input.observations)
            if (o->origin.kind == SourceKind::Brewery)
                for (const Server &s : o->servers) strangers(s, *o);
        for (const ObservationPtr &o : d.input.observations)
            if (isFocusPage(o->origin.kind))
                for (const Server &s : o->servers)
                    if (s.id != o->origin.server) strangers(s, *o);
        monitored();
        absences();
        findApart();
        preferOwn();
        setSince();
        std::sort(d.servers.begin(), d.servers.end(), [](const Server &a, const Server &b) { return a.id < b.id; });
    }

private:
    static constexpr size_t None = size_t(-1);

    // What a configured server says of itself.
    void ownPages()
    {
        for (const ObservationPtr &o : d.input.observations) {
            if (o->origin.kind == SourceKind::Brewery) continue;
            const size_t at = indexOf(o->origin.server.value);
            if (at == None) continue;
            for (const Server &s : o->servers) {
                if (s.id != o->origin.server) continue;
                overlay(d.servers[at], s);
                overlay(d.servers[at].readings, s.readings);
                for (const RelayLeg &leg : s.relays) d.servers[at].relays.push_back(leg);
            }
            if (d.servers[at].version.isEmpty() && !o->version.isEmpty()) d.servers[at].version = o->version;
        }
        for (size_t i = 0; i < m_configured; ++i)
            if (!d.servers[i].relayId.isEmpty()) d.byName.insert(d.servers[i].relayId, d.servers[i].id);
    }

    // Shared meetings: the focus says "b27d90f4 is on nick", a bridge says "b27d90f4 is here". Only a unanimous vote counts.
    void vote()
    {
        QHash<QString, ServerId> seat; // room and person → configured bridge
        const auto key = [](const RoomId &r, const PersonId &p) { return QString(r.value + u'\n' + p.value); };
        bool focusKnows = false;
        for (const ObservationPtr &o : d.input.observations)
            focusKnows = focusKnows || (isFocusPage(o->origin.kind) && std::any_of(o->rooms.begin(), o->rooms.end(), [](const Room &r) { return !r.people.empty(); }));
        if (!focusKnows) return;
        for (const ObservationPtr &o : d.input.observations) {
            if (o->origin.kind < SourceKind::JvbHealth || o->origin.kind > SourceKind::JvbRtcStats) continue;
            for (const Room &r : o->rooms)
                for (const PersonPtr &p : r.people) seat.insert(key(r.id, p->id), o->origin.server);
        }
        QHash<QString, ServerId> ballot;
        for (const ObservationPtr &o : d.input.observations) {
            if (!isFocusPage(o->origin.kind)) continue;
            for (const Room &r : o->rooms) {
                for (const PersonPtr &p : r.people) {
                    const auto it = p->bridge.isEmpty() ? seat.cend() : seat.constFind(key(r.id, p->id));
                    if (it == seat.cend()) continue;
                    const auto had = ballot.constFind(p->bridge.value);
                    if (had == ballot.cend()) ballot.insert(p->bridge.value, *it);
                    else if (*had != *it) ballot.insert(p->bridge.value, ServerId{}); // not unanimous
                }
            }
        }
        for (auto it = ballot.cbegin(); it != ballot.cend(); ++it)
            if (!it->isEmpty()) m_voted.insert(it.key(), *it);
    }

    void strangers(const Server &seen, const Observation &by)
    {
        const size_t known = partner(seen);
        const size_t at = known != None ? known : add(seen);
        Server &to = d.servers[at];
        const bool focusSays = isFocusPage(by.origin.kind);
        overlay(to, withoutOwnWords(seen, to, at < m_configured));
        overlay(to.readings, seen.readings);
        if (to.kind == ServerKind::Unexpected && seen.kind != ServerKind::Unexpected) to.kind = seen.kind;
        if (focusSays && (seen.kind == ServerKind::Bridge || seen.kind == ServerKind::Recorder || seen.kind == ServerKind::Gateway)) to.inFocusList = true;
        d.byName.insert(seen.id.value, to.id);
        if (!seen.occupant.isEmpty()) d.byName.insert(seen.occupant, to.id);
        if (!seen.relayId.isEmpty()) d.byName.insert(seen.relayId, to.id);
    }

    // A configured server's own pages know its version, relay id and flags better than anybody who heard of them.
    static Server withoutOwnWords(Server seen, const Server &own, bool configured)
    {
        if (!configured) return seen;
        if (!own.version.isEmpty()) seen.version.clear();
        if (!own.region.isEmpty()) seen.region.clear();
        if (!own.release.isEmpty()) seen.release.clear();
        if (!own.relayId.isEmpty()) seen.relayId.clear();
        if (!own.message.isEmpty()) seen.message.clear();
        if (own.draining) seen.draining.reset();
        if (own.shuttingDown) seen.shuttingDown.reset();
        return seen;
    }

    size_t partner(const Server &seen) const
    {
        const QString nick = seen.id.value;
        if (const auto it = d.byName.constFind(nick); it != d.byName.cend()) return ofKind(indexOf(it->value), seen.kind);
        if (!seen.occupant.isEmpty())
            if (const auto it = d.byName.constFind(seen.occupant); it != d.byName.cend()) return indexOf(it->value);
        if (!seen.relayId.isEmpty())
            if (const auto it = d.byName.constFind(seen.relayId); it != d.byName.cend()) return ofKind(indexOf(it->value), seen.kind);
        for (const EndpointConfig &e : d.input.config.endpoints) {
            const bool kind = e.kind == seen.kind || seen.kind == ServerKind::Unexpected;
            if (!kind) continue;
            const bool alias = !e.alias.isEmpty() && (e.alias == nick || e.alias == seen.relayId || e.alias == seen.occupant);
            if (alias || e.name == nick || (!seen.relayId.isEmpty() && e.name == seen.relayId)) return indexOf(e.name);
        }
        // there is one focus in a shard; it sits in every brewery as "focus"
        if (seen.kind == ServerKind::Focus)
            for (size_t i = 0; i < m_configured; ++i)
                if (d.servers[i].kind == ServerKind::Focus) return i;
        if (seen.kind == ServerKind::Bridge)
            if (const auto it = m_voted.constFind(nick); it != m_voted.cend()) return indexOf(it->value);
        return None;
    }

    size_t add(const Server &seen)
    {
        Server s;
        s.id = seen.id;
        // a configured server of another kind may bear that name
        while (indexOf(s.id.value) != None) s.id.value += u'*';
        s.kind = seen.kind;
        s.name = seen.name.isEmpty() ? seen.id.value : seen.name;
        d.servers.push_back(std::move(s));
        return d.servers.size() - 1;
    }

    size_t indexOf(const QString &id) const
    {
        for (size_t i = 0; i < d.servers.size(); ++i)
            if (d.servers[i].id.value == id) return i;
        return None;
    }

    size_t ofKind(size_t at, ServerKind kind) const
    {
        if (at == None || kind == ServerKind::Unexpected) return at;
        return d.servers[at].kind == kind || d.servers[at].kind == ServerKind::Unexpected ? at : None;
    }

    // What the shard's own Prometheus and Pushgateway know of servers, by their label `instance`. Where there are servers of a kind already, one
    // that cannot be joined would count twice: it is named as unknown instead. Where there are none, they are the servers.
    void monitored()
    {
        const size_t known = d.servers.size();
        std::vector<ServerId> unmatched;
        for (const ObservationPtr &o : d.input.observations) {
            if (o->origin.kind != SourceKind::PrometheusFigures && o->origin.kind != SourceKind::Pushgateway) continue;
            const bool silent = d.isStale(d.pageIndex(o->origin.kind, o->origin.server));
            for (const Server &s : o->servers) {
                ServerKind kind = s.kind;
                if (const Server *before = d.previousServer(s.id); before && kind == ServerKind::Unexpected && before->instance == s.instance) kind = before->kind; // its figures went with its page
                size_t at = monitoredPartner(s, kind, known);
                if (at == None && o->origin.kind == SourceKind::Pushgateway) continue; // of nobody that we know
                if (at == None) at = newcomer(s, kind, known);
                if (at == None) {
                    if (kind != ServerKind::Unexpected) unmatched.push_back(s.id);
                    continue;
                }
                Server &to = d.servers[at];
                overlay(to, withoutOwnWords(s, to, at < m_configured));
                overlay(to.readings, asScraped(d, *o, s));
                if (silent) to.scraped.reset();
            }
        }
        std::sort(unmatched.begin(), unmatched.end());
        unmatched.erase(std::unique(unmatched.begin(), unmatched.end()), unmatched.end());
        d.unmatched = std::move(unmatched);
    }

    // `instance` is a name, or the address of the page as that Prometheus reaches it.
    size_t monitoredPartner(const Server &s, ServerKind kind, size_t known) const
    {
        const QString instance = s.id.value, host = s.name;
        const auto fits = [&](ServerKind other) { return kind == ServerKind::Unexpected || other == kind; };
        for (const EndpointConfig &e : d.input.config.endpoints)
            if (fits(e.kind) && e.instance == instance) return indexOf(e.name);
        for (const EndpointConfig &e : d.input.config.endpoints) {
            if (!fits(e.kind) || !e.instance.isEmpty()) continue;
            if (e.name == instance || e.name == host || (!e.alias.isEmpty() && (e.alias == instance || e.alias == host))) return indexOf(e.name);
        }
        for (const EndpointConfig &e : d.input.config.endpoints) {
            if (!fits(e.kind) || !e.instance.isEmpty()) continue;
            for (const QUrl &url : QList<QUrl>{e.url, e.metricsUrl} + e.otherUrls + e.otherMetricsUrls) {
                // The far side of a tunnel is its own loopback, and not that of the Prometheus.
                const bool loopback = url.host() == QLatin1String("localhost") || url.host().startsWith(QLatin1String("127."));
                if (!url.host().isEmpty() && (!loopback || d.input.config.sshOf(e).isEmpty()) && url.host() + u':' + QString::number(url.port(url.scheme() == QLatin1String("https") ? 443 : 80)) == instance) return indexOf(e.name);
            }
        }
        for (size_t i = m_configured; i < known; ++i) { // seen in a brewery or by the focus
            const Server &o = d.servers[i];
            if (fits(o.kind) && (o.id.value == host || o.id.value == instance || (!o.relayId.isEmpty() && (o.relayId == host || o.relayId == instance)))) return i;
        }
        for (size_t i = known; i < d.servers.size(); ++i)
            if (fits(d.servers[i].kind) && d.servers[i].instance == instance) return i; // by another Prometheus, or another page
        return None;
    }

    size_t newcomer(const Server &s, ServerKind kind, size_t known)
    {
        if (kind == ServerKind::Unexpected) return None; // it cannot be scraped, and nobody knows what it was
        for (size_t i = 0; i < known; ++i)
            if (d.servers[i].kind == kind) return None;
        Server fresh;
        fresh.id = s.id;
        while (indexOf(fresh.id.value) != None) fresh.id.value += u'*'; // two pages of one instance
        fresh.kind = kind;
        fresh.name = s.name;
        d.servers.push_back(std::move(fresh));
        return d.servers.size() - 1;
    }

    // Silence of a witness that works is an answer: not in the brewery, not in the focus's list.
    void absences()
    {
        bool bridgeFeed = false, recorderFeed = false, focusBridges = false, focusRecorders = false;
        for (const ObservationPtr &o : d.input.observations) {
            if (o->origin.kind == SourceKind::Brewery && o->complete) {
                bridgeFeed = bridgeFeed || isIn(d.input.config.xmpp.bridgeBreweries, o->origin.part);
                recorderFeed = recorderFeed || isIn(d.input.config.xmpp.recorderBreweries, o->origin.part);
            }
            if (o->origin.kind == SourceKind::JicofoDebug) {
                const SourceState *page = d.page(SourceKind::JicofoDebug, o->origin.server);
                const bool lives = page && !d.isStale(d.pageIndex(SourceKind::JicofoDebug, o->origin.server));
                focusBridges = focusBridges || lives;
                focusRecorders = focusRecorders || (lives && std::any_of(o->servers.begin(), o->servers.end(), [](const Server &s) { return s.kind == ServerKind::Recorder; }));
            }
        }
        for (Server &s : d.servers) {
            if (s.kind == ServerKind::Bridge) {
                if (bridgeFeed && !s.inBrewery && s.occupant.isEmpty()) s.inBrewery = false;
                if (focusBridges && !s.inFocusList) s.inFocusList = false;
            } else if (s.kind == ServerKind::Recorder) {
                if (recorderFeed && !s.inBrewery && s.occupant.isEmpty()) s.inBrewery = false;
                if (focusRecorders && !s.inFocusList) s.inFocusList = false;
            }
        }
    }

    // Strangers are only worth a word when a configured server of their kind lacks a partner: else the operator lists none on purpose.
    void findApart()
    {
        for (const ServerKind kind : {ServerKind::Bridge, ServerKind::Recorder}) {
            bool lacking = false;
            for (size_t i = 0; i < m_configured; ++i) lacking = lacking || (d.servers[i].kind == kind && d.servers[i].occupant.isEmpty() && d.servers[i].inFocusList != true);
            if (!lacking) continue;
            for (size_t i = m_configured; i < d.servers.size(); ++i)
                if (d.servers[i].kind == kind && d.servers[i].inBrewery != false) d.apart.push_back(d.servers[i].id);
        }
    }

    // A server's own fresh figures beat what others heard from it: Jicofo counts only its own endpoints on a shared bridge (jicofo.md §14.20).
    void preferOwn()
    {
        for (const ObservationPtr &o : d.input.observations) {
            const size_t at = o->origin.kind == SourceKind::Brewery ? None : indexOf(o->origin.server.value);
            if (at == None || at >= m_configured) continue;
            for (const Server &s : o->servers) {
                if (s.id != o->origin.server) continue;
                Readings fresh;
                for (const Reading &r : s.readings) {
                    const Reading *now = d.servers[at].readings.find(r.metric);
                    const bool foreign = !now || now->source == NoSource || now->source >= d.input.sources.size() || d.input.sources[now->source].server != o->origin.server;
                    if (r.isMeasured() && !d.isStale(r.source) && foreign) fresh.set(r);
                }
                overlay(d.servers[at].readings, fresh, true);
            }
        }
    }

    // REST and the focus do not say since when a recorder is what it is: kept from the snapshot before.
    void setSince()
    {
        for (Server &s : d.servers) {
            if (s.since || s.kind != ServerKind::Recorder) continue;
            const Server *before = d.previousServer(s.id);
            s.since = before && before->rest.busy == s.rest.busy && before->presence.busy == s.presence.busy && before->since ? before->since : d.input.now;
        }
    }

    Draft &d;
    size_t m_configured = 0;
    QHash<QString, ServerId> m_voted; // focus's nick → bridge
};

} // namespace

void joinServers(Draft &draft)
{
    Join(draft).run();
}

} // namespace jitscope
