#include "storage/sqliteaudit.h"

#include "base/post.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPointer>
#include <QSaveFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUuid>

namespace jitscope {
namespace {

constexpr const char *schema[] = {
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL", // an intent that is lost with the power was never kept
    ("CREATE TABLE IF NOT EXISTS audit (number INTEGER PRIMARY KEY, at INTEGER NOT NULL, who TEXT NOT NULL, operation TEXT NOT NULL, what TEXT NOT NULL, "
    "shard TEXT NOT NULL, target TEXT NOT NULL, kind TEXT NOT NULL, details TEXT NOT NULL, hash TEXT NOT NULL)"),
    "CREATE INDEX IF NOT EXISTS audit_operation ON audit (operation)",
    "CREATE TRIGGER IF NOT EXISTS audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is append only'); END",
    "CREATE TRIGGER IF NOT EXISTS audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is append only'); END",
};
constexpr const char *columns = "number, at, who, operation, what, shard, target, kind, details, hash";

// Over every field, each with its length, so that nothing can move from one into the next.
QByteArray sealOf(const AuditEntry &e, const QByteArray &details, const QByteArray &before)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &part) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    };
    add(before);
    add(QByteArray::number(e.number));
    add(QByteArray::number(e.at));
    for (const QString &part : {e.who, e.operation, e.what, e.shard, e.target, e.kind}) add(part.toUtf8());
    add(details);
    return hash.result().toHex();
}

AuditEntry entryOf(const QSqlQuery &q, QByteArray *details = nullptr)
{
    AuditEntry e;
    e.number = q.value(0).toLongLong();
    e.at = q.value(1).toLongLong();
    e.who = q.value(2).toString();
    e.operation = q.value(3).toString();
    e.what = q.value(4).toString();
    e.shard = q.value(5).toString();
    e.target = q.value(6).toString();
    e.kind = q.value(7).toString();
    const QByteArray text = q.value(8).toString().toUtf8();
    e.details = QJsonDocument::fromJson(text).object();
    e.hash = q.value(9).toString().toLatin1();
    if (details) *details = text;
    return e;
}

// RFC 4180. A cell that begins like a formula is no formula: a spreadsheet would carry it out.
QByteArray csvLine(const AuditEntry &e)
{
    QStringList cells{QString::number(e.number), QDateTime::fromMSecsSinceEpoch(e.at, Qt::UTC).toString(Qt::ISODateWithMs), e.who, e.operation, e.what, e.shard, e.target, e.kind,
                      QString::fromUtf8(QJsonDocument(e.details).toJson(QJsonDocument::Compact)), QString::fromLatin1(e.hash)};
    for (QString &cell : cells) {
        if (!cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell[0])) cell.prepend(u'\'');
        if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r')) cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return cells.join(u',').toUtf8() + '\n';
}

} // namespace

QString defaultAuditPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/jitscope/audit.sqlite");
}

class SqliteAudit::File : public QObject
{
public:
    explicit File(const QString &path) : m_path(path), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)) {}
    ~File() override
    {
        if (!m_open) return;
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }

    Result<qint64> append(AuditEntry e)
    {
        if (const auto r = ready(); !r) return tl::unexpected(r.error());
        QSqlDatabase db = base();
        QSqlQuery q(db);
        // IMMEDIATE: another program that appends now waits for us, or we for it; each sees the hash of the other's entry
        if (!q.exec(QStringLiteral("BEGIN IMMEDIATE"))) return fault(q);
        const auto back = [&](Result<qint64> r) {
            QSqlQuery(db).exec(QStringLiteral("ROLLBACK"));
            return r;
        };
        QByteArray before;
        if (!q.exec(QStringLiteral("SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1"))) return back(fault(q));
        if (q.next()) {
            e.number = q.value(0).toLongLong() + 1;
            before = q.value(1).toString().toLatin1();
        } else {
            e.number = 1;
        }
        q.finish();
        const QByteArray details = QJsonDocument(e.details).toJson(QJsonDocument::Compact);
        q.prepare(QStringLiteral("INSERT INTO audit (%1) VALUES (?,?,?,?,?,?,?,?,?,?)").arg(QLatin1String(columns)));
        const auto text = [](const QString &s) { return s.isNull() ? QStringLiteral("") : s; };
        q.addBindValue(e.number);
        q.addBindValue(e.at);
        for (const QString &part : {e.who, e.operation, e.what, e.shard, e.target, e.kind}) q.addBindValue(text(part));
        q.addBindValue(QString::fromUtf8(details));
        q.addBindValue(QString::fromLatin1(sealOf(e, details, before)));
        if (!q.exec()) return back(fault(q));
        if (!q.exec(QStringLiteral("COMMIT"))) return back(fault(q));
        return e.number;
    }

    Result<AuditPage> read(qint64 before, int count, bool verify)
    {
        if (const auto r = ready(); !r) return tl::unexpected(r.error());
        AuditPage page;
        QSqlQuery q(base());
        q.setForwardOnly(true);
        if (!q.exec(QStringLiteral("SELECT COUNT(*) FROM audit")) || !q.next()) return fault(q);
        page.total = q.value(0).toLongLong();
        q.prepare(QStringLiteral("SELECT %1 FROM audit WHERE (? = 0 OR number < ?) ORDER BY number DESC LIMIT ?").arg(QLatin1String(columns)));
        for (const qint64 v : {before, before, qint64(count)}) q.addBindValue(v);
        if (!q.exec()) return fault(q);
        while (q.next()) page.entries.push_back(entryOf(q));
        if (!verify) return page;
        if (!q.exec(QStringLiteral("SELECT %1 FROM audit ORDER BY number").arg(QLatin1String(columns)))) return fault(q);
        QByteArray last, details;
        qint64 number = 0;
        while (q.next()) {
            const AuditEntry e = entryOf(q, &details);
            if (e.number != number + 1 || e.hash != sealOf(e, details, last)) {
                page.brokenAfter = number;
                break;
            }
            number = e.number;
            last = e.hash;
        }
        return page;
    }

    Result<std::vector<AuditEntry>> open()
    {
        if (const auto r = ready(); !r) return tl::unexpected(r.error());
        QSqlQuery q(base());
        q.setForwardOnly(true);
        if (!q.exec(QStringLiteral("SELECT %1 FROM audit WHERE operation <> '' AND operation NOT IN (SELECT operation FROM audit WHERE what = 'ended') ORDER BY number").arg(QLatin1String(columns))))
            return fault(q);
        std::vector<AuditEntry> all;
        while (q.next()) all.push_back(entryOf(q));
        return all;
    }

    Result<qint64> exportTo(const QString &path)
    {
        if (const auto r = ready(); !r) return tl::unexpected(r.error());
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly)) return fail(Error::Kind::Storage, path, file.errorString());
        QSqlQuery q(base());
        q.setForwardOnly(true);
        if (!q.exec(QStringLiteral("SELECT %1 FROM audit ORDER BY number").arg(QLatin1String(columns)))) return fault(q);
        qint64 count = 0;
        const bool csv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
        if (csv) file.write("number,at,who,operation,what,shard,target,kind,details,hash\n");
        for (; q.next(); ++count) {
            const AuditEntry e = entryOf(q);
            if (csv) file.write(csvLine(e));
            else file.write(QJsonDocument(QJsonObject{{QStringLiteral("number"), e.number}, {QStringLiteral("at"), e.at}, {QStringLiteral("who"), e.who},
                                                 {QStringLiteral("operation"), e.operation}, {QStringLiteral("what"), e.what}, {QStringLiteral("shard"), e.shard},
                                                 {QStringLiteral("target"), e.target}, {QStringLiteral("kind"), e.kind}, {QStringLiteral("details"), e.details},
                                                 {QStringLiteral("hash"), QString::fromLatin1(e.hash)}})
                           .toJson(QJsonDocument::Compact) + '\n');
        }
        if (!file.commit()) return fail(Error::Kind::Storage, path, file.errorString());
        return count;
    }

private:
    QSqlDatabase base() const { return QSqlDatabase::database(m_name, false); }
    tl::unexpected<Error> fault(const QSqlQuery &q) const { return fail(Error::Kind::Storage, m_path, q.lastError().text()); }

    Result<> ready()
    {
        if (m_open) return {};
        if (!QDir().mkpath(QFileInfo(m_path).absolutePath())) return fail(Error::Kind::Storage, m_path, QStringLiteral("the folder cannot be made"));
        QString why;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
            db.setDatabaseName(m_path);
            db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
            if (!db.open()) why = db.lastError().text();
            else QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner); // it tells who did what to whom
            for (const char *line : schema) {
                if (!why.isEmpty()) break;
                QSqlQuery q(db);
                if (!q.exec(QLatin1String(line))) why = q.lastError().text();
            }
            if (!why.isEmpty()) db.close();
        }
        if (!why.isEmpty()) { // tried again at the next entry: a full disk may have room by then
            QSqlDatabase::removeDatabase(m_name);
            return fail(Error::Kind::Storage, m_path, why);
        }
        m_open = true;
        return {};
    }

    const QString m_path, m_name;
    bool m_open = false;
};

SqliteAudit::SqliteAudit(const QString &path, QThread &thread)
    : m_file(new File(path))
{
    m_file->moveToThread(&thread);
}

SqliteAudit::~SqliteAudit() { m_file->deleteLater(); }

template<class Work, class Done>
void SqliteAudit::post(QObject *context, Work work, Done done)
{
    QPointer<QObject> to(context);
    QThread *home = context->thread();
    QMetaObject::invokeMethod(m_file, [work = std::move(work), done = std::move(done), to, home]() mutable {
        postTo(home, [to, done = std::move(done), answer = work()]() mutable {
            if (to) done(std::move(answer));
        });
    });
}

void SqliteAudit::append(const AuditEntry &entry, QObject *context, Kept kept)
{
    post(context, [file = m_file, entry] { return file->append(entry); }, std::move(kept));
}

void SqliteAudit::read(qint64 before, int count, bool verify, QObject *context, Read read)
{
    post(context, [=, file = m_file] { return file->read(before, count, verify); }, std::move(read));
}

void SqliteAudit::open(QObject *context, std::function<void(Result<std::vector<AuditEntry>>)> read)
{
    post(context, [file = m_file] { return file->open(); }, std::move(read));
}

void SqliteAudit::exportTo(const QString &path, QObject *context, Kept kept)
{
    post(context, [file = m_file, path] { return file->exportTo(path); }, std::move(kept));
}

} // namespace jitscope
