#include "net/proxydoor.h"

#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <utility>

namespace jitscope {

void askDoor(const QString &host, quint16 port, const QNetworkProxy &proxy, int limitMs, const QString &where, QObject *context, std::function<void(Result<>)> done)
{
    auto *socket = new QTcpSocket(context);
    auto *limit = new QTimer(socket);
    auto answer = std::make_shared<std::function<void(Result<>)>>(std::move(done));
    const auto end = [socket, answer](const std::optional<Error> &error) {
        if (!*answer) return;
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
        const auto tell = std::exchange(*answer, {});
        if (error) tell(tl::unexpected(*error));
        else tell({});
    };
    QObject::connect(socket, &QTcpSocket::connected, socket, [end] { end({}); }, Qt::QueuedConnection);
    QObject::connect(socket, &QAbstractSocket::errorOccurred, socket, [socket, end, where](QAbstractSocket::SocketError e) {
        if (e == QAbstractSocket::ProxyAuthenticationRequiredError) return end(Error{Error::Kind::Unauthorized, where, QStringLiteral("the proxy wants a login, or refuses the one it got")});
        end(Error{Error::Kind::Unreachable, where, QStringLiteral("the proxy: ") + socket->errorString().left(300)});
    }, Qt::QueuedConnection);
    QObject::connect(limit, &QTimer::timeout, socket, [end, where, limitMs] { end(Error{Error::Kind::Timeout, where, QStringLiteral("no connection within %1 ms").arg(limitMs)}); });
    limit->setSingleShot(true);
    limit->start(limitMs);
    socket->setProxy(proxy);
    socket->connectToHost(host, port);
}

} // namespace jitscope
