#include "storage/settingsfile.h"

#include "storage/jsonfile.h"

#include <QJsonDocument>
#include <QStandardPaths>

namespace jitscope {

QString defaultSettingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/jitscope/settings.json");
}

Result<> loadSettings(Settings &settings, const QString &path)
{
    const auto read = loadJsonObject(path, 4 * 1024 * 1024);
    if (!read) return tl::unexpected(read.error());
    if (*read) settings.fromMap((*read)->toVariantMap());
    return {};
}

Result<> saveSettings(const Settings &settings, const QString &path)
{
    return saveWhole(path, QJsonDocument(QJsonObject::fromVariantMap(settings.toMap())).toJson(), FileFor::Everybody);
}

} // namespace jitscope
