// SCRAM-SHA-1 (RFC 5802), the client's half, without channel binding: three messages as they stand inside the base64.
// Pure: no network, no clock. The password never leaves it.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace jitscope {

// What SASLprep (RFC 4013) does to text people type, kept to what matters: NFKC, spaces of all kinds become U+0020, soft hyphens and
// the like vanish. Refused (Unauthorized) when it holds control characters or nothing is left.
Result<QString> saslPrepared(const QString &text, const QString &where);

class ScramSha1
{
public:
    static constexpr int MinIterations = 4096;    // RFC 5802 §5.1; fewer would help whoever listens to guess the password
    static constexpr int MaxIterations = 200'000; // more would hold the engine thread for too long

    // `nonce`: printable ASCII without commas, fresh for each login.
    ScramSha1(const QString &user, const QString &password, const QByteArray &nonce);
    static QByteArray freshNonce(); // 24 characters from the system's generator

    Result<QByteArray> clientFirst();
    // Malformed: not a server-first-message. Untrusted: a nonce that does not continue ours, or an iteration count out of bounds.
    Result<QByteArray> clientFinal(const QByteArray &serverFirst);
    // Untrusted: the server does not know the password either. Unauthorized: the server says so ("e=…").
    Result<> verify(const QByteArray &serverFinal) const;

private:
    QString m_user, m_password;
    QByteArray m_nonce, m_clientFirstBare, m_serverSignature;
};

} // namespace jitscope
