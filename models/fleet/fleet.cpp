#include "fleet/fleet.h"

#include <utility>

namespace jitscope {
namespace {

template<class Ptr, class Key>
Ptr findSorted(const std::vector<Ptr> &all, const Key &id)
{
    const auto it = std::lower_bound(all.begin(), all.end(), id, [](const Ptr &p, const Key &k) { return p->id < k; });
    return it != all.end() && (*it)->id == id ? *it : nullptr;
}

} // namespace

Fleet::Fleet(QObject *parent)
    : QObject(parent)
{
}

void Fleet::setShards(const std::vector<ShardId> &order)
{
    std::vector<SnapshotPtr> facts, shown;
    facts.reserve(order.size());
    for (const ShardId &id : order) {
        SnapshotPtr known = factsOf(id), seen = isPast() ? nullptr : shard(id);
        if (!known) {
            auto empty = std::make_shared<ShardSnapshot>();
            empty->id = id;
            empty->name = id.value;
            known = std::move(empty);
            seen = known;
        }
        facts.push_back(std::move(known));
        shown.push_back(std::move(seen));
    }
    m_facts = std::move(facts);
    if (isPast()) {
        m_past = arranged(m_pastAt, m_past);
        shown.clear();
        for (const SnapshotPtr &s : m_past) shown.push_back(masked(s));
    }
    m_shards = std::move(shown);
    emit shardsChanged();
}

void Fleet::apply(SnapshotPtr snapshot)
{
    for (size_t i = 0; i < m_facts.size(); ++i) {
        if (m_facts[i]->id != snapshot->id) continue;
        const SnapshotPtr known = std::exchange(m_facts[i], snapshot);
        emit told(snapshot->id, known, snapshot);
        if (isPast() || i >= m_facts.size() || m_facts[i] != snapshot) return; // somebody changed the list
        const SnapshotPtr shown = masked(snapshot), before = std::exchange(m_shards[i], shown);
        emit updated(snapshot->id, before, shown);
        return;
    }
}

void Fleet::setMask(Mask mask)
{
    m_mask = std::move(mask);
    show(isPast() ? m_past : m_facts);
}

// Told shard by shard where they are the same ones in the same order, else as another list.
void Fleet::show(std::vector<SnapshotPtr> sources)
{
    std::vector<SnapshotPtr> shown;
    shown.reserve(sources.size());
    for (const SnapshotPtr &s : sources) shown.push_back(masked(s));
    if (!std::equal(shown.begin(), shown.end(), m_shards.begin(), m_shards.end(), [](const SnapshotPtr &a, const SnapshotPtr &b) { return a->id == b->id; })) {
        m_shards = std::move(shown);
        emit shardsChanged();
        return;
    }
    const std::vector<SnapshotPtr> before = std::exchange(m_shards, shown);
    for (size_t i = 0; i < shown.size(); ++i)
        if (shown[i] != before[i]) emit updated(shown[i]->id, before[i], shown[i]);
}

std::vector<SnapshotPtr> Fleet::arranged(qint64 at, const std::vector<SnapshotPtr> &past) const
{
    std::vector<SnapshotPtr> out;
    for (const SnapshotPtr &is : m_facts) {
        const auto was = std::find_if(past.begin(), past.end(), [&](const SnapshotPtr &p) { return p->id == is->id; });
        if (was != past.end()) {
            out.push_back(*was);
            continue;
        }
        auto nothing = std::make_shared<ShardSnapshot>();
        nothing->id = is->id;
        nothing->name = is->name;
        nothing->at = at;
        nothing->health = Health::Unknown;
        out.push_back(std::move(nothing));
    }
    for (const SnapshotPtr &was : past)
        if (!factsOf(was->id) && !(was->readings.empty() && was->servers.empty() && was->rooms.empty())) out.push_back(was);
    return out;
}

void Fleet::showPast(qint64 at, const std::vector<SnapshotPtr> &past)
{
    m_pastAt = at;
    m_past = arranged(at, past);
    show(m_past);
}

void Fleet::showNow()
{
    if (!isPast()) return;
    m_pastAt = 0;
    m_past.clear();
    show(m_facts);
}

SnapshotPtr Fleet::factsOf(const ShardId &id) const
{
    for (const SnapshotPtr &s : m_facts)
        if (s->id == id) return s;
    return nullptr;
}

SnapshotPtr Fleet::shard(const ShardId &id) const
{
    for (const SnapshotPtr &s : m_shards)
        if (s->id == id) return s;
    return nullptr;
}

RoomPtr Fleet::room(const ShardId &shardId, const RoomId &id) const
{
    const SnapshotPtr s = shard(shardId);
    return s ? findSorted(s->rooms, id) : nullptr;
}

PersonPtr Fleet::person(const ShardId &shardId, const RoomId &roomId, const PersonId &id) const
{
    const RoomPtr r = room(shardId, roomId);
    return r ? findSorted(r->people, id) : nullptr;
}

ServerPtr Fleet::server(const ShardId &shardId, const ServerId &id) const
{
    const SnapshotPtr s = shard(shardId);
    return s ? findSorted(s->servers, id) : nullptr;
}

} // namespace jitscope

#include "moc_fleet.cpp"
