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
    // Failures within this time are "the same seconds": a poll and its timeout for pages, a ping and its answer for a feed.
    static constexpr qint64 TogetherMs = 45'000;
    static constexpr int MinShards = 2; // so many must fail, and nothing may answer: the servers of one shard stand together and fall together
    static constexpr qint64 SleptMs = 15'000;    // the beat came so much later than it was to come

    // `reached`: something answered there, whatever it said; not: nothing came at all, or a stranger's page instead. This computer's own addresses
    // say nothing about the link and are left out.
    void saw(const QString &shard, const QString &host, bool reached, qint64 now);
    void forgetAll(); // other hosts are asked from now on
    // Down while no host answers of all that once did, and hosts of MinShards shards have failed together. What had failed long before does
    // not count.
    LinkState state() const { return m_state; }

    // Called every `beatMs`. True: there was a big jump of the clock, so this computer slept, or its clock was set.
    bool beat(qint64 wallNow, int beatMs);

private:
    struct Host
    {
        QString shard;       // that asked it last
        qint64 failedAt = 0; // the first failure since the last answer; 0 it answers
        bool known = false;  // it has answered once
    };
    void judge(qint64 now);

    QHash<QString, Host> m_hosts;
    LinkState m_state;
    qint64 m_lastBeat = 0;
};

} // namespace jitscope
