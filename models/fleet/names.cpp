// The stable names of enumerations: they stand in JSON, so they never change.
#include "fleet/health.h"
#include "fleet/snapshot.h"
#include "fleet/sourcekind.h"

#include <iterator>

namespace jitscope {
namespace {

template<size_t N, class E>
const char *nameOf(const char *const (&names)[N], E e)
{
    return size_t(e) < N ? names[size_t(e)] : "unknown";
}

} // namespace

const char *healthName(Health health)
{
    static constexpr const char *names[] = {"switched-off", "ok", "pending", "draining", "fair", "warning", "unknown", "critical", "down"};
    static_assert(std::size(names) == size_t(Health::Down) + 1);
    return nameOf(names, health);
}

const char *bandName(Band band)
{
    static constexpr const char *names[] = {"none", "good", "fair", "poor", "bad"};
    return nameOf(names, band);
}

const char *sourceKindName(SourceKind kind)
{
    static constexpr const char *names[] = {
        "jvb-health", "jvb-version", "jvb-stats", "jvb-metrics", "jvb-debug", "jvb-debug-full", "jvb-rtcstats",
        "jicofo-health", "jicofo-version", "jicofo-stats", "jicofo-metrics", "jicofo-debug", "jicofo-conferences", "jicofo-conference", "jicofo-pins",
        "jibri-health", "jibri-metrics",
        "census", "room-size", "room", "prosody-metrics",
        "presence",
        "node-exporter", "haproxy-metrics", "haproxy-stats", "haproxy-socket", "haproxy-table", "exposition",
        "signal-report", "signal-health", "signal-census",
        "jibri-host", "prosody-log", "host-proc", "prosody-port", "jibri-hook",
        "prometheus-figures", "prometheus-alerts", "prometheus-rules", "prometheus-targets",
        "pushgateway",
        "tunnel",
        "derived"};
    static_assert(std::size(names) == size_t(SourceKind::Count_));
    return nameOf(names, kind);
}

const char *roomSureName(RoomSure sure)
{
    static constexpr const char *names[] = {"unknown", "likely", "certain"};
    static_assert(std::size(names) == size_t(RoomSure::Certain) + 1);
    return nameOf(names, sure);
}

const char *serverKindName(ServerKind kind)
{
    static constexpr const char *names[] = {"bridge", "recorder", "gateway", "focus", "prosody", "host", "proxy", "signal", "unexpected"};
    static_assert(std::size(names) == size_t(ServerKind::Unexpected) + 1);
    return nameOf(names, kind);
}

const char *behindStateName(BehindProxy::State state)
{
    static constexpr const char *names[] = {"unknown", "up", "drain", "maint", "no-load", "down", "unchecked"};
    static_assert(std::size(names) == size_t(BehindProxy::State::Unchecked) + 1);
    return nameOf(names, state);
}

const char *problemName(ProblemKind kind)
{
    static constexpr const char *names[] = {
        "source-down", "source-unauthorized", "source-malformed", "shard-unreachable", "feed-down",
        "bridge-unhealthy", "bridge-no-xmpp", "bridge-not-in-focus", "bridge-overloaded", "bridge-silent", "bridge-draining",
        "recorder-views-differ", "recorder-unhealthy", "recorder-expired", "recorder-stuck-busy", "recorder-idle-but-fails", "recorder-twice", "recorders-none-free",
        "focus-unhealthy", "focus-missing", "no-usable-bridge", "versions-differ", "unexpected-occupant", "swap-low",
        "person-poor", "room-poor", "server-apart", "tunnel-down", "people-poor", "brewery-closed",
        "recorder-slow-launch", "recorder-cannot-join", "recorder-stale-presence", "recorder-missing", "recorder-autostart-fails",
        "recorder-canary-fails", "recorder-disk-low", "healing-stopped", "server-out",
        "targets-down", "rules-fail", "push-stale", "push-refused",
        "proxy-views-differ", "room-split", "room-elsewhere", "rooms-unknown-to-proxy", "signal-unhealthy", "signal-stale", "shard-state-disagrees",
        "room-no-bridge", "room-unknown-to-focus", "room-counts-differ", "room-leaked"};
    static_assert(std::size(names) == size_t(ProblemKind::RoomLeaked) + 1);
    return nameOf(names, kind);
}

const char *remedyName(Remedy remedy)
{
    static constexpr const char *names[] = {"", "stop-recording", "restart-when-idle", "restart-now", "restart-with-x", "rename", "fix-login", "faster-launch", "reload-module"};
    static_assert(std::size(names) == size_t(Remedy::ReloadModule) + 1);
    return nameOf(names, remedy);
}

const char *factName(ProblemFact::Kind kind)
{
    static constexpr const char *names[] = {"focus-failures", "focus-mark", "short-phases", "sessions", "started-flat", "never-on", "more-busy", "busy-for", "errors",
                                            "presence-says", "rest-says", "focus-says", "items", "not-in-brewery", "not-in-focus", "log-lines",
                                            "encoders", "disk-free", "canary-runs", "target-error", "rule-error", "proxy-says", "shard-says", "room-at", "room-sent-to",
                                            "room-by-focus", "room-by-bridges", "room-by-prosody"};
    static_assert(std::size(names) == size_t(ProblemFact::Kind::RoomByProsody) + 1);
    return nameOf(names, kind);
}

const char *gapName(ProblemGap gap)
{
    static constexpr const char *names[] = {"no-counters", "no-failures", "no-active", "no-focus-list", "no-log", "no-processes", "which-of-them", "which-machine"};
    static_assert(std::size(names) == size_t(ProblemGap::WhichMachine) + 1);
    return nameOf(names, gap);
}

} // namespace jitscope
