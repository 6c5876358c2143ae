// What no interface of a Jibri tells and its machine does: disk of the recordings, load, version, which processes run, and the file that grows now
// (jibri.md §10; operations.md §6.3). One small shell script, sent as an argument of `sh -c`: nothing of it comes from outside but the folder, which is an
// argument of its own.
#pragma once

#include "settings/fleetconfig.h"
#include "sources/source.h"

#include <QStringList>

namespace jitscope {

// Words of the command on the recorder's host, or in its container when `service` says one. Empty: there is no way.
QStringList jibriHostCommand(const ShardConfig &shard, const EndpointConfig &recorder);

// Its output: lines "key value…"; unknown keys are left aside, a line that cannot be read leaves its figure absent. Sets readings, version,
// disk (the mount point) and recordingFile. Malformed when it is not that script's output at all.
Result<Observation> parseJibriHost(QByteArrayView output, const ParseContext &context);

// "standup" of "standup_2026-11-21-14-02-11.mp4"; empty when it is no name of Jibri's (jibri.md §10).
QString roomOfRecording(const QString &fileName);

// `words` run inside the container that the service is (docker compose exec, kubectl exec), or as they are; empty when there is no such way.
QStringList whereServiceRuns(const ShardConfig &shard, const EndpointConfig &endpoint, const QStringList &words);

} // namespace jitscope
