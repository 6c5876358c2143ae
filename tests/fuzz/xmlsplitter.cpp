// An XMPP stream over TCP, fed in pieces of any size: the same parts come out however it is cut, each within the cap, and what is broken stays so.
#include "net/xmlsplitter.h"

#include <cstddef>
#include <cstdlib>

namespace {

using jitscope::XmlSplitter;

std::vector<QByteArray> partsOf(QByteArrayView bytes, qsizetype step)
{
    constexpr qsizetype cap = 4096;
    XmlSplitter splitter(cap);
    std::vector<QByteArray> parts;
    for (qsizetype at = 0; at <= bytes.size(); at += step) {
        splitter.feed(bytes.sliced(at, std::min(step, bytes.size() - at)));
        for (;;) {
            QByteArray out;
            const XmlSplitter::Item item = splitter.next(out);
            if (item == XmlSplitter::Item::More) break;
            if (item == XmlSplitter::Item::Broken) {
                if (splitter.error().isEmpty() || splitter.next(out) != XmlSplitter::Item::Broken) std::abort();
                parts.push_back("broken");
                return parts;
            }
            parts.push_back(QByteArray::number(int(item)) + out);
            if (item == XmlSplitter::Item::End) return parts;
        }
    }
    return parts;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0) return 0;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const std::vector<QByteArray> whole = partsOf(bytes, std::max<qsizetype>(1, bytes.size())), pieces = partsOf(bytes, 1 + data[0] % 7);
    // a cap that is passed in one piece may be passed in another place; what came before is the same
    for (size_t i = 0; i < std::min(whole.size(), pieces.size()); ++i)
        if (whole[i] != pieces[i] && whole[i] != "broken" && pieces[i] != "broken") std::abort();
    return 0;
}
