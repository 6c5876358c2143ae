// Requests that wait on the disk for an engine that does not answer, oldest first: they outlive the console and are bounded. A file each, written whole or not at all.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <deque>
#include <optional>

namespace jitscope {

class Spool
{
public:
    static constexpr qint64 MostBytes = 256'000'000;
    static constexpr qint64 KeepMs = 7 * 86'400'000ll; // what is older no engine wants any more

    // folder empty: in memory only (commands). What an earlier console left in it is taken up.
    explicit Spool(const QString &folder, qint64 mostBytes = MostBytes);
    // Storage: it waits in memory instead.
    Result<> add(const QByteArray &body, qint64 now);
    // The oldest; stays until taken(). Nothing: none waits.
    std::optional<QByteArray> first(qint64 now);
    void taken();
    int count() const { return int(m_all.size()); }
    qint64 bytes() const { return m_bytes; }
    int dropped() const { return m_dropped; } // too much, too old or damaged, since the start

private:
    struct Kept { qint64 number, at, size; QByteArray body; }; // body: of one that is not on the disk
    QString pathOf(const Kept &kept) const;
    void drop();

    QString m_folder;
    qint64 m_most, m_bytes = 0, m_next = 1;
    std::deque<Kept> m_all;
    int m_dropped = 0;
};

} // namespace jitscope
