// The text that names a host for ssh: [user@]host, [user@]host:port, ssh://[user@]host[:port], or an alias of ~/.ssh/config.
#pragma once

#include <QString>

namespace jitscope {

// Why `text` cannot be a destination, in plain English for logs and files; empty when it can. Strict on purpose: ssh must never read an
// option out of it (a leading '-'), nor a shell a command where the user's configuration puts it into a ProxyCommand or Match exec.
QString sshDestinationFault(const QString &text);

// The same as one argument for ssh, which knows a port only in the ssh:// form.
QString sshDestinationArgument(const QString &text);

} // namespace jitscope
