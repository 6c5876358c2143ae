#include "storage/fleetpatch.h"

#include "storage/fleetfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace jitscope {
namespace {

bool carriesLogin(const QString &header)
{
    const QString name = header.toLower();
    for (const char *word : {"authorization", "cookie", "token", "secret", "password", "api-key", "apikey", "auth"})
        if (name.contains(QLatin1String(word))) return true;
    return false;
}

// A file has its servers by kind, whatever the order they were found in; those of one kind stay in theirs.
FleetConfig byKind(FleetConfig config)
{
    for (ShardConfig &s : config.shards)
        std::stable_sort(s.endpoints.begin(), s.endpoints.end(), [](const EndpointConfig &a, const EndpointConfig &b) { return a.kind < b.kind; });
    return config;
}

} // namespace

Result<QByteArray> withShard(const QByteArray &text, const ShardConfig &shard, const QString &fileName)
{
    const FleetFile before = readFleet(text, fileName);
    for (const ShardConfig &s : before.config.shards)
        if (s.id == shard.id) return fail(Error::Kind::Failed, fileName, QStringLiteral("a shard named %1 is there already").arg(shard.id.value));
    QByteArray out = text;
    const QByteArray eol = text.contains("\r\n") ? "\r\n" : "\n";
    if (!out.isEmpty() && !out.endsWith('\n')) out += eol;
    if (!out.isEmpty()) out += eol;
    QByteArray added = fleetToml({{shard}}).toUtf8().trimmed() + '\n';
    if (eol.size() == 2) added.replace("\n", eol);
    out += added;

    // The proof is in the reading: all that was there, and this one.
    const FleetFile after = readFleet(out, fileName);
    FleetConfig wanted = before.config;
    wanted.shards.push_back(shard);
    if (byKind(after.config) == byKind(wanted) && after.faults.size() == before.faults.size()) return out;
    for (const Error &e : after.faults)
        if (std::find(before.faults.begin(), before.faults.end(), e) == before.faults.end()) return tl::unexpected(e);
    return fail(Error::Kind::Malformed, fileName, before.faults.empty() ? QStringLiteral("the file would not read the same afterwards; nothing was written") : before.faults.front().detail);
}

QByteArray fleetText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(8 * 1024 * 1024) : QByteArray();
}

Result<FleetWrite> addShards(const QString &path, const std::vector<ShardConfig> &shards, const QByteArray &seen, bool skipKnown, const QDateTime &now)
{
    const QString name = QFileInfo(path).fileName();
    QByteArray text;
    if (QFile file(path); file.exists()) {
        if (!file.open(QIODevice::ReadOnly)) return fail(Error::Kind::Storage, path, file.errorString());
        text = file.readAll();
        if (file.error() != QFile::NoError) return fail(Error::Kind::Storage, path, file.errorString());
    }
    FleetWrite done;
    QByteArray next = text;
    const FleetFile before = readFleet(text, name);
    for (const ShardConfig &s : shards) {
        const bool known = std::any_of(before.config.shards.begin(), before.config.shards.end(), [&](const ShardConfig &b) { return b.id == s.id; });
        if (known && skipKnown) {
            done.kept << s.id.value;
            continue;
        }
        const Result<QByteArray> more = withShard(next, s, name);
        if (!more) return tl::unexpected(more.error());
        next = *more;
        done.added << s.id.value;
    }
    if (next == text) return done;
    if (text != seen && !text.isEmpty()) {
        const QString stem = path + QStringLiteral(".bak-") + now.toString(QStringLiteral("yyyyMMdd-HHmmss"));
        done.backup = stem;
        for (int i = 2; QFileInfo::exists(done.backup); ++i) done.backup = stem + u'-' + QString::number(i);
        QFile backup(done.backup);
        if (!backup.open(QIODevice::WriteOnly | QIODevice::NewOnly) || backup.write(text) != text.size() || !backup.flush())
            return fail(Error::Kind::Storage, done.backup, backup.errorString());
        backup.setPermissions(QFile::permissions(path));
    }
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) return fail(Error::Kind::Storage, QFileInfo(path).absolutePath(), QStringLiteral("the folder cannot be made"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(next) != next.size() || !file.commit()) return fail(Error::Kind::Storage, path, file.errorString());
    return done;
}

QString fleetProfile(const FleetConfig &config, QStringList *leftOut)
{
    FleetConfig shared = config;
    shared.out.clear(); // whom this console tells is its own affair, and the address of a webhook may be all that it takes to post there
    for (ShardConfig &s : shared.shards) {
        for (EndpointConfig &e : s.endpoints) {
            for (auto it = e.headers.begin(); it != e.headers.end();) {
                if (!carriesLogin(it.key())) {
                    ++it;
                    continue;
                }
                if (leftOut) *leftOut << QStringLiteral("%1/%2: %3").arg(s.id.value, e.name, it.key());
                it = e.headers.erase(it);
            }
        }
    }
    return QStringLiteral("# A fleet of Jitscope, to share: it names secrets and holds none. Read it in with: jitscope import FILE\n"
                          "# Each who uses it stores the secrets under these names with: jitscope secret NAME\n\n")
        + fleetToml(shared);
}

} // namespace jitscope
