// Where a figure stands in the page it came from.
#pragma once

#include "fleet/snapshot.h"
#include "raw/jsonview.h"
#include "raw/rawpage.h"

namespace jitscope {

// Keys, and the room, person or server they belong to. Empty keys: the page has no such figure by name (it is worked out from several).
RawWanted rawPlace(const Reading &reading, const SourceState &source, const EntityId &entity);
// What to ask for; nothing: the figure came by no page that could be asked (worked out here, a feed, a command).
std::optional<RawWish> rawWish(const Reading &reading, const ShardSnapshot &snapshot, const EntityId &entity);

} // namespace jitscope
