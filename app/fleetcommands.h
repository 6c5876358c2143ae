// Commands that make or share fleet files: add, export, import.
#pragma once

#include <QStringList>

class QCommandLineParser;

namespace jitscope {

// `jitscope add ADDRESS [--write] [--name N] [--user U --secret NAME] [--json]`: looks, prints what it would add; writes only with --write.
// 0 everything found works, 1 something needs a setting or a login, 2 nothing could be found or written, 64 wrong call.
int addCommand(QCommandLineParser &parser, const QStringList &words);
// `jitscope export [FILE]`: the fleet without secrets, to standard output without FILE.
int exportCommand(QCommandLineParser &parser, const QStringList &words);
// `jitscope import FILE`: adds the shards of that file to the fleet file; those that are there by name stay. Latches of new ones are on.
int importCommand(QCommandLineParser &parser, const QStringList &words);

} // namespace jitscope
