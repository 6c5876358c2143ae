// What stands behind SeriesStore while a past moment is shown: series of that time, asked of History stretch by stretch and kept for as long as they are looked at,
// so that the sparklines and strips of a whole table are a few hundred small readings and moving by a minute is none. GUI thread.
#pragma once

#include "series/history.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

namespace jitscope {

class PastSeries : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 StretchMs = 3'600'000;
    static constexpr int MostOut = 6, MostWaiting = 1500, MostKept = 6000; // questions under way; that wait (the oldest go first); stretches

    explicit PastSeries(QObject *parent = nullptr) : PastSeries(nullptr, parent) {}
    explicit PastSeries(History *history, QObject *parent = nullptr);
    void setHistory(History *history); // null: nobody is asked
    // Exactly `columns` of them; NaN where nothing was, or nothing has come yet: then it is asked for, and came() follows.
    std::vector<SeriesColumn> window(const SeriesKey &key, qint64 from, qint64 to, int columns);
    // `now`: what was asked later than so is not known to its end, and is asked anew when it is looked at a minute later.
    void setNow(qint64 now) { m_now = now; }
    void clear();

signals:
    void came(); // at most ten times a second

private:
    struct Id
    {
        SeriesKey key;
        qint64 index;
        friend bool operator==(const Id &, const Id &) = default;
        friend size_t qHash(const Id &id, size_t seed = 0) { return qHashMulti(seed, id.key, id.index); }
    };
    struct Stretch
    {
        HistoryAnswer answer;
        qint64 askedAt = 0; // the moment that was shown then
        quint64 used = 0;
        bool out = false, waits = false;
    };
    void askNext();

    History *m_history = nullptr;
    QHash<Id, Stretch> m_kept;
    std::vector<Id> m_waiting; // the newest at the end is asked first
    int m_out = 0;
    quint64 m_used = 0, m_round = 0;
    qint64 m_now = 0;
    QTimer m_tell;
};

} // namespace jitscope
