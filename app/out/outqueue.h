// What waits to be sent, in order, and when it is tried again. Bounded; pure of clocks.
#pragma once

#include "net/backoff.h"

#include <QtGlobal>

#include <deque>
#include <optional>

namespace jitscope {

template<class Item>
class OutQueue
{
public:
    // Each is kept for `keepMs` and then given up; at most `most` of them, the oldest goes first.
    explicit OutQueue(qint64 keepMs, size_t most = 500, quint32 seed = 1) : m_keepMs(keepMs), m_most(most), m_backoff(std::chrono::seconds(2), std::chrono::seconds(60), seed) {}

    void add(Item item, qint64 now)
    {
        m_all.push_back({std::move(item), now});
        while (m_all.size() > m_most) {
            // the first is under way: the one after it
            m_all.erase(m_all.begin() + (m_busy ? 1 : 0));
            ++m_dropped;
        }
    }
    // The one to send now; it is under way until one of the three below is called. Null: nothing, or not yet.
    const Item *take(qint64 now)
    {
        if (m_busy) return nullptr;
        while (!m_all.empty() && now - m_all.front().at >= m_keepMs) {
            m_all.pop_front();
            ++m_dropped;
        }
        if (m_all.empty() || now < m_notBefore) return nullptr;
        m_busy = true;
        return &m_all.front().item;
    }
    void taken() { end(true), m_notBefore = 0, m_backoff.reset(); }  // by the other side
    void refused() { end(true), ++m_dropped; }    // it will not be taken later either
    void failed(qint64 now) { end(false), m_notBefore = now + m_backoff.next().count(); } // 5xx, no answer: again later

    int size() const { return int(m_all.size()); }
    int dropped() const { return m_dropped; }
    qint64 notBefore() const { return m_notBefore; }
    bool isBusy() const { return m_busy; }

private:
    struct Kept { Item item; qint64 at; };
    void end(bool gone)
    {
        m_busy = false;
        if (gone && !m_all.empty()) m_all.pop_front();
    }
    std::deque<Kept> m_all;
    qint64 m_keepMs;
    size_t m_most;
    Backoff m_backoff;
    qint64 m_notBefore = 0;
    int m_dropped = 0;
    bool m_busy = false;
};

// Whether what was answered so may be taken later: 408, 425, 429 and 5xx.
inline bool isWorthAgain(int status) { return status == 408 || status == 425 || status == 429 || status / 100 == 5; }

} // namespace jitscope
