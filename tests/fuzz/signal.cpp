#include "fuzz.h"

#include "sources/signal.h"

using namespace jitscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView body(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto report = parseSignalReport(body, fuzzContext(SourceKind::SignalReport));
    requireSane(report);
    require(!report || (report->servers.size() == 1 && report->servers[0].signal), "a report without its state");
    requireSane(parseSignalCensus(body, fuzzContext(SourceKind::SignalCensus)));
    return 0;
}
