// Text set by strangers, made safe to show (DESIGN §10).
#pragma once

#include <QString>

namespace jitscope {

// Control characters, bidi overrides and line separators become visible signs (␊, ␀, ⟪U+202E⟫); cut at `limit` characters with "…".
QString visibleText(const QString &text, qsizetype limit = 256);

} // namespace jitscope
