// What ssh -v says on standard error: the same reasons come out however the bytes are cut, each with a place and a short text.
#include "fuzz.h"

#include "net/sshlog.h"
#include "net/sshwords.h"

using namespace jitscope;

namespace {

void requireTold(const Error &error, const QString &where)
{
    require(error.where == where && !error.detail.isEmpty() && error.detail.size() < 4000, "an end without place or reason, or with a novel as reason");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const bool wasUp = data[0] & 1, canAsk = data[0] & 2;
    const qsizetype step = 1 + (data[0] >> 2);
    SshLog whole, pieces;
    if (wasUp) {
        whole.up();
        pieces.up();
    }
    whole.feed(bytes);
    for (qsizetype at = 0; at < bytes.size(); at += step) pieces.feed(bytes.mid(at, step));
    const QString where = QStringLiteral("op@host");
    const Error why = whole.whyEnded(where, canAsk, wasUp, 255);
    requireTold(why, where);
    require(why == pieces.whyEnded(where, canAsk, wasUp, 255), "another reason when the same bytes come in pieces");
    // One for each connection that was refused to that place, and no more.
    const qsizetype atMost = bytes.count("open failed: ");
    for (qsizetype i = 0; i <= atMost; ++i) {
        const auto refusal = whole.takeRefusal(QStringLiteral("127.0.0.1"), 8080), same = pieces.takeRefusal(QStringLiteral("127.0.0.1"), 8080);
        require(refusal == same, "another refusal when the same bytes come in pieces");
        if (!refusal) break;
        require(i < atMost && !refusal->where.isEmpty() && !refusal->detail.isEmpty(), "a refusal that nothing was said of, or without place or reason");
    }
    effectiveOption(bytes, "stricthostkeychecking");
    return 0;
}
