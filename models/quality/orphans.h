// Rooms of which Jicofo, the bridges and Prosody do not know alike (jitsi/alerting.md §5, beside the split rooms of fleet/splitrooms.h). Pure: what each of them lists,
// what was seen before, and the time.
#pragma once

#include "fleet/snapshot.h"

#include <map>

namespace jitscope {

struct OrphanRoom
{
    enum class Kind : quint8 {
        NoBridgeSession, // Jicofo has two people or more in it, and no bridge has the conference
        UnknownToFocus,  // a bridge carries people of it, and Jicofo does not know it
        CountsDiffer,    // Prosody's census and Jicofo count differently, by more than OrphanSlack
        Leaked,          // Prosody keeps it: it says so itself, or neither Jicofo nor any bridge knows it
    };
    Kind kind{};
    RoomId room;
    ServerId bridge;                                    // of UnknownToFocus: the one with most people; else empty
    int byFocus = -1, byBridges = -1, byProsody = -1;   // people; −1: that one does not list it, or nobody asks it
    qint64 since = 0;                                   // ms since the epoch when it was seen first
    qint64 createdAt = 0;                               // of the room; 0 not known
    friend bool operator==(const OrphanRoom &, const OrphanRoom &) = default;
};

// What the witnesses list of one room.
struct RoomWitness
{
    int byFocus = -1, byBridges = -1, byProsody = -1; // people; −1: not in the list
    ServerId bridge;                                  // with most of its people
    qint64 createdAt = 0;
    bool leaked = false;                              // by Prosody's own word
    bool excluded = false;                            // breakout, lobby, canary, health check
};
struct WitnessLists
{
    std::map<RoomId, RoomWitness> rooms;
    qint64 focusAt = 0, prosodyAt = 0; // ms since the epoch of the list; 0: none, or an old one
    qint64 bridgesAt = 0;              // of the oldest bridge's list; 0: not all bridges that Jicofo uses are listened to
};

// Belongs to whoever looks.
struct OrphanMemory
{
    struct Seen { qint64 since = 0, focusAt = 0, prosodyAt = 0, bridgesAt = 0; };
    std::map<std::pair<OrphanRoom::Kind, RoomId>, Seen> candidates;
    std::map<RoomId, qint64> firstSeen;
};

// Left out: empty rooms, breakout rooms, lobbies, canaries and health checks, rooms younger than a minute, lists taken more than OrphanApartMs from each other. Told is
// what holds for OrphanHoldMs and is shown again by a newer list of each witness: a room that just moves, or that people are just joining, is none.
// By kind, then by room; at most MaxOrphans of a kind.
std::vector<OrphanRoom> orphanRooms(const WitnessLists &lists, OrphanMemory &memory, qint64 now);

inline constexpr qint64 OrphanYoungMs = 60'000, OrphanApartMs = 30'000, OrphanHoldMs = 60'000;
inline constexpr int OrphanSlack = 2; // people; and a fifth of the room. Recorders and gateways are counted by one of them only
inline constexpr size_t MaxOrphans = 200;

} // namespace jitscope
