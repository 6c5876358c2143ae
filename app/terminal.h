// What commands say: UTF-8 to standard output, complaints with the program's name to standard error.
#pragma once

#include "base/secret.h"

#include <QString>

#include <cstdio>

namespace jitscope {

inline void print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    fflush(stdout);
}

inline constexpr int WrongCall = 64; // as sysexits.h

// Answers `code`, for `return complain(…)`.
inline int complain(const QString &text, int code = WrongCall)
{
    fputs(qPrintable(QStringLiteral("jitscope: ") + text + u'\n'), stderr);
    return code;
}

// A line that is typed unseen, or the next line of standard input when that is no terminal. Not one byte more is read. Empty: there was none.
Secret typedSecret(const QString &prompt);

} // namespace jitscope
