#include "series/departures.h"

#include <algorithm>

namespace jitscope {

Departures::Departures(Fleet &fleet, QObject *parent)
    : QObject(parent)
{
    connect(&fleet, &Fleet::told, this, [this](const ShardId &shard, const SnapshotPtr &before, const SnapshotPtr &now) {
        if (!before || !now) return;
        // both are sorted by id; an unchanged room is the same object
        auto room = now->rooms.begin();
        for (const RoomPtr &was : before->rooms) {
            while (room != now->rooms.end() && (*room)->id < was->id) ++room;
            const bool there = room != now->rooms.end() && (*room)->id == was->id;
            if (there && *room == was) continue;
            compare(shard, *was, there ? room->get() : nullptr, now->at);
        }
    });
}

void Departures::compare(const ShardId &shard, const Room &before, const Room *now, qint64 at)
{
    std::vector<Departure> left;
    auto person = now ? now->people.begin() : before.people.end();
    const auto end = now ? now->people.end() : before.people.end();
    for (const PersonPtr &was : before.people) {
        while (person != end && *person != was && (*person)->id < was->id) ++person;
        if (person != end && (*person == was || (*person)->id == was->id)) continue;
        left.push_back({at, was->id, was->name});
    }
    if (left.empty() || (now && before.people.size() >= 4 && left.size() * 2 > before.people.size())) return;
    std::vector<Departure> &kept = m_rooms[EntityId::of(shard, before.id)];
    kept.insert(kept.end(), left.begin(), left.end());
    const auto old = std::find_if(kept.begin(), kept.end(), [at](const Departure &d) { return at - d.at <= KeptMs; });
    kept.erase(kept.begin(), std::max(old, kept.end() - std::ptrdiff_t(std::min(kept.size(), MostPerRoom))));
    if (size_t(m_rooms.size()) <= MostRooms) return;
    auto oldest = m_rooms.begin();
    for (auto it = m_rooms.begin(); it != m_rooms.end(); ++it)
        if (it->empty() || (!oldest->empty() && it->back().at < oldest->back().at)) oldest = it;
    m_rooms.erase(oldest);
}

const std::vector<Departure> &Departures::of(const EntityId &room) const
{
    static const std::vector<Departure> nobody;
    const auto it = m_rooms.find(room);
    return it == m_rooms.end() ? nobody : *it;
}

} // namespace jitscope

#include "moc_departures.cpp"
