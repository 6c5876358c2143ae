// Lets the rules of self-healing act (operations/heal.h): watches snapshots, asks for operations in their name, looks whether they helped, and says so.
// GUI thread.
#pragma once

#include "operations/heal.h"
#include "operations/ruleseat.h"

#include <QObject>

namespace jitscope {

class HealKeeper : public QObject
{
    Q_OBJECT
public:
    // `clock`: ms since the epoch; empty: the wall's.
    HealKeeper(Workspace &workspace, std::function<const FleetConfig &()> config, AuditTrail &audit, const QString &lockFolder, std::function<qint64()> clock = {}, QObject *parent = nullptr);

    // After the fleet file was read: rules are taken over, and what had stopped itself may act again. ResumeRulesKind does the latter too.
    void configure();
    bool isStopped(const ShardId &shard) const;

    static constexpr qint64 HelpsWithinMs = 180'000; // after an act has ended: then its finding must be gone…
    static constexpr qint64 ReturnsWithinMs = 1'800'000; // …and is not to come back sooner than this, else the act did not help

signals:
    // What a rule did, or that it stopped. What its operations do not show also stands in OperationLog, as an operation that was refused.
    void said(const jitscope::ShardId &shard, const jitscope::Phrase &what);
    void stopped(const jitscope::ShardId &shard, int failures); // 0: it may act again

private:
    struct Act { QString id; HealWish wish; qint64 endedAt = 0; };
    struct One
    {
        HealConfig config;
        std::unique_ptr<Guard> guard;
        std::optional<Act> act;                           // that has not been judged yet
        std::map<std::pair<QString, QString>, qint64> helped; // recorder and finding → when it was gone after an act
        QString held;                                     // said already
        bool told = false;                                // that it stopped
    };
    void see(const ShardId &shard);
    void ended(const Operation &op);
    void judge(const ShardId &shard, One &one, const ShardSnapshot &snapshot);
    void finish(const ShardId &shard, One &one, bool well, const Phrase &what);
    void goOn(const ShardId &shard);
    void stopWhenInVain(const ShardId &shard, One &one, const OperationRequest &last);
    void say(const ShardId &shard, const Phrase &what);

    Workspace &m_workspace;
    std::function<const FleetConfig &()> m_config;
    RuleSeat m_seat;
    std::map<ShardId, One> m_all;
};

} // namespace jitscope
