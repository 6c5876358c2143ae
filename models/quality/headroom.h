// How many more people a bridge, or a shard, can take before its stress is 0.8, where Jicofo begins to avoid it (jicofo.md: overloaded at 0.8).
//   people = (0.8 − stress) ÷ stress per person
//   stress per person = stress ÷ people now, of the bridge itself when it has at least 10 people and 0.05 of stress; else the shard's bridges together;
//   else 0.01, what a bridge itself assumes (average_participant_stress).
// A room of 20 counts as 20 people on one bridge: a shard's sum leaves out what does not fill a room on one bridge.
#pragma once

#include "fleet/snapshot.h"

namespace jitscope {

struct HeadRoom
{
    enum class Basis : quint8 { None, Own, Shard, Assumed }; // where the stress per person is from; None: no figure, the stress is not known
    Basis basis = Basis::None;
    int people = 0;         // more; 0: full
    int rooms = 0;          // more, of 20 people each
    double stress = 0;      // now; of a shard: the mean over bridges that take people, weighted alike
    double perPerson = 0;   // stress
    int now = 0;            // people there
    int bridges = 1;        // that take new people; of a bridge 1, or 0 when it drains or is down: then nothing more
    friend bool operator==(const HeadRoom &, const HeadRoom &) = default;
};
inline constexpr double HeadRoomStress = 0.8, AssumedPersonStress = 0.01;
inline constexpr int HeadRoomSize = 20; // people of a room

struct ShardHeadRoom
{
    std::vector<std::pair<ServerId, HeadRoom>> bridges; // in the order of the snapshot
    HeadRoom shard;
};
ShardHeadRoom headRoom(const ShardSnapshot &shard);

} // namespace jitscope
