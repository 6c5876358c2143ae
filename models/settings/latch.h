// The read-only latch: what may be changed from here. One for the whole console, closed at each start, and one for each shard, as its fleet file
// says (read_only). Both must be open before anything may be changed on a shard. GUI thread.
#pragma once

#include "base/id.h"

#include <QHash>
#include <QObject>

namespace jitscope {

class Latch : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool isClosed() const { return m_closed; }
    void setClosed(bool closed)
    {
        if (closed == m_closed) return;
        m_closed = closed;
        emit changed();
    }
    bool isShardClosed(const ShardId &shard) const { return m_shards.value(shard.value); }
    void setShardClosed(const ShardId &shard, bool closed)
    {
        m_touched.insert(shard.value, true);
        if (m_shards.value(shard.value) == closed) return;
        m_shards.insert(shard.value, closed);
        emit changed();
    }
    // As the fleet file says; what the operator has set by hand since stays.
    void follow(const ShardId &shard, bool closed)
    {
        if (m_touched.contains(shard.value) || m_shards.value(shard.value) == closed) return;
        m_shards.insert(shard.value, closed);
        emit changed();
    }
    // The one question for whoever wants to change something. An empty id asks for the console's own.
    bool isReadOnly(const ShardId &shard) const { return m_closed || (!shard.isEmpty() && isShardClosed(shard)); }

signals:
    void changed();

private:
    bool m_closed = true;
    QHash<QString, bool> m_shards, m_touched;
};

} // namespace jitscope
