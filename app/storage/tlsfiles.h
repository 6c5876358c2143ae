// Looks whether the files that a fleet file names for TLS are what they are named for, so that a mistake is told with its line and column
// before anything is asked. Kind::Storage, where = the path, detail = the reason. Nothing of a file's content is in an error.
#pragma once

#include "base/result.h"

namespace jitscope {

Result<> checkCaFile(const QString &path);     // PEM with one certificate at least
Result<> checkClientFile(const QString &path); // PEM with a certificate, or PKCS#12
Result<> checkKeyFile(const QString &path);    // PEM with a private key
bool isPin(const QString &text);               // "sha256/" and 32 bytes in base64

} // namespace jitscope
