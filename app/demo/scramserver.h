// The server's half of SCRAM-SHA-1 (RFC 5802, xmpp-websocket.md §4.3) and of PLAIN.
#pragma once

#include <QByteArray>

#include <optional>

namespace jitscope::demo {

// What a server keeps of a password.
struct ScramAccount
{
    QByteArray user, password, salt;
    int iterations = 4096;
    QByteArray storedKey, serverKey;

    static ScramAccount make(QByteArray user, QByteArray password, QByteArray salt);
};

class ScramServer
{
public:
    ScramServer(const ScramAccount &account, QByteArray serverNonce) : m_account(account), m_nonce(std::move(serverNonce)) {}

    // The challenge to the client's first message; nullopt: malformed or an unknown user.
    std::optional<QByteArray> challenge(const QByteArray &clientFirst);
    // "v=…" when the proof is right.
    std::optional<QByteArray> finish(const QByteArray &clientFinal) const;

private:
    const ScramAccount &m_account;
    QByteArray m_nonce, m_bare, m_serverFirst;
};

// NUL user NUL password.
bool plainMatches(const ScramAccount &account, const QByteArray &message);

} // namespace jitscope::demo
