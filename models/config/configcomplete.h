// What may be written at a place of a configuration text, by the key catalogue. A rough reading that also serves while the text is half typed. Pure, any thread.
#pragma once

#include "config/keycatalogue.h"

namespace jitscope {

// The path of the block around `at`: {"jibri","recording"}; systemd's section, Lua's host.
ConfigPath blockAt(const QByteArray &text, qsizetype at, ConfigFormat format);
// Names that begin with the letters before `at` (without regard to case), or values of the key where a value stands; sorted, at most 60.
QStringList completionsAt(const QByteArray &text, qsizetype at, ConfigFormat format, const KeyCatalogue &keys);

} // namespace jitscope
