// A page's request as a command for a shell: curl, through the same SSH tunnel where there is one. No secret is in it: curl asks for the password, a token is
// taken from $TOKEN.
#pragma once

#include "raw/rawpage.h"

namespace jitscope {

// One word of a POSIX shell, whatever is in it.
QString shellWord(const QString &text);
QString curlOf(const RawPage &page);

} // namespace jitscope
