// What is known about the safety of the fleet, by shard; the wishes to look again and to keep the doctor's report. GUI thread.
#pragma once

#include "base/id.h"
#include "base/result.h"
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
    // The doctor was opened: look from outside, once. `createRooms`: the operator asked also to try, as a guest, to create a room of a random name beside
    // the breweries, and to leave it at once.
    void check(bool createRooms = false) { emit checkWanted(createRooms); }

    // The doctor's report of a shard, or of all with an empty one: JSON when the path ends in .json, else text.
    void saveReport(const QString &path, const ShardId &shard) { emit reportWanted(path, shard); }
    void reported(const Result<QString> &path) { emit reportDone(path); } // what became of it

signals:
    void changed();
    void reportWanted(const QString &path, const jitscope::ShardId &shard);
    void reportDone(const jitscope::Result<QString> &path);
    void checkWanted(bool createRooms);

private:
    QMap<QString, Entry> m_shards;
};

} // namespace jitscope
