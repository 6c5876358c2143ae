// `jitscope history`: the store of past moments without a window: how large it is, whether it is whole, out of it and into it.
#pragma once

#include <QStringList>

class QCommandLineParser;

namespace jitscope {

// history stat | verify | prune | salvage | export [FILE] | import MANIFEST… | archive | open [MANIFEST…] [--close]; --store FILE: another one than the console's.
// Events of JSON lines: {"event", "at", "number", "shard", "room", "person", "server", "name", "text", "value"}; series: {"metric", "unit", "at", "ms", "shard", …, "min",
// "max", "mean"}, `ms` being how long a figure stands for; what is not there is left out. CSV: the same as columns.
// Answers 0 done and whole, 1 a part is damaged or nothing was there to do it to, 2 it failed, 3 no store can be read, 64 wrong call. What changes the store
// (prune, salvage, archive) needs it for itself: while a console keeps it the answer is 2, and says whose it is.
int historyCommand(QCommandLineParser &parser, const QStringList &words);

// "2026-10-01", "2026-10-01T14:05", with "Z" or an offset; without: of this computer's zone; "-3h", "-2d", "-30m", "-10s": before now. ms since the epoch; −1: no such.
qint64 parseHistoryTime(const QString &text, qint64 now);

} // namespace jitscope
