// What simulated servers do when they are asked to: drain and shutdown of a bridge (jvb.md §11), moves and pins of a Jicofo (jicofo.md §8, §9),
// sessions and the internal API of a Jibri (jibri.md §2, §4), and what no real server has, systemctl over HTTP.
#pragma once

#include "demo/demoworld.h"
#include "demo/pageserver.h"

#include <optional>

namespace jitscope::demo {

// Nothing: the request changes nothing here, or no such path.
std::optional<PageReply> jvbWrite(World &world, size_t shard, size_t bridge, const PageRequest &request);
std::optional<PageReply> jicofoWrite(World &world, size_t shard, const PageRequest &request);
std::optional<PageReply> jibriWrite(World &world, size_t shard, size_t recorder, const PageRequest &request);
// POST /demo/systemctl/start|stop|restart|reload/SERVER and GET /demo/systemctl/is-active|show/SERVER, on every host: for the script that plays systemctl on
// the far side of a test's sshd. SERVER is a name of the fleet file.
// POST /demo/service {"verb", "server"} there too: what the fleet file's `service = "webhook:…"` asks (app/operations/serviceactions.h).
std::optional<PageReply> hostWrite(World &world, const PageRequest &request);

} // namespace jitscope::demo
