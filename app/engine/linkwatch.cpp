#include "engine/linkwatch.h"

#include "net/route.h"

#include <algorithm>

namespace jitscope {

void LinkWatch::saw(const QString &host, bool reached, qint64 now)
{
    if (host.isEmpty() || isLoopback(host)) return;
    Host &h = m_hosts[host];
    if (reached) {
        h.known = true;
        h.failedAt = 0;
    } else if (!h.failedAt) {
        h.failedAt = now;
    }
    judge(now);
}

void LinkWatch::forget(const QString &host)
{
    m_hosts.remove(host);
    judge(m_state.since);
}

void LinkWatch::judge(qint64 now)
{
    int failing = 0;
    bool answers = false;
    qint64 first = 0, last = 0;
    for (const Host &h : qAsConst(m_hosts)) {
        if (!h.known) continue; // it never worked: that is its own affair
        if (!h.failedAt) {
            answers = true;
            break;
        }
        first = failing ? std::min(first, h.failedAt) : h.failedAt;
        last = std::max(last, h.failedAt);
        ++failing;
    }
    const bool down = !answers && failing >= MinHosts && (m_state.down || last - first <= TogetherMs);
    if (down == m_state.down) {
        if (down) m_state.hosts = failing;
        return;
    }
    m_state = down ? LinkState{true, first, failing} : LinkState{false, now, 0};
}

bool LinkWatch::beat(qint64 wallNow, int beatMs)
{
    const qint64 last = std::exchange(m_lastBeat, wallNow);
    return last && wallNow - last > beatMs + SleptMs;
}

} // namespace jitscope
