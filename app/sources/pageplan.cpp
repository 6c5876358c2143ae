#include "sources/pageplan.h"

#include <limits>

namespace jitscope {

using std::chrono::milliseconds;

PagePlan::PagePlan(quint32 seed)
    : m_random(seed)
{
}

void PagePlan::add(int everyMs)
{
    m_pages.push_back({everyMs, everyMs, 0, Backoff(milliseconds(everyMs), milliseconds(std::max(CapMs, everyMs)), m_random.generate())});
}

void PagePlan::setEvery(size_t page, int everyMs)
{
    Page &p = m_pages[page];
    if (p.every == everyMs) return;
    // a page that becomes more urgent is not left waiting for its old turn
    if (everyMs < p.every && p.wait == p.every) p.due = std::min(p.due, p.due - p.every + everyMs);
    if (p.wait == p.every) p.wait = everyMs;
    p.every = everyMs;
    p.backoff = Backoff(milliseconds(everyMs), milliseconds(std::max(CapMs, everyMs)), m_random.generate());
}

int PagePlan::interval(size_t page) const
{
    return m_pages[page].wait;
}

void PagePlan::start(qint64 now)
{
    for (Page &p : m_pages) p.due = now + m_random.bounded(std::min(SpreadMs, std::max(1, p.every)));
}

void PagePlan::askAllNow(qint64 now)
{
    for (Page &p : m_pages) p.due = std::min(p.due, now);
    m_again = m_out; // what is under way was asked before the wish
}

std::optional<size_t> PagePlan::take(qint64 now)
{
    if (m_out || m_pages.empty()) return {};
    size_t best = m_pages.size();
    for (size_t i = 0; i < (m_down ? 1 : m_pages.size()); ++i)
        if (m_pages[i].due <= now && (best == m_pages.size() || m_pages[i].due < m_pages[best].due)) best = i;
    if (best == m_pages.size()) return {};
    m_out = true;
    return best;
}

std::vector<size_t> PagePlan::takeMissed(qint64 now)
{
    std::vector<size_t> missed;
    if (!m_down) return missed;
    for (size_t i = 1; i < m_pages.size(); ++i) {
        Page &p = m_pages[i];
        if (p.due > now) continue;
        missed.push_back(i);
        p.due = now + jittered(p.every);
    }
    return missed;
}

void PagePlan::done(size_t page, Outcome outcome, qint64 now)
{
    m_out = false;
    Page &p = m_pages[page];
    const bool wasDown = m_down;
    switch (outcome) {
    case Outcome::Ok:
        p.backoff.reset();
        p.wait = p.every * (page > 0 && m_stretch > 1 ? 2 * m_stretch : m_stretch); // the first one tells whether it lives
        break;
    case Outcome::NotThere:
        p.backoff.reset();
        p.wait = std::max(p.every, NotThereMs);
        break;
    case Outcome::Failed:
    case Outcome::Unreachable: p.wait = int(p.backoff.next().count()); break;
    }
    const bool failed = outcome == Outcome::Failed || outcome == Outcome::Unreachable;
    p.due = now + (failed ? p.wait : m_again ? 0 : jittered(p.wait));
    m_again = false;
    m_down = outcome == Outcome::Unreachable;
    if (m_down && !wasDown) {
        // the probe, not the page that happened to notice, is the one that goes on asking
        Page &probe = m_pages.front();
        if (page != 0) probe.due = now + (probe.wait = int(probe.backoff.next().count()));
    } else if (!m_down && wasDown) {
        for (size_t i = 0; i < m_pages.size(); ++i) {
            if (i == page) continue;
            Page &other = m_pages[i];
            other.backoff.reset();
            other.wait = other.every;
            other.due = now + m_random.bounded(std::max(1, std::min(other.every, CapMs)));
        }
    }
}

qint64 PagePlan::nextDue() const
{
    qint64 next = std::numeric_limits<qint64>::max();
    for (const Page &p : m_pages) next = std::min(next, p.due);
    return next;
}

} // namespace jitscope
