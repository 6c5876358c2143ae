// What the console itself knows of a server and its shard, as a reply that conditions can read: Action::Way::Known.
#pragma once

#include "audit/plan.h"
#include "fleet/snapshot.h"

namespace jitscope {

// {"at": ms, "server": {"draining", "health", "health_rank" (0 ok … 5 unknown), "rooms", "people", "in_focus", "operational", "presence", "rest", "focus"},
//  "room": {"there", "people"}, "person": {"there"} when `server` is a room's JID or an occupant's (a room's JID, a slash, the endpoint id),
//  "shard": {"bridges_usable", "recorders_free", "people_poor", "people", "rooms"}}. What is not known is not in it.
Reply knownReply(const ShardSnapshot &snapshot, const QString &server);

// Who is on a bridge now: those whose media goes through it (its local endpoints), by its own figures, else by who is seen in rooms. Those on other
// bridges of the same rooms, whom its "participants" counts too, are not disturbed by what is done to it. −1: nobody has told; never 0 for that.
struct OnBridge { int rooms = -1, people = -1; QStringList roomIds; };
OnBridge onBridge(const ShardSnapshot &snapshot, const ServerId &bridge);
// All of a shard, likewise.
OnBridge onShard(const ShardSnapshot &snapshot);
// Usable for new meetings (operations.md §2.2): healthy, not draining, not shutting down, its XMPP login there.
bool isUsable(const Server &bridge);
const Server *serverOf(const ShardSnapshot &snapshot, const QString &name);

} // namespace jitscope
