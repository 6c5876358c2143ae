// The read-only latch: what may be changed from here. One for the whole console, closed at each start, and one for each shard: closed when the shard is
// new here or its fleet file says so (read_only), else as the operator left it. Both must be open before anything may be changed on a shard. The console's own closes by itself after some minutes. GUI thread.
#pragma once

#include "base/id.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace jitscope {

class Latch : public QObject
{
    Q_OBJECT
public:
    explicit Latch(QObject *parent = nullptr);
    void setClock(std::function<qint64()> clock); // ms since the epoch; of a test

    bool isClosed() const { return m_until == 0; }
    void setClosed(bool closed);
    // It stays open for so long, counted from the moment of opening. 1 … 480.
    int openMinutes() const { return m_openMinutes; }
    void setOpenMinutes(int minutes);
    qint64 leftMs() const; // until it closes by itself; 0 when closed
    void look();           // closes it when its time is over; happens by itself every few seconds, also after the computer slept

    bool isShardClosed(const ShardId &shard) const { return m_shards.value(shard.value); }
    void setShardClosed(const ShardId &shard, bool closed);
    // As the fleet file and the settings say; what the operator has set by hand since stays.
    void follow(const ShardId &shard, bool closed);
    // The one question for whoever wants to change something. An empty id asks for the console's own.
    bool isReadOnly(const ShardId &shard) const { return isClosed() || (!shard.isEmpty() && isShardClosed(shard)); }

    // Opening is asked about once per start; an empty id is the console's own.
    bool wasAsked(const ShardId &shard) const { return m_asked.contains(shard.value); }
    void setAsked(const ShardId &shard) { m_asked.insert(shard.value); }

signals:
    void changed();

private:
    std::function<qint64()> m_clock;
    qint64 m_until = 0; // 0: closed
    int m_openMinutes = 15;
    QHash<QString, bool> m_shards;
    QSet<QString> m_touched, m_asked;
    QTimer m_timer{this};
};

} // namespace jitscope
