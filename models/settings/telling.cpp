#include "settings/telling.h"

#include <algorithm>

namespace jitscope {

int Telling::volumeAt(AlertSeverity severity, int minuteOfDay) const
{
    const TellRule &rule = of(severity);
    if (!rule.sound || severity == AlertSeverity::Info) return 0;
    if (quiet.isQuiet(minuteOfDay) && (severity != AlertSeverity::Page || quiet.pagesToo)) return 0;
    return rule.volume;
}

QVariantMap Telling::toMap() const
{
    QVariantMap map;
    for (const AlertSeverity s : {AlertSeverity::Warning, AlertSeverity::Severe, AlertSeverity::Page}) {
        const TellRule &r = of(s);
        map.insert(QLatin1String(severityName(s)), QVariantMap{{QStringLiteral("bubble"), r.bubble}, {QStringLiteral("sound"), r.sound}, {QStringLiteral("volume"), r.volume}});
    }
    map.insert(QStringLiteral("quiet"), QVariantMap{{QStringLiteral("on"), quiet.on}, {QStringLiteral("from"), quiet.from}, {QStringLiteral("until"), quiet.until}, {QStringLiteral("pages"), quiet.pagesToo}});
    return map;
}

Telling Telling::fromMap(const QVariantMap &map)
{
    Telling t;
    for (const AlertSeverity s : {AlertSeverity::Warning, AlertSeverity::Severe, AlertSeverity::Page}) {
        const QVariantMap kept = map.value(QLatin1String(severityName(s))).toMap();
        TellRule &r = t.rules[size_t(s)];
        r.bubble = kept.value(QStringLiteral("bubble"), r.bubble).toBool();
        r.sound = kept.value(QStringLiteral("sound"), r.sound).toBool();
        r.volume = std::clamp(kept.value(QStringLiteral("volume"), r.volume).toInt(), 1, 100);
    }
    const QVariantMap kept = map.value(QStringLiteral("quiet")).toMap();
    const auto minute = [&](const QString &key, int usual) {
        const int value = kept.value(key, usual).toInt();
        return value >= 0 && value < 24 * 60 ? value : usual;
    };
    t.quiet = {kept.value(QStringLiteral("on"), false).toBool(), minute(QStringLiteral("from"), t.quiet.from), minute(QStringLiteral("until"), t.quiet.until), kept.value(QStringLiteral("pages"), false).toBool()};
    return t;
}

} // namespace jitscope
