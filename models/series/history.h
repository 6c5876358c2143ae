// The border to whoever keeps what was: the store of this machine, and the shards' own Prometheus.
#pragma once

#include "base/result.h"
#include "series/historystate.h"
#include "series/seriesstore.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace jitscope {

struct HistoryAnswer
{
    qint64 from = 0, stepMs = 1;       // ms since the epoch; column i covers [from + i·stepMs, from + (i + 1)·stepMs)
    std::vector<SeriesColumn> columns; // oldest first, in the catalogue's unit; NaN: no data
    QString origin;                    // who answered: "history", or as the fleet file calls them: "prometheus-eu"; hostile
};

// Lives on the GUI thread. Every question is answered once and later, on this thread, unless `context` is gone by then.
class History : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~History() override;
    template<class T> using Answer = std::function<void(Result<T>)>;
    using Done = Answer<HistoryAnswer>;
    // Who would be asked for it: "history" for the store, else names of the fleet file, joined by ", "; empty: nobody keeps that figure. Cheap: nothing is asked.
    virtual QString originOf(const SeriesKey &key) const = 0;
    // About `columns` columns over [from, to), ms since the epoch: fewer where that would be finer than was kept or than a server gives out (11,000 points).
    // Empty columns: nothing is kept. Unsupported: originOf() is empty.
    virtual void read(const SeriesKey &key, qint64 from, qint64 to, int columns, QObject *context, Done done) = 0;

    // The store of this machine: how it fares. Closed without trouble: none is kept here, and the questions below answer Unsupported.
    virtual HistoryState state() const = 0;
    // Every entity of which something was known at that moment, by EntityId: the last figures of the three minutes before.
    virtual void moment(qint64 at, QObject *context, Answer<std::vector<HistoryMomentRow>> done) = 0;
    // By number, the lowest first.
    virtual void events(const HistoryEventWish &wish, QObject *context, Answer<std::vector<HistoryEvent>> done) = 0;
    virtual void stat(QObject *context, Answer<HistoryStat> done) = 0;
    // Forgets a room with all its people, or one person: names, series, events. purgeName(): whoever was shown under that name, in all rooms.
    virtual void purge(const EntityId &who, QObject *context, Answer<void> done) = 0;
    virtual void purgeName(const QString &name, QObject *context, Answer<void> done) = 0;

signals:
    void stateChanged();
};

} // namespace jitscope
