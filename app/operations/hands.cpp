#include "operations/hands.h"

#include "base/post.h"
#include "net/http.h"
#include "net/runtimesocket.h"
#include "net/ssh.h"
#include "net/throughssh.h"
#include "operations/captures.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QProcess>
#include <QTimer>

namespace jitscope {
namespace {

constexpr qint64 MaxReply = 16 * 1024 * 1024;

QString mentioned(const QStringList &words) { return words.value(0).left(200); }

// A program on this computer: a cluster's kubectl, the operator's own script. Words go as they are, there is no shell.
class LocalRun : public QObject
{
public:
    using Sink = std::function<bool(const QByteArray &)>; // as SshCommand's
    LocalRun(const Action &action, const QByteArray &input, QObject *parent, Hands::Done done, Sink sink)
        : QObject(parent), m_done(std::move(done)), m_sink(std::move(sink)), m_words(action.words)
    {
        m_clock.start();
        if (input.isEmpty()) m_process.setStandardInputFile(QProcess::nullDevice());
        connect(&m_process, &QProcess::readyReadStandardOutput, this, &LocalRun::take);
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError e) {
            if (e == QProcess::FailedToStart) give(fail(Error::Kind::Unsupported, mentioned(m_words), m_process.errorString()));
        });
        connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus how) {
            take();
            if (how == QProcess::CrashExit) return give(fail(m_late ? Error::Kind::Timeout : Error::Kind::Failed, mentioned(m_words), m_late ? QStringLiteral("it took too long and was ended") : QStringLiteral("it crashed")));
            give(Reply{code, m_out.left(MaxReply), m_process.readAllStandardError().left(65'536), int(m_clock.elapsed())});
        });
        QTimer::singleShot(action.timeoutMs, this, [this] {
            m_late = true;
            m_process.kill();
        });
        m_process.start(m_words.value(0), m_words.mid(1));
        if (input.isEmpty()) return;
        m_process.write(input);
        m_process.closeWriteChannel(); // after what was written
    }
    ~LocalRun() override
    {
        m_process.disconnect(this);
        if (m_process.state() == QProcess::NotRunning) return;
        m_process.kill();
        m_process.waitForFinished(1000); // reaped: nothing is left behind
    }

private:
    void take()
    {
        const QByteArray out = m_process.readAllStandardOutput();
        if (!m_sink) m_out += out;
        if (m_sink ? !out.isEmpty() && !m_sink(out) : m_out.size() > MaxReply) m_process.kill();
    }
    void give(Result<Reply> reply)
    {
        deleteLater();
        if (m_done) std::exchange(m_done, nullptr)(std::move(reply));
    }

    Hands::Done m_done;
    Sink m_sink;
    QStringList m_words;
    QProcess m_process;
    QByteArray m_out;
    QElapsedTimer m_clock;
    bool m_late = false;
};

// A program may say again what it was given, in a fault; nobody is to read it in the audit.
void hide(QByteArray &text, const Secret &secret)
{
    if (!secret.isEmpty()) text.replace(secret.bytes(), "<secret>");
}

// What ssh says of its own failures. A script of ours has no such code.
constexpr int OfLostSsh = 255;

// Files are kept when the program ended well and all of them are whole; else nothing of them is left.
Hands::Done keptBy(const std::shared_ptr<CaptureSaver> &saver, const QString &where, Hands::Done done)
{
    return [saver, where, done = std::move(done)](Result<Reply> reply) {
        if (saver->fault()) reply = tl::unexpected(*saver->fault());
        else if (reply && reply->status == OfLostSsh) reply = fail(Error::Kind::Unreachable, where, QString::fromUtf8(reply->err.trimmed().left(300)));
        else if (reply && reply->status == 0) {
            Result<QByteArray> kept = saver->keep();
            if (kept) reply->body = std::move(*kept);
            else reply = tl::unexpected(kept.error());
        }
        saver->drop();
        done(std::move(reply));
    };
}

} // namespace

class Hands::Worker : public QObject
{
public:
    explicit Worker(std::function<SshHosts *()> ssh) : m_ssh(std::move(ssh)) {}

    void configure(const FleetConfig &config, const Secrets &secrets)
    {
        m_config = config;
        m_secrets = secrets;
    }

    void carryOut(const ShardId &shard, const Action &action, const Secrets &given, Done done)
    {
        Secret secret;
        if (!action.secret.isEmpty()) {
            secret = given.value(action.secret, m_secrets.value(action.secret));
            if (secret.isEmpty()) return done(fail(Error::Kind::Unauthorized, action.endpoint, QStringLiteral("the secret %1 is not there").arg(action.secret)));
            done = [secret, done = std::move(done)](Result<Reply> reply) {
                if (reply) {
                    hide(reply->body, secret);
                    hide(reply->err, secret);
                }
                done(std::move(reply));
            };
        }
        const auto s = std::find_if(m_config.shards.begin(), m_config.shards.end(), [&](const ShardConfig &c) { return c.id == shard; });
        if (s == m_config.shards.end()) return done(fail(Error::Kind::Malformed, shard.value, QStringLiteral("no such shard in the fleet file")));
        const EndpointConfig *beside = action.base == QLatin1String("alertmanager") ? &s->alertmanager : action.base == QLatin1String("consul") ? &s->status.consul : nullptr;
        if (beside) return request(*s, *beside, action, way(s->sshOf(*beside)), secret, std::move(done));
        const auto e = std::find_if(s->endpoints.begin(), s->endpoints.end(), [&](const EndpointConfig &c) { return c.name == action.endpoint; });
        if (e == s->endpoints.end()) return done(fail(Error::Kind::Malformed, action.endpoint, QStringLiteral("no such server in the fleet file")));
        const QString &destination = s->sshOf(*e);
        const std::shared_ptr<SshHost> host = way(destination);
        if (action.way == Action::Way::Socket) return runtime(*e, action, destination, host, std::move(done));
        if (action.way == Action::Way::Command) return command(action, destination, host, secret, std::move(done));
        request(*s, *e, action, host, secret, std::move(done));
    }

private:
    std::shared_ptr<SshHost> way(const QString &destination) const
    {
        SshHosts *hosts = destination.isEmpty() || !m_ssh ? nullptr : m_ssh();
        return hosts ? hosts->host(destination) : nullptr;
    }

    // HAProxy's errors are ordinary text: whatever a command that changes something says is one.
    void runtime(const EndpointConfig &e, const Action &action, const QString &destination, const std::shared_ptr<SshHost> &host, Done done)
    {
        if (e.socket.isEmpty()) return done(fail(Error::Kind::Unsupported, e.name, QStringLiteral("it has no socket = in the fleet file")));
        if (!destination.isEmpty() && !host) return done(fail(Error::Kind::Unsupported, destination, QStringLiteral("no SSH here")));
        auto clock = std::make_shared<QElapsedTimer>();
        clock->start();
        const bool isQuestion = action.words.value(0) == QLatin1String("show");
        askRuntime({e.socket, action.words, action.timeoutMs, MaxReply}, host, this, [clock, isQuestion, done = std::move(done)](const Result<QByteArray> &reply) {
            if (!reply) return done(tl::unexpected(reply.error()));
            done(Reply{isQuestion || reply->trimmed().isEmpty() ? 0 : 1, *reply, {}, int(clock->elapsed())});
        });
    }

    // The name of one that is not there; empty: all were put in.
    QString putSecrets(QByteArray &body) const
    {
        static constexpr char Begin[] = "<secret:";
        for (qsizetype at = body.indexOf(Begin); at >= 0; at = body.indexOf(Begin, at)) {
            const qsizetype end = body.indexOf('>', at);
            if (end < 0) break;
            const QString name = QString::fromUtf8(body.mid(at + qsizetype(sizeof(Begin)) - 1, end - at - qsizetype(sizeof(Begin)) + 1));
            const Secret secret = m_secrets.value(name);
            if (secret.isEmpty()) return name;
            QByteArray text = QJsonDocument(QJsonArray{secret.text()}).toJson(QJsonDocument::Compact); // ["…"]: escaped
            text = text.mid(2, text.size() - 4);
            body.replace(at, end - at + 1, text);
            at += text.size();
        }
        return {};
    }

    void command(const Action &action, const QString &destination, const std::shared_ptr<SshHost> &host, const Secret &secret, Done done)
    {
        QByteArray input = action.body;
        if (!secret.isEmpty()) {
            QByteArray line = secret.bytes();
            const bool one = std::none_of(line.cbegin(), line.cend(), [](char c) { return c == '\n' || c == '\r' || c == '\0'; });
            if (one) input += QByteArray(line + '\n').repeated(action.secretLines);
            Secret::wipe(line.data(), line.size());
            if (!one) return done(fail(Error::Kind::Malformed, action.endpoint, QStringLiteral("the secret %1 is more than one line").arg(action.secret)));
        }
        LocalRun::Sink sink;
        if (!action.save.isEmpty()) {
            const auto saver = std::make_shared<CaptureSaver>(action.save);
            sink = [saver](const QByteArray &bytes) { return saver->feed(bytes); };
            done = keptBy(saver, action.endpoint, std::move(done));
        }
        if (destination.isEmpty() || action.here) {
            new LocalRun(action, input, this, std::move(done), std::move(sink));
            return;
        }
        if (!host) return done(fail(Error::Kind::Unsupported, destination, QStringLiteral("no SSH here")));
        if (host->state() == SshHost::State::Idle) host->start();
        SshCommand c;
        c.words = action.words;
        c.input = input;
        c.timeout = std::chrono::milliseconds(action.timeoutMs);
        c.maxOutput = MaxReply;
        c.sink = std::move(sink);
        auto clock = std::make_shared<QElapsedTimer>();
        clock->start();
        host->run(c, this, [host, clock, done = std::move(done)](const Result<SshOutput> &r) { // holds the host: a connection that nobody else needs lives so long
            if (!r) return done(tl::unexpected(r.error()));
            done(Reply{r->exitCode, r->out, r->err, int(clock->elapsed())});
        });
    }

    void request(const ShardConfig &s, const EndpointConfig &e, const Action &action, const std::shared_ptr<SshHost> &host, const Secret &secret, Done done)
    {
        const bool foreign = action.base.startsWith(QLatin1String("http"));
        const bool web = action.base == QLatin1String("site-web"), site = web || action.base == QLatin1String("site"); // the way is the server's; what it is told to say to that server is not
        QUrl base = foreign ? QUrl(action.base) : site ? siteOf(s) : e.url;
        if (site && base.isEmpty()) return done(fail(Error::Kind::Unsupported, s.id.value, QStringLiteral("the site's address is not known")));
        if (action.base == QLatin1String("internal")) {
            base = e.internalUrl;
            if (base.isEmpty()) {
                base = e.url;
                base.setPort(3333);
                base.setPath({});
            }
        }
        if (action.base == QLatin1String("stats")) base = e.statsUrl;
        if (action.base == QLatin1String("metrics")) {
            base = e.metricsUrl;
            if (base.isEmpty()) {
                base = e.url;
                base.setPath(base.path() + QStringLiteral("/metrics"));
            }
        }
        HttpRequest r;
        QString whole = base.toString(QUrl::FullyEncoded);
        if (!action.path.isEmpty()) { // the path comes encoded, its query with it
            while (whole.endsWith(u'/')) whole.chop(1);
            whole += action.path;
        }
        r.url = QUrl(whole, QUrl::StrictMode);
        r.method = action.method;
        r.body = action.body;
        r.contentType = action.contentType;
        r.redirectIsAnswer = action.base == QLatin1String("stats") && action.method == "POST";
        if (action.contentType == "application/json")
            if (const QString missing = putSecrets(r.body); !missing.isEmpty()) return done(fail(Error::Kind::Unauthorized, action.endpoint, QStringLiteral("the secret %1 is not there").arg(missing)));
        r.idleMs = r.totalMs = action.timeoutMs;
        r.maxBody = MaxReply;
        if (!foreign && !site) {
            r.headers = e.headers;
            if (!e.secret.isEmpty() && m_secrets.contains(e.secret)) {
                const QString login = m_secrets.value(e.secret).text();
                r.authorization = e.user.isEmpty() ? bearerAuthorization(login) : basicAuthorization(e.user, login);
            }
            if (!secret.isEmpty()) r.authorization = bearerAuthorization(secret.text());
            // Prosody's modules answer on their own host only (prosody.md §3), which a tunnel's address does not name.
            if (const QString domain = mainDomain(s); e.kind == ServerKind::Prosody && !domain.isEmpty() && !r.headers.contains(QStringLiteral("Host"))) r.headers.insert(QStringLiteral("Host"), domain);
        }
        if (!foreign) {
            TlsConfig tls = web ? TlsConfig() : e.tls.value_or(s.tls);
            if (site) tls.name = tls.clientFile = tls.clientKey = tls.clientSecret = QString(); // those are between that server and us
            const auto route = m_routes.of(tls, e.proxy.value_or(s.proxy), m_secrets);
            if (!route) return done(tl::unexpected(route.error()));
            r.route = *route;
        }
        // What changes something goes over a connection of its own: one that was kept may be dead, and Qt would send a GET again by itself. Jicofo
        // moves people on a GET (jicofo.md §8).
        r.once = action.method != "GET" || action.path.startsWith(QLatin1String("/move-endpoints/"));
        Http *http = r.once ? new Http(this) : &m_http;
        Done last = !r.once ? std::move(done) : [http, done = std::move(done)](Result<Reply> reply) {
            http->deleteLater();
            done(std::move(reply));
        };
        const auto answered = [done = std::move(last)](const Result<HttpAnswer> &a) { done(replyOf(a)); };
        if (host && !foreign) return sendThrough(*http, r, host, this, answered);
        http->send(r, this, answered);
    }

    static Result<Reply> replyOf(const Result<HttpAnswer> &a)
    {
        if (!a) return tl::unexpected(a.error());
        // HAProxy's page answers a form always with 303; how it went stands at the end of the address (jitsi/deployments.md §6.2).
        if (const QString to = a->location.toString(); a->status == 303 && to.contains(QLatin1String(";st="))) {
            const QString how = to.section(QStringLiteral(";st="), -1).left(8);
            const bool well = how == QLatin1String("DONE") || how == QLatin1String("NONE");
            return Reply{well ? 200 : how == QLatin1String("DENY") ? 403 : 400, how == QLatin1String("DENY") ? QByteArray("DENY: the page is not in admin mode (stats admin)") : how.toUtf8(), {}, a->answerMs};
        }
        return Reply{a->status, a->body, {}, a->answerMs};
    }

    std::function<SshHosts *()> m_ssh;
    FleetConfig m_config;
    Secrets m_secrets;
    Routes m_routes;
    Http m_http{this};
};

Hands::Hands(QThread &engine, std::function<SshHosts *()> ssh, QObject *parent)
    : QObject(parent), m_worker(new Worker(std::move(ssh)))
{
    m_worker->moveToThread(&engine);
}

// The engine, whose connections the worker's hold, goes after it: the deletion is the next thing that happens on its thread.
Hands::~Hands() { m_worker->deleteLater(); }

void Hands::configure(const FleetConfig &config, const Secrets &secrets)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, config, secrets] { worker->configure(config, secrets); });
}

void Hands::carryOut(const ShardId &shard, const Action &action, QObject *context, Done done, const Secrets &secrets)
{
    QPointer<Hands> self(this);
    QPointer<QObject> to(context);
    // Only on their own thread may the two be looked at.
    Done back = [self, to, home = thread(), done = std::move(done)](Result<Reply> reply) {
        postTo(home, [self, to, done, reply = std::move(reply)] {
            if (self && to) done(reply);
        });
    };
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, shard, action, secrets, back = std::move(back)]() mutable { worker->carryOut(shard, action, secrets, std::move(back)); });
}

} // namespace jitscope
