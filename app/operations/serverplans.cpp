// Jicofo, Prosody, nginx: restarts and reloads with their true effect (jitsi/operations.md §5).
#include "operations/planparts.h"

#include <QCoreApplication>

namespace jitscope {
namespace {

void wholeShard(const PlanContext &c, Impact &impact)
{
    if (!c.snapshot) return;
    const OnBridge on = onShard(*c.snapshot);
    impact.rooms = on.rooms;
    impact.people = on.people;
    impact.recordings = 0;
    for (const ServerPtr &s : c.snapshot->servers)
        impact.recordings += s->kind == ServerKind::Recorder && (s->rest.busy == RecorderView::Busy::Busy || s->presence.busy == RecorderView::Busy::Busy);
}

// Bridges find their way back by themselves, or they do not: docker-jitsi-meet #117.
PlanStep bridgesBack(const PlanContext &c, const QString &server)
{
    PlanStep s = step({}, "bridges", QT_TRANSLATE_NOOP("Operation", "Bridges are back"), phrase(QT_TRANSLATE_NOOP("Operation", "at least one usable bridge, as the console sees it")));
    s.check.ask = askKnown(server);
    s.check.all = {is(QStringLiteral("json:shard.bridges_usable"), QStringLiteral("1"), Condition::Is::AtLeast)};
    s.check.everyMs = c.pace.quick;
    s.check.timeoutMs = c.pace.countWithin;
    return s;
}

} // namespace

Planned serverPlan(const PlanContext &c)
{
    Plan plan;
    const QString kind = c.request.kind;
    const bool focus = kind == QLatin1String("restart-jicofo"), nginx = kind == QLatin1String("reload-nginx"), reload = kind == QLatin1String("reload-prosody");
    const ServerKind wanted = focus ? ServerKind::Focus : nginx ? ServerKind::Host : ServerKind::Prosody;
    const EndpointConfig *e = c.request.targets.isEmpty() ? c.first(wanted) : c.endpoint(c.request.targets.front());
    if (!e || e->kind != wanted) return refuse(QT_TRANSLATE_NOOP("Operation", "There is no such server in the fleet file."));
    Service service = serviceOf(c.shard, *e);
    const ServiceVerb verb = nginx || reload ? ServiceVerb::Reload : ServiceVerb::Restart;
    if (serviceAction(c.shard, *e, service, verb).isEmpty()) return refuse(QT_TRANSLATE_NOOP("Operation", "There is no way to restart %1: it needs ssh = or service = in the fleet file."), {e->name});
    if (verb == ServiceVerb::Reload) {
        plan.impact.rooms = plan.impact.people = plan.impact.recordings = 0;
        if (nginx && service.kind == Service::Kind::Systemd) {
            PlanStep test = step({}, "test", QT_TRANSLATE_NOOP("Operation", "Test the configuration"), phrase("%1", {QStringLiteral("nginx -t")}));
            test.act = serviceAction(c.shard, *e, service, verb);
            const qsizetype sudo = test.act.words.indexOf(QStringLiteral("-n"));
            test.act.words = test.act.words.mid(0, sudo + 1) + QStringList{QStringLiteral("nginx"), QStringLiteral("-t")};
            plan.steps.push_back(test);
        }
        PlanStep s = step({}, "reload", QT_TRANSLATE_NOOP("Operation", "Reload"), {});
        s.act = serviceAction(c.shard, *e, service, verb);
        s.plan = phrase("%1", {s.act.shown()});
        plan.steps.push_back(s);
        return {plan, {}};
    }
    wholeShard(c, plan.impact);
    plan.steps.push_back(identityStep(c, *e, {}));
    plan.steps.push_back(restartStep(c, *e, {}, ServiceVerb::Restart));
    if (focus) {
        PlanStep version = step({}, "answers", QT_TRANSLATE_NOOP("Operation", "Jicofo answers"), phrase(QT_TRANSLATE_NOOP("Operation", "%1 says 200"), {QStringLiteral("GET /about/version")}));
        version.check.ask = ask(*e, QStringLiteral("/about/version"));
        version.check.all = {is(QStringLiteral("status"), QStringLiteral("200"))};
        version.check.everyMs = c.pace.quick;
        version.check.timeoutMs = c.pace.startWithin;
        plan.steps.push_back(version);
    }
    plan.steps.push_back(bridgesBack(c, e->name));
    return {plan, {}};
}

} // namespace jitscope
