#include "engine/linkwatch.h"

#include "net/route.h"

#include <QSet>

#include <algorithm>

namespace jitscope {

void LinkWatch::saw(const QString &shard, const QString &host, bool reached, qint64 now)
{
    if (host.isEmpty() || isLoopback(host)) return;
    Host &h = m_hosts[host];
    h.shard = shard;
    if (reached) {
        h.known = true;
        h.failedAt = 0;
    } else if (!h.failedAt) {
        h.failedAt = now;
    }
    judge(now);
}

void LinkWatch::forgetAll()
{
    m_hosts.clear();
    m_state = {};
}

void LinkWatch::judge(qint64 now)
{
    bool answers = false;
    qint64 last = 0;
    for (const Host &h : qAsConst(m_hosts)) {
        if (!h.known) continue; // it never worked: that is its own affair
        answers = answers || !h.failedAt;
        last = std::max(last, h.failedAt);
    }
    int failing = 0;
    qint64 first = last;
    QSet<QString> shards;
    for (const Host &h : qAsConst(m_hosts)) {
        if (!h.known || !h.failedAt || h.failedAt < last - TogetherMs) continue;
        first = std::min(first, h.failedAt);
        shards.insert(h.shard);
        ++failing;
    }
    const bool down = !answers && (m_state.down || shards.size() >= MinShards); // only an answer ends it
    if (down == m_state.down) {
        if (down) m_state.hosts = std::max(m_state.hosts, failing);
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
