// Qt's JavaScript engine as the judge of a script: is it one, and what does it make of `config`.
#pragma once

#include "config/jsdocument.h"

#include <QJsonObject>

namespace jitscope {

// Compiles and does not run it; an engine of its own, on any thread. Empty: it is JavaScript. The engine of Qt 6.4 knows ECMAScript 2016; what our
// parser found to be newer (JsProgram::modern) is left to that alone.
std::optional<ConfigFault> compileFault(const JsDocument &document);

struct ScriptOutcome
{
    QJsonObject config;
    QStringList problems; // what the script died of, and what of `config` has no JSON form
};

// Runs them in jitscope-js, a process with limits of time and memory that reaches nothing, and waits for it: 50 ms for tame ones, at most 10 s.
// What a fragment expects from elsewhere is there as empty objects. Fault: not installed, or a script ended the process.
ConfigResult<std::vector<ScriptOutcome>> runScripts(const std::vector<const JsDocument *> &documents);

// Empty: both make the same of every key but `path` and what is above and below it. Otherwise the first that differs.
ConfigPath differingOutcome(const QJsonObject &before, const QJsonObject &after, const ConfigPath &path);

} // namespace jitscope
