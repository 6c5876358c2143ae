// How a server is restarted, as `service =` in the fleet file says. Values, any thread.
#pragma once

#include "base/result.h"
#include "settings/fleetconfig.h"

namespace jitscope {

struct Service
{
    enum class Kind : quint8 {
        None,
        Systemd,    // systemd:UNIT
        Compose,    // compose:/folder/of/docker-compose.yml#service
        Kubernetes, // kubernetes:namespace/deployment/name (or statefulset, daemonset)
        Command,    // command:/absolute/path: called with a verb (restart, reload, start, stop, restart-x, identity) and the server's name
        Webhook,    // webhook:https://…: POST {"verb": …, "server": …}; "identity" must answer with a text that changes at each start
    };
    Kind kind = Kind::None;
    QString where; // unit, folder, namespace, path, address
    QString name;  // of the compose service; "deployment/name"
    friend bool operator==(const Service &, const Service &) = default;
};

// Malformed with a readable detail when it is none. Empty text is Service::Kind::None.
Result<Service> parseService(const QString &text);
// What `service` says, or the unit of Debian's package when it says nothing and the way to the server is SSH.
Service serviceOf(const ShardConfig &shard, const EndpointConfig &endpoint);

} // namespace jitscope
