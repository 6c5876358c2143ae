#include "fuzz.h"

#include "sources/jvb.h"

using namespace jitscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView body(reinterpret_cast<const char *>(data), qsizetype(size));
    requireSane(parseColibriStats(body, fuzzContext(SourceKind::JvbColibriStats)));
    requireSane(parseJvbMetricsJson(body, fuzzContext(SourceKind::JvbMetrics)));
    requireSane(parseJvbHealth(body, fuzzContext(SourceKind::JvbHealth)));
    requireSane(parseJvbVersion(body, fuzzContext(SourceKind::JvbVersion)));
    return 0;
}
