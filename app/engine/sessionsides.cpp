// What a session asks beside the pages of its servers: commands on their hosts, Prosody's port, and what recorders post by themselves.
#include "engine/shardsession.h"

#include "hooks/hookserver.h"
#include "logs/prosodylog.h"
#include "settings/service.h"
#include "sources/flatpage.h"
#include "sources/hostproc.h"
#include "sources/jibrihost.h"
#include "sources/portsource.h"
#include "sources/sshsource.h"

namespace jitscope {

// Off unless the fleet file asks for it. Jibris elsewhere reach it through a port of their own loopback, which ssh leads here.
void ShardSession::addHooks(SshHosts &ssh)
{
    std::vector<HookServer::Recorder> recorders;
    for (const EndpointConfig &e : m_config.endpoints)
        if (e.kind == ServerKind::Recorder) recorders.push_back({ServerId{e.name}, e.alias.isEmpty() ? QStringList{e.name} : QStringList{e.name, e.alias}});
    m_hooks = new HookServer(m_config.hooks, m_secrets.value(m_config.hooks.secret), std::move(recorders), NoSource, this);
    connect(m_hooks, &HookServer::posted, this, [this](const Observation &o) { keep(std::make_shared<const Observation>(o)); });
    if (const auto r = m_hooks->start(); !r) {
        qWarning("no webhooks for %s: %s: %s", qPrintable(m_config.id.value), qPrintable(r.error().where), qPrintable(r.error().detail));
        return;
    }
    if (m_config.hooks.reversePort == 0) return;
    for (const EndpointConfig &e : m_config.endpoints) {
        if (e.kind != ServerKind::Recorder) continue;
        const auto host = tunnel(m_config.sshOf(e), ssh);
        if (!host) continue;
        const auto lead = [this, host = host.get()] {
            if (!host->isUp()) return;
            SshCommand back;
            back.words = {QStringLiteral("forward")};
            back.reverse = std::pair(quint16(m_config.hooks.reversePort), m_hooks->port());
            host->run(back, this, [host](const Result<SshOutput> &r) {
                if (!r || r->exitCode != 0) qWarning("no way back from %s for webhooks: %s", qPrintable(host->destination()), r ? r->err.left(200).constData() : qPrintable(r.error().detail));
            });
        };
        connect(host.get(), &SshHost::changed, this, lead);
        lead();
    }
}

// Only where the way is SSH: the machine of each recorder, Prosody's log, and machines without node_exporter.
void ShardSession::addCommands(SshHosts &ssh)
{
    for (const EndpointConfig &e : m_config.endpoints) {
        SshSource::Options o;
        o.server = ServerId{e.name};
        SshSource::Make make;
        SshSource::Parse parse = parseJibriHost;
        if (e.kind == ServerKind::Recorder) {
            o.kind = SourceKind::JibriHost;
            o.name = e.name + QStringLiteral(" host");
            const Service::Kind runs = serviceOf(m_config, e).kind;
            if (runs != Service::Kind::Compose && runs != Service::Kind::Kubernetes) { // there it is the container that does not run
                o.setting = QStringLiteral("a shell for this account");
                o.settingFile = QStringLiteral("the recorder's host");
            }
            make = [words = jibriHostCommand(m_config, e)] { return SshCommand{words, {}}; };
            if (make().words.isEmpty()) continue;
        } else if (e.kind == ServerKind::Prosody) {
            o.kind = SourceKind::ProsodyLog;
            o.name = e.name + QStringLiteral(" log");
            o.setting = QStringLiteral("adm or prosody as a group of this account");
            o.settingFile = QStringLiteral("/var/log/prosody/prosody.log");
            const auto watch = std::make_shared<ProsodyLog>(m_config, e);
            if (watch->command().isEmpty()) continue;
            make = [watch] { return SshCommand{watch->command(), {}}; };
            parse = [this, watch](QByteArrayView output, const ParseContext &context) -> Result<Observation> {
                if (const auto read = watch->take(output, context.at); !read) return tl::unexpected(read.error());
                m_autostart = watch->autostart();
                return observationOf(context);
            };
        } else if (e.kind == ServerKind::Host && e.url.isEmpty() && e.metricsUrl.isEmpty()) {
            o.kind = SourceKind::HostProc;
            o.name = e.name + QStringLiteral(" /proc");
            o.setting = QStringLiteral("a shell for this account");
            o.settingFile = QStringLiteral("the host");
            o.everyMs = 3 * m_config.pollMs; // as often as a node_exporter
            const auto proc = std::make_shared<HostProc>();
            make = [proc] { return SshCommand{proc->command(), {}}; };
            parse = [proc](QByteArrayView output, const ParseContext &context) { return proc->take(output, context); };
        } else continue;
        o.host = tunnel(m_config.sshOf(e), ssh);
        if (!o.host) continue; // kubectl of this computer: the operator looks with it when asked to, not every minute
        o.index = m_count++;
        o.firstMs = 1'500 + 400 * int(m_commands.size() % 20);
        auto *source = new SshSource(o, std::move(make), std::move(parse), this);
        connect(source, &SshSource::observed, this, [this](const ObservationPtr &seen) { keep(seen); });
        connect(source, &SshSource::changed, this, &ShardSession::polled);
        m_commands.push_back(source);
    }
}

// Prosody's port for clients. A simulated one has none.
void ShardSession::addPorts(SshHosts &ssh)
{
    constexpr quint16 clients = 5222;
    for (const EndpointConfig &e : m_config.endpoints) {
        if (e.kind != ServerKind::Prosody || m_config.demo) continue;
        const QUrl &url = e.url.isEmpty() ? e.metricsUrl : e.url, &feed = m_config.xmpp.url;
        const auto route = m_routes.of(e.tls.value_or(m_config.tls), e.proxy.value_or(m_config.proxy), m_secrets);
        if (url.host().isEmpty() || !route) continue; // its pages say why
        PortSource::Options o;
        o.kind = SourceKind::ProsodyPort;
        o.server = ServerId{e.name};
        o.host = url.host();
        o.port = feed.scheme() == QLatin1String("xmpp") && feed.host() == o.host ? quint16(feed.port(clients)) : clients;
        o.name = QStringLiteral("%1 port %2").arg(e.name).arg(o.port);
        o.setting = QStringLiteral("c2s_ports = { %1 }").arg(o.port);
        o.settingFile = QStringLiteral("/etc/prosody/prosody.cfg.lua");
        o.everyMs = 2 * m_config.pollMs;
        o.limitMs = m_config.timeoutMs;
        o.route = *route;
        o.tunnel = tunnel(m_config.sshOf(e), ssh);
        ++m_count;
        m_ports.push_back(new PortSource(o, this));
        connect(m_ports.back(), &PortSource::changed, this, &ShardSession::polled);
    }
}

} // namespace jitscope
