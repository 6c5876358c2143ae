// Looks at the safety of configured shards, as the doctor tells it: what their pages say, and what anybody can reach from here. One thread.
#pragma once

#include "discover/outside.h"
#include "fleet/snapshot.h"

namespace jitscope {

// What a snapshot shows: occupants of breweries that are none of its services, two recorders under one name, and interfaces that answer at an
// address of the network though no login is configured for them (past SSH). Pure. Worst first.
std::vector<SecurityFact> securityOf(const ShardConfig &config, const ShardSnapshot &snapshot);

// Names of hosts that are reached some way or other: of SSH destinations without an alias of ~/.ssh/config, and of addresses.
QStringList outsideHosts(const ShardConfig &config);
// Host and port of every address with TLS.
QList<QPair<QString, quint16>> tlsHosts(const ShardConfig &config);

// Asks the control ports of outsideHosts() and looks at the certificates of tlsHosts(); then all facts, those of the snapshot included.
// Answers once, later, within 8 s, while `context` lives. `snapshot` may be null.
void checkShard(Http &http, const ShardConfig &config, const SnapshotPtr &snapshot, QObject *context, OutsideProbe::Done done);

} // namespace jitscope
