#include "charts/chartstack.h"

#include <QBoxLayout>

namespace jitscope {
namespace {

ChartSpec spec(const EntityId &entity, const QString &title, const QString &note, std::initializer_list<std::tuple<Metric, QString, TrackStyle>> tracks)
{
    ChartSpec s{title, note, {}};
    for (const auto &[metric, name, style] : tracks) s.tracks.push_back({{entity, metric}, name, style});
    return s;
}

// A line that can have no values is left out: a machine without swap has no share of it in use.
std::vector<ChartSpec> hostSpecs(const EntityId &e, const Server &host)
{
    using enum TrackStyle;
    const auto has = [&](Metric m) {
        const ReadingState s = host.readings.get(m).state;
        return s != ReadingState::NoMeaning && s != ReadingState::NotExported;
    };
    ChartSpec cpu = spec(e, ChartStack::tr("CPU"), {}, {{Metric::HostCpuBusy, ChartStack::tr("all cores"), Main}, {Metric::HostCpuBusiestCore, ChartStack::tr("busiest core"), Plain}});
    if (has(Metric::HostCpuSteal)) cpu.tracks.push_back({{e, Metric::HostCpuSteal}, ChartStack::tr("stolen"), Dashed});
    const bool swap = has(Metric::HostSwapUsed);
    ChartSpec memory = spec(e, ChartStack::tr("Memory"), swap ? QString() : ChartStack::tr("no swap"), {{Metric::HostMemoryUsed, ChartStack::tr("memory"), Main}});
    if (swap) memory.tracks.push_back({{e, Metric::HostSwapUsed}, ChartStack::tr("swap"), Plain});
    ChartSpec network = spec(e, ChartStack::tr("Network"), {}, {{Metric::HostNetworkIn, ChartStack::tr("in"), Plain}, {Metric::HostNetworkOut, ChartStack::tr("out"), Plain}});
    ChartSpec disk = spec(e, ChartStack::tr("Disk"), {}, {{Metric::HostDiskUsed, ChartStack::tr("fullest"), Main}});
    if (has(Metric::HostDiskIoBusy)) disk.tracks.push_back({{e, Metric::HostDiskIoBusy}, ChartStack::tr("busy"), Dashed});
    return {cpu, memory, network, disk};
}

} // namespace

std::vector<ChartSpec> chartSpecs(const Workspace &workspace, const EntityId &e)
{
    using enum TrackStyle;
    const QString up = ChartStack::tr("up"), down = ChartStack::tr("down"), median = ChartStack::tr("median"), p95 = ChartStack::tr("95 %");
    const QString rtt = ChartStack::tr("Round trip"), loss = ChartStack::tr("Loss"), jitter = ChartStack::tr("Jitter ↑"), bitrate = ChartStack::tr("Bit rate"), heap = ChartStack::tr("Heap");
    switch (e.kind) {
    case EntityKind::Person:
        return {spec(e, loss, {}, {{Metric::PersonLossUp, up, Up}, {Metric::PersonLossDown, down, Mirrored}}),
                spec(e, jitter, ChartStack::tr("bands for audio"),
                     {{Metric::PersonJitterUp, ChartStack::tr("audio"), Plain}, {Metric::PersonVideoJitterUp, ChartStack::tr("video"), Dashed}}),
                spec(e, rtt, {}, {{Metric::PersonRtt, ChartStack::tr("round trip"), Main}}),
                spec(e, bitrate, {}, {{Metric::PersonBitrateUp, up, Plain}, {Metric::PersonBitrateDown, down, Plain},
                                      {Metric::PersonEstimateDown, ChartStack::tr("estimate down"), Dashed}})};
    case EntityKind::Room:
        return {spec(e, rtt, {}, {{Metric::RoomRttMax, ChartStack::tr("max"), Max}, {Metric::RoomRttP95, p95, P95}, {Metric::RoomRttMedian, median, Median}}),
                spec(e, loss, {}, {{Metric::RoomLossUpMax, ChartStack::tr("worst up"), Up}, {Metric::RoomLossDownMax, ChartStack::tr("worst down"), Mirrored}}),
                spec(e, jitter, ChartStack::tr("audio"), {{Metric::RoomJitterMax, ChartStack::tr("max"), Max}, {Metric::RoomJitterP95, p95, P95}, {Metric::RoomJitterMedian, median, Median}})};
    case EntityKind::Fleet:
    case EntityKind::Shard:
        return {spec(e, ChartStack::tr("People"), {}, {{Metric::ShardPeople, ChartStack::tr("people"), Main}}),
                spec(e, rtt, {}, {{Metric::ShardRttMax, ChartStack::tr("max"), Max}, {Metric::ShardRttP95, p95, P95}, {Metric::ShardRttMedian, median, Median}}),
                spec(e, loss, {}, {{Metric::ShardLossUpP95, up, Up}, {Metric::ShardLossDownP95, down, Mirrored}}),
                spec(e, jitter, ChartStack::tr("audio"), {{Metric::ShardJitterMax, ChartStack::tr("max"), Max}, {Metric::ShardJitterP95, p95, P95}, {Metric::ShardJitterMedian, median, Median}}),
                spec(e, bitrate, {}, {{Metric::ShardBitrateUp, up, Plain}, {Metric::ShardBitrateDown, down, Plain}}),
                spec(e, ChartStack::tr("Stress"), {}, {{Metric::ShardStress, ChartStack::tr("highest"), Main}})};
    case EntityKind::Server: {
        const ServerPtr server = workspace.fleet.server(ShardId{e.shard}, ServerId{e.id});
        switch (server ? server->kind : ServerKind::Bridge) {
        case ServerKind::Bridge:
            return {spec(e, ChartStack::tr("Stress"), {}, {{Metric::BridgeStress, ChartStack::tr("stress"), Main}}),
                    spec(e, rtt, ChartStack::tr("of its people"), {{Metric::BridgePeopleRttMax, ChartStack::tr("max"), Max}, {Metric::BridgePeopleRttP95, p95, P95}, {Metric::BridgePeopleRttMedian, median, Median}}),
                    spec(e, loss, {}, {{Metric::BridgeLossUp, up, Up}, {Metric::BridgeLossDown, down, Mirrored}}),
                    spec(e, jitter, ChartStack::tr("audio of its people"), {{Metric::BridgePeopleJitterMax, ChartStack::tr("max"), Max}, {Metric::BridgePeopleJitterP95, p95, P95}, {Metric::BridgePeopleJitterMedian, median, Median}}),
                    spec(e, bitrate, {}, {{Metric::BridgeBitrateUp, up, Plain}, {Metric::BridgeBitrateDown, down, Plain}}),
                    spec(e, heap, {}, {{Metric::BridgeHeapUsed, ChartStack::tr("used"), Main}})};
        case ServerKind::Focus:
            return {spec(e, ChartStack::tr("People"), {}, {{Metric::FocusPeople, ChartStack::tr("people"), Main}}),
                    spec(e, ChartStack::tr("Rooms"), {}, {{Metric::FocusConferences, ChartStack::tr("rooms"), Main}}),
                    spec(e, ChartStack::tr("Bridges"), {}, {{Metric::FocusBridges, ChartStack::tr("known"), Plain}, {Metric::FocusBridgesOperational, ChartStack::tr("operational"), Plain}}),
                    spec(e, ChartStack::tr("Recorders"), {}, {{Metric::FocusRecorders, ChartStack::tr("known"), Plain}, {Metric::FocusRecordersFree, ChartStack::tr("free"), Plain}}),
                    spec(e, heap, {}, {{Metric::FocusHeapUsed, ChartStack::tr("used"), Main}})};
        case ServerKind::Prosody:
            return {spec(e, ChartStack::tr("Client connections"), {}, {{Metric::ProsodyConnections, ChartStack::tr("connections"), Main}}),
                    spec(e, ChartStack::tr("Rooms"), {}, {{Metric::ProsodyRooms, ChartStack::tr("rooms"), Main}})};
        case ServerKind::Host:
            return hostSpecs(e, *server);
        case ServerKind::Recorder:
            return {spec(e, ChartStack::tr("Recording"), ChartStack::tr("1 while it records"), {{Metric::RecorderRecording, ChartStack::tr("recording"), Main}})};
        default: return {};
        }
    }
    default: return {};
    }
}

ChartStack::ChartStack(const View &view, const EntityId &entity, Layout layout, QWidget *parent)
    : QWidget(parent), m_view(view), m_layout(layout)
{
    auto *box = new QBoxLayout(layout == Layout::Stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(layout == Layout::Stacked ? 4 : 16);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setEntity(entity);
}

void ChartStack::setEntity(const EntityId &entity)
{
    if (entity == m_entity && !m_charts.empty()) return;
    m_entity = entity;
    setSpecs(chartSpecs(m_view.workspace, entity));
}

void ChartStack::setSpecs(const std::vector<ChartSpec> &specs)
{
    // charts are kept and refilled: a new selection must not flicker
    while (m_charts.size() > specs.size()) {
        delete m_charts.back();
        m_charts.pop_back();
    }
    while (m_charts.size() < specs.size()) {
        auto *chart = new LiveChart(m_view, this);
        if (m_now) chart->setClock(m_now);
        layout()->addWidget(chart);
        m_charts.push_back(chart);
    }
    for (size_t i = 0; i < specs.size(); ++i) {
        m_charts[i]->setTitle(specs[i].title, specs[i].note);
        m_charts[i]->setTracks(specs[i].tracks);
        m_charts[i]->setMinimumHeight(m_layout == Layout::SideBySide ? 156 : i + 1 == specs.size() ? 122 : 104); // head and a plot that can be read
        m_charts[i]->setTimeLabels(m_layout == Layout::SideBySide || i + 1 == specs.size());
    }
    showMarks();
}

// One above the other, the words stand over the first only.
void ChartStack::showMarks()
{
    std::vector<Mark> mute = m_marks;
    for (Mark &m : mute) m.text.clear();
    for (size_t i = 0; i < m_charts.size(); ++i) m_charts[i]->setMarks(i == 0 || m_layout == Layout::SideBySide ? m_marks : mute);
}

void ChartStack::setMarks(const std::vector<Mark> &marks)
{
    if (marks == m_marks) return; // pages tell them with every snapshot
    m_marks = marks;
    showMarks();
}

void ChartStack::setClock(std::function<qint64()> now)
{
    m_now = std::move(now);
    for (LiveChart *chart : m_charts) chart->setClock(m_now);
}

} // namespace jitscope

#include "moc_chartstack.cpp"
