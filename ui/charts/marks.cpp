// Marks for the charts of a thing, out of the newest snapshot.
#include "charts/chartstack.h"

#include "base/text.h"
#include "fleet/snapshot.h"
#include "items/sentences.h"

#include <algorithm>

namespace jitscope {

std::vector<Mark> marksOf(const Workspace &workspace, const ShardSnapshot &shard, const EntityId &entity)
{
    std::vector<Mark> marks;
    for (const Problem &p : shard.problems) {
        const bool own = p.about == entity;
        const bool within = entity.kind == EntityKind::Room && p.about.kind == EntityKind::Person && p.about.room == entity.id && p.about.shard == entity.shard;
        if (p.since > 0 && (own || within)) marks.push_back({p.since, MarkKind::Alert, problemTitle(p), p.health});
    }
    if (entity.kind == EntityKind::Room) {
        const auto room = std::find_if(shard.rooms.begin(), shard.rooms.end(), [&](const RoomPtr &r) { return r->id.value == entity.id; });
        if (room != shard.rooms.end()) {
            // those who were there when we first looked did not join then
            qint64 first = 0;
            for (const PersonPtr &p : (*room)->people)
                if (p->joinedAt > 0 && (first == 0 || p->joinedAt < first)) first = p->joinedAt;
            for (const PersonPtr &p : (*room)->people)
                if (p->joinedAt > first + 10'000) marks.push_back({p->joinedAt, MarkKind::Join, ChartStack::tr("%1 joins").arg(visibleText(p->name, 32))});
        }
    }
    if (entity.kind == EntityKind::Room)
        for (const Departure &d : workspace.departures.of(entity)) marks.push_back({d.at, MarkKind::Leave, ChartStack::tr("%1 leaves").arg(visibleText(d.name, 32))});
    if (entity.kind == EntityKind::Person)
        for (const Departure &d : workspace.departures.of(EntityId::of(ShardId{entity.shard}, RoomId{entity.room})))
            if (d.person.value == entity.id) marks.push_back({d.at, MarkKind::Leave, ChartStack::tr("left")});
    std::sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.at < b.at; });
    return marks;
}

} // namespace jitscope
