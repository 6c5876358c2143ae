#include "fleet/fleet.h"

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
    std::vector<SnapshotPtr> next;
    next.reserve(order.size());
    for (const ShardId &id : order) {
        SnapshotPtr known = shard(id);
        if (!known) {
            auto empty = std::make_shared<ShardSnapshot>();
            empty->id = id;
            empty->name = id.value;
            known = std::move(empty);
        }
        next.push_back(std::move(known));
    }
    m_shards = std::move(next);
    emit shardsChanged();
}

void Fleet::apply(SnapshotPtr snapshot)
{
    for (SnapshotPtr &slot : m_shards) {
        if (slot->id == snapshot->id) {
            const SnapshotPtr before = std::exchange(slot, snapshot);
            emit updated(snapshot->id, before, snapshot);
            return;
        }
    }
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
