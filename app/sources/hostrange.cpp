#include "sources/hostrange.h"

namespace jitscope {
namespace {

// $ stands for the label matchers, # for the window of a rate. Which devices, disks and file systems count: HostFacts.
struct HostFormula { Metric metric; const char *text; };
constexpr HostFormula HostFormulas[] = {
    {Metric::HostLoad1, "node_load1{$}"},
    {Metric::HostLoadPerCore, "node_load1{$} / scalar(count(node_cpu_seconds_total{$,mode=\"idle\"}))"},
    {Metric::HostMemoryAvailable, "node_memory_MemAvailable_bytes{$}"},
    {Metric::HostMemoryTotal, "node_memory_MemTotal_bytes{$}"},
    {Metric::HostMemoryUsed, "100 * (1 - node_memory_MemAvailable_bytes{$} / node_memory_MemTotal_bytes{$})"},
    {Metric::HostSwapFree, "node_memory_SwapFree_bytes{$}"},
    {Metric::HostSwapTotal, "node_memory_SwapTotal_bytes{$}"},
    {Metric::HostSwapUsed, "100 * (1 - node_memory_SwapFree_bytes{$} / (node_memory_SwapTotal_bytes{$} > 0))"},
    {Metric::HostSwapInRate, "rate(node_vmstat_pswpin{$}[#])"},
    {Metric::HostOomKills, "node_vmstat_oom_kill{$}"},
    {Metric::HostUdpOverruns, "sum({__name__=~\"node_netstat_Udp6?_RcvbufErrors\",$})"},
    {Metric::HostSoftnetDrops, "sum(node_softnet_dropped_total{$})"},
    {Metric::HostCpuBusy, "100 * (1 - sum(rate(node_cpu_seconds_total{$,mode=\"idle\"}[#])) / sum(rate(node_cpu_seconds_total{$}[#])))"},
    {Metric::HostCpuBusiestCore, "100 * max(1 - sum by (cpu) (rate(node_cpu_seconds_total{$,mode=\"idle\"}[#])) / sum by (cpu) (rate(node_cpu_seconds_total{$}[#])))"},
    {Metric::HostCpuSteal, "100 * sum(rate(node_cpu_seconds_total{$,mode=\"steal\"}[#])) / sum(rate(node_cpu_seconds_total{$}[#]))"},
    {Metric::HostNetworkIn, "8e-6 * sum(rate(node_network_receive_bytes_total{$,device!~\"lo|veth.*|docker.*|br-.*\"}[#]))"},
    {Metric::HostNetworkOut, "8e-6 * sum(rate(node_network_transmit_bytes_total{$,device!~\"lo|veth.*|docker.*|br-.*\"}[#]))"},
    {Metric::HostDiskUsed, "100 * max(1 - node_filesystem_avail_bytes{$,fstype!~\"tmpfs|ramfs|overlay|squashfs|devtmpfs|iso9660|erofs|fuse.lxcfs\"} / "
                           "(node_filesystem_size_bytes{$} > 0) unless node_filesystem_readonly{$} == 1)"},
    {Metric::HostDiskIoBusy, "100 * max(rate(node_disk_io_time_seconds_total{$,device!~\"(loop|ram|zram|sr|fd).*\"}[#]))"},
    {Metric::HostPressureCpu, "100 * rate(node_pressure_cpu_waiting_seconds_total{$}[#])"},
    {Metric::HostPressureMemory, "100 * rate(node_pressure_memory_waiting_seconds_total{$}[#])"},
    {Metric::HostPressureIo, "100 * rate(node_pressure_io_waiting_seconds_total{$}[#])"},
};

} // namespace

std::optional<QString> hostExpression(Metric metric, const QString &matchers, const QString &window)
{
    for (const HostFormula &f : HostFormulas) {
        if (f.metric != metric) continue;
        // The window first: a label's value may have any sign in it.
        return QString::fromLatin1(f.text).replace(QStringLiteral("[#]"), u'[' + window + u']').replace(u'$', matchers);
    }
    return {};
}

} // namespace jitscope
