// /debug and /stats of a bridge: short, full and rtcstats mode, in the shape of before and of from 2.3-222. One pass in the order of the page,
// which is not guaranteed; what needs two parts (which SSRC is audio) is judged at the end of a conference.
#include "sources/flatpage.h"
#include "sources/jvb.h"
#include "sources/jvbperson.h"
#include "sources/roomname.h"

#include "base/text.h"

#include <algorithm>

namespace jitscope {
namespace {

struct AudioSource
{
    quint32 ssrc;
    QString owner;
};

struct Conference
{
    QString id, name, meetingId, speaker;
    qint64 createdAt = 0;
    bool expired = false, hasRelays = false;
    bool stats = false; // endpoints are objects
    bool full = false;
    std::vector<JvbEndpoint> endpoints;
    std::vector<AudioSource> audio;
    std::vector<RelayLeg> legs;
};

struct Page
{
    const ParseContext &context;
    Observation out;
    Server server;
    bool known = false;       // a member of a debug page was there
    bool hasLoad = false;     // the part about the bridge itself
    bool hasJitter = false;
};

double bitrateOf(JsonValue &object, const char *direction, const char *oldDirection)
{
    double rate = NoFigure;
    object.fieldsIfAny([&](std::string_view key, JsonValue &v) {
        if (key != direction && !key.starts_with(oldDirection)) return;
        JvbEndpoint part;
        readJvbReceiver(v, part); // both directions keep their total under the same node
        rate = part.rateUp;
    });
    return rate;
}

RelayLeg readRelay(std::string_view id, JsonValue &value, const ParseContext &c)
{
    RelayLeg leg;
    leg.peer = QString::fromUtf8(id.data(), qsizetype(id.size()));
    JvbEndpoint own;
    double in = 0, out = 0;
    bool contents = false; // only full mode has them; without, the sums would be too small
    const auto add = [](double &sum, double rate) { if (rate > 0) sum += rate; };
    value.fields([&](std::string_view key, JsonValue &v) {
        if (key == "transceiver") {
            readJvbTransceiver(v, own);
        } else if (key == "remote_endpoints" || key == "remoteEndpoints") {
            contents = true;
            v.fieldsIfAny([&](std::string_view, JsonValue &remote) { add(in, bitrateOf(remote, "receiver", "RTP receiver")); });
        } else if (key == "senders") {
            contents = true;
            v.fieldsIfAny([&](std::string_view, JsonValue &sender) { add(out, bitrateOf(sender, "sender", "RTP sender")); });
        }
    });
    add(in, own.rateUp);
    add(out, own.rateDown);

    const auto reading = [&](Metric metric, double figure, ReadingState otherwise) {
        const bool has = figure >= 0;
        return Reading{has ? figure : 0, c.at, metric, c.source, has ? ReadingState::Measured : otherwise};
    };
    leg.rtt = reading(Metric::BridgeRtt, own.rtt > 0 ? own.rtt : NoFigure, ReadingState::NotYet);
    // old pages have no totals; and where no total was in the page, a sum of nothing is no zero
    const bool rates = contents && !own.old && own.rateUp >= 0;
    const ReadingState why = own.old ? ReadingState::NotExported : ReadingState::NotYet;
    leg.bitrateIn = reading(Metric::BridgeRelayBitrateIn, rates ? in * 1e-6 : NoFigure, why);
    leg.bitrateOut = reading(Metric::BridgeRelayBitrateOut, rates ? out * 1e-6 : NoFigure, why);
    return leg;
}

void readEndpoints(JsonValue &value, Conference &conference)
{
    value.fieldsIfAny([&](std::string_view id, JsonValue &v) {
        JvbEndpoint endpoint;
        endpoint.id = QString::fromUtf8(id.data(), qsizetype(id.size())).left(256);
        if (v.isObject()) {
            conference.stats = true;
            readJvbEndpoint(v, endpoint);
        } else {
            endpoint.statsId = v.string(); // short mode: id -> stats_id, or null
        }
        if (!endpoint.expired && !endpoint.id.isEmpty()) conference.endpoints.push_back(std::move(endpoint));
    });
}

void readKnownSources(JsonValue &value, Conference &conference)
{
    value.fieldsIfAny([&](std::string_view key, JsonValue &v) {
        if (key != "known_sources") return;
        v.items([&](JsonValue &source) {
            AudioSource audio{};
            source.fieldsIfAny([&](std::string_view k, JsonValue &x) {
                if (k == "ssrc") {
                    const double ssrc = x.number();
                    if (ssrc > 0 && ssrc <= 0xffffffff) audio.ssrc = quint32(ssrc);
                } else if (k == "owner") {
                    audio.owner = x.string();
                }
            });
            if (audio.ssrc) conference.audio.push_back(std::move(audio));
        });
    });
}

void readConference(JsonValue &value, Conference &conference, const ParseContext &c)
{
    value.fields([&](std::string_view key, JsonValue &v) {
        if (key == "name") {
            conference.name = v.string();
        } else if (key == "meeting_id" || key == "meetingId") {
            conference.meetingId = v.string();
        } else if (key == "expired") {
            conference.expired = v.flag() == 1;
        } else if (key == "creation_time" || key == "creationTime") {
            conference.full = true; // short and rtcstats mode leave it out
            const double at = v.number();
            if (at > 0 && at < 1e15) conference.createdAt = qint64(at);
        } else if (key == "speech_activity" || key == "speechActivity") {
            v.fieldsIfAny([&](std::string_view k, JsonValue &x) {
                if (k == "dominantEndpoint" || k == "dominant_endpoint") conference.speaker = x.string();
            });
        } else if (key == "endpoints") {
            readEndpoints(v, conference);
        } else if (key == "relays") {
            v.fieldsIfAny([&](std::string_view id, JsonValue &relay) {
                conference.hasRelays = true;
                if (relay.isObject()) conference.legs.push_back(readRelay(id, relay, c));
            });
        } else if (key == "audio_subscriptions") {
            readKnownSources(v, conference);
        }
    });
}

void keepConference(Conference &conference, Page &page)
{
    if (conference.expired || isHealthCheckRoom(conference.name)) return;
    const ParseContext &c = page.context;
    Room room = roomOfJid(conference.name);
    if (conference.name.isEmpty()) {
        // Not signalled: no other page can be joined to it. The bridge's own test rooms are such, and empty.
        if (conference.endpoints.empty()) return;
        room.name = conference.meetingId.isEmpty() ? conference.id : conference.meetingId;
        room.id = RoomId{room.name};
        page.out.problems.push_back(QStringLiteral("conference %1 has no room name").arg(visibleText(conference.id, 40)));
    }
    room.meetingId = conference.meetingId;
    room.bridges.push_back(c.origin.server);
    room.speaker = PersonId{conference.speaker};
    if (conference.createdAt) {
        room.createdAt = conference.createdAt;
        room.readings.measure(Metric::RoomAge, double(conference.createdAt), c.at, c.source);
    }
    const bool full = conference.stats && conference.full;
    if (full) room.detailAt = c.at;
    if (conference.stats) {
        // As the bridge counts it: two endpoints, and nobody sends anything here.
        const auto &all = conference.endpoints;
        room.peerToPeer = all.size() == 2 && !conference.hasRelays && all[0].sendsNothing() && all[1].sendsNothing();
    }
    room.people.reserve(conference.endpoints.size());
    std::sort(conference.audio.begin(), conference.audio.end(), [](const AudioSource &a, const AudioSource &b) { return a.owner < b.owner; });
    std::vector<quint32> audio;
    for (const JvbEndpoint &endpoint : conference.endpoints) {
        audio.clear();
        auto source = std::lower_bound(conference.audio.begin(), conference.audio.end(), endpoint.id, [](const AudioSource &a, const QString &id) { return a.owner < id; });
        for (; source != conference.audio.end() && source->owner == endpoint.id && audio.size() < 64; ++source) audio.push_back(source->ssrc);
        room.people.push_back(endpoint.person(c, full, audio));
    }
    for (RelayLeg &leg : conference.legs) {
        leg.room = room.id;
        page.server.relays.push_back(std::move(leg));
    }
    page.out.handles.insert(room.id, conference.id);
    page.out.rooms.push_back(std::move(room));
}

void unknownConference(std::string_view id, Page &page)
{
    page.known = true;
    page.out.problems.push_back(QStringLiteral("conference %1 is not on this bridge").arg(visibleText(QString::fromUtf8(id.data(), qsizetype(id.size())), 40)));
}

void readLoad(JsonValue &value, Page &page)
{
    page.hasLoad = true;
    value.fieldsIfAny([&](std::string_view key, JsonValue &v) {
        if (key == "stress") setMeasured(page.server.readings, Metric::BridgeStress, v.number(), page.context); // a text holding a number
    });
}

void readState(std::string_view state, Page &page)
{
    if (state.empty()) return;
    const bool graceful = state == "GRACEFUL_SHUTDOWN", last = state == "SHUTTING_DOWN";
    if (!graceful && !last && state != "RUNNING") {
        page.out.problems.push_back(QStringLiteral("unknown shutdown state %1").arg(visibleText(QString::fromUtf8(state.data(), qsizetype(state.size())), 40)));
        return;
    }
    page.server.shuttingDown = graceful || last;
    Readings &r = page.server.readings;
    r.measure(Metric::BridgeShuttingDown, last, page.context.at, page.context.source);
    // the last phase does not tell whether it began gracefully
    if (!last) r.measure(Metric::BridgeGracefulShutdown, graceful, page.context.at, page.context.source);
}

void setHealthy(bool healthy, Page &page)
{
    page.server.readings.measure(Metric::BridgeHealthy, healthy, page.context.at, page.context.source);
}

void readHealth(JsonValue &value, Page &page)
{
    if (value.isText()) { // 2022: "OK", or the reason
        const QString word = value.string();
        if (word.isEmpty()) return;
        setHealthy(word == u"OK", page);
        if (word != u"OK") page.server.message = word;
        return;
    }
    value.fieldsIfAny([&](std::string_view key, JsonValue &v) {
        // hardFailure is true by default, also of a healthy bridge: only `success` counts
        if (key == "success" && v.flag() >= 0) setHealthy(v.flag() == 1, page);
        else if (key == "message") page.server.message = v.string();
    });
}

void readRoot(std::string_view key, JsonValue &v, Page &page)
{
    const ParseContext &c = page.context;
    if (key == "conferences") {
        page.known = true;
        v.fields([&](std::string_view id, JsonValue &value) {
            if (!value.isObject()) return unknownConference(id, page); // the text "null" (gotcha 13)
            Conference conference;
            conference.id = QString::fromUtf8(id.data(), qsizetype(id.size())).left(256);
            readConference(value, conference, c);
            keepConference(conference, page);
        });
    } else if (key == "shutdown_state" || key == "shutdownState") {
        page.known = true;
        readState(v.text(), page);
    } else if (key == "shutdownInProgress") { // before 2.1-663
        page.known = true;
        if (v.flag() >= 0) {
            page.server.shuttingDown = v.flag() == 1;
            page.server.readings.measure(Metric::BridgeGracefulShutdown, v.flag(), c.at, c.source);
        }
    } else if (key == "drain") {
        page.known = true;
        if (v.flag() >= 0) {
            page.server.draining = v.flag() == 1;
            page.server.readings.measure(Metric::BridgeDrain, v.flag(), c.at, c.source);
        }
    } else if (key == "time") {
        const double time = v.number();
        if (time > 0 && time < 1e15) page.out.serverTime = qint64(time);
    } else if (key == "load_management" || key == "load-management") {
        page.known = true;
        readLoad(v, page);
    } else if (key == "overall_bridge_jitter") {
        page.hasJitter = true;
        setMeasured(page.server.readings, Metric::BridgeJitter, v.number(), c);
    } else if (key == "health") {
        readHealth(v, page);
    } else if (v.isText() && v.isNull()) {
        unknownConference(key, page);
    }
}

Result<Observation> readDebug(QByteArrayView body, const ParseContext &context)
{
    Page page{context, observationOf(context), ownServer(context, ServerKind::Bridge)};
    JsonWalk walk(body, context);
    const Result<> done = walk.read([&](JsonValue &root) {
        root.fields([&](std::string_view key, JsonValue &value) { readRoot(key, value, page); });
    });
    if (!done) return tl::unexpected<Error>(done.error());
    if (!page.known)
        return fail(Error::Kind::Malformed, pageName(context) + QStringLiteral(", byte 0"), QStringLiteral("an object, but none of its members is one of a debug page"));
    // only with videobridge.stats.transit-time.enable-jitter
    if (page.hasLoad && !page.hasJitter) page.server.readings.miss(Metric::BridgeJitter, ReadingState::SwitchedOff, context.at, context.source);
    sortRooms(page.out.rooms);
    if (context.keepRaws) page.out.raws = rawsOf(body);
    page.out.servers.push_back(std::move(page.server));
    return std::move(page.out);
}

} // namespace

Result<Observation> parseJvbDebug(QByteArrayView body, const ParseContext &context) { return readDebug(body, context); }
Result<Observation> parseJvbRtcStats(QByteArrayView body, const ParseContext &context) { return readDebug(body, context); }

} // namespace jitscope
