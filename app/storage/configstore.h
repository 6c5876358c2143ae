// Versions of configuration files kept on this computer, beside those on the servers. They may hold passwords, so each is sealed (AES-256-GCM) with a key
// that only the desktop's keychain has; without it nothing is kept and nothing can be read. One thread at a time.
//
// A file each: FOLDER/<SHA-256 of shard, server and path>/<time>, "JSC1", nonce (12), tag (16), sealed text; its place and time are authenticated with it.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "config/configwork.h"

namespace jitscope {

class ConfigStore
{
public:
    // `key`: 32 bytes in base64.
    ConfigStore(const QString &folder, const Secret &key);

    static Secret newKey();
    static constexpr size_t most = 50; // of each file, the newest

    // Not again what the newest one says already. Storage: the disk is full, the folder cannot be written.
    Result<> keep(const ConfigId &id, const QByteArray &text, qint64 at);
    std::vector<SavedVersion> versions(const ConfigId &id) const; // newest first; sum and bytes of the text
    // Storage: it is not there; Malformed: it was changed, or sealed with another key.
    Result<QByteArray> text(const ConfigId &id, qint64 at) const;

private:
    QString folderOf(const ConfigId &id) const;
    Result<QByteArray> opened(const QString &file, const QByteArray &name) const;

    QString m_folder;
    Secret m_key;
};

} // namespace jitscope
