// Reads and edits fleet.toml. An edit is a text patch at the place of the value, so that comments and layout survive.
#pragma once

#include "base/result.h"
#include "settings/fleetconfig.h"

#include <vector>

namespace jitscope {

// A fault of the file: where holds "line 14, column 9"; a bad shard does not stop the others.
struct FleetFile
{
    FleetConfig config;          // the shards that could be read
    std::vector<Error> faults;   // Kind::Malformed, one per bad value or unknown key
};

// Never fails as a whole: a file that is no TOML at all has no shards and one fault.
FleetFile readFleet(QByteArrayView text, const QString &fileName);

} // namespace jitscope
