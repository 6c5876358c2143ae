// The border to where every wish, request, reply and outcome is kept: append only, each entry sealed by the hash of the one before.
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <vector>

class QObject;

namespace jitscope {

struct AuditEntry
{
    qint64 number = 0;      // from 1, without gaps
    qint64 at = 0;          // ms since the epoch
    QString who;            // "hanna@desk"; "timer" for what nobody asked at that moment
    QString operation;      // Operation::id
    QString what;           // "asked", "step", "sent", "reply", "done", "choice", "ended"
    QString shard, target;
    QString kind;           // OperationKind::name
    QJsonObject details;    // no secret, no person's name but where it is the target
    QByteArray hash;        // SHA-256 over the entry and the hash before it, hex
};

struct AuditPage
{
    std::vector<AuditEntry> entries; // newest first
    qint64 total = 0;
    qint64 brokenAfter = -1;         // number of the last entry that is proven; −1: the whole chain holds
};

class AuditTrail
{
public:
    virtual ~AuditTrail() = default;
    using Kept = std::function<void(Result<qint64>)>; // the entry's number
    using Read = std::function<void(Result<AuditPage>)>;
    // Answers later, on the thread of `context`, unless that is gone by then: after the entry is on the disk. number and hash are made here.
    virtual void append(const AuditEntry &entry, QObject *context, Kept kept) = 0;
    // The newest `count` before number `before` (0: the end). With `verify` the whole chain is counted through.
    virtual void read(qint64 before, int count, bool verify, QObject *context, Read read) = 0;
    // All entries of operations that have no "ended", oldest first.
    virtual void open(QObject *context, std::function<void(Result<std::vector<AuditEntry>>)> read) = 0;
    // The whole log, written to a file at once or not at all; answers how many. JSON lines, or a table where the name ends in .csv.
    virtual void exportTo(const QString &path, QObject *context, Kept kept) = 0;
};

} // namespace jitscope
