// Figures as the engines of the Prometheus world take them in. Pure.
// Remote write 1.0 (prometheus.io/docs/specs/prw/remote_write_spec): a snappy block of the protobuf message prometheus.WriteRequest (prompb/remote.proto and
// types.proto): WriteRequest{1: TimeSeries…}, TimeSeries{1: Label…, 2: Sample…}, Label{1: name, 2: value}, Sample{1: double value, 2: int64 ms}. Labels are sorted by
// name, none is empty; samples by time. VictoriaMetrics' /api/v1/import (docs.victoriametrics.com, "How to import data in JSON line format"): a line a series.
#pragma once

#include "out/samples.h"

namespace jitscope {

struct WriteSeries
{
    std::vector<std::pair<QByteArray, QByteArray>> labels; // sorted by name; the first may be "__name__"
    std::vector<std::pair<qint64, double>> samples;        // ms since the epoch, value in base units
};

// Names and units as on the page of metrics (findings.h): jitscope_bridge_stress{shard, server, kind, job="jitscope"}.
std::vector<WriteSeries> writeSeriesOf(const std::vector<OutSample> &samples);
QByteArray writeRequest(const std::vector<WriteSeries> &series); // protobuf, not yet compressed
QByteArray snappyBlock(const QByteArray &bytes);
QByteArray importLines(const std::vector<WriteSeries> &series);

} // namespace jitscope
