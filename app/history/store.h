// The store of past moments: snapshots in, series, events and moments out. One thread, no clock of its own: time comes with what it is told. sqlitehistory.h puts it on a
// thread and behind the models' border.
//
// What may be lost: when the console is killed, what came since the last flush() (whoever owns it flushes every two seconds); when the power fails, the last
// transactions besides (SQLite's synchronous=NORMAL). Nothing that was written is ever damaged by either. Events keep the order in which they came.
#pragma once

#include "history/archiveset.h"
#include "history/compactor.h"
#include "history/heads.h"
#include "series/history.h"

namespace jitscope {

struct HistoryOptions
{
    QString path;            // of the file; its folder is made
    HistoryLimits limits;
    bool pseudonyms = false; // HistoryDirectory
    bool archive = false;    // compact() also moves months that are over into archives, once their seconds are forgotten
    bool readOnly = false;   // whoever else writes it
};

class HistoryStore
{
public:
    explicit HistoryStore(const HistoryOptions &options);
    ~HistoryStore(); // writes what waits

    // Opens it, and takes up what a killed console left; again, any time: a reader becomes the writer when the other console is gone.
    void open(qint64 now);
    HistoryState state() const;

    // Facts, not what is shown. Cheap for what has not changed. Nothing is kept while the store is not the writer's.
    void append(const SnapshotPtr &snapshot);
    void append(const HistoryEvent &event);
    void append(qint64 at, const Readings &ofAllShards); // under EntityId::fleet()
    void setLimits(const HistoryLimits &limits); // from now on; what is forgotten does not come back
    // Writes what waits, and saves the rest of a store that was found damaged. Cheap when nothing does.
    void flush(qint64 now);
    // One step of compaction (tens of milliseconds); false: nothing is left to do.
    bool compact(qint64 now);

    // About `columns` columns over [from, to): from the finest tier that is no finer than they are, from a coarser one where that is forgotten, from a finer one where it is not yet rolled up.
    Result<HistoryAnswer> read(const SeriesKey &key, qint64 from, qint64 to, int columns);
    bool keeps(const SeriesKey &key);
    // Every entity of which something was known at that moment: the last figures of the three minutes before, as the tier of seconds has them, else that of minutes. By EntityId.
    Result<std::vector<HistoryMomentRow>> moment(qint64 at);
    Result<std::vector<HistoryEvent>> events(const HistoryEventWish &wish); // by number
    Result<HistoryStat> stat(qint64 now);
    // Everything in [from, to), as finely as it is kept, of the store (what is in blocks) and its archives: entity by entity, metric by metric, in order of time; where
    // seconds are forgotten minutes, and where those are, hours. A sample has one value thrice. Of one shard, unless that is empty. `visit` false: enough.
    using EachSeries = std::function<bool(const HistoryMomentRow &who, Metric metric, HistoryTier tier, const std::vector<HistoryPoint> &points)>;
    Result<> eachSeries(qint64 from, qint64 to, const QString &shard, const EachSeries &visit);

    // As History::purge(); shard empty: in all shards; a room's id without "@": of any address that begins with it. What others stand for (counts of shards and servers) stays.
    Result<> purge(const EntityId &who, qint64 now);
    // Forgets whoever was shown under that name, in all rooms.
    Result<> purgeName(const QString &name, qint64 now);
    // One step of moving months into archives that ended before `until`; false: nothing is left to do, or archiveFault() says why not.
    bool archive(qint64 until);
    const std::optional<Error> &archiveFault() const { return m_archiver.fault(); }
    int archived() const { return m_archiver.written(); } // since the start
    HistoryArchives &archives() { return m_archives; }
    HistoryFile &file() { return m_file; }
    // Looks at every block and at the file's structure. What is wrong is named in the state; a damaged structure is salvaged. Takes its time.
    Result<> verify(qint64 now);

private:
    struct Points { std::vector<HistorySample> samples; std::vector<HistoryPoint> points[HistoryTiers]; };
    void takeUp();
    void salvageIfDamaged(qint64 now);
    void sayClockBack(const ShardSnapshot &snapshot, qint64 by);
    struct Archived { const HistoryArchive *archive; qint64 entity; quint32 metric; bool own; }; // one series in one archive
    struct Asked { qint64 entity; std::optional<quint32> metric; std::vector<Archived> archives; }; // entity 0: the store has nothing of it
    std::vector<Archived> archivedOf(const SeriesKey &key, qint64 entity, qint64 from, qint64 to);
    Result<qint64> blocksOf(const Asked &asked, HistoryTier tier, qint64 from, qint64 to, bool freshOnly, Points &out);
    EntityId idOf(const HistoryArchive &archive, const HistoryArchive::Entity &entity);
    QString archivedText(const HistoryArchive &archive, qint64 number, bool orNumber);
    std::vector<HistoryEvent> archivedEvents(const HistoryEventWish &wish);
    // The last figures by Metric (Count_: health): when, ms; of which block. Of two of one time that of the later block counts.
    struct MomentLast { qint64 when = std::numeric_limits<qint64>::min(), block = 0; double value = 0; };
    struct MomentRow { HistoryMomentRow row; QHash<int, MomentLast> last; };
    static constexpr qint64 OfArchive = 0, NotYetStored = std::numeric_limits<qint64>::max(); // as the number of a block
    void archivedMoment(HistoryTier tier, qint64 at, QHash<qint64, MomentRow> &rows);
    static void offerMoment(MomentLast &last, const MomentLast &offered);
    void takeMoment(MomentRow &row, HistoryTier tier, qint64 at, qint64 block, const std::function<std::optional<Metric>(quint32)> &metric);
    Result<> forget(const std::vector<qint64> &entities, qint64 now);
    void addEvent(const HistoryEvent &event);

    HistoryOptions m_options;
    HistoryFile m_file;
    HistoryPending m_pending;
    HistoryDirectory m_directory;
    HistoryHeads m_heads;
    HistoryCompactor m_compactor;
    HistoryArchives m_archives;
    HistoryArchiver m_archiver;
    QString m_store; // its own name in archives; empty: none yet
    BlockBuilder m_frames;
    SeriesBlock m_reader;
    QHash<QString, SnapshotPtr> m_last; // by shard
    qint64 m_now = 0, m_triedAt = 0;
};

} // namespace jitscope
