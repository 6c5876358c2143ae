// Names of HAProxy's backends and servers, and where its runtime interface listens. They stand in commands of its runtime interface, where a space, a semicolon or a new line begins
// something else: what HAProxy itself would not take as a name is none here. Values, any thread.
#pragma once

#include <QString>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace jitscope {

// As HAProxy's own check of names has it: letters and figures of ASCII, and - _ . :
inline bool isProxyName(QStringView name)
{
    return !name.isEmpty() && name.size() <= 128 && std::all_of(name.begin(), name.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'-' || u == u'_' || u == u'.' || u == u':';
    });
}

// Of a stick table: a backend's, or "peers/name".
inline bool isTableName(QStringView name)
{
    const qsizetype slash = name.indexOf(u'/');
    return slash < 0 ? isProxyName(name) : isProxyName(name.left(slash)) && isProxyName(name.mid(slash + 1));
}

struct ProxyServer { QString backend, server; };

// "nodes/shard-a"; nothing when it is no such pair.
inline std::optional<ProxyServer> proxyServer(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    ProxyServer p{text.left(slash), slash < 0 ? QString() : text.mid(slash + 1)};
    if (!isProxyName(p.backend) || !isProxyName(p.server)) return {};
    return p;
}

// What is wrong with it as the place of a runtime interface; empty: nothing.
inline QString runtimeSocketFault(const QString &socket)
{
    if (socket.startsWith(QLatin1String("tcp://"))) {
        const QUrl url(socket, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || url.port() < 1 || !url.userInfo().isEmpty() || !url.path().isEmpty() || url.hasQuery() || url.hasFragment())
            return QStringLiteral("expected host and port after tcp://, like tcp://127.0.0.1:9999");
        return {};
    }
    const bool path = socket.startsWith(u'/') && socket.size() <= 107 && std::none_of(socket.begin(), socket.end(), [](QChar c) { return c.unicode() < 32 || c.unicode() == 127; });
    return path ? QString() : QStringLiteral("expected the whole path of a socket, like /run/haproxy/admin.sock, or tcp://host:port");
}

} // namespace jitscope
