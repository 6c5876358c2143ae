// Makes many fresh blocks into few dense ones, rolls them up into the next tier, and lets go of what is too old or too much. In steps, each a transaction of its
// own, so that whoever is killed between them has a whole store. Belongs to the thread of its file.
#pragma once

#include "history/pending.h"

#include <QHash>

#include <optional>

namespace jitscope {

class HistoryCompactor
{
public:
    // All outlive it.
    HistoryCompactor(HistoryFile &file, const HistoryLimits &limits);

    // One step: the fresh blocks of at most `entities` entities of the oldest stretch that is over at `now`, or one round of letting go. False: nothing is left to do,
    // or the file cannot be written.
    bool step(qint64 now, int entities = 64);
    void setLimits(const HistoryLimits &limits) { m_limits = limits; }

private:
    enum class Done { Nothing, Something, Failed };
    Done compact(HistoryTier tier, qint64 now, int entities);
    Result<> compactEntity(HistoryTier tier, qint64 entity, qint64 from, qint64 to, QSqlQuery &insert);
    Done letGo(qint64 now);
    Done letGoOfBlocks(HistoryTier tier, qint64 now);
    Done unnameEvents(qint64 until);
    qint64 bytesOf(HistoryTier tier);
    EntityKind kindOf(qint64 entity);
    std::optional<Metric> metricOf(quint32 number); // nothing: of no catalogue row (health), or of a later version

    HistoryFile &m_file;
    HistoryLimits m_limits;
    BlockBuilder m_builder;
    SeriesBlock m_reader;
    QHash<quint32, std::optional<Metric>> m_metrics;
    qint64 m_letGoAt = 0, m_unnamedUntil = 0;
};

} // namespace jitscope
