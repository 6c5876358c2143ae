#include "history/store.h"

#include "history/changes.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

namespace jitscope {
namespace {

constexpr qint64 tryAgainMs = 5'000; // to become the writer

} // namespace

HistoryStore::HistoryStore(const HistoryOptions &options)
    : m_options(options), m_file(options.path, options.readOnly), m_directory(m_file, m_pending, options.pseudonyms), m_heads(m_directory, m_pending, m_file.state()), m_compactor(m_file, options.limits),
      m_archives(options.path), m_archiver(m_file, m_archives)
{
}

HistoryStore::~HistoryStore() { flush(m_now); }

void HistoryStore::open(qint64 now)
{
    m_now = std::max(m_now, now);
    const bool wrote = m_file.writes();
    m_triedAt = now;
    m_file.open(now);
    if (wrote || !m_file.isOpen()) return;
    m_directory.reset();
    const auto named = [this] {
        QSqlQuery q = m_file.query();
        return q.exec(QStringLiteral("SELECT value FROM meta WHERE key = 'store'")) && q.next() ? q.value(0).toString() : QString();
    };
    m_store = named();
    if (!m_file.writes()) return;
    if (m_store.isEmpty()) {
        m_store = QUuid::createUuid().toString(QUuid::Id128);
        (void)m_file.exec(QStringLiteral("INSERT OR IGNORE INTO meta (key, value) VALUES ('store', '%1')").arg(m_store));
    }
    m_last.clear();
    takeUp();
    salvageIfDamaged(now);
    // copies hold names as well
    const QFileInfo file(m_options.path);
    for (const QFileInfo &copy : file.dir().entryInfoList({file.fileName() + QStringLiteral(".version*"), file.fileName() + QStringLiteral(".damaged-*")}, QDir::Files))
        if (now - copy.lastModified().toMSecsSinceEpoch() > m_options.limits.nameAgeMs) QFile::remove(copy.filePath());
}

// What a killed console had in no block yet.
void HistoryStore::takeUp()
{
    QHash<qint64, bool> there;
    const auto isThere = [&](qint64 entity) {
        const auto it = there.constFind(entity);
        if (it != there.constEnd()) return *it;
        return *there.insert(entity, m_file.number(QStringLiteral("SELECT id FROM entity WHERE id = %1").arg(entity)) != 0);
    };
    QSqlQuery q = m_file.query();
    if (!q.exec(QStringLiteral("SELECT id, data FROM journal ORDER BY id"))) {
        m_file.run(q).has_value();
        return;
    }
    std::vector<std::pair<qint64, QByteArray>> rows;
    while (q.next()) rows.emplace_back(q.value(0).toLongLong(), q.value(1).toByteArray());
    for (const auto &[id, data] : rows) {
        const auto bytes = m_reader.unframe(data);
        const bool whole = bytes && HistoryJournal::read(*bytes, [&](qint64 entity, quint32 metric, qint64 tick, double value, int decimals) {
            if (isThere(entity)) m_heads.restore(entity, metric, tick, value, decimals);
        });
        if (!whole) m_file.addDamage({QStringLiteral("journal %1: %2").arg(id).arg(bytes ? QStringLiteral("it breaks off") : bytes.error().detail), 0, 0});
    }
}

HistoryState HistoryStore::state() const { return const_cast<HistoryFile &>(m_file).state(); }

void HistoryStore::append(const SnapshotPtr &snapshot)
{
    if (!snapshot || snapshot->at == 0 || !m_file.writes()) return;
    if (const qint64 by = m_heads.clockBack(snapshot->at)) {
        m_file.state().clockBackMs = by;
        m_file.state().clockBackAt = snapshot->at;
        HistoryEvent e;
        e.at = snapshot->at;
        e.kind = HistoryEventKind::ClockBack;
        e.value = double(by);
        addEvent(e);
    }
    m_now = snapshot->at;
    SnapshotPtr &last = m_last[snapshot->id.value];
    for (const HistoryEvent &e : changesBetween(last.get(), *snapshot)) addEvent(e);
    last = snapshot;
    m_heads.append(*snapshot);
}

void HistoryStore::append(const HistoryEvent &event)
{
    if (m_file.writes()) addEvent(event);
}

void HistoryStore::append(qint64 at, const Readings &ofAllShards)
{
    // A clock that was set back is told by the next snapshot.
    if (m_file.writes() && at != 0 && at >= m_now - HistoryHeads::WaverMs) m_heads.append(at, ofAllShards);
}

void HistoryStore::setLimits(const HistoryLimits &limits)
{
    m_options.limits = limits;
    m_compactor.setLimits(limits);
}

void HistoryStore::addEvent(const HistoryEvent &e)
{
    const bool meeting = e.about.kind == EntityKind::Room || e.about.kind == EntityKind::Person;
    const QString &jid = e.about.kind == EntityKind::Room ? e.about.id : e.about.room;
    m_pending.addEvent({e.at, int(e.kind), int(e.about.kind), e.about.shard, meeting ? m_directory.name(HistoryClass::Room, jid, e.at) : 0, m_directory.part(e.about, e.at),
                        m_directory.name(HistoryClass::Person, e.name, e.at), m_directory.name(HistoryClass::Text, e.text, e.at), e.value},
                       m_file.state());
}

void HistoryStore::flush(qint64 now)
{
    m_file.setNow(now);
    if (!m_file.writes()) {
        if (now - m_triedAt >= tryAgainMs || now < m_triedAt) open(now);
        return;
    }
    salvageIfDamaged(now); // what a reading has met
    if (m_pending.isEmpty()) return;
    const auto written = m_pending.write(m_file, m_frames);
    if (!written) salvageIfDamaged(now);
    else if (m_file.state().trouble != HistoryState::Trouble::None) m_file.mended();
    m_file.state().waiting = written ? 0 : m_pending.bytes();
}

bool HistoryStore::compact(qint64 now)
{
    m_file.setNow(now);
    bool more = m_compactor.step(now);
    // Not before its seconds are gone, so that they need not go into the archive too; and long before its minutes would be forgotten.
    const auto &tiers = m_options.limits.tiers;
    if (!more && m_options.archive) more = archive(now - std::min(tiers[0].ageMs, tiers[1].ageMs / 2));
    salvageIfDamaged(now);
    return more;
}

bool HistoryStore::archive(qint64 until) { return m_archiver.step(m_store, until); }

void HistoryStore::salvageIfDamaged(qint64 now)
{
    if (!m_file.takeDamaged()) return;
    if (!m_file.writes()) {
        m_file.addDamage({QStringLiteral("the file; the console that writes it can save the rest"), 0, 0});
        return;
    }
    const auto known = m_directory.known();
    if (const auto r = m_file.salvage(now); !r) {
        m_file.troubled(HistoryState::Trouble::Failed, r.error().detail);
        return;
    }
    m_directory.reset();
    m_directory.restore(known, now);
}

Result<HistoryStat> HistoryStore::stat(qint64 now)
{
    if (!m_file.isOpen()) return fail(Error::Kind::Storage, m_options.path, m_file.state().detail);
    HistoryStat s;
    QSqlQuery q = m_file.query();
    if (!q.exec(QStringLiteral("SELECT tier, COUNT(*), SUM(samples), SUM(bytes), MIN(start), MAX(stop) FROM block GROUP BY tier"))) {
        return fail(Error::Kind::Storage, m_options.path, q.lastError().text());
    }
    while (q.next()) {
        const int tier = q.value(0).toInt();
        if (tier < 0 || tier >= HistoryTiers) continue;
        HistoryStat::Tier &t = s.tiers[size_t(tier)];
        t.blocks = q.value(1).toLongLong();
        t.samples = q.value(2).toLongLong() * (tier == 0 ? 1 : 3);
        t.bytes = q.value(3).toLongLong();
        t.from = q.value(4).toLongLong();
        t.to = q.value(5).toLongLong();
        // as the days so far were, and no more than the time it has
        const qint64 span = std::max<qint64>(3'600'000, std::min(now, t.to) - t.from);
        t.bytesPerDay = qint64(double(t.bytes) * double(HistoryLimits::Day) / double(span));
    }
    s.journalBytes = m_file.number(QStringLiteral("SELECT SUM(LENGTH(data)) FROM journal"));
    s.events = m_file.number(QStringLiteral("SELECT COUNT(*) FROM event"));
    s.names = m_file.number(QStringLiteral("SELECT COUNT(*) FROM name"));
    s.entities = m_file.number(QStringLiteral("SELECT COUNT(*) FROM entity"));
    m_archives.refresh(m_file);
    for (const ArchiveManifest &m : m_archives.manifests()) {
        ++s.archives;
        s.archiveBytes += m.bytes;
    }
    for (const char *tail : {"", "-wal"}) s.fileBytes += QFileInfo(m_options.path + QLatin1String(tail)).size();
    return s;
}

// ---- forgetting on request

Result<> HistoryStore::purge(const EntityId &who, qint64 now)
{
    if (!m_file.writes()) return fail(Error::Kind::Storage, m_options.path, QStringLiteral("only the console that writes the store can forget"));
    if (who.kind != EntityKind::Room && who.kind != EntityKind::Person) return fail(Error::Kind::Unsupported, who.id, QStringLiteral("only rooms and people are forgotten"));
    const QString &jid = who.kind == EntityKind::Room ? who.id : who.room;
    m_heads.close();
    if (auto r = m_pending.write(m_file, m_frames); !r) return r;
    QStringList rooms; // their numbers
    if (jid.contains(u'@')) {
        if (const qint64 room = m_directory.findName(HistoryClass::Room, jid, now)) rooms << QString::number(room);
    } else {
        QSqlQuery q = m_file.query();
        q.prepare(QStringLiteral("SELECT id FROM name WHERE class = ? AND (text = ? OR substr(text, 1, length(?) + 1) = ? || '@')"));
        q.addBindValue(int(HistoryClass::Room));
        for (int i = 0; i < 3; ++i) q.addBindValue(jid);
        if (auto r = m_file.run(q); !r) return r;
        while (q.next()) rooms << QString::number(q.value(0).toLongLong());
    }
    if (rooms.isEmpty()) return {};
    const QString of = QStringLiteral("room IN (%1) AND (shard = ? OR ? = '') AND (? OR %2)").arg(rooms.join(u','));
    const bool whole = who.kind == EntityKind::Room;
    const auto bind = [&](QSqlQuery &q) {
        q.addBindValue(who.shard.isNull() ? QStringLiteral("") : who.shard);
        q.addBindValue(who.shard.isNull() ? QStringLiteral("") : who.shard);
        q.addBindValue(whole);
        q.addBindValue(m_directory.part(who, now));
    };
    std::vector<qint64> entities;
    QSqlQuery q = m_file.query();
    q.prepare(QStringLiteral("SELECT id FROM entity WHERE ") + of.arg(QStringLiteral("part = ?")));
    bind(q);
    if (auto r = m_file.run(q); !r) return r;
    while (q.next()) entities.push_back(q.value(0).toLongLong());
    q.finish();
    const auto events = m_file.transaction([&]() -> Result<> {
        q.prepare(QStringLiteral("DELETE FROM event WHERE ") + of.arg(QStringLiteral("(about = %1 AND part = ?)").arg(int(EntityKind::Person))));
        bind(q);
        return m_file.run(q);
    });
    if (!events) return events;
    return forget(entities, now);
}

Result<> HistoryStore::purgeName(const QString &name, qint64 now)
{
    if (!m_file.writes()) return fail(Error::Kind::Storage, m_options.path, QStringLiteral("only the console that writes the store can forget"));
    const qint64 id = m_directory.findName(HistoryClass::Person, name, now);
    if (id == 0) return {};
    m_heads.close();
    if (auto r = m_pending.write(m_file, m_frames); !r) return r;
    std::vector<qint64> entities;
    QSqlQuery q = m_file.query();
    q.prepare(QStringLiteral("SELECT id FROM entity WHERE name = ?"));
    q.addBindValue(id);
    if (auto r = m_file.run(q); !r) return r;
    while (q.next()) entities.push_back(q.value(0).toLongLong());
    q.finish();
    if (auto r = m_file.exec(QStringLiteral("DELETE FROM event WHERE name = %1").arg(id)); !r) return r;
    return forget(entities, now);
}

// Their series and rows, the names that only they had, and every copy of the store that may hold them.
Result<> HistoryStore::forget(const std::vector<qint64> &entities, qint64 now)
{
    const auto done = m_file.transaction([&]() -> Result<> {
        for (const qint64 e : entities)
            for (const char *sql : {"DELETE FROM block WHERE entity = %1", "DELETE FROM entity WHERE id = %1"})
                if (auto r = m_file.exec(QLatin1String(sql).toString().arg(e)); !r) return r;
        return m_file.exec(QStringLiteral("DELETE FROM name WHERE id NOT IN (SELECT name FROM entity UNION SELECT room FROM entity UNION SELECT room FROM event "
                                          "UNION SELECT name FROM event UNION SELECT text FROM event)"));
    });
    if (!done) return done;
    m_directory.reset();
    m_heads.forgetAll();
    HistoryEvent e;
    e.at = now;
    e.kind = HistoryEventKind::Purged;
    addEvent(e);
    if (auto r = m_pending.write(m_file, m_frames); !r) return r;
    QSqlQuery q = m_file.query();
    (void)q.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); // the log holds pages as they were; another reader may hold it up until it is done
    q.finish();
    const QFileInfo file(m_options.path);
    for (const QFileInfo &copy : file.dir().entryInfoList({file.fileName() + QStringLiteral(".version*"), file.fileName() + QStringLiteral(".damaged-*")}, QDir::Files)) QFile::remove(copy.filePath());
    return {};
}

Result<> HistoryStore::verify(qint64 now)
{
    if (!m_file.isOpen()) return fail(Error::Kind::Storage, m_options.path, m_file.state().detail);
    {
        QSqlQuery check = m_file.query();
        bool whole = check.exec(QStringLiteral("PRAGMA quick_check(20)"));
        while (whole && check.next()) {
            const QString line = check.value(0).toString();
            whole = line == QLatin1String("ok");
            if (!whole) m_file.addDamage({line, 0, 0});
        }
        if (!whole) m_file.setDamaged();
    }
    salvageIfDamaged(now); // no query of ours is open: it changes the file
    QSqlQuery q = m_file.query();
    if (!q.exec(QStringLiteral("SELECT id, start, stop, data FROM block"))) return fail(Error::Kind::Storage, m_options.path, q.lastError().text());
    while (q.next()) {
        auto opened = m_reader.open(q.value(3).toByteArray());
        std::vector<HistorySample> samples;
        std::vector<HistoryPoint> points;
        for (size_t i = 0; opened && i < m_reader.size(); ++i) {
            samples.clear();
            points.clear();
            opened = m_reader.shape() == BlockShape::Samples ? m_reader.samples(i, samples) : m_reader.points(i, points);
        }
        if (!opened) m_file.addDamage({QStringLiteral("block %1: %2").arg(q.value(0).toLongLong()).arg(opened.error().detail), q.value(1).toLongLong(), q.value(2).toLongLong()});
    }
    return {};
}

} // namespace jitscope
