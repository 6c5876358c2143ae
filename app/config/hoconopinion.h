// A second reader of HOCON, nobody's of ours: cpp-hocon compares what it makes of a file before and after an edit.
#pragma once

#include "config/configtext.h"

#include <optional>

namespace jitscope {

// Empty: it agrees that nothing but `path` changed, or it has no opinion (it cannot read the first text, or the text is too large for it).
// Includes are taken out before it sees the text, for it would read local files; characters beyond ASCII are masked, for it refuses some of them.
std::optional<ConfigFault> hoconObjection(const ConfigText &before, const ConfigText &after, const ConfigPath &path);

// What cpp-hocon says against a text; empty: it reads it. For tests.
std::optional<QString> hoconComplaint(const ConfigText &text);

} // namespace jitscope
