#include "settings/historykeeping.h"

namespace jitscope {
namespace {

constexpr const char *keepingTiers[] = {"seconds", "minutes", "hours"};

qint64 keptDays(const QVariantMap &map, const char *key, qint64 usualMs)
{
    bool fine = false;
    const int days = map.value(QLatin1String(key)).toInt(&fine);
    return fine && days >= LeastHistoryDays && days <= MostHistoryDays ? days * HistoryLimits::Day : usualMs;
}

} // namespace

QVariantMap HistoryKeeping::toMap() const
{
    QVariantMap map{{QStringLiteral("on"), on}, {QStringLiteral("pseudonyms"), pseudonyms}, {QStringLiteral("archive"), archive}, {QStringLiteral("memoryMB"), memoryMB},
                    {QStringLiteral("nameDays"), int(limits.nameAgeMs / HistoryLimits::Day)}, {QStringLiteral("eventDays"), int(limits.eventAgeMs / HistoryLimits::Day)}};
    for (size_t i = 0; i < limits.tiers.size(); ++i)
        map.insert(QLatin1String(keepingTiers[i]), QVariantMap{{QStringLiteral("days"), int(limits.tiers[i].ageMs / HistoryLimits::Day)}, {QStringLiteral("MB"), int(limits.tiers[i].bytes / HistoryLimits::MB)}});
    return map;
}

HistoryKeeping HistoryKeeping::fromMap(const QVariantMap &map)
{
    HistoryKeeping k;
    k.on = map.value(QStringLiteral("on"), k.on).toBool();
    k.pseudonyms = map.value(QStringLiteral("pseudonyms"), k.pseudonyms).toBool();
    k.archive = map.value(QStringLiteral("archive"), k.archive).toBool();
    bool fine = false;
    if (const int mb = map.value(QStringLiteral("memoryMB")).toInt(&fine); fine && mb >= LeastMemoryMB && mb <= MostMemoryMB) k.memoryMB = mb;
    k.limits.nameAgeMs = keptDays(map, "nameDays", k.limits.nameAgeMs);
    k.limits.eventAgeMs = keptDays(map, "eventDays", k.limits.eventAgeMs);
    for (size_t i = 0; i < k.limits.tiers.size(); ++i) {
        const QVariantMap tier = map.value(QLatin1String(keepingTiers[i])).toMap();
        k.limits.tiers[i].ageMs = keptDays(tier, "days", k.limits.tiers[i].ageMs);
        if (const int mb = tier.value(QStringLiteral("MB")).toInt(&fine); fine && mb >= LeastHistoryMB && mb <= MostHistoryMB) k.limits.tiers[i].bytes = mb * HistoryLimits::MB;
    }
    return k;
}

} // namespace jitscope
