// The pages of a simulated bridge, in the shapes of jvb.md; `old` plays versions before 2.3-222.
#pragma once

#include "demo/demoworld.h"
#include "demo/pageserver.h"

namespace jitscope::demo {

PageReply jvbPage(const World &world, const Shard &shard, int bridge, bool old, const PageRequest &request);

// Debug tree, short or full. Empty `conference`: all of the bridge; `endpoint`: only that one of the conference.
enum class DebugMode { Short, Full, Stats };
QByteArray jvbDebug(const World &world, const Shard &shard, int bridge, bool old, DebugMode mode,
                    const QByteArray &conference = {}, const QByteArray &endpoint = {});

} // namespace jitscope::demo
