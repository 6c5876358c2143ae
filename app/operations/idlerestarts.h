// Asks for the nightly restarts that [shard.idle_restart] of the fleet file wants, each an ordinary operation signed as the rule's. GUI thread.
#pragma once

#include "operations/idledecision.h"
#include "operations/ruleseat.h"

#include <QObject>
#include <QTimer>

namespace jitscope {

class IdleRestarts : public QObject
{
    Q_OBJECT
public:
    // `clock`: ms since the epoch; empty: the wall's.
    IdleRestarts(Workspace &workspace, AuditTrail &audit, std::function<const FleetConfig *()> config, const QString &lockFolder, std::function<qint64()> clock = {}, QObject *parent = nullptr);

    void beat(); // looks at every shard; by itself every half a minute

signals:
    // A bridge was not idle in time for some nights in a row (IdleSkipsToWarn). It also stands in OperationLog, as an operation that was refused.
    void warned(const jitscope::ShardId &shard, const jitscope::Phrase &why);

private:
    struct One
    {
        IdleHistory history;
        QString counted; // the latest operation of ours that has ended
    };
    void look(const ShardConfig &shard, One &one);
    void operationChanged(int row);
    void ended(const Operation &op);
    void warn(const ShardId &shard, const QString &server, int nights);

    Workspace &m_workspace;
    std::function<const FleetConfig *()> m_config;
    RuleSeat m_seat;
    std::map<QString, One> m_shards;
    QTimer m_beat{this};
};

} // namespace jitscope
