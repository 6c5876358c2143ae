#include "alerts/noticelog.h"

namespace jitscope {

namespace {
constexpr size_t mostTold = 4000;
} // namespace

void NoticeLog::take(const std::vector<Notice> &notices, qint64 now)
{
    if (notices.empty()) return;
    for (const Notice &n : notices) {
        if (n.kind == Notice::Kind::Away) {
            m_away = n;
            emit awayChanged();
        }
        if (n.kind != Notice::Kind::Alert || n.withdrawn) continue; // the others tell of no alert that begins
        for (const quint64 id : n.alerts) {
            Told &t = m_told[id];
            if (n.quietly && t.times > 0) continue; // nobody was told again
            if (t.times++ == 0) {
                t.first = now;
                m_order.push_back(id);
            }
            t.last = now;
        }
    }
    if (m_order.size() > mostTold) {
        const auto end = m_order.begin() + std::ptrdiff_t(m_order.size() - mostTold);
        for (auto it = m_order.begin(); it != end; ++it) m_told.remove(*it);
        m_order.erase(m_order.begin(), end);
    }
    emit told(notices);
}

NoticeLog::Told NoticeLog::of(quint64 alert) const { return m_told.value(alert); }

void NoticeLog::forgetAway()
{
    if (!m_away) return;
    m_away.reset();
    emit awayChanged();
}

} // namespace jitscope

#include "moc_noticelog.cpp"
