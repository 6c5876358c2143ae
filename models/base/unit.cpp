#include "base/unit.h"

#include <cmath>

namespace jitscope {

QString unitSign(Unit unit)
{
    switch (unit) {
    case Unit::Millisecond: return QStringLiteral("ms");
    case Unit::Second: return QStringLiteral("s");
    case Unit::Percent: return QStringLiteral("%");
    case Unit::KilobitPerSecond: return QStringLiteral("kbit/s");
    case Unit::MegabitPerSecond: return QStringLiteral("Mbit/s");
    case Unit::Byte: return QStringLiteral("B");
    case Unit::BytePerSecond: return QStringLiteral("B/s");
    case Unit::PerSecond: return QStringLiteral("/s");
    default: return {};
    }
}

const char *unitName(Unit unit)
{
    switch (unit) {
    case Unit::None: return "";
    case Unit::Count: return "count";
    case Unit::Millisecond: return "ms";
    case Unit::Second: return "s";
    case Unit::Percent: return "percent";
    case Unit::KilobitPerSecond: return "kbit/s";
    case Unit::MegabitPerSecond: return "Mbit/s";
    case Unit::Byte: return "bytes";
    case Unit::BytePerSecond: return "bytes/s";
    case Unit::PerSecond: return "1/s";
    case Unit::Ratio: return "ratio";
    case Unit::Flag: return "bool";
    case Unit::EpochMillisecond: return "ms-since-epoch";
    }
    return "";
}

QString formatFigure(double value, Unit unit, int decimals, const QLocale &locale)
{
    if (!std::isfinite(value)) return QStringLiteral("–");
    if (unit == Unit::Percent && std::abs(value) >= 10) decimals = 0;
    if (unit == Unit::Byte || unit == Unit::BytePerSecond) {
        static constexpr const char *steps[] = {"B", "KB", "MB", "GB", "TB"};
        int step = 0;
        while (std::abs(value) >= 1000 && step < 4) { value /= 1000; ++step; }
        return locale.toString(value, 'f', step == 0 || value >= 10 ? 0 : 1) + QChar(0x202f) + QLatin1String(steps[step])
               + (unit == Unit::BytePerSecond ? QStringLiteral("/s") : QString());
    }
    return locale.toString(value, 'f', decimals);
}

QString formatWithUnit(double value, Unit unit, int decimals, const QLocale &locale)
{
    const QString figure = formatFigure(value, unit, decimals, locale);
    if (unit == Unit::Byte || unit == Unit::BytePerSecond) return figure; // carries its own
    const QString sign = unitSign(unit);
    if (sign.isEmpty()) return figure;
    const bool tight = unit == Unit::Percent && (locale.language() == QLocale::Chinese || locale.language() == QLocale::Japanese);
    return tight ? figure + sign : figure + QChar(0x202f) + sign;
}

QString formatAge(qint64 ms, const QLocale &locale)
{
    ms = std::max<qint64>(0, ms);
    const qint64 s = ms / 1000;
    // not translated: unit signs, the same in all our languages (look §12)
    if (ms < 10'000) return locale.toString(double(ms / 100) / 10.0, 'f', 1) + QStringLiteral("\u202fs");
    if (s < 60) return QStringLiteral("%1\u202fs").arg(s);
    if (s < 3600) return QStringLiteral("%1\u202fmin").arg(s / 60);
    if (s < 86400) return QStringLiteral("%1\u202fh %2\u202fmin").arg(s / 3600).arg(s % 3600 / 60);
    return QStringLiteral("%1\u202fd %2\u202fh").arg(s / 86400).arg(s % 86400 / 3600);
}

} // namespace jitscope
