// Owns everything that is known and wanted, for the life of the program. GUI thread.
#pragma once

#include "accounts/accountboard.h"
#include "alerts/alertboard.h"
#include "alerts/alertdesk.h"
#include "alerts/noticelog.h"
#include "alerts/outboard.h"
#include "audit/audittrail.h"
#include "audit/customkinds.h"
#include "audit/operationlog.h"
#include "base/pacer.h"
#include "base/viewclock.h"
#include "config/configdesk.h"
#include "fleet/fleet.h"
#include "fleet/interest.h"
#include "fleet/link.h"
#include "fleet/recorderfailures.h"
#include "logs/logboard.h"
#include "privacy/privacy.h"
#include "prompts/promptqueue.h"
#include "raw/rawpage.h"
#include "series/departures.h"
#include "series/fleetrollup.h"
#include "series/history.h"
#include "series/restarts.h"
#include "series/seriesstore.h"
#include "series/timemachine.h"
#include "settings/desktop.h"
#include "settings/latch.h"
#include "settings/launch.h"
#include "settings/settings.h"
#include "setup/securityboard.h"
#include "setup/shardsetup.h"

namespace jitscope {

struct Workspace
{
    ViewClock clock;     // the time that is shown
    Fleet fleet;
    Interest interest;
    Link link;
    SeriesStore series;
    History *history = nullptr; // of before that; null: nobody keeps it. Set by the console, outlives the window
    TimeMachine past{fleet, clock, series, history}; // the fleet as it was
    Settings settings;
    Desktop desktop;     // the tray, notifications and sounds around the window
    Latch latch;         // what may be changed from here
    OperationLog operations; // wishes to change servers, and how they fare
    AuditTrail *audit = nullptr; // of all operations ever; null: none is kept. Set by the console, outlives the window
    CustomKinds customKinds; // operations of the operator's own
    std::function<Launch(const EntityId &)> launch; // how to get to a shard or server with other programs; null: not at all
    RawReader readRaw;   // a page as it is, for the eye; null: nobody can ask. Set by the console
    AlertBoard alerts;   // what is wrong by the rules, and what was said to it
    AlertDesk alertDesk; // what else may be asked about them
    NoticeLog notices;   // what was told of alerts outside the window
    AccountBoard accounts; // who may open rooms
    ConfigDesk configs;  // configuration files of servers: read, changed, not yet applied
    LogBoard logs;       // servers' logs that somebody reads now
    RecorderFailures failures{fleet, logs}; // of each recorder, today
    SecurityBoard security;
    ShardSetup setup;    // the assistant that adds a shard
    OutBoard out;        // where alerts and figures go, and how that fares
    PromptQueue prompts; // questions that wait for the operator
    Departures departures{fleet};       // who left which room
    Restarts restarts{fleet};           // of machines and processes
    Privacy privacy{fleet, departures, alerts, operations}; // pseudonyms in place of names
    FleetRollup rollup{fleet, &series}; // figures of all shards together, of facts
    const Readings &figures() const { return past.isPast() ? past.past().figures : rollup.readings(); } // those that are shown
    Pacer pacer;         // slow work of the window, one piece at a time
};

} // namespace jitscope
