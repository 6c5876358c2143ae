// Which of several addresses of one interface is asked now: the first that works, in the order of the fleet file. One that fails is left at once for
// the next; while a later one is in use the earlier ones are tried now and then, ever more seldom, and taken back when they answer. Pure: time is an
// argument, ms of a steady clock.
#pragma once

#include "net/backoff.h"

#include <QList>
#include <QUrl>

namespace jitscope {

class Addresses
{
public:
    explicit Addresses(QList<QUrl> all, quint32 seed = 1, std::chrono::milliseconds again = std::chrono::seconds(15), std::chrono::milliseconds againAtMost = std::chrono::minutes(5))
        : m_all(std::move(all)), m_backoff(again, againAtMost, seed)
    {
    }

    int count() const { return int(m_all.size()); }
    int inUse() const { return m_inUse; }
    const QUrl &url() const { return m_all[m_inUse]; }
    const QUrl &at(int index) const { return m_all[index]; }

    // Which one to ask now: the one in use, or the first when it is time to see whether it has come back.
    int pick(qint64 now) const { return m_inUse > 0 && now >= m_tryFirstAt ? 0 : m_inUse; }
    // How asking `index` went, as far as the way is concerned: an answer is an answer, whatever it says. True: ask another one now, by pick()
    // (each has not been tried yet in this round).
    bool done(int index, bool reached, qint64 now)
    {
        if (reached) {
            m_failed = 0;
            if (index != m_inUse) {
                m_inUse = index;
                if (index == 0) m_backoff.reset();
            }
            return false;
        }
        if (count() < 2) return false;
        if (index != m_inUse) { // the first is still away: the one in use goes on
            m_tryFirstAt = now + m_backoff.next().count();
            return true;
        }
        if (m_inUse == 0) m_tryFirstAt = now + m_backoff.next().count();
        m_inUse = (m_inUse + 1) % count();
        if (++m_failed >= count()) {
            m_failed = 0;
            return false; // all of them: this round is lost
        }
        return true;
    }

private:
    QList<QUrl> m_all;
    Backoff m_backoff;
    int m_inUse = 0;
    int m_failed = 0; // in this round
    qint64 m_tryFirstAt = 0;
};

} // namespace jitscope
