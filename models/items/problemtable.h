// Everything that needs attention, one line per cause (look §8.1): of one shard or of all.
#pragma once

#include "items/tablemodel.h"

#include <tuple>

namespace jitscope {

struct ProblemRow
{
    std::shared_ptr<const Problem> problem;
    qint64 goneAt = 0;

    bool isBefore(const ProblemRow &o) const
    {
        const auto key = [](const Problem &p) { return std::tie(p.kind, p.about.kind, p.about.shard, p.about.room, p.about.id); };
        return key(*problem) < key(*o.problem);
    }
    bool sharesFacts(const ProblemRow &o) const { return *problem == *o.problem; }
    EntityId entity(const ShardId &shard) const { return problem->about.kind == EntityKind::Fleet ? EntityId::of(shard) : problem->about; }
    Health health() const { return problem->health; }
    const Readings &readings() const;
    bool peerToPeer() const { return false; }
    QString search(const CellContext &context) const;
};

class ProblemTable : public TableModel<ProblemRow>
{
public:
    // scope: EntityKind::Fleet or Shard. The fleet outlives the table.
    ProblemTable(const Fleet &fleet, const EntityId &scope, QObject *parent = nullptr);

private:
    static const std::vector<Column<ProblemRow>> &columns();
    void takeShards(const Fleet &fleet);
    void take(const SnapshotPtr &snapshot);
    EntityId m_scope;
};

} // namespace jitscope
