#include "storage/alertsfile.h"

#include "storage/jsonfile.h"

#include <QJsonDocument>

namespace jitscope {

Result<> loadAlerts(AlertBoard &board, const QString &path, qint64 now)
{
    const auto read = loadJsonObject(path, 16 * 1024 * 1024);
    if (!read) return tl::unexpected(read.error());
    if (*read) board.fromMap((*read)->toVariantMap(), now);
    return {};
}

Result<> saveAlerts(const AlertBoard &board, const QString &path)
{
    return saveWhole(path, QJsonDocument(QJsonObject::fromVariantMap(board.toMap())).toJson(QJsonDocument::Compact), FileFor::Owner); // notes of people
}

} // namespace jitscope
