// The head of one HTTP/1.x request out of the bytes of a connection: request line and header lines. Any bytes; pure. What of it is allowed is its reader's to say.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <utility>
#include <vector>

namespace jitscope {

struct RequestHead
{
    QByteArray method;
    QByteArray path;                                        // without the query; as sent, begins with '/'
    std::vector<std::pair<QByteArray, QByteArray>> headers; // in their order, names in lower case; one that came twice stands twice
    qsizetype size = 0;                                     // bytes, with the empty line: the body begins there
};

struct HeadRead
{
    enum class Is : quint8 { More, Ready, Bad };
    Is is = Is::More;
    int status = 0; // Bad: what is answered: 400, 431
    RequestHead head;
};
HeadRead readRequestHead(QByteArrayView bytes);

inline constexpr qsizetype MaxRequestHead = 8 * 1024;

} // namespace jitscope
