#include "logs/logreader.h"

#include "settings/service.h"

namespace jitscope {
namespace {

constexpr qsizetype MaxLine = 16 * 1024;

// Arguments: limit, unit, cursor, lines, then for each file: path, rotated path, inode, offset. POSIX sh; GNU and busybox alike.
constexpr const char *script = R"sh(max=$1 u=$2 c=$3 n=$4; shift 4
echo jitscope-log 1
if [ -n "$u" ]; then
  if command -v journalctl >/dev/null 2>&1; then
    if [ -n "$c" ]; then j=$(journalctl -u "$u" -o json --no-pager -q -n "$n" --after-cursor="$c" 2>/dev/null); else j=$(journalctl -u "$u" -o json --no-pager -q -n "$n" 2>/dev/null); fi
    if [ $? -eq 0 ]; then echo "journal $(printf '%s\n' "$j" | head -c 262144 | base64 | tr -d '\n')"; else echo "journal-none denied"; fi
  else echo "journal-none missing"; fi
fi
part() { echo "part $2 $3 $4 $5 $(tail -c +$(($3 + 1)) "$1" 2>/dev/null | head -c $(($4 - $3)) | base64 | tr -d '\n')"; }
while [ $# -ge 4 ]; do
  f=$1 r=$2 i=$3 o=$4; shift 4
  s=$(stat -Lc '%i %s' "$f" 2>/dev/null)
  if [ -z "$s" ]; then if [ -d "$(dirname "$f")" ] && [ ! -x "$(dirname "$f")" ]; then echo "none denied"; else echo "none missing"; fi; continue; fi
  if [ ! -r "$f" ]; then echo "none denied"; continue; fi
  if [ ! -f "$f" ]; then echo "none missing"; continue; fi
  k=${s%% *} z=${s##* }
  if [ "$i" != 0 ] && [ "$i" != "$k" ]; then
    t=$(stat -Lc '%i %s' "$r" 2>/dev/null)
    if [ "${t%% *}" = "$i" ] && [ "${t##* }" -gt "$o" ]; then
      e=${t##* } b=$o x=0
      if [ $((e - b)) -gt "$max" ]; then b=$((e - max)) x=1; fi
      part "$r" "$i" "$b" "$e" "$x"
    fi
    o=0
  fi
  b=$o x=0
  if [ "$i" = "$k" ] && [ "$o" -gt "$z" ]; then b=0; fi
  if [ $((z - b)) -gt "$max" ]; then b=$((z - max)) x=1; fi
  [ "$i" = 0 ] && [ "$x" = 1 ] && x=2
  part "$f" "$k" "$b" "$z" "$x"
  echo end
done
echo done
)sh";

QString rotated(const QString &path)
{
    if (path.endsWith(QLatin1String(".0.txt"))) return path.chopped(6) + QStringLiteral(".1.txt");
    return path + QStringLiteral(".1");
}

std::optional<quint64> number(const QByteArray &word)
{
    bool ok = false;
    const quint64 v = word.toULongLong(&ok);
    return ok && v < quint64(1) << 62 ? std::optional(v) : std::nullopt;
}

} // namespace

LogReader::LogReader(Options options, const KnownErrors &known)
    : m_options(std::move(options)), m_known(known)
{
    for (const QString &f : std::as_const(m_options.files)) m_files.push_back({f, 0, 0, {}, false});
}

LogReader::Options LogReader::optionsFor(const ShardConfig &shard, const EndpointConfig &endpoint)
{
    Options o;
    const Service s = serviceOf(shard, endpoint);
    const bool inside = s.kind == Service::Kind::Compose || s.kind == Service::Kind::Kubernetes;
    if (s.kind == Service::Kind::Systemd) o.unit = s.where;
    switch (endpoint.kind) {
    case ServerKind::Recorder: {
        const QString folder = inside ? QStringLiteral("/storage/logs/") : QStringLiteral("/var/log/jitsi/jibri/");
        for (const char *name : {"log.0.txt", "browser.0.txt", "ffmpeg.0.txt", "chromedriver.log", "asap.0.txt", "xorg.log"}) o.files << folder + QLatin1String(name);
        break;
    }
    case ServerKind::Prosody: o.files << QStringLiteral("/var/log/prosody/prosody.log"); break;
    case ServerKind::Focus: o.files << QStringLiteral("/var/log/jitsi/jicofo.log"); break;
    case ServerKind::Bridge: o.files << QStringLiteral("/var/log/jitsi/jvb.log"); break;
    default: break;
    }
    return o;
}

QStringList LogReader::words() const
{
    if (m_files.empty() && m_options.unit.isEmpty()) return {};
    QStringList w{QStringLiteral("sh"), QStringLiteral("-c"), QString::fromLatin1(script), QStringLiteral("log"), QString::number(m_first ? m_options.firstBytes : m_options.turnBytes),
                  m_options.unit, m_cursor, QString::number(m_first ? m_options.journalLines : 10 * m_options.journalLines)};
    for (const File &f : m_files) w << f.path << rotated(f.path) << QString::number(f.inode) << QString::number(f.offset);
    return w;
}

void LogReader::lines(File &file, const QByteArray &bytes, std::vector<LogLine> &out)
{
    file.rest += bytes;
    qsizetype from = 0;
    const QString name = file.path.section(u'/', -1);
    for (qsizetype end = 0; (end = file.rest.indexOf('\n', from)) >= 0; from = end + 1)
        if (end > from) out.push_back(readLogLine(name, QByteArrayView(file.rest).sliced(from, end - from), m_known));
    file.rest.remove(0, from);
    if (file.rest.size() > MaxLine) { // one line without an end: its beginning is shown, the rest of it goes by
        out.push_back(readLogLine(name, file.rest, m_known));
        file.rest.clear();
    }
}

Result<std::vector<LogLine>> LogReader::take(QByteArrayView output)
{
    const auto bad = [](const QString &what) { return fail(Error::Kind::Malformed, QStringLiteral("log"), what); };
    const QList<QByteArray> all = output.toByteArray().split('\n');
    if (all.value(0) != "jitscope-log 1") return bad(QStringLiteral("no output of the log command"));
    if (!all.contains("done")) return bad(QStringLiteral("the output breaks off"));
    std::vector<LogLine> out;
    std::vector<File> files = m_files; // taken over when all of it could be read
    std::vector<QString> missing;
    QString cursor = m_cursor;
    bool journal = false;
    size_t at = 0;
    for (qsizetype i = 1; i < all.size(); ++i) {
        const QList<QByteArray> w = all[i].split(' ');
        if (w[0] == "journal") {
            journal = true;
            const QList<QByteArray> entries = QByteArray::fromBase64(w.value(1)).split('\n');
            for (const QByteArray &e : entries)
                if (auto line = readJournalLine(e, m_known, cursor)) out.push_back(*std::move(line));
        } else if (w[0] == "journal-none") {
            missing.push_back(w.value(1) == "denied" ? QStringLiteral("journal: not readable") : QStringLiteral("journal: missing"));
        } else if (w[0] == "part" || w[0] == "none" || w[0] == "end") {
            if (at >= files.size()) return bad(QStringLiteral("more files than were asked for"));
            File &f = files[at];
            const QString name = f.path.section(u'/', -1);
            if (w[0] == "end") {
                ++at;
            } else if (w[0] == "none") {
                missing.push_back(name + (w.value(1) == "denied" ? QStringLiteral(": not readable") : QStringLiteral(": missing")));
                f.read = false;
                ++at;
            } else {
                const auto inode = number(w.value(1)), from = number(w.value(2)), to = number(w.value(3));
                if (!inode || !from || !to || *to < *from || *to - *from > quint64(std::max(m_options.firstBytes, m_options.turnBytes))) return bad(QStringLiteral("bad numbers for ") + name);
                const QByteArray bytes = QByteArray::fromBase64(w.value(5)).left(qsizetype(*to - *from));
                if (*inode != f.inode || *from != f.offset) f.rest.clear();
                const size_t before = out.size();
                lines(f, bytes, out);
                if (w.value(4) != "0" && out.size() > before) out.erase(out.begin() + qsizetype(before)); // the rest of a line whose beginning was left out
                if (w.value(4) == "1") {
                    LogLine gap;
                    gap.source = name;
                    gap.level = Health::Warning;
                    gap.text = QStringLiteral("… more was written than is read at once …");
                    out.insert(out.begin() + qsizetype(before), std::move(gap));
                }
                f.inode = *inode;
                f.offset = *from + quint64(bytes.size()); // what came: the file may have been cut meanwhile
                f.read = true;
            }
        }
    }
    m_files = std::move(files);
    m_missing = std::move(missing);
    m_cursor = cursor;
    m_journal = journal;
    m_first = false;
    return out;
}

QString LogReader::from() const
{
    QStringList names;
    if (m_journal) names << QStringLiteral("journal");
    for (const File &f : m_files)
        if (f.read) names << f.path.section(u'/', -1);
    return names.join(QStringLiteral(", "));
}

} // namespace jitscope
