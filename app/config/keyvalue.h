// KEY=value lines: .env of docker compose (its grammar: github.com/compose-spec/compose-go, dotenv), and the files that service scripts source.
// Paths have one step, values are text. ${NAME} is followed within the file, above; what else stands after $ is its component's to know.
#pragma once

#include "config/configtext.h"

namespace jitscope {

ConfigResult<ConfigText> readKeyValue(const QByteArray &bytes);
// Undefined takes the key out. The caller checks the answer (config/reader.h).
ConfigResult<QByteArray> editKeyValue(const ConfigText &text, const ConfigPath &path, const QJsonValue &value);

} // namespace jitscope
