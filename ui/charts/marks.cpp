// Marks for the charts of a thing, out of the newest snapshot.
#include "charts/chartstack.h"

#include "base/text.h"
#include "fleet/snapshot.h"
#include "items/operationwords.h"
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
    // What was done to it from here: when it was asked for, and when a new process was seen.
    for (const Operation &op : workspace.operations.operations()) {
        const bool mine = op.request.shard.value == entity.shard && (entity.kind == EntityKind::Shard || op.request.targets.contains(entity.id));
        if (!mine || op.request.dryRun || op.state == OperationState::Refused) continue;
        const QString title = operationTitle(op.request);
        marks.push_back({op.askedAt, MarkKind::Operation, entity.kind == EntityKind::Shard ? QStringLiteral("%1, %2").arg(title, operationTargets({op.request})) : title});
        for (size_t i = 0; i < op.steps.size() && i < op.plan.steps.size(); ++i) {
            const QString key = op.plan.steps[i].key;
            const bool other = key.contains(u'/') && entity.kind == EntityKind::Server && key.section(u'/', 0, -2) != entity.id;
            if (key.section(u'/', -1) == QLatin1String("restart") && op.steps[i].mark == StepState::Mark::Done && !other) marks.push_back({op.steps[i].end, MarkKind::Restart, stepTitle(op.plan.steps[i])});
        }
    }
    std::sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.at < b.at; });
    return marks;
}

} // namespace jitscope
