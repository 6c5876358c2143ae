// Looks at the safety of configured shards, as the doctor tells it: what their pages say, and what anybody can reach from here. One thread.
#pragma once

#include "discover/outside.h"
#include "fleet/snapshot.h"

namespace jitscope {

class SshHosts;

// What a snapshot shows: occupants of breweries that are none of its services, two recorders under one name, interfaces that answer at an
// address of the network though no login is configured for them (past SSH), and certificates near their end that any of its connections was shown,
// whatever the way (direct, proxy, SSH; HTTPS, WebSocket, STARTTLS). A certificate that nobody saw is no finding. Pure. Worst first.
std::vector<SecurityFact> securityOf(const ShardConfig &config, const ShardSnapshot &snapshot, const QDateTime &now);

// Names of hosts that are reached some way or other: of SSH destinations without an alias of ~/.ssh/config, and of addresses.
QStringList outsideHosts(const ShardConfig &config);
// Host and port of every address with TLS that is reached without a tunnel.
QList<QPair<QString, quint16>> tlsHosts(const ShardConfig &config);

// SSH destinations of that shard, each once.
QStringList sshDestinations(const ShardConfig &config);
// The main host of a shard by the domain of its accounts or of a brewery: where a stranger would try to log in. Empty: not known.
QString strangersDomain(const XmppConfig &xmpp);

// Asks the control ports of outsideHosts(), looks at the certificates of those tlsHosts() that the snapshot has not seen, at what listens on all interfaces of sshDestinations(), and
// whether a login without an account may sit in the breweries (it joins those that exist, for a moment); then all facts, those of the snapshot
// included. Nothing is written anywhere. Answers once, later, within 30 s, while `context` lives. `ssh` and `snapshot` may be null.
// `createRooms`: the operator asked to know also whether a stranger may create rooms at the breweries' components, which takes trying it
// (FeedProbe::tryToCreate). Facts about strangers may be Ok (refused, with the answer) and Unknown (no answer): see endangers().
void checkShard(Http &http, SshHosts *ssh, const ShardConfig &config, const SnapshotPtr &snapshot, bool createRooms, QObject *context, OutsideProbe::Done done);

} // namespace jitscope
