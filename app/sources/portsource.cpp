#include "sources/portsource.h"

#include <QDateTime>

namespace jitscope {

PortSource::PortSource(const Options &options, QObject *parent) : QObject(parent), m_options(options)
{
    m_state.kind = options.kind;
    m_state.server = options.server;
    m_state.name = options.name;
    m_state.address = QStringLiteral("tcp://%1:%2").arg(options.host.contains(u':') ? u'[' + options.host + u']' : options.host).arg(options.port);
    m_state.intervalMs = options.everyMs;
    if (options.tunnel) m_state.tunnel = options.tunnel->destination();
    m_timer.setSingleShot(true);
    m_limit.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PortSource::ask);
    connect(&m_limit, &QTimer::timeout, this, [this] { answered(Error{Error::Kind::Timeout, m_state.address, {}}); });
}

void PortSource::start()
{
    if (m_options.tunnel && m_options.tunnel->state() == SshHost::State::Idle) m_options.tunnel->start();
    m_timer.start(std::min(2'000, m_options.everyMs));
}

void PortSource::setStretch(int times)
{
    m_stretch = times;
    m_state.intervalMs = m_options.everyMs * times;
}

void PortSource::refresh()
{
    if (!m_dial) m_timer.start(0);
}

void PortSource::ask()
{
    const bool shut = m_state.lastOk != 0 && m_state.missed > 0;
    m_timer.start(m_options.everyMs * (shut ? 1 : m_stretch));
    if (m_dial) return;
    m_askedAt = QDateTime::currentMSecsSinceEpoch();
    if (m_options.tunnel && !m_options.tunnel->isUp()) {
        if (const auto &why = m_options.tunnel->error()) answered(*why);
        return; // still connecting: nothing is known
    }
    m_dial = new Dial(this);
    connect(m_dial, &Dial::ready, this, [this] { answered({}); });
    connect(m_dial, &Dial::failed, this, [this](const Error &error) { answered(error); });
    m_limit.start(m_options.limitMs);
    Dial::To to{m_options.host, m_options.port, {}, m_options.route};
    if (m_options.tunnel) to.tunnel = m_options.tunnel->proxy();
    m_dial->open(to, false);
}

void PortSource::answered(const std::optional<Error> &error)
{
    m_limit.stop();
    if (Dial *dial = std::exchange(m_dial, nullptr)) {
        dial->disconnect(this);
        dial->deleteLater(); // it may be what calls
    }
    m_state.lastTry = m_askedAt;
    if (!error) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        m_state.health = Health::Ok;
        m_state.error.reset();
        m_state.missed = 0;
        m_state.lastOk = now;
        m_state.answerMs = int(now - m_askedAt);
        m_state.setting.clear();
        m_state.settingFile.clear();
    } else {
        const bool never = m_state.lastOk == 0;
        ++m_state.missed;
        m_state.error = *error;
        if (never) m_state.health = Health::SwitchedOff;
        else if (m_state.missed >= 2) m_state.health = error->kind == Error::Kind::Refused ? Health::Down : Health::Unknown;
        m_state.setting = never ? m_options.setting : QString();
        m_state.settingFile = never ? m_options.settingFile : QString();
    }
    emit changed();
}

} // namespace jitscope

#include "moc_portsource.cpp"
