// Identifiers that cannot be mixed up: a RoomId is no PersonId, though both hold text.
#pragma once

#include <QHashFunctions>
#include <QString>

#include <tuple>

namespace jitscope {

template<class Tag>
struct Id
{
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
};

template<class Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return qHash(id.value, seed);
}

using ShardId = Id<struct ShardTag>;   // the shard's name in the fleet file
using ServerId = Id<struct ServerTag>; // unique in a shard: name in the fleet file, else brewery occupant (DESIGN §6)
using RoomId = Id<struct RoomTag>;     // bare MUC JID of the room, lower case
using PersonId = Id<struct PersonTag>; // endpoint id = MUC resource; unique in its room

// What a row, a node, a chart or a wish is about. Empty parts mean "not that deep":
// a shard has only `shard`, a person has `shard`, `room` and `id`.
enum class EntityKind : quint8 { Fleet, Shard, Room, Person, Server, Source, Operation, Alert };

struct EntityId
{
    EntityKind kind = EntityKind::Fleet;
    QString shard;
    QString room; // of a person only
    QString id;   // room JID, endpoint id, server id, source key, id of an operation; of an alert its number, or that of a silence

    static EntityId fleet() { return {}; }
    static EntityId of(const ShardId &s) { return {EntityKind::Shard, s.value, {}, {}}; }
    static EntityId of(const ShardId &s, const RoomId &r) { return {EntityKind::Room, s.value, {}, r.value}; }
    static EntityId of(const ShardId &s, const RoomId &r, const PersonId &p) { return {EntityKind::Person, s.value, r.value, p.value}; }
    static EntityId of(const ShardId &s, const ServerId &v) { return {EntityKind::Server, s.value, {}, v.value}; }
    static EntityId operation(const ShardId &s, const QString &id) { return {EntityKind::Operation, s.value, {}, id}; }
    static EntityId alert(quint64 id) { return {EntityKind::Alert, {}, {}, QString::number(id)}; }             // Alert::id of alerts/alertboard.h
    static EntityId silence(const QString &id) { return {EntityKind::Alert, {}, QStringLiteral("silence"), id}; } // Silence::id

    friend bool operator==(const EntityId &, const EntityId &) = default;
    // by hand: QString has no <=> in Qt 6.4, so a defaulted one would be deleted
    friend bool operator<(const EntityId &a, const EntityId &b)
    {
        return std::tie(a.kind, a.shard, a.room, a.id) < std::tie(b.kind, b.shard, b.room, b.id);
    }
};

inline size_t qHash(const EntityId &e, size_t seed = 0)
{
    return qHashMulti(seed, int(e.kind), e.shard, e.room, e.id);
}

} // namespace jitscope
