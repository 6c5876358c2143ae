#include "discover/discovery.h"

#include "discover/discoveryparts.h"
#include "discover/feedprobe.h"
#include "discover/outside.h"
#include "discover/scriptreader.h"
#include "discover/serverprobe.h"
#include "net/route.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <QTimer>

#include <map>

namespace jitscope {

using Kind = SetupStep::Kind;
using State = SetupStep::State;

struct Discovery::Private
{
    Private(Discovery &owner, Http &h, SshHosts *s, ScriptReader &r, Options o) : q(owner), http(h), ssh(s), scripts(r), options(std::move(o)) {}

    Discovery &q;
    Http &http;
    SshHosts *ssh;
    ScriptReader &scripts;
    Options options;

    PastedAddress pasted;
    QString address;
    QElapsedTimer clock;
    QSet<quint64> questions; // of our host, that the operator has not answered yet
    qint64 waited = 0, waitsFrom = 0; // how long the search waited for a person: not the program's time
    QTimer sshLimit, totalLimit;
    std::vector<SetupStep> steps;
    std::map<Kind, qint64> began;
    std::optional<Error> firstError;
    std::shared_ptr<SshHost> host;
    FoundHost facts; // what the site and the host said
    std::vector<EndpointVerdict> servers;
    std::vector<XmppConfig> feeds; // to be tried
    std::optional<FeedProbe::Outcome> firstFeed, feed;
    std::vector<SecurityFact> security;
    std::optional<int> webSocketStatus;
    bool serversBegun = false, feedBegun = false, over = false;

    // Time that the program took, ms.
    qint64 worked() const { return clock.elapsed() - waited - (questions.isEmpty() ? 0 : clock.elapsed() - waitsFrom); }
    void asked(const Prompt &question)
    {
        if (question.about != pasted.ssh) return;
        if (questions.isEmpty()) waitsFrom = clock.elapsed();
        questions.insert(question.id);
    }
    void answered(quint64 question)
    {
        if (questions.remove(question) && questions.isEmpty()) waited += clock.elapsed() - waitsFrom;
    }
    bool running(Kind kind) const
    {
        return std::any_of(steps.begin(), steps.end(), [&](const SetupStep &s) { return s.kind == kind && s.state == State::Running; });
    }
    void begin(Kind kind)
    {
        began[kind] = worked();
        steps.push_back({kind, State::Running, {}, 0});
        emit q.stepsChanged(steps);
    }
    void end(Kind kind, State state, const QString &detail)
    {
        for (SetupStep &s : steps) {
            if (s.kind != kind || s.state != State::Running) continue;
            s.state = state;
            s.detail = detail;
            s.ms = int(worked() - began[kind]);
        }
        if (over) return;
        emit q.stepsChanged(steps);
        advance();
    }
    void failed(Kind kind, const Error &error)
    {
        if (!firstError) firstError = error;
        end(kind, State::Failed, error.detail);
    }

    void lookAtSite();
    void lookAtSocket();
    void connectSsh();
    void sshChanged();
    void lookAtHost();
    void readFiles();
    void command(const QStringList &words, int seconds, std::function<void(Result<SshOutput>)> done);
    void advance();
    void askServers();
    void askFeed();
    void tryFeed(size_t index, const QStringList &domains);
    void finish();
};

Discovery::Discovery(Http &http, SshHosts *ssh, ScriptReader &scripts, Options options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, http, ssh, scripts, std::move(options)))
{
    d->sshLimit.setSingleShot(true);
    d->totalLimit.setSingleShot(true);
    connect(&d->sshLimit, &QTimer::timeout, this, [this] {
        if (d->running(Kind::Ssh)) d->failed(Kind::Ssh, {Error::Kind::Timeout, d->pasted.ssh, QStringLiteral("no connection in time")});
    });
    connect(&d->totalLimit, &QTimer::timeout, this, [this] { d->finish(); });
    if (!ssh) return;
    connect(ssh, &SshHosts::asked, this, [this](const Prompt &question) { d->asked(question); });
    connect(ssh, &SshHosts::answered, this, [this](quint64 question) { d->answered(question); });
    connect(ssh, &SshHosts::withdrawn, this, [this](quint64 question) { d->answered(question); });
}

Discovery::~Discovery() = default;

std::shared_ptr<SshHost> Discovery::host() const { return d->host; }

void Discovery::start(const QString &address)
{
    d->clock.start();
    d->address = address.trimmed();
    const Result<PastedAddress> read = readAddress(address);
    if (!read) {
        QTimer::singleShot(0, this, [this, e = read.error()] { emit finished({tl::unexpected(e)}); });
        return;
    }
    d->pasted = *read;
    d->facts.site = d->pasted.site;
    // both begin before either may end
    QTimer::singleShot(0, this, [this] {
        if (!d->pasted.site.isEmpty()) d->lookAtSite();
        if (!d->pasted.ssh.isEmpty()) d->connectSsh();
        else d->totalLimit.start(d->options.totalMs);
    });
}

void Discovery::cancel()
{
    for (SetupStep &s : d->steps)
        if (s.state == State::Running) s.state = State::Stopped;
    d->finish();
}

void Discovery::Private::lookAtSite()
{
    const auto page = [this](const QString &path, Http::Done done) {
        HttpRequest r;
        r.url = facts.site.resolved(QUrl(path));
        r.idleMs = options.requestMs;
        r.totalMs = 2 * options.requestMs;
        r.maxBody = 8 * 1024 * 1024;
        http.get(r, &q, std::move(done));
    };
    begin(Kind::Config);
    begin(Kind::HostMeta);
    begin(Kind::OutsidePorts);
    if (facts.site.scheme() == QLatin1String("https")) begin(Kind::Certificate);
    page(QStringLiteral("config.js"), [this](Result<HttpAnswer> answer) {
        const QUrl where = facts.site.resolved(QUrl(QStringLiteral("config.js")));
        if (!answer) return failed(Kind::Config, answer.error());
        if (const auto error = errorOfStatus(answer->status, where.toString())) return failed(Kind::Config, *error);
        scripts.read(answer->body, where, &q, [this](Result<SiteConfig> config) {
            if (!config) return failed(Kind::Config, config.error());
            facts.config = std::move(*config);
            lookAtSocket();
            end(Kind::Config, State::Done, facts.config.domain);
        });
    });
    page(QStringLiteral("/.well-known/host-meta"), [this](Result<HttpAnswer> answer) {
        if (answer && answer->status == 200) facts.metaSocket = socketOfHostMeta(answer->body);
        end(Kind::HostMeta, facts.metaSocket.isEmpty() ? State::Nothing : State::Done, facts.metaSocket.toString());
    });
    auto *outside = new OutsideProbe(http, &q);
    outside->ports(facts.site.host(), [this](std::vector<SecurityFact> found) {
        security.insert(security.end(), found.begin(), found.end());
        end(Kind::OutsidePorts, found.empty() ? State::Nothing : State::Done, QString::number(found.size()));
    });
    if (running(Kind::Certificate))
        outside->certificate(facts.site.host(), quint16(facts.site.port(443)), [this](std::vector<SecurityFact> found) {
            security.insert(security.end(), found.begin(), found.end());
            end(Kind::Certificate, State::Done, {});
        });
}

// A WebSocket address that is asked without an upgrade says so in a page (xmpp-websocket.md §2.2); 404 is a server without the module.
void Discovery::Private::lookAtSocket()
{
    HttpRequest r;
    r.url = facts.socket();
    if (r.url.isEmpty()) return;
    begin(Kind::WebSocket);
    r.url.setScheme(r.url.scheme() == QLatin1String("ws") ? QStringLiteral("http") : QStringLiteral("https"));
    r.idleMs = options.requestMs;
    r.totalMs = 2 * options.requestMs;
    r.maxBody = 1024 * 1024;
    http.get(r, &q, [this](Result<HttpAnswer> answer) {
        if (!answer) return failed(Kind::WebSocket, answer.error());
        webSocketStatus = answer->status;
        end(Kind::WebSocket, answer->status == 404 ? State::Nothing : State::Done, QStringLiteral("HTTP %1").arg(answer->status));
    });
}

void Discovery::Private::connectSsh()
{
    begin(Kind::Ssh);
    if (!ssh) return failed(Kind::Ssh, {Error::Kind::Unsupported, pasted.ssh, QStringLiteral("there is no SSH here")});
    host = ssh->host(pasted.ssh);
    connect(host.get(), &SshHost::changed, &q, [this] { sshChanged(); });
    sshLimit.start(options.sshMs);
    host->start();
    sshChanged();
}

void Discovery::Private::sshChanged()
{
    if (!running(Kind::Ssh)) return;
    if (host->isUp()) {
        sshLimit.stop();
        totalLimit.start(options.totalMs);
        lookAtHost(); // its steps begin before this one ends
        end(Kind::Ssh, State::Done, host->destination());
    } else if (host->state() == SshHost::State::Stopped || host->state() == SshHost::State::Waiting) {
        failed(Kind::Ssh, host->error().value_or(Error{Error::Kind::Failed, pasted.ssh, QStringLiteral("ssh ended")}));
    }
}

void Discovery::Private::command(const QStringList &words, int seconds, std::function<void(Result<SshOutput>)> done)
{
    SshCommand c;
    c.words = words;
    c.timeout = std::chrono::seconds(seconds);
    host->run(c, &q, std::move(done));
}

void Discovery::Private::lookAtHost()
{
    for (const Kind kind : {Kind::Ports, Kind::Containers, Kind::Pods, Kind::Files}) begin(kind);
    const auto told = [this] { end(Kind::Ports, facts.listeners.empty() ? State::Nothing : State::Done, QString::number(facts.listeners.size())); };
    command({"ss", "-H", "-ltnp"}, 10, [this, told](Result<SshOutput> out) {
        if (out && out->exitCode == 0) facts.listeners = readSs(out->out);
        if (!facts.listeners.empty()) return told();
        command({"cat", "/proc/net/tcp", "/proc/net/tcp6"}, 10, [this, told](Result<SshOutput> proc) {
            if (!proc) return failed(Kind::Ports, proc.error());
            facts.listeners = readProcNetTcp(proc->out);
            told();
        });
    });
    command({"docker", "ps", "--no-trunc", "--format", "{{json .}}"}, 10, [this](Result<SshOutput> out) {
        if (!out || out->exitCode != 0) // no Docker, or not for this user
            return end(Kind::Containers, State::Nothing, out && out->exitCode != 127 ? QString::fromUtf8(out->err).simplified().left(200) : QString());
        facts.containers = readDockerPs(out->out);
        std::erase_if(facts.containers, [](const Container &c) { return c.service.isEmpty(); });
        if (facts.containers.empty()) return end(Kind::Containers, State::Nothing, {});
        QStringList words{"docker", "inspect", "--format", "{{.Id}}{{range .NetworkSettings.Networks}} {{.IPAddress}}{{end}}"};
        for (const Container &c : facts.containers) words << c.id;
        command(words, 10, [this](Result<SshOutput> addresses) {
            if (addresses) readDockerAddresses(addresses->out, facts.containers);
            QStringList names;
            for (const Container &c : facts.containers) names << c.service;
            end(Kind::Containers, State::Done, names.join(QStringLiteral(", ")));
        });
    });
    command({"kubectl", "get", "pods", "--all-namespaces", "-l", "app.kubernetes.io/name=jitsi-meet", "-o", "json", "--request-timeout=5s"}, 10, [this](Result<SshOutput> out) {
        if (out && out->exitCode == 0) facts.pods = readPods(out->out);
        end(Kind::Pods, facts.pods.empty() ? State::Nothing : State::Done, facts.pods.empty() ? QString() : QString::number(facts.pods.size()));
    });
    // lines that name a brewery and no others: the files also hold passwords
    command({"grep", "-rhsiE", "--include=*.conf", "--include=*.properties", "--include=config", "brewery", "/etc/jitsi/jicofo", "/etc/jitsi/videobridge", "/etc/jitsi/jibri"}, 10,
            [this](Result<SshOutput> out) {
                if (out) facts.breweries = breweriesOf(out->out);
                readFiles();
            });
}

void Discovery::Private::readFiles()
{
    const auto told = [this] {
        const QString what = QStringList({facts.fileSite, facts.breweries.join(QStringLiteral(", "))}).join(u' ').trimmed();
        end(Kind::Files, what.isEmpty() ? State::Nothing : State::Done, what);
    };
    command({"ls", "-1", "/etc/jitsi/meet"}, 10, [this, told](Result<SshOutput> out) {
        if (out) facts.fileSite = siteOfMeetFolder(out->out);
        if (facts.fileSite.isEmpty() || !facts.config.domain.isEmpty()) return told();
        command({"cat", QStringLiteral("/etc/jitsi/meet/%1-config.js").arg(facts.fileSite)}, 10, [this, told](Result<SshOutput> file) {
            if (!file || file->exitCode != 0 || !facts.config.domain.isEmpty()) return told();
            scripts.read(file->out, QUrl(QStringLiteral("https://%1/config.js").arg(facts.fileSite)), &q, [this, told](Result<SiteConfig> config) {
                if (config && facts.config.domain.isEmpty()) facts.config = std::move(*config);
                told();
            });
        });
    });
}

void Discovery::Private::advance()
{
    if (over) return;
    const bool reading = running(Kind::Ports) || running(Kind::Containers) || running(Kind::Pods) || running(Kind::Files);
    if (host && host->isUp() && !running(Kind::Ssh) && !reading && !serversBegun) return askServers();
    const bool sshAhead = running(Kind::Ssh) || reading || running(Kind::Servers);
    if (!sshAhead && !running(Kind::Config) && !running(Kind::HostMeta) && !running(Kind::WebSocket) && !feedBegun) return askFeed();
    if (std::none_of(steps.begin(), steps.end(), [](const SetupStep &s) { return s.state == State::Running; })) finish();
}

void Discovery::Private::askServers()
{
    serversBegun = true;
    for (SecurityFact &f : boundToAll(facts, pasted.ssh)) security.push_back(std::move(f));
    const std::vector<Candidate> candidates = candidatesOf(facts, options.programs);
    begin(Kind::Servers);
    ServerProbe::Way way;
    way.proxy = host->proxy();
    way.explain = [h = host](const QUrl &url, const Error &error) { return h->explain(url, error); };
    way.destination = host->destination();
    way.prosodyHost = facts.domain();
    way.timeoutMs = options.requestMs;
    auto *probe = new ServerProbe(http, way, &q);
    probe->run(candidates, [this](std::vector<EndpointVerdict> verdicts) {
        servers = std::move(verdicts);
        facts.learnFrom(servers);
        end(Kind::Servers, servers.empty() ? State::Nothing : State::Done, QString::number(servers.size()));
    });
}

void Discovery::Private::askFeed()
{
    feedBegun = true;
    feeds = feedsOf(facts, servers, host && host->isUp(), pasted.ssh.isEmpty());
    const QStringList domains = options.user.isEmpty() ? facts.anonymousDomains() : facts.accountDomains();
    begin(Kind::Feed);
    if (feeds.empty() || domains.isEmpty())
        return end(Kind::Feed, State::Nothing, feeds.empty() ? QStringLiteral("no XMPP server was found") : QStringLiteral("its domain is not known"));
    tryFeed(0, domains);
}

// One address after the other, until one lets us in or says why not. The first one's words count when all of them are silent.
void Discovery::Private::tryFeed(size_t index, const QStringList &domains)
{
    XmppConfig xmpp = feeds[index];
    xmpp.user = options.user;
    xmpp.secret = options.secretName;
    const bool direct = xmpp.ssh && xmpp.ssh->isEmpty(), tunnel = host && host->isUp() && !direct;
    auto *probe = new FeedProbe(xmpp, options.password, tunnel ? host->proxy() : QNetworkProxy(QNetworkProxy::NoProxy), domains, facts.breweryRooms(), &q);
    probe->setOwnWay(tunnel && isLoopback(xmpp.url.host()));
    probe->run([this, index, domains, probe](FeedProbe::Outcome outcome) {
        probe->deleteLater();
        const bool silent = !outcome.feed.use && outcome.noService;
        if (silent && index == 0) firstFeed = outcome;
        if (silent && index + 1 < feeds.size() && !over) return tryFeed(index + 1, domains);
        if (silent) outcome = std::move(*firstFeed);
        if (silent && (webSocketStatus == 404 || outcome.feed.detail.contains(QLatin1String("HTTP 404")))) {
            outcome.feed.state = FoundState::NeedsSetting;
            outcome.feed.needs = {{QStringLiteral("modules_enabled = { \"websocket\" }"), QStringLiteral("/etc/prosody/conf.avail/<domain>.cfg.lua")}};
        }
        for (SecurityFact &f : outcome.security) { // the site's own certificate is known already
            const bool known = std::any_of(security.begin(), security.end(), [&](const SecurityFact &k) { return k.kind == f.kind && k.args.value(0) == f.args.value(0); });
            if (!known) security.push_back(std::move(f));
        }
        outcome.security.clear();
        feed = std::move(outcome);
        end(Kind::Feed, feed->feed.use ? State::Done : State::Failed, feed->feed.use ? feed->feed.way : feed->feed.detail);
    });
}

void Discovery::Private::finish()
{
    if (over) return;
    for (SetupStep &s : steps)
        if (s.state == State::Running) s.state = State::Stopped;
    over = true;
    emit q.stepsChanged(steps);
    Proposal p = propose(facts, servers, host && host->isUp() ? pasted.ssh : QString());
    p.address = address;
    if (feed) {
        p.xmpp = feed->xmpp;
        p.found.push_back(feed->feed);
        p.found.insert(p.found.end(), feed->breweries.begin(), feed->breweries.end());
    }
    p.security = std::move(security);
    std::erase_if(p.security, [](const SecurityFact &f) { return !endangers(f); }); // the doctor tells the others
    std::stable_sort(p.security.begin(), p.security.end(), graver);
    p.tookMs = int(worked());
    const bool anything = !p.security.empty() || std::any_of(p.found.begin(), p.found.end(), [](const Found &f) {
        return f.kind != FoundKind::SshHost && (f.kind != FoundKind::Feed || f.use || !f.needs.empty());
    });
    for (Found &f : p.found)
        if (f.kind == FoundKind::SshHost && host && host->error()) f.detail = host->error()->detail;
    if (anything) emit q.finished({std::move(p)});
    else emit q.finished({tl::unexpected(firstError.value_or(Error{Error::Kind::Failed, address, QStringLiteral("nothing of Jitsi was found there")}))});
}

} // namespace jitscope

#include "moc_discovery.cpp"
