// A file is written as a whole or not at all: what stood there before stays when the disk is full.
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace jitscope {

Result<> saveFile(const QString &path, const QByteArray &bytes); // Storage, with the system's own words

} // namespace jitscope
