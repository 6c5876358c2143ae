// One look at the certificate that a server shows. Nothing is sent, and whether it is trusted is another question. Lives on the thread of its context.
#pragma once

#include "base/certificate.h"

#include <QNetworkProxy>
#include <QObject>

#include <functional>
#include <optional>

namespace jitscope {

// Answers exactly once, later, within `limitMs`, unless `context` is gone by then; nothing: none was shown.
void lookAtCertificate(const QString &host, quint16 port, const QNetworkProxy &proxy, int limitMs, QObject *context, std::function<void(std::optional<Certificate>)> done);

} // namespace jitscope
