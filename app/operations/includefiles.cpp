#include "operations/includefiles.h"

#include "operations/configfiles.h"
#include "settings/service.h"

#include <algorithm>

namespace jitscope {
namespace {

constexpr qsizetype mostIncludes = 200, longestInclude = 1000;

// Groups of paths, each ended by an empty argument; told is the number of a group of which no path is there. What is behind a folder that the account may not
// enter is asked of sudo, and when that does not say it, it counts as there.
constexpr char lookingFor[] = R"sh(surely() {
  d=$1
  while [ ! -e "$d" ] && [ "$d" != / ] && [ "$d" != . ]; do d=$(dirname -- "$d"); done
  [ ! -d "$d" ] || [ -x "$d" ]
}
n=0 there=
for p; do
  if [ -z "$p" ]; then
    [ "$there" ] || printf '%s\0' "$n"
    n=$((n+1)) there=
    continue
  fi
  [ "$there" ] && continue
  if [ -e "$p" ]; then there=1; continue; fi
  surely "$p" && continue
  [ "$(sudo -n sh -c 'if [ -e "$1" ]; then echo there; else echo gone; fi' sh "$p" 2>/dev/null)" = gone ] || there=1
done
exit 0)sh";

// Absolute paths where it may lie; empty: it is not looked for.
QStringList placesFor(const ConfigInclude &include, const ConfigText &text, const QString &folder, bool container)
{
    QString what = include.what;
    if (what.isEmpty() || what.size() > longestInclude || what.contains(u'$') || what.contains(QChar(0))) return {};
    const QByteArray letters = text.bytes.mid(include.source.from, include.source.to - include.source.from);
    if (text.format == ConfigFormat::Hocon && (letters.contains("classpath(") || letters.contains("url(") || what.contains(QLatin1String("://")))) return {};
    if (text.format == ConfigFormat::Systemd && (what.contains(u'%') || !what.startsWith(u'/'))) return {};
    if (what.startsWith(u'/') && container) return {};
    const bool isAbsolute = what.startsWith(u'/');
    // Relative to the working folder of its component, which is not known.
    if (!isAbsolute && ((text.format == ConfigFormat::Hocon && letters.contains("file(")) || letters.startsWith("dofile"))) return {};
    if (!isAbsolute) what.prepend(folder + u'/');
    if (text.format == ConfigFormat::Lua || text.format == ConfigFormat::Systemd)
        if (const qsizetype pattern = std::min({what.indexOf(u'*'), what.indexOf(u'?'), what.indexOf(u'[')}, [](qsizetype a, qsizetype b) { return size_t(a) < size_t(b); }); pattern >= 0)
            return {what.left(std::max<qsizetype>(1, what.lastIndexOf(u'/', pattern)))};
    if (text.format != ConfigFormat::Hocon) return {what};
    const QString name = what.section(u'/', -1);
    if (!isAbsolute && (name.section(u'.', 0, 0) == QLatin1String("reference") || name.section(u'.', 0, 0) == QLatin1String("application"))) return {}; // in the program's own archive
    if (name.endsWith(QLatin1String(".conf")) || name.endsWith(QLatin1String(".json")) || name.endsWith(QLatin1String(".properties"))) return {what};
    return {what, what + QStringLiteral(".conf"), what + QStringLiteral(".json"), what + QStringLiteral(".properties")};
}

} // namespace

IncludeSearch includeSearch(const ShardConfig &shard, const EndpointConfig &e, const QString &path, const ConfigText &text)
{
    IncludeSearch search;
    QStringList words;
    const bool container = serviceOf(shard, e).kind == Service::Kind::Compose;
    for (const ConfigInclude &include : text.includes) {
        if (search.names.contains(include.what) || search.names.size() >= mostIncludes) continue;
        const QStringList places = placesFor(include, text, path.section(u'/', 0, -2), container);
        if (places.isEmpty()) continue;
        search.names << include.what;
        words << places << QString();
    }
    if (!search.names.isEmpty()) search.action = fileCommand(shard, e, lookingFor, words);
    return search;
}

Result<std::set<QString>> missingIncludes(const Reply &reply, const IncludeSearch &search)
{
    if (reply.status != 0) return fail(Error::Kind::Failed, search.action.endpoint, QString::fromUtf8(reply.err.trimmed().left(300)));
    std::set<QString> all;
    for (const QByteArray &number : reply.body.split('\0')) {
        if (number.isEmpty()) continue;
        bool ok = false;
        const int n = number.toInt(&ok);
        if (!ok || n < 0 || n >= search.names.size()) return fail(Error::Kind::Malformed, search.action.endpoint, QStringLiteral("this is not what was asked of the host"));
        all.insert(search.names[n]);
    }
    return all;
}

} // namespace jitscope
