#include "out/courier.h"

#include "base/post.h"
#include "net/throughssh.h"

#include <QPointer>

namespace jitscope {
namespace {

constexpr qint64 MaxOutReply = 8 * 1024 * 1024; // thousands of silences fit in

} // namespace

OutWay wayOf(const OutConfig &c)
{
    return {c.user, c.secret, c.headers, c.ssh, c.tls.value_or(TlsConfig()), c.proxy.value_or(ProxyConfig()), c.timeoutMs};
}

class Courier::Worker : public QObject
{
public:
    explicit Worker(std::function<SshHosts *()> ssh) : m_ssh(std::move(ssh)) {}

    void configure(const Secrets &secrets)
    {
        m_secrets = secrets;
        m_hosts.clear();
        m_routes = Routes(); // made anew with what opens keys and proxies now
    }

    void send(const OutWay &way, const OutRequest &request, Http::Done done)
    {
        HttpRequest r;
        QString url = request.url;
        QString login;
        if (!way.secret.isEmpty()) {
            const Secret secret = m_secrets.value(way.secret);
            if (secret.isEmpty()) return done(fail(Error::Kind::Unauthorized, way.secret, QStringLiteral("the secret %1 is not there").arg(way.secret)));
            login = secret.text();
            if (url.contains(QLatin1String(SecretField))) url.replace(QLatin1String(SecretField), QString::fromLatin1(QUrl::toPercentEncoding(login, "/:@"))); // often several parts of a path
            else r.authorization = way.user.isEmpty() ? bearerAuthorization(login) : basicAuthorization(way.user, login);
        }
        const auto route = m_routes.of(way.tls, way.proxy, m_secrets);
        if (!route) return done(tl::unexpected(route.error()));
        r.url = QUrl(url, QUrl::StrictMode);
        r.method = request.method;
        r.body = request.body;
        r.contentType = request.contentType;
        r.headers = way.headers;
        r.idleMs = r.totalMs = way.timeoutMs;
        r.maxBody = MaxOutReply;
        r.route = *route;
        r.once = request.method != "GET";
        // A connection of before may be dead, and what changes something is not sent twice: it gets one of its own.
        Http *http = r.once ? new Http(this) : &m_http;
        Http::Done last = [http, once = r.once, login, shown = request.url, filled = url, done = std::move(done)](Result<HttpAnswer> answer) {
            if (once) http->deleteLater();
            if (!login.isEmpty()) {
                if (answer) answer->body.replace(login.toUtf8(), "<secret>");
                else {
                    Error e = answer.error();
                    for (QString *text : {&e.where, &e.detail}) text->replace(filled, shown).replace(login, QStringLiteral("<secret>"));
                    if (filled != shown) e.where = shown; // however the address was written there
                    answer = tl::unexpected(e);
                }
            }
            done(std::move(answer));
        };
        if (way.ssh.isEmpty()) return http->send(r, this, std::move(last));
        SshHosts *hosts = m_ssh ? m_ssh() : nullptr;
        if (!hosts) return last(fail(Error::Kind::Unsupported, way.ssh, QStringLiteral("no SSH here")));
        const std::shared_ptr<SshHost> host = m_hosts[way.ssh] = hosts->host(way.ssh); // kept: the next one goes by it too
        sendThrough(*http, r, host, this, std::move(last));
    }

private:
    std::function<SshHosts *()> m_ssh;
    Secrets m_secrets;
    Routes m_routes;
    QHash<QString, std::shared_ptr<SshHost>> m_hosts;
    Http m_http{this};
};

Courier::Courier(QThread &engine, std::function<SshHosts *()> ssh, QObject *parent)
    : QObject(parent), m_worker(new Worker(std::move(ssh)))
{
    m_worker->moveToThread(&engine);
}

// The engine, whose connections the worker's hold, goes after it: the deletion is the next thing that happens on its thread.
Courier::~Courier() { m_worker->deleteLater(); }

void Courier::configure(const Secrets &secrets)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, secrets] { worker->configure(secrets); });
}

void Courier::send(const OutWay &way, const OutRequest &request, QObject *context, Http::Done done)
{
    QPointer<Courier> self(this);
    QPointer<QObject> to(context);
    // Only on their own thread may the two be looked at. The certificate stays behind: it is nobody's business here.
    Http::Done back = [self, to, home = thread(), done = std::move(done)](Result<HttpAnswer> answer) {
        if (answer) answer->certificate = QSslCertificate();
        postTo(home, [self, to, done, answer = std::move(answer)] {
            if (self && to) done(answer);
        });
    };
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, way, request, back = std::move(back)]() mutable { worker->send(way, request, std::move(back)); });
}

} // namespace jitscope

#include "moc_courier.cpp"
