// When each page of one endpoint is asked for. Pure: time is an argument, no timer, no network.
#pragma once

#include "net/backoff.h"

#include <QRandomGenerator>

#include <optional>
#include <vector>

namespace jitscope {

// One request at a time. Pages start at a random phase, so that the timers of a fleet do not align; a page that fails backs off by itself;
// when nothing listens any more the whole endpoint backs off and only its first page probes, the others just miss their turns;
// when it returns, the turns are spread over one interval again.
class PagePlan
{
public:
    enum class Outcome { Ok, NotThere, Failed, Unreachable };

    explicit PagePlan(quint32 seed);
    // Index of the page is the order of adding. The first one probes while the endpoint is down.
    void add(int everyMs);
    void setEvery(size_t page, int everyMs);
    int every(size_t page) const { return m_pages[page].every; }
    // From its next answer on a page that answers well waits so many times as long (1: as it was added), and all but the first
    // twice that; one that does not is asked again as soon as ever.
    void setStretch(int times) { m_stretch = times; }
    int interval(size_t page) const; // at present, back-off included

    void start(qint64 now);
    void askAllNow(qint64 now);
    // The page whose turn it is, the most overdue first; empty: not yet. Never a page while another is out.
    std::optional<size_t> take(qint64 now);
    // Pages whose turn passed unasked because the endpoint is down; each is told once per turn.
    std::vector<size_t> takeMissed(qint64 now);
    void done(size_t page, Outcome outcome, qint64 now);
    qint64 nextDue() const; // of whatever comes first, missed turns included
    bool isDown() const { return m_down; }
    bool isOut() const { return m_out; }

    static constexpr int SpreadMs = 1500;      // the first turns come within this
    static constexpr int CapMs = 60'000;       // longest back-off
    static constexpr int NotThereMs = 300'000; // a page that is switched off is looked for this seldom

private:
    struct Page
    {
        int every = 5000;
        int wait = 5000; // what was waited for the present turn
        qint64 due = 0;
        Backoff backoff;
    };
    int jittered(int ms) { return ms - ms / 20 + int(m_random.bounded(std::max(1, ms / 10))); }

    std::vector<Page> m_pages;
    QRandomGenerator m_random;
    bool m_out = false, m_down = false;
    int m_stretch = 1;
    bool m_again = false; // all were to be asked while one was under way
};

} // namespace jitscope
