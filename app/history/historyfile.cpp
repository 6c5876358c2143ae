#include "history/historyfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QStandardPaths>
#include <QUrl>
#include <QUuid>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace jitscope {
namespace {

// SQLite's primary result codes (sqlite.org/rescode.html); Qt hands out the extended ones.
enum SqliteCode { Busy = 5, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CantOpen = 14, NotADatabase = 26 };
constexpr int ioErrorWrite = 778, ioErrorRead = 266, ioErrorShortRead = 522;

int historyCode(const QSqlError &error) { return error.nativeErrorCode().toInt(); }

} // namespace

QString defaultHistoryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/jitscope/history.sqlite");
}

HistoryFile::HistoryFile(const QString &path, bool readOnly) : m_path(path), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_readOnly(readOnly) { m_state.path = path; }

HistoryFile::~HistoryFile()
{
    close();
    unlock();
}

// One writer: the lock is the kernel's and ends with the process, however that ends.
bool HistoryFile::lock()
{
    if (m_lock >= 0) return true;
    const QByteArray path = QFile::encodeName(m_path + QStringLiteral(".lock"));
    const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0) {
        troubled(errno == ENOSPC ? HistoryState::Trouble::DiskFull : HistoryState::Trouble::ReadOnlyPlace, QString::fromLocal8Bit(strerror(errno)));
        return false;
    }
    if (flock(file, LOCK_EX | LOCK_NB) != 0) {
        char who[200];
        const ssize_t size = pread(file, who, sizeof who, 0);
        troubled(HistoryState::Trouble::OtherConsole, QString::fromUtf8(who, size > 0 ? size : 0).trimmed());
        ::close(file);
        return false;
    }
    m_lock = file;
    char host[100] = {};
    gethostname(host, sizeof host - 1);
    const QByteArray who = "pid " + QByteArray::number(qint64(getpid())) + " on " + host + '\n';
    // whoever reads it wants to know; that it could not be written hinders nothing
    if (ftruncate(file, 0) != 0 || pwrite(file, who.constData(), size_t(who.size()), 0) < 0) m_state.detail.clear();
    return true;
}

void HistoryFile::unlock()
{
    if (m_lock >= 0) ::close(std::exchange(m_lock, -1));
}

QSqlQuery HistoryFile::query() const
{
    QSqlQuery q(QSqlDatabase::database(m_name, false));
    q.setForwardOnly(true);
    return q;
}

QString HistoryFile::openBase(const QString &options, bool immutable)
{
    QString why;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        if (immutable) {
            QUrl url = QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath());
            url.setQuery(QStringLiteral("immutable=1"));
            db.setDatabaseName(QString::fromLatin1(url.toEncoded()));
        } else {
            db.setDatabaseName(m_path);
        }
        db.setConnectOptions(options);
        if (!db.open()) {
            why = db.lastError().text();
        } else {
            QSqlQuery q(db);
            if (!q.exec(QStringLiteral("SELECT count(*) FROM sqlite_master"))) {
                why = q.lastError().text();
                const int code = historyCode(q.lastError()) & 0xff;
                m_damaged = m_damaged || code == Corrupt || code == NotADatabase;
            }
        }
    }
    if (!why.isEmpty()) close();
    return why;
}

void HistoryFile::close()
{
    if (QSqlDatabase::contains(m_name)) {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    m_state.mode = HistoryState::Mode::Closed;
}

QString HistoryFile::prepare()
{
    const auto steps = historySchema();
    const qint64 version = number(QStringLiteral("PRAGMA user_version"));
    if (m_damaged) return QStringLiteral("damaged");
    if (version > qint64(steps.size())) {
        troubled(HistoryState::Trouble::TooNew, QStringLiteral("version %1, this program knows %2").arg(version).arg(steps.size()));
        return m_state.detail;
    }
    QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner); // it tells who met whom
    // secure_delete: who was forgotten is not in the free pages either. NORMAL: what a killed console committed is there; the power may take the last seconds.
    for (const char *pragma : {"auto_vacuum=INCREMENTAL", "journal_mode=WAL", "synchronous=NORMAL", "secure_delete=ON", "cache_size=-2000", "wal_autocheckpoint=1000",
                               "journal_size_limit=16777216", "foreign_keys=OFF"}) {
        if (const auto r = exec(QStringLiteral("PRAGMA ") + QLatin1String(pragma)); !r) return r.error().detail;
    }
    if (version > 0 && version < qint64(steps.size())) {
        const QString copy = QStringLiteral("%1.version%2").arg(m_path).arg(version);
        if (!QFile::exists(copy)) { // one from an upgrade that broke off is as good
            QSqlQuery q = query();
            q.prepare(QStringLiteral("VACUUM INTO ?"));
            q.addBindValue(copy + QStringLiteral(".part"));
            QFile::remove(copy + QStringLiteral(".part"));
            if (const auto r = run(q); !r) return r.error().detail;
            q.finish();
            QFile::setPermissions(copy + QStringLiteral(".part"), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
            if (!QFile::rename(copy + QStringLiteral(".part"), copy)) return QStringLiteral("the copy cannot be named");
        }
        m_state.backup = copy;
    }
    for (qint64 v = version; v < qint64(steps.size()); ++v) {
        const auto done = transaction([&]() -> Result<> {
            for (const char *line : steps[size_t(v)])
                if (const auto r = exec(QLatin1String(line)); !r) return r;
            return exec(QStringLiteral("PRAGMA user_version=%1").arg(v + 1));
        });
        if (!done) return done.error().detail;
    }
    return {};
}

void HistoryFile::open(qint64 now)
{
    using Mode = HistoryState::Mode;
    m_now = now;
    if (writes()) return;
    if (!m_readOnly) QDir().mkpath(QFileInfo(m_path).absolutePath());
    const bool was = isOpen();
    const bool mine = !m_readOnly && lock();
    if (was && !mine) return; // it reads already
    close();
    m_damaged = false;
    QString why;
    if (mine) {
        why = openBase(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        if (why.isEmpty()) {
            why = prepare();
            if (why.isEmpty()) {
                m_state.mode = Mode::Writing;
                mended();
                return;
            }
            close();
        }
        if (m_damaged) {
            const auto saved = salvage(now);
            if (saved && writes()) return;
            why = saved ? m_state.detail : saved.error().detail;
        }
        if (m_state.trouble == HistoryState::Trouble::None) troubled(HistoryState::Trouble::Failed, why);
        unlock();
        if (m_state.trouble == HistoryState::Trouble::TooNew) return;
    }
    if (!QFile::exists(m_path)) return;
    // A log beside it that nobody can take up here is lost to this view, never to the store.
    if (!openBase(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")).isEmpty()
        && !openBase(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"), true).isEmpty())
        return;
    const qint64 version = number(QStringLiteral("PRAGMA user_version")), known = qint64(historySchema().size());
    if (version != known) {
        close();
        troubled(version > known ? HistoryState::Trouble::TooNew : HistoryState::Trouble::TooOld, QStringLiteral("version %1, this program knows %2").arg(version).arg(known));
        return;
    }
    m_state.mode = Mode::Reading;
}

Error HistoryFile::fault(const QSqlQuery &q)
{
    const int code = historyCode(q.lastError());
    switch (code & 0xff) {
    case Full: troubled(HistoryState::Trouble::DiskFull, q.lastError().text()); break;
    case ReadOnly: troubled(HistoryState::Trouble::ReadOnlyPlace, q.lastError().text()); break;
    case Corrupt:
    case NotADatabase: m_damaged = true; break;
    case IoError:
        // a limit of the file's size or a quota says so
        if (code == ioErrorRead || code == ioErrorShortRead) m_damaged = true;
        else troubled(code == ioErrorWrite ? HistoryState::Trouble::DiskFull : HistoryState::Trouble::Failed, q.lastError().text());
        break;
    default: troubled(HistoryState::Trouble::Failed, q.lastError().text());
    }
    return {Error::Kind::Storage, m_path, q.lastError().text()};
}

Result<> HistoryFile::run(QSqlQuery &q)
{
    if (q.exec()) return {};
    return tl::unexpected(fault(q));
}

Result<> HistoryFile::exec(const QString &sql)
{
    QSqlQuery q = query();
    if (q.exec(sql)) return {};
    return tl::unexpected(fault(q));
}

Result<> HistoryFile::transaction(const std::function<Result<>()> &work)
{
    if (auto r = exec(QStringLiteral("BEGIN IMMEDIATE")); !r) return r;
    auto r = work();
    if (r) r = exec(QStringLiteral("COMMIT"));
    if (!r) query().exec(QStringLiteral("ROLLBACK")); // fails when SQLite has done so by itself
    return r;
}

qint64 HistoryFile::number(const QString &sql)
{
    QSqlQuery q = query();
    if (!q.exec(sql)) {
        fault(q);
        return 0;
    }
    return q.next() ? q.value(0).toLongLong() : 0;
}

void HistoryFile::troubled(HistoryState::Trouble trouble, const QString &detail)
{
    if (m_state.trouble != trouble) m_state.since = m_now;
    m_state.trouble = trouble;
    m_state.detail = detail;
}

void HistoryFile::mended()
{
    m_state.trouble = HistoryState::Trouble::None;
    m_state.since = 0;
    m_state.detail.clear();
}

void HistoryFile::addDamage(const HistoryDamage &damage)
{
    if (m_state.damages.size() < 100 && std::find(m_state.damages.begin(), m_state.damages.end(), damage) == m_state.damages.end()) m_state.damages.push_back(damage);
}

} // namespace jitscope
