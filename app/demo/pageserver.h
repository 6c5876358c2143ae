// A small HTTP/1.1 server on 127.0.0.1: GET and POST, keep-alive, Content-Length, nothing else. It hands WebSocket
// upgrades on, so that the XMPP feed and the pages of one Prosody share a port, as they do in reality.
#pragma once

#include "base/result.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

#include <functional>
#include <optional>
#include <vector>

namespace jitscope::demo {

struct PageRequest
{
    QByteArray path;   // decoded, without query
    QUrlQuery query;
    QByteArray accept; // of the header; null when there is none
    QByteArray host;
    bool post = false;
    QByteArray body;   // of a POST
};

struct PageReply
{
    int status = 200;
    QByteArray type; // Content-Type; empty: none is sent (as Jitsi's Prosody modules do)
    QByteArray body;

    // Not yet: asked again with every wake() until it answers. The rest is not looked at.
    std::function<std::optional<PageReply>()> later = {};

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
    // Something may have happened that a reply waits for.
    void wake();
    // Told of every page with the bytes of its body, as it is answered.
    void setWatcher(std::function<void(const QByteArray &path, qint64 bytes)> watcher) { m_watcher = std::move(watcher); }
    // Bytes of bodies sent so far.
    qint64 sent() const { return m_sent; }

private:
    void accept();
    void read(QTcpSocket *socket);
    void reply(QTcpSocket *socket, const QByteArray &head, const QByteArray &body);
    void send(QTcpSocket *socket, const PageReply &answer, bool last, bool withBody);

    Handler m_handler;
    std::function<void(QTcpSocket *)> m_upgrade;
    std::function<void(const QByteArray &, qint64)> m_watcher;
    quint16 m_port = 0;
    qint64 m_sent = 0;
    struct Waiting { QPointer<QTcpSocket> socket; PageReply reply; bool last; };
    std::vector<Waiting> m_waiting;
};

} // namespace jitscope::demo
