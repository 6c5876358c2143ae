#include "series/seriesstore.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>

namespace jitscope {
namespace seriesparts { // named: SeriesStore::Private is made of them, and it is known beyond this file

using Tick = Series::Tick;

// How much of an entity is kept. It starts with all, loses a step when memory is short, and gets all back when somebody looks.
enum class Keep : quint8 { All, Lean, Minutes, Nothing };
struct Span { Tick samples, minutes; };

struct Row
{
    Metric metric;
    Series series;
};

struct Entity
{
    std::vector<Row> rows; // sorted by metric
    qsizetype bytes = 0;   // of rows, as last counted
    Tick born = 0, ended = 0, trimmed = 0;
    mutable Tick looked = std::numeric_limits<Tick>::min();
    mutable Keep keep = Keep::All;
    bool gone = false;

    Series *find(Metric metric)
    {
        const auto it = std::lower_bound(rows.begin(), rows.end(), metric, [](const Row &r, Metric m) { return r.metric < m; });
        return it != rows.end() && it->metric == metric ? &it->series : nullptr;
    }
    Series &series(Metric metric)
    {
        const auto it = std::lower_bound(rows.begin(), rows.end(), metric, [](const Row &r, Metric m) { return r.metric < m; });
        if (it != rows.end() && it->metric == metric) return it->series;
        if (rows.size() == rows.capacity()) rows.reserve(rows.size() + 4);
        return rows.insert(std::lower_bound(rows.begin(), rows.end(), metric, [](const Row &r, Metric m) { return r.metric < m; }), Row{metric, {}})->series;
    }
    qsizetype count() const
    {
        qsizetype sum = qsizetype(rows.capacity() * sizeof(Row)) + (rows.capacity() ? 16 : 0);
        for (const Row &r : rows) sum += r.series.heapBytes();
        return sum;
    }
};

} // namespace seriesparts

namespace {

using Tick = Series::Tick;
constexpr Tick Second = 10, Minute = Series::Minute, Hour = 60 * Minute;

seriesparts::Span spanOf(seriesparts::Keep keep, EntityKind kind, const seriesparts::Span &ofServers)
{
    using seriesparts::Keep;
    // of people and rooms there are many; a server's or a shard's last hour is worth every sample
    const bool few = kind == EntityKind::Server || kind == EntityKind::Shard || kind == EntityKind::Fleet;
    switch (keep) {
    case Keep::All: return few ? ofServers : seriesparts::Span{std::min(20 * Minute, ofServers.samples), std::min(6 * Hour, ofServers.minutes)};
    case Keep::Lean: return {5 * Minute, std::min(1 * Hour, ofServers.minutes)};
    case Keep::Minutes: return {30 * Second, 20 * Minute};
    case Keep::Nothing: break;
    }
    return {0, 0};
}
constexpr Tick keptAfterEnd = 15 * Minute;

// A moment does not fit a float, and its curve says nothing.
bool isKept(Metric metric) { return row(metric).unit != Unit::EpochMillisecond; }

// Calls `came` for each object of `now` that is new or another object than before, `left` for each that is gone. Both sorted by id.
template<class Ptr, class Came, class Left>
void compare(const std::vector<Ptr> &before, const std::vector<Ptr> &now, Came came, Left left)
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

struct SeriesStore::Private
{
    using Row = seriesparts::Row;
    using Entity = seriesparts::Entity;
    using Keep = seriesparts::Keep;
    qsizetype budget;
    seriesparts::Span ofServers{};
    QHash<EntityId, Entity> entities;
    struct Shard
    {
        Tick at = 0;                    // of its last snapshot: what is open holds until then
        std::vector<RoomPtr> rooms;     // as last seen: equal objects need no second look
        std::vector<ServerPtr> servers;
    };
    QHash<QString, Shard> shards;
    qint64 zero = 0;
    bool hasZero = false;
    Tick now = 0, swept = 0;
    qsizetype sum = 0; // of Entity::bytes
    Behind behind;

    Tick tick(qint64 ms)
    {
        if (!hasZero) zero = ms, hasZero = true;
        return tickAt(ms);
    }
    Tick tickAt(qint64 ms) const { return Tick(std::clamp<qint64>((ms - zero) / 100, std::numeric_limits<Tick>::min() / 2, std::numeric_limits<Tick>::max() / 2)); }

    qsizetype bytes() const
    {
        // a hash node holds key and value, with a span table beside them; the ids' text is shared with the snapshots
        return sum + entities.size() * qsizetype(sizeof(EntityId) + sizeof(Entity) + 8);
    }

    Entity &entity(const EntityId &id)
    {
        auto it = entities.find(id);
        if (it == entities.end()) {
            it = entities.insert(id, {});
            it->born = now;
            it->trimmed = now + Tick(qHash(id) % 300); // not all in the same moment
        }
        it->gone = false;
        return *it;
    }
    void recount(Entity &e)
    {
        const qsizetype bytes = e.count();
        sum += bytes - e.bytes;
        e.bytes = bytes;
    }

    void take(const EntityId &id, const Readings &readings)
    {
        if (readings.empty()) return;
        Entity &e = entity(id);
        if (e.keep == Keep::Nothing) return;
        for (const Reading &r : readings) {
            if (!isKept(r.metric)) continue;
            if (r.isMeasured() && std::isfinite(r.value)) {
                e.series(r.metric).append(tick(r.at), float(r.value));
            } else if (Series *s = e.find(r.metric)) {
                s->gap();
            }
        }
        tidy(id.kind, e);
    }
    // Each forgets what is too old when it is appended to, twice a minute: spread over the snapshots it never shows.
    void tidy(EntityKind kind, Entity &e)
    {
        if (now - e.trimmed < 30 * Second && now >= e.born) return recount(e);
        e.trimmed = now;
        apply(kind, e);
    }
    void end(const EntityId &id)
    {
        const auto it = entities.find(id);
        if (it == entities.end()) return;
        for (Row &r : it->rows) r.series.gap();
        it->gone = true;
        it->ended = now;
        recount(*it);
    }
    void apply(EntityKind kind, Entity &e)
    {
        if (e.keep == Keep::Nothing) {
            std::vector<Row>().swap(e.rows); // assigning {} would keep the room
        } else {
            const seriesparts::Span span = spanOf(e.keep, kind, ofServers);
            for (Row &r : e.rows) r.series.trim(now - span.samples, now - span.minutes);
        }
        recount(e);
    }
    void sweep();
    void fit();
};

// Once in a while: who has been gone for long.
void SeriesStore::Private::sweep()
{
    swept = now;
    for (auto it = entities.begin(); it != entities.end();) {
        const auto shard = shards.constFind(it.key().shard);
        const bool leftFleet = shard != shards.constEnd() && now - shard->at > 6 * Hour;
        if (leftFleet || (it->gone && now - std::max(it->ended, it->looked) > keptAfterEnd)) {
            sum -= it->bytes;
            it = entities.erase(it);
            continue;
        }
        ++it;
    }
    fit();
}

// Least loss first: who has left, then people, rooms, servers and shards, each a step at a time, those looked at longest ago first.
void SeriesStore::Private::fit()
{
    if (bytes() <= budget) return;
    const qsizetype aim = budget - budget / 8; // some room, so that the next second need not come here again

    struct Candidate { Entity *entity; EntityKind kind; int rank; };
    std::vector<Candidate> all;
    all.reserve(size_t(entities.size()));
    for (auto it = entities.begin(); it != entities.end(); ++it) {
        const int rank = it->gone ? 0 : it.key().kind == EntityKind::Person ? 1 : it.key().kind == EntityKind::Room ? 2 : 3;
        all.push_back({&*it, it.key().kind, rank});
    }
    std::sort(all.begin(), all.end(), [](const Candidate &a, const Candidate &b) {
        if (a.rank != b.rank) return a.rank < b.rank;
        return a.entity->looked != b.entity->looked ? a.entity->looked < b.entity->looked : a.entity->born < b.entity->born;
    });
    for (int rank = 0; rank <= 3 && bytes() > aim; ++rank) {
        for (const Keep keep : {Keep::Lean, Keep::Minutes, Keep::Nothing}) {
            for (Candidate &c : all) {
                if (bytes() <= aim) return;
                if (c.rank != rank || c.entity->keep >= keep) continue;
                c.entity->keep = keep;
                apply(c.kind, *c.entity);
            }
        }
    }
}

SeriesStore::SeriesStore(qsizetype budgetBytes, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    setLimits(budgetBytes, {});
}

void SeriesStore::setLimits(qsizetype budgetBytes, const SeriesRetention &retention)
{
    d->budget = budgetBytes;
    d->ofServers = {Tick(retention.samples / 100), Tick(retention.minutes / 100)};
}

SeriesStore::~SeriesStore() = default;

void SeriesStore::append(const ShardSnapshot &snapshot)
{
    d->now = d->tick(snapshot.at);
    Private::Shard &shard = d->shards[snapshot.id.value];
    shard.at = d->now;
    d->take(EntityId::of(snapshot.id), snapshot.readings);
    compare(shard.servers, snapshot.servers,
            [&](const Server *, const Server &s) { d->take(EntityId::of(snapshot.id, s.id), s.readings); },
            [&](const Server &s) { d->end(EntityId::of(snapshot.id, s.id)); });
    compare(shard.rooms, snapshot.rooms,
            [&](const Room *before, const Room &room) {
                d->take(EntityId::of(snapshot.id, room.id), room.readings);
                static const std::vector<PersonPtr> nobody;
                compare(before ? before->people : nobody, room.people,
                        [&](const Person *, const Person &p) { d->take(EntityId::of(snapshot.id, room.id, p.id), p.readings); },
                        [&](const Person &p) { d->end(EntityId::of(snapshot.id, room.id, p.id)); });
            },
            [&](const Room &room) {
                d->end(EntityId::of(snapshot.id, room.id));
                for (const PersonPtr &p : room.people) d->end(EntityId::of(snapshot.id, room.id, p->id));
            });
    shard.rooms = snapshot.rooms;
    shard.servers = snapshot.servers;
    if (d->now - d->swept > 30 * Second || d->now < d->swept) d->sweep();
    else if (d->bytes() > d->budget) d->fit();
    emit appended(snapshot.id);
}

void SeriesStore::append(const SeriesKey &key, qint64 at, double value)
{
    const Tick tick = d->tick(at);
    d->now = std::max(d->now, tick);
    Private::Entity &e = d->entity(key.entity);
    if (e.keep == Private::Keep::Nothing) return;
    if (std::isfinite(value)) e.series(key.metric).append(tick, float(value));
    else if (Series *s = e.find(key.metric)) s->gap();
    d->tidy(key.entity.kind, e);
    if (d->now - d->swept > 30 * Second) d->sweep();
    else if (d->bytes() > d->budget) d->fit();
}

void SeriesStore::setBehind(Behind behind) { d->behind = std::move(behind); }

std::vector<SeriesColumn> SeriesStore::window(const SeriesKey &key, qint64 from, qint64 to, int columns, bool ownOnly) const
{
    std::vector<SeriesColumn> out = own(key, from, to, columns);
    if (!d->behind || ownOnly || columns <= 0 || to <= from) return out;
    const auto missing = [](const SeriesColumn &c) { return std::isnan(c.last); };
    if (!out.empty() && std::none_of(out.begin(), out.end(), missing)) return out;
    const std::vector<SeriesColumn> past = d->behind(key, from, to, columns);
    if (out.empty()) return past;
    for (size_t i = 0; i < out.size() && i < past.size(); ++i)
        if (missing(out[i])) out[i] = past[i];
    return out;
}

std::vector<SeriesColumn> SeriesStore::own(const SeriesKey &key, qint64 from, qint64 to, int columns) const
{
    const auto it = d->entities.constFind(key.entity);
    if (it == d->entities.constEnd() || columns <= 0 || to <= from) return {};
    it->looked = d->now;
    it->keep = Private::Keep::All;
    const Series *series = const_cast<Private::Entity &>(*it).find(key.metric);
    if (!series || series->isEmpty()) return {};
    std::vector<SeriesColumn> out(static_cast<size_t>(columns));
    const auto shard = d->shards.constFind(key.entity.shard);
    series->window(d->tickAt(from), d->tickAt(to), shard != d->shards.constEnd() ? shard->at : series->lastAt(), out);
    return out;
}

double SeriesStore::valueAt(const SeriesKey &key, qint64 at, qint64 tolerance) const
{
    double value = std::nan("");
    if (const auto it = d->entities.constFind(key.entity); it != d->entities.constEnd()) {
        it->looked = d->now;
        const Series *series = const_cast<Private::Entity &>(*it).find(key.metric);
        if (series) value = double(series->valueAt(d->tickAt(at), Tick(tolerance / 100)));
    }
    if (std::isnan(value) && d->behind && tolerance > 0)
        if (const auto past = d->behind(key, at - tolerance, at, 1); !past.empty()) value = double(past.front().last);
    return value;
}

qsizetype SeriesStore::bytes() const { return d->bytes(); }
qsizetype SeriesStore::budget() const { return d->budget; }

} // namespace jitscope

#include "moc_seriesstore.cpp"
