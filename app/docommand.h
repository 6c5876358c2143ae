// `jitscope do`: operations without a window, through the same runner and into the same audit log.
#pragma once

#include <QStringList>

class QCommandLineParser;

namespace jitscope {

// `jitscope do KIND TARGET… [--shard S] [--set KEY=VALUE]… [--dry-run] [--yes] [--on-timeout wait|force|move|cancel] [--unlatch] [--json]`; `do` alone lists the kinds, `do --resume` goes on with
// what a console that is gone left open.
// 0 done, 1 cancelled or undone, 2 failed, 3 refused or nothing known, 64 wrong call.
int doCommand(QCommandLineParser &parser, const QStringList &words);
// `jitscope audit [--json] [--verify] [--wait S] [FILE]`: the newest entries; with FILE the whole log as JSON lines. 2: the chain is broken.
int auditCommand(QCommandLineParser &parser, const QStringList &words);

} // namespace jitscope
