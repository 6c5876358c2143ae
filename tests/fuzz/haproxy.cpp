#include "fuzz.h"

#include "sources/haproxy.h"

using namespace jitscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView body(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto seen = parseHaproxyStats(body, fuzzContext(SourceKind::HaproxyStats));
    requireSane(seen);
    require(!seen || seen->servers.size() == 1, "statistics without the proxy");
    // What a plan reads out of it is one of a few words, whatever the page says.
    for (const char *field : {"state", "admin", "agent", "agent_back", "agent_was", "sessions"}) {
        const auto fact = proxyFact(QStringLiteral("nodes/shard-a:") + QLatin1String(field), body);
        require(!fact || (!fact->isEmpty() && std::all_of(fact->begin(), fact->end(), [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-'); })), "a fact that is no word");
    }
    return 0;
}
