// `jitscope log SERVER`: the end of a server's log, known errors explained; with --follow what comes.
#pragma once

#include <QStringList>

class QCommandLineParser;

namespace jitscope {

int logCommand(QCommandLineParser &parser, const QStringList &words);

} // namespace jitscope
