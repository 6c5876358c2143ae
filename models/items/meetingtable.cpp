#include "items/meetingtable.h"

#include "base/text.h"
#include "export/exporttable.h"
#include "items/explain.h"
#include "items/operationwords.h"
#include "items/qualitywords.h"

#include <QCoreApplication>
#include <QDateTime>

namespace jitscope {
namespace {

QString meetingSays(const char *source) { return QCoreApplication::translate("Meetings", source); }

QVariant meetingStateCell(const MeetingRow &r, const ListContext &c)
{
    const Meeting &m = r.meeting;
    switch (c.role) {
    case Qt::DisplayRole: return m.isOn ? meetingSays(QT_TRANSLATE_NOOP("Meetings", "On")) : m.sawEnd ? meetingSays(QT_TRANSLATE_NOOP("Meetings", "Ended")) : meetingSays(QT_TRANSLATE_NOOP("Meetings", "End not seen"));
    case HealthRole: return int(m.isOn ? Health::Ok : m.sawEnd ? Health::SwitchedOff : Health::Unknown);
    case SortRole: return double(m.isOn ? 0 : m.sawEnd ? 2 : 1);
    case Qt::ToolTipRole: {
        const QStringList gaps = meetingGaps(m, c.now);
        return gaps.isEmpty() ? QVariant() : QVariant(gaps.join(u' '));
    }
    default: return {};
    }
}
QVariant meetingNameCell(const MeetingRow &r, const ListContext &c)
{
    if (c.role == Qt::DisplayRole) return visibleText(r.name, 80);
    if (c.role == IconsRole && !r.meeting.gaps.empty()) return QStringList{QStringLiteral("-history")};
    return {};
}
QVariant meetingShardCell(const MeetingRow &r, const ListContext &c) { return c.role == Qt::DisplayRole ? QVariant(visibleText(r.shard, 60)) : QVariant(); }
QVariant meetingBeginCell(const MeetingRow &r, const ListContext &c)
{
    if (c.role == Qt::DisplayRole) return meetingBegin(r.meeting, c.now);
    if (c.role == Qt::ToolTipRole || c.role == PlainRole) return zonedMoment(r.meeting.from);
    return c.role == SortRole ? QVariant(double(r.meeting.from)) : QVariant();
}
QVariant meetingLengthCell(const MeetingRow &r, const ListContext &c)
{
    if (c.role == Qt::DisplayRole) return meetingLength(r.meeting);
    if (c.role == PlainRole) return plainSpan(r.meeting.to - r.meeting.from);
    return c.role == SortRole ? QVariant(double(r.meeting.to - r.meeting.from)) : QVariant();
}
QVariant meetingCountCell(int n, const ListContext &c)
{
    if (c.role == Qt::DisplayRole) return n > 0 ? QLocale().toString(n) : QStringLiteral("–");
    if (c.role == MissingRole) return n <= 0;
    return (c.role == SortRole || c.role == PlainRole) && n > 0 ? QVariant(double(n)) : QVariant();
}
QVariant meetingPeopleCell(const MeetingRow &r, const ListContext &c) { return meetingCountCell(r.meeting.people(), c); }
QVariant meetingPeakCell(const MeetingRow &r, const ListContext &c)
{
    if (c.role == Qt::ToolTipRole && r.meeting.peak > 0) return meetingSays(QT_TRANSLATE_NOOP("Meetings", "at %1")).arg(momentText(r.meeting.peakAt, c.now));
    return meetingCountCell(r.meeting.peak, c);
}
QVariant meetingWorstCell(const MeetingRow &r, const ListContext &c)
{
    const bool known = r.worst && *r.worst != Band::None;
    switch (c.role) {
    case Qt::DisplayRole: return known ? bandTitle(*r.worst) : r.worst ? QStringLiteral("–") : QStringLiteral("…");
    case HealthRole: return int(known ? healthOf(*r.worst) : Health::Pending);
    case MissingRole: return !known;
    case SortRole: return known ? QVariant(double(*r.worst)) : QVariant();
    case Qt::ToolTipRole: return known ? QVariant() : r.worst ? meetingSays(QT_TRANSLATE_NOOP("Meetings", "Nothing was measured, or it is no longer kept.")) : QVariant();
    default: return {};
    }
}
QVariant meetingRecordedCell(const MeetingRow &r, const ListContext &c)
{
    const Meeting &m = r.meeting;
    const bool any = !m.recordings.empty();
    if (c.role == Qt::DisplayRole) return any ? (m.streamed ? meetingSays(QT_TRANSLATE_NOOP("Meetings", "streamed")) : meetingSays(QT_TRANSLATE_NOOP("Meetings", "recorded"))) : QString();
    if (c.role == SortRole) return any ? 1.0 : 0.0;
    if (c.role == Qt::ToolTipRole && any) {
        qint64 sum = 0;
        for (const TimeSpan &s : m.recordings) sum += s.to - s.from;
        return meetingSays(QT_TRANSLATE_NOOP("Meetings", "%1 in all")).arg(formatAge(sum, QLocale()));
    }
    return {};
}
QVariant meetingBridgesCell(const MeetingRow &r, const ListContext &c)
{
    if (c.role != Qt::DisplayRole && c.role != Qt::ToolTipRole) return {};
    QStringList all;
    for (const QString &b : r.meeting.bridges) all << visibleText(b, 60);
    return all.isEmpty() ? QStringLiteral("–") : all.join(QStringLiteral(", "));
}

const std::vector<ListColumn<MeetingRow>> &meetingColumns()
{
    static const std::vector<ListColumn<MeetingRow>> all{
        {{.key = "state", .title = QT_TRANSLATE_NOOP("Column", "State"), .mode = CellMode::SignText, .widest = "End not seen"}, meetingStateCell},
        {{.key = "meeting", .title = QT_TRANSLATE_NOOP("Column", "Meeting"), .widest = "design-critique", .stretch = true}, meetingNameCell},
        {{.key = "shard", .title = QT_TRANSLATE_NOOP("Column", "Shard"), .widest = "ap-southeast-1", .dropFirst = true}, meetingShardCell},
        {{.key = "began", .title = QT_TRANSLATE_NOOP("Column", "Began"), .mode = CellMode::Figure, .widest = "before yesterday 88:88"}, meetingBeginCell},
        {{.key = "length", .title = QT_TRANSLATE_NOOP("Column", "Length"), .mode = CellMode::Figure, .widest = "at least 88 h 88 min"}, meetingLengthCell},
        {{.key = "people", .title = QT_TRANSLATE_NOOP("Column", "People"), .mode = CellMode::Figure, .widest = "8,888"}, meetingPeopleCell},
        {{.key = "peak", .title = QT_TRANSLATE_NOOP("Column", "Peak"), .mode = CellMode::Figure, .widest = "8,888"}, meetingPeakCell},
        {{.key = "worst", .title = QT_TRANSLATE_NOOP("Column", "Worst"), .mode = CellMode::SignText, .widest = "Critical"}, meetingWorstCell},
        {{.key = "recorded", .title = QT_TRANSLATE_NOOP("Column", "Recording"), .widest = "recorded"}, meetingRecordedCell},
        {{.key = "bridges", .title = QT_TRANSLATE_NOOP("Column", "Bridges"), .widest = "jvb-eu1-01, jvb-eu1-02", .dropFirst = true}, meetingBridgesCell}};
    return all;
}

} // namespace

MeetingTable::MeetingTable(QObject *parent) : ListTable(meetingColumns(), parent) {}

const MeetingRow *MeetingTable::find(const EntityId &entity) const
{
    for (const MeetingRow &r : rows())
        if (r.entity() == entity) return &r;
    return nullptr;
}

QString meetingBegin(const Meeting &m, qint64 now)
{
    const QString at = momentText(m.from, now);
    return m.sawBegin ? at : meetingSays(QT_TRANSLATE_NOOP("Meetings", "before %1")).arg(at);
}

QString meetingEnd(const Meeting &m, qint64 now)
{
    if (m.isOn) return meetingSays(QT_TRANSLATE_NOOP("Meetings", "now"));
    const QString at = momentText(m.to, now);
    return m.sawEnd ? at : meetingSays(QT_TRANSLATE_NOOP("Meetings", "after %1")).arg(at);
}

QString meetingLength(const Meeting &m)
{
    const QString age = formatAge(m.to - m.from, QLocale());
    return m.sawBegin && (m.sawEnd || m.isOn) ? age : meetingSays(QT_TRANSLATE_NOOP("Meetings", "at least %1")).arg(age);
}

QStringList meetingGaps(const Meeting &m, qint64 now)
{
    QStringList all;
    if (!m.sawBegin) all << meetingSays(QT_TRANSLATE_NOOP("Meetings", "It was on when recording began at %1; since when is not known.")).arg(momentText(m.from, now));
    for (const TimeSpan &g : m.gaps) all << meetingSays(QT_TRANSLATE_NOOP("Meetings", "Nothing was recorded from %1 to %2; that it was one meeting is likely, not certain.")).arg(momentText(g.from, now), momentText(g.to, now));
    if (!m.sawEnd && !m.isOn) all << meetingSays(QT_TRANSLATE_NOOP("Meetings", "Recording stopped at %1; how it went on is not known.")).arg(momentText(m.to, now));
    return all;
}

} // namespace jitscope
