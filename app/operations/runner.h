// Takes the wishes of OperationLog, one disruptive one at a time on each shard, in the order of asking; takes up what an earlier console left open.
// GUI thread. Lock files keep two consoles of one person, or `jitscope do` beside the window, from doing two things to one shard.
#pragma once

#include "operations/plans.h"
#include "operations/run.h"
#include "workspace.h"

#include <QLockFile>

#include <map>
#include <memory>

namespace jitscope {

struct RunnerOptions
{
    Pace pace;
    QString lockFolder;                  // made when it is not there
    int choiceMs = 10 * 60'000;          // see RunWays
    int undoAgainMs = 5'000, undoTries = 24;
    int againMs = 1'000;                 // between two looks at a lock that somebody else holds
    qint64 takeUpWithinMs = 15 * 60'000; // what was left longer ago waits for the operator's word
    std::function<qint64()> clock;       // ms since the epoch; empty: the wall's
    QString who;                         // empty: user@computer
};

class Runner : public QObject
{
    Q_OBJECT
public:
    Runner(Workspace &workspace, Hands &hands, AuditTrail &audit, std::function<FleetConfig()> config, const RunnerOptions &options, QObject *parent = nullptr);
    ~Runner() override;

    // What was left open by a console that is gone. Once, when the fleet is configured.
    void takeUp();
    // Why that cannot be asked for now; nothing: it can.
    OperationPreview preview(const OperationRequest &request) const;

signals:
    void ended(const QString &id);
    void tookUp(int count);
    void fault(const jitscope::Error &error); // the audit log cannot be read

private:
    struct Held { std::unique_ptr<Run> run; std::unique_ptr<QLockFile> own, shard; };
    void request(const OperationRequest &request, const Secrets &secrets);
    OperationPreview planned(const OperationRequest &request, const QString &id) const;
    QString whoAsks(const OperationRequest &request) const;
    void add(std::unique_ptr<Run> run, std::unique_ptr<QLockFile> own);
    void pump(); // begins what may begin
    void finish(const QString &id);
    bool tryLock(Held &held);
    QString lockPath(const QString &what) const;
    RunWays ways();
    const ShardConfig *shardOf(const FleetConfig &config, const ShardId &id) const;

    Workspace &m_workspace;
    Hands &m_hands;
    AuditTrail &m_audit;
    std::function<FleetConfig()> m_config;
    RunnerOptions m_options;
    std::vector<std::unique_ptr<Held>> m_held; // in the order of asking
    QTimer m_again{this};
};

// "hanna@desk": the account and the computer.
QString whoAmI();

} // namespace jitscope
