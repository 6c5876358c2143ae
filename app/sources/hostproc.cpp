#include "sources/hostproc.h"

#include "sources/flatpage.h"
#include "sources/hostfacts.h"
#include "sources/json.h"
#include "sources/wire.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace jitscope {
namespace {

// POSIX sh; runs with Debian's tools and with busybox. df may hang on a network disk that is gone, hence the limit; it comes last, since mount points
// are named by people, and nothing behind it is read as a figure. The end is said, so that a report that was cut off is known for one.
constexpr const char *hostScript = R"sh(echo @jitscope-host 1
echo @uname; uname -n; uname -r
echo @stat; sed -n '/^cpu[0-9]/p;/^btime /p' /proc/stat
echo @meminfo; sed -n '/^MemTotal:/p;/^MemAvailable:/p;/^SwapTotal:/p;/^SwapFree:/p' /proc/meminfo
echo @vmstat; sed -n '/^pswpin /p;/^oom_kill /p' /proc/vmstat
echo @loadavg; cat /proc/loadavg
echo @uptime; cat /proc/uptime
echo @dev; cat /proc/net/dev
echo @snmp; sed -n '/^Udp:/p' /proc/net/snmp
echo @snmp6; sed -n '/^Udp6RcvbufErrors/p' /proc/net/snmp6 2>/dev/null
echo @softnet; cat /proc/net/softnet_stat
echo @diskstats; sed 256q /proc/diskstats 2>/dev/null
for p in cpu memory io; do echo @pressure $p; cat /proc/pressure/$p 2>/dev/null; done
echo @java; for p in /proc/[0-9]*; do read -r c <$p/comm; [ "$c" = java ] && tr '\000\n' '\n ' <$p/cmdline | sed -n '/^-Xmx/p;/^org\.jitsi\./p' | tr '\n' ' ' && echo; done 2>/dev/null
[ "$1" = clock ] && { echo @clock; timeout 3 timedatectl show -p NTPSynchronized --value 2>/dev/null; }
echo @df
{ timeout 5 df -PTk || df -PTk /; } 2>/dev/null
echo @end
exit 0
)sh";

using LineWords = std::vector<std::string_view>;

LineWords lineWordsOf(std::string_view line)
{
    LineWords words;
    size_t at = 0;
    while (at < line.size() && words.size() < 64) {
        const size_t from = line.find_first_not_of(" \t\r", at);
        if (from == std::string_view::npos) break;
        at = std::min(line.find_first_of(" \t\r", from), line.size());
        words.push_back(line.substr(from, at - from));
    }
    return words;
}

std::optional<double> countAt(const LineWords &words, size_t at)
{
    const auto v = at < words.size() ? figureOf(words[at]) : std::nullopt;
    return v && *v >= 0 && *v < 1e19 ? v : std::nullopt;
}

class HostReport
{
public:
    explicit HostReport(Server &server) : m_server(server) {}

    void line(std::string_view section, std::string_view line)
    {
        const LineWords w = lineWordsOf(line);
        if (w.empty()) return;
        if (section == "@uname") uname(line);
        else if (section == "@stat") stat(w);
        else if (section == "@meminfo") meminfo(w);
        else if (section == "@vmstat") (w[0] == "pswpin" ? facts.counters.swapIn : w[0] == "oom_kill" ? facts.oomKills : m_aside) = countAt(w, 1);
        else if (section == "@loadavg") facts.load1 = countAt(w, 0);
        else if (section == "@uptime") facts.counters.clock = countAt(w, 0);
        else if (section == "@dev") device(line);
        else if (section == "@snmp") snmp(w);
        else if (section == "@snmp6") add(facts.udpOverruns, countAt(w, 1));
        else if (section == "@softnet") softnet(w);
        else if (section == "@diskstats") disk(w);
        else if (section == "@pressure cpu") pressure(w, facts.counters.cpuWaiting);
        else if (section == "@pressure memory") pressure(w, facts.counters.memoryWaiting);
        else if (section == "@pressure io") pressure(w, facts.counters.ioWaiting);
        else if (section == "@java") java(w);
        else if (section == "@clock" && (w[0] == "yes" || w[0] == "no")) facts.clockSynchronised = w[0] == "yes" ? 1 : 0;
        else if (section == "@df") df(line);
    }

    HostFacts facts;

    // The heap of each service of Jitsi that runs here. Several of a kind must agree: a reading has one value.
    void tellHeaps(const ParseContext &context)
    {
        for (const auto &[metric, heap] : {std::pair(Metric::BridgeHeapMax, m_bridgeHeap), std::pair(Metric::FocusHeapMax, m_focusHeap)})
            if (heap && *heap > 0) m_server.readings.measure(metric, *heap, context.at, context.source);
    }

private:
    // "-Xmx3072m org.jitsi.videobridge.MainKt": what java(1) was started with, of all its words only these; the last -Xmx counts.
    void java(const LineWords &w)
    {
        std::optional<double> heap;
        std::optional<double> *whose = nullptr;
        for (const std::string_view &word : w) {
            if (word.starts_with("-Xmx")) heap = heapOf(word.substr(4));
            else if (word.starts_with("org.jitsi.videobridge.")) whose = &m_bridgeHeap;
            else if (word.starts_with("org.jitsi.jicofo.")) whose = &m_focusHeap;
        }
        if (!whose) return;
        const double bytes = heap.value_or(0); // 0: the JVM's own choice, or not the same for all
        *whose = *whose && **whose != bytes ? 0 : bytes;
    }

    // "3072m", "3g", "3221225472"; java(1).
    static std::optional<double> heapOf(std::string_view text)
    {
        double unit = 1;
        if (!text.empty()) {
            const char last = char(text.back() | 0x20);
            unit = last == 'k' ? 1024.0 : last == 'm' ? 1048576.0 : last == 'g' ? 1073741824.0 : last == 't' ? 1099511627776.0 : 1;
            if (unit > 1) text.remove_suffix(1);
        }
        const bool whole = !text.empty() && text.size() < 16 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
        const auto n = whole ? figureOf(text) : std::nullopt;
        return n && *n > 0 ? std::optional(*n * unit) : std::nullopt;
    }

    static void add(std::optional<double> &to, const std::optional<double> &more)
    {
        if (more) to = to.value_or(0) + *more;
    }

    void uname(std::string_view line)
    {
        const QString text = QString::fromUtf8(line.data(), qsizetype(line.size())).trimmed().left(300);
        (m_server.nodename.isEmpty() ? m_server.nodename : m_server.release) = text;
    }

    // "cpu3 user nice system idle iowait irq softirq steal guest guest_nice": guests stand in user and nice already.
    void stat(const LineWords &w)
    {
        if (w[0] == "btime") {
            if (const auto v = countAt(w, 1)) facts.bootedMs = *v * 1000;
            return;
        }
        if (!w[0].starts_with("cpu")) return;
        HostCounters::Core core{QByteArray(w[0].data() + 3, qsizetype(w[0].size()) - 3), 0, 0, {}};
        for (size_t i = 1; i <= 8; ++i) {
            const auto v = countAt(w, i);
            if (!v && i <= 4) return; // no line of that kind
            if (!v) break;            // kernels before 2.6.11 know no steal
            core.total += *v;
            if (i == 4) core.idle = *v;
            if (i == 8) core.steal = *v;
        }
        if (facts.counters.cores.size() < HostFacts::MaxCores) facts.counters.cores.push_back(std::move(core));
    }

    void meminfo(const LineWords &w)
    {
        const auto kib = countAt(w, 1);
        if (!kib) return;
        const double bytes = *kib * 1024;
        if (w[0] == "MemTotal:") facts.memoryTotal = bytes;
        else if (w[0] == "MemAvailable:") facts.memoryAvailable = bytes;
        else if (w[0] == "SwapTotal:") facts.swapTotal = bytes;
        else if (w[0] == "SwapFree:") facts.swapFree = bytes;
    }

    // "eth0: bytes packets errs drop fifo frame compressed multicast bytes packets errs drop …"; no blank need follow the colon.
    void device(std::string_view line)
    {
        const size_t colon = line.rfind(':');
        if (colon == std::string_view::npos) return; // one of the two head lines
        const LineWords name = lineWordsOf(line.substr(0, colon)), w = lineWordsOf(line.substr(colon + 1));
        const auto in = countAt(w, 0), out = countAt(w, 8);
        if (name.size() != 1 || !in || !out || !HostFacts::isCountedDevice(name[0])) return;
        if (facts.counters.devices.size() == HostFacts::MaxDevices) return;
        facts.counters.devices.push_back({QByteArray(name[0].data(), qsizetype(name[0].size())), *in, *out});
        add(facts.networkDrops, countAt(w, 3));
        add(facts.networkDrops, countAt(w, 11));
    }

    // A line of names, then one of figures.
    void snmp(const LineWords &w)
    {
        if (m_udpAt == 0) {
            for (size_t i = 1; i < w.size(); ++i)
                if (w[i] == "RcvbufErrors") m_udpAt = i;
        } else {
            add(facts.udpOverruns, countAt(w, m_udpAt));
        }
    }

    void softnet(const LineWords &w) // hexadecimal; the second is what was dropped
    {
        if (w.size() < 3) return;
        bool ok = false;
        const qulonglong dropped = QByteArray(w[1].data(), qsizetype(w[1].size())).toULongLong(&ok, 16);
        if (ok) add(facts.softnetDrops, double(dropped));
    }

    void disk(const LineWords &w) // major minor name, then 11 figures or more; the tenth is ms in which it was busy
    {
        const auto ms = countAt(w, 12);
        if (ms && HostFacts::isCountedDisk(w[2]) && facts.counters.disks.size() < HostFacts::MaxDevices)
            facts.counters.disks.push_back({QByteArray(w[2].data(), qsizetype(w[2].size())), *ms / 1000});
    }

    static void pressure(const LineWords &w, std::optional<double> &to) // "some avg10=0.00 avg60=0.00 avg300=0.00 total=123", µs
    {
        if (w[0] != "some" || !w.back().starts_with("total=")) return;
        if (const auto us = figureOf(w.back().substr(6)); us && *us >= 0) to = *us / 1e6;
    }

    // "device type 1024-blocks used available 42% /mount": device and mount point may hold blanks.
    void df(std::string_view line)
    {
        static const QRegularExpression form(QStringLiteral("^.*\\S\\s+(\\S+)\\s+(\\d{1,18})\\s+\\d+\\s+(\\d{1,18})\\s+(?:\\d+%|-)\\s+(/.*)$"));
        const auto m = form.match(QString::fromUtf8(line.data(), qsizetype(std::min<size_t>(line.size(), 2000))));
        if (m.hasMatch() && m_disks++ < 256) facts.addDisk(m.captured(4), m.captured(1), m.captured(2).toDouble() * 1024, m.captured(3).toDouble() * 1024, false);
    }

    Server &m_server;
    std::optional<double> m_aside, m_bridgeHeap, m_focusHeap;
    size_t m_udpAt = 0;
    int m_disks = 0;
};

} // namespace

QStringList hostProcCommand(bool clock)
{
    return {QStringLiteral("sh"), QStringLiteral("-c"), QString::fromLatin1(hostScript), QStringLiteral("jitscope-host"), clock ? QStringLiteral("clock") : QStringLiteral("-")};
}

Result<Observation> parseHostProc(QByteArrayView output, const ParseContext &context)
{
    const std::string_view text(output.data(), size_t(output.size()));
    if (!text.starts_with("@jitscope-host ")) return fail(Error::Kind::Malformed, pageName(context), QStringLiteral("no report of a machine"));
    Observation to = observationOf(context);
    Server server = ownServer(context, ServerKind::Host);
    HostReport report(server);
    std::string_view section;
    bool ended = false;
    for (size_t at = 0; at < text.size() && !ended;) {
        const size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        at = end + 1;
        if (line == "@end") ended = true;
        else if (section == "@df" || !line.starts_with('@')) report.line(section, line); // a mount point may be called anything
        else section = line;
    }
    if (!ended) return fail(Error::Kind::Malformed, pageName(context), QStringLiteral("the report was cut off"));
    if (report.facts.counters.cores.empty() && !report.facts.memoryTotal)
        return fail(Error::Kind::Unsupported, pageName(context), QStringLiteral("no /proc of Linux there"));
    report.tellHeaps(context);
    std::move(report.facts).tell(context, server, to);
    to.servers.push_back(std::move(server));
    return to;
}

Result<Observation> HostProc::take(QByteArrayView output, const ParseContext &context)
{
    auto seen = parseHostProc(output, context);
    if (!seen) return seen;
    Readings &readings = seen->servers.front().readings;
    if (const Reading clock = readings.get(Metric::HostClockSynchronised); clock.isMeasured()) m_clock = clock;
    else if (m_clock && context.at - m_clock->at < 2 * ClockTurns * 15'000) readings.set(*m_clock);
    return seen;
}

} // namespace jitscope
