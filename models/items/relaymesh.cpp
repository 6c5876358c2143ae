#include "items/relaymesh.h"

#include "fleet/metric.h"
#include "privacy/roomlabel.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace jitscope {
namespace {

// A relay id is told by the bridge itself; old ones only go by their name.
bool isPeer(const Server &bridge, const QString &peer)
{
    return !peer.isEmpty() && (peer == bridge.relayId || peer == bridge.name || peer == bridge.id.value);
}

void addLeg(MeshCell &cell, const RelayLeg &leg)
{
    const bool first = cell.kind != MeshCell::Kind::Leg;
    cell.kind = MeshCell::Kind::Leg;
    if (first) {
        cell.rtt = leg.rtt;
        cell.bitrate = leg.bitrateOut;
    } else {
        if (leg.rtt.hasValue() && (!cell.rtt.hasValue() || leg.rtt.value > cell.rtt.value)) cell.rtt = leg.rtt;
        if (leg.bitrateOut.hasValue()) {
            const double sum = leg.bitrateOut.value + (cell.bitrate.hasValue() ? cell.bitrate.value : 0);
            cell.bitrate = leg.bitrateOut;
            cell.bitrate.value = sum;
        }
    }
    cell.rtt.metric = Metric::BridgeRtt;
    cell.bitrate.metric = Metric::BridgeRelayBitrateOut;
    if (!leg.room.isEmpty()) cell.rooms.append(roomLabel(leg.room));
}

} // namespace

int RelayMesh::legs() const
{
    return int(std::count_if(cells.begin(), cells.end(), [](const MeshCell &c) { return c.kind == MeshCell::Kind::Leg; }));
}

RelayMesh relayMesh(const ShardSnapshot &shard, const RoomId &room)
{
    RelayMesh mesh;
    for (const ServerPtr &s : shard.servers)
        if (s->kind == ServerKind::Bridge) mesh.bridges.push_back(s);
    std::stable_sort(mesh.bridges.begin(), mesh.bridges.end(),
                     [](const ServerPtr &a, const ServerPtr &b) { return std::tie(a->region, a->name) < std::tie(b->region, b->name); });
    const int n = mesh.size();
    mesh.cells.resize(size_t(n) * size_t(n));
    for (int row = 0; row < n; ++row) {
        const Server &from = *mesh.bridges[size_t(row)];
        const bool answers = from.health != Health::Unknown && from.health != Health::Down;
        for (int column = 0; column < n; ++column) {
            MeshCell &cell = mesh.cells[size_t(row * n + column)];
            cell.kind = row == column ? MeshCell::Kind::Self : answers ? MeshCell::Kind::None : MeshCell::Kind::Unknown;
            if (row == column) continue;
            for (const RelayLeg &leg : from.relays)
                if ((room.isEmpty() || leg.room == room) && isPeer(*mesh.bridges[size_t(column)], leg.peer)) addLeg(cell, leg);
        }
    }
    return mesh;
}

RoomLegs relayLegs(const ShardSnapshot &shard, const RoomId &room)
{
    RoomLegs legs;
    std::set<std::pair<QString, QString>> pairs;
    for (const ServerPtr &s : shard.servers) {
        for (const RelayLeg &leg : s->relays) {
            if (s->kind != ServerKind::Bridge || leg.room != room) continue;
            QString peer = leg.peer;
            for (const ServerPtr &other : shard.servers)
                if (other->kind == ServerKind::Bridge && isPeer(*other, leg.peer)) peer = other->id.value;
            pairs.insert(std::minmax(s->id.value, peer));
            if (leg.rtt.hasValue() && (!legs.rtt.hasValue() || leg.rtt.value > legs.rtt.value)) legs.rtt = leg.rtt;
        }
    }
    legs.count = int(pairs.size());
    return legs;
}

} // namespace jitscope
