// How an operator gets to a server with other programs: a terminal with ssh, a browser. Values, any thread.
#pragma once

#include "settings/fleetconfig.h"

#include <functional>

namespace jitscope {

struct Launch
{
    QStringList ssh;     // words of the command that logs in there, by the user's own configuration and its jump hosts; empty: no SSH way
    QUrl web;            // of its HTTP interface, when it can be opened straight away; empty: it cannot
    QStringList forward; // words of the command that leads there first; `through` is then its address on this computer
    QUrl through;
};
Launch launchOf(const ShardConfig &shard, const EndpointConfig &endpoint);
// Of the shard itself: its SSH way.
Launch launchOf(const ShardConfig &shard);

// A terminal that runs that program: $TERMINAL first, then x-terminal-emulator and those that desktops bring. `find`: the path of a program, empty when it is not
// there. Empty: there is none.
QStringList terminalWords(const QStringList &program, const QString &wanted, const std::function<QString(const QString &)> &find);

} // namespace jitscope
