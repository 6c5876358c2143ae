// Rooms that are on two shards at once, or that proxies send to different ones (jitsi/alerting.md §5). Pure: snapshots, what was seen before, and the time.
#pragma once

#include "fleet/snapshot.h"

#include <map>
#include <span>

namespace jitscope {

struct SplitRoom
{
    enum class Kind : quint8 {
        Split,      // people of one room are on two or more shards
        ProxySplit, // proxies send its newcomers to different shards, and the entries of both live
        Mismatch,   // it is on one shard, and a proxy sends its newcomers to another
        Missing,    // more than one person is in it, and no proxy's table knows it
        Ambiguous,  // its key is cut off in a table: another room may share the entry
    };
    struct Share // a shard that carries it
    {
        ShardId shard;
        int people = 0;
        qint64 at = 0; // ms since the epoch when they were counted
        friend bool operator==(const Share &, const Share &) = default;
    };
    struct Opinion // of a proxy: where newcomers go
    {
        ServerId proxy;
        ShardId shard;     // empty: to a server that is none of the fleet file's
        QString server;    // as the proxy calls it, else its address; hostile
        qint64 expiresAt = 0; // ms since the epoch; 0 not told
        friend bool operator==(const Opinion &, const Opinion &) = default;
    };
    Kind kind{};
    RoomId room;         // of ProxySplit without people: empty
    QString key;         // "tenant/room", for people to read; of ProxySplit: as it stands in the tables. Hostile
    std::vector<Share> shares;     // most people first
    std::vector<Opinion> opinions; // of every proxy that has one
    qint64 since = 0;    // ms since the epoch when it was seen first
    int people() const;
    friend bool operator==(const SplitRoom &, const SplitRoom &) = default;
};
const char *splitKindName(SplitRoom::Kind kind); // "split", "proxy-split", "mismatch", "missing", "ambiguous"

struct SplitFindings
{
    struct OfShard
    {
        ShardId shard;
        bool known = false; // there is another shard, or a second proxy's table, to compare with
        int split = 0;      // rooms with people that are Split or ProxySplit and concern this shard
        friend bool operator==(const OfShard &, const OfShard &) = default;
    };
    qint64 at = 0;
    std::vector<SplitRoom> rooms; // by kind, then most people first; at most MaxRooms of a kind
    int missing = 0;              // all of that kind, however many are listed
    std::vector<OfShard> shards;  // in the order of the snapshots
    int split() const;            // rooms with people that are split, over the whole fleet
    const OfShard *of(const ShardId &shard) const;
    bool tellsTheSame(const SplitFindings &other) const; // whatever the times and the people are
    static constexpr size_t MaxRooms = 200;
};

// What has to be remembered from look to look; belongs to whoever looks.
struct SplitMemory
{
    struct Seen
    {
        qint64 since = 0;
        std::vector<std::pair<QString, qint64>> polls; // who said it, and when first
    };
    std::map<std::pair<SplitRoom::Kind, QString>, Seen> candidates;
    // Tables that were laid side by side last, and the keys that they send apart: the same tables need not be walked again.
    std::vector<std::shared_ptr<const StickTable>> tables;
    std::vector<std::vector<QByteArray>> apart; // of each group of proxies in front of one shard
    std::map<std::pair<QString, QString>, qint64> firstSeen; // shard and room, where nobody tells since when it exists
};

// Compared are rooms of one JID on shards of one site: those that share a proxy, or that have the same conference domain, unless it is the containers' default
// (…meet.jitsi), which unrelated deployments share. Left out: nobody in it but recorders and gateways, breakout rooms, lobbies, canaries and health checks, rooms that
// Prosody leaked, younger than SplitMinAgeMs, counts that are stale or taken more than SplitMaxApartMs from each other. Told is what a second, newer poll of everybody
// concerned shows again.
SplitFindings splitRooms(std::span<const SnapshotPtr> shards, SplitMemory &memory, qint64 now);

inline constexpr qint64 SplitMinAgeMs = 60'000, SplitMaxApartMs = 60'000;

} // namespace jitscope
