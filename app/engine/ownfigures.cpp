// Figures that no page tells and the rules want: what this console sees of its own asking, and what two witnesses tell together.
#include "engine/draft.h"

#include <algorithm>

namespace jitscope {
namespace {

constexpr qint64 CanaryStaleMs = 4 * 3'600'000ll; // alerting.md §4.4

// The slowest of a server's pages that answer at present. Commands over SSH and connections without a page are no pages.
void answers(Draft &d)
{
    std::map<ServerId, std::pair<int, SourceIndex>> slowest;
    for (size_t i = 0; i < d.input.sources.size(); ++i) {
        const SourceState &s = d.input.sources[i];
        const bool page = s.kind != SourceKind::Brewery && s.kind != SourceKind::Tunnel && s.kind != SourceKind::JibriHost && s.kind != SourceKind::ProsodyLog && s.kind != SourceKind::HostProc
            && s.kind != SourceKind::JibriHook && s.kind != SourceKind::ProsodyPort;
        if (!page || s.intervalMs == 0 || s.answerMs < 0 || s.missed > 0 || s.health == Health::SwitchedOff) continue;
        auto &[ms, by] = slowest.try_emplace(s.server, -1, NoSource).first->second;
        if (s.answerMs > ms) ms = s.answerMs, by = SourceIndex(i);
    }
    for (const auto &[server, answer] : slowest)
        if (Server *s = d.server(server)) s->readings.measure(Metric::ServerAnswer, answer.first, d.input.sources[answer.second].lastOk, answer.second);
}

// A bridge whose statistics stand still answers as ever. By its own clock: without the head line Date nobody knows what that is ahead or behind.
void reportAges(Draft &d)
{
    for (const ObservationPtr &o : d.input.observations) {
        if (o->origin.kind != SourceKind::JvbColibriStats || o->serverTime <= 0) continue;
        const SourceIndex at = d.pageIndex(o->origin.kind, o->origin.server);
        Server *bridge = d.server(o->origin.server);
        if (!bridge || at == NoSource || d.isStale(at) || !d.input.sources[at].clockSkewMs) continue;
        const qint64 age = o->at + *d.input.sources[at].clockSkewMs - o->serverTime;
        bridge->readings.measure(Metric::BridgeReportAge, double(std::max<qint64>(0, age)) / 1000, o->at, at);
    }
}

// For how long a canary has been missing: longer than two turns of its schedule, and than four hours. Where none is scheduled nobody expects one.
void canaries(Draft &d)
{
    const qint64 every = d.input.config.canary.everyMs, began = d.input.told ? d.input.told->since : 0;
    if (every <= 0) return;
    for (Server &s : d.servers) {
        const qint64 last = std::max(s.canary.at, s.canary.at > 0 ? 0 : began);
        if (s.kind != ServerKind::Recorder || last <= 0) continue;
        const qint64 late = d.input.now - last - std::max(CanaryStaleMs, 2 * every);
        s.readings.measure(Metric::RecorderCanaryOverdue, double(std::max<qint64>(0, late) / 1000), d.input.now, NoSource);
    }
}

// How many of the proxies that know this shard call it down. Nothing: none of them tells of it now.
void proxiesDown(Draft &d)
{
    int told = 0, down = 0;
    SourceIndex by = NoSource;
    for (const Server &s : d.servers) {
        const Reading *fresh = s.kind == ServerKind::Proxy ? s.readings.find(Metric::ProxyServers) : nullptr;
        if (!fresh || !fresh->isMeasured()) continue;
        for (const BehindProxy &b : s.behind) {
            if (!b.mine || b.state == BehindProxy::State::Unknown || b.state == BehindProxy::State::Unchecked) continue;
            ++told;
            down += b.state == BehindProxy::State::Down;
            by = fresh->source;
        }
    }
    if (told > 0) d.readings.measure(Metric::ShardProxiesDown, down, d.input.now, by);
}

// What a machine knows of the heaps of its Java services belongs to those that run there. Several of a kind with different limits: nobody knows which is whose,
// and readings of the machine are missing then, too (app/sources/hostproc.cpp).
void heaps(Draft &d)
{
    for (Server &host : d.servers) {
        if (host.kind != ServerKind::Host) continue;
        for (const auto &[kind, metric] : {std::pair(ServerKind::Bridge, Metric::BridgeHeapMax), std::pair(ServerKind::Focus, Metric::FocusHeapMax)}) {
            const Reading *limit = host.readings.find(metric);
            if (!limit) continue;
            for (Server &s : d.servers)
                if (s.kind == kind && s.host == host.id && !s.readings.get(metric).isMeasured()) s.readings.set(*limit);
        }
    }
}

} // namespace

void ownFigures(Draft &d)
{
    answers(d);
    reportAges(d);
    canaries(d);
    proxiesDown(d);
    heaps(d);
    if (d.input.told && d.input.told->differingKeys) d.readings.measure(Metric::ShardDifferingKeys, *d.input.told->differingKeys, d.input.now, NoSource);
}

} // namespace jitscope
