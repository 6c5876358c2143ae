// Prosody's configuration: what Lua's own parser takes, ours takes; places lie within the text, and an edit changes its key only.
#include "config.h"

#include "config/luadocument.h"

using namespace jitscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto document = luaDocument(bytes);
    require(document.has_value() || luaFault(bytes).has_value(), "our parser refuses what Lua takes");
    fuzzConfig(ConfigFormat::Lua, "prosody", data, size);
    return 0;
}
