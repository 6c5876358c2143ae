// What a SCRAM server says: any challenge and any final message, split at the first line break.
#include "net/scram.h"

#include <cstddef>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace jitscope;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype cut = bytes.indexOf('\n');
    ScramSha1 scram(QString::fromUtf8(bytes.left(8)), QStringLiteral("pencil"), "abc");
    if (!scram.clientFirst()) return 0;
    const auto final = scram.clientFinal(bytes.left(cut));
    if (final && !final->startsWith("c=biws,r=abc")) std::abort();
    if (scram.verify(bytes.mid(cut + 1)) && !final) std::abort(); // nobody is believed without a challenge
    return 0;
}
