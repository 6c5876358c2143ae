// Runs config.js in jitscope-js, a process that may die of it, and answers what the script made of `config`.
#pragma once

#include "base/result.h"
#include "discover/siteconfig.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace jitscope {

class ScriptReader : public QObject
{
    Q_OBJECT
public:
    // program: path of jitscope-js; see scriptProgram().
    explicit ScriptReader(const QString &program, QObject *parent = nullptr);

    using Done = std::function<void(Result<SiteConfig>)>;
    // `script` as it was served or as it lies on the server. Answers once, later, unless `context` or this is gone by then. Errors, with
    // `where` the page: Malformed (no text, over MaxScript, no config in it), Timeout, Failed (it ended the process: too much memory, too
    // much time in one expression), Unsupported (jitscope-js is not there).
    void read(const QByteArray &script, const QUrl &page, QObject *context, Done done);

    std::chrono::milliseconds timeout{10'000};

private:
    QString m_program;
};

// jitscope-js beside the running program, else in PATH; empty when it is in neither.
QString scriptProgram();

} // namespace jitscope
