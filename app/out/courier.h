// Carries requests out to where alerts and figures go, by the way that the fleet file gives. Called on the GUI thread; what it sends is sent on the engine's
// thread, whose SSH connections it shares.
#pragma once

#include "base/secret.h"
#include "net/http.h"
#include "settings/outconfig.h"

#include <QThread>

#include <functional>

namespace jitscope {

class SshHosts;

// Who is asked, with which login and by which way; the address comes with each request.
struct OutWay
{
    QString user, secret;           // as OutConfig
    QMap<QString, QString> headers;
    QString ssh;
    TlsConfig tls;
    ProxyConfig proxy;
    int timeoutMs = 10'000;
};
OutWay wayOf(const OutConfig &config);

struct OutRequest
{
    QByteArray method = "GET";
    // "{secret}" in it is the way's secret, put in at the last moment; no header then holds it. For services whose address is the key.
    QString url;
    QByteArray body, contentType;
};

class Courier : public QObject
{
    Q_OBJECT
public:
    // `ssh` is called on that thread; null: no SSH. The thread runs, and lives longer than this.
    Courier(QThread &engine, std::function<SshHosts *()> ssh, QObject *parent = nullptr);
    ~Courier() override;

    void configure(const Secrets &secrets);

    // Answers exactly once, later, on this thread, unless `context` or this is gone by then. Every status is an answer. Errors: those of Http and SshHost, and
    // Unauthorized (the secret is not there). Neither error nor body holds the secret.
    void send(const OutWay &way, const OutRequest &request, QObject *context, Http::Done done);

private:
    class Worker; // on the engine's thread
    Worker *m_worker;
};

inline constexpr char SecretField[] = "{secret}";

} // namespace jitscope
