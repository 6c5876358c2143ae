#include "hooks/hookrequest.h"

#include <QList>

#include <algorithm>

namespace jitscope {

HookRead readHookRequest(QByteArrayView bytes)
{
    const auto bad = [](int status) { return HookRead{HookRead::Is::Bad, status, {}}; };
    const qsizetype end = bytes.first(std::min(bytes.size(), MaxHookHead)).indexOf(QByteArrayView("\r\n\r\n"));
    if (end < 0) return bytes.size() >= MaxHookHead ? bad(431) : HookRead{};
    const QList<QByteArray> lines = bytes.first(end).toByteArray().split('\n');
    const QList<QByteArray> first = lines[0].trimmed().split(' ');
    if (first.size() != 3 || !first[2].startsWith("HTTP/1.") || !first[1].startsWith('/')) return bad(400);
    if (first[0] != "POST") return bad(405);
    HookRead read;
    read.request.path = first[1].left(first[1].indexOf('?') < 0 ? first[1].size() : first[1].indexOf('?'));
    qsizetype length = -1;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon < 1) return bad(400);
        const QByteArray name = lines[i].left(colon).toLower(), value = lines[i].mid(colon + 1).trimmed();
        if (name == "transfer-encoding") return bad(411);
        if (name == "authorization") read.request.authorization = value;
        if (name != "content-length") continue;
        bool ok = false;
        const qlonglong n = value.toLongLong(&ok);
        const bool digits = std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!ok || !digits || (length >= 0 && length != n)) return bad(400);
        if (n > MaxHookBody) return bad(413);
        length = qsizetype(n);
    }
    if (length < 0) return bad(411);
    if (bytes.size() - end - 4 < length) return {};
    read.is = HookRead::Is::Ready;
    read.request.body = bytes.sliced(end + 4, length).toByteArray();
    return read;
}

} // namespace jitscope
