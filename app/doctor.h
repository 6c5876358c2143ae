// The connection check as text and JSON: per endpoint whether it can be reached, what it answered, its version, and what is
// switched off with the one line of configuration that switches it on.
#pragma once

#include "fleet/snapshot.h"

#include <QJsonObject>
#include <QLocale>

#include <span>

namespace jitscope {

QString doctorText(std::span<const SnapshotPtr> shards, qint64 now, const QLocale &locale);
QJsonObject doctorJson(std::span<const SnapshotPtr> shards, qint64 now);
// 0 every endpoint answers, 1 something is switched off or asks for a login, 2 something does not answer, 3 nothing is known.
int doctorExitCode(std::span<const SnapshotPtr> shards);

} // namespace jitscope
