// The store of past moments behind the models' border: it lives on a thread that is given, values cross, answers come back to whoever asked. What is appended costs
// this thread a queued call: snapshots are shared and never change, the other thread picks what is new.
#pragma once

#include "history/store.h"

#include <QThread>

#include <functional>

namespace jitscope {

// Lives on the GUI thread.
class SqliteHistory : public History
{
public:
    using Clock = std::function<qint64()>; // ms since the epoch; called on the other thread
    static constexpr int FlushEveryMs = 2'000;

    // The thread runs, and lives longer than this.
    SqliteHistory(const HistoryOptions &options, QThread &thread, Clock clock = {}, QObject *parent = nullptr);
    // What was appended until now is written, on the other thread, while that still runs.
    ~SqliteHistory() override;

    void append(const SnapshotPtr &facts);
    void append(const HistoryEvent &event);
    void append(qint64 at, const Readings &ofAllShards);
    void setLimits(const HistoryLimits &limits);

    QString originOf(const SeriesKey &key) const override; // "history" for what snapshots tell of; empty while the store is closed
    void read(const SeriesKey &key, qint64 from, qint64 to, int columns, QObject *context, Done done) override;
    HistoryState state() const override { return m_state; } // as last told
    void moment(qint64 at, QObject *context, Answer<std::vector<HistoryMomentRow>> done) override;
    void events(const HistoryEventWish &wish, QObject *context, Answer<std::vector<HistoryEvent>> done) override;
    void stat(QObject *context, Answer<HistoryStat> done) override;
    void purge(const EntityId &who, QObject *context, Answer<void> done) override;
    void purgeName(const QString &name, QObject *context, Answer<void> done) override;
    void verify(QObject *context, Answer<void> done);

private:
    class Worker; // on the thread
    template<class Work, class Done_>
    void post(QObject *context, Work work, Done_ done);

    Worker *m_worker;
    HistoryState m_state;
};

} // namespace jitscope
