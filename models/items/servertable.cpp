#include "items/servertable.h"

#include "base/text.h"
#include "items/explain.h"
#include "items/operationwords.h"
#include "items/qualitywords.h"
#include "items/sentences.h"
#include "privacy/roomlabel.h"

#include <QCoreApplication>
#include <QDateTime>

namespace jitscope {
namespace servers { // in a batch with other files of such names
namespace {

using R = const ServerRow &;

QVariant dash() { return QStringLiteral("–"); }

// An intent of ours is said where nothing is wrong; what is wrong is said first, and the intent in the tooltip.
bool showsPending(R r) { return r.pending && !r.goneAt && r.health() < Health::Warning; }

QString pendingWord(const PendingWish &wish)
{
    if (wish.kind.contains(QLatin1String("restart"))) return QCoreApplication::translate("Column", "Restart pending");
    const OperationKind *kind = operationKind(wish.kind);
    return kind ? operationVerb(*kind) : visibleText(wish.kind, 40);
}

QVariant stateText(R r, const CellContext &c, const QString &word)
{
    switch (c.role) {
    case Qt::DisplayRole: return r.goneAt ? QCoreApplication::translate("Column", "left") : showsPending(r) ? pendingWord(*r.pending) : word;
    case HealthRole: return showsPending(r) ? QVariant(int(Health::Draining)) : QVariant();
    case Qt::ToolTipRole: {
        const Problem *p = c.shard ? problemOf(c.shard, r.entity(c.shard->id)) : nullptr;
        QStringList lines;
        if (r.pending) lines << QCoreApplication::translate("Column", "%1, asked %2").arg(r.pending->said, momentText(r.pending->askedAt, c.now));
        if (!p) return lines.isEmpty() ? QVariant() : QVariant(lines.join(QLatin1Char('\n')));
        lines << problemSentence(*p);
        for (const ProblemFact &f : p->facts) lines << QStringLiteral("· ") + factSentence(f, c.shard);
        for (const ProblemGap gap : p->gaps) lines << gapSentence(gap);
        if (const QString remedy = remedySentence(*p); !remedy.isEmpty()) lines << remedy;
        return lines.join(QLatin1Char('\n'));
    }
    case SortRole: return -int(r.health());
    default: return {};
    }
}

QVariant state(R r, const CellContext &c) { return stateText(r, c, stateWord(r.health())); }
QVariant recorderStateCell(R r, const CellContext &c) { return stateText(r, c, recorderState(*r.server, c.shard)); }

QVariant name(R r, const CellContext &c)
{
    if (c.role == Qt::DisplayRole) return visibleText(r.server->name.isEmpty() ? r.server->id.value : r.server->name);
    return c.role == Qt::ToolTipRole && !r.server->occupant.isEmpty() ? QVariant(visibleText(r.server->occupant)) : QVariant();
}

QVariant text(const QString &value, const CellContext &c)
{
    if (c.role == Qt::DisplayRole) return value.isEmpty() ? dash() : visibleText(value);
    return c.role == MissingRole ? QVariant(value.isEmpty()) : QVariant();
}

QVariant xmpp(R r, const CellContext &c)
{
    const Reading joined = r.readings().get(Metric::BridgeMucsJoined), configured = r.readings().get(Metric::BridgeMucsConfigured);
    const bool known = joined.hasValue() && configured.hasValue();
    switch (c.role) {
    case Qt::DisplayRole:
        if (known) return QCoreApplication::translate("Column", "%1 of %2", "brewery rooms joined of configured").arg(joined.value).arg(configured.value);
        if (r.server->inBrewery) return *r.server->inBrewery ? QCoreApplication::translate("Column", "joined") : QCoreApplication::translate("Column", "not joined");
        return dash();
    case SortRole: return known ? QVariant(joined.value - configured.value) : QVariant();
    case HealthRole: {
        const bool broken = known ? joined.value < configured.value : r.server->inBrewery && !*r.server->inBrewery;
        return broken ? int(Health::Critical) : int(Health::Ok);
    }
    case MissingRole: return !known && !r.server->inBrewery;
    case Qt::ToolTipRole: return known ? explainReading(joined, c.shard, c.now) : QVariant();
    default: return {};
    }
}

QVariant headRoom(R r, const CellContext &c)
{
    const BridgeQuality *q = c.shard && c.shard->quality ? c.shard->quality->bridge(r.server->id) : nullptr;
    const bool known = q && q->headRoom.basis != HeadRoom::Basis::None;
    switch (c.role) {
    case Qt::DisplayRole: return known ? QCoreApplication::translate("Column", "about %1").arg(QLocale().toString(q->headRoom.people)) : dash();
    case SortRole: return known ? QVariant(double(q->headRoom.people)) : QVariant();
    case MissingRole: return !known;
    case Qt::ToolTipRole: return q ? QVariant(headRoomText(q->headRoom) + u'\n' + headRoomFormula(q->headRoom)) : QVariant();
    default: return {};
    }
}

// What the bridge calls participants are all of its rooms: those on other bridges too, whose media reaches it by relays.
QVariant bridgePeople(R r, const CellContext &c)
{
    const Reading people = r.readings().get(Metric::BridgePeople), local = r.readings().get(Metric::BridgeLocalEndpoints);
    if (c.role != Qt::ToolTipRole || !people.isMeasured() || !local.isMeasured()) return {};
    return explainReading(people, c.shard, c.now) + QLatin1Char('\n')
           + QCoreApplication::translate("Column", "%n of them on this bridge itself; the others are on other bridges, in rooms of this one.", nullptr, int(local.value));
}

QVariant relays(R r, const CellContext &c)
{
    QSet<QString> peers;
    for (const RelayLeg &leg : r.server->relays) peers.insert(leg.peer);
    if (c.role == Qt::DisplayRole) return QLocale().toString(peers.size());
    return c.role == SortRole ? QVariant(double(peers.size())) : QVariant();
}

QString viewWord(const RecorderView &v)
{
    if (v.healthy == RecorderView::Healthy::Unhealthy) return QCoreApplication::translate("Column", "unhealthy");
    switch (v.busy) {
    case RecorderView::Busy::Idle: return QCoreApplication::translate("Column", "idle");
    case RecorderView::Busy::Busy: return QCoreApplication::translate("Column", "busy");
    case RecorderView::Busy::Expired: return QCoreApplication::translate("Column", "expired");
    case RecorderView::Busy::Unknown: break;
    }
    return v.known ? QCoreApplication::translate("Column", "no detail") : QString();
}

QStringList viewWords()
{
    return {QCoreApplication::translate("Column", "unhealthy"), QCoreApplication::translate("Column", "idle"), QCoreApplication::translate("Column", "busy"),
            QCoreApplication::translate("Column", "expired"), QCoreApplication::translate("Column", "no detail")};
}

// One of three witnesses contradicts when it says another thing than most of those that say something.
bool contradicts(const RecorderView &v, const Server &s)
{
    if (v.busy == RecorderView::Busy::Unknown) return false;
    int with = 0, against = 0;
    for (const RecorderView *o : {&s.presence, &s.rest, &s.focus}) {
        if (o == &v || o->busy == RecorderView::Busy::Unknown) continue;
        (o->busy == v.busy ? with : against) += 1;
    }
    return against > with;
}

template<RecorderView Server::*View>
QVariant view(R r, const CellContext &c)
{
    const RecorderView &v = (*r.server).*View;
    const QString word = viewWord(v);
    switch (c.role) {
    case Qt::DisplayRole: return word.isEmpty() ? dash() : word;
    case MissingRole: return word.isEmpty() || v.busy == RecorderView::Busy::Unknown;
    case HealthRole:
        return contradicts(v, *r.server) || v.busy == RecorderView::Busy::Expired || v.healthy == RecorderView::Healthy::Unhealthy ? int(Health::Warning)
                                                                                                                                  : int(Health::Ok);
    case Qt::ToolTipRole: return v.at > 0 ? QCoreApplication::translate("Column", "Said %1 ago").arg(formatAge(c.now - v.at, QLocale())) : QVariant();
    default: return {};
    }
}

template<RecorderView Server::*View>
bool sameView(R a, R b)
{
    // one witness contradicting depends on the other two
    const auto words = [](const RecorderView &x, const RecorderView &y) { return x.busy == y.busy && x.healthy == y.healthy && x.known == y.known; };
    return words(a.server->presence, b.server->presence) && words(a.server->rest, b.server->rest) && words(a.server->focus, b.server->focus);
}

QVariant since(R r, const CellContext &c)
{
    const qint64 at = r.server->since;
    switch (c.role) {
    case Qt::DisplayRole: return at > 0 ? QVariant(formatAge(c.now - at, QLocale())) : dash();
    case SortRole: return at > 0 ? QVariant(double(-at)) : QVariant();
    case MissingRole: return at <= 0;
    default: return {};
    }
}

QVariant recordedRoom(R r, const CellContext &c)
{
    const QString room = r.server->recordingRoom.value;
    switch (c.role) {
    case Qt::DisplayRole: return room.isEmpty() ? dash() : roomLabel(RoomId{room});
    case HintRole:
        if (r.server->roomSure == RoomSure::Certain || room.isEmpty()) return {};
        return QCoreApplication::translate("Column", "likely", "which room a recorder records is inferred");
    case Qt::ToolTipRole: return explainRecordedRoom(*r.server);
    case MissingRole: return room.isEmpty();
    default: return {};
    }
}

QVariant today(R r, const CellContext &c)
{
    return c.role == Qt::ToolTipRole ? QVariant(explainToday(*r.server, c.shard, c.now)) : QVariant();
}

// Why, as far as somebody told; a count alone mends nothing.
QVariant lastFailure(R r, const CellContext &c)
{
    switch (c.role) {
    case Qt::DisplayRole: return r.failure ? failureText(*r.failure) : dash();
    case HintRole: return r.failure ? QVariant(QDateTime::fromMSecsSinceEpoch(r.failure->at).toString(QStringLiteral("HH:mm"))) : QVariant();
    case MissingRole: return !r.failure;
    case SortRole: return r.failure ? QVariant(double(-r.failure->at)) : QVariant();
    case Qt::ToolTipRole: return r.failures.isEmpty() ? QVariant() : QVariant(r.failures);
    default: return {};
    }
}

// Of its machine: why it is missing is worth a word.
template<Metric M>
QVariant hostFigure(R r, const CellContext &c)
{
    return c.role == Qt::ToolTipRole ? QVariant(explainHostFigure(*r.server, M, c.shard, c.now)) : QVariant();
}

QVariant recorderVersion(R r, const CellContext &c)
{
    if (c.role == Qt::ToolTipRole && r.server->version.isEmpty()) return explainHostFigure(*r.server, Metric::RecorderLoad, c.shard, c.now);
    return text(r.server->version, c);
}

// Hours once it is known how fast its recordings grow; until then what is free.
QVariant diskLeft(R r, const CellContext &c)
{
    const Reading left = r.readings().get(Metric::RecorderDiskLeft), free = r.readings().get(Metric::RecorderDiskFree);
    const bool bytes = !left.hasValue() && free.hasValue();
    switch (c.role) {
    case Qt::DisplayRole: return bytes ? QVariant(figureText(free, c.now, true)) : QVariant();
    case Qt::ToolTipRole: return explainDiskLeft(*r.server, c.shard, c.now);
    case Qt::AccessibleTextRole: return bytes ? QVariant(metricTitle(Metric::RecorderDiskFree) + QStringLiteral(", ") + figureSpoken(free, c.now)) : QVariant();
    case MissingRole: return bytes ? QVariant(false) : QVariant();
    case ReadingRole: return bytes ? QVariant::fromValue(free) : QVariant(); // a stale one looks so
    default: return {};
    }
}

// Shorter than its title where that is long: it stands in a column.
QString problemWord(const Problem &p)
{
    if (p.kind == ProblemKind::RecorderIdleButFails) return QCoreApplication::translate("Column", "Idle but fails");
    return p.kind == ProblemKind::RecorderMissing ? QCoreApplication::translate("Column", "Missing") : problemTitle(p);
}

// The words of recorderState.
QStringList recorderWords()
{
    QStringList words{QCoreApplication::translate("Column", "Idle but fails"), QCoreApplication::translate("Column", "Idle"), QCoreApplication::translate("Column", "Recording"),
                      QCoreApplication::translate("Column", "Expired"), QCoreApplication::translate("Column", "Restart pending"), stateWord(Health::Unknown)};
    for (const ProblemKind kind : {ProblemKind::RecorderViewsDiffer, ProblemKind::RecorderUnhealthy, ProblemKind::RecorderExpired, ProblemKind::RecorderStuckBusy, ProblemKind::RecorderTwice,
                                   ProblemKind::RecorderSlowLaunch, ProblemKind::RecorderCannotJoin, ProblemKind::RecorderStalePresence, ProblemKind::RecorderMissing}) {
        Problem p;
        p.kind = kind;
        words << problemWord(p);
    }
    return words;
}

Column<ServerRow> stateColumn(QVariant (*value)(R, const CellContext &), QStringList (*words)())
{
    return {{.key = "state", .title = QT_TRANSLATE_NOOP("Column", "State"), .mode = CellMode::SignText, .words = words}, value,
            [](R a, R b) { return a.server->health == b.server->health && a.server->presence == b.server->presence && a.server->rest == b.server->rest && a.pending == b.pending; }};
}

} // namespace
} // namespace servers

QString ServerRow::search(const CellContext &) const
{
    return QStringList{server->name, server->id.value, server->region, server->relayId, server->occupant, server->version}.join(QLatin1Char(' '));
}

const Problem *problemOf(const ShardSnapshot *shard, const EntityId &about)
{
    if (!shard) return nullptr;
    for (const Problem &p : shard->problems) // worst first
        if (p.about == about) return &p;
    return nullptr;
}

QString shortServerName(const QString &name)
{
    const QString tail = name.section(u'-', -1);
    const bool digits = !tail.isEmpty() && std::all_of(tail.begin(), tail.end(), [](QChar c) { return c.isDigit(); });
    return digits && tail.size() < name.size() ? tail : name;
}

QString recorderState(const Server &r, const ShardSnapshot *shard)
{
    using servers::problemWord;
    const Problem *p = shard ? problemOf(shard, EntityId::of(shard->id, r.id)) : nullptr;
    if (p && p->health >= Health::Warning) return problemWord(*p);
    if (r.health >= Health::Unknown) return stateWord(r.health);
    const RecorderView &v = r.presence.busy != RecorderView::Busy::Unknown ? r.presence : r.rest;
    switch (v.busy) {
    case RecorderView::Busy::Idle: return QCoreApplication::translate("Column", "Idle");
    case RecorderView::Busy::Busy: return QCoreApplication::translate("Column", "Recording");
    case RecorderView::Busy::Expired: return QCoreApplication::translate("Column", "Expired");
    case RecorderView::Busy::Unknown: break;
    }
    return stateWord(r.health);
}

QChar recorderPoolSign(const Server &r)
{
    const RecorderView &v = r.presence.busy != RecorderView::Busy::Unknown ? r.presence : r.rest;
    if (r.health == Health::Down || r.health == Health::Critical || v.busy == RecorderView::Busy::Expired || v.healthy == RecorderView::Healthy::Unhealthy) return u'x';
    if (r.health == Health::Unknown || v.busy == RecorderView::Busy::Unknown) return u'u';
    return v.busy == RecorderView::Busy::Busy ? u'b' : u'f';
}

const std::vector<Column<ServerRow>> &bridgeColumns()
{
    using namespace servers;
    static const auto all = [] {
        std::vector<Column<ServerRow>> c{
            stateColumn(state, stateWords),
            {{.key = "name", .title = QT_TRANSLATE_NOOP("Column", "Bridge"), .widest = "jvb-eu1-03"}, name, [](R a, R b) { return a.server->name == b.server->name; }},
            {{.key = "region", .title = QT_TRANSLATE_NOOP("Column", "Region"), .widest = "eu-west-1", .dropFirst = true},
             [](R r, const CellContext &x) { return text(r.server->region, x); }, [](R a, R b) { return a.server->region == b.server->region; }},
            {{.key = "rooms", .title = QT_TRANSLATE_NOOP("Column", "Rooms"), .mode = CellMode::Figure, .widest = "8,888", .metric = Metric::BridgeRooms}},
            {{.key = "people", .title = QT_TRANSLATE_NOOP("Column", "People"), .mode = CellMode::Figure, .widest = "8,888", .metric = Metric::BridgePeople}, bridgePeople,
             [](R a, R b) { return a.readings().get(Metric::BridgeLocalEndpoints).sameFigure(b.readings().get(Metric::BridgeLocalEndpoints)); }},
            {{.key = "stress", .title = QT_TRANSLATE_NOOP("Column", "Stress"), .mode = CellMode::BarFigure, .widest = "8.88", .metric = Metric::BridgeStress}},
            {{.key = "rtt", .title = QT_TRANSLATE_NOOP("Column", "RTT"), .mode = CellMode::SparkFigure, .widest = "888 ms", .metric = Metric::BridgeRtt, .unit = true}},
            {{.key = "loss_up", .title = QT_TRANSLATE_NOOP("Column", "Loss ↑"), .mode = CellMode::Figure, .widest = "88.8 %", .metric = Metric::BridgeLossUp}},
            {{.key = "loss_down", .title = QT_TRANSLATE_NOOP("Column", "Loss ↓"), .mode = CellMode::Figure, .widest = "88.8 %", .metric = Metric::BridgeLossDown}},
            {{.key = "rate_up", .title = QT_TRANSLATE_NOOP("Column", "Mbit/s ↑"), .mode = CellMode::Figure, .widest = "8,888.8", .metric = Metric::BridgeBitrateUp, .dropFirst = true}},
            {{.key = "rate_down", .title = QT_TRANSLATE_NOOP("Column", "Mbit/s ↓"), .mode = CellMode::Figure, .widest = "8,888.8", .metric = Metric::BridgeBitrateDown, .dropFirst = true}},
            {{.key = "xmpp", .title = QT_TRANSLATE_NOOP("Column", "XMPP"), .widest = "1 of 1", .stretch = true}, xmpp,
             [](R a, R b) {
                 return a.server->inBrewery == b.server->inBrewery
                        && a.readings().get(Metric::BridgeMucsJoined).sameFigure(b.readings().get(Metric::BridgeMucsJoined))
                        && a.readings().get(Metric::BridgeMucsConfigured).sameFigure(b.readings().get(Metric::BridgeMucsConfigured));
             }},
            {{.key = "headroom", .title = QT_TRANSLATE_NOOP("Column", "Head-room"), .mode = CellMode::Figure, .widest = "about 8,888", .shown = false}, headRoom,
             [](R a, R b) {
                 return a.readings().get(Metric::BridgeStress).sameFigure(b.readings().get(Metric::BridgeStress))
                        && a.readings().get(Metric::BridgePeople).sameFigure(b.readings().get(Metric::BridgePeople));
             }},
            {{.key = "version", .title = QT_TRANSLATE_NOOP("Column", "Version"), .widest = "2.3-888-gabcdef", .shown = false},
             [](R r, const CellContext &x) { return text(r.server->version, x); }, [](R a, R b) { return a.server->version == b.server->version; }},
            {{.key = "relays", .title = QT_TRANSLATE_NOOP("Column", "Relays"), .mode = CellMode::Figure, .widest = "888", .shown = false}, relays,
             [](R a, R b) { return a.server->relays.size() == b.server->relays.size(); }},
        };
        addRestOfCatalogue(c, "bridge.");
        return c;
    }();
    return all;
}

const std::vector<Column<ServerRow>> &recorderColumns()
{
    using namespace servers;
    static const auto all = [] {
        std::vector<Column<ServerRow>> c{
            stateColumn(recorderStateCell, recorderWords),
            {{.key = "name", .title = QT_TRANSLATE_NOOP("Column", "Recorder"), .widest = "jibri-eu1-03"}, name, [](R a, R b) { return a.server->name == b.server->name; }},
            {{.key = "presence", .title = QT_TRANSLATE_NOOP("Column", "Presence"), .words = viewWords}, view<&Server::presence>, sameView<&Server::presence>},
            {{.key = "rest", .title = QT_TRANSLATE_NOOP("Column", "REST"), .words = viewWords}, view<&Server::rest>, sameView<&Server::rest>},
            {{.key = "focus", .title = QT_TRANSLATE_NOOP("Column", "Jicofo"), .words = viewWords}, view<&Server::focus>, sameView<&Server::focus>},
            {{.key = "since", .title = QT_TRANSLATE_NOOP("Column", "Since"), .mode = CellMode::Figure, .widest = "88 h 88", .ages = true}, since,
             [](R a, R b) { return a.server->since == b.server->since; }},
            {{.key = "room", .title = QT_TRANSLATE_NOOP("Column", "Room"), .widest = "all-hands-september", .stretch = true}, recordedRoom,
             [](R a, R b) {
                 return a.server->recordingRoom == b.server->recordingRoom && a.server->roomSure == b.server->roomSure && a.server->recordingFile == b.server->recordingFile
                        && a.server->presence.busy == b.server->presence.busy && a.server->rest.busy == b.server->rest.busy;
             }},
            {{.key = "today", .title = QT_TRANSLATE_NOOP("Column", "Today"), .mode = CellMode::Figure, .widest = "888", .metric = Metric::RecorderToday, .dropFirst = true}, today,
             [](R a, R b) { return a.readings().get(Metric::RecorderTodaySince).sameFigure(b.readings().get(Metric::RecorderTodaySince)); }},
            {{.key = "failed", .title = QT_TRANSLATE_NOOP("Column", "Failed"), .mode = CellMode::Figure, .widest = "888", .metric = Metric::RecorderErrors, .dropFirst = true}},
            {{.key = "failure", .title = QT_TRANSLATE_NOOP("Column", "Last failure"), .widest = "Cannot join it"}, lastFailure, [](R a, R b) { return a.failure == b.failure; }},
            {{.key = "disk", .title = QT_TRANSLATE_NOOP("Column", "Disk left"), .mode = CellMode::Figure, .widest = "888 min", .metric = Metric::RecorderDiskLeft}, diskLeft,
             [](R a, R b) { return a.readings().get(Metric::RecorderDiskFree).sameFigure(b.readings().get(Metric::RecorderDiskFree)) && a.server->disk == b.server->disk; }},
            {{.key = "load", .title = QT_TRANSLATE_NOOP("Column", "Load"), .mode = CellMode::Figure, .widest = "88.88", .metric = Metric::RecorderLoad, .shown = false}, hostFigure<Metric::RecorderLoad>},
            {{.key = "version", .title = QT_TRANSLATE_NOOP("Column", "Version"), .widest = "8.0-888-g1234567", .shown = false}, recorderVersion,
             [](R a, R b) { return a.server->version == b.server->version; }},
            {{.key = "environment", .title = QT_TRANSLATE_NOOP("Column", "Environment"), .widest = "prod-xmpp.example.org", .shown = false},
             [](R r, const CellContext &x) { return text(r.server->serving, x); }, [](R a, R b) { return a.server->serving == b.server->serving; }},
        };
        addRestOfCatalogue(c, "recorder.");
        return c;
    }();
    return all;
}

const std::vector<Column<ServerRow>> &otherServerColumns()
{
    using namespace servers;
    static const auto all = [] {
        std::vector<Column<ServerRow>> c{
            stateColumn(state, stateWords),
            {{.key = "name", .title = QT_TRANSLATE_NOOP("Column", "Server"), .widest = "signal-eu1-long"}, name, [](R a, R b) { return a.server->name == b.server->name; }},
            {{.key = "version", .title = QT_TRANSLATE_NOOP("Column", "Version"), .widest = "1.0-1090"}, [](R r, const CellContext &x) { return text(r.server->version, x); },
             [](R a, R b) { return a.server->version == b.server->version; }},
            {{.key = "message", .title = QT_TRANSLATE_NOOP("Column", "Message"), .widest = "healthy", .stretch = true}, [](R r, const CellContext &x) { return text(r.server->message, x); },
             [](R a, R b) { return a.server->message == b.server->message; }},
        };
        for (const char *prefix : {"focus.", "prosody.", "proxy.", "gateway.", "host."}) addRestOfCatalogue(c, prefix);
        return c;
    }();
    return all;
}

ServerTable::ServerTable(const Fleet &fleet, const EntityId &scope, std::vector<ServerKind> kinds, QObject *parent)
    : TableModel(kinds == std::vector{ServerKind::Bridge}     ? bridgeColumns()
                 : kinds == std::vector{ServerKind::Recorder} ? recorderColumns()
                                                              : otherServerColumns(),
                 parent),
      m_fleet(fleet), m_scope(scope), m_kinds(std::move(kinds))
{
    connect(&fleet, &Fleet::shardsChanged, this, [this, &fleet] { takeShards(fleet); });
    connect(&fleet, &Fleet::updated, this, [this](const ShardId &, const SnapshotPtr &, const SnapshotPtr &snapshot) { take(snapshot); });
    takeShards(fleet);
}

void ServerTable::takeShards(const Fleet &fleet)
{
    std::vector<ShardId> order;
    for (const SnapshotPtr &s : fleet.shards())
        if (m_scope.kind == EntityKind::Fleet || m_scope.shard == s->id.value) order.push_back(s->id);
    setBlocks(order);
    for (const SnapshotPtr &s : fleet.shards()) take(s);
}

void ServerTable::take(const SnapshotPtr &snapshot)
{
    if (m_scope.kind != EntityKind::Fleet && m_scope.shard != snapshot->id.value) return;
    std::vector<ServerRow> next;
    for (const ServerPtr &server : snapshot->servers)
        if (std::find(m_kinds.begin(), m_kinds.end(), server->kind) != m_kinds.end()) {
            next.push_back({server, 0, pendingOf(snapshot->id, server->id.value)});
            if (!m_failures || server->kind != ServerKind::Recorder) continue;
            const EntityId id = EntityId::of(snapshot->id, server->id);
            if (const RecorderFailure *last = m_failures->last(id)) next.back().failure = *last;
            next.back().failures = explainFailures(*m_failures, id, snapshot->at);
        }
    apply(snapshot->id, snapshot, std::move(next));
}

void ServerTable::follow(const OperationLog &log)
{
    m_log = &log;
    const auto moved = [this](int row) {
        const Operation &op = m_log->operations()[size_t(row)];
        if (op.request.targets.isEmpty()) return;
        if (const SnapshotPtr snapshot = m_fleet.shard(op.request.shard)) take(snapshot);
    };
    connect(&log, &OperationLog::added, this, moved);
    connect(&log, &OperationLog::changed, this, moved);
    for (const SnapshotPtr &s : m_fleet.shards()) take(s);
}

void ServerTable::tell(const RecorderFailures &failures)
{
    m_failures = &failures;
    connect(&failures, &RecorderFailures::changed, this, [this](const EntityId &recorder) {
        if (const SnapshotPtr snapshot = m_fleet.shard(ShardId{recorder.shard})) take(snapshot);
    });
    for (const SnapshotPtr &s : m_fleet.shards()) take(s);
}

std::optional<PendingWish> ServerTable::pendingOf(const ShardId &shard, const QString &server) const
{
    const Operation *op = m_log ? m_log->openFor(shard, server) : nullptr;
    if (!op) return {};
    return PendingWish{op->request.kind, op->state, op->askedAt, operationTitle(op->request) + QStringLiteral(": ") + operationState(*op)};
}

} // namespace jitscope
