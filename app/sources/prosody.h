// Prosody's HTTP modules of Jitsi: census, room size, occupants of a room (prosody.md §4). JSON without a Content-Type.
#pragma once

#include "sources/source.h"

namespace jitscope {

// {"room_census":[{"room_name":JID,"participants":n,"created_time":"ms" or ms,"leaked":bool}…]}; an empty census may be {}.
// Rooms with people count (RoomPeople; −1 is NoMeaning: the focus is away) and creation time. Health-check rooms are left out.
Result<Observation> parseProsodyCensus(QByteArrayView body, const ParseContext &context);

// {"participants":n} of the room whose JID is context.origin.part.
Result<Observation> parseProsodyRoomSize(QByteArrayView body, const ParseContext &context);

// [{"jid":occupant JID,"email","display_name"}…] of the room whose JID is context.origin.part, or that the JIDs name.
// People: id = resource of the occupant JID, name with NameSource::Muc when there is one.
Result<Observation> parseProsodyRoom(QByteArrayView body, const ParseContext &context);

} // namespace jitscope
