// Waiting times between tries, with decorrelated jitter, so that a returning shard is not hit by all timers at once.
#pragma once

#include <QRandomGenerator>

#include <chrono>

namespace jitscope {

// next = min(cap, random(base, 3 × previous)) ("decorrelated jitter", AWS Architecture Blog 2015).
class Backoff
{
public:
    Backoff(std::chrono::milliseconds base, std::chrono::milliseconds cap, quint32 seed);
    std::chrono::milliseconds next();
    void reset() { m_previous = m_base; }

private:
    std::chrono::milliseconds m_base, m_cap, m_previous;
    QRandomGenerator m_random;
};

} // namespace jitscope
