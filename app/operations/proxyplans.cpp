// Shards behind HAProxy: drain, take back, move everybody off (jitsi/operations.md §7), on every proxy, each seen by reading it back. An agent check undoes within
// seconds what was set by hand, so it is switched off first and comes back last; where the fleet file says where the shard's own status is, that is set and the agent
// tells it.
#include "operations/planparts.h"
#include "operations/shardroom.h"

#include "settings/proxyname.h"

#include <QCoreApplication>

namespace jitscope {
namespace {

struct OneProxy { const EndpointConfig *proxy; ProxyServer is; BehindProxy now; }; // one server of one proxy

QString pairOf(const OneProxy &p) { return p.is.backend + u'/' + p.is.server; }
QString fact(const char *what, const OneProxy &p) { return QLatin1String(what) + QString::fromLatin1((p.proxy->name + u'/' + pairOf(p)).toUtf8().toHex()); }
QString says(const OneProxy &p, const char *field) { return QStringLiteral("proxy:") + pairOf(p) + u':' + QLatin1String(field); }

Action runtime(const OneProxy &p, const QStringList &words)
{
    Action a;
    a.way = Action::Way::Socket;
    a.endpoint = p.proxy->name;
    a.words = words;
    a.timeoutMs = 10'000;
    return a;
}

bool bySocket(const OneProxy &p) { return !p.proxy->socket.isEmpty(); }

// The page's form (jitsi/deployments.md §6.2); what it said stands in the address that it redirects to, which Hands makes a status of.
Action form(const OneProxy &p, const QString &action)
{
    Action a = post(*p.proxy, {});
    a.base = QStringLiteral("stats");
    a.contentType = "application/x-www-form-urlencoded";
    a.body = QStringLiteral("s=%1&b=%2&action=%3").arg(p.is.server, p.is.backend, action).toUtf8(); // names of HAProxy need no encoding
    a.timeoutMs = 10'000;
    return a;
}

Action askStatistics(const OneProxy &p)
{
    if (bySocket(p)) return runtime(p, {QStringLiteral("show"), QStringLiteral("stat")});
    Action a = ask(*p.proxy, QStringLiteral(";csv"));
    a.base = QStringLiteral("stats");
    return a;
}

// What was set is told by the socket alone; the page shows the state that came of it.
Action askStates(const OneProxy &p)
{
    if (!bySocket(p)) return askStatistics(p);
    return runtime(p, {QStringLiteral("show"), QStringLiteral("servers"), QStringLiteral("state"), p.is.backend});
}

Action setState(const OneProxy &p, const QString &state)
{
    if (!bySocket(p)) return form(p, state);
    return runtime(p, {QStringLiteral("set"), QStringLiteral("server"), pairOf(p), QStringLiteral("state"), state});
}

// `verb`: "enable", "disable", or the fact that says which.
Action setAgent(const OneProxy &p, const QString &verb)
{
    if (bySocket(p)) return runtime(p, {verb, QStringLiteral("agent"), pairOf(p)});
    return form(p, verb == QLatin1String("enable") ? QStringLiteral("eagent") : verb == QLatin1String("disable") ? QStringLiteral("dagent") : verb + QStringLiteral("agent"));
}

PlanStep stepOn(const PlanContext &c, const OneProxy &p, const char *key, const char *title, const Action &act)
{
    PlanStep s = step(p.proxy->name + u'/' + pairOf(p) + u'/', key, title, {});
    s.title.args = {p.proxy->name};
    s.act = act;
    s.plan = phrase("%1", {act.shown() + (act.body.isEmpty() ? QString() : u' ' + QString::fromUtf8(act.body))});
    s.check.everyMs = c.pace.quick;
    s.check.timeoutMs = c.pace.drainWithin;
    return s;
}

PlanStep agentOff(const PlanContext &c, const OneProxy &p)
{
    PlanStep s = stepOn(c, p, "agent", QT_TRANSLATE_NOOP("Operation", "Agent check off on %1"), setAgent(p, QStringLiteral("disable")));
    const QString was = fact("agent", p);
    s.before = askStates(p);
    s.remember = {{was, says(p, bySocket(p) ? "agent_was" : "agent_letter")}};
    s.check.ask = askStates(p);
    s.check.all = {is(says(p, "agent"), QStringLiteral("off"))};
    s.undo = setAgent(p, u'{' + was + u'}');
    return s;
}

// A server that is down stays "down" in the statistics, whatever was set.
Check checkOf(const PlanContext &c, const OneProxy &p, const QString &state)
{
    Check check;
    const bool down = p.now.state == BehindProxy::State::Down && bySocket(p) && state != QLatin1String("maint");
    check.ask = down ? askStates(p) : askStatistics(p);
    check.all = {is(says(p, down ? "admin" : "state"), state)};
    check.everyMs = c.pace.quick;
    check.timeoutMs = c.pace.drainWithin;
    return check;
}

PlanStep stateTo(const PlanContext &c, const OneProxy &p, const char *key, const char *title, const QString &state)
{
    PlanStep s = stepOn(c, p, key, title, setState(p, state));
    const QString was = fact("admin", p);
    s.before = askStates(p);
    s.remember = {{was, says(p, "admin")}};
    s.undo = setState(p, u'{' + was + u'}');
    s.check = checkOf(c, p, state);
    return s;
}

// The agent told it what the shard says of itself.
PlanStep drainSeen(const PlanContext &c, const OneProxy &p)
{
    PlanStep s = step(p.proxy->name + u'/' + pairOf(p) + u'/', "drained", QT_TRANSLATE_NOOP("Operation", "Drained on %1"), phrase(QT_TRANSLATE_NOOP("Operation", "its agent check says so")));
    s.title.args = {p.proxy->name};
    s.check = checkOf(c, p, QStringLiteral("drain"));
    s.check.timeoutMs = c.pace.countWithin;
    return s;
}

// A proxy that was started anew meanwhile has forgotten what it was told: all but the last one are looked at once more.
void stillSteps(const PlanContext &c, const std::vector<OneProxy> &all, const QString &state, Plan &plan)
{
    for (size_t i = 0; i + 1 < all.size(); ++i) {
        PlanStep s = stepOn(c, all[i], "still", QT_TRANSLATE_NOOP("Operation", "Still so on %1"), {});
        s.check = checkOf(c, all[i], state);
        s.plan = phrase("%1", {s.check.ask.shown()});
        plan.steps.push_back(s);
    }
}

void drainSteps(const PlanContext &c, const std::vector<OneProxy> &all, Plan &plan)
{
    const bool itself = c.shard.status.isOn();
    if (itself) plan.steps.push_back(statusStep(c, QStringLiteral("drain")));
    for (const OneProxy &p : all) {
        if (itself && p.now.agentChecked.value_or(true)) {
            plan.steps.push_back(drainSeen(c, p));
            continue;
        }
        plan.steps.push_back(agentOff(c, p));
        plan.steps.push_back(stateTo(c, p, "drain", QT_TRANSLATE_NOOP("Operation", "Drain on %1"), QStringLiteral("drain")));
    }
    stillSteps(c, all, QStringLiteral("drain"), plan);
    if (!c.request.options.contains(QStringLiteral("wait"))) {
        plan.steps.back().settles = true; // it is to stay so
        return;
    }
    PlanStep wait = step({}, "empty", QT_TRANSLATE_NOOP("Operation", "Wait until empty"), phrase(QT_TRANSLATE_NOOP("Operation", "until no room of the shard is left, seen twice")));
    wait.check.ask = askKnown({});
    wait.check.all = {is(QStringLiteral("json:shard.rooms"), QStringLiteral("0"))};
    wait.check.inARow = 2;
    wait.check.everyMs = c.pace.every;
    wait.check.timeoutMs = c.pace.idleWithin;
    wait.check.left = phrase(QT_TRANSLATE_NOOP("Operation", "%1 rooms, %2 people left"));
    wait.check.show = {QStringLiteral("json:shard.rooms"), QStringLiteral("json:shard.people")};
    wait.mayForce = true;
    wait.settles = true;
    plan.steps.push_back(wait);
}

// All proxies refuse it before the first connection is cut: else those who are thrown out come back by the other one.
void failoverSteps(const PlanContext &c, const std::vector<OneProxy> &all, Plan &plan)
{
    for (const OneProxy &p : all) plan.steps.push_back(agentOff(c, p));
    for (const OneProxy &p : all) plan.steps.push_back(stateTo(c, p, "maint", QT_TRANSLATE_NOOP("Operation", "Out of service on %1"), QStringLiteral("maint")));
    for (const OneProxy &p : all) {
        PlanStep cut = stepOn(c, p, "sessions", QT_TRANSLATE_NOOP("Operation", "End connections on %1"),
                              bySocket(p) ? runtime(p, {QStringLiteral("shutdown"), QStringLiteral("sessions"), QStringLiteral("server"), pairOf(p)}) : form(p, QStringLiteral("shutdown")));
        cut.check.ask = askStatistics(p);
        cut.check.all = {is(says(p, "sessions"), QStringLiteral("0")), is(says(p, "state"), QStringLiteral("maint"))};
        cut.check.left = phrase(QT_TRANSLATE_NOOP("Operation", "%1 connections left"));
        cut.check.show = {says(p, "sessions")};
        cut.mayForce = true;
        plan.steps.push_back(cut);
    }
    stillSteps(c, all, QStringLiteral("maint"), plan);
}

void backSteps(const PlanContext &c, const std::vector<OneProxy> &all, Plan &plan)
{
    if (c.shard.status.isOn()) plan.steps.push_back(statusStep(c, QStringLiteral("ready"))); // else the agent takes back what is set
    for (const OneProxy &p : all) {
        PlanStep ready = stepOn(c, p, "ready", QT_TRANSLATE_NOOP("Operation", "Ready on %1"), setState(p, QStringLiteral("ready")));
        const QString admin = fact("admin", p), agent = fact("agent", p), back = fact("back", p);
        ready.before = askStates(p);
        ready.remember = {{admin, says(p, "admin")}, {agent, says(p, bySocket(p) ? "agent_was" : "agent_letter")}};
        ready.undo = setState(p, u'{' + admin + u'}');
        plan.steps.push_back(ready);
        PlanStep on = stepOn(c, p, "agent", QT_TRANSLATE_NOOP("Operation", "Agent check on, up on %1"), setAgent(p, bySocket(p) ? u'{' + back + u'}' : QStringLiteral("enable")));
        if (bySocket(p)) {
            on.before = askStates(p);
            on.remember = {{back, says(p, "agent_back")}};
            on.check.all.push_back(is(says(p, "agent_was"), u'@' + back)); // up it may be by "ready" alone
        }
        on.repeats = true; // the page does not say whether there is an agent that should be on
        on.undo = setAgent(p, u'{' + agent + u'}');
        on.check.ask = askStatistics(p);
        for (const char *bad : {"drain", "maint", "down", "unknown"}) on.check.all.push_back(is(says(p, "state"), QLatin1String(bad), Condition::Is::Different));
        on.check.timeoutMs = c.pace.countWithin; // checks must succeed some times first
        on.check.left = phrase(QT_TRANSLATE_NOOP("Operation", "state %1, the agent says %2"));
        on.check.show = {says(p, "state"), says(p, "agent_says")};
        plan.steps.push_back(on);
    }
}

} // namespace

Planned shardPlan(const PlanContext &c)
{
    const QString kind = c.request.kind;
    const bool back = kind == QLatin1String("undrain-shard"), force = kind == QLatin1String("failover-shard");
    const QStringList without = c.request.options.value(QStringLiteral("without")).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : without)
        if (const EndpointConfig *e = c.endpoint(name); !e || e->kind != ServerKind::Proxy) return refuse(QT_TRANSLATE_NOOP("Operation", "%1 is no proxy of this shard in the fleet file."), {name});
    std::vector<OneProxy> all;
    if (!c.snapshot) return refuse(QT_TRANSLATE_NOOP("Operation", "Nothing is known of the shard yet."));
    for (const EndpointConfig &e : c.shard.endpoints) {
        if (e.kind != ServerKind::Proxy || without.contains(e.name)) continue;
        if (e.servers.isEmpty()) return refuse(QT_TRANSLATE_NOOP("Operation", "Which server of %1 is this shard? The fleet file does not say: it needs server = \"backend/server\"."), {e.name});
        if (e.socket.isEmpty() && e.statsUrl.isEmpty()) return refuse(QT_TRANSLATE_NOOP("Operation", "There is no way to change %1: it needs socket = or stats = in the fleet file."), {e.name});
        if (!proxyAnswers(*c.snapshot, e.name)) return refuse(QT_TRANSLATE_NOOP("Operation", "%1 does not answer now, and a shard is drained on every proxy. The option without=%1 leaves it out."), {e.name});
        const Server *proxy = serverOf(*c.snapshot, e.name);
        for (const QString &text : e.servers) {
            const auto pair = proxyServer(text);
            const BehindProxy *now = pair && proxy ? lineOf(*proxy, *pair) : nullptr;
            if (!now) return refuse(QT_TRANSLATE_NOOP("Operation", "%1 has no server %2."), {e.name, text});
            all.push_back({&e, *pair, *now});
        }
    }
    if (all.empty()) return refuse(QT_TRANSLATE_NOOP("Operation", "No proxy of this shard is in the fleet file."));
    Plan plan;
    const OnBridge on = onShard(*c.snapshot);
    plan.impact.rooms = back ? 0 : on.rooms;
    plan.impact.people = back ? 0 : on.people;
    plan.impact.recordings = 0;
    if (force)
        for (const ServerPtr &s : c.snapshot->servers)
            plan.impact.recordings += s->kind == ServerKind::Recorder && (s->rest.busy == RecorderView::Busy::Busy || s->presence.busy == RecorderView::Busy::Busy);
    for (const QString &name : without) plan.impact.warnings.push_back(phrase(QT_TRANSLATE_NOOP("Operation", "%1 is left out: what it is asked for still goes to this shard."), {name}));
    if (back) {
        for (const OneProxy &p : all)
            if (!c.shard.status.isOn() && p.now.agentChecked.value_or(false) && p.now.state == BehindProxy::State::Drain)
                plan.impact.warnings.push_back(phrase(QT_TRANSLATE_NOOP("Operation", "The agent check is on at %1: if the shard itself says drain, that must be changed there (/etc/jitsi/shard-status or Consul)."), {p.proxy->name}));
        backSteps(c, all, plan);
        return {plan, {}};
    }
    const ShardRoom room = roomElsewhere(c.shard, *c.snapshot, c.around, without);
    if (const auto no = room.refuses(std::max(0, on.people), !c.request.rule.isEmpty())) return {{}, no};
    plan.impact.effects.push_back(phrase(QT_TRANSLATE_NOOP("Operation", "New rooms go to %1."), {room.names().join(QStringLiteral(", "))}));
    if (!room.unknown.isEmpty())
        plan.impact.warnings.push_back(phrase(QT_TRANSLATE_NOOP("Operation", "Not in the fleet file, so nobody knows here whether there is room: %1."), {room.unknown.join(QStringLiteral(", "))}));
    if (force) plan.impact.effects.push_back(phrase(QT_TRANSLATE_NOOP("Operation", "Every connection to this shard is cut on all proxies; its meetings are loaded again elsewhere.")));
    else plan.impact.effects.push_back(phrase(QT_TRANSLATE_NOOP("Operation", "Rooms that are open stay on this shard until they end, also for those who join them later.")));
    if (!force && c.shard.status.isOn()) plan.impact.effects.push_back(phrase(QT_TRANSLATE_NOOP("Operation", "The shard itself says drain, also to proxies that are not in the fleet file.")));
    if (force) failoverSteps(c, all, plan);
    else drainSteps(c, all, plan);
    return {plan, {}};
}

} // namespace jitscope
