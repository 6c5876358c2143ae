// Whether the files that a configuration file takes in are on its host. Pure but for what Hands carries out.
#pragma once

#include "audit/plan.h"
#include "base/result.h"
#include "config/configtext.h"
#include "settings/fleetconfig.h"

#include <set>

namespace jitscope {

struct IncludeSearch
{
    QStringList names; // ConfigInclude::what, those that can be looked for on that host
    Action action;     // empty: none can
};

// `path` is the file's own: names are relative to its folder, as HOCON and Prosody read them. Of a pattern its folder is looked for. Left out: what comes from a
// URL or the class path, what has a variable in it, and absolute paths of a container, which are none of the host's.
IncludeSearch includeSearch(const ShardConfig &shard, const EndpointConfig &endpoint, const QString &path, const ConfigText &text);

// Those of `search` that are surely not there. One whose folder the account may not enter, nor sudo, is not known, so it is none.
Result<std::set<QString>> missingIncludes(const Reply &reply, const IncludeSearch &search);

} // namespace jitscope
