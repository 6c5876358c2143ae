// What happened between two snapshots of a shard, for the store's rows of events.
#pragma once

#include "fleet/snapshot.h"
#include "series/historystate.h"

namespace jitscope {

// In an order of its own, the same for the same snapshots; `at` of all is that of `now`. No snapshot before: that recording begins, and who and what is there then, because nobody knows who came when.
// Who gets another name by the roster is Present by it. A room that is gone has closed; its people have left. Who is missing while most of a room is (a page went silent) has left for this purpose too:
// a store that doubted it would have to know the future; Joined then follows.
std::vector<HistoryEvent> changesBetween(const ShardSnapshot *before, const ShardSnapshot &now);

} // namespace jitscope
