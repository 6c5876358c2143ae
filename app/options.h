// The options that the window and the commands share: which fleet, and how large a simulated one.
#pragma once

#include "console.h"

class QCommandLineParser;

namespace jitscope {

void addOptions(QCommandLineParser &parser);

struct FleetChoice
{
    ConsoleOptions options;
    QString error; // readable; empty when the choice can be run
};

// --demo, --fleet F, or the file in the XDG folder. With `orDemo` (the window) an absent default file means the demo fleet.
FleetChoice chooseFleet(const QCommandLineParser &parser, bool orDemo = false);
DemoOptions demoOptions(const QCommandLineParser &parser, QString &error);

// The audit log of that fleet: the demo has one of its own.
QString auditPathFor(const ConsoleOptions &options);
// What is kept of its alerts, beside it; empty for the demo.
QString alertsPathFor(const ConsoleOptions &options);

// "20", "1.5s": seconds to ms; -1 when it is none or beyond a day.
int parseSeconds(const QString &text);

} // namespace jitscope
