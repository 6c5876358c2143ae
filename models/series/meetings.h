// Meetings that were, made of the store's events: who was there for how long, how many at most, recorded or not. Pure. What nobody saw is said, not invented: a
// meeting that was on when recording began has no known beginning, one during which recording stopped has a gap or no known end.
#pragma once

#include "fleet/room.h"
#include "series/historystate.h"

#include <QStringList>

#include <map>
#include <vector>

namespace jitscope {

struct TimeSpan
{
    qint64 from = 0, to = 0; // [from, to), ms since the epoch
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

struct MeetingStay
{
    PersonId person;
    QString name;             // hostile; empty: forgotten
    qint64 from = 0, to = 0;
    bool sawJoin = true, sawLeave = true; // false: was there when first seen; was there when last seen
    PersonKind kind = PersonKind::Person;
    friend bool operator==(const MeetingStay &, const MeetingStay &) = default;
};

struct Meeting
{
    ShardId shard;
    RoomId room;
    qint64 from = 0, to = 0;            // first and last moment at which it is known to have been on
    bool sawBegin = false, sawEnd = false;
    bool isOn = false;                  // at the end of the time that was read
    std::vector<TimeSpan> gaps;         // within it nothing was recorded
    std::vector<MeetingStay> stays;     // by beginning; one for each time that somebody came
    std::vector<TimeSpan> recordings;   // as far as they were seen
    bool streamed = false;
    QStringList bridges;                // sorted
    int peak = 0;                       // people at the same time; 0: nobody was ever seen in it
    qint64 peakAt = 0;

    int people() const;                 // different ones; recorders, gateways and transcribers are none
    qint64 personMs() const;            // of all stays together, gaps left out
    friend bool operator==(const Meeting &, const Meeting &) = default;
};

// events: of one or several shards, in any order, of presenceEvents() at least, back to some time before `from`. silent: of each shard the spans in which nothing was
// recorded, by time; without them a gap is told from the last event. Meetings that reach into [from, to), by (shard, room, from).
std::vector<Meeting> meetingsOf(std::vector<HistoryEvent> events, qint64 from, qint64 to, const std::map<QString, std::vector<TimeSpan>> &silent = {});

// Runs of columns without data of at least `leastMs`, within [from, to): when nothing was recorded, told by a figure that is always measured.
std::vector<TimeSpan> silentSpans(const struct HistoryAnswer &answer, qint64 from, qint64 to, qint64 leastMs);

} // namespace jitscope
