#include "series/fleetrollup.h"

#include "fleet/quality.h"

#include <algorithm>
#include <cmath>

namespace jitscope {
namespace {

constexpr int keepMs = 1000; // shards answer one after the other: one sample for all of them

constexpr Metric Kept[] = {Metric::ShardPeople, Metric::ShardRooms, Metric::ShardBridges, Metric::ShardBridgesUp, Metric::ShardRecorders,
                           Metric::ShardRecordersFree, Metric::ShardBitrateUp, Metric::ShardBitrateDown, Metric::ShardStress, Metric::ShardRttMedian,
                           Metric::ShardRttP95, Metric::ShardRttMax, Metric::ShardLossUpP95, Metric::ShardLossDownP95, Metric::ShardJitterMedian,
                           Metric::ShardJitterP95, Metric::ShardJitterMax};
constexpr Metric Sums[] = {Metric::ShardPeople, Metric::ShardRooms, Metric::ShardBridges, Metric::ShardBridgesUp, Metric::ShardRecorders,
                           Metric::ShardRecordersFree, Metric::ShardBitrateUp, Metric::ShardBitrateDown};

} // namespace

FleetRollup::FleetRollup(Fleet &fleet, SeriesStore *series, QObject *parent)
    : QObject(parent), m_series(series)
{
    m_later.setSingleShot(true);
    m_later.setInterval(keepMs);
    connect(&m_later, &QTimer::timeout, this, &FleetRollup::keep);
    const auto shards = [this, &fleet] {
        QHash<ShardId, Share> before;
        m_shares.swap(before);
        for (const SnapshotPtr &s : fleet.facts()) {
            if (const auto it = before.find(s->id); it != before.end() && it->snapshot == s) m_shares.insert(s->id, std::move(*it));
            else take(s);
        }
        m_dirty = true;
    };
    connect(&fleet, &Fleet::shardsChanged, this, shards);
    connect(&fleet, &Fleet::told, this, [this](const ShardId &, const SnapshotPtr &, const SnapshotPtr &snapshot) {
        take(snapshot);
        if (m_series && !m_later.isActive()) m_later.start();
    });
    shards();
}

void FleetRollup::take(const SnapshotPtr &snapshot)
{
    Share share{snapshot, {}, {}, {}, {}};
    const auto add = [](std::vector<double> &to, const Person &person, Metric metric) {
        if (const Reading *r = person.readings.find(metric); r && r->isMeasured() && std::isfinite(r->value)) to.push_back(r->value);
    };
    for (const RoomPtr &room : snapshot->rooms)
        for (const PersonPtr &person : room->people) {
            add(share.rtt, *person, Metric::PersonRtt);
            add(share.lossUp, *person, Metric::PersonLossUp);
            add(share.lossDown, *person, Metric::PersonLossDown);
            add(share.jitter, *person, Metric::PersonJitterUp);
        }
    for (std::vector<double> *values : {&share.rtt, &share.lossUp, &share.lossDown, &share.jitter}) std::sort(values->begin(), values->end());
    m_shares.insert(snapshot->id, std::move(share));
    m_dirty = true;
}

const Readings &FleetRollup::readings() const
{
    if (!m_dirty) return m_readings;
    m_dirty = false;
    m_readings = {};
    qint64 at = 0;
    double stress = -1;
    std::vector<const std::vector<double> *> rtt, up, down, jitter; // a sorted run of each shard
    double sums[std::size(Sums)] = {};
    bool known[std::size(Sums)] = {};
    for (const Share &share : m_shares) {
        at = std::max(at, share.snapshot->at);
        for (size_t i = 0; i < std::size(Sums); ++i) {
            const Reading *r = share.snapshot->readings.find(Sums[i]);
            if (!r || !r->isMeasured()) continue;
            sums[i] += r->value;
            known[i] = true;
        }
        if (const Reading *r = share.snapshot->readings.find(Metric::ShardStress); r && r->isMeasured()) stress = std::max(stress, r->value);
        for (const auto &[to, from] : {std::pair{&rtt, &share.rtt}, {&up, &share.lossUp}, {&down, &share.lossDown}, {&jitter, &share.jitter}})
            to->push_back(from);
    }
    const auto measured = [&](Metric metric, double value) { m_readings.measure(metric, value, at, NoSource); };
    for (size_t i = 0; i < std::size(Sums); ++i)
        if (known[i]) measured(Sums[i], sums[i]);
    if (stress >= 0) measured(Metric::ShardStress, stress);
    if (const Spread s = spreadOfSorted(rtt); s.count) {
        measured(Metric::ShardRttMedian, s.median);
        measured(Metric::ShardRttP95, s.p95);
        measured(Metric::ShardRttMax, s.max);
    }
    if (const Spread s = spreadOfSorted(up); s.count) measured(Metric::ShardLossUpP95, s.p95);
    if (const Spread s = spreadOfSorted(down); s.count) measured(Metric::ShardLossDownP95, s.p95);
    if (const Spread s = spreadOfSorted(jitter); s.count) {
        measured(Metric::ShardJitterMedian, s.median);
        measured(Metric::ShardJitterP95, s.p95);
        measured(Metric::ShardJitterMax, s.max);
    }
    return m_readings;
}

void FleetRollup::keep()
{
    m_later.stop();
    if (!m_series) return;
    qint64 at = 0;
    for (const Share &share : m_shares) at = std::max(at, share.snapshot->at);
    if (at <= 0) return;
    for (const Metric metric : Kept) { // one that nobody measures any more leaves a gap
        const Reading *r = readings().find(metric);
        m_series->append({EntityId::fleet(), metric}, at, r ? r->value : std::nan(""));
    }
    emit kept();
}

} // namespace jitscope

#include "moc_fleetrollup.cpp"
