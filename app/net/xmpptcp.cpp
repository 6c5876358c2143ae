#include "net/xmpptcp.h"

#include "net/xmlnode.h"

namespace jitscope {
namespace {

const char16_t *const NsTls = u"urn:ietf:params:xml:ns:xmpp-tls";
const QByteArray CloseMessage = QByteArrayLiteral("<close xmlns=\"urn:ietf:params:xml:ns:xmpp-framing\"/>");
constexpr qint64 Piece = 64 * 1024;

} // namespace

XmppTcp::XmppTcp(QObject *parent)
    : XmppTransport(parent), m_dial(this)
{
    connect(&m_dial, &Dial::ready, this, [this] {
        if (m_phase == Phase::Connecting) {
            m_phase = Phase::Asking;
            writeHeader();
        } else if (m_phase == Phase::Securing) {
            m_phase = Phase::Up;
            emit up();
        }
    });
    connect(&m_dial, &Dial::failed, this, [this](Error error) {
        if (error.kind == Error::Kind::Refused) error.kind = Error::Kind::Unreachable;
        error.where = m_to.where();
        lose(error);
    });
    connect(&m_dial.socket(), &QSslSocket::readyRead, this, &XmppTcp::read);
    connect(&m_dial.socket(), &QSslSocket::disconnected, this, [this] {
        handOver();
        read(); // its last words
        lose(Error::Kind::Unreachable, QStringLiteral("the connection ended"));
    });
}

XmppTcp::~XmppTcp()
{
    // An open socket says "disconnected" while it is destroyed, when half of this is gone already.
    m_dial.socket().disconnect(this);
}

void XmppTcp::open(const To &to)
{
    m_to = to;
    m_splitter = XmlSplitter(qsizetype(to.maxMessage));
    const QString site = QUrl(QLatin1String("//") + to.host).host();
    // RFC 6120 §13.7.2: the certificate is for the domain, unless the fleet file says for whom it is
    m_dial.open({to.url.host(), quint16(to.url.port(DefaultPort)), site.isEmpty() ? to.domain : site, to.route, to.tunnel}, false);
}

void XmppTcp::writeHeader()
{
    m_splitter.restart();
    m_dial.socket().write("<?xml version='1.0'?><stream:stream to='" + xmlEscaped(m_to.domain)
                          + "' version='1.0' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>");
}

void XmppTcp::send(const QByteArray &message)
{
    if (m_lost || !isUp()) return;
    if (message.startsWith("<open ")) {
        if (m_held.empty()) return writeHeader();
        // The stream that was opened to ask for TLS goes on without: hand over what came on it.
        QMetaObject::invokeMethod(this, &XmppTcp::handOver, Qt::QueuedConnection);
    } else {
        m_dial.socket().write(message == CloseMessage ? QByteArrayLiteral("</stream:stream>") : message);
    }
}

void XmppTcp::handOver()
{
    const auto held = std::exchange(m_held, {});
    for (const QByteArray &m : held)
        if (!m_lost) emit message(m);
    if (!held.empty()) read();
}

void XmppTcp::end()
{
    m_lost = true;
    m_dial.disconnect(this);
    m_dial.socket().disconnect(this);
    m_dial.socket().flush();
    QMetaObject::invokeMethod(&m_dial, [this] { m_dial.socket().disconnectFromHost(); }, Qt::QueuedConnection);
}

void XmppTcp::read()
{
    QSslSocket &socket = m_dial.socket();
    while (!m_lost && m_held.empty() && m_phase != Phase::Securing) {
        QByteArray out;
        const XmlSplitter::Item item = m_splitter.next(out);
        if (item == XmlSplitter::Item::More) {
            const QByteArray bytes = socket.read(Piece);
            if (bytes.isEmpty()) return;
            m_splitter.feed(bytes);
        } else if (!part(item, out)) {
            return;
        }
    }
}

bool XmppTcp::part(XmlSplitter::Item item, const QByteArray &bytes)
{
    switch (item) {
    case XmlSplitter::Item::More: return true;
    case XmlSplitter::Item::Broken: lose(Error::Kind::Malformed, m_splitter.error()); return false;
    case XmlSplitter::Item::End:
        if (m_phase != Phase::Up) lose(Error::Kind::Unreachable, QStringLiteral("the server closed the stream"));
        else emit message(CloseMessage);
        return false;
    case XmlSplitter::Item::Header: {
        const auto header = readXmlNode(bytes, m_to.where());
        if (!header || !header->is(u"stream", NsStreams)) {
            lose(Error::Kind::Malformed, header ? QStringLiteral("<%1> instead of a stream").arg(header->name.left(64)) : header.error().detail);
            return false;
        }
        m_header = "<open xmlns=\"urn:ietf:params:xml:ns:xmpp-framing\" from=\"" + xmlEscaped(header->attribute(u"from")) + "\" id=\"" + xmlEscaped(header->attribute(u"id")) + "\"/>";
        if (m_phase == Phase::Up) emit message(m_header);
        return true;
    }
    case XmlSplitter::Item::Element:
        if (m_phase == Phase::Up) emit message(bytes);
        else negotiate(bytes);
        return true;
    }
    return false;
}

void XmppTcp::negotiate(const QByteArray &element)
{
    const auto node = readXmlNode(element, m_to.where());
    if (!node) return lose(node.error());
    if (m_phase == Phase::Proceed) {
        if (!node->is(u"proceed", NsTls)) return lose(Error::Kind::Unsupported, QStringLiteral("the server cannot begin TLS: <%1>").arg(node->name.left(64)));
        // What comes in clear after this word was put there by somebody on the way, to be taken for the server's.
        if (!m_splitter.isEmpty() || m_dial.socket().bytesAvailable() > 0) return lose(Error::Kind::Untrusted, QStringLiteral("words in clear after <proceed/>"));
        m_phase = Phase::Securing;
        m_dial.startTls();
        return;
    }
    const bool features = node->is(u"features", NsStreams);
    const XmlNode *tls = features ? node->child(u"starttls", NsTls) : nullptr;
    const bool wanted = tls && (tls->child(u"required") || !node->child(u"mechanisms"));
    if (tls && (!m_to.isPrivate() || wanted)) {
        m_phase = Phase::Proceed;
        m_dial.socket().write("<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>");
        return;
    }
    if (features && !m_to.isPrivate()) {
        auto report = std::make_shared<CertificateReport>();
        report->address = m_to.where();
        report->name = m_to.domain;
        report->faults.push_back({TrustFault::NoTls, -1, QStringLiteral("the server does not offer STARTTLS; without it others could read the password, or have taken the offer away")});
        return lose({Error::Kind::Untrusted, m_to.where(), report->faults.front().detail, report});
    }
    m_held = {m_header, element};
    m_phase = Phase::Up;
    emit up();
}

void XmppTcp::lose(Error::Kind kind, const QString &detail)
{
    lose({kind, m_to.where(), detail});
}

void XmppTcp::lose(const Error &error)
{
    if (std::exchange(m_lost, true)) return;
    emit lost(error);
}

} // namespace jitscope

#include "moc_xmpptcp.cpp"
