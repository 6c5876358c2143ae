// How meetings go: people come and leave, mute and share, rooms end and others begin.
#include "demo/demoworld.h"

#include <algorithm>
#include <cmath>

namespace jitscope::demo {

void World::moveMeetings(Shard &shard, double seconds)
{
    const auto happens = [&](double everySeconds) { return m_random.chance(1 - std::exp(-seconds / everySeconds)); };
    const auto turns = [&](double everySeconds) { return happens(everySeconds / m_turnover); };
    for (Room &room : shard.rooms) {
        if (room.kind == RoomKind::PeerToPeer) continue; // two people who stay with each other
        // Coming and leaving, towards the size that the room tends to.
        const int size = int(room.people.size()) - (room.recorder >= 0 ? 1 : 0);
        if (size < room.target && turns(std::max(0.4, 7.0 / (room.target - size)))) join(shard, room);
        else if (size > std::max(1, room.target) && turns(5)) {
            const size_t who = size_t(m_random.below(int(room.people.size())));
            if (!room.people[who].recorder && !room.people[who].stays()) leave(shard, room, who);
        } else if (size > 2 && turns(std::max(4.0, 240.0 / size))) { // somebody goes, somebody else will come
            const size_t who = size_t(m_random.below(int(room.people.size())));
            if (!room.people[who].recorder && !room.people[who].stays()) leave(shard, room, who);
        }
        // Microphones, cameras, screens: a few changes a minute in each room.
        if (!room.people.empty() && happens(std::max(1.0, 40.0 / double(room.people.size())))) {
            Person &p = room.people[size_t(m_random.below(int(room.people.size())))];
            if (!p.recorder && !p.visitor && !p.phone && !p.held) {
                const double what = m_random.unit();
                if (what < 0.55) p.audioMuted = m_random.chance(0.62);
                else if (what < 0.9) p.videoMuted = m_random.chance(0.38);
                else p.sharing = false;
            }
        }
        if (room.people.size() > 2 && happens(70)) {
            const bool shared = std::any_of(room.people.begin(), room.people.end(), [](const Person &p) { return p.sharing; });
            Person &p = room.people[size_t(m_random.below(int(room.people.size())))];
            if (shared) {
                if (m_random.chance(0.4))
                    for (Person &q : room.people) q.sharing = false;
            } else if (!p.recorder && !p.visitor && !p.phone) p.sharing = true;
        }
    }
    // A place moves from one room to another: one grows, one shrinks, the fleet stays as big as it is.
    if (shard.rooms.size() > 3 && turns(std::max(0.5, 200.0 / double(shard.rooms.size())))) {
        Room &from = shard.rooms[size_t(m_random.below(int(shard.rooms.size())))];
        Room &to = shard.rooms[size_t(m_random.below(int(shard.rooms.size())))];
        if (&from != &to && from.target > 2 && from.kind != RoomKind::PeerToPeer && to.kind != RoomKind::PeerToPeer) {
            --from.target;
            ++to.target;
        }
    }
    // A meeting ends and another begins.
    if (shard.rooms.size() > 3 && turns(std::max(6.0, 2400.0 / double(shard.rooms.size())))) {
        Room &room = shard.rooms[size_t(m_random.below(int(shard.rooms.size())))];
        const bool held = room.recorder >= 0 || room.target > 12
            || std::any_of(room.people.begin(), room.people.end(), [](const Person &p) { return p.stays(); });
        if ((room.kind == RoomKind::Meeting || room.kind == RoomKind::Breakout) && !held) {
            for (size_t i = room.people.size(); i > 0; --i) leave(shard, room, i - 1);
            for (const quint16 b : room.bridges) {
                ++shard.bridges[b].conferencesCompleted;
                ++shard.bridges[b].conferencesCreated;
            }
            ++shard.conferencesEver;
            room.key = ++m_keys;
            room.created = m_now;
            room.dominant = 0;
            nameRoom(shard, room);
            placeRoom(shard, room);
            join(shard, room);
        }
    }
}

} // namespace jitscope::demo
