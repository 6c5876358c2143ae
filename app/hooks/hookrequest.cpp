#include "hooks/hookrequest.h"

#include "net/requesthead.h"

#include <algorithm>

namespace jitscope {

HookRead readHookRequest(QByteArrayView bytes)
{
    const auto bad = [](int status) { return HookRead{HookRead::Is::Bad, status, {}}; };
    const HeadRead head = readRequestHead(bytes);
    if (head.is == HeadRead::Is::More) return {};
    if (head.is == HeadRead::Is::Bad) return bad(head.status);
    if (head.head.method != "POST") return bad(405);
    HookRead read;
    read.request.path = head.head.path;
    qsizetype length = -1;
    for (const auto &[name, value] : head.head.headers) {
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
    if (bytes.size() - head.head.size < length) return {};
    read.is = HookRead::Is::Ready;
    read.request.body = bytes.sliced(head.head.size, length).toByteArray();
    return read;
}

} // namespace jitscope
