// Meetings of the past and the present, one a row (series/meetings.h).
#pragma once

#include "items/listtable.h"
#include "series/meetings.h"

namespace jitscope {

struct MeetingRow
{
    Meeting meeting;
    QString name, shard;            // as shown: pseudonyms while names are hidden
    QString people;                 // names for the search, as shown
    std::optional<Band> worst;      // nothing: not read yet

    bool isBefore(const MeetingRow &o) const { return std::tie(o.meeting.from, meeting.shard, meeting.room) < std::tie(meeting.from, o.meeting.shard, o.meeting.room); }
    bool shows(const MeetingRow &o) const { return meeting == o.meeting && name == o.name && shard == o.shard && worst == o.worst; }
    // Of this very meeting: several may have had one room.
    EntityId entity() const { return {EntityKind::Room, meeting.shard.value, QString::number(meeting.from), meeting.room.value}; }
    QString search() const { return name + u' ' + shard + u' ' + people; }
};

class MeetingTable : public ListTable<MeetingRow>
{
public:
    explicit MeetingTable(QObject *parent = nullptr);
    const MeetingRow *find(const EntityId &entity) const; // null: no such row
};

// "14:02", "before 14:02"; "now", "14:40", "after 14:40".
QString meetingBegin(const Meeting &meeting, qint64 now);
QString meetingEnd(const Meeting &meeting, qint64 now);
// "38 min", "at least 38 min".
QString meetingLength(const Meeting &meeting);
// What was not seen of it, in sentences; empty: all was.
QStringList meetingGaps(const Meeting &meeting, qint64 now);

} // namespace jitscope
