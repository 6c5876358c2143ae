// Servers of some kinds, of one shard or of all: bridges (look §8.5), or signalling, gateways and hosts with what they have in common.
#pragma once

#include "items/tablemodel.h"

#include <QSet>

namespace jitscope {

struct ServerRow
{
    ServerPtr server;
    qint64 goneAt = 0;

    bool isBefore(const ServerRow &o) const { return server != o.server && server->id < o.server->id; }
    bool sharesFacts(const ServerRow &o) const { return server == o.server; }
    EntityId entity(const ShardId &shard) const { return EntityId::of(shard, server->id); }
    Health health() const { return server->health; }
    const Readings &readings() const { return server->readings; }
    bool peerToPeer() const { return false; }
    QString search(const CellContext &context) const;
};

class ServerTable : public TableModel<ServerRow>
{
public:
    // scope: EntityKind::Fleet or Shard. kinds: only those; bridges alone have the bridge columns, recorders alone the columns of the
    // three witnesses (look §8.6). The fleet outlives the table.
    ServerTable(const Fleet &fleet, const EntityId &scope, std::vector<ServerKind> kinds, QObject *parent = nullptr);

private:
    void takeShards(const Fleet &fleet);
    void take(const SnapshotPtr &snapshot);
    EntityId m_scope;
    std::vector<ServerKind> m_kinds;
};

const std::vector<Column<ServerRow>> &bridgeColumns();
const std::vector<Column<ServerRow>> &recorderColumns();
const std::vector<Column<ServerRow>> &otherServerColumns();

// "Idle", "Recording", "Views differ", …: the state of a recorder in one word (look §8.6), from its problem if there is one.
QString recorderState(const Server &recorder, const ShardSnapshot *shard);
// One letter of a pool gauge (CellMode::Pool): b busy, f free, x broken or expired, u unknown.
QChar recorderPoolSign(const Server &recorder);
// The problem that concerns this thing most; null when there is none.
const Problem *problemOf(const ShardSnapshot *shard, const EntityId &about);
// "jvb-eu1-03" → "03" when that is what tells servers apart; else the name as it is.
QString shortServerName(const QString &name);

} // namespace jitscope
