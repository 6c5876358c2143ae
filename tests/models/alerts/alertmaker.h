// Alerts for the tests of board and planner.
#pragma once

#include "alerts/alertboard.h"

namespace jitscope {

inline Alert firingAlert(const QString &rule, const QString &shard, const QString &server, AlertSeverity severity = AlertSeverity::Severe, qint64 since = 1000)
{
    Alert a;
    a.key.rule = rule;
    a.key.target = server.isEmpty() ? EntityId::of(ShardId{shard}) : EntityId::of(ShardId{shard}, ServerId{server});
    a.target = server.isEmpty() ? shard : server;
    a.severity = severity;
    a.state.phase = AlertPhase::Firing;
    a.state.since = since;
    a.state.firedAt = since;
    a.state.value = 1;
    return a;
}

inline Alert pendingAlert(const QString &rule, const QString &shard, const QString &server)
{
    Alert a = firingAlert(rule, shard, server);
    a.state.phase = AlertPhase::Pending;
    a.state.firedAt = 0;
    return a;
}

} // namespace jitscope
