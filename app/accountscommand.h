// `jitscope accounts`: who may open rooms on a site in secure domain mode.
#pragma once

#include <QStringList>

class QCommandLineParser;

namespace jitscope {

// `jitscope accounts SHARD [--json]`: the accounts of the main host, how people log in there, and what Prosody, config.js and Jicofo say of it, and what to set when accounts are not asked.
// 0 read, 1 read but not only accounts open rooms here, 2 could not be read, 3 no fleet, 64 wrong call.
int accountsCommand(QCommandLineParser &parser, const QStringList &words);

} // namespace jitscope
