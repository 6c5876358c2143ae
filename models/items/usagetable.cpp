#include "items/usagetable.h"

#include "base/text.h"
#include "base/unit.h"
#include "items/operationwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace jitscope {
namespace {

QString usageSays(const char *source) { return QCoreApplication::translate("Usage", source); }

QVariant usageNameCell(const UsageTableRow &r, const ListContext &c)
{
    if (c.role == Qt::DisplayRole) return r.name;
    if (c.role == SortRole) return r.by == UsageBy::Day ? QVariant(double(r.usage.day.toJulianDay())) : QVariant(r.name);
    if (c.role == PlainRole && r.by == UsageBy::Day) return r.usage.day.toString(Qt::ISODate);
    return {};
}

// A count that means nothing while nothing was recorded: then it is missing, not zero.
QVariant usageFigureCell(const UsageTableRow &r, const ListContext &c, double value, const QString &text)
{
    const bool unknown = isUnknownUsage(r.usage);
    switch (c.role) {
    case Qt::DisplayRole: return unknown ? QStringLiteral("–") : text;
    case MissingRole: return unknown;
    case SortRole:
    case PlainRole: return unknown ? QVariant() : QVariant(value);
    case Qt::ToolTipRole: return unknown ? usageSays(QT_TRANSLATE_NOOP("Usage", "Nothing was recorded of this time.")) : QVariant();
    default: return {};
    }
}
QVariant usageCountCell(const UsageTableRow &r, const ListContext &c, int n) { return usageFigureCell(r, c, n, QLocale().toString(n)); }

QVariant usagePeakCell(const UsageTableRow &r, const ListContext &c)
{
    if (c.role == Qt::ToolTipRole && r.usage.peakAt > 0) return usageSays(QT_TRANSLATE_NOOP("Usage", "at %1")).arg(momentText(r.usage.peakAt, c.now));
    return usageCountCell(r, c, r.usage.peak);
}
QVariant usageRoomsCell(const UsageTableRow &r, const ListContext &c) { return usageCountCell(r, c, r.usage.peakRooms); }
QVariant usageHoursCell(const UsageTableRow &r, const ListContext &c)
{
    if (c.role == Qt::ToolTipRole && !isUnknownUsage(r.usage)) return usageSays(QT_TRANSLATE_NOOP("Usage", "%1 person-minutes")).arg(QLocale().toString(r.usage.personMinutes, 'f', 0));
    return usageFigureCell(r, c, std::round(r.usage.personMinutes / 60 * 1000) / 1000, usageHours(r.usage.personMinutes));
}
QVariant usageMeetingsCell(const UsageTableRow &r, const ListContext &c) { return usageCountCell(r, c, r.usage.meetings); }
QVariant usageRecordingsCell(const UsageTableRow &r, const ListContext &c) { return usageCountCell(r, c, r.usage.recordings); }
QVariant usageRecordedCell(const UsageTableRow &r, const ListContext &c)
{
    if (c.role == PlainRole && !isUnknownUsage(r.usage)) return plainSpan(r.usage.recordedMs);
    return usageFigureCell(r, c, double(r.usage.recordedMs), r.usage.recordedMs > 0 ? formatAge(r.usage.recordedMs, QLocale()) : QLocale().toString(0));
}
double shareUnknown(const UsageRow &row)
{
    const qint64 all = row.knownMs + row.unknownMs;
    const double share = all > 0 ? double(row.unknownMs) / double(all) : 0;
    return row.knownMs > 0 ? std::min(share, 0.999) : share; // a little is known, and is what the row is made of
}
QVariant usageUnknownCell(const UsageTableRow &r, const ListContext &c)
{
    const double share = shareUnknown(r.usage);
    switch (c.role) {
    case Qt::DisplayRole: return r.usage.unknownMs < 60'000 ? QStringLiteral("–") : unknownShare(r.usage);
    case MissingRole: return r.usage.unknownMs < 60'000;
    case SortRole: return share;
    case PlainRole: return QStringLiteral("%1%").arg(share * 100, 0, 'f', 1);
    case Qt::ToolTipRole: return r.usage.unknownMs < 60'000 ? usageSays(QT_TRANSLATE_NOOP("Usage", "All of the time was recorded.")) : usageSays(QT_TRANSLATE_NOOP("Usage", "Of %1 nothing was recorded (summed over shards). It counts for nothing in this row, not for zero.")).arg(formatAge(r.usage.unknownMs, QLocale()));
    default: return {};
    }
}

const std::vector<ListColumn<UsageTableRow>> &usageColumns()
{
    static const std::vector<ListColumn<UsageTableRow>> all{
        {{.key = "what", .title = QT_TRANSLATE_NOOP("Column", "Of"), .widest = "Wednesday 30 Nov", .stretch = true}, usageNameCell},
        {{.key = "peak", .title = QT_TRANSLATE_NOOP("Column", "Peak people"), .mode = CellMode::Figure, .widest = "88,888"}, usagePeakCell},
        {{.key = "rooms", .title = QT_TRANSLATE_NOOP("Column", "Peak rooms"), .mode = CellMode::Figure, .widest = "8,888"}, usageRoomsCell},
        {{.key = "hours", .title = QT_TRANSLATE_NOOP("Column", "Person-hours"), .mode = CellMode::Figure, .widest = "888,888"}, usageHoursCell},
        {{.key = "meetings", .title = QT_TRANSLATE_NOOP("Column", "Meetings"), .mode = CellMode::Figure, .widest = "8,888"}, usageMeetingsCell},
        {{.key = "recordings", .title = QT_TRANSLATE_NOOP("Column", "Recordings"), .mode = CellMode::Figure, .widest = "8,888"}, usageRecordingsCell},
        {{.key = "recorded", .title = QT_TRANSLATE_NOOP("Column", "Recorded"), .mode = CellMode::Figure, .widest = "88 h 88 min"}, usageRecordedCell},
        {{.key = "unknown", .title = QT_TRANSLATE_NOOP("Column", "Not known"), .mode = CellMode::Figure, .widest = "99.9 %"}, usageUnknownCell}};
    return all;
}

} // namespace

UsageTable::UsageTable(QObject *parent) : ListTable(usageColumns(), parent) {}

QString usageHours(double minutes) { return QLocale().toString(minutes / 60, 'f', minutes < 600 ? 1 : 0); }
QString unknownShare(const UsageRow &row)
{
    const double share = shareUnknown(row);
    return formatWithUnit(share * 100, Unit::Percent, share > 0.99 && share < 1 ? 1 : 0, QLocale());
}
bool isUnknownUsage(const UsageRow &row) { return row.knownMs == 0 && row.meetings == 0 && row.personMinutes <= 0; }

QString idleSentence(const IdleHour &h)
{
    const QString when = usageSays(QT_TRANSLATE_NOOP("Usage", "%1 %2–%3")).arg(QLocale().dayName(h.weekday), QStringLiteral("%1").arg(h.hour, 2, 10, QLatin1Char('0')), QStringLiteral("%1").arg((h.hour + 1) % 24, 2, 10, QLatin1Char('0')));
    if (h.empty == h.weeks) return QCoreApplication::translate("Usage", "%1: no rooms on %2 of %n week(s).", nullptr, h.weeks).arg(when).arg(h.empty);
    return QCoreApplication::translate("Usage", "%1: no rooms on %2 of %n week(s), %3 people on average, %4 at most.", nullptr, h.weeks).arg(when).arg(h.empty).arg(QLocale().toString(h.people, 'f', 1), QLocale().toString(h.most, 'f', 0));
}

} // namespace jitscope
