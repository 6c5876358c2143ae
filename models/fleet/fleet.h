// The latest snapshot of every shard, in the order of the fleet file. GUI thread (DESIGN §7).
#pragma once

#include "fleet/snapshot.h"

#include <QObject>

namespace jitscope {

class Fleet : public QObject
{
    Q_OBJECT
public:
    explicit Fleet(QObject *parent = nullptr);

    // Shards of the configuration, in its order. Those that are gone are removed, new ones wait with an empty snapshot.
    void setShards(const std::vector<ShardId> &order);
    // Takes a snapshot of a known shard; of any other it is ignored (it came late).
    void apply(SnapshotPtr snapshot);

    const std::vector<SnapshotPtr> &shards() const { return m_shards; }
    SnapshotPtr shard(const ShardId &id) const; // null when unknown
    RoomPtr room(const ShardId &shard, const RoomId &room) const;
    PersonPtr person(const ShardId &shard, const RoomId &room, const PersonId &person) const;
    ServerPtr server(const ShardId &shard, const ServerId &server) const;

signals:
    void shardsChanged();                                                        // the list itself, order or membership
    void updated(const jitscope::ShardId &shard, const jitscope::SnapshotPtr &before, const jitscope::SnapshotPtr &now);

private:
    std::vector<SnapshotPtr> m_shards;
};

} // namespace jitscope

Q_DECLARE_METATYPE(jitscope::SnapshotPtr)
