// What was told of alerts outside the window, and when: for an alert's panel, and for the line about the time away. GUI thread. Filled by the one who asks
// NoticePlanner; whoever tells (tray, outgoing sinks) may listen to told().
#pragma once

#include "alerts/notice.h"

namespace jitscope {

class NoticeLog : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    struct Told
    {
        qint64 first = 0, last = 0; // ms since the epoch; 0: it was not told
        int times = 0;
    };
    void take(const std::vector<Notice> &notices, qint64 now); // what plan() or back() gave
    Told of(quint64 alert) const;

    // What came and went while nobody was here (Notice::Kind::Away); nothing: nobody was away, or the operator has seen it.
    const std::optional<Notice> &away() const { return m_away; }
    void forgetAway();

signals:
    void told(const std::vector<jitscope::Notice> &notices);
    void awayChanged();

private:
    QHash<quint64, Told> m_told; // of the last 4 000 alerts
    std::vector<quint64> m_order;
    std::optional<Notice> m_away;
};

} // namespace jitscope
