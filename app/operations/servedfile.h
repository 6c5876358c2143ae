// What the site of a shard gives to browsers for a file of its host: how it is asked for, and what came. Pure but for what Hands carries out.
#pragma once

#include "audit/plan.h"
#include "base/result.h"
#include "config/configfile.h"
#include "settings/fleetconfig.h"

namespace jitscope {

struct ServedQuestion
{
    QString url;                // for the reader; empty: nothing is asked
    Action action;              // by the way to that server: its jump host, or proxy, and the shard's authority
    Action plain;               // the same way, by the web's own certificates, where the shard has some of its own; empty: no such second try
    std::optional<Error> fault; // why it cannot be asked: the detail is a literal of the context "ConfigServed", the `where` its %1
};

// Of a file that browsers ask for; another one gives neither an action nor a fault.
ServedQuestion servedQuestion(const ShardConfig &shard, const EndpointConfig &endpoint, const ConfigFile &file);

// Failed: another status than 200. Malformed: more than any such file has.
Result<QByteArray> servedBody(const Result<Reply> &reply);

} // namespace jitscope
