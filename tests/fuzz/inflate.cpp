// Packed bodies, in pieces of any size: never more than the cap comes out, and the same whatever the pieces.
#include "fuzz.h"

#include "net/inflate.h"

using namespace jitscope;

namespace {

std::pair<QByteArray, Inflate::State> unpacked(QByteArrayView bytes, qsizetype step)
{
    constexpr qint64 cap = 100'000;
    Inflate inflate(cap);
    QByteArray out;
    for (qsizetype at = 0; at < bytes.size() && inflate.state() == Inflate::State::More; at += step) inflate.feed(bytes.sliced(at, std::min(step, bytes.size() - at)), out);
    require(out.size() <= cap, "more than the cap");
    return {out, inflate.state()};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) return 0;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const auto whole = unpacked(bytes, std::max<qsizetype>(1, bytes.size())), pieces = unpacked(bytes, 1 + data[0]);
    require(whole.second == pieces.second, "another end when the same bytes come in pieces");
    require(whole.first == pieces.first || whole.second == Inflate::State::TooBig || whole.second == Inflate::State::Broken, "other bytes when the same come in pieces");
    return 0;
}
