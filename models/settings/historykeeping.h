// What is kept of past moments, for how long, and how much of it: values of the settings.
#pragma once

#include "series/historystate.h"

#include <QVariantMap>

namespace jitscope {

struct HistoryKeeping
{
    static constexpr int LeastMemoryMB = 8, MostMemoryMB = 1024;
    bool on = true;
    bool pseudonyms = false; // rooms, people and texts are stored under names that stand for nothing, from now on
    bool archive = true;     // months that are over move into files of their own; else they are forgotten in the store, as old as its limits say
    HistoryLimits limits;
    int memoryMB = 28;       // of the series that the window's charts have at hand, before the store is asked

    QVariantMap toMap() const;
    static HistoryKeeping fromMap(const QVariantMap &map); // what is missing or out of range is as usual
    friend bool operator==(const HistoryKeeping &, const HistoryKeeping &) = default;
};

// Days and megabytes that may be chosen; the same for every tier, names and events.
inline constexpr int LeastHistoryDays = 1, MostHistoryDays = 3650, LeastHistoryMB = 10, MostHistoryMB = 1'000'000;

} // namespace jitscope
