// Who left which room, and when: a snapshot only knows those who are there. Kept for six hours and bounded; nothing polls for it.
#pragma once

#include "fleet/fleet.h"

#include <QHash>

#include <vector>

namespace jitscope {

struct Departure
{
    qint64 at = 0; // ms since the epoch: of the snapshot that first missed the person
    PersonId person;
    QString name;  // hostile text
};

class Departures : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t MostPerRoom = 200, MostRooms = 4000; // the oldest go first
    static constexpr qint64 KeptMs = 6 * 3'600'000;

    // The fleet outlives it.
    explicit Departures(Fleet &fleet, QObject *parent = nullptr);

    // By time; empty when nobody left. A room that lost most of its people at once tells nothing: rather a page went silent than all of
    // them left together, unless the room itself has ended.
    const std::vector<Departure> &of(const EntityId &room) const;
    template<class Visit> // (room, departure), in no order
    void visit(const Visit &visit) const
    {
        for (auto it = m_rooms.cbegin(); it != m_rooms.cend(); ++it)
            for (const Departure &d : *it) visit(it.key(), d);
    }

private:
    void compare(const ShardId &shard, const Room &before, const Room *now, qint64 at);

    QHash<EntityId, std::vector<Departure>> m_rooms;
};

} // namespace jitscope
