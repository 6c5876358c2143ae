// All shards in one table (look §8.1).
#pragma once

#include "items/tablemodel.h"

#include <functional>
#include <optional>

namespace jitscope {

class AlertBoard;

struct ShardRow
{
    SnapshotPtr shard;
    int alerts = -1;   // causes that fire; −1: nobody judges them, the problems of the snapshot are counted
    bool critical = false; // one of them at least
    qint64 goneAt = 0;

    bool isBefore(const ShardRow &o) const { return shard != o.shard && shard->id < o.shard->id; }
    bool sharesFacts(const ShardRow &o) const { return shard == o.shard && alerts == o.alerts && critical == o.critical; }
    EntityId entity(const ShardId &id) const { return EntityId::of(id); }
    Health health() const { return shard->health; }
    const Readings &readings() const { return shard->readings; }
    bool peerToPeer() const { return false; }
    QString search(const CellContext &context) const;
};

class ShardTable : public TableModel<ShardRow>
{
public:
    // alerts: null, or outlives the table.
    explicit ShardTable(const Fleet &fleet, const AlertBoard *alerts = nullptr, QObject *parent = nullptr);

    // How many alerts fire on a shard, and of them how many severe ones, while another time than now is shown; nothing: it is now.
    struct Fired { int alerts = 0, critical = 0; };
    void setFiredThen(std::function<std::optional<Fired>(const ShardId &)> fired) { m_firedThen = std::move(fired); }

private:
    static const std::vector<Column<ShardRow>> &columns();
    void takeShards(const Fleet &fleet);
    ShardRow rowOf(const SnapshotPtr &shard) const;
    const AlertBoard *m_alerts;
    std::function<std::optional<Fired>(const ShardId &)> m_firedThen;
};

} // namespace jitscope
