// Makers of the pages, for the catalogue in tabs.cpp.
#pragma once

#include "widgets/page.h"

namespace jitscope {

Page *makeOverviewTab(const View &view, QWidget *parent);
Page *makeRoomsTab(const View &view, QWidget *parent);
Page *makePeopleTab(const View &view, QWidget *parent);
Page *makeBridgesTab(const View &view, QWidget *parent);
Page *makeRecordersTab(const View &view, QWidget *parent);
Page *makeMeetingsTab(const View &view, QWidget *parent);
Page *makeMeetingList(const View &view, QWidget *parent); // its two halves
Page *makeUsageList(const View &view, QWidget *parent);
Page *makeOperationsTab(const View &view, QWidget *parent);
Page *makePastAlerts(const View &view, QWidget *parent);     // while a past moment is shown
Page *makePastOperations(const View &view, QWidget *parent); // likewise
Page *makePresentOnly(const View &view, QWidget *parent);    // likewise: says that it is

} // namespace jitscope
