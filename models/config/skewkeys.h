// Reads the configuration of every shard and says in which keys they differ: of each component the first file that a shard has, for one of its servers
// stands for the others (the roll-out tells of those). Only when asked. GUI thread.
#pragma once

#include "config/configdesk.h"
#include "config/skew.h"

#include <set>

namespace jitscope {

class SkewKeys : public QObject
{
    Q_OBJECT
public:
    explicit SkewKeys(ConfigDesk &desk, QObject *parent = nullptr);

    void compare(const std::vector<ShardId> &shards); // anew; what was known goes
    int left() const { return int(m_waiting.size()) + m_reading; } // shards to list and files to read: 0 when it is over
    bool isCompared() const { return m_asked && left() == 0; }

    // Null: that component was not compared. Empty: alike everywhere.
    const std::vector<SkewKey> *keys(ServerKind kind) const;
    // Of a shard, against what most have. Nothing: none of its files of that component was read.
    std::optional<int> differing(ServerKind kind, const ShardId &shard) const;
    const QStringList &failures() const { return m_failures; } // what was there and could not be read, to show

signals:
    void changed();

private:
    void take(const ShardId &shard);
    void read(const ShardId &shard, ServerKind kind, const QString &server, const ConfigFile &file);
    void settle();

    using Texts = std::map<ShardId, std::shared_ptr<const ConfigText>>;
    ConfigDesk &m_desk;
    bool m_asked = false;
    int m_reading = 0, m_turn = 0;
    std::set<ShardId> m_waiting; // for their lists
    std::map<ServerKind, Texts> m_texts;
    std::map<ServerKind, std::vector<SkewKey>> m_keys;
    QStringList m_failures;
};

} // namespace jitscope
