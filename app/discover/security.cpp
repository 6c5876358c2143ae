#include "discover/security.h"

#include "discover/feedprobe.h"
#include "net/route.h"

#include <algorithm>
#include <memory>

namespace jitscope {
namespace {

void sortFacts(std::vector<SecurityFact> &facts)
{
    std::stable_sort(facts.begin(), facts.end(), [](const SecurityFact &a, const SecurityFact &b) { return b.health < a.health; });
    for (size_t i = 0; i < facts.size(); ++i) // two ways to the same fact
        for (size_t j = facts.size() - 1; j > i; --j)
            if (facts[j].kind == facts[i].kind && facts[j].args.value(0) == facts[i].args.value(0)) facts.erase(facts.begin() + std::ptrdiff_t(j));
}

} // namespace

std::vector<SecurityFact> securityOf(const ShardConfig &config, const ShardSnapshot &snapshot)
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
        if (config.sshOf(e).isEmpty()) add((e.url.isEmpty() ? e.metricsUrl : e.url).host());
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
        add(e.url, config.sshOf(e));
        add(e.metricsUrl, config.sshOf(e));
    }
    return out;
}

void checkShard(Http &http, const ShardConfig &config, const SnapshotPtr &snapshot, QObject *context, OutsideProbe::Done done)
{
    struct Round { std::vector<SecurityFact> facts; int open = 1; OutsideProbe::Done done; };
    auto round = std::make_shared<Round>();
    round->done = std::move(done);
    if (snapshot) round->facts = securityOf(config, *snapshot);
    auto *probe = new OutsideProbe(http, context);
    const auto more = [round, probe](std::vector<SecurityFact> facts) {
        round->facts.insert(round->facts.end(), facts.begin(), facts.end());
        if (--round->open > 0) return;
        sortFacts(round->facts);
        probe->deleteLater();
        round->done(std::move(round->facts));
    };
    const QStringList hosts = outsideHosts(config);
    const auto certificates = tlsHosts(config);
    round->open += int(hosts.size() + certificates.size());
    for (const QString &host : hosts) probe->ports(host, more);
    for (const auto &[host, port] : certificates) probe->certificate(host, port, more);
    QMetaObject::invokeMethod(probe, [more] { more({}); }, Qt::QueuedConnection);
}

} // namespace jitscope
