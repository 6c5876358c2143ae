// Days as people write them where they live; the time of day is of 24 hours everywhere (look §12).
#pragma once

#include <QDateTime>
#include <QLocale>

namespace jitscope {

// "9 Nov", "9. Nov.", "11月9日".
inline QString formatDay(const QDateTime &when, const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Chinese:
    case QLocale::Japanese: return locale.toString(when, QStringLiteral("M月d日"));
    case QLocale::German: return locale.toString(when, QStringLiteral("d. MMM"));
    default: return locale.toString(when, QStringLiteral("d MMM"));
    }
}

// "9 Nov 07:04".
inline QString formatDayTime(const QDateTime &when, const QLocale &locale) { return formatDay(when, locale) + when.toString(QStringLiteral(" HH:mm")); }

} // namespace jitscope
