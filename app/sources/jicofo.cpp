// /about/health, /about/version, /stats and the JSON form of /metrics of the focus.
#include "sources/flatpage.h"
#include "sources/jicofo.h"

#include "sources/json.h"

#include <QDateTime>

namespace jitscope {

Result<Observation> parseJicofoHealth(QByteArrayView body, const ParseContext &context)
{
    return readHealthPage(body, context, ServerKind::Focus, Metric::FocusHealthy);
}

Result<Observation> parseJicofoVersion(QByteArrayView body, const ParseContext &context)
{
    return readVersionPage(body, context, ServerKind::Focus, u"JiCoFo");
}

Result<Observation> parseJicofoStats(QByteArrayView body, const ParseContext &context)
{
    Observation out = observationOf(context);
    Server server = ownServer(context, ServerKind::Focus);
    const FlatPage page{SourceKind::JicofoStats, {}, [&](const std::string &path, JsonValue &value) {
        if (path == "version") server.version = value.string();
        else if (path == "health/message") server.message = value.string();
        // before 2021 the failures stood at the top
        else if (path == "total_recording_failures") setMeasured(server.readings, Metric::FocusRecordingFailures, value.number(), context);
    }};
    if (const auto done = readFlatPage(body, context, page, server, out); !done) return tl::unexpected<Error>(done.error());
    // health keys are there only with jicofo.health.enabled, which is off by default
    if (!server.readings.find(Metric::FocusHealthy)) server.readings.miss(Metric::FocusHealthy, ReadingState::SwitchedOff, context.at, context.source);
    markNotExported(context, SourceKind::JicofoStats, server);
    out.version = server.version;
    out.servers.push_back(std::move(server));
    return out;
}

Result<Observation> parseJicofoMetricsJson(QByteArrayView body, const ParseContext &context)
{
    Observation out = observationOf(context);
    Server server = ownServer(context, ServerKind::Focus);
    const FlatPage page{SourceKind::JicofoMetrics, "jitsi_jicofo_", [&](const std::string &path, JsonValue &value) {
        if (path == "version_info" || path == "version") server.version = value.string();
    }};
    if (const auto done = readFlatPage(body, context, page, server, out); !done) return tl::unexpected<Error>(done.error());
    out.version = server.version;
    out.servers.push_back(std::move(server));
    return out;
}

// Before 1.0-1102 the keys were written with dashes.
Result<Observation> parseJicofoPins(QByteArrayView body, const ParseContext &context)
{
    Observation out = observationOf(context);
    Server server = ownServer(context, ServerKind::Focus);
    server.pins.emplace();
    JsonWalk walk(body, context);
    const Result<> done = walk.read([&](JsonValue &root) {
        root.items([&](JsonValue &item) {
            RoomPin pin;
            item.fields([&](std::string_view key, JsonValue &value) {
                if (key == "conferenceId" || key == "conference-id") pin.room = value.string();
                else if (key == "jvbVersion" || key == "jvb-version") pin.version = value.string();
                else if (key == "expiresAt" || key == "expires-at") {
                    const QDateTime until = QDateTime::fromString(value.string(), Qt::ISODateWithMs);
                    if (until.isValid()) pin.until = until.toMSecsSinceEpoch();
                }
            });
            if (!pin.room.isEmpty() && !pin.version.isEmpty()) server.pins->push_back(std::move(pin));
        });
    });
    if (!done) return tl::unexpected<Error>(done.error());
    out.servers.push_back(std::move(server));
    return out;
}

} // namespace jitscope
