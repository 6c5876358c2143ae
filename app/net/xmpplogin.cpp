#include "net/xmpplogin.h"

#include <QStringList>

namespace jitscope {

namespace {

const char16_t *const NsBind = u"urn:ietf:params:xml:ns:xmpp-bind";

} // namespace

XmppLogin::XmppLogin(XmppStream &stream, const Account &account, QObject *parent)
    : QObject(parent), m_stream(stream), m_account(account), m_timer(this)
{
    connect(&stream, &XmppStream::features, this, &XmppLogin::features);
    connect(&stream, &XmppStream::sasl, this, &XmppLogin::sasl);
    connect(&stream, &XmppStream::closed, this, [this](const Error &e) { fail(e); });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { fail(error(Error::Kind::Timeout, QStringLiteral("the login took too long"))); });
    m_timer.start(account.timeout);
}

void XmppLogin::features(const XmlNode &node)
{
    if (m_step == Step::Mechanisms) choose(node);
    else if (m_step == Step::Features) bind(node);
}

void XmppLogin::choose(const XmlNode &node)
{
    QStringList offered;
    if (const XmlNode *mechanisms = node.child(u"mechanisms", NsSasl))
        for (const XmlNode &m : mechanisms->children)
            if (m.name == u"mechanism" && offered.size() < 32) offered += m.text.trimmed().left(64);
    if (m_account.user.isEmpty()) {
        if (!offered.contains(QLatin1String("ANONYMOUS"))) {
            fail(error(Error::Kind::Unauthorized, QStringLiteral("%1 wants an account, and none is given").arg(m_stream.options().domain)));
            return;
        }
        m_step = Step::Plain;
        auth("ANONYMOUS", {});
    } else if (offered.contains(QLatin1String("SCRAM-SHA-1"))) {
        m_scram = std::make_unique<ScramSha1>(m_account.user, m_account.password, ScramSha1::freshNonce());
        const auto first = m_scram->clientFirst();
        if (!first) {
            fail(first.error());
            return;
        }
        m_step = Step::Scram;
        auth("SCRAM-SHA-1", *first);
    } else if (offered.contains(QLatin1String("PLAIN"))) {
        const auto user = saslPrepared(m_account.user, QStringLiteral("user name"));
        const auto password = saslPrepared(m_account.password, QStringLiteral("password"));
        if (!m_stream.isPrivate())
            fail(error(Error::Kind::Untrusted, QStringLiteral("only PLAIN is offered, and without TLS the password would be readable on the way")));
        else if (!user || !password)
            fail((user ? password : user).error());
        else {
            m_step = Step::Plain;
            auth("PLAIN", QByteArray(1, '\0') + user->toUtf8() + '\0' + password->toUtf8());
        }
    } else {
        fail(error(Error::Kind::Unsupported, QStringLiteral("%1 offers none of SCRAM-SHA-1 and PLAIN, but: %2")
                                                 .arg(m_stream.options().domain, offered.isEmpty() ? QStringLiteral("nothing") : offered.join(QLatin1String(", ")))));
    }
}

void XmppLogin::auth(const char *mechanism, const QByteArray &initial)
{
    QByteArray element = "<auth xmlns=\"urn:ietf:params:xml:ns:xmpp-sasl\" mechanism=\"" + QByteArray(mechanism) + '"';
    m_stream.send(element + (initial.isEmpty() ? QByteArray("/>") : '>' + initial.toBase64() + "</auth>"));
}

void XmppLogin::sasl(const XmlNode &node)
{
    if (m_step != Step::Scram && m_step != Step::ScramProven && m_step != Step::Plain) {
        fail(error(Error::Kind::Malformed, QStringLiteral("<%1> out of turn").arg(node.name.left(64))));
    } else if (node.name == u"challenge") {
        challenge(node);
    } else if (node.name == u"success") {
        success(node);
    } else if (node.name == u"failure") {
        QString condition, text;
        for (const XmlNode &c : node.children)
            if (c.name == u"text") text = c.text.left(300);
            else condition = c.name;
        Error::Kind kind = Error::Kind::Unauthorized; // not-authorized, account-disabled, credentials-expired, malformed-request, …
        if (condition == u"invalid-mechanism" || condition == u"mechanism-too-weak" || condition == u"encryption-required") kind = Error::Kind::Unsupported;
        else if (condition == u"temporary-auth-failure") kind = Error::Kind::Refused;
        fail(error(kind, text.isEmpty() ? condition : condition + QLatin1String(": ") + text));
    }
}

void XmppLogin::challenge(const XmlNode &node)
{
    const auto data = QByteArray::fromBase64Encoding(node.text.trimmed().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!m_scram || !data) {
        fail(error(Error::Kind::Malformed, QStringLiteral("a challenge that is not base64, or that nobody expects")));
        return;
    }
    if (data.decoded.startsWith("v=") || data.decoded.startsWith("e=")) { // some servers put the proof here and leave <success/> empty
        if (const auto verified = m_scram->verify(data.decoded); !verified) {
            fail(verified.error());
            return;
        }
        m_step = Step::ScramProven;
        m_stream.send("<response xmlns=\"urn:ietf:params:xml:ns:xmpp-sasl\"/>");
        return;
    }
    const auto final = m_scram->clientFinal(data.decoded);
    if (!final) {
        m_stream.send("<abort xmlns=\"urn:ietf:params:xml:ns:xmpp-sasl\"/>");
        fail(final.error());
        return;
    }
    m_stream.send("<response xmlns=\"urn:ietf:params:xml:ns:xmpp-sasl\">" + final->toBase64() + "</response>");
}

void XmppLogin::success(const XmlNode &node)
{
    if (m_step == Step::Scram) {
        if (const auto verified = m_scram->verify(QByteArray::fromBase64(node.text.trimmed().toLatin1())); !verified) {
            fail(verified.error());
            return;
        }
    }
    m_scram.reset();
    m_step = Step::Features;
    m_stream.restart();
}

void XmppLogin::bind(const XmlNode &node)
{
    if (!node.child(u"bind", NsBind)) {
        fail(error(Error::Kind::Unsupported, QStringLiteral("the server does not offer to bind")));
        return;
    }
    m_step = Step::Bind;
    QByteArray payload = "<bind xmlns=\"urn:ietf:params:xml:ns:xmpp-bind\">";
    if (!m_account.user.isEmpty() && !m_account.resource.isEmpty()) payload += "<resource>" + xmlEscaped(m_account.resource) + "</resource>";
    m_stream.request({}, "set", payload + "</bind>", m_account.timeout, this, [this](const Result<XmlNode> &answer) {
        if (m_step != Step::Bind) return;
        if (!answer) {
            fail(answer.error());
            return;
        }
        const XmlNode *bound = answer->child(u"bind", NsBind);
        const XmlNode *jid = bound ? bound->child(u"jid", NsBind) : nullptr;
        if (!jid || !jid->text.contains(u'@')) {
            fail(error(Error::Kind::Malformed, QStringLiteral("bound to no address")));
            return;
        }
        m_step = Step::Done;
        m_timer.stop();
        m_account.password.clear();
        emit succeeded(jid->text.left(3071));
    });
}

void XmppLogin::fail(const Error &error)
{
    if (m_step == Step::Done) return;
    m_step = Step::Done;
    m_timer.stop();
    m_account.password.clear();
    emit failed(error);
}

Error XmppLogin::error(Error::Kind kind, const QString &detail) const
{
    const QString who = m_account.user.isEmpty() ? m_stream.options().domain : m_account.user + u'@' + m_stream.options().domain;
    return {kind, who, detail};
}

} // namespace jitscope

#include "moc_xmpplogin.cpp"
