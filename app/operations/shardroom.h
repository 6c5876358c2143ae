// Where the people of a shard would go when its proxies send nobody there any more. Pure.
#pragma once

#include "operations/plans.h"
#include "settings/proxyname.h"

namespace jitscope {

// Whether the latest answer of its socket or page of statistics is fresh.
bool proxyAnswers(const ShardSnapshot &snapshot, const QString &proxy);
const BehindProxy *lineOf(const Server &proxy, const ProxyServer &server);
// Fit to take rooms: seen, a bridge usable, its focus there and well.
bool carriesRooms(const ShardSnapshot &shard);

struct ShardRoom
{
    struct Other { QString name; int room; }; // `room`: people that it can take beyond those it has; −1 not known
    std::vector<Other> others;  // shards of the fleet file that all proxies send new rooms to, healthy
    QStringList unwell;         // that they send rooms to although the console sees them broken
    QStringList unknown;        // servers in use there that are no shard of the fleet file
    int pool = 1, away = 0;     // of all shards behind these proxies, this one too: how many, and how many get no new rooms now or are broken
    bool selfAway = false;      // this one is among `away`

    QStringList names() const;  // others and unknown
    // Why `people` more could not go there; nothing: they can. `sure`: only what is known to have room counts (a rule that acts by itself).
    std::optional<Phrase> refuses(int people, bool sure) const;
};
// Shards share a proxy when both name it alike in the fleet file.
ShardRoom roomElsewhere(const ShardConfig &shard, const ShardSnapshot &snapshot, const Surroundings &around, const QStringList &withoutProxies = {});

} // namespace jitscope
