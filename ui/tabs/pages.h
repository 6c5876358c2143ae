// Makers of the pages, for the catalogue in tabs.cpp.
#pragma once

#include "widgets/page.h"

namespace jitscope {

Page *makeOverviewTab(const View &view, QWidget *parent);
Page *makeRoomsTab(const View &view, QWidget *parent);
Page *makePeopleTab(const View &view, QWidget *parent);
Page *makeBridgesTab(const View &view, QWidget *parent);
Page *makeRecordersTab(const View &view, QWidget *parent);
Page *makeOperationsTab(const View &view, QWidget *parent);

} // namespace jitscope
