// JavaScript: config.js, interface_config.js, custom-config.js.
#pragma once

#include "config/configtext.h"

namespace jitscope {

ConfigResult<ConfigText> readJavaScript(const QByteArray &bytes);
// Undefined takes the key out. The caller checks the answer (config/reader.h).
ConfigResult<QByteArray> editJavaScript(const ConfigText &text, const ConfigPath &path, const QJsonValue &value);

} // namespace jitscope
