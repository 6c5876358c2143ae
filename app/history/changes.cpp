#include "history/changes.h"

#include "fleet/metric.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace jitscope {
namespace {

struct ChangeList
{
    const ShardSnapshot &now;
    std::vector<HistoryEvent> all;

    void add(HistoryEventKind kind, const EntityId &about, double value = 0, const QString &name = {}, const QString &text = {})
    {
        HistoryEvent e;
        e.at = now.at;
        e.kind = kind;
        e.about = about;
        e.name = name;
        e.text = text;
        e.value = value;
        all.push_back(std::move(e));
    }
};

// (before, now): one of them null, or both and another object
template<class Ptr, class Visit>
void pairUp(const std::vector<Ptr> &before, const std::vector<Ptr> &now, Visit visit)
{
    auto b = before.begin();
    for (const Ptr &n : now) {
        for (; b != before.end() && (*b)->id < n->id; ++b) visit(b->get(), nullptr);
        const bool known = b != before.end() && (*b)->id == n->id;
        if (!known) visit(nullptr, n.get());
        else if (*b != n) visit(b->get(), n.get());
        if (known) ++b;
    }
    for (; b != before.end(); ++b) visit(b->get(), nullptr);
}

constexpr Metric startsOf[] = {Metric::BridgeStarted, Metric::FocusStarted, Metric::RecorderCounting, Metric::HostBooted};
constexpr double leastRestartMs = 30'000; // as in series/restarts.h: a boot time is reckoned from two clocks and wavers

RecorderView::Busy busy(const Server &s) { return s.rest.known ? s.rest.busy : s.presence.busy; }
int recordingOf(const Room &r) { return r.recording.value_or(false) + 2 * r.streaming.value_or(false); }

// Which recorders record which room, as far as that is certain; servers are sorted.
QHash<RoomId, QString> recordersIn(const ShardSnapshot &s)
{
    QHash<RoomId, QString> all;
    for (const ServerPtr &v : s.servers) {
        if (v->kind != ServerKind::Recorder || v->roomSure != RoomSure::Certain || v->recordingRoom.isEmpty()) continue;
        QString &names = all[v->recordingRoom];
        names += names.isEmpty() ? v->id.value : u'\n' + v->id.value;
    }
    return all;
}

QString bridgesOf(const Room &r)
{
    QStringList names;
    for (const ServerId &b : r.bridges) names << b.value;
    return names.join(u'\n');
}

// As it is found when recording begins.
void stateAtFirst(ChangeList &list)
{
    const ShardId &shard = list.now.id;
    for (const ServerPtr &s : list.now.servers) {
        const EntityId id = EntityId::of(shard, s->id);
        if (s->kind == ServerKind::Recorder && busy(*s) != RecorderView::Busy::Unknown) list.add(HistoryEventKind::StateChanged, id, int(busy(*s)), {}, {});
        if (s->draining.value_or(false)) list.add(HistoryEventKind::Draining, id, 1);
    }
    const QHash<RoomId, QString> recorders = recordersIn(list.now);
    for (const RoomPtr &r : list.now.rooms) {
        const EntityId id = EntityId::of(shard, r->id);
        list.add(HistoryEventKind::Present, id, double(r->people.size()));
        for (const PersonPtr &p : r->people) list.add(HistoryEventKind::Present, EntityId::of(shard, r->id, p->id), int(p->kind), p->name);
        if (recordingOf(*r)) list.add(HistoryEventKind::Recording, id, recordingOf(*r), {}, recorders.value(r->id));
        if (!r->bridges.empty()) list.add(HistoryEventKind::OnBridges, id, 0, {}, bridgesOf(*r));
    }
}

void changesOfServer(ChangeList &list, const Server &was, const Server &is)
{
    const EntityId id = EntityId::of(list.now.id, is.id);
    if (was.health != is.health) list.add(HistoryEventKind::HealthChanged, id, int(is.health));
    if (is.kind == ServerKind::Recorder) {
        if (busy(was) != busy(is)) list.add(HistoryEventKind::StateChanged, id, int(busy(is)));
    }
    if (was.draining.value_or(false) != is.draining.value_or(false)) list.add(HistoryEventKind::Draining, id, is.draining.value_or(false));
    for (const Metric m : startsOf) {
        const Reading *a = was.readings.find(m), *b = is.readings.find(m);
        if (a && b && a->hasValue() && b->isMeasured() && b->value - a->value > leastRestartMs) list.add(HistoryEventKind::Restarted, id, b->value);
    }
}

bool sourceIsOut(const SourceState &s) { return s.health == Health::Down || s.health == Health::Unknown; }

} // namespace

std::vector<HistoryEvent> changesBetween(const ShardSnapshot *before, const ShardSnapshot &now)
{
    ChangeList list{now, {}};
    const EntityId shard = EntityId::of(now.id);
    if (!before) {
        list.add(HistoryEventKind::Began, shard);
        stateAtFirst(list);
        return std::move(list.all);
    }
    if (before->health != now.health) list.add(HistoryEventKind::HealthChanged, shard, int(now.health));
    for (size_t i = 0; i < std::min(before->sources.size(), now.sources.size()); ++i) {
        const bool was = sourceIsOut(before->sources[i]), is = sourceIsOut(now.sources[i]);
        if (was != is) list.add(is ? HistoryEventKind::SourceOut : HistoryEventKind::SourceBack, {EntityKind::Source, now.id.value, {}, QString::number(i)}, 0, {}, now.sources[i].name);
    }
    pairUp(before->servers, now.servers, [&](const Server *was, const Server *is) {
        if (was && is) changesOfServer(list, *was, *is);
    });
    const QHash<RoomId, QString> recorders = recordersIn(now), recordersBefore = recordersIn(*before);
    pairUp(before->rooms, now.rooms, [&](const Room *was, const Room *is) {
        const Room &room = is ? *is : *was;
        const EntityId id = EntityId::of(now.id, room.id);
        if (!was) list.add(HistoryEventKind::RoomOpened, id, double(room.people.size()));
        static const std::vector<PersonPtr> nobody;
        pairUp(was ? was->people : nobody, is ? is->people : nobody, [&](const Person *p, const Person *q) {
            if (p && q) { // a page may tell of somebody before the roster of the room says who that is
                if (p->name != q->name && q->nameSource == NameSource::Muc) list.add(HistoryEventKind::Present, EntityId::of(now.id, room.id, q->id), int(q->kind), q->name);
                return;
            }
            list.add(q ? HistoryEventKind::Joined : HistoryEventKind::Left, EntityId::of(now.id, room.id, q ? q->id : p->id), int(q ? q->kind : p->kind), q ? q->name : p->name);
        });
        if (is) {
            if (recordingOf(*is) != (was ? recordingOf(*was) : 0)) list.add(HistoryEventKind::Recording, id, recordingOf(*is), {}, recorders.value(is->id));
            if (is->bridges != (was ? was->bridges : std::vector<ServerId>())) list.add(HistoryEventKind::OnBridges, id, 0, {}, bridgesOf(*is));
        }
        if (!is) list.add(HistoryEventKind::RoomClosed, id, double(room.people.size()));
    });
    // which recorder it is may be known later than that there is one
    for (auto it = recorders.cbegin(); it != recorders.cend(); ++it) {
        if (recordersBefore.value(it.key()) == it.value()) continue;
        const auto room = std::lower_bound(now.rooms.begin(), now.rooms.end(), it.key(), [](const RoomPtr &r, const RoomId &id) { return r->id < id; });
        if (room == now.rooms.end() || (*room)->id != it.key() || !recordingOf(**room)) continue;
        const EntityId id = EntityId::of(now.id, it.key());
        const bool told = std::any_of(list.all.begin(), list.all.end(), [&](const HistoryEvent &e) { return e.kind == HistoryEventKind::Recording && e.about == id; });
        if (!told) list.add(HistoryEventKind::Recording, id, recordingOf(**room), {}, it.value());
    }
    return std::move(list.all);
}

} // namespace jitscope
