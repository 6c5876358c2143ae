#include "sources/nodepage.h"

#include <cmath>

namespace jitscope {
namespace {

QByteArray bytesOfView(std::string_view text) { return {text.data(), qsizetype(text.size())}; }
bool isSameName(const QByteArray &a, std::string_view b) { return std::string_view(a.constData(), size_t(a.size())) == b; }

} // namespace

void NodePage::take(const ExpositionSample &s)
{
    std::string_view name = s.name;
    if (!name.starts_with("node_")) return;
    m_own = true;
    if (!std::isfinite(s.value)) return; // NaN: not one value yet
    name.remove_prefix(5);
    const auto add = [&](std::optional<double> &to) { to = to.value_or(0) + s.value; };
    const auto starts = [&](std::string_view head) {
        if (!name.starts_with(head)) return false;
        name.remove_prefix(head.size());
        return true;
    };
    if (name == "cpu_seconds_total") cpu(s);
    else if (name == "load1") m_facts.load1 = s.value;
    else if (name == "boot_time_seconds") m_facts.bootedMs = s.value * 1000;
    else if (name == "time_seconds") m_facts.counters.clock = s.value;
    else if (name == "timex_sync_status") m_facts.clockSynchronised = s.value != 0 ? 1 : 0;
    else if (name == "softnet_dropped_total") add(m_facts.softnetDrops);
    else if (name == "netstat_Udp_RcvbufErrors" || name == "netstat_Udp6_RcvbufErrors") add(m_facts.udpOverruns);
    else if (starts("memory_")) {
        if (name == "MemTotal_bytes") m_facts.memoryTotal = s.value;
        else if (name == "MemAvailable_bytes") m_facts.memoryAvailable = s.value;
        else if (name == "SwapTotal_bytes") m_facts.swapTotal = s.value;
        else if (name == "SwapFree_bytes") m_facts.swapFree = s.value;
    } else if (starts("vmstat_")) {
        if (name == "pswpin") m_facts.counters.swapIn = s.value;
        else if (name == "oom_kill") m_facts.oomKills = s.value;
    } else if (starts("pressure_")) {
        if (name == "cpu_waiting_seconds_total") m_facts.counters.cpuWaiting = s.value;
        else if (name == "memory_waiting_seconds_total") m_facts.counters.memoryWaiting = s.value;
        else if (name == "io_waiting_seconds_total") m_facts.counters.ioWaiting = s.value;
    } else if (starts("network_")) {
        if (name == "receive_bytes_total") {
            if (HostCounters::Device *d = device(s)) d->in = s.value;
        } else if (name == "transmit_bytes_total") {
            if (HostCounters::Device *d = device(s)) d->out = s.value;
        } else if ((name == "receive_drop_total" || name == "transmit_drop_total") && HostFacts::isCountedDevice(s.label("device"))) add(m_facts.networkDrops);
    } else if (starts("disk_")) {
        const std::string_view disk = s.label("device");
        if (name == "io_time_seconds_total" && !disk.empty() && HostFacts::isCountedDisk(disk) && m_facts.counters.disks.size() < HostFacts::MaxDevices)
            m_facts.counters.disks.push_back({bytesOfView(disk), s.value});
    } else if (name.starts_with("filesystem_")) fileSystem(s);
}

void NodePage::cpu(const ExpositionSample &s)
{
    const std::string_view core = s.label("cpu"), mode = s.label("mode");
    if (core.empty() || mode.empty()) return;
    std::vector<HostCounters::Core> &all = m_facts.counters.cores;
    if (m_core >= all.size() || !isSameName(all[m_core].name, core)) {
        m_core = 0;
        while (m_core < all.size() && !isSameName(all[m_core].name, core)) ++m_core;
        if (m_core == all.size()) {
            if (all.size() == HostFacts::MaxCores) return;
            all.push_back({bytesOfView(core), 0, 0, {}});
        }
    }
    HostCounters::Core &c = all[m_core];
    c.total += s.value;
    if (mode == "idle") c.idle += s.value;
    else if (mode == "steal") c.steal = s.value;
}

HostCounters::Device *NodePage::device(const ExpositionSample &s)
{
    const std::string_view name = s.label("device");
    if (name.empty() || !HostFacts::isCountedDevice(name)) return nullptr;
    std::vector<HostCounters::Device> &all = m_facts.counters.devices;
    for (HostCounters::Device &d : all)
        if (isSameName(d.name, name)) return &d;
    if (all.size() == HostFacts::MaxDevices) return nullptr;
    all.push_back({bytesOfView(name), 0, 0});
    return &all.back();
}

void NodePage::fileSystem(const ExpositionSample &s)
{
    const std::string_view what = s.name.substr(std::string_view("node_filesystem_").size());
    if (what != "size_bytes" && what != "avail_bytes" && what != "readonly") return;
    const std::string_view dev = s.label("device"), mount = s.label("mountpoint");
    FileSystem *to = nullptr;
    for (FileSystem &f : m_fileSystems)
        if (isSameName(f.mount, mount) && isSameName(f.device, dev)) to = &f;
    if (!to) {
        if (m_fileSystems.size() == HostFacts::MaxDevices) return;
        m_fileSystems.push_back({bytesOfView(dev), bytesOfView(mount), bytesOfView(s.label("fstype"))});
        to = &m_fileSystems.back();
    }
    if (what == "size_bytes") to->size = s.value;
    else if (what == "avail_bytes") to->available = s.value;
    else to->readOnly = s.value != 0;
}

HostFacts NodePage::finish()
{
    for (const FileSystem &f : m_fileSystems)
        if (f.available >= 0) m_facts.addDisk(unescaped({f.mount.constData(), size_t(f.mount.size())}), unescaped({f.kind.constData(), size_t(f.kind.size())}), f.size, f.available, f.readOnly);
    return std::move(m_facts);
}

} // namespace jitscope
