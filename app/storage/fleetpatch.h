// Adds shards to a fleet file that people keep by hand: what stands in it stays byte for byte, comments and order included.
// And fleets as files to share: without secrets, in and out.
#pragma once

#include "base/result.h"
#include "settings/fleetconfig.h"

#include <QByteArray>
#include <QDateTime>

namespace jitscope {

// The text with one more shard at its end. Refused with Malformed when the text cannot be read as TOML or defines its shards in a way that
// nothing can be added to (`shard = [ … ]`), with Failed when a shard of that name is there. What comes out has been read again: it holds
// what was there before and this shard, equal in every value.
Result<QByteArray> withShard(const QByteArray &text, const ShardConfig &shard, const QString &fileName);

struct FleetWrite
{
    QString backup;     // path of the copy that was made, because the file was not the one that was `seen`; empty: none was needed
    QStringList added;  // names
    QStringList kept;   // names that were there already, with the same or other values: left alone
};

// Adds the shards to the file, which is made if absent. It is replaced as a whole or not at all (QSaveFile), keeps its permissions, and a
// symbolic link stays one. `seen`: the file's text when the operator decided; when it is another by now, a copy of it is kept beside it as
// NAME.bak-YYYYMMDD-HHMMSS, and the shards are added to what is there now. Kind::Storage when it cannot be written.
// With `skipKnown` shards whose name is there are left alone, else they are an error.
Result<FleetWrite> addShards(const QString &path, const std::vector<ShardConfig> &shards, const QByteArray &seen, bool skipKnown, const QDateTime &now);

// The text with another scale of quality for one shard: its line quality =, or its table [shard.quality], is replaced or made; all else stays byte for byte, and what
// comes out has been read again. Failed: there is no such shard; Malformed: it is written in a way that cannot be edited.
Result<QByteArray> withQuality(const QByteArray &text, const ShardId &shard, const QualityScale &scale, const QString &fileName);
// The same in the file, replaced as a whole or not at all. Storage when it cannot be read or written.
Result<> saveQuality(const QString &path, const ShardId &shard, const QualityScale &scale);

// The text of a file now; empty when there is none.
QByteArray fleetText(const QString &path);

// A fleet to share: TOML with a heading, names of secrets but no secret: headers that carry logins (Authorization, Cookie, …) are left out and
// named in `leftOut` as "shard/server: Header".
QString fleetProfile(const FleetConfig &config, QStringList *leftOut = nullptr);

} // namespace jitscope
