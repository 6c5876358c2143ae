// How alerts are told outside the window: bubble and sound per severity, and the hours without sound. Values of the settings.
#pragma once

#include "alerts/alertrule.h"

#include <QVariantMap>

#include <array>

namespace jitscope {

struct TellRule
{
    bool bubble = true;
    bool sound = false;
    int volume = 70; // per cent of the loudest, 1 … 100
    friend bool operator==(const TellRule &, const TellRule &) = default;
};

// By the clock of this computer. from > until goes over midnight; from == until is the whole day.
struct QuietHours
{
    bool on = false;
    int from = 22 * 60, until = 7 * 60; // minutes since midnight, 0 … 1439
    bool pagesToo = false;              // also what must be acknowledged makes no sound
    bool isQuiet(int minuteOfDay) const
    {
        if (!on) return false;
        if (from == until) return true;
        return from < until ? minuteOfDay >= from && minuteOfDay < until : minuteOfDay >= from || minuteOfDay < until;
    }
    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

struct Telling
{
    // By AlertSeverity; Info stands in the list and is told nowhere else (alerting.md §8).
    std::array<TellRule, 4> rules{TellRule{false, false, 70}, TellRule{true, false, 50}, TellRule{true, false, 70}, TellRule{true, true, 90}};
    QuietHours quiet;
    const TellRule &of(AlertSeverity severity) const { return rules[size_t(severity)]; }
    // Per cent; 0: no sound now.
    int volumeAt(AlertSeverity severity, int minuteOfDay) const;

    QVariantMap toMap() const;
    static Telling fromMap(const QVariantMap &map); // what is missing or out of range is as usual
    friend bool operator==(const Telling &, const Telling &) = default;
};

} // namespace jitscope
