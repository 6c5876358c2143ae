#include "fuzz.h"

#include "sources/jibri.h"

using namespace jitscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto seen = parseJibriHealth({reinterpret_cast<const char *>(data), qsizetype(size)}, fuzzContext(SourceKind::JibriHealth));
    requireSane(seen);
    require(!seen || (seen->servers.size() == 1 && seen->servers[0].rest.known), "health without a recorder");
    return 0;
}
