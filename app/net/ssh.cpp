#include "net/sshprivate.h"

#include "net/sshchannel.h"
#include "net/sshforward.h"
#include "net/sshrun.h"
#include "net/sshwords.h"
#include "settings/sshdestination.h"

#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>
#include <QRandomGenerator>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jitscope {
namespace {

Q_LOGGING_CATEGORY(logger, "jitscope.net.ssh")

constexpr int LookMs = 200;            // for the control socket, beside what ssh says
constexpr int ReasonMs = 20, ReasonTries = 25; // a refusal's reason comes by another pipe than the refusal
constexpr int SlowMs = 300'000;        // tries after what a person should look at
constexpr qsizetype MaxRefusals = 512;
constexpr int MaxRuns = 4;             // commands at once; sshd allows ten sessions on one connection (MaxSessions)

QString target(const QString &host, int port) { return host + u':' + QString::number(port); }

// ssh itself refuses a configuration that others could write into; it does not look when another file includes it.
std::optional<Error> openToOthers(const QString &file)
{
    struct stat s{};
    if (stat(QFile::encodeName(file).constData(), &s) != 0) return {};
    if ((s.st_uid == 0 || s.st_uid == getuid()) && (s.st_mode & (S_IWGRP | S_IWOTH)) == 0) return {};
    return Error{Error::Kind::Failed, file, QStringLiteral("Bad owner or permissions: others can write into it")};
}

bool needsPerson(const Error &error, bool asked)
{
    switch (error.kind) {
    case Error::Kind::Untrusted:
    case Error::Kind::Malformed:
    case Error::Kind::Cancelled: return true;
    case Error::Kind::Unauthorized: return asked; // no dialog comes back by itself
    default: return false;
    }
}

bool isSlow(Error::Kind kind)
{
    return kind == Error::Kind::Unauthorized || kind == Error::Kind::Unsupported || kind == Error::Kind::Forbidden || kind == Error::Kind::Failed || kind == Error::Kind::Storage;
}

} // namespace

SshHost::Private::Private(SshHost &h, SshHosts &all, const QString &to)
    : hosts(all), host(h), destination(to), tunnel(QStringLiteral("t%1").arg(++all.d->last)),
      backoff(all.d->options.again, all.d->options.againAtMost, QRandomGenerator::system()->generate())
{
}

SshHost::SshHost(const QString &destination, SshHosts &hosts)
    : QObject(&hosts), d(std::make_unique<Private>(*this, hosts, destination))
{
    d->connectLimit.setSingleShot(true);
    d->again.setSingleShot(true);
    d->turn.setSingleShot(true);
    d->look.setInterval(LookMs);
    connect(&d->connectLimit, &QTimer::timeout, this, [this] {
        d->verdict = Error{Error::Kind::Timeout, d->destination, QStringLiteral("no SSH connection in %1 ms").arg(d->options().connectTimeout.count())};
        d->ended(-1);
    });
    connect(&d->look, &QTimer::timeout, this, [this] { d->lookWhetherUp(); });
    connect(&d->again, &QTimer::timeout, this, [this] { d->connectNow(); });
    connect(&d->turn, &QTimer::timeout, this, [this] { d->hosts.d->leave(this); });
    hosts.d->byTunnel.insert(d->tunnel, this);
    d->since = QDateTime::currentMSecsSinceEpoch();
    if (const QString fault = sshDestinationFault(destination); !fault.isEmpty()) {
        d->state = State::Stopped;
        d->error = Error{Error::Kind::Malformed, destination, fault};
    }
}

SshHost::~SshHost()
{
    letGo();
}

void SshHost::letGo()
{
    d->waiters.clear();
    d->drop();
    d->hosts.d->byTunnel.remove(d->tunnel);
    for (QTimer *t : {&d->connectLimit, &d->look, &d->again, &d->turn}) t->stop();
}

const QString &SshHost::destination() const { return d->destination; }
SshHost::State SshHost::state() const { return d->state; }
const std::optional<Error> &SshHost::error() const { return d->error; }
qint64 SshHost::since() const { return d->since; }
int SshHost::nextTryMs() const { return d->state == State::Waiting ? d->nextTryMs : 0; }
int SshHost::connectMs() const { return d->connectMs; }
QNetworkProxy SshHost::proxy() const { return d->hosts.d->gate->proxy(d->tunnel); }

void SshHost::start()
{
    if (d->state == State::Idle) d->connectNow();
}

void SshHost::retry()
{
    if (d->state != State::Waiting && d->state != State::Stopped) return;
    if (d->error && d->error->kind == Error::Kind::Malformed) return; // no retry mends that
    d->connectNow();
}

void SshHost::watch(const QObject *viewer, bool looks)
{
    if (looks) d->watchers.insert(viewer);
    else d->watchers.remove(viewer);
}

void SshHost::reconnect()
{
    if (d->asked && (d->state == State::Up || d->state == State::Connecting)) return;
    if (d->state == State::Up || d->state == State::Connecting) d->connectNow();
    else retry();
}

void SshHost::Private::set(State next, std::optional<Error> why)
{
    const bool news = state != next;
    state = next;
    if (news) since = QDateTime::currentMSecsSinceEpoch();
    clock.start();
    if (why || next == State::Up) error = std::move(why);
    // While trying again the reason of before stays to be read.
    if (next != State::Connecting) {
        const std::vector<Waiter> waiting = std::exchange(waiters, {});
        for (const Waiter &w : waiting)
            if (w.context) QMetaObject::invokeMethod(w.context, w.go, Qt::QueuedConnection);
        if (!runs.empty()) QMetaObject::invokeMethod(&host, [this] { nextRuns(); }, Qt::QueuedConnection); // those that found it Connecting when their turn came
    }
    emit host.changed();
}

void SshHost::Private::whenSettled(QObject *context, std::function<void()> go)
{
    if (state == State::Idle) connectNow();
    if (state == State::Connecting) waiters.push_back({context, std::move(go)});
    else QMetaObject::invokeMethod(context, std::move(go), Qt::QueuedConnection);
}

void SshHost::Private::connectNow()
{
    again.stop();
    drop();
    verdict.reset();
    asked = false;
    log.clear();
    refusals.clear();
    set(State::Connecting);
    if (const auto broken = hosts.d->prepare(hosts)) return lost(*broken);
    const passwd *account = getpwuid(getuid()); // whose home ssh takes, whatever $HOME says
    if (options().configFile.isEmpty() && account)
        if (const auto open = openToOthers(QFile::decodeName(account->pw_dir) + QStringLiteral("/.ssh/config"))) return lost(*open);
    hosts.d->line(&host);
}

void SshHost::Private::begin()
{
    clock.start();
    turn.start(options().startsFor);
    connectLimit.start(options().connectTimeout);
    list();
}

// What the user's configuration says of this destination: whether it is stricter than we are.
void SshHost::Private::list()
{
    QStringList arguments{QStringLiteral("-G")};
    if (!options().configFile.isEmpty()) arguments << QStringLiteral("-F") << options().configFile;
    process = new SshProcess(&host);
    process->setStandardOutputFile({});
    listing.clear();
    QObject::connect(process, &QProcess::readyReadStandardOutput, &host, [this] { listing += process->readAllStandardOutput().left(256 * 1024); });
    QObject::connect(process, &QProcess::finished, &host, [this](int code) { listed(code); });
    start(arguments << QStringLiteral("--") << sshDestinationArgument(destination));
}

void SshHost::Private::listed(int code)
{
    listing += process->readAllStandardOutput();
    if (code != 0) return ended(code);
    process->deleteLater();
    process = nullptr;
    const QString strict = effectiveOption(listing, "stricthostkeychecking");
    runMaster(strict == QLatin1String("true") || strict == QLatin1String("yes"));
}

void SshHost::Private::runMaster(bool strict)
{
    SshConfigText text{options().configFile, options().canAsk, strict, int(options().aliveEvery.count()), options().aliveMissed};
    QFile file(configFile());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(sshConfigText(text)) < 0)
        return lost({Error::Kind::Storage, configFile(), file.errorString()});
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    token = hosts.d->asks->admit(destination);
    hosts.d->byToken.insert(token, &host);
    process = new SshProcess(&host);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (options().canAsk) {
        environment.insert(QStringLiteral("SSH_ASKPASS"), hosts.d->folder.path(QLatin1String(SshAskPassName)));
        environment.insert(QStringLiteral("SSH_ASKPASS_REQUIRE"), QStringLiteral("force"));
        environment.insert(QLatin1String(SshAskPassSocket), hosts.d->folder.path(QStringLiteral("ask")));
        environment.insert(QLatin1String(SshAskPassToken), token);
        if (!environment.contains(QStringLiteral("DISPLAY"))) environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":")); // ssh before 8.4 asks for one
    } else {
        environment.insert(QStringLiteral("SSH_ASKPASS_REQUIRE"), QStringLiteral("never"));
    }
    process->setProcessEnvironment(environment);
    QObject::connect(process, &QProcess::finished, &host, [this](int exit) { ended(exit); });
    // -v: only so does ssh tell which connection through it was refused and why
    look.start();
    start({QStringLiteral("-v"), QStringLiteral("-F"), configFile(), QStringLiteral("-N"), QStringLiteral("-T"), QStringLiteral("-M"), QStringLiteral("-S"), controlSocket(), QStringLiteral("--"),
           sshDestinationArgument(destination)});
}

void SshHost::Private::start(const QStringList &arguments)
{
    QObject::connect(process, &QProcess::readyReadStandardError, &host, [this] {
        log.feed(process->readAllStandardError());
        if (look.isActive()) lookWhetherUp();
    });
    QObject::connect(process, &QProcess::errorOccurred, &host, [this](QProcess::ProcessError e) {
        if (e != QProcess::FailedToStart) return;
        verdict = Error{Error::Kind::Unsupported, options().program, QStringLiteral("ssh is not installed: ") + process->errorString()};
        ended(-1);
    });
    process->start(options().program, arguments);
}

// The master makes its control socket when it has logged in.
void SshHost::Private::lookWhetherUp()
{
    if (state != State::Connecting || !QFile::exists(controlSocket())) return;
    look.stop();
    connectLimit.stop();
    connectMs = int(clock.elapsed());
    failed = false;
    hosts.d->leave(&host);
    log.up();
    qCInfo(logger) << "up:" << destination;
    set(State::Up);
}

void SshHost::Private::ended(int code)
{
    if (!process) return;
    log.feed(process->readAllStandardError() + '\n');
    const bool wasUp = state == State::Up;
    const bool unanswered = hosts.d->asks->openFor(token) > 0;
    Error why = verdict ? *verdict : log.whyEnded(destination, options().canAsk, wasUp, code);
    // The server waits for an answer for some minutes only. Asking again by ourselves would bring up dialogs for ever.
    if (!verdict && unanswered) why = {Error::Kind::Cancelled, destination, QStringLiteral("nobody answered in time: ") + why.detail};
    if (wasUp && clock.elapsed() >= options().settled.count()) backoff.reset();
    lost(why);
}

void SshHost::Private::lost(const Error &why)
{
    drop();
    failed = true;
    if (needsPerson(why, asked)) {
        qCWarning(logger) << destination << "stopped:" << why.detail;
        return set(State::Stopped, why);
    }
    nextTryMs = int(backoff.next().count());
    if (isSlow(why.kind)) nextTryMs = std::max(nextTryMs, SlowMs);
    qCInfo(logger) << destination << "down:" << why.detail << "next try in" << nextTryMs << "ms";
    again.start(nextTryMs);
    set(State::Waiting, why);
}

void SshHost::Private::drop()
{
    look.stop();
    connectLimit.stop();
    hosts.d->leave(&host);
    if (SshProcess *old = std::exchange(process, nullptr)) old->dismiss(&hosts);
    if (!token.isEmpty()) {
        hosts.d->byToken.remove(token);
        hosts.d->asks->dismiss(std::exchange(token, {}));
    }
    if (hosts.d->folder.isMade()) {
        for (const QString &ours : std::as_const(farSockets)) QFile::remove(ours);
        QFile::remove(controlSocket());
        QFile::remove(configFile());
    }
    farSockets.clear();
}

void SshHost::Private::askedNow(const Prompt &prompt)
{
    if (prompt.kind != Prompt::Kind::Notice) asked = true;
    connectLimit.stop(); // people are slow
    hosts.d->leave(&host);
    if (prompt.kind == Prompt::Kind::HostKey) refusal = Error{Error::Kind::Untrusted, destination, QStringLiteral("the host key %1 %2 of %3 was not accepted").arg(prompt.keyType, prompt.fingerprint, prompt.host)};
    else refusal = Error{Error::Kind::Cancelled, destination, QStringLiteral("the question was closed without an answer")};
}

void SshHost::Private::questionGone(bool refused)
{
    if (refused) {
        verdict = refusal;
        if (process) ended(-1);
        return;
    }
    if (state == State::Connecting && hosts.d->asks->openFor(token) == 0) connectLimit.start(options().connectTimeout);
}

Error SshHost::Private::behind() const
{
    const QString why = error ? error->detail : state == State::Connecting ? QStringLiteral("connecting") : QStringLiteral("not connected");
    return {Error::Kind::Unreachable, QStringLiteral("ssh ") + destination, QStringLiteral("no SSH connection: ") + why};
}

Error SshHost::explain(const QUrl &url, const Error &error) const
{
    if (!isUp()) return d->behind();
    const int standard = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("wss") ? 443 : 80;
    const auto it = d->refusals.constFind(target(url.host(), url.port(standard)));
    if (it == d->refusals.constEnd()) return error;
    return *it;
}

void SshHost::Private::openChannel(const QString &to, quint16 port, QObject *context, std::function<void(Result<SshChannel *>)> done)
{
    whenSettled(context, [this, to, port, context, done = std::move(done), self = QPointer<SshHost>(&host)] {
        if (!self) return done(fail(Error::Kind::Cancelled, to));
        if (state != State::Up) return done(tl::unexpected(behind()));
        channel(to, port, instead.value(target(to, port), to), context, done);
    });
}

void SshHost::Private::channel(const QString &to, quint16 port, const QString &name, QObject *context, std::function<void(Result<SshChannel *>)> done)
{
    auto *channel = new SshChannel(context);
    QObject::connect(channel, &SshChannel::opened, &host, [this, key = target(to, port), channel, done] {
        refusals.remove(key);
        done(channel);
    });
    // The reason stands in the master's log, which is read by another pipe: it may come a moment later.
    QObject::connect(channel, &SshChannel::refused, &host, [=, this] {
        channel->deleteLater();
        auto *wait = new QTimer(context);
        wait->setInterval(ReasonMs);
        const auto tell = [=, this](const Error &error) {
            wait->deleteLater();
            // A list of permitted addresses (PermitOpen) knows names, not machines: try the other name of loopback before giving up.
            const bool v4 = name == QLatin1String("127.0.0.1");
            if (error.kind == Error::Kind::Forbidden && name == to && (v4 || name == QLatin1String("localhost"))) {
                const QString other = v4 ? QStringLiteral("localhost") : QStringLiteral("127.0.0.1");
                return this->channel(to, port, other, context, [=, this](const Result<SshChannel *> &result) {
                    if (result) instead.insert(target(to, port), other);
                    else if (refusals.size() < MaxRefusals) refusals.insert(target(to, port), result.error().kind == Error::Kind::Forbidden ? error : result.error());
                    done(result);
                });
            }
            if (refusals.size() < MaxRefusals) refusals.insert(target(to, port), error);
            done(tl::unexpected(error));
        };
        QObject::connect(wait, &QTimer::timeout, &host, [=, this, tries = 0]() mutable {
            if (state != State::Up) return tell(behind());
            if (const auto reason = log.takeRefusal(name, port)) return tell(*reason);
            if (++tries >= ReasonTries) tell({Error::Kind::Unreachable, target(to, port), QStringLiteral("the SSH connection did not open a way there")});
        });
        wait->start();
    });
    channel->open(controlSocket(), name, port);
}

void SshHost::farSocket(const QString &path, QObject *context, std::function<void(Result<QString>)> done)
{
    d->whenSettled(context, [this, path, context = QPointer<QObject>(context), done = std::move(done), self = QPointer<SshHost>(this)] {
        if (!context) return;
        if (!self) return done(fail(Error::Kind::Cancelled, path));
        if (d->state != State::Up) return done(tl::unexpected(d->behind()));
        if (const QString ours = d->farSockets.value(path); !ours.isEmpty() && QFile::exists(ours)) return done(ours);
        // A name that the master has not seen: one that it listens on already would be refused.
        const QString ours = d->hosts.d->folder.path(d->tunnel + QStringLiteral("u%1").arg(++d->hosts.d->last));
        auto *forward = new SshForward(this);
        connect(forward, &SshForward::done, context, [this, path, ours, done](bool open) {
            if (!open) return done(fail(Error::Kind::Forbidden, path, QStringLiteral("the SSH connection opens no way to a socket (AllowStreamLocalForwarding in sshd_config?)")));
            if (d->state == State::Up) d->farSockets.insert(path, ours);
            done(ours);
        });
        forward->open(d->controlSocket(), ours, path);
    });
}

void SshHost::run(const SshCommand &command, QObject *context, Done done)
{
    auto *run = new SshRun(command, d->options().program, context, std::move(done), this);
    d->runs.push_back(run);
    connect(run, &SshRun::ended, this, [this, run] {
        std::erase(d->runs, run);
        d->nextRuns();
    });
    d->whenSettled(run, [this] { d->nextRuns(); });
}

void SshHost::Private::nextRuns()
{
    if (state == State::Connecting || state == State::Idle) return;
    const std::vector<SshRun *> all = runs; // those that are given their answer leave the list
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i]->isStarted()) continue;
        if (state != State::Up) all[i]->give(tl::unexpected(error ? *error : behind()));
        else if (i < MaxRuns) all[i]->start(controlSocket(), destination);
    }
}

} // namespace jitscope

#include "moc_ssh.cpp"
