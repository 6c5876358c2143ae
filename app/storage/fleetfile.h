// Reads fleet.toml: which shards there are and where their interfaces listen. The format is documented in README and in
// resources/fleet.example.toml. Files hold names of secrets, never secrets.
#pragma once

#include "base/result.h"
#include "settings/fleetconfig.h"

#include <QByteArrayView>

#include <vector>

namespace jitscope {

struct FleetFile
{
    FleetConfig config;        // the shards that could be read; a bad one does not stop the others
    std::vector<Error> faults; // Kind::Malformed; where = "fleet.toml, line 14, column 9", detail = what is expected
};

// Never fails as a whole: text that is no TOML at all gives no shards and one fault. `fileName` is only for `where`. Certificates and keys that
// the text names are looked for from `folder` on; empty: they are not looked at.
FleetFile readFleet(QByteArrayView text, const QString &fileName, const QString &folder = {});

// Reads the file; Kind::Storage when it cannot be read (absent included).
Result<FleetFile> loadFleet(const QString &path);

// The same configuration as text that readFleet understands; values that are as by default are left out.
QString fleetToml(const FleetConfig &config);

// $XDG_CONFIG_HOME/jitscope/fleet.toml
QString defaultFleetPath();

} // namespace jitscope
