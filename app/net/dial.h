// One TCP connection, made the way a Route says, with TLS at once or later (STARTTLS). The one place where sockets of ours judge certificates.
#pragma once

#include "net/route.h"

#include <QObject>
#include <QSslSocket>

namespace jitscope {

class Dial : public QObject
{
    Q_OBJECT
public:
    struct To
    {
        QString host;
        quint16 port = 0;
        QString name;   // TLS name; empty: the route's, else the host
        RoutePtr route;
        QNetworkProxy tunnel{QNetworkProxy::NoProxy}; // of SSH; goes before the route's proxy
    };
    explicit Dial(QObject *parent);
    ~Dial() override;

    void open(const To &to, bool tls);
    void startTls();                     // on the open connection, nothing unread on it
    QSslSocket &socket() { return m_socket; }
    bool isEncrypted() const { return m_ready && m_socket.isEncrypted(); }

signals:
    void ready();                               // connected; and encrypted with the right server, when asked
    // Once. Until ready(): why not; Refused: nobody listens there. Afterwards: what cut it; a polite end is none, see socket().
    // Untrusted carries the certificates. Unauthorized: the proxy wants a login.
    void failed(const jitscope::Error &error);

private:
    void fail(Error error);
    void secured();
    QString address() const;

    QSslSocket m_socket;
    To m_to;
    QList<QSslError> m_errors;
    bool m_tls = false, m_ready = false, m_failed = false;
};

// What became of a socket: the kinds of Dial::failed.
Error::Kind kindOf(QAbstractSocket::SocketError error);

} // namespace jitscope
