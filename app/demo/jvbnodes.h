// Parts of the bridge's debug tree that an endpoint, a relay and a forwarded endpoint have in common: the receive and
// send pipelines with their nodes (jvb.md §8.6), stream information and transports.
#pragma once

#include "demo/demoworld.h"
#include "demo/jvbpages.h"
#include "demo/pagewriter.h"

namespace jitscope::demo {

struct NodeContext
{
    Json &json;
    DebugMode mode; // Full or Stats
    bool old;       // before 2.3-222: other names, nodes with a hash
    qint64 now;

    QByteArrayView name(const char *current, const char *before) const { return old ? before : current; }
};

// What went through a pipeline so far, and the rates now.
struct Flow
{
    double packets = 0, bytes = 0, ms = 0; // lifetime
    double bps = 0, pps = 0;               // now
    double audioBps = 0, videoBps = 0;     // now; receive side
    double rtcp = 0;                       // packets
    double nacked = 0;
};
Flow upFlow(const Person &person, qint64 now);
Flow downFlow(const Person &person, qint64 now);

void writeReceiver(const NodeContext &c, const QByteArray &id, const Flow &flow, const Person *person);
void writeSender(const NodeContext &c, const QByteArray &id, const Flow &flow, double bwe, double rttMs, double loss, const std::vector<quint32> &ssrcs);
void writeStreams(const NodeContext &c, const Person *person);
void writeMediaSources(const NodeContext &c, const Person &person);
void writeIce(const NodeContext &c, const QByteArray &id, const Flow &up, const Flow &down);
void writeDtls(const NodeContext &c, bool server);
void writeSctp(const NodeContext &c, double rttMs);

} // namespace jitscope::demo
