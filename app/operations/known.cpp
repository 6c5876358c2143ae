#include "operations/known.h"

#include "fleet/metric.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace jitscope {
namespace {

QString word(const RecorderView &view)
{
    if (!view.known) return QStringLiteral("unknown");
    if (view.healthy == RecorderView::Healthy::Unhealthy) return QStringLiteral("unhealthy");
    switch (view.busy) {
    case RecorderView::Busy::Idle: return QStringLiteral("idle");
    case RecorderView::Busy::Busy: return QStringLiteral("busy");
    case RecorderView::Busy::Expired: return QStringLiteral("expired");
    case RecorderView::Busy::Unknown: break;
    }
    return QStringLiteral("unknown");
}

// Somebody who lists the rooms answers now: only then is a room that is not listed gone.
bool isTold(const ShardSnapshot &s, std::initializer_list<SourceKind> by)
{
    return std::any_of(s.sources.begin(), s.sources.end(), [&](const SourceState &x) { return x.health == Health::Ok && std::find(by.begin(), by.end(), x.kind) != by.end(); });
}

void describeRoom(const ShardSnapshot &s, const QString &name, QJsonObject &reply)
{
    if (!name.contains(u'@')) return;
    const QString jid = name.section(u'/', 0, 0);
    const bool told = isTold(s, {SourceKind::ProsodyCensus, SourceKind::JicofoDebug, SourceKind::JicofoConferences, SourceKind::JvbDebug});
    const auto at = std::find_if(s.rooms.begin(), s.rooms.end(), [&](const RoomPtr &r) { return r->id.value == jid; });
    const Room *room = at == s.rooms.end() ? nullptr : at->get();
    QJsonObject out;
    if (room || told) out.insert(QStringLiteral("there"), room != nullptr);
    if (room) {
        const Reading people = room->readings.get(Metric::RoomPeople);
        if (people.state == ReadingState::Measured) out.insert(QStringLiteral("people"), people.value);
        else if (!room->people.empty()) out.insert(QStringLiteral("people"), int(room->people.size()));
    }
    reply.insert(QStringLiteral("room"), out);
    if (!name.contains(u'/')) return;
    const QString nick = name.section(u'/', 1);
    QJsonObject person;
    if (room) {
        const bool there = std::any_of(room->people.begin(), room->people.end(), [&](const PersonPtr &p) { return p->id.value == nick; });
        const bool whole = int(room->people.size()) >= out.value(QStringLiteral("people")).toInt(0) && !room->people.empty(); // a list that lacks people says of nobody that they left
        if (there || whole) person.insert(QStringLiteral("there"), there);
    } else if (told) {
        person.insert(QStringLiteral("there"), false);
    }
    reply.insert(QStringLiteral("person"), person);
}

} // namespace

const Server *serverOf(const ShardSnapshot &snapshot, const QString &name)
{
    const auto it = std::find_if(snapshot.servers.begin(), snapshot.servers.end(), [&](const ServerPtr &s) { return s->id.value == name; });
    return it == snapshot.servers.end() ? nullptr : it->get();
}

bool isUsable(const Server &b)
{
    return b.kind == ServerKind::Bridge && b.health != Health::Critical && b.health != Health::Down && b.health != Health::Unknown && !b.draining.value_or(false)
        && !b.shuttingDown.value_or(false) && b.inBrewery.value_or(true) && b.operational.value_or(true);
}

namespace {

int figure(const Readings &readings, Metric metric, int counted)
{
    const Reading r = readings.get(metric);
    if (r.state == ReadingState::Measured) return int(r.value);
    return counted > 0 ? counted : -1;
}

} // namespace

OnBridge onBridge(const ShardSnapshot &snapshot, const ServerId &bridge)
{
    OnBridge on;
    int rooms = 0, people = 0;
    for (const RoomPtr &room : snapshot.rooms) {
        const auto there = std::count_if(room->people.begin(), room->people.end(), [&](const PersonPtr &p) { return p->bridge == bridge; });
        if (there == 0) continue;
        ++rooms;
        people += int(there);
        on.roomIds << room->id.value;
    }
    const Server *server = serverOf(snapshot, bridge.value);
    on.rooms = figure(server ? server->readings : Readings(), Metric::BridgeRooms, rooms);
    on.people = figure(server ? server->readings : Readings(), Metric::BridgeLocalEndpoints, people);
    if (on.people < 0) on.people = figure(server ? server->readings : Readings(), Metric::BridgePeople, 0); // more than there are at the most
    return on;
}

OnBridge onShard(const ShardSnapshot &snapshot)
{
    int people = 0;
    for (const RoomPtr &room : snapshot.rooms) people += int(room->people.size());
    return {figure(snapshot.readings, Metric::ShardRooms, int(snapshot.rooms.size())), figure(snapshot.readings, Metric::ShardPeople, people), {}};
}

// Better is less. What nobody knows is worst: silence after a change is no good sign.
int healthRank(Health health)
{
    switch (health) {
    case Health::Ok: return 0;
    case Health::Draining:
    case Health::Fair: return 1;
    case Health::Warning: return 2;
    case Health::Critical: return 3;
    case Health::Down: return 4;
    default: return 5;
    }
}

Reply knownReply(const ShardSnapshot &s, const QString &name)
{
    QJsonObject server, shard;
    const auto flag = [&server](const char *key, const std::optional<bool> &b) {
        if (b) server.insert(QLatin1String(key), *b);
    };
    if (const Server *v = serverOf(s, name)) {
        flag("draining", v->draining);
        flag("in_focus", v->inFocusList);
        flag("in_brewery", v->inBrewery);
        flag("operational", v->operational);
        server.insert(QStringLiteral("health"), QLatin1String(healthName(v->health)));
        server.insert(QStringLiteral("health_rank"), healthRank(v->health));
        if (v->kind == ServerKind::Bridge) {
            const OnBridge on = onBridge(s, v->id);
            if (on.rooms >= 0) server.insert(QStringLiteral("rooms"), on.rooms);
            if (on.people >= 0) server.insert(QStringLiteral("people"), on.people);
        }
        if (v->kind == ServerKind::Recorder) {
            server.insert(QStringLiteral("presence"), word(v->presence));
            server.insert(QStringLiteral("rest"), word(v->rest));
            server.insert(QStringLiteral("focus"), word(v->focus));
        }
    }
    int usable = 0, poor = 0, people = 0;
    for (const ServerPtr &v : s.servers) usable += isUsable(*v);
    for (const RoomPtr &r : s.rooms)
        for (const PersonPtr &p : r->people) {
            ++people;
            poor += p->health == Health::Critical;
        }
    shard.insert(QStringLiteral("bridges_usable"), usable);
    if (const int rooms = onShard(s).rooms; rooms >= 0) shard.insert(QStringLiteral("rooms"), rooms);
    shard.insert(QStringLiteral("people"), people);
    shard.insert(QStringLiteral("people_poor"), poor);
    QJsonObject all{{QStringLiteral("at"), s.at}, {QStringLiteral("server"), server}, {QStringLiteral("shard"), shard}};
    describeRoom(s, name, all);
    Reply reply;
    reply.status = 200;
    reply.body = QJsonDocument(all).toJson(QJsonDocument::Compact);
    return reply;
}

} // namespace jitscope
