// What is known about the safety of the fleet, by shard; and the wish to look again. GUI thread.
#pragma once

#include "base/id.h"
#include "setup/proposal.h"

#include <QMap>
#include <QObject>

namespace jitscope {

class SecurityBoard : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    struct Entry
    {
        std::vector<SecurityFact> facts; // worst first
        qint64 at = 0;                   // ms since the epoch when it was looked at
    };
    const QMap<QString, Entry> &shards() const { return m_shards; } // by shard; not there: not looked at yet
    void set(const ShardId &shard, Entry entry)
    {
        m_shards.insert(shard.value, std::move(entry));
        emit changed();
    }
    void check() { emit checkWanted(); } // the doctor was opened: look from outside, once

signals:
    void changed();
    void checkWanted();

private:
    QMap<QString, Entry> m_shards;
};

} // namespace jitscope
