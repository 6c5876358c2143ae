// spdlog behind Qt's logging categories: one line per message, to stderr and a rotating file. Lines carry no secret and no person's name.
#pragma once

#include <QString>

namespace jitscope {

// Installs the Qt message handler. An empty file name logs to stderr only.
void startLogging(const QString &file, bool verbose);

// $XDG_STATE_HOME/jitscope/jitscope.log; its folder is made. Empty when it cannot be.
QString defaultLogPath();

} // namespace jitscope
