// Letting the rules act again that stopped themselves: nothing is sent; that the operator has said so stands in the audit log, and the rules look there.
#include "operations/guard.h"
#include "operations/planparts.h"

#include <QCoreApplication>

namespace jitscope {

Planned resumeRulesPlan(const PlanContext &c)
{
    QStringList rules;
    if (c.shard.failover.on) rules << QStringLiteral("failover");
    if (!c.shard.heal.rules.empty()) rules << QStringLiteral("healing");
    if (rules.isEmpty()) return refuse(QT_TRANSLATE_NOOP("Operation", "No rule of this shard stops itself: the fleet file has neither failover nor self-healing on."));
    Plan plan;
    plan.impact = {0, 0, 0, {}, {}};
    plan.steps.push_back(step({}, "resume", QT_TRANSLATE_NOOP("Operation", "The rules may act again"), phrase("%1", {rules.join(QStringLiteral(", "))})));
    return {plan, {}};
}

} // namespace jitscope
