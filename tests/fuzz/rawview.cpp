#include "fuzz.h"

#include "raw/jsonview.h"

using namespace jitscope;

// Whatever a server sends: it is shown, the hit lies in what is shown, and nothing in it steers a terminal or a widget.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView page(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const qsizetype most : {qsizetype(1'000'000), qsizetype(200)}) {
        const RawView v = viewJson(page, {{QStringLiteral("stats"), QStringLiteral("<id>"), QStringLiteral("rtt")}, {QStringLiteral("3f8a1c2e")}, 12.5}, most);
        require(v.hit < v.lines.size() && v.hitTo <= v.lines.size() && v.hit <= v.hitTo, "a hit outside of the page");
        for (const QString &line : v.lines)
            for (const QChar c : line) require(c.unicode() >= 0x20 && c.unicode() != 0x7f && c.unicode() != 0x202e, "a control sign that is not visible");
    }
    return 0;
}
