// The door to all tunnels for Qt's own network classes: a SOCKS 5 proxy (RFC 1928, 1929) on loopback that only lets in who knows its
// password, which never leaves this process. The user name says which tunnel. Its replies carry the far side's reason.
#pragma once

#include "base/result.h"

#include <QNetworkProxy>
#include <QObject>

#include <functional>

class QTcpServer;
class QTcpSocket;

namespace jitscope {

class SshChannel;

class SshGate : public QObject
{
    Q_OBJECT
public:
    // Opens a connection through the tunnel of that name; calls back once, unless `context` is gone: a channel that is open and belongs to
    // `context`, or why there is none.
    using Open = std::function<void(const QString &tunnel, const QString &host, quint16 port, QObject *context, std::function<void(Result<SshChannel *>)>)>;
    SshGate(Open open, QObject *parent);

    // At 127.0.0.1. To reach an IPv6 address by HTTP its host must be "::1" (Http does it): Qt 6.4 lets the proxy's family decide which addresses of
    // the target it takes, and finds none in a literal of the other.
    QNetworkProxy proxy(const QString &tunnel) const;

private:
    QTcpServer *m_server, *m_six; // the same port on ::1: see proxy()
    Open m_open;
    QByteArray m_password;
};

} // namespace jitscope
