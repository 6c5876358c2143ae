// How the servers of a shard are reached and what proves that they are the right ones: authorities, pins, our own certificate, proxy. Made once
// from the fleet file, shared by all connections that go this way; const, so it crosses threads.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "settings/fleetconfig.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QUrl>

#include <memory>
#include <vector>

namespace jitscope {

struct Route
{
    QSslConfiguration ssl = QSslConfiguration::defaultConfiguration(); // authorities and our certificate
    QStringList pins;      // "sha256/<base64>"; the server's own key must be one of them, when there are any
    QString name;          // TLS name instead of the address's host; empty: the host
    QString authorities;   // path of the CA file, for reports; empty: the system's
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    bool systemProxy = false; // asked for each address anew
    bool tunnel = false;      // `proxy` is an SSH tunnel to the servers' own computer or network: what goes in there is private
};
using RoutePtr = std::shared_ptr<const Route>; // null: straight, the system's authorities

// Reads the files that `tls` names, once. Storage: a file cannot be read or holds something else (where = path). Unauthorized: the passphrase or
// the proxy's password is missing, or does not open the key (where = the secret's name).
Result<RoutePtr> makeRoute(const TlsConfig &tls, const ProxyConfig &proxy, const Secrets &secrets);

// Makes each route once: what is configured alike shares it, and its connections.
class Routes
{
public:
    // Null for what is as by default: straight, the system's authorities.
    Result<RoutePtr> of(const TlsConfig &tls, const ProxyConfig &proxy, const Secrets &secrets);

private:
    struct Made
    {
        TlsConfig tls;
        ProxyConfig proxy;
        RoutePtr route;
    };
    std::vector<Made> m_made;
};

// The proxy for one address; NoProxy for a null route. Asks the desktop when the route says so.
QNetworkProxy proxyFor(const RoutePtr &route, const QUrl &url);

// "localhost" and the addresses that never leave this computer.
bool isLoopback(const QString &host);

} // namespace jitscope
