// HAProxy's stick tables, as `show table` and `show table NAME` of its runtime interface tell them (jitsi/deployments.md §5). Pure; nothing of it is trusted.
#pragma once

#include "base/result.h"
#include "fleet/server.h"

#include <QByteArrayView>

#include <span>
#include <vector>

namespace jitscope {

struct StickTableHead // "# table: nodes, type: string, size:204800, used:5"
{
    QString name, type; // hostile
    int size = 0, used = -1;
};

// The tables of `show table`. Errors: Malformed with the line; Unsupported when there is none.
Result<std::vector<StickTableHead>> readStickTableHeads(QByteArrayView body, const QString &where);

// Which of them holds rooms: the one called `wanted`; with none wanted, the one of strings that is called as one of `backends`, else the fullest of strings.
// null: none of them does.
const StickTableHead *roomTable(const std::vector<StickTableHead> &heads, const QString &wanted, const QStringList &backends);

struct StickTableHints
{
    qint64 at = 0;                              // ms since the epoch, when it was asked
    int keyLength = 0;                          // as StickTable::keyLength
    std::span<const BehindProxy> behind = {};   // whose numbers the entries have; those of the table's own backend come first
};
// The entries of one table, at most MaxStickEntries; entries that name no server are kept without one. Errors: Malformed with the line; Unsupported: no such table, or the
// login may not look.
Result<StickTable> readStickTable(QByteArrayView body, const QString &where, const StickTableHints &hints);

inline constexpr int MaxStickEntries = 250'000;

} // namespace jitscope
