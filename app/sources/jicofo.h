// The pages of the focus (Jicofo 1.0.840 …), one ParseFn each. All are pure and refuse bad input with Error::Kind::Malformed (see source.h).
// Bridges and recorders go by their brewery nickname, as these pages call them; the focus itself by ParseContext::origin.server.
// None of these pages tells a figure of the network: those come from the bridges.
#pragma once

#include "sources/source.h"

namespace jitscope {

// GET /about/health: "OK" or nothing when healthy, else 5xx with the reason. 404 is "not enabled", the default: an Error of kind Unsupported.
Result<Observation> parseJicofoHealth(QByteArrayView body, const ParseContext &context);
// GET /about/version: {"name","version","os"}.
Result<Observation> parseJicofoVersion(QByteArrayView body, const ParseContext &context);
// GET /stats, from the flat form of 2020 to the present one.
Result<Observation> parseJicofoStats(QByteArrayView body, const ParseContext &context);
// GET /metrics with Accept: application/json: one flat object, names without prefix.
Result<Observation> parseJicofoMetricsJson(QByteArrayView body, const ParseContext &context);
// GET /debug, ?full=true, /debug/conferences-full and /rtcstats (told apart by content): bridges, recorders, gateways, rooms. Health-check rooms are left out.
Result<Observation> parseJicofoDebug(QByteArrayView body, const ParseContext &context);
// GET /debug/conferences: a list of room JIDs; health-check rooms are left out.
Result<Observation> parseJicofoConferences(QByteArrayView body, const ParseContext &context);
// GET /debug/conference/{room}: who is there, on which bridge. {} (unknown room) gives an observation without rooms and a problem line.
Result<Observation> parseJicofoConference(QByteArrayView body, const ParseContext &context);

// GET /pin: which rooms are put on bridges of one version, open or not.
Result<Observation> parseJicofoPins(QByteArrayView body, const ParseContext &context);

} // namespace jitscope
