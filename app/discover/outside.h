// Looks at a host from where anybody is: which of its control ports answer without a login, and until when its certificate holds. One thread.
#pragma once

#include "base/certificate.h"
#include "net/http.h"
#include "setup/proposal.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <span>

namespace jitscope {

// A port and the page that tells that something of Jitsi answers there.
struct ControlPort
{
    quint16 port;
    const char *path;
    const char *what;
};
// JVB 8080, Jicofo 8888, Jibri 2222 and 3333, Prosody 5280, Jigasi 8788, node_exporter 9100 (deployments.md §7 of the references).
std::span<const ControlPort> controlPorts();

// What an answer from outside says: a fact when it came without a login.
std::optional<SecurityFact> judgeOutside(const QString &host, const ControlPort &port, const Result<HttpAnswer> &answer);
// From 30 days before its end on the server's own certificate is a warning, from 7 on critical. Those above it in the chain are not judged: servers send
// along old signatures of authorities that nobody needs any more. `source`: who was asked, and on which way; for the evidence.
std::optional<SecurityFact> judgeCertificate(const QString &host, const Certificate &shown, const QString &source, const QDateTime &now);
// "meet.example.org", with its port when that is not the usual one of TLS.
QString tlsName(const QString &host, int port);

class OutsideProbe : public QObject
{
    Q_OBJECT
public:
    OutsideProbe(Http &http, QObject *parent);

    using Done = std::function<void(std::vector<SecurityFact>)>;
    // Asks each port once, directly; within 6 s. Once, later, while this lives. Loopback names are left out: there everything is inside.
    void ports(const QString &host, Done done);
    // The certificate that the host shows on that port; no fact when there is none.
    void certificate(const QString &host, quint16 port, Done done);

private:
    Http &m_http;
};

} // namespace jitscope
