#include "fuzz.h"

#include "engine/hostfigures.h"
#include "sources/hostproc.h"

using namespace jitscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // Two reports of one machine, cut apart at the first byte's share: what is made of them is finite and within its range.
    if (size < 1) return 0;
    const QByteArrayView all(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const qsizetype at = all.size() * data[0] / 255;
    HostFigures figures;
    qint64 now = 1'000'000;
    for (const QByteArrayView part : {all, all.first(at), all.sliced(at)}) {
        ParseContext context = fuzzContext(SourceKind::HostProc);
        context.at = now += 15'000;
        const auto seen = parseHostProc(part, context);
        requireSane(seen);
        if (!seen) continue;
        require(seen->servers.size() == 1 && seen->host, "a report without the machine");
        const HostFigures::Rates &r = figures.see(*seen->host);
        for (const auto &share : {r.cpuBusy, r.busiestCore, r.steal, r.diskBusy, r.pressureCpu, r.pressureMemory, r.pressureIo}) require(!share || (*share >= 0 && *share <= 100), "a share out of its range");
        for (const auto &rate : {r.swapIn, r.networkIn, r.networkOut}) require(!rate || (std::isfinite(*rate) && *rate >= 0), "a rate that is none");
    }
    return 0;
}
