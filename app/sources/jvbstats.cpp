// /about/health, /about/version, /colibri/stats and the JSON form of /metrics of a bridge.
#include "sources/flatpage.h"
#include "sources/jvb.h"
#include "sources/wire.h"

namespace jitscope {

Result<Observation> parseJvbHealth(QByteArrayView body, const ParseContext &context)
{
    return readHealthPage(body, context, ServerKind::Bridge, Metric::BridgeHealthy);
}

Result<Observation> parseJvbVersion(QByteArrayView body, const ParseContext &context)
{
    return readVersionPage(body, context, ServerKind::Bridge, u"JVB");
}

Result<Observation> parseColibriStats(QByteArrayView body, const ParseContext &context)
{
    Observation out = observationOf(context);
    Server server = ownServer(context, ServerKind::Bridge);
    const FlatPage page{SourceKind::JvbColibriStats, {}, [&](const std::string &path, JsonValue &value) {
        if (path == "version") server.version = value.string();
        else if (path == "release") server.release = value.string();
        else if (path == "region") server.region = value.string();
        else if (path == "relay_id") server.relayId = value.string();
        else if (path == "current_timestamp") out.serverTime = timestampOf(value.string());
    }};
    if (const auto done = readFlatPage(body, context, page, server, out); !done) return tl::unexpected<Error>(done.error());

    const Readings &readings = server.readings;
    // shutting_down was there only while true up to 2.3-94; threads are absent when videobridge.stats.jvm.enabled is false
    if (!readings.find(Metric::BridgeShuttingDown) && readings.find(Metric::BridgeGracefulShutdown))
        server.readings.measure(Metric::BridgeShuttingDown, 0, context.at, context.source);
    if (!readings.find(Metric::BridgeThreads)) server.readings.miss(Metric::BridgeThreads, ReadingState::SwitchedOff, context.at, context.source);
    markNotExported(context, SourceKind::JvbColibriStats, server);
    settleBridge(server, context);
    out.version = server.version;
    out.servers.push_back(std::move(server));
    return out;
}

Result<Observation> parseJvbMetricsJson(QByteArrayView body, const ParseContext &context)
{
    Observation out = observationOf(context);
    Server server = ownServer(context, ServerKind::Bridge);
    const FlatPage page{SourceKind::JvbMetrics, "jitsi_jvb_", [&](const std::string &path, JsonValue &value) {
        if (path == "region_info" || path == "region") server.region = value.string();
    }};
    if (const auto done = readFlatPage(body, context, page, server, out); !done) return tl::unexpected<Error>(done.error());
    settleBridge(server, context);
    out.servers.push_back(std::move(server));
    return out;
}

} // namespace jitscope
