// A canary recording: the only proof that browser, login, ffmpeg and disk of a recorder work (jitsi/operations.md §6.4, jibri.md §2.2).
#include "operations/planparts.h"

#include "fleet/metric.h"
#include "sources/jibrihost.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace jitscope {
namespace {

// Words: what, folder, session. Only what lies in the session's own folder is touched, and a session of ours begins with "canary-".
// No {word} may stand in it: facts are put in there.
constexpr const char *script = R"sh(what=$1 d=$2 s=$3
case "$s" in canary-*) ;; *) echo "no canary: $s" >&2; exit 2;; esac
case "$s" in */*|*..*) exit 2;; esac
[ -n "$d" ] || d=$(sed -n 's/^[^#]*recordings-directory[ 	]*[=:][ 	]*"\(.*\)".*/\1/p' /run/jibri/config/jibri.conf /config/jibri.conf /etc/jitsi/jibri/jibri.conf 2>/dev/null | tail -n 1)
[ -n "$d" ] || d=/tmp/recordings
if [ "$what" = encoder ]; then cat /proc/[0-9]*/comm 2>/dev/null | grep -c '^ffmpeg$'; exit 0; fi
if [ "$what" = delete ]; then
  [ -d "$d/$s" ] && [ ! -L "$d/$s" ] && rm -r -- "$d/$s"
  [ ! -e "$d/$s" ]; exit $?
fi
if [ "$what" = gone ]; then [ -e "$d/$s" ] && echo there || echo gone; exit 0; fi
f=$(find "$d/$s" -maxdepth 1 -type f ! -name metadata.json 2>/dev/null | head -n 1)
if [ -z "$f" ]; then echo '0'; echo "no file in $d/$s" >&2; exit 1; fi
if [ "$what" = size ]; then stat -c %s "$f"; exit 0; fi
if [ "$what" = picture ]; then
  ffmpeg -nostdin -v error -skip_frame nokey -i "$f" -an -vf 'signalstats,metadata=print:key=lavfi.signalstats.YMAX:file=-' -f null - |
    awk -F= '/YMAX/ { n++; if ($2 + 0 > y) y = $2 + 0 } END { if (!n) exit 1; printf "{\"pictures\":%d,\"brightest\":%d}\n", n, y }'
  exit $?
fi
t=$(ffprobe -v error -show_entries format=duration -of csv=p=0 "$f") || exit 3
v=$(ffprobe -v error -select_streams v -show_entries stream=codec_type -of csv=p=0 "$f" | grep -c video)
a=$(ffprobe -v error -select_streams a -show_entries stream=codec_type -of csv=p=0 "$f" | grep -c audio)
case "$t" in ''|*[!0-9.]*) t=0;; esac
printf '{"seconds":%s,"video":%s,"audio":%s,"bytes":%s}\n' "$t" "$v" "$a" "$(stat -c %s "$f")"
)sh";

constexpr int NotBlack = 18; // luma of 16 to 235: black is 16, and 17 where it was compressed; Jitsi Meet's own background, #040404, is 19

} // namespace

Planned canaryPlan(const PlanContext &c)
{
    const QString name = c.request.targets.value(0);
    const EndpointConfig *e = c.endpoint(name);
    if (!e || e->kind != ServerKind::Recorder) return refuse(QT_TRANSLATE_NOOP("Operation", "%1 is no recorder of the fleet file."), {name});
    const CanaryConfig &canary = c.shard.canary;
    if (canary.domain.isEmpty()) return refuse(QT_TRANSLATE_NOOP("Operation", "The fleet file does not say how to record: [shard.canary] needs base =, domain =, user = and secret =."));
    const Server *s = c.snapshot ? serverOf(*c.snapshot, name) : nullptr;
    if (!s || s->rest.busy == RecorderView::Busy::Unknown) return refuse(QT_TRANSLATE_NOOP("Operation", "%1 does not say whether it is free."), {name});
    if (s->rest.busy != RecorderView::Busy::Idle || s->presence.busy == RecorderView::Busy::Busy) return refuse(QT_TRANSLATE_NOOP("Operation", "%1 is not idle."), {name});
    if (s->rest.healthy == RecorderView::Healthy::Unhealthy) return refuse(QT_TRANSLATE_NOOP("Operation", "%1 says UNHEALTHY: it must be restarted first."), {name});
    int others = 0;
    for (const ServerPtr &o : c.snapshot->servers)
        others += o->kind == ServerKind::Recorder && o->id != s->id && o->rest.busy == RecorderView::Busy::Idle && o->rest.healthy != RecorderView::Healthy::Unhealthy;
    if (others == 0) return refuse(QT_TRANSLATE_NOOP("Operation", "No other recorder is free: a recording that somebody asks for meanwhile would be refused."));
    const Reading load = s->readings.get(Metric::RecorderLoad), cpus = s->readings.get(Metric::RecorderCpus);
    if (load.isMeasured() && cpus.isMeasured() && cpus.value > 0 && load.value / cpus.value > 1.5) return refuse(QT_TRANSLATE_NOOP("Operation", "The load of its machine is too high now: %1."), {QString::number(load.value, 'f', 2)});

    QString plain = name;
    plain.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9]+")), QStringLiteral("-"));
    const QString session = QStringLiteral("canary-%1-%2").arg(plain.left(40), QDateTime::fromMSecsSinceEpoch(c.snapshot->at, Qt::UTC).toString(QStringLiteral("yyyyMMddTHHmmss")));
    const QStringList there = whereServiceRuns(c.shard, *e, {QStringLiteral("sh"), QStringLiteral("-c"), QString::fromLatin1(script), QStringLiteral("canary")});
    const auto command = [&](const char *what, int timeoutMs = 20'000) {
        Action a;
        a.way = Action::Way::Command;
        a.endpoint = e->name;
        a.words = there + QStringList{QLatin1String(what), e->recordings, session};
        a.timeoutMs = timeoutMs;
        return a;
    };
    const QString health = QStringLiteral("/jibri/api/v1.0/health");

    Plan plan;
    plan.impact.rooms = plan.impact.people = plan.impact.recordings = 0;
    plan.impact.effects.push_back(phrase(QT_TRANSLATE_NOOP("Operation", "%1 records the empty room %2 for %3 s; meanwhile it takes no other recording."), {name, session, QString::number(canary.recordMs / 1000)}));
    if (there.isEmpty()) plan.impact.warnings.push_back(phrase(QT_TRANSLATE_NOOP("Operation", "What it writes is not read back: that needs ssh = in the fleet file.")));

    PlanStep free = step({}, "free", QT_TRANSLATE_NOOP("Operation", "Idle and healthy"), phrase(QT_TRANSLATE_NOOP("Operation", "%1 says HEALTHY and IDLE"), {QStringLiteral("GET ") + health}));
    free.check.ask = ask(*e, health);
    free.check.all = {is(QStringLiteral("json:status.health.healthStatus"), QStringLiteral("HEALTHY")), is(QStringLiteral("json:status.busyStatus"), QStringLiteral("IDLE"))};
    free.check.everyMs = c.pace.quick;
    free.check.timeoutMs = 2 * c.pace.quick;
    if (!there.isEmpty()) free.undo = command("delete"); // undone last, after the stop
    plan.steps.push_back(free);

    PlanStep start = step({}, "start", QT_TRANSLATE_NOOP("Operation", "Browser and login"), phrase(QT_TRANSLATE_NOOP("Operation", "startService is accepted, and it says BUSY")));
    start.act = post(*e, QStringLiteral("/jibri/api/v1.0/startService"));
    start.act.contentType = "application/json";
    start.act.body = QJsonDocument(QJsonObject{
        {QStringLiteral("sessionId"), session},
        {QStringLiteral("callParams"), QJsonObject{{QStringLiteral("callUrlInfo"), QJsonObject{{QStringLiteral("baseUrl"), canary.base.toString()}, {QStringLiteral("callName"), session.toLower()}}}}},
        {QStringLiteral("callLoginParams"), QJsonObject{{QStringLiteral("domain"), canary.domain}, {QStringLiteral("username"), canary.user}, {QStringLiteral("password"), QStringLiteral("<secret:%1>").arg(canary.secret)}}}, // put in when it is sent (hands.h)
        {QStringLiteral("sinkType"), QStringLiteral("file")}}).toJson(QJsonDocument::Compact);
    start.act.timeoutMs = 60'000; // it answers when the browser is up
    start.once = true;
    start.check.ask = ask(*e, health);
    start.check.all = {is(QStringLiteral("json:status.busyStatus"), QStringLiteral("BUSY"))};
    start.check.everyMs = c.pace.quick;
    start.check.timeoutMs = c.pace.recordingStarts;
    start.undo = post(*e, QStringLiteral("/jibri/api/v1.0/stopService")); // such a session has no end of its own
    start.undo.timeoutMs = 60'000;
    start.takenOnly = true; // somebody else's recording may be on by then: it answers 412 while it is busy
    plan.steps.push_back(start);

    if (!there.isEmpty()) {
        PlanStep encoder = step({}, "ffmpeg", QT_TRANSLATE_NOOP("Operation", "ffmpeg runs"), phrase(QT_TRANSLATE_NOOP("Operation", "a process on its machine")));
        encoder.check.ask = command("encoder");
        encoder.check.all = {is(QStringLiteral("text"), QStringLiteral("1"), Condition::Is::AtLeast)};
        encoder.check.everyMs = c.pace.quick;
        encoder.check.timeoutMs = c.pace.recordingStarts;
        plan.steps.push_back(encoder);
    }
    PlanStep record = step({}, "record", QT_TRANSLATE_NOOP("Operation", "Disk is written"), phrase(QT_TRANSLATE_NOOP("Operation", "after %1 s the file has more than 100 kB"), {QString::number(canary.recordMs / 1000)}));
    record.check.settleMs = c.pace.canary > 0 ? c.pace.canary : canary.recordMs;
    record.check.everyMs = c.pace.quick;
    record.check.timeoutMs = record.check.settleMs + 2 * c.pace.quick;
    if (there.isEmpty()) {
        record.plan = phrase(QT_TRANSLATE_NOOP("Operation", "after %1 s it still says BUSY"), {QString::number(canary.recordMs / 1000)});
        record.title.source = QT_TRANSLATE_NOOP("Operation", "It goes on recording");
        record.check.ask = ask(*e, health);
        record.check.all = {is(QStringLiteral("json:status.busyStatus"), QStringLiteral("BUSY"))};
    } else {
        record.check.ask = command("size");
        record.check.all = {is(QStringLiteral("text"), QStringLiteral("100000"), Condition::Is::AtLeast)};
        record.check.left = phrase(QT_TRANSLATE_NOOP("Operation", "%1 bytes so far"));
        record.check.show = {QStringLiteral("text")};
    }
    plan.steps.push_back(record);

    PlanStep stop = step({}, "stop", QT_TRANSLATE_NOOP("Operation", "Stop"), phrase(QT_TRANSLATE_NOOP("Operation", "%1 says IDLE again"), {QStringLiteral("GET ") + health}));
    stop.act = post(*e, QStringLiteral("/jibri/api/v1.0/stopService"));
    stop.act.timeoutMs = 60'000; // it answers when the finalize script has ended
    stop.check.ask = ask(*e, health);
    stop.check.all = {is(QStringLiteral("json:status.busyStatus"), QStringLiteral("BUSY"), Condition::Is::Different)};
    stop.check.everyMs = c.pace.quick;
    stop.check.timeoutMs = c.pace.recordingStarts * 2;
    plan.steps.push_back(stop);
    if (there.isEmpty()) return {plan, {}};

    PlanStep read = step({}, "read", QT_TRANSLATE_NOOP("Operation", "Read the file back"), phrase(QT_TRANSLATE_NOOP("Operation", "ffprobe finds at least %1 s of video and audio"), {QString::number(canarySeconds(canary))}));
    read.check.ask = command("probe", 60'000);
    read.check.all = {is(QStringLiteral("json:seconds"), QString::number(canarySeconds(canary)), Condition::Is::AtLeast), is(QStringLiteral("json:video"), QStringLiteral("1"), Condition::Is::AtLeast),
                      is(QStringLiteral("json:audio"), QStringLiteral("1"), Condition::Is::AtLeast), is(QStringLiteral("json:bytes"), QStringLiteral("100000"), Condition::Is::AtLeast)};
    read.check.left = phrase(QT_TRANSLATE_NOOP("Operation", "%1 s, %2 video and %3 audio streams, %4 bytes"));
    read.check.show = {QStringLiteral("json:seconds"), QStringLiteral("json:video"), QStringLiteral("json:audio"), QStringLiteral("json:bytes")};
    read.check.everyMs = c.pace.quick;
    read.check.timeoutMs = 2 * c.pace.quick;
    plan.steps.push_back(read);

    PlanStep picture = step({}, "picture", QT_TRANSLATE_NOOP("Operation", "It shows something"), phrase(QT_TRANSLATE_NOOP("Operation", "ffmpeg finds a picture in it that is not black all over")));
    picture.check.ask = command("picture", 60'000);
    picture.check.all = {is(QStringLiteral("json:brightest"), QString::number(NotBlack), Condition::Is::AtLeast)};
    picture.check.left = phrase(QT_TRANSLATE_NOOP("Operation", "%1 key pictures, the brightest place in them is %2 (black: 16, white: 235)"));
    picture.check.show = {QStringLiteral("json:pictures"), QStringLiteral("json:brightest")};
    picture.check.everyMs = c.pace.quick;
    picture.check.timeoutMs = c.pace.quick;
    plan.steps.push_back(picture);

    PlanStep remove = step({}, "delete", QT_TRANSLATE_NOOP("Operation", "Delete it"), phrase(QT_TRANSLATE_NOOP("Operation", "the folder %1 is gone"), {session}));
    remove.act = command("delete");
    remove.repeats = true;
    remove.check.ask = command("gone");
    remove.check.all = {is(QStringLiteral("text"), QStringLiteral("gone"))};
    remove.check.everyMs = c.pace.quick;
    remove.check.timeoutMs = 4 * c.pace.quick;
    remove.optional = true;
    plan.steps.push_back(remove);
    return {plan, {}};
}

int canarySeconds(const CanaryConfig &canary) { return std::max(3, std::min(15, canary.recordMs / 1000 - 5)); }

} // namespace jitscope
