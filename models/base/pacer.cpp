#include "base/pacer.h"

#include <algorithm>
#include <utility>

namespace jitscope {

Pacer::Pacer(QObject *parent)
    : QObject(parent)
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer); // coarse ones are made to ring together, which is what must not happen here
    m_next.callOnTimeout(this, &Pacer::runOne);
}

void Pacer::soon(QObject *owner, std::function<bool()> work)
{
    if (std::any_of(m_waiting.begin(), m_waiting.end(), [owner](const Piece &p) { return p.owner == owner; })) return;
    m_waiting.push_back({owner, std::move(work)});
    if (!m_next.isActive()) m_next.start(PauseMs);
}

void Pacer::runOne()
{
    while (!m_waiting.empty()) {
        Piece piece = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (!piece.owner) continue;
        if (piece.work() && piece.owner) m_waiting.push_back(std::move(piece));
        break;
    }
    // the pause begins when what the piece has brought about (layouts, painting) is done too: that is posted already
    if (!m_waiting.empty()) QMetaObject::invokeMethod(this, [this] { m_next.start(PauseMs); }, Qt::QueuedConnection);
}

} // namespace jitscope

#include "moc_pacer.cpp"
