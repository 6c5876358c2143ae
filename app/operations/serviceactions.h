// What is sent to restart a server, by the way that its `service` says (jitsi/operations.md §6.2).
#pragma once

#include "audit/plan.h"
#include "settings/service.h"

namespace jitscope {

enum class ServiceVerb : quint8 {
    Restart,  // now
    Reload,   // systemctl reload: nginx and Prosody read their configuration again
    WhenIdle, // Jibri only: notifyConfigChanged, it ends with code 0 when idle and is started again
    WithX,    // Jibri only: the X server and window manager too
    Identity, // a text that changes with each start of the process; changes nothing
};

// Prosody's own program on its host, as root or by sudo, or in its container; it finds its configuration. Arguments reach it as they are. An empty action:
// there is no way to run programs there.
Action prosodyctlAction(const ShardConfig &shard, const EndpointConfig &endpoint, const QStringList &arguments);

// A shell script on the server's host, or in its container; it reads only, and gets no rights. An empty action: as above.
Action scriptAction(const ShardConfig &shard, const EndpointConfig &endpoint, const QString &script);

// An empty action: that cannot be done this way.
Action serviceAction(const ShardConfig &shard, const EndpointConfig &endpoint, const Service &service, ServiceVerb verb);

} // namespace jitscope
