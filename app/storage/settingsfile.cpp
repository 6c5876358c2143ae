#include "storage/settingsfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace jitscope {

QString defaultSettingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/jitscope/settings.json");
}

Result<> loadSettings(Settings &settings, const QString &path)
{
    QFile file(path);
    if (!file.exists()) return {};
    if (!file.open(QIODevice::ReadOnly)) return fail(Error::Kind::Storage, path, file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(4 * 1024 * 1024), &error);
    if (!document.isObject()) {
        file.close();
        const QString aside = path + QStringLiteral(".broken");
        QFile::remove(aside);
        QFile::rename(path, aside);
        return fail(Error::Kind::Malformed, path, QStringLiteral("byte %1: %2").arg(error.offset).arg(error.errorString()));
    }
    settings.fromMap(document.object().toVariantMap());
    return {};
}

Result<> saveSettings(const Settings &settings, const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) return fail(Error::Kind::Storage, path, QStringLiteral("the folder cannot be made"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return fail(Error::Kind::Storage, path, file.errorString());
    file.write(QJsonDocument(QJsonObject::fromVariantMap(settings.toMap())).toJson());
    if (!file.commit()) return fail(Error::Kind::Storage, path, file.errorString());
    return {};
}

} // namespace jitscope
