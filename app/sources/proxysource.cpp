#include "sources/proxysource.h"

#include "sources/haproxy.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace jitscope {

ProxySource::ProxySource(const EndpointConfig &config, int pollMs, int timeoutMs, SourceIndex index, std::shared_ptr<SshHost> tunnel, QObject *parent)
    : QObject(parent), m_config(config), m_timeoutMs(timeoutMs), m_index(index), m_tunnel(std::move(tunnel)),
      m_backoff(std::chrono::milliseconds(pollMs), std::chrono::milliseconds(std::max(pollMs, 60'000)), quint32(index) + 1)
{
    m_state.kind = SourceKind::HaproxySocket;
    m_state.server = ServerId{config.name};
    m_state.name = config.name + QStringLiteral(" show stat");
    m_state.address = config.socket;
    m_state.addresses = 1;
    m_state.intervalMs = std::max(1000, pollMs);
    if (m_tunnel) {
        m_state.tunnel = m_tunnel->destination();
        // What is behind a tunnel is asked as soon as that is up, whatever was waited for.
        connect(m_tunnel.get(), &SshHost::changed, this, [this] {
            if (m_tunnel->isUp() && m_state.missed > 0) refresh();
        });
    }
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ProxySource::ask);
}

void ProxySource::start() { m_timer.start(0); }

void ProxySource::refresh()
{
    if (m_out) m_again = true;
    else m_timer.start(0);
}

void ProxySource::ask()
{
    m_out = true;
    m_state.lastTry = QDateTime::currentMSecsSinceEpoch();
    auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    askRuntime({m_config.socket, {QStringLiteral("show"), QStringLiteral("stat")}, m_timeoutMs}, m_tunnel, this, [this, clock](const Result<QByteArray> &reply) { answered(reply, int(clock->elapsed())); });
}

void ProxySource::answered(const Result<QByteArray> &reply, int tookMs)
{
    m_out = false;
    ParseContext context;
    context.origin = {SourceKind::HaproxySocket, ServerId{m_config.name}, {}};
    context.source = m_index;
    context.at = QDateTime::currentMSecsSinceEpoch();
    Result<Observation> seen = reply ? parseHaproxyStats(*reply, context) : Result<Observation>(tl::unexpected(reply.error()));
    int wait = m_state.intervalMs;
    if (seen) {
        m_state.health = Health::Ok;
        m_state.error.reset();
        m_state.missed = 0;
        m_state.lastOk = context.at;
        m_state.answerMs = tookMs;
        m_backoff.reset();
        emit observed(std::make_shared<const Observation>(std::move(*seen)));
    } else {
        m_state.error = seen.error();
        ++m_state.missed;
        // one miss happens; two are a verdict
        if (m_state.missed >= 2) m_state.health = seen.error().kind == Error::Kind::Refused ? Health::Down : Health::Unknown;
        if (m_state.missed >= 2) wait = std::max(wait, int(m_backoff.next().count()));
    }
    emit changed();
    m_timer.start(std::exchange(m_again, false) ? 0 : wait);
}

} // namespace jitscope

#include "moc_proxysource.cpp"
