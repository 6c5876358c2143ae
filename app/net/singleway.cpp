#include "net/singleway.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

namespace jitscope {

namespace {

constexpr qint64 SingleWayWindow = 256 * 1024; // bytes held for the slower side

} // namespace

SingleWay::SingleWay(const QString &host, quint16 port, QObject *parent)
    : QObject(parent), m_host(host), m_far(port), m_server(new QTcpServer(this))
{
    m_server->setProxy(QNetworkProxy::NoProxy);
    m_server->listen(QHostAddress::LocalHost, 0);
    m_port = m_server->serverPort();
    connect(m_server, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *near = m_server->nextPendingConnection();
        if (!near) return;
        near->setParent(this);
        m_server->close();
        take(near);
    });
}

// Its sockets say that they are closed while they are deleted, when this object is none any more.
SingleWay::~SingleWay()
{
    const QList<QTcpSocket *> sockets = findChildren<QTcpSocket *>();
    for (QTcpSocket *s : sockets) s->disconnect();
}

void SingleWay::take(QTcpSocket *near)
{
    auto *far = new QTcpSocket(this);
    far->setProxy(QNetworkProxy::NoProxy);
    for (QTcpSocket *s : {near, far}) s->setReadBufferSize(SingleWayWindow);
    near->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    for (const auto &[from, to] : {std::pair(near, far), std::pair(far, near)}) {
        connect(from, &QTcpSocket::readyRead, this, [this, from = from, to = to] { pump(from, to); });
        connect(to, &QTcpSocket::bytesWritten, this, [this, from = from, to = to] { pump(from, to); });
        connect(from, &QTcpSocket::disconnected, to, [this, from = from, to = to] {
            pump(from, to);
            to->disconnectFromHost(); // after what is still to be written
        });
    }
    connect(far, &QTcpSocket::connected, this, [this, near, far] {
        far->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        pump(near, far);
    });
    connect(far, &QTcpSocket::errorOccurred, this, [this, near, far](QAbstractSocket::SocketError e) {
        if (far->state() == QAbstractSocket::ConnectedState || e == QAbstractSocket::RemoteHostClosedError) return;
        m_fault = Fault{e, far->errorString()};
        near->abort();
    });
    far->connectToHost(m_host, m_far);
}

void SingleWay::pump(QTcpSocket *from, QTcpSocket *to)
{
    if (to->state() != QAbstractSocket::ConnectedState) return;
    const qint64 room = SingleWayWindow - to->bytesToWrite();
    if (room > 0 && from->bytesAvailable() > 0) to->write(from->read(room));
}

} // namespace jitscope
