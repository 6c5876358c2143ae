#include "fleet/splitrooms.h"

#include "fleet/metric.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace jitscope {
namespace {

using SplitKind = SplitRoom::Kind;

// "[tenant]room@…" as people write it.
QString readableRoom(const RoomId &room)
{
    const QString local = room.value.section(u'@', 0, 0);
    const qsizetype end = local.startsWith(u'[') ? local.indexOf(u']') : -1;
    return end > 1 ? local.mid(1, end - 1) + u'/' + local.mid(end + 1) : local;
}

bool isNoMeeting(const Room &room)
{
    const QString local = room.id.value.section(u'@', 0, 0), name = local.startsWith(u'[') ? local.section(u']', 1) : local;
    return room.breakout || room.leaked || room.domain.startsWith(u"lobby.") || room.domain.startsWith(u"breakout.") || name.startsWith(u"__jicofo-health-check") || name.startsWith(u"canary");
}

// People; recorders and gateways that are left alone in a room are none. Nothing: nobody knows now.
std::optional<int> peopleIn(const Room &room)
{
    const Reading *count = room.readings.find(Metric::RoomPeople);
    if (!count || !count->isMeasured()) return {};
    const bool machines = !room.people.empty() && std::all_of(room.people.begin(), room.people.end(), [](const PersonPtr &p) { return p->kind != PersonKind::Person; });
    return machines ? 0 : int(count->value);
}

void mostPeopleFirst(std::vector<SplitRoom::Share> &shares)
{
    std::stable_sort(shares.begin(), shares.end(), [](const auto &a, const auto &b) { return a.people > b.people; });
}

struct SplitTable
{
    ServerId proxy;
    std::shared_ptr<const StickTable> table;
    std::vector<ShardId> leads; // of its targets; empty: to none of the fleet's
    std::vector<int> places;    // of its targets: the same number, the same place for sure
};

class SplitLook
{
public:
    SplitLook(std::span<const SnapshotPtr> shards, SplitMemory &memory, qint64 now) : m_shards(shards), m_memory(memory), m_now(now) {}

    SplitFindings run()
    {
        tables();
        sites();
        census();
        for (auto it = m_rooms.cbegin(); it != m_rooms.cend(); ++it) room(it.key(), it.value());
        proxies();
        std::erase_if(m_memory.candidates, [this](const auto &c) { return !m_held.contains({int(c.first.first), c.first.second}); });
        std::erase_if(m_memory.firstSeen, [this](const auto &c) { return !m_present.contains({c.first.first, c.first.second}); });
        return result();
    }

private:
    struct Place { size_t shard; RoomPtr room; int people; qint64 at; };

    // Each proxy once, though several shards name it; which of its servers leads to which shard each of them knows for itself.
    void tables()
    {
        QHash<QString, size_t> at;
        for (size_t s = 0; s < m_shards.size(); ++s)
            for (const ServerPtr &v : m_shards[s]->servers) {
                if (v->kind != ServerKind::Proxy || !v->table || m_now - v->table->at > 10 * SplitMinAgeMs) continue;
                const auto known = at.constFind(v->id.value);
                const size_t t = known == at.cend() ? m_tables.size() : *known;
                if (known == at.cend()) {
                    at.insert(v->id.value, t);
                    m_tables.push_back({v->id, v->table, std::vector<ShardId>(v->table->targets().size())});
                } else if (v->table->at > m_tables[t].table->at) {
                    m_tables[t].table = v->table;
                    m_tables[t].leads.assign(v->table->targets().size(), {});
                }
            }
        for (const SnapshotPtr &shard : m_shards)
            for (const ServerPtr &v : shard->servers) {
                const auto known = v->kind == ServerKind::Proxy ? at.constFind(v->id.value) : at.cend();
                if (known == at.cend()) continue;
                SplitTable &t = m_tables[*known];
                for (const BehindProxy &b : v->behind)
                    for (size_t i = 0; b.mine && i < t.table->targets().size(); ++i) {
                        const StickTable::Target &target = t.table->targets()[i];
                        if (target.name == b.name && (b.backend == t.table->name || target.id == b.id)) t.leads[i] = shard->id;
                    }
            }
        std::map<std::tuple<QString, QString, QString>, int> numbers;
        for (SplitTable &t : m_tables)
            for (size_t i = 0; i < t.leads.size(); ++i) {
                const StickTable::Target &target = t.table->targets()[i];
                t.places.push_back(numbers.try_emplace({t.leads[i].value, target.address, target.name}, int(numbers.size())).first->second);
            }
        m_of.resize(m_shards.size());
        for (size_t s = 0; s < m_shards.size(); ++s)
            for (const ServerPtr &v : m_shards[s]->servers)
                if (const auto known = v->kind == ServerKind::Proxy ? at.constFind(v->id.value) : at.cend(); known != at.cend()) m_of[s].push_back(*known);
    }

    // Shards that share a proxy have the same number.
    void sites()
    {
        m_site.resize(m_shards.size());
        for (size_t s = 0; s < m_site.size(); ++s) m_site[s] = s;
        QHash<QString, size_t> first;
        for (size_t s = 0; s < m_shards.size(); ++s)
            for (const ServerPtr &v : m_shards[s]->servers) {
                if (v->kind != ServerKind::Proxy) continue;
                const auto it = first.constFind(v->id.value);
                if (it == first.cend()) first.insert(v->id.value, s);
                else join(s, *it);
            }
    }
    size_t root(size_t s) const
    {
        while (m_site[s] != s) s = m_site[s];
        return s;
    }
    void join(size_t a, size_t b) { m_site[std::max(root(a), root(b))] = std::min(root(a), root(b)); }

    bool comparable(size_t a, size_t b, const RoomId &room) const { return root(a) == root(b) || !(room.value.endsWith(u"@meet.jitsi") || room.value.endsWith(u".meet.jitsi")); }

    void census()
    {
        for (size_t s = 0; s < m_shards.size(); ++s)
            for (const RoomPtr &r : m_shards[s]->rooms) {
                if (isNoMeeting(*r)) continue;
                const auto people = peopleIn(*r);
                if (!people || *people < 1) continue;
                const std::pair key(m_shards[s]->id.value, r->id.value);
                m_present.insert(key);
                const qint64 since = r->createdAt > 0 ? r->createdAt : m_memory.firstSeen.try_emplace(key, m_now).first->second;
                const qint64 at = r->readings.find(Metric::RoomPeople)->at;
                if (m_now - since < SplitMinAgeMs || m_now - at > 3 * SplitMaxApartMs) continue;
                m_rooms[r->id].push_back({s, r, *people, at});
            }
    }

    // Seen before, and every one of them has looked anew since: since when; 0: not yet.
    qint64 confirmed(SplitKind kind, const QString &what, std::vector<std::pair<QString, qint64>> polls)
    {
        m_held.insert({int(kind), what});
        std::sort(polls.begin(), polls.end());
        const auto [it, fresh] = m_memory.candidates.try_emplace({kind, what});
        SplitMemory::Seen &seen = it->second;
        const bool same = !fresh && std::equal(seen.polls.begin(), seen.polls.end(), polls.begin(), polls.end(), [](const auto &a, const auto &b) { return a.first == b.first; });
        if (!same) {
            seen = {m_now, std::move(polls)};
            return 0;
        }
        for (size_t i = 0; i < polls.size(); ++i)
            if (polls[i].second <= seen.polls[i].second) return 0;
        return seen.since;
    }

    SplitRoom::Opinion opinion(const SplitTable &t, const StickTable::Hit &hit) const
    {
        SplitRoom::Opinion o{t.proxy, {}, {}, hit.expiresAt};
        if (hit.target < 0) return o;
        const StickTable::Target &target = t.table->targets()[size_t(hit.target)];
        o.shard = t.leads[size_t(hit.target)];
        o.server = target.name.isEmpty() ? target.address : target.name;
        return o;
    }
    bool lives(const StickTable::Hit &hit) const { return hit.target >= 0 && (hit.expiresAt == 0 || hit.expiresAt > m_now); }

    void room(const RoomId &id, const std::vector<Place> &places)
    {
        SplitRoom found;
        found.room = id;
        found.key = readableRoom(id);
        std::vector<std::pair<QString, qint64>> polls;
        for (const Place &p : places) {
            found.shares.push_back({m_shards[p.shard]->id, p.people, p.at});
            polls.emplace_back(m_shards[p.shard]->id.value, p.at);
        }
        mostPeopleFirst(found.shares);
        const StickKeys keys = stickKeys(id);
        QSet<size_t> asked;
        bool truncated = false, whole = true;
        qint64 oldest = m_now;
        for (const Place &p : places)
            for (const size_t t : m_of[p.shard]) {
                if (asked.contains(t)) continue;
                asked.insert(t);
                const SplitTable &table = m_tables[t];
                whole = whole && table.table->used >= 0 && size_t(table.table->used) <= table.table->count() + 50; // some come and go while it is read
                oldest = std::min(oldest, table.table->at);
                const auto hit = table.table->find(keys);
                if (!hit || !lives(*hit)) continue;
                truncated = truncated || hit->truncated;
                found.opinions.push_back(opinion(table, *hit));
                polls.emplace_back(u'\n' + table.proxy.value, table.table->at);
            }
        split(found, places);
        if (truncated) return keep(found, SplitKind::Ambiguous, polls);
        const bool elsewhere = std::any_of(found.opinions.begin(), found.opinions.end(), [&](const SplitRoom::Opinion &o) {
            return !o.shard.isEmpty() && std::none_of(found.shares.begin(), found.shares.end(), [&](const SplitRoom::Share &s) { return s.shard == o.shard; });
        });
        if (elsewhere && places.size() == 1) keep(found, SplitKind::Mismatch, polls);
        qint64 created = 0;
        for (const Place &p : places) created = std::max(created, p.room->createdAt);
        if (!asked.isEmpty() && found.opinions.empty() && whole && found.people() > 1 && oldest > created + SplitMinAgeMs) {
            for (const size_t t : asked) polls.emplace_back(u'\n' + m_tables[t].proxy.value, m_tables[t].table->at);
            keep(found, SplitKind::Missing, polls);
        }
    }

    void split(const SplitRoom &seen, const std::vector<Place> &places)
    {
        // shards of one site, counted about the same time
        for (size_t i = 0; i < places.size(); ++i) {
            SplitRoom found = seen;
            found.shares.clear();
            std::vector<std::pair<QString, qint64>> polls;
            for (const Place &p : places) {
                if (!comparable(places[i].shard, p.shard, seen.room) || std::abs(p.at - places[i].at) > SplitMaxApartMs) continue;
                found.shares.push_back({m_shards[p.shard]->id, p.people, p.at});
                polls.emplace_back(m_shards[p.shard]->id.value, p.at);
            }
            if (found.shares.size() < 2) continue;
            mostPeopleFirst(found.shares);
            keep(found, SplitKind::Split, polls);
            return;
        }
    }

    void keep(SplitRoom found, SplitKind kind, const std::vector<std::pair<QString, qint64>> &polls)
    {
        const qint64 since = confirmed(kind, found.room.isEmpty() ? u'\n' + found.key : found.room.value, polls);
        if (since == 0) return;
        found.kind = kind;
        found.since = since;
        m_found.push_back(std::move(found));
    }

    using Hits = std::vector<std::pair<size_t, StickTable::Hit>>;

    // All tables of a group side by side: keys that they send to different places, whether the entries live or not.
    std::vector<QByteArray> apart(const std::vector<size_t> &group) const
    {
        std::vector<QByteArray> keys;
        struct Reader { const StickTable *table; const SplitTable *of; size_t index, at, count; QByteArrayView key; };
        std::vector<Reader> readers;
        for (const size_t t : group) {
            const StickTable &table = *m_tables[t].table;
            readers.push_back({&table, &m_tables[t], t, 0, table.count(), table.count() ? table.keyAt(0) : QByteArrayView()});
        }
        Hits hits;
        std::vector<std::pair<Reader *, int>> same; // of the least key: table and target
        while (keys.size() < 5 * SplitFindings::MaxRooms) {
            same.clear();
            const Reader *first = nullptr;
            for (Reader &r : readers) {
                if (r.at >= r.count) continue;
                const int order = first ? StickTable::compare(r.key, first->key) : -1;
                if (order > 0) continue;
                if (order < 0) same.clear();
                if (order < 0) first = &r;
                same.emplace_back(&r, r.table->targetAt(r.at));
            }
            if (!first) break;
            const QByteArrayView key = first->key;
            // One place by the numbers is by far the most usual; only else what they mean is looked at.
            int place = -1;
            bool suspect = false;
            for (const auto &[r, target] : same) {
                if (target < 0) continue;
                const int own = r->of->places[size_t(target)];
                suspect = suspect || (place >= 0 && own != place);
                place = own;
            }
            if (suspect) {
                hits.clear();
                for (const auto &[r, target] : same)
                    if (target >= 0) hits.emplace_back(r->index, r->table->entry(r->at));
                if (differ(hits)) keys.push_back(key.toByteArray());
            }
            for (const auto &[r, target] : same) {
                if (++r->at < r->count) r->key = r->table->keyAt(r->at);
            }
        }
        return keys;
    }

    void proxies()
    {
        std::vector<std::vector<size_t>> groups;
        for (const std::vector<size_t> &own : m_of)
            if (own.size() > 1 && std::find(groups.begin(), groups.end(), own) == groups.end()) groups.push_back(own);
        std::vector<std::shared_ptr<const StickTable>> tables;
        for (const std::vector<size_t> &group : groups)
            for (const size_t t : group) tables.push_back(m_tables[t].table);
        if (tables != m_memory.tables || m_memory.apart.size() != groups.size()) {
            m_memory.tables = std::move(tables);
            m_memory.apart.clear();
            for (const std::vector<size_t> &group : groups) m_memory.apart.push_back(apart(group));
        }
        const bool any = std::any_of(m_memory.apart.begin(), m_memory.apart.end(), [](const auto &keys) { return !keys.empty(); });
        QHash<QByteArray, std::pair<RoomId, const std::vector<Place> *>> carried; // by the keys under which a room may stand
        if (any)
            for (auto it = m_rooms.cbegin(); it != m_rooms.cend(); ++it)
                for (const QByteArray &key : stickKeys(it.key()).keys) carried.insert(key, {it.key(), &it.value()});
        QSet<QByteArray> told;
        for (size_t g = 0; g < groups.size(); ++g)
            for (const QByteArray &key : m_memory.apart[g]) {
                Hits hits;
                for (const size_t t : groups[g])
                    if (const auto at = m_tables[t].table->placeOf(key)) {
                        const StickTable::Hit hit = m_tables[t].table->entry(*at);
                        if (lives(hit) && !hit.truncated) hits.emplace_back(t, hit);
                    }
                if (hits.size() < 2 || !differ(hits) || told.contains(key)) continue;
                told.insert(key);
                SplitRoom found;
                found.key = QString::fromUtf8(key);
                std::vector<std::pair<QString, qint64>> polls;
                for (const auto &[t, hit] : hits) {
                    found.opinions.push_back(opinion(m_tables[t], hit));
                    polls.emplace_back(m_tables[t].proxy.value, m_tables[t].table->at);
                }
                if (const auto room = carried.value(key); room.second) {
                    found.room = room.first;
                    for (const Place &p : *room.second) found.shares.push_back({m_shards[p.shard]->id, p.people, p.at});
                    mostPeopleFirst(found.shares);
                }
                keep(found, SplitKind::ProxySplit, polls);
            }
    }

    // Both lead to a shard: to another one. Else by address, and only by name where there is none: names are each proxy's own.
    bool differ(const Hits &hits) const
    {
        const auto place = [&](const std::pair<size_t, StickTable::Hit> &h) {
            const SplitTable &t = m_tables[h.first];
            const StickTable::Target &target = t.table->targets()[size_t(h.second.target)];
            return std::tuple(t.leads[size_t(h.second.target)].value, target.address, target.name);
        };
        const auto [shard, address, name] = place(hits.front());
        for (size_t i = 1; i < hits.size(); ++i) {
            const auto [otherShard, otherAddress, otherName] = place(hits[i]);
            if (!shard.isEmpty() && !otherShard.isEmpty()) {
                if (shard != otherShard) return true;
            } else if (!address.isEmpty() && !otherAddress.isEmpty()) {
                if (address != otherAddress) return true;
            } else if (name != otherName) {
                return true;
            }
        }
        return false;
    }

    SplitFindings result()
    {
        // a room that is split is told as that, not also as one whose newcomers go elsewhere
        QSet<QString> split;
        for (const SplitRoom &r : m_found)
            if (r.kind == SplitKind::Split || r.kind == SplitKind::ProxySplit) split.insert(r.room.value);
        std::erase_if(m_found, [&](const SplitRoom &r) { return r.kind == SplitKind::Mismatch && split.contains(r.room.value); });
        std::stable_sort(m_found.begin(), m_found.end(), [](const SplitRoom &a, const SplitRoom &b) {
            if (a.kind != b.kind) return a.kind < b.kind;
            return a.people() != b.people() ? a.people() > b.people() : a.key < b.key;
        });
        SplitFindings out;
        out.at = m_now;
        for (size_t s = 0; s < m_shards.size(); ++s) {
            SplitFindings::OfShard of{m_shards[s]->id, m_of[s].size() > 1, 0};
            for (size_t o = 0; o < m_shards.size() && !of.known; ++o) of.known = o != s && (root(o) == root(s) || sameDomain(*m_shards[s], *m_shards[o]));
            QSet<QString> counted;
            for (const SplitRoom &r : m_found) {
                if ((r.kind != SplitKind::Split && r.kind != SplitKind::ProxySplit) || r.people() < 1 || counted.contains(r.key)) continue;
                const bool mine = std::any_of(r.shares.begin(), r.shares.end(), [&](const auto &x) { return x.shard == of.shard; })
                    || std::any_of(r.opinions.begin(), r.opinions.end(), [&](const auto &x) { return x.shard == of.shard; });
                if (!mine) continue;
                counted.insert(r.key);
                ++of.split;
            }
            out.shards.push_back(of);
        }
        size_t same = 0;
        for (SplitRoom &r : m_found) {
            out.missing += r.kind == SplitKind::Missing;
            same = !out.rooms.empty() && out.rooms.back().kind == r.kind ? same + 1 : 1;
            if (same <= SplitFindings::MaxRooms) out.rooms.push_back(std::move(r));
            else --same;
        }
        return out;
    }

    static bool sameDomain(const ShardSnapshot &a, const ShardSnapshot &b)
    {
        if (a.rooms.empty() || b.rooms.empty()) return false;
        const QString &domain = a.rooms.front()->domain;
        return !domain.isEmpty() && !domain.endsWith(u".meet.jitsi") && domain == b.rooms.front()->domain;
    }

    std::span<const SnapshotPtr> m_shards;
    SplitMemory &m_memory;
    qint64 m_now;
    std::vector<SplitTable> m_tables;
    std::vector<std::vector<size_t>> m_of; // tables of the proxies that a shard names
    std::vector<size_t> m_site;
    QHash<RoomId, std::vector<Place>> m_rooms;
    QSet<std::pair<QString, QString>> m_present;
    QSet<std::pair<int, QString>> m_held;
    std::vector<SplitRoom> m_found;
};

} // namespace

int SplitRoom::people() const
{
    int n = 0;
    for (const Share &s : shares) n += s.people;
    return n;
}

int SplitFindings::split() const
{
    QSet<QString> keys;
    for (const SplitRoom &r : rooms)
        if ((r.kind == SplitKind::Split || r.kind == SplitKind::ProxySplit) && r.people() > 0) keys.insert(r.key);
    return int(keys.size());
}

const SplitFindings::OfShard *SplitFindings::of(const ShardId &shard) const
{
    for (const OfShard &s : shards)
        if (s.shard == shard) return &s;
    return nullptr;
}

bool SplitFindings::tellsTheSame(const SplitFindings &other) const
{
    const auto places = [](const auto &of) {
        QStringList all;
        for (const auto &o : of) all << o.shard.value;
        return all;
    };
    return missing == other.missing && shards == other.shards && std::equal(rooms.begin(), rooms.end(), other.rooms.begin(), other.rooms.end(), [&](const SplitRoom &a, const SplitRoom &b) {
        return a.kind == b.kind && a.room == b.room && a.key == b.key && a.since == b.since && places(a.shares) == places(b.shares) && places(a.opinions) == places(b.opinions);
    });
}

const char *splitKindName(SplitRoom::Kind kind)
{
    static constexpr const char *names[] = {"split", "proxy-split", "mismatch", "missing", "ambiguous"};
    static_assert(std::size(names) == size_t(SplitKind::Ambiguous) + 1);
    return size_t(kind) < std::size(names) ? names[size_t(kind)] : "unknown";
}

SplitFindings splitRooms(std::span<const SnapshotPtr> shards, SplitMemory &memory, qint64 now)
{
    return SplitLook(shards, memory, now).run();
}

} // namespace jitscope
