// The debug tree of a bridge: short, full, and as /stats serves it (jvb.md §8). Written on request, straight as text.
#include "demo/jvbpages.h"

#include "demo/bridgefigures.h"
#include "demo/demonames.h"
#include "demo/jvbnodes.h"

#include <algorithm>

namespace jitscope::demo {
namespace {

constexpr size_t ManySources = 8;  // of others that are listed for a receiver; keeps a person near the real 25–30 KB
constexpr size_t Projected = 3;

struct Source // a video source that a receiver could get
{
    const Person *owner;
    bool screen;
    QByteArray name() const { return hex8(owner->id) + (screen ? "-v1" : "-v0"); }
};

std::vector<Source> sourcesFor(const Room &room, const Person &receiver)
{
    std::vector<Source> out;
    for (const Person &p : room.people) {
        if (p.id == receiver.id) continue;
        if (p.sharing) out.insert(out.begin(), {&p, true});
        if (!p.videoMuted && !p.recorder && !p.visitor) out.push_back({&p, false});
    }
    if (out.size() > ManySources) out.resize(ManySources);
    return out;
}

QByteArray constraint(int height) { return "{\"maxHeight\":" + QByteArray::number(height) + ",\"maxFrameRate\":-1.0}"; }

class DebugPage
{
public:
    DebugPage(const World &world, const Shard &shard, int bridge, bool old, DebugMode mode)
        : m_world(world), m_shard(shard), m_bridge(bridge), m_old(old), m_mode(mode),
          m_json(mode == DebugMode::Short ? 8 * 1024 : 512 * 1024), m_c{m_json, mode, old, world.now()}
    {
    }

    QByteArray write(const QByteArray &conference, const QByteArray &endpoint);

private:
    void writeRoom(const Room &room, const QByteArray &id, const QByteArray &endpoint);
    void writePerson(const Room &room, const Person &p);
    void writeConstraints(const Room &room, const Person &p);
    void writeAllocation(const Room &room, const Person &p);
    void writeRelay(const Room &room, int other);
    void writeTransceiver(const Person &p, const QByteArray &id, const std::vector<quint32> &ssrcs);

    const World &m_world;
    const Shard &m_shard;
    int m_bridge;
    bool m_old;
    DebugMode m_mode;
    Json m_json;
    NodeContext m_c;
};

QByteArray DebugPage::write(const QByteArray &conference, const QByteArray &endpoint)
{
    Json &j = m_json;
    const Bridge &b = m_shard.bridges[size_t(m_bridge)];
    j.object();
    if (m_mode != DebugMode::Stats) {
        j.put(m_c.name("shutdown_state", "shutdownState"), b.phase == Bridge::Phase::Running ? "RUNNING" : b.phase == Bridge::Phase::Graceful ? "GRACEFUL_SHUTDOWN" : "SHUTTING_DOWN").put("drain", b.draining).put("time", m_world.now());
        j.object(m_c.name("load_management", "load-management")).put("state", b.stress >= 1 ? "OVERLOADED" : "NOT_OVERLOADED");
        j.put("stress", javaDouble(b.stress)).put("reducer_enabled", "false").end();
    }
    j.object("conferences");
    bool found = false;
    for (const Room &room : m_shard.rooms) {
        if (!onBridge(room, m_bridge) || room.offBridges) continue;
        const QByteArray id = room.conferenceId(m_bridge);
        if (!conference.isEmpty() && id != conference) continue;
        if (m_mode == DebugMode::Stats && room.kind == RoomKind::Breakout) continue; // rtcstats is off there
        found = true;
        writeRoom(room, id, endpoint);
    }
    if (!found && !conference.isEmpty()) j.put(conference, "null"); // the text, with status 200
    j.end();
    if (m_mode != DebugMode::Stats && conference.isEmpty())
        j.object("health").put("success", true).put("hardFailure", true).put("responseCode", nullptr).put("message", nullptr).end();
    return j.end().take();
}

void DebugPage::writeRoom(const Room &room, const QByteArray &id, const QByteArray &endpoint)
{
    Json &j = m_json;
    j.object(id).put("id", id).put("rtcstatsEnabled", room.kind != RoomKind::Breakout).put("name", room.jid()).put("meeting_id", room.meetingId());
    if (m_mode == DebugMode::Full) j.put("expired", false).put(m_c.name("creation_time", "creationTime"), room.created + 1100);
    if (m_mode != DebugMode::Short) {
        const QByteArray dominant = room.dominant != 0 && !room.silent() ? hex8(room.dominant) : QByteArray("null");
        j.object(m_c.name("speech_activity", "speechActivity")).put("dominantEndpoint", dominant);
        if (m_mode == DebugMode::Full) {
            j.put("dominantSpeakerIdentification", nullptr);
            for (const char *list : {"endpointsBySpeechActivity", "endpointsInLastNOrder"}) {
                j.array(list);
                if (room.dominant != 0) j.value(hex8(room.dominant));
                for (const Person &p : room.people)
                    if (p.id != room.dominant && !p.visitor) j.value(hex8(p.id));
                j.end();
            }
        }
        j.end();
    }
    j.object("endpoints");
    for (const Person &p : room.people) {
        if (p.bridge != m_bridge) continue;
        const QByteArray who = hex8(p.id);
        if (!endpoint.isEmpty() && who != endpoint) continue;
        if (m_mode != DebugMode::Short) writePerson(room, p);
        else if (const QByteArray name = personName(p); name.isNull()) j.put(who, nullptr);
        else j.put(who, name);
    }
    j.end();
    j.object("relays");
    for (const quint16 other : room.bridges) {
        if (other == m_bridge || !onBridge(room, other)) continue;
        const QByteArray &name = m_shard.bridges[other].name;
        if (m_mode == DebugMode::Short) j.put(name, name);
        else writeRelay(room, other);
    }
    j.end();
    if (m_mode != DebugMode::Short) {
        if (!m_old) j.object("exporter").put("started", false).array("exporters").end().end();
        if (!m_old) {
            j.object("audio_subscriptions").array("known_sources");
            for (const Person &p : room.people) {
                if (p.visitor || p.recorder) continue;
                const QByteArray who = hex8(p.id);
                j.object().put("ssrc", p.ssrc(0)).put("name", who + "-a0").put("owner", who).put("synthetic", false).end();
            }
            j.end().object("subscribed_local_sources").end().object("subscriptions").end().end();
        }
    }
    j.end();
}

void DebugPage::writeConstraints(const Room &room, const Person &p)
{
    Json &j = m_json;
    const QByteArray id = hex8(p.id);
    QByteArray most = "{";
    j.object(m_c.name("receiver_video_constraints", "receiverVideoConstraints"));
    const auto source = [&](const char *suffix, int height) {
        j.object(id + suffix).put("maxHeight", height).object("constraints");
        size_t listed = 0;
        for (const Person &q : room.people)
            if (q.id != p.id && q.bridge == p.bridge && listed++ < 6) j.put(hex8(q.id), constraint(q.id % 3 == 0 ? height : 180));
        for (const quint16 other : room.bridges)
            if (other != p.bridge) j.put(m_shard.bridges[other].name, constraint(height));
        j.end().end();
        most += (most.size() > 1 ? ", " : "") + id + suffix + '=' + constraint(height);
    };
    if (!p.videoMuted && !p.recorder && !p.visitor) source("-v0", p.id == room.dominant ? 720 : 360);
    if (p.sharing) source("-v1", 2160);
    j.end();
    j.put(m_c.name("max_receiver_video_constraints", "maxReceiverVideoConstraints"), most + '}');
}

void DebugPage::writeAllocation(const Room &room, const Person &p)
{
    Json &j = m_json;
    const std::vector<Source> sources = room.silent() ? std::vector<Source>() : sourcesFor(room, p);
    const bool suspended = p.suspended() && !sources.empty();
    const bool full = m_mode == DebugMode::Full;
    const auto forwarded = [&](size_t i) { return !(suspended && i + 1 == sources.size()); };
    const qint64 bwe = qint64(p.capacity());
    const QByteArray last = suspended ? sources.back().name() : QByteArray();
    j.object(m_c.name("bitrate_controller", "bitrateController")).object(m_c.name("bitrate_allocator", "bitrateAllocator"));
    j.put("trustBwe", true).put("bweBps", bwe).object("allocation");
    j.put("idealBps", qint64(p.wantedBps)).put("targetBps", qint64(p.downBps)).put("oversending", false).put("has_suspended_sources", suspended);
    j.put("suspended_sources", "[" + last + "]").object("allocations");
    const auto layer = [&](const char *key, const Source &s, bool low) {
        const int height = s.screen ? 1080 : s.owner->id == room.dominant && !low ? 720 : low ? 180 : 360;
        const QByteArray index = s.screen ? "E0DT2" : s.owner->vp9 ? "E0S1T2" : "E1S0T2";
        j.object(key).put("frameRate", 30.0).put("height", height).put("index", s.screen ? 2 : s.owner->vp9 ? 10 : 34);
        j.put("bitrate_bps", qint64(s.screen ? double(s.owner->shareBps) : double(s.owner->videoBps) * 0.37)).put("target_bitrate", 0).put("indexString", index);
        if (s.screen) j.put("dt", 2);
        else j.put("tid", 2).put("sid", s.owner->vp9 ? 1 : 0);
        j.end();
    };
    for (size_t i = 0; i < sources.size(); ++i) {
        j.object(sources[i].name());
        if (forwarded(i)) layer("target", sources[i], suspended);
        else j.put("target", nullptr);
        layer("ideal", sources[i], false);
        j.end();
    }
    j.end().end();
    QByteArray effective = "{", names = "[";
    for (size_t i = 0; i < sources.size(); ++i) {
        effective += (i ? ", " : "") + sources[i].name() + '=' + constraint(sources[i].screen ? 2160 : 180);
        if (forwarded(i)) names += (names.size() > 1 ? ", " : "") + sources[i].name();
    }
    const bool stage = !sources.empty() && sources[0].screen;
    const QByteArray first = stage ? sources[0].name() : QByteArray();
    j.object("allocationSettings");
    for (const char *list : {"on_stage_sources", "selected_sources"}) {
        j.array(list);
        if (stage) j.value(first);
        j.end();
    }
    j.object("video_constraints");
    if (stage) j.put(first, constraint(2160));
    j.end().put("last_n", room.people.size() > 12 ? 20 : -1).put("default_constraints", constraint(180)).put("assumed_bandwidth_bps", -1).end();
    j.put("effectiveConstraints", effective + '}').end();
    j.object(m_c.name("packet_handler", "packetHandler")).put("num_dropped_packets_unknown_ssrc", 0);
    j.object(m_c.name("adaptive_source_projection_map", "adaptiveSourceProjectionMap"));
    for (size_t i = 0; i < std::min(sources.size(), Projected); ++i) {
        const Source &s = sources[i];
        const char *kind = s.screen ? "Av1DD" : s.owner->vp9 ? "Vp9" : "VP8";
        const quint32 target = s.owner->ssrc(s.screen ? 10 : 1);
        for (int e = 0; e < (s.screen || s.owner->vp9 ? 1 : 3); ++e) { // with simulcast once per encoding
            const QByteArray context = QByteArray(kind) + "AdaptiveSourceProjectionContext";
            j.object(QByteArray::number(s.owner->ssrc((s.screen ? 10 : 1) + e))).put("targetSsrc", target);
            if (full) {
                const QByteArray lower = s.screen ? "av1" : s.owner->vp9 ? "vp9" : "vp8";
                j.object("context").put("class", context).array(lower + "FrameMaps").object().put("ssrc", target).put("size", 128).end().end();
                j.object(lower + "QualityFilter").put("mostRecentKeyframeGroupArrivalTimeMs", m_world.now() - 41'000).put("needsKeyframe", false);
                if (s.screen) j.put("internalTargetEncoding", 0).put("internalTargetDt", 2).put("currentIndex", "E0DT2");
                else if (s.owner->vp9) j.put("internalTargetEncoding", 0).put("internalTargetSpatialId", 1).put("currentIndex", "E0S1T2").put("layersForwarded", "oooooooo");
                else j.put("internalEncodingIdTarget", 1).put("currentEncodingId", 1);
                j.end().end();
            } else j.put("context", context);
            j.put("needsKeyframe", "false").put("targetIndex", forwarded(i) ? 10 : -1).end();
        }
    }
    j.end().end();
    j.put(m_c.name("forwarded_sources", "forwardedSources"), names + ']').put("oversending", false).put(m_c.name("total_oversending_time_secs", "totalOversendingTimeSecs"), 0);
    j.put(m_c.name("supports_rtx", "supportsRtx"), true).put(m_c.name("trust_bwe", "trustBwe"), true).end();
    j.object(m_c.name("bandwidth_probing", "bandwidthProbing")).put("enabled", true).put("latest_bwe", bwe).put("last_total_needed_bps", suspended ? qint64(p.wantedBps - p.downBps) : 0);
    j.put("last_max_padding_bps", std::max<qint64>(0, bwe - qint64(p.downBps))).put("last_padding_bps", suspended ? 45620 : 0).put("probing_bps", suspended ? 41208 : 0).end();
}

void DebugPage::writeTransceiver(const Person &p, const QByteArray &id, const std::vector<quint32> &ssrcs)
{
    Json &j = m_json;
    j.object("transceiver");
    writeStreams(m_c, &p);
    writeMediaSources(m_c, p);
    j.object(m_c.name("endpoint_connection_stats", "endpointConnectionStats")).put("rtt", double(p.rtt));
    j.object("incoming_loss_stats").put("packets_lost", qint64(p.lostUp + 0.5f)).put("packets_received", qint64(p.seenUp)).end();
    j.object("outgoing_loss_stats").put("packets_lost", qint64(p.lostDown + 0.5f)).put("packets_received", qint64(p.seenDown)).end().end();
    writeReceiver(m_c, id, upFlow(p, m_world.now()), &p);
    writeSender(m_c, id, downFlow(p, m_world.now()), double(p.capacity()), double(p.rtt), double(p.lossDown), ssrcs);
    j.end();
}

void DebugPage::writePerson(const Room &room, const Person &p)
{
    Json &j = m_json;
    const QByteArray id = hex8(p.id), name = personName(p);
    j.object(id);
    writeConstraints(room, p);
    j.put("expired", false);
    j.key(m_c.name("stats_id", "statsId"));
    if (name.isNull()) j.value(nullptr);
    else j.value(name);
    writeAllocation(room, p);
    if (!m_old) j.put("cryptex", false);
    writeIce(m_c, id, upFlow(p, m_world.now()), downFlow(p, m_world.now()));
    writeDtls(m_c, true);
    std::vector<quint32> ssrcs;
    for (const Person &q : room.people)
        if (q.id != p.id && ssrcs.size() < 4 && q.sendsVideo()) ssrcs.push_back(q.ssrc(1));
    writeTransceiver(p, id, ssrcs);
    j.put(m_c.name("accept_audio", "acceptAudio"), true).put(m_c.name("accept_video", "acceptVideo"), true).put("visitor", p.visitor);
    if (!m_old) j.put("diarize", false);
    const qint64 tens = (m_world.now() - p.joined) / 10'000;
    j.object(m_c.name("message_transport", "messageTransport")).object("received_counts").put("ClientHelloMessage", 1).put("ReceiverVideoConstraintsMessage", 14);
    j.put("SourceVideoTypeMessage", 2).put("EndpointStats", tens).end().put("numOutgoingMessagesDropped", 0).object("sent_counts");
    j.put("ServerHelloMessage", 1).put("ForwardedSourcesMessage", 9).put("SenderSourceConstraintsMessage", 6).put("DominantSpeakerMessage", tens / 3);
    j.put("VideoSourcesMap", 3).put("AudioSourcesMap", 2).put("ConnectionStats", tens).end().end();
    for (const char *kind : {"audio", "video"}) {
        j.object(QByteArray(kind) + (m_old ? "Ssrcs" : "_ssrcs")).put("max", 50).put("received", 3).put("sent", 3).put("remappings", 3).end();
    }
    if (p.id % 2 == 0) writeSctp(m_c, double(p.rtt));
    j.end();
}

void DebugPage::writeRelay(const Room &room, int other)
{
    Json &j = m_json;
    const QByteArray &name = m_shard.bridges[size_t(other)].name;
    const double rtt = 2.5 + regionRtt(m_shard.bridges[size_t(m_bridge)].region, m_shard.bridges[size_t(other)].region) / 2 + double(mix(room.key + quint64(m_world.now() / 5000)) % 1000) / 700;
    double slower = 0;
    bool cut = false;
    for (const Trouble &t : m_shard.troubles)
        if (t.isBetween(m_bridge, other)) slower += double(t.rtt), cut = cut || t.cut;
    Flow own; // what belongs to no endpoint: RTCP
    own.ms = double(m_world.now() - room.created), own.packets = own.ms / 250, own.bytes = own.packets * 84, own.bps = 3320, own.pps = 4, own.rtcp = own.packets;
    j.object(name);
    writeIce(m_c, name, own, own);
    writeDtls(m_c, other < m_bridge);
    j.object("transceiver");
    writeStreams(m_c, nullptr);
    j.object(m_c.name("media_sources", "MediaStreamSources")).end();
    j.object(m_c.name("endpoint_connection_stats", "endpointConnectionStats")).put("rtt", rtt + slower);
    for (const char *way : {"incoming_loss_stats", "outgoing_loss_stats"}) j.object(way).put("packets_lost", 0).put("packets_received", 0).end();
    j.end();
    writeReceiver(m_c, name, own, nullptr);
    writeSender(m_c, name, own, 2'500'000, 200, 0, {});
    j.end();
    j.put(m_c.name("mesh_id", "meshId"), "0");
    j.object(m_c.name("message_transport", "messageTransport")).object("received_counts").put("AddReceiverMessage", 14).put("EndpointStats", 180).end();
    j.put("numOutgoingMessagesDropped", 0).object("sent_counts").put("AddReceiverMessage", 9).put("EndpointStats", 345).end().end();
    writeSctp(m_c, rtt);
    if (m_mode == DebugMode::Full) {
        QByteArray bySsrc;
        j.object(m_c.name("remote_endpoints", "remoteEndpoints"));
        for (const Person &p : room.people) {
            if (p.bridge != other) continue;
            const QByteArray id = hex8(p.id), label = personName(p);
            j.object(id);
            writeConstraints(room, p);
            j.put("expired", false).key(m_c.name("stats_id", "statsId"));
            if (label.isNull()) j.value(nullptr);
            else j.value(label);
            writeStreams(m_c, &p);
            Flow there = upFlow(p, m_world.now());
            if (cut) there.bps = there.pps = there.audioBps = there.videoBps = 0;
            writeReceiver(m_c, id, there, &p);
            writeMediaSources(m_c, p);
            j.end();
            bySsrc += (bySsrc.isEmpty() ? "\"" : ",\"") + QByteArray::number(p.ssrc(0)) + "\":\"" + id + '"';
        }
        j.end().putRaw(m_c.name("endpoints_by_ssrc", "endpointsBySsrc"), '{' + bySsrc + '}').object("senders");
        for (const Person &p : room.people) {
            if (p.bridge != m_bridge || (p.audioBps <= 0 && !p.sendsVideo())) continue;
            Flow f = upFlow(p, m_world.now());
            const QByteArray id = hex8(p.id);
            j.object(id).put("expired", false).put("id", id);
            writeSender(m_c, id, f, 2'500'000, 200, 0, {p.ssrc(0), p.ssrc(1)});
            writeStreams(m_c, nullptr);
            j.end();
        }
        j.end();
    }
    j.end();
}

} // namespace

QByteArray jvbDebug(const World &world, const Shard &shard, int bridge, bool old, DebugMode mode, const QByteArray &conference, const QByteArray &endpoint)
{
    return DebugPage(world, shard, bridge, old, mode).write(conference, endpoint);
}

} // namespace jitscope::demo
