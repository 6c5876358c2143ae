// What the window asks of the past: the store of this machine first, and the shards' own Prometheus for what the store has not.
//
// Rule of the join: the store's columns are the grid. A column that the store has a figure for is the store's; one that it has none for (older than the store, or
// this console did not run) is made of all columns of the engine that reach into it: least of the least, greatest of the greatest, last of the last. Where an
// engine's column is wider than ours it stands in each that it reaches into. So there is no column between the two that either could have filled. A store
// that knows nothing of the window leaves the engine's grid as it is.
#pragma once

#include "history/sqlitehistory.h"
#include "prometheushistory.h"

#include <memory>

namespace jitscope {

class ConsoleHistory : public History
{
public:
    // The engine outlives it.
    explicit ConsoleHistory(PrometheusHistory &engine, QObject *parent = nullptr);
    ~ConsoleHistory() override;
    // Null: none is kept. What the former one was asked is still answered.
    void setStore(std::unique_ptr<SqliteHistory> store);
    SqliteHistory *store() const { return m_store.get(); }

    // "history", "prometheus-eu", or both, joined by ", ".
    QString originOf(const SeriesKey &key) const override;
    void read(const SeriesKey &key, qint64 from, qint64 to, int columns, QObject *context, Done done) override;
    HistoryState state() const override;
    void moment(qint64 at, QObject *context, Answer<std::vector<HistoryMomentRow>> done) override;
    void events(const HistoryEventWish &wish, QObject *context, Answer<std::vector<HistoryEvent>> done) override;
    void stat(QObject *context, Answer<HistoryStat> done) override;
    void purge(const EntityId &who, QObject *context, Answer<void> done) override;
    void purgeName(const QString &name, QObject *context, Answer<void> done) override;

private:
    PrometheusHistory &m_engine;
    std::unique_ptr<SqliteHistory> m_store;
};

// As said above; `rest` fills what `kept` has not. Pure.
HistoryAnswer joinedHistory(HistoryAnswer kept, const HistoryAnswer &rest);
// Some column in [from, until) has no figure: there is something to ask the engine for.
bool hasHistoryGap(const HistoryAnswer &kept, qint64 from, qint64 until);

} // namespace jitscope
