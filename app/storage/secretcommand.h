// Asks a password manager: `secret = "command:pass show jitsi/eu-west-1"` runs that program, without a shell, and takes the first line that it
// prints. What the program prints is never logged; only the words of the fleet file, which are no secrets, stand in errors.
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace jitscope {

inline constexpr char SecretCommandPrefix[] = "command:";

struct SecretCommandLimits
{
    std::chrono::milliseconds time{60'000}; // a pinentry may be waiting for the operator
    qint64 bytes = 64 * 1024;
};

// `name` with its prefix; words are parted at spaces, "quotes" keep them together; nothing else has a meaning. Calls `done` once, later or at once,
// unless `context` is gone by then; the program is ended then. Unauthorized: it failed, took too long, printed nothing or too much.
void runSecretCommand(const QString &name, QObject *context, std::function<void(Result<Secret>)> done, const SecretCommandLimits &limits = {});

} // namespace jitscope
