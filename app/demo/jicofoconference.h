// One conference as Jicofo's debug pages show it (jicofo.md §6.3), and one bridge (§6.4).
#pragma once

#include "demo/demoworld.h"
#include "demo/pagewriter.h"

namespace jitscope::demo {

enum class ConferenceForm { Full, Reduced }; // Reduced: as in /rtcstats, without source_signaling

void writeConference(Json &json, const World &world, const Shard &shard, const Room &room, bool old, ConferenceForm form);
void writeBridge(Json &json, const Shard &shard, int bridge, bool old);
int jicofoCount(const Room &room); // size of "participants": 0 for a room in which one person waits

} // namespace jitscope::demo
