#include "demo/jvbpages.h"

#include "demo/bridgefigures.h"
#include "demo/metricspage.h"

namespace jitscope::demo {
namespace {

QByteArray colibriStats(const World &world, const Shard &shard, int bridge, bool old)
{
    Json json;
    json.object();
    for (const Figure &f : bridgeFigures(world, shard, bridge, old)) {
        if (!f.stat) continue;
        switch (f.kind) {
        case Figure::Kind::Counter:
        case Figure::Kind::Gauge: json.put(f.stat, qint64(f.value)); break;
        case Figure::Kind::Real: json.put(f.stat, f.value); break;
        case Figure::Kind::Flag: json.put(f.stat, f.value != 0); break;
        case Figure::Kind::Text: json.put(f.stat, f.text); break;
        }
    }
    return json.end().take();
}

QByteArray metrics(const World &world, const Shard &shard, int bridge, bool old, MetricsPage::Form form)
{
    MetricsPage page(form, "jitsi_jvb_", shard.bridges[size_t(bridge)].started);
    for (const Figure &f : bridgeFigures(world, shard, bridge, old)) {
        if (!f.metric) continue;
        const double value = f.kind == Figure::Kind::Real ? f.value * f.perMetric : double(qint64(f.value * f.perMetric));
        switch (f.kind) {
        case Figure::Kind::Counter: page.counter(f.metric, value); break;
        case Figure::Kind::Gauge: page.gauge(f.metric, value); break;
        case Figure::Kind::Real: page.gauge(f.metric, value, false); break;
        case Figure::Kind::Flag: page.flag(f.metric, f.value != 0); break;
        case Figure::Kind::Text: page.info(f.metric, f.metric, f.text); break;
        }
    }
    const BridgeHistograms h = bridgeHistograms(shard, bridge);
    double bounds[21];
    for (int i = 0; i <= 20; ++i) bounds[i] = i;
    page.histogram("conferences_by_size", bounds, h.bySize, h.sizeSum);
    page.histogram("conferences_by_audio_sender", bounds, h.byAudio, h.audioSum);
    page.histogram("conferences_by_video_sender", bounds, h.byVideo, h.videoSum);
    double energy[17] = {0, 7};
    for (int i = 2; i < 17; ++i) energy[i] = energy[i - 1] + 8;
    const int tossed[18] = {};
    page.histogram("tossed_packets_energy", energy, tossed, 0);
    return page.take();
}

bool isTrue(const PageRequest &request, bool fallback)
{
    if (!request.query.hasQueryItem(QStringLiteral("full"))) return fallback;
    return request.query.queryItemValue(QStringLiteral("full")).compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
}

} // namespace

PageReply jvbPage(const World &world, const Shard &shard, int bridge, bool old, const PageRequest &request)
{
    const QByteArray &path = request.path;
    // XMPP is no part of the health check: a bridge that lost it says 200.
    if (path == "/about/health") return PageReply::json({});
    if (path == "/about/version") return PageReply::json("{\"name\":\"JVB\",\"version\":\"" + bridgeVersion(old) + "\",\"os\":\"Linux\"}");
    if (path == "/colibri/stats") {
        if (!shard.bridges[size_t(bridge)].colibriApi) return PageReply::missing();
        return PageReply::json(colibriStats(world, shard, bridge, old));
    }
    if (path == "/metrics") {
        const auto form = MetricsPage::formFor(request.accept); // a missing header is a 500 as well
        if (!form) return PageReply::text(500, "Request failed.\n");
        return {200, MetricsPage::contentType(*form), metrics(world, shard, bridge, old, *form)};
    }
    if (path == "/stats") {
        if (old) return PageReply::missing();
        return PageReply::json(jvbDebug(world, shard, bridge, old, DebugMode::Stats));
    }
    if (path == "/debug") return PageReply::json(jvbDebug(world, shard, bridge, old, isTrue(request, false) ? DebugMode::Full : DebugMode::Short));
    if (path.startsWith("/debug/")) {
        const QList<QByteArray> parts = path.mid(7).split('/');
        if (parts.size() > 2 || parts[0] == "stats" || parts[0] == "features") return PageReply::missing();
        const DebugMode mode = isTrue(request, true) ? DebugMode::Full : DebugMode::Short;
        return PageReply::json(jvbDebug(world, shard, bridge, old, mode, parts[0], parts.value(1)));
    }
    return PageReply::missing();
}

} // namespace jitscope::demo
