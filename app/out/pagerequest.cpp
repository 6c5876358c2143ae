#include "out/pagerequest.h"

#include "net/requesthead.h"

#include <utility>

namespace jitscope {

PageRead readPageRequest(QByteArrayView bytes)
{
    const auto bad = [](int status) { return PageRead{PageRead::Is::Bad, status, {}}; };
    const HeadRead head = readRequestHead(bytes);
    if (head.is == HeadRead::Is::More) return {};
    if (head.is == HeadRead::Is::Bad) return bad(head.status);
    PageRead read;
    read.request.head = head.head.method == "HEAD";
    if (head.head.method != "GET" && !read.request.head) return bad(405);
    read.request.path = head.head.path;
    bool hosted = false;
    for (const auto &[name, value] : head.head.headers) {
        if (name == "transfer-encoding" || (name == "content-length" && value != "0")) return bad(413); // a request for a page has no body
        if (name == "accept") read.request.accept = value.toLower();
        if (name != "host") continue;
        if (std::exchange(hosted, true)) return bad(400);
        read.request.host = value.toLower();
    }
    read.is = PageRead::Is::Ready;
    return read;
}

bool isOwnHost(const QByteArray &host, quint16 port)
{
    const QByteArray at = ':' + QByteArray::number(port);
    for (const char *name : {"127.0.0.1", "localhost", "[::1]"})
        if (host == name + at || (port == 80 && host == name)) return true;
    return false;
}

bool wantsOpenMetrics(const QByteArray &accept)
{
    const qsizetype open = accept.indexOf("application/openmetrics-text");
    if (open < 0) return false;
    const qsizetype text = accept.indexOf("text/plain");
    return text < 0 || open < text; // Prometheus names them in the order of its wish
}

} // namespace jitscope
