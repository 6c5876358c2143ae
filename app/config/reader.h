// Reads a configuration file of any format, and changes one key of it. Pure functions of their arguments, safe on any thread and against hostile text;
// no exception leaves them.
//
// Paths: as in config/configtext.h. A list is one entry as a whole; the objects in a list are walked as well, with their index from 0 as a step:
// {"jibri","api","xmpp","environments"} and {"jibri","api","xmpp","environments","0","xmpp-domain"} are both entries.
#pragma once

#include "config/configtext.h"

namespace jitscope {

// Larger files are refused: no component's configuration comes near it.
inline constexpr qsizetype largestConfig = 4 << 20; // bytes
inline constexpr int deepestConfig = 100;           // brackets within brackets

ConfigResult<ConfigText> readConfig(ConfigFormat format, const QByteArray &bytes);

// The text with `value` at `path`, all else as it stands: comments, order, layout, line ends. A path that is not there yet is added beside its
// neighbours, in the file's style. The answer was read again, and every key but `path` (with what is above and below it) is as before;
// a format's editor that fails this is a fault, never a file.
ConfigResult<QByteArray> withValue(const ConfigText &text, const ConfigPath &path, const QJsonValue &value);
// Back to the default: every entry of `path` leaves, with the comment that stands on its own line's end.
ConfigResult<QByteArray> withoutValue(const ConfigText &text, const ConfigPath &path);

// The last step of the entry's name written otherwise; its value stays as it is written, and so does every other key.
ConfigResult<QByteArray> withName(const ConfigText &text, const ConfigPath &path, const QString &name);

// Empty: both texts say the same of every key that is not `path`, above it or below it. Otherwise the first that differs.
ConfigPath differingBut(const ConfigText &before, const ConfigText &after, const ConfigPath &path);

} // namespace jitscope
