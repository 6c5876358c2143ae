#include "history/heads.h"

#include <cmath>
#include <limits>

namespace jitscope {
namespace {

constexpr qint64 headTickMs = tickMs(HistoryTier::Seconds);
constexpr qint64 healthEveryMs = 60'000; // unchanged, it is said again so often: silence would be a gap

// Calls `came` for each object that is new or another object than before, `left` for each that is gone. Both sorted by id.
template<class Ptr, class Came, class Left>
void compareHeads(const std::vector<Ptr> &before, const std::vector<Ptr> &now, Came came, Left left)
{
    auto b = before.begin();
    for (const Ptr &n : now) {
        while (b != before.end() && (*b)->id < n->id) left(**b++);
        const bool known = b != before.end() && (*b)->id == n->id;
        if (!known || *b != n) came(known ? b->get() : nullptr, *n);
        if (known) ++b;
    }
    while (b != before.end()) left(**b++);
}

} // namespace

HistoryHeads::HistoryHeads(HistoryDirectory &directory, HistoryPending &pending, HistoryState &state) : m_directory(directory), m_pending(pending), m_state(state) {}

HistoryHeads::Open &HistoryHeads::series(Entity &entity, quint32 metric, int decimals, size_t &hint)
{
    // readings come in the same order each time
    if (hint < entity.series.size() && entity.series[hint].metric == metric) return entity.series[hint++];
    for (size_t i = 0; i < entity.series.size(); ++i)
        if (entity.series[i].metric == metric) {
            hint = i + 1;
            return entity.series[i];
        }
    entity.series.push_back({metric, SeriesEncoder(decimals)});
    hint = entity.series.size();
    return entity.series.back();
}

void HistoryHeads::put(qint64 id, Entity &entity, quint32 metric, int decimals, qint64 tick, double value, size_t &hint)
{
    Open &open = series(entity, metric, decimals, hint);
    if (!open.encoder.append(tick, value)) return;
    open.known = !std::isnan(value);
    m_pending.journal.put(id, metric, tick, value, decimals);
    ++m_count;
}

void HistoryHeads::take(const EntityId &who, int sub, const QString &name, Health health, const Readings &readings)
{
    const qint64 id = m_directory.entity(who, sub, name, m_now);
    Entity &entity = m_entities[id];
    size_t hint = 0;
    if (m_metrics.empty()) m_metrics.resize(size_t(Metric::Count_) + 1);
    const auto metricOf = [this](Metric m) {
        quint32 &known = m_metrics[size_t(m)];
        return known ? known : (known = m_directory.metric(m));
    };
    for (const Reading &r : readings) {
        if (r.metric >= Metric::Count_ || (r.isMeasured() && r.at < m_now - StretchMs)) continue; // no news, whatever it was
        if (r.isMeasured() && std::isfinite(r.value)) {
            put(id, entity, metricOf(r.metric), row(r.metric).decimals, floorTo(r.at, headTickMs) / headTickMs, r.value, hint);
        } else { // no figure any more; one that never was opens no series
            const quint32 metric = metricOf(r.metric);
            for (size_t i = 0; i < entity.series.size(); ++i) {
                if (entity.series[i].metric != metric) continue;
                if (entity.series[i].known) {
                    const qint64 tick = std::max(entity.series[i].encoder.lastTick() + 1, floorTo(m_now, headTickMs) / headTickMs);
                    put(id, entity, metric, row(r.metric).decimals, tick, std::nan(""), hint = i);
                }
                break;
            }
        }
    }
    if (int(health) != entity.health || m_now - entity.healthAt >= healthEveryMs || m_now < entity.healthAt) {
        entity.health = int(health);
        entity.healthAt = m_now;
        put(id, entity, metricOf(Metric::Count_), 0, floorTo(m_now, headTickMs) / headTickMs, int(health), hint);
    }
}

void HistoryHeads::end(const EntityId &who)
{
    const qint64 id = m_directory.findEntity(who, m_now);
    const auto it = m_entities.find(id);
    if (it != m_entities.end())
        for (size_t i = 0; i < it->series.size(); ++i) {
            const SeriesEncoder &e = it->series[i].encoder;
            if (!it->series[i].known) continue;
            size_t hint = i;
            put(id, *it, it->series[i].metric, e.decimals(), std::max(e.lastTick() + 1, floorTo(m_now, headTickMs) / headTickMs), std::nan(""), hint);
        }
    m_directory.forgetEntity(who);
}

qint64 HistoryHeads::clockBack(qint64 at)
{
    if (m_now == 0 || at >= m_now - WaverMs) return 0;
    const qint64 by = m_now - at;
    close();
    m_shards.clear();
    m_now = at;
    m_stretch = floorTo(at, StretchMs);
    return by;
}

void HistoryHeads::advance(qint64 at)
{
    m_now = std::max(m_now, at);
    const qint64 stretch = floorTo(m_now, StretchMs);
    if (stretch == m_stretch) return;
    if (m_count > 0) close();
    m_stretch = stretch;
}

void HistoryHeads::append(qint64 at, const Readings &ofAllShards)
{
    advance(at);
    take(EntityId::fleet(), -1, {}, Health::Unknown, ofAllShards);
}

qint64 HistoryHeads::append(const ShardSnapshot &snapshot)
{
    advance(snapshot.at);
    const qint64 before = m_count;
    take(EntityId::of(snapshot.id), -1, {}, snapshot.health, snapshot.readings);
    Seen &seen = m_shards[snapshot.id.value];
    compareHeads(seen.servers, snapshot.servers,
                 [&](const Server *, const Server &s) { take(EntityId::of(snapshot.id, s.id), int(s.kind), {}, s.health, s.readings); },
                 [&](const Server &s) { end(EntityId::of(snapshot.id, s.id)); });
    static const std::vector<PersonPtr> nobody;
    compareHeads(seen.rooms, snapshot.rooms,
                 [&](const Room *was, const Room &room) {
                     take(EntityId::of(snapshot.id, room.id), -1, {}, room.health, room.readings);
                     compareHeads(was ? was->people : nobody, room.people,
                                  [&](const Person *, const Person &p) { take(EntityId::of(snapshot.id, room.id, p.id), int(p.kind), p.name, p.health, p.readings); },
                                  [&](const Person &p) { end(EntityId::of(snapshot.id, room.id, p.id)); });
                 },
                 [&](const Room &room) {
                     for (const PersonPtr &p : room.people) end(EntityId::of(snapshot.id, room.id, p->id));
                     end(EntityId::of(snapshot.id, room.id));
                 });
    seen.rooms = snapshot.rooms;
    seen.servers = snapshot.servers;
    return m_count - before;
}

void HistoryHeads::restore(qint64 entity, quint32 metric, qint64 tick, double value, int decimals)
{
    size_t hint = 0;
    Open &open = series(m_entities[entity], metric, decimals, hint);
    if (open.encoder.append(tick, value)) ++m_count;
    open.known = !std::isnan(value);
    const qint64 at = tick * headTickMs;
    if (at > m_now) {
        m_now = at;
        m_stretch = floorTo(at, StretchMs);
    }
}

void HistoryHeads::close()
{
    for (auto e = m_entities.begin(); e != m_entities.end();) {
        m_builder.begin(BlockShape::Samples);
        qint64 first = std::numeric_limits<qint64>::max(), last = std::numeric_limits<qint64>::min();
        bool goesOn = false;
        for (Open &o : e->series) {
            if (o.encoder.count() == 0) continue;
            m_builder.add(o.metric, o.encoder);
            first = std::min(first, o.encoder.firstTick());
            last = std::max(last, o.encoder.lastTick());
            goesOn = goesOn || o.known;
            o.encoder = SeriesEncoder(o.encoder.decimals());
        }
        HistoryBlockRow row;
        row.entity = e.key();
        row.data = m_builder.end(3, &row.samples);
        if (!row.data.isEmpty()) {
            row.start = first * headTickMs;
            row.stop = last * headTickMs;
            m_pending.addBlock(std::move(row), m_state);
        }
        // who is still there keeps what was known, so that its end in the next stretch is seen as one
        e->health = -1;
        if (goesOn) ++e;
        else e = m_entities.erase(e);
    }
    m_count = 0;
    m_pending.journal.clear();
    m_pending.clearJournal = true;
}

void HistoryHeads::samples(qint64 entity, quint32 metric, std::vector<HistorySample> &out) const
{
    SeriesBlock reader;
    for (const HistoryBlockRow &row : m_pending.blocks) {
        if (row.entity != entity || row.tier != HistoryTier::Seconds || !reader.open(row.data)) continue;
        for (size_t i = 0; i < reader.size(); ++i)
            if (reader.metric(i) == metric) (void)reader.samples(i, out);
    }
    const auto e = m_entities.constFind(entity);
    if (e == m_entities.cend()) return;
    for (const Open &o : e->series)
        if (o.metric == metric) decode(o.encoder, out);
}

void HistoryHeads::decode(const SeriesEncoder &encoder, std::vector<HistorySample> &out)
{
    std::vector<qint64> ticks;
    std::vector<double> values;
    if (!readTimes(encoder.times(), quint64(encoder.count()), ticks) || !readValues(encoder.values(), quint64(encoder.count()), encoder.coding(), encoder.decimals(), true, values)) return;
    out.reserve(out.size() + ticks.size());
    for (size_t i = 0; i < ticks.size(); ++i) out.push_back({ticks[i], values[i]});
}

qsizetype HistoryHeads::heapBytes() const
{
    qsizetype sum = 0;
    for (const Entity &e : m_entities) {
        sum += qsizetype(sizeof(Entity) + e.series.capacity() * sizeof(Open));
        for (const Open &o : e.series) sum += o.encoder.heapBytes();
    }
    return sum;
}

} // namespace jitscope
