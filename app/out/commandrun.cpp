#include "out/commandrun.h"

#include <QTimer>

#include <csignal>
#include <unistd.h>
#include <utility>

namespace jitscope {

CommandRun::CommandRun(const QStringList &words, int timeoutMs, QObject *parent, Done done)
    : QObject(parent), m_done(std::move(done)), m_program(words.value(0).left(200))
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([] { ::setpgid(0, 0); }); // so that what it started goes with it
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &CommandRun::read);
    connect(&m_process, &QProcess::readyReadStandardError, this, &CommandRun::read);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError e) {
        if (e == QProcess::FailedToStart) give(fail(Error::Kind::Unsupported, m_program, m_process.errorString()));
    });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus how) {
        read();
        if (how == QProcess::CrashExit) return give(fail(m_late ? Error::Kind::Timeout : Error::Kind::Failed, m_program, m_late ? QStringLiteral("it took too long and was ended") : QStringLiteral("it crashed")));
        m_output.exitCode = code;
        give(m_output);
    });
    QTimer::singleShot(timeoutMs, this, [this] {
        m_late = true;
        killAll();
    });
    m_process.start(words.value(0), words.mid(1));
}

CommandRun::~CommandRun()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning) return;
    killAll();
    m_process.waitForFinished(1000); // reaped: nothing is left behind
}

void CommandRun::killAll()
{
    if (const qint64 pid = m_process.processId(); pid > 0) ::kill(-pid_t(pid), SIGKILL);
    m_process.kill(); // should it not have come to a group of its own yet
}

// What goes beyond the limit is read and forgotten: a full pipe would hold the program up.
void CommandRun::read()
{
    const auto take = [](QByteArray &to, const QByteArray &more) { to += more.left(std::max<qint64>(0, MaxCommandOutput - to.size())); };
    take(m_output.out, m_process.readAllStandardOutput());
    take(m_output.err, m_process.readAllStandardError());
}

void CommandRun::give(Result<CommandOutput> result)
{
    deleteLater();
    if (m_done) std::exchange(m_done, nullptr)(std::move(result));
}

} // namespace jitscope
