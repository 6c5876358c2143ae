// Asks a proxy's runtime socket how it treats the shards behind it: `show stat` every few seconds, one command at a time.
#pragma once

#include "net/runtimesocket.h"
#include "sources/httpsource.h"

namespace jitscope {

class ProxySource : public QObject
{
    Q_OBJECT
public:
    // `tunnel`: the way there; null: direct. Its state has the SourceIndex `index`.
    ProxySource(const EndpointConfig &config, int pollMs, int timeoutMs, SourceIndex index, std::shared_ptr<SshHost> tunnel, QObject *parent = nullptr);

    void start();
    void refresh();
    const SourceState &state() const { return m_state; }

signals:
    void observed(const jitscope::ObservationPtr &observation);
    void changed();

private:
    void ask();
    void answered(const Result<QByteArray> &reply, int tookMs);

    EndpointConfig m_config;
    int m_timeoutMs;
    SourceIndex m_index;
    std::shared_ptr<SshHost> m_tunnel;
    SourceState m_state;
    Backoff m_backoff;
    QTimer m_timer{this};
    bool m_out = false, m_again = false;
};

} // namespace jitscope
