#include "fuzz.h"

#include "sources/prosody.h"

using namespace jitscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView body(reinterpret_cast<const char *>(data), qsizetype(size));
    requireSane(parseProsodyCensus(body, fuzzContext(SourceKind::ProsodyCensus)));
    requireSane(parseProsodyRoomSize(body, fuzzContext(SourceKind::ProsodyRoomSize)));
    requireSane(parseProsodyRoom(body, fuzzContext(SourceKind::ProsodyRoom)));
    return 0;
}
