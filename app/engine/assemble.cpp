#include "engine/assemble.h"

#include "engine/diagnose.h"
#include "engine/draft.h"

#include <algorithm>

namespace jitscope {
namespace {

template<class Ptr, class Key>
Ptr findSorted(const std::vector<Ptr> &all, const Key &id)
{
    const auto it = std::lower_bound(all.begin(), all.end(), id, [](const Ptr &p, const Key &k) { return p->id < k; });
    return it != all.end() && (*it)->id == id ? *it : nullptr;
}

bool isStaleSource(const SourceState &s, const std::vector<SourceState> &all, qint64 now)
{
    if (s.kind == SourceKind::Brewery) return s.health == Health::Unknown || s.health == Health::Down || s.health == Health::SwitchedOff;
    if (s.kind == SourceKind::Tunnel) return false; // it says nothing of anybody
    if (s.missed >= 2) return true;
    if (s.intervalMs > 0) return s.lastOk > 0 && now - s.lastOk > 3 * qint64(s.intervalMs);
    // asked in turn: as good as the listing of the same server
    if (s.kind != SourceKind::JvbDebugFull) return false;
    return std::any_of(all.begin(), all.end(), [&](const SourceState &o) { return o.kind == SourceKind::JvbDebug && o.server == s.server && o.missed >= 2; });
}

// The same object as before when nothing differs: views skip it, and memory is not doubled.
template<class T>
std::shared_ptr<const T> keep(const std::shared_ptr<const T> &before, T &&now)
{
    if (before && *before == now) return before;
    return std::make_shared<const T>(std::forward<T>(now));
}

} // namespace

Draft::Draft(const AssembleInput &in)
    : input(in)
{
    stale.reserve(in.sources.size());
    for (const SourceState &s : in.sources) stale.push_back(isStaleSource(s, in.sources, in.now));
}

const SourceState *Draft::page(SourceKind kind, const ServerId &id) const
{
    const SourceIndex at = pageIndex(kind, id);
    return at == NoSource ? nullptr : &input.sources[at];
}

SourceIndex Draft::pageIndex(SourceKind kind, const ServerId &id) const
{
    for (size_t i = 0; i < input.sources.size(); ++i)
        if (input.sources[i].kind == kind && input.sources[i].server == id) return SourceIndex(i);
    return NoSource;
}

Server *Draft::server(const ServerId &id)
{
    for (Server &s : servers)
        if (s.id == id) return &s;
    return nullptr;
}

const Server *Draft::previousServer(const ServerId &id) const
{
    return input.previous ? findSorted(input.previous->servers, id).get() : nullptr;
}

RoomPtr Draft::previousRoom(const RoomId &id) const
{
    return input.previous ? findSorted(input.previous->rooms, id) : nullptr;
}

SnapshotPtr assemble(const AssembleInput &in)
{
    Draft draft(in);
    joinServers(draft);
    joinHosts(draft);
    hostFigures(draft);
    mergeRooms(draft);
    if (in.told)
        for (const auto &[id, canary] : in.told->canaries)
            if (Server *s = draft.server(id)) s->canary = canary;
    joinRecordings(draft);
    rollUp(draft);
    recorderFigures(draft);
    edgeFigures(draft);
    ownFigures(draft);
    diagnose(draft);

    auto out = std::make_shared<ShardSnapshot>();
    out->id = in.config.id;
    out->name = in.config.title.isEmpty() ? in.config.id.value : in.config.title;
    out->at = in.now;
    out->demo = in.config.demo;
    out->autostartKnown = in.autostart.has_value();
    out->sources = in.sources;
    out->health = shardHealth(draft);
    out->splits = in.told ? in.told->splits : nullptr;
    out->certificateOf = draft.certificateOf;
    out->problems = std::move(draft.problems);
    out->foreignAlerts = foreignAlerts(draft);
    out->readings = std::move(draft.readings);
    out->rooms.reserve(draft.rooms.size());
    QHash<QString, const RoomPin *> pins;
    for (const Server &s : draft.servers)
        if (s.kind == ServerKind::Focus && s.pins && !draft.isStale(draft.pageIndex(SourceKind::JicofoPins, s.id)))
            for (const RoomPin &pin : *s.pins) pins.insert(pin.room, &pin);
    for (RoomDraft &r : draft.rooms) {
        if (const RoomPin *pin = pins.value(r.room.id.value)) {
            r.room.pinnedVersion = pin->version;
            r.room.pinnedUntil = pin->until;
        }
        const RoomPtr before = draft.previousRoom(r.room.id);
        r.room.people.reserve(r.people.size());
        for (Person &p : r.people) {
            PersonPtr was = before ? findSorted(before->people, p.id) : nullptr;
            r.room.people.push_back(keep(was, std::move(p)));
        }
        out->rooms.push_back(keep(before, std::move(r.room)));
    }
    out->servers.reserve(draft.servers.size());
    for (Server &s : draft.servers) {
        ServerPtr before = in.previous ? findSorted(in.previous->servers, s.id) : nullptr;
        out->servers.push_back(keep(before, std::move(s)));
    }
    if (in.memory) {
        const auto quality = in.memory->quality.look(*out, in.config.quality, in.now);
        quality->orphans = std::move(draft.orphans);
        for (Problem &p : out->problems) { // its title says whose side it is
            if (p.kind != ProblemKind::PersonPoor || p.args.size() != 5) continue;
            if (const PersonQualityPtr q = quality->person({p.about.room}, {p.about.id}); q && q->verdict.cause() != VerdictCause::None) p.args << QString::fromLatin1(verdictCauseName(q->verdict.cause()));
        }
        out->quality = quality;
    }
    return out;
}

} // namespace jitscope
