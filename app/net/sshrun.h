// One command over a running master: `ssh -S socket -- … words`.
#pragma once

#include "net/ssh.h"

#include <QPointer>
#include <QTimer>

namespace jitscope {

class SshProcess;

class SshRun : public QObject
{
    Q_OBJECT
public:
    SshRun(const SshCommand &command, const QString &program, QObject *context, SshHost::Done done, QObject *parent);

    void start(const QString &controlSocket, const QString &destination);
    bool isStarted() const { return m_process != nullptr; }
    void give(Result<SshOutput> result); // answers, once, and ends

signals:
    void ended(); // once, before it deletes itself

private:
    void read();
    void finish(int code);

    SshCommand m_command;
    QString m_program, m_destination;
    QPointer<QObject> m_context;
    SshHost::Done m_done;
    SshProcess *m_process = nullptr;
    SshOutput m_output;
    QTimer m_limit;
    bool m_given = false;
};

} // namespace jitscope
