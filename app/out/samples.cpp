#include "out/samples.h"

#include "base/text.h"
#include "settings/outtemplate.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace jitscope {
namespace {

QByteArray filledSamples(const OutConfig &config, const std::vector<OutValues> &all, qint64 now)
{
    const QString one = config.metric.isEmpty() ? defaultSample() : config.metric;
    QStringList metrics;
    for (const OutValues &values : all) metrics << filledJson(one, values);
    // {metrics} stands for JSON that is ready: a mark that no value can hold is put there first
    const QString mark = QStringLiteral("@@jitscope-metrics@@");
    OutValues body{{QStringLiteral("agent"), config.agent}, {QStringLiteral("time"), {QString::number(now / 1000), double(now / 1000)}}, {QStringLiteral("metrics"), mark}};
    QString text = filledJson(config.body.isEmpty() ? defaultSamples() : config.body, body);
    text.replace(u'"' + mark + u'"', u'[' + metrics.join(QStringLiteral(", ")) + u']');
    return text.toUtf8();
}

OutValues valuesOfSample(const OutConfig &config, const OutSample &s)
{
    const MetricRow &m = row(s.metric);
    const QString key = QString::fromLatin1(m.key);
    QJsonObject tags;
    for (auto it = config.tags.begin(); it != config.tags.end(); ++it) tags.insert(it.key(), it.value());
    if (!s.server.isEmpty()) tags.insert(QStringLiteral("instance"), safeText(s.server, 200));
    if (!s.region.isEmpty()) tags.insert(QStringLiteral("region"), safeText(s.region, 200));
    return {{QStringLiteral("agent"), config.agent}, {QStringLiteral("shard"), safeText(s.shard, 200)}, {QStringLiteral("server"), safeText(s.server, 200)},
            {QStringLiteral("kind"), s.kind}, {QStringLiteral("region"), safeText(s.region, 200)}, {QStringLiteral("name"), QString(key).replace(u'.', u'_')}, {QStringLiteral("key"), key},
            {QStringLiteral("unit"), QString::fromLatin1(unitName(m.unit))}, {QStringLiteral("value"), {QString::number(s.value, 'g', 12), s.value}},
            {QStringLiteral("time"), {QString::number(s.at / 1000), double(s.at / 1000)}}, {QStringLiteral("tags"), {QString(), tags}}};
}

} // namespace

std::vector<OutSample> samplesOf(const Fleet &fleet, const std::vector<Metric> &metrics, const QStringList &shards)
{
    std::vector<Metric> wanted = metrics;
    if (wanted.empty())
        for (const MetricRow &m : catalogue())
            if (m.scope == MetricScope::Server || m.scope == MetricScope::Shard) wanted.push_back(m.metric);
    std::vector<OutSample> out;
    for (const Metric metric : wanted) {
        const auto add = [&](const Readings &readings, const QString &shard, const Server *server) {
            const Reading *r = readings.find(metric);
            if (!r || !r->isMeasured() || !std::isfinite(r->value)) return;
            out.push_back({metric, shard, server ? server->id.value : QString(), server ? QString::fromLatin1(serverKindName(server->kind)) : QString(), server ? server->region : QString(), r->value, r->at});
        };
        for (const SnapshotPtr &s : fleet.facts()) {
            if (!shards.isEmpty() && !shards.contains(s->id.value)) continue;
            if (row(metric).scope == MetricScope::Shard) add(s->readings, s->id.value, nullptr);
            else
                for (const ServerPtr &server : s->servers) add(server->readings, s->id.value, server.get());
        }
    }
    return out;
}

QByteArray samplesBody(const OutConfig &config, const std::vector<OutSample> &samples, qint64 now)
{
    std::vector<OutValues> all;
    for (const OutSample &s : samples) all.push_back(valuesOfSample(config, s));
    return all.empty() ? QByteArray() : filledSamples(config, all, now);
}

QByteArray testSamplesBody(const OutConfig &config, qint64 now)
{
    OutSample s;
    s.shard = QStringLiteral("test");
    s.value = 1;
    s.at = now;
    OutValues values = valuesOfSample(config, s);
    values.insert(QStringLiteral("name"), QStringLiteral("jitscope_test"));
    values.insert(QStringLiteral("key"), QStringLiteral("jitscope.test"));
    values.insert(QStringLiteral("unit"), QString());
    return filledSamples(config, {values}, now);
}

} // namespace jitscope
