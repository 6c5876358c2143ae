#include "net/sshprocess.h"

#include <QTimer>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace jitscope {

SshProcess::SshProcess(QObject *parent)
    : QProcess(parent)
{
    setStandardInputFile(nullDevice());
    setStandardOutputFile(nullDevice());
    // In the child, between fork and exec: only calls that are allowed there.
    setChildProcessModifier([parentProcess = getpid()] {
        setsid(); // no terminal: ssh cannot ask on one
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (getppid() != parentProcess) _exit(1); // it was killed just now
    });
}

SshProcess::~SshProcess()
{
    if (state() == NotRunning) return;
    disconnect();
    signalAll(SIGKILL);
    waitForFinished(1000);
}

void SshProcess::signalAll(int signal)
{
    // The kernel keeps the number for as long as QProcess has not seen the end.
    if (state() == NotRunning || processId() <= 0) return;
    if (::kill(-pid_t(processId()), signal) != 0) ::kill(pid_t(processId()), signal); // it leads its own group, but for its first moment
}

void SshProcess::dismiss(QObject *keeper)
{
    disconnect();
    setParent(keeper);
    if (state() == NotRunning) return deleteLater();
    connect(this, &QProcess::finished, this, &QObject::deleteLater);
    signalAll(SIGTERM);
    signalAll(SIGCONT); // a stopped one ends too
    QTimer::singleShot(2000, this, [this] { signalAll(SIGKILL); });
}

} // namespace jitscope

#include "moc_sshprocess.cpp"
