#include "storage/configstore.h"

#include "config/configdesk.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSaveFile>

#include <openssl/evp.h>

#include <memory>

namespace jitscope {
namespace {

constexpr char magic[] = "JSC1";
constexpr int nonceSize = 12, tagSize = 16, keySize = 32;
const QString timeFormat = QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'");

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char *bytes(const QByteArray &a) { return reinterpret_cast<const unsigned char *>(a.constData()); }
unsigned char *bytes(QByteArray &a) { return reinterpret_cast<unsigned char *>(a.data()); }

QByteArray random(int size)
{
    QByteArray r(size, Qt::Uninitialized);
    for (char &c : r) c = char(QRandomGenerator::system()->bounded(256));
    return r;
}

qint64 timeOf(const QString &name)
{
    QDateTime at = QDateTime::fromString(name, timeFormat);
    at.setTimeSpec(Qt::UTC);
    return at.isValid() ? at.toMSecsSinceEpoch() : 0;
}

} // namespace

ConfigStore::ConfigStore(const QString &folder, const Secret &key) : m_folder(folder), m_key(key) {}

Secret ConfigStore::newKey() { return Secret(random(keySize).toBase64()); }

QString ConfigStore::folderOf(const ConfigId &id) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {id.shard.value, id.server, id.path}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArray(1, '\0'));
    }
    return m_folder + u'/' + QString::fromLatin1(hash.result().toHex().left(32));
}

Result<> ConfigStore::keep(const ConfigId &id, const QByteArray &text, qint64 at)
{
    const QString folder = folderOf(id);
    const std::vector<SavedVersion> known = versions(id);
    if (!known.empty() && known.front().sum == configSum(text)) return {};
    if (!QDir().mkpath(folder)) return fail(Error::Kind::Storage, folder, QStringLiteral("the folder cannot be made"));
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QByteArray key = QByteArray::fromBase64(m_key.bytes()), nonce = random(nonceSize);
    if (key.size() != keySize) return fail(Error::Kind::Unauthorized, m_folder, QStringLiteral("there is no key for it"));
    const QString name = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(timeFormat);
    const QByteArray place = (QDir(folder).dirName() + u'/' + name).toLatin1();
    QByteArray sealed(text.size(), Qt::Uninitialized), tag(tagSize, Qt::Uninitialized);
    const Cipher c(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int n = 0;
    const bool done = c && EVP_EncryptInit_ex(c.get(), EVP_aes_256_gcm(), nullptr, bytes(key), bytes(nonce)) == 1 && EVP_EncryptUpdate(c.get(), nullptr, &n, bytes(place), int(place.size())) == 1
        && EVP_EncryptUpdate(c.get(), bytes(sealed), &n, bytes(text), int(text.size())) == 1 && EVP_EncryptFinal_ex(c.get(), bytes(sealed) + n, &n) == 1
        && EVP_CIPHER_CTX_ctrl(c.get(), EVP_CTRL_GCM_GET_TAG, tagSize, tag.data()) == 1;
    if (!done) return fail(Error::Kind::Failed, m_folder, QStringLiteral("it could not be sealed"));
    QSaveFile file(folder + u'/' + name);
    const QByteArray all = magic + nonce + tag + sealed;
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(all) == all.size() && file.commit();
    if (!written) return fail(Error::Kind::Storage, file.fileName(), file.errorString());
    for (size_t i = most; i <= known.size(); ++i) QFile::remove(folder + u'/' + QDateTime::fromMSecsSinceEpoch(known[i - 1].at, Qt::UTC).toString(timeFormat));
    return {};
}

Result<QByteArray> ConfigStore::opened(const QString &path, const QByteArray &place) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(Error::Kind::Storage, path, file.errorString());
    const QByteArray all = file.readAll(), key = QByteArray::fromBase64(m_key.bytes());
    const qsizetype head = qsizetype(sizeof magic) - 1 + nonceSize + tagSize;
    if (all.size() < head || !all.startsWith(magic) || key.size() != keySize) return fail(Error::Kind::Malformed, path, QStringLiteral("this is no kept version, or there is no key for it"));
    const QByteArray nonce = all.mid(sizeof magic - 1, nonceSize), sealed = all.mid(head);
    QByteArray tag = all.mid(qsizetype(sizeof magic) - 1 + nonceSize, tagSize), text(sealed.size(), Qt::Uninitialized);
    const Cipher c(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int n = 0;
    const bool done = c && EVP_DecryptInit_ex(c.get(), EVP_aes_256_gcm(), nullptr, bytes(key), bytes(nonce)) == 1 && EVP_DecryptUpdate(c.get(), nullptr, &n, bytes(place), int(place.size())) == 1
        && EVP_DecryptUpdate(c.get(), bytes(text), &n, bytes(sealed), int(sealed.size())) == 1 && EVP_CIPHER_CTX_ctrl(c.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) == 1
        && EVP_DecryptFinal_ex(c.get(), bytes(text) + n, &n) == 1;
    if (!done) return fail(Error::Kind::Malformed, path, QStringLiteral("it was changed, or kept with another key"));
    return text;
}

std::vector<SavedVersion> ConfigStore::versions(const ConfigId &id) const
{
    const QDir folder(folderOf(id));
    std::vector<SavedVersion> all;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name | QDir::Reversed)) {
        const qint64 at = timeOf(name);
        if (at == 0) continue;
        const auto text = opened(folder.filePath(name), (folder.dirName() + u'/' + name).toLatin1());
        if (text) all.push_back({SavedVersion::here(id.path, at), at, configSum(*text), text->size()});
    }
    return all;
}

Result<QByteArray> ConfigStore::text(const ConfigId &id, qint64 at) const
{
    const QDir folder(folderOf(id));
    const QString name = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(timeFormat);
    return opened(folder.filePath(name), (folder.dirName() + u'/' + name).toLatin1());
}

} // namespace jitscope
