#include "net/sshprivate.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <tuple>

namespace jitscope {

SshHosts::SshHosts(const SshOptions &options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->options = options;
    d->next.setSingleShot(true);
    connect(&d->next, &QTimer::timeout, this, [this] { d->startNext(); });
    d->asks = new SshAskServer(this);
    connect(d->asks, &SshAskServer::asked, this, [this](const QString &token, const Prompt &prompt) {
        SshHost *host = d->byToken.value(token);
        if (!host) return;
        host->d->askedNow(prompt);
        emit asked(prompt);
    });
    connect(d->asks, &SshAskServer::gone, this, [this](const QString &token, quint64 id, bool refused) {
        emit withdrawn(id);
        if (SshHost *host = d->byToken.value(token)) host->d->questionGone(refused);
    });
    d->gate = new SshGate(
        [this](const QString &tunnel, const QString &host, quint16 port, QObject *context, const std::function<void(Result<SshChannel *>)> &done) {
            if (SshHost *h = d->byTunnel.value(tunnel)) h->d->openChannel(host, port, context, done);
            else done(fail(Error::Kind::Cancelled, tunnel, QStringLiteral("no such tunnel any more")));
        },
        this);
}

SshHosts::~SshHosts()
{
    for (SshHost *host : findChildren<SshHost *>(QString(), Qt::FindDirectChildrenOnly)) delete host;
    // They were asked to end; what stopped or hangs is killed. Together half a second at most.
    const auto processes = findChildren<SshProcess *>(QString(), Qt::FindDirectChildrenOnly);
    QElapsedTimer clock;
    clock.start();
    for (SshProcess *p : processes) p->waitForFinished(int(std::max<qint64>(1, 500 - clock.elapsed())));
    for (SshProcess *p : processes) delete p;
    delete d->gate; // its passages hold on to the private parts
    delete d->asks;
}

std::optional<Error> SshHosts::Private::prepare(SshHosts &owner)
{
    if (std::exchange(prepared, true)) return broken;
    Q_UNUSED(owner)
    if (const auto made = folder.make(); !made) return broken = made.error();
    if (!options.canAsk) return {};
    QString why;
    if (!asks->listen(folder.path(QStringLiteral("ask")), &why)) return broken = Error{Error::Kind::Storage, folder.path(QStringLiteral("ask")), why};
    const QString program = options.askPass.isEmpty() ? QCoreApplication::applicationFilePath() : options.askPass;
    if (!QFile::link(program, folder.path(QLatin1String(SshAskPassName)))) return broken = Error{Error::Kind::Storage, program, QStringLiteral("no link to it can be made")};
    return {};
}

void SshHosts::Private::line(SshHost *host)
{
    queue.push_back(host);
    next.start(0);
}

void SshHosts::Private::leave(SshHost *host)
{
    host->d->turn.stop();
    std::erase(queue, host);
    if (std::erase(starting, host) && !queue.empty()) next.start(0);
}

void SshHosts::Private::startNext()
{
    while (!queue.empty() && int(starting.size()) < std::max(1, options.startsAtOnce)) {
        // who looks and who depends on it changes while they wait
        const auto rank = [this](SshHost *h) { return std::tuple(h->d->failed, h->d->watchers.isEmpty(), -hosts.value(h->d->destination).use_count()); };
        const auto first = std::min_element(queue.begin(), queue.end(), [&](SshHost *a, SshHost *b) { return rank(a) < rank(b); });
        SshHost *host = *first;
        queue.erase(first);
        starting.push_back(host);
        host->d->begin(); // may fail at once, and leave
    }
}

std::shared_ptr<SshHost> SshHosts::host(const QString &destination)
{
    if (const auto known = d->hosts.value(destination).lock()) return known;
    // The last holder may let go in the middle of one of its signals.
    const std::shared_ptr<SshHost> made(new SshHost(destination, *this), [](SshHost *host) {
        host->disconnect();
        host->letGo();
        host->deleteLater();
    });
    d->hosts.insert(destination, made);
    return made;
}

void SshHosts::answer(quint64 question, const QString &text)
{
    d->asks->answer(question, text);
    emit answered(question);
}

void SshHosts::refuse(quint64 question)
{
    d->asks->refuse(question);
    emit answered(question);
}

void SshHosts::reconnectAll()
{
    const auto all = d->byTunnel.values();
    for (SshHost *host : all) host->reconnect();
}

void SshHosts::retryAll()
{
    const auto all = d->byTunnel.values(); // listeners may take up new ones
    for (SshHost *host : all) host->retry();
}

} // namespace jitscope
