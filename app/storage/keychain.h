// Resolves names of secrets: env:NAME from the environment, command:… from a program (secretcommand.h), any other name from the desktop's keychain (Secret Service by QtKeychain).
// GUI thread, or any thread with an event loop. Values are never logged and never written to a file.
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace jitscope {

struct ResolvedSecrets
{
    Secrets values;             // by name
    std::vector<Error> missing;     // Kind::Unauthorized; where = the secret's name
};

// Calls `done` once, later or at once, unless `context` is gone by then. No name: at once.
void resolveSecrets(const QStringList &names, QObject *context, std::function<void(ResolvedSecrets)> done);

// Nothing but the keychain is behind that name, so the operator may be asked for it.
bool canAskFor(const QString &name);

// Stores a secret in the keychain under its name; env: names are refused.
void storeSecret(const QString &name, const QString &value, QObject *context, std::function<void(Result<>)> done);

} // namespace jitscope
