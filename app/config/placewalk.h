// Lines and columns of many offsets of one text: asked in the order of the text, the text is walked once.
#pragma once

#include "config/configtext.h"

namespace jitscope {

class PlaceWalk
{
public:
    explicit PlaceWalk(QByteArrayView bytes) : m_bytes(bytes) {}
    TextPlace at(qsizetype offset)
    {
        if (offset < m_offset) {
            m_offset = 0;
            m_place = {1, 1};
        }
        for (; m_offset < offset && m_offset < m_bytes.size(); ++m_offset) {
            const auto c = static_cast<unsigned char>(m_bytes[m_offset]);
            if (c == '\n') m_place = {m_place.line + 1, 1};
            else if ((c & 0xc0) != 0x80) ++m_place.column;
        }
        return m_place;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_offset = 0;
    TextPlace m_place{1, 1};
};

} // namespace jitscope
