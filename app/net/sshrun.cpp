#include "net/sshrun.h"

#include "net/sshprocess.h"
#include "net/sshwords.h"

#include <algorithm>

namespace jitscope {
namespace {

constexpr qint64 MaxErrors = 64 * 1024;
constexpr int OfSsh = 255; // the code of ssh's own failures

} // namespace

SshRun::SshRun(const SshCommand &command, const QString &program, QObject *context, SshHost::Done done, QObject *parent)
    : QObject(parent), m_command(command), m_program(program), m_context(context), m_done(std::move(done)), m_limit(this)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        give(fail(Error::Kind::Timeout, m_command.words.value(0), QStringLiteral("not done in %1 ms").arg(m_command.timeout.count())));
    });
    connect(context, &QObject::destroyed, this, [this] { give(fail(Error::Kind::Cancelled, {})); });
    m_limit.start(m_command.timeout);
    const bool bad = m_command.words.isEmpty() || std::any_of(m_command.words.begin(), m_command.words.end(), [](const QString &w) { return w.contains(QChar(0)); });
    if (bad) QMetaObject::invokeMethod(this, [this] { give(fail(Error::Kind::Malformed, {}, QStringLiteral("no words, or a NUL in one"))); }, Qt::QueuedConnection);
}

void SshRun::start(const QString &controlSocket, const QString &destination)
{
    if (m_given || m_process || m_command.words.isEmpty()) return;
    m_destination = destination;
    m_process = new SshProcess(this);
    m_process->setStandardInputFile({});
    m_process->setStandardOutputFile({});
    connect(m_process, &QProcess::readyReadStandardOutput, this, &SshRun::read);
    connect(m_process, &QProcess::readyReadStandardError, this, &SshRun::read);
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus) { finish(code); });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError e) {
        if (e == QProcess::FailedToStart) give(fail(Error::Kind::Unsupported, m_program, m_process->errorString()));
    });
    if (m_command.reverse) {
        m_process->start(m_program, {QStringLiteral("-F"), QStringLiteral("none"), QStringLiteral("-S"), controlSocket, QStringLiteral("-o"), QStringLiteral("ProxyCommand=false"), QStringLiteral("-o"),
                                     QStringLiteral("BatchMode=yes"), QStringLiteral("-O"), QStringLiteral("forward"), QStringLiteral("-R"),
                                     QStringLiteral("127.0.0.1:%1:127.0.0.1:%2").arg(m_command.reverse->first).arg(m_command.reverse->second), QStringLiteral("--"), QStringLiteral("master")});
        m_process->closeWriteChannel();
        return;
    }
    // No configuration and no way but the master's socket: when that has gone, nothing is connected behind the operator's back.
    m_process->start(m_program, {QStringLiteral("-F"), QStringLiteral("none"), QStringLiteral("-S"), controlSocket, QStringLiteral("-T"), QStringLiteral("-o"), QStringLiteral("ControlMaster=no"),
                                 QStringLiteral("-o"), QStringLiteral("ProxyCommand=false"), QStringLiteral("-o"), QStringLiteral("BatchMode=yes"), QStringLiteral("-o"),
                                 QStringLiteral("LogLevel=ERROR"), QStringLiteral("--"), QStringLiteral("master"), quotedForShell(m_command.words)});
    if (!m_command.input.isEmpty()) m_process->write(m_command.input);
    m_process->closeWriteChannel();
}

void SshRun::read()
{
    const auto take = [](const QByteArray &piece, QByteArray &into, qint64 most) {
        into += piece.left(std::max<qint64>(0, most - into.size()));
    };
    const QByteArray out = m_process->readAllStandardOutput();
    take(m_process->readAllStandardError(), m_output.err, MaxErrors);
    if (m_command.sink) {
        if (out.isEmpty()) return;
        m_limit.start(m_command.timeout);
        if (!m_command.sink(out)) {
            m_output.cut = true;
            give(std::exchange(m_output, {}));
        }
        return;
    }
    m_output.cut = m_output.cut || m_output.out.size() + out.size() > m_command.maxOutput;
    take(out, m_output.out, m_command.maxOutput);
    if (m_output.cut) give(std::exchange(m_output, {}));
}

void SshRun::finish(int code)
{
    read();
    if (m_given) return;
    m_output.exitCode = code;
    // 255 is ssh's own word too; what it then says is about the socket or the session
    if (code == OfSsh && m_output.out.isEmpty()
        && (m_output.err.contains("mux_client") || m_output.err.contains("ontrol socket") || m_output.err.contains("Connection closed by UNKNOWN") || m_output.err.contains("session request failed")))
        return give(fail(Error::Kind::Unreachable, m_destination, QString::fromUtf8(m_output.err.trimmed().left(300))));
    give(std::exchange(m_output, {}));
}

void SshRun::give(Result<SshOutput> result)
{
    if (std::exchange(m_given, true)) return;
    m_limit.stop();
    if (m_process) std::exchange(m_process, nullptr)->dismiss(parent());
    emit ended();
    deleteLater();
    if (m_done && m_context) std::exchange(m_done, nullptr)(std::move(result));
}

} // namespace jitscope

#include "moc_sshrun.cpp"
