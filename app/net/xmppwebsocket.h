// XMPP in WebSocket messages (RFC 7395).
#pragma once

#include "net/xmpptransport.h"

#include <QWebSocket>

namespace jitscope {

class Relay;

class XmppWebSocket : public XmppTransport
{
    Q_OBJECT
public:
    explicit XmppWebSocket(QObject *parent);
    ~XmppWebSocket() override;

    void open(const To &to) override;
    void send(const QByteArray &message) override;
    bool isUp() const override { return m_socket.state() == QAbstractSocket::ConnectedState; }
    bool isEncrypted() const override { return m_to.url.scheme() == QLatin1String("wss"); }
    QSslCertificate certificate() const override;
    void end() override;

private:
    void socketError(QAbstractSocket::SocketError code);
    void ended();
    void lose(const Error &error);

    QWebSocket m_socket;
    Relay *m_relay = nullptr; // who does the TLS, if there is any
    To m_to;
    bool m_lost = false;
};

} // namespace jitscope
