// Reference payloads, read in place.
#pragma once

#include "sources/source.h"

#include <QFile>

namespace jitscope {

inline QByteArray example(const QString &name)
{
    QFile file(QStringLiteral(JITSCOPE_SHARED "/jitsi/examples/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray corpus(const QString &name)
{
    QFile file(QStringLiteral(JITSCOPE_SHARED "/corpus/payloads/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline ParseContext pageOf(SourceKind kind, const char *server = "one", const char *part = "")
{
    ParseContext context;
    context.origin = {kind, ServerId{QString::fromLatin1(server)}, QString::fromLatin1(part)};
    context.source = 3;
    context.at = 5000;
    return context;
}

} // namespace jitscope
