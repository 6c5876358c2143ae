#include "demo/jvbnodes.h"

#include <algorithm>

namespace jitscope::demo {
namespace {

// Writes one pipeline node: its own members between the common counters, or alone in STATS mode.
class Pipeline
{
public:
    Pipeline(const NodeContext &c, const QByteArray &id, bool receiver)
        : m_c(c), m_hash(quint32(mix(qHash(id, 5)) % 2'000'000'000u))
    {
        if (c.old) c.json.object((receiver ? "RTP receiver " : "RTP sender ") + id);
        else c.json.object(receiver ? "receiver" : "sender");
    }

    template<class Extra>
    void node(const char *name, const Flow &f, double share, bool inStats, const Extra &extra)
    {
        Json &j = m_c.json;
        const bool full = m_c.mode == DebugMode::Full;
        if (!full && !inStats) return;
        if (m_c.old) j.object(QByteArray("Node ") + name + ' ' + QByteArray::number(m_hash + quint32(++m_count) * 7919));
        else j.object(name);
        const double packets = double(qint64(f.packets * share)), bytes = double(qint64(f.bytes * share));
        const double each = 1000 + double(mix(m_hash + quint64(++m_count)) % 4200);
        const double ns = packets * each;
        if (full) {
            j.put("num_input_packets", qint64(packets)).put("num_output_packets", qint64(packets)).put("num_discarded_packets", 0);
            j.put("total_time_spent_ns", qint64(ns)).put("max_packet_process_time_ms", double(mix(m_hash + quint64(m_count)) % 3400000) / 1e6);
            j.put("num_input_bytes", qint64(bytes)).put("duration_ms", qint64(f.ms));
        }
        extra(j);
        if (full) {
            const double spent = double(qint64(ns / 1e6));
            j.put("total_time_spent_ms", qint64(spent)).put("average_time_per_packet_ns", packets > 0 ? ns / packets : 0.0);
            if (bytes <= 0 && spent <= 0) j.put("processing_throughput_mbps", -1.0);
            else if (spent <= 0) j.put("processing_throughput_mbps", "Infinity");
            else j.put("processing_throughput_mbps", bytes * 8 / spent / 1000);
            j.put("throughput_mbps", f.ms > 0 ? bytes * 8 / f.ms / 1000 : -1.0);
        }
        j.end();
    }
    void node(const char *name, const Flow &f, double share = 1, bool inStats = false) { node(name, f, share, inStats, [](Json &) {}); }

private:
    const NodeContext &m_c;
    quint32 m_hash;
    int m_count = 0;
};

void streamTotals(const NodeContext &c, Json &j, const Flow &f)
{
    if (c.old) return; // came with 2.3-222
    j.put("bitrate_bps", qint64(f.bps));
    if (c.mode == DebugMode::Full) j.put("packet_rate", qint64(f.pps)).put("bytes_sent", qint64(f.bytes)).put("packets_sent", qint64(f.packets));
    else j.put("packetrate", qint64(f.pps)).put("total_bytes", qint64(f.bytes)).put("total_packets", qint64(f.packets));
}

void srtp(const NodeContext &c, double packets, int contexts)
{
    Json &j = c.json;
    if (c.mode == DebugMode::Full) {
        j.put("num_cached_packets", 0);
        if (packets > 0) j.put("time_initial_hold_ms", 61);
        else j.put("state", "hold_for_transformer");
    }
    j.put("num_srtp_processed", qint64(packets)).put("num_srtp_fail", 0);
    j.put("num_srtp_auth_fail", 0).put("num_srtp_replay_fail", 0).put("num_srtp_replay_old", 0).put("num_srtp_invalid_packet", 0);
    j.put("num_cached_contexts", contexts);
}

constexpr char RtxTypes[] = "[96 -> rtx (90000): {apt=100}, 97 -> rtx (90000): {apt=101}, 42 -> rtx (90000): {apt=41}]";

void tracked(const NodeContext &c, const Person &p, quint32 ssrc, double bps, bool audio, double jitter)
{
    Json &j = c.json;
    const double seconds = std::max(1.0, double(c.now - p.joined) / 1000);
    const qint64 packets = qint64(seconds * (audio ? 46 : std::max(4.0, bps / 8200)));
    const qint64 lost = qint64(double(packets) * std::min(0.4, double(p.lossUp)));
    j.object(QByteArray::number(ssrc));
    j.put("num_received_packets", packets).put("num_received_bytes", qint64(qint32(packets * (audio ? 110 : 1010)))); // 32 bit, turns negative
    j.put("max_seq_num", (packets + 977) % 65536).put("seq_num_cycles", packets / 65536).put("num_expected_packets", packets + lost);
    j.put("cumulative_packets_lost", lost).put("jitter", jitter).put("duration_active_ms", qint64(seconds * 970));
    j.put("media_type", audio ? "audio" : "video").end();
}

} // namespace

Flow upFlow(const Person &p, qint64 now)
{
    Flow f;
    f.packets = p.packetsUp, f.bytes = p.bytesUp, f.ms = double(now - p.joined);
    f.bps = p.upBps() * 1.02, f.pps = (double(p.seenUp) + double(p.lostUp)) / 60;
    f.audioBps = p.audioBps, f.videoBps = double(p.videoBps) + double(p.shareBps);
    f.rtcp = p.packetsUp * 0.02;
    return f;
}

Flow downFlow(const Person &p, qint64 now)
{
    Flow f;
    f.packets = p.packetsDown, f.bytes = p.bytesDown, f.ms = double(now - p.joined);
    f.bps = double(p.downBps) * 1.02, f.pps = p.downBps > 0 ? (double(p.seenDown) + double(p.lostDown)) / 60 + 45 : 0;
    f.rtcp = p.packetsDown * 0.014;
    f.nacked = p.packetsDown * double(p.lossDown);
    return f;
}

void writeReceiver(const NodeContext &c, const QByteArray &id, const Flow &f, const Person *p)
{
    Pipeline line(c, id, true);
    const bool full = c.mode == DebugMode::Full;
    const double rtp = std::max(0.0, f.packets - f.rtcp);
    const double audio = f.packets * 0.08;
    const qint64 levels = qint64(audio);
    const auto levelsOf = [&](Json &j) {
        if (full) j.put("audio_level_ext_id", "1");
        j.put("num_audio_levels", levels).put("num_silence_packets_discarded", levels / 3);
        j.put("num_force_mute_discarded", 0).put("num_ranking_discarded", 0);
        if (full) j.put("num_non_silence", levels * 2 / 3).put("num_non_silence_with_vad", levels / 2).put("force_mute", false);
    };
    line.node("PacketStreamStats", f, 1, true, [&](Json &j) { streamTotals(c, j, f); });
    line.node("SRTP/SRTCP demuxer", f, 1, true, [&](Json &j) { j.put("packets_accepted_SRTP", qint64(rtp)).put("packets_accepted_SRTCP", qint64(f.rtcp)); });
    line.node("RTP Parser", f, 0.98);
    line.node("AudioLevelReader_pre_srtp", f, 0.98, true, levelsOf);
    line.node("VideoMuteNode", f, 0.98, true, [](Json &j) { j.put("num_video_packets_discarded", 0).put("force_mute", false); });
    line.node("SRTP Decrypt Node", f, 0.98, true, [&](Json &) { srtp(c, rtp, 5); });
    line.node("TCC generator", f, 0.98, true, [&](Json &j) {
        j.put("num_tcc_packets_sent", qint64(f.ms / 100)).put("tcc_feedback_bitrate_bps", f.bps > 0 ? 9100 : 0).put("tcc_extension_id", "5");
        j.put("num_multiple_tcc_packets", 0).put("enabled", true);
    });
    line.node("Remote Bandwidth Estimator", f, 0.98, false, [](Json &j) {
        j.put("ast_ext_id", "3").put("enabled", false).put("num_rembs_created", 0).put("num_packets_without_ast", 0);
    });
    line.node("AudioLevelReader_post_srtp", f, 0.97, true, levelsOf);
    line.node("ToggleablePcapWriter_rx_rtp", f, 0.97);
    line.node("Incoming statistics tracker", f, 0.97, false, [&](Json &) {
        if (!p || p->recorder) return;
        if (!p->visitor) tracked(c, *p, p->ssrc(0), 37'000, true, double(p->jitter));
        if (p->videoBps > 0) {
            const int encodings = p->vp9 ? 1 : 3;
            for (int e = 1; e <= encodings; ++e) tracked(c, *p, p->ssrc(e), double(p->videoBps) / encodings, false, double(p->jitter) * (1.1 + 0.1 * e));
        }
        if (p->shareBps > 0) tracked(c, *p, p->ssrc(10), double(p->shareBps), false, double(p->jitter) * 1.3);
    });
    line.node("Padding termination", f, 0.97, true, [&](Json &j) { j.put("num_padded_packets_seen", qint64(rtp / 100)).put("num_padding_only_packets_seen", qint64(rtp / 100)); });
    line.node("Media Type demuxer", f, 0.97, true, [&](Json &j) { j.put("packets_accepted_Audio", levels).put("packets_accepted_Video", qint64(rtp) - levels); });
    line.node("Silence discarder", f, 0.08);
    line.node("Audio bitrate calculator", f, 0.05, false, [&](Json &j) {
        j.put("bitrate_bps", qint64(f.audioBps)).put("packet_rate_pps", f.audioBps > 0 ? 49 : 0).put("active", f.audioBps > 0);
    });
    line.node("Input pipeline termination node", f, 0.95);
    line.node("RTX handler", f, 0.9, true, [&](Json &j) {
        j.put("num_rtx_packets_received", qint64(rtp / 5600)).put("num_padding_packets_received", 0);
        if (full) j.put("rtx_payload_types", RtxTypes);
    });
    line.node("Duplicate termination", f, 0.9, true, [&](Json &j) { j.put("num_duplicate_packets_dropped", qint64(rtp / 540)); });
    line.node("Retransmission requester", f, 0.9);
    line.node("Padding-only discarder", f, 0.9);
    line.node("Video parser", f, 0.89, true, [&](Json &j) {
        j.put("num_packets_dropped_unknown_pt", 0).put("num_keyframes", qint64(f.ms / 31000)).put("num_layering_changes", 7);
    });
    line.node("Video quality layer lookup", f, 0.89, false, [](Json &j) { j.put("num_packets_dropped_no_encoding", 0); });
    line.node("Video bitrate calculator", f, 0.89, false, [&](Json &j) {
        j.put("bitrate_bps", qint64(f.videoBps)).put("packet_rate_pps", qint64(f.videoBps / 8200)).put("active", f.videoBps > 0);
    });
    line.node("Video Layers Allocation reader", f, 0.89);
    line.node("SRTCP Decrypt Node", f, 0.02, true, [&](Json &) { srtp(c, f.rtcp, 1); });
    line.node("ToggleablePcapWriter_rx_rtcp", f, 0.02);
    line.node("Compound RTCP parser", f, 0.02);
    line.node("RTCP termination", f, 0.02, true, [&](Json &j) {
        const qint64 n = qint64(f.rtcp);
        j.put("num_RtcpSrPacket_rx", n / 5).put("num_RtcpSdesPacket_rx", n / 5).put("num_RtcpRrPacket_rx", n / 17).put("num_RtcpFbTccPacket_rx", n * 3 / 5);
        j.put("num_RtcpFbPliPacket_rx", n / 190).put("num_RtcpFbNackPacket_rx", n / 7).put("num_failed_to_forward", 0);
    });
    c.json.end();
}

namespace {

void writeCongestion(const NodeContext &c, const Flow &f, double bwe, double rttMs, double loss)
{
    Json &j = c.json;
    j.object(c.name("transport_cc_engine", "transportCcEngine"));
    if (c.old) {
        j.put("numPacketsReported", qint64(f.packets)).put("numPacketsReportedLost", qint64(f.nacked)).put("numDuplicateReports", 0);
        j.put("numPacketsReportedAfterLost", 2).put("numPacketsUnreported", 0).put("numMissingPacketReports", 0).end();
        return;
    }
    const bool idle = f.bps <= 0;
    const QByteArray clock = QByteArray::number(c.now - 20);
    j.put("name", "GoogCcTransportCcEngine").object("transport_adapter");
    j.put("in_flight_bytes", double(qint64(f.bps / 8 * rttMs / 1000))).put("pending_untracked_size", 0.0).put("last_send_time", clock);
    j.put("last_untracked_send_time", "-Infinity").put("last_ack_seq_num", idle ? qint64(-1) : qint64(f.packets)).put("history_size", idle ? 0 : 61);
    j.put("current_offset", idle ? QByteArray("-Infinity") : clock).put("last_transport_feedback_base_time", idle ? QByteArray("-Infinity") : QByteArray::number(c.now % 100'000'000));
    j.put("total_unmatched_reports", 0).end();
    const qint64 target = qint64(bwe);
    j.object("network_controller").put("time", c.now - 12).put("rtt", rttMs / 1000).put("target", target).put("stable_target", target * 93 / 100);
    j.put("pacing", double(target) * 2.5).put("padding", 0.0).putRaw("window", "1.152921504606847E18").put("rate_control_state", loss > 0.02 ? "kRcDecrease" : "kRcIncrease");
    if (idle) j.put("stable_estimate", "NaN");
    else j.put("stable_estimate", double(target * 96 / 100));
    j.put("trendline", 0.0031874).put("trendline_modified_offset", 1.1474).put("trendline_modified_threshold", 12.48);
    if (idle) j.put("acknowledged_rate", "NaN");
    else j.put("acknowledged_rate", double(qint64(f.bps * 0.98)));
    j.put("loss_ratio", loss).put("send_side_target", target).put("last_loss_based_state", loss > 0.02 ? "kDecreasing" : "kDelayBasedEstimate");
    j.put("data_window", "NaN").put("pushback_target", target).put("in_alr", !idle && f.bps < bwe / 2).end();
    j.end();
}

} // namespace

void writeSender(const NodeContext &c, const QByteArray &id, const Flow &f, double bwe, double rttMs, double loss, const std::vector<quint32> &ssrcs)
{
    Json &j = c.json;
    const bool full = c.mode == DebugMode::Full;
    Pipeline line(c, id, false);
    const quint64 seed = qHash(id, 9);
    const qint64 nacked = qint64(f.nacked), sent = nacked * 9 / 10;
    if (full) {
        j.put("received_packets", qint64(f.packets)).put("received_bytes", qint64(f.bytes)).put("received_duration_ms", qint64(f.ms));
        j.put("received_bitrate_mbps", f.ms > 0 ? f.bytes * 8 / f.ms / 1000 : 0.0).object("packet_queue");
        j.put("id", "rtp-sender-incoming-packet-queue").put("capacity", 1024).put("closed", false).put("statistics", nullptr).end();
        j.put("running", true);
    }
    j.put("num_nack_packets_received", nacked).put("num_nacked_packets", nacked).put("num_retransmitted_packets", sent);
    j.put("num_packets_not_retransmitted", (nacked - sent) / 2).put("num_cache_misses", (nacked - sent) / 3);
    const QByteArray video = QByteArray::number(quint32(mix(seed)) | 1u), audio = QByteArray::number(quint32(mix(seed + 1)) | 1u);
    j.object("probing_data_sender").put("num_bytes_of_probing_data_sent_as_rtx", qint64(f.bytes / 70)).put("num_bytes_of_probing_data_sent_as_dummy", 0);
    j.put("rtx_supported", true);
    if (full) {
        j.put("local_video_ssrc", video).put("curr_dummy_timestamp", "3021184417").put("curr_dummy_seq_num", "51207");
        j.put("video_payload_types", "[101 -> vp9 (90000): {}, 100 -> vp8 (90000): {}, 41 -> av1 (90000): {}]");
    }
    j.end();
    j.put("local_video_ssrc", video).put("local_audio_ssrc", audio);
    writeCongestion(c, f, bwe, rttMs, loss);
    Flow rtcp = f; // the second branch of the pipeline
    rtcp.packets = f.rtcp, rtcp.bytes = f.rtcp * 70;
    Flow again = f;
    again.packets = double(sent), again.bytes = double(sent) * 1011;
    line.node("RTP pre-processor", f, 0.986);
    line.node("RedHandler", f, 0.986, true, [&](Json &o) {
        if (full) o.put("red_payload_type", "null").put("audio_level_ext_id", "1").put("policy", "NOOP").put("distance", "TWO").put("vad_only", true);
        o.put("red_packets_decapsulated", 0).put("red_packets_forwarded", 0).put("audio_packets_encapsulated", 0).put("audio_packets_forwarded", qint64(f.packets / 5));
        o.put("lost_packets_recovered", 0).put("redundancy_packets_added", 0).put("invalid_red_packets_dropped", 0);
    });
    line.node("Strip header extensions", f, 0.986);
    line.node("Packet cache", f, 0.986, false, [&](Json &o) {
        o.put("size", 1500).put("numInserts", qint64(f.packets * 0.8)).put("numOldInserts", 0).put("numHits", sent).put("numMisses", (nacked - sent) / 3);
        o.put("numRequests", nacked).put("_aggregates", 3).put("hitRate", nacked > 0 ? double(sent) / double(nacked) : 0.0);
    });
    line.node("Retransmission sender", again, 1, true, [&](Json &o) {
        o.put("num_retransmissions_requested", sent).put("num_retransmissions_rtx_sent", sent).put("num_retransmissions_plain_sent", 0);
        if (full) o.put("rtx_payload_types(orig -> rtx)", "{100=96, 101=97, 41=42}");
    });
    line.node("Absolute send time", f, 0.986, false, [](Json &o) { o.put("abs_send_time_ext_id", "3"); });
    line.node("Mid stamper", f, 0.986, false, [&](Json &o) { o.put("mid_ext_id", "10").put("num_stamped", qint64(f.packets * 0.986)); });
    line.node("Outgoing statistics tracker", f, 0.986, false, [&](Json &o) {
        const qint64 each = ssrcs.empty() ? 0 : qint64(f.packets) / qint64(ssrcs.size());
        for (const quint32 ssrc : ssrcs)
            o.object(QByteArray::number(ssrc)).put("packet_count", each).put("octet_count", qint64(qint32(each * 800))).put("most_recent_rtp_timestamp", quint32(mix(ssrc))).end();
    });
    line.node("TCC sequence number tagger", f, 0.986, false, [](Json &o) { o.put("tcc_ext_id", "5"); });
    line.node("Header extension encoder", f, 0.986);
    line.node("ToggleablePcapWriter_tx_rtp", f, 0.986);
    line.node("SRTP Encrypt Node", f, 0.986, true, [&](Json &) { srtp(c, std::max(0.0, f.packets - f.rtcp), 6); });
    line.node("PacketStreamStats", rtcp, 1, true, [&](Json &o) { streamTotals(c, o, f); });
    line.node("RTCP pre-processor", rtcp);
    line.node("Keyframe Requester", rtcp, 1, true, [&](Json &o) {
        if (full) o.put("wait_interval_ms", qint64(rttMs) + 10);
        o.put("num_api_requests", 41).put("num_api_requests_dropped", 1).put("num_firs_dropped", 0).put("num_firs_generated", 0);
        o.put("num_firs_forwarded", 0).put("num_plis_dropped", 2).put("num_plis_generated", 41).put("num_plis_forwarded", 52);
    });
    line.node("Sent RTCP stats", rtcp, 1, true, [&](Json &o) {
        const qint64 n = qint64(f.rtcp);
        o.put("num_RtcpSrPacket_tx", n / 2).put("num_RtcpRrPacket_tx", n / 4).put("num_RtcpFbTccPacket_tx", n / 6).put("num_RtcpFbPliPacket_tx", n / 120).put("num_RtcpFbNackPacket_tx", n / 60);
    });
    line.node("RTCP sender ssrc setter", rtcp);
    line.node("RtcpSrUpdater", rtcp);
    line.node("ToggleablePcapWriter_tx_rtcp", rtcp);
    line.node("RTCP sent notifier", rtcp);
    line.node("SRTCP Encrypt Node", rtcp, 1, true, [&](Json &) { srtp(c, f.rtcp, 3); });
    line.node("Output pipeline termination node", f);
    j.end();
}

} // namespace jitscope::demo
