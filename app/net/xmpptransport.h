// What carries an XMPP stream. Both kinds speak the framing of WebSockets (RFC 7395) with XmppStream: a message is one whole element with its
// namespaces, <open/> begins a stream and <close/> ends it; over TCP these become the header and the end of the document.
#pragma once

#include "net/route.h"

#include <QObject>
#include <QSslCertificate>

namespace jitscope {

inline constexpr const char16_t *NsStreams = u"http://etherx.jabber.org/streams"; // of the stream itself
inline constexpr const char16_t *NsSasl = u"urn:ietf:params:xml:ns:xmpp-sasl";    // of the login

class XmppTransport : public QObject
{
    Q_OBJECT
public:
    struct To
    {
        QUrl url;       // ws://, wss:// or xmpp://; the way of a tunnel, if there is one
        QString host;   // for the Host header and TLS when they differ; "meet.example.org", a port may follow
        QString domain; // of the stream
        RoutePtr route;
        QNetworkProxy tunnel{QNetworkProxy::NoProxy};
        qint64 maxMessage = 4 * 1024 * 1024; // bytes; a longer one ends the connection

        QString where() const { return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery); }
        bool isTunnelled() const { return tunnel.type() != QNetworkProxy::NoProxy && tunnel.type() != QNetworkProxy::DefaultProxy; }
        // Nobody can listen without TLS: inside of a tunnel, or this very computer without a proxy on the way.
        bool isPrivate() const { return isTunnelled() || (isLoopback(url.host()) && (!route || (!route->systemProxy && route->proxy.type() == QNetworkProxy::NoProxy))); }
    };
    using QObject::QObject;

    virtual void open(const To &to) = 0;
    virtual void send(const QByteArray &message) = 0; // dropped when it is not up
    virtual bool isUp() const = 0;
    virtual bool isEncrypted() const = 0;
    virtual QSslCertificate certificate() const = 0; // that the server showed; null without TLS
    virtual void end() = 0; // sends what waits, then closes; nothing is emitted afterwards

signals:
    void up();                                // the stream may be opened
    void message(const QByteArray &bytes);
    void lost(const jitscope::Error &error);  // once
};

} // namespace jitscope
