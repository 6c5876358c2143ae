// A machine without node_exporter: its own files under /proc, read by one small shell script over SSH (proc(5); operations.md §12). They need no rights.
#pragma once

#include "sources/source.h"

#include <QStringList>

namespace jitscope {

// What is run on the host. `clock`: ask timedatectl too whether the clock is synchronised, which starts a service there: seldom.
QStringList hostProcCommand(bool clock);

// The script's output: sections "@name" with the text of one file each, df last; a section that is missing or cannot be read leaves its figures absent.
// Malformed when it is not that script's output, or was cut off.
Result<Observation> parseHostProc(QByteArrayView output, const ParseContext &context);

// Turn after turn of one host: asks for its clock every ClockTurns only, and says it in between.
class HostProc
{
public:
    QStringList command() { return hostProcCommand(m_turn++ % ClockTurns == 0); }
    Result<Observation> take(QByteArrayView output, const ParseContext &context);

    static constexpr int ClockTurns = 20;

private:
    int m_turn = 0;
    std::optional<Reading> m_clock;
};

} // namespace jitscope
