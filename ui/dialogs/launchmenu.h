// The way to a server with other programs, as entries of a menu: a terminal with ssh, its page in the browser, the commands to copy.
#pragma once

#include "workspace.h"

class QMenu;
class QWidget;

namespace jitscope {

// Appends what there is for a shard or a server; nothing for other things. Messages open over `parent`.
void addLaunches(QMenu *menu, const Workspace &workspace, const EntityId &thing, QWidget *parent);

} // namespace jitscope
