// prometheus-node-exporter of a simulated machine, and the HTTP modules and metrics of a simulated Prosody.
#include "demo/recorderpages.h"

#include "demo/jicofopages.h"
#include "demo/metricspage.h"
#include "demo/textpage.h"

#include <algorithm>
#include <cmath>

namespace jitscope::demo {
namespace {

QByteArray nodeExporter(const World &world, const Shard &shard, const Host &h)
{
    TextPage page(false);
    const double now = double(world.now()) / 1000, boot = double(h.booted) / 1000, up = now - boot;
    constexpr double Memory = 16.0 * 1024 * 1024 * 1024, Swap = 4.0 * 1024 * 1024 * 1024;
    page.one("node_boot_time_seconds", "gauge", boot);
    page.one("node_context_switches_total", "counter", std::floor(up * 5200));
    page.family("node_cpu_seconds_total", "counter");
    for (int cpu = 0; cpu < 4; ++cpu) {
        const double busy = cpu == 0 ? h.hotSeconds : (h.cpuSeconds - h.hotSeconds) / 3;
        const std::pair<const char *, double> modes[] = {{"idle", std::max(0.0, up - busy)}, {"iowait", up * 0.002}, {"irq", 0}, {"nice", 0},
                                                         {"softirq", busy * 0.12}, {"steal", up * 0.0021}, {"system", busy * 0.23}, {"user", busy * 0.65}};
        for (const auto &[mode, seconds] : modes)
            page.put({}, "cpu=\"" + QByteArray::number(cpu) + "\",mode=\"" + mode + '"', std::round(seconds * 100) / 100);
    }
    page.one("node_load1", "gauge", std::round(h.cpu * 400) / 100);
    page.one("node_load5", "gauge", std::round(h.cpu * 390) / 100);
    page.one("node_load15", "gauge", std::round(h.cpu * 370) / 100);
    const double used = std::clamp(h.memoryUsed + h.swapUsed * 0.3, 0.0, 0.97);
    const std::pair<const char *, double> memory[] = {
        {"MemTotal", Memory}, {"MemFree", Memory * (1 - used) * 0.4}, {"MemAvailable", Memory * (1 - used)}, {"Buffers", 2.1e8}, {"Cached", Memory * (1 - used) * 0.5},
        {"SwapTotal", Swap}, {"SwapFree", std::floor(Swap * (1 - h.swapUsed))}, {"SwapCached", 0}, {"Slab", 3.2e8}, {"Active", Memory * used * 0.7}, {"Dirty", 737280}};
    for (const auto &[name, bytes] : memory) page.one(QByteArray("node_memory_") + name + "_bytes", "gauge", std::floor(bytes));
    // the machine of a recorder has a disk for the recordings
    const QByteArray disks[] = {"device=\"/dev/vda1\",fstype=\"ext4\",mountpoint=\"/\"", "device=\"/dev/vdb1\",fstype=\"ext4\",mountpoint=\"/srv\"",
                                "device=\"tmpfs\",fstype=\"tmpfs\",mountpoint=\"/run\""};
    const double rootUsed = h.recorder >= 0 ? 0.42 : h.diskUsed;
    const std::pair<const char *, double> files[] = {{"avail", 0.95}, {"free", 1}, {"size", -1}};
    for (const auto &[name, share] : files) {
        page.family(QByteArray("node_filesystem_") + name + "_bytes", "gauge");
        page.put({}, disks[0], std::floor(share < 0 ? DiskBytes : DiskBytes * (1 - rootUsed) * share));
        if (h.recorder >= 0) page.put({}, disks[1], std::floor(share < 0 ? DiskBytes : DiskBytes * (1 - h.diskUsed) * share));
        page.put({}, disks[2], 8.3e8);
    }
    page.family("node_filesystem_readonly", "gauge");
    page.put({}, disks[0], 0);
    const std::pair<const char *, double> network[] = {
        {"receive_bytes", double(h.received)}, {"transmit_bytes", double(h.transmitted)}, {"receive_packets", std::floor(double(h.received) / 700)},
        {"transmit_packets", std::floor(double(h.transmitted) / 760)}, {"receive_drop", 0}, {"transmit_drop", 0}, {"receive_errs", 0}, {"transmit_errs", 0}};
    for (const auto &[name, value] : network) {
        page.family(QByteArray("node_network_") + name + "_total", "counter");
        page.put({}, "device=\"eth0\"", value);
    }
    page.one("node_netstat_Udp_InDatagrams", "untyped", std::floor(double(h.received) / 720));
    page.one("node_netstat_Udp_RcvbufErrors", "untyped", std::floor(h.udpLost));
    page.one("node_filefd_allocated", "gauge", 3100);
    page.one("node_filefd_maximum", "gauge", 2.466183e+06);
    page.one("node_procs_running", "gauge", 1 + std::floor(h.cpu * 6));
    page.one("node_procs_blocked", "gauge", 0);
    page.one("node_vmstat_pswpin", "untyped", std::floor(h.pagesIn));
    page.one("node_vmstat_pswpout", "untyped", std::floor(h.swapUsed * 900'000));
    page.one("node_vmstat_oom_kill", "untyped", 0);
    page.family("node_softnet_dropped_total", "counter");
    for (int cpu = 0; cpu < 4; ++cpu) page.put({}, "cpu=\"" + QByteArray::number(cpu) + '"', 0);
    page.family("node_disk_io_time_seconds_total", "counter");
    page.put({}, "device=\"vda\"", std::round(h.cpuSeconds * 4) / 100);
    page.one("node_pressure_cpu_waiting_seconds_total", "counter", std::round(h.hotSeconds * 10) / 100);
    page.one("node_pressure_memory_waiting_seconds_total", "counter", std::round(h.pagesIn / 4) / 100);
    page.one("node_pressure_io_waiting_seconds_total", "counter", std::round(h.cpuSeconds) / 100);
    page.one("node_timex_sync_status", "gauge", 1);
    page.one("node_time_seconds", "gauge", now);
    page.family("node_uname_info", "gauge");
    page.put({}, "domainname=\"(none)\",machine=\"x86_64\",nodename=\"" + h.name + "\",release=\"6.1.0-44-amd64\",sysname=\"Linux\",version=\"#1 SMP PREEMPT_DYNAMIC\"", 1);
    page.family("node_exporter_build_info", "gauge");
    page.put({}, "branch=\"debian/sid\",goarch=\"amd64\",goos=\"linux\",goversion=\"go1.19.8\",revision=\"1.5.0-1+b6\",version=\"1.5.0\"", 1);
    Q_UNUSED(shard)
    return page.take();
}

QByteArray prosodyMetrics(const World &world, const Shard &shard)
{
    TextPage page(true);
    const QByteArray main = MainDomain;
    const double created = double(shard.focusStarted) / 1000 - 42;
    int bridges = 0, visitors = 0;
    size_t breakouts = 0;
    for (const Bridge &b : shard.bridges) bridges += b.present();
    for (const Room &room : shard.rooms) {
        breakouts += room.kind == RoomKind::Breakout;
        for (const Person &p : room.people) visitors += p.visitor;
    }
    const int services = 1 + bridges + int(shard.recorders.size() + shard.gateways.size());
    page.family("prosody_mod_c2s__connections", "gauge");
    const std::pair<QByteArray, int> hosts[] = {{main, shard.participants()}, {"auth." + main, services}, {"recorder." + main, 0}};
    for (const auto &[host, count] : hosts) {
        page.put({}, "host=\"" + host + "\",type=\"c2s\",ip_family=\"ipv4\"", count);
        page.put({}, "host=\"" + host + "\",type=\"c2s\",ip_family=\"ipv6\"", 0);
    }
    page.family("prosody_mod_muc__live_room", "gauge");
    page.put({}, "host=\"internal.auth." + main + '"', shard.gateways.empty() ? 2 : 3);
    page.put({}, "host=\"conference." + main + '"', double(shard.rooms.size() - breakouts) + 1); // and the health check
    page.put({}, "host=\"breakout." + main + '"', double(breakouts));
    page.one("prosody_mod_bosh__active_sessions", "gauge", 0);
    page.one("prosody_mod_bosh__inactive_sessions", "gauge", 0);
    page.family("prosody_mod_muc_census__leaked_rooms", "gauge");
    page.put({}, "host=\"" + main + '"', 0);
    const auto counter = [&](const QByteArray &name, const QByteArray &labels, double value) {
        page.put("_created", labels, created);
        page.put("_total", labels, value);
        Q_UNUSED(name)
    };
    page.family("prosody_mod_bosh__timeout", "counter");
    counter({}, {}, 2);
    page.family("prosody_mod_measure_stanza_counts__received", "counter");
    for (const auto &[kind, each] : {std::pair<const char *, double>{"iq", 9}, {"presence", 14}, {"message", 2}})
        counter({}, QByteArray("session_type=\"c2s\",stanza_kind=\"") + kind + '"', std::floor(double(shard.participantsEver) * each));
    page.family("prosody___mod_muc_rate_limit__rooms_with_queue", "counter");
    counter({}, {}, 3);
    page.family("prosody___mod_muc_rate_limit__full_queue", "counter");
    counter({}, {}, 0);
    page.family("prosody_mod_s2s_auth_certs__checked", "counter"); // no sample, as in reality
    page.family("prosody_stats_collection_seconds", "histogram");
    for (const char *le : {"0.001", "0.01", "0.1", "1", "10", "100", "+Inf"}) page.put("_bucket", QByteArray("le=\"") + le + '"', 2);
    page.put("_count", {}, 2);
    page.put("_created", {}, created);
    page.put("_sum", {}, 0.00013685226440429688);
    Q_UNUSED(world)
    return page.take() + "# EOF\n";
}

bool countedByCensus(const Room &room) { return room.kind != RoomKind::Breakout; }

QByteArray census(const Shard &shard, bool old)
{
    Json j;
    j.object().array("room_census");
    for (const Room &room : shard.rooms) {
        if (!countedByCensus(room)) continue;
        const int present = int(std::count_if(room.people.begin(), room.people.end(), [](const Person &p) { return !p.visitor; }));
        j.object().put("room_name", room.jid()).put("participants", present);
        if (old) j.put("created_time", room.created);
        else j.put("created_time", QByteArray::number(room.created)).put("leaked", room.leaked);
        j.end();
    }
    return j.end().end().take();
}

} // namespace

PageReply hostPage(const World &world, const Shard &shard, int host, const PageRequest &request)
{
    if (request.path != "/metrics") return PageReply::missing();
    return {200, "text/plain; version=0.0.4; charset=utf-8", nodeExporter(world, shard, shard.hosts[size_t(host)])};
}

PageReply prosodyPage(const World &world, const Shard &shard, bool old, const PageRequest &request)
{
    const QByteArray &path = request.path;
    if (path == "/metrics") return {200, "application/openmetrics-text; version=0.0.4", prosodyMetrics(world, shard)};
    if (path == "/room-census") {
        if (shard.region % 3 == 2) return PageReply::missing(); // the module is not loaded everywhere
        return {200, {}, census(shard, old)};
    }
    if (path == "/sessions") return {200, {}, QByteArray::number(shard.participants())};
    if (path == "/xmpp-websocket") return {200, "text/html; charset=utf-8", "<!DOCTYPE html><html><body>It works! Now point your WebSocket client to this URL.</body></html>\n"};
    if (path == "/room-size" || path == "/room") {
        const QByteArray name = request.query.queryItemValue(QStringLiteral("room"), QUrl::FullyDecoded).toUtf8();
        const QByteArray domain = request.query.queryItemValue(QStringLiteral("domain"), QUrl::FullyDecoded).toUtf8();
        if (name.isEmpty() || domain.isEmpty()) return {400, {}, {}};
        const Room *room = shard.room(name.contains('@') ? name : name + "@conference." + domain);
        if (!room) return {404, {}, {}};
        if (path == "/room-size") return {200, {}, "{\"participants\":" + QByteArray::number(room->people.size()) + '}'};
        Json j;
        j.array();
        for (const Person &p : room->people) {
            if (p.visitor) continue;
            const QByteArray label = personName(p);
            j.object().put("jid", room->jid() + '/' + hex8(p.id)).put("email", "");
            j.put("display_name", label.isNull() ? QByteArray() : label.left(label.indexOf('-'))).end();
        }
        return {200, {}, j.end().take()};
    }
    return PageReply::missing();
}

} // namespace jitscope::demo
