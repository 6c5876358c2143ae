// KEY=value lines: .env of docker-compose.
#pragma once

#include "config/configtext.h"

namespace jitscope {

ConfigResult<ConfigText> readKeyValue(const QByteArray &bytes);
// Undefined takes the key out. The caller checks the answer (config/reader.h).
ConfigResult<QByteArray> editKeyValue(const ConfigText &text, const ConfigPath &path, const QJsonValue &value);

} // namespace jitscope
