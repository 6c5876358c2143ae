// Marks for the charts of a thing, out of the newest snapshot.
#include "charts/chartstack.h"

#include "base/text.h"
#include "fleet/snapshot.h"
#include "items/alertwords.h"
#include "items/operationwords.h"
#include "items/sentences.h"
#include "privacy/roomlabel.h"

#include <algorithm>

namespace jitscope {
namespace {

// As the store's events tell of the time before the moment that is shown.
std::vector<Mark> marksOfPast(const Workspace &workspace, const EntityId &entity)
{
    std::vector<Mark> marks;
    const auto who = [&](const HistoryEvent &e) {
        // privacy knows no names but those of snapshots, and this one may have left long ago
        return visibleText(const_cast<Workspace &>(workspace).privacy.isOn() ? const_cast<Workspace &>(workspace).privacy.personName(RoomId{e.about.room}, PersonId{e.about.id}) : e.name.isEmpty() ? e.about.id : e.name, 32);
    };
    for (const HistoryEvent &e : workspace.past.events()) {
        const bool own = e.about == entity, inside = entity.kind == EntityKind::Room && e.about.kind == EntityKind::Person && e.about.room == entity.id && e.about.shard == entity.shard;
        if (!own && !inside) continue;
        switch (e.kind) {
        case HistoryEventKind::Alert: marks.push_back({e.at, MarkKind::Alert, visibleText(e.text), e.value >= double(AlertSeverity::Severe) ? Health::Critical : Health::Warning}); break;
        case HistoryEventKind::AlertEnded: marks.push_back({e.at, MarkKind::Alert, ChartStack::tr("over: %1").arg(visibleText(e.text)), Health::Ok}); break;
        case HistoryEventKind::Operation: marks.push_back({e.at, MarkKind::Operation, visibleText(e.text), {}}); break;
        case HistoryEventKind::Restarted: marks.push_back({e.at, MarkKind::Restart, ChartStack::tr("restarted"), {}}); break;
        case HistoryEventKind::Joined: if (inside) marks.push_back({e.at, MarkKind::Join, ChartStack::tr("%1 joins").arg(who(e)), {}}); break;
        case HistoryEventKind::Left: marks.push_back({e.at, MarkKind::Leave, inside ? ChartStack::tr("%1 leaves").arg(who(e)) : ChartStack::tr("left"), {}}); break;
        default: break;
        }
    }
    std::sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.at < b.at; });
    return marks;
}

constexpr qint64 RestartTwiceMs = 120'000; // two witnesses of one restart differ by less

} // namespace

std::vector<Mark> marksOf(const Workspace &workspace, const ShardSnapshot &shard, const EntityId &entity)
{
    std::vector<Mark> marks;
    if (workspace.past.isPast()) return marksOfPast(workspace, entity);
    // What a rule has raised about it, and when that was over.
    const AlertBoard &board = workspace.alerts;
    const auto mark = [&](const Alert &a) {
        if (!(a.key.target == entity) || a.state.firedAt <= 0) return;
        const QString title = alertTitle(a, a.key.origin.isEmpty() ? board.rule(a.key.rule) : nullptr);
        marks.push_back({a.state.firedAt, MarkKind::Alert, title, alertHealth(a)});
        if (!a.isOpen()) marks.push_back({a.endedAt, MarkKind::Alert, ChartStack::tr("over: %1").arg(title), Health::Ok});
    };
    for (const Alert &a : board.open()) mark(a);
    for (const Alert &a : board.ended()) mark(a);
    const auto hasAlert = [&](const Problem &p) {
        return std::any_of(board.open().begin(), board.open().end(), [&](const Alert &a) { return a.isFiring() && a.key.target == p.about && a.problem.about == p.about && a.problem.kind == p.kind; });
    };
    for (const Problem &p : shard.problems) {
        if (hasAlert(p)) continue; // it says more of the same
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
        for (const Departure &d : workspace.departures.of(entity)) marks.push_back({d.at, MarkKind::Leave, ChartStack::tr("%1 leaves").arg(personLabel(RoomId{entity.id}, d.person, d.name, 32))});
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
    // When it, or the machine below it, began anew; what was done from here and led to that has its own mark already.
    const auto addRestarts = [&](const EntityId &of, const QString &text) {
        for (const qint64 at : workspace.restarts.of(of)) {
            const bool told = std::any_of(marks.begin(), marks.end(), [at](const Mark &m) { return m.kind == MarkKind::Restart && std::abs(m.at - at) < RestartTwiceMs; });
            if (!told) marks.push_back({at, MarkKind::Restart, text, {}});
        }
    };
    if (entity.kind == EntityKind::Server) {
        const ServerPtr server = workspace.fleet.server(ShardId{entity.shard}, ServerId{entity.id});
        if (server && !server->host.isEmpty()) addRestarts(EntityId::of(ShardId{entity.shard}, server->host), ChartStack::tr("host booted"));
        addRestarts(entity, server && server->kind == ServerKind::Host ? ChartStack::tr("booted") : ChartStack::tr("restarted"));
        if (server && server->kind == ServerKind::Host)
            for (const ServerPtr &s : shard.servers)
                if (s->host == server->id) addRestarts(EntityId::of(shard.id, s->id), ChartStack::tr("%1 restarted").arg(visibleText(s->name.isEmpty() ? s->id.value : s->name, 32)));
    }
    std::sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.at < b.at; });
    return marks;
}

} // namespace jitscope
