// Canary recordings around the operation of that name: starts them on schedule, keeps their results for the snapshot, pushes them to a Pushgateway
// (operations.md §6.4, §13). GUI thread.
#pragma once

#include "operations/hands.h"
#include "operations/runner.h"

#include <QTimer>

#include <map>

namespace jitscope {

class CanaryKeeper : public QObject
{
    Q_OBJECT
public:
    // `clock`: ms since the epoch; empty: the wall's.
    CanaryKeeper(Workspace &workspace, std::function<const FleetConfig &()> config, Hands &hands, Runner &runner, std::function<qint64()> clock = {}, QObject *parent = nullptr);

    void keepSchedule() { m_timer.start(60'000); } // every = of the fleet file holds from now on
    // Looks whose turn it is.
    void beat();
    // What consoles before this one recorded, by their log: tells recorded() for the latest of each recorder, of the last PastMs. Nothing is pushed again.
    void readPast(AuditTrail &audit);
    static constexpr qint64 PastMs = 7 * 86'400'000LL;

signals:
    void recorded(const jitscope::ShardId &shard, const jitscope::ServerId &recorder, const jitscope::CanaryState &state);
    void pushed(const jitscope::ShardId &shard, const QString &fault); // empty: it was taken

private:
    void ended(const QString &operation);
    CanaryState count(const Operation &operation, CanaryState state);
    void push(const ShardConfig &shard, const QString &recorder, const CanaryState &state);

    Workspace &m_workspace;
    std::function<const FleetConfig &()> m_config;
    Hands &m_hands;
    Runner &m_runner;
    std::function<qint64()> m_clock;
    std::map<EntityId, CanaryState> m_last;
    std::map<EntityId, qint64> m_due;
    QTimer m_timer{this};
};

// The text that is pushed: job=jibri_canary, instance=the recorder's name. Ends with a line end, which a Pushgateway insists on.
QByteArray canaryMetrics(const CanaryState &state);
// "/metrics/job/jibri_canary/instance/jibri-1", or its @base64 form when the name holds a slash; percent-encoded.
QString canaryPushPath(const QString &recorder);
// The canary recordings among these that have ended, in their order, as far as canaryOf() needs them. Oldest first.
std::vector<Operation> canariesOf(const std::vector<AuditEntry> &entries);
// How an operation of that kind ended. Nothing: it says nothing of the recorder (refused, dry run, stopped by the operator).
std::optional<CanaryState> canaryOf(const Operation &operation);

} // namespace jitscope
