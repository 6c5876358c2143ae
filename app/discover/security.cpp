#include "discover/security.h"

#include "discover/discoveryparts.h"
#include "discover/feedprobe.h"
#include "net/route.h"
#include "net/ssh.h"
#include "sources/brewery.h"

#include <algorithm>
#include <memory>

namespace jitscope {
namespace {

void sortFacts(std::vector<SecurityFact> &facts)
{
    std::stable_sort(facts.begin(), facts.end(), graver);
    for (size_t i = 0; i < facts.size(); ++i) // two ways to the same fact
        for (size_t j = facts.size() - 1; j > i; --j)
            if (facts[j].kind == facts[i].kind && facts[j].args.value(0) == facts[i].args.value(0)) facts.erase(facts.begin() + std::ptrdiff_t(j));
}

// Whose certificate it is: behind a tunnel "127.0.0.1" alone would be everybody's.
QString shownBy(const SourceState &source)
{
    const QUrl url(source.address);
    const QString name = tlsName(url.host(), url.port(url.scheme() == QLatin1String("xmpp") ? 5222 : 443));
    return source.tunnel.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, source.tunnel);
}

} // namespace

std::vector<SecurityFact> securityOf(const ShardConfig &config, const ShardSnapshot &snapshot, const QDateTime &now)
{
    std::vector<SecurityFact> out;
    std::vector<Server> occupants;
    for (const ServerPtr &s : snapshot.servers)
        if (!s->occupant.isEmpty()) occupants.push_back(*s);
    for (const Server &s : occupants)
        for (SecurityFact &f : occupantFacts({s}, s.occupant.section(u'/', 0, 0))) out.push_back(std::move(f));
    if (!config.xmpp.url.isEmpty() && config.xmpp.user.isEmpty())
        for (const SourceState &s : snapshot.sources)
            if (s.kind == SourceKind::Brewery && s.health == Health::Ok)
                for (const QString &room : config.xmpp.bridgeBreweries + config.xmpp.recorderBreweries)
                    out.push_back({SecurityKind::BreweryForStrangers, Health::Critical, room, {room}, {}});
    for (const EndpointConfig &e : config.endpoints) {
        if (e.url.isEmpty() || !config.sshOf(e).isEmpty() || isLoopback(e.url.host()) || !e.secret.isEmpty() || e.tls || !config.tls.clientFile.isEmpty()) continue;
        const bool answers = std::any_of(snapshot.sources.begin(), snapshot.sources.end(), [&](const SourceState &s) { return s.server.value == e.name && s.health == Health::Ok; });
        if (answers) out.push_back({SecurityKind::PortOpen, Health::Critical, e.name, {QStringLiteral("%1:%2").arg(e.url.host()).arg(e.url.port(e.url.scheme() == QLatin1String("https") ? 443 : 80)), e.name}, {}});
    }
    for (const SourceState &s : snapshot.sources) {
        if (!s.certificate) continue;
        const QString host = shownBy(s), way = s.tunnel.isEmpty() ? s.address : QStringLiteral("%1, %2").arg(s.address, s.tunnel);
        if (auto fact = judgeCertificate(host, *s.certificate, QStringLiteral("%1, %2").arg(s.name, way), now)) out.push_back(std::move(*fact));
    }
    sortFacts(out);
    return out;
}

QStringList outsideHosts(const ShardConfig &config)
{
    QStringList out;
    const auto add = [&](const QString &host) {
        if (!host.isEmpty() && host.contains(u'.') && !isLoopback(host) && !out.contains(host) && out.size() < 32) out << host;
    };
    const auto ssh = [&](const QString &destination) {
        QString host = destination.section(u'@', -1);
        if (host.startsWith(QLatin1String("ssh://"))) host = host.mid(6);
        add(host.section(u':', 0, 0).section(u'/', 0, 0)); // an alias has no dot, and only ssh knows where it leads
    };
    ssh(config.ssh);
    for (const EndpointConfig &e : config.endpoints) {
        if (config.sshOf(e).isEmpty())
            for (const QUrl &url : QList<QUrl>{e.url, e.metricsUrl} + e.otherUrls + e.otherMetricsUrls) add(url.host());
        else ssh(config.sshOf(e));
    }
    if (config.sshOfXmpp().isEmpty()) add(config.xmpp.url.host());
    return out;
}

QList<QPair<QString, quint16>> tlsHosts(const ShardConfig &config)
{
    QList<QPair<QString, quint16>> out;
    const auto add = [&](const QUrl &url, const QString &ssh) {
        const bool tls = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("wss");
        const QPair<QString, quint16> one(url.host(), quint16(url.port(443)));
        if (tls && ssh.isEmpty() && !out.contains(one) && out.size() < 32) out << one; // far addresses are for the tunnel
    };
    add(config.xmpp.url, config.sshOfXmpp());
    for (const EndpointConfig &e : config.endpoints) {
        for (const QUrl &url : QList<QUrl>{e.url, e.metricsUrl} + e.otherUrls + e.otherMetricsUrls) add(url, config.sshOf(e));
    }
    return out;
}

QStringList sshDestinations(const ShardConfig &config)
{
    QStringList out{config.ssh};
    for (const EndpointConfig &e : config.endpoints) out << config.sshOf(e);
    if (!config.xmpp.url.isEmpty()) out << config.sshOfXmpp();
    out.removeAll(QString());
    out.removeDuplicates();
    return out.mid(0, 32);
}

QString strangersDomain(const XmppConfig &xmpp)
{
    for (const QString &name : QStringList{xmpp.domain} + xmpp.bridgeBreweries + xmpp.recorderBreweries)
        if (const QString main = mainDomain(name.section(u'@', -1)); !main.isEmpty()) return main;
    return {};
}

namespace {

// One look at a shard from all sides; gone with its context, or after its answer.
class Check : public QObject
{
public:
    Check(Http &http, SshHosts *ssh, const ShardConfig &config, const SnapshotPtr &snapshot, bool createRooms, QObject *context, OutsideProbe::Done done)
        : QObject(context), m_config(config), m_ssh(ssh), m_createRooms(createRooms), m_done(std::move(done)), m_probe(http, this)
    {
        QStringList seen; // their certificates
        if (snapshot) {
            m_facts = securityOf(config, *snapshot, QDateTime::currentDateTimeUtc());
            for (const SourceState &s : snapshot->sources)
                if (s.certificate && s.tunnel.isEmpty()) seen << shownBy(s);
        }
        const auto more = [this](std::vector<SecurityFact> facts) { add(std::move(facts)); };
        for (const QString &host : outsideHosts(config)) {
            ++m_open;
            m_probe.ports(host, more);
        }
        for (const auto &[host, port] : tlsHosts(config)) {
            if (seen.contains(tlsName(host, port))) continue;
            ++m_open;
            m_probe.certificate(host, port, more);
        }
        for (const QString &destination : ssh ? sshDestinations(config) : QStringList()) {
            ++m_open;
            listen(destination);
        }
        strangers();
        QMetaObject::invokeMethod(this, [more] { more({}); }, Qt::QueuedConnection);
    }

private:
    void add(std::vector<SecurityFact> facts)
    {
        m_facts.insert(m_facts.end(), facts.begin(), facts.end());
        if (--m_open > 0) return;
        sortFacts(m_facts);
        deleteLater();
        std::exchange(m_done, {})(std::move(m_facts));
    }

    // What listens there, and on which interfaces: by ss, else by the kernel's own list.
    void listen(const QString &destination)
    {
        m_hosts.push_back(m_ssh->host(destination));
        SshHost *host = m_hosts.back().get(); // never held by what it runs: the last to let go of it would be itself
        host->start();
        SshCommand ss;
        ss.words = QStringList{QStringLiteral("ss"), QStringLiteral("-H"), QStringLiteral("-ltnp")};
        host->run(ss, this, [this, host, destination](const Result<SshOutput> &out) {
            if (!out) return add({}); // the tunnel tells why
            FoundHost facts;
            if (out->exitCode == 0) facts.listeners = readSs(out->out);
            if (!facts.listeners.empty()) return add(boundToAll(facts, destination));
            SshCommand proc;
            proc.words = QStringList{QStringLiteral("cat"), QStringLiteral("/proc/net/tcp"), QStringLiteral("/proc/net/tcp6")};
            host->run(proc, this, [this, destination](const Result<SshOutput> &text) {
                FoundHost kernel;
                if (text) kernel.listeners = readProcNetTcp(text->out);
                add(boundToAll(kernel, destination));
            });
        });
    }

    // We have an account; whoever has none tries the main host, or the host for guests.
    void strangers()
    {
        XmppConfig xmpp = m_config.xmpp;
        const QString domain = strangersDomain(xmpp), ssh = m_config.sshOfXmpp();
        QStringList rooms;
        for (const QString &jid : xmpp.bridgeBreweries + xmpp.recorderBreweries)
            if (const auto room = Brewery::breweryRoom(jid)) rooms << *room; // never a meeting, never Jigasi's
        const bool proxied = xmpp.proxy.value_or(m_config.proxy).kind != ProxyConfig::Kind::None; // its password is not at hand here
        if (xmpp.url.isEmpty() || rooms.isEmpty() || (xmpp.user.isEmpty() && !m_createRooms)) return; // without an account we are the stranger: the feed tells
        QStringList components;
        for (const QString &room : m_createRooms ? rooms : QStringList()) components << room.section(u'@', 1);
        components.removeDuplicates();
        const bool stranger = !xmpp.user.isEmpty();
        const auto all = [this, rooms, components, stranger](Health health, const QString &seen) {
            for (const QString &room : stranger ? rooms : QStringList()) m_facts.push_back({SecurityKind::BreweryForStrangers, health, room, {room, seen}, {}});
            for (const QString &c : components) m_facts.push_back({SecurityKind::BreweryCreatable, health, c, {c, seen}, {}});
        };
        if (domain.isEmpty()) return all(Health::Unknown, QStringLiteral("the main domain of the site is not known"));
        if (proxied) return all(Health::Unknown, QStringLiteral("not tried through a proxy"));
        if (!ssh.isEmpty() && !m_ssh) return all(Health::Unknown, QStringLiteral("not tried without SSH"));
        xmpp.user.clear();
        xmpp.secret.clear();
        xmpp.tls = xmpp.tls.value_or(m_config.tls);
        QNetworkProxy proxy(QNetworkProxy::NoProxy);
        if (!ssh.isEmpty()) {
            m_hosts.push_back(m_ssh->host(ssh));
            m_hosts.back()->start();
            proxy = m_hosts.back()->proxy();
        }
        ++m_open;
        auto *probe = new FeedProbe(xmpp, {}, proxy, {domain, QStringLiteral("guest.") + domain}, stranger ? rooms : QStringList(), this);
        probe->tryToCreate(components);
        probe->run([this, all](FeedProbe::Outcome outcome) {
            std::erase_if(outcome.security, [](const SecurityFact &f) { return f.kind != SecurityKind::BreweryForStrangers && f.kind != SecurityKind::BreweryCreatable; });
            if (!outcome.loginRefused.isEmpty()) all(Health::Ok, QStringLiteral("an anonymous login is refused, ") + outcome.loginRefused);
            else if (!outcome.feed.use) all(Health::Unknown, outcome.feed.detail);
            add(std::move(outcome.security));
        });
    }

    ShardConfig m_config;
    SshHosts *m_ssh;
    bool m_createRooms;
    OutsideProbe::Done m_done;
    OutsideProbe m_probe;
    std::vector<std::shared_ptr<SshHost>> m_hosts; // their tunnels stay up meanwhile
    std::vector<SecurityFact> m_facts;
    int m_open = 1;
};

} // namespace

void checkShard(Http &http, SshHosts *ssh, const ShardConfig &config, const SnapshotPtr &snapshot, bool createRooms, QObject *context, OutsideProbe::Done done)
{
    new Check(http, ssh, config, snapshot, createRooms, context, std::move(done));
}

} // namespace jitscope
