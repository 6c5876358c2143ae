// The time that is shown: that of this computer, or a past moment while the window shows the fleet as it was (series/timemachine.h). Ages, charts and tables ask
// for it; whoever acts or writes down (audit, mutes, latch, tray, files on servers) asks for real(). GUI thread.
#pragma once

#include <QDateTime>

#include <functional>

namespace jitscope {

class ViewClock
{
public:
    qint64 now() const { return m_moment > 0 ? m_moment : real(); } // ms since the epoch
    qint64 real() const { return m_source ? m_source() : QDateTime::currentMSecsSinceEpoch(); }
    bool isPast() const { return m_moment > 0; }
    void setMoment(qint64 at) { m_moment = at; } // 0: now
    void setSource(std::function<qint64()> source) { m_source = std::move(source); } // tests

private:
    qint64 m_moment = 0;
    std::function<qint64()> m_source;
};

} // namespace jitscope
