// The /metrics pages that the console knows: each turns samples that stand in the catalogue into readings of one server
// (id context.origin.server). Prometheus text 0.0.4, OpenMetrics and, for JVB, Jicofo and Jibri, their JSON form.
// `<name>_created` is never a count. A catalogue figure that the page does not hold is NotYet: families come with their first use.
#pragma once

#include "sources/source.h"

namespace jitscope {

Result<Observation> parseJvbMetrics(QByteArrayView body, const ParseContext &context);     // Bridge
Result<Observation> parseJicofoMetrics(QByteArrayView body, const ParseContext &context);  // Focus; per-bridge rows as servers when labelled
Result<Observation> parseJibriMetrics(QByteArrayView body, const ParseContext &context);   // Recorder; `healthy` has no meaning before the first session
Result<Observation> parseProsodyMetrics(QByteArrayView body, const ParseContext &context); // Prosody; connections and rooms summed over hosts
Result<Observation> parseNodeExporter(QByteArrayView body, const ParseContext &context);   // Host
Result<Observation> parseHaproxyMetrics(QByteArrayView body, const ParseContext &context); // Proxy
Result<Observation> parseExposition(QByteArrayView body, const ParseContext &context);     // any page: no server, all samples as raws

} // namespace jitscope
