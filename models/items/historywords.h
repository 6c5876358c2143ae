// The store of past moments in words: what troubles it, with the remedy, and what its tiers hold. Translated, plain text, safe to show.
#pragma once

#include "series/historystate.h"
#include "settings/historykeeping.h"

#include <optional>

namespace jitscope {

struct HistoryTrouble
{
    QString title, text, remedy;
    bool grave = true; // something is not kept, or is lost; false: worth knowing
    friend bool operator==(const HistoryTrouble &, const HistoryTrouble &) = default;
};
// The gravest first; empty: all is well.
std::vector<HistoryTrouble> historyTroubles(const HistoryState &state);
// "Being kept", "Only read", "Not kept".
QString historyMode(const HistoryState &state);

QString historyTierTitle(size_t tier);  // "Every 5 seconds", "Minutes", "Hours"
// What a tier will come to as the days so far were: bytes when it is full, and whether the cap of bytes is met before the age. Nothing: nobody knows yet.
struct HistoryForecast { qint64 bytes = 0; bool capped = false; int days = 0; }; // days: that will be kept
std::optional<HistoryForecast> historyForecast(const HistoryStat::Tier &tier, const HistoryLimits::Tier &limit);
QString forecastText(const HistoryStat::Tier &tier, const HistoryLimits::Tier &limit); // "full at 640 MB", "the size ends it after 12 days", "not known yet"
QString historyBytes(qint64 bytes); // "1.2 GB"

} // namespace jitscope
