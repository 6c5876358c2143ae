// Judges what a server showed in a TLS handshake, by the same rules for HTTP, WebSocket and XMPP over TCP. Pure.
#pragma once

#include "net/route.h"

#include <QSslCertificate>
#include <QSslError>

namespace jitscope {

// "sha256/<base64>" of the SubjectPublicKeyInfo (RFC 7469 §2.4); empty when the certificate is none.
QString pinOf(const QSslCertificate &certificate);

Certificate describe(const QSslCertificate &certificate);

struct Judgement
{
    std::shared_ptr<const CertificateReport> report; // null: it is the right server
    QList<QSslError> harmless;                       // only when it is: what the pinned key makes good
};
// `errors`: all that the TLS library found. A pin that fits makes good that no authority vouches for the key, and nothing else; a pin that does not
// fit is a fault whatever the authorities say. `address` "10.0.0.7:443", `name` whom we wanted.
Judgement judge(const RoutePtr &route, const QString &address, const QString &name, const QList<QSslCertificate> &chain, const QList<QSslError> &errors);

// The error that carries the report: Untrusted, with the first fault as detail.
Error untrusted(const QString &where, std::shared_ptr<const CertificateReport> report);

} // namespace jitscope
