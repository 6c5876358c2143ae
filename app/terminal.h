// What commands say: results to standard output, complaints to standard error.
#pragma once

#include <QString>

#include <cstdio>

namespace jitscope {

inline void print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    fflush(stdout);
}

// Answers `code`, for a command to end with; 64 is a wrong call (sysexits.h).
inline int complain(const QString &text, int code = 64)
{
    fputs(qPrintable(QStringLiteral("jitscope: ") + text + u'\n'), stderr);
    return code;
}

} // namespace jitscope
