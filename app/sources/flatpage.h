// Pages that are one object of figures: /colibri/stats, Jicofo's /stats, the JSON form of /metrics. The catalogue names the keys.
#pragma once

#include "sources/json.h"

#include <functional>

namespace jitscope {

struct FlatPage
{
    SourceKind page{};       // whose wire keys count
    std::string_view prefix; // of the wire keys, not in this page ("jitsi_jvb_")
    // Sees every text and bool, and every number that no catalogue row names; path members are joined by "/". May be empty.
    std::function<void(const std::string &path, JsonValue &scalar)> other;
};

// Fills `server`'s readings (and the raws of `out`). A key that is there without a figure (null, NaN) reads as NotYet; one that is not there
// is left absent.
Result<> readFlatPage(QByteArrayView body, const ParseContext &context, const FlatPage &page, Server &server, Observation &out);

// Every figure that the page could carry but does not: this version has it not.
void markNotExported(const ParseContext &context, SourceKind page, Server &server);

// An empty observation of that page, and the server that it speaks of.
Observation observationOf(const ParseContext &context);
Server ownServer(const ParseContext &context, ServerKind kind);
void setMeasured(Readings &readings, Metric metric, double value, const ParseContext &context); // NaN: NotYet

// /about/version of JVB and Jicofo: {"name","version","os"}; refuses a page of another component.
Result<Observation> readVersionPage(QByteArrayView body, const ParseContext &context, ServerKind kind, QStringView name);
// /about/health of both: what the status says, and the reason out of the body.
Result<Observation> readHealthPage(QByteArrayView body, const ParseContext &context, ServerKind kind, Metric healthy);

} // namespace jitscope
