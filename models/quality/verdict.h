// Who has a bad connection, and whose side is it: bands, verdicts and what they stand on, of one shard at one moment. Values, made once by quality/qualitywatch.h
// on the engine thread and never changed; they ride on ShardSnapshot::quality. Sentences: items/qualitywords.h.
#pragma once

#include "quality/headroom.h"
#include "quality/orphans.h"
#include "quality/steadyband.h"

#include <memory>
#include <vector>

namespace jitscope {

// Whose side it is. Worst explained first, so that the lists of the window may sort by it.
enum class VerdictCause : quint8 {
    None,        // nothing to explain: the connection is fine, or not known
    OwnUplink,   // what this person sends comes badly, what the others send comes well
    OwnDownlink, // what the bridge sends to this person gets lost, or does not fit
    OwnLine,     // its round trip alone is long; the direction cannot be told
    Bridge,      // most people on that bridge suffer alike, wherever they are
    RelayLeg,    // the way between two bridges of the room
    Region,      // people of one region suffer alike, on whatever bridge
    PeerToPeer,  // not measurable: two people talk directly
    NothingFound, // it is bad, and no rule explains it
};
inline constexpr size_t VerdictCauses = 9;
const char *verdictCauseName(VerdictCause cause); // stable: "none", "own-uplink", …, "nothing-found"

// One figure and what it is held against: "loss up 7.9 %, the 14 others on this bridge 0.2 %".
struct VerdictEvidence
{
    enum class Against : quint8 {
        Nothing,        // the figure alone
        OthersOnBridge, // median of the other people on `whom`, a bridge
        OthersInRegion, // median of the other people of `whom`, a region
        OtherRegions,   // median of the people of other regions on the same bridges
        OtherBridges,   // median of the people on the shard's other bridges
        SameRegionElsewhere, // median of that region's people on other bridges
        Before,         // its own usual value of the last minutes; `count` windows
        Edge,           // from where on it is called poor; or a limit of the server
        Wanted,         // what would be needed
        OtherWay,       // the same person's other direction
        People,         // `value` of `count` people suffer: a count, not a figure
    };
    Metric metric{};        // names the figure, its unit and decimals (fleet/metric.h)
    double value = 0;
    Against against = Against::Nothing;
    double other = 0;       // in the same unit; meaningless for Nothing and People
    int count = 0;          // people (or windows) that `other` is made of; 0 not told
    QString whom;           // bridge, region, pair of bridges "a – b"; hostile text
    qint64 at = 0;          // ms since the epoch when `value` was measured; 0: a mean of several
    bool speaksAgainst = false; // it does not fit the verdict, and is told all the same
    friend bool operator==(const VerdictEvidence &, const VerdictEvidence &) = default;
};

// Why a verdict could not be made, or is weak.
enum class VerdictGap : quint8 {
    NobodyToCompare, // fewer than three others on the bridge
    NoRegion,        // nobody tells where people are (Jicofo's page, or presence)
    NoDetail,        // jitter is known from full detail only
    NoStress,        // the bridge's load is not known
    NoRelayFigures,  // the room spans bridges, and their legs are not measured
};

struct VerdictFinding
{
    VerdictCause cause = VerdictCause::None;
    Band band = Band::None;            // how bad it is for that cause alone
    QString whom;                      // bridge, region, pair of bridges, or a person's endpoint id (of a room's verdict); hostile; empty: the person itself
    int people = 1;                    // that suffer by it
    std::vector<VerdictEvidence> evidence; // the strongest first; at least one, but for PeerToPeer
    friend bool operator==(const VerdictFinding &, const VerdictFinding &) = default;
};

struct Verdict
{
    qint64 since = 0;                       // ms since the epoch that the first cause has been the same; 0 none
    std::vector<VerdictFinding> findings;   // the one that explains most first; empty: nothing to explain
    std::vector<VerdictGap> gaps;
    VerdictCause cause() const { return findings.empty() ? VerdictCause::None : findings.front().cause; }
    bool has(VerdictCause cause) const;
    friend bool operator==(const Verdict &, const Verdict &) = default;
};

struct PersonQuality
{
    RoomId room;
    PersonId person;
    ServerId bridge;            // empty: not known
    BandState state;
    QualityStep now;            // of the latest look alone, before it is steadied
    Verdict verdict;
    friend bool operator==(const PersonQuality &, const PersonQuality &) = default;
};
using PersonQualityPtr = std::shared_ptr<const PersonQuality>;

struct RoomQuality
{
    RoomId room;
    Band worst = Band::None;      // of its people
    int people = 0;               // with a known band
    std::array<int, 5> byBand{};  // by Band; [0]: unknown
    Verdict verdict;              // of the room as a whole; one person's own line is told with that person's id as `whom`
    friend bool operator==(const RoomQuality &, const RoomQuality &) = default;
};

struct BridgeQuality
{
    ServerId bridge;
    std::array<int, 5> byBand{};
    Verdict verdict;
    HeadRoom headRoom;
    friend bool operator==(const BridgeQuality &, const BridgeQuality &) = default;
};

// A leg between two bridges, over all rooms, with what is usual for it.
struct LegQuality
{
    ServerId from, to;        // from < to; each pair once
    double rtt = 0;           // ms, the last windows' median
    double usual = 0;         // ms, the lower quartile of the last minutes; 0 not known yet
    bool silent = false;      // people send on the far side, and nothing arrives
    Band band = Band::None;
    friend bool operator==(const LegQuality &, const LegQuality &) = default;
};

struct ShardQuality
{
    qint64 at = 0;
    QualityScale scale;
    std::vector<PersonQualityPtr> people;  // sorted by (room, person); an unchanged one is the same object as before
    std::vector<RoomQuality> rooms;        // sorted by room
    std::vector<BridgeQuality> bridges;    // sorted by bridge
    std::vector<LegQuality> legs;          // sorted
    HeadRoom headRoom;                     // of the shard
    std::vector<OrphanRoom> orphans;       // rooms that Jicofo, bridges and Prosody do not know alike

    PersonQualityPtr person(const RoomId &room, const PersonId &person) const; // null: not in this shard
    const RoomQuality *room(const RoomId &room) const;
    const BridgeQuality *bridge(const ServerId &bridge) const;
    // The worst people first: by band, then by how far beyond its edge; at most `most`. Only Poor and Bad.
    std::vector<PersonQualityPtr> worst(size_t most) const;
};

} // namespace jitscope
