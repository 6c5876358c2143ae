// Packet evidence: a bridge writes what it decrypts of one person's packets into files on its host (jvb.md §14; jitsi-media-transform, ToggleablePcapWriter),
// from where they are fetched and deleted. ENDPOINT-rx-INSTANT.pcap is what the person sends, ENDPOINT-tx-INSTANT.pcap what the person gets; each is made with
// its first packet, in jmt.debug.pcap.directory (/tmp), and whole when the switch is off.
#include "operations/captures.h"
#include "operations/configfiles.h"
#include "operations/planparts.h"
#include "sources/jibrihost.h"

#include "fleet/metric.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace jitscope {
namespace {

// The files are the bridge's: root may delete them, and look into a /tmp of its own (PrivateTmp). $0 is the script. No {word} may stand in these: facts are put in there.
constexpr char asOwner[] = R"sh(other() { for p in /proc/[0-9]*; do c=; { read -r c <$p/comm; } 2>/dev/null; [ "$c" = java ] && [ "$(stat -c %u $p 2>/dev/null)" != "$(id -u)" ] && return 0; done; return 1; }
if [ "$(id -u)" != 0 ] && other && sudo -n true 2>/dev/null; then exec sudo -n sh -c "$0" sh "$@"; fi
exec sh -c "$0" sh "$@")sh";

// Words: what, endpoint, seconds since the epoch from which on files are ours, how long is enough, bytes that are fetched at most.
constexpr char capture[] = R"sh(what=$1 ep=$2 since=$3 long=$4 most=$5
javas() { for p in /proc/[0-9]*; do c=; { read -r c <$p/comm; } 2>/dev/null; [ "$c" = java ] && echo "$p"; done; }
folders() {
  sed -n 's/^[^#]*directory[[:space:]"]*[=:][[:space:]]*"\([^"]*\)".*/\1/p' /run/jvb/config/jvb.conf /config/jvb.conf /etc/jitsi/videobridge/jvb.conf 2>/dev/null
  echo /tmp
}
places() {
  if [ "$JITSCOPE_CAPTURES" ]; then printf '%s\n' "$JITSCOPE_CAPTURES"; return; fi
  folders | while IFS= read -r d; do
    printf '%s\n' "$d"
    javas | while IFS= read -r p; do [ "$p/root$d" -ef "$d" ] || printf '%s\n' "$p/root$d"; done
  done
}
files() {
  places | while IFS= read -r d; do
    found=
    for f in "$d/$ep"-[rt]x-*.pcap; do
      [ -f "$f" ] && [ ! -L "$f" ] && [ "$(stat -c %Y -- "$f")" -ge "$since" ] || continue
      found=1
      printf '%s\n' "$f"
    done
    [ "$found" ] && break
  done
}
total() { b=0; for f; do b=$((b + $(stat -c %s -- "$f"))); done; echo $b; }
if [ "$what" = way ]; then
  d=$(places | while IFS= read -r d; do [ -d "$d" ] && printf '%s' "$d" && break; done)
  free=$(df -Pk "$d" | tail -n 1 | while read -r a b c k rest; do echo $((k * 1024)); done)
  may=true
  [ "$(id -u)" = 0 ] || for p in $(javas); do [ "$(stat -c %u "$p")" = "$(id -u)" ] || may=false; done
  command -v sha256sum >/dev/null || may=false
  printf '{"since":%s,"free":%s,"may":%s}\n' "$(date +%s)" "$free" "$may"
  exit 0
fi
IFS='
'
all=$(files)
set -f
set -- $all
set +f
case $what in
list)
  n=$# b=$(total "$@") t=$(($(date +%s) - since))
  if [ $t -gt "$long" ] || [ $b -ge $((most / 10 * 9)) ]; then enough=true; else enough=false; fi
  printf '{"files":%s,"bytes":%s,"seconds":%s,"enough":%s}\n' "$n" "$b" "$t" "$enough";;
fetch)
  [ $# -gt 0 ] || { echo "the bridge's files are not there" >&2; exit 3; }
  b=$(total "$@")
  [ "$b" -le "$most" ] || { echo "$b bytes: at most $most are fetched" >&2; exit 3; }
  for f; do
    w=$(basename -- "$f") n=$(stat -c %s -- "$f")
    case $w in "$ep"-rx-*) w=rx;; *) w=tx;; esac
    printf 'capture %s %s\n' $w "$n"
    head -c "$n" -- "$f" || exit 1
  done;;
sum) for f; do cat -- "$f"; done | sha256sum | cut -c1-64;;
delete)
  for f; do rm -f -- "$f"; done
  [ -z "$(files)" ];;
esac)sh";

// On this computer. Words: the folder; its prefix of files. Whether it can be written is tried out: neither modes nor mounts tell it surely.
constexpr char folderHere[] = R"sh(umask 077
may=false free=0
if mkdir -p -- "$1" && t=$(mktemp "$1/.jitscope-XXXXXX") && rm -f -- "$t"; then
  may=true
  free=$(stat -f -c '%a %S' -- "$1" | while read -r a s; do echo $((a * s)); done)
fi
printf '{"may":%s,"free":%s}\n' "$may" "$free")sh";
// However many files the host sent, and whatever it called them: all names begin so.
constexpr char removeHere[] = R"sh(rm -f -- "$1"-*.pcap "$1"-*.pcap.part)sh";

constexpr int ShortestCapture = 5, LongestCapture = 300;
constexpr qint64 LeastFree = 200ll << 20; // bytes that stay free at least

struct Capture
{
    const PlanContext &c;
    const EndpointConfig &e;
    QString endpoint;
    int seconds;

    Action far(const char *what, int timeoutMs = 20'000) const
    {
        const QStringList words{QLatin1String(what), endpoint, QLatin1String(qstrcmp(what, "way") == 0 ? "0" : "{since}"), QString::number(seconds), QString::number(mostCaptureBytes)};
        Action a;
        a.way = Action::Way::Command;
        a.endpoint = e.name;
        a.timeoutMs = timeoutMs;
        const Service::Kind kind = serviceOf(c.shard, e).kind;
        if (kind == Service::Kind::Compose || kind == Service::Kind::Kubernetes) { // root there
            a.words = whereServiceRuns(c.shard, e, QStringList{QStringLiteral("sh"), QStringLiteral("-c"), QLatin1String(capture), QStringLiteral("sh")} + words);
            return a.words.isEmpty() ? Action() : a;
        }
        if (!reachesFiles(c.shard, e)) return {};
        a.here = c.shard.sshOf(e).isEmpty();
        a.words = QStringList{QStringLiteral("sh"), QStringLiteral("-c"), QLatin1String(asOwner), QLatin1String(capture)} + words;
        return a;
    }
    Action here(const char *script, const QString &word) const
    {
        Action a;
        a.way = Action::Way::Command;
        a.endpoint = e.name;
        a.here = a.literal = true;
        a.words = {QStringLiteral("sh"), QStringLiteral("-c"), QLatin1String(script), QStringLiteral("sh"), word};
        return a;
    }
    QString path() const { return QStringLiteral("/debug/features/endpoint/{conference}/%1/pcap-dump").arg(endpoint); }
    Action isOn() const { return ask(e, path()); }
    Action turn(bool on) const
    {
        Action a = post(e, path() + (on ? QStringLiteral("/true") : QStringLiteral("/false")));
        if (!on) a.alsoWell = 404; // the person has left, and the switch with them
        return a;
    }
    // Asked at once; where it does not hold nothing is done.
    PlanStep first(const char *key, const char *title, const Phrase &plan, const Action &ask, const std::vector<Condition> &all, const Phrase &hint) const
    {
        PlanStep s = step({}, key, title, plan);
        s.check.ask = ask;
        s.check.all = all;
        s.check.everyMs = 1;
        s.check.timeoutMs = 0;
        s.precondition = true;
        s.hint = hint;
        return s;
    }
};

QString megabytes(double bytes) { return QString::number(std::max<qint64>(1, qint64(bytes / 1e6 + 0.5))); }

} // namespace

Planned capturePlan(const PlanContext &c)
{
    if (c.request.targets.size() != 2) return refuse(QT_TRANSLATE_NOOP("Operation", "It takes a room and a person in it."));
    const QString jid = c.request.targets.at(0), who = c.request.targets.at(1);
    if (!c.snapshot) return refuse(QT_TRANSLATE_NOOP("Operation", "Nothing is known of the shard yet."));
    const auto room = std::find_if(c.snapshot->rooms.begin(), c.snapshot->rooms.end(), [&](const RoomPtr &r) { return r->id.value == jid; });
    if (room == c.snapshot->rooms.end()) return refuse(QT_TRANSLATE_NOOP("Operation", "The console does not see the room %1 any more."), {jid});
    const auto person = std::find_if((*room)->people.begin(), (*room)->people.end(), [&](const PersonPtr &p) { return p->id.value == who; });
    if (person == (*room)->people.end()) return refuse(QT_TRANSLATE_NOOP("Operation", "The console does not see %1 in the room any more."), {who});
    if ((*room)->peerToPeer.value_or(false)) return refuse(QT_TRANSLATE_NOOP("Operation", "The two talk directly with each other: the bridge sees nothing of it."));
    const QString bridge = (*person)->bridge.value;
    if (bridge.isEmpty()) return refuse(QT_TRANSLATE_NOOP("Operation", "It is not known on which bridge %1 is."), {who});
    const EndpointConfig *e = c.endpoint(bridge);
    if (!e || e->url.isEmpty()) return refuse(QT_TRANSLATE_NOOP("Operation", "%1 is not in the fleet file, so there is no way to it."), {bridge});
    // It goes into paths and names of files as it is.
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_-]{1,64}$"), QRegularExpression::DontCaptureOption);
    if (!plain.match(who).hasMatch() || who.endsWith(u'\n')) return refuse(QT_TRANSLATE_NOOP("Operation", "The bridge names its files after the endpoint, and %1 cannot be part of a name."), {who});
    bool isNumber = false;
    const QString wanted = c.request.options.value(QStringLiteral("seconds"));
    int seconds = wanted.isEmpty() ? 30 : wanted.toInt(&isNumber);
    if (!wanted.isEmpty() && (!isNumber || seconds < ShortestCapture || seconds > LongestCapture)) return refuse(QT_TRANSLATE_NOOP("Operation", "A capture lasts from 5 to 300 seconds."));
    QString folder = c.request.options.value(QStringLiteral("folder"));
    if (folder.isEmpty()) folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    if (!folder.startsWith(u'/')) return refuse(QT_TRANSLATE_NOOP("Operation", "The folder must be named from the root on: %1."), {folder});
    if (c.pace.capture > 0) seconds = c.pace.capture / 1000;
    const Capture x{c, *e, who, seconds};
    if (x.far("way").isEmpty()) return refuse(QT_TRANSLATE_NOOP("Operation", "What the bridge writes cannot be fetched or deleted: there is no way to the host of %1, it needs ssh = in the fleet file."), {bridge});

    // As much as flows now, and the heads of packets.
    const Readings &r = (*person)->readings;
    const Reading up = r.get(Metric::PersonBitrateUp), down = r.get(Metric::PersonBitrateDown);
    const double perSecond = 1.15 * 1000 / 8 * ((up.isMeasured() ? up.value : 3000) + (down.isMeasured() ? down.value : 5000));
    const double about = std::min(perSecond * seconds, double(mostCaptureBytes));

    Plan plan;
    plan.impact.rooms = 1;
    plan.impact.people = (*room)->people.empty() ? -1 : int((*room)->people.size());
    plan.impact.recordings = 0;
    plan.impact.effects.push_back(phrase(QT_TRANSLATE_NOOP("Operation", "For %1 s %2 writes in clear on its disk what this person says and shows, and what of the others is sent to them. The files are then fetched into %3 and deleted there."),
                                         {QString::number(seconds), bridge, folder}));
    plan.impact.effects.push_back(phrase(QT_TRANSLATE_NOOP("Operation", "Some %1 MB; it ends before its time where %2 MB come together, which is all that is fetched. Where the meeting is encrypted from end to end, its sound and pictures stay so."), {megabytes(about), megabytes(double(mostCaptureBytes))}));
    plan.impact.warnings.push_back(phrase(QT_TRANSLATE_NOOP("Operation", "This is decrypted sound and picture of people: whoever has the files can play them. Ask whether you may, and delete them when you are done.")));

    plan.steps.push_back(x.first("there", QT_TRANSLATE_NOOP("Operation", "On that bridge"), phrase(QT_TRANSLATE_NOOP("Operation", "%1 has %2"), {QStringLiteral("GET /debug"), who}), ask(*e, QStringLiteral("/debug")),
                                 {is(QStringLiteral("endpoint:") + jid + u'/' + who, QStringLiteral("none"), Condition::Is::Different)},
                                 phrase(QT_TRANSLATE_NOOP("Operation", "The bridge does not have this person now."))));
    plan.steps.back().check.remember = {{QStringLiteral("conference"), QStringLiteral("endpoint:") + jid + u'/' + who}};
    plan.steps.push_back(x.first("off", QT_TRANSLATE_NOOP("Operation", "Nobody captures yet"), phrase(QT_TRANSLATE_NOOP("Operation", "%1 says false"), {QStringLiteral("GET ") + x.path()}), x.isOn(),
                                 {is(QStringLiteral("switch"), QStringLiteral("false"))},
                                 phrase(QT_TRANSLATE_NOOP("Operation", "404: this version of the bridge cannot capture; true: somebody captures the packets of this person already."))));
    plan.steps.push_back(x.first("host", QT_TRANSLATE_NOOP("Operation", "Its host"), phrase(QT_TRANSLATE_NOOP("Operation", "its files may be deleted, and there is room for them")), x.far("way"),
                                 {is(QStringLiteral("json:may"), QStringLiteral("true")), is(QStringLiteral("json:free"), QString::number(qint64(2 * about) + LeastFree), Condition::Is::AtLeast)},
                                 phrase(QT_TRANSLATE_NOOP("Operation", "The disk of the host is too full, or the account may not delete the bridge's files: it needs sudo without a password (README: Packet evidence)."))));
    // Asked before anything is captured: what cannot be kept here need not be written there in clear.
    plan.steps.push_back(x.first("here", QT_TRANSLATE_NOOP("Operation", "This computer"), phrase(QT_TRANSLATE_NOOP("Operation", "%1 can be written, and there is room for the files"), {folder}), x.here(folderHere, folder),
                                 {is(QStringLiteral("json:may"), QStringLiteral("true")), is(QStringLiteral("json:free"), QString::number(qint64(about) + LeastFree), Condition::Is::AtLeast)},
                                 phrase(QT_TRANSLATE_NOOP("Operation", "On this computer the folder %1 cannot be made or written, or its disk is too full."), {folder})));

    PlanStep clock = step({}, "clock", QT_TRANSLATE_NOOP("Operation", "Clock of the host"), phrase(QT_TRANSLATE_NOOP("Operation", "files from then on are ours")));
    clock.before = x.far("way");
    clock.remember = {{QStringLiteral("since"), QStringLiteral("json:since")}};
    clock.undo = x.far("delete"); // last of all, when the switch is off
    clock.around = clock.urgent = clock.givesUp = true;
    plan.steps.push_back(clock);

    PlanStep on = step({}, "on", QT_TRANSLATE_NOOP("Operation", "Begin"), phrase("%1", {x.turn(true).shown()}));
    on.act = x.turn(true);
    on.repeats = on.givesUp = on.urgent = true;
    on.check.ask = x.isOn();
    on.check.all = {is(QStringLiteral("switch"), QStringLiteral("true"))};
    on.check.everyMs = c.pace.quick;
    on.undo = x.turn(false);
    on.around = on.takenOnly = true;
    on.hint = phrase(QT_TRANSLATE_NOOP("Operation", "The bridge does not do it. 403: jmt.debug.pcap.enabled is not true in its jvb.conf (/etc/jitsi/videobridge/jvb.conf), which it reads when it starts; 404: the person has just left."));
    plan.steps.push_back(on);

    PlanStep run = step({}, "capture", QT_TRANSLATE_NOOP("Operation", "Capture"), phrase(QT_TRANSLATE_NOOP("Operation", "%1 s"), {QString::number(seconds)}));
    run.check.ask = x.far("list");
    run.check.all = {is(QStringLiteral("json:enough"), QStringLiteral("true")), is(QStringLiteral("json:files"), QStringLiteral("1"), Condition::Is::AtLeast)};
    run.check.left = phrase(QT_TRANSLATE_NOOP("Operation", "%1 s so far, %2 files, %3 bytes"));
    run.check.show = {QStringLiteral("json:seconds"), QStringLiteral("json:files"), QStringLiteral("json:bytes")};
    run.check.everyMs = c.pace.quick;
    run.check.timeoutMs = seconds * 1000 + c.pace.drainWithin;
    run.mayForce = run.givesUp = run.urgent = true;
    run.hint = phrase(QT_TRANSLATE_NOOP("Operation", "The bridge wrote nothing, or its files were not found: they are looked for in jmt.debug.pcap.directory of its jvb.conf, and in /tmp."));
    plan.steps.push_back(run);

    PlanStep end = step({}, "end", QT_TRANSLATE_NOOP("Operation", "End"), phrase("%1", {x.turn(false).shown()}));
    end.act = x.turn(false);
    end.repeats = end.urgent = end.givesUp = true;
    end.check.ask = x.isOn();
    end.check.all = {is(QStringLiteral("switch"), QStringLiteral("true"), Condition::Is::Different)};
    end.check.everyMs = c.pace.quick;
    plan.steps.push_back(end);

    const QString name = QStringLiteral("%1/jitscope-%2-%3").arg(folder, who, QDateTime::fromMSecsSinceEpoch(c.around.now, Qt::UTC).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
    PlanStep fetch = step({}, "fetch", QT_TRANSLATE_NOOP("Operation", "Fetch"), phrase(QT_TRANSLATE_NOOP("Operation", "%1, at most %2 MB; here is what is there, by its sum"), {name + QStringLiteral("-*.pcap"), megabytes(double(mostCaptureBytes))}));
    fetch.act = x.far("fetch", 60'000);
    fetch.act.save = name;
    fetch.rememberReply = {{QStringLiteral("sum"), QStringLiteral("json:sha256")}};
    fetch.repeats = fetch.urgent = fetch.givesUp = true;
    fetch.check.ask = x.far("sum", 60'000);
    fetch.check.all = {is(QStringLiteral("text"), QStringLiteral("@sum"))};
    fetch.check.everyMs = c.pace.quick;
    fetch.settles = true; // from here on the files stay here, whatever becomes of those there
    fetch.undo = x.here(removeHere, name);
    fetch.hint = phrase(QT_TRANSLATE_NOOP("Operation", "On this computer the files cannot be kept in %1. They are still on the host: make room and go on waiting to fetch them again; cancelled, they are deleted there."), {folder});
    plan.steps.push_back(fetch);

    PlanStep remove = step({}, "delete", QT_TRANSLATE_NOOP("Operation", "Delete them there"), phrase(QT_TRANSLATE_NOOP("Operation", "nothing of it is left on the host")));
    remove.act = x.far("delete");
    remove.repeats = remove.urgent = remove.givesUp = true;
    remove.check.ask = x.far("list");
    remove.check.all = {is(QStringLiteral("json:files"), QStringLiteral("0"))};
    remove.check.everyMs = c.pace.quick;
    plan.steps.push_back(remove);
    return {plan, {}};
}

} // namespace jitscope
