// People of one room, of one shard or of all (look §8.3).
#pragma once

#include "items/tablemodel.h"

namespace jitscope {

// Plain pointers into the snapshot that the table holds: 20,000 counted references a beat would touch as many objects that did not change.
struct PersonRow
{
    const Room *room;
    const Person *person;
    qint64 goneAt = 0;
    SnapshotPtr kept{}; // of a row that is gone: what it points into

    bool isBefore(const PersonRow &o) const
    {
        if (room != o.room && !sameText(room->id.value, o.room->id.value)) return room->id < o.room->id;
        return person != o.person && !sameText(person->id.value, o.person->id.value) && person->id < o.person->id;
    }
    bool sharesFacts(const PersonRow &o) const
    {
        if (person != o.person) return false;
        if (room == o.room) return true;
        const bool sameSpeaker = sameText(room->speaker.value, o.room->speaker.value) || talks() == o.talks();
        return sameSpeaker && peerToPeer() == o.peerToPeer() && sameText(room->name, o.room->name);
    }
    EntityId entity(const ShardId &shard) const { return EntityId::of(shard, room->id, person->id); }
    Health health() const { return person->health; }
    const Readings &readings() const { return person->readings; }
    bool peerToPeer() const { return room->peerToPeer.value_or(false); }
    bool talks() const { return !room->speaker.isEmpty() && room->speaker == person->id; }
    QString search(const CellContext &context) const;
};

class ParticipantTable : public TableModel<PersonRow>
{
public:
    // scope: EntityKind::Fleet, Shard or Room. The fleet outlives the table.
    ParticipantTable(const Fleet &fleet, const EntityId &scope, QObject *parent = nullptr);

private:
    static const std::vector<Column<PersonRow>> &columns(bool ofRoom);
    void takeShards(const Fleet &fleet);
    void take(const SnapshotPtr &snapshot);
    EntityId m_scope;
};

} // namespace jitscope
