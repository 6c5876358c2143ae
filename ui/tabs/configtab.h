#pragma once

#include "widgets/page.h"

namespace jitscope {

Page *makeConfigTab(const View &view, QWidget *parent);

} // namespace jitscope
