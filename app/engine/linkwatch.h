// "Is it me?": when hosts that have nothing to do with each other fail in the same seconds, the fault is most likely our own link. Sees how each
// host fares, and whether this computer slept. Pure: time is an argument, ms.
#pragma once

#include "fleet/link.h"

#include <QHash>
#include <QString>

namespace jitscope {

class LinkWatch
{
public:
    static constexpr qint64 TogetherMs = 15'000; // failures within this time are "the same seconds"
    static constexpr int MinHosts = 2;           // so many must fail, and none may answer
    static constexpr qint64 SleptMs = 15'000;    // the beat came so much later than it was to come

    // `reached`: something answered there, whatever it said; not: nothing came at all, or a stranger's page instead. This computer's own addresses
    // say nothing about the link and are left out.
    void saw(const QString &host, bool reached, qint64 now);
    void forget(const QString &host);
    // Down while every host that had answered before has failed since, the first failures of all of them within TogetherMs, and there are
    // MinHosts of them at least.
    LinkState state() const { return m_state; }

    // Called every `beatMs`. True: there was a big jump of the clock, so this computer slept, or its clock was set.
    bool beat(qint64 wallNow, int beatMs);

private:
    struct Host
    {
        qint64 failedAt = 0; // the first failure since the last answer; 0 it answers
        bool known = false;  // it has answered once
    };
    void judge(qint64 now);

    QHash<QString, Host> m_hosts;
    LinkState m_state;
    qint64 m_lastBeat = 0;
};

} // namespace jitscope
