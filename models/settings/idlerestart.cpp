#include "settings/idlerestart.h"

#include <QDateTime>
#include <QRegularExpression>

namespace jitscope {

Result<std::pair<int, int>> parseDayWindow(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^([01][0-9]|2[0-3]):([0-5][0-9])-([01][0-9]|2[0-3]):([0-5][0-9])$"));
    const QRegularExpressionMatch m = shape.match(text);
    if (!m.hasMatch()) return fail(Error::Kind::Malformed, text, QStringLiteral("expected a time of day from-until, like 03:30-05:00"));
    const int from = m.captured(1).toInt() * 60 + m.captured(2).toInt(), until = m.captured(3).toInt() * 60 + m.captured(4).toInt();
    if (from == until) return fail(Error::Kind::Malformed, text, QStringLiteral("from and until are the same time"));
    return std::pair(from, until);
}

QString dayWindowText(int from, int until)
{
    const auto time = [](int minutes) { return QStringLiteral("%1:%2").arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0')); };
    return time(from) + u'-' + time(until);
}

std::optional<IdleWindow> windowAt(const IdleRestart &rule, const QTimeZone &zone, qint64 now)
{
    if (!rule.isOn()) return {};
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    const auto at = [&](const QDate &day, int minutes) { return QDateTime(day, QTime(minutes / 60, minutes % 60), zone).toMSecsSinceEpoch(); };
    for (const QDate &day : {today.addDays(-1), today}) {
        const IdleWindow w{at(day, rule.from), at(rule.until > rule.from ? day : day.addDays(1), rule.until)};
        if (now >= w.from && now < w.until) return w;
    }
    return {};
}

QTimeZone zoneOf(const IdleRestart &rule, const QString &region)
{
    const QString name = rule.zones.value(region, rule.zone);
    const QTimeZone zone(name.toLatin1());
    return !name.isEmpty() && zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

} // namespace jitscope
