#include "items/roomtable.h"

#include "base/text.h"
#include "items/explain.h"
#include "items/qualitywords.h"
#include "items/sentences.h"
#include "items/servertable.h"

#include <QCoreApplication>
#include <QDateTime>

namespace jitscope {
namespace rooms { // in a batch with other files of such names
namespace {

QVariant state(const RoomRow &r, const CellContext &c)
{
    switch (c.role) {
    case Qt::DisplayRole:
        if (r.goneAt) return QCoreApplication::translate("Column", "ended");
        return r.peerToPeer() && r.health() <= Health::Pending ? QCoreApplication::translate("Column", "P2P") : qualityWord(r.health());
    case Qt::ToolTipRole: {
        if (r.peerToPeer()) return explainPeerToPeer();
        const Problem *p = c.shard ? problemOf(c.shard, EntityId::of(c.shard->id, r.room->id)) : nullptr;
        return p ? problemSentence(*p) : QVariant();
    }
    case SortRole: return -int(r.health()); // ascending is worst first
    default: return {};
    }
}

QVariant name(const RoomRow &r, const CellContext &c)
{
    switch (c.role) {
    case Qt::DisplayRole: return visibleText(r.room->name.isEmpty() ? r.room->id.value : r.room->name);
    case Qt::ToolTipRole: return visibleText(r.room->id.value);
    case IconsRole: return r.peerToPeer() ? QStringList{QStringLiteral("peer")} : QStringList();
    case HintRole: return r.room->breakout ? QCoreApplication::translate("Column", "breakout") : QVariant();
    default: return {};
    }
}

QVariant age(const RoomRow &r, const CellContext &c)
{
    const qint64 at = r.room->createdAt;
    switch (c.role) {
    case Qt::DisplayRole: return at > 0 ? formatAge(c.now - at, QLocale()) : QStringLiteral("–");
    case SortRole: return at > 0 ? QVariant(double(-at)) : QVariant();
    case MissingRole: return at <= 0;
    case Qt::ToolTipRole: return at > 0 ? QDateTime::fromMSecsSinceEpoch(at).toString(Qt::ISODate) : QVariant();
    default: return {};
    }
}

QVariant talks(const RoomRow &r, const CellContext &c)
{
    if (c.role != Qt::DisplayRole && c.role != MissingRole) return {};
    for (const PersonPtr &p : r.room->people)
        if (p->id == r.room->speaker) return c.role == MissingRole ? QVariant(false) : QVariant(visibleText(p->name));
    return c.role == MissingRole ? QVariant(true) : QVariant(QStringLiteral("–"));
}

QVariant verdict(const RoomRow &r, const CellContext &c)
{
    // Whose side it is, when that was found out; else what is wrong.
    if (const RoomQuality *q = c.shard && c.shard->quality ? c.shard->quality->room(r.room->id) : nullptr; q && q->verdict.cause() != VerdictCause::None && q->verdict.cause() != VerdictCause::PeerToPeer) {
        const VerdictFinding &f = q->verdict.findings.front();
        if (c.role == Qt::DisplayRole) return verdictTitle(f.cause);
        if (c.role == MissingRole) return false;
        if (c.role != Qt::ToolTipRole) return {};
        QString name = f.whom;
        for (const PersonPtr &p : r.room->people)
            if (p->id.value == f.whom) name = p->name;
        QStringList lines{verdictSentence(f, name)};
        for (const VerdictEvidence &e : f.evidence) lines << evidenceSentence(e);
        return lines.join(u'\n');
    }
    const Problem *p = c.shard ? problemOf(c.shard, EntityId::of(c.shard->id, r.room->id)) : nullptr;
    if (!p && c.shard) { // else the worst of its people
        for (const Problem &one : c.shard->problems)
            if (one.about.kind == EntityKind::Person && one.about.room == r.room->id.value) {
                p = &one;
                break;
            }
    }
    switch (c.role) {
    case Qt::DisplayRole: return p ? problemTitle(*p) : QStringLiteral("–");
    case Qt::ToolTipRole: return p ? problemSentence(*p) : QVariant();
    case MissingRole: return !p;
    default: return {};
    }
}

// The causes of one person's trouble, the usual verdicts.
QStringList verdictWords()
{
    QStringList words;
    for (const char *cause : {"loss-up", "loss-down", "jitter", "rtt"}) {
        Problem p;
        p.kind = ProblemKind::PersonPoor;
        p.args = {QString(), QLatin1String(cause)};
        words << problemTitle(p);
    }
    for (const VerdictCause cause : {VerdictCause::Bridge, VerdictCause::RelayLeg, VerdictCause::Region, VerdictCause::NothingFound}) words << verdictTitle(cause);
    return words;
}

QVariant bridges(const RoomRow &r, const CellContext &c)
{
    if (r.room->bridges.empty()) return c.role == Qt::DisplayRole ? QVariant(QStringLiteral("–")) : c.role == MissingRole ? QVariant(true) : QVariant();
    QStringList all;
    for (const ServerId &b : r.room->bridges) all.append(visibleText(c.role == Qt::DisplayRole ? shortServerName(b.value) : b.value));
    if (c.role == Qt::DisplayRole || c.role == Qt::ToolTipRole) return all.join(QStringLiteral(", "));
    return {};
}

QVariant recording(const RoomRow &r, const CellContext &c)
{
    const bool records = r.room->recording.value_or(false), streams = r.room->streaming.value_or(false);
    switch (c.role) {
    case IconsRole: {
        QStringList icons;
        if (records) icons.append(QStringLiteral("recorder"));
        if (streams) icons.append(QStringLiteral("signalling"));
        return icons;
    }
    case SortRole: return double(records * 2 + streams);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (records) return QCoreApplication::translate("Column", "Recording");
        if (streams) return QCoreApplication::translate("Column", "Live stream");
        return r.room->recording ? QCoreApplication::translate("Column", "No recording") : QCoreApplication::translate("Column", "Recording: unknown");
    default: return {};
    }
}

QVariant quality(const RoomRow &r, const CellContext &c)
{
    if (c.role == SeriesRole && c.shard) return QVariant::fromValue(SeriesKey{r.entity(c.shard->id), Metric::RoomLossUpMax});
    return {};
}

} // namespace
} // namespace rooms

QString RoomRow::search(const CellContext &) const
{
    QString text = room->id.value + QLatin1Char(' ') + room->name;
    for (const ServerId &b : room->bridges) text += QLatin1Char(' ') + b.value;
    return text;
}

const std::vector<Column<RoomRow>> &RoomTable::columns()
{
    using namespace rooms;
    using R = const RoomRow &;
    static const auto all = [] {
        std::vector<Column<RoomRow>> c{
            {{.key = "state", .title = QT_TRANSLATE_NOOP("Column", "State"), .mode = CellMode::SignText, .widest = "P2P", .words = qualityWords}, state,
             [](R a, R b) { return a.health() == b.health() && a.peerToPeer() == b.peerToPeer(); }},
            {{.key = "room", .title = QT_TRANSLATE_NOOP("Column", "Room"), .widest = "all-hands-september", .stretch = true}, name,
             [](R a, R b) { return a.room->name == b.room->name && a.peerToPeer() == b.peerToPeer(); }},
            {{.key = "people", .title = QT_TRANSLATE_NOOP("Column", "People"), .mode = CellMode::Figure, .widest = "8,888", .metric = Metric::RoomPeople}},
            {{.key = "age", .title = QT_TRANSLATE_NOOP("Column", "Age"), .mode = CellMode::Figure, .widest = "8 h 88 min", .ages = true}, age,
             [](R a, R b) { return a.room->createdAt == b.room->createdAt; }},
            {{.key = "talks", .title = QT_TRANSLATE_NOOP("Column", "Talks now"), .widest = "Aiko Tanaka", .dropFirst = true}, talks,
             [](R a, R b) { return a.room->speaker == b.room->speaker; }},
            {{.key = "verdict", .title = QT_TRANSLATE_NOOP("Column", "Verdict"), .widest = "Own downlink", .words = verdictWords}, verdict,
             [](R a, R b) { return a.health() == b.health(); }},
            {{.key = "bridges", .title = QT_TRANSLATE_NOOP("Column", "Bridges"), .widest = "01, 02", .dropFirst = true}, bridges,
             [](R a, R b) { return a.room->bridges == b.room->bridges; }},
            {{.key = "recording", .title = QT_TRANSLATE_NOOP("Column", "Rec"), .mode = CellMode::Icons, .widest = "MM"}, recording,
             [](R a, R b) { return a.room->recording == b.room->recording && a.room->streaming == b.room->streaming; }},
            {{.key = "rtt", .title = QT_TRANSLATE_NOOP("Column", "RTT"), .mode = CellMode::Figure, .widest = "888 ms", .metric = Metric::RoomRttMax, .unit = true}},
            {{.key = "loss_up", .title = QT_TRANSLATE_NOOP("Column", "Loss ↑"), .mode = CellMode::Figure, .widest = "88.8 %", .metric = Metric::RoomLossUpMax}},
            {{.key = "loss_down", .title = QT_TRANSLATE_NOOP("Column", "Loss ↓"), .mode = CellMode::Figure, .widest = "88.8 %", .metric = Metric::RoomLossDownMax, .dropFirst = true}},
            {{.key = "jitter", .title = QT_TRANSLATE_NOOP("Column", "Jitter ↑"), .mode = CellMode::Figure, .widest = "88.8 ms", .metric = Metric::RoomJitterMax, .unit = true, .dropFirst = true}},
            {{.key = "quality", .title = QT_TRANSLATE_NOOP("Column", "Quality, 40 min"), .mode = CellMode::Strip, .widest = "MMMMMMMM"}, quality},
        };
        addRestOfCatalogue(c, "room.");
        return c;
    }();
    return all;
}

RoomTable::RoomTable(const Fleet &fleet, const EntityId &scope, QObject *parent)
    : TableModel(columns(), parent), m_scope(scope)
{
    connect(&fleet, &Fleet::shardsChanged, this, [this, &fleet] { takeShards(fleet); });
    connect(&fleet, &Fleet::updated, this, [this](const ShardId &, const SnapshotPtr &, const SnapshotPtr &snapshot) { take(snapshot); });
    takeShards(fleet);
}

void RoomTable::takeShards(const Fleet &fleet)
{
    std::vector<ShardId> order;
    for (const SnapshotPtr &s : fleet.shards())
        if (m_scope.kind == EntityKind::Fleet || m_scope.shard == s->id.value) order.push_back(s->id);
    setBlocks(order);
    for (const SnapshotPtr &s : fleet.shards()) take(s);
}

void RoomTable::take(const SnapshotPtr &snapshot)
{
    if (m_scope.kind != EntityKind::Fleet && m_scope.shard != snapshot->id.value) return;
    std::vector<RoomRow> next;
    next.reserve(snapshot->rooms.size());
    for (const RoomPtr &room : snapshot->rooms) next.push_back({room.get()});
    apply(snapshot->id, snapshot, std::move(next));
}

} // namespace jitscope
