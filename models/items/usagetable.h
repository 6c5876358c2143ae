// Usage by day, shard or beginning of rooms' names, one a row (series/usage.h).
#pragma once

#include "items/listtable.h"
#include "series/usage.h"

namespace jitscope {

struct UsageTableRow
{
    UsageRow usage;
    UsageBy by = UsageBy::Day;
    QString name;    // of the day, shard or prefix, as shown

    bool isBefore(const UsageTableRow &o) const
    {
        return std::tuple(int(by), -usage.day.toJulianDay(), usage.shard, usage.prefix) < std::tuple(int(o.by), -o.usage.day.toJulianDay(), o.usage.shard, o.usage.prefix);
    }
    bool shows(const UsageTableRow &o) const
    {
        return name == o.name && usage.peak == o.usage.peak && usage.peakAt == o.usage.peakAt && usage.peakRooms == o.usage.peakRooms && usage.personMinutes == o.usage.personMinutes
               && usage.meetings == o.usage.meetings && usage.recordings == o.usage.recordings && usage.recordedMs == o.usage.recordedMs && usage.unknownMs == o.usage.unknownMs && usage.knownMs == o.usage.knownMs;
    }
    // A row of its own: no thing of the fleet, but unique.
    EntityId entity() const { return {EntityKind::Fleet, usage.shard, QStringLiteral("usage"), by == UsageBy::Day ? usage.day.toString(Qt::ISODate) : u'-' + usage.prefix}; }
    QString search() const { return name; }
};

class UsageTable : public ListTable<UsageTableRow>
{
public:
    explicit UsageTable(QObject *parent = nullptr);
};

// "1,284" person-hours with one decimal below 10; a row of which nothing is known has "–".
QString usageHours(double minutes);
// "97 %": what of the time was not recorded; never all of it while anything is known.
QString unknownShare(const UsageRow &row);
bool isUnknownUsage(const UsageRow &row); // nothing at all was recorded of its time
// "Tuesday 03–04, no rooms on 4 of 4 weeks": what is known of the idlest hour.
QString idleSentence(const IdleHour &hour);

} // namespace jitscope
