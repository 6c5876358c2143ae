// A small HTTP/1.1 server for GET pages on 127.0.0.1: keep-alive, Content-Length, nothing else. It hands WebSocket
// upgrades on, so that the XMPP feed and the pages of one Prosody share a port, as they do in reality.
#pragma once

#include "base/result.h"

#include <QTcpServer>
#include <QUrlQuery>

#include <functional>

class QTcpSocket;

namespace jitscope::demo {

struct PageRequest
{
    QByteArray path;   // decoded, without query
    QUrlQuery query;
    QByteArray accept; // of the header; null when there is none
    QByteArray host;
};

struct PageReply
{
    int status = 200;
    QByteArray type; // Content-Type; empty: none is sent (as Jitsi's Prosody modules do)
    QByteArray body;

    static PageReply json(QByteArray body) { return {200, "application/json", std::move(body)}; }
    static PageReply text(int status, QByteArray body) { return {status, "text/plain;charset=utf-8", std::move(body)}; }
    static PageReply missing() { return {404, "text/html;charset=iso-8859-1", "<html><body>Not Found</body></html>\n"}; }
};

class PageServer : public QTcpServer
{
    Q_OBJECT
public:
    using Handler = std::function<PageReply(const PageRequest &)>;
    PageServer(Handler handler, QObject *parent);

    // First call: a port of the system's choice. After goAway(): the same port again.
    Result<> open();
    // Refuses connections and cuts those that are open.
    void goAway();
    quint16 port() const { return m_port; }
    // Takes sockets whose first request is a WebSocket upgrade, nothing of it read. It owns them from then on.
    void setUpgrade(std::function<void(QTcpSocket *)> upgrade) { m_upgrade = std::move(upgrade); }
    // Bytes of bodies sent so far.
    qint64 sent() const { return m_sent; }

private:
    void accept();
    void read(QTcpSocket *socket);
    void reply(QTcpSocket *socket, const QByteArray &head);

    Handler m_handler;
    std::function<void(QTcpSocket *)> m_upgrade;
    quint16 m_port = 0;
    qint64 m_sent = 0;
};

} // namespace jitscope::demo
