#include "storage/tlsfiles.h"

#include <QFile>
#include <QSslCertificate>

namespace jitscope {
namespace {

constexpr qint64 MaxFile = 4 * 1024 * 1024; // a whole system's authorities are some 220 kB

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(Error::Kind::Storage, path, file.errorString());
    const QByteArray bytes = file.read(MaxFile + 1);
    if (file.error() != QFile::NoError) return fail(Error::Kind::Storage, path, file.errorString());
    if (bytes.size() > MaxFile) return fail(Error::Kind::Storage, path, QStringLiteral("the file is over 4 MB"));
    if (bytes.isEmpty()) return fail(Error::Kind::Storage, path, QStringLiteral("the file is empty"));
    return bytes;
}

} // namespace

Result<> checkCaFile(const QString &path)
{
    const auto bytes = readWhole(path);
    if (!bytes) return tl::unexpected(bytes.error());
    if (QSslCertificate::fromData(*bytes, QSsl::Pem).isEmpty()) return fail(Error::Kind::Storage, path, QStringLiteral("no certificate in it (PEM is expected: -----BEGIN CERTIFICATE-----)"));
    return {};
}

Result<> checkClientFile(const QString &path)
{
    const auto bytes = readWhole(path);
    if (!bytes) return tl::unexpected(bytes.error());
    if (bytes->startsWith('\x30')) return {}; // DER: PKCS#12; its passphrase shows whether it is sound
    if (QSslCertificate::fromData(*bytes, QSsl::Pem).isEmpty()) return fail(Error::Kind::Storage, path, QStringLiteral("neither a certificate in PEM nor PKCS#12"));
    return {};
}

Result<> checkKeyFile(const QString &path)
{
    const auto bytes = readWhole(path);
    if (!bytes) return tl::unexpected(bytes.error());
    if (!bytes->contains("PRIVATE KEY-----")) return fail(Error::Kind::Storage, path, QStringLiteral("no private key in it (PEM is expected: -----BEGIN PRIVATE KEY-----)"));
    return {};
}

bool isPin(const QString &text)
{
    if (!text.startsWith(QLatin1String("sha256/")) || text.size() != 7 + 44) return false;
    const auto digest = QByteArray::fromBase64Encoding(text.mid(7).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return digest && digest.decoded.size() == 32;
}

} // namespace jitscope
