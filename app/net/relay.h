// Lets a QWebSocket speak to one address under another name: it connects to "site" through this one-connection HTTP proxy on
// loopback, which leads to the shard's own address instead. So the Host header, the TLS server name and the certificate check are all
// those of the site, which Qt 6.4 cannot be told otherwise (xmpp-websocket.md §2.1).
#pragma once

#include <QNetworkProxy>
#include <QObject>
#include <QString>

class QTcpServer;
class QTcpSocket;

namespace jitscope {

class Relay : public QObject
{
    Q_OBJECT
public:
    // Whatever is asked of it, it connects to host:port only, and only once.
    // `proxy` is the way there.
    Relay(const QString &host, quint16 port, const QNetworkProxy &proxy, QObject *parent);
    quint16 port() const; // on 127.0.0.1; 0 when it could not listen

private:
    void serve(QTcpSocket *near);
    void readRequest();
    void pump(QTcpSocket *from, QTcpSocket *to);

    QString m_host;
    quint16 m_port;
    QNetworkProxy m_proxy;
    QTcpServer *m_server;
    QTcpSocket *m_near = nullptr, *m_far = nullptr;
    QByteArray m_request;
    bool m_answered = false;
};

} // namespace jitscope
