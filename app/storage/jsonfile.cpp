#include "storage/jsonfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace jitscope {

Result<std::optional<QJsonObject>> loadJsonObject(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.exists()) return std::nullopt;
    if (!file.open(QIODevice::ReadOnly)) return fail(Error::Kind::Storage, path, file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(most), &error);
    if (document.isObject()) return document.object();
    file.close();
    const QString aside = path + QStringLiteral(".broken");
    QFile::remove(aside);
    QFile::rename(path, aside);
    return fail(Error::Kind::Malformed, path, QStringLiteral("byte %1: %2").arg(error.offset).arg(error.errorString()));
}

Result<> saveWhole(const QString &path, const QByteArray &text, FileFor who)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) return fail(Error::Kind::Storage, path, QStringLiteral("the folder cannot be made"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return fail(Error::Kind::Storage, path, file.errorString());
    if (who == FileFor::Owner) file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(text);
    if (!file.commit()) return fail(Error::Kind::Storage, path, file.errorString());
    return {};
}

} // namespace jitscope
