// Samples in the order in which they came, before they are made into blocks: what a console that is killed leaves to the next one.
// One row after the other: entity (signed, less the one before), metric, tick (signed, less the one before), a tag, the value. Tag 0: a gap, no value;
// 1: eight bytes of a double, the lowest first; 2 + d: whole steps of 10^−d, signed. Framed as blocks are (seriesblock.h).
#pragma once

#include "history/serieschunk.h"

#include <functional>

namespace jitscope {

class HistoryJournal
{
public:
    void put(qint64 entity, quint32 metric, qint64 tick, double value, int decimals);
    const QByteArray &bytes() const { return m_bytes; }
    qint64 count() const { return m_count; }
    void clear() { *this = {}; }

    using Visit = std::function<void(qint64 entity, quint32 metric, qint64 tick, double value, int decimals)>;
    // Of the bytes as put() made them. False: they break off; what came before has been visited.
    static bool read(QByteArrayView bytes, const Visit &visit);

private:
    QByteArray m_bytes;
    qint64 m_entity = 0, m_tick = 0, m_count = 0;
};

} // namespace jitscope
