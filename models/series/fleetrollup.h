// Figures of all shards together, under the shard's own metrics and EntityId::fleet(): sums of the counts, and medians, percentiles and
// worst over every person, so that a small shard does not weigh as much as a large one (a mean of medians would). Nothing polls for it:
// it follows the fleet's facts and keeps one sample a second at most.
#pragma once

#include "fleet/fleet.h"
#include "series/seriesstore.h"

#include <QHash>
#include <QTimer>

#include <vector>

namespace jitscope {

class FleetRollup : public QObject
{
    Q_OBJECT
public:
    // Both outlive it. With no series nothing is kept over time.
    explicit FleetRollup(Fleet &fleet, SeriesStore *series = nullptr, QObject *parent = nullptr);

    // Metrics of scope Shard; those nobody has measured are absent, which reads as "not yet". Only measured figures count: stale ones
    // would pull the present towards the past. `at` is the newest snapshot's.
    const Readings &readings() const;
    // Appends the present figures under EntityId::fleet(), at the time of the newest snapshot. By itself a second after a change.
    void keep();

signals:
    void kept();

private:
    // What one shard adds; read anew with each of its snapshots only.
    struct Share
    {
        SnapshotPtr snapshot;
        std::vector<double> rtt, lossUp, lossDown, jitter;
    };
    void take(const SnapshotPtr &snapshot);

    SeriesStore *m_series;
    QHash<ShardId, Share> m_shares;
    QTimer m_later;
    mutable Readings m_readings;
    mutable bool m_dirty = true;
};

} // namespace jitscope
