// A child process that never outlives this one: no terminal, a session of its own so that it ends with its helpers, SIGTERM from the
// kernel when this process is killed.
#pragma once

#include <QProcess>

namespace jitscope {

class SshProcess : public QProcess
{
    Q_OBJECT
public:
    explicit SshProcess(QObject *parent);
    ~SshProcess() override;

    // Sends the signal to it and its helpers. Nothing when it does not run.
    void signalAll(int signal);
    // Lets go of it: it is asked to end, killed when it does not within two seconds, and deletes itself. `keeper` becomes its parent.
    void dismiss(QObject *keeper);
};

} // namespace jitscope
