// Stick tables that were read lately, so that a proxy in front of many shards is asked for its table once and not by each of them. One thread; owned by
// whoever makes the sessions.
#pragma once

#include "fleet/sticktable.h"

#include <QHash>

#include <memory>

namespace jitscope {

class TableLooks
{
public:
    struct Look
    {
        std::shared_ptr<const StickTable> table; // null: the last one failed, or none is done
        qint64 askedAt = 0; // ms since the epoch, when the last one began; 0: never
        bool out = false;   // one is under way
    };
    // `place`: way, socket and wanted table. References last until the next call.
    Look &at(const QString &place) { return m_looks[place]; }

private:
    QHash<QString, Look> m_looks;
};

} // namespace jitscope
