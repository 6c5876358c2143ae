// Configuration files on a server's host: which there are, what is in one, and the commands that keep, replace and take back one of them. Written so
// that the file is at each instant wholly the old one or wholly the new one (rename in the same folder), with its owner, mode, ACL and SELinux label.
// By SSH where the fleet file says how, else on this computer; by sudo where the account may not write. Pure but for what Hands carries out.
#pragma once

#include "audit/plan.h"
#include "base/result.h"
#include "config/configfile.h"
#include "settings/fleetconfig.h"

namespace jitscope {

// Whether there is a way to its host: SSH, or its address is this computer.
bool reachesFiles(const ShardConfig &shard, const EndpointConfig &endpoint);

// A script for the far sh, carried out by whoever the account is; its arguments are $1, $2… An empty action: there is no way to the host.
Action fileCommand(const ShardConfig &shard, const EndpointConfig &endpoint, const char *script, const QStringList &arguments);

// Which files of that server there are: where its package or its images keep them (deployments.md §7–9), and what `files` of the fleet file adds.
// An empty action: there is no way to its host.
Action listFilesAction(const ShardConfig &shard, const EndpointConfig &endpoint);
// Without their text. Malformed: that is not what the command says.
Result<std::vector<ConfigFile>> listedFiles(const Reply &reply, const ShardConfig &shard, const EndpointConfig &endpoint);

Action readFileAction(const ShardConfig &shard, const EndpointConfig &endpoint, const QString &path);
// Unauthorized: sudo asks for a password, or the account may not; Unsupported: over `mostConfigBytes`.
Result<ConfigRead> readFile(const Reply &reply, const QString &server);
inline constexpr qsizetype mostConfigBytes = 4 << 20;

// What `sum` says: "text" of the reply is its SHA-256 in hex.
Action sumAction(const ShardConfig &shard, const EndpointConfig &endpoint, const QString &path);
// Saved versions beside the file, newest first.
Action versionsAction(const ShardConfig &shard, const EndpointConfig &endpoint, const QString &path);
Result<std::vector<SavedVersion>> versionsOf(const Reply &reply);
QString versionPath(const QString &path, qint64 at); // "/etc/jitsi/jibri/jibri.conf.jitscope-20261121T184400Z"

// As `path` is now; refused (exit 3) when it is not `base` any more. The twenty newest are kept.
Action keepAction(const ShardConfig &shard, const EndpointConfig &endpoint, const QString &path, const QString &version, const QByteArray &base);
// What of it was left half-written goes; a whole one stays.
Action unkeepAction(const ShardConfig &shard, const EndpointConfig &endpoint, const QString &path, const QString &version);
// The secret `secret` is the new text in base64. Exit 3: the file is not `base` any more; 4: what arrived is not `sum`.
Action replaceAction(const ShardConfig &shard, const EndpointConfig &endpoint, const QString &path, const QByteArray &base, const QByteArray &sum, const QString &secret);
// Back to `version`, if what stands there is `sum` (what was written) or already `base`; then `restart`, when there is one, on the same host.
Action takeBackAction(const ShardConfig &shard, const EndpointConfig &endpoint, const QString &path, const QString &version, const QByteArray &base, const QByteArray &sum, const QStringList &restart = {});
// The secret's text as a file is checked before it is put in place: Lua's own compiler, where the host has one.
Action luaAction(const ShardConfig &shard, const EndpointConfig &endpoint, const QString &secret);

} // namespace jitscope
