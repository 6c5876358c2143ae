// Whether a SOCKS proxy lets us in to a host, asked with a connection of its own that carries nothing.
// Qt 6.4's QNetworkAccessManager reads through a null pointer when the way ends before TLS has begun (its channel has no protocol handler yet, and is told to
// send again): a proxy that refuses our login ends it so. So it is asked before Qt is.
#pragma once

#include "base/result.h"

#include <QNetworkProxy>

#include <functional>

class QObject;

namespace jitscope {

// Answers once and later, on this thread, unless `context` is gone by then. Errors: Unauthorized (the proxy wants a login, or refuses ours), Unreachable, Timeout after
// limitMs. `where` is what the error is about.
void askDoor(const QString &host, quint16 port, const QNetworkProxy &proxy, int limitMs, const QString &where, QObject *context, std::function<void(Result<>)> done);

} // namespace jitscope
