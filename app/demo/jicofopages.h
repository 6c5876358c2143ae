// The pages of a simulated Jicofo, in the shapes of jicofo.md; `old` plays builds before 1184.
#pragma once

#include "demo/demoworld.h"
#include "demo/pageserver.h"

namespace jitscope::demo {

PageReply jicofoPage(const World &world, const Shard &shard, bool old, const PageRequest &request);

QByteArray brewery(bool recorders); // JID of the room: "jvbbrewery@internal.auth.meet.example.org"
QByteArray isoTime(qint64 ms);      // "2026-08-20T09:12:04.113Z"

} // namespace jitscope::demo
