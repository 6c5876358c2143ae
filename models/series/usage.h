// How much a fleet was used: by day, by shard, by the beginning of rooms' names; and its idle hours. Pure. Time of which nothing was recorded is told beside each sum
// and counts for nothing: it is not zero.
#pragma once

#include "series/history.h"
#include "series/meetings.h"

#include <QDate>

#include <optional>

namespace jitscope {

// Read of the store for one shard, all over the same time.
struct UsageSeries
{
    ShardId shard;
    HistoryAnswer people, rooms; // ShardPeople, ShardRooms; the columns' mean is `last`
};

enum class UsageBy : quint8 { Day, Shard, Prefix };

struct UsageRow
{
    QDate day;               // of UsageBy::Day; this computer's days
    QString shard, prefix;   // of Shard; of Prefix: "standup" of "standup-monday"; hostile
    int peak = 0;            // people at the same time; of several shards: together. 0 with nothing known: see knownMs
    qint64 peakAt = 0;
    int peakRooms = 0;
    double personMinutes = 0;
    int meetings = 0, recordings = 0;
    qint64 recordedMs = 0;
    qint64 knownMs = 0, unknownMs = 0; // of the row's whole time, summed over shards
};

// Of [from, to). Prefix rows are made of meetings alone, the others of both. Newest day first; else by person-minutes.
std::vector<UsageRow> usageOf(UsageBy by, const std::vector<UsageSeries> &series, const std::vector<Meeting> &meetings, qint64 from, qint64 to);
// "standup" of "standup-monday", "daily" of "daily_42", "[tenant]": up to the first of -_.0-9 or space, but never empty.
QString roomPrefix(const QString &room);

// One hour of the week.
struct IdleHour
{
    int weekday = 1, hour = 0; // Monday 1; it begins then
    int weeks = 0, empty = 0;  // that are known; of them without a single room
    double people = 0;         // mean
    double most = 0;           // people at most
};
// The hours of the week, the idlest first, of which at least half of the weeks are known (and one). Empty: too little is known.
std::vector<IdleHour> idleHours(const std::vector<UsageSeries> &series, qint64 from, qint64 to);
// The next time that this hour begins after `now`, ms since the epoch.
qint64 nextOf(const IdleHour &hour, qint64 now);

} // namespace jitscope
