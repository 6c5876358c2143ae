#include "quality/headroom.h"

#include "fleet/metric.h"

#include <algorithm>
#include <cmath>

namespace jitscope {
namespace {

struct LoadOf // a bridge
{
    bool known = false; // its stress is
    double stress = 0;
    int people = 0;
    bool takes = false;
};

LoadOf loadOf(const Server &v)
{
    LoadOf out;
    const Reading stress = v.readings.get(Metric::BridgeStress);
    out.known = stress.isMeasured();
    out.stress = std::max(0.0, stress.value); // slightly negative right after a start (jvb.md §5.3)
    // Of those whose media it carries itself; others of its rooms are on other bridges.
    for (const Metric m : {Metric::BridgeLocalEndpoints, Metric::BridgePeople})
        if (const Reading people = v.readings.get(m); people.isMeasured()) {
            out.people = int(people.value);
            break;
        }
    out.takes = v.health != Health::Down && v.inBrewery != false && v.operational != false && v.draining != true && v.shuttingDown != true;
    return out;
}

constexpr double LeastStress = 0.05;
constexpr int LeastPeople = 10;

} // namespace

ShardHeadRoom headRoom(const ShardSnapshot &shard)
{
    ShardHeadRoom out;
    std::vector<LoadOf> loads;
    double stress = 0, open = 0;
    int people = 0;
    for (const ServerPtr &v : shard.servers) {
        if (v->kind != ServerKind::Bridge) continue;
        const LoadOf load = loadOf(*v);
        loads.push_back(load);
        out.bridges.emplace_back(v->id, HeadRoom());
        if (!load.known) continue;
        stress += load.stress;
        people += load.people;
    }
    const bool together = people >= LeastPeople && stress >= LeastStress;
    HeadRoom &all = out.shard;
    all.bridges = 0;
    int known = 0;
    for (size_t i = 0; i < loads.size(); ++i) {
        const LoadOf &load = loads[i];
        HeadRoom &h = out.bridges[i].second;
        h.bridges = load.takes;
        h.now = load.people;
        all.now += load.people;
        all.bridges += load.takes;
        if (!load.known) continue;
        h.stress = load.stress;
        const bool own = load.people >= LeastPeople && load.stress >= LeastStress;
        h.basis = own ? HeadRoom::Basis::Own : together ? HeadRoom::Basis::Shard : HeadRoom::Basis::Assumed;
        h.perPerson = own ? load.stress / load.people : together ? stress / people : AssumedPersonStress;
        if (!load.takes) continue;
        h.people = int(std::floor(std::max(0.0, HeadRoomStress - load.stress) / h.perPerson + 1e-9));
        h.rooms = h.people / HeadRoomSize;
        all.people += h.people;
        all.rooms += h.rooms;
        open += load.stress;
        ++known;
    }
    if (known == 0) return out;
    all.basis = together ? HeadRoom::Basis::Shard : HeadRoom::Basis::Assumed;
    all.perPerson = together ? stress / people : AssumedPersonStress;
    all.stress = open / known;
    return out;
}

} // namespace jitscope
