// One HTTP/1.1 request out of the bytes of a connection: POST with a Content-Length, nothing else. Any bytes; pure.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace jitscope {

struct HookRequest
{
    QByteArray path;          // without the query; as sent
    QByteArray authorization; // of that header; empty: there was none
    QByteArray body;
};

struct HookRead
{
    enum class Is : quint8 { More, Ready, Bad };
    Is is = Is::More;
    int status = 0; // Bad: what is answered: 400, 405, 411, 413, 431
    HookRequest request;
};
HookRead readHookRequest(QByteArrayView bytes);

inline constexpr qsizetype MaxHookBody = 64 * 1024;

} // namespace jitscope
