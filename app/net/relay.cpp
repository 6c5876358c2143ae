#include "net/relay.h"

#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>

namespace jitscope {

namespace {

constexpr qint64 RelayWindow = 256 * 1024; // bytes held for the slower side
constexpr qint64 MaxRequest = 8192;
constexpr int MaxWaiting = 8;
const char KeyHeader[] = "X-Jitscope-Key";

} // namespace

Relay::Relay(const Dial::To &to, bool tls, QObject *parent)
    : QObject(parent), m_to(to), m_tls(tls), m_server(new QTcpServer(this)), m_far(new Dial(this))
{
    for (int i = 0; i < 3; ++i) m_key += QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    m_server->setProxy(QNetworkProxy::NoProxy);
    m_server->listen(QHostAddress::LocalHost, 0);
    connect(m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *near = m_server->nextPendingConnection()) take(near);
    });
}

QNetworkProxy Relay::proxy() const
{
    QNetworkProxy proxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), m_server->serverPort());
    proxy.setRawHeader(KeyHeader, m_key);
    return proxy;
}

void Relay::take(QTcpSocket *near)
{
    near->setParent(this);
    if (m_near || m_waiting >= MaxWaiting) {
        near->abort();
        near->deleteLater();
        return;
    }
    ++m_waiting;
    near->setReadBufferSize(RelayWindow);
    connect(near, &QTcpSocket::readyRead, this, [this, near] { readRequest(near); });
    connect(near, &QTcpSocket::disconnected, this, [this, near] {
        if (near == m_near) return;
        --m_waiting;
        near->deleteLater();
    });
    readRequest(near);
}

void Relay::readRequest(QTcpSocket *near)
{
    if (near == m_near) return pump(near, &m_far->socket());
    const QByteArray head = near->peek(MaxRequest);
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0) {
        if (head.size() >= MaxRequest) near->abort();
        return;
    }
    const bool known = head.first(end + 2).contains(QByteArray("\r\n") + KeyHeader + ": " + m_key + "\r\n");
    if (!known || m_near) return near->abort();
    near->skip(end + 4);
    serve(near);
}

void Relay::serve(QTcpSocket *near)
{
    m_server->close();
    m_near = near;
    QSslSocket &far = m_far->socket();
    far.setReadBufferSize(RelayWindow);
    m_near->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_far, &Dial::ready, this, [this] {
        m_open = true;
        m_near->write("HTTP/1.1 200 Connection established\r\n\r\n");
        pump(m_near, &m_far->socket());
    });
    connect(m_far, &Dial::failed, this, [this](const Error &error) {
        emit failed(error);
        m_near->disconnectFromHost();
    });
    connect(m_near, &QTcpSocket::disconnected, &far, [&far] { far.disconnectFromHost(); });
    connect(&far, &QSslSocket::readyRead, this, [this, &far] { pump(&far, m_near); });
    connect(&far, &QSslSocket::bytesWritten, this, [this, &far] { pump(m_near, &far); });
    connect(&far, &QSslSocket::encryptedBytesWritten, this, [this, &far] { pump(m_near, &far); });
    connect(m_near, &QTcpSocket::bytesWritten, this, [this, &far] { pump(&far, m_near); });
    connect(&far, &QSslSocket::disconnected, this, [this, &far] {
        pump(&far, m_near);
        m_near->disconnectFromHost();
    });
    m_far->open(m_to, m_tls);
}

void Relay::pump(QTcpSocket *from, QTcpSocket *to)
{
    if (!m_open || (to->state() != QAbstractSocket::ConnectedState && to->state() != QAbstractSocket::ClosingState)) return;
    while (from->bytesAvailable() > 0 && to->bytesToWrite() < RelayWindow) to->write(from->read(64 * 1024));
}

} // namespace jitscope

#include "moc_relay.cpp"
