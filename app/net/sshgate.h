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

    QNetworkProxy proxy(const QString &tunnel) const;

private:
    QTcpServer *m_server;
    Open m_open;
    QByteArray m_password;
};

} // namespace jitscope
