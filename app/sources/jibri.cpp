#include "sources/jibri.h"

namespace jitscope {

Result<Observation> parseJibriHealth(QByteArrayView, const ParseContext &)
{
    return fail(Error::Kind::Unsupported, QStringLiteral("jibri-health"), QStringLiteral("not written yet"));
}

} // namespace jitscope
