// A request by an SSH destination: it waits for the tunnel as a command does, within its own time. The tunnel's thread.
#pragma once

#include "net/http.h"
#include "net/ssh.h"

namespace jitscope {

// Answers exactly once, later or at once, unless `owner` is gone by then. Starts the connection when nobody has. Errors are the tunnel's own while it is down
// (SshHost::explain), Timeout, and those of Http. Holds the host until the answer.
void sendThrough(Http &http, const HttpRequest &request, const std::shared_ptr<SshHost> &host, QObject *owner, Http::Done done);

} // namespace jitscope
