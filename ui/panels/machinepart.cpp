#include "panels/machinepart.h"

#include "base/text.h"
#include "base/unit.h"
#include "charts/chartstack.h"
#include "items/explain.h"
#include "items/operationwords.h"
#include "widgets/healthword.h"

namespace jitscope {
namespace {

QString inUnit(const Reading &r, Unit unit, int decimals = 1) { return formatWithUnit(r.value, unit, decimals, QLocale()); }

// "47 %", behind it "of 16 GB".
Fact shareOf(const QString &label, const Reading &share, const Reading &whole, const ShardSnapshot &s, qint64 now)
{
    Fact f = factOf(label, share, &s, now);
    if (share.isMeasured() && whole.hasValue()) f.remark = MachinePart::tr("of %1").arg(inUnit(whole, Unit::Byte));
    return f;
}

Fact swapFact(const Server &host, const ShardSnapshot &s, qint64 now)
{
    const Reading used = host.readings.get(Metric::HostSwapUsed), all = host.readings.get(Metric::HostSwapTotal);
    Fact f = shareOf(MachinePart::tr("Swap"), used, all, s, now);
    if (used.state == ReadingState::NoMeaning && all.hasValue() && all.value == 0) {
        f.value = MachinePart::tr("no swap");
        f.missing = false;
    }
    return f;
}

// What did not arrive since the machine booted; one line, as none is the rule.
Fact lossFact(const Server &host, const ShardSnapshot &s, qint64 now)
{
    const Reading udp = host.readings.get(Metric::HostUdpOverruns), soft = host.readings.get(Metric::HostSoftnetDrops), cards = host.readings.get(Metric::HostNetworkDrops);
    Fact f = factOf(MachinePart::tr("Packets lost"), udp, &s, now);
    if (!udp.hasValue() && !soft.hasValue() && !cards.hasValue()) return f;
    QStringList parts, tips;
    for (const auto &[r, words] : {std::pair{udp, MachinePart::tr("%1 in full UDP buffers")}, std::pair{soft, MachinePart::tr("%1 before the network stack")}, std::pair{cards, MachinePart::tr("%1 by network cards")}}) {
        tips << explainReading(r, &s, now);
        if (r.hasValue() && r.value > 0) parts << words.arg(QLocale().toString(qulonglong(r.value)));
    }
    f.value = parts.isEmpty() ? MachinePart::tr("none since the boot") : parts.join(QStringLiteral(", ")); // without a remark it may wrap
    f.missing = false;
    f.tip = tips.join(u'\n');
    return f;
}

} // namespace

std::vector<Fact> machineFacts(const Server &host, const ShardSnapshot &s, qint64 now)
{
    const Readings &r = host.readings;
    std::vector<Fact> facts;
    const auto add = [&](const QString &label, Metric m) -> Fact & { // valid until the next one
        facts.push_back(factOf(label, r.get(m), &s, now));
        return facts.back();
    };
    Fact &cpu = add(MachinePart::tr("CPU"), Metric::HostCpuBusy);
    if (const Reading core = r.get(Metric::HostCpuBusiestCore); core.isMeasured()) cpu.remark = MachinePart::tr("busiest core %1").arg(figureText(core, now, true));
    if (const Reading steal = r.get(Metric::HostCpuSteal); steal.isMeasured() && steal.value >= 0.5)
        add(MachinePart::tr("Stolen"), Metric::HostCpuSteal).remark = MachinePart::tr("by the hypervisor's other tenants");
    Fact &load = add(MachinePart::tr("Load"), Metric::HostLoad1);
    if (const Reading cores = r.get(Metric::HostCores); cores.isMeasured()) load.remark = MachinePart::tr("on %n core(s)", nullptr, int(cores.value));
    facts.push_back(shareOf(MachinePart::tr("Memory"), r.get(Metric::HostMemoryUsed), r.get(Metric::HostMemoryTotal), s, now));
    facts.push_back(swapFact(host, s, now));
    if (const Reading back = r.get(Metric::HostSwapInRate); back.isMeasured() && back.value >= 0.5) {
        Fact &f = add(MachinePart::tr("Read back"), Metric::HostSwapInRate);
        f.value = MachinePart::tr("%1 pages/s").arg(QLocale().toString(back.value, 'f', 0));
        f.remark = MachinePart::tr("from swap");
    }
    Fact &disk = add(MachinePart::tr("Fullest disk"), Metric::HostDiskUsed);
    if (!host.fullestDisk.isEmpty() && disk.remark.isEmpty()) disk.remark = visibleText(host.fullestDisk, 60);
    if (r.get(Metric::HostDiskIoBusy).isMeasured()) add(MachinePart::tr("Disk busy"), Metric::HostDiskIoBusy);
    const Reading in = r.get(Metric::HostNetworkIn), out = r.get(Metric::HostNetworkOut);
    Fact &net = add(MachinePart::tr("Network"), Metric::HostNetworkIn);
    if (in.hasValue() && out.hasValue()) net.value = MachinePart::tr("%1 in, %2 out").arg(figureText(in, now, true), figureText(out, now, true));
    facts.push_back(lossFact(host, s, now));
    if (const Reading killed = r.get(Metric::HostOomKills); killed.hasValue() && killed.value > 0) {
        Fact &f = add(MachinePart::tr("Killed"), Metric::HostOomKills);
        f.value = MachinePart::tr("%n process(es) for want of memory since the boot", nullptr, int(std::min(killed.value, 1e9)));
        f.sign = Health::Warning;
    }
    Fact &clock = add(MachinePart::tr("Clock"), Metric::HostClockSynchronised);
    if (const Reading c = r.get(Metric::HostClockSynchronised); c.hasValue()) {
        clock.value = c.value != 0 ? MachinePart::tr("synchronised") : MachinePart::tr("not synchronised");
        if (c.isMeasured()) clock.sign = c.value != 0 ? Health::Ok : Health::Warning;
    }
    add(MachinePart::tr("Up since"), Metric::HostBooted);
    if (const Reading b = r.get(Metric::HostBooted); b.hasValue() && b.value > 0) {
        facts.back().value = momentText(qint64(b.value), now);
        facts.back().remark = formatAge(now - qint64(b.value), QLocale());
    }
    return facts;
}

MachinePart::MachinePart(const View &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_runsHead(new SectionHead(tr("Runs here"), {}, this))
    , m_factsHead(new SectionHead(tr("Machine"), {}, this))
    , m_runs(new FactList(this))
    , m_facts(new FactList(this))
    , m_chartsPlace(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeRule(this));
    column->addWidget(m_factsHead);
    column->addWidget(m_facts);
    column->addLayout(m_chartsPlace);
    column->addWidget(m_runsHead);
    column->addWidget(m_runs);
    for (FactList *list : {m_runs, m_facts}) connect(list, &FactList::followed, this, [this](const EntityId &e) { m_view.navigator.select(e); });
}

void MachinePart::show(const Server &server, const ShardSnapshot &s, qint64 now)
{
    const bool own = server.kind == ServerKind::Host;
    const ServerPtr other = own || server.host.isEmpty() ? nullptr : m_view.workspace.fleet.server(s.id, server.host);
    setVisible(own || other);
    if (!own && !other) return;
    const Server &host = own ? server : *other;
    const EntityId id = EntityId::of(s.id, host.id);

    std::vector<Fact> facts = machineFacts(host, s, now);
    if (!own) {
        Fact name{tr("Host"), host.name.isEmpty() ? host.id.value : host.name};
        name.link = id;
        name.sign = host.health;
        facts.insert(facts.begin(), name);
    } else {
        if (!host.nodename.isEmpty()) facts.push_back({tr("Calls itself"), host.nodename});
    }
    m_facts->set(facts);
    if (!m_charts) { // not before the first machine: most windows show none
        m_charts = new ChartStack(m_view, id, ChartStack::Layout::Stacked, this);
        m_chartsPlace->addWidget(m_charts);
    }
    const bool another = m_charts->entity() != id;
    m_charts->setEntity(id); // with its ready set
    // Whether there is swap is known with the first page only.
    std::vector<ChartSpec> specs = chartSpecs(m_view.workspace, id);
    if (!own && specs.size() > 2) specs.resize(2); // beside what runs there: CPU and memory
    size_t tracks = 0;
    for (ChartSpec &c : specs) {
        if (c.tracks.size() > 2) c.tracks.resize(2); // the names of more find no room here
        tracks += c.tracks.size();
    }
    if (std::exchange(m_tracks, tracks) != tracks || another) m_charts->setSpecs(specs);
    m_charts->setMarks(marksOf(m_view.workspace, s, id));

    std::vector<Fact> runs;
    if (own)
        for (const ServerPtr &v : s.servers) {
            if (v->host != host.id) continue;
            Fact f{serverKindWord(v->kind), v->name.isEmpty() ? v->id.value : v->name};
            f.link = EntityId::of(s.id, v->id);
            f.sign = v->health;
            runs.push_back(f);
        }
    if (own && runs.empty()) {
        runs.push_back({tr("Nothing known"), QStringLiteral("–")});
        runs.back().missing = true;
        runs.back().tip = MachinePart::tr("No server of this shard has its address. host = \"%1\" beside a server in the fleet file says that it runs here.").arg(visibleText(host.id.value, 60));
    }
    m_runsHead->setVisible(own);
    m_runs->setVisible(own);
    m_runs->set(runs);
}

} // namespace jitscope
