// The page /metrics on this computer's loopback, for a Prometheus or an agent that runs here: the figures of servers and shards that were measured, and what this
// console finds. A few connections, small requests, no other path.
#pragma once

#include "net/loopserver.h"
#include "out/outsink.h"

namespace jitscope {

class MetricsPage : public OutSink
{
public:
    MetricsPage(const OutConfig &config, const OutContext &context, QObject *parent = nullptr);
    void beat(qint64 now) override; // listens, when it does not yet: the port may have been taken
    void test(qint64 now) override; // reads the page as a Prometheus would
    quint16 port() const { return m_server.port(); }

    static constexpr int MaxConnections = 16, AgainMs = 10'000;

private:
    std::optional<LoopAnswer> read(QByteArrayView bytes);
    LoopServer m_server;
    qint64 m_again = 0;
};

} // namespace jitscope
