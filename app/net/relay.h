// Lets a QWebSocket speak to one address under another name and the way a Route says: it connects to "site" through this one-connection HTTP
// proxy on loopback, which leads to the shard's own address instead, through proxies and with TLS of ours. So the Host header is the site's,
// and pins, client certificates and readable certificate problems work, which Qt 6.4's QWebSocket knows nothing of (xmpp-websocket.md §2.1).
#pragma once

#include "net/dial.h"

#include <QNetworkProxy>
#include <QObject>

class QTcpServer;
class QTcpSocket;

namespace jitscope {

class Relay : public QObject
{
    Q_OBJECT
public:
    // Whatever is asked of it, it dials `to` only, and only once.
    Relay(const Dial::To &to, bool tls, QObject *parent);
    QSslCertificate certificate() const { return m_far->socket().peerCertificate(); } // null until the handshake, and without TLS
    QNetworkProxy proxy() const; // for the one who may come in: others on this computer do not know its key

signals:
    void failed(const jitscope::Error &error); // as Dial::failed; the near side is cut afterwards

private:
    void take(QTcpSocket *near);
    void readRequest(QTcpSocket *near);
    void serve(QTcpSocket *near);
    void pump(QTcpSocket *from, QTcpSocket *to);

    Dial::To m_to;
    bool m_tls;
    QTcpServer *m_server;
    QByteArray m_key;
    QTcpSocket *m_near = nullptr;
    Dial *m_far;
    int m_waiting = 0; // connections that have not said their key yet
    bool m_open = false;
};

} // namespace jitscope
