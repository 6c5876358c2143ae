// The figures of one bridge, once for all pages: /colibri/stats, /metrics in three forms and its presence in the brewery
// show the same numbers (jvb.md §5.1 and §6.3 name them and their units).
#pragma once

#include "demo/demoworld.h"

namespace jitscope::demo {

struct Figure
{
    enum class Kind : quint8 { Counter, Gauge, Real, Flag, Text };
    const char *stat;    // key in /colibri/stats and presence; null: in /metrics only
    const char *metric;  // name in /metrics without prefix and suffix; null: not there
    Kind kind;
    double value;
    QByteArray text;     // of Kind::Text
    double perMetric = 1; // the metric is the stat times this (kbit/s → bit/s)
};

// In the order of the page.
std::vector<Figure> bridgeFigures(const World &world, const Shard &shard, int bridge, bool old);

struct BridgeHistograms
{
    int bySize[22] = {}, byAudio[22] = {}, byVideo[22] = {}; // 0 … 20, more
    int sizeSum = 0, audioSum = 0, videoSum = 0;
};
BridgeHistograms bridgeHistograms(const Shard &shard, int bridge);

QByteArray bridgeVersion(bool old); // "2.3.312-ga29d97d13"
bool onBridge(const Room &room, int bridge);

} // namespace jitscope::demo
