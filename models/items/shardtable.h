// All shards in one table (look §8.1).
#pragma once

#include "items/tablemodel.h"

namespace jitscope {

struct ShardRow
{
    SnapshotPtr shard;
    qint64 goneAt = 0;

    bool isBefore(const ShardRow &o) const { return shard != o.shard && shard->id < o.shard->id; }
    bool sharesFacts(const ShardRow &o) const { return shard == o.shard; }
    EntityId entity(const ShardId &id) const { return EntityId::of(id); }
    Health health() const { return shard->health; }
    const Readings &readings() const { return shard->readings; }
    bool peerToPeer() const { return false; }
    QString search(const CellContext &context) const;
};

class ShardTable : public TableModel<ShardRow>
{
public:
    explicit ShardTable(const Fleet &fleet, QObject *parent = nullptr);

private:
    static const std::vector<Column<ShardRow>> &columns();
    void takeShards(const Fleet &fleet);
};

} // namespace jitscope
