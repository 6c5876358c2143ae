#include "history/compactor.h"

#include "history/directory.h"

#include <QVariant>

#include <map>

namespace jitscope {
namespace {

constexpr int denseLevel = 6;          // zstd's; above it a block takes twice the time for a hundredth of the bytes
constexpr qint64 lateMs = 120'000;     // a stretch is over when nothing comes any more
constexpr int rowsAtOnce = 500;        // let go of in one transaction
constexpr qint64 letGoEveryMs = 60'000, unnameEveryMs = 3'600'000; // the latter looks at all events that old
constexpr int pagesAtOnce = 2000;      // given back to the file system

struct Fresh { qint64 id; QByteArray data; };

} // namespace

HistoryCompactor::HistoryCompactor(HistoryFile &file, const HistoryLimits &limits) : m_file(file), m_limits(limits) {}

bool HistoryCompactor::step(qint64 now, int entities)
{
    if (!m_file.writes()) return false;
    for (const HistoryTier tier : {HistoryTier::Seconds, HistoryTier::Minutes, HistoryTier::Hours}) {
        const Done done = compact(tier, now, entities);
        if (done != Done::Nothing) return done == Done::Something;
    }
    if (now - m_letGoAt < letGoEveryMs && now >= m_letGoAt) return false;
    const Done done = letGo(now);
    if (done == Done::Nothing) m_letGoAt = now;
    return done == Done::Something;
}

HistoryCompactor::Done HistoryCompactor::compact(HistoryTier tier, qint64 now, int entities)
{
    const qint64 span = spanMs(tier);
    QSqlQuery q = m_file.query();
    q.prepare(QStringLiteral("SELECT MIN(start) FROM block WHERE tier = ? AND level = 0"));
    q.addBindValue(int(tier));
    if (!m_file.run(q)) return Done::Failed;
    if (!q.next() || q.value(0).isNull()) return Done::Nothing;
    const qint64 from = floorTo(q.value(0).toLongLong(), span), to = from + span;
    q.finish();
    if (to + lateMs > now) return Done::Nothing;
    q.prepare(QStringLiteral("SELECT DISTINCT entity FROM block WHERE tier = ? AND level = 0 AND start >= ? AND start < ? LIMIT ?"));
    q.addBindValue(int(tier));
    q.addBindValue(from);
    q.addBindValue(to);
    q.addBindValue(entities);
    if (!m_file.run(q)) return Done::Failed;
    std::vector<qint64> who;
    while (q.next()) who.push_back(q.value(0).toLongLong());
    q.finish();
    if (who.empty()) return Done::Nothing;
    const auto done = m_file.transaction([&]() -> Result<> {
        QSqlQuery insert = m_file.query();
        insert.prepare(QLatin1String(HistoryPending::InsertBlock));
        for (const qint64 entity : who)
            if (auto r = compactEntity(tier, entity, from, to, insert); !r) return r;
        return {};
    });
    return done ? Done::Something : Done::Failed;
}

// All blocks of the entity in [from, to) become one, and that one's points a fresh block of the next tier. Where the stretch had been compacted before (the clock was set
// back), its points come a second time: the later ones win there too.
Result<> HistoryCompactor::compactEntity(HistoryTier tier, qint64 entity, qint64 from, qint64 to, QSqlQuery &insert)
{
    QSqlQuery q = m_file.query();
    q.prepare(QStringLiteral("SELECT id, data FROM block WHERE entity = ? AND tier = ? AND start >= ? AND start < ? ORDER BY id"));
    q.addBindValue(entity);
    q.addBindValue(int(tier));
    q.addBindValue(from);
    q.addBindValue(to);
    if (auto r = m_file.run(q); !r) return r;
    std::vector<Fresh> rows;
    while (q.next()) rows.push_back({q.value(0).toLongLong(), q.value(1).toByteArray()});
    q.finish();

    struct Of
    {
        int decimals = -1;
        std::vector<HistorySample> samples;
        std::vector<HistoryPoint> points;
    };
    std::map<quint32, Of> series;
    std::vector<qint64> gone;
    for (const Fresh &row : rows) {
        if (const auto opened = m_reader.open(row.data); !opened) {
            // stays where it is, no longer fresh: somebody may make more of it
            m_file.addDamage({QStringLiteral("block %1: %2").arg(row.id).arg(opened.error().detail), from, to});
            QSqlQuery leave = m_file.query();
            leave.prepare(QStringLiteral("UPDATE block SET level = 1 WHERE id = ?"));
            leave.addBindValue(row.id);
            if (auto r = m_file.run(leave); !r) return r;
            continue;
        }
        gone.push_back(row.id);
        for (size_t i = 0; i < m_reader.size(); ++i) {
            Of &of = series[m_reader.metric(i)];
            of.decimals = m_reader.decimals(i);
            const auto read = tier == HistoryTier::Seconds ? m_reader.samples(i, of.samples) : m_reader.points(i, of.points);
            if (!read) m_file.addDamage({QStringLiteral("block %1: %2").arg(row.id).arg(read.error().detail), from, to});
        }
    }
    if (gone.empty()) return {};

    const auto write = [&](HistoryTier into, int level, qint64 first, qint64 last) -> Result<> {
        HistoryBlockRow row;
        row.tier = into;
        row.entity = entity;
        row.level = level;
        row.data = m_builder.end(denseLevel, &row.samples);
        if (row.data.isEmpty()) return {};
        row.start = first * tickMs(into);
        row.stop = last * tickMs(into);
        return HistoryPending::insertBlock(m_file, insert, row);
    };
    qint64 first = std::numeric_limits<qint64>::max(), last = std::numeric_limits<qint64>::min();
    const auto widen = [&](const auto &ticks) {
        if (ticks.empty()) return;
        first = std::min(first, ticks.front().tick);
        last = std::max(last, ticks.back().tick);
    };
    const bool samples = tier == HistoryTier::Seconds;
    m_builder.begin(samples ? BlockShape::Samples : BlockShape::Points);
    for (auto &[metric, of] : series) {
        settle(of.samples);
        settle(of.points);
        widen(of.samples);
        widen(of.points);
        if (samples) {
            SeriesEncoder e(of.decimals);
            for (const HistorySample &s : of.samples) e.append(s.tick, s.value);
            m_builder.add(metric, e);
        } else {
            PointEncoder e(of.decimals);
            for (const HistoryPoint &p : of.points) e.append(p);
            m_builder.add(metric, e);
        }
    }
    if (auto r = write(tier, 1, first, last); !r) return r;
    if (tier != HistoryTier::Hours) {
        const HistoryTier next = HistoryTier(int(tier) + 1);
        first = std::numeric_limits<qint64>::max(), last = std::numeric_limits<qint64>::min();
        m_builder.begin(BlockShape::Points);
        const EntityKind kind = kindOf(entity);
        for (auto &[metric, of] : series) {
            const Metric known = metricOf(metric).value_or(Metric::Count_);
            if (!isRolledUp(kind, known, next)) continue;
            auto points = samples ? reduce(of.samples, tickMs(tier), tickMs(next)) : reduce(of.points, tickMs(tier), tickMs(next));
            thin(kind, known, of.decimals, points);
            widen(points);
            PointEncoder e(of.decimals);
            for (const HistoryPoint &p : points) e.append(p);
            m_builder.add(metric, e);
        }
        if (auto r = write(next, 0, first, last); !r) return r;
    }
    for (const qint64 id : gone) {
        q.prepare(QStringLiteral("DELETE FROM block WHERE id = ?"));
        q.addBindValue(id);
        if (auto r = m_file.run(q); !r) return r;
    }
    return {};
}

EntityKind HistoryCompactor::kindOf(qint64 entity) { return EntityKind(m_file.number(QStringLiteral("SELECT kind FROM entity WHERE id = %1").arg(entity))); }

std::optional<Metric> HistoryCompactor::metricOf(quint32 number)
{
    if (const auto it = m_metrics.constFind(number); it != m_metrics.constEnd()) return *it;
    QSqlQuery q = m_file.query();
    q.prepare(QStringLiteral("SELECT key FROM metric WHERE id = ?"));
    q.addBindValue(number);
    const QByteArray key = m_file.run(q) && q.next() ? q.value(0).toString().toLatin1() : QByteArray();
    const MetricRow *known = metricByKey({key.constData(), size_t(key.size())});
    return *m_metrics.insert(number, known ? std::optional(known->metric) : std::nullopt);
}

qint64 HistoryCompactor::bytesOf(HistoryTier tier)
{
    // of the index alone: the blocks themselves are not read
    return m_file.number(QStringLiteral("SELECT SUM(bytes) FROM block WHERE tier = %1").arg(int(tier)));
}

HistoryCompactor::Done HistoryCompactor::letGoOfBlocks(HistoryTier tier, qint64 now)
{
    const HistoryLimits::Tier &limit = m_limits.tiers[size_t(tier)];
    const qint64 over = bytesOf(tier) - limit.bytes, until = now - limit.ageMs;
    // the oldest: all that ended before its time, and as many more as it takes
    QSqlQuery q = m_file.query();
    q.prepare(QStringLiteral("SELECT id, bytes, stop FROM block INDEXED BY block_time WHERE tier = ? AND (start < ? OR ?) ORDER BY start LIMIT ?"));
    q.addBindValue(int(tier));
    q.addBindValue(until);
    q.addBindValue(over > 0);
    q.addBindValue(rowsAtOnce);
    if (!m_file.run(q)) return Done::Failed;
    std::vector<qint64> gone;
    qint64 sum = 0;
    while (q.next()) {
        if (sum >= over && q.value(2).toLongLong() >= until) continue;
        sum += q.value(1).toLongLong();
        gone.push_back(q.value(0).toLongLong());
    }
    q.finish();
    if (gone.empty()) return Done::Nothing;
    const auto done = m_file.transaction([&]() -> Result<> {
        q.prepare(QStringLiteral("DELETE FROM block WHERE id = ?"));
        for (const qint64 id : gone) {
            q.bindValue(0, id);
            if (auto r = m_file.run(q); !r) return r;
        }
        return {};
    });
    return done ? Done::Something : Done::Failed;
}

// Who joined and who left stay the same one: everybody is called by a number, that of the entity, or of the first event of who has none.
HistoryCompactor::Done HistoryCompactor::unnameEvents(qint64 until)
{
    struct Who { QString shard, part, number; qint64 room; };
    std::vector<Who> all;
    QSqlQuery q = m_file.query();
    q.prepare(QStringLiteral("SELECT shard, room, part, (%1) FROM (SELECT DISTINCT about, shard, room, part FROM event e WHERE about = %2 AND at < ? AND room <> 0 AND part <> '' AND part NOT LIKE '#%' "
                             "AND NOT EXISTS (SELECT 1 FROM entity x WHERE x.kind = %2 AND x.shard = e.shard AND x.room = e.room AND x.part = e.part AND x.seen >= ?) LIMIT ?) v")
                  .arg(numberOfPerson(QStringLiteral("v"))).arg(int(EntityKind::Person)));
    q.addBindValue(until);
    q.addBindValue(until);
    q.addBindValue(rowsAtOnce);
    if (!m_file.run(q)) return Done::Failed;
    while (q.next()) all.push_back({q.value(0).toString(), q.value(2).toString(), q.value(3).toString(), q.value(1).toLongLong()});
    q.finish();
    if (all.empty()) return Done::Nothing;
    const auto done = m_file.transaction([&]() -> Result<> {
        q.prepare(QStringLiteral("UPDATE event SET part = ? WHERE room = ? AND room <> 0 AND about = %1 AND shard = ? AND part = ?").arg(int(EntityKind::Person)));
        for (const Who &who : all) {
            q.bindValue(0, who.number);
            q.bindValue(1, who.room);
            q.bindValue(2, who.shard);
            q.bindValue(3, who.part);
            if (auto r = m_file.run(q); !r) return r;
        }
        return {};
    });
    return done ? Done::Something : Done::Failed;
}

HistoryCompactor::Done HistoryCompactor::letGo(qint64 now)
{
    for (const HistoryTier tier : {HistoryTier::Seconds, HistoryTier::Minutes, HistoryTier::Hours}) {
        const Done done = letGoOfBlocks(tier, now);
        if (done != Done::Nothing) return done;
    }
    // names first forgotten, then the events, then whoever has nothing left of it
    struct Rule { const char *sql; qint64 until; };
    const Rule rules[] = {
        {"DELETE FROM name WHERE id IN (SELECT id FROM name WHERE seen < ?1 LIMIT ?2)", now - m_limits.nameAgeMs},
        {"DELETE FROM event WHERE id IN (SELECT id FROM event WHERE at < ?1 LIMIT ?2)", now - m_limits.eventAgeMs},
        {"DELETE FROM entity WHERE id IN (SELECT id FROM entity WHERE seen < ?1 AND NOT EXISTS (SELECT 1 FROM block WHERE block.entity = entity.id) LIMIT ?2)", now - 2 * HistoryLimits::Day},
    };
    for (const Rule &rule : rules) {
        QSqlQuery q = m_file.query();
        q.prepare(QLatin1String(rule.sql));
        q.bindValue(0, rule.until);
        q.bindValue(1, rowsAtOnce);
        if (!m_file.run(q)) return Done::Failed;
        if (q.numRowsAffected() > 0) return Done::Something;
    }
    // ids of people's connections go with the names; what they were about stays, without them
    if (const qint64 until = now - m_limits.nameAgeMs; until > m_unnamedUntil + unnameEveryMs) {
        const Done events = unnameEvents(until);
        if (events != Done::Nothing) return events;
        QSqlQuery q = m_file.query();
        q.prepare(QStringLiteral("UPDATE entity SET part = '#' || id WHERE kind = %1 AND seen < ? AND part NOT LIKE '#%'").arg(int(EntityKind::Person)));
        q.addBindValue(until);
        if (!m_file.run(q)) return Done::Failed;
        m_unnamedUntil = until;
    }
    if (m_file.number(QStringLiteral("PRAGMA freelist_count")) > pagesAtOnce) {
        QSqlQuery q = m_file.query();
        if (!q.exec(QStringLiteral("PRAGMA incremental_vacuum(%1)").arg(pagesAtOnce))) return Done::Failed;
        while (q.next()) {} // it goes on while it is asked
        return Done::Something;
    }
    return Done::Nothing;
}

} // namespace jitscope
