#include "demo/jicofopages.h"

#include "demo/bridgefigures.h"
#include "demo/demonames.h"
#include "demo/jicofoconference.h"
#include "demo/metricspage.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace jitscope::demo {
namespace {

QByteArray version(bool old) { return old ? "1.0.1124" : "1.0.1196"; }
bool hasHealth(const Shard &shard) { return shard.region % 3 != 2; } // off by default; most switch it on

struct Totals
{
    int participants = 0, visitors = 0, rooms = 0, withVisitors = 0, largest = 0, recording = 0;
    int bridges = 0, leaving = 0, jibris = 0, free = 0;
    qint64 pairs = 0;
    int buckets[13] = {};
};

Totals totals(const Shard &shard)
{
    static constexpr int Bounds[] = {1, 2, 3, 5, 10, 20, 50, 100, 200, 300, 400, 500};
    Totals t;
    for (const Room &room : shard.rooms) {
        const int size = std::max(1, int(room.people.size())); // a room where one waits counts as 1
        int visitors = 0;
        for (const Person &p : room.people) visitors += p.visitor;
        ++t.rooms;
        t.participants += size;
        t.visitors += visitors;
        t.withVisitors += visitors > 0;
        t.largest = std::max(t.largest, size);
        t.pairs += qint64(size) * size;
        t.recording += room.recorder >= 0;
        ++t.buckets[std::upper_bound(std::begin(Bounds), std::end(Bounds), size) - std::begin(Bounds)];
    }
    for (const Bridge &b : shard.bridges) {
        t.bridges += b.present();
        t.leaving += b.present() && b.phase != Bridge::Phase::Running;
    }
    for (const Recorder &r : shard.recorders) {
        t.jibris += r.present();
        t.free += r.available();
    }
    return t;
}

struct Gateways { int dial = 0, transcribe = 0; };
Gateways gatewaysOf(const Shard &shard)
{
    Gateways g;
    for (const Gateway &x : shard.gateways) g.dial += x.dials, g.transcribe += x.transcribes;
    return g;
}

void writeQueue(Json &j, const char *name, double seconds, qint64 packets)
{
    j.object(name).put("added_packets", packets).put("removed_packets", packets).put("dropped_packets", 0).put("duration_s", seconds);
    j.put("average_remove_rate_pps", seconds > 0 ? double(packets) / seconds : 0.0).object("queue_size_at_remove");
    j.put("average_queue_size_at_remove", 0.0013).put("max_queue_size_at_remove", 6).put("min_queue_size_at_remove", 0);
    j.put("total_value", packets / 900).put("total_count", packets).put("discarded", 0).object("buckets");
    j.put("0_to_1", packets - packets / 800).put("1_to_4", packets / 800);
    for (const char *bucket : {"4_to_16", "16_to_64", "64_to_256", "256_to_1024", "1024_to_4096", "4096_to_16384", "16384_to_max"}) j.put(bucket, 0);
    j.put("p99_upper_bound", 4).put("p999_upper_bound", 16).end().end().end();
}

QByteArray stats(const World &world, const Shard &shard, bool old)
{
    static constexpr const char *Buckets[] = {"0_to_1", "1_to_2", "2_to_3", "3_to_5", "5_to_10", "10_to_20", "20_to_50", "50_to_100",
                                              "100_to_200", "200_to_300", "300_to_400", "400_to_500", "500_to_max"};
    const Totals t = totals(shard);
    const qint64 ever = qint64(shard.participantsEver);
    const double lived = double(world.now() - shard.focusStarted) / 1000;
    Json j(8 * 1024);
    j.object().put("total_participants", ever).put("total_conferences_created", shard.conferencesEver).put("conferences", t.rooms);
    j.put("conferences_with_visitors", t.withVisitors);
    j.object("bridge_failures").put("participants_moved", shard.moved).put("bridges_removed", shard.lostBridges).end();
    j.object("participant_notifications").put("ice_failed", shard.iceFailed).put("request_restart", shard.iceFailed / 2).end();
    j.put("largest_conference", t.largest).put("participants", t.participants).put("visitors", t.visitors).object("conference_sizes");
    if (t.rooms > 0) j.put("average", double(t.participants) / t.rooms);
    else if (old) j.put("average", nullptr);
    else j.put("average", "NaN");
    j.put("max", t.largest).put("min", 0).put("total_value", t.participants).put("total_count", t.rooms).put("discarded", 0).object("buckets");
    for (int i = 0; i < 13; ++i) j.put(Buckets[i], t.buckets[i]);
    j.put("p99_upper_bound", -1).put("p999_upper_bound", -1).end().end();
    j.put("endpoint_pairs", t.pairs);
    j.object("jibri").put("total_sip_call_failures", 0).put("total_live_streaming_failures", 2).put("total_recording_failures", shard.recordingFailures);
    j.put("live_streaming_active", 0).put("recording_active", t.recording).put("sip_call_active", 0).end();
    j.object("queues");
    writeQueue(j, "jingle-iq-queue", lived, ever * 5 / 2);
    writeQueue(j, "ChatRoomImpl presence queue", lived, ever * 8);
    writeQueue(j, "chat-room-role-manager-queue", lived, ever / 2);
    j.end();
    j.object("bridge_selector").put("bridge_count", t.bridges).put("operational_bridge_count", t.bridges).put("in_shutdown_bridge_count", t.leaving);
    j.put("lost_bridges", shard.lostBridges).put("bridge_version_count", t.bridges > 0 ? 1 : 0).end();
    j.object("jibri_detector").put("count", t.jibris).put("available", t.free).end();
    j.object("sip_jibri_detector").put("count", 0).put("available", 0).end();
    const Gateways g = gatewaysOf(shard);
    if (shard.gateways.empty()) j.object("jigasi").end(); // no gateway is configured: no jigasi_detector either
    else {
        j.object("jigasi_detector").put("sip_count", g.dial).put("sip_in_graceful_shutdown_count", 0).put("transcriber_count", g.transcribe).end();
        j.object("jigasi").put("rejected_requests", 8).put("accepted_requests", 120 + shard.calls()).put("retries", 3).put("instance_errors", 2).put("instance_timeout", 1);
        j.put("requests_failed_no_instance", 1).put("requests_failed_xmpp_not_connected", 0).end();
    }
    j.put("threads", 118 + t.rooms / 4).object("jingle").object("sent");
    const auto action = [&](const char *now, const char *before, qint64 n) { j.put(old ? before : now, n); };
    action("SESSION_INITIATE", "session-initiate", ever), action("SESSION_TERMINATE", "session-terminate", ever - t.participants);
    action("SOURCEADD", "source-add", ever * 5), action("SOURCEREMOVE", "source-remove", ever * 2);
    j.end().object("received");
    action("SESSION_ACCEPT", "session-accept", ever - 9), action("SESSION_INFO", "session-info", ever / 60), action("SESSION_TERMINATE", "session-terminate", 34);
    action("SOURCEADD", "source-add", ever / 2), action("SOURCEREMOVE", "source-remove", ever / 5), action("TRANSPORT_INFO", "transport-info", ever - 40);
    j.end().end().put("version", version(old));
    if (hasHealth(shard)) {
        const bool ok = t.bridges > 0;
        j.put("slow_health_check", 0).put("healthy", ok).object("health").put("success", ok).put("hardFailure", true).put("responseCode", nullptr).put("sticky", false);
        if (ok) j.put("message", nullptr);
        else j.put("message", "No operational bridges available (total bridge count: 0)");
        j.end();
    }
    return j.end().take();
}

QByteArray metrics(const World &, const Shard &shard, bool old, MetricsPage::Form form)
{
    const Totals t = totals(shard);
    const double ever = double(shard.participantsEver);
    MetricsPage page(form, "jitsi_jicofo_", shard.focusStarted);
    std::vector<MetricsPage::Labelled> moved, restarts, failing, endpoints;
    for (size_t i = 0; i < shard.bridges.size(); ++i) {
        const Bridge &b = shard.bridges[i];
        if (!b.present()) continue; // the series of a bridge that left are gone, not 0
        double here = 0;
        for (const Room &room : shard.rooms)
            for (const Person &p : room.people) here += p.bridge == i;
        moved.push_back({b.name, 0.0}), restarts.push_back({b.name, 4.0}), failing.push_back({b.name, 0.0}), endpoints.push_back({b.name, here});
    }
    page.counter("bridge_endpoints_moved", "jvb", moved);
    page.counter("bridge_restart_requests", "jvb", restarts);
    page.gauge("bridge_failing_ice", "jvb", failing);
    page.gauge("bridge_endpoints", "jvb", endpoints);
    const std::pair<const char *, double> counters[] = {
        {"bridge_selection_rate_limited", 0}, {"bridge_selector_lost_bridges", double(shard.lostBridges)}, {"bridges_removed", double(shard.lostBridges)},
        {"conference_requests", double(shard.conferencesEver) * 5.2}, {"conference_requests_new", double(shard.conferencesEver)},
        {"conferences_created", double(shard.conferencesEver)}, {"ice_restarts_failed", 6}, {"ice_restarts_not_needed", 2}, {"ice_restarts_relayed", 210},
        {"ice_restarts_requested", 218}, {"jibri_live_streaming_failures", 2}, {"jibri_no_instance_failures", 7},
        {"jibri_recording_failures", double(shard.recordingFailures)}, {"jibri_sip_failures", 0}, {"load_redistributor_endpoints_moved", 0},
        {"participants", ever}, {"participants_ice_failed", double(shard.iceFailed)}, {"participants_moved", double(shard.moved)},
        {"participants_no_start_muted_rmd", 311}, {"participants_restart_requested", double(shard.iceFailed / 2)}, {"xmpp_disconnects", 1},
        {"jingle_session_initiate_sent", ever}, {"jingle_session_terminate_sent", ever - t.participants}, {"jingle_sourceadd_sent", ever * 5},
        {"jingle_sourceremove_sent", ever * 2}, {"jingle_session_accept_received", ever - 9}, {"jingle_session_info_received", ever / 60},
        {"jingle_session_terminate_received", 34}, {"jingle_sourceadd_received", ever / 2}, {"jingle_sourceremove_received", ever / 5},
        {"jingle_transport_info_received", ever - 40},
    };
    for (const auto &[name, value] : counters) {
        if (old && QByteArrayView(name).startsWith("ice_restarts")) continue;
        page.counter(name, double(qint64(value)));
    }
    if (!shard.gateways.empty()) { // registered with the first of them
        const Gateways g = gatewaysOf(shard);
        page.counter("jigasi_iq_handler_accepted_requests", 120 + shard.calls());
        page.counter("jigasi_iq_handler_rejected_requests", 8), page.counter("jigasi_iq_handler_retries", 3);
        page.counter("jigasi_iq_handler_instance_errors", 2), page.counter("jigasi_iq_handler_instance_timeouts", 1);
        page.gauge("jigasi_sip_count", g.dial), page.gauge("jigasi_sip_in_graceful_shutdown_count", 0), page.gauge("jigasi_transcriber_count", g.transcribe);
    }
    if (hasHealth(shard)) page.flag("healthy", t.bridges > 0);
    page.gauge("conferences_seconds", double(shard.conferencesEver) * 671.2, false);
    page.gauge("endpoint_seconds", ever * 516.1, false);
    const std::pair<const char *, double> gauges[] = {
        {"bridge_selector_bridge_count", t.bridges}, {"bridge_selector_bridge_count_in_shutdown", t.leaving}, {"bridge_selector_bridge_count_operational", t.bridges},
        {"bridge_selector_bridge_version_count", t.bridges > 0 ? 1 : 0}, {"conferences", t.rooms}, {"conferences_with_visitors", t.withVisitors},
        {"jibri_instances", t.jibris}, {"jibri_instances_available", t.free}, {"jibri_live_streaming_active", 0}, {"jibri_recording_active", t.recording},
        {"jibri_sip_active", 0}, {"largest_conference", t.largest}, {"participants_current", t.participants}, {"participants_pairs", double(t.pairs)},
        {"sip_jibri_instances", 0}, {"sip_jibri_instances_available", 0}, {"threads", 118 + t.rooms / 4}, {"visitors_current", t.visitors},
    };
    for (const auto &[name, value] : gauges) page.gauge(name, value);
    page.info("version", "version", version(old));
    return page.take();
}

QByteArray debug(const World &world, const Shard &shard, bool old, bool full)
{
    Json j(16 * 1024);
    j.object().object("focus_manager");
    for (const Room &room : shard.rooms) {
        if (room.offFocus) continue;
        j.key(room.jid());
        if (full) writeConference(j, world, shard, room, old, ConferenceForm::Full);
        else j.value(jicofoCount(room));
    }
    j.put("__jicofo-health-check--5120938471120938471@conference." + QByteArray(MainDomain), 0).end();
    j.object("bridge_selector").put("strategy", "RegionBasedBridgeSelectionStrategy").object("bridge");
    for (size_t i = 0; i < shard.bridges.size(); ++i) {
        if (!shard.bridges[i].present()) continue;
        j.key(brewery(false) + '/' + shard.bridges[i].name);
        writeBridge(j, shard, int(i), old);
    }
    j.end().end();
    if (shard.recorders.empty()) j.put("jibri_detector", nullptr);
    else {
        j.object("jibri_detector").put("is_sip", false).put("brewery_jid", brewery(true));
        for (const Recorder &r : shard.recorders) {
            if (!r.present()) continue;
            j.object(r.name).put("health_status", r.healthy ? "healthy" : "unhealthy").put("busy_status", r.presenceBusy() ? "busy" : "idle");
            j.put("reports_available", r.available()).put("last_failed", isoTime(r.lastFailed)).put("last_selected", isoTime(r.lastSelected)).end();
        }
        j.end();
    }
    j.put("sip_jibri_detector", nullptr);
    if (shard.gateways.empty()) j.put("jigasi_detector", nullptr);
    else {
        j.object("jigasi_detector").put("brewery_jid", "jigasibrewery@internal.auth." + QByteArray(MainDomain));
        for (const Gateway &g : shard.gateways) {
            j.object(g.name).put("supports_sip", g.dials).put("supports_transcription", g.transcribes).put("is_in_graceful_shutdown", false);
            j.put("participants", g.dials ? shard.calls() : 0);
            if (g.dials) j.put("region", regions()[shard.region].region);
            else j.put("region", "null"); // as it is printed when none is set
            j.end();
        }
        j.end();
    }
    j.object("av_moderation").put("address", "avmoderation." + QByteArray(MainDomain)).end();
    j.object("conference_iq_handler").put("breakout_address", "breakout." + QByteArray(MainDomain)).put("focus_auth_jid", "focus@auth." + QByteArray(MainDomain));
    j.put("jigasi_enabled", !shard.gateways.empty()).put("auth_authority", "null").end();
    return j.end().take();
}

QByteArray allConferences(const World &world, const Shard &shard, bool old, ConferenceForm form)
{
    Json j(256 * 1024);
    j.object();
    for (const Room &room : shard.rooms) {
        if (room.offFocus || (form == ConferenceForm::Reduced && room.kind == RoomKind::Breakout)) continue; // rtcstats is off there
        j.key(form == ConferenceForm::Reduced ? room.meetingId() : room.jid());
        writeConference(j, world, shard, room, old, form);
    }
    return j.end().take();
}

} // namespace

QByteArray brewery(bool recorders) { return QByteArray(recorders ? "jibribrewery" : "jvbbrewery") + "@internal.auth." + MainDomain; }

QByteArray isoTime(qint64 ms)
{
    if (ms == 0) return "-1000000000-01-01T00:00:00Z"; // never
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(Qt::ISODateWithMs).toLatin1();
}

PageReply jicofoPage(const World &world, const Shard &shard, bool old, const PageRequest &request)
{
    const QByteArray &path = request.path;
    if (path == "/about/health") {
        if (!hasHealth(shard)) return PageReply::text(404, {});
        return totals(shard).bridges > 0 ? PageReply::text(200, "OK") : PageReply::text(500, "No operational bridges available (total bridge count: 0)");
    }
    if (path == "/about/version") return PageReply::json("{\"name\":\"JiCoFo\",\"version\":\"" + version(old) + "\",\"os\":\"Linux\"}");
    if (path == "/stats") return PageReply::json(stats(world, shard, old));
    if (path == "/metrics") {
        const auto form = MetricsPage::formFor(request.accept.isNull() ? QByteArray("*/*") : request.accept); // unlike JVB's
        if (!form) return PageReply::text(500, {});
        return {200, MetricsPage::contentType(*form), metrics(world, shard, old, *form)};
    }
    if (path == "/debug") return PageReply::json(debug(world, shard, old, request.query.queryItemValue(QStringLiteral("full")) == QLatin1String("true")));
    if (path == "/debug/conferences") {
        Json j;
        j.array();
        for (const Room &room : shard.rooms)
            if (!room.offFocus) j.value(room.jid());
        j.value("__jicofo-health-check--5120938471120938471@conference." + QByteArray(MainDomain));
        return PageReply::json(j.end().take());
    }
    if (path == "/debug/conferences-full") return PageReply::json(allConferences(world, shard, old, ConferenceForm::Full));
    if (path == "/rtcstats") return PageReply::json(allConferences(world, shard, old, ConferenceForm::Reduced));
    if (path.startsWith("/debug/conference/")) {
        const QByteArray jid = path.mid(18);
        if (jid.indexOf('@') < 1) return PageReply::text(400, "Bad request: Invalid JID");
        const Room *room = shard.room(jid);
        if (!room) return PageReply::json("{}"); // unknown: 200
        Json j(64 * 1024);
        writeConference(j, world, shard, *room, old, ConferenceForm::Full);
        return PageReply::json(j.take());
    }
    return PageReply::missing();
}

} // namespace jitscope::demo
