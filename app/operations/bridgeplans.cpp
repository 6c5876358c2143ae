// Bridges: drain, take back, move people, restart when idle or now, one by one (jitsi/operations.md §2–3).
#include "operations/planparts.h"

#include "fleet/metric.h"

#include <QCoreApplication>

#include <algorithm>

namespace jitscope {
namespace {

const QString drainPath = QStringLiteral("/colibri/drain");

struct Load { Action ask; QString rooms, people; }; // how many are on it, by the page that this bridge has

Load loadOf(const PlanContext &c, const EndpointConfig &e)
{
    if (c.answers(e.name, SourceKind::JvbMetrics)) return {askMetrics(e), QStringLiteral("metric:jitsi_jvb_conferences"), QStringLiteral("metric:jitsi_jvb_local_endpoints")};
    if (c.answers(e.name, SourceKind::JvbColibriStats)) return {ask(e, QStringLiteral("/colibri/stats")), QStringLiteral("json:conferences"), QStringLiteral("json:local_endpoints")};
    return {askKnown(e.name), QStringLiteral("json:server.rooms"), QStringLiteral("json:server.people")};
}

PlanStep drain(const PlanContext &c, const EndpointConfig &e, const QString &prefix)
{
    PlanStep s = step(prefix, "drain", QT_TRANSLATE_NOOP("Operation", "Drain"), phrase(QT_TRANSLATE_NOOP("Operation", "%1, until GET %2 says true"), {QStringLiteral("POST /colibri/drain/enable"), drainPath}));
    s.act = post(e, QStringLiteral("/colibri/drain/enable"));
    s.check.ask = ask(e, drainPath);
    s.check.all = {is(QStringLiteral("json:drain"), QStringLiteral("true"))};
    s.check.everyMs = c.pace.quick;
    s.check.timeoutMs = c.pace.drainWithin;
    const Server *known = c.snapshot ? serverOf(*c.snapshot, e.name) : nullptr;
    if (!known || known->draining != true) s.undo = post(e, QStringLiteral("/colibri/drain/disable")); // one that was drained before stays so
    return s;
}

PlanStep takeBack(const PlanContext &c, const EndpointConfig &e, const QString &prefix)
{
    PlanStep s = step(prefix, "undrain", QT_TRANSLATE_NOOP("Operation", "Back in service"), phrase(QT_TRANSLATE_NOOP("Operation", "%1, until GET %2 says false"), {QStringLiteral("POST /colibri/drain/disable"), drainPath}));
    s.act = post(e, QStringLiteral("/colibri/drain/disable"));
    s.check.ask = ask(e, drainPath);
    s.check.all = {is(QStringLiteral("json:drain"), QStringLiteral("false"))};
    s.check.everyMs = c.pace.quick;
    s.check.timeoutMs = c.pace.drainWithin;
    s.settles = true;
    return s;
}

PlanStep untilIdle(const PlanContext &c, const EndpointConfig &e, const QString &prefix)
{
    const Load load = loadOf(c, e);
    PlanStep s = step(prefix, "idle", QT_TRANSLATE_NOOP("Operation", "Wait until idle"), phrase(QT_TRANSLATE_NOOP("Operation", "until no meeting is left, seen twice")));
    s.check.ask = load.ask;
    s.check.all = {is(load.rooms, QStringLiteral("0"))};
    s.check.inARow = 2;
    s.check.everyMs = c.pace.every;
    s.check.timeoutMs = c.pace.idleWithin;
    s.check.left = phrase(QT_TRANSLATE_NOOP("Operation", "%1 rooms, %2 people left"));
    s.check.show = {load.rooms, load.people};
    s.check.notAfter = c.request.options.value(QStringLiteral("until")).toLongLong();
    s.givesUp = s.check.notAfter > 0;
    s.mayForce = true;
    return s;
}

// What Jicofo counts, before: so that it can be seen to count as many again.
PlanStep countBefore(const PlanContext &c, const QString &prefix)
{
    PlanStep s;
    const EndpointConfig *focus = c.first(ServerKind::Focus);
    if (!focus) return s;
    s = step(prefix, "count", QT_TRANSLATE_NOOP("Operation", "Bridges that Jicofo counts"), phrase("%1", {QStringLiteral("GET /metrics")}));
    s.before = askMetrics(*focus);
    s.remember = {{QStringLiteral("count"), QStringLiteral("metric:jitsi_jicofo_bridge_selector_bridge_count_operational")}};
    s.optional = true;
    return s;
}

void afterRestart(const PlanContext &c, const EndpointConfig &e, const QString &prefix, std::vector<PlanStep> &steps)
{
    PlanStep health = step(prefix, "health", QT_TRANSLATE_NOOP("Operation", "Health"), phrase(QT_TRANSLATE_NOOP("Operation", "%1 says 200, later than %2 s after the start"), {QStringLiteral("GET /about/health"), QString::number(c.pace.healthAfter / 1000)}));
    health.check.ask = ask(e, QStringLiteral("/about/health"));
    health.check.all = {is(QStringLiteral("status"), QStringLiteral("200"))};
    health.check.settleMs = c.pace.healthAfter;
    health.check.everyMs = c.pace.quick;
    health.check.timeoutMs = c.pace.healthWithin;
    steps.push_back(health);
    if (c.answers(e.name, SourceKind::JvbMetrics)) {
        PlanStep xmpp = step(prefix, "xmpp", QT_TRANSLATE_NOOP("Operation", "XMPP login"), phrase(QT_TRANSLATE_NOOP("Operation", "all configured connections up, all breweries joined")));
        xmpp.check.ask = askMetrics(e);
        xmpp.check.all = {is(QStringLiteral("metric:jitsi_jvb_muc_clients_connected"), QStringLiteral("$metric:jitsi_jvb_muc_clients_configured")),
                          is(QStringLiteral("metric:jitsi_jvb_mucs_joined"), QStringLiteral("$metric:jitsi_jvb_mucs_connected"), Condition::Is::AtLeast),
                          is(QStringLiteral("metric:jitsi_jvb_mucs_joined"), QStringLiteral("1"), Condition::Is::AtLeast)};
        xmpp.check.everyMs = c.pace.quick;
        xmpp.check.timeoutMs = c.pace.xmppWithin;
        steps.push_back(xmpp);
    }
    steps.push_back(takeBack(c, e, prefix));
    if (const EndpointConfig *focus = c.first(ServerKind::Focus)) {
        PlanStep count = step(prefix, "counted", QT_TRANSLATE_NOOP("Operation", "Jicofo counts it"), phrase(QT_TRANSLATE_NOOP("Operation", "as many operational bridges as before")));
        count.check.ask = askMetrics(*focus);
        count.check.all = {is(QStringLiteral("metric:jitsi_jicofo_bridge_selector_bridge_count_operational"), QStringLiteral("@count"), Condition::Is::AtLeast)};
        count.check.everyMs = c.pace.quick;
        count.check.timeoutMs = c.pace.countWithin;
        count.optional = true;
        steps.push_back(count);
    }
}

// Groups of a share each, largest conferences first as Jicofo does it; after each one it is looked whether those who are already elsewhere fare well.
// `key`: of the steps, a number behind it.
void moveGroups(const PlanContext &c, const EndpointConfig &e, const EndpointConfig &focus, double share, const QString &prefix, std::vector<PlanStep> &steps, const char *key = "move")
{
    // Jicofo knows a bridge by the nick of its brewery occupant.
    const Server *bridge = c.snapshot ? serverOf(*c.snapshot, e.name) : nullptr;
    const QString nick = bridge && bridge->occupant.contains(u'/') ? bridge->occupant.section(u'/', 1) : !e.alias.isEmpty() ? e.alias : e.name;
    const int rounds = share >= 1 ? 1 : 6;
    for (int i = 0; i < rounds; ++i) {
        PlanStep s = step(prefix, key, QT_TRANSLATE_NOOP("Operation", "Move group %1"), {});
        s.key += QString::number(i + 1);
        s.title.args = {QString::number(i + 1)};
        // the share is of those who are still there: the last group is all of them
        const double fraction = i + 1 == rounds ? 1 : share;
        s.act = ask(focus, QStringLiteral("/move-endpoints/move-fraction?bridge=%1&fraction=%2").arg(QString::fromLatin1(QUrl::toPercentEncoding(nick)), QString::number(fraction)));
        s.once = true;
        s.plan = phrase("%1", {s.act.shown()});
        s.check.ask = askKnown(e.name);
        s.check.all = {is(QStringLiteral("json:shard.people_poor"), QStringLiteral("@poor"), Condition::Is::AtMost)};
        s.check.settleMs = c.pace.moveSettle;
        s.check.everyMs = c.pace.quick;
        s.check.timeoutMs = c.pace.moveSettle + 60'000;
        s.check.left = phrase(QT_TRANSLATE_NOOP("Operation", "%1 people of the shard have a critical connection"));
        s.check.show = {QStringLiteral("json:shard.people_poor")};
        s.mayForce = true;
        if (i == 0) {
            s.before = askKnown(e.name);
            s.remember = {{QStringLiteral("poor"), QStringLiteral("json:shard.people_poor")}};
        }
        steps.push_back(s);
    }
}

// 0: nobody is moved; −1: no share.
double shareOf(const PlanContext &c, const QString &fallback)
{
    const QString text = c.request.options.value(QStringLiteral("move"), fallback);
    if (text.isEmpty()) return 0;
    bool ok = false;
    const double share = text.toDouble(&ok);
    return ok && share > 0 && share <= 1 ? share : -1;
}

// `others`: bridges that could take its people.
void restart(const PlanContext &c, const EndpointConfig &e, const QString &prefix, bool idle, int others, Plan &plan)
{
    std::vector<PlanStep> &steps = plan.steps;
    steps.push_back(identityStep(c, e, prefix));
    steps.push_back(drain(c, e, prefix));
    const EndpointConfig *focus = c.first(ServerKind::Focus);
    if (const double share = shareOf(c, {}); idle && share > 0 && focus) moveGroups(c, e, *focus, share, prefix, steps);
    if (idle) steps.push_back(untilIdle(c, e, prefix));
    if (idle && others > 0 && focus) { // who does not want to wait for them may have them moved after all
        Detour move{steps.back().key, {}};
        moveGroups(c, e, *focus, 0.3, prefix, move.steps, "off");
        plan.detours.push_back(move);
    }
    steps.push_back(restartStep(c, e, prefix, ServiceVerb::Restart));
    afterRestart(c, e, prefix, steps);
}

Planned movePeople(const PlanContext &c, const EndpointConfig &e, Plan plan)
{
    const EndpointConfig *focus = c.first(ServerKind::Focus);
    if (!focus) return refuse(QT_TRANSLATE_NOOP("Operation", "Jicofo moves people, and it is not in the fleet file."));
    plan.steps.push_back(drain(c, e, {})); // else Jicofo may choose it again for those it has just moved
    moveGroups(c, e, *focus, shareOf(c, QStringLiteral("0.3")), {}, plan.steps);
    PlanStep rest = untilIdle(c, e, {});
    rest.check.all = {is(loadOf(c, e).people, QStringLiteral("0"))};
    rest.settles = true; // it stays drained, as the operator wished
    plan.steps.push_back(rest);
    return {plan, {}};
}

QString regionOf(const PlanContext &c, const QString &name)
{
    const Server *s = c.snapshot ? serverOf(*c.snapshot, name) : nullptr;
    return s ? s->region : QString();
}

Planned rolling(const PlanContext &c, Plan plan)
{
    struct One { const EndpointConfig *endpoint; OnBridge on; };
    std::vector<One> all;
    if (!c.snapshot) return refuse(QT_TRANSLATE_NOOP("Operation", "Nothing is known of the shard yet."));
    const QString region = c.request.options.value(QStringLiteral("region"));
    for (const EndpointConfig &e : c.shard.endpoints) {
        if (e.kind != ServerKind::Bridge || (!c.request.targets.isEmpty() && !c.request.targets.contains(e.name))) continue;
        if (!region.isEmpty() && regionOf(c, e.name) != region) continue;
        all.push_back({&e, onBridge(*c.snapshot, ServerId{e.name})});
    }
    if (all.empty()) return refuse(QT_TRANSLATE_NOOP("Operation", "There is no such bridge in the fleet file."));
    double stress = 0;
    int usable = 0;
    for (const ServerPtr &s : c.snapshot->servers) {
        if (s->kind != ServerKind::Bridge || !isUsable(*s)) continue;
        ++usable;
        stress += s->readings.get(Metric::BridgeStress).value;
    }
    for (const One &one : all) {
        const Server *s = serverOf(*c.snapshot, one.endpoint->name);
        if (!s || !isUsable(*s)) return refuse(QT_TRANSLATE_NOOP("Operation", "%1 is not well now; a rolling restart begins with all of them healthy and none draining."), {one.endpoint->name});
        if (serviceAction(c.shard, *one.endpoint, serviceOf(c.shard, *one.endpoint), ServiceVerb::Restart).isEmpty())
            return refuse(QT_TRANSLATE_NOOP("Operation", "There is no way to restart %1: it needs ssh = or service = in the fleet file."), {one.endpoint->name});
    }
    if (usable < 2) return refuse(QT_TRANSLATE_NOOP("Operation", "No other bridge is usable, so its meetings would have nowhere to go."));
    if (stress / (usable - 1) >= 0.7)
        return refuse(QT_TRANSLATE_NOOP("Operation", "The other bridges could not carry it: stress would be %1, the limit is 0.7."), {QString::number(stress / (usable - 1), 'f', 2)});
    // Fewest meetings first; the bridge with the largest one comes last.
    std::stable_sort(all.begin(), all.end(), [](const One &a, const One &b) { return std::pair(a.on.rooms, a.on.people) < std::pair(b.on.rooms, b.on.people); });
    if (const PlanStep count = countBefore(c, {}); !count.key.isEmpty()) plan.steps.push_back(count);
    for (const One &one : all) {
        const QString prefix = one.endpoint->name + u'/';
        restart(c, *one.endpoint, prefix, true, usable - 1, plan);
        if (&one == &all.back()) break;
        PlanStep settle = step(prefix, "settle", QT_TRANSLATE_NOOP("Operation", "Let it settle"), phrase(QT_TRANSLATE_NOOP("Operation", "%1 s"), {QString::number(c.pace.between / 1000)}));
        settle.check.ask = ask(*one.endpoint, QStringLiteral("/about/health"));
        settle.check.all = {is(QStringLiteral("status"), QStringLiteral("200"))};
        settle.check.settleMs = c.pace.between;
        settle.check.timeoutMs = c.pace.between + c.pace.healthWithin;
        plan.steps.push_back(settle);
    }
    return {plan, {}};
}

} // namespace

Planned bridgePlan(const PlanContext &c)
{
    Plan plan;
    const QString kind = c.request.kind;
    if (shareOf(c, {}) < 0) return refuse(QT_TRANSLATE_NOOP("Operation", "The share of people to move at once must be above 0 and at most 1."));
    if (kind == QLatin1String("rolling-restart")) return rolling(c, plan);
    const QString name = c.request.targets.value(0);
    const EndpointConfig *e = c.endpoint(name);
    if (!e || e->kind != ServerKind::Bridge) return refuse(QT_TRANSLATE_NOOP("Operation", "%1 is no bridge of the fleet file."), {name});
    int others = 0;
    // From nothing known follows nothing: neither that it is idle nor that it is the only one.
    if (!c.snapshot || !serverOf(*c.snapshot, name) || serverOf(*c.snapshot, name)->health == Health::Pending) {
        if (kind != QLatin1String("undrain")) return refuse(QT_TRANSLATE_NOOP("Operation", "Nothing is known of %1 yet."), {name});
    } else {
        const OnBridge on = onBridge(*c.snapshot, ServerId{name});
        plan.impact.rooms = on.rooms;
        plan.impact.people = on.people;
        plan.impact.recordings = 0;
        const Reading all = serverOf(*c.snapshot, name)->readings.get(Metric::BridgePeople);
        if (const int more = int(all.value) - on.people; all.isMeasured() && on.people >= 0 && more > 0)
            plan.impact.effects.push_back(phrase(QT_TRANSLATE_NOOP("Operation", "The bridge counts %1 people: %2 more are in the same rooms by other bridges, and stay where they are."), {QString::number(int(all.value)), QString::number(more)}));
        for (const ServerPtr &s : c.snapshot->servers) {
            others += s->kind == ServerKind::Bridge && s->id.value != name && isUsable(*s);
            plan.impact.recordings += s->kind == ServerKind::Recorder && !s->recordingRoom.isEmpty() && on.roomIds.contains(s->recordingRoom.value);
        }
    }
    if (kind == QLatin1String("drain")) {
        PlanStep s = drain(c, *e, {});
        s.settles = true; // it is to stay so
        plan.steps = {s};
        if (others == 0) plan.impact.warnings.push_back(phrase(QT_TRANSLATE_NOOP("Operation", "No other bridge is usable: while every bridge drains, Jicofo uses them all the same.")));
        return {plan, {}};
    }
    if (kind == QLatin1String("undrain")) {
        plan.steps = {takeBack(c, *e, {})};
        return {plan, {}};
    }
    if (others == 0) {
        if (kind == QLatin1String("move-people")) return refuse(QT_TRANSLATE_NOOP("Operation", "No other bridge is usable, so its meetings would have nowhere to go."));
        plan.impact.warnings.push_back(phrase(QT_TRANSLATE_NOOP("Operation", "No other bridge is usable: a restart of the only bridge ends all calls.")));
    }
    if (kind == QLatin1String("move-people")) return movePeople(c, *e, plan);
    if (serviceAction(c.shard, *e, serviceOf(c.shard, *e), ServiceVerb::Restart).isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Operation", "There is no way to restart %1: it needs ssh = or service = in the fleet file."), {name});
    if (const PlanStep count = countBefore(c, {}); !count.key.isEmpty()) plan.steps.push_back(count);
    restart(c, *e, {}, kind == QLatin1String("restart-bridge-idle"), others, plan);
    return {plan, {}};
}

} // namespace jitscope
