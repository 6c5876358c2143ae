#include "net/inflate.h"

#include <zlib.h>

namespace jitscope {

struct Inflate::Stream
{
    z_stream z{};
};

Inflate::Inflate(qint64 cap)
    : m_stream(std::make_unique<Stream>()), m_cap(cap)
{
    // 32: zlib tells gzip and zlib wrappers apart by itself (zlib.h, inflateInit2)
    if (inflateInit2(&m_stream->z, MAX_WBITS + 32) != Z_OK) m_state = State::Broken;
}

Inflate::~Inflate()
{
    inflateEnd(&m_stream->z);
}

Inflate::State Inflate::feed(QByteArrayView packed, QByteArray &out)
{
    if (m_state != State::More) return m_state;
    z_stream &z = m_stream->z;
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    z.avail_in = uInt(packed.size());
    char piece[32 * 1024];
    do {
        z.next_out = reinterpret_cast<Bytef *>(piece);
        z.avail_out = sizeof piece;
        const int rc = inflate(&z, Z_NO_FLUSH);
        const qint64 got = qint64(sizeof piece) - z.avail_out;
        if (out.size() + got > m_cap) return m_state = State::TooBig;
        out.append(piece, got);
        if (rc == Z_STREAM_END) return m_state = State::Done;
        if (rc == Z_BUF_ERROR) break; // wants more input: no fault
        if (rc != Z_OK) return m_state = State::Broken;
    } while (z.avail_in > 0 || z.avail_out == 0);
    return m_state;
}

} // namespace jitscope
