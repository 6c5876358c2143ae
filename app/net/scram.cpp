#include "net/scram.h"

#include <QList>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QRandomGenerator>

#include <optional>

namespace jitscope {

namespace {

QString here() { return QStringLiteral("SCRAM-SHA-1"); }

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha1);
}

// The value of "k=value" when `part` is of that key.
std::optional<QByteArray> valueOf(const QByteArray &part, char key)
{
    if (part.size() < 2 || part[0] != key || part[1] != '=') return std::nullopt;
    return part.mid(2);
}

std::optional<QByteArray> decoded(const QByteArray &base64)
{
    const auto result = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!result) return std::nullopt;
    return *result;
}

// No early way out: how long it takes tells nothing about where they differ.
bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size()) return false;
    int different = 0;
    for (qsizetype i = 0; i < a.size(); ++i) different |= a[i] ^ b[i];
    return different == 0;
}

} // namespace

Result<QString> saslPrepared(const QString &text, const QString &where)
{
    QString mapped;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == 0x00ad || u == 0x034f || u == 0x1806 || (u >= 0x180b && u <= 0x180d) || (u >= 0x200b && u <= 0x200d) || u == 0x2060
            || (u >= 0xfe00 && u <= 0xfe0f) || u == 0xfeff)
            continue; // RFC 3454 B.1, "mapped to nothing"
        mapped += c.category() == QChar::Separator_Space ? QChar(u' ') : c;
    }
    mapped = mapped.normalized(QString::NormalizationForm_KC);
    for (const QChar c : mapped)
        if (c.category() == QChar::Other_Control) return fail(Error::Kind::Unauthorized, where, QStringLiteral("holds a control character"));
    if (mapped.isEmpty()) return fail(Error::Kind::Unauthorized, where, QStringLiteral("is empty"));
    return mapped;
}

ScramSha1::ScramSha1(const QString &user, const QString &password, const QByteArray &nonce)
    : m_user(user), m_password(password), m_nonce(nonce)
{
}

QByteArray ScramSha1::freshNonce()
{
    quint32 random[5];
    QRandomGenerator::system()->fillRange(random);
    return QByteArray(reinterpret_cast<const char *>(random), 18).toBase64();
}

Result<QByteArray> ScramSha1::clientFirst()
{
    const auto user = saslPrepared(m_user, QStringLiteral("user name"));
    if (!user) return tl::unexpected(user.error());
    QByteArray name = user->toUtf8();
    name.replace('=', "=3D").replace(',', "=2C");
    m_clientFirstBare = "n=" + name + ",r=" + m_nonce;
    return "n,," + m_clientFirstBare;
}

Result<QByteArray> ScramSha1::clientFinal(const QByteArray &serverFirst)
{
    const QList<QByteArray> parts = serverFirst.split(',');
    if (parts.size() < 3) return fail(Error::Kind::Malformed, here(), QStringLiteral("the challenge has %1 parts instead of 3").arg(parts.size()));
    const auto nonce = valueOf(parts[0], 'r'), salt64 = valueOf(parts[1], 's'), count = valueOf(parts[2], 'i');
    if (!nonce || !salt64 || !count) return fail(Error::Kind::Malformed, here(), QStringLiteral("the challenge is not r=…,s=…,i=…"));
    if (m_clientFirstBare.isEmpty()) return fail(Error::Kind::Malformed, here(), QStringLiteral("a challenge before our first message"));
    if (!nonce->startsWith(m_nonce) || nonce->size() <= m_nonce.size() || nonce->size() > 1024)
        return fail(Error::Kind::Untrusted, here(), QStringLiteral("the server's nonce does not continue ours"));
    const auto salt = decoded(*salt64);
    if (!salt || salt->isEmpty()) return fail(Error::Kind::Malformed, here(), QStringLiteral("the salt is not base64"));
    bool isNumber = false;
    const int iterations = count->toInt(&isNumber);
    if (!isNumber) return fail(Error::Kind::Malformed, here(), QStringLiteral("the iteration count is no number"));
    if (iterations < MinIterations || iterations > MaxIterations)
        return fail(Error::Kind::Untrusted, here(), QStringLiteral("%1 iterations are not between %2 and %3").arg(iterations).arg(MinIterations).arg(MaxIterations));
    const auto password = saslPrepared(m_password, QStringLiteral("password"));
    if (!password) return tl::unexpected(password.error());

    const QByteArray salted = QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha1, password->toUtf8(), *salt, iterations, 20);
    const QByteArray clientKey = hmac(salted, "Client Key");
    const QByteArray storedKey = QCryptographicHash::hash(clientKey, QCryptographicHash::Sha1);
    const QByteArray withoutProof = "c=biws,r=" + *nonce; // biws: base64 of "n,,"
    const QByteArray authMessage = m_clientFirstBare + ',' + serverFirst + ',' + withoutProof;
    QByteArray proof = hmac(storedKey, authMessage);
    for (qsizetype i = 0; i < proof.size(); ++i) proof[i] = char(proof[i] ^ clientKey[i]);
    m_serverSignature = hmac(hmac(salted, "Server Key"), authMessage);
    return withoutProof + ",p=" + proof.toBase64();
}

Result<> ScramSha1::verify(const QByteArray &serverFinal) const
{
    const QByteArray first = serverFinal.split(',').first();
    if (const auto error = valueOf(first, 'e')) return fail(Error::Kind::Unauthorized, here(), QString::fromUtf8(error->left(200)));
    const auto verifier = valueOf(first, 'v');
    const auto signature = verifier ? decoded(*verifier) : std::nullopt;
    if (m_serverSignature.isEmpty() || !signature || !sameBytes(*signature, m_serverSignature))
        return fail(Error::Kind::Untrusted, here(), QStringLiteral("the server did not prove that it knows the password"));
    return {};
}

} // namespace jitscope
