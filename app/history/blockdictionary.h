// What small blocks have in common: a dictionary for zstd (RFC 8878, section 5), made by its own trainer of blocks of the demo fleet. A person is there for minutes, and what every block
// begins with would else be a third of it. Part of the format of version 2 (seriesblock.h): it is never changed, a better one would be that of a version 3.
#pragma once

#include <QByteArrayView>

namespace jitscope {

QByteArrayView blockDictionary();

} // namespace jitscope
