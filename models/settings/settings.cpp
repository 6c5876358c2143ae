#include "settings/settings.h"

namespace jitscope {

Settings::Settings(QObject *parent)
    : QObject(parent)
{
}

void Settings::setTheme(ThemeChoice theme)
{
    if (std::exchange(m_theme, theme) != theme) emit changed();
}

void Settings::setLanguage(const QString &language)
{
    if (std::exchange(m_language, language) != language) emit changed();
}

void Settings::setReduceMotion(bool on)
{
    if (std::exchange(m_reduceMotion, on) != on) emit changed();
}

void Settings::setResortMs(int ms)
{
    ms = std::clamp(ms, 2000, 30000);
    if (std::exchange(m_resortMs, ms) != ms) emit changed();
}

void Settings::setLatchMinutes(int minutes)
{
    minutes = std::clamp(minutes, 1, 480);
    if (std::exchange(m_latchMinutes, minutes) != minutes) emit changed();
}

void Settings::setTelling(const Telling &telling)
{
    if (m_telling == telling) return;
    m_telling = telling;
    emit changed();
}

void Settings::setHistory(const HistoryKeeping &history)
{
    if (m_history == history) return;
    m_history = history;
    emit changed();
}

void Settings::setStartsInTray(bool on)
{
    if (std::exchange(m_startsInTray, on) != on) emit changed();
}

void Settings::setKeepsWatching(bool on)
{
    if (std::exchange(m_keepsWatching, on) != on) emit changed();
}

void Settings::setToldClosing(bool stays)
{
    if (!std::exchange(stays ? m_toldStays : m_toldQuits, true)) emit changed();
}

void Settings::setDensity(DensityChoice density)
{
    if (std::exchange(m_density, density) != density) emit changed();
}

void Settings::setSingleKeys(bool on)
{
    if (std::exchange(m_singleKeys, on) != on) emit changed();
}

void Settings::setKey(const QString &command, const QString &keys)
{
    if (m_keys.contains(command) && m_keys.value(command).toString() == keys) return;
    m_keys.insert(command, keys);
    emit changed();
}

void Settings::forgetKey(const QString &command)
{
    if (m_keys.remove(command)) emit changed();
}

void Settings::setLayout(const QString &name, const QVariantMap &values)
{
    if (m_layouts.value(name).toMap() == values) return;
    m_layouts.insert(name, values);
    emit layoutChanged();
}

std::optional<bool> Settings::shardLatch(const QString &shard) const
{
    const auto it = m_shardLatches.constFind(shard);
    return it == m_shardLatches.cend() ? std::nullopt : std::optional(it->toBool());
}

void Settings::setShardLatch(const QString &shard, bool closed)
{
    m_knowsShards = true;
    if (shardLatch(shard) == closed) return;
    m_shardLatches.insert(shard, closed);
    emit layoutChanged();
}

QVariantMap Settings::toMap() const
{
    QVariantMap map = m_rest;
    map.insert(QStringLiteral("theme"), int(m_theme));
    map.insert(QStringLiteral("language"), m_language);
    map.insert(QStringLiteral("reduceMotion"), m_reduceMotion);
    map.insert(QStringLiteral("resortMs"), m_resortMs);
    map.insert(QStringLiteral("latchMinutes"), m_latchMinutes);
    map.insert(QStringLiteral("telling"), m_telling.toMap());
    map.insert(QStringLiteral("history"), m_history.toMap());
    map.insert(QStringLiteral("startsInTray"), m_startsInTray);
    map.insert(QStringLiteral("keepsWatching"), m_keepsWatching);
    map.insert(QStringLiteral("toldStays"), m_toldStays);
    map.insert(QStringLiteral("toldQuits"), m_toldQuits);
    map.insert(QStringLiteral("density"), int(m_density));
    map.insert(QStringLiteral("singleKeys"), m_singleKeys);
    map.insert(QStringLiteral("keys"), m_keys);
    map.insert(QStringLiteral("layouts"), m_layouts);
    if (m_knowsShards) map.insert(QStringLiteral("shardLatches"), m_shardLatches);
    return map;
}

void Settings::fromMap(const QVariantMap &map)
{
    m_rest = map;
    if (const int t = map.value(QStringLiteral("theme"), 0).toInt(); t >= 0 && t <= int(ThemeChoice::Dark)) m_theme = ThemeChoice(t);
    m_language = map.value(QStringLiteral("language")).toString();
    m_reduceMotion = map.value(QStringLiteral("reduceMotion"), false).toBool();
    m_resortMs = std::clamp(map.value(QStringLiteral("resortMs"), 5000).toInt(), 2000, 30000);
    m_latchMinutes = std::clamp(map.value(QStringLiteral("latchMinutes"), 15).toInt(), 1, 480);
    m_telling = Telling::fromMap(map.value(QStringLiteral("telling")).toMap());
    m_history = HistoryKeeping::fromMap(map.value(QStringLiteral("history")).toMap());
    m_startsInTray = map.value(QStringLiteral("startsInTray"), false).toBool();
    m_keepsWatching = map.value(QStringLiteral("keepsWatching"), true).toBool();
    m_toldStays = map.value(QStringLiteral("toldStays"), false).toBool();
    m_toldQuits = map.value(QStringLiteral("toldQuits"), false).toBool();
    if (const int d = map.value(QStringLiteral("density"), 0).toInt(); d >= 0 && d <= int(DensityChoice::Compact)) m_density = DensityChoice(d);
    m_singleKeys = map.value(QStringLiteral("singleKeys"), true).toBool();
    m_keys.clear();
    const QVariantMap keys = map.value(QStringLiteral("keys")).toMap();
    for (auto it = keys.cbegin(); it != keys.cend(); ++it)
        if (it->typeId() == QMetaType::QString) m_keys.insert(it.key(), *it);
    m_layouts = map.value(QStringLiteral("layouts")).toMap();
    const QVariant latches = map.value(QStringLiteral("shardLatches"));
    m_knowsShards = latches.typeId() == QMetaType::QVariantMap;
    m_shardLatches.clear();
    const QVariantMap kept = latches.toMap();
    for (auto it = kept.cbegin(); it != kept.cend(); ++it)
        if (it->typeId() == QMetaType::Bool) m_shardLatches.insert(it.key(), *it);
    emit changed();
}

} // namespace jitscope

#include "moc_settings.cpp"
