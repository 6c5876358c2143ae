#include "items/audittable.h"

#include "base/text.h"
#include "items/operationwords.h"
#include "privacy/roomlabel.h"
#include "raw/veiledpage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

namespace jitscope {
namespace {

constexpr int pageSize = 200, some = 50, mostPages = 25;

struct AuditCell
{
    enum Column { Time, Who, What, Target, Result, Hash, Count };
};

const ColumnTraits auditColumns[] = {
    {.key = "time", .title = QT_TRANSLATE_NOOP("Column", "Time"), .widest = "88:88:88"},
    {.key = "who", .title = QT_TRANSLATE_NOOP("Column", "Who"), .widest = "hanna@desk", .dropFirst = true},
    {.key = "what", .title = QT_TRANSLATE_NOOP("Column", "What"), .widest = "restart-recorders-idle"},
    {.key = "target", .title = QT_TRANSLATE_NOOP("Column", "Target"), .widest = "jibri-eu1-03-long"},
    {.key = "result", .title = QT_TRANSLATE_NOOP("Column", "Result"), .widest = "step 3 done: GET /colibri/drain says true", .stretch = true},
    {.key = "hash", .title = QT_TRANSLATE_NOOP("Column", "Hash"), .mode = CellMode::Figure, .widest = "a91cdddd", .dropFirst = true},
};

// Of a person the room and the endpoint.
QString auditTarget(const AuditEntry &e)
{
    const OperationKind *kind = operationKind(e.kind);
    const qsizetype space = e.target.indexOf(u' ');
    if (!kind || kind->target != OperationTarget::Person || space < 0) return visibleText(e.target.isEmpty() ? e.shard : e.target, 80);
    const RoomId room{e.target.left(space)};
    return visibleText(room.value, 80) + u' ' + personLabel(room, PersonId{e.target.mid(space + 1)}, {}, 80);
}

QString auditText(const AuditEntry &e, int column, qint64 now)
{
    switch (column) {
    case AuditCell::Time: return momentText(e.at, now);
    case AuditCell::Who: return visibleText(e.who, 60);
    case AuditCell::What: return visibleText(e.kind, 60);
    case AuditCell::Target: return auditTarget(e);
    case AuditCell::Result: return auditSentence(e);
    default: return QString::fromLatin1(e.hash.left(6)) + QChar(0x2026);
    }
}

} // namespace

AuditTable::AuditTable(AuditTrail &trail, QObject *parent)
    : TableModelBase(parent), m_trail(trail)
{
}

int AuditTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(AuditCell::Count); }
const ColumnTraits &AuditTable::traits(int column) const { return auditColumns[column]; }

QVariant AuditTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const AuditEntry &e = m_entries[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return auditText(e, column, m_now);
    case Qt::ToolTipRole:
        if (column == AuditCell::Time) return QDateTime::fromMSecsSinceEpoch(e.at).toString(Qt::ISODateWithMs);
        if (column == AuditCell::Hash) return QString::fromLatin1(e.hash);
        if (column == AuditCell::Result) return visibleText(veiledPage(QString::fromUtf8(QJsonDocument(e.details).toJson(QJsonDocument::Compact)), true), 1200);
        return {};
    case Qt::TextAlignmentRole: return int((column == AuditCell::Hash ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: return spoken(auditColumns[column], nullptr, auditText(e, column, m_now), {});
    case EntityRole: return QVariant::fromValue(EntityId::operation(ShardId{e.shard}, e.operation));
    case SearchRole: return QStringList{e.who, e.kind, e.what, e.shard, e.target, auditSentence(e), QString::fromLatin1(e.hash), e.operation}.join(u' ');
    case HealthRole: return column == AuditCell::Result ? QVariant(int(auditHealth(e))) : QVariant(); // what went wrong is coloured, not who or when
    case RankRole: return int(e.number);
    case MissingRole: return column == AuditCell::Hash;
    case SortRole: return column == AuditCell::Time ? QVariant(double(e.number)) : QVariant(auditText(e, column, m_now));
    default: return {};
    }
}

void AuditTable::refresh(bool verify)
{
    m_verify = m_verify || verify;
    if (m_asking) {
        m_again = true;
        return;
    }
    ask(0, std::exchange(m_verify, false));
}

void AuditTable::readOlder()
{
    m_pages = 0;
    m_wanted = int(m_entries.size()) + some;
    if (!m_asking && hasOlder()) ask(m_known.back().number, false);
}

void AuditTable::setShard(const QString &shard)
{
    if (m_shard == shard) return;
    m_shard = shard;
    m_pages = 0;
    m_wanted = some;
    show();
    if (!m_asking && wantsMore()) ask(m_known.back().number, false);
}

bool AuditTable::wantsMore() const { return !m_shard.isEmpty() && int(m_entries.size()) < m_wanted && hasOlder() && m_pages < mostPages; }

void AuditTable::ask(qint64 before, bool verify)
{
    m_asking = true;
    m_trail.read(before, pageSize, verify, this, [this, verify](const Result<AuditPage> &page) {
        m_asking = false;
        if (!page) {
            emit fault(page.error());
            return;
        }
        m_total = page->total;
        take(page->entries);
        emit read();
        if (verify) emit verified(page->total, page->brokenAfter);
        if (std::exchange(m_again, false)) return refresh();
        if (!wantsMore()) return;
        ++m_pages;
        ask(m_known.back().number, false);
    });
}

// What is known stays; newer ones come before it, older ones behind it. A page that leaves a gap to what is known takes its place.
void AuditTable::take(std::vector<AuditEntry> page)
{
    if (page.empty()) return;
    std::vector<AuditEntry> next;
    if (m_known.empty() || page.back().number > m_known.front().number + 1) {
        next = std::move(page);
    } else {
        for (const AuditEntry &e : page)
            if (e.number > m_known.front().number) next.push_back(e);
        const bool older = page.front().number < m_known.back().number;
        next.insert(next.end(), m_known.begin(), m_known.end());
        if (older) next.insert(next.end(), page.begin(), page.end());
    }
    m_known = std::move(next);
    show();
}

void AuditTable::show()
{
    std::vector<AuditEntry> next;
    for (const AuditEntry &e : m_known)
        if (m_shard.isEmpty() || e.shard == m_shard) next.push_back(e);
    struct Sink
    {
        AuditTable &table;
        ColumnRun differ(const AuditEntry &, const AuditEntry &) const { return {}; } // entries never change
        void replaced(AuditEntry &, AuditEntry &) {}
        void removing(int first, int last) { table.beginRemoveRows({}, first, last); }
        void removed() { table.endRemoveRows(); }
        void inserting(int first, int last) { table.beginInsertRows({}, first, last); }
        void inserted() { table.endInsertRows(); }
        void changed(int, int, ColumnRun) {}
    };
    mergeRows(m_entries, std::move(next), [](const AuditEntry &a, const AuditEntry &b) { return a.number > b.number; }, Sink{*this});
}

} // namespace jitscope

#include "moc_audittable.cpp"
