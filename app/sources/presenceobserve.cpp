// What a presence tells: a server of a brewery, or somebody in a meeting room.
#include "sources/presence.h"

#include "sources/wire.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

namespace jitscope {

bool haveSameStates(const std::vector<Server> &before, const std::vector<Server> &now)
{
    const auto states = [](const Server &s) {
        return std::tie(s.id, s.occupant, s.message, s.inBrewery, s.operational, s.draining, s.shuttingDown, s.presence.busy, s.presence.healthy, s.presenceItems);
    };
    return std::equal(before.begin(), before.end(), now.begin(), now.end(), [&](const Server &a, const Server &b) { return states(a) == states(b); });
}
namespace {

QString jid(const Presence &p)
{
    return p.nick.isEmpty() ? p.room : p.room + QLatin1Char('/') + p.nick;
}

void keepText(Observation &to, const QString &key, const QString &text)
{
    if (text.isEmpty()) return;
    RawReading raw{key, 0, text, true};
    if (const auto figure = figureOf(QStringView(text))) {
        raw.value = *figure;
        raw.isText = false;
    }
    to.raws.push_back(raw);
}

// Values are text, exponents occur, any name may be missing (xmpp-websocket.md §15.4).
void applyStats(const Presence &p, Server &server, Observation &to, const ParseContext &context)
{
    const WireTable &table = wireTable(SourceKind::JvbColibriStats);
    for (const auto &[name, value] : p.stats) {
        if (context.keepRaws) keepText(to, name, value);
        const QByteArray key = name.toUtf8();
        const WireKey *wire = table.find(std::string_view(key.constData(), size_t(key.size())));
        if (wire) {
            if (const auto flag = flagOf(value)) setWire(server.readings, *wire, *flag ? 1 : 0, context);
            else if (const auto figure = figureOf(QStringView(value))) setWire(server.readings, *wire, *figure, context);
            else if (value.compare(QLatin1String("NaN"), Qt::CaseInsensitive) == 0) server.readings.miss(wire->metric, ReadingState::NotYet, context.at, context.source);
            else to.problems.push_back(QStringLiteral("%1 is no figure: %2").arg(name, value.left(80)));
        }
        if (key == "version") server.version = to.version = value;
        else if (key == "release") server.release = value;
        else if (key == "region") server.region = value;
        else if (key == "relay_id") server.relayId = value;
        else if (key == "current_timestamp") to.serverTime = timestampOf(value);
    }
    settleBridge(server, context);
}

bool isGateway(const Presence &p)
{
    return p.room.startsWith(QLatin1String("jigasibrewery@")) || std::any_of(p.stats.begin(), p.stats.end(), [](const auto &s) {
               return s.first == QLatin1String("supports_sip") || s.first == QLatin1String("supports_transcription");
           });
}

RecorderView viewOf(const Presence &p, Observation &to, const ParseContext &context)
{
    RecorderView view;
    view.known = true;
    view.at = context.at;
    if (p.busyStatus == QLatin1String("idle")) view.busy = RecorderView::Busy::Idle;
    else if (p.busyStatus == QLatin1String("busy")) view.busy = RecorderView::Busy::Busy;
    else if (p.busyStatus == QLatin1String("expired")) view.busy = RecorderView::Busy::Expired; // never sent by the versions read; understood all the same
    else if (!p.busyStatus.isEmpty()) to.problems.push_back(QStringLiteral("busy-status is unknown: %1").arg(p.busyStatus.left(80)));
    if (p.healthStatus == QLatin1String("healthy")) view.healthy = RecorderView::Healthy::Healthy;
    else if (p.healthStatus == QLatin1String("unhealthy")) view.healthy = RecorderView::Healthy::Unhealthy;
    else if (!p.healthStatus.isEmpty()) to.problems.push_back(QStringLiteral("health-status is unknown: %1").arg(p.healthStatus.left(80)));
    return view;
}

// Why somebody left, as the server says it.
QString leaving(const Presence &p)
{
    QString text;
    if (p.hasCode(307)) text = QStringLiteral("kicked");
    else if (p.hasCode(301)) text = QStringLiteral("banned");
    else if (p.hasCode(303)) text = QStringLiteral("renamed to %1").arg(p.newNick);
    else if (p.hasCode(333)) text = QStringLiteral("removed after a technical error");
    else if (p.hasCode(332)) text = QStringLiteral("system shutdown");
    else if (p.destroyed) text = QStringLiteral("room destroyed");
    if (!p.actor.isEmpty()) text += QStringLiteral(" by ") + p.actor;
    for (const QString &more : {p.reason, p.statusText})
        if (!more.isEmpty()) text += (text.isEmpty() ? QString() : QStringLiteral(": ")) + more;
    return text;
}

Server serverOf(const Presence &p, Observation &to, const ParseContext &context)
{
    Server server;
    server.id = ServerId{p.nick};
    server.name = p.nick;
    server.occupant = jid(p);
    server.inBrewery = p.type == Presence::Type::Available;
    server.kind = ServerKind::Unexpected;
    if (p.type == Presence::Type::Unavailable) {
        server.message = leaving(p);
        if (!server.message.isEmpty()) to.problems.push_back(QStringLiteral("%1 left: %2").arg(p.nick, server.message));
        return server;
    }
    server.presenceItems = int(p.jids.size());
    if (server.presenceItems > 1) to.problems.push_back(QStringLiteral("%1 is there %2 times: %3").arg(p.nick).arg(server.presenceItems).arg(p.jids.join(QStringLiteral(", "))));
    switch (p.payload) {
    case Presence::Payload::Jibri:
        server.kind = ServerKind::Recorder;
        server.presence = viewOf(p, to, context);
        if (p.busyStatus.isEmpty() && p.healthStatus.isEmpty()) to.problems.push_back(QStringLiteral("%1 has published an empty status").arg(p.nick));
        break;
    case Presence::Payload::Stats:
        server.kind = isGateway(p) ? ServerKind::Gateway : ServerKind::Bridge;
        applyStats(p, server, to, context);
        break;
    case Presence::Payload::None:
    case Presence::Payload::Meeting:
        if (p.nick == QLatin1String("focus")) server.kind = ServerKind::Focus;
        else to.problems.push_back(QStringLiteral("%1 has published no status: starting, or no bridge and no recorder").arg(p.nick));
        break;
    }
    return server;
}

// {"5a3f9c1e-a0":{"muted":false},"5a3f9c1e-v0":{"muted":true}}: what the client announces; {} is "no sources".
void applySources(const QString &json, Person &person)
{
    const QJsonObject sources = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        const QJsonObject source = it->toObject();
        const QString kind = it.key().section(QLatin1Char('-'), -1);
        const bool muted = source.value(QLatin1String("muted")).toBool();
        if (kind.startsWith(QLatin1Char('a'))) person.audioMuted = muted;
        else if (kind.startsWith(QLatin1Char('v')) && source.value(QLatin1String("videoType")).toString() != QLatin1String("desktop")) person.videoMuted = muted;
    }
}

Role roleOf(const Presence &p)
{
    if (p.affiliation == QLatin1String("owner")) return Role::Owner;
    if (p.role == QLatin1String("moderator")) return Role::Moderator;
    if (p.role == QLatin1String("participant")) return Role::Participant;
    if (p.role == QLatin1String("visitor")) return Role::Visitor;
    return Role::Unknown;
}

Person personOf(const Presence &p)
{
    Person person;
    person.id = PersonId{p.nick};
    person.name = p.nick;
    person.nameSource = NameSource::EndpointId;
    person.role = roleOf(p);
    for (const auto &[key, value] : p.details) {
        if (key == QLatin1String("nick")) {
            person.name = value;
            person.nameSource = NameSource::Muc;
        } else if (key == QLatin1String("stats-id")) person.statsId = value;
        else if (key == QLatin1String("jitsi_participant_region")) person.region = value;
        else if (key == QLatin1String("audiomuted")) person.audioMuted = flagOf(value);
        else if (key == QLatin1String("videomuted")) person.videoMuted = flagOf(value);
        else if (key == QLatin1String("SourceInfo")) applySources(value, person);
        else if (key == QLatin1String("features/feature/var")) {
            if (value == QLatin1String("http://jitsi.org/protocol/jibri")) person.kind = PersonKind::Recorder;
            else if (value == QLatin1String("http://jitsi.org/protocol/jigasi")) person.kind = PersonKind::Gateway;
            else if (value == QLatin1String("http://jitsi.org/protocol/transcriber")) person.kind = PersonKind::Transcriber;
        }
    }
    if (person.nameSource != NameSource::Muc && !person.statsId.isEmpty()) {
        person.name = person.statsId;
        person.nameSource = NameSource::StatsId;
    }
    return person;
}

Room roomOf(const Presence &p, Observation &to, const ParseContext &context)
{
    Room room;
    room.id = RoomId{p.room};
    room.name = p.room.section(QLatin1Char('@'), 0, 0);
    room.domain = p.room.section(QLatin1Char('@'), 1);
    if (p.nick != QLatin1String("focus")) {
        room.people.push_back(std::make_shared<const Person>(personOf(p)));
        return room;
    }
    QString mode, status;
    for (const auto &[key, value] : p.details) {
        if (key == QLatin1String("jibri-recording-status/recording_mode")) mode = value;
        else if (key == QLatin1String("jibri-recording-status/status")) status = value;
        else if (key == QLatin1String("versions/component")) to.version = value;
        else if (key == QLatin1String("conference-properties/created-ms")) {
            if (const auto ms = figureOf(QStringView(value)); ms && *ms > 0 && *ms < 1e15) {
                room.createdAt = qint64(*ms);
                room.readings.measure(Metric::RoomAge, *ms, context.at, context.source);
            }
        } else if (key == QLatin1String("conference-properties/visitor-count")) {
            if (const auto count = figureOf(QStringView(value))) room.readings.measure(Metric::RoomVisitors, *count, context.at, context.source);
        } else if (key.startsWith(QLatin1String("bridgeNotAvailable"))) to.problems.push_back(QStringLiteral("no bridge is available for this room"));
    }
    if (!status.isEmpty()) (mode == QLatin1String("stream") ? room.streaming : room.recording) = status == QLatin1String("on");
    return room;
}

void keepAll(const Presence &p, Observation &to)
{
    keepText(to, QStringLiteral("from"), jid(p));
    keepText(to, QStringLiteral("busy-status"), p.busyStatus);
    keepText(to, QStringLiteral("health-status"), p.healthStatus);
    for (const QString &one : p.jids) keepText(to, QStringLiteral("item.jid"), one);
    keepText(to, QStringLiteral("item.affiliation"), p.affiliation);
    keepText(to, QStringLiteral("item.role"), p.role);
    for (const int code : p.codes) keepText(to, QStringLiteral("status.code"), QString::number(code));
    keepText(to, QStringLiteral("actor"), p.actor);
    keepText(to, QStringLiteral("reason"), p.reason);
    keepText(to, QStringLiteral("status"), p.statusText);
    keepText(to, QStringLiteral("error"), p.errorCondition);
    keepText(to, QStringLiteral("error.text"), p.errorText);
    for (const auto &[key, value] : p.details) keepText(to, key, value);
}

} // namespace

Observation observePresence(const Presence &p, const ParseContext &context)
{
    Observation to;
    to.origin = context.origin;
    to.at = context.at;
    if (context.keepRaws) keepAll(p, to);
    if (p.type == Presence::Type::Error) {
        to.problems.push_back(QStringLiteral("%1 refused: %2").arg(p.room, p.errorCondition.isEmpty() ? QStringLiteral("error") : p.errorCondition)
                              + (p.errorText.isEmpty() ? QString() : QStringLiteral(", ") + p.errorText));
        return to;
    }
    if (p.isSelf()) { // our own seat says nothing about the shard
        if (p.type == Presence::Type::Unavailable) to.problems.push_back(QStringLiteral("own seat in %1 is gone: %2").arg(p.room, leaving(p)));
        return to;
    }
    const bool meeting = context.origin.part.isEmpty() && p.payload == Presence::Payload::Meeting;
    if (meeting) to.rooms.push_back(roomOf(p, to, context));
    else if (!p.nick.isEmpty()) to.servers.push_back(serverOf(p, to, context));
    else to.problems.push_back(QStringLiteral("presence of a room, not of an occupant"));
    return to;
}

} // namespace jitscope
