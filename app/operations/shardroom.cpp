#include "operations/shardroom.h"

#include "operations/known.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace jitscope {
namespace {

const ShardSnapshot *seenOf(const Surroundings &around, const ShardId &id)
{
    const auto it = std::find_if(around.shards.begin(), around.shards.end(), [&](const SnapshotPtr &s) { return s->id == id; });
    return it == around.shards.end() ? nullptr : it->get();
}

// Who calls that server of that proxy his own; null: no shard of the fleet file but `self`.
const ShardConfig *ownerOf(const Surroundings &around, const ShardConfig &self, const QString &proxy, const QString &pair)
{
    if (!around.config) return nullptr;
    for (const ShardConfig &s : around.config->shards) {
        if (s.id == self.id) continue;
        for (const EndpointConfig &e : s.endpoints)
            if (e.kind == ServerKind::Proxy && e.name == proxy && e.servers.contains(pair)) return &s;
    }
    return nullptr;
}

} // namespace

bool proxyAnswers(const ShardSnapshot &snapshot, const QString &proxy)
{
    return std::any_of(snapshot.sources.begin(), snapshot.sources.end(), [&](const SourceState &s) {
        return (s.kind == SourceKind::HaproxySocket || s.kind == SourceKind::HaproxyStats) && s.server.value == proxy && s.health == Health::Ok && s.missed == 0;
    });
}

const BehindProxy *lineOf(const Server &proxy, const ProxyServer &server)
{
    const auto it = std::find_if(proxy.behind.begin(), proxy.behind.end(), [&](const BehindProxy &b) { return b.backend == server.backend && b.name == server.server; });
    return it == proxy.behind.end() ? nullptr : &*it;
}

bool carriesRooms(const ShardSnapshot &shard)
{
    if (shard.health == Health::Down || shard.health == Health::Unknown || shard.health == Health::Pending) return false;
    const bool broken = std::any_of(shard.problems.begin(), shard.problems.end(), [](const Problem &p) {
        return p.kind == ProblemKind::ShardUnreachable || p.kind == ProblemKind::NoUsableBridge || p.kind == ProblemKind::FocusUnhealthy || p.kind == ProblemKind::FocusMissing;
    });
    return !broken && std::any_of(shard.servers.begin(), shard.servers.end(), [](const ServerPtr &s) { return isUsable(*s) && s->health != Health::Pending; });
}

QStringList ShardRoom::names() const
{
    QStringList all;
    for (const Other &o : others) all << o.name;
    return all + unknown;
}

std::optional<Phrase> ShardRoom::refuses(int people, bool sure) const
{
    const bool any = !others.empty() || (!sure && !unknown.isEmpty());
    if (!any && !unwell.isEmpty()) return Phrase{QT_TRANSLATE_NOOP("Operation", "No other shard is well: %1."), {unwell.join(QStringLiteral(", "))}};
    if (!any && sure && !unknown.isEmpty()) return Phrase{QT_TRANSLATE_NOOP("Operation", "Whether %1 has room is not known here, since it is not in the fleet file."), {unknown.join(QStringLiteral(", "))}};
    if (!any) return Phrase{QT_TRANSLATE_NOOP("Operation", "It is the last shard in service: its rooms would have nowhere to go."), {}};
    if (!sure && !unknown.isEmpty()) return {};
    qint64 room = 0;
    bool known = true;
    for (const Other &o : others) {
        room += std::max(0, o.room);
        known = known && o.room >= 0;
    }
    if (known ? room < std::max(1, people) : sure)
        return Phrase{QT_TRANSLATE_NOOP("Operation", "The other shards have room for %1 people, this one has %2."), {known ? QString::number(room) : QStringLiteral("–"), QString::number(people)}};
    return {};
}

ShardRoom roomElsewhere(const ShardConfig &shard, const ShardSnapshot &snapshot, const Surroundings &around, const QStringList &without)
{
    struct One { const ShardConfig *owner = nullptr; bool takesNew = true; };
    std::map<QString, One> found; // by the shard's name, or by "proxy: backend/server" when it is nobody's
    bool selfTakes = true;
    for (const EndpointConfig &e : shard.endpoints) {
        if (e.kind != ServerKind::Proxy || e.servers.isEmpty() || without.contains(e.name)) continue;
        const Server *proxy = serverOf(snapshot, e.name);
        if (!proxy) continue;
        std::set<QString> backends;
        for (const QString &text : e.servers) {
            const auto pair = proxyServer(text);
            if (!pair) continue;
            backends.insert(pair->backend);
            const BehindProxy *own = lineOf(*proxy, *pair);
            selfTakes = selfTakes && own && own->takesNew();
        }
        for (const BehindProxy &b : proxy->behind) {
            const QString pair = b.backend + u'/' + b.name;
            if (!backends.contains(b.backend) || e.servers.contains(pair)) continue;
            const ShardConfig *owner = ownerOf(around, shard, e.name, pair);
            One &one = found.try_emplace(owner ? owner->id.value : pair, One{owner, true}).first->second;
            one.takesNew = one.takesNew && b.takesNew(); // on every proxy
        }
    }
    ShardRoom out;
    out.pool = int(found.size()) + 1;
    out.selfAway = !selfTakes || !carriesRooms(snapshot);
    out.away = out.selfAway ? 1 : 0;
    for (const auto &[name, one] : found) {
        if (!one.takesNew) {
            ++out.away;
            continue;
        }
        if (!one.owner) {
            out.unknown << name;
            continue;
        }
        const ShardSnapshot *seen = seenOf(around, one.owner->id);
        if (!seen || !carriesRooms(*seen)) {
            ++out.away;
            out.unwell << name;
            continue;
        }
        const int people = onShard(*seen).people;
        out.others.push_back({name, people < 0 ? -1 : std::max(0, one.owner->capacity - people)});
    }
    return out;
}

} // namespace jitscope
