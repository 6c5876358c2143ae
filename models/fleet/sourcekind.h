// Every kind of page or feed that the console reads. The order is the order of the doctor's list.
#pragma once

#include <QtGlobal>

namespace jitscope {

enum class SourceKind : quint8 {
    JvbHealth, JvbVersion, JvbColibriStats, JvbMetrics, JvbDebug, JvbDebugFull, JvbRtcStats,
    JicofoHealth, JicofoVersion, JicofoStats, JicofoMetrics, JicofoDebug, JicofoConferences, JicofoConference, JicofoPins,
    JibriHealth, JibriMetrics,
    ProsodyCensus, ProsodyRoomSize, ProsodyRoom, ProsodyMetrics,
    Brewery,
    NodeExporter, HaproxyMetrics, HaproxyStats, HaproxySocket, HaproxyTable, Exposition,
    SignalReport, SignalHealth, SignalCensus,
    JibriHost, ProsodyLog, // commands over SSH, once a minute: a recorder's machine; what Prosody's log says of lost requests
    HostProc,              // likewise, four times a minute: /proc of a machine without node_exporter
    ProsodyPort,           // whether Prosody lets clients connect (TCP 5222)
    JibriHook,             // what a Jibri posts to us by itself
    PrometheusFigures, PrometheusAlerts, PrometheusRules, PrometheusTargets, // of the shard's own Prometheus: what it scrapes, and what it says of it
    Pushgateway,           // what was pushed, and when
    Tunnel, // an SSH connection that other sources are reached through
    Derived,
    Count_,
};

// Stable name, as in `inspect KIND` where there is one: "jvb-stats", "jvb-debug", "jicofo-stats", "jibri-health", "census", …
const char *sourceKindName(SourceKind kind);

} // namespace jitscope
