// A configuration file is put in place of another: kept, written, checked by the server's own program, taken into use, watched, and taken back by itself
// when the server fares worse than before (jitsi/operations.md §10, deployments.md §7–9). The text goes with the wish as a secret: it may hold passwords,
// so neither the plan nor the audit log has it.
#include "operations/configfiles.h"
#include "operations/planparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace jitscope {
namespace {

const QString rank = QStringLiteral("json:server.health_rank"), poor = QStringLiteral("json:shard.people_poor");

struct Edit
{
    const EndpointConfig &e;
    QString path, version;
    QByteArray base, sum;
};

PlanStep writeStep(const PlanContext &c, const Edit &edit)
{
    PlanStep s = step({}, "write", QT_TRANSLATE_NOOP("Operation", "Write the file"), phrase("%1", {edit.path}));
    s.act = replaceAction(c.shard, edit.e, edit.path, edit.base, edit.sum, QStringLiteral("file"));
    s.once = true;
    s.check.ask = sumAction(c.shard, edit.e, edit.path);
    s.check.all = {is(QStringLiteral("text"), QString::fromLatin1(edit.sum))};
    s.check.everyMs = c.pace.quick;
    s.undo = takeBackAction(c.shard, edit.e, edit.path, edit.version, edit.base, edit.sum);
    return s;
}

// 0: all is well; 2: it found something to say, as it does of many a file that serves; 1: the file does not load. Tried with Debian's 0.12.3.
void addProsodyCheck(const PlanContext &c, const Edit &edit, std::vector<PlanStep> &steps)
{
    const Action ask = prosodyctlAction(c.shard, edit.e, {QStringLiteral("check"), QStringLiteral("config")});
    if (ask.isEmpty()) return;
    PlanStep s = step({}, "prosodyctl", QT_TRANSLATE_NOOP("Operation", "Prosody reads it"), phrase("%1", {QStringLiteral("prosodyctl check config")}));
    s.check.ask = ask;
    s.check.all = {is(QStringLiteral("status"), QStringLiteral("1"), Condition::Is::Different)};
    s.check.everyMs = c.pace.quick;
    s.check.timeoutMs = c.pace.quick;
    s.givesUp = true;
    s.hint = phrase(QT_TRANSLATE_NOOP("Operation", "Prosody cannot read it; the old file is put back."));
    steps.push_back(s);
}

PlanStep before(const Edit &edit)
{
    PlanStep s = step({}, "before", QT_TRANSLATE_NOOP("Operation", "How it fares now"), phrase(QT_TRANSLATE_NOOP("Operation", "as the console sees it")));
    s.before = askKnown(edit.e.name);
    s.remember = {{QStringLiteral("rank"), rank}, {QStringLiteral("poor"), poor}};
    return s;
}

// No worse than before, seen without a break for the whole window.
PlanStep watch(const PlanContext &c, const Edit &edit, int seconds)
{
    PlanStep s = step({}, "watch", QT_TRANSLATE_NOOP("Operation", "Watch it"), phrase(QT_TRANSLATE_NOOP("Operation", "%1 s long no worse than before"), {QString::number(seconds)}));
    s.check.ask = askKnown(edit.e.name);
    s.check.all = {is(rank, QStringLiteral("@rank"), Condition::Is::AtMost), is(poor, QStringLiteral("@poor"), Condition::Is::AtMost)};
    s.check.everyMs = c.pace.quick;
    s.check.inARow = std::max(1, seconds * 1000 / std::max(1, c.pace.quick));
    s.check.timeoutMs = seconds * 2000 + c.pace.countWithin; // what it needs to be seen again comes on top
    s.check.left = phrase(QT_TRANSLATE_NOOP("Operation", "not as well as before yet: people with a critical connection: %1"));
    s.check.show = {poor};
    s.givesUp = true;
    s.hint = phrase(QT_TRANSLATE_NOOP("Operation", "It fares worse than with the old file, which is put back."));
    return s;
}

} // namespace

Planned configPlan(const PlanContext &c)
{
    const EndpointConfig *e = c.endpoint(c.request.targets.value(0));
    if (!e) return refuse(QT_TRANSLATE_NOOP("Operation", "%1 is not in the fleet file, so there is no way to it."), {c.request.targets.value(0)});
    const auto option = [&](const char *name) { return c.request.options.value(QLatin1String(name)); };
    const auto isSum = [](const QString &text) { return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar x) { return QStringView(u"0123456789abcdef").contains(x); }); };
    const Edit edit{*e, option("path"), option("version").isEmpty() ? versionPath(option("path"), c.around.now) : option("version"), option("base").toLatin1(), option("sum").toLatin1()};
    const auto nature = natureOf(edit.path);
    if (!edit.path.startsWith(u'/') || !nature) return refuse(QT_TRANSLATE_NOOP("Operation", "%1 is no configuration file that Jitscope knows."), {edit.path});
    if (!isSum(option("base")) || !isSum(option("sum"))) return refuse(QT_TRANSLATE_NOOP("Operation", "It is not said which text is to be replaced by which."));
    if (edit.base == edit.sum) return refuse(QT_TRANSLATE_NOOP("Operation", "Nothing is changed in it."));
    if (!reachesFiles(c.shard, *e)) return refuse(QT_TRANSLATE_NOOP("Operation", "There is no way to the files of %1: it needs ssh = in the fleet file."), {e->name});

    // What takes it into use is the operation of that name, with its own steps.
    const bool idle = c.request.kind == QLatin1String("apply-config-idle"), now = c.request.kind == QLatin1String("apply-config-now"), whole = c.request.kind == QLatin1String("apply-config-shard");
    // A page's file, or a container's environment, is nothing that a restart of this server would read.
    QString follow;
    const QString component = QLatin1String(nature->component);
    const bool web = component == QLatin1String("config_js") || component == QLatin1String("interface_config"), env = component == QLatin1String("env");
    if (!web && !env) {
        if (e->kind == ServerKind::Recorder) follow = idle ? QStringLiteral("restart-recorder-idle") : now ? QStringLiteral("restart-recorder-now") : QString();
        else if (e->kind == ServerKind::Bridge) follow = idle ? QStringLiteral("restart-bridge-idle") : now ? QStringLiteral("restart-bridge-now") : QString();
        else if (e->kind == ServerKind::Focus) follow = whole ? QStringLiteral("restart-jicofo") : QString();
        else if (e->kind == ServerKind::Prosody) follow = whole ? QStringLiteral("restart-prosody") : now ? QStringLiteral("reload-prosody") : QString();
    }
    if (follow.isEmpty() && (idle || now || whole)) return refuse(QT_TRANSLATE_NOOP("Operation", "%1 is not restarted that way."), {e->name});

    Plan plan;
    plan.secrets = {QStringLiteral("file")};
    PlanStep same = step({}, "same", QT_TRANSLATE_NOOP("Operation", "Nobody has changed it"), phrase("%1", {edit.path}));
    same.check.ask = sumAction(c.shard, *e, edit.path);
    same.check.all = {is(QStringLiteral("text"), QString::fromLatin1(edit.base))};
    same.check.everyMs = 1;
    same.check.timeoutMs = 0;
    same.precondition = true;
    same.hint = phrase(QT_TRANSLATE_NOOP("Operation", "The file has changed on the server since it was read: read it again and merge."));
    plan.steps.push_back(same);
    if (nature->format == ConfigFormat::Lua) {
        PlanStep lua = step({}, "lua", QT_TRANSLATE_NOOP("Operation", "Lua reads it"), phrase("%1", {QStringLiteral("luac -p")}));
        lua.act = luaAction(c.shard, *e, QStringLiteral("file"));
        plan.steps.push_back(lua);
    }
    PlanStep keep = step({}, "keep", QT_TRANSLATE_NOOP("Operation", "Keep the old one"), phrase("%1", {edit.version}));
    keep.act = keepAction(c.shard, *e, edit.path, edit.version, edit.base);
    keep.check.ask = sumAction(c.shard, *e, edit.version);
    keep.check.all = {is(QStringLiteral("text"), QString::fromLatin1(edit.base))};
    keep.check.everyMs = c.pace.quick;
    keep.undo = unkeepAction(c.shard, *e, edit.path, edit.version);
    keep.takenOnly = true;
    plan.steps.push_back(keep);
    plan.impact.rooms = plan.impact.people = plan.impact.recordings = 0;
    if (follow.isEmpty()) {
        plan.steps.push_back(writeStep(c, edit));
        if (nature->format == ConfigFormat::Lua) addProsodyCheck(c, edit, plan.steps);
        plan.impact.effects.push_back(web ? phrase(QT_TRANSLATE_NOOP("Operation", "Whoever opens a meeting from now on gets it; those who are in one keep what they have."))
                                      : env ? phrase(QT_TRANSLATE_NOOP("Operation", "It counts when the containers are made anew: docker compose up -d on the host."))
                                            : phrase(QT_TRANSLATE_NOOP("Operation", "It counts from the next start of %1."), {e->name}));
        return {plan, {}};
    }
    OperationRequest request = c.request;
    request.kind = follow;
    request.options.clear();
    Surroundings inner = c.around;
    Planned restart = makePlan(request, c.shard, c.snapshot, c.pace, inner);
    if (restart.refused) return restart;
    plan.impact = restart.plan.impact;
    bool ok = false;
    const int seconds = option("watch").toInt(&ok);
    plan.steps.push_back(before(edit));
    plan.steps.push_back(writeStep(c, edit));
    if (nature->format == ConfigFormat::Lua) addProsodyCheck(c, edit, plan.steps);
    const Action again = serviceAction(c.shard, *e, serviceOf(c.shard, *e), follow == QLatin1String("reload-prosody") ? ServiceVerb::Reload : ServiceVerb::Restart);
    if (nature->format == ConfigFormat::Systemd) plan.steps.push_back(daemonReload(c, *e));
    for (PlanStep s : restart.plan.steps) {
        s.settles = false; // until the watch has ended well
        if (s.key == QLatin1String("restart") || s.key == QLatin1String("reload")) {
            // Old file and old process come back together. A way that is not a command on the same host cannot be strung together with the file: then the
            // file alone is put back, and the restart is left to say.
            if (again.way == Action::Way::Command && !again.here) s.undo = takeBackAction(c.shard, *e, edit.path, edit.version, edit.base, edit.sum, again.words);
            else plan.impact.warnings.push_back(phrase(QT_TRANSLATE_NOOP("Operation", "If it goes wrong the old file is put back, but %1 must be restarted by hand."), {e->name}));
        }
        plan.steps.push_back(s);
    }
    plan.steps.push_back(watch(c, edit, ok && seconds > 0 ? seconds : 180));
    return {plan, {}};
}

} // namespace jitscope
