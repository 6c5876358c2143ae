// HOCON: jibri.conf, jvb.conf, jicofo.conf.
#pragma once

#include "config/configtext.h"

namespace jitscope {

ConfigResult<ConfigText> readHocon(const QByteArray &bytes);
// Undefined takes the key out. The caller checks the answer (config/reader.h).
ConfigResult<QByteArray> editHocon(const ConfigText &text, const ConfigPath &path, const QJsonValue &value);

} // namespace jitscope
