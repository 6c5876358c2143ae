// Room JIDs as the pages of bridges and focus write them.
#pragma once

#include "fleet/room.h"

namespace jitscope {

// Id (bare JID, lower case), name and domain out of a room JID; breakout when the domain says so.
Room roomOfJid(const QString &jid);
// Rooms that Jicofo makes to test itself and its bridges: "__jicofo-health-check…".
bool isHealthCheckRoom(QStringView jid);
// Sorts rooms by id and their people by id; rooms of the same id become one, of people of the same id the later one stays.
void sortRooms(std::vector<Room> &rooms);

} // namespace jitscope
