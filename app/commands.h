// The headless twin of the window: status, watch, inspect, metrics, doctor, demo, secret.
#pragma once

#include "fleet/snapshot.h"

#include <QStringList>

namespace jitscope {

// Every page was read once, or has failed.
bool answered(const std::vector<SnapshotPtr> &shards);
// And every room that can be has been read in full.
bool settled(const std::vector<SnapshotPtr> &shards);

// The command named by the first argument after the program's name, or empty when a window is wanted.
QString commandOf(const QStringList &arguments);

// Runs the command with a QCoreApplication in place; answers the exit code (0 ok, 1 warning, 2 critical, 3 unknown for
// status and doctor; 64 for a wrong call, as sysexits.h).
int runCommand(const QStringList &arguments);

// The text of --help, with every command.
QString helpText();

} // namespace jitscope
