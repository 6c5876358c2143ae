// What views call rooms and people that they know by their ids alone: a recorder's room, a relay's, one that has ended. While names are hidden the id is
// looked at whole: "48151623", cut off from its domain, is a figure like any other. Made visible (base/text.h). GUI thread.
#pragma once

#include "base/id.h"

namespace jitscope {

// What stands before the at sign; "Room 7".
QString roomLabel(const RoomId &room, qsizetype limit = 256);
// `name`, or the id when there is none; "Person 12".
QString personLabel(const RoomId &room, const PersonId &person, const QString &name = {}, qsizetype limit = 256);
// `name` of whatever it is, or its id when there is none; of a room or person under the veil what the two above say.
QString targetLabel(const EntityId &of, const QString &name, qsizetype limit = 256);

} // namespace jitscope
