// The figures of servers and shards that were measured, for services that keep them. Pure. Missing and stale ones are left out: absent is not zero.
#pragma once

#include "fleet/fleet.h"
#include "settings/outconfig.h"

namespace jitscope {

struct OutSample
{
    Metric metric{};
    QString shard, server, kind, region; // of a shard's own figure the last three are empty; hostile
    double value = 0;                    // finite, in the catalogue's unit
    qint64 at = 0;                       // ms since the epoch, when it was measured
};

// `metrics` empty: all of servers and shards. `shards` empty: all. In the order of the catalogue, then of the fleet.
std::vector<OutSample> samplesOf(const Fleet &fleet, const std::vector<Metric> &metrics, const QStringList &shards);

// The body for a metrics service by its templates (jitsi/operations.md §16). Empty: there is nothing to send.
QByteArray samplesBody(const OutConfig &config, const std::vector<OutSample> &samples, qint64 now);
QByteArray testSamplesBody(const OutConfig &config, qint64 now); // one figure that calls itself a test: "jitscope_test", 1

} // namespace jitscope
