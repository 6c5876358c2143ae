#include "net/xmppstream.h"

#include "net/xmpptcp.h"
#include "net/xmppwebsocket.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

namespace jitscope {

namespace {

Q_LOGGING_CATEGORY(log, "jitscope.net.xmpp")

const char16_t *const NsFraming = u"urn:ietf:params:xml:ns:xmpp-framing";
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

} // namespace

XmppStream::XmppStream(QObject *parent)
    : QObject(parent), m_openTimer(this), m_pingTimer(this)
{
    m_clock.start();
    m_openTimer.setSingleShot(true);
    connect(&m_openTimer, &QTimer::timeout, this, [this] { finish({Error::Kind::Timeout, where(), QStringLiteral("no XMPP stream in time")}); });
    connect(&m_pingTimer, &QTimer::timeout, this, &XmppStream::ping);
}

XmppStream::~XmppStream()
{
    if (m_transport) m_transport->disconnect(this); // it says goodbye to nobody
}

void XmppStream::open(const Options &options)
{
    m_options = options;
    const QString scheme = options.url.scheme();
    const bool tcp = scheme == QLatin1String("xmpp");
    if ((!tcp && scheme != QLatin1String("ws") && scheme != QLatin1String("wss")) || options.url.host().isEmpty()) {
        QMetaObject::invokeMethod(this, [this] { finish({Error::Kind::Unsupported, where(), QStringLiteral("not a ws://, wss:// or xmpp:// address")}); },
                                  Qt::QueuedConnection);
        return;
    }
    if (tcp) m_transport = new XmppTcp(this);
    else m_transport = new XmppWebSocket(this);
    connect(m_transport, &XmppTransport::up, this, &XmppStream::openStream);
    connect(m_transport, &XmppTransport::message, this, &XmppStream::message);
    connect(m_transport, &XmppTransport::lost, this, [this](const Error &error) {
        finish(m_closing ? Error{Error::Kind::Cancelled, where(), QStringLiteral("closed")} : error);
    });
    const XmppTransport::To to{options.url, options.host, options.domain, options.route, options.proxy, options.maxMessage};
    m_private = to.isPrivate();
    m_openTimer.start(options.openTimeout);
    m_transport->open(to);
}

void XmppStream::openStream()
{
    m_peerOpen = false;
    m_transport->send("<open xmlns=\"urn:ietf:params:xml:ns:xmpp-framing\" to=\"" + xmlEscaped(m_options.domain) + "\" version=\"1.0\"/>");
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
    if (m_done || m_closing || !m_transport || !m_transport->isUp()) return;
    m_transport->send(stanza);
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
    if (!m_transport || !m_transport->isUp()) {
        finish({Error::Kind::Cancelled, where(), QStringLiteral("closed")});
        return;
    }
    send(CloseElement);
    m_closing = true;
    QTimer::singleShot(2000, this, [this] { finish({Error::Kind::Cancelled, where(), QStringLiteral("closed")}); });
}

bool XmppStream::isPrivate() const
{
    return m_private || (m_transport && m_transport->isEncrypted());
}

QSslCertificate XmppStream::certificate() const
{
    return m_transport ? m_transport->certificate() : QSslCertificate();
}

void XmppStream::message(const QByteArray &bytes)
{
    if (m_done) return;
    m_lastData = m_clock.elapsed();
    m_bytesReceived += bytes.size();
    const bool head = m_options.presenceHeads && m_peerOpen && bytes.startsWith("<presence"); // the most by far of what a brewery says
    const Result<XmlNode> read = head ? readXmlHead(bytes, where()) : readXmlNode(bytes, where());
    if (!read) {
        finish(read.error());
        return;
    }
    const XmlNode &node = *read;
    if (node.is(u"open", NsFraming)) {
        m_peerOpen = true;
    } else if (node.is(u"close", NsFraming)) {
        if (!m_closing) m_transport->send(CloseElement);
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
    if (m_transport) {
        m_transport->disconnect(this);
        m_transport->end();
    }
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

#include "moc_xmppstream.cpp"
#include "moc_xmpptransport.cpp"
