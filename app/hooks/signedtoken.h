// The token that a Jibri with jwt-info sends: a JSON Web Token, RS256 (RFC 7515, 7518 §3.3, 7519). Pure.
#pragma once

#include "base/result.h"

#include <QByteArrayView>

namespace jitscope {

// Unauthorized with the reason. Looked at: the algorithm (RS256 only), the signature, `iss` and `aud` where one is expected, `nbf`. Not `exp`: a Jibri makes
// its token once when it starts and never anew (jibri.md §8), so it outlives its end.
Result<> checkSignedToken(QByteArrayView token, QByteArrayView publicKeyPem, const QString &issuer, const QString &audience, qint64 nowMs);

} // namespace jitscope
