#include "net/backoff.h"

#include <algorithm>

namespace jitscope {

Backoff::Backoff(std::chrono::milliseconds base, std::chrono::milliseconds cap, quint32 seed)
    : m_base(base), m_cap(cap), m_previous(base), m_random(seed)
{
}

std::chrono::milliseconds Backoff::next()
{
    const qint64 low = m_base.count();
    const qint64 high = std::max<qint64>(low + 1, 3 * m_previous.count());
    m_previous = std::chrono::milliseconds(std::min<qint64>(m_cap.count(), m_random.bounded(low, high)));
    return m_previous;
}

} // namespace jitscope
