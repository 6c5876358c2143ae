// systemd's unit files and drop-ins.
#pragma once

#include "config/configtext.h"

namespace jitscope {

ConfigResult<ConfigText> readSystemd(const QByteArray &bytes);
// Undefined takes the key out. The caller checks the answer (config/reader.h).
ConfigResult<QByteArray> editSystemd(const ConfigText &text, const ConfigPath &path, const QJsonValue &value);

} // namespace jitscope
