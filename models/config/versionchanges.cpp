#include "config/versionchanges.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace jitscope {
namespace {

constexpr VersionChange changes[] = {
    {"jvb", 2, 1, 296, "2020-08-12", VersionEffect::Changes, QT_TRANSLATE_NOOP("VersionChange", "The debug page moves from /colibri/debug to /debug.")},
    {"jvb", 2, 1, 455, "2021-03-04", VersionEffect::Adds, QT_TRANSLATE_NOOP("VersionChange", "The debug page names each meeting by meeting_id, so that its bridges can be joined.")},
    {"jvb", 2, 1, 609, "2022-01-13", VersionEffect::Adds, QT_TRANSLATE_NOOP("VersionChange", "Relays between bridges are in the debug page (secure octo); octo_version is gone.")},
    {"jvb", 2, 1, 610, "2022-01-14", VersionEffect::Adds, QT_TRANSLATE_NOOP("VersionChange", "A bridge can be drained (/colibri/drain).")},
    {"jvb", 2, 1, 663, "2022-04-14", VersionEffect::Adds, QT_TRANSLATE_NOOP("VersionChange", "Drain and shutdown are told in the debug page.")},
    {"jvb", 2, 2, 19, "2022-07-28", VersionEffect::Adds, QT_TRANSLATE_NOOP("VersionChange", "A metrics page for Prometheus (/metrics), with few figures yet.")},
    {"jvb", 2, 3, 5, "2023-03-21", VersionEffect::Changes, QT_TRANSLATE_NOOP("VersionChange", "Metrics are called jitsi_jvb_… instead of jitsi_…: rules and dashboards must follow.")},
    {"jvb", 2, 3, 95, "2024-04-02", VersionEffect::Adds, QT_TRANSLATE_NOOP("VersionChange", "All statistics are in the metrics page, with histograms of meeting sizes.")},
    {"jvb", 2, 3, 95, "2024-04-02", VersionEffect::Takes, QT_TRANSLATE_NOOP("VersionChange", "jitter_aggregate, conference_sizes, videochannels and the loss-limited counters leave /colibri/stats.")},
    {"jvb", 2, 3, 109, "2024-05-02", VersionEffect::Adds, QT_TRANSLATE_NOOP("VersionChange", "Metrics of the Java machine and of queues, and the time of start.")},
    {"jvb", 2, 3, 158, "2024-07-18", VersionEffect::Takes, QT_TRANSLATE_NOOP("VersionChange", "ICE over TCP is gone: media needs UDP or TURN. total_ice_succeeded_tcp goes with it.")},
    {"jvb", 2, 3, 174, "2024-11-05", VersionEffect::Changes, QT_TRANSLATE_NOOP("VersionChange", "The metrics page always answers OpenMetrics when no format is asked for.")},
    {"jvb", 2, 3, 175, "2024-11-11", VersionEffect::Changes, QT_TRANSLATE_NOOP("VersionChange", "Stress is made from CPU use instead of the packet rate: its scale is another one.")},
    {"jvb", 2, 3, 222, "2025-04-24", VersionEffect::Changes, QT_TRANSLATE_NOOP("VersionChange", "The debug page is written anew (snake_case, another tree).")},
    {"jvb", 2, 3, 222, "2025-04-24", VersionEffect::Adds, QT_TRANSLATE_NOOP("VersionChange", "A small statistics page (/stats).")},
    {"jvb", 2, 3, 231, "2025-05-13", VersionEffect::Adds, QT_TRANSLATE_NOOP("VersionChange", "CPU steal is told, and counts towards stress.")},
    {"jvb", 2, 3, 237, "2025-06-04", VersionEffect::Takes, QT_TRANSLATE_NOOP("VersionChange", "A second congestion controller; sender/bandwidth_estimation is gone.")},
    {"jvb", 2, 3, 259, "2025-09-24", VersionEffect::Changes, QT_TRANSLATE_NOOP("VersionChange", "The second congestion controller is the default: rates are over 1 s instead of 5 s.")},
    {"jvb", 2, 3, 268, "2025-12-15", VersionEffect::Adds, QT_TRANSLATE_NOOP("VersionChange", "The exporter of a conference is in the debug page.")},
    {"jvb", 2, 3, 285, "2026-03-25", VersionEffect::Adds, QT_TRANSLATE_NOOP("VersionChange", "People and relays whose connection failed are counted: endpoints_ice_failed, relays_ice_failed, dtls_failed_relays.")},
    {"jvb", 2, 3, 296, "2026-06-10", VersionEffect::Changes, QT_TRANSLATE_NOOP("VersionChange", "Figures that are none come as the texts \"NaN\" and \"Infinity\" instead of null.")},
    {"jvb", 2, 3, 300, "2026-07-06", VersionEffect::Adds, QT_TRANSLATE_NOOP("VersionChange", "Audio subscriptions are in the debug page.")},
    {"jvb", 2, 3, 311, "2026-08-17", VersionEffect::Adds, QT_TRANSLATE_NOOP("VersionChange", "Restarts of ICE are told, in the debug page and as metrics.")},
    {"jvb", 2, 3, 312, "2026-08-19", VersionEffect::Adds, QT_TRANSLATE_NOOP("VersionChange", "Congestion feedback that fits no packet is counted (tcc_unmatched_feedback).")},
    {"jicofo", 1, 0, 840, "2022-01-10", VersionEffect::Adds, QT_TRANSLATE_NOOP("VersionChange", "A debug page with rooms and people (/debug).")},
    {"jicofo", 1, 0, 1004, "2023-03-21", VersionEffect::Changes, QT_TRANSLATE_NOOP("VersionChange", "Metrics are called jitsi_jicofo_… instead of jitsi_….")},
    {"jicofo", 1, 0, 1006, "2023-03-24", VersionEffect::Changes, QT_TRANSLATE_NOOP("VersionChange", "Figures of participants in the metrics page are refreshed from time to time, not at each request.")},
    {"jicofo", 1, 0, 1032, "2023-05-08", VersionEffect::Adds, QT_TRANSLATE_NOOP("VersionChange", "/rtcstats, and meeting_id in the debug page: rooms can be joined with their bridges.")},
    {"jicofo", 1, 0, 1102, "2024-10-22", VersionEffect::Changes, QT_TRANSLATE_NOOP("VersionChange", "A new HTTP server: keys of /pin and /move-endpoints change, health answers OK, each page has its own switch (jicofo.rest).")},
    {"jicofo", 1, 0, 1102, "2024-10-22", VersionEffect::Takes, QT_TRANSLATE_NOOP("VersionChange", "The TLS port 8843 is gone.")},
    {"jicofo", 1, 0, 1124, "2025-02-21", VersionEffect::Adds, QT_TRANSLATE_NOOP("VersionChange", "Figures of each bridge as metrics, and its corrected stress and failing ICE in the debug page.")},
    {"jicofo", 1, 0, 1125, "2025-03-20", VersionEffect::Adds, QT_TRANSLATE_NOOP("VersionChange", "Load is moved from bridge to bridge by itself.")},
    {"jicofo", 1, 0, 1138, "2025-06-03", VersionEffect::Changes, QT_TRANSLATE_NOOP("VersionChange", "It listens on 127.0.0.1 only, where it listened on every address before.")},
    {"jicofo", 1, 0, 1184, "2026-06-10", VersionEffect::Changes, QT_TRANSLATE_NOOP("VersionChange", "Figures that are none come as the text \"NaN\"; Jingle counters are written in capitals.")},
};

} // namespace

std::span<const VersionChange> versionChanges() { return changes; }

bool parseVersion(const QString &text, VersionNumber &number)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,6})\\.(\\d{1,6})[.-](\\d{1,9})(?:\\D|$)"));
    const QRegularExpressionMatch m = form.match(text);
    if (m.hasMatch()) number = {m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()};
    return m.hasMatch();
}

std::vector<VersionChange> changesBetween(const QString &component, const VersionNumber &from, const VersionNumber &to)
{
    const auto &[low, high] = std::minmax(from, to);
    std::vector<VersionChange> all;
    for (const VersionChange &c : changes) {
        const VersionNumber at{c.major, c.minor, c.build};
        if (component == QLatin1String(c.component) && low < at && at <= high) all.push_back(c);
    }
    return all;
}

} // namespace jitscope
