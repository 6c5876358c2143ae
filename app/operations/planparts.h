// What the plans of bridges, recorders and other servers are put together from.
#pragma once

#include "operations/known.h"
#include "operations/plans.h"
#include "operations/serviceactions.h"

#include <QUrl>

namespace jitscope {

struct PlanContext
{
    const OperationRequest &request;
    const ShardConfig &shard;
    const ShardSnapshot *snapshot; // may be null
    const Pace &pace;
    const Surroundings &around;
    const EndpointConfig *endpoint(const QString &name) const;
    const EndpointConfig *first(ServerKind kind) const;
    // A page of that server that answered lately; false also when nothing is known.
    bool answers(const QString &server, SourceKind kind) const;
};

Phrase phrase(const char *source, const QStringList &args = {});
Action ask(const EndpointConfig &endpoint, const QString &path);
Action post(const EndpointConfig &endpoint, const QString &path);
Action askMetrics(const EndpointConfig &endpoint);
Action askKnown(const QString &server);
Condition is(const QString &what, const QString &value, Condition::Is how = Condition::Is::Equal);
PlanStep step(const QString &prefix, const char *key, const char *title, const Phrase &plan);
// Refused in one line.
inline Planned refuse(const char *source, const QStringList &args = {}) { return {{}, phrase(source, args)}; }
// The text that changes at each start of the process; an empty action when nobody can tell.
PlanStep identityStep(const PlanContext &c, const EndpointConfig &endpoint, const QString &prefix);
// Restart by the service, seen by a new process.
PlanStep restartStep(const PlanContext &c, const EndpointConfig &endpoint, const QString &prefix, ServiceVerb verb);

// systemctl daemon-reload on its host.
PlanStep daemonReload(const PlanContext &c, const EndpointConfig &endpoint);

Planned bridgePlan(const PlanContext &c);
Planned recorderPlan(const PlanContext &c);
Planned canaryPlan(const PlanContext &c);
int canarySeconds(const CanaryConfig &canary); // that the file must last at least
Planned serverPlan(const PlanContext &c);
Planned configPlan(const PlanContext &c);
Planned timerPlan(const PlanContext &c);
Planned shardPlan(const PlanContext &c);
Planned resumeRulesPlan(const PlanContext &c);
// "drain" or "ready" written where ShardConfig::status says (which isOn()), read back, and undone by what stood there.
PlanStep statusStep(const PlanContext &c, const QString &word);
Planned pinPlan(const PlanContext &c);
// Around the steps of a disruptive one, where the fleet file names an Alertmanager.
void addSilence(const PlanContext &c, const OperationKind &kind, Plan &plan);
Planned roomPlan(const PlanContext &c);
Planned capturePlan(const PlanContext &c);
Planned accountPlan(const PlanContext &c);
Planned customPlan(const PlanContext &c, const CustomAction &action);

} // namespace jitscope
