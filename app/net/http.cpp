#include "net/http.h"

#include "net/inflate.h"
#include "net/proxydoor.h"
#include "net/singleway.h"
#include "net/trust.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QSet>
#include <QSslConfiguration>
#include <QTimer>

namespace jitscope {
namespace {

constexpr int MaxRedirects = 3;
constexpr qint64 PieceSize = 64 * 1024;

QString shown(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
}

bool isHttp(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

Error::Kind kindOf(QNetworkReply::NetworkError e)
{
    switch (e) {
    case QNetworkReply::ConnectionRefusedError: return Error::Kind::Refused;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return Error::Kind::Timeout; // only the idle timer cancels without our own verdict
    case QNetworkReply::SslHandshakeFailedError: return Error::Kind::Untrusted;
    case QNetworkReply::ProxyAuthenticationRequiredError: return Error::Kind::Unauthorized;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError: return Error::Kind::Malformed;
    default: return Error::Kind::Unreachable;
    }
}

// RFC 9110 §5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT".
qint64 dateOf(const QByteArray &header)
{
    if (header.size() != 29 || !header.endsWith(" GMT")) return 0;
    QDateTime at = QLocale::c().toDateTime(QString::fromLatin1(header.left(25)), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
    at.setTimeSpec(Qt::UTC);
    return at.isValid() ? at.toMSecsSinceEpoch() : 0;
}

// Connections that may be used again, and the servers that its SOCKS proxy has let us in to.
class Manager : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;
    QSet<QString> letIn;
};

// One request; a GET with its redirects. Deletes itself after the answer.
class Transfer : public QObject
{
public:
    Transfer(Manager &network, HttpRequest request, QObject *context, Http::Done done, QObject *parent)
        : QObject(parent), m_network(&network), m_request(std::move(request)), m_context(context), m_done(std::move(done))
    {
        m_clock.start();
        m_total.setSingleShot(true);
        connect(&m_total, &QTimer::timeout, this, [this] { give(fail(Error::Kind::Timeout, shown(m_url), waited(true))); });
        // nobody is left to answer: stop asking
        connect(context, &QObject::destroyed, this, [this] { m_done = nullptr; give(fail(Error::Kind::Cancelled, {})); });
        QMetaObject::invokeMethod(this, [this] {
            m_total.start(m_request.totalMs);
            ask(m_request.url);
        }, Qt::QueuedConnection);
    }

    ~Transfer() override
    {
        drop();
        qDeleteAll(findChildren<QNetworkReply *>(QString(), Qt::FindDirectChildrenOnly)); // before their network
    }

    const HttpRequest &request() const { return m_request; }
    // From the beginning, over another network; the old one is used no more.
    void again(Manager &network)
    {
        m_network = &network;
        if (!m_reply) return; // not asked yet, or answered
        if (isOnce()) return give(fail(Error::Kind::Unreachable, shown(m_url), QStringLiteral("the connection was given up before the answer came; whether it was done is not known")));
        drop();
        m_inflate.reset();
        m_answer = {};
        m_redirects = 0;
        m_clock.start();
        m_total.start(m_request.totalMs);
        ask(m_request.url);
    }

private:
    enum class Phase : quint8 { Connecting, Asked, Answering };

    void ask(const QUrl &url)
    {
        m_url = url;
        if (!isHttp(url)) return give(fail(Error::Kind::Refused, shown(url), QStringLiteral("not an http address")));
        if (m_request.allowed && !m_request.allowed(url)) return give(fail(Error::Kind::Refused, shown(url), QStringLiteral("this page is never asked for")));
        // see proxydoor.h; a tunnel of ssh lets in whom it knows
        const QNetworkProxy proxy = m_network->proxy();
        const bool behindDoor = url.scheme() == QLatin1String("https") && m_request.proxy.type() == QNetworkProxy::NoProxy && proxy.type() == QNetworkProxy::Socks5Proxy;
        if (!behindDoor || m_network->letIn.contains(url.authority())) return askNow(url);
        m_phase = Phase::Connecting;
        askDoor(url.host(), quint16(url.port(443)), proxy, m_request.idleMs, shown(url), this, [this, url](const Result<> &open) {
            if (m_given || m_reply) return;
            if (!open) return give(tl::unexpected(open.error()));
            m_network->letIn.insert(url.authority());
            askNow(url);
        });
    }

    void askNow(const QUrl &url)
    {
        QNetworkRequest r(isOnce() ? single(url) : url);
        r.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        r.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        r.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
        r.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        r.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
        r.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        r.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        r.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        r.setTransferTimeout(m_request.idleMs);
        if (r.url() != url) { // by another address: it is asked by its own name all the same
            QUrl name = url;
            name.setUserInfo({});
            r.setRawHeader("Host", name.authority(QUrl::FullyEncoded).toLatin1());
            r.setPeerVerifyName(url.host());
        }
        for (auto it = m_request.headers.cbegin(); it != m_request.headers.cend(); ++it) {
            const QByteArray name = it.key().toLatin1(), value = it.value().toUtf8();
            // a line break would smuggle in a header of its own
            if (name.contains('\n') || name.contains('\r') || value.contains('\n') || value.contains('\r')) continue;
            r.setRawHeader(name, value);
        }
        if (const RoutePtr &route = m_request.route) {
            r.setSslConfiguration(route->ssl);
            if (!route->name.isEmpty()) r.setPeerVerifyName(route->name);
        }
        // To an HTTP proxy the request itself goes, so its login stands in it; Qt would ask first, which "Manual" above forbids. An https request goes
        // through a tunnel that Qt logs in to: it must not carry the login to the server.
        if (const QNetworkProxy proxy = m_network->proxy(); proxy.type() == QNetworkProxy::HttpProxy && !proxy.user().isEmpty() && url.scheme() == QLatin1String("http"))
            r.setRawHeader("Proxy-Authorization", basicAuthorization(proxy.user(), proxy.password()));
        r.setRawHeader("Accept", m_request.accept);
        // set by us, so Qt does not unpack: the count of bytes on the wire and the cap on unpacked bytes are ours
        r.setRawHeader("Accept-Encoding", "gzip");
        r.setRawHeader("User-Agent", "Jitscope/" JITSCOPE_VERSION);
        if (!m_request.authorization.isEmpty()) r.setRawHeader("Authorization", m_request.authorization);
        m_phase = Phase::Connecting;
        if (m_request.method == "GET") {
            m_reply = m_network->get(r);
        } else {
            r.setHeader(QNetworkRequest::ContentTypeHeader, m_request.contentType.isEmpty() ? QByteArray("application/octet-stream") : m_request.contentType);
            m_reply = m_network->sendCustomRequest(r, m_request.method, m_request.body);
        }
        connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_phase = std::max(m_phase, Phase::Asked); });
        connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] { m_phase = Phase::Answering; });
        m_reply->setParent(this);
        m_reply->setReadBufferSize(4 * PieceSize);
        connect(m_reply, &QNetworkReply::readyRead, this, &Transfer::read);
        connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
            judgeNow(errors);
        });
        // Nothing has been sent yet. A pin counts even when the authorities are content.
        connect(m_reply, &QNetworkReply::encrypted, this, [this] { judgeNow({}); });
        connect(m_reply, &QNetworkReply::finished, this, &Transfer::finish);
    }

    // Qt sends anything again by itself when the connection ends before the answer: it gets a way that leads there once. Answers where to ask.
    QUrl single(const QUrl &url)
    {
        QNetworkProxy proxy = m_network->proxy();
        const bool straight = proxy.type() == QNetworkProxy::NoProxy;
        m_way = straight ? new SingleWay(url.host(), quint16(url.port(url.scheme() == QLatin1String("https") ? 443 : 80)), this) : new SingleWay(proxy.hostName(), proxy.port(), this);
        m_own = new Manager(this);
        m_own->setAutoDeleteReplies(false);
        QUrl to = url;
        if (straight) {
            to.setHost(QStringLiteral("127.0.0.1"));
            to.setPort(m_way->port());
        } else {
            proxy.setHostName(QStringLiteral("127.0.0.1"));
            proxy.setPort(m_way->port());
        }
        m_own->setProxy(proxy);
        m_network = m_own;
        return to;
    }

    // Of the way that leads there once; nothing: Qt's own word counts.
    std::optional<Error> errorOfWay(QNetworkReply::NetworkError error, bool toProxy) const
    {
        if (!m_way) return {};
        const bool straight = m_network->proxy().type() == QNetworkProxy::NoProxy;
        if (const auto &fault = m_way->fault()) {
            const bool refused = straight && fault->error == QAbstractSocket::ConnectionRefusedError;
            return Error{refused ? Error::Kind::Refused : Error::Kind::Unreachable, shown(m_url), (straight ? QString() : QStringLiteral("the proxy: ")) + fault->text};
        }
        const bool ended = error == QNetworkReply::RemoteHostClosedError || error == QNetworkReply::ProxyConnectionRefusedError || error == QNetworkReply::ProxyConnectionClosedError
            || (error == QNetworkReply::ConnectionRefusedError && (straight || toProxy)); // the second connection
        if (!ended) return {};
        return Error{Error::Kind::Unreachable, shown(m_url), QStringLiteral("the connection ended before the answer came; whether it was done is not known")};
    }

    bool isOnce() const { return m_request.once || m_request.method != "GET"; }

    void judgeNow(const QList<QSslError> &errors)
    {
        if (!m_reply) return;
        const QString name = m_request.route && !m_request.route->name.isEmpty() ? m_request.route->name : m_url.host();
        const QString address = m_url.host() + u':' + QString::number(m_url.port(443));
        const Judgement judgement = judge(m_request.route, address, name, m_reply->sslConfiguration().peerCertificateChain(), errors);
        if (judgement.report) give(tl::unexpected(untrusted(shown(m_url), judgement.report)));
        else if (!judgement.harmless.isEmpty()) m_reply->ignoreSslErrors(judgement.harmless);
    }

    void read()
    {
        if (!m_reply) return;
        if (m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).isValid()) return; // its body says nothing
        if (!m_inflate && m_answer.bytesOnWire == 0) {
            const QByteArray coding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
            if (coding == "gzip" || coding == "x-gzip" || coding == "deflate") m_inflate = std::make_unique<Inflate>(m_request.maxBody);
            else if (!coding.isEmpty() && coding != "identity")
                return give(fail(Error::Kind::Malformed, shown(m_url), QStringLiteral("content encoding \"%1\" was not asked for").arg(QString::fromLatin1(coding.left(40)))));
        }
        while (m_reply && m_reply->bytesAvailable() > 0) {
            const QByteArray piece = m_reply->read(PieceSize);
            if (piece.isEmpty()) return;
            m_answer.bytesOnWire += piece.size();
            if (m_inflate) {
                switch (m_inflate->feed(piece, m_answer.body)) {
                case Inflate::State::TooBig: return tooBig();
                case Inflate::State::Broken: return give(fail(Error::Kind::Malformed, shown(m_url), QStringLiteral("compressed body is broken near byte %1").arg(m_answer.bytesOnWire)));
                default: break;
                }
            } else {
                if (m_answer.body.size() + piece.size() > m_request.maxBody) return tooBig();
                m_answer.body += piece;
            }
        }
    }

    void tooBig()
    {
        give(fail(Error::Kind::Malformed, shown(m_url), QStringLiteral("body is larger than %1 bytes").arg(m_request.maxBody)));
    }

    void finish()
    {
        if (!m_reply) return;
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const auto error = m_reply->error();
        // From 201 on Qt makes errors of statuses; to us an answer is an answer.
        const bool ofTheWay = error != QNetworkReply::NoError && (error < QNetworkReply::ContentAccessDenied || status == 0 || error == QNetworkReply::ProtocolFailure);
        if (ofTheWay) {
            m_network->letIn.remove(m_url.authority());
            return give(tl::unexpected(errorOf(error)));
        }
        // A proxy that could not reach the server answers in its place; squid says so, and RFC 9209 gave others a header for it.
        for (const char *header : {"X-Squid-Error", "Proxy-Status"})
            if (status >= 500 && m_reply->hasRawHeader(header))
                return give(fail(Error::Kind::Unreachable, shown(m_url), QStringLiteral("the proxy cannot reach it: ") + QString::fromLatin1(m_reply->rawHeader(header).left(200))));
        m_answer.date = dateOf(m_reply->rawHeader("Date"));
        if (m_url.scheme() == QLatin1String("https")) m_answer.certificate = m_reply->sslConfiguration().peerCertificate();
        const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        if (status >= 300 && status < 400 && !target.isEmpty()) {
            m_answer.location = m_url.resolved(target);
            if (!m_request.redirectIsAnswer) return redirect(m_answer.location);
        }
        read();
        if (!m_reply) return; // the last piece was one too many
        if (m_inflate && m_answer.bytesOnWire > 0 && m_inflate->state() != Inflate::State::Done)
            return give(fail(Error::Kind::Malformed, shown(m_url), QStringLiteral("compressed body is cut off at byte %1").arg(m_answer.bytesOnWire)));
        m_answer.status = status;
        m_answer.contentType = m_reply->rawHeader("Content-Type");
        m_answer.answerMs = int(m_clock.elapsed());
        give(std::move(m_answer));
    }

    // What did not happen in time, and where it stood. `whole`: the time for all of it ran out; else nothing moved for too long.
    QString waited(bool whole) const
    {
        switch (m_phase) {
        case Phase::Connecting: return QStringLiteral("no connection within %1 ms").arg(whole ? m_request.totalMs : m_request.idleMs);
        case Phase::Asked: return QStringLiteral("connected, but no answer within %1 ms").arg(whole ? m_request.totalMs : m_request.idleMs);
        case Phase::Answering: break;
        }
        return whole ? QStringLiteral("the answer was not complete after %1 ms: %2 bytes had come").arg(m_request.totalMs).arg(m_answer.bytesOnWire)
                     : QStringLiteral("the answer stopped: nothing came for %1 ms after %2 bytes").arg(m_request.idleMs).arg(m_answer.bytesOnWire);
    }

    Error errorOf(QNetworkReply::NetworkError error)
    {
        Error e{kindOf(error), shown(m_url), m_reply->errorString().left(300)};
        if (error == QNetworkReply::OperationCanceledError) e.detail = waited(false);
        if (error == QNetworkReply::ProxyAuthenticationRequiredError) e.detail = QStringLiteral("the proxy wants a login, or refuses the one it got");
        const bool toProxy = m_network->proxy().type() == QNetworkProxy::HttpProxy && m_url.scheme() == QLatin1String("http"); // Qt names no proxy there
        if (const auto ofWay = errorOfWay(error, toProxy)) return *ofWay;
        if ((toProxy && (error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError))
            || (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::ProxyTimeoutError)) {
            e.kind = Error::Kind::Unreachable; // nothing is known of the server behind
            e.detail.prepend(QStringLiteral("the proxy: "));
        } else if (m_network->proxy().type() == QNetworkProxy::HttpProxy && error == QNetworkReply::ConnectionRefusedError) { // Qt's word for a 503 to CONNECT
            e.kind = Error::Kind::Unreachable;
            e.detail.prepend(QStringLiteral("the proxy cannot reach it: "));
        }
        if (e.kind == Error::Kind::Untrusted) { // no certificate was at fault: no TLS there, or the server refused ours
            auto report = std::make_shared<CertificateReport>();
            report->address = m_url.host() + u':' + QString::number(m_url.port(443));
            report->name = m_request.route && !m_request.route->name.isEmpty() ? m_request.route->name : m_url.host();
            report->faults.push_back({e.detail.contains(QLatin1String("alert")) ? TrustFault::WantsOurs : TrustFault::NoTls, -1, e.detail});
            e.certificate = std::move(report);
        }
        return e;
    }

    void redirect(const QUrl &target)
    {
        if (isOnce()) return give(fail(Error::Kind::Refused, shown(m_url), QStringLiteral("redirected to %1, not followed").arg(shown(target).left(200))));
        const bool same = isHttp(target) && target.host() == m_request.url.host() && target.scheme() == m_request.url.scheme()
            && target.port(80) == m_request.url.port(80);
        if (!same) return give(fail(Error::Kind::Refused, shown(m_url), QStringLiteral("redirected to %1, not followed: a captive portal or a login page may answer in its place").arg(shown(target).left(200))));
        if (++m_redirects > MaxRedirects) return give(fail(Error::Kind::Malformed, shown(m_url), QStringLiteral("more than %1 redirects").arg(MaxRedirects)));
        drop();
        ask(target);
    }

    void drop()
    {
        if (!m_reply) return;
        QNetworkReply *old = std::exchange(m_reply, nullptr);
        old->disconnect(this);
        old->abort();
        old->deleteLater();
    }

    // The Result is made where it is handed over: one that was moved between here and there made GCC 12 warn of members that it does not have.
    template<class T>
    void give(T &&answerOrError)
    {
        drop();
        m_total.stop();
        if (m_given) return;
        m_given = true;
        deleteLater();
        if (m_done && m_context) std::exchange(m_done, nullptr)(Result<HttpAnswer>(std::forward<T>(answerOrError)));
    }

    Manager *m_network;
    HttpRequest m_request;
    QPointer<QObject> m_context;
    Http::Done m_done;
    QUrl m_url;
    QElapsedTimer m_clock;
    QTimer m_total{this};
    SingleWay *m_way = nullptr;          // of what is sent once, with
    Manager *m_own = nullptr; // a network of its own
    QNetworkReply *m_reply = nullptr;
    std::unique_ptr<Inflate> m_inflate;
    HttpAnswer m_answer;
    int m_redirects = 0;
    Phase m_phase = Phase::Connecting;
    bool m_given = false;
};

} // namespace

QByteArray basicAuthorization(const QString &user, const QString &password)
{
    return "Basic " + (user + u':' + password).toUtf8().toBase64();
}

QByteArray bearerAuthorization(const QString &token)
{
    const QByteArray t = token.trimmed().toUtf8();
    return t.contains('\n') || t.contains('\r') ? QByteArray() : "Bearer " + t;
}

std::optional<Error> errorOfPage(const HttpAnswer &answer, const QString &where)
{
    if (answer.status == 400 && (answer.body.contains("SSL certificate")))
        return Error{Error::Kind::Unauthorized, where, QStringLiteral("HTTP 400: the server wants a client certificate, or refuses the one it got (client = in tls)")};
    if (answer.status != 511 && (answer.status < 200 || answer.status > 299)) return {};
    const QByteArray start = answer.body.left(512).trimmed().toLower();
    const bool html = answer.status == 511 || answer.contentType.startsWith("text/html") || start.startsWith("<!doctype html") || start.startsWith("<html");
    if (!html) return {};
    return Error{Error::Kind::Malformed, where, QStringLiteral("a web page instead of data (HTTP %1): a captive portal, a login page or a proxy answers in its place").arg(answer.status)};
}

std::optional<Error> errorOfStatus(int status, const QString &where)
{
    if (status >= 200 && status < 300) return {};
    const QString detail = QStringLiteral("HTTP %1").arg(status);
    if (status == 401 || status == 403) return Error{Error::Kind::Unauthorized, where, detail};
    if (status == 404 || status == 405) return Error{Error::Kind::Unsupported, where, detail};
    return Error{Error::Kind::Failed, where, detail};
}

Http::Http(QObject *parent)
    : QObject(parent)
{
}

Http::~Http()
{
    // transfers hold replies of the managers: they go first
    for (QObject *child : QObjectList(children()))
        if (!qobject_cast<QNetworkAccessManager *>(child)) delete child;
}

QNetworkAccessManager &Http::networkOf(const HttpRequest &request)
{
    QNetworkProxy proxy = request.proxy.type() != QNetworkProxy::NoProxy ? request.proxy : proxyFor(request.route, request.url);
    if (request.proxy.type() == QNetworkProxy::Socks5Proxy && request.url.host().contains(u':')) proxy.setHostName(QStringLiteral("::1")); // see SshGate::proxy
    QString key = QString::number(quintptr(request.route.get()), 16);
    if (proxy.type() != QNetworkProxy::NoProxy) key += QStringLiteral(" %1 %2:%3 %4 %5").arg(int(proxy.type())).arg(proxy.hostName()).arg(proxy.port()).arg(proxy.user(), proxy.password());
    Network &network = m_networks[key];
    if (network.manager) return *network.manager;
    network.route = request.route;
    network.manager = new Manager(this);
    network.manager->setProxy(proxy);
    network.manager->setAutoDeleteReplies(false);
    network.manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    QNetworkAccessManager &made = *network.manager;
    forgetOld();
    return made;
}

// Routes that only we still hold belong to configurations that are no more.
void Http::forgetOld()
{
    QHash<const Route *, int> ours;
    for (const Network &n : qAsConst(m_networks)) ++ours[n.route.get()];
    m_networks.removeIf([&ours](QHash<QString, Network>::iterator it) {
        const Network &n = it.value();
        if (!n.route || n.route.use_count() > ours.value(n.route.get())) return false;
        n.manager->deleteLater();
        return true;
    });
}

void Http::forgetConnections()
{
    const QHash<QString, Network> old = std::exchange(m_networks, {});
    for (QObject *child : QObjectList(children()))
        if (auto *transfer = dynamic_cast<Transfer *>(child)) transfer->again(static_cast<Manager &>(networkOf(transfer->request())));
    for (const Network &n : old) n.manager->deleteLater();
}

void Http::send(const HttpRequest &request, QObject *context, Done done)
{
    new Transfer(static_cast<Manager &>(networkOf(request)), request, context, std::move(done), this);
}

} // namespace jitscope

#include "moc_http.cpp"
