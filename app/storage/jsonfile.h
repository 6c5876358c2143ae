// One JSON object in a file of its own, and any file that is written whole or not at all.
#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace jitscope {

// Nothing: there is no such file. Errors: Storage when it cannot be read; Malformed with the byte when it holds no object, or more than `most` bytes:
// then it is put aside as PATH.broken, so that the next save does not go over what somebody may want to mend.
Result<std::optional<QJsonObject>> loadJsonObject(const QString &path, qint64 most);

enum class FileFor : quint8 { Owner, Everybody }; // who may read it, as far as the umask lets them
// Written beside and renamed; its folder is made. Storage when it cannot be.
Result<> saveWhole(const QString &path, const QByteArray &text, FileFor who);

} // namespace jitscope
