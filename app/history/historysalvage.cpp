// What can be read of a damaged store goes into a new one; the damaged one stays, for whoever knows more.
#include "history/historyfile.h"

#include <QDateTime>
#include <QFile>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

#include <algorithm>

namespace jitscope {
namespace {

// Of a table with rows by number. Reads forward; where that breaks off, tries the next number, and further and further ones.
void copyRows(QSqlDatabase &from, QSqlDatabase &to, const QString &table, std::vector<HistoryDamage> &damages, qint64 *rows)
{
    qint64 last = 0;
    const auto edge = [&](const char *order) -> qint64 {
        QSqlQuery q(from);
        return q.exec(QStringLiteral("SELECT rowid FROM %1 ORDER BY rowid %2 LIMIT 1").arg(table, QLatin1String(order))) && q.next() ? q.value(0).toLongLong() : -1;
    };
    qint64 next = edge("ASC");
    last = edge("DESC");
    if (last < 0) { // the end is what is damaged: the count of numbers given out tells how far to look
        QSqlQuery q(from);
        if (q.exec(QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name='%1'").arg(table)) && q.next()) last = q.value(0).toLongLong();
    }
    if (next < 0) next = 1;
    qint64 lostFrom = -1, tries = 0;
    const bool timed = table == QLatin1String("block") || table == QLatin1String("event");
    qint64 lastAt = 0;
    const auto lostUntil = [&](qint64 number, qint64 at) {
        if (lostFrom < 0) return;
        damages.push_back({QStringLiteral("table %1, numbers %2 to %3").arg(table).arg(lostFrom).arg(number), timed ? lastAt : 0, timed ? at : 0});
        lostFrom = -1;
    };
    while (next <= last || last < 0) {
        QSqlQuery in(from);
        in.setForwardOnly(true);
        in.prepare(QStringLiteral("SELECT rowid AS rowid_, * FROM %1 WHERE rowid >= ? ORDER BY rowid").arg(table));
        in.addBindValue(next);
        bool ok = in.exec();
        QSqlQuery out(to);
        int columns = -1;
        bool any = false;
        while (ok && in.next()) {
            const QSqlRecord record = in.record();
            if (columns < 0) {
                columns = record.count();
                QStringList names, marks;
                for (int c = 1; c < columns; ++c) names << record.fieldName(c), marks << QStringLiteral("?");
                const bool named = names.contains(QStringLiteral("id"));
                out.prepare(QStringLiteral("INSERT OR IGNORE INTO %1 (%2%3) VALUES (%4%5)")
                                .arg(table, named ? QString() : QStringLiteral("rowid, "), names.join(u','), named ? QString() : QStringLiteral("?, "), marks.join(u',')));
                if (!named) columns = -columns;
            }
            const bool named = columns > 0;
            const qint64 number = in.value(0).toLongLong();
            const int at = record.indexOf(table == QLatin1String("block") ? QStringLiteral("start") : QStringLiteral("at"));
            lostUntil(number - 1, timed ? in.value(at).toLongLong() : 0);
            if (timed) lastAt = in.value(at).toLongLong();
            if (!named) out.addBindValue(number);
            for (int c = 1; c < std::abs(columns); ++c) out.addBindValue(in.value(c));
            if (out.exec()) ++*rows;
            next = number + 1;
            tries = 0;
            any = true;
        }
        if (ok && !in.lastError().isValid()) break; // the end
        if (lostFrom < 0) lostFrom = next;
        // a page holds tens of rows: the next number that can be read is near, or far off
        next += any || ++tries < 1000 ? 1 : 1000;
        if (last < 0) break; // nothing is known of how far it goes
    }
    if (lostFrom >= 0 && lostFrom <= std::max(last, lostFrom)) lostUntil(std::max(last, lostFrom), 0);
}

} // namespace

std::vector<HistoryDamage> copyReadable(QSqlDatabase from, QSqlDatabase to, qint64 *rows)
{
    std::vector<HistoryDamage> damages;
    QSqlQuery(to).exec(QStringLiteral("BEGIN"));
    for (const char *table : {"meta", "metric", "name", "entity", "event", "journal", "block"}) copyRows(from, to, QLatin1String(table), damages, rows);
    // numbers once given are not given again, though what had them is lost
    QSqlQuery given(from), take(to);
    if (given.exec(QStringLiteral("SELECT name, seq FROM sqlite_sequence")))
        while (given.next()) {
            take.prepare(QStringLiteral("UPDATE sqlite_sequence SET seq = MAX(seq, ?) WHERE name = ?"));
            take.addBindValue(given.value(1));
            take.addBindValue(given.value(0));
            take.exec();
        }
    QSqlQuery(to).exec(QStringLiteral("COMMIT"));
    return damages;
}

Result<> HistoryFile::salvage(qint64 now)
{
    const QString stamp = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString aside = QStringLiteral("%1.damaged-%2").arg(m_path, stamp);
    if (m_lock < 0) return fail(Error::Kind::Storage, m_path, QStringLiteral("another console writes it"));
    close();
    // Its log goes with it, under the name that SQLite looks for.
    for (const char *tail : {"", "-wal", "-shm"}) QFile::rename(m_path + QLatin1String(tail), aside + QLatin1String(tail));
    m_damaged = false;
    if (const QString why = openBase(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000")); !why.isEmpty()) return fail(Error::Kind::Storage, m_path, why);
    if (const QString why = prepare(); !why.isEmpty()) {
        close();
        return fail(Error::Kind::Storage, m_path, why);
    }
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    qint64 rows = 0;
    std::vector<HistoryDamage> damages;
    {
        QSqlDatabase old = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        old.setDatabaseName(aside);
        if (old.open()) {
            QSqlQuery q(old);
            if (q.exec(QStringLiteral("SELECT count(*) FROM sqlite_master"))) damages = copyReadable(old, QSqlDatabase::database(m_name, false), &rows);
            else damages.push_back({QStringLiteral("the whole file: %1").arg(q.lastError().text()), 0, 0});
        }
    }
    QSqlDatabase::removeDatabase(name);
    m_state.damagedCopy = aside;
    if (damages.empty()) damages.push_back({QStringLiteral("an index; every row was saved"), 0, 0});
    for (const HistoryDamage &d : damages) addDamage(d);
    m_state.mode = HistoryState::Mode::Writing;
    mended();
    return {};
}

} // namespace jitscope
