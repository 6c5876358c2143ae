#include "operations/guard.h"
#include "operations/planparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace jitscope {

const EndpointConfig *PlanContext::endpoint(const QString &name) const
{
    const auto it = std::find_if(shard.endpoints.begin(), shard.endpoints.end(), [&](const EndpointConfig &e) { return e.name == name; });
    return it == shard.endpoints.end() ? nullptr : &*it;
}

const EndpointConfig *PlanContext::first(ServerKind kind) const
{
    const auto it = std::find_if(shard.endpoints.begin(), shard.endpoints.end(), [&](const EndpointConfig &e) { return e.kind == kind; });
    return it == shard.endpoints.end() ? nullptr : &*it;
}

bool PlanContext::answers(const QString &server, SourceKind kind) const
{
    if (!snapshot) return false;
    return std::any_of(snapshot->sources.begin(), snapshot->sources.end(),
                       [&](const SourceState &s) { return s.kind == kind && s.server.value == server && s.health == Health::Ok; });
}

Phrase phrase(const char *source, const QStringList &args) { return {source, args}; }

Action ask(const EndpointConfig &endpoint, const QString &path)
{
    Action a;
    a.way = Action::Way::Http;
    a.endpoint = endpoint.name;
    a.path = path;
    a.timeoutMs = 10'000;
    return a;
}

Action post(const EndpointConfig &endpoint, const QString &path)
{
    Action a = ask(endpoint, path);
    a.method = "POST";
    a.timeoutMs = 20'000;
    return a;
}

Action askMetrics(const EndpointConfig &endpoint)
{
    Action a = ask(endpoint, {});
    a.base = QStringLiteral("metrics");
    return a;
}

Action askKnown(const QString &server)
{
    Action a;
    a.way = Action::Way::Known;
    a.endpoint = server;
    return a;
}

Condition is(const QString &what, const QString &value, Condition::Is how) { return {what, how, value}; }

PlanStep step(const QString &prefix, const char *key, const char *title, const Phrase &plan)
{
    PlanStep s;
    s.key = prefix + QLatin1String(key);
    s.title = phrase(title, prefix.isEmpty() ? QStringList() : QStringList(prefix.chopped(1)));
    s.plan = plan;
    return s;
}

namespace {

// Facts are named per server, since a rolling restart has several: letters and figures only (audit/plan.h).
QString factName(const char *what, const QString &server)
{
    return QLatin1String(what) + QString::fromLatin1(server.toUtf8().toHex());
}

} // namespace

PlanStep identityStep(const PlanContext &c, const EndpointConfig &e, const QString &prefix)
{
    PlanStep s = step(prefix, "process", QT_TRANSLATE_NOOP("Operation", "Which process runs"), {});
    s.before = serviceAction(c.shard, e, serviceOf(c.shard, e), ServiceVerb::Identity);
    s.plan = phrase("%1", {s.before.shown()});
    s.remember = {{factName("process", e.name), QStringLiteral("text")}};
    return s;
}

PlanStep restartStep(const PlanContext &c, const EndpointConfig &e, const QString &prefix, ServiceVerb verb)
{
    const Service service = serviceOf(c.shard, e);
    PlanStep s = step(prefix, "restart", QT_TRANSLATE_NOOP("Operation", "Restart"), {});
    s.act = serviceAction(c.shard, e, service, verb);
    s.plan = phrase("%1", {s.act.shown()});
    s.once = true;
    s.check.ask = serviceAction(c.shard, e, service, ServiceVerb::Identity);
    s.check.all = {is(QStringLiteral("text"), u'@' + factName("process", e.name), Condition::Is::Different), is(QStringLiteral("status"), service.kind == Service::Kind::Webhook ? QStringLiteral("200") : QStringLiteral("0"))};
    s.check.everyMs = c.pace.quick;
    s.check.timeoutMs = c.pace.startWithin;
    return s;
}

Planned makePlan(const OperationRequest &request, const ShardConfig &shard, const ShardSnapshot *snapshot, const Pace &pace, const Surroundings &around)
{
    const OperationKind *kind = operationKind(request.kind);
    if (!kind) return refuse(QT_TRANSLATE_NOOP("Operation", "There is no operation %1."), {request.kind});
    const PlanContext c{request, shard, snapshot, pace, around};
    if (request.kind.startsWith(QLatin1String("custom:"))) {
        if (around.config)
            for (const CustomAction &a : around.config->actions)
                if (a.kind() == request.kind) return customPlan(c, a);
        return refuse(QT_TRANSLATE_NOOP("Operation", "There is no operation %1."), {request.kind});
    }
    if (kind->target == OperationTarget::Account) return accountPlan(c);
    if (request.kind == QLatin1String("capture-packets")) return capturePlan(c);
    if (request.kind == QLatin1String("end-room") || request.kind == QLatin1String("kick-person")) return roomPlan(c);
    for (const QString &target : request.targets)
        if (isOfServers(kind->target) && !c.endpoint(target)) return refuse(QT_TRANSLATE_NOOP("Operation", "%1 is not in the fleet file, so there is no way to it."), {target});
    const bool many = kind->target == OperationTarget::Bridges || kind->target == OperationTarget::Recorders;
    if (!many && request.targets.size() > 1) return refuse(QT_TRANSLATE_NOOP("Operation", "This is done to one server at a time."));
    if (kind->target == OperationTarget::File) return configPlan(c); // its restart brings its own silence
    if (request.kind.endsWith(QLatin1String("-idle-timer"))) return timerPlan(c);
    Planned planned = [&] {
        switch (kind->target) {
        case OperationTarget::Bridge:
        case OperationTarget::Bridges: return bridgePlan(c);
        case OperationTarget::Recorder:
        case OperationTarget::Recorders: return recorderPlan(c);
        case OperationTarget::Shard: return request.kind == QLatin1String(ResumeRulesKind) ? resumeRulesPlan(c) : shardPlan(c);
        case OperationTarget::Room: return pinPlan(c);
        default: return serverPlan(c);
        }
    }();
    if (!planned.refused) addSilence(c, *kind, planned.plan);
    return planned;
}

} // namespace jitscope
