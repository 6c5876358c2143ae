#include "demo/pageserver.h"

#include <QUrl>

namespace jitscope::demo {
namespace {

constexpr qsizetype MaxHead = 16 * 1024, MaxBody = 256 * 1024;

QByteArray header(const QByteArray &head, const QByteArray &lowerName)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().toLower() == lowerName) {
            const QByteArray value = line.mid(colon + 1).trimmed();
            return value.isNull() ? QByteArray("") : value;
        }
    }
    return {};
}

const char *reason(int status)
{
    switch (status) {
    case 200: return "OK";
    case 400: return "Bad Request";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 412: return "Precondition Failed";
    case 500: return "Server Error";
    case 501: return "Not Implemented";
    case 503: return "Service Unavailable";
    }
    return "Status";
}

} // namespace

PageServer::PageServer(Handler handler, QObject *parent)
    : QTcpServer(parent), m_handler(std::move(handler))
{
    connect(this, &QTcpServer::newConnection, this, &PageServer::accept);
}

Result<> PageServer::open()
{
    if (isListening()) return {};
    if (!listen(QHostAddress::LocalHost, m_port)) return fail(Error::Kind::Refused, QStringLiteral("127.0.0.1:%1").arg(m_port), errorString());
    m_port = serverPort();
    return {};
}

void PageServer::goAway()
{
    close();
    m_waiting.clear();
    for (QTcpSocket *socket : findChildren<QTcpSocket *>()) socket->abort();
}

void PageServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        socket->setParent(this);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        if (socket->bytesAvailable()) read(socket);
    }
}

void PageServer::read(QTcpSocket *socket)
{
    while (socket->bytesAvailable()) {
        const QByteArray seen = socket->peek(MaxHead + MaxBody);
        const qsizetype end = seen.indexOf("\r\n\r\n");
        if (end < 0) {
            if (seen.size() >= MaxHead) socket->abort();
            return;
        }
        const QByteArray head = seen.left(end + 2);
        if (m_upgrade && header(head, "upgrade").toLower() == "websocket") {
            disconnect(socket, nullptr, this, nullptr);
            m_upgrade(socket);
            return;
        }
        const qsizetype length = header(head, "content-length").toLongLong();
        if (length < 0 || length > MaxBody) return socket->abort();
        if (seen.size() < end + 4 + length) return;
        socket->read(end + 4 + length);
        reply(socket, head, seen.mid(end + 4, length));
    }
}

void PageServer::reply(QTcpSocket *socket, const QByteArray &head, const QByteArray &body)
{
    const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
    PageReply answer;
    if (words.size() < 2) answer = PageReply::text(400, "Bad request\n");
    else if (words[0] != "GET" && words[0] != "HEAD" && words[0] != "POST") answer = PageReply::text(405, "Method not allowed\n");
    else {
        const QUrl url = QUrl::fromEncoded(words[1], QUrl::TolerantMode);
        PageRequest request;
        request.path = url.path(QUrl::FullyDecoded).toUtf8();
        request.query = QUrlQuery(url);
        request.accept = header(head, "accept");
        request.host = header(head, "host");
        request.post = words[0] == "POST";
        request.body = body;
        answer = m_handler(request);
        if (m_watcher) m_watcher(request.path, answer.body.size());
    }
    const bool last = header(head, "connection").toLower() == "close";
    if (answer.later) m_waiting.push_back({socket, std::move(answer), last});
    else send(socket, answer, last, words.value(0) != "HEAD");
}

void PageServer::wake()
{
    for (size_t i = 0; i < m_waiting.size();) {
        const std::optional<PageReply> answer = m_waiting[i].reply.later();
        if (!answer && m_waiting[i].socket) {
            ++i;
            continue;
        }
        const Waiting w = std::move(m_waiting[i]);
        m_waiting.erase(m_waiting.begin() + qptrdiff(i));
        if (answer && w.socket) send(w.socket, *answer, w.last, true);
    }
}

void PageServer::send(QTcpSocket *socket, const PageReply &answer, bool last, bool withBody)
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) + "\r\n";
    if (!answer.type.isEmpty()) out += "Content-Type: " + answer.type + "\r\n";
    out += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    out += last ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n";
    socket->write(out);
    if (withBody) socket->write(answer.body);
    m_sent += answer.body.size();
    if (last) socket->disconnectFromHost();
}

} // namespace jitscope::demo

#include "moc_pageserver.cpp"
