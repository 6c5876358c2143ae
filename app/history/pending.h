// What is to be written next: one batch, one transaction. It stays here until the transaction is through, so a full disk loses nothing that memory can hold.
#pragma once

#include "history/historyfile.h"
#include "history/journal.h"
#include "history/seriesblock.h"
#include "history/tiers.h"

#include <deque>

namespace jitscope {

struct HistoryBlockRow
{
    HistoryTier tier{};
    qint64 entity = 0, start = 0, stop = 0, samples = 0; // start, stop: ms of the first and last tick
    int level = 0;
    QByteArray data;
};

class HistoryPending
{
public:
    static constexpr qint64 MostBytes = 64'000'000; // of blocks and journal that wait; then the oldest blocks are dropped
    static constexpr size_t MostEvents = 100'000;

    struct Name { qint64 id; int kind; QString text; qint64 seen; };
    struct Entity { qint64 id; int kind; QString shard; qint64 room; QString part; int sub; qint64 name, seen; };
    struct Event { qint64 at; int kind, about; QString shard; qint64 room; QString part; qint64 name, text; double value; };

    std::vector<std::pair<quint32, QByteArray>> metrics;
    std::vector<Name> names;
    std::vector<std::pair<qint64, qint64>> namesSeen, entitiesSeen; // number, ms
    std::vector<Entity> entities;
    std::vector<std::pair<QString, QVariant>> meta;
    std::deque<Event> events;
    std::deque<HistoryBlockRow> blocks;
    HistoryJournal journal;
    bool clearJournal = false; // all that the file's journal holds is in `blocks`

    bool isEmpty() const;
    qint64 bytes() const { return m_blockBytes + journal.bytes().size(); }
    void addBlock(HistoryBlockRow row, HistoryState &state); // drops the oldest when it is too much, and counts them
    void addEvent(Event event, HistoryState &state);
    // Writes all of it, or nothing.
    Result<> write(HistoryFile &file, BlockBuilder &frames);
    static Result<> insertBlock(HistoryFile &file, QSqlQuery &q, const HistoryBlockRow &row);
    static constexpr const char *InsertBlock = "INSERT INTO block (tier, entity, start, stop, level, samples, bytes, data) VALUES (?,?,?,?,?,?,?,?)";

private:
    qint64 m_blockBytes = 0;
};

} // namespace jitscope
