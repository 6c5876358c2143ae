#include "out/findings.h"

#include "base/text.h"
#include "fleet/metric.h"
#include "fleet/quality.h"
#include "out/samples.h"
#include "quality/verdict.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <cmath>

namespace jitscope {
namespace {

struct BaseUnit { const char *suffix; double factor; };

BaseUnit baseUnit(Unit unit)
{
    switch (unit) {
    case Unit::Millisecond: return {"_seconds", 1e-3};
    case Unit::Second: return {"_seconds", 1};
    case Unit::Percent: return {"_ratio", 1e-2};
    case Unit::KilobitPerSecond: return {"_bytes_per_second", 125};
    case Unit::MegabitPerSecond: return {"_bytes_per_second", 125e3};
    case Unit::Byte: return {"_bytes", 1};
    case Unit::BytePerSecond: return {"_bytes_per_second", 1};
    case Unit::PerSecond: return {"_per_second", 1};
    case Unit::EpochMillisecond: return {"_timestamp_seconds", 1e-3};
    case Unit::None: case Unit::Count: case Unit::Ratio: case Unit::Flag: break;
    }
    return {"", 1};
}

// Names that promtool's rules would not let pass as they are: base units, and no _count.
struct NamedOtherwise { Metric metric; const char *name; double factor; };
constexpr NamedOtherwise OtherNames[] = {
    {Metric::ShardCertificateDays, "jitscope_shard_certificate_left_seconds", 86'400},
    {Metric::FocusVersionCount, "jitscope_focus_bridge_versions", 1},
};
const NamedOtherwise *otherName(Metric metric)
{
    const auto it = std::find_if(std::begin(OtherNames), std::end(OtherNames), [metric](const NamedOtherwise &o) { return o.metric == metric; });
    return it == std::end(OtherNames) ? nullptr : it;
}

} // namespace

QByteArray metricName(Metric metric)
{
    if (const NamedOtherwise *o = otherName(metric)) return o->name;
    const MetricRow &m = row(metric);
    return "jitscope_" + QByteArray(m.key).replace('.', '_') + baseUnit(m.unit).suffix;
}

double inBaseUnit(Metric metric, double value)
{
    const NamedOtherwise *o = otherName(metric);
    return value * (o ? o->factor : baseUnit(row(metric).unit).factor);
}

std::vector<OutFamily> figuresOf(const Fleet &fleet, const QStringList &shards)
{
    std::vector<OutFamily> out;
    Metric last{};
    for (const OutSample &s : samplesOf(fleet, {}, shards)) {
        if (out.empty() || s.metric != last) {
            const MetricRow &m = row(s.metric);
            OutFamily f{metricName(s.metric), QByteArray(m.title) + (m.scope == MetricScope::Shard ? " (of a shard" : " (of a server"), {}};
            if (*baseUnit(m.unit).suffix) f.help += QByteArray(", ") + QByteArray(baseUnit(m.unit).suffix + 1).replace('_', ' ');
            f.help += ')';
            out.push_back(std::move(f));
            last = s.metric;
        }
        OutFamily::Labels labels{{"shard", s.shard}};
        if (!s.server.isEmpty()) labels.insert(labels.end(), {{"server", s.server}, {"kind", s.kind}});
        out.back().samples.push_back({std::move(labels), inBaseUnit(s.metric, s.value)});
    }
    OutFamily info{"jitscope_server_info", "Version and region of a server, as it tells them; always 1", {}};
    for (const SnapshotPtr &s : fleet.facts()) {
        if (!shards.isEmpty() && !shards.contains(s->id.value)) continue;
        for (const ServerPtr &v : s->servers)
            info.samples.push_back({{{"shard", s->id.value}, {"server", v->id.value}, {"kind", QString::fromLatin1(serverKindName(v->kind))}, {"version", v->version}, {"region", v->region}}, 1});
    }
    out.push_back(std::move(info));
    return out;
}

std::vector<OutFamily> findingsOf(const std::vector<SnapshotPtr> &shards, const AlertBoard &board, bool withShard, qint64 now)
{
    OutFamily health{"jitsi_console_shard_health", "How a shard is, as this console sees it: 1 for the one state that it is in", {}};
    OutFamily split{"jitsi_console_split_rooms", "Rooms of this shard whose people are on another shard too", {}};
    OutFamily canaryOk{"jitsi_console_canary_success", "Whether the latest canary recording of a recorder could be read back", {}};
    OutFamily canaryAge{"jitsi_console_canary_age_seconds", "How long ago that canary recording ended", {}};
    OutFamily canaryAt{"jitsi_console_canary_timestamp_seconds", "When that canary recording ended", {}};
    OutFamily alerts{"jitsi_console_alerts", "Alerts that fire, by severity, silenced ones included", {}};
    OutFamily people{"jitsi_console_people", "People by the quality of their connection", {}};
    OutFamily median{"jitsi_console_leg_score_median", "Leg score (estimated, 0 to 93) of people, median", {}};
    OutFamily worst{"jitsi_console_leg_score_worst", "Leg score (estimated, 0 to 93) of people, worst", {}};
    const MetricRow *splitRow = metricByKey("shard.split_rooms");
    for (const SnapshotPtr &s : shards) {
        const auto labels = [&](OutFamily::Labels own = {}) {
            if (withShard) own.insert(own.begin(), {"shard", s->id.value});
            return own;
        };
        for (int h = 0; h <= int(Health::Down); ++h) health.samples.push_back({labels({{"health", QString::fromLatin1(healthName(Health(h)))}}), s->health == Health(h) ? 1.0 : 0.0});
        if (const Reading *r = splitRow ? s->readings.find(splitRow->metric) : nullptr; r && r->isMeasured()) split.samples.push_back({labels(), r->value});
        for (const ServerPtr &v : s->servers) {
            if (v->kind != ServerKind::Recorder || v->canary.at <= 0) continue;
            const auto of = labels({{"recorder", v->id.value}});
            canaryOk.samples.push_back({of, v->canary.ok ? 1.0 : 0.0});
            canaryAge.samples.push_back({of, double(std::max<qint64>(0, now - v->canary.at)) / 1000});
            canaryAt.samples.push_back({of, double(v->canary.at) / 1000});
        }
        std::array<int, size_t(AlertSeverity::Page) + 1> firing{};
        for (const Alert &a : board.open())
            if (a.isFiring() && a.key.origin.isEmpty() && a.key.target.shard == s->id.value) ++firing[size_t(a.severity)];
        for (size_t i = 0; i < firing.size(); ++i) alerts.samples.push_back({labels({{"severity", QString::fromLatin1(severityName(AlertSeverity(i)))}}), double(firing[i])});
        std::array<int, size_t(Band::Bad) + 1> bands{};
        std::vector<double> scores;
        bool any = false;
        for (const RoomPtr &r : s->rooms)
            for (const PersonPtr &p : r->people) {
                // steadied, by the shard's own scale; without a watch by the figures of now
                const PersonQualityPtr quality = s->quality ? s->quality->person(r->id, p->id) : nullptr;
                const Band band = quality ? quality->state.band : worstBand(p->readings);
                any = any || band != Band::None;
                ++bands[size_t(band)];
                if (const Reading *score = p->readings.find(Metric::PersonLegScore); score && score->isMeasured()) scores.push_back(score->value);
            }
        for (size_t i = size_t(Band::Good); any && i < bands.size(); ++i) people.samples.push_back({labels({{"quality", QString::fromLatin1(bandName(Band(i)))}}), double(bands[i])});
        if (!scores.empty()) worst.samples.push_back({labels(), *std::min_element(scores.begin(), scores.end())});
        if (const auto middle = percentile(scores, 50)) median.samples.push_back({labels(), *middle});
    }
    std::vector<OutFamily> out;
    for (OutFamily *f : {&health, &split, &canaryOk, &canaryAge, &canaryAt, &alerts, &people, &median, &worst}) out.push_back(std::move(*f));
    return out;
}

QString pushPath(const QString &job, const QString &label, const QString &value)
{
    const auto part = [](const QString &name, const QString &is) {
        if (is.isEmpty()) return u'/' + name + QStringLiteral("@base64/=");
        if (is.contains(u'/') || is == QLatin1String(".") || is == QLatin1String(".."))
            return u'/' + name + QStringLiteral("@base64/") + QString::fromLatin1(is.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        return u'/' + name + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(is));
    };
    return QStringLiteral("/metrics") + part(QStringLiteral("job"), job) + part(label, value);
}

} // namespace jitscope
