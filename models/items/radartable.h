// Split and orphaned rooms: on two shards at once, or known differently by Jicofo, bridges, Prosody and proxies; one line per room and finding.
#pragma once

#include "fleet/splitrooms.h"
#include "items/tablemodel.h"
#include "quality/verdict.h"

#include <tuple>

namespace jitscope {

struct RadarFinding
{
    enum class Kind : quint8 { Split, ProxySplit, Elsewhere, Unlisted, Ambiguous, NoBridge, UnknownToFocus, CountsDiffer, Leaked };
    Kind kind{};
    Health health = Health::Warning;
    EntityId about;      // the room; of one that only proxies know: the shard
    QString name;        // as people write it; hostile
    QString where;       // who says what of it: "eu-west-1: 4, us-east-1: 3"; safe to show
    int people = 0;
    qint64 since = 0;    // ms since the epoch
    friend bool operator==(const RadarFinding &, const RadarFinding &) = default;
};
// What is found about the rooms of that shard. `all`: of split rooms those too whose most people are on another shard, for a list of this shard alone.
// By kind and room.
std::vector<RadarFinding> radarFindings(const ShardSnapshot &shard, bool all);
QString radarTitle(RadarFinding::Kind kind); // "Split", "No bridge session", …

struct RadarRow
{
    std::shared_ptr<const RadarFinding> finding;
    qint64 goneAt = 0;

    bool isBefore(const RadarRow &o) const
    {
        const auto key = [](const RadarFinding &f) { return std::tie(f.kind, f.about.kind, f.about.shard, f.about.id, f.name); };
        return key(*finding) < key(*o.finding);
    }
    bool sharesFacts(const RadarRow &o) const { return *finding == *o.finding; }
    EntityId entity(const ShardId &) const { return finding->about; }
    Health health() const { return finding->health; }
    const Readings &readings() const;
    bool peerToPeer() const { return false; }
    QString search(const CellContext &context) const;
};

class RadarTable : public TableModel<RadarRow>
{
public:
    // scope: EntityKind::Fleet or Shard. The fleet outlives the table.
    RadarTable(const Fleet &fleet, const EntityId &scope, QObject *parent = nullptr);

private:
    static const std::vector<Column<RadarRow>> &columns();
    void takeShards(const Fleet &fleet);
    void take(const SnapshotPtr &snapshot);
    EntityId m_scope;
};

} // namespace jitscope
