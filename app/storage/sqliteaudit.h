// The audit trail in a SQLite file: append only (the table itself refuses changes), each entry sealed with the hash of the one before. Several
// programs may write it at once: the window and `jitscope do`. The file is opened on the thread that is given, when first needed.
#pragma once

#include "audit/audittrail.h"

#include <QThread>

namespace jitscope {

// $XDG_DATA_HOME/jitscope/audit.sqlite
QString defaultAuditPath();

class SqliteAudit : public AuditTrail
{
public:
    // The thread runs, and lives longer than this.
    SqliteAudit(const QString &path, QThread &thread);
    ~SqliteAudit() override;

    void append(const AuditEntry &entry, QObject *context, Kept kept) override;
    void read(qint64 before, int count, bool verify, QObject *context, Read read) override;
    void open(QObject *context, std::function<void(Result<std::vector<AuditEntry>>)> read) override;
    void exportTo(const QString &path, QObject *context, Kept kept) override;

private:
    class File; // on the thread
    template<class Work, class Done>
    void post(QObject *context, Work work, Done done);
    File *m_file;
};

} // namespace jitscope
