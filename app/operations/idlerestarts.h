// Asks for the nightly restarts that [shard.idle_restart] of the fleet file wants, each an ordinary operation signed as the rule's. GUI thread. Of several
// consoles of one account one acts (ruleLease).
#pragma once

#include "operations/guard.h"
#include "operations/idledecision.h"
#include "workspace.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>

namespace jitscope {

class IdleRestarts : public QObject
{
    Q_OBJECT
public:
    // `clock`: ms since the epoch; empty: the wall's.
    IdleRestarts(Workspace &workspace, AuditTrail &audit, std::function<FleetConfig()> config, const QString &lockFolder, std::function<qint64()> clock = {}, QObject *parent = nullptr);
    ~IdleRestarts() override;

    void beat(); // looks at every shard; by itself every half a minute
    // Why it does nothing now on that shard; empty: it is not the hour, or there is nothing to do.
    Phrase waitsFor(const ShardId &shard) const;

signals:
    // A bridge was not idle in time for some nights in a row (IdleSkipsToWarn). It also stands in OperationLog, as an operation that was refused.
    void warned(const jitscope::ShardId &shard, const jitscope::Phrase &why);

private:
    struct One
    {
        IdleHistory history;
        Phrase why;
        std::unique_ptr<QLockFile> lease; // null: not asked for yet, or another console has it
        QString asked;                    // operation of ours that runs
        bool reading = false, knowsPast = false;
    };
    void look(const ShardConfig &shard, One &one);
    void readPast(const ShardId &shard, One &one);
    void operationChanged(int row);
    void warn(const ShardId &shard, const QString &server, int nights);

    Workspace &m_workspace;
    AuditTrail &m_audit;
    std::function<FleetConfig()> m_config;
    QString m_lockFolder;
    std::function<qint64()> m_clock;
    std::map<QString, One> m_shards;
    QTimer m_beat{this};
};

} // namespace jitscope
