// Rates and shares of time of a machine, out of two readings of its counters (operations.md §12: the same figures that PromQL's rate() gives). Pure: no
// clock, no network.
//
// A counter that fell began anew, by a reboot or a driver that was loaded again: then its new value is what came since. Cores, cards and disks are
// compared by name, each with itself, so one that comes or goes makes no leap.
#pragma once

#include "sources/hostcounters.h"

namespace jitscope {

class HostFigures
{
public:
    struct Rates // nothing: not known from two readings yet, or the machine does not count it
    {
        qint64 at = 0;         // of the newer reading, ms since the epoch
        std::optional<double> cpuBusy, busiestCore, steal; // per cent of the time between; busy is all that is not idle
        std::optional<double> swapIn;                      // pages/s
        std::optional<double> networkIn, networkOut;       // Mbit/s
        std::optional<double> diskBusy;                    // per cent, of the busiest disk
        std::optional<double> pressureCpu, pressureMemory, pressureIo; // per cent of the time between in which some task waited
    };
    // The same reading again, one that is hardly newer or one that is older changes nothing. After a pause of more than LongestMs it begins anew.
    const Rates &see(const HostCounters &now);

    static constexpr qint64 ShortestMs = 900, LongestMs = 300'000;

private:
    HostCounters m_before;
    Rates m_rates;
};

} // namespace jitscope
