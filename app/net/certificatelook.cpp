#include "net/certificatelook.h"

#include "net/trust.h"

#include <QSslSocket>
#include <QTimer>

#include <memory>

namespace jitscope {

void lookAtCertificate(const QString &host, quint16 port, const QNetworkProxy &proxy, int limitMs, QObject *context, std::function<void(std::optional<Certificate>)> done)
{
    auto *socket = new QSslSocket(context);
    auto *limit = new QTimer(socket);
    auto answer = std::make_shared<std::function<void(std::optional<Certificate>)>>(std::move(done));
    const auto end = [socket, answer] {
        if (!*answer) return;
        const QSslCertificate own = socket->peerCertificate();
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
        std::exchange(*answer, {})(own.isNull() ? std::nullopt : std::optional(describe(own)));
    };
    QObject::connect(socket, &QSslSocket::encrypted, socket, end);
    QObject::connect(socket, &QAbstractSocket::errorOccurred, socket, end, Qt::QueuedConnection);
    QObject::connect(limit, &QTimer::timeout, socket, end);
    limit->setSingleShot(true);
    limit->start(limitMs);
    socket->setProxy(proxy);
    socket->connectToHostEncrypted(host, port);
}

} // namespace jitscope
