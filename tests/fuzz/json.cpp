// The strict reader of every JSON page, on its own: any bytes, a verdict with a place, no crash.
#include "fuzz.h"

#include "sources/json.h"

using namespace jitscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView body(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto verdict = validateJson(body, QStringLiteral("fuzz"));
    if (!verdict) require(!verdict.error().where.isEmpty() && !verdict.error().detail.isEmpty(), "a refusal without place or reason");
    return 0;
}
