#include "engine/hostfigures.h"

#include "engine/draft.h"

#include <algorithm>
#include <cmath>

namespace jitscope {
namespace {

double counterIncrease(double before, double now) { return now >= before ? now - before : now; }

template<class Part>
const Part *partNamed(const std::vector<Part> &all, size_t likely, const QByteArray &name)
{
    if (likely < all.size() && all[likely].name == name) return &all[likely];
    const auto it = std::find_if(all.begin(), all.end(), [&](const Part &p) { return p.name == name; });
    return it == all.end() ? nullptr : &*it;
}

double shareInPercent(double part, double whole) { return std::clamp(100 * part / whole, 0.0, 100.0); }

} // namespace

const HostFigures::Rates &HostFigures::see(const HostCounters &now)
{
    const qint64 ms = now.at - m_before.at;
    // The time between the two countings: by the machine's own clock, as a busy one answers late; by ours where that was set meanwhile.
    double seconds = double(ms) / 1000;
    if (now.clock && m_before.clock) {
        const double own = *now.clock - *m_before.clock;
        if (m_before.at && own == 0) return m_rates; // a copy of the same page, out of somebody's cache
        if (own > 0.5 * seconds && own < 2 * seconds) seconds = own;
    }
    if (m_before.at == 0 || ms > LongestMs || ms < -LongestMs) {
        m_rates = {};
        m_before = now;
        return m_rates;
    }
    if (ms < ShortestMs) return m_rates;

    Rates r;
    r.at = now.at;
    double total = 0, idle = 0, steal = 0, stealTotal = 0;
    for (size_t i = 0; i < now.cores.size(); ++i) {
        const HostCounters::Core &c = now.cores[i];
        const HostCounters::Core *was = partNamed(m_before.cores, i, c.name);
        if (!was) continue;
        // Idle time is not quite monotonic (proc(5)): a small step back is none; the sum of a core falls only when it began anew.
        const bool anew = c.total < was->total;
        const double all = anew ? c.total : c.total - was->total;
        if (!(all > 0) || !std::isfinite(all)) continue; // a hostile page adds up to anything
        const double spare = anew ? c.idle : std::max(0.0, c.idle - was->idle);
        total += all;
        idle += std::min(spare, all);
        r.busiestCore = std::max(r.busiestCore.value_or(0), shareInPercent(all - spare, all));
        if (c.steal && was->steal) {
            steal += anew ? *c.steal : std::max(0.0, *c.steal - *was->steal);
            stealTotal += all;
        }
    }
    if (total > 0) r.cpuBusy = shareInPercent(total - idle, total);
    if (stealTotal > 0) r.steal = shareInPercent(steal, stealTotal);

    for (size_t i = 0; i < now.devices.size(); ++i) {
        const HostCounters::Device &d = now.devices[i];
        const HostCounters::Device *was = partNamed(m_before.devices, i, d.name);
        if (!was) continue;
        r.networkIn = r.networkIn.value_or(0) + counterIncrease(was->in, d.in) * 8e-6 / seconds;
        r.networkOut = r.networkOut.value_or(0) + counterIncrease(was->out, d.out) * 8e-6 / seconds;
    }
    for (size_t i = 0; i < now.disks.size(); ++i)
        if (const HostCounters::Disk *was = partNamed(m_before.disks, i, now.disks[i].name))
            r.diskBusy = std::max(r.diskBusy.value_or(0), shareInPercent(counterIncrease(was->busy, now.disks[i].busy), seconds));

    const auto rate = [&](const std::optional<double> &was, const std::optional<double> &is) {
        return was && is ? std::optional(counterIncrease(*was, *is) / seconds) : std::nullopt;
    };
    const auto share = [&](const std::optional<double> &was, const std::optional<double> &is) {
        return was && is ? std::optional(shareInPercent(counterIncrease(*was, *is), seconds)) : std::nullopt;
    };
    r.swapIn = rate(m_before.swapIn, now.swapIn);
    r.pressureCpu = share(m_before.cpuWaiting, now.cpuWaiting);
    r.pressureMemory = share(m_before.memoryWaiting, now.memoryWaiting);
    r.pressureIo = share(m_before.ioWaiting, now.ioWaiting);
    m_rates = r;
    m_before = now;
    return m_rates;
}

void hostFigures(Draft &d)
{
    if (!d.input.memory) return;
    for (const ObservationPtr &o : d.input.observations) {
        Server *server = o->host ? d.server(o->origin.server) : nullptr;
        if (!server) continue;
        const HostFigures::Rates &rates = d.input.memory->hosts[server->id].see(*o->host);
        if (rates.at == 0) continue;
        const auto set = [&](Metric m, const std::optional<double> &value) {
            if (value) server->readings.measure(m, *value, rates.at, o->host->source);
        };
        set(Metric::HostCpuBusy, rates.cpuBusy);
        set(Metric::HostCpuBusiestCore, rates.busiestCore);
        set(Metric::HostCpuSteal, rates.steal);
        set(Metric::HostSwapInRate, rates.swapIn);
        set(Metric::HostNetworkIn, rates.networkIn);
        set(Metric::HostNetworkOut, rates.networkOut);
        set(Metric::HostDiskIoBusy, rates.diskBusy);
        set(Metric::HostPressureCpu, rates.pressureCpu);
        set(Metric::HostPressureMemory, rates.pressureMemory);
        set(Metric::HostPressureIo, rates.pressureIo);
    }
}

} // namespace jitscope
