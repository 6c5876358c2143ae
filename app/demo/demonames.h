// Names for the simulated fleet: regions, rooms in four languages, the pseudonyms that clients make up.
#pragma once

#include <QByteArray>

#include <span>

namespace jitscope::demo {

struct RegionName
{
    const char *shard;  // "eu-west-1"
    const char *region; // as servers and clients report it: "eu-west"
    const char *tag;    // "eu1": part of server names
    int longitude;      // degrees; distance makes the round-trip time
};

std::span<const RegionName> regions();
std::span<const char *const> roomNames();
std::span<const char *const> givenNames();
double regionRtt(int a, int b); // ms between two regions

} // namespace jitscope::demo
