#include "net/relay.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace jitscope {

namespace {
constexpr qint64 Window = 256 * 1024; // bytes held for the slower side
}

Relay::Relay(const QString &host, quint16 port, const QNetworkProxy &proxy, QObject *parent)
    : QObject(parent), m_host(host), m_port(port), m_proxy(proxy), m_server(new QTcpServer(this))
{
    m_server->setProxy(QNetworkProxy::NoProxy);
    m_server->listen(QHostAddress::LocalHost, 0);
    connect(m_server, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *near = m_server->nextPendingConnection();
        if (!near) return;
        if (m_near) near->abort();
        else serve(near);
    });
}

quint16 Relay::port() const
{
    return m_server->serverPort();
}

void Relay::serve(QTcpSocket *near)
{
    m_server->close();
    m_near = near;
    m_near->setParent(this);
    m_near->setReadBufferSize(Window);
    m_far = new QTcpSocket(this);
    m_far->setProxy(m_proxy);
    m_far->setReadBufferSize(Window);
    m_far->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_near->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_near, &QTcpSocket::readyRead, this, &Relay::readRequest);
    connect(m_near, &QTcpSocket::disconnected, m_far, &QTcpSocket::disconnectFromHost);
    connect(m_far, &QTcpSocket::connected, this, [this] {
        m_answered = true;
        m_near->write("HTTP/1.1 200 Connection established\r\n\r\n");
        pump(m_near, m_far);
    });
    connect(m_far, &QTcpSocket::readyRead, this, [this] { pump(m_far, m_near); });
    connect(m_far, &QTcpSocket::bytesWritten, this, [this] { pump(m_near, m_far); });
    connect(m_near, &QTcpSocket::bytesWritten, this, [this] { pump(m_far, m_near); });
    connect(m_far, &QTcpSocket::disconnected, m_near, &QTcpSocket::disconnectFromHost);
    connect(m_far, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError) {
        if (!m_answered) m_near->write("HTTP/1.1 502 " + m_far->errorString().toLatin1() + "\r\nContent-Length: 0\r\n\r\n");
        m_answered = true;
        m_near->disconnectFromHost();
    });
    readRequest();
}

void Relay::readRequest()
{
    if (m_answered) {
        pump(m_near, m_far);
        return;
    }
    if (m_far->state() != QAbstractSocket::UnconnectedState) return; // bytes wait until the far side is there
    m_request += m_near->read(8192 - m_request.size());
    if (m_request.contains("\r\n\r\n")) m_far->connectToHost(m_host, m_port);
    else if (m_request.size() >= 8192) m_near->abort();
}

void Relay::pump(QTcpSocket *from, QTcpSocket *to)
{
    if (!m_answered || to->state() != QAbstractSocket::ConnectedState) return;
    while (from->bytesAvailable() > 0 && to->bytesToWrite() < Window) to->write(from->read(64 * 1024));
}

} // namespace jitscope
