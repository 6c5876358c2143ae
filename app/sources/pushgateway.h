// What was pushed to a Pushgateway, and when (jitsi/operations.md §13).
#pragma once

#include "sources/source.h"

namespace jitscope {

// Groups with the time of their last push; canary recordings as the state of the recorder that `instance` names.
Result<Observation> parsePushgateway(QByteArrayView body, const ParseContext &context);
std::span<const HttpKind> pushgatewayKinds();

} // namespace jitscope
