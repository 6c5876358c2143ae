#include "sources/presence.h"

namespace jitscope {

Result<Observation> parsePresenceText(QByteArrayView text, const ParseContext &context) { return parsePresence(text, context); }

} // namespace jitscope
