#include "net/dial.h"

#include "net/trust.h"

namespace jitscope {

Error::Kind kindOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: return Error::Kind::Refused;
    case QAbstractSocket::SocketTimeoutError:
    case QAbstractSocket::ProxyConnectionTimeoutError: return Error::Kind::Timeout;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInvalidUserDataError:
    case QAbstractSocket::SslInternalError: return Error::Kind::Untrusted;
    case QAbstractSocket::ProxyAuthenticationRequiredError: return Error::Kind::Unauthorized;
    case QAbstractSocket::UnsupportedSocketOperationError: return Error::Kind::Unsupported;
    default: return Error::Kind::Unreachable;
    }
}

Dial::Dial(QObject *parent)
    : QObject(parent), m_socket(this)
{
    connect(&m_socket, &QSslSocket::connected, this, [this] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        if (m_tls) startTls();
        else {
            m_ready = true;
            emit ready();
        }
    });
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        const Judgement judgement = judge(m_to.route, address(), m_socket.peerVerifyName(), m_socket.peerCertificateChain(), errors);
        if (judgement.report) return fail(untrusted(address(), judgement.report)); // not ignored: the handshake ends
        m_socket.ignoreSslErrors(judgement.harmless);
    });
    connect(&m_socket, &QSslSocket::encrypted, this, &Dial::secured);
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError code) {
        if (m_ready && code == QAbstractSocket::RemoteHostClosedError) return; // "disconnected" follows
        Error error{kindOf(code), address(), m_socket.errorString().left(300)};
        if (error.kind == Error::Kind::Untrusted || (m_tls && !m_ready && code == QAbstractSocket::RemoteHostClosedError)) {
            // No certificate was at fault (that was told above): no TLS there at all, or the server refused ours.
            auto report = std::make_shared<CertificateReport>();
            report->address = address();
            report->name = m_socket.peerVerifyName();
            const bool wants = error.detail.contains(QLatin1String("certificate required")) || error.detail.contains(QLatin1String("alert"));
            report->faults.push_back({wants ? TrustFault::WantsOurs : TrustFault::NoTls, -1, error.detail});
            for (const QSslCertificate &c : m_socket.peerCertificateChain()) report->chain.push_back(describe(c));
            error.kind = Error::Kind::Untrusted;
            error.certificate = std::move(report);
        }
        fail(error);
    });
}

Dial::~Dial()
{
    m_socket.disconnect(this);
}

void Dial::open(const To &to, bool tls)
{
    m_to = to;
    m_tls = tls;
    QUrl url;
    url.setScheme(tls ? QStringLiteral("https") : QStringLiteral("tcp"));
    url.setHost(to.host);
    url.setPort(to.port);
    const bool tunnelled = to.tunnel.type() != QNetworkProxy::NoProxy && to.tunnel.type() != QNetworkProxy::DefaultProxy;
    m_socket.setProxy(tunnelled ? to.tunnel : proxyFor(to.route, url));
    m_socket.connectToHost(to.host, to.port);
}

void Dial::startTls()
{
    m_tls = true;
    m_ready = false;
    if (m_to.route) m_socket.setSslConfiguration(m_to.route->ssl);
    QString name = m_to.name;
    if (m_to.route && !m_to.route->name.isEmpty()) name = m_to.route->name;
    m_socket.setPeerVerifyName(name.isEmpty() ? m_to.host : name);
    m_socket.startClientEncryption();
}

void Dial::secured()
{
    // A pin counts even when the authorities are content.
    const Judgement judgement = judge(m_to.route, address(), m_socket.peerVerifyName(), m_socket.peerCertificateChain(), {});
    if (judgement.report) return fail(untrusted(address(), judgement.report));
    m_ready = true;
    emit ready();
}

void Dial::fail(Error error)
{
    if (m_failed) return;
    m_failed = true;
    m_socket.disconnect(this);
    QMetaObject::invokeMethod(&m_socket, [this] { m_socket.abort(); }, Qt::QueuedConnection); // not from inside its own signal
    emit failed(error);
}

QString Dial::address() const
{
    return (m_to.host.contains(u':') ? u'[' + m_to.host + u']' : m_to.host) + u':' + QString::number(m_to.port);
}

} // namespace jitscope

#include "moc_dial.cpp"
