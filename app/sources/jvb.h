// The pages of a bridge (Jitsi Videobridge 2.1 … 2.3), one ParseFn each. All are pure and refuse bad input with Error::Kind::Malformed
// (see source.h). The server itself goes by ParseContext::origin.server; figures are in the catalogue's units.
#pragma once

#include "sources/source.h"

namespace jitscope {

// GET /about/health: the status is the answer, the body is the reason of a failure. Fills restOk, message and BridgeHealthy.
// Takes any status in ParseContext::httpStatus; a 404 means that the page is switched off and is an Error of kind Unsupported.
Result<Observation> parseJvbHealth(QByteArrayView body, const ParseContext &context);
// GET /about/version: {"name","version","os"}.
Result<Observation> parseJvbVersion(QByteArrayView body, const ParseContext &context);
// GET /colibri/stats, also the forms of before 2.3-95 and of 2014–2020 (numbers as text).
Result<Observation> parseColibriStats(QByteArrayView body, const ParseContext &context);
// GET /metrics with Accept: application/json: one flat object, names without prefix.
Result<Observation> parseJvbMetricsJson(QByteArrayView body, const ParseContext &context);
// GET /debug, /debug?full=true, /debug/{conference}, /debug/{conference}/{endpoint}: both generations (before and from 2.3-222), short and full
// are told apart by content. Observation::handles holds the bridge's own conference ids.
// A conference that the bridge does not know (the text "null") gives an observation without rooms and a problem line.
Result<Observation> parseJvbDebug(QByteArrayView body, const ParseContext &context);
// GET /stats (2.3-222 and later): rooms with rtcstats enabled only; no jitter, no "sends audio" (they stay absent: full debug has them).
Result<Observation> parseJvbRtcStats(QByteArrayView body, const ParseContext &context);

} // namespace jitscope
