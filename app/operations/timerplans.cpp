// The nightly restart as a timer on the bridge's own host, for nights without the console (jitsi/operations.md §4): a script, a service and a timer of
// systemd. A missed night does not run at noon.
#include "operations/planparts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

namespace jitscope {
namespace {

// $1: unit of the bridge, $2: its address on the host, $3: minutes that it waits at most, $4: hours that it must be up. No ${…}: braces are facts of plans.
constexpr char script[] = R"sh(#!/bin/sh
# Made by Jitscope. Restarts a bridge when no meeting is on it: drains, waits, restarts, looks. Not idle in time: it is left as it was.
unit=$1 url=$2 minutes=$3 hours=$4 every=$JITSCOPE_EVERY
[ "$every" ] || every=10
say() { logger -t jitscope-idle-restart -- "$unit: $*" 2>/dev/null; echo "$*"; }
get() { curl -fsS -m 5 "$url$1" 2>/dev/null; }
post() { curl -fsS -m 5 -X POST -d '' "$url$1" >/dev/null 2>&1; }
rooms() { get /metrics | awk '$1 ~ /^jitsi_jvb_conferences([^a-z_]|$)/ { n += $NF; seen = 1 } END { if (seen) print n }'; }
draining() { get /colibri/drain | grep -q '"drain" *: *true'; }
process() { systemctl show -p MainPID -p ExecMainStartTimestampMonotonic "$unit"; }

now=$(awk '{ printf "%d", $1 }' /proc/uptime)
began=$(systemctl show -p ExecMainStartTimestampMonotonic "$unit" | sed 's/.*=//; s/......$//')
[ "$began" ] && [ $((now - began)) -lt $((hours * 3600)) ] && { say "started less than $hours h ago: left alone"; exit 0; }
draining && { say "is drained by somebody: left alone"; exit 0; }
trap 'post /colibri/drain/disable; say "ended early: back in service"; exit 1' HUP INT TERM
post /colibri/drain/enable || { say "cannot be drained"; exit 1; }
end=$(($(date +%s) + minutes * 60)) idle=0
while [ $idle -lt 2 ]; do
  n=$(rooms)
  if [ "$n" = 0 ]; then idle=$((idle + 1)); else idle=0; fi
  [ $idle -ge 2 ] && break
  if [ "$(date +%s)" -ge $end ]; then
    post /colibri/drain/disable
    [ "$n" ] || n=unknown
    say "skipped: $n conferences"
    exit 0
  fi
  sleep "$every"
done
before=$(process)
systemctl restart "$unit" || { post /colibri/drain/disable; say "restart failed"; exit 1; }
end=$(($(date +%s) + 180))
until get /about/health >/dev/null && [ "$(process)" != "$before" ]; do
  [ "$(date +%s)" -ge $end ] && { say "restarted, not healthy after 3 minutes"; exit 1; }
  sleep "$every"
done
draining && post /colibri/drain/disable
say "restarted"
)sh";

// $0 is the path: it needs no quoting of ours.
QStringList asRoot(const PlanContext &c, const EndpointConfig &e, QStringList words)
{
    const QString &ssh = c.shard.sshOf(e);
    const bool root = ssh.startsWith(QLatin1String("root@")) || ssh.startsWith(QLatin1String("ssh://root@"));
    return root ? words : QStringList{QStringLiteral("sudo"), QStringLiteral("-n")} + words;
}

Action command(const EndpointConfig &e, const QStringList &words)
{
    Action a;
    a.way = Action::Way::Command;
    a.endpoint = e.name;
    a.words = words;
    return a;
}

PlanStep fileStep(const PlanContext &c, const EndpointConfig &e, const char *key, const char *title, const QString &path, const QByteArray &text, const char *mode)
{
    PlanStep s = step({}, key, title, phrase("%1", {path}));
    s.act = command(e, asRoot(c, e, {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("umask 022; mkdir -p \"$(dirname \"$0\")\" && cat > \"$0.new\" && chmod %1 \"$0.new\" && mv \"$0.new\" \"$0\"").arg(QLatin1String(mode)), path}));
    s.act.body = text;
    s.check.ask = command(e, {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("sha256sum < \"$0\""), path});
    s.check.all = {is(QStringLiteral("text"), QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()), Condition::Is::Contains)};
    s.check.everyMs = c.pace.quick;
    // What was there comes back: an earlier timer, or the script that serves another unit too.
    const QString was = QStringLiteral("was") + QLatin1String(key);
    s.before = command(e, {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("if [ -e \"$0\" ]; then base64 < \"$0\" | tr -d '\\n'; else echo none; fi"), path});
    s.remember = {{was, QStringLiteral("text")}};
    s.undo = command(e, asRoot(c, e, {QStringLiteral("sh"), QStringLiteral("-c"),
        QStringLiteral("rm -f \"$0.new\"; if [ \"$1\" = none ]; then rm -f \"$0\"; else printf %s \"$1\" | base64 -d > \"$0.new\" && chmod %1 \"$0.new\" && mv \"$0.new\" \"$0\"; fi").arg(QLatin1String(mode)), path, u'{' + was + u'}'}));
    return s;
}

} // namespace

PlanStep daemonReload(const PlanContext &c, const EndpointConfig &e)
{
    PlanStep s = step({}, "daemon", QT_TRANSLATE_NOOP("Operation", "systemd reads it"), phrase("%1", {QStringLiteral("systemctl daemon-reload")}));
    s.act = command(e, asRoot(c, e, {QStringLiteral("systemctl"), QStringLiteral("daemon-reload")}));
    return s;
}

Planned timerPlan(const PlanContext &c)
{
    const EndpointConfig *e = c.endpoint(c.request.targets.value(0));
    if (!e || e->kind != ServerKind::Bridge) return refuse(QT_TRANSLATE_NOOP("Operation", "%1 is no bridge of the fleet file."), {c.request.targets.value(0)});
    const Service service = serviceOf(c.shard, *e);
    if (service.kind != Service::Kind::Systemd || c.shard.sshOf(*e).isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Operation", "A timer can be put only on a host that runs systemd and is reached by SSH."));
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9@_.-]+$"));
    const QString url = e->url.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
    if (!plain.match(service.where).hasMatch() || url.contains(u'\'') || url.contains(u'%') || url.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Operation", "The name of its unit, or its address, cannot stand in a unit file."));
    if (!e->secret.isEmpty()) return refuse(QT_TRANSLATE_NOOP("Operation", "%1 wants a login, and no secret is put on a host."), {e->name});
    const QString name = QStringLiteral("jitscope-idle-restart-") + service.where;
    const QString scriptPath = QStringLiteral("/usr/local/sbin/jitscope-idle-restart"), unitPath = QStringLiteral("/etc/systemd/system/") + name + QStringLiteral(".service"), timerPath = QStringLiteral("/etc/systemd/system/") + name + QStringLiteral(".timer");
    Plan plan;
    plan.impact.rooms = plan.impact.people = plan.impact.recordings = 0;
    PlanStep off = step({}, "off", QT_TRANSLATE_NOOP("Operation", "Timer off"), phrase("%1", {QStringLiteral("systemctl disable --now %1.timer").arg(name)}));
    off.act = command(*e, asRoot(c, *e, {QStringLiteral("systemctl"), QStringLiteral("disable"), QStringLiteral("--now"), name + QStringLiteral(".timer")}));
    if (c.request.kind == QLatin1String("remove-idle-timer")) {
        off.optional = true; // it may not be there any more
        plan.steps.push_back(off);
        PlanStep files = step({}, "files", QT_TRANSLATE_NOOP("Operation", "Remove its files"), phrase("%1", {unitPath + u' ' + timerPath}));
        files.act = command(*e, asRoot(c, *e, {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("rm -f \"$0\" \"$1\""), unitPath, timerPath})); // the script may serve another unit
        files.check.ask = command(*e, {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("if [ -e \"$0\" ]; then echo there; else echo gone; fi"), timerPath});
        files.check.all = {is(QStringLiteral("text"), QStringLiteral("gone"), Condition::Is::Contains)};
        files.check.everyMs = c.pace.quick;
        plan.steps.push_back(files);
        plan.steps.push_back(daemonReload(c, *e));
        return {plan, {}};
    }
    const IdleRestart &rule = c.shard.idleRestart;
    QString window = c.request.options.value(QStringLiteral("window"));
    if (window.isEmpty() && rule.isOn()) window = dayWindowText(rule.from, rule.until);
    if (window.isEmpty()) window = QStringLiteral("03:30-05:00");
    const auto times = parseDayWindow(window);
    if (!times) return refuse(QT_TRANSLATE_NOOP("Operation", "A window is a time of day from-until, like 03:30-05:00."));
    const int minutes = (times->second - times->first + 1440) % 1440 - 10;
    if (minutes < 10) return refuse(QT_TRANSLATE_NOOP("Operation", "The window is too short: it takes ten minutes to come back, and some to wait."));
    const QByteArray unit = service.where.toUtf8(), address = url.toUtf8();
    const QByteArray serviceText = "# Made by Jitscope.\n[Unit]\nDescription=Restart of " + unit + " when no meeting is on it (Jitscope)\nAfter=" + unit + (unit.endsWith(".service") ? "" : ".service")
        + "\n\n[Service]\nType=oneshot\nExecStart=" + scriptPath.toUtf8() + ' ' + unit + " '" + address + "' " + QByteArray::number(minutes) + ' ' + QByteArray::number(rule.minAgeHours) + '\n';
    const QByteArray timerText = "# Made by Jitscope.\n[Unit]\nDescription=Nightly restart of " + unit + " when idle (Jitscope)\n\n[Timer]\nOnCalendar=*-*-* " + window.left(5).toUtf8()
        + ":00\nRandomizedDelaySec=300\nPersistent=false\n\n[Install]\nWantedBy=timers.target\n";
    PlanStep need = step({}, "need", QT_TRANSLATE_NOOP("Operation", "What it needs is there"), phrase("%1", {QStringLiteral("curl, awk, systemctl")}));
    need.act = command(*e, {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("for p; do command -v \"$p\" >/dev/null || { echo \"$p is not there\" >&2; exit 1; }; done"), QStringLiteral("need"), QStringLiteral("curl"), QStringLiteral("awk"), QStringLiteral("systemctl")});
    need.undo = daemonReload(c, *e).act; // last of all, when the files are as they were
    plan.steps.push_back(need);
    plan.steps.push_back(fileStep(c, *e, "script", QT_TRANSLATE_NOOP("Operation", "Write the script"), scriptPath, script, "755"));
    plan.steps.push_back(fileStep(c, *e, "service", QT_TRANSLATE_NOOP("Operation", "Write the service"), unitPath, serviceText, "644"));
    plan.steps.push_back(fileStep(c, *e, "timer", QT_TRANSLATE_NOOP("Operation", "Write the timer"), timerPath, timerText, "644"));
    plan.steps.push_back(daemonReload(c, *e));
    PlanStep on = step({}, "on", QT_TRANSLATE_NOOP("Operation", "Timer on"), phrase(QT_TRANSLATE_NOOP("Operation", "every night at %1, local time of the host"), {window.left(5)}));
    on.act = command(*e, asRoot(c, *e, {QStringLiteral("systemctl"), QStringLiteral("enable"), QStringLiteral("--now"), name + QStringLiteral(".timer")}));
    on.check.ask = command(*e, {QStringLiteral("systemctl"), QStringLiteral("is-active"), name + QStringLiteral(".timer")});
    on.check.all = {is(QStringLiteral("status"), QStringLiteral("0"))};
    on.check.everyMs = c.pace.quick;
    on.before = command(*e, {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("if systemctl is-enabled \"$0\" >/dev/null 2>&1; then echo enable; else echo disable; fi"), name + QStringLiteral(".timer")});
    on.remember = {{QStringLiteral("wason"), QStringLiteral("text")}};
    on.undo = command(*e, asRoot(c, *e, {QStringLiteral("systemctl"), QStringLiteral("{wason}"), QStringLiteral("--now"), name + QStringLiteral(".timer")}));
    plan.steps.push_back(on);
    return {plan, {}};
}

} // namespace jitscope
