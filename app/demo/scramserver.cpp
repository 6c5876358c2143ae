#include "demo/scramserver.h"

#include <QByteArrayList>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>

namespace jitscope::demo {
namespace {

QByteArray hmac(const QByteArray &key, const QByteArray &text) { return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha1); }

QByteArray attribute(const QByteArray &message, char name)
{
    for (const QByteArray &part : message.split(','))
        if (part.size() > 1 && part[0] == name && part[1] == '=') return part.mid(2);
    return {};
}

} // namespace

ScramAccount ScramAccount::make(QByteArray user, QByteArray password, QByteArray salt)
{
    ScramAccount a{std::move(user), std::move(password), std::move(salt)};
    const QByteArray salted = QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha1, a.password, a.salt, a.iterations, 20);
    a.storedKey = QCryptographicHash::hash(hmac(salted, "Client Key"), QCryptographicHash::Sha1);
    a.serverKey = hmac(salted, "Server Key");
    return a;
}

std::optional<QByteArray> ScramServer::challenge(const QByteArray &clientFirst)
{
    // "n,,n=user,r=nonce": no channel binding, no other identity.
    if (!clientFirst.startsWith("n,,") && !clientFirst.startsWith("y,,")) return std::nullopt;
    m_bare = clientFirst.mid(3);
    const QByteArray nonce = attribute(m_bare, 'r');
    if (nonce.isEmpty() || attribute(m_bare, 'n') != m_account.user) return std::nullopt;
    m_nonce = nonce + m_nonce;
    m_serverFirst = "r=" + m_nonce + ",s=" + m_account.salt.toBase64() + ",i=" + QByteArray::number(m_account.iterations);
    return m_serverFirst;
}

std::optional<QByteArray> ScramServer::finish(const QByteArray &clientFinal) const
{
    const qsizetype proofAt = clientFinal.lastIndexOf(",p=");
    if (m_serverFirst.isEmpty() || proofAt < 0 || attribute(clientFinal, 'r') != m_nonce) return std::nullopt;
    const QByteArray proof = QByteArray::fromBase64(clientFinal.mid(proofAt + 3));
    const QByteArray message = m_bare + ',' + m_serverFirst + ',' + clientFinal.left(proofAt);
    QByteArray key = hmac(m_account.storedKey, message);
    if (proof.size() != key.size()) return std::nullopt;
    for (qsizetype i = 0; i < key.size(); ++i) key[i] = char(key[i] ^ proof[i]);
    if (QCryptographicHash::hash(key, QCryptographicHash::Sha1) != m_account.storedKey) return std::nullopt;
    return "v=" + hmac(m_account.serverKey, message).toBase64();
}

bool plainMatches(const ScramAccount &account, const QByteArray &message)
{
    const QList<QByteArray> parts = message.split('\0');
    return parts.size() == 3 && parts[1] == account.user && parts[2] == account.password;
}

} // namespace jitscope::demo
