#include "sources/prosody.h"

namespace jitscope {

Result<Observation> parseProsodyCensus(QByteArrayView, const ParseContext &) { return fail(Error::Kind::Unsupported, QStringLiteral("census")); }
Result<Observation> parseProsodyRoomSize(QByteArrayView, const ParseContext &) { return fail(Error::Kind::Unsupported, QStringLiteral("room-size")); }
Result<Observation> parseProsodyRoom(QByteArrayView, const ParseContext &) { return fail(Error::Kind::Unsupported, QStringLiteral("room")); }

} // namespace jitscope
