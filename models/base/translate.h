// QCoreApplication::translate by a name that lupdate knows, for texts outside of a QObject.
#pragma once

#include <QCoreApplication>

namespace jitscope {

inline QString translate(const char *context, const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate(context, text, comment, n);
}

} // namespace jitscope
