#include "fuzz.h"

#include "sources/presence.h"

using namespace jitscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView body(reinterpret_cast<const char *>(data), qsizetype(size));
    ParseContext context = fuzzContext(SourceKind::Brewery);
    requireSane(parsePresence(body, context));
    requireSane(parsePresenceText(body, context));
    context.origin.part = QStringLiteral("jvbbrewery@example.com");
    const auto brewery = parsePresence(body, context);
    requireSane(brewery);
    require(!brewery || (brewery->rooms.empty() && brewery->servers.size() <= 1), "a brewery's presence is one server at most, and no room");
    // A comment behind it sends the figures the long way: they must be the same.
    if (const auto read = readPresence(body, context); read && body.indexOf("<!") < 0 && body.size() < 100'000) {
        const auto byXml = readPresence(body.toByteArray() + "<!-- -->", context);
        require(byXml && byXml->stats == read->stats && byXml->details == read->details && byXml->payload == read->payload && byXml->jids == read->jids, "figures are the same by hand and by XML");
    }
    return 0;
}
