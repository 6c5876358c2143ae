#include "sources/jibrihost.h"

#include "settings/service.h"
#include "sources/flatpage.h"

#include <QRegularExpression>

namespace jitscope {
namespace {

// POSIX sh; runs on Debian, in the containers' dash and in busybox. "files" comes last: names of files may hold anything, line ends too, and
// nothing behind that word is read as a figure.
constexpr const char *script = R"sh(echo jitscope-jibri-host 1
d=$1
[ -n "$d" ] || d=$(sed -n 's/^[^#]*recordings-directory[ 	]*[=:][ 	]*"\{0,1\}\([^"#]*\)"\{0,1\}.*/\1/p' /run/jibri/config/jibri.conf /config/jibri.conf /etc/jitsi/jibri/jibri.conf 2>/dev/null | tail -n 1)
[ -n "$d" ] || d=/tmp/recordings
df -Pk "$d" 2>/dev/null | tail -n 1 | while read -r a b c e f g; do echo "df $b $e $g"; done
read -r l m n < /proc/loadavg && echo "load $l"
echo "cpus $(grep -c ^processor /proc/cpuinfo)"
v=$(dpkg-query -W -f '${Version}' jibri 2>/dev/null) && echo "version $v"
echo "ffmpeg $(cat /proc/[0-9]*/comm 2>/dev/null | grep -c '^ffmpeg$')"
echo "driver $(cat /proc/[0-9]*/comm 2>/dev/null | grep -c '^chromedriver$')"
[ -d "$d" ] && [ ! -w "$d" ] && [ "$(id -un)" = jibri ] && echo "readonly 1"
echo files
[ -d "$d" ] && find "$d" -mindepth 2 -maxdepth 2 -type f -mmin -2 ! -name metadata.json -exec stat -c 'file %s %Y %n' {} + 2>/dev/null | head -n 20
exit 0
)sh";

std::optional<double> figure(const QString &text)
{
    bool ok = false;
    const double v = text.toDouble(&ok);
    return ok && v >= 0 && v < 1e18 ? std::optional(v) : std::nullopt;
}

} // namespace

QStringList whereServiceRuns(const ShardConfig &shard, const EndpointConfig &endpoint, const QStringList &words)
{
    const Service s = serviceOf(shard, endpoint);
    const bool ssh = !shard.sshOf(endpoint).isEmpty();
    switch (s.kind) {
    case Service::Kind::Compose:
        return ssh ? QStringList{QStringLiteral("docker"), QStringLiteral("compose"), QStringLiteral("--project-directory"), s.where, QStringLiteral("exec"), QStringLiteral("-T"), s.name} + words : QStringList();
    case Service::Kind::Kubernetes:
        return QStringList{QStringLiteral("kubectl"), QStringLiteral("-n"), s.where, QStringLiteral("exec"), s.name, QStringLiteral("--")} + words;
    default: return ssh ? words : QStringList();
    }
}

QStringList jibriHostCommand(const ShardConfig &shard, const EndpointConfig &recorder)
{
    return whereServiceRuns(shard, recorder, {QStringLiteral("sh"), QStringLiteral("-c"), QString::fromLatin1(script), QStringLiteral("jibri-host"), recorder.recordings});
}

QString roomOfRecording(const QString &fileName)
{
    static const QRegularExpression name(QStringLiteral("^(.+)_\\d{4}(-\\d\\d){5}\\.[A-Za-z0-9]{1,8}$"), QRegularExpression::DotMatchesEverythingOption);
    const auto m = name.match(fileName.right(512));
    return m.hasMatch() ? m.captured(1) : QString();
}

Result<Observation> parseJibriHost(QByteArrayView output, const ParseContext &context)
{
    if (!output.startsWith("jitscope-jibri-host ")) return fail(Error::Kind::Malformed, QStringLiteral("%1, byte 0").arg(context.origin.server.value), QStringLiteral("no report of a recorder's host"));
    Observation to = observationOf(context);
    Server server = ownServer(context, ServerKind::Recorder);
    const auto set = [&](Metric m, const std::optional<double> &value, double factor = 1) {
        if (value) setMeasured(server.readings, m, *value * factor, context);
    };
    bool files = false;
    qint64 newest = -1;
    const QList<QByteArray> lines = output.first(std::min<qsizetype>(output.size(), 256 * 1024)).toByteArray().split('\n');
    for (const QByteArray &raw : lines) {
        const QString line = QString::fromUtf8(raw);
        const QStringList words = line.split(u' ');
        const QString key = words.value(0);
        if (files) { // "file SIZE MTIME /folder/session/name"
            const auto size = figure(words.value(1)), when = figure(words.value(2));
            const QString path = words.mid(3).join(u' ');
            if (key != QLatin1String("file") || !size || !when || !path.startsWith(u'/') || qint64(*when) <= newest) continue;
            newest = qint64(*when);
            server.recordingFile = path.section(u'/', -1).left(300);
            set(Metric::RecorderFileSize, size);
            continue;
        }
        if (key == QLatin1String("files")) files = true;
        else if (key == QLatin1String("df")) {
            const auto size = figure(words.value(1)), free = figure(words.value(2));
            if (!size || !free || *free > *size) continue;
            set(Metric::RecorderDiskSize, size, 1024);
            set(Metric::RecorderDiskFree, free, 1024);
            server.disk = words.mid(3).join(u' ').left(300);
        } else if (key == QLatin1String("load")) set(Metric::RecorderLoad, figure(words.value(1)));
        else if (key == QLatin1String("cpus")) set(Metric::RecorderCpus, figure(words.value(1)));
        else if (key == QLatin1String("ffmpeg")) set(Metric::RecorderEncoders, figure(words.value(1)));
        else if (key == QLatin1String("driver")) set(Metric::RecorderDrivers, figure(words.value(1)));
        else if (key == QLatin1String("version")) server.version = words.mid(1).join(u' ').left(80);
    }
    if (newest < 0) server.readings.miss(Metric::RecorderFileSize, ReadingState::NoMeaning, context.at, context.source);
    to.version = server.version;
    to.servers.push_back(std::move(server));
    return to;
}

} // namespace jitscope
