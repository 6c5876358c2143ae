#include "demo/bridgefigures.h"

#include "demo/demonames.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace jitscope::demo {

QByteArray bridgeVersion(bool old) { return old ? "2.3.187-gdc7a3c5c9" : "2.3.312-ga29d97d13"; }

bool onBridge(const Room &room, int bridge)
{
    return std::any_of(room.people.begin(), room.people.end(), [&](const Person &p) { return p.bridge == bridge; });
}

std::vector<Figure> bridgeFigures(const World &world, const Shard &shard, int index, bool old)
{
    const Bridge &b = shard.bridges[size_t(index)];
    double up = 0, down = 0, packetsUp = 0, packetsDown = 0, lostUp = 0, seenUp = 0, lostDown = 0, seenDown = 0, rtt = 0;
    double relayIn = 0, relayOut = 0;
    int withRtt = 0, local = 0, relayed = 0, active = 0, highLoss = 0, suspended = 0, audio = 0, video = 0, receiveOnly = 0, inactive = 0, visitors = 0;
    int conferences = 0, inactiveRooms = 0, p2p = 0, withRelay = 0, largest = 0;
    for (const Room &room : shard.rooms) {
        if (!onBridge(room, index)) continue;
        ++conferences;
        int here = 0;
        for (const Person &p : room.people) {
            const bool mine = p.bridge == index;
            here += mine;
            if (!mine) {
                relayIn += room.silent() ? 0 : p.upBps();
                continue;
            }
            if (room.bridges.size() > 1 && !room.silent()) relayOut += p.upBps();
            up += p.upBps();
            down += p.downBps;
            packetsUp += (p.seenUp + p.lostUp) / 60;
            packetsDown += (p.seenDown + p.lostDown) / 60 + (room.silent() ? 0 : 45);
            lostUp += p.lostUp, seenUp += p.seenUp, lostDown += p.lostDown, seenDown += p.seenDown;
            rtt += p.rtt, ++withRtt;
            highLoss += !room.silent() && p.lossDown > 0.1f;
            suspended += p.suspended();
            audio += p.audioBps > 0;
            video += p.sendsVideo();
            receiveOnly += !room.silent() && p.audioBps <= 0 && !p.sendsVideo();
            visitors += p.visitor;
        }
        local += here;
        relayed += int(room.people.size()) - here;
        active += room.silent() ? 0 : here;
        inactive += room.silent() ? int(room.people.size()) : 0;
        inactiveRooms += room.silent();
        p2p += room.kind == RoomKind::PeerToPeer && room.people.size() == 2;
        withRelay += here < int(room.people.size());
        largest = std::max(largest, int(room.people.size()));
    }
    const auto fraction = [](double lost, double seen) { return lost + seen > 0 ? lost / (lost + seen) : 0.0; };
    const double lived = double(world.now() - b.started) / 1000;
    const double ever = double(b.endpointsEver);
    using K = Figure::Kind;
    std::vector<Figure> f = {
        {"incoming_loss", "incoming_loss_fraction", K::Real, fraction(lostUp, seenUp)},
        {"outgoing_loss", "outgoing_loss_fraction", K::Real, fraction(lostDown, seenDown)},
        {"overall_loss", "loss_fraction", K::Real, fraction(lostUp + lostDown, seenUp + seenDown)},
        {"endpoints_with_high_outgoing_loss", "endpoints_with_high_outgoing_loss", K::Gauge, double(highLoss)},
        {"tcc_unmatched_feedback", "tcc_unmatched_feedback", K::Gauge, 3},
        {"local_active_endpoints", "active_endpoints", K::Gauge, double(active)},
        {"bit_rate_download", "incoming_bitrate", K::Gauge, up / 1000, {}, 1000},
        {"bit_rate_upload", "outgoing_bitrate", K::Gauge, down / 1000, {}, 1000},
        {"packet_rate_download", "incoming_packet_rate", K::Gauge, packetsUp},
        {"packet_rate_upload", "outgoing_packet_rate", K::Gauge, packetsDown},
        {"rtt_aggregate", "average_rtt", K::Real, withRtt > 0 ? rtt / withRtt : 0},
        {"num_eps_oversending", "endpoints_oversending", K::Gauge, double(suspended / 3)},
        {"octo_conferences", "conferences_with_relay", K::Gauge, double(withRelay)},
        {"inactive_conferences", "conferences_inactive", K::Gauge, double(inactiveRooms)},
        {"p2p_conferences", "conferences_p2p", K::Gauge, double(p2p)},
        {"endpoints", "current_endpoints", K::Gauge, double(local + relayed)},
        {"participants", nullptr, K::Gauge, double(local + relayed)},
        {"receive_only_endpoints", "endpoints_recvonly", K::Gauge, double(receiveOnly)},
        {"inactive_endpoints", "endpoints_inactive", K::Gauge, double(inactive)},
        {"octo_endpoints", "endpoints_relayed", K::Gauge, double(relayed)},
        {"endpoints_sending_audio", "endpoints_sending_audio", K::Gauge, double(audio)},
        {"endpoints_sending_video", "endpoints_sending_video", K::Gauge, double(video)},
        {"largest_conference", "largest_conference", K::Gauge, double(largest)},
        {"octo_receive_bitrate", "relay_incoming_bitrate", K::Gauge, relayIn},
        {"octo_receive_packet_rate", "relay_incoming_packet_rate", K::Gauge, relayIn / 7600},
        {"octo_send_bitrate", "relay_outgoing_bitrate", K::Gauge, relayOut},
        {"octo_send_packet_rate", "relay_outgoing_packet_rate", K::Gauge, relayOut / 7600},
        {"endpoints_with_suspended_sources", "endpoints_with_suspended_sources", K::Gauge, double(suspended)},
        {"total_conferences_created", "conferences_created", K::Counter, double(b.conferencesCompleted) + conferences},
        {"total_conferences_completed", "conferences_completed", K::Counter, double(b.conferencesCompleted)},
        {"total_conference_seconds", "conference_seconds", K::Counter, double(b.conferencesCompleted) * 1290},
        {"total_participants", "endpoints", K::Counter, ever},
        {"total_visitors", "visitors", K::Counter, ever * 0.1},
        {"num_eps_no_msg_transport_after_delay", "endpoints_no_message_transport_after_delay", K::Counter, ever / 1500},
        {"total_relays", "relays", K::Counter, ever / 26},
        {"num_relays_no_msg_transport_after_delay", "relays_no_message_transport_after_delay", K::Counter, 0},
        {"total_keyframes_received", "keyframes_received", K::Counter, ever * 38},
        {"total_layering_changes_received", "layering_changes_received", K::Counter, ever * 1.1},
        {"total_video_stream_milliseconds_received", "video_milliseconds_received", K::Counter, ever * 4.7e6},
        {"stress_level", "stress", K::Real, b.stress},
        {"conferences", "conferences", K::Gauge, double(conferences)},
        {"visitors", "current_visitors", K::Gauge, double(visitors)},
        {"local_endpoints", "local_endpoints", K::Gauge, double(local)},
        {"total_data_channel_messages_received", "data_channel_messages_received", K::Counter, ever * 47},
        {"total_data_channel_messages_sent", "data_channel_messages_sent", K::Counter, ever * 75},
        {"total_colibri_web_socket_messages_received", "colibri_web_socket_messages_received", K::Counter, ever * 117},
        {"total_colibri_web_socket_messages_sent", "colibri_web_socket_messages_sent", K::Counter, ever * 203},
        {"total_bytes_received", "bytes_received", K::Counter, b.bytesUp},
        {"endpoints_ice_failed", "endpoints_ice_failed", K::Counter, ever / 510},
        {"dtls_failed_endpoints", "endpoints_dtls_failed", K::Counter, ever / 9400},
        {"relays_ice_failed", "relays_ice_failed", K::Counter, 1},
        {"dtls_failed_relays", "relays_dtls_failed", K::Counter, 0},
        {"total_bytes_sent", "bytes_sent", K::Counter, b.bytesDown},
        {"total_packets_received", "packets_received", K::Counter, b.bytesUp / 665},
        {"total_packets_sent", "packets_sent", K::Counter, b.bytesDown / 703},
        {"total_bytes_received_octo", "relay_bytes_received", K::Counter, b.bytesUp * 0.11},
        {"total_bytes_sent_octo", "relay_bytes_sent", K::Counter, b.bytesUp * 0.148},
        {"total_packets_received_octo", "relay_packets_received", K::Counter, b.bytesUp * 0.11 / 644},
        {"total_packets_sent_octo", "relay_packets_sent", K::Counter, b.bytesUp * 0.148 / 659},
        {"total_dominant_speaker_changes", "dominant_speaker_changes", K::Counter, double(b.speakerChanges)},
        {"preemptive_kfr_sent", "preemptive_keyframe_requests_sent", K::Counter, double(b.speakerChanges) * 0.32},
        {"preemptive_kfr_suppressed", "preemptive_keyframe_requests_suppressed", K::Counter, double(b.speakerChanges) * 0.63},
        {"total_ice_failed", "ice_failed", K::Counter, ever / 430},
        {"total_ice_succeeded", "ice_succeeded", K::Counter, ever * 0.996},
        {"total_ice_succeeded_relayed", "ice_succeeded_relayed", K::Counter, ever * 0.048},
        {"average_participant_stress", nullptr, K::Real, 0.01},
        {"threads", "thread_count", K::Gauge, 180.0 + local / 4},
        {"graceful_shutdown", "graceful_shutdown", K::Flag, double(b.graceful)},
        {"shutting_down", "shutting_down", K::Flag, double(b.phase == Bridge::Phase::ShuttingDown)},
        {"drain", "drain_mode", K::Flag, double(b.draining)},
        {"current_timestamp", nullptr, K::Text, 0,
         QDateTime::fromMSecsSinceEpoch(world.now(), QTimeZone::utc()).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")).toLatin1()},
        {"relay_id", nullptr, K::Text, 0, b.name},
        {"muc_clients_configured", "muc_clients_configured", K::Gauge, 1},
        {"muc_clients_connected", "muc_clients_connected", K::Gauge, b.present() ? 1.0 : 0.0},
        {"mucs_configured", "mucs_connected", K::Gauge, 1}, // the metric's name is misleading in reality too
        {"mucs_joined", "mucs_joined", K::Gauge, b.present() ? 1.0 : 0.0},
        {"endpoints_with_spurious_remb", "endpoints_with_spurious_remb", K::Gauge, 0},
        {"healthy", "healthy", K::Flag, 1},
        {"endpoints_disconnected", "endpoints_disconnected", K::Counter, ever / 29},
        {"endpoints_reconnected", "endpoints_reconnected", K::Counter, ever / 32},
        {"version", nullptr, K::Text, 0, bridgeVersion(old)},
        {"release", nullptr, K::Text, 0, "rel-40"},
        {"region", "region", K::Text, 0, regions()[b.region].region},
        // Only in /metrics.
        {nullptr, "colibri_web_socket_close_abnormal", K::Counter, ever / 460},
        {nullptr, "colibri_web_socket_close_normal", K::Counter, ever * 0.28},
        {nullptr, "colibri_web_socket_error", K::Counter, 3},
        {nullptr, "ice_restarts_agent_creation_failed", K::Counter, 0},
        {nullptr, "ice_restarts_failed", K::Counter, 4},
        {nullptr, "ice_restarts_not_established", K::Counter, 1},
        {nullptr, "ice_restarts_rejected", K::Counter, 0},
        {nullptr, "ice_restarts_started", K::Counter, 96},
        {nullptr, "ice_restarts_succeeded", K::Counter, 91},
        {nullptr, "ice_restarts_superseded", K::Counter, 1},
        {nullptr, "queue_dropped_packets", K::Counter, b.stress > 0.85 ? lived / 40 : 18},
        {nullptr, "queue_exceptions", K::Counter, 1},
        {nullptr, "rejected_data_channels", K::Counter, 0},
        {nullptr, "rtp_receiver_dropped_packets", K::Counter, 11},
        {nullptr, "rtp_receiver_exceptions", K::Counter, 0},
        {nullptr, "rtp_sender_dropped_packets", K::Counter, 7},
        {nullptr, "rtp_sender_exceptions", K::Counter, 0},
        {nullptr, "xmpp_disconnects", K::Counter, b.lostXmpp ? 3.0 : 2.0},
        {nullptr, "cpu_steal", K::Real, 0.0021},
        {nullptr, "jvm_gc_count", K::Gauge, lived / 60},
        {nullptr, "jvm_gc_time", K::Gauge, lived * 1.07},
        {nullptr, "jvm_heap_committed", K::Gauge, 2147483648.0},
        {nullptr, "jvm_heap_used", K::Gauge, 4.1e8 + local * 2.2e6},
        {nullptr, "jvm_open_fd_count", K::Gauge, 420.0 + local},
        {nullptr, "startup_time", K::Gauge, double(b.started)},
    };
    if (old) std::erase_if(f, [](const Figure &x) { // came with 2.3-285 and later
        const QByteArrayView key = x.stat ? x.stat : x.metric;
        return key == "tcc_unmatched_feedback" || key == "endpoints_ice_failed" || key == "relays_ice_failed" || key == "dtls_failed_relays"
            || key == "cpu_steal" || key.startsWith("ice_restarts");
    });
    return f;
}

BridgeHistograms bridgeHistograms(const Shard &shard, int bridge)
{
    BridgeHistograms h;
    for (const Room &room : shard.rooms) {
        if (!onBridge(room, bridge)) continue;
        int audio = 0, video = 0;
        for (const Person &p : room.people) {
            if (p.bridge != bridge) continue;
            audio += p.audioBps > 0;
            video += p.sendsVideo();
        }
        const int size = int(room.people.size());
        ++h.bySize[std::min(size, 21)], ++h.byAudio[std::min(audio, 21)], ++h.byVideo[std::min(video, 21)];
        h.sizeSum += size, h.audioSum += audio, h.videoSum += video;
    }
    return h;
}

} // namespace jitscope::demo
