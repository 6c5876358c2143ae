// Captures of packets as a bridge's host sends them, for tests.
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <vector>

namespace jitscope {

inline QByteArray pcapOf(const std::vector<int> &packets, bool swapped = false, quint32 magic = 0xa1b2c3d4u)
{
    QByteArray out;
    const auto put = [&](auto v) {
        if (swapped) v = qToBigEndian(v);
        else v = qToLittleEndian(v);
        out.append(reinterpret_cast<const char *>(&v), sizeof v);
    };
    put(magic);
    put(quint16(2));
    put(quint16(4));
    for (int i = 0; i < 4; ++i) put(quint32(i));
    for (const int n : packets) {
        put(quint32(1));
        put(quint32(2));
        put(quint32(n));
        put(quint32(n));
        out += QByteArray(n, 'x');
    }
    return out;
}

inline QByteArray framed(const char *way, const QByteArray &file) { return QByteArray("capture ") + way + ' ' + QByteArray::number(file.size()) + '\n' + file; }

} // namespace jitscope
