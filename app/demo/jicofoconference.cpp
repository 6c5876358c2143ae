#include "demo/jicofoconference.h"

#include "demo/bridgefigures.h"
#include "demo/demonames.h"

#include <algorithm>

namespace jitscope::demo {
namespace {

constexpr char Features[] = "[\"XMPP_CAPS\",\"JINGLE\",\"JINGLE_RTP\",\"AUDIO\",\"VIDEO\",\"JINGLE_ICE\",\"DTLS\",\"SCTP\",\"RTCPMUX\",\"BUNDLE\",\"RTX\",\"REMB\",\"TCC\","
                            "\"OPUS_RED\",\"SOURCE_NAMES\",\"SSRC_REWRITING_V1\",\"RTP_MID_DEMUX\",\"RECEIVE_MULTIPLE_STREAMS\",\"JSON_SOURCES\",\"E2EE\",\"VISITORS_V1\",\"START_MUTED_RMD\"]";
constexpr size_t Signalled = 6; // others whose sources are listed per participant; the real page grows with n²

void writeSources(Json &j, const Person &p)
{
    const QByteArray id = hex8(p.id);
    const auto source = [&](quint32 ssrc, const char *media, const char *suffix, const char *video) {
        j.object().put("ssrc", ssrc).put("media_type", media).put("name", id + suffix).put("msid", "null").put("videoType", video).end();
    };
    const bool sends = !p.recorder && !p.visitor;
    const bool camera = sends && !p.videoMuted;
    const int encodings = p.vp9 ? 1 : 3;
    j.object().array("sources");
    if (sends) source(p.ssrc(0), "audio", "-a0", "null");
    if (camera) {
        for (int e = 1; e <= encodings; ++e) source(p.ssrc(e), "video", "-v0", "camera");
        for (int e = 1; e <= encodings; ++e) source(p.ssrc(e + 20), "video", "-v0", "camera");
    }
    if (p.sharing) source(p.ssrc(10), "video", "-v1", "desktop"), source(p.ssrc(30), "video", "-v1", "desktop");
    j.end().array("groups");
    const auto pair = [&](int n) {
        j.object().put("semantics", "FID").put("media_type", "video").array("ssrcs").value(p.ssrc(n)).value(p.ssrc(n + 20)).end().end();
    };
    if (camera && encodings > 1) {
        j.object().put("semantics", "SIM").put("media_type", "video").array("ssrcs");
        for (int e = 1; e <= encodings; ++e) j.value(p.ssrc(e));
        j.end().end();
    }
    if (camera)
        for (int e = 1; e <= encodings; ++e) pair(e);
    if (p.sharing) pair(10);
    j.end().end();
}

void writeMember(Json &j, const Room &room, const Person &p, const QByteArray &jid)
{
    const QByteArray id = hex8(p.id), name = personName(p);
    j.object(id).put("region", p.recorder ? "null" : regions()[p.region].region).put("occupant_jid", jid + '/' + id);
    if (p.recorder) j.put("jid", "recorder@recorder." + QByteArray(MainDomain) + '/' + QByteArray::number(p.ssrc(7), 36));
    else j.put("jid", uuid(p.id) + '@' + MainDomain + '/' + QByteArray::number(p.ssrc(7), 36));
    j.put("is_jibri", p.recorder).put("is_jigasi", p.phone).put("is_transcriber", false).put("role", p.moderator ? "OWNER" : "PARTICIPANT");
    j.putRaw("video_codecs", p.recorder ? "[]" : "[\"av1\",\"vp9\",\"vp8\",\"h264\"]").put("stats_id", name.isNull() ? QByteArray("null") : name);
    j.put("is_audio_muted", p.audioMuted).put("is_video_muted", p.videoMuted && !p.sharing).put("diarize", false).putRaw("features", Features);
    j.put("capsNodeVer", "https://jitsi.org/jitsi-meet#2vYjD8x1kq0o3nW6sX0bq7r0aPA=").end();
    Q_UNUSED(room)
}

void writeChatRoom(Json &j, const Room &room, const QByteArray &jid)
{
    int audio = 0, video = 0;
    j.object("chat_room").put("room_jid", jid).put("my_occupant_jid", jid + "/focus").object("members");
    for (const Person &p : room.people) {
        if (p.visitor) continue; // they sit in rooms of their own
        writeMember(j, room, p, jid);
        audio += !p.audioMuted;
        video += !p.videoMuted || p.sharing;
    }
    j.end().put("audio_senders_count", audio).put("video_senders_count", video).put("lobby_enabled", false).put("participants_soft_limit", -1);
    j.array("moderators").end().put("visitors_enabled", room.kind == RoomKind::AllHands ? "true" : "null").put("visitors_live", room.kind == RoomKind::AllHands);
    j.object("av_moderation");
    for (const char *kind : {"audio", "video"}) j.object(kind).put("enabled", false).array("whitelist").end().end();
    j.end().end();
}

void writeSession(Json &j, const Shard &shard, const Room &room, quint16 index, bool old)
{
    const Bridge &b = shard.bridges[index];
    j.object(b.name).key("bridge");
    writeBridge(j, shard, index, old);
    j.put("id", uuid(room.key * 31 + index)).object("feedback_sources").object("jvb").array("sources");
    for (const char *media : {"audio", "video"}) {
        j.object().put("ssrc", quint32(mix(room.key + index + quint64(media[0])))).put("media_type", media).put("name", QByteArray("jvb-") + media[0] + '0');
        j.put("msid", QByteArray("mixedmslabel mixedlabel") + media + '0').put("videoType", "null").end();
    }
    j.end().array("groups").end().end().end().put("created", true).put("recently_added_endpoints", 0).object("relays");
    for (const quint16 other : room.bridges) {
        if (other == index || !onBridge(room, other)) continue;
        const QByteArray &name = shard.bridges[other].name;
        j.object(name).put("id", name).put("use_unique_port", index < other).put("ice_controlling", index < other).put("dtls_setup", index < other ? "active" : "passive");
        j.put("bridge_channel_active", index < other).put("sctp_bridge_channel", true).put("mesh_id", "0").end();
    }
    j.end().array("participants");
    for (const Person &p : room.people)
        if (p.bridge == index) j.value(hex8(p.id));
    j.end().end();
}

} // namespace

int jicofoCount(const Room &room) { return room.people.size() < 2 ? 0 : int(room.people.size()); }

void writeBridge(Json &j, const Shard &shard, int index, bool old)
{
    const Bridge &b = shard.bridges[size_t(index)];
    int endpoints = 0;
    for (const Room &room : shard.rooms)
        for (const Person &p : room.people) endpoints += p.bridge == index;
    j.object().put("corrected-stress", b.stress + 0.02).put("drain", b.draining).put("endpoints", endpoints).put("endpoint-restart-requests", 0).put("failing-ice", false);
    j.put("graceful-shutdown", b.graceful).put("healthy", true).put("operational", true).put("overloaded", b.stress + 0.02 >= 0.8).put("region", regions()[b.region].region);
    j.put("relay-id", b.name).put("release", "rel-40").put("shutting-down", b.phase == Bridge::Phase::ShuttingDown).put("stress", b.stress).put("version", bridgeVersion(old)).end();
}

void writeConference(Json &j, const World &, const Shard &shard, const Room &room, bool old, ConferenceForm form)
{
    const QByteArray jid = room.jid();
    const bool started = room.people.size() >= 2;
    j.object().put("name", jid).put("meeting_id", room.meetingId());
    j.object("config").put("rtcstatsEnabled", room.kind != RoomKind::Breakout).put("startAudioMuted", 10).put("startVideoMuted", nullptr).end();
    writeChatRoom(j, room, jid);
    int visitors = 0, recorders = 0, phones = 0;
    const Person *owner = nullptr;
    j.object("participants");
    for (const Person &p : room.people) {
        visitors += p.visitor, recorders += p.recorder, phones += p.phone;
        if (p.moderator && !owner) owner = &p;
        if (!started) continue;
        const QByteArray id = hex8(p.id), name = personName(p);
        j.object(id).put("id", id);
        if (form == ConferenceForm::Full) {
            j.object("source_signaling");
            for (const char *part : {"signaled_sources", "sources"}) {
                j.object(part);
                size_t listed = 0;
                for (const Person &q : room.people) {
                    if (q.id == p.id || q.visitor || q.recorder || listed++ >= Signalled) continue;
                    j.key(hex8(q.id));
                    writeSources(j, q);
                }
                j.end();
            }
            j.array("supported_media_types").value("audio").value("video").end().end();
        }
        if (!name.isNull()) j.put("stats_id", name);
        j.put("invite_runnable", "Not running").object("jingle_session").put("sid", QByteArray::number(mix(p.id), 36).left(12));
        j.put("remoteJid", jid + '/' + id).put("state", "ACTIVE").end().end();
    }
    j.end();
    if (owner) j.object("chat_room_role_manager").put("class", "AutoOwnerRoleManager").put("owner", uuid(owner->id) + '@' + MainDomain + '/' + QByteArray::number(owner->ssrc(7), 36)).end();
    else j.put("chat_room_role_manager", nullptr);
    j.put("started", true).put("start_audio_muted", false).put("start_video_muted", false);
    j.object("colibri_session_manager").object("participants");
    for (const Person &p : room.people) {
        if (!started || shard.bridges.empty()) break;
        const QByteArray id = hex8(p.id), name = personName(p);
        j.object(id).put("id", id).put("stats_id", name.isNull() ? QByteArray("null") : name).key("sources");
        writeSources(j, p);
        j.put("bridge", shard.bridges[p.bridge].name).put("audio_muted", false).put("video_muted", false).put("private_addresses", false);
        j.put("ssrc_rewriting", true).put("rtp_mid_demux", true).put("visitor", p.visitor);
        if (!old) j.put("diarize", false);
        j.end();
    }
    j.end().object("sessions");
    int bridges = 0;
    for (const quint16 index : room.bridges) {
        if (!started || !onBridge(room, index)) continue;
        ++bridges;
        writeSession(j, shard, room, index, old);
    }
    j.end().end();
    j.object("conference_properties").put("support-terminate-restart", "true").put("bridge-count", QByteArray::number(bridges)).put("audio-recording-enabled", "false");
    if (visitors > 0) j.put("visitors-enabled", "true").put("visitor-count", QByteArray::number(visitors));
    j.end().put("include_in_statistics", true).object("conference_sources");
    for (const Person &p : room.people) {
        if (!started || p.visitor || p.recorder) continue;
        j.key(hex8(p.id));
        writeSources(j, p);
    }
    j.end().put("audio_limit_reached", false).put("video_limit_reached", false).put("visitor_count", visitors);
    j.object("visitor_codecs").put("count", visitors).object("ranks").end().array("aggregate").end().end();
    j.put("participant_count", jicofoCount(room)).put("jibri_count", recorders).put("jigasi_count", phones).put("transcriber_count", 0).end();
}

} // namespace jitscope::demo
