// The catalogue of HTTP pages: one row per page. Paths, Accept headers and settings: jvb.md §2, §6.1; jicofo.md §2; jibri.md §1, §3.1;
// prosody.md §4, §6.1 of the references. Intervals are for a pollMs of 5 000 and scale with it; 0: only on demand.
#include "sources/source.h"

#include "sources/haproxy.h"
#include "sources/httpsource.h"
#include "sources/jibri.h"
#include "sources/jicofo.h"
#include "sources/jvb.h"
#include "sources/metricspages.h"
#include "sources/prometheusapi.h"
#include "sources/prosody.h"
#include "sources/signal.h"

#include <algorithm>

namespace jitscope {
namespace {

constexpr const char *Json = "application/json";
// OpenMetrics first, the older text form where the server has no other; never left out (a missing header is a 500).
constexpr const char *Metrics = "application/openmetrics-text; version=1.0.0; charset=utf-8, text/plain; version=0.0.4; q=0.5";
constexpr const char *Any = "*/*";

constexpr const char *JvbConf = "/etc/jitsi/videobridge/jvb.conf";
constexpr const char *JicofoConf = "/etc/jitsi/jicofo/jicofo.conf";
constexpr const char *JibriConf = "/etc/jitsi/jibri/jibri.conf";
constexpr const char *ProsodyHost = "/etc/prosody/conf.avail/<domain>.cfg.lua";

// The first row of each server probes while it is down.
const HttpKind Kinds[] = {
    {SourceKind::JvbHealth, ServerKind::Bridge, "/about/health", Any, 10'000, parseJvbHealth, "videobridge.rest.health.enabled = true", JvbConf},
    {SourceKind::JvbDebug, ServerKind::Bridge, "/debug", Json, 5'000, parseJvbDebug, "videobridge.rest.debug.enabled = true", JvbConf},
    {SourceKind::JvbColibriStats, ServerKind::Bridge, "/colibri/stats", Json, 5'000, parseColibriStats, "videobridge.apis.rest.enabled = true", JvbConf},
    {SourceKind::JvbMetrics, ServerKind::Bridge, "/metrics", Metrics, 5'000, parseJvbMetrics, "videobridge.rest.prometheus.enabled = true", JvbConf},
    {SourceKind::JvbRtcStats, ServerKind::Bridge, "/stats", Json, 5'000, parseJvbRtcStats, "videobridge.rest.rtcstats.enabled = true", JvbConf, "2.3-222"},
    {SourceKind::JvbVersion, ServerKind::Bridge, "/about/version", Json, 60'000, parseJvbVersion, "videobridge.rest.version.enabled = true", JvbConf},
    {SourceKind::JvbDebugFull, ServerKind::Bridge, "/debug/%1?full=true", Json, 0, parseJvbDebug, "videobridge.rest.debug.enabled = true", JvbConf},

    {SourceKind::JicofoStats, ServerKind::Focus, "/stats", Json, 5'000, parseJicofoStats, "", ""},
    {SourceKind::JicofoDebug, ServerKind::Focus, "/debug", Json, 5'000, parseJicofoDebug, "jicofo.rest.debug.enabled = true", JicofoConf},
    {SourceKind::JicofoHealth, ServerKind::Focus, "/about/health", Any, 10'000, parseJicofoHealth, "jicofo.health.enabled = true", JicofoConf},
    {SourceKind::JicofoMetrics, ServerKind::Focus, "/metrics", Metrics, 15'000, parseJicofoMetrics, "jicofo.rest.prometheus.enabled = true", JicofoConf},
    {SourceKind::JicofoConferences, ServerKind::Focus, "/debug/conferences", Json, 15'000, parseJicofoConferences, "jicofo.rest.debug.enabled = true", JicofoConf},
    {SourceKind::JicofoPins, ServerKind::Focus, "/pin", Json, 30'000, parseJicofoPins, "jicofo.rest.pin.enabled = true", JicofoConf},
    {SourceKind::JicofoVersion, ServerKind::Focus, "/about/version", Json, 60'000, parseJicofoVersion, "", ""},
    {SourceKind::JicofoConference, ServerKind::Focus, "/debug/conference/%1", Json, 0, parseJicofoConference, "jicofo.rest.debug.enabled = true", JicofoConf},

    {SourceKind::JibriHealth, ServerKind::Recorder, "/jibri/api/v1.0/health", Json, 5'000, parseJibriHealth, "", ""},
    {SourceKind::JibriMetrics, ServerKind::Recorder, "/metrics", Metrics, 10'000, parseJibriMetrics, "jibri.stats.prometheus.enabled = true", JibriConf},

    {SourceKind::ProsodyMetrics, ServerKind::Prosody, "/metrics", Metrics, 15'000, parseProsodyMetrics,
     "modules_enabled = { \"http_openmetrics\" }; statistics = \"internal\"; statistics_interval = \"manual\"", "/etc/prosody/prosody.cfg.lua"},
    {SourceKind::ProsodyCensus, ServerKind::Prosody, "/room-census", Json, 10'000, parseProsodyCensus, "modules_enabled = { \"muc_census\" }", ProsodyHost},
    {SourceKind::ProsodyRoom, ServerKind::Prosody, "/room?room=%1&domain=%2", Json, 0, parseProsodyRoom, "modules_enabled = { \"muc_size\" }", ProsodyHost},

    {SourceKind::SignalReport, ServerKind::Signal, "/signal/report", Any, 5'000, parseSignalReport, "", ""},
    {SourceKind::SignalHealth, ServerKind::Signal, "/signal/health", Any, 15'000, parseSignalHealth, "", ""},
    {SourceKind::SignalCensus, ServerKind::Signal, "/signal/census", Any, 15'000, parseSignalCensus, "CENSUS_POLL=true", "/etc/jitsi/signal-sidecar/config"},

    {SourceKind::NodeExporter, ServerKind::Host, "/metrics", Metrics, 15'000, parseNodeExporter, "", ""},
    {SourceKind::HaproxyStats, ServerKind::Proxy, ";csv", Any, 5'000, parseHaproxyStats, "stats enable; stats uri /haproxy_stats; stats show-legends", "/etc/haproxy/haproxy.cfg"},
    {SourceKind::HaproxyMetrics, ServerKind::Proxy, "/metrics", Metrics, 15'000, parseHaproxyMetrics, "http-request use-service prometheus-exporter if { path /metrics }", "/etc/haproxy/haproxy.cfg"},
};

} // namespace

std::span<const HttpKind> httpKinds() { return Kinds; }

const HttpKind *httpKind(SourceKind kind)
{
    for (const HttpKind &k : httpKinds())
        if (k.kind == kind) return &k;
    return nullptr;
}

bool isPathWord(QStringView word)
{
    return !word.isEmpty() && word.size() <= 64 && std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_'); });
}

bool isReadOnlyPage(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    for (const HttpKind &k : prometheusKinds())
        if (path.endsWith(QString::fromLatin1(k.path).section(u'?', 0, 0))) return true;
    for (const HttpKind &k : httpKinds()) {
        QString known = QString::fromLatin1(k.path).section(u'?', 0, 0);
        if (!known.endsWith(QLatin1String("/%1"))) {
            if (path.endsWith(known)) return true;
            continue;
        }
        known.chop(2);
        const qsizetype at = path.lastIndexOf(u'/') + 1;
        if (at > 0 && at < path.size() && path.left(at).endsWith(known)) return true;
        if (k.kind != SourceKind::JvbDebugFull) continue;
        // one person of a conference; what changes something has names of its own in the first place (jvb.md 2.2)
        const QString conference = path.section(u'/', -2, -2), person = path.section(u'/', -1);
        if (path.endsWith(known + conference + u'/' + person) && isPathWord(conference) && isPathWord(person) && conference != QLatin1String("features") && conference != QLatin1String("stats")) return true;
    }
    return false;
}

} // namespace jitscope
