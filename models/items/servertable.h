// Servers of some kinds, of one shard or of all: bridges (look §8.5), or signalling, gateways and hosts with what they have in common.
#pragma once

#include "audit/operationlog.h"
#include "fleet/recorderfailures.h"
#include "items/tablemodel.h"

#include <QSet>

namespace jitscope {

// What has been asked of a server and is not done yet: "restart when idle, asked 14:02".
struct PendingWish
{
    QString kind; // of the catalogue
    OperationState state = OperationState::Requested;
    qint64 askedAt = 0;
    QString said; // "Restart recorder when idle: waiting for idle"
    friend bool operator==(const PendingWish &, const PendingWish &) = default;
};

struct ServerRow
{
    ServerPtr server;
    qint64 goneAt = 0;
    std::optional<PendingWish> pending = {};
    std::optional<RecorderFailure> failure = {}; // the one to tell in short; nothing: none was seen
    QString failures = {};                       // all of today, for the tooltip

    bool isBefore(const ServerRow &o) const { return server != o.server && server->id < o.server->id; }
    bool sharesFacts(const ServerRow &o) const { return server == o.server && pending == o.pending && failure == o.failure && failures == o.failures; }
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

    // The state column tells then what has been asked of a server. The log outlives the table.
    void follow(const OperationLog &log);
    // The column of recorders' last failure. They outlive the table.
    void tell(const RecorderFailures &failures);

private:
    void takeShards(const Fleet &fleet);
    void take(const SnapshotPtr &snapshot);
    std::optional<PendingWish> pendingOf(const ShardId &shard, const QString &server) const;
    const Fleet &m_fleet;
    const OperationLog *m_log = nullptr;
    const RecorderFailures *m_failures = nullptr;
    EntityId m_scope;
    std::vector<ServerKind> m_kinds;
};

// The same table, following the log.
inline ServerTable *followed(ServerTable *table, const OperationLog &log)
{
    table->follow(log);
    return table;
}

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
