// A bridge's full debug page of many meetings read into an observation, against QJsonDocument and the same walk: every member that ours reads
// is looked up in the document, and the two observations must be equal to the last figure. What is made of the members (a person's bands, a
// room's name) is the same code in both.
#include "bench.h"

#include "sources/flatpage.h"
#include "sources/jvb.h"
#include "sources/jvbperson.h"
#include "sources/roomname.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace jitscope {
namespace {

constexpr qsizetype least = 6'000'000; // bytes

// A text without the blanks between its tokens, as a bridge sends it; the members stay in the bridge's own order.
QByteArray compact(const QByteArray &json)
{
    QByteArray out;
    out.reserve(json.size());
    bool text = false, escaped = false;
    for (const char c : json) {
        if (text || !(c == ' ' || c == '\n' || c == '\r' || c == '\t')) out.append(c);
        if (!escaped && c == '"') text = !text;
        escaped = text && !escaped && c == '\\';
    }
    return out;
}

// The example's meeting again and again, under other ids and names.
QByteArray bigPage()
{
    QFile file(QStringLiteral(JITSCOPE_SHARED "/jitsi/examples/jvb-debug.json"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s is not there", qPrintable(file.fileName()));
    const QByteArray page = compact(file.readAll());
    const QJsonObject conferences = QJsonDocument::fromJson(page).object().value(QStringLiteral("conferences")).toObject();
    const QByteArray id = conferences.constBegin().key().toUtf8(), name = conferences.constBegin()->toObject().value(QStringLiteral("name")).toString().toUtf8();
    const qsizetype begin = page.indexOf("\"conferences\":{") + 14; // its brace
    qsizetype end = begin;
    for (int depth = 1; depth > 0;) { // no brace but in texts, which are skipped
        const char c = page.at(++end);
        if (c == '"')
            while (page.at(++end) != '"')
                if (page.at(end) == '\\') ++end;
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    const QByteArray one = page.mid(begin + 1, end - begin - 1);
    QByteArray many;
    for (int n = 0; many.size() < least; ++n) {
        QByteArray meeting = one;
        meeting.replace(id, id + '-' + QByteArray::number(n)).replace(name, "room-" + QByteArray::number(n) + '-' + name);
        many += (n ? "," : "") + meeting;
    }
    return page.left(begin + 1) + many + page.mid(end);
}

ParseContext contextOf()
{
    ParseContext context;
    context.origin = {SourceKind::JvbDebugFull, {QStringLiteral("jvb-1")}, {}};
    context.at = 1'700'000'000'000;
    return context;
}

Observation ours(const QByteArray &page)
{
    auto seen = parseJvbDebug(page, contextOf());
    if (!seen) qFatal("the page is refused: %s", qPrintable(seen.error().detail));
    return std::move(*seen);
}

// The rival: the whole document first, then look-ups by name, as one writes it with Qt alone for the one version of bridges that wrote the page.
class Walk
{
public:
    static Observation page(const QByteArray &body)
    {
        const ParseContext c = contextOf();
        const QJsonObject root = QJsonDocument::fromJson(body).object();
        Observation out = observationOf(c);
        Server server = ownServer(c, ServerKind::Bridge);
        out.serverTime = qint64(root.value(QLatin1String("time")).toDouble());
        const QString state = root.value(QLatin1String("shutdown_state")).toString();
        server.shuttingDown = state != QLatin1String("RUNNING");
        server.readings.measure(Metric::BridgeShuttingDown, *server.shuttingDown, c.at, c.source);
        server.readings.measure(Metric::BridgeGracefulShutdown, state == QLatin1String("GRACEFUL_SHUTDOWN"), c.at, c.source);
        server.draining = root.value(QLatin1String("drain")).toBool();
        server.readings.measure(Metric::BridgeDrain, *server.draining, c.at, c.source);
        setMeasured(server.readings, Metric::BridgeStress, root.value(QLatin1String("load_management")).toObject().value(QLatin1String("stress")).toString().toDouble(), c);
        const QJsonValue jitter = root.value(QLatin1String("overall_bridge_jitter"));
        if (jitter.isUndefined()) server.readings.miss(Metric::BridgeJitter, ReadingState::SwitchedOff, c.at, c.source);
        else setMeasured(server.readings, Metric::BridgeJitter, figure(jitter), c);
        const QJsonObject health = root.value(QLatin1String("health")).toObject();
        if (health.contains(QLatin1String("success"))) server.readings.measure(Metric::BridgeHealthy, health.value(QLatin1String("success")).toBool(), c.at, c.source);
        server.message = health.value(QLatin1String("message")).toString();
        const QJsonObject conferences = root.value(QLatin1String("conferences")).toObject();
        for (auto it = conferences.begin(); it != conferences.end(); ++it) conference(it.key(), it->toObject(), c, server, out);
        sortRooms(out.rooms);
        out.servers.push_back(std::move(server));
        return out;
    }

private:
    // NaN and infinities are written as text.
    static double figure(const QJsonValue &value) { return value.toDouble(NoFigure); }
    static int flag(const QJsonValue &value) { return value.isBool() ? value.toBool() : -1; }

    static void conference(const QString &id, const QJsonObject &conference, const ParseContext &c, Server &server, Observation &out)
    {
        if (conference.value(QLatin1String("expired")).toBool()) return;
        Room room = roomOfJid(conference.value(QLatin1String("name")).toString());
        room.meetingId = conference.value(QLatin1String("meeting_id")).toString();
        room.bridges.push_back(c.origin.server);
        room.speaker = {conference.value(QLatin1String("speech_activity")).toObject().value(QLatin1String("dominantEndpoint")).toString()};
        room.createdAt = qint64(conference.value(QLatin1String("creation_time")).toDouble());
        room.readings.measure(Metric::RoomAge, double(room.createdAt), c.at, c.source);
        room.detailAt = c.at;
        QHash<QString, std::vector<quint32>> audio;
        for (const QJsonValue &source : conference.value(QLatin1String("audio_subscriptions")).toObject().value(QLatin1String("known_sources")).toArray()) {
            const QJsonObject s = source.toObject();
            audio[s.value(QLatin1String("owner")).toString()].push_back(quint32(s.value(QLatin1String("ssrc")).toDouble()));
        }
        const QJsonObject relays = conference.value(QLatin1String("relays")).toObject();
        for (auto it = relays.begin(); it != relays.end(); ++it) server.relays.push_back(relay(it.key(), it->toObject(), room.id, c));
        const QJsonObject endpoints = conference.value(QLatin1String("endpoints")).toObject();
        bool silent = endpoints.size() == 2 && relays.isEmpty();
        for (auto it = endpoints.begin(); it != endpoints.end(); ++it) {
            const JvbEndpoint e = endpoint(it.key(), it->toObject());
            if (e.expired) continue;
            silent = silent && e.sendsNothing();
            room.people.push_back(e.person(c, true, audio.value(e.id)));
        }
        room.peerToPeer = silent;
        out.handles.insert(room.id, id);
        out.rooms.push_back(std::move(room));
    }

    static JvbEndpoint endpoint(const QString &id, const QJsonObject &endpoint)
    {
        JvbEndpoint e;
        e.id = id;
        e.detail = true;
        e.statsId = endpoint.value(QLatin1String("stats_id")).toString();
        e.expired = endpoint.value(QLatin1String("expired")).toBool();
        e.visitor = flag(endpoint.value(QLatin1String("visitor")));
        transceiver(endpoint.value(QLatin1String("transceiver")).toObject(), e);
        const QJsonObject allocator = endpoint.value(QLatin1String("bitrate_controller")).toObject().value(QLatin1String("bitrate_allocator")).toObject();
        const QJsonObject probing = endpoint.value(QLatin1String("bandwidth_probing")).toObject();
        e.hasEstimate = allocator.contains(QLatin1String("bweBps")) || probing.contains(QLatin1String("latest_bwe"));
        e.bweAllocator = figure(allocator.value(QLatin1String("bweBps")));
        e.bweProbing = figure(probing.value(QLatin1String("latest_bwe")));
        const QJsonObject allocation = allocator.value(QLatin1String("allocation")).toObject();
        e.hasWanted = allocation.contains(QLatin1String("idealBps"));
        e.ideal = figure(allocation.value(QLatin1String("idealBps")));
        e.hasTarget = allocation.contains(QLatin1String("targetBps"));
        e.target = figure(allocation.value(QLatin1String("targetBps")));
        e.suspended = flag(allocation.value(QLatin1String("has_suspended_sources")));
        const QJsonObject settings = allocator.value(QLatin1String("allocationSettings")).toObject();
        e.hasLastN = settings.contains(QLatin1String("last_n"));
        e.lastN = figure(settings.value(QLatin1String("last_n")));
        const QJsonObject ice = endpoint.value(QLatin1String("ice_transport")).toObject();
        e.iceConnected = flag(ice.value(QLatin1String("iceConnected")));
        e.iceFailed = flag(ice.value(QLatin1String("iceFailed")));
        e.dtls = flag(endpoint.value(QLatin1String("dtls_transport")).toObject().value(QLatin1String("is_connected")));
        return e;
    }

    static JvbLoss loss(const QJsonObject &stats)
    {
        return {figure(stats.value(QLatin1String("packets_lost"))), figure(stats.value(QLatin1String("packets_received")))};
    }

    static void transceiver(const QJsonObject &transceiver, JvbEndpoint &e)
    {
        const QJsonObject connection = transceiver.value(QLatin1String("endpoint_connection_stats")).toObject();
        e.hasRtt = connection.contains(QLatin1String("rtt"));
        e.rtt = figure(connection.value(QLatin1String("rtt")));
        e.up = loss(connection.value(QLatin1String("incoming_loss_stats")).toObject());
        e.down = loss(connection.value(QLatin1String("outgoing_loss_stats")).toObject());
        const QJsonObject media = transceiver.value(QLatin1String("media_sources")).toObject();
        for (auto it = media.begin(); it != media.end(); ++it) {
            e.sources.push_back(video(it->toObject()));
            e.sources.back().name = it.key().left(128);
        }
        receiver(transceiver.value(QLatin1String("receiver")).toObject(), e);
        const QJsonObject sender = transceiver.value(QLatin1String("sender")).toObject();
        e.rateDown = figure(sender.value(QLatin1String("PacketStreamStats")).toObject().value(QLatin1String("bitrate_bps")));
        e.nacked = figure(sender.value(QLatin1String("num_nacked_packets")));
        for (const QLatin1String name : {QLatin1String("Nack handler"), QLatin1String("NACK handler")})
            if (const QJsonValue nacked = sender.value(name).toObject().value(QLatin1String("num_nacked_packets")); nacked.isDouble()) e.nacked = nacked.toDouble();
    }

    static void receiver(const QJsonObject &receiver, JvbEndpoint &e)
    {
        e.receiver = !receiver.isEmpty();
        e.rateUp = figure(receiver.value(QLatin1String("PacketStreamStats")).toObject().value(QLatin1String("bitrate_bps")));
        const QJsonObject audio = receiver.value(QLatin1String("Audio bitrate calculator")).toObject(), video = receiver.value(QLatin1String("Video bitrate calculator")).toObject();
        e.audioRate = figure(audio.value(QLatin1String("bitrate_bps")));
        e.audioActive = flag(audio.value(QLatin1String("active")));
        e.videoRate = figure(video.value(QLatin1String("bitrate_bps")));
        e.videoActive = flag(video.value(QLatin1String("active")));
        e.audioForceMute = flag(receiver.value(QLatin1String("AudioLevelReader_pre_srtp")).toObject().value(QLatin1String("force_mute")));
        if (e.audioForceMute < 0) e.audioForceMute = flag(receiver.value(QLatin1String("AudioLevelReader")).toObject().value(QLatin1String("force_mute")));
        e.videoForceMute = flag(receiver.value(QLatin1String("VideoMuteNode")).toObject().value(QLatin1String("force_mute")));
        const QJsonObject tracker = receiver.value(QLatin1String("Incoming statistics tracker")).toObject();
        e.tracker = !tracker.isEmpty();
        for (auto it = tracker.begin(); it != tracker.end(); ++it) {
            bool isSsrc = false;
            JvbStream stream;
            stream.ssrc = it.key().toUInt(&isSsrc);
            if (!isSsrc || !it->isObject()) continue;
            const QJsonObject figures = it->toObject();
            stream.jitter = figure(figures.value(QLatin1String("jitter")));
            stream.packets = figure(figures.value(QLatin1String("num_received_packets")));
            stream.expected = figure(figures.value(QLatin1String("num_expected_packets")));
            stream.lost = figure(figures.value(QLatin1String("cumulative_packets_lost")));
            const QString kind = figures.value(QLatin1String("media_type")).toString();
            if (kind == QLatin1String("audio")) stream.media = JvbStream::Media::Audio;
            else if (kind == QLatin1String("video")) stream.media = JvbStream::Media::Video;
            e.streams.push_back(stream);
        }
    }

    static JvbVideoSource video(const QJsonObject &source)
    {
        JvbVideoSource video;
        for (auto it = source.begin(); it != source.end(); ++it) {
            if (it.key() == QLatin1String("video_type")) {
                const QString type = it->toString();
                if (type.startsWith(QLatin1String("DESKTOP"))) video.type = JvbVideoSource::Type::Desktop;
                else if (type == QLatin1String("DISABLED") || type == QLatin1String("NONE")) video.type = JvbVideoSource::Type::Disabled;
                continue;
            }
            QStringView name = it.key();
            if (name.startsWith(QLatin1String("rtp_encoding_"))) name = name.mid(13);
            bool isSsrc = false;
            JvbEncoding encoding;
            encoding.ssrc = name.toUInt(&isSsrc);
            if (!isSsrc || !it->isObject()) continue;
            const QJsonObject members = it->toObject();
            for (auto member = members.begin(); member != members.end(); ++member) {
                if (member.key() == QLatin1String("rtx_ssrc")) {
                    if (member->toDouble() > 0) encoding.rtx = qint64(member->toDouble());
                } else if (member->isObject()) {
                    const QJsonObject layer = member->toObject();
                    const QJsonValue rate = layer.value(QLatin1String("bitrate_bps"));
                    if (rate.isDouble() && !(encoding.rate >= rate.toDouble())) encoding.rate = rate.toDouble();
                    const int height = layer.value(QLatin1String("height")).toInt();
                    if (height <= 0) continue;
                    size_t at = 0;
                    while (at < encoding.heights && encoding.layers[at].height != height) ++at;
                    if (at == encoding.layers.size()) continue;
                    encoding.heights = std::max(encoding.heights, at + 1);
                    encoding.layers[at] = {height, std::max(encoding.layers[at].rate, rate.toDouble())};
                }
            }
            video.encodings.push_back(encoding);
        }
        return video;
    }

    static double sum(const QJsonObject &all, QLatin1String direction)
    {
        double sum = 0;
        for (const QJsonValue &one : all)
            sum += one.toObject().value(direction).toObject().value(QLatin1String("PacketStreamStats")).toObject().value(QLatin1String("bitrate_bps")).toDouble();
        return sum;
    }

    static RelayLeg relay(const QString &id, const QJsonObject &relay, const RoomId &room, const ParseContext &c)
    {
        JvbEndpoint own;
        transceiver(relay.value(QLatin1String("transceiver")).toObject(), own);
        const bool rates = own.rateUp >= 0 && (relay.contains(QLatin1String("remote_endpoints")) || relay.contains(QLatin1String("senders")));
        const auto reading = [&](Metric metric, bool has, double value) {
            return Reading{has ? value : 0, c.at, metric, c.source, has ? ReadingState::Measured : ReadingState::NotYet};
        };
        const double in = own.rateUp + sum(relay.value(QLatin1String("remote_endpoints")).toObject(), QLatin1String("receiver"));
        const double out = std::max(0.0, own.rateDown) + sum(relay.value(QLatin1String("senders")).toObject(), QLatin1String("sender"));
        return {id, room, reading(Metric::BridgeRtt, own.rtt > 0, own.rtt), reading(Metric::BridgeRelayBitrateIn, rates, in * 1e-6),
                reading(Metric::BridgeRelayBitrateOut, rates, out * 1e-6)};
    }
};

// Where the two differ; empty: nowhere. Relay legs have no order of their own.
QString difference(Observation a, Observation b)
{
    for (Observation *o : {&a, &b})
        for (Server &server : o->servers)
            std::sort(server.relays.begin(), server.relays.end(),
                      [](const RelayLeg &x, const RelayLeg &y) { return std::tie(x.room.value, x.peer) < std::tie(y.room.value, y.peer); });
    if (a.origin != b.origin || a.at != b.at || a.serverTime != b.serverTime || a.version != b.version || a.complete != b.complete) return QStringLiteral("the page");
    if (a.handles != b.handles) return QStringLiteral("the handles");
    if (a.problems != b.problems) return QStringLiteral("the problems");
    if (a.servers != b.servers) return QStringLiteral("the bridge");
    if (a.rooms.size() != b.rooms.size()) return QStringLiteral("the number of rooms");
    for (size_t i = 0; i < a.rooms.size(); ++i) {
        Room &x = a.rooms[i], &y = b.rooms[i];
        if (x.people.size() != y.people.size()) return QStringLiteral("the people of %1").arg(x.name);
        for (size_t k = 0; k < x.people.size(); ++k)
            if (*x.people[k] != *y.people[k]) return QStringLiteral("%1 in %2").arg(x.people[k]->id.value, x.name);
        y.people = x.people;
        if (x != y) return QStringLiteral("room %1").arg(x.name);
    }
    return {};
}

} // namespace

BenchRow benchJvbDebug()
{
    const QByteArray page = bigPage();
    const QString differs = difference(ours(page), Walk::page(page));
    size_t people = 0;
    const auto count = [&](const Observation &seen) { for (const Room &room : seen.rooms) people += room.people.size(); };
    const Duel d = duel(25, [&] { count(ours(page)); }, [&] { count(Walk::page(page)); });
    const double ratio = d.rival / d.ours, megabytes = double(page.size()) / 1e6;
    return {QStringLiteral("read a full JVB debug page of %1 MB").arg(megabytes, 0, 'f', 1), QStringLiteral(">= 8 x"), d.ours, QStringLiteral("ms"), QStringLiteral("QJsonDocument"), d.rival,
            ratio, ratio >= 8 && differs.isEmpty() && people > 0,
            differs.isEmpty() ? QStringLiteral("%1 MB/s, both observations are equal").arg(megabytes * 1000 / d.ours, 0, 'f', 0) : QStringLiteral("the two readers differ in %1").arg(differs)};
}

} // namespace jitscope
