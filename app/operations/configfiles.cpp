#include "operations/configfiles.h"

#include "settings/service.h"

#include <QDateTime>
#include <QHostAddress>

#include <algorithm>

namespace jitscope {
namespace {

// Whoever may, does; else sudo, which must not ask ("-n"). $0 is the script, $1 the file; no ${…}: braces are facts of plans.
constexpr char reading[] = R"sh(if [ -r "$1" ]; then exec sh -c "$0" sh "$@"; else exec sudo -n sh -c "$0" sh "$@"; fi)sh";
constexpr char writing[] = R"sh(d=$(dirname -- "$1"); if [ -w "$1" ] && [ -w "$d" ]; then exec sh -c "$0" sh "$@"; else exec sudo -n sh -c "$0" sh "$@"; fi)sh";

// $1 a folder, the rest patterns: as Debian's /etc/prosody/conf.avail (0754) is, one may be closed to the account. Then sudo looks, where it may; the home
// folder stays the account's.
constexpr char looking[] = R"sh(closed=
for p in "$1/.env" "$@"; do
  case $p in /*) ;; *) continue;; esac
  d=$(dirname -- "$p")
  while [ ! -e "$d" ] && [ "$d" != / ]; do d=$(dirname -- "$d"); done
  if [ -d "$d" ] && ! { [ -r "$d" ] && [ -x "$d" ]; }; then closed=1; fi
done
if [ "$closed" ] && sudo -n sh -c : 2>/dev/null; then exec sudo -n sh -c 'export HOME="$1"; s=$2; shift 2; exec sh -c "$s" sh "$@"' sh "$HOME" "$0" "$@"; fi
exec sh -c "$0" sh "$@")sh";

// One record per file, its fields ended by NUL: path, mode, owner, group, label, seconds, bytes, sum. Patterns are ours or the fleet file's; what they find may
// be named anyhow. A file that may not be read is told with an empty sum.
constexpr char listing[] = R"sh(IFS=
tell() {
  [ -f "$1" ] || return 0
  f=$(readlink -f -- "$1") || return 0
  s=$( { if [ -r "$f" ]; then sha256sum; else false; fi } 2>/dev/null <"$f" | cut -c1-64)
  [ "$s" ] || s=$(sudo -n sha256sum -- "$f" 2>/dev/null | cut -c1-64)
  printf '%s\0' "$f"
  stat -c '%a' -- "$f" | tr '\n' '\0'; stat -c '%U' -- "$f" | tr '\n' '\0'; stat -c '%G' -- "$f" | tr '\n' '\0'
  c=$(stat -c '%C' -- "$f" 2>/dev/null) || c='?'; printf '%s\0' "$c"
  stat -c '%Y' -- "$f" | tr '\n' '\0'; stat -c '%s' -- "$f" | tr '\n' '\0'
  printf '%s\0' "$s"
}
folder=$1; shift
if [ "$folder" ]; then
  tell "$folder/.env"
  c=$(sed -n 's/^CONFIG=//p' "$folder/.env" 2>/dev/null | tail -n 1)
  case $c in '') c=$HOME/.jitsi-meet-cfg;; '~'*) c=$HOME$(printf '%s' "$c" | cut -c2-);; esac
else
  c=
fi
for p; do
  case $p in /*) ;; *) p=$c/$p;; esac
  for f in $p; do tell "$f"; done
done
exit 0)sh";

constexpr char telling[] = R"sh(f=$(readlink -f -- "$1") || exit 5
[ -f "$f" ] || { echo "there is no such file" >&2; exit 5; }
[ "$(stat -c %s -- "$f")" -le "$2" ] || { echo "it is too large for a configuration file" >&2; exit 6; }
c=$(stat -c '%C' -- "$f" 2>/dev/null) || c='?'
printf '%s\0' "$f"; stat -c '%a' -- "$f" | tr '\n' '\0'; stat -c '%U' -- "$f" | tr '\n' '\0'; stat -c '%G' -- "$f" | tr '\n' '\0'; printf '%s\0' "$c"
stat -c '%Y' -- "$f" | tr '\n' '\0'; stat -c '%s' -- "$f" | tr '\n' '\0'; sha256sum <"$f" | cut -c1-64 | tr '\n' '\0'
exec cat -- "$f")sh";

constexpr char summing[] = R"sh(sha256sum <"$1" | cut -c1-64)sh";

constexpr char versions[] = R"sh(for f in "$1".jitscope-*Z; do [ -f "$f" ] || continue
printf '%s\0' "$f"; stat -c '%s' -- "$f" | tr '\n' '\0'; sha256sum <"$f" | cut -c1-64 | tr '\n' '\0'; done)sh";

// $2 where, $3 the sum it must have. Old ones go, the twenty newest stay: their names sort by time.
constexpr char keeping[] = R"sh(sum() { sha256sum <"$1" | cut -c1-64; }
if [ ! -f "$2" ] || [ "$(sum "$2")" != "$3" ]; then
  trap 'rm -f -- "$2.part"' EXIT
  trap 'exit 1' HUP INT TERM
  cp -f --preserve=all -- "$1" "$2.part" || exit 1
  [ "$(sum "$2.part")" = "$3" ] || { echo "the file has changed since it was read" >&2; exit 3; }
  sync -- "$2.part" && mv -fT -- "$2.part" "$2" || exit 1
fi
set -- "$1".jitscope-*Z
while [ $# -gt 20 ]; do rm -f -- "$1"; shift; done
exit 0)sh";

// $2 the sum that must be there, $3 the new one; the new text in base64 on standard input. Attributes are made before the first letter is written.
constexpr char replacing[] = R"sh(sum() { sha256sum <"$1" | cut -c1-64; }
umask 077
t=$1.jitscope-new
[ "$(sum "$1")" = "$3" ] && { cat >/dev/null; exit 0; }
[ "$(sum "$1")" = "$2" ] || { echo "the file has changed since it was read" >&2; exit 3; }
trap 'rm -f -- "$t"' EXIT
trap 'exit 1' HUP INT TERM
rm -f -- "$t"
cp --attributes-only --preserve=all -- "$1" "$t" && base64 -d >"$t" || exit 1
[ "$(sum "$t")" = "$3" ] || { echo "what arrived is not what was sent" >&2; exit 4; }
sync -- "$t" || exit 1
[ "$(sum "$1")" = "$2" ] || { echo "the file has changed since it was read" >&2; exit 3; }
mv -fT -- "$t" "$1" && sync -- "$(dirname -- "$1")")sh";

// $2 the kept version, $3 its sum, $4 the sum of what was written; then what restarts the server. What a shell that was killed left half-written goes first:
// one that still runs, its connection lost, then finds nothing any more to put in place.
constexpr char takingBack[] = R"sh(sum() { sha256sum <"$1" | cut -c1-64; }
f=$1 v=$2 base=$3 new=$4 t=$1.jitscope-new
shift 4
rm -f -- "$t" "$v.part"
case $(sum "$f") in
"$base") ;;
"$new")
  trap 'rm -f -- "$t"' EXIT
  trap 'exit 1' HUP INT TERM
  cp -f --preserve=all -- "$v" "$t" && [ "$(sum "$t")" = "$base" ] && sync -- "$t" && mv -fT -- "$t" "$f" && sync -- "$(dirname -- "$f")" || exit 1;;
*) echo "somebody else has changed the file: it was left as it is" >&2; exit 3;;
esac
if [ $# -gt 0 ]; then "$@"; fi)sh";

// $2 the version that was not kept whole.
constexpr char tidying[] = R"sh(rm -f -- "$2.part")sh";

// By a pipe: there may be a password in it, and a file would stay behind when the shell is killed.
constexpr char compiling[] = R"sh(for l in luac5.4 luac5.3 luac5.2 luac; do
if command -v $l >/dev/null; then base64 -d | $l -p -; exit $?; fi; done
cat >/dev/null; echo "no luac there: not checked")sh";

bool isHere(const ShardConfig &shard, const EndpointConfig &e)
{
    if (!shard.sshOf(e).isEmpty()) return false;
    const QString host = e.url.host();
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

Action command(const ShardConfig &shard, const EndpointConfig &e, const char *how, const char *script, const QStringList &arguments)
{
    Action a;
    if (!reachesFiles(shard, e)) return a;
    a.way = Action::Way::Command;
    a.endpoint = e.name;
    a.here = isHere(shard, e);
    a.literal = true; // paths are strangers' words
    a.timeoutMs = 30'000;
    a.words = {QStringLiteral("sh"), QStringLiteral("-c")};
    if (how) a.words << QLatin1String(how) << QLatin1String(script);
    else a.words << QLatin1String(script) << QStringLiteral("sh");
    a.words << arguments;
    return a;
}

struct Places { QString folder; QStringList patterns; };

// Debian's packages and docker-jitsi-meet (deployments.md §7–9). Drop-ins are of the unit that `service` names.
Places placesOf(const ShardConfig &shard, const EndpointConfig &e)
{
    const Service service = serviceOf(shard, e);
    Places p;
    if (service.kind == Service::Kind::Compose) {
        p.folder = service.where;
        switch (e.kind) {
        case ServerKind::Recorder: p.patterns = {QStringLiteral("jibri/jibri.conf"), QStringLiteral("jibri/custom-jibri.conf")}; break;
        case ServerKind::Bridge: p.patterns = {QStringLiteral("jvb/jvb.conf"), QStringLiteral("jvb/custom-jvb.conf")}; break;
        case ServerKind::Focus: p.patterns = {QStringLiteral("jicofo/jicofo.conf"), QStringLiteral("jicofo/custom-jicofo.conf")}; break;
        case ServerKind::Prosody: p.patterns = {QStringLiteral("prosody/config/prosody.cfg.lua"), QStringLiteral("prosody/config/conf.d/*.cfg.lua")}; break;
        case ServerKind::Host: p.patterns = {QStringLiteral("web/config.js"), QStringLiteral("web/custom-config.js"), QStringLiteral("web/interface_config.js"), QStringLiteral("web/custom-interface_config.js")}; break;
        default: break;
        }
        return p;
    }
    const QStringList web{QStringLiteral("/etc/jitsi/meet/*config.js"), QStringLiteral("/usr/share/jitsi-meet/interface_config.js")};
    switch (e.kind) {
    case ServerKind::Recorder: p.patterns = {QStringLiteral("/etc/jitsi/jibri/jibri.conf")}; break;
    case ServerKind::Bridge: p.patterns = {QStringLiteral("/etc/jitsi/videobridge/jvb.conf")}; break;
    case ServerKind::Focus: p.patterns = {QStringLiteral("/etc/jitsi/jicofo/jicofo.conf")}; break;
    case ServerKind::Prosody: p.patterns = {QStringLiteral("/etc/prosody/prosody.cfg.lua"), QStringLiteral("/etc/prosody/conf.avail/*.cfg.lua"), QStringLiteral("/etc/prosody/conf.d/*.cfg.lua")}; break;
    case ServerKind::Host: p.patterns = web; break;
    default: break;
    }
    // The pages are mostly served by Prosody's own host, which few fleet files name a second time.
    const bool hasHost = std::any_of(shard.endpoints.begin(), shard.endpoints.end(), [](const EndpointConfig &x) { return x.kind == ServerKind::Host; });
    if (e.kind == ServerKind::Prosody && !hasHost) p.patterns << web;
    if (service.kind == Service::Kind::Systemd) {
        const QString unit = service.where.endsWith(QLatin1String(".service")) ? service.where : service.where + QStringLiteral(".service");
        p.patterns << QStringLiteral("/etc/systemd/system/%1.d/*.conf").arg(unit);
    }
    return p;
}

// A generated one of docker-jitsi-meet: made of .env by the image at each start; custom-*.js and custom-*.conf are the operator's.
bool isGenerated(const QString &path, bool compose)
{
    const QString name = path.section(u'/', -1);
    return compose && !name.startsWith(QLatin1String("custom-")) && name != QLatin1String(".env");
}

Result<ConfigFile> fileOf(const QList<QByteArray> &fields, const QString &server)
{
    ConfigFile f;
    f.server = server;
    f.path = QString::fromUtf8(fields[0]);
    bool mode = false, at = false, bytes = false;
    f.mode = fields[1].toInt(&mode, 8) & 07777;
    f.owner = QString::fromUtf8(fields[2]);
    f.group = QString::fromUtf8(fields[3]);
    f.label = fields[4] == "?" ? QString() : QString::fromUtf8(fields[4]);
    f.changedAt = fields[5].toLongLong(&at) * 1000;
    f.bytes = fields[6].toLongLong(&bytes);
    f.sum = fields[7];
    if (!mode || !at || !bytes || !(f.sum.isEmpty() || f.sum.size() == 64)) return fail(Error::Kind::Malformed, server, QStringLiteral("this is not what was asked of the host"));
    if (const auto nature = natureOf(f.path)) {
        f.format = nature->format;
        f.component = QLatin1String(nature->component);
    }
    return f;
}

std::optional<Error> refused(const Reply &reply, const QString &server)
{
    if (reply.status == 0) return {};
    const QString words = QString::fromUtf8(reply.err.trimmed().left(300));
    const bool rights = words.contains(QLatin1String("sudo")) || words.contains(QLatin1String("ermission denied"));
    return Error{rights ? Error::Kind::Unauthorized : reply.status == 6 ? Error::Kind::Unsupported : Error::Kind::Failed, server, words};
}

constexpr qsizetype fieldsOfFile = 8, fieldsOfVersion = 3;

QString hex(const QByteArray &sum) { return QString::fromLatin1(sum); }

} // namespace

bool reachesFiles(const ShardConfig &shard, const EndpointConfig &e) { return !shard.sshOf(e).isEmpty() || isHere(shard, e); }

Action fileCommand(const ShardConfig &shard, const EndpointConfig &e, const char *script, const QStringList &arguments) { return command(shard, e, nullptr, script, arguments); }

Action listFilesAction(const ShardConfig &shard, const EndpointConfig &e)
{
    const Places places = placesOf(shard, e);
    if (places.patterns.isEmpty() && e.files.isEmpty()) return {};
    return command(shard, e, looking, listing, QStringList{places.folder} + places.patterns + e.files);
}

Result<std::vector<ConfigFile>> listedFiles(const Reply &reply, const ShardConfig &shard, const EndpointConfig &e)
{
    const QString &server = e.name;
    const bool compose = serviceOf(shard, e).kind == Service::Kind::Compose;
    if (const auto no = refused(reply, server)) return tl::unexpected(*no);
    QList<QByteArray> fields = reply.body.split('\0');
    if (!fields.isEmpty() && fields.back().isEmpty()) fields.removeLast();
    if (fields.size() % fieldsOfFile != 0) return fail(Error::Kind::Malformed, server, QStringLiteral("the list of files is cut"));
    std::vector<ConfigFile> all;
    for (qsizetype i = 0; i < fields.size(); i += fieldsOfFile) {
        auto f = fileOf(fields.mid(i, fieldsOfFile), server);
        if (!f) return tl::unexpected(f.error());
        f->generated = isGenerated(f->path, compose) && !e.files.contains(f->path);
        const bool known = std::any_of(all.begin(), all.end(), [&](const ConfigFile &other) { return other.path == f->path; });
        if (!known && !f->component.isEmpty()) all.push_back(*f); // conf.d links to conf.avail
    }
    return all;
}

Action readFileAction(const ShardConfig &shard, const EndpointConfig &e, const QString &path)
{
    return command(shard, e, reading, telling, {path, QString::number(mostConfigBytes)});
}

Result<ConfigRead> readFile(const Reply &reply, const QString &server)
{
    if (const auto no = refused(reply, server)) return tl::unexpected(*no);
    qsizetype at = 0;
    QList<QByteArray> fields;
    while (fields.size() < fieldsOfFile) {
        const qsizetype end = reply.body.indexOf('\0', at);
        if (end < 0) return fail(Error::Kind::Malformed, server, QStringLiteral("this is not what was asked of the host"));
        fields << reply.body.mid(at, end - at);
        at = end + 1;
    }
    const auto f = fileOf(fields, server);
    if (!f) return tl::unexpected(f.error());
    ConfigRead read{*f, reply.body.mid(at)};
    if (read.text.size() != read.file.bytes) return fail(Error::Kind::Malformed, server, QStringLiteral("%1 of %2 bytes arrived, or it was written meanwhile").arg(read.text.size()).arg(read.file.bytes));
    return read;
}

Action sumAction(const ShardConfig &shard, const EndpointConfig &e, const QString &path) { return command(shard, e, reading, summing, {path}); }

QString versionPath(const QString &path, qint64 at)
{
    return path + QStringLiteral(".jitscope-") + QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

Action versionsAction(const ShardConfig &shard, const EndpointConfig &e, const QString &path) { return command(shard, e, reading, versions, {path}); }

Result<std::vector<SavedVersion>> versionsOf(const Reply &reply)
{
    if (const auto no = refused(reply, {})) return tl::unexpected(*no);
    QList<QByteArray> fields = reply.body.split('\0');
    if (!fields.isEmpty() && fields.back().isEmpty()) fields.removeLast();
    if (fields.size() % fieldsOfVersion != 0) return fail(Error::Kind::Malformed, {}, QStringLiteral("the list of versions is cut"));
    std::vector<SavedVersion> all;
    for (qsizetype i = 0; i < fields.size(); i += fieldsOfVersion) {
        SavedVersion v{QString::fromUtf8(fields[i]), 0, fields[i + 2], fields[i + 1].toLongLong()};
        QDateTime at = QDateTime::fromString(v.path.right(16), QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
        at.setTimeSpec(Qt::UTC);
        if (!at.isValid()) continue; // not one of ours
        v.at = at.toMSecsSinceEpoch();
        all.push_back(v);
    }
    std::sort(all.begin(), all.end(), [](const SavedVersion &a, const SavedVersion &b) { return a.at > b.at; });
    return all;
}

Action keepAction(const ShardConfig &shard, const EndpointConfig &e, const QString &path, const QString &version, const QByteArray &base)
{
    return command(shard, e, writing, keeping, {path, version, hex(base)});
}

Action unkeepAction(const ShardConfig &shard, const EndpointConfig &e, const QString &path, const QString &version)
{
    return command(shard, e, writing, tidying, {path, version});
}

Action replaceAction(const ShardConfig &shard, const EndpointConfig &e, const QString &path, const QByteArray &base, const QByteArray &sum, const QString &secret)
{
    Action a = command(shard, e, writing, replacing, {path, hex(base), hex(sum)});
    a.secret = secret;
    return a;
}

Action takeBackAction(const ShardConfig &shard, const EndpointConfig &e, const QString &path, const QString &version, const QByteArray &base, const QByteArray &sum, const QStringList &restart)
{
    Action a = command(shard, e, writing, takingBack, QStringList{path, version, hex(base), hex(sum)} + restart);
    if (!restart.isEmpty()) a.timeoutMs = 120'000;
    return a;
}

Action luaAction(const ShardConfig &shard, const EndpointConfig &e, const QString &secret)
{
    Action a = command(shard, e, nullptr, compiling, {});
    a.secret = secret;
    return a;
}

} // namespace jitscope
