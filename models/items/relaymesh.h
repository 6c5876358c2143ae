// Who relays to whom among the bridges of a shard, summed over rooms (look §8.5). Facts only, no painting.
#pragma once

#include "fleet/snapshot.h"

namespace jitscope {

struct MeshCell
{
    enum class Kind : quint8 {
        Self,    // the diagonal
        None,    // the bridge answers and has no leg there
        Leg,
        Unknown, // the bridge in the row does not answer: nobody can tell
    };
    Kind kind = Kind::Unknown;
    Reading rtt;       // ms, the worst of the rooms' legs; metric BridgeRtt for its bands
    Reading bitrate;   // Mbit/s from row to column, all rooms together
    QStringList rooms; // names, hostile text; empty when the page tells only sums
};

struct RelayMesh
{
    std::vector<ServerPtr> bridges; // by region, then name; rows and columns
    std::vector<MeshCell> cells;    // row by row

    int size() const { return int(bridges.size()); }
    const MeshCell &at(int row, int column) const { return cells[size_t(row * size() + column)]; }
    int legs() const; // directed
};

// room: legs of that room only; empty: of all rooms.
RelayMesh relayMesh(const ShardSnapshot &shard, const RoomId &room = {});

// The legs of one room, each pair of bridges counted once, and the slowest round trip of them.
struct RoomLegs { int count = 0; Reading rtt; };
RoomLegs relayLegs(const ShardSnapshot &shard, const RoomId &room);

} // namespace jitscope
