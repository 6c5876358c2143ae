// Recorders: the ladder from "stop recording" to "restart with X server" (jitsi/jibri.md §4, §5, §16; operations.md §6.2).
#include "operations/planparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace jitscope {
namespace {

const QString healthPath = QStringLiteral("/jibri/api/v1.0/health");

bool isBusy(const Server *s)
{
    return s && (s->rest.busy == RecorderView::Busy::Busy || (s->rest.busy == RecorderView::Busy::Unknown && s->presence.busy == RecorderView::Busy::Busy));
}

void verify(const PlanContext &c, const EndpointConfig &e, const QString &prefix, std::vector<PlanStep> &steps)
{
    PlanStep health = step(prefix, "health", QT_TRANSLATE_NOOP("Operation", "Healthy and idle"), phrase(QT_TRANSLATE_NOOP("Operation", "%1 says HEALTHY and IDLE"), {QStringLiteral("GET ") + healthPath}));
    health.check.ask = ask(e, healthPath);
    health.check.all = {is(QStringLiteral("json:status.health.healthStatus"), QStringLiteral("HEALTHY")), is(QStringLiteral("json:status.busyStatus"), QStringLiteral("IDLE"))};
    health.check.everyMs = c.pace.quick;
    health.check.timeoutMs = c.pace.countWithin;
    steps.push_back(health);
    if (const EndpointConfig *focus = c.first(ServerKind::Focus)) {
        PlanStep count = step(prefix, "counted", QT_TRANSLATE_NOOP("Operation", "Jicofo counts it"), phrase(QT_TRANSLATE_NOOP("Operation", "as many recorders as before")));
        count.check.ask = askMetrics(*focus);
        count.check.all = {is(QStringLiteral("metric:jitsi_jicofo_jibri_instances"), QStringLiteral("@recorders"), Condition::Is::AtLeast)};
        count.check.everyMs = c.pace.quick;
        count.check.timeoutMs = c.pace.countWithin;
        count.optional = true;
        steps.push_back(count);
    }
}

void restart(const PlanContext &c, const EndpointConfig &e, const QString &prefix, ServiceVerb verb, std::vector<PlanStep> &steps)
{
    steps.push_back(identityStep(c, e, prefix));
    PlanStep s = restartStep(c, e, prefix, verb);
    if (verb == ServiceVerb::WhenIdle) {
        s.title.source = QT_TRANSLATE_NOOP("Operation", "Ask it to restart when idle");
        s.once = false; // asked twice it is remembered once (jibri.md §4)
        s.check.everyMs = c.pace.every;
        s.check.timeoutMs = c.pace.recordingWithin;
        s.check.left = phrase(QT_TRANSLATE_NOOP("Operation", "asked; it restarts by itself when its recording has ended"));
    }
    steps.push_back(s);
    verify(c, e, prefix, steps);
}

PlanStep recordersBefore(const PlanContext &c)
{
    PlanStep s;
    const EndpointConfig *focus = c.first(ServerKind::Focus);
    if (!focus) return s;
    s = step({}, "count", QT_TRANSLATE_NOOP("Operation", "Recorders that Jicofo counts"), phrase("%1", {QStringLiteral("GET /metrics")}));
    s.before = askMetrics(*focus);
    s.remember = {{QStringLiteral("recorders"), QStringLiteral("metric:jitsi_jicofo_jibri_instances")}};
    s.optional = true;
    return s;
}

} // namespace

Planned recorderPlan(const PlanContext &c)
{
    const QString kind = c.request.kind;
    if (kind == QLatin1String("canary-recording")) return canaryPlan(c);
    Plan plan;
    struct One { const EndpointConfig *endpoint; bool busy; };
    std::vector<One> all;
    plan.impact.recordings = c.snapshot ? 0 : -1;
    QStringList rooms;
    for (const QString &name : c.request.targets) {
        const EndpointConfig *e = c.endpoint(name);
        if (!e || e->kind != ServerKind::Recorder) return refuse(QT_TRANSLATE_NOOP("Operation", "%1 is no recorder of the fleet file."), {name});
        const Server *s = c.snapshot ? serverOf(*c.snapshot, name) : nullptr;
        const bool busy = isBusy(s);
        const bool told = s && (s->rest.busy != RecorderView::Busy::Unknown || s->presence.busy != RecorderView::Busy::Unknown);
        plan.impact.recordings = !told || plan.impact.recordings < 0 ? -1 : plan.impact.recordings + busy; // one that tells nothing makes the sum unknown
        if (busy && !s->recordingRoom.isEmpty()) rooms << s->recordingRoom.value;
        all.push_back({e, busy});
    }
    if (all.empty()) return refuse(QT_TRANSLATE_NOOP("Operation", "No recorder is named."));
    if (plan.impact.recordings == 0 || !rooms.isEmpty()) {
        plan.impact.rooms = plan.impact.people = 0;
        for (const RoomPtr &r : c.snapshot->rooms) {
            if (!rooms.contains(r->id.value)) continue;
            ++plan.impact.rooms;
            plan.impact.people += int(r->people.size());
        }
    }
    const EndpointConfig &e = *all.front().endpoint;
    if (kind == QLatin1String("stop-recording")) {
        if (c.snapshot && !all.front().busy) return refuse(QT_TRANSLATE_NOOP("Operation", "%1 does not record."), {e.name});
        PlanStep s = step({}, "stop", QT_TRANSLATE_NOOP("Operation", "Stop recording"), phrase("%1", {QStringLiteral("POST /jibri/api/v1.0/stopService")}));
        s.act = post(e, QStringLiteral("/jibri/api/v1.0/stopService"));
        s.act.timeoutMs = 20'000; // it answers when the finalize script has ended, which may take for ever: what counts is the look below
        s.check.ask = ask(e, healthPath);
        s.check.all = {is(QStringLiteral("json:status.busyStatus"), QStringLiteral("BUSY"), Condition::Is::Different)};
        s.check.everyMs = c.pace.quick;
        s.check.timeoutMs = c.pace.startWithin;
        plan.steps = {s};
        return {plan, {}};
    }
    const ServiceVerb verb = kind == QLatin1String("restart-recorder-now") ? ServiceVerb::Restart : kind == QLatin1String("restart-recorder-x") ? ServiceVerb::WithX : ServiceVerb::WhenIdle;
    for (const One &one : all)
        if (serviceAction(c.shard, *one.endpoint, serviceOf(c.shard, *one.endpoint), verb).isEmpty())
            return refuse(QT_TRANSLATE_NOOP("Operation", "There is no way to restart %1: it needs ssh = or service = in the fleet file."), {one.endpoint->name});
    if (verb == ServiceVerb::WhenIdle && plan.impact.recordings != 0)
        plan.impact.warnings.push_back(phrase(QT_TRANSLATE_NOOP("Operation", "Once asked it cannot be called back: Jibri has no way to cancel it.")));
    if (const PlanStep count = recordersBefore(c); !count.key.isEmpty()) plan.steps.push_back(count);
    std::stable_sort(all.begin(), all.end(), [](const One &a, const One &b) { return a.busy < b.busy; });
    for (const One &one : all) restart(c, *one.endpoint, all.size() > 1 ? one.endpoint->name + u'/' : QString(), verb, plan.steps);
    return {plan, {}};
}

} // namespace jitscope
