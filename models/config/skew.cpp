#include "config/skew.h"

#include "config/configmask.h"

#include <algorithm>

namespace jitscope {

const char *componentOf(ServerKind kind)
{
    switch (kind) {
    case ServerKind::Bridge: return "jvb";
    case ServerKind::Focus: return "jicofo";
    case ServerKind::Recorder: return "jibri";
    case ServerKind::Prosody: return "prosody";
    default: return "";
    }
}

std::vector<SkewRow> skewOf(const std::vector<SnapshotPtr> &shards)
{
    std::map<ServerKind, SkewRow> rows;
    for (const SnapshotPtr &shard : shards) {
        if (!shard) continue;
        std::map<QString, ServerKind> kinds; // of servers by name
        for (const ServerPtr &s : shard->servers) {
            if (!*componentOf(s->kind)) continue;
            kinds[s->id.value] = s->kind;
            SkewRow &row = rows[s->kind];
            row.kind = s->kind;
            SkewCell &cell = row.cells[shard->id];
            if (s->version.isEmpty()) {
                ++cell.untold;
                continue;
            }
            ++cell.versions[s->version];
            VersionNumber n;
            if (!parseVersion(s->version, n)) continue;
            row.oldest = std::min(row.oldest.value_or(n), n);
            row.newest = std::max(row.newest.value_or(n), n);
        }
        for (const SourceState &source : shard->sources) {
            const auto kind = kinds.find(source.server.value);
            if (kind == kinds.end() || (source.health != Health::SwitchedOff && source.since.isEmpty())) continue;
            QStringList &off = rows[kind->second].cells[shard->id].off;
            const QString page = source.name.section(u' ', -1);
            if (!off.contains(page)) off << page;
        }
    }
    std::vector<SkewRow> all;
    for (auto &[kind, row] : rows) all.push_back(std::move(row));
    return all;
}

std::vector<SkewKey> differingKeys(const std::map<ShardId, std::shared_ptr<const ConfigText>> &texts, const KeyCatalogue &keys)
{
    std::map<ConfigPath, std::map<ShardId, SkewValue>> all;
    for (const auto &[shard, text] : texts) {
        if (!text) continue;
        const std::vector<TextSpan> secrets = SecretMask::secretsIn(text->bytes, text->format);
        for (const auto &[path, e] : decidingEntries(*text)) {
            const KeyFact *fact = keys.fact(path);
            if ((fact && fact->secret) || SecretMask::hides(secrets, e->source)) continue;
            all[path][shard] = {true, e->value, e->value.isUndefined() ? QString::fromUtf8(lettersOf(*text, *e)) : QString()};
        }
    }
    std::vector<SkewKey> differing;
    for (auto &[path, values] : all) {
        // "Not there" is one of them.
        std::vector<std::pair<SkewValue, int>> counts;
        for (const auto &[shard, text] : texts) {
            if (!text) continue;
            const auto it = values.find(shard);
            const SkewValue value = it == values.end() ? SkewValue() : it->second;
            const auto known = std::find_if(counts.begin(), counts.end(), [&](const auto &c) { return c.first == value; });
            if (known == counts.end()) counts.push_back({value, 1});
            else ++known->second;
        }
        if (counts.size() < 2) continue;
        std::sort(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
        SkewKey key{path, std::move(values)};
        if (counts[0].second > counts[1].second) key.usual = counts[0].first;
        key.own = counts[0].second == 1 && std::all_of(counts.begin(), counts.end(), [](const auto &c) { return c.first.value.isString(); });
        differing.push_back(std::move(key));
    }
    return differing;
}

} // namespace jitscope
