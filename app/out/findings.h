// What this console finds that no server tells of itself: as metrics, for a Pushgateway and for the page of metrics. And the figures of the catalogue by the names
// and units that Prometheus wants (base units: seconds, ratio, bytes). Pure.
#pragma once

#include "alerts/alertboard.h"
#include "fleet/fleet.h"
#include "out/exposition.h"

namespace jitscope {

// jitsi_console_…: health, split rooms, canary recordings, alerts, people by quality. `withShard`: a label shard is on each (a Pushgateway puts it there itself).
std::vector<OutFamily> findingsOf(const std::vector<SnapshotPtr> &shards, const AlertBoard &board, bool withShard, qint64 now);
// jitscope_bridge_stress{shard,server,kind} and the like, and jitscope_server_info.
std::vector<OutFamily> figuresOf(const Fleet &fleet, const QStringList &shards);
QByteArray metricName(Metric metric); // "jitscope_bridge_rtt_seconds"
double inBaseUnit(Metric metric, double value);

// "/metrics/job/JOB/shard/NAME", in its @base64 form where a part holds a slash or is empty; percent-encoded (jitsi/operations.md §13).
QString pushPath(const QString &job, const QString &label, const QString &value);

} // namespace jitscope
