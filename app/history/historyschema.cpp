#include "history/historyfile.h"

namespace jitscope {

// meta: what the store remembers of itself. metric: numbers of the catalogue's keys, which stay when the catalogue grows.
// name: all text that tells of people (class: HistoryClass of directory.h), with when it was last seen; it goes first, and whoever refers to it by number stays.
// entity: kind as EntityKind; room: number of the name of the room that it is, or is in; part: endpoint id, or name of the server; sub: ServerKind; name: of a person.
// block: data as in seriesblock.h; tier 0 … 2; start and stop: first and last tick in it, ms; level 0: fresh, 1: compacted, and rolled up into the next tier, 2: damaged, not for archives.
// journal: see journal.h; what is in no block yet. event: kind as HistoryEventKind; number by number in the order in which they came.
// AUTOINCREMENT: no number is given twice, or what is left of the one would be taken for the other's.
std::span<const std::vector<const char *>> historySchema()
{
    static const std::vector<const char *> steps[] = {
        {
            "CREATE TABLE meta (key TEXT PRIMARY KEY, value)",
            "CREATE TABLE metric (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE)",
            "CREATE TABLE name (id INTEGER PRIMARY KEY AUTOINCREMENT, class INTEGER NOT NULL, text TEXT NOT NULL, seen INTEGER NOT NULL, UNIQUE (class, text))",
            "CREATE INDEX name_seen ON name (seen)",
            "CREATE TABLE entity (id INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL, shard TEXT NOT NULL, room INTEGER NOT NULL, part TEXT NOT NULL, "
            "sub INTEGER NOT NULL, name INTEGER NOT NULL, seen INTEGER NOT NULL, UNIQUE (shard, kind, room, part))",
            "CREATE INDEX entity_room ON entity (room)",
            "CREATE TABLE block (id INTEGER PRIMARY KEY AUTOINCREMENT, tier INTEGER NOT NULL, entity INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL, "
            "level INTEGER NOT NULL, samples INTEGER NOT NULL, bytes INTEGER NOT NULL, data BLOB NOT NULL)",
            "CREATE INDEX block_entity ON block (entity, tier, start)",
            "CREATE INDEX block_time ON block (tier, start, bytes)",
            "CREATE INDEX block_fresh ON block (tier, start, entity) WHERE level = 0",
            "CREATE TABLE journal (id INTEGER PRIMARY KEY AUTOINCREMENT, data BLOB NOT NULL)",
            "CREATE TABLE event (id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, kind INTEGER NOT NULL, about INTEGER NOT NULL, shard TEXT NOT NULL, "
            "room INTEGER NOT NULL, part TEXT NOT NULL, name INTEGER NOT NULL, text INTEGER NOT NULL)",
            "CREATE INDEX event_at ON event (at)",
        },
        {
            "ALTER TABLE event ADD COLUMN value REAL NOT NULL DEFAULT 0",
            "CREATE INDEX event_room ON event (room, at) WHERE room <> 0",
            "CREATE INDEX event_kind ON event (kind, at)",
        },
    };
    return steps;
}

} // namespace jitscope
