#include "net/route.h"

#include <QBuffer>
#include <QFile>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslKey>

namespace jitscope {
namespace {

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(Error::Kind::Storage, path, file.errorString());
    return file.read(4 * 1024 * 1024);
}

QSslKey keyFrom(const QByteArray &pem, const QByteArray &passphrase)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa})
        if (QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase); !key.isNull()) return key;
    return {};
}

Result<> addOurs(QSslConfiguration &ssl, const TlsConfig &tls, const Secrets &secrets)
{
    const auto file = readWhole(tls.clientFile);
    if (!file) return tl::unexpected(file.error());
    if (!tls.clientSecret.isEmpty() && secrets.value(tls.clientSecret).isEmpty())
        return fail(Error::Kind::Unauthorized, tls.clientSecret, QStringLiteral("the passphrase of %1 is missing").arg(tls.clientFile));
    QByteArray passphrase = secrets.value(tls.clientSecret).bytes();
    QSslKey key;
    QList<QSslCertificate> chain;
    const bool pkcs12 = file->startsWith('\x30');
    if (pkcs12) {
        QBuffer buffer;
        buffer.setData(*file);
        buffer.open(QIODevice::ReadOnly);
        QSslCertificate own;
        QList<QSslCertificate> rest;
        if (QSslCertificate::importPkcs12(&buffer, &key, &own, &rest, passphrase)) chain = QList<QSslCertificate>{own} + rest;
    } else {
        chain = QSslCertificate::fromData(*file, QSsl::Pem);
        QByteArray pem = *file;
        if (!tls.clientKey.isEmpty()) {
            const auto keyFile = readWhole(tls.clientKey);
            if (!keyFile) return tl::unexpected(keyFile.error());
            pem = *keyFile;
        }
        key = keyFrom(pem, passphrase);
    }
    if (passphrase.isDetached()) Secret::wipe(passphrase.data(), passphrase.size());
    const QString keyPath = tls.clientKey.isEmpty() ? tls.clientFile : tls.clientKey;
    if (key.isNull()) {
        if (!tls.clientSecret.isEmpty()) return fail(Error::Kind::Unauthorized, tls.clientSecret, QStringLiteral("this passphrase does not open %1").arg(keyPath));
        return fail(Error::Kind::Storage, keyPath, QStringLiteral("no private key that opens without a passphrase; name one with client_secret ="));
    }
    if (chain.isEmpty()) return fail(Error::Kind::Storage, tls.clientFile, QStringLiteral("no certificate in it"));
    ssl.setLocalCertificateChain(chain);
    ssl.setPrivateKey(key);
    return {};
}

} // namespace

Result<RoutePtr> makeRoute(const TlsConfig &tls, const ProxyConfig &proxy, const Secrets &secrets)
{
    auto route = std::make_shared<Route>();
    route->pins = tls.pins;
    route->name = tls.name;
    route->ssl.setProtocol(QSsl::TlsV1_2OrLater);
    if (!tls.caFile.isEmpty()) {
        const auto file = readWhole(tls.caFile);
        if (!file) return tl::unexpected(file.error());
        const auto authorities = QSslCertificate::fromData(*file, QSsl::Pem);
        if (authorities.isEmpty()) return fail(Error::Kind::Storage, tls.caFile, QStringLiteral("no certificate in it"));
        route->ssl.setCaCertificates(authorities);
        route->authorities = tls.caFile;
    }
    if (!tls.clientFile.isEmpty())
        if (const auto ours = addOurs(route->ssl, tls, secrets); !ours) return tl::unexpected(ours.error());
    if (!proxy.secret.isEmpty() && secrets.value(proxy.secret).isEmpty())
        return fail(Error::Kind::Unauthorized, proxy.secret, QStringLiteral("the password for the proxy %1 is missing").arg(proxy.host));
    switch (proxy.kind) {
    case ProxyConfig::Kind::None: break;
    case ProxyConfig::Kind::System: route->systemProxy = true; break;
    case ProxyConfig::Kind::Http:
    case ProxyConfig::Kind::Socks5:
        route->proxy = QNetworkProxy(proxy.kind == ProxyConfig::Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, proxy.host, proxy.port, proxy.user,
                                     secrets.value(proxy.secret).text());
        break;
    }
    return RoutePtr(std::move(route));
}

Result<RoutePtr> Routes::of(const TlsConfig &tls, const ProxyConfig &proxy, const Secrets &secrets)
{
    if (tls.isEmpty() && proxy == ProxyConfig()) return RoutePtr();
    for (const Made &m : m_made)
        if (m.tls == tls && m.proxy == proxy) return m.route;
    const auto route = makeRoute(tls, proxy, secrets);
    if (route) m_made.push_back({tls, proxy, *route});
    return route;
}

QNetworkProxy proxyFor(const RoutePtr &route, const QUrl &url)
{
    if (!route) return QNetworkProxy(QNetworkProxy::NoProxy);
    if (!route->systemProxy) return route->proxy;
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    for (const QNetworkProxy &p : proxies)
        if (p.type() == QNetworkProxy::NoProxy || p.type() == QNetworkProxy::HttpProxy || p.type() == QNetworkProxy::Socks5Proxy) return p;
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")) || QHostAddress(host).isLoopback();
}

} // namespace jitscope
