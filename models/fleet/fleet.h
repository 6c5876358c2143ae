// The latest snapshot of every shard, in the order of the fleet file. GUI thread (DESIGN §7).
// What is shown may be another thing than what is: while names are hidden (privacy/privacy.h) every snapshot passes its mask here, before anybody can read
// it, and only whoever acts on facts (alerts, operations, what is sent out) asks for facts(). Ids are the same in both. And a past moment may be shown
// (series/timemachine.h): then the list of shards may be another one too, and told() goes on while updated() tells of the past only.
#pragma once

#include "fleet/snapshot.h"

#include <QObject>

#include <functional>

namespace jitscope {

class Fleet : public QObject
{
    Q_OBJECT
public:
    explicit Fleet(QObject *parent = nullptr);

    // Shards of the configuration, in its order. Those that are gone are removed, new ones wait with an empty snapshot.
    void setShards(const std::vector<ShardId> &order);
    // Takes a snapshot of a known shard; of any other it is ignored (it came late).
    void apply(SnapshotPtr snapshot);

    // What is shown of a snapshot; null: itself. All are shown anew. What it returns has the same ids in the same order.
    using Mask = std::function<SnapshotPtr(const SnapshotPtr &facts)>;
    void setMask(Mask mask);

    // A past moment, ms since the epoch, in place of what is: these snapshots, of shards by name. One of the fleet that is not among them is shown as one of which
    // nothing is known; those that are in the fleet no more stand behind the others. Facts go on meanwhile.
    void showPast(qint64 at, const std::vector<SnapshotPtr> &past);
    void showNow();
    bool isPast() const { return m_pastAt > 0; }

    // As shown.
    const std::vector<SnapshotPtr> &shards() const { return m_shards; }
    SnapshotPtr shard(const ShardId &id) const; // null when unknown
    RoomPtr room(const ShardId &shard, const RoomId &room) const;
    PersonPtr person(const ShardId &shard, const RoomId &room, const PersonId &person) const;
    ServerPtr server(const ShardId &shard, const ServerId &server) const;
    // As it is: for whoever judges, changes or sends, never for the eye.
    const std::vector<SnapshotPtr> &facts() const { return m_facts; }
    SnapshotPtr factsOf(const ShardId &id) const; // null when unknown

signals:
    void told(const jitscope::ShardId &shard, const jitscope::SnapshotPtr &before, const jitscope::SnapshotPtr &now); // facts; before updated()
    void shardsChanged();                                                        // the list itself, order or membership
    void updated(const jitscope::ShardId &shard, const jitscope::SnapshotPtr &before, const jitscope::SnapshotPtr &now);

private:
    SnapshotPtr masked(const SnapshotPtr &facts) const { return m_mask && facts->at != 0 ? m_mask(facts) : facts; }
    void show(std::vector<SnapshotPtr> sources);
    std::vector<SnapshotPtr> arranged(qint64 at, const std::vector<SnapshotPtr> &past) const;

    std::vector<SnapshotPtr> m_shards, m_facts;
    std::vector<SnapshotPtr> m_past; // what m_shards are masks of while a past moment is shown; else they are those of m_facts
    qint64 m_pastAt = 0;
    Mask m_mask;
};

} // namespace jitscope

Q_DECLARE_METATYPE(jitscope::SnapshotPtr)
