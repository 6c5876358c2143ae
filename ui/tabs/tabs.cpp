#include "tabs/tabs.h"

namespace jitscope {

std::span<const TabRow> tabRows() { return {}; }
Page *makeRoomPage(const View &view, const EntityId &, QWidget *parent) { return new Page(view, parent); }
Page *makePersonPage(const View &view, const EntityId &, QWidget *parent) { return new Page(view, parent); }

} // namespace jitscope
