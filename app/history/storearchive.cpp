// What archives add to what the store answers.
#include "history/store.h"

#include <limits>

namespace jitscope {
namespace {

// Numbers of events of another store's archive: below all of this one's, the archives apart.
constexpr qint64 foreignEvents = 1ll << 40;

} // namespace

QString HistoryStore::archivedText(const HistoryArchive &archive, qint64 number, bool orNumber)
{
    if (number == 0) return {};
    const QString text = archive.manifest().store == m_store ? m_directory.text(number) : QString();
    return text.isEmpty() && orNumber ? archiveNumber(archive.manifest().store, m_store, number) : text;
}

EntityId HistoryStore::idOf(const HistoryArchive &archive, const HistoryArchive::Entity &e)
{
    EntityId id;
    id.kind = e.kind;
    id.shard = e.shard;
    const QString room = archivedText(archive, e.room, true);
    id.id = e.kind == EntityKind::Room ? room : e.part;
    if (e.kind != EntityKind::Person) return id;
    id.room = room;
    // Its address is in the store for as long as it may be known.
    if (const auto known = archive.manifest().store == m_store ? m_directory.ofEntity(e.number) : std::nullopt; known && known->id.kind == e.kind) id.id = known->id.id;
    else if (archive.manifest().store != m_store) id.id = archiveNumber(archive.manifest().store, m_store, e.number);
    return id;
}

std::vector<HistoryStore::Archived> HistoryStore::archivedOf(const SeriesKey &key, qint64 entity, qint64 from, qint64 to)
{
    std::vector<Archived> all;
    for (const HistoryArchive *archive : m_archives.in(from, to, m_file)) {
        const auto metric = archive->metric(row(key.metric).key);
        if (!metric) continue;
        const QString &store = archive->manifest().store;
        const bool own = store == m_store;
        const HistoryArchive::Entity *found = own && entity != 0 ? archive->entity(entity) : nullptr;
        if (!found) {
            const EntityId &id = key.entity;
            const bool meeting = id.kind == EntityKind::Room || id.kind == EntityKind::Person;
            const QString &jid = id.kind == EntityKind::Room ? id.id : id.room;
            const qint64 room = !meeting ? 0 : own ? m_directory.findName(HistoryClass::Room, jid, m_now) : archiveNumberOf(jid, store, m_store);
            if (meeting && room == 0) continue;
            const qint64 person = id.kind == EntityKind::Person ? archiveNumberOf(id.id, store, m_store) : 0;
            for (const HistoryArchive::Entity &e : archive->entities()) {
                if (e.kind != id.kind || e.shard != id.shard || e.room != room) continue;
                if (id.kind == EntityKind::Person ? e.number != person : id.kind != EntityKind::Room && e.part != id.id) continue;
                found = &e;
                break;
            }
        }
        if (found) all.push_back({archive, found->number, *metric, own});
    }
    return all;
}

void HistoryStore::archivedMoment(HistoryTier tier, qint64 at, QHash<qint64, MomentRow> &rows)
{
    if (tier == HistoryTier::Hours) return; // archives have none
    const qint64 silent = at - HistorySilenceMs - (tier == HistoryTier::Seconds ? 0 : tickMs(tier));
    qint64 foreign = 0;
    for (const HistoryArchive *archive : m_archives.in(silent, at + 1, m_file)) {
        const bool own = archive->manifest().store == m_store;
        if (!own) ++foreign;
        QHash<quint32, std::optional<Metric>> metrics;
        const auto metric = [&](quint32 number) {
            const auto it = metrics.constFind(number);
            return it != metrics.constEnd() ? *it : *metrics.insert(number, HistoryDirectory::metricOfKey(archive->key(number)));
        };
        for (const HistoryArchive::Block &b : archive->blocks()) {
            if (int(b.tier) != int(tier) || b.start > at || b.stop < silent) continue;
            const HistoryArchive::Entity *entity = archive->entity(b.entity);
            if (!entity) continue;
            MomentRow &row = rows[own ? b.entity : -(foreign << 40) - b.entity];
            if (row.row.entity == EntityId()) {
                row.row.entity = idOf(*archive, *entity);
                row.row.kind = entity->sub;
                row.row.name = archivedText(*archive, entity->name, false);
            }
            if (const auto opened = m_reader.open(archive->data(b)); opened) takeMoment(row, tier, at, OfArchive, metric);
            else m_file.addDamage({QStringLiteral("archive %1: %2").arg(archive->manifest().file, opened.error().detail), b.start, b.stop});
        }
    }
}

std::vector<HistoryEvent> HistoryStore::archivedEvents(const HistoryEventWish &wish)
{
    std::vector<HistoryEvent> all;
    qint64 foreign = 0;
    for (const HistoryArchive *archive : m_archives.in(wish.from, wish.to, m_file)) {
        const QString &store = archive->manifest().store;
        const bool own = store == m_store;
        if (!own) ++foreign;
        const qint64 of = wish.room.isEmpty() ? 0 : own ? m_directory.findName(HistoryClass::Room, wish.room, m_now) : archiveNumberOf(wish.room, store, m_store);
        if (!wish.room.isEmpty() && of == 0) continue;
        int damaged = 0;
        QHash<qint64, QString> texts; // each is asked for once: there are few, and many events
        QHash<QString, QString> addresses;
        const auto textOf = [&](qint64 number) {
            const auto it = texts.constFind(number);
            return it != texts.constEnd() ? *it : *texts.insert(number, archivedText(*archive, number, false));
        };
        const auto addressOf = [&](const QString &part) {
            const auto it = addresses.constFind(part);
            if (it != addresses.constEnd()) return *it;
            // It is in the store for as long as it may be known.
            const auto known = own ? m_directory.ofEntity(archiveNumberOf(part, store, store)) : std::nullopt;
            const QString is = known && known->id.kind == EntityKind::Person ? known->id.id : !own && part.startsWith(u'#') ? u'#' + store.left(4) + u'.' + part.mid(1) : part;
            return *addresses.insert(part, is);
        };
        for (const HistoryArchive::Event &e : archive->events(wish.from, wish.to, &damaged)) {
            const qint64 number = own ? e.number : e.number - (foreign + 1) * foreignEvents;
            if (e.kind < 0 || e.kind >= int(HistoryEventKind::Count_) || (wish.kinds != 0 && !(wish.kinds & (1u << unsigned(e.kind))))) continue; // of a version to come, or not wished for
            if ((wish.before != 0 && number >= wish.before) || (!wish.shard.isEmpty() && e.shard != wish.shard) || (of != 0 && e.room != of)) continue;
            HistoryEvent event;
            event.number = number;
            event.at = e.at;
            event.kind = HistoryEventKind(e.kind);
            event.about.kind = e.about;
            event.about.shard = e.shard;
            const QString jid = e.room == 0 || !textOf(e.room).isEmpty() ? textOf(e.room) : archiveNumber(store, m_store, e.room);
            event.about.id = e.about == EntityKind::Room ? jid : e.about == EntityKind::Person ? addressOf(e.part) : e.part;
            if (e.about == EntityKind::Person) event.about.room = jid;
            event.name = textOf(e.name);
            event.text = textOf(e.text);
            event.value = e.value;
            all.push_back(std::move(event));
        }
        if (damaged > 0) m_file.addDamage({QStringLiteral("archive %1: events").arg(archive->manifest().file), archive->manifest().from, archive->manifest().to});
    }
    return all;
}

} // namespace jitscope
