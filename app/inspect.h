#pragma once
#include "base/result.h"
#include <QJsonObject>
#include <QStringList>
namespace jitscope {
inline constexpr qsizetype MaxInspect = 64 * 1024 * 1024;
inline QStringList inspectKinds() { return {}; }
inline Result<QJsonObject> inspect(const QString &, const QByteArray &) { return QJsonObject(); }
inline QJsonObject inspectionOfRefusal(const QString &, const Error &) { return {}; }
}
