// What a shard calls good, fair, poor and bad, as the fleet file says it: quality = "teams", or a table with edges of one's own.
#pragma once

#include "quality/qualityscale.h"
#include "storage/toml.h"

#include <QStringList>

#include <cmath>

namespace jitscope {

struct QualityKey
{
    const char *key;
    QualityMeasure measure; // of "loss" both directions
};
inline constexpr QualityKey QualityKeys[] = {
    {"rtt", QualityMeasure::Rtt}, {"loss", QualityMeasure::LossUp}, {"audio_jitter", QualityMeasure::AudioJitter},
    {"video_jitter", QualityMeasure::VideoJitter}, {"mos", QualityMeasure::Mos}, {"bandwidth", QualityMeasure::Bandwidth},
};

// [fair, poor, bad], where nan says that there is no such step. Who stands exactly on an edge is judged as in Jitsi Ops.
template<class Reader>
void readQualityEdges(Reader &r, const toml::table &in, const QualityKey &k, QualityScale &scale)
{
    const toml::node *n = in.get(k.key);
    if (!n) return;
    const bool falling = isFalling(k.measure);
    const auto wrong = [&] {
        r.fault(*n, QStringLiteral("expected three numbers after %1 =, from where on it is fair, poor and bad, each %2 than the one before; nan: no such step").arg(QLatin1String(k.key), falling ? QStringLiteral("smaller") : QStringLiteral("bigger")));
    };
    const toml::array *all = n->as_array();
    if (!all || all->size() != 3) return wrong();
    QualityEdges edges = QualityScale().edgesOf(k.measure);
    double last = std::nan("");
    QualityEdge *steps[] = {&edges.fair, &edges.poor, &edges.bad};
    for (size_t i = 0; i < 3; ++i) {
        const toml::node &one = (*all)[i];
        const auto v = one.value<double>();
        if ((!one.is_integer() && !one.is_floating_point()) || !v || *v < 0 || *v > 1e6) return wrong();
        if (std::isnan(*v)) *steps[i] = {};
        else if (!std::isnan(last) && (falling ? *v >= last : *v <= last)) return wrong();
        else steps[i]->at = last = *v;
    }
    scale.edges[size_t(k.measure)] = edges;
    if (k.measure == QualityMeasure::LossUp) scale.edges[size_t(QualityMeasure::LossDown)] = edges;
}

template<class Reader>
QualityScale readQuality(Reader &r, const toml::table &shard)
{
    const toml::node *n = shard.get("quality");
    if (!n) return {};
    const toml::table *t = n->as_table();
    const QString name = t ? r.text(*t, "preset") : r.text(shard, "quality");
    QualityScale scale;
    if (!name.isEmpty() || (t && t->contains("preset")) || !t) {
        const auto preset = qualityPreset(name);
        if (preset) scale = QualityScale(*preset);
        else if (!t ? n->is_string() : t->get("preset")->is_string()) {
            QStringList names;
            for (size_t i = 0; i < QualityPresets; ++i) names << QLatin1String(qualityPresetName(QualityPreset(i)));
            r.fault(t ? *t->get("preset") : *n, QStringLiteral("no such preset of quality; there are %1").arg(names.join(QStringLiteral(", "))));
        }
    }
    if (!t) return scale;
    r.unknownKeys(*t, {"preset", "rtt", "loss", "audio_jitter", "video_jitter", "mos", "bandwidth", "window", "enter", "of", "leave", "packets"}, "quality");
    for (const QualityKey &k : QualityKeys) readQualityEdges(r, *t, k, scale);
    scale.windowMs = r.seconds(*t, "window", scale.windowMs, 1, 60);
    scale.of = r.integer(*t, "of", scale.of, 1, 16);
    scale.enter = r.integer(*t, "enter", scale.enter, 1, 16);
    if (scale.enter > scale.of) r.fault(t->contains("enter") ? *t->get("enter") : *n, QStringLiteral("expected enter = not to be more than of ="));
    scale.leave = r.integer(*t, "leave", scale.leave, 1, 16);
    scale.minPackets = r.integer(*t, "packets", scale.minPackets, 1, 100'000);
    return scale;
}

// The line of fleetToml(); empty for the usual.
inline QString qualityToml(const QualityScale &scale)
{
    if (scale == QualityScale()) return {};
    const QualityScale of(scale.preset);
    const QString name = QStringLiteral("\"%1\"").arg(QLatin1String(qualityPresetName(scale.preset)));
    if (scale == of) return QStringLiteral("quality = %1\n").arg(name);
    QStringList parts{QStringLiteral("preset = ") + name};
    const auto number = [](const QualityEdge &e) { return e.isSet() ? QString::number(e.at, 'g', 12) : QStringLiteral("nan"); };
    for (const QualityKey &k : QualityKeys) {
        const QualityEdges &e = scale.edgesOf(k.measure);
        if (!(e == of.edgesOf(k.measure))) parts << QStringLiteral("%1 = [%2, %3, %4]").arg(QLatin1String(k.key), number(e.fair), number(e.poor), number(e.bad));
    }
    if (scale.windowMs != of.windowMs) parts << QStringLiteral("window = %1").arg(scale.windowMs / 1000.0);
    const auto whole = [&](const char *key, int value, int usual) {
        if (value != usual) parts << QStringLiteral("%1 = %2").arg(QLatin1String(key)).arg(value);
    };
    whole("enter", scale.enter, of.enter);
    whole("of", scale.of, of.of);
    whole("leave", scale.leave, of.leave);
    whole("packets", scale.minPackets, of.minPackets);
    return QStringLiteral("quality = { %1 }\n").arg(parts.join(QStringLiteral(", ")));
}

} // namespace jitscope
