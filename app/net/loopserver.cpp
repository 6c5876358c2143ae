#include "net/loopserver.h"

#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace jitscope {
namespace {

const char *statusWords(int status)
{
    switch (status) {
    case 200: return "OK";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 411: return "Length Required";
    case 413: return "Payload Too Large";
    case 431: return "Request Header Fields Too Large";
    case 503: return "Service Unavailable";
    default: return "Bad Request";
    }
}

} // namespace

LoopServer::LoopServer(int connections, qsizetype bytes, Reader reader, QObject *parent)
    : QObject(parent), m_reader(std::move(reader)), m_most(connections), m_bytes(bytes), m_server(this)
{
    m_server.setMaxPendingConnections(connections);
    connect(&m_server, &QTcpServer::newConnection, this, &LoopServer::connected);
}

Result<> LoopServer::listen(int port)
{
    if (!m_server.listen(QHostAddress::LocalHost, quint16(port))) return fail(Error::Kind::Refused, QStringLiteral("127.0.0.1:%1").arg(port), m_server.errorString());
    return {};
}

void LoopServer::connected()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_open >= m_most) {
            answer(socket, {503, {}, {}});
            continue;
        }
        ++m_open;
        connect(socket, &QObject::destroyed, this, [this] { --m_open; });
        QTimer::singleShot(IdleMs, socket, [socket] { socket->abort(); });
        auto bytes = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, bytes] {
            *bytes += socket->read(m_bytes - bytes->size() + 1);
            std::optional<LoopAnswer> said = m_reader(*bytes);
            if (!said && bytes->size() <= m_bytes) return;
            disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
            answer(socket, said ? *said : LoopAnswer{413, {}, {}});
        });
    }
}

void LoopServer::answer(QTcpSocket *socket, const LoopAnswer &answer)
{
    m_refused += answer.status != 200;
    const bool bare = answer.contentType.isEmpty();
    const QByteArray words = statusWords(answer.status), body = bare ? words + '\n' : answer.body;
    socket->write("HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + words + "\r\nContent-Type: " + (bare ? QByteArray("text/plain; charset=utf-8") : answer.contentType)
                  + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n" + (answer.head ? QByteArray() : body));
    socket->disconnectFromHost();
}

} // namespace jitscope
