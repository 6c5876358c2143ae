// One command of HAProxy's runtime interface (jitsi/deployments.md §6.3) over a Unix socket or TCP, here or at the far end of an SSH connection. Lives on the
// thread where SshHost does.
#pragma once

#include "net/ssh.h"

namespace jitscope {

struct RuntimeCommand
{
    QString socket;      // "/run/haproxy/admin.sock" or "tcp://127.0.0.1:9999"; of the far host when `host` is set
    QStringList words;   // each of letters, figures and ._:/#%+,=@- only: neither space nor semicolon nor new line can begin a second command
    int timeoutMs = 10'000;
    qint64 maxReply = 16 * 1024 * 1024;
};

using RuntimeDone = std::function<void(Result<QByteArray>)>;
// Answers exactly once, later, unless `context` is gone by then: the whole reply as it came (its errors are ordinary text). Errors: Malformed (a word is
// none; nothing was sent), Refused (nothing listens), Forbidden, Unreachable, Timeout, and those of the tunnel.
void askRuntime(const RuntimeCommand &command, const std::shared_ptr<SshHost> &host, QObject *context, RuntimeDone done);

bool isRuntimeWord(QStringView word);

} // namespace jitscope
