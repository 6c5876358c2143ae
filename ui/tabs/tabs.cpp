#include "tabs/tabs.h"

#include "tabs/alertstab.h"
#include "tabs/chartstab.h"
#include "tabs/configtab.h"
#include "tabs/pages.h"
#include "tabs/skewpage.h"

#include <vector>

namespace jitscope {
namespace {

template<class Do>
void eachShard(const Workspace &workspace, const EntityId &scope, Do &&what)
{
    for (const SnapshotPtr &s : workspace.fleet.shards())
        if ((scope.kind == EntityKind::Fleet || scope.shard == s->id.value) && s->at > 0) what(*s);
}

int countServers(const Workspace &workspace, const EntityId &scope, ServerKind kind)
{
    int n = -1;
    eachShard(workspace, scope, [&](const ShardSnapshot &s) {
        if (workspace.past.isPast() && s.servers.empty()) return; // not known then
        n = std::max(n, 0);
        for (const ServerPtr &server : s.servers) n += server->kind == kind;
    });
    return n;
}

Health healthOfServers(const Workspace &workspace, const EntityId &scope, ServerKind kind)
{
    Health worst = Health::Ok;
    eachShard(workspace, scope, [&](const ShardSnapshot &s) {
        for (const ServerPtr &server : s.servers)
            if (server->kind == kind) worst = worse(worst, server->health);
    });
    return worst;
}

int countOf(const Workspace &workspace, const EntityId &scope, Metric metric)
{
    double n = -1;
    eachShard(workspace, scope, [&](const ShardSnapshot &s) {
        if (const Reading r = s.readings.get(metric); r.hasValue()) n = std::max(n, 0.0) + r.value;
    });
    return int(n);
}

// Those that are open; with `asking` only those that wait for the operator's word.
int openOperations(const Workspace &workspace, const EntityId &scope, bool asking)
{
    int n = 0;
    if (workspace.past.isPast()) {
        for (const PastNotice &o : workspace.past.past().operations) n += !asking && o.until == 0 && (scope.kind == EntityKind::Fleet || o.about.shard == scope.shard);
        return n > 0 ? n : -1;
    }
    for (const Operation &op : workspace.operations.operations()) {
        const bool mine = scope.kind == EntityKind::Fleet || scope.shard == op.request.shard.value;
        n += mine && (asking ? op.state == OperationState::Choosing : isOpen(op.state));
    }
    return n > 0 ? n : -1; // none is no figure to look at
}

// Configuration files with drafts that are not applied.
int changedFiles(const Workspace &workspace, const EntityId &scope)
{
    int n = 0;
    for (const ConfigId &id : workspace.configs.changed()) n += scope.kind == EntityKind::Fleet || id.shard.value == scope.shard;
    return n > 0 ? n : -1;
}

// Causes that fire and that nobody has acknowledged or muted.
int firingThen(const Workspace &workspace, const EntityId &scope, double severity)
{
    int n = 0;
    for (const PastNotice &a : workspace.past.past().alerts) n += a.until == 0 && a.value >= severity && (scope.kind == EntityKind::Fleet || a.about.shard == scope.shard);
    return n;
}
int firingHere(const Workspace &workspace, const EntityId &scope) { return workspace.past.isPast() ? !workspace.past.isKnown() ? -1 : firingThen(workspace, scope, 0) : firingCauses(workspace.alerts, scope, workspace.clock.real()); }
Health worstFiring(const Workspace &workspace, const EntityId &scope)
{
    if (workspace.past.isPast()) return firingThen(workspace, scope, double(AlertSeverity::Severe)) > 0 ? Health::Critical : firingThen(workspace, scope, double(AlertSeverity::Warning)) > 0 ? Health::Warning : Health::Ok;
    const qint64 now = workspace.clock.real();
    return workspace.alerts.firing(AlertSeverity::Severe, scope, now) > 0 ? Health::Critical : workspace.alerts.firing(AlertSeverity::Warning, scope, now) > 0 ? Health::Warning : Health::Ok;
}

int noCount(const Workspace &, const EntityId &) { return -1; }
Health noHealth(const Workspace &, const EntityId &) { return Health::Ok; } // a room or a person in trouble is no trouble of the page

constexpr TabRow rows[] = {
    {"overview", QT_TRANSLATE_NOOP("Tabs", "Overview"), true, makeOverviewTab, noCount, noHealth},
    {"rooms", QT_TRANSLATE_NOOP("Tabs", "Rooms"), false, makeRoomsTab,
     [](const Workspace &w, const EntityId &scope) { return countOf(w, scope, Metric::ShardRooms); }, noHealth},
    {"people", QT_TRANSLATE_NOOP("Tabs", "People"), false, makePeopleTab,
     [](const Workspace &w, const EntityId &scope) { return countOf(w, scope, Metric::ShardPeople); }, noHealth},
    {"bridges", QT_TRANSLATE_NOOP("Tabs", "Bridges"), false, makeBridgesTab,
     [](const Workspace &w, const EntityId &scope) { return countServers(w, scope, ServerKind::Bridge); },
     [](const Workspace &w, const EntityId &scope) { return healthOfServers(w, scope, ServerKind::Bridge); }},
    {"recorders", QT_TRANSLATE_NOOP("Tabs", "Recorders"), false, makeRecordersTab,
     [](const Workspace &w, const EntityId &scope) { return countServers(w, scope, ServerKind::Recorder); },
     [](const Workspace &w, const EntityId &scope) { return healthOfServers(w, scope, ServerKind::Recorder); }},
    {"charts", QT_TRANSLATE_NOOP("Tabs", "Charts"), false, makeChartsTab, noCount, noHealth},
    {"alerts", QT_TRANSLATE_NOOP("Tabs", "Alerts"), false, makeAlertsTab, firingHere, worstFiring, makePastAlerts},
    {"operations", QT_TRANSLATE_NOOP("Tabs", "Operations"), false, makeOperationsTab,
     [](const Workspace &w, const EntityId &scope) { return openOperations(w, scope, false); },
     [](const Workspace &w, const EntityId &scope) { return openOperations(w, scope, true) > 0 ? Health::Warning : Health::Ok; }, makePastOperations},
    {"config", QT_TRANSLATE_NOOP("Tabs", "Config"), false, makeConfigTab, changedFiles, noHealth, makePresentOnly},
    {"meetings", QT_TRANSLATE_NOOP("Tabs", "Meetings"), false, makeMeetingsTab, noCount, noHealth},
    {"versions", QT_TRANSLATE_NOOP("Tabs", "Versions"), true, [](const View &view, QWidget *parent) -> Page * { return new SkewPage(view, parent); }, noCount, noHealth, makePresentOnly},
};

} // namespace

std::span<const TabRow> tabRows() { return rows; }

} // namespace jitscope
