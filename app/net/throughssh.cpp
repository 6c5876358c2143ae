#include "net/throughssh.h"

#include <QTimer>

namespace jitscope {

void sendThrough(Http &http, const HttpRequest &r, const std::shared_ptr<SshHost> &host, QObject *owner, Http::Done done)
{
    if (host->state() == SshHost::State::Idle) host->start();
    const auto go = [&http, r, host, owner, done]() {
        HttpRequest ready = r;
        ready.proxy = host->proxy();
        http.send(ready, owner, [host, done, url = r.url](const Result<HttpAnswer> &a) {
            if (a) return done(a);
            done(tl::unexpected(host->explain(url, a.error())));
        });
    };
    if (host->isUp()) return go();
    if (host->state() == SshHost::State::Stopped || host->state() == SshHost::State::Waiting)
        return done(tl::unexpected(host->error().value_or(Error{Error::Kind::Unreachable, host->destination(), QStringLiteral("no SSH connection")})));
    auto *wait = new QTimer(owner);
    wait->setSingleShot(true);
    QObject::connect(wait, &QTimer::timeout, owner, [wait, host, done] {
        wait->deleteLater();
        done(fail(Error::Kind::Timeout, host->destination(), QStringLiteral("no SSH connection in time")));
    });
    QObject::connect(host.get(), &SshHost::changed, wait, [wait, host, go, done] {
        if (host->state() == SshHost::State::Connecting) return;
        wait->stop();
        wait->disconnect();
        host->disconnect(wait);
        wait->deleteLater();
        if (host->isUp()) return go();
        done(tl::unexpected(host->error().value_or(Error{Error::Kind::Unreachable, host->destination(), QStringLiteral("no SSH connection")})));
    });
    wait->start(r.totalMs);
}

} // namespace jitscope
