#include "series/pastfleet.h"

#include "fleet/metric.h"
#include "quality/verdict.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <utility>

namespace jitscope {
namespace {

using PastKind = HistoryEventKind;

struct PastTold // by events, of one thing
{
    std::optional<HistoryEvent> state, draining, recording, bridges, opened, joined, named;
};

template<class... K>
constexpr quint32 bitsOf(K... kinds)
{
    return (HistoryEventWish::bit(kinds) | ...);
}

void endNotice(std::vector<PastNotice> &all, const HistoryEvent &e)
{
    // The one with its words. When nothing ever began with these, its language or title has changed since: the newest about the same.
    PastNotice *found = nullptr;
    for (PastNotice &n : all) {
        if (n.about != e.about) continue;
        if (n.text == e.text) {
            found = n.until == 0 ? &n : nullptr;
            if (found) break;
            continue;
        }
        if (n.until == 0) found = &n;
    }
    const bool known = std::any_of(all.begin(), all.end(), [&](const PastNotice &n) { return n.about == e.about && n.text == e.text; });
    if (!found || (known && found->text != e.text)) return;
    found->until = e.at;
    if (found->text != e.text) found->result = e.text;
}

void loseNotices(std::vector<PastNotice> &all, const HistoryEvent &began)
{
    for (PastNotice &n : all)
        if (n.until == 0 && n.about.shard == began.about.shard) {
            n.until = began.at;
            n.lost = true;
        }
}

Room &roomIn(std::map<QString, std::pair<Room, std::vector<PersonPtr>>> &rooms, const QString &jid)
{
    auto &[room, people] = rooms[jid];
    if (room.id.isEmpty()) {
        room.id = {jid};
        room.name = jid.section(u'@', 0, 0);
        room.domain = jid.section(u'@', 1);
        room.health = Health::Unknown;
    }
    return room;
}

Server serverOf(const HistoryMomentRow &row, const PastTold &told, const ShardSnapshot *now, const QString &recorded)
{
    Server s;
    s.id = {row.entity.id};
    s.kind = row.kind >= 0 && row.kind <= int(ServerKind::Unexpected) ? ServerKind(row.kind) : ServerKind::Unexpected;
    s.name = s.id.value;
    s.health = row.health;
    s.readings = row.readings;
    if (now)
        for (const ServerPtr &is : now->servers)
            if (is->id == s.id && is->kind == s.kind && !is->name.isEmpty()) s.name = is->name;
    if (told.draining) s.draining = told.draining->value > 0;
    if (s.kind == ServerKind::Recorder) {
        if (told.state) {
            s.presence.known = true;
            s.presence.busy = RecorderView::Busy(std::clamp(int(told.state->value), 0, int(RecorderView::Busy::Expired)));
            s.presence.at = s.since = told.state->at;
        } else if (const Reading *r = s.readings.find(Metric::RecorderRecording); r && r->isMeasured()) {
            s.presence.known = true;
            s.presence.busy = r->value > 0 ? RecorderView::Busy::Busy : RecorderView::Busy::Idle;
        }
        if (const Reading *r = s.readings.find(Metric::RecorderHealthy); r && r->isMeasured()) s.presence.healthy = r->value > 0 ? RecorderView::Healthy::Healthy : RecorderView::Healthy::Unhealthy;
    }
    if (!recorded.isEmpty() && s.presence.busy != RecorderView::Busy::Idle) {
        s.recordingRoom = {recorded};
        s.roomSure = RoomSure::Certain;
    }
    return s;
}

} // namespace

quint32 lastingEvents()
{
    return bitsOf(PastKind::Began, PastKind::HealthChanged, PastKind::StateChanged, PastKind::Draining, PastKind::SourceOut, PastKind::SourceBack, PastKind::Restarted, PastKind::Alert, PastKind::AlertEnded, PastKind::Operation, PastKind::OperationEnded, PastKind::ClockBack);
}

quint32 presenceEvents() { return bitsOf(PastKind::Began, PastKind::RoomOpened, PastKind::RoomClosed, PastKind::Joined, PastKind::Left, PastKind::Present, PastKind::Recording, PastKind::OnBridges); }

PastFleet pastFleet(qint64 at, const std::vector<HistoryMomentRow> &rows, std::vector<HistoryEvent> events, const std::vector<SnapshotPtr> &facts)
{
    PastFleet out;
    out.at = at;
    std::sort(events.begin(), events.end(), [](const HistoryEvent &a, const HistoryEvent &b) { return a.number < b.number; });
    events.erase(std::unique(events.begin(), events.end(), [](const HistoryEvent &a, const HistoryEvent &b) { return a.number == b.number && a.number != 0; }), events.end());

    QHash<EntityId, PastTold> told;
    for (const HistoryEvent &e : events) {
        if (e.at > at) continue;
        switch (e.kind) {
        case PastKind::Began: // what was known before holds no more
            told.removeIf([&](const auto &it) { return it.key().shard == e.about.shard; });
            loseNotices(out.alerts, e);
            loseNotices(out.operations, e);
            break;
        case PastKind::StateChanged: told[e.about].state = e; break;
        case PastKind::Draining: told[e.about].draining = e; break;
        case PastKind::Recording: told[e.about].recording = e; break;
        case PastKind::OnBridges: told[e.about].bridges = e; break;
        case PastKind::RoomOpened: told[e.about].opened = e; break;
        case PastKind::RoomClosed: told.remove(e.about); break;
        case PastKind::Joined: told[e.about].joined = e; break;
        case PastKind::Present: // it was there then; of a person: by that name
            if (e.about.kind == EntityKind::Person && !e.name.isEmpty()) told[e.about].named = e;
            break;
        case PastKind::Left: told.remove(e.about); break;
        case PastKind::Alert: out.alerts.push_back({e.at, 0, false, e.about, e.text, {}, e.value}); break;
        case PastKind::AlertEnded: endNotice(out.alerts, e); break;
        case PastKind::Operation: out.operations.push_back({e.at, 0, false, e.about, e.text, {}, e.value}); break;
        case PastKind::OperationEnded: endNotice(out.operations, e); break;
        default: break;
        }
    }
    QHash<EntityId, QString> recorded; // by recorder
    for (auto it = told.cbegin(); it != told.cend(); ++it) {
        if (it->recording && it->recording->value > 0)
            for (const QString &name : it->recording->text.split(u'\n', Qt::SkipEmptyParts)) recorded.insert(EntityId::of(ShardId{it.key().shard}, ServerId{name}), it.key().id);
    }
    for (std::vector<PastNotice> *all : {&out.alerts, &out.operations})
        std::stable_sort(all->begin(), all->end(), [](const PastNotice &a, const PastNotice &b) { return std::pair(a.until != 0, -a.since) < std::pair(b.until != 0, -b.since); });

    struct Shard { std::shared_ptr<ShardSnapshot> snapshot; const ShardSnapshot *now = nullptr; std::map<QString, std::pair<Room, std::vector<PersonPtr>>> rooms; };
    std::map<QString, Shard> shards;
    const auto shardOf = [&](const QString &id) -> Shard & {
        Shard &s = shards[id];
        if (s.snapshot) return s;
        s.snapshot = std::make_shared<ShardSnapshot>();
        s.snapshot->id = {id};
        s.snapshot->name = id;
        s.snapshot->at = at;
        s.snapshot->health = Health::Unknown;
        for (const SnapshotPtr &f : facts)
            if (f->id.value == id) s.now = f.get();
        if (s.now) {
            if (!s.now->name.isEmpty()) s.snapshot->name = s.now->name;
            s.snapshot->demo = s.now->demo;
            if (s.now->quality) {
                auto scale = std::make_shared<ShardQuality>();
                scale->scale = s.now->quality->scale;
                s.snapshot->quality = std::move(scale);
            }
        }
        return s;
    };
    for (const HistoryMomentRow &row : rows) {
        const EntityId &id = row.entity;
        if (id.kind == EntityKind::Fleet) out.figures = row.readings;
        if (id.shard.isEmpty()) continue;
        const auto known = told.constFind(id);
        const PastTold of = known == told.cend() ? PastTold() : *known;
        switch (id.kind) {
        case EntityKind::Shard: {
            ShardSnapshot &s = *shardOf(id.shard).snapshot;
            s.health = row.health;
            s.readings = row.readings;
            break;
        }
        case EntityKind::Server: {
            Shard &s = shardOf(id.shard);
            s.snapshot->servers.push_back(std::make_shared<const Server>(serverOf(row, of, s.now, recorded.value(EntityId::of(ShardId{id.shard}, ServerId{id.id})))));
            break;
        }
        case EntityKind::Room: {
            Room &room = roomIn(shardOf(id.shard).rooms, id.id);
            room.health = row.health;
            room.readings = row.readings;
            if (const Reading *r = row.readings.find(Metric::RoomAge); r && r->isMeasured()) room.createdAt = qint64(r->value);
            else if (of.opened) room.createdAt = of.opened->at;
            if (of.recording) {
                room.recording = int(of.recording->value) & 1;
                room.streaming = (int(of.recording->value) & 2) != 0;
            }
            if (of.bridges)
                for (const QString &b : of.bridges->text.split(u'\n', Qt::SkipEmptyParts)) room.bridges.push_back({b});
            break;
        }
        case EntityKind::Person: {
            Shard &s = shardOf(id.shard);
            roomIn(s.rooms, id.room);
            Person p;
            p.id = {id.id};
            const QString &name = of.named ? of.named->name : row.name; // the store's row has the name that was known first
            p.name = name.isEmpty() ? id.id : name;
            p.nameSource = name.isEmpty() || name == id.id ? NameSource::EndpointId : NameSource::Muc;
            p.kind = row.kind >= 0 && row.kind <= int(PersonKind::Transcriber) ? PersonKind(row.kind) : PersonKind::Person;
            p.health = row.health;
            p.readings = row.readings;
            if (of.joined) p.joinedAt = of.joined->at;
            s.rooms[id.room].second.push_back(std::make_shared<const Person>(std::move(p)));
            break;
        }
        default: break;
        }
    }
    const auto byId = [](const auto &a, const auto &b) { return a->id < b->id; };
    for (auto &[id, shard] : shards) {
        for (auto &[jid, one] : shard.rooms) {
            auto &[room, people] = one;
            std::sort(people.begin(), people.end(), byId);
            room.people = std::move(people);
            shard.snapshot->rooms.push_back(std::make_shared<const Room>(std::move(room)));
        }
        std::sort(shard.snapshot->rooms.begin(), shard.snapshot->rooms.end(), byId);
        std::sort(shard.snapshot->servers.begin(), shard.snapshot->servers.end(), byId);
        out.shards.push_back(std::move(shard.snapshot));
    }
    return out;
}

} // namespace jitscope
