// The store's SQLite file: who may write it, its tables and their versions, and what goes wrong with it, as a state. Belongs to the thread that opens it.
#pragma once

#include "base/result.h"
#include "series/historystate.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace jitscope {

// $XDG_DATA_HOME/jitscope/history.sqlite
QString defaultHistoryPath();
// The statements that bring a store from version `i` to `i + 1`; PRAGMA user_version is how many were done.
std::span<const std::vector<const char *>> historySchema();

class HistoryFile
{
public:
    explicit HistoryFile(const QString &path, bool readOnly = false); // readOnly: never becomes the writer
    ~HistoryFile();
    HistoryFile(const HistoryFile &) = delete;
    HistoryFile &operator=(const HistoryFile &) = delete;

    // As writer when nobody else is; else to read; else it stays closed: state() says which and why. A store that is damaged as a whole (no database) is put
    // aside. `now`: ms since the epoch, for the state and the names of copies. Again, any time: tries to become what it is not yet.
    void open(qint64 now);
    void close();
    bool isOpen() const { return m_state.mode != HistoryState::Mode::Closed; }
    bool writes() const { return m_state.mode == HistoryState::Mode::Writing; }
    const QString &path() const { return m_path; }
    HistoryState &state() { return m_state; }

    QSqlQuery query() const; // forward only
    Result<> exec(const QString &sql);
    // Runs the query; what fails is told in the state: no room, damage, a place that cannot be written.
    Result<> run(QSqlQuery &q);
    // BEGIN IMMEDIATE, work, COMMIT; ROLLBACK when one of them fails.
    Result<> transaction(const std::function<Result<>()> &work);
    qint64 number(const QString &sql); // first column of the first row; 0 when there is none
    // A read has failed because of damage since the last call.
    bool takeDamaged() { return std::exchange(m_damaged, false); }
    void setDamaged() { m_damaged = true; }
    void troubled(HistoryState::Trouble trouble, const QString &detail);
    void mended(); // a write has succeeded again
    void addDamage(const HistoryDamage &damage);
    void setNow(qint64 now) { m_now = now; }
    // Saves what can be read of a damaged store into a new one in its place; the damaged one is kept beside it (HistoryState::damagedCopy).
    Result<> salvage(qint64 now);

private:
    bool lock();
    void unlock();
    QString openBase(const QString &options, bool immutable = false); // empty, or why not
    QString prepare();                                                // schema and pragmas of the writer; empty, or why not
    Error fault(const QSqlQuery &q);

    const QString m_path, m_name;
    const bool m_readOnly;
    HistoryState m_state;
    qint64 m_now = 0;
    int m_lock = -1;
    bool m_damaged = false;
};

// Copies every row of `from` that can be read into the tables of `to`, which has them already. Tells what could not. historysalvage.cpp
std::vector<HistoryDamage> copyReadable(QSqlDatabase from, QSqlDatabase to, qint64 *rows);

} // namespace jitscope
