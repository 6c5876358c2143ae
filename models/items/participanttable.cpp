#include "items/participanttable.h"

#include "base/text.h"
#include "items/explain.h"
#include "items/qualitywords.h"
#include "items/sentences.h"
#include "items/servertable.h"

#include <QCoreApplication>

namespace jitscope {
namespace people { // in a batch with other files of such names
namespace {

QString dash() { return QStringLiteral("–"); }

QVariant state(const PersonRow &r, const CellContext &c)
{
    switch (c.role) {
    case Qt::DisplayRole:
        if (r.goneAt) return QCoreApplication::translate("Column", "left");
        return r.peerToPeer() && r.health() <= Health::Pending ? QCoreApplication::translate("Column", "P2P") : qualityWord(r.health());
    case Qt::ToolTipRole: {
        if (r.peerToPeer()) return explainPeerToPeer();
        const Problem *p = c.shard ? problemOf(c.shard, r.entity(c.shard->id)) : nullptr;
        QStringList lines;
        if (p) lines << problemSentence(*p);
        if (const PersonQualityPtr q = c.shard && c.shard->quality ? c.shard->quality->person(r.room->id, r.person->id) : nullptr) {
            lines << bandSentence(q->state);
            for (const VerdictFinding &f : q->verdict.findings) lines << verdictSentence(f);
        }
        return lines.isEmpty() ? QVariant() : QVariant(lines.join(u'\n'));
    }
    case SortRole: return -int(r.health());
    default: return {};
    }
}

QVariant name(const PersonRow &r, const CellContext &c)
{
    const Person &p = *r.person;
    switch (c.role) {
    case Qt::DisplayRole: return visibleText(p.name.isEmpty() ? p.id.value : p.name);
    case IconsRole: {
        QStringList icons;
        if (p.kind == PersonKind::Recorder) icons.append(QStringLiteral("recorder"));
        if (p.kind == PersonKind::Gateway) icons.append(QStringLiteral("gateway"));
        if (p.kind == PersonKind::Transcriber) icons.append(QStringLiteral("log"));
        if (p.role == Role::Moderator || p.role == Role::Owner) icons.append(QStringLiteral("moderator"));
        if (r.talks()) icons.append(QStringLiteral("talking"));
        return icons;
    }
    case Qt::ToolTipRole:
        switch (p.nameSource) {
        case NameSource::Muc: return QCoreApplication::translate("Column", "%1: name from the meeting, endpoint %2").arg(visibleText(p.name), visibleText(p.id.value));
        case NameSource::StatsId: return QCoreApplication::translate("Column", "%1: statistics id, endpoint %2").arg(visibleText(p.name), visibleText(p.id.value));
        default: return QCoreApplication::translate("Column", "%1: endpoint; no server tells the name").arg(visibleText(p.id.value));
        }
    default: return {};
    }
}

QVariant roomName(const PersonRow &r, const CellContext &c)
{
    if (c.role == Qt::DisplayRole) return visibleText(r.room->name.isEmpty() ? r.room->id.value : r.room->name);
    return c.role == Qt::ToolTipRole ? QVariant(visibleText(r.room->id.value)) : QVariant();
}

QVariant sends(const PersonRow &r, const CellContext &c)
{
    const Person &p = *r.person;
    const bool audio = p.sendsAudio.value_or(p.audioMuted ? !*p.audioMuted : false);
    const bool video = p.sendsVideo.value_or(p.videoMuted ? !*p.videoMuted : false), screen = p.sendsScreen.value_or(false);
    switch (c.role) {
    case IconsRole:
        return QStringList{audio ? QStringLiteral("mic") : QStringLiteral("-mic-off"),
                           screen ? QStringLiteral("screen") : video ? QStringLiteral("camera") : QStringLiteral("-camera-off")};
    case SortRole: return double(audio * 4 + screen * 2 + video);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString a = p.audioMuted.value_or(false) ? QCoreApplication::translate("Column", "audio muted")
                          : audio                      ? QCoreApplication::translate("Column", "sends audio")
                                                       : QCoreApplication::translate("Column", "no audio");
        const QString v = screen  ? QCoreApplication::translate("Column", "shares the screen")
                          : video ? QCoreApplication::translate("Column", "sends video")
                                  : QCoreApplication::translate("Column", "no video");
        const QString both = QCoreApplication::translate("Column", "%1, %2", "sends audio, no video").arg(a, v);
        return p.forceMuted.value_or(false) ? QCoreApplication::translate("Column", "%1, muted by a moderator").arg(both) : both;
    }
    default: return {};
    }
}

QVariant bridge(const PersonRow &r, const CellContext &c)
{
    const QString &id = r.person->bridge.value;
    if (c.role == Qt::DisplayRole) return id.isEmpty() ? dash() : visibleText(shortServerName(id));
    if (c.role == Qt::ToolTipRole) return visibleText(id);
    return c.role == MissingRole ? QVariant(id.isEmpty()) : QVariant();
}

QVariant text(const QString &value, const CellContext &c)
{
    if (c.role == Qt::DisplayRole) return value.isEmpty() ? dash() : visibleText(value);
    return c.role == MissingRole ? QVariant(value.isEmpty()) : QVariant();
}

QVariant yesNo(const std::optional<bool> &value, const CellContext &c)
{
    if (c.role == Qt::DisplayRole) return !value ? dash() : *value ? QCoreApplication::translate("Column", "yes") : QCoreApplication::translate("Column", "no");
    return c.role == MissingRole ? QVariant(!value) : QVariant();
}

QString roleWord(Role role)
{
    switch (role) {
    case Role::Participant: return QCoreApplication::translate("Column", "member");
    case Role::Moderator: return QCoreApplication::translate("Column", "moderator");
    case Role::Owner: return QCoreApplication::translate("Column", "owner");
    case Role::Visitor: return QCoreApplication::translate("Column", "visitor");
    case Role::Unknown: break;
    }
    return {};
}

QVariant joined(const PersonRow &r, const CellContext &c)
{
    const qint64 at = r.person->joinedAt;
    switch (c.role) {
    case Qt::DisplayRole: return at > 0 ? formatAge(c.now - at, QLocale()) : dash();
    case SortRole: return at > 0 ? QVariant(double(-at)) : QVariant();
    case MissingRole: return at <= 0;
    default: return {};
    }
}

QVariant quality(const PersonRow &r, const CellContext &c)
{
    return c.role == SeriesRole && c.shard ? QVariant::fromValue(SeriesKey{r.entity(c.shard->id), Metric::PersonLossUp}) : QVariant();
}

} // namespace
} // namespace people

QString PersonRow::search(const CellContext &) const
{
    const Person &p = *person;
    return QStringList{p.name, p.id.value, p.statsId, room->name, p.bridge.value, p.region}.join(QLatin1Char(' '));
}

const std::vector<Column<PersonRow>> &ParticipantTable::columns(bool ofRoom)
{
    using namespace people;
    using R = const PersonRow &;
    using Columns = std::vector<Column<PersonRow>>;
    static const auto make = [](bool single) {
        Columns c{
            {{.key = "state", .title = QT_TRANSLATE_NOOP("Column", "State"), .mode = CellMode::SignText, .widest = "P2P", .words = qualityWords}, state,
             [](R a, R b) { return a.health() == b.health() && a.peerToPeer() == b.peerToPeer(); }},
            {{.key = "person", .title = QT_TRANSLATE_NOOP("Column", "Person"), .widest = "Alexandra Smithson", .stretch = true}, name,
             [](R a, R b) { return a.person->name == b.person->name && a.talks() == b.talks() && a.person->role == b.person->role; }},
        };
        if (!single)
            c.push_back({{.key = "room", .title = QT_TRANSLATE_NOOP("Column", "Room"), .widest = "all-hands-september"}, roomName,
                         [](R a, R b) { return a.room->name == b.room->name; }});
        const Columns rest{
            {{.key = "sends", .title = QT_TRANSLATE_NOOP("Column", "Sends"), .mode = CellMode::Icons, .widest = "MMMM"}, sends,
             [](R a, R b) {
                 const Person &x = *a.person, &y = *b.person;
                 return x.sendsAudio == y.sendsAudio && x.sendsVideo == y.sendsVideo && x.sendsScreen == y.sendsScreen && x.audioMuted == y.audioMuted
                        && x.videoMuted == y.videoMuted && x.forceMuted == y.forceMuted;
             }},
            {{.key = "bridge", .title = QT_TRANSLATE_NOOP("Column", "Bridge"), .widest = "01, 02", .dropFirst = !single}, bridge,
             [](R a, R b) { return a.person->bridge == b.person->bridge; }},
            {{.key = "rtt", .title = QT_TRANSLATE_NOOP("Column", "RTT ms"), .mode = CellMode::Figure, .widest = "8,888", .metric = Metric::PersonRtt}},
            {{.key = "loss_up", .title = QT_TRANSLATE_NOOP("Column", "Loss ↑"), .mode = CellMode::Figure, .widest = "88.8 %", .metric = Metric::PersonLossUp}},
            {{.key = "loss_down", .title = QT_TRANSLATE_NOOP("Column", "Loss ↓"), .mode = CellMode::Figure, .widest = "88.8 %", .metric = Metric::PersonLossDown}},
            {{.key = "jitter", .title = QT_TRANSLATE_NOOP("Column", "Jitter ↑ ms"), .mode = CellMode::SparkFigure, .widest = "88.8", .metric = Metric::PersonJitterUp}},
            {{.key = "rate_up", .title = QT_TRANSLATE_NOOP("Column", "kbit/s ↑"), .mode = CellMode::Figure, .widest = "88,888", .metric = Metric::PersonBitrateUp, .dropFirst = true}},
            {{.key = "rate_down", .title = QT_TRANSLATE_NOOP("Column", "kbit/s ↓"), .mode = CellMode::Figure, .widest = "88,888", .metric = Metric::PersonBitrateDown, .dropFirst = true}},
            {{.key = "quality", .title = QT_TRANSLATE_NOOP("Column", "Quality, 40 min"), .mode = CellMode::Strip, .widest = "MMMMMMMM", .dropFirst = !single}, quality},
            {{.key = "region", .title = QT_TRANSLATE_NOOP("Column", "Region"), .widest = "eu-west-1", .shown = false},
             [](R r, const CellContext &x) { return text(r.person->region, x); }, [](R a, R b) { return a.person->region == b.person->region; }},
            {{.key = "role", .title = QT_TRANSLATE_NOOP("Column", "Role"), .widest = "moderator", .shown = false},
             [](R r, const CellContext &x) { return text(roleWord(r.person->role), x); }, [](R a, R b) { return a.person->role == b.person->role; }},
            {{.key = "suspended", .title = QT_TRANSLATE_NOOP("Column", "Suspended"), .widest = "yes", .shown = false},
             [](R r, const CellContext &x) { return yesNo(r.person->suspendedVideo, x); },
             [](R a, R b) { return a.person->suspendedVideo == b.person->suspendedVideo; }},
            {{.key = "ice", .title = QT_TRANSLATE_NOOP("Column", "ICE"), .widest = "yes", .shown = false},
             [](R r, const CellContext &x) { return yesNo(r.person->iceConnected, x); },
             [](R a, R b) { return a.person->iceConnected == b.person->iceConnected; }},
            {{.key = "joined", .title = QT_TRANSLATE_NOOP("Column", "Joined"), .mode = CellMode::Figure, .widest = "88 h 88 min", .shown = false, .ages = true}, joined,
             [](R a, R b) { return a.person->joinedAt == b.person->joinedAt; }},
            {{.key = "endpoint", .title = QT_TRANSLATE_NOOP("Column", "Endpoint"), .widest = "88888888", .shown = false},
             [](R r, const CellContext &x) { return text(r.person->id.value, x); }},
        };
        c.insert(c.end(), rest.begin(), rest.end());
        addRestOfCatalogue(c, "person.");
        return c;
    };
    static const Columns inRoom = make(true), anywhere = make(false);
    return ofRoom ? inRoom : anywhere;
}

ParticipantTable::ParticipantTable(const Fleet &fleet, const EntityId &scope, QObject *parent)
    : TableModel(columns(scope.kind == EntityKind::Room), parent), m_scope(scope)
{
    connect(&fleet, &Fleet::shardsChanged, this, [this, &fleet] { takeShards(fleet); });
    connect(&fleet, &Fleet::updated, this, [this](const ShardId &, const SnapshotPtr &, const SnapshotPtr &snapshot) { take(snapshot); });
    takeShards(fleet);
}

void ParticipantTable::takeShards(const Fleet &fleet)
{
    std::vector<ShardId> order;
    for (const SnapshotPtr &s : fleet.shards())
        if (m_scope.kind == EntityKind::Fleet || m_scope.shard == s->id.value) order.push_back(s->id);
    setBlocks(order);
    for (const SnapshotPtr &s : fleet.shards()) take(s);
}

void ParticipantTable::take(const SnapshotPtr &snapshot)
{
    if (m_scope.kind != EntityKind::Fleet && m_scope.shard != snapshot->id.value) return;
    std::vector<PersonRow> next;
    if (m_scope.kind == EntityKind::Room) {
        const auto it = std::lower_bound(snapshot->rooms.begin(), snapshot->rooms.end(), m_scope.id,
                                         [](const RoomPtr &r, const QString &id) { return r->id.value < id; });
        if (it != snapshot->rooms.end() && (*it)->id.value == m_scope.id)
            for (const PersonPtr &person : (*it)->people) next.push_back({it->get(), person.get()});
    } else {
        size_t count = 0;
        for (const RoomPtr &room : snapshot->rooms) count += room->people.size();
        next.reserve(count);
        for (const RoomPtr &room : snapshot->rooms)
            for (const PersonPtr &person : room->people) next.push_back({room.get(), person.get()});
    }
    apply(snapshot->id, snapshot, std::move(next));
}

} // namespace jitscope
