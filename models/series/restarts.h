// When machines booted and processes began anew, as far as it was seen from here: told by comparing snapshots, for the marks on charts. What was done
// from here stands in the operation log, alerts on their board; ui/charts/marks.cpp lays all of them on one time axis.
#pragma once

#include "fleet/fleet.h"

#include <QHash>

#include <vector>

namespace jitscope {

class Restarts : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t MostPerServer = 50; // the oldest go first
    static constexpr qint64 KeptMs = 7 * 86'400'000ll;
    // A boot time is reckoned from two clocks of the machine and wavers by a second; a clock that is set by less is no boot either.
    static constexpr qint64 LeastMs = 30'000;

    // The fleet outlives it.
    explicit Restarts(Fleet &fleet, QObject *parent = nullptr);

    // By time, ms since the epoch, our clock: when the present process or machine says it began, but never before it was last seen in its former life.
    const std::vector<qint64> &of(const EntityId &server) const;

private:
    struct Life { double started = 0; qint64 seenAt = 0; };
    void look(const ShardId &shard, const Server &server, qint64 now);

    QHash<EntityId, Life> m_lives;
    QHash<EntityId, std::vector<qint64>> m_restarts;
};

} // namespace jitscope
