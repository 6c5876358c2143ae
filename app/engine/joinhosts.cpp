// Which machine a server runs on: by `host =` in the fleet file, by the host's alias, by the address, by the machine's own name.
#include "engine/draft.h"

#include <QHostAddress>

#include <algorithm>

namespace jitscope {
namespace {

bool isOwnComputer(const QString &host) { return host == QLatin1String("localhost") || QHostAddress(host).isLoopback(); }

// The machine that an endpoint lies on, as this shard's network calls it: the host of its address, or where the way leads to when that is a loopback
// address there, or /proc. Empty for a loopback address without a way: two of those are two tunnels of the operator's own as likely as one machine.
QString machineOf(const ShardConfig &shard, const EndpointConfig &e)
{
    const QString address = (e.url.isEmpty() ? e.metricsUrl.isEmpty() ? e.statsUrl : e.metricsUrl : e.url).host().toLower();
    if (!address.isEmpty() && !isOwnComputer(address)) return address;
    QString way = shard.sshOf(e).toLower();
    if (way.startsWith(QLatin1String("ssh://"))) way.remove(0, 6);
    way = way.section(u'@', -1);
    return way.endsWith(QLatin1String(":22")) ? way.chopped(3) : way;
}

} // namespace

void joinHosts(Draft &d)
{
    struct Machine
    {
        const EndpointConfig *config;
        QString place, nodename;
    };
    std::vector<Machine> machines;
    for (const EndpointConfig &e : d.input.config.endpoints) {
        if (e.kind != ServerKind::Host) continue;
        const Server *seen = d.server(ServerId{e.name});
        machines.push_back({&e, machineOf(d.input.config, e), seen ? seen->nodename : QString()});
    }
    if (machines.empty()) return;
    for (Server &s : d.servers) {
        if (s.kind == ServerKind::Host) continue;
        const EndpointConfig *own = nullptr;
        for (const EndpointConfig &e : d.input.config.endpoints)
            if (e.kind == s.kind && e.name == s.id.value) own = &e;
        if (own && !own->host.isEmpty()) {
            s.host = ServerId{own->host};
            continue;
        }
        const QString nick = s.occupant.section(u'/', 1), place = own ? machineOf(d.input.config, *own) : QString();
        const auto isCalled = [&](const QString &name) { return !name.isEmpty() && (name == s.id.value || name == s.name || name == nick); };
        // Two that fit by their address (two node_exporters behind one name) are none; an alias says which.
        const Machine *found = nullptr;
        int same = 0;
        for (const Machine &m : machines)
            if (isCalled(m.config->alias)) found = &m;
        for (const Machine &m : machines) {
            if (found && same == 0) break; // by its alias
            if (place.isEmpty() || !m.config->alias.isEmpty() || m.place != place) continue;
            found = same++ == 0 ? &m : nullptr;
            if (!found) break;
        }
        for (const Machine &m : machines)
            if (!found && same == 0 && isCalled(m.nodename)) found = &m;
        if (found) s.host = ServerId{found->config->name};
    }
}

} // namespace jitscope
