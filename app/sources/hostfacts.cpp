#include "sources/hostfacts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace jitscope {
namespace {

bool isKindOf(const QString &kind, std::initializer_list<QLatin1String> kinds)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

// How likely a Jibri writes there: its default is /tmp/recordings, others say /srv/recordings or /storage/recordings (jibri.md §11.2, §13).
// 0: no disk of that kind.
int recordingsRank(const QString &mount, const QString &kind)
{
    if (kind == QLatin1String("vfat")) return 0;
    if (mount.contains(QLatin1String("recording"), Qt::CaseInsensitive)) return 4;
    if (mount == QLatin1String("/srv") || mount == QLatin1String("/storage")) return 3;
    if (mount == QLatin1String("/tmp")) return 2;
    return mount == QLatin1String("/") ? 1 : 0;
}

bool startsWithOneOf(std::string_view name, std::initializer_list<std::string_view> heads)
{
    return std::any_of(heads.begin(), heads.end(), [&](std::string_view head) { return name.starts_with(head); });
}

} // namespace

bool HostFacts::isCountedDevice(std::string_view name)
{
    return name != "lo" && !startsWithOneOf(name, {"veth", "docker", "br-"});
}

bool HostFacts::isCountedDisk(std::string_view name)
{
    return !startsWithOneOf(name, {"loop", "ram", "zram", "sr", "fd"});
}

void HostFacts::addDisk(const QString &mount, const QString &kind, double size, double available, bool readOnly)
{
    using L = QLatin1String;
    if (isKindOf(kind, {L("tmpfs"), L("ramfs"), L("overlay"), L("squashfs"), L("devtmpfs"), L("iso9660"), L("erofs"), L("fuse.lxcfs")})) return;
    if (!std::isfinite(available) || available < 0) return;
    if (const int rank = recordingsRank(mount, kind); rank > 0 && (rank > m_rank || (rank == m_rank && available < m_free))) {
        m_rank = rank;
        m_free = available;
        m_freeMount = mount.left(300);
    }
    if (readOnly || !std::isfinite(size) || size <= 0 || available > size) return;
    if (const double used = 100 * (1 - available / size); used > m_fullest) {
        m_fullest = used;
        m_fullestMount = mount.left(300);
    }
}

void HostFacts::tell(const ParseContext &context, Server &server, Observation &to) &&
{
    Readings &r = server.readings;
    const auto miss = [&](Metric m, ReadingState why) { r.miss(m, why, context.at, context.source); };
    const auto set = [&](Metric m, const std::optional<double> &value) {
        if (value && std::isfinite(*value)) r.measure(m, *value, context.at, context.source);
        else if (!r.get(m).hasValue()) miss(m, ReadingState::NotExported);
    };
    const auto made = [&](Metric m, bool known, double value) { // of parts; what the page calls by that name is no figure of ours
        if (known && std::isfinite(value)) r.measure(m, value, context.at, context.source);
        else miss(m, ReadingState::NotExported);
    };
    const auto later = [&](Metric m, bool known) { miss(m, known ? ReadingState::NotYet : ReadingState::NotExported); };

    set(Metric::HostLoad1, load1);
    set(Metric::HostMemoryTotal, memoryTotal);
    set(Metric::HostMemoryAvailable, memoryAvailable);
    set(Metric::HostSwapTotal, swapTotal);
    set(Metric::HostSwapFree, swapFree);
    set(Metric::HostBooted, bootedMs);
    set(Metric::HostClockSynchronised, clockSynchronised);
    set(Metric::HostOomKills, oomKills);
    made(Metric::HostUdpOverruns, udpOverruns.has_value(), udpOverruns.value_or(0));
    made(Metric::HostSoftnetDrops, softnetDrops.has_value(), softnetDrops.value_or(0));
    made(Metric::HostNetworkDrops, networkDrops.has_value(), networkDrops.value_or(0));

    const double cores = double(counters.cores.size());
    made(Metric::HostCores, cores > 0, cores);
    made(Metric::HostLoadPerCore, cores > 0 && load1, load1.value_or(0) / std::max(1.0, cores));
    const bool memory = memoryTotal && memoryAvailable && *memoryTotal > 0 && *memoryAvailable >= 0 && *memoryAvailable <= *memoryTotal;
    made(Metric::HostMemoryUsed, memory, memory ? 100 * (1 - *memoryAvailable / *memoryTotal) : 0);
    const bool swap = swapTotal && swapFree && *swapTotal > 0 && *swapFree >= 0 && *swapFree <= *swapTotal;
    made(Metric::HostSwapUsed, swap, swap ? 100 * (1 - *swapFree / *swapTotal) : 0);
    if (swapTotal && *swapTotal == 0) {
        // a host without any swap has no free swap either; that is no warning
        for (const Metric m : {Metric::HostSwapFree, Metric::HostSwapUsed, Metric::HostSwapInRate}) miss(m, ReadingState::NoMeaning);
        counters.swapIn.reset();
    } else {
        later(Metric::HostSwapInRate, counters.swapIn.has_value());
    }
    made(Metric::HostDiskFree, m_rank > 0, m_free);
    made(Metric::HostDiskUsed, m_fullest >= 0, m_fullest);
    if (m_rank > 0) server.disk = m_freeMount;
    server.fullestDisk = m_fullestMount;

    for (const Metric m : {Metric::HostCpuBusy, Metric::HostCpuBusiestCore}) later(m, cores > 0);
    later(Metric::HostCpuSteal, std::any_of(counters.cores.begin(), counters.cores.end(), [](const HostCounters::Core &c) { return c.steal.has_value(); }));
    for (const Metric m : {Metric::HostNetworkIn, Metric::HostNetworkOut}) later(m, !counters.devices.empty());
    later(Metric::HostDiskIoBusy, !counters.disks.empty());
    later(Metric::HostPressureCpu, counters.cpuWaiting.has_value());
    later(Metric::HostPressureMemory, counters.memoryWaiting.has_value());
    later(Metric::HostPressureIo, counters.ioWaiting.has_value());
    counters.source = context.source;
    counters.at = context.at;
    to.host = std::make_shared<const HostCounters>(std::move(counters));
}

} // namespace jitscope
