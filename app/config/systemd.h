// systemd's unit files and drop-ins (systemd.syntax(7)). Paths: {"Service","LimitNOFILE"}; values are text, continued lines joined with a blank.
// A setting that is a list (Environment, ExecStart, After…) may stand several times: all of them are effective, down from the last empty one.
#pragma once

#include "config/configtext.h"

namespace jitscope {

ConfigResult<ConfigText> readSystemd(const QByteArray &bytes);
// Undefined takes the key out. A list that stands several times cannot be changed by key, only in the text.
ConfigResult<QByteArray> editSystemd(const ConfigText &text, const ConfigPath &path, const QJsonValue &value);

} // namespace jitscope
