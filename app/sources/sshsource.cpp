#include "sources/sshsource.h"

#include <QDateTime>

namespace jitscope {

SshSource::SshSource(const Options &options, Make make, Parse parse, QObject *parent)
    : QObject(parent), m_options(options), m_make(std::move(make)), m_parse(std::move(parse))
{
    m_state.kind = options.kind;
    m_state.server = options.server;
    m_state.name = options.name;
    m_state.tunnel = options.host->destination();
    m_state.address = options.host->destination();
    m_state.intervalMs = options.everyMs;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SshSource::ask);
    // Behind a connection that comes back, not a minute later.
    connect(options.host.get(), &SshHost::changed, this, [this] {
        if (m_options.host->isUp() && m_state.missed > 0 && !m_out) m_timer.start(m_options.firstMs);
    });
}

void SshSource::start()
{
    if (m_options.host->state() == SshHost::State::Idle) m_options.host->start();
    m_timer.start(m_options.firstMs);
}

void SshSource::refresh()
{
    if (!m_out) m_timer.start(0);
}

const SourceState &SshSource::state() { return m_state; }

void SshSource::ask()
{
    m_timer.start(m_options.everyMs);
    if (m_out) return;
    m_out = true;
    m_askedAt = QDateTime::currentMSecsSinceEpoch();
    m_state.lastTry = m_askedAt;
    SshCommand command = m_make();
    command.maxOutput = MaxOutput;
    m_options.host->run(command, this, [this](const Result<SshOutput> &output) { answered(output); });
}

void SshSource::answered(const Result<SshOutput> &output)
{
    m_out = false;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    Result<Observation> read = tl::unexpected(Error{Error::Kind::Failed, m_state.name, {}});
    if (!output) read = tl::unexpected(output.error());
    else if (output->exitCode != 0) read = fail(Error::Kind::Unsupported, m_state.name, QStringLiteral("exit %1: %2").arg(output->exitCode).arg(QString::fromUtf8(output->err.left(300)).trimmed()));
    else read = m_parse(output->out, {Origin{m_options.kind, m_options.server, {}}, m_options.index, now, false, 200});
    if (read) {
        m_state.health = Health::Ok;
        m_state.error.reset();
        m_state.setting.clear();
        m_state.settingFile.clear();
        m_state.missed = 0;
        m_state.lastOk = now;
        m_state.answerMs = int(now - m_askedAt);
        emit observed(std::make_shared<const Observation>(*std::move(read)));
    } else {
        ++m_state.missed;
        m_state.error = read.error();
        // What the account there may not do is no fault of the server: it is a thing to be switched on.
        const bool off = read.error().kind == Error::Kind::Unsupported && !m_options.setting.isEmpty();
        // One miss happens, two are a verdict; but where nothing was ever read there is none to spare, and the second turn is a minute away.
        const bool verdict = m_state.missed >= 2 || m_state.health == Health::Pending;
        m_state.health = off ? Health::SwitchedOff : verdict ? Health::Unknown : m_state.health;
        m_state.setting = off ? m_options.setting : QString();
        m_state.settingFile = off ? m_options.settingFile : QString();
    }
    emit changed();
}

} // namespace jitscope

#include "moc_sshsource.cpp"
