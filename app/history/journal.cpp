#include "history/journal.h"

#include <QtEndian>

#include <cmath>
#include <limits>

namespace jitscope {

void HistoryJournal::put(qint64 entity, quint32 metric, qint64 tick, double value, int decimals)
{
    putSigned(m_bytes, qint64(quint64(entity) - quint64(m_entity))); // whatever a damaged row made of them
    putVarint(m_bytes, metric);
    putSigned(m_bytes, qint64(quint64(tick) - quint64(m_tick)));
    m_entity = entity;
    m_tick = tick;
    ++m_count;
    if (std::isnan(value)) {
        m_bytes.append('\0');
    } else if (const auto scaled = scaledValue(value, decimals)) {
        m_bytes.append(char(2 + decimals));
        putSigned(m_bytes, *scaled);
    } else {
        m_bytes.append('\1');
        const quint64 bits = qToLittleEndian(std::bit_cast<quint64>(value));
        m_bytes.append(reinterpret_cast<const char *>(&bits), sizeof bits);
    }
}

bool HistoryJournal::read(QByteArrayView bytes, const Visit &visit)
{
    ByteReader in(bytes);
    quint64 entity = 0, tick = 0; // hostile sums may wrap
    while (in.left() > 0) {
        entity += quint64(in.zigzag());
        const quint64 metric = in.varint();
        tick += quint64(in.zigzag());
        const quint8 tag = in.byte();
        double value = std::numeric_limits<double>::quiet_NaN();
        int decimals = -1;
        if (tag == 1) {
            const QByteArrayView bits = in.take(8);
            if (bits.size() == 8) value = std::bit_cast<double>(qFromLittleEndian<quint64>(bits.data()));
        } else if (tag >= 2) {
            decimals = tag - 2;
            value = unscaledValue(in.zigzag(), decimals);
        }
        if (!in.isOk() || tag > 11 || metric > std::numeric_limits<quint32>::max()) return false;
        visit(qint64(entity), quint32(metric), qint64(tick), value, decimals);
    }
    return true;
}

} // namespace jitscope
