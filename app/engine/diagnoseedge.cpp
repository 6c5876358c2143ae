#include "engine/draft.h"

#include "engine/diagnose.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace jitscope {
namespace {

using State = BehindProxy::State;

constexpr qint64 DisagreeMs = 60'000;   // a grace time and the agent's damping pass before (30 s), then somebody has to mean it
constexpr qint64 ElsewhereMs = 300'000; // a room that moves is told of again only when it stays so
constexpr double OldReportS = 60;
constexpr int MostRooms = 20, ManyMissing = 10;

struct View { const Server *proxy; const BehindProxy *server; SourceIndex source; qint64 at; };

class Edge
{
public:
    Edge(Draft &draft, const std::function<qint64(ProblemKind, const EntityId &)> &holds, const std::function<Problem &(ProblemKind, Health, const EntityId &, const QStringList &)> &add)
        : d(draft), m_holds(holds), m_add(add)
    {
    }

    void run()
    {
        const std::vector<View> views = viewsNow();
        proxiesDiffer(views);
        for (Server &s : d.servers)
            if (s.kind == ServerKind::Signal) sidecar(s, views);
        rooms();
        witnesses();
    }

private:
    EntityId shard() const { return EntityId::of(d.input.config.id); }
    QString title() const { return d.input.config.title.isEmpty() ? d.input.config.id.value : d.input.config.title; }
    static QString wordOf(const BehindProxy &b) { return b.status.isEmpty() ? QString::fromLatin1(behindStateName(b.state)) : b.status; }

    // How each proxy that answers treats this shard.
    std::vector<View> viewsNow() const
    {
        std::vector<View> views;
        for (const Server &s : d.servers) {
            if (s.kind != ServerKind::Proxy) continue;
            const Reading *told = s.readings.find(Metric::ProxyServers);
            if (!told || !told->isMeasured()) continue; // an old view is no view
            for (const BehindProxy &b : s.behind)
                if (b.mine && b.state != State::Unknown && b.state != State::Unchecked) views.push_back({&s, &b, told->source, told->at}); // one without a check says nothing
        }
        return views;
    }

    static ProblemFact said(const View &v) { return {ProblemFact::Kind::ProxySays, 0, 0, v.at, v.source, v.proxy->name + u'\n' + wordOf(*v.server)}; }

    void proxiesDiffer(const std::vector<View> &views)
    {
        int takes = 0;
        for (const View &v : views) takes += v.server->takesNew();
        if (takes == 0 || takes == int(views.size())) return;
        if (m_holds(ProblemKind::ProxyViewsDiffer, shard()) < ViewsDifferMs) return;
        QStringList words;
        for (const View &v : views) words << QStringLiteral("%1: %2").arg(v.proxy->name, wordOf(*v.server));
        Problem &p = m_add(ProblemKind::ProxyViewsDiffer, Health::Warning, shard(), {title(), words.join(QStringLiteral(", "))});
        for (const View &v : views) p.facts.push_back(said(v));
    }

    void sidecar(Server &s, const std::vector<View> &views)
    {
        const EntityId id = EntityId::of(d.input.config.id, s.id);
        const Reading healthy = s.readings.get(Metric::SignalHealthy), age = s.readings.get(Metric::SignalReportAge), ready = s.readings.get(Metric::SignalReady);
        if (healthy.isMeasured() && healthy.value == 0) {
            m_add(ProblemKind::SignalUnhealthy, Health::Critical, id, {s.name, s.message});
            s.health = worse(s.health, Health::Critical);
        }
        const bool old = age.isMeasured() && age.value > OldReportS;
        if (old) {
            m_add(ProblemKind::SignalStale, Health::Warning, id, {s.name, formatAge(qint64(age.value * 1000), QLocale())});
            s.health = worse(s.health, Health::Warning);
        }
        if (s.draining == true) s.health = worse(s.health, Health::Draining);
        if (old || !ready.isMeasured() || !s.signal) return;
        // What the shard says of itself, and what is done with it: down and the like is the check's own verdict, and no disagreement.
        QStringList others;
        QString word;
        std::vector<ProblemFact> facts{{ProblemFact::Kind::ShardSays, 0, 0, ready.at, ready.source, s.name + u'\n' + s.signal->status}};
        for (const View &v : views) {
            const bool out = v.server->state == State::Drain || v.server->state == State::Maint;
            if (ready.value != 0 ? !out : !v.server->takesNew()) continue;
            others << v.proxy->name;
            if (ready.value != 0) word = wordOf(*v.server);
            facts.push_back(said(v));
        }
        if (others.isEmpty() || m_holds(ProblemKind::ShardStateDisagrees, shard()) < DisagreeMs) return;
        Problem &p = m_add(ProblemKind::ShardStateDisagrees, Health::Warning, shard(), {title(), s.signal->status, others.join(QStringLiteral(", ")), word});
        p.facts = std::move(facts);
    }

    // Each room once in the fleet: at the shard with most of its people.
    void rooms()
    {
        const SplitFindings *splits = d.input.told ? d.input.told->splits.get() : nullptr;
        if (!splits) return;
        QSet<RoomId> split; // told with what the proxies do with it, once
        for (const SplitRoom &r : splits->rooms)
            if (r.kind == SplitRoom::Kind::Split) split.insert(r.room);
        int told = 0, missing = 0;
        qint64 missingSince = 0;
        for (const SplitRoom &r : splits->rooms) {
            if (r.shares.empty() || r.shares.front().shard != d.input.config.id) continue;
            const bool apart = r.kind == SplitRoom::Kind::Split, byProxies = r.kind == SplitRoom::Kind::ProxySplit;
            if (byProxies && split.contains(r.room)) continue;
            if (r.kind == SplitRoom::Kind::Missing) {
                if (d.input.now - r.since < ElsewhereMs) continue;
                ++missing;
                missingSince = missingSince == 0 ? r.since : std::min(missingSince, r.since);
                continue;
            }
            if (r.kind == SplitRoom::Kind::Ambiguous || (r.kind == SplitRoom::Kind::Mismatch && d.input.now - r.since < ElsewhereMs) || ++told > MostRooms) continue;
            const auto sentTo = [](const SplitRoom::Opinion &o) { return o.shard.isEmpty() ? o.server : o.shard.value; };
            QStringList places, ways;
            for (const SplitRoom::Share &s : r.shares) places << QStringLiteral("%1: %2").arg(s.shard.value).arg(s.people);
            for (const SplitRoom::Opinion &o : r.opinions) ways << QStringLiteral("%1: %2").arg(o.proxy.value, sentTo(o));
            const EntityId about = EntityId::of(d.input.config.id, r.room);
            QStringList args{r.key, places.join(QStringLiteral(", "))};
            if (byProxies) args = {r.key, ways.join(QStringLiteral(", ")), QStringLiteral("proxies")};
            if (!apart && !byProxies) args = {r.key, r.shares.front().shard.value, ways.join(QStringLiteral(", "))};
            Problem &p = m_add(apart || byProxies ? ProblemKind::RoomSplit : ProblemKind::RoomElsewhere, apart ? Health::Critical : Health::Warning, about, args);
            p.since = r.since;
            p.rooms = 1;
            p.people = r.people();
            for (const SplitRoom::Share &s : r.shares) p.facts.push_back({ProblemFact::Kind::RoomAt, double(s.people), 0, s.at, NoSource, s.shard.value});
            for (const SplitRoom::Opinion &o : r.opinions) p.facts.push_back({ProblemFact::Kind::RoomSentTo, 0, 0, 0, NoSource, o.proxy.value + u'\n' + sentTo(o)});
        }
        if (missing <= ManyMissing) return;
        Problem &p = m_add(ProblemKind::RoomsUnknownToProxy, Health::Fair, shard(), {title(), QString::number(missing)});
        p.since = missingSince;
        p.rooms = missing;
    }

    // Jicofo, bridges and Prosody do not know a room alike.
    void witnesses()
    {
        if (!d.input.memory) return;
        d.orphans = orphanRooms(witnessLists(d), d.input.memory->orphans, d.input.now);
        std::array<int, 4> told{};
        for (const OrphanRoom &o : d.orphans) {
            if (++told[size_t(o.kind)] > MostRooms) continue;
            const EntityId about = EntityId::of(d.input.config.id, o.room);
            const QString name = o.room.value.section(u'@', 0, 0);
            const auto count = [](int n) { return QString::number(n); };
            Problem *p = nullptr;
            switch (o.kind) {
            case OrphanRoom::Kind::NoBridgeSession: p = &m_add(ProblemKind::RoomNoBridge, Health::Warning, about, {name, count(o.byFocus)}); break;
            case OrphanRoom::Kind::UnknownToFocus: p = &m_add(ProblemKind::RoomUnknownToFocus, Health::Warning, about, {name, count(o.byBridges), o.bridge.value}); break;
            case OrphanRoom::Kind::CountsDiffer: p = &m_add(ProblemKind::RoomCountsDiffer, Health::Fair, about, {name, count(o.byProsody), count(o.byFocus)}); break;
            case OrphanRoom::Kind::Leaked: p = &m_add(ProblemKind::RoomLeaked, Health::Fair, about, {name}); break;
            }
            p->since = o.since;
            p->rooms = 1;
            p->people = std::max({0, o.byFocus, o.byBridges, o.kind == OrphanRoom::Kind::Leaked ? 0 : o.byProsody});
            for (const auto &[kind, n] : {std::pair{ProblemFact::Kind::RoomByFocus, o.byFocus}, std::pair{ProblemFact::Kind::RoomByBridges, o.byBridges}, std::pair{ProblemFact::Kind::RoomByProsody, o.byProsody}})
                p->facts.push_back({kind, double(n), 0, 0, NoSource, {}});
        }
    }

    Draft &d;
    const std::function<qint64(ProblemKind, const EntityId &)> &m_holds;
    const std::function<Problem &(ProblemKind, Health, const EntityId &, const QStringList &)> &m_add;
};

} // namespace

void diagnoseEdge(Draft &draft, const std::function<qint64(ProblemKind, const EntityId &)> &holds,
                  const std::function<Problem &(ProblemKind, Health, const EntityId &, const QStringList &)> &add)
{
    Edge(draft, holds, add).run();
}

} // namespace jitscope
