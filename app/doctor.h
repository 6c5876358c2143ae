// The connection check as text and JSON: per endpoint whether it can be reached, what it answered, its version, and what is
// switched off with the one line of configuration that switches it on.
#pragma once

#include "fleet/snapshot.h"
#include "setup/proposal.h"

#include <QJsonObject>
#include <QLocale>
#include <QMap>

#include <span>

namespace jitscope {

QString doctorText(std::span<const SnapshotPtr> shards, qint64 now, const QLocale &locale);
QJsonObject doctorJson(std::span<const SnapshotPtr> shards, qint64 now);

// The whole report: the endpoints, then what endangers each shard, with its evidence. `security` by shard.
using SecurityByShard = QMap<QString, std::vector<SecurityFact>>;
QString doctorReportText(std::span<const SnapshotPtr> shards, const SecurityByShard &security, qint64 now, const QLocale &locale);
QJsonObject doctorReportJson(std::span<const SnapshotPtr> shards, const SecurityByShard &security, qint64 now);
// Writes it whole or not at all; JSON when the path ends in .json, else text. Storage: why not.
Result<> saveDoctorReport(const QString &path, std::span<const SnapshotPtr> shards, const SecurityByShard &security, qint64 now, const QLocale &locale);

// 0 every endpoint answers, 1 something is switched off or asks for a login, 2 something does not answer, 3 nothing is known.
int doctorExitCode(std::span<const SnapshotPtr> shards);

} // namespace jitscope
