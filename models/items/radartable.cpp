#include "items/radartable.h"

#include "base/text.h"
#include "base/translate.h"
#include "base/unit.h"
#include "items/qualitywords.h"
#include "privacy/roomlabel.h"

#include <QCoreApplication>

#include <algorithm>

namespace jitscope {
namespace radar { // in a batch with other files of such names
namespace {

using R = const RadarRow &;
using Kind = RadarFinding::Kind;

Kind kindOf(SplitRoom::Kind kind)
{
    switch (kind) {
    case SplitRoom::Kind::Split: return Kind::Split;
    case SplitRoom::Kind::ProxySplit: return Kind::ProxySplit;
    case SplitRoom::Kind::Mismatch: return Kind::Elsewhere;
    case SplitRoom::Kind::Missing: return Kind::Unlisted;
    case SplitRoom::Kind::Ambiguous: break;
    }
    return Kind::Ambiguous;
}

Kind kindOf(OrphanRoom::Kind kind)
{
    switch (kind) {
    case OrphanRoom::Kind::NoBridgeSession: return Kind::NoBridge;
    case OrphanRoom::Kind::UnknownToFocus: return Kind::UnknownToFocus;
    case OrphanRoom::Kind::CountsDiffer: return Kind::CountsDiffer;
    case OrphanRoom::Kind::Leaked: break;
    }
    return Kind::Leaked;
}

Health healthFor(Kind kind)
{
    switch (kind) {
    case Kind::Split: return Health::Critical;
    case Kind::ProxySplit:
    case Kind::Elsewhere:
    case Kind::NoBridge:
    case Kind::UnknownToFocus: return Health::Warning;
    case Kind::Unlisted:
    case Kind::Ambiguous:
    case Kind::CountsDiffer:
    case Kind::Leaked: break;
    }
    return Health::Fair;
}

// The shard that tells of it where all are listed: the one with most of its people, else the first that a proxy sends to.
ShardId homeOf(const SplitRoom &r)
{
    if (!r.shares.empty()) return r.shares.front().shard;
    for (const SplitRoom::Opinion &o : r.opinions)
        if (!o.shard.isEmpty()) return o.shard;
    return {};
}

QString placesOf(const SplitRoom &r)
{
    QStringList parts;
    for (const SplitRoom::Share &s : r.shares) parts << translate("Radar", "%1: %n person(s)", nullptr, s.people).arg(visibleText(s.shard.value, 40));
    for (const SplitRoom::Opinion &o : r.opinions)
        parts << translate("Radar", "%1 sends to %2", "a proxy, a shard").arg(visibleText(o.proxy.value, 40), visibleText(o.shard.isEmpty() ? o.server : o.shard.value, 40));
    return parts.join(QStringLiteral(" · "));
}

QString witnessesOf(const OrphanRoom &o)
{
    const auto said = [](int n) { return n < 0 ? QStringLiteral("–") : QString::number(n); };
    QStringList parts{translate("Radar", "Jicofo %1").arg(said(o.byFocus)), translate("Radar", "bridges %1").arg(said(o.byBridges)), translate("Radar", "Prosody %1").arg(said(o.byProsody))};
    if (!o.bridge.isEmpty()) parts[1] += QStringLiteral(" (%1)").arg(visibleText(o.bridge.value, 40));
    return parts.join(QStringLiteral(" · "));
}

QString sentenceOf(const RadarFinding &f)
{
    switch (f.kind) {
    case Kind::Split: return translate("Radar", "Its people are on several shards and do not see each other.");
    case Kind::ProxySplit: return translate("Radar", "The proxies send newcomers to different shards: who joins next may not meet the others.");
    case Kind::Elsewhere: return translate("Radar", "It is on one shard, and a proxy sends newcomers to another.");
    case Kind::Unlisted: return translate("Radar", "No proxy's table knows it: newcomers may be sent elsewhere.");
    case Kind::Ambiguous: return translate("Radar", "Its key is cut off in a proxy's table: another room may share the entry.");
    case Kind::NoBridge: return translate("Radar", "Jicofo has people in it, and no bridge has a session for it.");
    case Kind::UnknownToFocus: return translate("Radar", "A bridge carries its people, and Jicofo knows nothing of it.");
    case Kind::CountsDiffer: return translate("Radar", "Prosody and Jicofo count its people differently.");
    case Kind::Leaked: return translate("Radar", "Prosody keeps it, though nobody in it has a live connection.");
    }
    return {};
}

QStringList kindWords()
{
    QStringList all;
    for (int k = 0; k <= int(Kind::Leaked); ++k) all << radarTitle(Kind(k));
    return all;
}

QVariant state(R r, const CellContext &c)
{
    switch (c.role) {
    case Qt::DisplayRole: return r.goneAt ? QCoreApplication::translate("Column", "over") : radarTitle(r.finding->kind);
    case Qt::ToolTipRole: return sentenceOf(*r.finding);
    case SortRole: return -int(r.health());
    default: return {};
    }
}

QVariant room(R r, const CellContext &c)
{
    if (c.role == Qt::DisplayRole) return visibleText(r.finding->name);
    return c.role == Qt::ToolTipRole ? QVariant(visibleText(r.finding->about.id)) : QVariant();
}

QVariant shard(R r, const CellContext &c)
{
    if (c.role != Qt::DisplayRole) return {};
    return c.shard && !c.shard->name.isEmpty() ? visibleText(c.shard->name, 40) : visibleText(r.finding->about.shard, 40);
}

QVariant where(R r, const CellContext &c) { return c.role == Qt::DisplayRole || c.role == Qt::ToolTipRole ? QVariant(r.finding->where) : QVariant(); }

QVariant peopleOf(R r, const CellContext &c)
{
    if (c.role == Qt::DisplayRole) return QLocale().toString(r.finding->people);
    return c.role == SortRole ? QVariant(double(r.finding->people)) : QVariant();
}

QVariant age(R r, const CellContext &c)
{
    const qint64 at = r.finding->since;
    switch (c.role) {
    case Qt::DisplayRole: return at > 0 ? formatAge(c.now - at, QLocale()) : QStringLiteral("–");
    case SortRole: return at > 0 ? QVariant(double(-at)) : QVariant();
    case MissingRole: return at <= 0;
    default: return {};
    }
}

bool same(R a, R b) { return *a.finding == *b.finding; }

} // namespace
} // namespace radar

QString radarTitle(RadarFinding::Kind kind)
{
    using Kind = RadarFinding::Kind;
    switch (kind) {
    case Kind::Split: return translate("Radar", "Split");
    case Kind::ProxySplit: return translate("Radar", "Proxies differ");
    case Kind::Elsewhere: return translate("Radar", "Sent elsewhere");
    case Kind::Unlisted: return translate("Radar", "In no table");
    case Kind::Ambiguous: return translate("Radar", "Key cut off");
    case Kind::NoBridge: return orphanTitle(OrphanRoom::Kind::NoBridgeSession);
    case Kind::UnknownToFocus: return orphanTitle(OrphanRoom::Kind::UnknownToFocus);
    case Kind::CountsDiffer: return orphanTitle(OrphanRoom::Kind::CountsDiffer);
    case Kind::Leaked: return orphanTitle(OrphanRoom::Kind::Leaked);
    }
    return {};
}

std::vector<RadarFinding> radarFindings(const ShardSnapshot &shard, bool all)
{
    std::vector<RadarFinding> out;
    const auto put = [&](RadarFinding::Kind kind, const RoomId &room, const QString &name, const QString &where, int people, qint64 since) {
        out.push_back({kind, radar::healthFor(kind), room.isEmpty() ? EntityId::of(shard.id) : EntityId::of(shard.id, room), name, where, people, since});
    };
    if (shard.splits)
        for (const SplitRoom &r : shard.splits->rooms) {
            const bool home = radar::homeOf(r) == shard.id;
            const bool here = home || std::any_of(r.shares.begin(), r.shares.end(), [&](const SplitRoom::Share &s) { return s.shard == shard.id; })
                || std::any_of(r.opinions.begin(), r.opinions.end(), [&](const SplitRoom::Opinion &o) { return o.shard == shard.id; });
            if (all ? here : home) put(radar::kindOf(r.kind), r.room, r.room.isEmpty() ? r.key : targetLabel(EntityId::of(shard.id, r.room), r.key), radar::placesOf(r), r.people(), r.since);
        }
    if (shard.quality)
        for (const OrphanRoom &o : shard.quality->orphans)
            put(radar::kindOf(o.kind), o.room, roomLabel(o.room), radar::witnessesOf(o), std::max({0, o.byFocus, o.byBridges, o.kind == OrphanRoom::Kind::Leaked ? 0 : o.byProsody}), o.since);
    std::sort(out.begin(), out.end(), [](const RadarFinding &a, const RadarFinding &b) { return std::tie(a.kind, a.about.kind, a.about.shard, a.about.id, a.name) < std::tie(b.kind, b.about.kind, b.about.shard, b.about.id, b.name); });
    const auto twice = [](const RadarFinding &a, const RadarFinding &b) { return a.kind == b.kind && a.about == b.about && a.name == b.name; };
    out.erase(std::unique(out.begin(), out.end(), twice), out.end());
    return out;
}

const Readings &RadarRow::readings() const
{
    static const Readings none;
    return none;
}

QString RadarRow::search(const CellContext &) const { return radarTitle(finding->kind) + u' ' + finding->name + u' ' + finding->where; }

const std::vector<Column<RadarRow>> &RadarTable::columns()
{
    using namespace radar;
    static const std::vector<Column<RadarRow>> all{
        {{.key = "finding", .title = QT_TRANSLATE_NOOP("Column", "Finding"), .mode = CellMode::SignText, .widest = "Split", .words = kindWords}, state, same},
        {{.key = "room", .title = QT_TRANSLATE_NOOP("Column", "Room"), .widest = "all-hands-september"}, room, same},
        {{.key = "shard", .title = QT_TRANSLATE_NOOP("Column", "Shard"), .widest = "ap-southeast-1"}, shard},
        {{.key = "where", .title = QT_TRANSLATE_NOOP("Column", "Who says what"), .widest = "eu-west-1: 4 people", .stretch = true}, where, same},
        {{.key = "people", .title = QT_TRANSLATE_NOOP("Column", "People"), .mode = CellMode::Figure, .widest = "8,888"}, peopleOf, same},
        {{.key = "age", .title = QT_TRANSLATE_NOOP("Column", "For"), .mode = CellMode::Figure, .widest = "88 h 88 min", .ages = true}, age, same},
    };
    return all;
}

RadarTable::RadarTable(const Fleet &fleet, const EntityId &scope, QObject *parent)
    : TableModel(columns(), parent), m_scope(scope)
{
    connect(&fleet, &Fleet::shardsChanged, this, [this, &fleet] { takeShards(fleet); });
    connect(&fleet, &Fleet::updated, this, [this](const ShardId &, const SnapshotPtr &, const SnapshotPtr &snapshot) { take(snapshot); });
    takeShards(fleet);
}

void RadarTable::takeShards(const Fleet &fleet)
{
    std::vector<ShardId> order;
    for (const SnapshotPtr &s : fleet.shards())
        if (m_scope.kind == EntityKind::Fleet || m_scope.shard == s->id.value) order.push_back(s->id);
    setBlocks(order);
    for (const SnapshotPtr &s : fleet.shards()) take(s);
}

void RadarTable::take(const SnapshotPtr &snapshot)
{
    if (m_scope.kind != EntityKind::Fleet && m_scope.shard != snapshot->id.value) return;
    std::vector<RadarRow> next;
    for (RadarFinding &f : radarFindings(*snapshot, m_scope.kind != EntityKind::Fleet)) next.push_back({std::make_shared<RadarFinding>(std::move(f))});
    apply(snapshot->id, snapshot, std::move(next));
}

} // namespace jitscope
