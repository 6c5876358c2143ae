// Streams, transports and video sources of the debug tree; see jvbnodes.h.
#include "demo/jvbnodes.h"

namespace jitscope::demo {
namespace {

void layer(Json &j, int encoding, int spatial, int temporal, int height, double bps)
{
    static constexpr double Rates[] = {7.5, 15, 30};
    static constexpr double Shares[] = {0.42, 0.66, 1};
    QByteArray name = "E0S0T0";
    name[1] = char('0' + encoding), name[3] = char('0' + spatial), name[5] = char('0' + temporal);
    j.object(name).put("frameRate", Rates[temporal]).put("height", height).put("index", encoding * 32 + spatial * 8 + temporal);
    j.put("bitrate_bps", qint64(bps * Shares[temporal])).put("target_bitrate", 0).put("indexString", name).put("tid", temporal).put("sid", spatial).end();
}

} // namespace

void writeStreams(const NodeContext &c, const Person *p)
{
    Json &j = c.json;
    j.object(c.name("stream_information_store", "Stream Information Store")).put("supports_pli", true).put("supports_fir", true);
    j.object("rtp_extensions").put("1", "SSRC_AUDIO_LEVEL").put("3", "ABS_SEND_TIME").put("5", "TRANSPORT_CC").put("10", "MID").put("11", "AV1_DEPENDENCY_DESCRIPTOR").end();
    j.object("rtp_payload_types").put("96", "96 -> rtx (90000): {apt=100}").put("97", "97 -> rtx (90000): {apt=101}").put("41", "41 -> av1 (90000): {}");
    j.put("42", "42 -> rtx (90000): {apt=41}").put("100", "100 -> vp8 (90000): {}").put("101", "101 -> vp9 (90000): {}");
    j.put("111", "111 -> opus (48000/2): {useinbandfec=1, minptime=10}").end();
    if (c.mode == DebugMode::Full) {
        QByteArray pairs, video, primary, primaryVideo;
        const auto stream = [&](int n) {
            const QByteArray main = QByteArray::number(p->ssrc(n)), rtx = QByteArray::number(p->ssrc(n + 20));
            pairs += (pairs.isEmpty() ? "" : ", ") + rtx + " -> " + main + " (RTX)";
            video += (video.isEmpty() ? "" : ", ") + main + ", " + rtx;
            primaryVideo += (primaryVideo.isEmpty() ? "" : ",") + main;
        };
        if (p && !p->recorder && !p->visitor) {
            primary = QByteArray::number(p->ssrc(0));
            if (p->videoBps > 0)
                for (int e = 1; e <= (p->vp9 ? 1 : 3); ++e) stream(e);
            if (p->shareBps > 0) stream(10);
        }
        j.put("local_ssrc_associations", "[" + pairs + "]").put("remote_ssrc_associations", "[]").object("receive_ssrc_store").object("receive_ssrcs");
        if (!primary.isEmpty()) j.put("AUDIO", "[" + primary + "]");
        if (!video.isEmpty()) j.put("VIDEO", "[" + video + "]");
        j.end();
        j.putRaw("primary_media_ssrcs", "[" + primary + (primary.isEmpty() || primaryVideo.isEmpty() ? "" : ",") + primaryVideo + "]");
        j.putRaw("primary_video_ssrcs", "[" + primaryVideo + "]").end();
    }
    j.end();
}

void writeMediaSources(const NodeContext &c, const Person &p)
{
    Json &j = c.json;
    const QByteArray id = hex8(p.id);
    j.object(c.name("media_sources", "MediaStreamSources"));
    const auto encoding = [&](int n, int eid, int height) {
        j.object((c.old ? "" : "rtp_encoding_") + QByteArray::number(p.ssrc(n))).put("rtx_ssrc", p.ssrc(n + 20)).put("fec_ssrc", -1).put("eid", eid).put("nominal_height", height);
    };
    if (!p.videoMuted && !p.recorder && !p.visitor) {
        j.object(id + "-v0").put("owner", id).put("video_type", "CAMERA");
        const double bps = p.videoBps;
        static constexpr double Shares[] = {0.1, 0.27, 0.63};
        if (p.vp9) {
            encoding(1, 0, -1);
            double sum = 0;
            for (int s = 0; s < 3; ++s) {
                sum += bps * Shares[s];
                for (int t = 0; t < 3; ++t) layer(j, 0, s, t, 180 << s, sum);
            }
            j.end();
        } else {
            for (int e = 0; e < 3; ++e) {
                encoding(1 + e, e, 180 << e);
                for (int t = 0; t < 3; ++t) layer(j, e, 0, t, 180 << e, bps * Shares[e]);
                j.end();
            }
        }
        j.end();
    }
    if (p.sharing) {
        j.object(id + "-v1").put("owner", id).put("video_type", "DESKTOP");
        encoding(10, 0, 1080);
        static constexpr double Rates[] = {5, 15, 30};
        static constexpr double Parts[] = {0.28, 0.55, 1};
        for (int t = 0; t < 3; ++t) {
            const QByteArray name = "E0DT" + QByteArray::number(t);
            j.object(name).put("frameRate", Rates[t]).put("height", 1080).put("index", t).put("bitrate_bps", qint64(double(p.shareBps) * Parts[t]));
            j.put("target_bitrate", 0).put("indexString", name).put("dt", t).end();
        }
        j.end().end();
    }
    j.end();
}

void writeIce(const NodeContext &c, const QByteArray &id, const Flow &up, const Flow &down)
{
    Json &j = c.json;
    j.object(c.name("ice_transport", "iceTransport")).put("keepAliveStrategy", "selected_only").put("nominationStrategy", "NominateFirstHostOrReflexiveValid");
    j.put("advertisePrivateCandidates", true).put("closed", false).put("iceWriteable", true).put("iceConnected", true).put("iceFailed", false);
    if (!c.old) j.put("localUfrag", QByteArray::number(mix(qHash(id, 1)), 36).left(5) + "1jrq1q8pb").put("iceGeneration", 0).put("restartPending", false);
    j.put("num_packets_received", qint64(up.packets)).put("num_incoming_packets_dropped_no_handler", 0);
    j.put("num_packets_sent", qint64(down.packets)).put("num_outgoing_packets_dropped_stopped", 0).end();
}

void writeDtls(const NodeContext &c, bool server)
{
    Json &j = c.json;
    j.object(c.name("dtls_transport", "dtlsTransport")).put("num_packets_received", 412).put("num_incoming_packets_dropped_no_handler", 0);
    j.put("num_packets_sent", 398).put("num_outgoing_packets_dropped_no_handler", 0).put("running", true);
    j.put("role", server ? "DtlsServer" : "DtlsClient").put("is_connected", true).end();
}

void writeSctp(const NodeContext &c, double rttMs)
{
    Json &j = c.json;
    j.object("sctp").put("tx_packets_count", 441).put("tx_messages_count", 261).put("rtx_packets_count", 0).put("rtx_bytes_count", 0).put("cwnd_bytes", 11720);
    j.put("srtt_ms", qint64(rttMs)).put("unack_data_count", 0).put("rx_packets_count", 422).put("rx_messages_count", 214).put("peer_rwnd_bytes", 5242880);
    j.put("peer_implementation", "kDcsctp").put("uses_message_interleaving", false).put("uses_zero_checksum", true);
    j.put("negotiated_maximum_incoming_streams", 65535).put("negotiated_maximum_outgoing_streams", 65535).end();
}

} // namespace jitscope::demo
