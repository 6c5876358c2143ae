// All series of a stretch of time, one after the other, for other programs.
#include "history/store.h"

#include <QVariant>

#include <map>

namespace jitscope {
namespace {

struct SeriesParts
{
    std::vector<HistorySample> samples;
    std::vector<HistoryPoint> points[HistoryTiers];
};

// Of finer ones from where they begin; before that of the coarser.
template<class Take>
bool finestFirst(SeriesParts &s, qint64 from, qint64 to, const Take &take)
{
    settle(s.samples);
    qint64 known = to;
    std::vector<std::pair<HistoryTier, std::vector<HistoryPoint>>> parts;
    for (int t = 0; t < HistoryTiers; ++t) {
        std::vector<HistoryPoint> part;
        if (t == 0) {
            for (const HistorySample &v : s.samples)
                if (const qint64 at = v.tick * tickMs(HistoryTier::Seconds); at >= from && at < to) part.push_back({v.tick, v.value, v.value, v.value});
        } else {
            settle(s.points[t]);
            for (const HistoryPoint &p : s.points[t])
                if (const qint64 at = p.tick * tickMs(HistoryTier(t)); at >= from && at + tickMs(HistoryTier(t)) <= known) part.push_back(p);
        }
        if (part.empty()) continue;
        known = std::min(known, part.front().tick * tickMs(HistoryTier(t)));
        parts.emplace_back(HistoryTier(t), std::move(part));
    }
    for (auto it = parts.rbegin(); it != parts.rend(); ++it)
        if (!take(it->first, it->second)) return false;
    return true;
}

} // namespace

Result<> HistoryStore::eachSeries(qint64 from, qint64 to, const QString &shard, const EachSeries &visit)
{
    if (!m_file.isOpen()) return fail(Error::Kind::Storage, m_options.path, m_file.state().detail);
    if (m_file.writes()) {
        m_heads.close();
        if (!m_pending.isEmpty()) (void)m_pending.write(m_file, m_frames);
    }
    const std::vector<const HistoryArchive *> archives = m_archives.in(from, to, m_file);
    struct Who { HistoryMomentRow row; bool store = false; std::vector<std::pair<const HistoryArchive *, qint64>> archived; };
    std::map<EntityId, Who> all;
    const auto wanted = [&](const EntityId &id) { return shard.isEmpty() || id.shard == shard; };
    std::map<EntityId, qint64> numbers;
    QSqlQuery q = m_file.query();
    q.prepare(QStringLiteral("SELECT DISTINCT entity FROM block"));
    if (auto r = m_file.run(q); !r) return r;
    std::vector<qint64> entities;
    while (q.next()) entities.push_back(q.value(0).toLongLong());
    q.finish();
    for (const qint64 number : entities) {
        const auto of = m_directory.ofEntity(number);
        if (!of || !wanted(of->id)) continue;
        Who &who = all[of->id];
        who.row.entity = of->id;
        who.row.kind = of->sub;
        who.row.name = m_directory.text(of->name);
        who.store = true;
        numbers[of->id] = number;
    }
    for (const HistoryArchive *archive : archives)
        for (const HistoryArchive::Entity &e : archive->entities()) {
            const EntityId id = idOf(*archive, e);
            if (!wanted(id)) continue;
            Who &who = all[id];
            who.row.entity = id;
            if (!who.store) {
                who.row.kind = e.sub;
                who.row.name = archivedText(*archive, e.name, false);
            }
            who.archived.emplace_back(archive, e.number);
        }

    const qint64 begin = from - spanMs(HistoryTier::Hours) - HistoryHeads::StretchMs;
    for (auto &[id, who] : all) {
        std::map<Metric, SeriesParts> series;
        const auto take = [&](QByteArrayView data, int tier, const auto &metricOf) {
            auto opened = m_reader.open(data);
            for (size_t i = 0; opened && i < m_reader.size(); ++i) {
                const std::optional<Metric> metric = metricOf(m_reader.metric(i));
                if (!metric || *metric == Metric::Count_) continue; // health is in the events
                SeriesParts &parts = series[*metric];
                opened = tier == 0 ? m_reader.samples(i, parts.samples) : m_reader.points(i, parts.points[tier]);
            }
            return opened;
        };
        for (const auto &[archive, number] : who.archived)
            for (int tier = 0; tier < HistoryTiers; ++tier)
                for (const HistoryArchive::Block &b : archive->blocks(number, tier)) {
                    if (b.start >= to || b.stop < from - tickMs(HistoryTier(tier))) continue;
                    const auto metricOf = [&, a = archive](quint32 m) -> std::optional<Metric> {
                        const QByteArray key = a->key(m);
                        const MetricRow *known = metricByKey({key.constData(), size_t(key.size())});
                        return known ? std::optional(known->metric) : std::nullopt;
                    };
                    if (const auto r = take(archive->data(b), tier, metricOf); !r) m_file.addDamage({QStringLiteral("archive %1: %2").arg(archive->manifest().file, r.error().detail), b.start, b.stop});
                }
        if (who.store) {
            q.prepare(QStringLiteral("SELECT id, tier, start, stop, data FROM block WHERE entity = ? AND start < ? AND start > ? AND stop >= ? ORDER BY id"));
            const QVariant values[] = {numbers[id], to, begin, from - tickMs(HistoryTier::Hours)};
            for (const QVariant &v : values) q.addBindValue(v);
            if (auto r = m_file.run(q); !r) return r;
            while (q.next()) {
                const int tier = q.value(1).toInt();
                if (tier < 0 || tier >= HistoryTiers) continue;
                if (const auto r = take(q.value(4).toByteArray(), tier, [this](quint32 m) { return m_directory.ofMetric(m); }); !r)
                    m_file.addDamage({QStringLiteral("block %1: %2").arg(q.value(0).toLongLong()).arg(r.error().detail), q.value(2).toLongLong(), q.value(3).toLongLong()});
            }
            q.finish();
        }
        for (auto &[metric, parts] : series)
            if (!finestFirst(parts, from, to, [&, m = metric, &row = who.row](HistoryTier tier, const std::vector<HistoryPoint> &points) { return visit(row, m, tier, points); })) return {};
    }
    return {};
}

} // namespace jitscope
