// What a page of a machine says, before it is made into readings: node_exporter's and /proc's (operations.md §12). Both fill the same facts, so that a
// figure means one thing wherever it comes from.
#pragma once

#include "sources/source.h"

namespace jitscope {

class HostFacts
{
public:
    std::optional<double> load1, memoryTotal, memoryAvailable, swapTotal, swapFree; // load; bytes
    std::optional<double> bootedMs, clockSynchronised;                              // ms since the epoch; 0 or 1
    std::optional<double> oomKills, udpOverruns, softnetDrops, networkDrops;        // counters since the boot
    HostCounters counters;

    // Bytes; `kind` as the kernel calls the file system. Those that hold nobody's files (tmpfs, overlay, squashfs, …) and those that are full by nature
    // (read-only) are left aside.
    void addDisk(const QString &mount, const QString &kind, double size, double available, bool readOnly);

    // Every figure that is known becomes a reading of `server`; rates say "not yet" (engine/hostfigures.h makes them of two pages), and a machine without
    // swap has no share of it in use: no meaning, never 0/0. What is made of parts that the page lacks is not exported.
    void tell(const ParseContext &context, Server &server, Observation &to) &&;

    static bool isCountedDevice(std::string_view name); // not lo, veth*, docker*, br-*
    static bool isCountedDisk(std::string_view name);   // not loop*, ram*, zram*, sr*, fd*
    static constexpr size_t MaxCores = 1024, MaxDevices = 256; // of a hostile page the rest is not kept

private:
    double m_free = 0, m_fullest = -1; // bytes; per cent, -1: none
    int m_rank = 0;
    QString m_freeMount, m_fullestMount;
};

} // namespace jitscope
