// `jitscope out`: where alerts and figures go, and whether that works.
#pragma once

#include <QStringList>

class QCommandLineParser;

namespace jitscope {

// `jitscope out [--json]` lists the fleet file's [[out]]; nothing is sent. `jitscope out test NAME [--json]` sends a test that says that it is one, and prints the
// reply. 0 taken, 1 not taken, 2 the fleet file has mistakes (the list), 3 no fleet, 64 wrong call.
int outCommand(QCommandLineParser &parser, const QStringList &words);

} // namespace jitscope
