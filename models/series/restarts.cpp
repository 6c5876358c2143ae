#include "series/restarts.h"

#include "fleet/metric.h"

#include <algorithm>

namespace jitscope {
namespace {

// The figure that says since when it is up; nothing: its pages do not tell.
std::optional<Metric> upSince(ServerKind kind)
{
    switch (kind) {
    case ServerKind::Bridge: return Metric::BridgeStarted;
    case ServerKind::Focus: return Metric::FocusStarted;
    case ServerKind::Recorder: return Metric::RecorderCounting;
    case ServerKind::Host: return Metric::HostBooted;
    default: return {};
    }
}

} // namespace

Restarts::Restarts(Fleet &fleet, QObject *parent)
    : QObject(parent)
{
    connect(&fleet, &Fleet::told, this, [this](const ShardId &shard, const SnapshotPtr &, const SnapshotPtr &now) {
        if (!now) return;
        for (const ServerPtr &s : now->servers) look(shard, *s, now->at);
    });
}

void Restarts::look(const ShardId &shard, const Server &server, qint64 now)
{
    const auto metric = upSince(server.kind);
    const Reading *r = metric ? server.readings.find(*metric) : nullptr;
    if (!r || !r->isMeasured() || r->value <= 0) return;
    const EntityId id = EntityId::of(shard, server.id);
    Life &life = m_lives[id];
    if (life.seenAt > 0 && r->value > life.started + LeastMs) {
        std::vector<qint64> &all = m_restarts[id];
        all.push_back(std::clamp(qint64(r->value), life.seenAt, std::max(life.seenAt, now)));
        const auto old = std::find_if(all.begin(), all.end(), [now](qint64 at) { return now - at <= KeptMs; });
        all.erase(all.begin(), std::max(old, all.end() - std::ptrdiff_t(std::min(all.size(), MostPerServer))));
    }
    life = {r->value, r->at};
}

const std::vector<qint64> &Restarts::of(const EntityId &server) const
{
    static const std::vector<qint64> none;
    const auto it = m_restarts.find(server);
    return it == m_restarts.end() ? none : *it;
}

} // namespace jitscope

#include "moc_restarts.cpp"
