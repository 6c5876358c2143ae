// Start with the session: one desktop file in $XDG_CONFIG_HOME/autostart (freedesktop.org, Desktop Application Autostart Specification), whole or not at all.
#pragma once

#include "base/result.h"

#include <QStringList>

namespace jitscope {

QString defaultAutostartPath();
// A file that says Hidden=true, or X-GNOME-Autostart-enabled=false, starts nothing.
bool isAutostart(const QString &path);
// command: program and arguments. Off: the file goes.
Result<> setAutostart(bool on, const QString &path, const QStringList &command);
// One word of an Exec line, as the Desktop Entry Specification quotes it.
QString execWord(const QString &word);

} // namespace jitscope
