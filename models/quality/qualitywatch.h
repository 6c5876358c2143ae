// Watches one shard: keeps what the last minutes taught of its people and legs, and makes the ShardQuality of each snapshot. Belongs to the shard's session;
// engine thread. No clock: the time is an argument. Memory: about half a kilobyte for each person who is there.
#pragma once

#include "quality/verdict.h"

#include <QHash>

#include <map>
#include <memory>

namespace jitscope {

struct VerdictLook;

class QualityWatch
{
public:
    QualityWatch();
    ~QualityWatch();
    QualityWatch(QualityWatch &&) noexcept;
    QualityWatch &operator=(QualityWatch &&) noexcept;

    // How somebody of the snapshot that is being made stands, by what is measured (without the estimated MOS and bandwidth): worse only when enough windows say so, better
    // only after enough better ones; by the latest figures until there are enough. Counts them; look() at the same moment does not count them again.
    Health steady(const RoomId &room, const Person &person, const QualityScale &scale, qint64 now);
    // `now`: ms since the epoch, of the snapshot; never goes back. A change of the scale begins anew. Its `orphans` are left to whoever knows the lists.
    std::shared_ptr<ShardQuality> look(const ShardSnapshot &shard, const QualityScale &scale, qint64 now);

private:
    struct PersonMemory;
    struct LegMemory;
    struct RoomMemory
    {
        VerdictCause cause = VerdictCause::None;
        qint64 since = 0;
    };

    static bool isBefore(const PersonMemory &memory, const RoomId &room, const PersonId &person);
    void setScale(const QualityScale &scale);
    void feed(PersonMemory &memory, const Person &person, qint64 now);
    void people(const ShardSnapshot &shard, VerdictLook &look, qint64 now);
    void legs(const ShardSnapshot &shard, VerdictLook &look, qint64 now);
    void verdicts(const ShardSnapshot &shard, VerdictLook &look, ShardQuality &out, qint64 now);

    std::vector<std::unique_ptr<PersonMemory>> m_people; // sorted by (room, person)
    std::map<std::pair<RoomId, PersonId>, std::unique_ptr<PersonMemory>> m_arrived; // since the last look
    QHash<QString, std::shared_ptr<LegMemory>> m_legs;   // by both bridges
    QHash<QString, RoomMemory> m_rooms, m_bridges;
    QHash<QString, qint64> m_direct;                     // rooms: since when they look as if two people talked directly
    QHash<QString, int> m_bridgeAt;                      // of the present look
    QualityScale m_scale;
};

} // namespace jitscope
