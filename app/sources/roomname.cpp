#include "sources/roomname.h"

#include <algorithm>

namespace jitscope {

Room roomOfJid(const QString &jid)
{
    Room room;
    const qsizetype slash = jid.indexOf(u'/');
    const QString bare = slash < 0 ? jid : jid.left(slash);
    room.id = RoomId{bare.toLower()};
    const qsizetype at = bare.indexOf(u'@');
    room.name = at < 0 ? bare : bare.left(at);
    if (at >= 0) room.domain = bare.mid(at + 1);
    room.breakout = room.domain.startsWith(u"breakout.");
    return room;
}

bool isHealthCheckRoom(QStringView jid) { return jid.startsWith(u"__jicofo-health-check"); }

void sortRooms(std::vector<Room> &rooms)
{
    std::stable_sort(rooms.begin(), rooms.end(), [](const Room &a, const Room &b) { return a.id < b.id; });
    size_t kept = 0;
    for (size_t i = 0; i < rooms.size(); ++i) {
        if (kept && rooms[kept - 1].id == rooms[i].id) {
            Room &first = rooms[kept - 1];
            first.people.insert(first.people.end(), rooms[i].people.begin(), rooms[i].people.end());
            first.createdAt = std::max(first.createdAt, rooms[i].createdAt);
            if (first.speaker.isEmpty()) first.speaker = rooms[i].speaker;
        } else if (kept++ != i) {
            rooms[kept - 1] = std::move(rooms[i]);
        }
    }
    rooms.resize(kept);
    for (Room &room : rooms) {
        auto &people = room.people;
        std::stable_sort(people.begin(), people.end(), [](const PersonPtr &a, const PersonPtr &b) { return a->id < b->id; });
        size_t last = 0;
        for (size_t i = 0; i < people.size(); ++i) {
            if (last && people[last - 1]->id == people[i]->id) people[last - 1] = std::move(people[i]);
            else if (last++ != i) people[last - 1] = std::move(people[i]);
        }
        people.resize(last);
        std::sort(room.bridges.begin(), room.bridges.end());
        room.bridges.erase(std::unique(room.bridges.begin(), room.bridges.end()), room.bridges.end());
    }
}

} // namespace jitscope
