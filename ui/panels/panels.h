// Which panel for which node: the detail panel at the right, following the selection.
#pragma once

#include "widgets/page.h"

namespace jitscope {

// Shows what is selected (shard, server, room, person); follows 120 ms after the selection, keeps it when pinned.
// Never null; for Fleet it says what to select.
QWidget *makeDetailPanel(const View &view, QWidget *parent);

} // namespace jitscope
