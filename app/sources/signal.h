// The signal sidecar of a shard (jitsi/deployments.md §3): what it tells the proxies, and why. All of its answers call themselves HTML; the report is HTTP 200 whatever it says.
#pragma once

#include "sources/source.h"

namespace jitscope {

Result<Observation> parseSignalReport(QByteArrayView body, const ParseContext &context); // /signal/report
Result<Observation> parseSignalHealth(QByteArrayView body, const ParseContext &context); // /signal/health: 200 OK, 503 NOT_OK
// /signal/census: rooms as in Prosody's own; Unsupported where the sidecar does not ask for it, or cannot ask.
Result<Observation> parseSignalCensus(QByteArrayView body, const ParseContext &context);

} // namespace jitscope
