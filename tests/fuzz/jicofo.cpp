#include "fuzz.h"

#include "sources/jicofo.h"

using namespace jitscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView body(reinterpret_cast<const char *>(data), qsizetype(size));
    requireSane(parseJicofoStats(body, fuzzContext(SourceKind::JicofoStats)));
    requireSane(parseJicofoMetricsJson(body, fuzzContext(SourceKind::JicofoMetrics)));
    requireSane(parseJicofoDebug(body, fuzzContext(SourceKind::JicofoDebug)));
    requireSane(parseJicofoConferences(body, fuzzContext(SourceKind::JicofoConferences)));
    requireSane(parseJicofoConference(body, fuzzContext(SourceKind::JicofoConference)));
    return 0;
}
