// Units as shown on screen (look §12): ms, %, kbit/s, Mbit/s, bytes. Raw units of servers are converted at the rim.
#pragma once

#include <QLocale>
#include <QString>

namespace jitscope {

enum class Unit : quint8 { None, Count, Millisecond, Second, Percent, KilobitPerSecond, MegabitPerSecond, Byte, BytePerSecond, PerSecond, Ratio, Flag, EpochMillisecond };

// The unit's sign, not translated ("ms", "%", "kbit/s"); empty for None, Count, Ratio and Flag.
QString unitSign(Unit unit);
// The stable name used in JSON: "ms", "percent", "kbit/s", "bytes", "count", "ratio", "bool", …
const char *unitName(Unit unit);
// The figure alone, grouped and with a fixed count of decimals (look §12); loss has one decimal under 10 and none above.
QString formatFigure(double value, Unit unit, int decimals, const QLocale &locale);
// The figure with its unit and the right space between them in that language (none before % in zh and ja).
QString formatWithUnit(double value, Unit unit, int decimals, const QLocale &locale);
// "0.6 s", "38 s", "6 min", "1 h 12 min", "3 d 4 h": rounds down (look §12). Negative ages count as 0.
QString formatAge(qint64 ms, const QLocale &locale);

} // namespace jitscope
