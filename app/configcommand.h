// `jitscope config`: what the editor of configuration files says, without a window.
#pragma once

#include <QStringList>

class QCommandLineParser;

namespace jitscope {

// `jitscope config check FILE… [--json]`: each file read by its own format's grammar and checked against the keys that its component knows; what a file
// is, is said by its name (jibri.conf, jvb.conf, jicofo.conf, *config.js, *.lua, .env, units). Values of secrets are not told. Nothing is asked of any server.
// 0 nothing to say, 1 warnings, 2 its component would refuse one of them, or it cannot be read, 64 wrong call.
int configCommand(QCommandLineParser &parser, const QStringList &words);

} // namespace jitscope
