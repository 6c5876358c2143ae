// Lua: Prosody's configuration.
#pragma once

#include "config/configtext.h"

namespace jitscope {

ConfigResult<ConfigText> readLua(const QByteArray &bytes);
// Undefined takes the key out. The caller checks the answer (config/reader.h).
ConfigResult<QByteArray> editLua(const ConfigText &text, const ConfigPath &path, const QJsonValue &value);

} // namespace jitscope
