// Rooms of one shard or of all (look §8.2).
#pragma once

#include "items/tablemodel.h"

namespace jitscope {

// A plain pointer into the snapshot that the table holds, like PersonRow's.
struct RoomRow
{
    const Room *room;
    qint64 goneAt = 0;
    SnapshotPtr kept{}; // of a row that is gone: what it points into

    bool isBefore(const RoomRow &o) const { return room != o.room && !sameText(room->id.value, o.room->id.value) && room->id < o.room->id; }
    bool sharesFacts(const RoomRow &o) const { return room == o.room; }
    EntityId entity(const ShardId &shard) const { return EntityId::of(shard, room->id); }
    Health health() const { return room->health; }
    const Readings &readings() const { return room->readings; }
    bool peerToPeer() const { return room->peerToPeer.value_or(false); }
    QString search(const CellContext &context) const;
};

class RoomTable : public TableModel<RoomRow>
{
public:
    // scope: EntityKind::Fleet or Shard. The fleet outlives the table.
    RoomTable(const Fleet &fleet, const EntityId &scope, QObject *parent = nullptr);

private:
    static const std::vector<Column<RoomRow>> &columns();
    void takeShards(const Fleet &fleet);
    void take(const SnapshotPtr &snapshot);
    EntityId m_scope;
};

} // namespace jitscope
