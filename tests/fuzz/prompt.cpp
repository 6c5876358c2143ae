// A question of ssh's, with words of a stranger's server in it: it is of one kind, and only a question of keys or of yes and no is answered with "yes".
#include "fuzz.h"

#include "net/sshaskpass.h"

using namespace jitscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype cut = bytes.indexOf('\0');
    const QString text = QString::fromUtf8(cut < 0 ? bytes : bytes.left(cut)), hint = cut < 0 ? QString() : QString::fromUtf8(bytes.mid(cut + 1, 20));
    const Prompt p = sshPromptOf(text, hint);
    sshYes(p);
    require(p.fingerprint.isEmpty() || text.contains(p.fingerprint), "a fingerprint that nobody named");
    return 0;
}
