#include "fuzz.h"

#include "sources/jvb.h"

using namespace jitscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView body(reinterpret_cast<const char *>(data), qsizetype(size));
    requireSane(parseJvbDebug(body, fuzzContext(SourceKind::JvbDebug)));
    requireSane(parseJvbDebug(body, fuzzContext(SourceKind::JvbDebugFull, false)));
    requireSane(parseJvbRtcStats(body, fuzzContext(SourceKind::JvbRtcStats)));
    return 0;
}
