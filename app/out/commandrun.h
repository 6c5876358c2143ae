// A program of the operator's own on this computer. No shell; bounded in time and output; killed with its group when it is late.
#pragma once

#include "base/result.h"

#include <QObject>
#include <QProcess>
#include <QStringList>

#include <functional>

namespace jitscope {

struct CommandOutput
{
    int exitCode = 0;
    QByteArray out, err; // at most MaxCommandOutput each
};
inline constexpr qint64 MaxCommandOutput = 64 * 1024;

class CommandRun : public QObject
{
public:
    using Done = std::function<void(Result<CommandOutput>)>;
    // Answers once, later, and deletes itself; not when it is deleted before: then the program is killed. Any exit code is an answer. Errors: Unsupported (it cannot be
    // started), Timeout, Failed (it crashed).
    CommandRun(const QStringList &words, int timeoutMs, QObject *parent, Done done);
    ~CommandRun() override;

private:
    void give(Result<CommandOutput> result);
    void killAll();
    void read();
    Done m_done;
    QString m_program;
    QProcess m_process;
    CommandOutput m_output;
    bool m_late = false;
};

} // namespace jitscope
