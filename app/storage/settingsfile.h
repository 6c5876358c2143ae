// Keeps Settings in $XDG_CONFIG_HOME/jitscope/settings.json, whole or not at all.
#pragma once

#include "base/result.h"
#include "settings/settings.h"

namespace jitscope {

QString defaultSettingsPath();
// An absent file is no error. A broken one is: it is kept beside as settings.json.broken and the settings start fresh.
Result<> loadSettings(Settings &settings, const QString &path);
Result<> saveSettings(const Settings &settings, const QString &path);

} // namespace jitscope
