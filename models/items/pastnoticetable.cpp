#include "items/pastnoticetable.h"

#include "alerts/alertrule.h"
#include "audit/operation.h"
#include "base/text.h"
#include "items/alertwords.h"
#include "items/operationwords.h"

#include <QCoreApplication>
#include <QDateTime>

namespace jitscope {
namespace {

QString pastSays(const char *source) { return QCoreApplication::translate("Past", source); }

bool isOpenNotice(const PastNoticeRow &r) { return r.notice.until == 0; }

Health noticeHealth(const PastNoticeRow &r)
{
    if (r.operation || !isOpenNotice(r)) return r.notice.lost ? Health::Unknown : isOpenNotice(r) ? Health::Draining : Health::Ok;
    return r.notice.value >= double(AlertSeverity::Severe) ? Health::Critical : r.notice.value >= double(AlertSeverity::Warning) ? Health::Warning : Health::Pending;
}

QString noticeState(const PastNoticeRow &r)
{
    if (r.notice.lost) return pastSays(QT_TRANSLATE_NOOP("Past", "End not seen"));
    if (r.operation) return isOpenNotice(r) ? pastSays(QT_TRANSLATE_NOOP("Past", "Running")) : pastSays(QT_TRANSLATE_NOOP("Past", "Ended"));
    return isOpenNotice(r) ? severityWord(AlertSeverity(std::clamp(int(r.notice.value), 0, int(AlertSeverity::Page)))) : placeWord(AlertPlace::Resolved);
}

QVariant noticeStateCell(const PastNoticeRow &r, const ListContext &c)
{
    switch (c.role) {
    case Qt::DisplayRole: return noticeState(r);
    case HealthRole: return int(noticeHealth(r));
    case SortRole: return double(isOpenNotice(r) ? -int(noticeHealth(r)) - 100 : 0);
    case Qt::ToolTipRole: return r.notice.lost ? pastSays(QT_TRANSLATE_NOOP("Past", "Nobody was there to see its end: recording had stopped, and began anew at that time.")) : QVariant();
    default: return {};
    }
}
QVariant noticeWhatCell(const PastNoticeRow &r, const ListContext &c) { return c.role == Qt::DisplayRole ? QVariant(r.notice.text.isEmpty() ? pastSays(QT_TRANSLATE_NOOP("Past", "forgotten")) : visibleText(r.notice.text, 200)) : QVariant(); }
QVariant noticeShardCell(const PastNoticeRow &r, const ListContext &c) { return c.role == Qt::DisplayRole ? QVariant(visibleText(r.notice.about.shard, 60)) : QVariant(); }
QVariant noticeAboutCell(const PastNoticeRow &r, const ListContext &c) { return c.role == Qt::DisplayRole ? QVariant(r.about) : QVariant(); }
QVariant noticeBeganCell(const PastNoticeRow &r, const ListContext &c)
{
    if (c.role == Qt::DisplayRole) return momentText(r.notice.since, c.now);
    if (c.role == Qt::ToolTipRole) return QDateTime::fromMSecsSinceEpoch(r.notice.since).toString(Qt::ISODate);
    return c.role == SortRole ? QVariant(double(r.notice.since)) : QVariant();
}
QVariant noticeForCell(const PastNoticeRow &r, const ListContext &c)
{
    const qint64 age = (isOpenNotice(r) ? c.now : r.notice.until) - r.notice.since;
    if (c.role == Qt::DisplayRole) return formatAge(age, QLocale());
    return c.role == SortRole ? QVariant(double(age)) : QVariant();
}

const std::vector<ListColumn<PastNoticeRow>> &noticeColumns(bool operations)
{
    static const std::vector<ListColumn<PastNoticeRow>> alerts{
        {{.key = "state", .title = QT_TRANSLATE_NOOP("Column", "State"), .mode = CellMode::SignText, .widest = "Critical, paged"}, noticeStateCell},
        {{.key = "cause", .title = QT_TRANSLATE_NOOP("Column", "Cause"), .widest = "Bridge stress is high", .stretch = true}, noticeWhatCell},
        {{.key = "target", .title = QT_TRANSLATE_NOOP("Column", "Target"), .widest = "jibri-eu1-03-long"}, noticeAboutCell},
        {{.key = "shard", .title = QT_TRANSLATE_NOOP("Column", "Shard"), .widest = "ap-southeast-1"}, noticeShardCell},
        {{.key = "since", .title = QT_TRANSLATE_NOOP("Column", "Since"), .mode = CellMode::Figure, .widest = "yesterday 88:88", .ages = true}, noticeBeganCell},
        {{.key = "for", .title = QT_TRANSLATE_NOOP("Column", "For"), .mode = CellMode::Figure, .widest = "88 h 88 min", .ages = true}, noticeForCell}};
    static const std::vector<ListColumn<PastNoticeRow>> deeds{
        {{.key = "state", .title = QT_TRANSLATE_NOOP("Column", "State"), .mode = CellMode::SignText, .widest = "End not seen"}, noticeStateCell},
        {{.key = "operation", .title = QT_TRANSLATE_NOOP("Column", "Operation"), .widest = "Restart recorder with X server", .stretch = true}, noticeWhatCell},
        {{.key = "target", .title = QT_TRANSLATE_NOOP("Column", "Target"), .widest = "jibri-eu1-03-long"}, noticeAboutCell},
        {{.key = "shard", .title = QT_TRANSLATE_NOOP("Column", "Shard"), .widest = "ap-southeast-1"}, noticeShardCell},
        {{.key = "asked", .title = QT_TRANSLATE_NOOP("Column", "Asked"), .mode = CellMode::Figure, .widest = "yesterday 88:88", .ages = true}, noticeBeganCell},
        {{.key = "for", .title = QT_TRANSLATE_NOOP("Column", "For"), .mode = CellMode::Figure, .widest = "88 h 88 min", .ages = true}, noticeForCell}};
    return operations ? deeds : alerts;
}

} // namespace

PastNoticeTable::PastNoticeTable(bool operations, QObject *parent) : ListTable(noticeColumns(operations), parent) {}

QString pastAbout(const EntityId &e, const QString &roomName, const QString &personName)
{
    const auto name = [](const QString &given, const QString &id) { return id.startsWith(u'#') && given.isEmpty() ? pastSays(QT_TRANSLATE_NOOP("Past", "a forgotten name")) : visibleText(given.isEmpty() ? id : given, 60); };
    switch (e.kind) {
    case EntityKind::Room: return name(roomName, e.id.section(u'@', 0, 0));
    case EntityKind::Person: return pastSays(QT_TRANSLATE_NOOP("Past", "%1 in %2")).arg(name(personName, e.id), name(roomName, e.room.section(u'@', 0, 0)));
    case EntityKind::Shard: return visibleText(e.shard, 60);
    case EntityKind::Fleet: return pastSays(QT_TRANSLATE_NOOP("Past", "all shards"));
    default: return visibleText(e.id, 60);
    }
}

} // namespace jitscope
