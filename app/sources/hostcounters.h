// Counters of a machine at one moment, as its page tells them: two of these make rates (engine/hostfigures.h).
#pragma once

#include "base/reading.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace jitscope {

struct HostCounters
{
    struct Core // seconds since the boot, or jiffies: only shares are made of them
    {
        QByteArray name;
        double total = 0, idle = 0;
        std::optional<double> steal; // FreeBSD and macOS have none
        friend bool operator==(const Core &, const Core &) = default;
    };
    struct Device // bytes since it came up
    {
        QByteArray name;
        double in = 0, out = 0;
        friend bool operator==(const Device &, const Device &) = default;
    };
    struct Disk
    {
        QByteArray name;
        double busy = 0; // seconds
        friend bool operator==(const Disk &, const Disk &) = default;
    };
    qint64 at = 0;                 // ms since the epoch, our clock: when the answer arrived
    std::optional<double> clock;   // the machine's own, seconds since some fixed moment: when it counted
    SourceIndex source = NoSource;
    std::vector<Core> cores;
    std::vector<Device> devices;
    std::vector<Disk> disks;
    std::optional<double> swapIn;  // pages
    std::optional<double> cpuWaiting, memoryWaiting, ioWaiting; // seconds in which some task waited
    friend bool operator==(const HostCounters &, const HostCounters &) = default;
};

} // namespace jitscope
