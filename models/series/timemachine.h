// Which moment the window shows, and how it gets there: asks the store for the fleet as it was and gives it to Fleet::showPast and the ViewClock, while facts go on
// behind it. One question is under way at a time, and after it the latest wish is asked, so that a dragged slider piles nothing up. GUI thread.
#pragma once

#include "base/viewclock.h"
#include "fleet/fleet.h"
#include "series/pastfleet.h"
#include "series/pastseries.h"

#include <QElapsedTimer>
#include <QTimer>

#include <optional>

namespace jitscope {

class TimeMachine : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 NowMs = 3000;            // what is no older than so is now
    static constexpr qint64 LookBackMs = 86'400'000; // of events that tell of rooms and people
    static constexpr int MostEvents = 4000;          // of each sort that are read for one moment
    static constexpr int MostMarks = 3000;

    // They outlive it; `history` is read when it is needed, and may be null.
    TimeMachine(Fleet &fleet, ViewClock &clock, SeriesStore &series, History *const &history, QObject *parent = nullptr);
    ~TimeMachine() override;

    // Whether there is a store to read.
    bool isAble() const;
    bool isPast() const { return m_clock.isPast(); }
    qint64 at() const { return isPast() ? m_clock.now() : 0; } // what is shown, ms since the epoch; 0: now
    qint64 wanted() const { return m_wanted; }                 // where it is on the way to; 0: now
    bool isReading() const { return m_reading; }
    const std::optional<Error> &fault() const { return m_fault; } // of the last question
    bool isKnown() const { return m_past.isKnown(); }          // something was recorded at the moment that is shown
    const PastFleet &past() const { return m_past; }
    const std::vector<HistoryEvent> &events() const { return m_events; } // before the moment: see LookBackMs; by number
    int lastMs() const { return m_lastMs; }                    // what the last moment took from wish to sight; −1: none yet

    // From when on there is anything, ms since the epoch; 0: not known yet, or nothing. Asked by look().
    qint64 keptFrom() const { return m_keptFrom; }
    // What happened in that span (not who came and went), by number: for the marks of a slider. marksChanged() follows when it is another one.
    void look(qint64 from, qint64 to);
    const std::vector<HistoryEvent> &marks() const { return m_marks; }

    // A moment later than now, or hardly earlier, is now. While the store is not open yet the wish waits for it.
    void go(qint64 at);
    void back();
    // To the next event after the moment, or the one before it (−1), of what marks() tells of. Nothing happens when there is none.
    void step(int direction);
    // 0: stands still. Else so many times as fast as it was. At now it ends in the present.
    void play(int speed);
    int speed() const { return m_speed; }

    PastSeries &series() { return m_series; }

signals:
    void changed();      // anything of the above but the marks
    void moved();        // another moment is shown
    void shownChanged(); // the past in place of now, or now again
    void marksChanged();

private:
    void ask();
    void show(qint64 at, PastFleet past, std::vector<HistoryEvent> events);
    void tick();
    void searchNext(qint64 from, qint64 width);
    void whenAble();

    Fleet &m_fleet;
    ViewClock &m_clock;
    SeriesStore &m_store;
    History *const &m_history;
    PastSeries m_series;
    PastFleet m_past;
    std::vector<HistoryEvent> m_events, m_marks;
    std::optional<Error> m_fault;
    qint64 m_wanted = 0, m_asked = 0, m_keptFrom = 0, m_waits = 0; // m_waits: a moment that is gone to once there is a store; 0: none
    qint64 m_marksFrom = 0, m_marksTo = 0, m_marksAt = 0;
    bool m_reading = false, m_marksOut = false;
    quint64 m_round = 0; // answers to older questions are dropped
    int m_speed = 0, m_lastMs = -1;
    double m_playAt = 0;
    QTimer m_beat;
    QElapsedTimer m_since, m_wishAge;
};

} // namespace jitscope
