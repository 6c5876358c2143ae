#include "export/savefile.h"

#include <QSaveFile>

#include <cerrno>
#include <cstring>

namespace jitscope {

Result<> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return fail(Error::Kind::Storage, path, file.errorString());
    errno = 0;
    const bool done = file.write(bytes) == bytes.size() && file.flush();
    const int why = errno; // QSaveFile keeps that a write failed, but not why: its own words are "Unknown error"
    if (!done && why != 0) return fail(Error::Kind::Storage, path, QString::fromLocal8Bit(std::strerror(why)));
    if (!done || !file.commit()) return fail(Error::Kind::Storage, path, file.errorString());
    return {};
}

} // namespace jitscope
