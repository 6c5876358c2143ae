#include "net/xmppwebsocket.h"

#include "net/relay.h"

#include <QNetworkRequest>
#include <QRegularExpression>
#include <QWebSocketHandshakeOptions>

namespace jitscope {

XmppWebSocket::XmppWebSocket(QObject *parent)
    : XmppTransport(parent), m_socket(QString(), QWebSocketProtocol::VersionLatest, this)
{
    connect(&m_socket, &QWebSocket::connected, this, [this] {
        if (m_socket.subprotocol() != QLatin1String("xmpp")) lose({Error::Kind::Unsupported, m_to.where(), QStringLiteral("the server did not choose the sub-protocol xmpp")});
        else emit up();
    });
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        if (!m_lost) emit message(text.toUtf8());
    });
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, [this] { lose({Error::Kind::Malformed, m_to.where(), QStringLiteral("a binary message")}); });
    connect(&m_socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this, &XmppWebSocket::socketError);
    // It reads by a queued call: the server's last words (why it closes) may still wait in its buffer when it says "disconnected".
    connect(&m_socket, &QWebSocket::disconnected, this, &XmppWebSocket::ended, Qt::QueuedConnection);
}

XmppWebSocket::~XmppWebSocket()
{
    m_socket.disconnect(this); // the socket says goodbye in its destructor, to nobody
}

void XmppWebSocket::open(const To &to)
{
    m_to = to;
    QUrl url = to.url;
    const bool tls = url.scheme() == QLatin1String("wss");
    const QUrl site(QLatin1String("//") + to.host);
    const bool renamed = !to.host.isEmpty() && site.host() != url.host();
    const QNetworkProxy way = to.isTunnelled() ? to.tunnel : proxyFor(to.route, url);
    if (tls || renamed) {
        // All TLS is the relay's: the socket speaks plainly to it, inside this process.
        m_relay = new Relay({url.host(), quint16(url.port(tls ? 443 : 80)), renamed ? site.host() : QString(), to.route, to.tunnel}, tls, this);
        connect(m_relay, &Relay::failed, this, [this](Error error) {
            if (error.kind == Error::Kind::Refused) error.kind = Error::Kind::Unreachable;
            error.where = m_to.where();
            lose(error);
        });
        m_socket.setProxy(m_relay->proxy());
        url.setScheme(QStringLiteral("ws"));
        if (renamed) {
            url.setHost(site.host());
            url.setPort(site.port());
        }
    } else {
        m_socket.setProxy(way);
    }
    m_socket.setMaxAllowedIncomingFrameSize(quint64(to.maxMessage));
    m_socket.setMaxAllowedIncomingMessageSize(quint64(to.maxMessage));
    url.setUserInfo(QString());
    QWebSocketHandshakeOptions handshake;
    handshake.setSubprotocols({QStringLiteral("xmpp")});
    m_socket.open(QNetworkRequest(url), handshake);
}

QSslCertificate XmppWebSocket::certificate() const
{
    return m_relay ? m_relay->certificate() : QSslCertificate();
}

void XmppWebSocket::send(const QByteArray &message)
{
    if (!m_lost && isUp()) m_socket.sendTextMessage(QString::fromUtf8(message));
}

void XmppWebSocket::end()
{
    m_lost = true;
    m_socket.disconnect(this);
    m_socket.flush();
    QMetaObject::invokeMethod(&m_socket, [this] { m_socket.close(); }, Qt::QueuedConnection); // not from inside the socket's own signal
}

void XmppWebSocket::lose(const Error &error)
{
    if (std::exchange(m_lost, true)) return;
    emit lost(error);
}

void XmppWebSocket::socketError(QAbstractSocket::SocketError code)
{
    if (m_lost || (code == QAbstractSocket::RemoteHostClosedError && m_socket.isValid())) return; // "disconnected" follows
    const QString text = m_socket.errorString();
    Error::Kind kind = Error::Kind::Unreachable;
    switch (code) {
    case QAbstractSocket::SocketTimeoutError: kind = Error::Kind::Timeout; break;
    case QAbstractSocket::UnsupportedSocketOperationError: kind = Error::Kind::Unsupported; break;
    case QAbstractSocket::ProxyAuthenticationRequiredError: kind = Error::Kind::Unauthorized; break;
    default: break;
    }
    // A refused upgrade has no signal of its own in Qt 6.4; the status is in the text only, in every language as "… code: 404 (…".
    static const QRegularExpression status(QStringLiteral(": (\\d{3}) \\("));
    if (const auto match = status.match(text); code == QAbstractSocket::ConnectionRefusedError && match.hasMatch()) {
        const int http = match.capturedView(1).toInt();
        kind = http == 401 || http == 403 ? Error::Kind::Unauthorized : http == 404 || http == 501 || http == 200 ? Error::Kind::Unsupported : Error::Kind::Refused;
        QString detail = QStringLiteral("HTTP %1 instead of a WebSocket").arg(http);
        if (http == 511 || (http >= 300 && http < 400)) detail += QStringLiteral(": a captive portal or a login page answers in its place");
        return lose({kind, m_to.where(), detail});
    }
    lose({kind, m_to.where(), text.left(300)});
}

void XmppWebSocket::ended()
{
    const int code = m_socket.closeCode();
    Error::Kind kind = Error::Kind::Unreachable;
    if (code == QWebSocketProtocol::CloseCodeTooMuchData || code == QWebSocketProtocol::CloseCodeProtocolError || code == QWebSocketProtocol::CloseCodeWrongDatatype)
        kind = Error::Kind::Malformed;
    QString detail = QStringLiteral("the connection ended, WebSocket code %1").arg(code);
    if (!m_socket.closeReason().isEmpty()) detail += QLatin1String(": ") + m_socket.closeReason().left(200);
    lose({kind, m_to.where(), detail});
}

} // namespace jitscope

#include "moc_xmppwebsocket.cpp"
