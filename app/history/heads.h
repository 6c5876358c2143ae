// The stretch that is being recorded: for every entity the series of the last quarter of an hour, already as bytes. At its end all of it becomes blocks at once.
#pragma once

#include "fleet/snapshot.h"
#include "history/directory.h"

namespace jitscope {

class HistoryHeads
{
public:
    static constexpr qint64 StretchMs = 900'000; // aligned to it
    // The clock may waver by so much; further back and it was set back.
    static constexpr qint64 WaverMs = 60'000;

    // Both outlive it.
    HistoryHeads(HistoryDirectory &directory, HistoryPending &pending, HistoryState &state);

    // Every measured reading of the snapshot that is newer than the last tick of its series; one that is no longer measured is a gap, as is the end of whoever is
    // no longer there. Unchanged rooms and servers (the same objects) cost nothing. Answers how many samples were taken.
    qint64 append(const ShardSnapshot &snapshot);
    void append(qint64 at, const Readings &ofAllShards);
    // A sample of the journal that a former console left; not put into the journal again.
    void restore(qint64 entity, quint32 metric, qint64 tick, double value, int decimals);
    // All of it becomes blocks in the batch.
    void close();
    // Set back by so much at this snapshot; 0: it was not. What was open is closed then, what follows stands under the times that the clock shows.
    qint64 clockBack(qint64 at);

    // Of what is open, and of what waits to be written; unsorted.
    void samples(qint64 entity, quint32 metric, std::vector<HistorySample> &out) const;
    template<class Visit> // (entity, metric, encoder)
    void visit(const Visit &visit) const
    {
        for (auto e = m_entities.cbegin(); e != m_entities.cend(); ++e)
            for (const Open &o : e->series) visit(e.key(), o.metric, o.encoder);
    }
    static void decode(const SeriesEncoder &encoder, std::vector<HistorySample> &out);
    qint64 earliest() const { return m_stretch - StretchMs; } // nothing in it is earlier, ms
    void forgetAll() { m_shards.clear(), m_entities.clear(); } // after close(): numbers are asked for anew
    qsizetype heapBytes() const;
    qint64 count() const { return m_count; } // samples in it

private:
    struct Open
    {
        quint32 metric;
        SeriesEncoder encoder;
        bool known = false; // the last word was a value, be it in the stretch before
    };
    struct Entity
    {
        std::vector<Open> series;
        qint64 healthAt = 0;
        int health = -1;
    };
    struct Seen // of a shard: equal objects need no second look
    {
        std::vector<RoomPtr> rooms;
        std::vector<ServerPtr> servers;
    };
    void advance(qint64 at); // closes the stretch that is over by then
    Open &series(Entity &entity, quint32 metric, int decimals, size_t &hint);
    void put(qint64 id, Entity &entity, quint32 metric, int decimals, qint64 tick, double value, size_t &hint);
    void take(const EntityId &who, int sub, const QString &name, Health health, const Readings &readings);
    void end(const EntityId &who);

    HistoryDirectory &m_directory;
    HistoryPending &m_pending;
    HistoryState &m_state;
    BlockBuilder m_builder;
    QHash<qint64, Entity> m_entities;
    QHash<QString, Seen> m_shards;
    std::vector<quint32> m_metrics; // by Metric; 0: not asked yet
    qint64 m_now = 0, m_stretch = 0, m_count = 0;
};

} // namespace jitscope
