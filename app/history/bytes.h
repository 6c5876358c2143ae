// Bytes and bits of the history's own formats. A reader never looks outside what it was given: past the end it answers zeros and isOk() is false.
// Whole numbers as LEB128 (7 bits a byte, the lowest first); signed ones as zigzag (0, −1, 1, −2, … → 0, 1, 2, 3, …).
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <bit>
#include <cstring>

namespace jitscope {

constexpr quint64 zigzagOf(qint64 v) { return (quint64(v) << 1) ^ quint64(v >> 63); }
constexpr qint64 ofZigzag(quint64 v) { return qint64(v >> 1) ^ -qint64(v & 1); }

inline void putVarint(QByteArray &out, quint64 v)
{
    char bytes[10];
    int n = 0;
    for (; v >= 0x80; v >>= 7) bytes[n++] = char(v | 0x80);
    bytes[n++] = char(v);
    out.append(bytes, n);
}
inline void putSigned(QByteArray &out, qint64 v) { putVarint(out, zigzagOf(v)); }

class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes) : m_at(reinterpret_cast<const uchar *>(bytes.data())), m_end(m_at + bytes.size()) {}

    quint64 varint()
    {
        if (m_at < m_end && *m_at < 0x80) return *m_at++;
        quint64 v = 0;
        for (int shift = 0; shift < 64 && m_at < m_end; shift += 7) {
            const uchar byte = *m_at++;
            if (shift == 63 && byte > 1) break; // more than 64 bits
            v |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80) return v;
        }
        return fail();
    }
    qint64 zigzag() { return ofZigzag(varint()); }
    quint8 byte() { return m_at < m_end ? *m_at++ : quint8(fail()); }
    QByteArrayView take(quint64 count)
    {
        if (count > quint64(left())) return fail(), QByteArrayView();
        const QByteArrayView part(reinterpret_cast<const char *>(m_at), qsizetype(count));
        m_at += count;
        return part;
    }
    qsizetype left() const { return m_end - m_at; }
    bool isOk() const { return m_ok; }

private:
    quint64 fail()
    {
        m_ok = false;
        m_at = m_end;
        return 0;
    }
    const uchar *m_at, *m_end;
    bool m_ok = true;
};

// The highest bit of a byte comes first.
class BitWriter
{
public:
    void put(quint64 value, int bits)
    {
        for (int i = bits - 1; i >= 0; --i) {
            if (m_used == 0) m_out.append('\0');
            if (value >> i & 1) m_out.back() = char(uchar(m_out.back()) | 0x80u >> m_used);
            m_used = (m_used + 1) & 7;
        }
    }
    const QByteArray &bytes() const { return m_out; }

private:
    QByteArray m_out;
    int m_used = 0; // bits of the last byte; 0: all
};

class BitReader
{
public:
    explicit BitReader(QByteArrayView bytes) : m_bytes(bytes) {}
    quint64 get(int bits)
    {
        quint64 v = 0;
        for (int i = 0; i < bits; ++i, ++m_at) {
            if (m_at / 8 >= m_bytes.size()) {
                m_ok = false;
                return 0;
            }
            v = v << 1 | (uchar(m_bytes[m_at / 8]) >> (7 - m_at % 8) & 1);
        }
        return v;
    }
    bool isOk() const { return m_ok; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

} // namespace jitscope
