// Owns everything that is known and wanted, for the life of the program. GUI thread.
#pragma once

#include "accounts/accountboard.h"
#include "audit/audittrail.h"
#include "audit/customkinds.h"
#include "audit/operationlog.h"
#include "base/pacer.h"
#include "config/configdesk.h"
#include "fleet/fleet.h"
#include "fleet/interest.h"
#include "fleet/link.h"
#include "fleet/recorderfailures.h"
#include "logs/logboard.h"
#include "prompts/promptqueue.h"
#include "series/departures.h"
#include "series/fleetrollup.h"
#include "series/seriesstore.h"
#include "settings/latch.h"
#include "settings/launch.h"
#include "settings/settings.h"
#include "setup/securityboard.h"
#include "setup/shardsetup.h"

namespace jitscope {

struct Workspace
{
    Fleet fleet;
    Interest interest;
    Link link;
    SeriesStore series;
    Settings settings;
    Latch latch;         // what may be changed from here
    OperationLog operations; // wishes to change servers, and how they fare
    AuditTrail *audit = nullptr; // of all operations ever; null: none is kept. Set by the console, outlives the window
    CustomKinds customKinds; // operations of the operator's own
    std::function<Launch(const EntityId &)> launch; // how to get to a shard or server with other programs; null: not at all
    AccountBoard accounts; // who may open rooms
    ConfigDesk configs;  // configuration files of servers: read, changed, not yet applied
    LogBoard logs;       // servers' logs that somebody reads now
    RecorderFailures failures{fleet, logs}; // of each recorder, today
    SecurityBoard security;
    ShardSetup setup;    // the assistant that adds a shard
    PromptQueue prompts; // questions that wait for the operator
    Departures departures{fleet};       // who left which room
    FleetRollup rollup{fleet, &series}; // figures of all shards together
    Pacer pacer;         // slow work of the window, one piece at a time
};

} // namespace jitscope
