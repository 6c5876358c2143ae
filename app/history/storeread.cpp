// Reading the store: one series at the width of a plot, the fleet at one moment, events.
#include "history/store.h"

#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace jitscope {
namespace {

// A block's first sample may lie a little before the stretch that it was made for.
constexpr qint64 readSlackMs = HistoryHeads::StretchMs;

// Tiers whose ticks are no wider than a column.
HistoryTier tierFor(qint64 columnMs)
{
    return columnMs >= tickMs(HistoryTier::Hours) ? HistoryTier::Hours : columnMs >= tickMs(HistoryTier::Minutes) ? HistoryTier::Minutes : HistoryTier::Seconds;
}

} // namespace

bool HistoryStore::keeps(const SeriesKey &key)
{
    if (!m_file.isOpen() || key.metric >= Metric::Count_ || !m_directory.findMetric(key.metric)) return false;
    return m_directory.findEntity(key.entity, m_now) != 0;
}

Result<qint64> HistoryStore::blocksOf(const Asked &asked, HistoryTier tier, qint64 from, qint64 to, bool freshOnly, Points &out)
{
    qint64 blocks = 0;
    const auto take = [&](QByteArrayView data, quint32 metric) {
        ++blocks;
        auto opened = m_reader.open(data);
        for (size_t i = 0; opened && i < m_reader.size(); ++i) {
            if (m_reader.metric(i) != metric) continue;
            opened = tier == HistoryTier::Seconds ? m_reader.samples(i, out.samples) : m_reader.points(i, out.points[int(tier)]);
            break;
        }
        return opened;
    };
    for (const Archived &a : asked.archives) {
        if (freshOnly && (a.own || tier != HistoryTier::Minutes)) continue; // its hours are in the store; another store's are not here, and its minutes stand for them
        for (const HistoryArchive::Block &b : a.archive->blocks(a.entity, int(tier))) {
            if (b.start >= to || b.stop < from) continue;
            if (const auto r = take(a.archive->data(b), a.metric); !r) m_file.addDamage({QStringLiteral("archive %1: %2").arg(a.archive->manifest().file, r.error().detail), b.start, b.stop});
        }
    }
    if (asked.entity == 0 || !asked.metric) return blocks;
    QSqlQuery q = m_file.query();
    q.prepare(QStringLiteral("SELECT id, start, stop, data FROM block WHERE entity = ? AND tier = ? AND start < ? AND start > ? AND stop >= ?%1 ORDER BY id")
                  .arg(freshOnly ? QStringLiteral(" AND level = 0") : QString()));
    q.addBindValue(asked.entity);
    q.addBindValue(int(tier));
    q.addBindValue(to);
    q.addBindValue(from - spanMs(tier) - readSlackMs);
    q.addBindValue(from);
    if (const auto r = m_file.run(q); !r) return tl::unexpected(r.error());
    while (q.next())
        if (const auto r = take(q.value(3).toByteArray(), *asked.metric); !r)
            m_file.addDamage({QStringLiteral("block %1: %2").arg(q.value(0).toLongLong()).arg(r.error().detail), q.value(1).toLongLong(), q.value(2).toLongLong()});
    return blocks;
}

Result<HistoryAnswer> HistoryStore::read(const SeriesKey &key, qint64 from, qint64 to, int columns)
{
    if (!m_file.isOpen()) return fail(Error::Kind::Storage, m_options.path, m_file.state().detail);
    if (to <= from || columns <= 0 || key.metric >= Metric::Count_) return fail(Error::Kind::Unsupported, m_options.path, QStringLiteral("no such window"));
    HistoryAnswer answer;
    answer.from = from;
    answer.origin = QStringLiteral("history");
    Asked asked{m_directory.findEntity(key.entity, m_now), m_directory.findMetric(key.metric), {}};
    asked.archives = archivedOf(key, asked.entity, from - HistorySilenceMs - tickMs(HistoryTier::Hours), to);
    if ((asked.entity == 0 || !asked.metric) && asked.archives.empty()) return answer;

    answer.stepMs = std::max<qint64>(tickMs(HistoryTier::Seconds), (to - from + columns - 1) / columns);
    const HistoryTier tier = tierFor(answer.stepMs);
    const qint64 before = from - HistorySilenceMs - tickMs(tier); // what a line into the window comes from
    Points points;
    // The tier itself; what is not yet rolled up into it; what of it is forgotten, from the tiers above.
    if (const auto r = blocksOf(asked, tier, before, to, false, points); !r) return tl::unexpected(r.error());
    for (int finer = 0; finer < int(tier); ++finer)
        if (const auto r = blocksOf(asked, HistoryTier(finer), before, to, true, points); !r) return tl::unexpected(r.error());
    if (asked.entity != 0 && asked.metric) m_heads.samples(asked.entity, *asked.metric, points.samples);
    settle(points.samples);
    qint64 known = std::numeric_limits<qint64>::max(); // from then on
    if (!points.samples.empty()) known = points.samples.front().tick * tickMs(HistoryTier::Seconds);
    for (int t = 1; t < HistoryTiers; ++t) {
        settle(points.points[t]);
        if (!points.points[t].empty()) known = std::min(known, points.points[t].front().tick * tickMs(HistoryTier(t)));
    }
    for (int coarser = int(tier) + 1; coarser < HistoryTiers && known > from; ++coarser) {
        auto &all = points.points[coarser];
        const size_t had = all.size();
        if (const auto r = blocksOf(asked, HistoryTier(coarser), before, std::min(to, known), false, points); !r) return tl::unexpected(r.error());
        settle(all);
        // nothing of it where finer ones are
        if (had == 0) all.erase(std::find_if(all.begin(), all.end(), [&](const HistoryPoint &p) { return p.tick * tickMs(HistoryTier(coarser)) + tickMs(HistoryTier(coarser)) > known; }), all.end());
        if (!all.empty()) known = std::min(known, all.front().tick * tickMs(HistoryTier(coarser)));
    }

    struct At { qint64 at, until; HistoryPoint point; };
    std::vector<At> all;
    all.reserve(points.samples.size() + points.points[1].size() + points.points[2].size());
    for (const HistorySample &s : points.samples) all.push_back({s.tick * tickMs(HistoryTier::Seconds), 0, {s.tick, s.value, s.value, s.value}});
    for (int t = 1; t < HistoryTiers; ++t)
        for (const HistoryPoint &p : points.points[t]) all.push_back({p.tick * tickMs(HistoryTier(t)), (p.tick + 1) * tickMs(HistoryTier(t)), p});
    const auto earlier = [](const At &a, const At &b) { return a.at < b.at; };
    if (!std::is_sorted(all.begin(), all.end(), earlier)) std::stable_sort(all.begin(), all.end(), earlier);
    if (all.empty()) return answer;

    answer.columns.resize(size_t((to - from + answer.stepMs - 1) / answer.stepMs));
    ColumnFiller fill(from, from + answer.stepMs * qint64(answer.columns.size()), answer.columns);
    for (const At &a : all) {
        if (a.until == 0) fill.add(a.at, a.point.mean);
        else fill.add(a.at, a.until, a.point);
    }
    return answer;
}

void HistoryStore::offerMoment(MomentLast &last, const MomentLast &offered)
{
    if (std::tie(offered.when, offered.block) >= std::tie(last.when, last.block)) last = offered;
}

// In any order. The block is the reader's; `metric` knows its numbers.
void HistoryStore::takeMoment(MomentRow &row, HistoryTier tier, qint64 at, qint64 block, const std::function<std::optional<Metric>(quint32)> &metric)
{
    const qint64 tick = floorTo(at, tickMs(tier)) / tickMs(tier), silent = floorTo(at - HistorySilenceMs, tickMs(tier)) / tickMs(tier);
    std::vector<HistoryPoint> points;
    for (size_t i = 0; i < m_reader.size(); ++i) {
        const auto known = metric(m_reader.metric(i));
        if (!known) continue;
        if (tier == HistoryTier::Seconds) {
            const auto has = row.last.constFind(int(*known));
            const qint64 useful = has == row.last.cend() ? silent : std::max(silent, has->when / tickMs(tier)); // what is earlier need not be decoded
            if (const auto v = m_reader.sampleAt(i, tick, useful)) offerMoment(row.last[int(*known)], {v->tick * tickMs(tier), block, v->value});
            continue;
        }
        points.clear();
        if (!m_reader.points(i, points)) continue;
        const auto it = std::upper_bound(points.begin(), points.end(), tick, [](qint64 t, const HistoryPoint &p) { return t < p.tick; });
        if (it != points.begin()) offerMoment(row.last[int(*known)], {(it - 1)->tick * tickMs(tier), block, (it - 1)->mean});
    }
}

Result<std::vector<HistoryMomentRow>> HistoryStore::moment(qint64 at)
{
    if (!m_file.isOpen()) return fail(Error::Kind::Storage, m_options.path, m_file.state().detail);
    using Row = MomentRow;
    QHash<qint64, Row> rows;
    std::vector<HistorySample> samples;
    const auto itself = [this](quint32 metric) { return m_directory.ofMetric(metric); };
    const auto name = [](qint64 id, const QVariant &text) { return id == 0 ? QString() : text.isNull() ? QStringLiteral("#%1").arg(id) : text.toString(); };
    for (const HistoryTier tier : {HistoryTier::Seconds, HistoryTier::Minutes, HistoryTier::Hours}) {
        QSqlQuery q = m_file.query();
        q.prepare(QStringLiteral("SELECT b.entity, b.data, e.kind, e.shard, e.room, e.part, e.sub, r.text, n.text, b.id, b.start, b.stop FROM block b JOIN entity e ON e.id = b.entity "
                                 "LEFT JOIN name r ON r.id = e.room LEFT JOIN name n ON n.id = e.name WHERE b.tier = ? AND b.start <= ? AND b.start > ? AND b.stop >= ?"));
        q.addBindValue(int(tier));
        q.addBindValue(at);
        q.addBindValue(at - spanMs(tier) - readSlackMs);
        q.addBindValue(at - HistorySilenceMs - (tier == HistoryTier::Seconds ? 0 : tickMs(tier)));
        if (const auto r = m_file.run(q); !r) return tl::unexpected(r.error());
        archivedMoment(tier, at, rows); // before: what is in both is the same
        while (q.next()) {
            Row &row = rows[q.value(0).toLongLong()];
            if (row.row.entity == EntityId()) {
                EntityId &id = row.row.entity;
                id.kind = EntityKind(q.value(2).toInt());
                id.shard = q.value(3).toString();
                const QString room = name(q.value(4).toLongLong(), q.value(7));
                id.id = id.kind == EntityKind::Room ? room : q.value(5).toString();
                if (id.kind == EntityKind::Person) id.room = room;
                row.row.kind = q.value(6).toInt();
                row.row.name = q.value(8).toString();
            }
            if (const auto opened = m_reader.open(q.value(1).toByteArray()); opened) takeMoment(row, tier, at, q.value(9).toLongLong(), itself);
            else m_file.addDamage({QStringLiteral("block %1: %2").arg(q.value(9).toLongLong()).arg(opened.error().detail), q.value(10).toLongLong(), q.value(11).toLongLong()});
        }
        if (tier == HistoryTier::Seconds) { // and what is in no block on disk yet
            const auto known = [&](qint64 entity) -> Row * {
                Row &row = rows[entity];
                if (row.row.entity != EntityId()) return &row;
                const auto of = m_directory.ofEntity(entity);
                if (!of) return nullptr;
                row.row.entity = of->id;
                row.row.kind = of->sub;
                row.row.name = m_directory.text(of->name);
                return &row;
            };
            for (const HistoryBlockRow &block : m_pending.blocks) {
                if (block.start > at || block.stop < at - HistorySilenceMs || !m_reader.open(block.data)) continue;
                if (Row *row = known(block.entity)) takeMoment(*row, tier, at, NotYetStored, itself);
            }
            if (at >= m_heads.earliest())
                m_heads.visit([&](qint64 entity, quint32 metric, const SeriesEncoder &e) {
                    if (e.firstTick() * tickMs(tier) > at || e.lastTick() * tickMs(tier) < at - HistorySilenceMs) return;
                    samples.clear();
                    m_heads.decode(e, samples);
                    const auto it = std::upper_bound(samples.begin(), samples.end(), floorTo(at, tickMs(tier)) / tickMs(tier), [](qint64 t, const HistorySample &s) { return t < s.tick; });
                    if (it == samples.begin()) return;
                    const auto is = m_directory.ofMetric(metric);
                    if (Row *row = is ? known(entity) : nullptr) offerMoment(row->last[int(*is)], {(it - 1)->tick * tickMs(tier), NotYetStored, (it - 1)->value});
                });
        }
        const bool any = std::any_of(rows.cbegin(), rows.cend(), [](const Row &row) { return !row.last.isEmpty(); });
        if (any) {
            // what is coarser is asked only where nothing finer is left
            const qint64 silent = at - HistorySilenceMs - (tier == HistoryTier::Seconds ? 0 : tickMs(tier));
            std::vector<HistoryMomentRow> out;
            out.reserve(size_t(rows.size()));
            for (auto it = rows.begin(); it != rows.end(); ++it) {
                std::vector<Reading> readings;
                bool alive = false;
                for (auto l = it->last.cbegin(); l != it->last.cend(); ++l) {
                    const Metric metric = Metric(l.key());
                    if (std::isnan(l->value) || l->when < silent) continue;
                    alive = true;
                    if (metric == Metric::Count_) it->row.health = Health(std::clamp(int(l->value), 0, int(Health::Down)));
                    else readings.push_back({l->value, l->when, metric, NoSource, ReadingState::Measured});
                }
                if (!alive) continue;
                std::sort(readings.begin(), readings.end(), [](const Reading &a, const Reading &b) { return a.metric < b.metric; });
                it->row.readings.reserve(readings.size());
                for (const Reading &r : readings) it->row.readings.set(r);
                out.push_back(std::move(it->row));
            }
            std::sort(out.begin(), out.end(), [](const HistoryMomentRow &a, const HistoryMomentRow &b) { return a.entity < b.entity; });
            return out;
        }
    }
    return std::vector<HistoryMomentRow>();
}

Result<std::vector<HistoryEvent>> HistoryStore::events(const HistoryEventWish &wish)
{
    if (!m_file.isOpen()) return fail(Error::Kind::Storage, m_options.path, m_file.state().detail);
    if (m_file.writes() && !m_pending.isEmpty()) (void)m_pending.write(m_file, m_frames); // what cannot be written waits, and is not told yet
    qint64 of = 0;
    std::vector<HistoryEvent> out = archivedEvents(wish);
    const auto chosen = [&] { // each once, those that were wished for, by number
        const auto byNumber = [](const HistoryEvent &a, const HistoryEvent &b) { return a.number < b.number; };
        const auto byTime = [](const HistoryEvent &a, const HistoryEvent &b) { return std::tie(a.at, a.number) < std::tie(b.at, b.number); };
        std::stable_sort(out.begin(), out.end(), byNumber);
        out.erase(std::unique(out.begin(), out.end(), [](const HistoryEvent &a, const HistoryEvent &b) { return a.number == b.number; }), out.end());
        if (const size_t most = size_t(std::max(0, wish.count)); out.size() > most) {
            if (wish.before == 0) std::sort(out.begin(), out.end(), byTime);
            if (wish.before == 0 && wish.oldest) out.resize(most);
            else out.erase(out.begin(), out.end() - qint64(most));
            std::sort(out.begin(), out.end(), byNumber);
        }
        return out;
    };
    if (wish.before < 0) return chosen(); // of another store's archive: before all of this one's
    if (!wish.room.isEmpty() && (of = m_directory.findName(HistoryClass::Room, wish.room, m_now)) == 0) return chosen();
    // Who comes and goes is most of what is stored: those are read along the time, the few others by their kind, however far back the window reaches.
    constexpr quint32 frequent = HistoryEventWish::bit(HistoryEventKind::Joined) | HistoryEventWish::bit(HistoryEventKind::Left) | HistoryEventWish::bit(HistoryEventKind::RoomOpened)
                                 | HistoryEventWish::bit(HistoryEventKind::RoomClosed) | HistoryEventWish::bit(HistoryEventKind::Present);
    const bool rare = wish.kinds != 0 && !(wish.kinds & frequent);
    QString inner = QStringLiteral("SELECT * FROM event %1 WHERE at >= ? AND at < ?").arg(of != 0 || wish.before > 0 ? QString() : rare ? QStringLiteral("INDEXED BY event_kind") : QStringLiteral("INDEXED BY event_at"));
    if (wish.before > 0) inner += QStringLiteral(" AND id < ?");
    if (!wish.shard.isEmpty()) inner += QStringLiteral(" AND shard = ?");
    if (of != 0) inner += QStringLiteral(" AND room = ?");
    if (wish.kinds != 0) {
        QStringList kinds;
        for (unsigned k = 0; k < unsigned(HistoryEventKind::Count_); ++k)
            if (wish.kinds & (1u << k)) kinds << QString::number(k);
        inner += QStringLiteral(" AND kind IN (%1)").arg(kinds.join(u','));
    }
    inner += wish.before > 0 ? QStringLiteral(" ORDER BY id DESC LIMIT ?") : wish.oldest ? QStringLiteral(" ORDER BY at, id LIMIT ?") : QStringLiteral(" ORDER BY at DESC, id DESC LIMIT ?");
    QSqlQuery q = m_file.query();
    q.prepare(QStringLiteral("SELECT v.id, v.at, v.kind, v.about, v.shard, v.room, v.part, r.text, n.text, t.text, v.value FROM (%1) v LEFT JOIN name r ON r.id = v.room "
                             "LEFT JOIN name n ON n.id = v.name LEFT JOIN name t ON t.id = v.text").arg(inner));
    q.addBindValue(wish.from);
    q.addBindValue(wish.to);
    if (wish.before > 0) q.addBindValue(wish.before);
    if (!wish.shard.isEmpty()) q.addBindValue(wish.shard);
    if (of != 0) q.addBindValue(of);
    q.addBindValue(wish.count);
    if (const auto r = m_file.run(q); !r) return tl::unexpected(r.error());
    while (q.next()) {
        HistoryEvent e;
        e.number = q.value(0).toLongLong();
        e.at = q.value(1).toLongLong();
        e.kind = HistoryEventKind(std::clamp(q.value(2).toInt(), 0, int(HistoryEventKind::Count_)));
        e.about.kind = EntityKind(q.value(3).toInt());
        e.about.shard = q.value(4).toString();
        const QString jid = q.value(5).toLongLong() == 0 ? QString() : q.value(7).isNull() ? QStringLiteral("#%1").arg(q.value(5).toLongLong()) : q.value(7).toString();
        e.about.id = e.about.kind == EntityKind::Room ? jid : q.value(6).toString();
        if (e.about.kind == EntityKind::Person) e.about.room = jid;
        e.name = q.value(8).toString();
        e.text = q.value(9).toString();
        e.value = q.value(10).toDouble();
        out.push_back(std::move(e));
    }
    return chosen();
}

} // namespace jitscope
