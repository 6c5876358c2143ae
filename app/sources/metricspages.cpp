#include "sources/metricspages.h"

namespace jitscope {

Result<Observation> parseJvbMetrics(QByteArrayView, const ParseContext &) { return fail(Error::Kind::Unsupported, QStringLiteral("jvb-metrics")); }
Result<Observation> parseJicofoMetrics(QByteArrayView, const ParseContext &) { return fail(Error::Kind::Unsupported, QStringLiteral("jicofo-metrics")); }
Result<Observation> parseJibriMetrics(QByteArrayView, const ParseContext &) { return fail(Error::Kind::Unsupported, QStringLiteral("jibri-metrics")); }
Result<Observation> parseProsodyMetrics(QByteArrayView, const ParseContext &) { return fail(Error::Kind::Unsupported, QStringLiteral("prosody-metrics")); }
Result<Observation> parseNodeExporter(QByteArrayView, const ParseContext &) { return fail(Error::Kind::Unsupported, QStringLiteral("node-exporter")); }
Result<Observation> parseHaproxyMetrics(QByteArrayView, const ParseContext &) { return fail(Error::Kind::Unsupported, QStringLiteral("haproxy-metrics")); }
Result<Observation> parseExposition(QByteArrayView, const ParseContext &) { return fail(Error::Kind::Unsupported, QStringLiteral("exposition")); }

} // namespace jitscope
