#include "net/xmppstream.h"

#include "net/relay.h"

#include <QHostAddress>
#include <QLoggingCategory>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QWebSocketHandshakeOptions>

namespace jitscope {

namespace {

Q_LOGGING_CATEGORY(log, "jitscope.net.xmpp")

const char16_t *const NsFraming = u"urn:ietf:params:xml:ns:xmpp-framing";
const char16_t *const NsStreams = u"http://etherx.jabber.org/streams";
const char16_t *const NsSasl = u"urn:ietf:params:xml:ns:xmpp-sasl";
const char16_t *const NsClient = u"jabber:client";
const char16_t *const NsPing = u"urn:xmpp:ping";
const QByteArray CloseElement = QByteArrayLiteral("<close xmlns=\"urn:ietf:params:xml:ns:xmpp-framing\"/>");
constexpr qsizetype MaxPending = 1000;

// "condition: text" of an <error/>, <stream:error> or <failure/>: its first child that is not <text/>.
QString conditionOf(const XmlNode &error, QString *text = nullptr)
{
    QString condition;
    for (const XmlNode &c : error.children) {
        if (c.name == u"text") {
            if (text) *text = c.text.left(300);
        } else if (condition.isEmpty()) {
            condition = c.name;
        }
    }
    return condition;
}

QString sentence(const XmlNode &error)
{
    QString text;
    const QString condition = conditionOf(error, &text);
    return text.isEmpty() ? condition : condition + QLatin1String(": ") + text;
}

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

XmppStream::XmppStream(QObject *parent)
    : QObject(parent), m_socket(QString(), QWebSocketProtocol::VersionLatest, this), m_openTimer(this), m_pingTimer(this)
{
    m_clock.start();
    m_openTimer.setSingleShot(true);
    connect(&m_openTimer, &QTimer::timeout, this, [this] { finish({Error::Kind::Timeout, where(), QStringLiteral("no XMPP stream in time")}); });
    connect(&m_pingTimer, &QTimer::timeout, this, &XmppStream::ping);
    connect(&m_socket, &QWebSocket::connected, this, [this] {
        if (m_socket.subprotocol() != QLatin1String("xmpp"))
            finish({Error::Kind::Unsupported, where(), QStringLiteral("the server did not choose the sub-protocol xmpp")});
        else
            openStream();
    });
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &XmppStream::message);
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this,
            [this] { finish({Error::Kind::Malformed, where(), QStringLiteral("a binary message")}); });
    connect(&m_socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this, &XmppStream::socketError);
    connect(&m_socket, &QWebSocket::disconnected, this, &XmppStream::socketClosed);
}

XmppStream::~XmppStream()
{
    m_socket.disconnect(this); // the socket says goodbye in its destructor, to nobody
}

void XmppStream::open(const Options &options)
{
    m_options = options;
    QUrl url = options.url;
    if ((url.scheme() != QLatin1String("ws") && url.scheme() != QLatin1String("wss")) || url.host().isEmpty()) {
        QMetaObject::invokeMethod(this, [this] { finish({Error::Kind::Unsupported, where(), QStringLiteral("not a ws:// or wss:// address")}); },
                                  Qt::QueuedConnection);
        return;
    }
    const bool direct = options.proxy.type() == QNetworkProxy::DefaultProxy && isLoopback(url.host());
    const QNetworkProxy proxy = direct ? QNetworkProxy(QNetworkProxy::NoProxy) : options.proxy;
    const QUrl site(QLatin1String("//") + options.host);
    if (!options.host.isEmpty() && site.host() != url.host()) {
        const auto *relay = new Relay(url.host(), quint16(url.port(url.scheme() == QLatin1String("wss") ? 443 : 80)), proxy, this);
        m_socket.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), relay->port()));
        url.setHost(site.host());
        url.setPort(site.port());
    } else {
        m_socket.setProxy(proxy);
    }
    m_socket.setMaxAllowedIncomingFrameSize(quint64(options.maxMessage));
    m_socket.setMaxAllowedIncomingMessageSize(quint64(options.maxMessage));
    if (url.scheme() == QLatin1String("wss")) m_socket.setSslConfiguration(options.ssl);
    url.setUserInfo(QString());
    QWebSocketHandshakeOptions handshake;
    handshake.setSubprotocols({QStringLiteral("xmpp")});
    m_openTimer.start(options.openTimeout);
    m_socket.open(QNetworkRequest(url), handshake);
}

void XmppStream::openStream()
{
    m_peerOpen = false;
    m_socket.sendTextMessage(QLatin1String("<open xmlns=\"urn:ietf:params:xml:ns:xmpp-framing\" to=\"")
                             + QString::fromUtf8(xmlEscaped(m_options.domain)) + QLatin1String("\" version=\"1.0\"/>"));
}

void XmppStream::restart()
{
    if (m_done || m_closing) return;
    m_openTimer.start(m_options.openTimeout);
    openStream();
}

void XmppStream::startPings()
{
    m_pingTimer.start(m_options.pingEvery);
}

void XmppStream::send(const QByteArray &stanza)
{
    if (m_done || m_closing || m_socket.state() != QAbstractSocket::ConnectedState) return;
    m_socket.sendTextMessage(QString::fromUtf8(stanza));
}

void XmppStream::request(const QString &to, const char *type, const QByteArray &payload, std::chrono::milliseconds timeout, QObject *context, Answer answer)
{
    if (m_done || m_closing || m_pending.size() >= MaxPending) {
        const Error error{Error::Kind::Cancelled, where(), QStringLiteral("the stream does not take requests now")};
        QMetaObject::invokeMethod(context, [answer = std::move(answer), error] { answer(tl::unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    const QString id = QString::number(QRandomGenerator::system()->generate64(), 36); // not to be guessed by other occupants
    m_pending.insert(id, {to, context, std::move(answer)});
    QTimer::singleShot(timeout, this, [this, id] {
        const Pending late = m_pending.take(id);
        if (late.context) late.answer(fail(Error::Kind::Timeout, late.to.isEmpty() ? where() : late.to, QStringLiteral("no answer")));
    });
    QByteArray stanza = "<iq xmlns=\"jabber:client\" type=\"" + QByteArray(type) + "\" id=\"" + id.toLatin1() + '"';
    if (!to.isEmpty()) stanza += " to=\"" + xmlEscaped(to) + '"';
    send(stanza + '>' + payload + "</iq>");
}

void XmppStream::close()
{
    if (m_done || m_closing) return;
    if (m_socket.state() != QAbstractSocket::ConnectedState) {
        finish({Error::Kind::Cancelled, where(), QStringLiteral("closed")});
        return;
    }
    send(CloseElement);
    m_socket.flush();
    m_closing = true;
    QTimer::singleShot(2000, this, [this] { finish({Error::Kind::Cancelled, where(), QStringLiteral("closed")}); });
}

bool XmppStream::isPrivate() const
{
    return m_options.url.scheme() == QLatin1String("wss") || isLoopback(m_options.url.host());
}

void XmppStream::message(const QString &text)
{
    if (m_done) return;
    const QByteArray bytes = text.toUtf8();
    m_lastData = m_clock.elapsed();
    m_bytesReceived += bytes.size();
    const Result<XmlNode> read = readXmlNode(bytes, where());
    if (!read) {
        finish(read.error());
        return;
    }
    const XmlNode &node = *read;
    if (node.is(u"open", NsFraming)) {
        m_peerOpen = true;
    } else if (node.is(u"close", NsFraming)) {
        if (!m_closing) m_socket.sendTextMessage(QString::fromLatin1(CloseElement));
        finish(m_closing ? Error{Error::Kind::Cancelled, where(), QStringLiteral("closed")}
                         : Error{Error::Kind::Unreachable, where(), QStringLiteral("the server closed the stream")});
    } else if (!m_peerOpen) {
        finish({Error::Kind::Malformed, where(), QStringLiteral("<%1> before <open>").arg(node.name.left(64))});
    } else if (node.is(u"error", NsStreams)) {
        streamError(node);
    } else if (node.is(u"features", NsStreams)) {
        m_openTimer.stop();
        emit features(node);
    } else if (node.ns == NsSasl) {
        emit sasl(node);
    } else if (node.is(u"iq", NsClient)) {
        iq(node);
    } else if (node.ns == NsClient) {
        emit stanza(node, bytes);
    } // else: an extension nobody asked for
}

void XmppStream::iq(const XmlNode &node)
{
    const QString type = node.attribute(u"type"), id = node.attribute(u"id"), from = node.attribute(u"from");
    if (type == u"result" || type == u"error") {
        const auto it = m_pending.constFind(id);
        // Answers come from whom was asked; to the own account the server may leave `from` out or put in the account.
        if (it == m_pending.constEnd() || (!it->to.isEmpty() && from != it->to)) return;
        const Pending asked = m_pending.take(id);
        if (!asked.context) return;
        if (type == u"result") {
            asked.answer(node);
        } else {
            const XmlNode *error = node.child(u"error");
            asked.answer(fail(Error::Kind::Refused, asked.to.isEmpty() ? where() : asked.to, error ? sentence(*error) : QStringLiteral("error")));
        }
        return;
    }
    if (type != u"get" && type != u"set") return;
    QByteArray head = "<iq xmlns=\"jabber:client\" id=\"" + xmlEscaped(id) + '"';
    if (!from.isEmpty()) head += " to=\"" + xmlEscaped(from) + '"';
    if (type == u"get" && node.child(u"ping", NsPing))
        send(head + " type=\"result\"/>");
    else
        send(head + " type=\"error\"><error type=\"cancel\"><service-unavailable xmlns=\"urn:ietf:params:xml:ns:xmpp-stanzas\"/></error></iq>");
}

void XmppStream::streamError(const XmlNode &node)
{
    const QString condition = conditionOf(node);
    Error::Kind kind = Error::Kind::Failed;
    if (condition == u"system-shutdown" || condition == u"connection-timeout" || condition == u"reset") kind = Error::Kind::Unreachable;
    else if (condition == u"host-unknown" || condition == u"host-gone" || condition == u"conflict" || condition == u"policy-violation") kind = Error::Kind::Refused;
    else if (condition == u"not-authorized") kind = Error::Kind::Unauthorized;
    finish({kind, where(), sentence(node)}, condition);
}

void XmppStream::socketError(QAbstractSocket::SocketError code)
{
    if (m_done) return;
    if (code == QAbstractSocket::RemoteHostClosedError && m_peerOpen) return; // "disconnected" follows
    const QString text = m_socket.errorString();
    Error::Kind kind = Error::Kind::Unreachable;
    switch (code) {
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInvalidUserDataError:
    case QAbstractSocket::SslInternalError: kind = Error::Kind::Untrusted; break;
    case QAbstractSocket::SocketTimeoutError: kind = Error::Kind::Timeout; break;
    case QAbstractSocket::UnsupportedSocketOperationError: kind = Error::Kind::Unsupported; break;
    default: break;
    }
    // A refused upgrade has no signal of its own in Qt 6.4; the status is in the text only, in every language as "… code: 404 (…".
    static const QRegularExpression status(QStringLiteral(": (\\d{3}) \\("));
    if (const auto match = status.match(text); code == QAbstractSocket::ConnectionRefusedError && match.hasMatch()) {
        const int http = match.capturedView(1).toInt();
        kind = http == 401 || http == 403 ? Error::Kind::Unauthorized : http == 404 || http == 501 || http == 200 ? Error::Kind::Unsupported : Error::Kind::Refused;
        finish({kind, where(), QStringLiteral("HTTP %1 instead of a WebSocket").arg(http)});
        return;
    }
    finish({kind, where(), text.left(300)});
}

// QWebSocket reads by a queued call: the server's last words (why it closes) may still wait in its buffer when it says "disconnected".
void XmppStream::socketClosed()
{
    QMetaObject::invokeMethod(this, &XmppStream::ended, Qt::QueuedConnection);
}

void XmppStream::ended()
{
    if (m_closing) {
        finish({Error::Kind::Cancelled, where(), QStringLiteral("closed")});
        return;
    }
    const int code = m_socket.closeCode();
    Error::Kind kind = Error::Kind::Unreachable;
    if (code == QWebSocketProtocol::CloseCodeTooMuchData || code == QWebSocketProtocol::CloseCodeProtocolError
        || code == QWebSocketProtocol::CloseCodeWrongDatatype)
        kind = Error::Kind::Malformed;
    QString detail = QStringLiteral("the connection ended, WebSocket code %1").arg(code);
    if (!m_socket.closeReason().isEmpty()) detail += QLatin1String(": ") + m_socket.closeReason().left(200);
    finish({kind, where(), detail});
}

void XmppStream::ping()
{
    const qint64 sent = m_clock.elapsed();
    request(m_options.domain, "get", "<ping xmlns=\"urn:xmpp:ping\"/>", m_options.pingTimeout, this, [this, sent](const Result<XmlNode> &answer) {
        // Even an error is an answer of a living server.
        if (answer || answer.error().kind == Error::Kind::Refused) m_pingMs = int(m_clock.elapsed() - sent);
        else if (answer.error().kind == Error::Kind::Timeout && m_lastData < sent)
            finish({Error::Kind::Timeout, where(), QStringLiteral("no answer to a ping in %1 ms").arg(m_options.pingTimeout.count())});
    });
}

void XmppStream::finish(const Error &error, const QString &condition)
{
    if (m_done) return;
    m_done = true;
    m_openTimer.stop();
    m_pingTimer.stop();
    m_socket.disconnect(this);
    m_socket.flush();
    // Not from inside the socket's own signal.
    QMetaObject::invokeMethod(&m_socket, [this] { m_socket.close(); }, Qt::QueuedConnection);
    qCDebug(log) << where() << "ended:" << error.detail;
    const auto pending = std::exchange(m_pending, {});
    const QPointer<XmppStream> self(this);
    for (const Pending &p : pending)
        if (p.context && p.context != this) p.answer(tl::unexpected(error));
    if (self) emit closed(error, condition);
}

QString XmppStream::where() const
{
    return m_options.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
}

} // namespace jitscope
