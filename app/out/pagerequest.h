// One HTTP/1.x request for a page out of the bytes of a connection: GET or HEAD without a body. Any bytes; pure.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace jitscope {

struct PageRequest
{
    bool head = false;  // HEAD
    QByteArray path;    // without the query; as sent
    QByteArray host;    // of that header, lower case; empty: there was none
    QByteArray accept;
};

struct PageRead
{
    enum class Is : quint8 { More, Ready, Bad };
    Is is = Is::More;
    int status = 0; // Bad: what is answered: 400, 405, 413, 431
    PageRequest request;
};
PageRead readPageRequest(QByteArrayView bytes);

// Whether a request under that name means this computer: a page of a stranger that a browser here shows could else read ours, under a name that leads to 127.0.0.1.
bool isOwnHost(const QByteArray &host, quint16 port);
// Whether the other side asks for OpenMetrics rather than for text 0.0.4.
bool wantsOpenMetrics(const QByteArray &accept);

} // namespace jitscope
