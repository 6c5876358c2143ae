#include "hooks/signedtoken.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>

namespace jitscope {
namespace {

constexpr qsizetype MaxToken = 8 * 1024;

tl::unexpected<Error> no(const char *why) { return tl::unexpected(Error{Error::Kind::Unauthorized, QStringLiteral("webhook token"), QString::fromLatin1(why)}); }

bool isSigned(QByteArrayView text, const QByteArray &signature, QByteArrayView pem)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new_mem_buf(pem.data(), int(pem.size())), BIO_free);
    if (!bio) return false;
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    if (!key || EVP_PKEY_base_id(key.get()) != EVP_PKEY_RSA || EVP_PKEY_bits(key.get()) < 2048) return false;
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    if (!context || EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) != 1) return false;
    return EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(signature.constData()), size_t(signature.size()),
                            reinterpret_cast<const unsigned char *>(text.data()), size_t(text.size())) == 1;
}

} // namespace

Result<> checkSignedToken(QByteArrayView token, QByteArrayView publicKeyPem, const QString &issuer, const QString &audience, qint64 nowMs)
{
    if (token.size() > MaxToken) return no("too long");
    const QList<QByteArray> parts = token.toByteArray().split('.');
    if (parts.size() != 3) return no("no token of three parts");
    constexpr auto options = QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors;
    const auto header = QByteArray::fromBase64Encoding(parts[0], options), claims = QByteArray::fromBase64Encoding(parts[1], options), signature = QByteArray::fromBase64Encoding(parts[2], options);
    if (!header || !claims || !signature) return no("not base64");
    if (QJsonDocument::fromJson(*header).object()[u"alg"].toString() != QLatin1String("RS256")) return no("not RS256");
    if (!isSigned(token.first(parts[0].size() + 1 + parts[1].size()), *signature, publicKeyPem)) return no("the signature is not of that key");
    const QJsonObject o = QJsonDocument::fromJson(*claims).object();
    if (!issuer.isEmpty() && o[u"iss"].toString() != issuer) return no("another issuer");
    if (!audience.isEmpty()) {
        const QJsonValue aud = o[u"aud"];
        if (aud.toString() != audience && !aud.toArray().contains(audience)) return no("another audience");
    }
    if (o[u"nbf"].isDouble() && o[u"nbf"].toDouble() * 1000 > double(nowMs) + 300'000) return no("not valid yet");
    return {};
}

} // namespace jitscope
