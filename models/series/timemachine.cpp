#include "series/timemachine.h"

#include <algorithm>
#include <limits>
#include <memory>

namespace jitscope {
namespace {

constexpr int SlowBeatMs = 1000, FastBeatMs = 250;
constexpr qint64 TickMs = 5000;           // the store has figures this often
constexpr qint64 MarksAgainMs = 15'000;   // the same span is read again for what has come since
constexpr qint64 FirstWidthMs = 600'000;  // of the search for the next event; each further one is six times as wide
constexpr qint64 LastingMs = 31 * 86'400'000ll; // how far back a lasting state is looked for

quint32 markEvents() { return lastingEvents() | HistoryEventWish::bit(HistoryEventKind::RoomOpened) | HistoryEventWish::bit(HistoryEventKind::RoomClosed) | HistoryEventWish::bit(HistoryEventKind::Recording); }

} // namespace

TimeMachine::TimeMachine(Fleet &fleet, ViewClock &clock, SeriesStore &series, History *const &history, QObject *parent)
    : QObject(parent), m_fleet(fleet), m_clock(clock), m_store(series), m_history(history), m_beat(this)
{
    connect(&m_beat, &QTimer::timeout, this, &TimeMachine::tick);
}

TimeMachine::~TimeMachine()
{
    if (isPast()) m_store.setBehind({});
}

bool TimeMachine::isAble() const { return m_history && m_history->state().mode != HistoryState::Mode::Closed; }

void TimeMachine::go(qint64 at)
{
    if (at >= m_clock.real() - NowMs) return back();
    if (!isAble()) {
        m_waits = at;
        if (m_history) connect(m_history, &History::stateChanged, this, &TimeMachine::whenAble, Qt::UniqueConnection);
        return;
    }
    m_waits = 0;
    m_wanted = std::max<qint64>(1, at);
    m_playAt = double(m_wanted);
    if (!m_reading) ask();
    emit changed();
}

void TimeMachine::whenAble()
{
    if (!isAble()) {
        if (isPast()) back(); // it was closed
    } else if (m_waits != 0) {
        go(std::exchange(m_waits, 0));
    }
    emit changed();
}

void TimeMachine::ask()
{
    struct Answers { qint64 at; std::vector<HistoryMomentRow> rows; std::vector<HistoryEvent> events; std::optional<Error> fault; int left = 3; };
    auto all = std::make_shared<Answers>();
    all->at = m_asked = m_wanted;
    m_reading = true;
    m_wishAge.start();
    const auto one = [this, all, round = ++m_round] {
        if (--all->left > 0 || round != m_round) return;
        m_reading = false;
        m_fault = all->fault;
        if (all->fault) {
            if (!isPast()) m_wanted = 0;
            play(0);
            emit changed();
            return;
        }
        PastFleet past = pastFleet(all->at, all->rows, all->events, m_fleet.facts()); // before its events go
        show(all->at, std::move(past), std::move(all->events));
    };
    m_history->moment(all->at, this, [all, one](Result<std::vector<HistoryMomentRow>> rows) {
        if (rows) all->rows = std::move(*rows);
        else all->fault = rows.error();
        one();
    });
    const auto events = [all, one](Result<std::vector<HistoryEvent>> some) {
        if (some) all->events.insert(all->events.end(), some->begin(), some->end());
        else all->fault = some.error();
        one();
    };
    HistoryEventWish wish;
    wish.from = all->at - LastingMs;
    wish.to = all->at + 1;
    wish.count = MostEvents;
    wish.kinds = lastingEvents();
    m_history->events(wish, this, events);
    wish.from = all->at - LookBackMs;
    wish.kinds = presenceEvents() & ~HistoryEventWish::bit(HistoryEventKind::Began);
    m_history->events(wish, this, events);
}

void TimeMachine::show(qint64 at, PastFleet past, std::vector<HistoryEvent> events)
{
    const bool entering = !isPast();
    std::sort(events.begin(), events.end(), [](const HistoryEvent &a, const HistoryEvent &b) { return a.number < b.number; });
    m_past = std::move(past);
    m_events = std::move(events);
    m_clock.setMoment(at);
    m_series.setHistory(m_history);
    m_series.setNow(m_clock.real());
    if (entering) m_store.setBehind([this](const SeriesKey &key, qint64 from, qint64 to, int columns) { return m_series.window(key, from, to, columns); });
    if (entering) emit shownChanged(); // who shows the present makes room before tables change
    m_fleet.showPast(at, m_past.shards);
    m_lastMs = int(m_wishAge.elapsed());
    emit moved();
    if (m_wanted != at && m_wanted != 0 && !m_reading) ask();
    emit changed();
}

void TimeMachine::back()
{
    m_waits = 0;
    ++m_round;
    m_reading = false;
    m_wanted = 0;
    m_fault.reset();
    m_speed = 0;
    m_beat.stop();
    if (isPast()) {
        m_clock.setMoment(0);
        m_store.setBehind({});
        m_series.clear();
        m_past = {};
        m_events.clear();
        m_fleet.showNow();
        emit shownChanged();
        emit moved();
    }
    emit changed();
}

void TimeMachine::look(qint64 from, qint64 to)
{
    if (!isAble() || m_marksOut || to <= from) return;
    const qint64 real = m_clock.real();
    const bool same = from == m_marksFrom && to == m_marksTo;
    if (same && (to < m_marksAt || (real >= m_marksAt && real - m_marksAt < MarksAgainMs))) return;
    m_marksOut = true;
    m_marksFrom = from;
    m_marksTo = to;
    m_marksAt = real;
    const auto kept = [this](qint64 first) {
        if (std::exchange(m_keptFrom, first) != first) emit changed();
    };
    m_history->stat(this, [this, kept](Result<HistoryStat> stat) {
        if (!stat) return;
        qint64 first = 0;
        for (const HistoryStat::Tier &t : stat->tiers)
            if (t.from > 0 && (first == 0 || t.from < first)) first = t.from;
        if (first > 0) return kept(first);
        HistoryEventWish oldest; // a young store has no block yet, but says when it began
        oldest.to = std::numeric_limits<qint64>::max();
        oldest.count = 1;
        oldest.oldest = true;
        m_history->events(oldest, this, [kept](Result<std::vector<HistoryEvent>> events) {
            if (events && !events->empty()) kept(events->front().at);
        });
    });
    HistoryEventWish wish;
    wish.from = from;
    wish.to = to;
    wish.count = MostMarks;
    wish.kinds = markEvents();
    m_history->events(wish, this, [this](Result<std::vector<HistoryEvent>> events) {
        m_marksOut = false;
        if (!events) return;
        m_marks = std::move(*events);
        emit marksChanged();
    });
}

void TimeMachine::step(int direction)
{
    if (!isAble()) return;
    const qint64 from = m_wanted != 0 ? m_wanted : m_clock.real();
    if (direction > 0) {
        if (m_wanted != 0) searchNext(from + 1, FirstWidthMs);
        return;
    }
    HistoryEventWish wish;
    wish.to = from;
    wish.count = 1;
    wish.kinds = markEvents();
    m_history->events(wish, this, [this](Result<std::vector<HistoryEvent>> events) {
        if (events && !events->empty()) go(events->back().at);
    });
}

// What was stored first is not what happened first only when the clock was set back: a span is read and its earliest taken.
void TimeMachine::searchNext(qint64 from, qint64 width)
{
    HistoryEventWish wish;
    wish.from = from;
    wish.to = from + width;
    wish.count = 200;
    wish.oldest = true;
    wish.kinds = markEvents();
    m_history->events(wish, this, [this, from, width](Result<std::vector<HistoryEvent>> events) {
        if (!events) return;
        const auto first = std::min_element(events->begin(), events->end(), [](const HistoryEvent &a, const HistoryEvent &b) { return a.at < b.at; });
        if (first != events->end()) go(first->at);
        else if (from + width < m_clock.real()) searchNext(from + width, width * 6);
        else back();
    });
}

void TimeMachine::play(int speed)
{
    if (speed > 0 && (m_wanted == 0 || !isAble())) return;
    if (speed == m_speed) return;
    m_speed = speed;
    m_playAt = double(m_wanted);
    if (speed > 0) {
        m_since.start();
        m_beat.start(speed == 1 ? SlowBeatMs : FastBeatMs);
    } else {
        m_beat.stop();
    }
    emit changed();
}

void TimeMachine::tick()
{
    m_playAt += double(m_since.restart()) * m_speed;
    const qint64 to = qint64(m_playAt);
    if (to >= m_clock.real() - NowMs) return back();
    // between two figures of the store only the clock moves on
    if (isPast() && !m_reading && to / TickMs == m_clock.now() / TickMs) {
        m_wanted = to;
        m_clock.setMoment(to);
        emit moved();
        emit changed();
        return;
    }
    const double exact = m_playAt;
    go(to);
    m_playAt = exact;
}

} // namespace jitscope

#include "moc_timemachine.cpp"
