// The report of a meeting that is over, or of what was kept of one: gathered from History, laid out as that of a live one.
#pragma once

#include "report/meetingreport.h"
#include "series/meetings.h"

#include <functional>

namespace jitscope {

inline constexpr int MostReportPeople = 60; // that are measured; the others are counted

// Told once, later, unless `context` is gone by then. Names as the window shows them.
void gatherPastReport(const View &view, const Meeting &meeting, QObject *context, std::function<void(MeetingReport)> done);
// Gathers it, then asks for the file and writes it.
void savePastReport(const View &view, const Meeting &meeting, QWidget *parent);

} // namespace jitscope
