// What stands before the simulated shards: the runtime interface of their HAProxies, and their signal sidecars (jitsi/deployments.md §3, §6.3).
#pragma once

#include "demo/demoworld.h"
#include "demo/pageserver.h"

namespace jitscope::demo {

// What the proxy of that shard answers; backend "nodes" has all shards. It reads only: it changes nothing.
QByteArray proxyTalk(const World &world, size_t shard, const QByteArray &command);

// /signal/report, /signal/health, /signal/census; all called HTML, as in reality.
PageReply signalPage(const World &world, const Shard &shard, const PageRequest &request);

// One command, one answer, and closed.
class ProxyTalkServer : public QTcpServer
{
    Q_OBJECT
public:
    using Answer = std::function<QByteArray(const QByteArray &command)>;
    ProxyTalkServer(Answer answer, QObject *parent);
    Result<> open(); // again after close(): the same port
    quint16 port() const { return m_port; }

private:
    Answer m_answer;
    quint16 m_port = 0;
};

} // namespace jitscope::demo
