#include "fuzz.h"

#include "series/momentlink.h"

using namespace jitscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)readMoment(text);
    (void)readMomentByHand(text, 1'795'000'000'000);
    const auto link = readMomentLink(text);
    if (!link) return 0;
    require(link->at > 0 && link->shard.size() <= 200 && link->page.size() <= 20 && link->room.size() <= 600, "a link beyond its bounds");
    const auto again = readMomentLink(momentLink(*link));
    require(again && again->at == link->at / 1000 * 1000 && again->shard == link->shard && again->page == link->page && again->room == link->room, "a link that does not survive");
    return 0;
}
