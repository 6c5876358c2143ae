// The catalogue of HTTP pages: one row per page.
#include "sources/source.h"

namespace jitscope {

std::span<const HttpKind> httpKinds() { return {}; }

const HttpKind *httpKind(SourceKind kind)
{
    for (const HttpKind &k : httpKinds())
        if (k.kind == kind) return &k;
    return nullptr;
}

} // namespace jitscope
