// Seeded scenarios of bad connections with their truth: what verdicts are measured by (tests/app/engine/verdicts.cpp, the bench). Each is a small fleet of one shard
// in which one or several ways go bad after a minute, or a healthy one that is merely noisy.
#pragma once

#include "demo/demoworld.h"
#include "quality/verdict.h"

namespace jitscope::demo {

struct Scenario
{
    enum class Size : quint8 { Small, Medium, Large }; // 36, 110, 240 people on 2, 4, 6 bridges
    struct Part
    {
        VerdictCause cause = VerdictCause::None; // what it must be called
        float lossUp = 0, lossDown = 0;          // fractions
        float rtt = 0, jitter = 0;               // ms more
        float share = 0;                         // of what a person wants that the downlink lets through; 0: all
        bool cut = false;
        int count = 1;                           // people, bridges, regions or legs
        bool home = false;                       // of a region: the one where most people are
        bool same = false;                       // strikes the person that the part before struck
        bool there = false;                      // strikes people on the bridge that the part before struck
    };
    const char *name;
    Size size = Size::Medium;
    quint32 seed = 1;
    std::vector<Part> parts;
    bool noisy = false; // spikes of one or two looks, and people who send next to nothing and lose some of it
    DemoOptions options() const;
};
const std::vector<Scenario> &scenarios();

// The world of a scenario. Its links are wide enough for everybody, so that only the scenario makes somebody's downlink too small.
World scenarioWorld(const Scenario &scenario, qint64 startMs);
void strike(World &world, const Scenario &scenario); // what goes bad, from now on
// To be called after each step: widens the links of who came meanwhile.
void widenLinks(World &world);
// Likewise, noise of a healthy fleet: figures that a look or two find high, none of which lasts. `seconds`: since the last call.
void makeNoise(World &world, Random &random, double seconds);

// What is true of somebody now. `must` has to be found; what `may` be found need not be, since it cannot be seen of everybody (jitter of who sends nothing).
struct Truth
{
    std::vector<VerdictCause> must, may;
};
Truth truthOf(const World &world, const Shard &shard, const Room &room, const Person &person);
Truth truthOf(const Shard &shard, const Room &room);                // of the room as a whole: shared causes only
bool isBridgeAtFault(const Shard &shard, int bridge);

} // namespace jitscope::demo
