#include "net/requesthead.h"

#include <QList>

#include <algorithm>

namespace jitscope {

HeadRead readRequestHead(QByteArrayView bytes)
{
    const auto bad = [](int status) { return HeadRead{HeadRead::Is::Bad, status, {}}; };
    const qsizetype end = bytes.first(std::min(bytes.size(), MaxRequestHead)).indexOf(QByteArrayView("\r\n\r\n"));
    if (end < 0) return bytes.size() >= MaxRequestHead ? bad(431) : HeadRead{};
    const QList<QByteArray> lines = bytes.first(end).toByteArray().split('\n');
    const QList<QByteArray> first = lines[0].trimmed().split(' ');
    if (first.size() != 3 || !first[2].startsWith("HTTP/1.") || !first[1].startsWith('/')) return bad(400);
    HeadRead read;
    read.head.method = first[0];
    read.head.path = first[1].left(first[1].indexOf('?') < 0 ? first[1].size() : first[1].indexOf('?'));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon < 1) return bad(400);
        read.head.headers.emplace_back(lines[i].left(colon).toLower(), lines[i].mid(colon + 1).trimmed());
    }
    read.head.size = end + 4;
    read.is = HeadRead::Is::Ready;
    return read;
}

} // namespace jitscope
