#include "items/explain.h"

#include "base/text.h"
#include "base/translate.h"

namespace jitscope {
namespace {

// The key under which the page names the figure; empty for figures made here.
QString keyOf(const Reading &r, const SourceState *source)
{
    if (!source) return {};
    if (const WireKey *w = wireKey(r.metric, source->kind)) return QLatin1String(w->key);
    if (source->kind == SourceKind::JvbDebug || source->kind == SourceKind::JvbDebugFull || source->kind == SourceKind::JvbRtcStats)
        return QLatin1String(debugKey(r.metric));
    return {};
}

// "jvb-eu1-01 /debug, key jitter, ms"
QString provenance(const Reading &r, const SourceState *source)
{
    if (!source) return translate("Explain", "worked out by Jitscope from the figures behind it");
    const QString key = keyOf(r, source), unit = unitSign(row(r.metric).unit);
    const QString name = visibleText(source->name);
    if (key.isEmpty()) return unit.isEmpty() ? name : translate("Explain", "%1, in %2").arg(name, unit);
    return unit.isEmpty() ? translate("Explain", "%1, key %2").arg(name, key) : translate("Explain", "%1, key %2, in %3").arg(name, key, unit);
}

QString ageOf(const Reading &r, qint64 now) { return formatAge(now - r.at, QLocale()); }

} // namespace

const SourceState *sourceOf(const Reading &r, const ShardSnapshot *snapshot)
{
    return snapshot && r.source < snapshot->sources.size() ? &snapshot->sources[r.source] : nullptr;
}

const char *debugKey(Metric metric)
{
    switch (metric) {
    case Metric::PersonRtt: return "endpoint_connection_stats/rtt";
    case Metric::PersonLossUp: return "endpoint_connection_stats/incoming_loss_stats";
    case Metric::PersonLossDown: return "endpoint_connection_stats/outgoing_loss_stats";
    case Metric::PersonJitterUp:
    case Metric::PersonVideoJitterUp: return "receiver/Incoming statistics tracker/<ssrc>/jitter";
    case Metric::PersonBitrateUp: return "receiver/PacketStreamStats/bitrate_bps";
    case Metric::PersonBitrateDown: return "sender/PacketStreamStats/bitrate_bps";
    case Metric::PersonAudioBitrateUp: return "receiver/Audio bitrate calculator/bitrate_bps";
    case Metric::PersonVideoBitrateUp: return "receiver/Video bitrate calculator/bitrate_bps";
    case Metric::PersonEstimateDown: return "bandwidth_probing/latest_bwe";
    case Metric::PersonWantedDown: return "bitrate_allocator/allocation/idealBps";
    case Metric::PersonTargetDown: return "bitrate_allocator/allocation/targetBps";
    case Metric::PersonNacked: return "sender/num_nacked_packets";
    case Metric::PersonLastN: return "bitrate_allocator/allocationSettings/last_n";
    default: return nullptr;
    }
}

QString figureText(const Reading &r, qint64 now, bool withUnit, const QLocale &locale)
{
    switch (r.state) {
    case ReadingState::NotYet: return QStringLiteral("–");
    case ReadingState::NotExported: return translate("Explain", "n/a", "table cell: this version has no such figure");
    case ReadingState::SwitchedOff: return translate("Explain", "off", "table cell: the figure is switched off on the server");
    case ReadingState::NoMeaning: return QStringLiteral("·");
    case ReadingState::Measured:
    case ReadingState::Stale: break;
    }
    const MetricRow &m = row(r.metric);
    if (m.unit == Unit::EpochMillisecond) return r.value > 0 ? formatAge(now - qint64(r.value), locale) : QStringLiteral("–");
    if (m.unit == Unit::Flag) return r.value != 0 ? translate("Explain", "yes") : translate("Explain", "no");
    if (m.unit == Unit::Second) return timeLeftText(r.value, locale);
    if (withUnit || m.unit == Unit::Percent) return formatWithUnit(r.value, m.unit, m.decimals, locale);
    return formatFigure(r.value, m.unit, m.decimals, locale);
}

QString unitSpoken(Unit unit)
{
    switch (unit) {
    case Unit::Millisecond: return translate("Explain", "milliseconds");
    case Unit::Second: return translate("Explain", "seconds");
    case Unit::Percent: return translate("Explain", "per cent");
    case Unit::KilobitPerSecond: return translate("Explain", "kilobits per second");
    case Unit::MegabitPerSecond: return translate("Explain", "megabits per second");
    default: return {};
    }
}

QString figureSpoken(const Reading &r, qint64 now, const QLocale &locale)
{
    switch (r.state) {
    case ReadingState::NotYet: return translate("Explain", "not measured yet");
    case ReadingState::NotExported: return translate("Explain", "not exported by this version");
    case ReadingState::SwitchedOff: return translate("Explain", "switched off on the server");
    case ReadingState::NoMeaning: return translate("Explain", "no meaning now");
    case ReadingState::Measured:
    case ReadingState::Stale: break;
    }
    const MetricRow &m = row(r.metric);
    QString text = m.unit == Unit::Percent ? formatFigure(r.value, m.unit, m.decimals, locale) : figureText(r, now, false, locale);
    if (const QString unit = unitSpoken(m.unit); !unit.isEmpty()) text = translate("Explain", "%1 %2").arg(text, unit);
    if (r.state == ReadingState::Stale) return translate("Explain", "%1, stale").arg(text);
    const Band band = bandOf(r);
    return band == Band::None ? text : translate("Explain", "%1, %2").arg(text, bandTitle(band));
}

QString explainReading(const Reading &r, const ShardSnapshot *snapshot, qint64 now)
{
    const SourceState *source = sourceOf(r, snapshot);
    const QString title = metricTitle(r.metric);
    const QString who = source ? visibleText(source->server.value.isEmpty() ? source->name : source->server.value) : QString();
    switch (r.state) {
    case ReadingState::Measured:
        return translate("Explain", "%1: %2 · %3 old · %4").arg(title, figureText(r, now, true), ageOf(r, now), provenance(r, source));
    case ReadingState::NotYet:
        return source ? translate("Explain", "%1: not measured yet. Waiting for %2.").arg(title, provenance(r, source))
                      : translate("Explain", "%1: not measured yet. Full detail is asked in turn; watching the room or pinning it brings it sooner.").arg(title);
    case ReadingState::NotExported:
        if (source && !source->version.isEmpty())
            return translate("Explain", "%1: %2 runs %3, which does not export this (%4).").arg(title, who, visibleText(source->version), provenance(r, source));
        return source ? translate("Explain", "%1: this version does not export it (%2).").arg(title, provenance(r, source))
                      : translate("Explain", "%1: this version of the server does not export it.").arg(title);
    case ReadingState::SwitchedOff:
        if (source && !source->setting.isEmpty())
            return translate("Explain", "%1: switched off on %2. Switch on with %3 in %4.").arg(title, who, source->setting, source->settingFile);
        return source ? translate("Explain", "%1: switched off on %2 (%3).").arg(title, who, provenance(r, source)) : translate("Explain", "%1: switched off on the server.").arg(title);
    case ReadingState::Stale: {
        const QString last = translate("Explain", "%1: last seen %2 ago, %3 · %4").arg(title, ageOf(r, now), figureText(r, now, true), provenance(r, source));
        return source && source->error ? last + QLatin1Char('\n') + visibleText(source->error->where + QLatin1String(": ") + source->error->detail) : last;
    }
    case ReadingState::NoMeaning:
        switch (r.metric) {
        case Metric::HostSwapUsed:
        case Metric::HostSwapFree:
        case Metric::HostSwapInRate: return translate("Explain", "%1: this machine has no swap.").arg(title);
        case Metric::PersonJitterUp:
        case Metric::PersonAudioBitrateUp: return translate("Explain", "%1: no audio is sent.").arg(title);
        case Metric::PersonVideoJitterUp:
        case Metric::PersonVideoBitrateUp: return translate("Explain", "%1: no video is sent.").arg(title);
        case Metric::PersonLossUp: return translate("Explain", "%1: nothing is sent, or fewer than 50 packets.").arg(title);
        default: return translate("Explain", "%1: the figure makes no sense now.").arg(title);
        }
    }
    return title;
}

QString explainPeerToPeer() { return translate("Explain", "Two people talk directly; the bridge does not see their media."); }

QString stateWord(Health health)
{
    switch (health) {
    case Health::SwitchedOff: return translate("Explain", "Switched off");
    case Health::Ok: return translate("Explain", "OK");
    case Health::Pending: return translate("Explain", "Not yet");
    case Health::Draining: return translate("Explain", "Draining");
    case Health::Fair: return translate("Explain", "Fair");
    case Health::Warning: return translate("Explain", "Warning");
    case Health::Unknown: return translate("Explain", "Unknown");
    case Health::Critical: return translate("Explain", "Critical");
    case Health::Down: return translate("Explain", "Down");
    }
    return {};
}

QString qualityWord(Health health)
{
    switch (health) {
    case Health::Ok: return translate("Explain", "Good");
    case Health::Warning: return translate("Explain", "Poor");
    case Health::Critical: return translate("Explain", "Bad");
    default: return stateWord(health);
    }
}

QStringList stateWords()
{
    QStringList words;
    for (int h = 0; h <= int(Health::Down); ++h) words << stateWord(Health(h));
    return words;
}

QStringList qualityWords()
{
    QStringList words;
    for (int h = 0; h <= int(Health::Down); ++h) words << qualityWord(Health(h));
    return words << QCoreApplication::translate("Column", "left") << QCoreApplication::translate("Column", "ended");
}

QString bandTitle(Band band)
{
    switch (band) {
    case Band::Good: return translate("Explain", "Good");
    case Band::Fair: return translate("Explain", "Fair");
    case Band::Poor: return translate("Explain", "Poor");
    case Band::Bad: return translate("Explain", "Bad");
    case Band::None: break;
    }
    return QStringLiteral("–");
}

} // namespace jitscope
