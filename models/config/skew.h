// Where shards of one fleet are not alike: versions of their components, pages that are switched off or not there yet, keys of their configuration.
// Pure functions; nothing is asked.
#pragma once

#include "config/configwork.h"
#include "config/versionchanges.h"
#include "fleet/snapshot.h"

#include <map>

namespace jitscope {

struct SkewCell
{
    std::map<QString, int> versions;   // hostile text → servers that say so
    int untold = 0;                    // servers that say no version
    QStringList off;                   // pages that are switched off there, or too new for it: "/debug", by name and once
    std::optional<int> differingKeys;  // of its configuration from what most shards have; nothing: not compared
    bool isEmpty() const { return versions.empty() && untold == 0; }
};

struct SkewRow
{
    ServerKind kind = ServerKind::Bridge;
    std::map<ShardId, SkewCell> cells;
    std::optional<VersionNumber> oldest, newest; // in the whole fleet; nothing: no version is one of its form
    bool isMixed() const { return oldest && newest && *oldest != *newest; }
};

// One row for each kind that somewhere exists, in the order of ServerKind. Null snapshots are left out.
std::vector<SkewRow> skewOf(const std::vector<SnapshotPtr> &shards);
// "jvb", "jicofo", "jibri", "prosody" as VersionChange and the key catalogue call it; "" for others.
const char *componentOf(ServerKind kind);

struct SkewValue
{
    bool isSet = false;
    QJsonValue value = QJsonValue(QJsonValue::Undefined); // Undefined: an expression, or not set
    QString written;                                      // an expression's letters, hostile
    friend bool operator==(const SkewValue &, const SkewValue &) = default;
};

// The values of one key that are not the same everywhere.
struct SkewKey
{
    ConfigPath path;
    std::map<ShardId, SkewValue> values; // of those that have it
    std::optional<SkewValue> usual;  // what more of them have than anything else, "not set" among that. Nothing: there is no such
    bool own = false;                // each has one of its own, a name or an address: nobody differs
    bool differs(const ShardId &shard) const
    {
        if (own || !usual) return !own;
        const auto it = values.find(shard);
        return (it == values.end() ? SkewValue() : it->second) != *usual;
    }
};
// `secret`: those are left out, for their values are not for the eye. Keys in lists are compared as the list that they are in, expressions by their letters.
std::vector<SkewKey> differingKeys(const std::map<ShardId, std::shared_ptr<const ConfigText>> &texts, const KeyCatalogue &keys);

} // namespace jitscope
