// What stands behind a recorder's "today" and "disk left": no Jibri says either of them itself.
#include "items/explain.h"

#include "base/text.h"
#include "base/translate.h"
#include "items/operationwords.h"
#include "items/sentences.h"

#include <QDateTime>

namespace jitscope {
namespace {

QString timeOf(const Reading &r) { return QDateTime::fromMSecsSinceEpoch(qint64(r.value)).time().toString(QStringLiteral("HH:mm")); }

} // namespace

QString timeLeftText(double seconds, const QLocale &locale)
{
    if (seconds < 3600) return formatAge(qint64(seconds) * 1000, locale);
    return locale.toString(qint64(seconds / 3600)) + QStringLiteral("\u202fh");
}

QString explainToday(const Server &recorder, const ShardSnapshot *snapshot, qint64 now)
{
    const Reading today = recorder.readings.get(Metric::RecorderToday), since = recorder.readings.get(Metric::RecorderTodaySince);
    if (!today.hasValue()) return explainReading(today, snapshot, now);
    const SourceState *source = sourceOf(today, snapshot);
    const QString name = source ? visibleText(source->name) : translate("Explain", "its presence");
    const WireKey *key = source ? wireKey(Metric::RecorderStarted, source->kind) : nullptr;
    const QString count = figureText(today, now, true);
    if (key)
        return translate("Explain", "Recordings today: %1 · counted since %2 · %3 old · %4, key %5")
            .arg(count, timeOf(since), formatAge(now - today.at, QLocale()), name, QLatin1String(key->key));
    return translate("Explain", "Recordings today: %1 · as often as it was seen to turn busy since %2 · %3").arg(count, timeOf(since), name) + QLatin1Char('\n')
           + explainReading(recorder.readings.get(Metric::RecorderStarted), snapshot, now);
}

QString explainRecordedRoom(const Server &r)
{
    switch (r.roomSure) {
    case RoomSure::Certain: return translate("Explain", "Certain: the file that grows on its machine is %1, and that room has a recorder.").arg(visibleText(r.recordingFile));
    case RoomSure::Likely: return translate("Explain", "Likely: no other busy recorder fits this room's recorder.");
    case RoomSure::Unknown: break;
    }
    const bool busy = r.presence.busy == RecorderView::Busy::Busy || r.rest.busy == RecorderView::Busy::Busy;
    if (!busy) return translate("Explain", "It records nothing.");
    return translate("Explain", "Unknown: Jibri does not say which room it records, and several would fit. With ssh = in the fleet file the file that it writes tells.");
}

QString explainHostFigure(const Server &recorder, Metric metric, const ShardSnapshot *snapshot, qint64 now)
{
    if (recorder.readings.find(metric)) return explainReading(recorder.readings.get(metric), snapshot, now);
    if (snapshot)
        for (const SourceState &s : snapshot->sources) {
            if (s.kind != SourceKind::JibriHost || s.server != recorder.id) continue;
            if (s.health == Health::SwitchedOff) return translate("Explain", "%1: the command on its machine was refused: %2").arg(metricTitle(metric), s.error ? visibleText(s.error->detail) : QString());
            return explainReading(recorder.readings.get(metric), snapshot, now);
        }
    return translate("Explain", "%1: no page of a Jibri tells. With ssh = in the fleet file its machine is asked, once a minute.").arg(metricTitle(metric));
}

QString explainDiskLeft(const Server &recorder, const ShardSnapshot *snapshot, qint64 now)
{
    Reading free = recorder.readings.get(Metric::RecorderDiskFree);
    const Reading left = recorder.readings.get(Metric::RecorderDiskLeft);
    if (free.state == ReadingState::NotExported && free.source == NoSource)
        return translate("Explain", "Disk left: no Jibri exports it. Over SSH (ssh = in the fleet file) its machine is asked; else its machine's node_exporter does (/metrics, key %1, in %2): name it in the fleet file as a host with alias = \"%3\".")
            .arg(QLatin1String(wireKey(Metric::HostDiskFree, SourceKind::NodeExporter)->key), unitSign(Unit::Byte), visibleText(recorder.name));
    const bool own = snapshot && free.source < snapshot->sources.size() && snapshot->sources[free.source].kind == SourceKind::JibriHost;
    if (!own) free.metric = Metric::HostDiskFree; // the key under which the host's page has it
    const QString said = explainReading(free, snapshot, now);
    if (!free.hasValue()) return said;
    const QString mount = recorder.disk.isEmpty() ? QString() : QLatin1Char('\n') + translate("Explain", "Mounted on %1.").arg(visibleText(recorder.disk));
    if (!left.hasValue()) return said + mount + QLatin1Char('\n') + translate("Explain", "For how many hours that is will show once it has recorded for a minute.");
    return said + mount + QLatin1Char('\n')
           + (own ? translate("Explain", "%1 at the rate at which its latest recording grew: %2 each hour.") : translate("Explain", "%1 at the bit rate of its last recording: %2 each hour, by what the disk lost meanwhile."))
                 .arg(timeLeftText(left.value), formatWithUnit(free.value / left.value * 3600, Unit::Byte, 0, QLocale()));
}

QString failureText(const RecorderFailure &f)
{
    const auto one = [&]() -> QString {
        switch (f.kind) {
        case RecorderFailure::Kind::FocusMark: return translate("Explain", "a start failed");
        case RecorderFailure::Kind::Errors: return translate("Explain", "%n system error(s)", nullptr, f.count);
        case RecorderFailure::Kind::Unhealthy: return f.text.isEmpty() ? translate("Explain", "unhealthy") : visibleText(f.text, 200);
        case RecorderFailure::Kind::Finding: {
            Problem p;
            p.kind = f.finding;
            return problemTitle(p);
        }
        case RecorderFailure::Kind::Canary: return translate("Explain", "canary: %1").arg(QCoreApplication::translate("Operation", f.text.toUtf8().constData()));
        case RecorderFailure::Kind::Session: return f.text.isEmpty() ? translate("Explain", "a session ended badly") : visibleText(f.text, 200);
        case RecorderFailure::Kind::Log: return QCoreApplication::translate("KnownError", f.text.toUtf8().constData());
        }
        return {};
    };
    return f.count > 1 && f.kind != RecorderFailure::Kind::Errors ? QStringLiteral("%1 × %2").arg(one(), QLocale().toString(f.count)) : one();
}

QString failureWitness(const RecorderFailure &f)
{
    switch (f.kind) {
    case RecorderFailure::Kind::FocusMark: return QStringLiteral("Jicofo");
    case RecorderFailure::Kind::Errors: return translate("Explain", "its counter");
    case RecorderFailure::Kind::Unhealthy: return translate("Explain", "its health page");
    case RecorderFailure::Kind::Finding: return translate("Explain", "detector");
    case RecorderFailure::Kind::Canary: return translate("Explain", "canary");
    case RecorderFailure::Kind::Session: return translate("Explain", "webhook");
    case RecorderFailure::Kind::Log: return translate("Explain", "its log");
    }
    return {};
}

QString explainFailures(const RecorderFailures &failures, const EntityId &recorder, qint64 now)
{
    const qint64 since = failures.watchedSince(recorder);
    if (since == 0) return translate("Explain", "Nobody has looked yet.");
    const QString from = momentText(since, now);
    const std::vector<RecorderFailure> &all = failures.of(recorder);
    if (all.empty()) return translate("Explain", "None was seen since %1, when this Jitscope began to watch.").arg(from);
    QStringList lines;
    constexpr size_t most = 8;
    for (size_t i = 0; i < all.size() && i < most; ++i) {
        const QString why = all[i].kind == RecorderFailure::Kind::Log ? QCoreApplication::translate("KnownError", all[i].detail.toUtf8().constData()) : visibleText(all[i].detail, 200);
        lines << QStringLiteral("%1  %2 (%3)").arg(momentText(all[i].at, now), failureText(all[i]), failureWitness(all[i])) + (why.isEmpty() ? QString() : QStringLiteral(": ") + why);
    }
    if (all.size() > most) lines << translate("Explain", "and %n more", nullptr, int(all.size() - most));
    lines << translate("Explain", "Watched since %1.").arg(from);
    return lines.join(QLatin1Char('\n'));
}

} // namespace jitscope
